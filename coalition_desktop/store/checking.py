"""Is the registry whole?  The file, every change's id, every reference, every derived row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select, type_coerce
from sqlalchemy.types import NullType

from coalition_desktop.changes.change import DamagedChange, verify
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.catalogue import RECORDS, fields, table_of
from coalition_desktop.records.field import Kind
from coalition_desktop.store import derived, tables
from coalition_desktop.store.deriving import (
    Row,
    conflict_rows,
    entry_row,
    is_shown,
    record_row,
    referring,
    typed_row,
)
from coalition_desktop.store.merged import has_links, stands
from coalition_desktop.store.reading import BATCH, batches, change_of
from coalition_desktop.store.session import Session
from coalition_desktop.store.upgrading import folded_rows
from coalition_desktop.work import Progress, Work

if TYPE_CHECKING:
    from coalition_desktop.store.registry import Registry

CHECKING = QT_TRANSLATE_NOOP("Phase", "Checking the registry")
FILE_DAMAGED = QT_TRANSLATE_NOOP("Check", "The file is damaged: {detail}")
CHANGE_DAMAGED = QT_TRANSLATE_NOOP("Check", "A change of the history was altered: {id}")
DIFFERS = QT_TRANSLATE_NOOP("Check", "The lists differ from the history for record {id} ({where})")
LEFT_OVER = QT_TRANSLATE_NOOP("Check", "A list holds a row that the history does not know: {id} ({where})")
UNKNOWN_REFERENCE = QT_TRANSLATE_NOOP("Check", "A record refers to one that is not here: {id} ({where})")

_MOST = 50  # findings of one check that are worth reading


@dataclass(slots=True)
class Checked:
    """``errors``: something is broken.  ``remarks``: allowed, but good to know."""

    changes: int = 0
    records: int = 0
    errors: list[Message] = field(default_factory=list)
    remarks: list[Message] = field(default_factory=list)


def check(registry: Registry) -> Work[Checked]:
    """Look at everything, write nothing."""
    result = Checked()
    with registry.read() as session:
        result.errors += _file(session, registry.read_only)
        total = session.scalar(select(func.count()).select_from(tables.change)) or 0
        for done, error in _changes(session):
            result.changes = done
            if error is not None:
                result.errors.append(error)
            if done % BATCH == 0:
                yield Progress(done, total * 2, CHECKING)
        for part in batches(folded_rows(session)):
            result.records += len(part)
            result.errors += _compare(session, part)
            yield Progress(total + result.records, total * 2, CHECKING)
        result.errors += _out_of_order(session)
        result.errors += _left_over(session)
        result.remarks += _references(session)
    del result.errors[_MOST:], result.remarks[_MOST:]
    return result


def _file(session: Session, read_only: bool) -> list[Message]:
    said = session.connection().exec_driver_sql("PRAGMA integrity_check").scalars().all()
    foreign = session.connection().exec_driver_sql("PRAGMA foreign_key_check").all()
    details = [line for line in said if line != "ok"] + [str(tuple(row)) for row in foreign]
    if not read_only:
        details += _index(session)
    return [Message(FILE_DAMAGED, {"detail": detail}) for detail in details]


def _index(session: Session) -> list[str]:
    try:
        session.connection().exec_driver_sql("INSERT INTO entry_words(entry_words, rank) VALUES('integrity-check', 1)")
    except Exception as error:  # noqa: BLE001  (whatever SQLite says of its index is the finding)
        return [str(error)]
    return []


def _changes(session: Session) -> Iterator[tuple[int, Message | None]]:
    query = select(tables.change).order_by(tables.change.c.seq).execution_options(yield_per=BATCH)
    for done, row in enumerate(session.execute(query), start=1):
        try:
            verify(change_of(row))
        except (DamagedChange, ValueError):
            yield done, Message(CHANGE_DAMAGED, {"id": row.id.hex()})
        else:
            yield done, None


def _compare(session: Session, rows: list[Row]) -> list[Message]:
    rids = [row.rid for row in rows]
    errors = []
    for table, wanted in _wanted(session, rows):
        raw = [column for column in table.columns if column.key != "n"]
        key = table.c.id if "id" in table.c else table.c.rid
        place = raw.index(key)
        found = session.execute(select(*(type_coerce(c, NullType) for c in raw)).where(key.in_(rids)))
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
