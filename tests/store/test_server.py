"""A registry on a server: made whole, opened, brought up to date, searched; and several people at once."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import create_engine, inspect, select

from coalition_desktop.changes.change import Change, make, stamp
from coalition_desktop.errors import UserError
from coalition_desktop.store import derived, finding, migrating, writing
from coalition_desktop.store.arriving import take_in
from coalition_desktop.store.databases import names_in
from coalition_desktop.store.meta import set_meta
from coalition_desktop.store.operations import next_undo, operations
from coalition_desktop.store.reading import history
from coalition_desktop.store.server import ServerRegistry
from coalition_desktop.store.tables import change
from coalition_desktop.store.tables import kept as kept_tables
from coalition_desktop.store.undoing import undo
from tests import postgres
from tests.store.conftest import OFFICE
from tests.store.doing import DONE, add, assert_whole, edit, errors, ids, kept, shown

pytestmark = postgres.needed


@pytest.fixture
def url() -> str:
    return postgres.new_url()


@pytest.fixture
def registry(url: str) -> Iterator[ServerRegistry]:
    with ServerRegistry.make(url, OFFICE, "سعاد") as made:
        yield made


# ------------------------------------------------------------------ making and opening


def test_a_new_one_has_its_office_and_is_not_made_twice(url: str) -> None:
    with pytest.raises(UserError, match="There is no registry"):
        ServerRegistry(url)
    with ServerRegistry.make(url, OFFICE, "سعاد") as made:
        site = made.identity.site
    with pytest.raises(UserError, match="already a registry"):
        ServerRegistry.make(url, OFFICE, "")
    with ServerRegistry(url, author="إلياس") as again:
        assert (again.identity.office, again.identity.site, again.identity.author) == ("LSH", site, "إلياس")
        assert again.file is None
        assert_whole(again)


def test_a_database_that_cannot_keep_arabic_is_refused() -> None:
    url = postgres.new_database("ENCODING 'LATIN1' LOCALE 'C'")
    with pytest.raises(UserError, match="UTF8"):
        ServerRegistry.make(url, OFFICE, "")


def test_the_language_of_the_database_does_not_matter() -> None:
    """One with no trigrams of its own, whose letters are bytes; the registry has its order and finds all the same."""
    with ServerRegistry.make(postgres.new_database("LOCALE 'C'"), OFFICE, "") as made:
        rids = [add(made, name_ar=name) for name in ("جمعية النور", "جمعية الأمل", "Zèbre", "écho")]
        assert ids(made) == [rids[1], rids[0], rids[3], rids[2]]
        assert ids(made, "نور") == [rids[0]] and ids(made, "ECHO") == [rids[3]]
        assert_whole(made)


def test_nothing_is_left_of_one_that_could_not_be_made(url: str) -> None:
    with pytest.raises(KeyError):
        ServerRegistry.make(url, {**OFFICE, "no_such_field": 1}, "")
    ServerRegistry.make(url, OFFICE, "").close()


def test_the_revisions_make_the_tables_that_are_declared(registry: ServerRegistry) -> None:
    with registry.engine.connect() as connection:
        there = inspect(connection)
        for name, table in kept_tables.tables.items():
            assert {column["name"] for column in there.get_columns(name)} == set(table.columns.keys())
            assert {index["name"] for index in there.get_indexes(name)} >= {str(index.name) for index in table.indexes}


def test_one_of_another_version_is_brought_up_to_date_or_refused(registry: ServerRegistry, url: str) -> None:
    rid = add(registry, name_ar="أثر")
    with registry.note() as session:
        set_meta(session, "declaration", "another")
        session.connection().exec_driver_sql("DROP TABLE association")
    with ServerRegistry(url) as again:
        assert shown(again, rid) == {"name_ar": "أثر"}
        assert_whole(again)
    with registry.note() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(UserError, match="newer version"):
        ServerRegistry(url)


def test_an_older_revision_goes_through_those_that_came_since(registry: ServerRegistry, url: str) -> None:
    with registry.note() as session:
        ask = session.connection().exec_driver_sql
        ask("DROP TABLE export_file")
        ask("ALTER TABLE import_file DROP COLUMN export_id, DROP COLUMN office")
        ask("UPDATE alembic_version SET version_num = '0002'")
    with ServerRegistry(url) as again, again.read() as session:
        assert migrating.version(session) == migrating.LATEST
        assert finding.find(session, finding.Query("office"))


def test_a_server_that_does_not_answer_is_told_without_its_password(tmp_path: Any) -> None:
    with pytest.raises(UserError, match="could not be read or written") as told:
        ServerRegistry(f"postgresql+psycopg://u:secret@/x?host={tmp_path}")
    assert "secret" not in str(told.value)


def test_who_reads_writes_nothing(registry: ServerRegistry) -> None:
    with pytest.raises(Exception, match="read-only"), registry.read() as session:
        set_meta(session, "author", "x")


# ------------------------------------------------------------------ what differs from a file


def test_a_search_is_answered_by_the_index_of_trigrams(registry: ServerRegistry) -> None:
    rid = add(registry, name_ar="جمعية النور للتنمية")
    assert ids(registry, "نور") == [rid]
    query = select(derived.entry.c.rid).where(finding.holds(derived.entry.c.text, "تنميه"))
    with registry.read() as session:
        session.connection().exec_driver_sql("SET LOCAL enable_seqscan = off")
        plan = "\n".join(
            session.connection()
            .exec_driver_sql("EXPLAIN " + str(query.compile(registry.engine, compile_kwargs={"literal_binds": True})))
            .scalars()
        )
    assert "ix_entry_text" in plan


def test_a_search_does_without_an_index_where_none_may_be_made() -> None:
    """Somebody who may make tables, but no extension."""
    url = postgres.new_database("")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE ROLE clerk LOGIN; CREATE SCHEMA registry AUTHORIZATION clerk")
    engine.dispose()
    hers = url.replace("postgres@", "clerk@") + "&options=-csearch_path%3Dregistry"
    with ServerRegistry.make(hers, OFFICE, "") as made:
        rid = add(made, name_ar="جمعية النور")
        assert ids(made, "نور") == [rid]
        with made.read() as session:
            assert "ix_entry_text" not in names_in(session.connection())
        assert_whole(made)


def test_values_that_no_field_of_ours_has_do_not_stop_a_merge(registry: ServerRegistry) -> None:
    """SQLite keeps them as they are; here the lists have what they can, and the history has all."""
    noise = "".join(chr(random.Random(n).randrange(0x0621, 0x064B)) for n in range(20_000))
    values = {
        "name_ar": f"{noise} ", "name_fr": "a\0b", "number": noise, "members": "many", "women": 2**62, "notes": 7,
        "internal_rules": "yes", "themes": "youth", "phone": ["+212\0", "\\u0000"], "email": ["a", "b"], "odd\0": "\0",
    }  # fmt: skip
    strange = make(
        entity="association", rid="R" * 26, values=values, preds=dict.fromkeys(values, ()), hlc=5, site="DOD:1",
        author="", salt=bytes(8),
    )  # fmt: skip
    with registry.write("merge", DONE) as session:
        take_in(session, [strange])
    with registry.read() as session:
        assert history(session, "R" * 26)[0].values == values
    seen = shown(registry, "R" * 26)
    assert seen is not None
    assert seen["name_ar"] == values["name_ar"] and seen["name_fr"] == "ab" and seen["phone"] == ["+212", "\\u0000"]
    assert (seen["women"], seen["notes"], seen.get("members"), seen.get("internal_rules")) == (2**62, "7", None, None)
    assert ids(registry, noise[:40]) == ["R" * 26]
    with registry.read() as session:
        assert finding.facets(session, finding.Query(), "themes") == {"youth": 1}
    assert_whole(registry)


def test_a_check_sees_a_list_that_differs_and_a_change_that_is_lost(registry: ServerRegistry) -> None:
    first, second = add(registry, name_ar="أ"), add(registry, name_ar="ب")
    with registry.note() as session:
        session.connection().exec_driver_sql("UPDATE association SET name_ar = 'x' WHERE id = %s", (first,))
    assert [one.values["id"] for one in errors(registry)] == [first]
    with registry.note() as session:
        session.execute(change.delete().where(change.c.rid == second))
    assert {one.values["id"] for one in errors(registry)} == {first, second}


# ------------------------------------------------------------------ at once


def at_once(*works: Callable[[], None]) -> list[BaseException]:
    """Do these works at the same time; what they raised."""
    raised: list[BaseException] = []
    start = threading.Barrier(len(works))

    def do(work: Callable[[], None]) -> None:
        start.wait()
        try:
            work()
        except BaseException as error:  # noqa: BLE001
            raised.append(error)

    threads = [threading.Thread(target=do, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


RIDS = [f"{n:026}" for n in range(8)]


def history_of(site: str, start: int) -> list[Change]:
    """Changes of records that others change as well: each replaces the site's own last one."""
    made: list[Change] = []
    last: dict[str, bytes] = {}
    for n in range(64):
        rid = RIDS[n % len(RIDS)]
        preds = {"name_ar": [last[rid]] if rid in last else [], "notes": []}
        made.append(
            make(
                entity="association",
                rid=rid,
                values={"name_ar": f"{site} {n}", "notes": "س"},
                preds=preds,
                hlc=stamp(start + n, []),
                site=site,
                author="",
                salt=bytes(8),
            )  # fmt: skip
        )
        last[rid] = made[-1].id
    return made


