"""From heads to the readable tables: the typed rows, what search reads, the list of conflicts.

Only this module writes derived tables.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from sqlalchemy import JSON, delete

from coalition_desktop.changes.canon import Value, as_json
from coalition_desktop.changes.change import Change
from coalition_desktop.changes.fold import RecordState, View, fold, fold_only, only_head
from coalition_desktop.folding import fold as fold_text
from coalition_desktop.folding import sort_key
from coalition_desktop.records import places
from coalition_desktop.records.catalogue import RECORDS, fields, table_of
from coalition_desktop.records.field import Kind
from coalition_desktop.store.bulk import insert_rows
from coalition_desktop.store.derived import conflict, record
from coalition_desktop.store.placing import Entries, Entry
from coalition_desktop.store.reading import batches
from coalition_desktop.store.session import Session


class Row(NamedTuple):
    """What one record gives to the derived tables; ``heads``, ``missing`` and ``requests`` as ``record`` keeps them."""

    rid: str
    entity: str
    heads: str
    missing: str | None
    erased: bool
    requests: str | None
    view: View[int]
    created: int
    updated: int


def row_of(rid: str, entity: str, state: RecordState[int], heads: Mapping[int, Change]) -> Row:
    """The derived row of a record from its heads."""
    missing = as_json({key: [i.hex() for i in ids] for key, ids in state.missing.items()}) if state.missing else None
    requests = " ".join(state.requests) or None
    only = only_head(state)
    if only is not None:
        head = heads[only]
        view = fold_only(head, state.erased)
        return Row(rid, entity, str(only), missing, state.erased, requests, view, head.hlc, head.hlc)
    stamps = [heads[s].hlc for s in {s for ts in state.heads.values() for s in ts}]
    view = fold(state, heads.__getitem__)
    created, updated = min(stamps, default=0), max(stamps, default=0)
    return Row(rid, entity, as_json(state.heads), missing, state.erased, requests, view, created, updated)


def first_row(seq: int, change: Change) -> Row:
    """What ``row_of`` gives of a record that this change begins, without going through its heads."""
    view: View[int] = fold_only(change)
    return Row(change.rid, change.entity, str(seq), None, False, None, view, change.hlc, change.hlc)


def write_rows(session: Session, rows: Iterable[Row], entries: Entries, new: Collection[str] = ()) -> None:
    """Replace what the derived tables say of these records.  ``new``: they say nothing of them yet.

    Their ``entries`` wait until the caller has them written.
    """
    for part in batches(rows):
        fresh = [row for row in part if row.rid in new]
        known = [row for row in part if row.rid not in new]
        _clear(session, known, entries)
        insert_rows(session, record, [record_row(row) for row in fresh])
        insert_rows(session, record, [record_row(row) for row in known], replace="rid")
        for entity, mine in _by_entity(_living(fresh)).items():
            keys = _filled(entity, mine)
            insert_rows(session, table_of(entity), [typed_row(row, keys) for row in mine], keys=keys)
        for entity, mine in _by_entity(_living(known)).items():
            insert_rows(session, table_of(entity), [typed_row(row) for row in mine], replace="id")
        entries.put(map(entry_row, _living(part)), new)
        insert_rows(session, conflict, conflict_rows(part))


def _living(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if row.view.alive and row.entity in RECORDS]


def _clear(session: Session, known: Sequence[Row], entries: Entries) -> None:
    """Take out what would not be replaced: conflicts, and all that a list shows of the dead."""
    if known:
        session.execute(delete(conflict).where(conflict.c.rid.in_([row.rid for row in known])))
    dead = _by_entity(row for row in known if not row.view.alive and row.entity in RECORDS)
    for entity, mine in dead.items():
        rids = [row.rid for row in mine]
        session.execute(delete(table_of(entity)).where(table_of(entity).c.id.in_(rids)))
        entries.take_out(rids)


def _by_entity(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.entity, []).append(row)
    return found


def record_row(row: Row) -> tuple[Any, ...]:
    """The row of ``record``."""
    rid, entity, heads, missing, erased, requests, view, created, updated = row
    return rid, entity, heads, missing, int(view.alive), int(erased), requests, view.office, created, updated


def _filled(entity: str, rows: Iterable[Row]) -> tuple[str, ...]:
    """The columns of a typed table in which any of these rows has something: most have half of them."""
    given = {"id"}.union(*(row.view.values for row in rows))
    return tuple(c.key for c in table_of(entity).columns if c.key in given)


def typed_row(row: Row, keys: tuple[str, ...] = ()) -> tuple[Any, ...]:
    """The row of the typed table: the winning value of each declared field, or of ``keys``."""
    keys = keys or _all_keys(row.entity)
    values = list(map(row.view.values.get, keys))
    id_at, lists = _special(row.entity, keys)
    values[id_at] = row.rid
    for place in lists:
        if values[place] is not None:
            values[place] = as_json(values[place])
    return tuple(values)


@cache
def _all_keys(entity: str) -> tuple[str, ...]:
    return tuple(table_of(entity).columns.keys())


@lru_cache(maxsize=256)
def _special(entity: str, keys: tuple[str, ...]) -> tuple[int, tuple[int, ...]]:
    """The places of the id and of what is kept as JSON."""
    columns = table_of(entity).c
    return keys.index("id"), tuple(i for i, key in enumerate(keys) if isinstance(columns[key].type, JSON))


def conflict_rows(rows: Iterable[Row]) -> list[tuple[str, str, str]]:
    """The rows of ``conflict``."""
    return [(row.rid, key, as_json(heads)) for row in rows for key, heads in sorted(row.view.conflicts.items())]


# ------------------------------------------------------------------ what search and sorting read


def _phones(numbers: Value) -> str:
    """Both ways in which people type them: +212661001090 and 0661001090."""
    given = numbers if isinstance(numbers, list) else []
    return " ".join([f"{n[1:]} 0{n[4:]}" if n.startswith("+212") else fold_text(n) for n in given])


@cache
def _place(code: str) -> str:
    return fold_text(f"{places.name(code, 'ar')} {places.name(code, 'fr')}")


# Kinds whose text is not the value itself; what they give is folded already.
SEARCHED: Mapping[Kind, Callable[[Any], str]] = {
    Kind.PHONES: _phones,
    Kind.REGION: _place,
    Kind.PROVINCE: _place,
    Kind.COMMUNE: _place,
    Kind.CHOICES: lambda value: fold_text(" ".join(value)) if isinstance(value, list) else "",
}


class _Searched(NamedTuple):
    """The searchable fields: those whose values are texts, and the others with what their text is."""

    texts: tuple[str, ...]
    others: tuple[tuple[str, Callable[[Any], str]], ...]


@cache
def _searched(entity: str) -> _Searched:
    found = {f.key: SEARCHED.get(f.kind) for f in fields(entity).values() if f.search}
    return _Searched(
        tuple(key for key, how in found.items() if how is None),
        tuple((key, how) for key, how in found.items() if how is not None),
    )


def entry_row(row: Row) -> Entry:
    """The row of ``entry``: folded text of the searchable fields and the keys for sorting."""
    values, searched = row.view.values, _searched(row.entity)
    said = fold_text(" ".join([str(value) for key in searched.texts if (value := values.get(key))]))
    others = [how(value) for key, how in searched.others if (value := values.get(key))]
    text = " ".join((said, *others)) + "  "
    return Entry(row.rid, row.entity, text, _sort_key(row, "ar"), _sort_key(row, "fr"), row.updated)


def _sort_key(row: Row, script: str) -> str:
    for key in RECORDS[row.entity].title.get(script, ()):
        value = row.view.values.get(key)
        if value:
            return sort_key(str(value), script)
    return ""


def forget(session: Session, rids: list[str], entries: Entries) -> None:
    """No change is left of these records: take them out of every derived table."""
    entries.take_out(rids)
    for table in (record, conflict):
        session.execute(delete(table).where(table.c.rid.in_(rids)))
    for kind in RECORDS.values():
        session.execute(delete(kind).where(kind.id.in_(rids)))
