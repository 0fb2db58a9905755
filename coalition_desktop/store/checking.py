"""Is the registry whole?  The file, every change's id, every reference, every derived row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
from sqlalchemy import Connection, Table, func, select, text

from coalition_desktop.changes.change import DamagedChange
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.catalogue import RECORDS, fields, table_of
from coalition_desktop.records.field import Kind
from coalition_desktop.store import derived, tables
from coalition_desktop.store.attachment_checks import check_files
from coalition_desktop.store.databases import fitted, raw
from coalition_desktop.store.deriving import (
    Row,
    conflict_rows,
    entry_row,
    is_shown,
    record_row,
    referring,
    typed_row,
)
from coalition_desktop.store.files import address
from coalition_desktop.store.merged import has_links, stands
from coalition_desktop.store.reading import batches, by_record, whole_change
from coalition_desktop.store.refusing import DAMAGED
from coalition_desktop.store.session import Session
from coalition_desktop.store.upgrading import folded
from coalition_desktop.work import Progress, Work

if TYPE_CHECKING:
    from coalition_desktop.store.any_registry import AnyRegistry

CHECKING = QT_TRANSLATE_NOOP("Phase", "Checking the registry")
FILE_DAMAGED = QT_TRANSLATE_NOOP("Check", "The file is damaged: {detail}")
CHANGE_DAMAGED = QT_TRANSLATE_NOOP("Check", "A change of the history was altered: {id}, of the record {record}")
CHANGE_LOST = QT_TRANSLATE_NOOP("Check", "A change that the lists show is missing from the history, of the record {id}")
LIST_BROKEN = QT_TRANSLATE_NOOP("Check", "A list is missing or broken: {where}")
INDEX_FALSE = QT_TRANSLATE_NOOP("Check", "The index of the search does not say what the lists say: {detail}")
INDEX_UNSEEN = QT_TRANSLATE_NOOP("Check", "The index of the search was not checked: the registry cannot be written now")
DIFFERS = QT_TRANSLATE_NOOP("Check", "The lists differ from the history for record {id} ({where})")
LEFT_OVER = QT_TRANSLATE_NOOP("Check", "A list holds a row that the history does not know: {id} ({where})")
UNKNOWN_REFERENCE = QT_TRANSLATE_NOOP("Check", "A record refers to one that is not here: {id} ({where})")

_MOST = 50  # findings of one sort that are worth reading


@dataclass(slots=True)
class Checked:
    """What was found: ``damage`` to the file or to the history, which only a backup mends; ``stale``
    lists, which ``rebuild`` mends; ``lost``: files of documents that are missing or damaged;
    ``remarks``: allowed, but good to know."""

    changes: int = 0
    records: int = 0
    damage: list[Message] = field(default_factory=list)
    stale: list[Message] = field(default_factory=list)
    lost: list[Message] = field(default_factory=list)
    remarks: list[Message] = field(default_factory=list)

    @property
    def errors(self) -> list[Message]:
        """All that is broken."""
        return self.damage + self.stale + self.lost

    @property
    def remedy(self) -> str:
        """``restore`` a backup, ``rebuild`` the lists, attach files again (``attach``), or nothing."""
        return "restore" if self.damage else "rebuild" if self.stale else "attach" if self.lost else ""


def check(registry: AnyRegistry) -> Work[Checked]:
    """Look at everything, write nothing."""
    result = Checked()
    try:
        with registry.read() as session:
            if not session.on_server:
                _look_at_file(session, result)
            broken = derived.faults(session.connection())
            result.stale += [Message(LIST_BROKEN, {"where": name}) for name in broken]
            yield from _look_at_records(session, result, compared=not broken)
            if not broken:
                _look_at_lists(session, result)
                if registry.file is not None:
                    _look_at_index(registry.file, result)
                    files = yield from check_files(session, registry.file, registry.identity.office)
                    result.lost += files.lost
                    result.remarks += files.remarks
    except UserError as error:
        if error.message.text != DAMAGED:
            raise
        result.damage.append(error.message)  # so much that it cannot be read to its end
    for found in (result.damage, result.stale, result.lost, result.remarks):
        del found[_MOST:]
    return result


# ------------------------------------------------------------------ the file


def _look_at_file(session: Session, result: Checked) -> None:
    ask = session.connection().exec_driver_sql
    faults = _integrity(session.connection())
    if faults:
        there = ask("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        of_lists = {
            line for name in there if name in derived.names() for line in _integrity(session.connection(), name)
        }
        result.stale += [Message(FILE_DAMAGED, {"detail": line}) for line in faults if line in of_lists]
        result.damage += [Message(FILE_DAMAGED, {"detail": line}) for line in faults if line not in of_lists]
    foreign = ask("PRAGMA foreign_key_check").all()
    result.damage += [Message(FILE_DAMAGED, {"detail": str(tuple(row))}) for row in foreign]


def _integrity(connection: Connection, table: str = "") -> list[str]:
    """What SQLite finds wrong in the file, or in one table."""
    said = connection.exec_driver_sql(f'PRAGMA integrity_check("{table}")' if table else "PRAGMA integrity_check")
    return [line for line in said.scalars() if line != "ok"]


def _look_at_index(path: Path, result: Checked) -> None:
    """FTS5 compares its index with the lists only for who may write; nothing is written."""
    try:
        with closing(sqlite3.connect(address(path, "rw"), uri=True, isolation_level=None, timeout=0)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO entry_words(entry_words, rank) VALUES('integrity-check', 1)")
    except sqlite3.Error as error:
        if error.sqlite_errorname.startswith("SQLITE_CORRUPT"):
            result.stale.append(Message(INDEX_FALSE, {"detail": str(error)}))
        else:
            result.remarks.append(Message(INDEX_UNSEEN))


# ------------------------------------------------------------------ the history, and the lists that follow


def _look_at_records(session: Session, result: Checked, *, compared: bool) -> Work[None]:
    total = session.scalar(select(func.count()).select_from(tables.change)) or 0
    for part in batches(by_record(session)):
        rows: list[Row] = []
        for changes in part:
            rows += _folded(changes, result)
        result.records += len(part)
        if compared:
            result.stale += _compare(session, rows)
        yield Progress(result.changes, total, CHECKING)


def _folded(changes: list[Any], result: Checked) -> Iterator[Row]:
    """The record as its changes give it; nothing when one of them is damaged, which is told instead."""
    whole = {}
    for row in changes:
        try:
            whole[row.seq] = whole_change(row)
        except DamagedChange as error:
            result.damage.append(Message(CHANGE_DAMAGED, error.message.values))
    result.changes += len(changes)
    if len(whole) == len(changes):
        yield folded(whole)


def _compare(session: Session, rows: list[Row]) -> list[Message]:
    rids = [row.rid for row in rows]
    errors = []
    for table, wanted in _wanted(session, rows):
        columns = [column for column in table.columns if column.key != "n"]
        key = table.c.id if "id" in table.c else table.c.rid
        place = columns.index(key)
        asked = select(*(raw(column, on_server=session.on_server) for column in columns))
        found = session.execute(asked.where(key.in_(rids)))
        if session.on_server:
            wanted = fitted(table, [column.key for column in columns], wanted)
        kept = {tuple(row) for row in found}
        differing = {str(row[place]) for row in kept.symmetric_difference(wanted)}
        errors += [Message(DIFFERS, {"id": rid, "where": table.name}) for rid in sorted(differing)]
    return errors


def _wanted(session: Session, rows: list[Row]) -> Iterator[tuple[Table, list[tuple[Any, ...]]]]:
    """Each derived table with the rows that it must hold, as the database holds them."""
    found = stands(session, [row.rid for row in rows]) if has_links(session) else {}
    canonical = {rid: place.wanted for rid, place in found.items()}
    standing = [row for row in rows if canonical.get(row.rid, row.rid) == row.rid]
    living = referring(session, list(filter(is_shown, standing)))
    yield derived.record, [record_row(row, canonical.get(row.rid, "")) for row in rows]
    yield derived.entry, [entry_row(row) for row in living]
    yield derived.conflict, list(conflict_rows(standing))
    for entity in RECORDS:
        yield table_of(entity), [typed_row(row) for row in living if row.entity == entity]


# ------------------------------------------------------------------ the lists as a whole


def _look_at_lists(session: Session, result: Checked) -> None:
    result.stale += _out_of_order(session)
    result.stale += _left_over(session)
    result.damage += _lost(session)
    result.remarks += _references(session)


def _out_of_order(session: Session) -> list[Message]:
    """The numbers of entries follow the names, or a search would not come in the order of the list."""
    c = derived.entry.c
    above = func.lag(c.sort_ar).over(partition_by=c.entity, order_by=c.n).label("above")
    pairs = select(c.rid, c.sort_ar, above).subquery()
    wrong = session.scalars(select(pairs.c.rid).where(pairs.c.above > pairs.c.sort_ar).limit(_MOST))
    return [Message(DIFFERS, {"id": rid, "where": "entry.n"}) for rid in wrong]


def _left_over(session: Session) -> list[Message]:
    known = select(tables.change.c.rid)
    errors = []
    for table in (derived.record, derived.entry, derived.conflict, *map(table_of, RECORDS)):
        key = table.c.id if "id" in table.c else table.c.rid
        strangers = session.scalars(select(key).where(key.not_in(known)).limit(_MOST))
        errors += [Message(LEFT_OVER, {"id": rid, "where": table.name}) for rid in strangers]
    return errors


_LOST = text(
    "SELECT DISTINCT rid FROM record, json_tree(CASE WHEN json_valid(heads) THEN heads ELSE '[]' END) AS head"
    " WHERE head.type = 'integer' AND head.atom NOT IN (SELECT seq FROM change) LIMIT :most"
)


def _lost(session: Session) -> list[Message]:
    """Lists are made from changes: what shows one that is not there was made when it still was."""
    lost = islice(_lost_on_server(session), _MOST) if session.on_server else session.scalars(_LOST, {"most": _MOST})
    return [Message(CHANGE_LOST, {"id": rid}) for rid in lost]


def _lost_on_server(session: Session) -> Iterator[str]:
    """The same without the tree of a text: PostgreSQL's own chokes on names of fields that JSON may have."""
    known = set(session.scalars(select(tables.change.c.seq)))
    for rid, kept in session.execute(select(derived.record.c.rid, derived.record.c.heads)):
        heads = orjson.loads(kept)
        if not known.issuperset([heads] if isinstance(heads, int) else chain.from_iterable(heads.values())):
            yield rid


def _references(session: Session) -> list[Message]:
    known = select(derived.record.c.rid)
    remarks = []
    for entity in RECORDS:
        columns = table_of(entity).c
        for key, declared in fields(entity).items():
            if declared.kind is Kind.REFERENCE:
                column = columns[key]
                lost = select(columns.id).where(column.is_not(None), column.not_in(known)).limit(_MOST)
                where = f"{entity}.{key}"
                remarks += [Message(UNKNOWN_REFERENCE, {"id": rid, "where": where}) for rid in session.scalars(lost)]
    return remarks