def test_two_merges_at_once_are_as_one_after_the_other(registry: ServerRegistry, url: str) -> None:
    one, other = history_of("DOD:1", 1000), history_of("GON:1", 1010)

    def merging(changes: list[Change]) -> Callable[[], None]:
        def work() -> None:
            with ServerRegistry(url) as mine:
                for place in range(0, len(changes), 4):
                    with mine.write("merge", DONE) as session:
                        take_in(session, changes[place : place + 4])

        return work

    assert at_once(merging(one), merging(other)) == []
    assert_whole(registry)
    with registry.read() as session:
        assert len(session.scalars(select(change.c.seq)).all()) == len(one) + len(other) + 1  # and the office
        assert sum(done.kind == "merge" for done in operations(session)) == 32
    with ServerRegistry.make(postgres.new_url(), OFFICE, "") as calm:
        for changes in (one, other):
            with calm.write("merge", DONE) as session:
                take_in(session, changes)
        for name in ("association", "entry"):
            assert [row for row in kept(registry, name)[name] if row[0] in RIDS or row[-1] in RIDS] == [
                row for row in kept(calm, name)[name] if row[0] in RIDS or row[-1] in RIDS
            ]
        assert sides(registry) == sides(calm) != set()


def sides(registry: ServerRegistry) -> set[tuple[str, str, bytes]]:
    """What is in conflict, by the ids of the changes."""
    rows = kept(registry, "conflict", "change")
    by_seq = {row[0]: row[1] for row in rows["change"]}
    return {(rid, key, by_seq[int(seq)]) for rid, key, heads in rows["conflict"] for seq in heads[1:-1].split(",")}


