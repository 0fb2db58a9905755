"""From heads to the readable tables: the typed rows, what search reads, the list of conflicts.

Only this module writes derived tables.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import JSON, delete, func, select

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import Change
from coalition_desktop.changes.fold import RecordState, View, fold, only_head
from coalition_desktop.folding import fold as fold_text
from coalition_desktop.folding import sort_key
from coalition_desktop.records import places
from coalition_desktop.records.catalogue import RECORDS, fields, table_of
from coalition_desktop.records.field import Kind
from coalition_desktop.store.bulk import as_json, insert_rows
from coalition_desktop.store.derived import INDEX_NEW, conflict, entry, record
from coalition_desktop.store.reading import batches
from coalition_desktop.store.session import Session


@dataclass(frozen=True, slots=True)
class Row:
    """What one record gives to the derived tables."""

    rid: str
    entity: str
    state: RecordState[int]
    view: View[int]
    created: int
    updated: int
    first: int | None  # the only head of all fields, as most records have


def row_of(rid: str, entity: str, state: RecordState[int], heads: Mapping[int, Change]) -> Row:
    """The derived row of a record from its heads."""
    first = only_head(state)
    tokens = {s for ts in state.heads.values() for s in ts} if first is None else {first}
    stamps = [heads[s].hlc for s in tokens]
    return Row(
        rid=rid,
        entity=entity,
        state=state,
        view=fold(state, heads.__getitem__),
        created=min(stamps, default=0),
        updated=max(stamps, default=0),
        first=first,
    )


def write_rows(session: Session, rows: Iterable[Row], new: Collection[str] = ()) -> None:
    """Replace what the derived tables say of these records.  ``new``: they say nothing of them yet."""
    for part in batches(rows):
        known = [row.rid for row in part if row.rid not in new]
        if known:
            _clear(session, part, known)
        insert_rows(session, record, [record_row(row) for row in part], replace="rid")
        living = [row for row in part if row.view.alive and row.entity in RECORDS]
        for entity, mine in _by_entity(living).items():
            insert_rows(session, table_of(entity), [typed_row(row) for row in mine], replace="id")
        _write_entries(session, living)
        insert_rows(session, conflict, conflict_rows(part))


def _write_entries(session: Session, living: Sequence[Row]) -> None:
    last = session.scalar(select(func.max(entry.c.n))) or 0
    insert_rows(session, entry, [entry_row(row) for row in living], replace="rid")
    session.connection().exec_driver_sql(INDEX_NEW, (last,))


def _clear(session: Session, rows: Iterable[Row], known: Sequence[str]) -> None:
    """Take out what would not be replaced: conflicts, and all that a list shows of the dead."""
    session.execute(delete(conflict).where(conflict.c.rid.in_(known)))
    dead = _by_entity(row for row in rows if not row.view.alive and row.entity in RECORDS)
    for entity, mine in dead.items():
        rids = [row.rid for row in mine]
        session.execute(delete(table_of(entity)).where(table_of(entity).c.id.in_(rids)))
        session.execute(delete(entry).where(entry.c.rid.in_(rids)))


def _by_entity(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.entity, []).append(row)
    return found


def record_row(row: Row) -> tuple[Any, ...]:
    """The row of ``record``."""
    missing = {key: [i.hex() for i in ids] for key, ids in row.state.missing.items()}
    return (
        row.rid,
        row.entity,
        as_json(row.state.heads) if row.first is None else str(row.first),
        as_json(missing) if missing else None,
        int(row.view.alive),
        int(row.state.erased),
        row.view.office,
        row.created,
        row.updated,
    )


@cache
def _typed_keys(entity: str) -> tuple[tuple[str, ...], int, tuple[int, ...]]:
    """The columns of a typed table, and the places of the id and of those that hold lists."""
    columns = table_of(entity).columns
    lists = tuple(i for i, c in enumerate(columns) if isinstance(c.type, JSON))
    return tuple(columns.keys()), columns.keys().index("id"), lists


def typed_row(row: Row) -> tuple[Any, ...]:
    """The row of the typed table: the winning value of each declared field."""
    keys, id_at, lists = _typed_keys(row.entity)
    values: list[Any] = list(map(row.view.values.get, keys))
    values[id_at] = row.rid
    for place in lists:
        if values[place] is not None:
            values[place] = as_json(values[place])
    return tuple(values)


def conflict_rows(rows: Iterable[Row]) -> list[tuple[str, str, str]]:
    """The rows of ``conflict``."""
    return [(row.rid, key, as_json(heads)) for row in rows for key, heads in sorted(row.view.conflicts.items())]


# ------------------------------------------------------------------ what search and sorting read


def _phones(value: Value) -> str:
    """Both ways in which people type them: +212661001090 and 0661001090."""
    numbers = value if isinstance(value, list) else []
    return " ".join(f"{n} 0{n[4:]}" if n.startswith("+212") else n for n in numbers)


@cache
def _place(code: str) -> str:
    """Both names, already folded."""
    return fold_text(f"{places.name(code, 'ar')} {places.name(code, 'fr')}")


SEARCHED: Mapping[Kind, Callable[[Any], str]] = {
    Kind.PHONES: _phones,
    Kind.REGION: _place,
    Kind.PROVINCE: _place,
    Kind.COMMUNE: _place,
    Kind.CHOICES: lambda value: " ".join(value) if isinstance(value, list) else "",
}


@cache
def _searched(entity: str) -> tuple[tuple[str, Callable[[Any], str]], ...]:
    return tuple((f.key, SEARCHED.get(f.kind, str)) for f in fields(entity).values() if f.search)


def entry_row(row: Row) -> tuple[Any, ...]:
    """The row of ``entry``: folded text of the searchable fields and the keys for sorting."""
    values = row.view.values
    parts = [how(value) for key, how in _searched(row.entity) if (value := values.get(key)) is not None]
    return (
        row.rid,
        row.entity,
        fold_text("\n".join(parts)) + "  ",
        _sort_key(row, "ar"),
        _sort_key(row, "fr"),
        row.updated,
    )


def _sort_key(row: Row, script: str) -> str:
    for key in RECORDS[row.entity].title.get(script, ()):
        value = row.view.values.get(key)
        if value:
            return sort_key(str(value), script)
    return ""


def forget(session: Session, rids: list[str]) -> None:
    """No change is left of these records: take them out of every derived table."""
    for table in (record, entry, conflict):
        session.execute(delete(table).where(table.c.rid.in_(rids)))
    for kind in RECORDS.values():
        session.execute(delete(kind).where(kind.id.in_(rids)))
