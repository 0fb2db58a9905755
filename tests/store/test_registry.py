"""The file: made whole, opened by one, refused with a sentence, brought up to date, saved and given back."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, select

from coalition_desktop.errors import UserError
from coalition_desktop.paths import backups_dir
from coalition_desktop.store import backups, derived, migrating, numbering
from coalition_desktop.store import registry as registry_module
from coalition_desktop.store.checking import check
from coalition_desktop.store.files import side_files
from coalition_desktop.store.finding import values_of
from coalition_desktop.store.meta import drafts, drop_draft, keep_draft, keep_mapping, mapping_for
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.tables import kept as kept_tables
from coalition_desktop.store.upgrading import rebuild
from coalition_desktop.work import finish
from tests.store.conftest import OFFICE
from tests.store.doing import add, assert_whole, bring_in, edit, errors, ids, kept, put_away, revision, shown


def test_a_new_registry_is_whole_and_has_its_office(path):
    with Registry.make(path, OFFICE, "سعاد") as made:
        [office] = ids(made, entity="office")
        assert shown(made, office) == OFFICE
        assert made.identity.office == "LSH" and made.identity.author == "سعاد"
        assert_whole(made)
    assert not list(path.parent.glob("*.new*")) and not list(path.parent.glob("*-wal"))


def test_a_registry_is_not_made_over_a_file(path):
    path.write_text("mine")
    with pytest.raises(UserError, match="already a file"):
        Registry.make(path, OFFICE, "")
    assert path.read_text() == "mine"


def test_two_who_make_a_registry_at_once_are_one_after_the_other(path, monkeypatch):
    """The second comes when the first is half done."""
    seen = []

    def second(draft: Path) -> None:
        with pytest.raises(UserError) as refused:
            Registry.make(path, {"code": "GON"}, "")
        seen.append(refused.value)
        upgrade(draft)

    upgrade = migrating.upgrade
    monkeypatch.setattr(migrating, "upgrade", second)
    with Registry.make(path, OFFICE, "سعاد") as made:
        assert made.identity.office == "LSH" and "another window" in str(seen[0])
        assert_whole(made)
    assert not list(path.parent.glob("*.new*"))


def test_the_log_of_another_file_is_not_read_into_a_new_registry(path, tmp_path):
    with Registry.make(tmp_path / "old.coalition", OFFICE, "") as old:
        add(old, name_ar="قديمة")
        shutil.copy(f"{old.path}-wal", f"{path}-wal")  # all that is left of a file that was removed
    with Registry.make(path, OFFICE, "") as made:
        assert ids(made) == []
        assert_whole(made)


def broken(path: Path, name: str) -> Path:
    """A file that is no registry, or a broken one."""
    if name == "absent":
        return path
    if name == "folder":
        path.mkdir()
    elif name == "empty":
        path.touch()
    elif name == "text":
        path.write_text("جمعية\n" * 300, encoding="utf-8")
    elif name == "foreign":
        with closing(sqlite3.connect(path)) as other:
            other.execute("CREATE TABLE change (id)")
            other.commit()
    else:
        Registry.make(path, OFFICE, "").close()
        whole = path.read_bytes()
        if name == "cut":
            path.write_bytes(whole[:5000])
        elif name == "header":
            path.write_bytes(whole[:100])
        elif name == "scribbled":
            path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
        elif name == "no tables":
            with closing(sqlite3.connect(path)) as raw:
                raw.execute("DROP TABLE local_meta")
        elif name == "newer":
            with closing(sqlite3.connect(path)) as raw:
                raw.execute(f"PRAGMA user_version = {migrating.LATEST + 1}")
    return path


@pytest.mark.parametrize(
    ("name", "words"),
    [("absent", "no registry at"), ("folder", "no registry at"), ("empty", "not a registry"), ("text", "not a registry"),
     ("foreign", "not a registry"), ("cut", "damaged"), ("header", "damaged"), ("scribbled", "damaged"),
     ("no tables", "damaged"), ("newer", "newer version")],
)  # fmt: skip
@pytest.mark.parametrize("read_only", [False, True])
def test_what_cannot_be_opened_says_why_and_stays_as_it_was(path, name, words, read_only):
    broken(path, name)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(UserError, match=words):
        Registry(path, read_only=read_only)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_second_program_is_told_who_has_it_and_may_read(path, registry):
    code = (
        "import sys\nfrom pathlib import Path\nfrom coalition_desktop.store.registry import Registry\n"
        "from coalition_desktop.errors import UserError\nfrom coalition_desktop.store.finding import Query, find\n"
        "path = Path(sys.argv[1])\n"
        "try:\n    Registry(path, author='إلياس')\nexcept UserError as error:\n    print(error)\n"
        "with Registry(path, read_only=True) as mine, mine.read() as session:\n    print(len(find(session, Query())))\n"
        "try:\n    with Registry(path, read_only=True) as mine, mine.write('edit', None):\n        pass\n"
        "except UserError as error:\n    print(error)\n"
    )
    registry.close()
    registry = Registry(path, author="سعاد")
    add(registry, name_ar="أثر")
    told = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, path], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    refused, found, no_writing = told.stdout.splitlines()
    assert "سعاد" in refused and "open in another window" in refused
    assert found == "1" and "reading only" in no_writing
    registry.close()
    Registry(path, author="إلياس").close()


def test_a_reader_sees_one_state_while_another_writes(path, registry):
    rid = add(registry, name_ar="أثر")
    with Registry(path, read_only=True) as reader, reader.read() as session:
        assert values_of(session, rid)[1]["name_ar"] == "أثر"
        edit(registry, rid, name_ar="ب")
        assert values_of(session, rid)[1]["name_ar"] == "أثر"
    with Registry(path, read_only=True) as reader:
        assert shown(reader, rid) == {"name_ar": "ب"}


def test_where_nothing_can_be_written_a_registry_is_read_all_the_same(path, registry, monkeypatch):
    """On a write-protected key SQLite may not make the side files that it reads with."""
    rid = add(registry, name_ar="أثر")
    registry.close()
    assert not any(side.exists() for side in side_files(path))
    monkeypatch.setattr(os, "access", lambda place, mode: not (mode == os.W_OK and Path(place) == path.parent))
    with Registry(path, read_only=True) as reader, reader.read() as session:
        assert values_of(session, rid)[1]["name_ar"] == "أثر"
        assert not any(side.exists() for side in side_files(path))
    assert backups.look_into(backups.back_up(path, "manual")).whole


# ------------------------------------------------------------------ upgrades


def test_the_migrated_tables_are_the_declared_ones(registry):
    engine = create_engine(f"sqlite:///{registry.path}")
    with engine.connect() as connection:
        names = set(kept_tables.tables)
        context = MigrationContext.configure(
            connection,
            opts={"compare_type": True, "include_name": lambda name, kind, _: kind != "table" or name in names},
        )
        assert compare_metadata(context, kept_tables) == []
    engine.dispose()
    assert revision(registry.path) == migrating.LATEST


@pytest.mark.parametrize("read_only", [False, True])
def test_an_older_registry_is_saved_then_brought_up_to_date(path, registry, monkeypatch, read_only):
    rid = add(registry, name_ar="أحمد", themes=["youth"])
    put_away(registry, add(registry, name_ar="ب"))
    before = kept(registry)
    registry.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TABLE association")
        raw.execute("UPDATE entry SET text = 'old folding'")
        raw.commit()
    monkeypatch.setattr(derived, "DERIVATION", derived.DERIVATION + 1)
    steps = []
    with Registry(path, read_only=read_only, told=steps.append) as opened:
        [copy] = backups.backups(path)
        assert steps and copy.reason == "upgrade" and opened.notice.values["path"] == str(copy.path)
        assert kept(opened) == before and ids(opened, "احمد") == [rid]
        assert errors(opened) == []
    with Registry(path) as opened:
        assert len(backups.backups(path)) == 1 and opened.notice is None  # once is enough


SINCE_THE_FIRST = (  # what later revisions have brought
    "DROP TABLE export_file",
    "DROP INDEX ix_import_file_export_id",
    "ALTER TABLE import_file DROP COLUMN export_id",
    "ALTER TABLE import_file DROP COLUMN office",
    "DROP TABLE met_line",
)


def test_a_registry_of_the_first_revision_keeps_which_lines_were_repeated(path, registry):
    import_id = bring_in(registry, {"1" * 26: ("association", {"name_ar": "أثر"})})
    registry.close()
    with closing(sqlite3.connect(path)) as raw:
        for statement in SINCE_THE_FIRST:
            raw.execute(statement)
        raw.execute("UPDATE alembic_version SET version_num = '0001'")
        raw.execute("PRAGMA user_version = 1")
        issue = (import_id, "لائحة", 7, "name", "1" * 26, "", "repeated_row", "{}")
        raw.execute(
            "INSERT INTO cell_issue (import_id, sheet, row, field, rid, raw, code, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            issue,
        )
        raw.commit()
    with Registry(path) as opened, opened.read() as session:
        assert [b.reason for b in backups.backups(path)] == ["upgrade"]
        lines = session.execute(select(kept_tables.tables["met_line"])).all()
        assert lines == [(import_id, "لائحة", 7, "1" * 26)]
        assert_whole(opened)


def test_check_names_what_differs_and_rebuild_mends_it(registry):
    rid = add(registry, name_ar="أثر")
    other = add(registry, name_ar="ب")
    with closing(sqlite3.connect(registry.path)) as raw:
        raw.execute("UPDATE association SET name_ar = 'x' WHERE id = ?", (rid,))
        raw.execute("DELETE FROM entry WHERE rid = ?", (other,))
        raw.execute("INSERT INTO conflict VALUES (?, 'notes', '[1]')", ("9" * 26,))
        raw.commit()
    looked_at = finish(check(registry))
    found = [(m.values["id"], m.values["where"]) for m in looked_at.stale]
    assert sorted(found) == sorted([(rid, "association"), (other, "entry"), ("9" * 26, "conflict")])
    assert looked_at.remedy == "rebuild"
    assert finish(rebuild(registry)) == 3
    assert errors(registry) == [] and shown(registry, rid) == {"name_ar": "أثر"}


def test_check_finds_an_altered_history(registry):
    add(registry, name_ar="أثر")
    with closing(sqlite3.connect(registry.path)) as raw:
        raw.execute("UPDATE change SET author = 'x' WHERE seq = 2")
        raw.commit()
    found = finish(check(registry))
    assert [m.text.source.split(":")[0] for m in found.errors] == ["A change of the history was altered"]
    assert found.remedy == "restore"


def test_check_finds_a_false_search_index(registry):
    add(registry, name_ar="أثر")
    with closing(sqlite3.connect(registry.path)) as raw:
        raw.execute("INSERT INTO entry_words(entry_words, rowid, text) SELECT 'delete', n, text FROM entry")
        raw.commit()
    with Registry(registry.path, read_only=True) as reader:  # the terminal looks so
        found = finish(check(reader))
    assert found.remedy == "rebuild"
    assert [m.text.source.split(" of")[0] for m in found.errors] == ["The index"]


def test_check_says_when_it_could_not_look_at_the_search_index(registry):
    add(registry, name_ar="أثر")
    with closing(sqlite3.connect(registry.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        found = finish(check(registry))
    assert found.errors == [] and [m.text.source.split(" was")[0] for m in found.remarks] == ["The index of the search"]


# ------------------------------------------------------------------ backups


def test_a_backup_is_a_whole_registry(path, registry, tmp_path):
    rid = add(registry, name_ar="أثر")
    copy = backups.back_up(path, "manual")
    assert backups.look_into(copy) == backups.Contents({"association": 1, "office": 1}, True)
    assert [b.path for b in backups.backups(path)] == [copy]
    edit(registry, rid, name_ar="ب")
    registry.close()
    before = backups.restore(path, copy)
    with Registry(path) as opened:
        assert shown(opened, rid) == {"name_ar": "أثر"}
        assert_whole(opened)
    backups.restore(path, before)
    with Registry(path) as opened:
        assert shown(opened, rid) == {"name_ar": "ب"}
    assert not list(path.parent.glob("*.new"))


def test_two_backups_in_one_second_are_two(path, registry):
    assert len({backups.back_up(path, "manual") for _ in range(3)}) == 3


def test_a_registry_in_use_is_not_replaced(path, registry):
    copy = backups.back_up(path, "manual")
    rid = add(registry, name_ar="أثر")
    with pytest.raises(UserError, match="another window"):
        backups.restore(path, copy)
    assert shown(registry, rid) and not list(path.parent.glob("*.new"))


@pytest.mark.parametrize(
    ("name", "words"),
    [("absent", "no backup"), ("empty", "not a backup"), ("text", "not a backup"), ("foreign", "not a backup"),
     ("cut", "damaged"), ("scribbled", "damaged"), ("newer", "newer version")],
)  # fmt: skip
def test_what_is_no_backup_is_not_restored(path, registry, tmp_path, name, words):
    rid = add(registry, name_ar="أثر")
    registry.close()
    with pytest.raises(UserError, match=words):
        backups.restore(path, broken(tmp_path / "other", name))
    with Registry(path) as opened:
        assert shown(opened, rid) == {"name_ar": "أثر"}


@pytest.mark.parametrize("name", ["cut", "scribbled", "text"])
def test_a_damaged_registry_is_set_aside_and_replaced(path, registry, tmp_path, name):
    rid = add(registry, name_ar="أثر")
    copy = backups.back_up(path, "manual")
    registry.close()
    path.unlink()
    broken(path, name)
    damaged = path.read_bytes()
    aside = backups.restore(path, copy)
    assert aside.read_bytes() == damaged
    with Registry(path) as opened:
        assert shown(opened, rid) == {"name_ar": "أثر"}
        assert_whole(opened)


def test_a_backup_that_has_no_room_leaves_no_half(path, registry, tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, no folder")
    with pytest.raises(UserError, match="could not be written"):
        backups.back_up(path, "manual", blocked / "copy.coalition")
    assert blocked.read_text() == "a file, no folder"


def test_old_backups_are_thinned_out(path, registry):
    folder = backups_dir(path)
    folder.mkdir()
    today = datetime.now().replace(hour=12, minute=0, second=0)
    for day in range(500):
        for hour, reason in ((8, "daily"), (9, "import")):
            moment = (today - timedelta(days=day)).replace(hour=hour)
            (folder / f"{moment:%Y-%m-%d %H%M%S} {reason}.coalition").touch()
    mine = folder / f"{today - timedelta(days=400):%Y-%m-%d %H%M%S} manual.coalition"
    mine.touch()
    backups.back_up(path, "daily")
    left = backups.backups(path)
    days = [datetime.fromisoformat(b.taken).date() for b in left]
    assert mine in [b.path for b in left]  # made by hand: never thrown away
    assert all((today.date() - timedelta(days=n)) in days for n in range(7))
    assert 20 <= len(left) <= 32
    assert all(
        b.reason == "import"
        for b in left
        if b.taken[11:13] != "12" and b.taken[:10] < f"{today - timedelta(2):%F}" and b.path != mine
    )


# ------------------------------------------------------------------ what is only this computer's


def test_drafts_and_mappings_are_kept(path, registry):
    with registry.note() as session:
        keep_draft(session, "r1", "association", {"name_ar": "أ", "members": None})
        keep_draft(session, "r1", "association", {"name_ar": "ب", "themes": ["youth"]})
        keep_draft(session, "r2", "association", {})
        drop_draft(session, "r2")
        keep_mapping(session, "headers", "association", {"A": "name_ar"})
    registry.close()
    with Registry(path) as opened, opened.read() as session:
        assert {rid: d.values for rid, d in drafts(session).items()} == {"r1": {"name_ar": "ب", "themes": ["youth"]}}
        assert mapping_for(session, "headers", "association") == {"A": "name_ar"}
        assert mapping_for(session, "headers", "person") is None


def test_numbers_follow_the_highest_the_bin_included(registry):
    add(registry, number="LSH-0007")
    put_away(registry, add(registry, number="LSH-0009"))
    add(registry, number="LSH-12-old"), add(registry, number="DOD-0050")
    with registry.read() as session:
        assert numbering.association_numbers(session, "LSH", 2) == ["LSH-0010", "LSH-0011"]
        assert numbering.association_numbers(session, "GON", 1) == ["GON-0001"]
        assert not numbering.is_number_free(session, "association", "LSH-0007")
        assert numbering.is_number_free(session, "association", "LSH-0009")


def test_a_letter_number_is_never_given_twice(registry):
    from tests.store.doing import DONE

    with registry.write("letter", DONE) as session:
        first = numbering.reserve_letter_numbers(session, "LSH", "A", 2026, 2)

    def fail_after_reserving():
        with registry.write("letter", DONE) as session:
            numbering.reserve_letter_numbers(session, "LSH", "A", 2026, 1)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_after_reserving()
    with registry.read() as session:
        assert numbering.next_letter_number(session, "LSH", "A", 2026) == "LSH-A-2026-0003"
    assert first == ["LSH-A-2026-0001", "LSH-A-2026-0002"]
    assert registry_module.check_file(registry.path) is None