def test_two_people_who_edit_one_record_see_what_the_other_wrote(registry: ServerRegistry, url: str) -> None:
    """A save that did not know of the other's would be a conflict of an office with itself."""
    rid = add(registry, name_ar="أثر")

    def editing(who: str) -> Callable[[], None]:
        def work() -> None:
            with ServerRegistry(url, author=who) as mine:
                for n in range(20):
                    edit(mine, rid, name_ar=f"{who} {n}")

        return work

    assert at_once(editing("أ"), editing("ب")) == []
    assert kept(registry, "conflict")["conflict"] == []
    with registry.read() as session:
        assert len(history(session, rid)) == 41
    assert_whole(registry)


def test_what_two_people_take_back_at_once_is_taken_back_once(registry: ServerRegistry, url: str) -> None:
    rid = add(registry, name_ar="أثر")
    edit(registry, rid, name_ar="ب")
    with registry.read() as session:
        done = next_undo(session)
    assert done is not None

    def work() -> None:
        with ServerRegistry(url) as mine:
            undo(mine, done.id)

    (refused,) = at_once(work, work)
    assert isinstance(refused, UserError) and "already taken back" in str(refused)
    assert shown(registry, rid) == {"name_ar": "أثر"}


def test_who_reads_sees_one_state_while_others_write(registry: ServerRegistry) -> None:
    rid = add(registry, name_ar="أثر")
    with registry.read() as session:
        before = finding.values_of(session, rid)
        edit(registry, rid, name_ar="ب")
        with registry.write("delete", DONE) as other:
            writing.delete(other, [rid])
        assert finding.values_of(session, rid) == before
        assert finding.find(session, finding.Query()) == [rid]
    assert ids(registry) == []
