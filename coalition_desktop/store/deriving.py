"""From heads to the readable tables: the typed rows, what search reads, the list of conflicts.

Only this module writes derived tables.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from sqlalchemy import JSON, bindparam, delete, select, update

from coalition_desktop.changes.canon import Value, as_json
from coalition_desktop.changes.change import Change
from coalition_desktop.changes.fold import RecordState, View, fold, fold_only, only_head
from coalition_desktop.folding import fold as fold_text
from coalition_desktop.folding import sort_key
from coalition_desktop.records import places
from coalition_desktop.records.catalogue import RECORDS, fields, table_of
from coalition_desktop.records.field import Kind
from coalition_desktop.store.bulk import insert_rows
from coalition_desktop.store.databases import among
from coalition_desktop.store.derived import conflict, record
from coalition_desktop.store.merged import Stand, ends, has_links, stand_ins, stands
from coalition_desktop.store.placing import Entries, Entry
from coalition_desktop.store.reading import batches, load
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
        before = _Before(session, [row.rid for row in part])
        fresh = [row for row in part if row.rid in new]
        known = [row for row in part if row.rid not in new]
        _clear(session, known, entries)
        insert_rows(session, record, [record_row(row) for row in fresh])
        insert_rows(session, record, [record_row(row, before.behind.get(row.rid, "")) for row in known], replace="rid")
        _show(session, [row for row in part if row.rid not in before.behind], entries, new)
        before.regroup(session, entries)


def _show(session: Session, rows: Sequence[Row], entries: Entries, new: Collection[str] = ()) -> None:
    """Put the living ones into what lists and searches read."""
    living = referring(session, [row for row in rows if is_shown(row)])
    for entity, mine in _by_entity(row for row in living if row.rid in new).items():
        keys = _filled(entity, mine)
        insert_rows(session, table_of(entity), [typed_row(row, keys) for row in mine], keys=keys)
    for entity, mine in _by_entity(row for row in living if row.rid not in new).items():
        insert_rows(session, table_of(entity), [typed_row(row) for row in mine], replace="id")
    entries.put(map(entry_row, living), new)
    insert_rows(session, conflict, conflict_rows(rows))


def is_shown(row: Row) -> bool:
    """Whether a record is in the lists, unless another one stands for it."""
    return row.view.alive and row.entity in RECORDS


def _clear(session: Session, known: Sequence[Row], entries: Entries) -> None:
    """Take out what would not be replaced: conflicts, and all that a list shows of the dead."""
    if known:
        session.execute(delete(conflict).where(conflict.c.rid.in_([row.rid for row in known])))
    dead = _by_entity(row for row in known if not row.view.alive and row.entity in RECORDS)
    for entity, mine in dead.items():
        _take_out(session, entity, [row.rid for row in mine], entries)


def _take_out(session: Session, entity: str, rids: Sequence[str], entries: Entries) -> None:
    session.execute(delete(table_of(entity)).where(table_of(entity).c.id.in_(rids)))
    entries.take_out(rids)


def _by_entity(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.entity, []).append(row)
    return found


def record_row(row: Row, canonical: str = "") -> tuple[Any, ...]:
    """The row of ``record``; ``canonical``: the record that stands for it, unless it is itself."""
    rid, entity, heads, missing, erased, requests, view, created, updated = row
    alive, standing = int(view.alive), canonical or rid
    return rid, entity, heads, missing, alive, int(erased), requests, view.office, created, updated, standing


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
    before = _Before(session, rids)
    entries.take_out(rids)
    for table in (record, conflict):
        session.execute(delete(table).where(table.c.rid.in_(rids)))
    for kind in RECORDS.values():
        session.execute(delete(kind).where(kind.id.in_(rids)))
    before.regroup(session, entries)


# ------------------------------------------------------------------ records that stand for others


class _Before:
    """What stood behind what before records were written or forgotten; ``regroup`` sets right what changed."""

    def __init__(self, session: Session, rids: Sequence[str]) -> None:
        self._linked = has_links(session)
        self._rids = rids
        self._touched = {*rids, *(ends(session, rids) if self._linked else ())}
        self.behind = stand_ins(session, rids) if self._linked else {}

    def regroup(self, session: Session, entries: Entries) -> None:
        """Hide the records for which others stand now, show those that stand for themselves again."""
        if not self._linked and not has_links(session):
            return
        found = stands(session, self._touched.union(ends(session, self._rids)))
        moved = {rid: stand for rid, stand in found.items() if stand.kept != stand.wanted}
        _move(session, moved, entries)
        shifted = {rid: stand.kept for rid, stand in moved.items()}
        shifted |= {rid: old for rid, old in self.behind.items() if rid not in found}  # it is forgotten
        _refer_again(session, {*shifted, *shifted.values()})


def _move(session: Session, moved: Mapping[str, Stand], entries: Entries) -> None:
    if not moved:
        return
    named = update(record).where(record.c.rid == bindparam("its_rid")).values(canonical=bindparam("its_canonical"))
    told = [{"its_rid": rid, "its_canonical": stand.wanted} for rid, stand in moved.items()]
    session.connection().execute(named, told)
    hidden = {rid: stand for rid, stand in moved.items() if stand.wanted != rid}
    for entity in {stand.entity for stand in hidden.values()}:
        _take_out(session, entity, [rid for rid, stand in hidden.items() if stand.entity == entity], entries)
    session.execute(delete(conflict).where(among(conflict.c.rid, hidden)))
    _show(session, _rows_of(session, moved.keys() - hidden.keys()), entries)


def _rows_of(session: Session, rids: Iterable[str]) -> list[Row]:
    """Rows of records that are here, from their heads."""
    states, heads = load(session, sorted(rids))
    rows = []
    for rid, state in states.items():
        some = next((heads[s] for found in state.heads.values() for s in found), None)
        if some is not None:
            rows.append(row_of(rid, some.entity, state, heads))
    return rows


@cache
def _references(entity: str) -> tuple[str, ...]:
    return tuple(f.key for f in fields(entity).values() if f.kind is Kind.REFERENCE)


def referring(session: Session, rows: list[Row]) -> list[Row]:
    """The rows with their references to those that stand for what they name."""
    named = {value for row in rows for key in _references(row.entity) if (value := row.view.values.get(key))}
    behind = stand_ins(session, map(str, named)) if named else {}
    return [_referring(row, behind) for row in rows] if behind else rows


def _referring(row: Row, behind: Mapping[str, str]) -> Row:
    values = row.view.values
    other = {key: behind[str(values[key])] for key in _references(row.entity) if str(values.get(key)) in behind}
    return row._replace(view=row.view._replace(values={**values, **other})) if other else row


def _refer_again(session: Session, targets: Collection[str]) -> None:
    """Write anew what refers to one of these."""
    if not targets:
        return
    for entity in RECORDS:
        columns = table_of(entity).c
        for key in _references(entity):
            rids = session.scalars(select(columns.id).where(among(columns[key], targets))).all()
            rows = referring(session, _rows_of(session, rids)) if rids else []
            insert_rows(session, table_of(entity), [typed_row(row) for row in rows], replace="id")
