"""Who sent what to whom, told from both sides of real exchanges."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from coalition_desktop.desk.exchanges import Exchange, Sent, exchanges, partners
from coalition_desktop.desk.imports import PastImport, refused_in
from coalition_desktop.desk.packets import file_name, last_sent, safe_to_send
from coalition_desktop.desk.passphrases import Strength, strength
from coalition_desktop.exchange.packet_writing import Wish
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import fields
from tests.exchange.offices import Offices, TestOffice, cells
from tests.postgres import ON_BOTH

FRENCH = Language("fr")


def header(key: str) -> str:
    return Language("ar").plain(fields("association")[key].label)


@pytest.fixture(params=ON_BOTH)
def database(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def two(tmp_path: Path, database: str) -> Iterator[tuple[TestOffice, TestOffice]]:
    with closing(Offices(tmp_path, database)) as offices:
        yield offices["LSH"], offices["DOD"]


def told(office: TestOffice) -> list[Exchange]:
    with office.registry.read() as session:
        return exchanges(session, office.code)


def partner_of(office: TestOffice, code: str) -> object:
    return next(one for one in partners(office.registry, FRENCH) if one.code == code)


def test_what_went_out_is_told_with_the_receipt_that_came_back(two: tuple[TestOffice, TestOffice]) -> None:
    lsh, dod = two
    lsh.add(name_ar="جمعية نخيل", region="11")
    dod.take(lsh.export(to="DOD"))
    (sent,) = told(lsh)
    assert isinstance(sent, Sent)
    assert (sent.to, sent.kind, sent.records, list(sent.receipts)) == ("DOD", "packet", 1, [])
    assert not partner_of(lsh, "DOD").confirmed  # type: ignore[attr-defined]
    lsh.take(dod.export(to="LSH"))
    incoming, sent = told(lsh)
    assert isinstance(incoming, PastImport) and isinstance(sent, Sent)
    assert incoming.office == "DOD"
    assert [(one["office"], one["taken"]) for one in sent.receipts] == [("DOD", 2)]  # the office's record too
    assert partner_of(lsh, "DOD").confirmed  # type: ignore[attr-defined]
    lsh.export(to="DOD")
    assert not partner_of(lsh, "DOD").confirmed  # type: ignore[attr-defined]


def test_conflicts_are_told_of_the_import_that_brought_them(two: tuple[TestOffice, TestOffice]) -> None:
    lsh, dod = two
    rid = lsh.add(name_ar="جمعية نخيل", email="a@a.example")
    dod.take(lsh.export())
    dod.put(rid, email="b@b.example")
    lsh.put(rid, email="c@c.example")
    lsh.take(dod.export())
    lsh.take(dod.export())  # what is here already brings none
    second, first = (one for one in told(lsh) if isinstance(one, PastImport))
    assert (first.conflicts, second.conflicts) == (1, 0)
    lsh.put(rid, email="d@d.example")
    assert [one.conflicts for one in told(lsh) if isinstance(one, PastImport)] == [0, 0]


def test_refused_cells_are_told_with_their_sheet_row_and_reason(two: tuple[TestOffice, TestOffice]) -> None:
    lsh, dod = two
    lsh.add(name_ar="جمعية نخيل", founded_on="2010-01-02")
    spoilt = cells(lsh.export(), {("جمعية نخيل", header("founded_on")): "31/02/2010"})
    result = dod.take(spoilt)
    with dod.registry.read() as session:
        (problem,) = [one for one in refused_in(session, result.import_id or 0) if one.field]
    assert (problem.sheet, problem.row, problem.field, problem.value) == ("الجمعيات", 2, "founded_on", "31/02/2010")
    assert Language("fr").plain(problem.why)


def test_the_summary_counts_what_is_new_since_the_last_packet(two: tuple[TestOffice, TestOffice]) -> None:
    lsh, _ = two
    lsh.add(name_ar="جمعية نخيل", president="أحمد")
    lsh.export(to="DOD")
    since = last_sent(lsh.registry, "DOD")
    lsh.add(name_ar="جمعية جسور", president="سعيد")
    lsh.add("person", name_ar="إيمان", phone=["+212661000001"])
    whole = safe_to_send(lsh.registry, Wish(to="DOD", personal=True))
    assert (whole.rows["association"], whole.rows["person"], whole.persons) == (2, 1, 3)
    new = safe_to_send(lsh.registry, Wish(to="DOD", personal=True, since=since))
    assert (new.rows["association"], new.rows["person"], new.persons) == (1, 1, 2)
    quiet = safe_to_send(lsh.registry, Wish(to="DOD", passphrase="نخل بحر جبل قمر"))
    assert (quiet.personal, quiet.persons, quiet.hidden_personal, quiet.protected) == ({}, 0, True, True)
    assert not safe_to_send(lsh.registry, Wish("list", personal=True)).hidden_personal


def test_what_a_packet_left_out_is_not_taken_for_sent(two: tuple[TestOffice, TestOffice]) -> None:
    """One of a single region, one for all offices, one for another office."""
    lsh, dod = two
    here, there = lsh.add(name_ar="جمعية نخيل", region="11"), lsh.add(name_ar="جمعية جسور", region="09")
    dod.take(lsh.export(to="DOD"))
    lsh.put(here, notes="هنا")
    lsh.put(there, notes="هناك")
    dod.take(lsh.export(to="DOD", region="11"))
    lsh.export()
    lsh.export(to="GON")
    dod.take(lsh.export(to="DOD", since=last_sent(lsh.registry, "DOD")))
    assert dod.shown(there) == lsh.shown(there)


def test_offices_are_named_by_their_region(two: tuple[TestOffice, TestOffice]) -> None:
    names = {one.code: one.name for one in partners(two[0].registry, FRENCH)}
    assert "LSH" not in names
    assert names["DOD"] == "Dakhla-Oued Ed-Dahab"


def test_the_proposed_name_tells_whose_and_for_whom(two: tuple[TestOffice, TestOffice]) -> None:
    name = file_name(two[0].registry, Wish(to="DOD"))
    assert name.startswith("CD_LSH_DOD_") and name.endswith(".xlsx") and "_." not in name


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("1234567", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("  نخل  ", Strength.WEAK),
        ("نخل بحر جبل", Strength.FAIR),
        ("نخل بحر جبل قمر شمس", Strength.GOOD),
    ],
)
def test_a_passphrase_is_as_strong_as_it_is_long_and_varied(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected
