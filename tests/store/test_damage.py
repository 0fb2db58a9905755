"""Damage of every kind: named in a sentence, mended where only lists are touched, refused where the history is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coalition_desktop.changes.change import DamagedChange
from coalition_desktop.desk.records import steps
from coalition_desktop.errors import UserError
from coalition_desktop.store import backups, derived, migrating
from coalition_desktop.store.checking import Checked, check
from coalition_desktop.store.files import side_files
from coalition_desktop.store.refusing import refusal
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.upgrading import rebuild
from coalition_desktop.work import finish
from tests.store.conftest import OFFICE
from tests.store.doing import add, assert_whole, bring_in, edit, ids, kept, shown


def by_hand(path: Path, *statements: str) -> None:
    """What a stray program or a failing disk does to the file."""
    with closing(sqlite3.connect(path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


def looked_at(registry: Registry) -> Checked:
    return finish(check(registry))


def kinds(messages: list) -> set[str]:
    return {message.text.source.split(":")[0].split(",")[0] for message in messages}


# ------------------------------------------------------------------ the history


@pytest.mark.parametrize(
    "harm",
    ["body = x'00ff00'", "body = 'no bytes'", "body = '[]'", "body = x'7b7d'", "preds = '[1]'", "preds = 'x'",
     "preds = '{\"name_ar\":[7]}'", "seen = '[\"zz\"]'", "author = 'x'", "hlc = 'x'", "id = 'x'"],
)  # fmt: skip
def test_a_damaged_change_is_named_and_the_rest_is_looked_at(registry, harm):
    rid = add(registry, name_ar="أثر")
    other = add(registry, name_ar="ب")
    last = edit(registry, rid, name_ar="آثار") and 4
    by_hand(registry.path, f"UPDATE change SET {harm} WHERE seq = {last}",
            f"UPDATE association SET name_ar = 'x' WHERE id = '{other}'")  # fmt: skip
    found = looked_at(registry)
    assert [m.values["record"] for m in found.damage if "record" in m.values] == [rid]
    assert [m.values["id"] for m in found.stale] == [other]  # and nothing false about the damaged record
    assert (found.changes, found.records, found.remedy) == (4, 3, "restore")


def test_lists_are_not_made_again_from_a_damaged_history(registry):
    rid = add(registry, name_ar="أثر")
    by_hand(registry.path, f"UPDATE change SET body = x'00' WHERE rid = '{rid}'")
    before = kept(registry)
    with pytest.raises(DamagedChange, match=rid):
        finish(rebuild(registry))
    assert kept(registry) == before and shown(registry, rid) == {"name_ar": "أثر"}  # the last good copy


def test_the_history_of_a_damaged_record_says_so(registry):
    rid = add(registry, name_ar="أثر")
    by_hand(registry.path, f"UPDATE change SET body = x'00' WHERE rid = '{rid}'")
    with pytest.raises(UserError, match="history is damaged"), registry.read() as session:
        steps(session, rid)


def test_a_change_that_is_gone_is_missed_where_the_lists_still_show_it(registry):
    add(registry, name_ar="أثر")
    rid = add(registry, name_ar="ب")
    edit(registry, rid, notes="x")
    by_hand(registry.path, f"DELETE FROM change WHERE rid = '{rid}' AND seq = 4")
    found = looked_at(registry)
    assert kinds(found.damage) == {"A change that the lists show is missing from the history"}
    assert found.damage[0].values["id"] == rid and found.remedy == "restore"


def test_an_old_registry_with_a_damaged_history_is_left_alone(path, registry, monkeypatch):
    rid = add(registry, name_ar="أثر")
    by_hand(path, f"UPDATE change SET body = x'00' WHERE rid = '{rid}'")
    registry.close()
    monkeypatch.setattr(derived, "DERIVATION", derived.DERIVATION + 1)
    for read_only in (False, True, False):
        with pytest.raises(DamagedChange, match=rid):
            Registry(path, read_only=read_only)
    assert backups.backups(path) == []  # not one more with every try


def test_a_kept_table_that_is_gone_is_damage(path, registry):
    registry.close()
    by_hand(path, "DROP TABLE operation")
    with pytest.raises(UserError, match="Restore the latest backup"):
        Registry(path)


# ------------------------------------------------------------------ the lists

HARM = [
    ("entry", "DROP TABLE entry"),
    ("entry", "DROP TABLE entry_words", "DROP TABLE entry_terms", "DROP TABLE entry"),
    ("entry_words", "DROP TABLE entry_words"),
    ("entry_words_data", "DROP TABLE entry_words_data"),
    ("entry_words_config", "DROP TABLE entry_words_config"),
    ("entry_words", "UPDATE entry_words_data SET block = x'ff00ff00ff'"),
    ("entry_new", "DROP TRIGGER entry_new"),
    ("ix_entry_sort_ar", "DROP INDEX ix_entry_sort_ar"),
    ("record", "DROP TABLE record"),
    ("conflict", "DROP TABLE conflict"),
    ("association", "DROP TABLE association"),
]


@pytest.mark.parametrize("harm", HARM, ids=lambda harm: " ".join(harm[1:]))
def test_a_broken_list_is_named_and_made_again(path, registry, harm):
    name, *statements = harm
    rid = add(registry, name_ar="أحمد")
    before = kept(registry)
    registry.close()
    with Registry(path) as opened:
        by_hand(path, *statements)
        found = looked_at(opened)
        assert name in [m.values.get("where") for m in found.stale]
        assert (found.damage, found.remedy, found.changes) == ([], "rebuild", 2)
        finish(rebuild(opened))
        assert kept(opened) == before and ids(opened, "احمد") == [rid]
        assert_whole(opened)


UNSEEN_WHILE_OPEN = ("entry_words", "DELETE FROM entry_words_config")  # SQLite has read it already


@pytest.mark.parametrize("harm", [*HARM, UNSEEN_WHILE_OPEN], ids=lambda harm: " ".join(harm[1:]))
@pytest.mark.parametrize("read_only", [False, True])
def test_opening_makes_a_broken_list_again_and_says_so(path, registry, harm, read_only):
    name, *statements = harm
    rid = add(registry, name_ar="أحمد")
    registry.close()
    by_hand(path, *statements)
    with Registry(path, read_only=read_only) as opened:
        assert opened.notice is not None and name in opened.notice.values["names"]
        assert ids(opened, "احمد") == [rid] and looked_at(opened).errors == []
    [copy] = backups.backups(path)
    assert (copy.reason, opened.notice.values["path"]) == ("upgrade", str(copy.path))
    assert backups.look_into(copy.path).whole
    with Registry(path) as opened:
        assert opened.notice is None


def test_a_broken_list_in_an_open_registry_is_told(registry):
    add(registry, name_ar="أثر")
    by_hand(registry.path, "DROP TABLE entry")
    with pytest.raises(UserError, match="nothing is lost"):
        ids(registry, "اثر")
    with pytest.raises(UserError, match="nothing is lost"):
        add(registry, name_ar="ب")


def test_a_state_before_lists_were_made_again_can_be_brought_back(path, registry):
    rid = add(registry, name_ar="أثر")
    registry.close()
    by_hand(path, "DROP TABLE entry")
    Registry(path).close()
    [copy] = backups.backups(path)
    backups.restore(path, copy.path)
    with Registry(path) as opened:
        assert shown(opened, rid) == {"name_ar": "أثر"}


def test_an_index_of_a_list_that_differs_asks_for_rebuild(registry):
    add(registry, name_ar="أثر")
    by_hand(
        registry.path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'sort_ar)', 'text)') WHERE name = 'ix_entry_sort_ar'",
    )
    registry.close()
    with Registry(registry.path) as opened:
        found = looked_at(opened)
        assert "The file is damaged" in kinds(found.stale) and (found.damage, found.remedy) == ([], "rebuild")
        finish(rebuild(opened))
        assert_whole(opened)


# ------------------------------------------------------------------ who reads while another has it


def test_who_only_reads_an_old_registry_is_told_who_has_it(path, registry, monkeypatch):
    add(registry, name_ar="أثر")
    monkeypatch.setattr(derived, "DERIVATION", derived.DERIVATION + 1)
    with pytest.raises(UserError, match=r"must be made again.*another window"):
        Registry(path, read_only=True)
    assert backups.backups(path) == []


def test_who_only_reads_an_old_registry_where_nothing_can_be_written(path, registry, monkeypatch):
    registry.close()
    lock = path.with_name(path.name + ".lock")
    lock.unlink(missing_ok=True)
    lock.mkdir()  # no file of that name can be made, as in a folder that is protected
    monkeypatch.setattr(derived, "DERIVATION", derived.DERIVATION + 1)
    with pytest.raises(UserError, match="Copy the registry to a folder of yours"):
        Registry(path, read_only=True)


# ------------------------------------------------------------------ the disk


def fill_up(registry: Registry) -> None:
    """From now on SQLite finds no room for one more page."""
    with registry.read() as session:
        ask = session.connection().exec_driver_sql
        ask(f"PRAGMA max_page_count = {ask('PRAGMA page_count').scalar_one()}")


def test_on_a_full_disk_nothing_is_changed_and_the_cause_is_told(registry):
    add(registry, name_ar="أثر")
    before = kept(registry)
    fill_up(registry)
    long = "x" * 20_000
    works = (
        lambda: add(registry, name_ar="ب", notes=long),
        lambda: bring_in(registry, {f"{n:026}": ("association", {"name_ar": long}) for n in range(9)}),
    )
    for work in works:
        with pytest.raises(UserError, match=r"the disk is full\. Nothing was changed"):
            work()
    assert kept(registry) == before
    assert looked_at(registry).errors == []


def test_on_a_full_disk_lists_stay_as_they_are(registry):
    add(registry, name_ar="أثر", notes="y" * 50_000)
    by_hand(registry.path, "DELETE FROM association")
    by_hand(registry.path, "VACUUM")
    before = kept(registry)
    fill_up(registry)
    with pytest.raises(UserError, match="the disk is full"):
        finish(rebuild(registry))
    assert kept(registry) == before


def said_by_sqlite(path: Path, what: str) -> sqlite3.Error:
    """An error that SQLite really gives."""
    address = path.as_uri()
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE t (x)")
    holder = sqlite3.connect(path, isolation_level=None)
    try:
        if what == "busy":
            holder.execute("BEGIN EXCLUSIVE")
            sqlite3.connect(path, timeout=0).execute("SELECT x FROM t")
        elif what == "read only":
            sqlite3.connect(f"{address}?mode=ro", uri=True).execute("INSERT INTO t VALUES (1)")
        elif what == "gone":
            sqlite3.connect(f"{address}-gone?mode=rw", uri=True)
        elif what == "damaged":
            path.write_bytes(path.read_bytes()[:100] + b"\xff" * 8092)
            sqlite3.connect(path).execute("SELECT x FROM t")
        elif what == "full":
            holder.execute("PRAGMA max_page_count = 2")
            holder.execute("INSERT INTO t VALUES (zeroblob(99999))")
        elif what == "a list":
            holder.execute("SELECT * FROM entry")
        elif what == "bug":
            holder.execute("SELEC")
    except sqlite3.Error as error:
        return error
    finally:
        holder.close()
    raise AssertionError(what)


@pytest.mark.parametrize(
    ("what", "words"),
    [("busy", "another program"), ("read only", "protected"), ("gone", "moved"), ("full", "disk is full"),
     ("damaged", "Restore the latest backup"), ("a list", "rebuild")],
)  # fmt: skip
def test_what_sqlite_refuses_is_told_as_it_is(tmp_path, what, words):
    told = refusal(said_by_sqlite(tmp_path / "x.sqlite", what), tmp_path)
    assert told is not None and words in str(told)


def test_a_statement_of_ours_that_is_wrong_stays_a_bug(tmp_path):
    assert refusal(said_by_sqlite(tmp_path / "x.sqlite", "bug"), tmp_path) is None


def test_a_registry_is_put_in_place_with_what_stands_in_its_log(path, monkeypatch):
    """Whatever keeps SQLite from emptying the log when it closes the file."""
    upgrade = migrating.upgrade
    held = []

    def and_hold(draft: Path) -> None:
        upgrade(draft)
        held.append(sqlite3.connect(draft))
        held[0].execute("SELECT count(*) FROM change").fetchone()

    monkeypatch.setattr(migrating, "upgrade", and_hold)
    Registry.make(path, OFFICE, "").close()
    held[0].close()
    for side in side_files(path):
        side.unlink(missing_ok=True)
    with Registry(path) as opened:
        assert len(ids(opened, entity="office")) == 1
        assert_whole(opened)


# ------------------------------------------------------------------ backups


def test_the_registry_is_not_written_over_itself(path, registry):
    add(registry, name_ar="أثر")
    with pytest.raises(UserError, match="the registry itself"):
        backups.back_up(path, "manual", path)
    registry.close()
    with pytest.raises(UserError, match="the registry itself"):
        backups.restore(path, path)
    with Registry(path) as opened:
        assert_whole(opened)


def test_a_backup_takes_the_place_of_a_backup_and_of_nothing_else(path, registry, tmp_path):
    mine = tmp_path / "list.csv"
    mine.write_text("mine")
    with pytest.raises(UserError, match="another file"):
        backups.back_up(path, "manual", mine)
    assert mine.read_text() == "mine"
    copy = tmp_path / "copy.coalition"
    assert backups.back_up(path, "manual", copy) == backups.back_up(path, "manual", copy) == copy
