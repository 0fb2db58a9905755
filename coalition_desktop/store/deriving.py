"""From heads to the readable tables: the typed rows, what search reads, the list of conflicts.

Only this module writes derived tables.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, bindparam, delete, func, select, update
from sqlalchemy.orm import Session

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import Change
from coalition_desktop.changes.fold import RecordState, View, fold
from coalition_desktop.folding import fold as fold_text
from coalition_desktop.folding import sort_key
from coalition_desktop.records import places
from coalition_desktop.records.catalogue import RECORDS, fields, table_of
from coalition_desktop.records.field import Kind
from coalition_desktop.store.bulk import insert_rows
from coalition_desktop.store.derived import conflict, entry, record
from coalition_desktop.store.reading import batches, changes_at


@dataclass(frozen=True, slots=True)
class Row:
    """What one record gives to the derived tables."""

    rid: str
    entity: str
    state: RecordState[int]
    view: View[int]
    created: int
    updated: int


def derive(session: Session, states: Mapping[str, RecordState[int]], at_hand: Mapping[int, Change]) -> None:
    """Make the rows of the touched records again.  ``at_hand``: changes that need not be read."""
    heads = _heads(session, states, at_hand)
    write_rows(session, [row_of(rid, state, heads) for rid, state in states.items()])


def _heads(session: Session, states: Mapping[str, RecordState[int]], at_hand: Mapping[int, Change]) -> dict[int, Change]:
    needed = {s for state in states.values() for tokens in state.heads.values() for s in tokens}
    absent = needed - at_hand.keys()
    return {**at_hand, **changes_at(session, absent)} if absent else dict(at_hand)


def row_of(rid: str, state: RecordState[int], heads: Mapping[int, Change]) -> Row:
    """The derived row of a record from its heads."""
    stamps = [heads[s].hlc for ts in state.heads.values() for s in ts]
    return Row(
        rid=rid,
        entity=heads[next(s for ts in state.heads.values() for s in ts)].entity,
        state=state,
        view=fold(state, heads.__getitem__),
        created=min(stamps),
        updated=max(stamps),
    )


def write_rows(session: Session, rows: Iterable[Row]) -> None:
    """Replace what the derived tables say of these records."""
    for part in batches(rows):
        known = _known(session, [row.rid for row in part])
        _write_records(session, part, known)
        _write_typed(session, part, known)
        _write_entries(session, part, known)
        _write_conflicts(session, part, known)


def _known(session: Session, rids: list[str]) -> set[str]:
    return set(session.scalars(select(record.c.rid).where(record.c.rid.in_(rids))))


def record_values(row: Row) -> dict[str, Any]:
    """The row of ``record``."""
    missing = {key: [i.hex() for i in ids] for key, ids in row.state.missing.items()}
    return {
        "rid": row.rid,
        "entity": row.entity,
        "heads": _json(row.state.heads),
        "missing": _json(missing) if missing else None,
        "alive": int(row.view.alive),
        "erased": int(row.state.erased),
        "office": row.view.office,
        "created": row.created,
        "updated": row.updated,
    }


def _json(value: Any) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _write_records(session: Session, rows: list[Row], known: set[str]) -> None:
    insert_rows(session, record, [record_values(r) for r in rows if r.rid not in known])
    _update(session, record, [record_values(r) for r in rows if r.rid in known])


def _write_typed(session: Session, rows: list[Row], known: set[str]) -> None:
    for entity in {row.entity for row in rows if row.entity in RECORDS}:
        table = table_of(entity)
        mine = [row for row in rows if row.entity == entity]
        old = [row.rid for row in mine if row.rid in known]
        if old:
            session.execute(delete(table).where(table.c.id.in_(old)))
        insert_rows(session, table, [typed_values(row) for row in mine if row.view.alive])


def typed_values(row: Row) -> dict[str, Any]:
    """The row of the typed table: the winning value of each declared field."""
    values = row.view.values
    return {"id": row.rid, **{key: values.get(key) for key in fields(row.entity)}}


def _write_entries(session: Session, rows: list[Row], known: set[str]) -> None:
    old = [row.rid for row in rows if row.rid in known]
    listed = set(session.scalars(select(entry.c.rid).where(entry.c.rid.in_(old)))) if old else set()
    living = [row for row in rows if row.view.alive and row.entity in RECORDS]
    gone = listed - {row.rid for row in living}
    if gone:
        session.execute(delete(entry).where(entry.c.rid.in_(gone)))
    insert_rows(session, entry, [entry_values(row) for row in living if row.rid not in listed])
    _update(session, entry, [entry_values(row) for row in living if row.rid in listed])


def _update(session: Session, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        which = update(table).where(table.c.rid == bindparam("old_rid"))
        session.connection().execute(which, [{**row, "old_rid": row["rid"]} for row in rows])


def _write_conflicts(session: Session, rows: list[Row], known: set[str]) -> None:
    old = [row.rid for row in rows if row.rid in known]
    if old:
        session.execute(delete(conflict).where(conflict.c.rid.in_(old)))
    insert_rows(session, conflict, conflict_values(rows))


def conflict_values(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """The rows of ``conflict``."""
    return [
        {"rid": row.rid, "field": key, "heads": _json(heads)}
        for row in rows
        for key, heads in sorted(row.view.conflicts.items())
    ]


# ------------------------------------------------------------------ what search and sorting read


def _phones(value: Value) -> str:
    """Both ways in which people type them: +212661001090 and 0661001090."""
    numbers = value if isinstance(value, list) else []
    return " ".join(f"{n} 0{n[4:]}" if n.startswith("+212") else n for n in numbers)


def _place(value: Value) -> str:
    code = str(value)
    return f"{places.name(code, 'ar')} {places.name(code, 'fr')}"


SEARCHED: Mapping[Kind, Callable[[Value], str]] = {
    Kind.PHONES: _phones,
    Kind.REGION: _place,
    Kind.PROVINCE: _place,
    Kind.COMMUNE: _place,
    Kind.CHOICES: lambda value: " ".join(value) if isinstance(value, list) else "",
}


def entry_values(row: Row) -> dict[str, Any]:
    """The row of ``entry``: folded text of the searchable fields and the keys for sorting."""
    values = row.view.values
    parts = []
    for key, field in fields(row.entity).items():
        value = values.get(key)
        if field.search and value is not None:
            how = SEARCHED.get(field.kind)
            parts.append(how(value) if how else str(value))
    return {
        "rid": row.rid,
        "entity": row.entity,
        "text": "\n".join(fold_text(p) for p in parts),
        "sort_ar": _sort_key(row, "ar"),
        "sort_fr": _sort_key(row, "fr"),
        "updated": row.updated,
    }


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


def count_living(session: Session, entity: str) -> int:
    """How many records of a kind are not in the bin."""
    return session.scalar(select(func.count()).select_from(entry).where(entry.c.entity == entity)) or 0
