"""A person who is erased is nowhere, on any computer, whatever arrives later."""

from __future__ import annotations

from contextlib import closing

import pytest

from coalition_desktop.desk.erasing import erase
from coalition_desktop.desk.restoring import restore_backup
from coalition_desktop.errors import UserError
from coalition_desktop.language import Language
from coalition_desktop.paths import imports_dir
from coalition_desktop.store import derived, writer
from coalition_desktop.store.backups import back_up
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.undoing import undo
from tests.exchange.offices import Offices, cells
from tests.postgres import ON_BOTH
from tests.store.doing import assert_whole, kept

SECRETS = ("سعاد السرية", "+212661777777", "souad.secret", "ملاحظة سرية")
ARABIC = Language("ar")


@pytest.fixture(params=ON_BOTH)
def database(request):
    return request.param


@pytest.fixture
def offices(tmp_path, database):
    with closing(Offices(tmp_path, database)) as made:
        yield made


in_a_file = pytest.mark.parametrize("database", ["sqlite"])


@pytest.fixture
def lsh(offices):
    office = offices["LSH"]
    office.person = office.add("person", name_ar=SECRETS[0], phone=[SECRETS[1]], email=f"{SECRETS[2]}@b.ma")
    office.put(office.person, notes=SECRETS[3])
    office.nour = office.add(name_ar="جمعية النور")
    office.position = office.add("position", person=office.person, association=office.nour, role="president")
    return office


def is_nowhere(office):
    path = office.registry.path
    office.registry.close()
    try:
        found = [p for p in path.parent.rglob("*") if p.is_file() and p.suffix not in (".xlsx", ".coalition-backup")]
        for file in found:
            if "backups" not in str(file):
                assert not [s for s in SECRETS if s.encode() in file.read_bytes()], file
    finally:
        office.registry = Registry(path, author=office.code)


def test_it_is_erased_everywhere_and_stays_so(lsh, offices):
    dod = offices["DOD"]
    old = lsh.export(personal=True)
    dod.take(old)
    assert dod.put(lsh.person, notes=f"{SECRETS[3]} من الداخلة")
    late = dod.export(personal=True)
    done = erase(lsh.registry, lsh.person, "request", ARABIC)
    assert (done.done, done.packets) == (True, 1)
    dod.take(lsh.export(personal=True))
    for office in (lsh, dod):
        office.take(late)
        office.take(old)
        plan = office.plan(
            cells(old, {(SECRETS[0], "ملاحظات"): SECRETS[3]}, to=office.folder / "edited.xlsx", sheet="الأشخاص"), ""
        )
        assert [row for row in plan.rows if row.rid == lsh.person and row.hand is not None] == []
        office.take(plan.source.path)
        assert office.shown(lsh.person) is None
        assert office.shown(lsh.position)["person"] == lsh.person  # the link stays, without a name
        is_nowhere_in_tables(office)
        assert_whole(office.registry)
    assert lsh.fingerprint() != b""


def is_nowhere_in_tables(office):
    tables = ("change", "withdrawn", "draft", "operation", "cell_issue", "entry", "person", "conflict", "import_file")
    cells = [cell for rows in kept(office.registry, *tables).values() for row in rows for cell in row]
    told = " ".join(cell.decode(errors="replace") if isinstance(cell, bytes) else str(cell) for cell in cells)
    assert [secret for secret in SECRETS if secret in told] == []


@in_a_file
def test_nothing_is_left_in_the_files_but_backups(lsh):
    lsh.take(
        cells(
            lsh.export(personal=True),
            {(SECRETS[0], "ملاحظات"): f"{SECRETS[3]} أخرى"},
            to=lsh.folder / "edited.xlsx",
            sheet="الأشخاص",
        )
    )
    assert list(imports_dir(lsh.registry.path).iterdir())
    done = erase(lsh.registry, lsh.person, "request", ARABIC)
    assert done.copies == 1
    assert list(imports_dir(lsh.registry.path).iterdir()) == []
    is_nowhere(lsh)


@in_a_file
def test_copies_of_packets_go_at_other_offices_too_and_do_not_come_again(lsh, offices):
    dod = offices["DOD"]
    old = lsh.export(personal=True)
    dod.take(old)
    erase(lsh.registry, lsh.person, "request", ARABIC)
    dod.take(lsh.export(personal=True))
    for office in (lsh, dod):
        bad = cells(old, {(SECRETS[0], "الهاتف"): f"{SECRETS[1]} x"}, to=office.folder / "bad.xlsx", sheet="الأشخاص")
        office.take(old)
        office.take(bad)
        bad.unlink()
    old.unlink()
    for office in (lsh, dod):
        assert not list(imports_dir(office.registry.path).glob("*"))
        is_nowhere_in_tables(office)


def test_cells_that_could_not_be_taken_keep_nothing_either(lsh, offices):
    """Before it was erased, and in a file that comes afterwards; the sentence about a cell quotes it."""
    dod = offices["DOD"]
    wrong = {(SECRETS[0], "البريد الإلكتروني"): SECRETS[0], (SECRETS[0], "الإجراء"): SECRETS[3]}
    old = cells(lsh.export(personal=True), wrong, sheet="الأشخاص")
    assert {problem.code for problem in dod.plan(old).refusals()} == {"malformed_email", "unknown_action"}
    dod.take(old)
    assert erase(lsh.registry, lsh.person, "request", ARABIC).done
    dod.take(lsh.export(personal=True))
    for office in (dod, lsh):
        told = office.plan(old)
        assert {problem.code for problem in told.refusals()} == {"erased"}
        assert not [secret for secret in SECRETS if secret in repr([(row.values, row.problems) for row in told.rows])]
        office.take(old)
        assert not [secret for secret in SECRETS if secret in repr(kept(office.registry, "cell_issue", "import_file"))]


def test_another_office_only_asks_for_it(lsh, offices):
    dod, nat = offices["DOD"], offices["NAT"]
    dod.take(lsh.export(personal=True))
    assert not erase(dod.registry, lsh.person, "request", ARABIC).done
    assert dod.shown(lsh.person)["name_ar"] == SECRETS[0]
    lsh.take(dod.export(personal=True))
    assert lsh.shown(lsh.person)["name_ar"] == SECRETS[0]
    nat.take(lsh.export(personal=True))
    assert erase(nat.registry, lsh.person, "request", ARABIC).done
    lsh.take(nat.export())
    assert lsh.shown(lsh.person) is None
    assert_whole(lsh.registry)


def test_asking_again_changes_nothing_however_wrong_the_clock(lsh, offices, monkeypatch):
    dod = offices["DOD"]
    dod.take(lsh.export(personal=True))
    monkeypatch.setattr(writer.time, "time_ns", lambda: 10**9)
    for _ in range(2):
        assert not erase(dod.registry, lsh.person, "request", ARABIC).done
    assert sum(row[6] == "erase" for row in kept(dod.registry, "change")["change"]) == 1
    assert_whole(dod.registry)


def test_it_is_not_undone_with_the_import_that_brought_it(lsh, offices):
    dod = offices["DOD"]
    dod.take(lsh.export(personal=True))
    erase(lsh.registry, lsh.person, "request", ARABIC)
    lsh.put(lsh.nour, members=5)
    result = dod.take(lsh.export())
    undo(dod.registry, result.operation_id)
    assert dod.shown(lsh.person) is None
    assert "members" not in dod.shown(lsh.nour)
    assert_whole(dod.registry)


@in_a_file
def test_a_restored_backup_does_not_bring_it_back(lsh):
    backup = back_up(lsh.registry.path, "manual")
    erase(lsh.registry, lsh.person, "request", ARABIC)
    path = lsh.registry.path
    lsh.registry.close()
    restore_backup(path, backup)
    lsh.registry = Registry(path, author="")
    assert lsh.shown(lsh.person) is None
    is_nowhere_in_tables(lsh)


@in_a_file
def test_a_state_of_another_version_is_asked_what_was_erased_and_left_as_it_is(lsh, monkeypatch):
    backup = back_up(lsh.registry.path, "manual")
    erase(lsh.registry, lsh.person, "request", ARABIC)
    path = lsh.registry.path
    lsh.registry.close()
    monkeypatch.setattr(derived, "DERIVATION", derived.DERIVATION + 1)  # both files come from an older version
    before = restore_backup(path, backup)
    lsh.registry = Registry(path, author="")
    assert lsh.shown(lsh.person) is None
    assert (
        sorted(one.suffix for one in before.parent.iterdir()) == [".coalition"] * 3
    )  # this one, its own, the upgrade's


@in_a_file
def test_what_an_older_backup_never_knew_is_not_there_as_an_empty_line(lsh):
    backup = back_up(lsh.registry.path, "manual")
    later = lsh.add("person", name_ar=SECRETS[0])
    erase(lsh.registry, later, "request", ARABIC)
    path = lsh.registry.path
    lsh.registry.close()
    restore_backup(path, backup)
    lsh.registry = Registry(path, author="")
    assert lsh.shown(later) is None
    assert_whole(lsh.registry)


@pytest.mark.parametrize(
    ("which", "why", "told"), [("nour", "request", "Only persons"), ("person", "xyz", "no reason")]
)
def test_slips_are_answered(lsh, which, why, told):
    with pytest.raises(UserError, match=told):
        erase(lsh.registry, getattr(lsh, which), why, ARABIC)


def test_once_is_enough(lsh):
    erase(lsh.registry, lsh.person, "request", ARABIC)
    with pytest.raises(UserError, match="already erased"):
        erase(lsh.registry, lsh.person, "request", ARABIC)


def test_records_that_name_the_person_are_told(lsh):
    lsh.add(name_ar="جمعية الذكرى", president=SECRETS[0])
    assert erase(lsh.registry, lsh.person, "request", ARABIC).mentions == ["جمعية الذكرى"]
