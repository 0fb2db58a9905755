"""Taking an operation back.

An ordinary operation is taken back by new changes that give back what was shown before.  What an
import brought is withdrawn: dropped as if it had never come, record by record.  What was edited
since is kept, and named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.changes.change import DELETED, MEMBER, OFFICE, Change, make, stamp
from coalition_desktop.changes.fold import RecordState
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.catalogue import RECORDS, fields, table_of
from coalition_desktop.records.field import Kind
from coalition_desktop.store import tables
from coalition_desktop.store.deriving import forget, write_rows
from coalition_desktop.store.operations import NOT_UNDOABLE, Operation, next_redo, next_undo, operation_at
from coalition_desktop.store.packing import pack, unpack
from coalition_desktop.store.reading import batches, change_of, states_of
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.upgrading import folded_rows
from coalition_desktop.store.writing import take_in, writer_of

NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("Undo", "There is nothing to undo.")
NOTHING_TO_REDO = QT_TRANSLATE_NOOP("Undo", "There is nothing to redo.")
ALREADY_UNDONE = QT_TRANSLATE_NOOP("Undo", "This was already taken back.")
CANNOT_BE_UNDONE = QT_TRANSLATE_NOOP("Undo", "This cannot be taken back: {what}.")
ALL_EDITED_SINCE = QT_TRANSLATE_NOOP(
    "Undo", "Nothing was taken back: everything that this operation touched has been edited or used since."
)
UNDO_OF = QT_TRANSLATE_NOOP("Operation", "Undo: {what}")
REDO_OF = QT_TRANSLATE_NOOP("Operation", "Redo: {what}")


@dataclass(slots=True)
class Undone:
    """What came of it: how many records were given back, and which stayed because they were used since."""

    records: int = 0
    kept: list[str] = field(default_factory=list)  # ids of records


def undo(registry: Registry, operation_id: int | None = None) -> Undone:
    """Take back one operation, the newest by default.  Raises ``UserError`` where nothing can be."""
    with registry.read() as session:
        what = operation_at(session, operation_id) if operation_id is not None else next_undo(session)
    if what is None:
        raise UserError(NOTHING_TO_UNDO)
    if what.undone_by is not None:
        raise UserError(ALREADY_UNDONE)
    if what.kind in NOT_UNDOABLE:
        raise UserError(CANNOT_BE_UNDONE, what=what.title)
    return _take_back(registry, what, "undo", Message(UNDO_OF, {"what": what.title}))


def redo(registry: Registry) -> Undone:
    """Do again what was taken back last.  Raises ``UserError`` when there is nothing."""
    with registry.read() as session:
        what = next_redo(session)
        if what is None or what.undoes is None:
            raise UserError(NOTHING_TO_REDO)
        first = operation_at(session, what.undoes)
    return _take_back(registry, what, "redo", Message(REDO_OF, {"what": first.title}))


def _take_back(registry: Registry, what: Operation, kind: str, title: Message) -> Undone:
    with registry.write(kind, title, undoes=what.id, import_id=what.import_id) as session:
        payload = session.scalar(
            select(tables.withdrawn.c.payload).where(tables.withdrawn.c.operation_id == what.id)
        )
        if payload is not None:
            result = _bring_back(session, what, payload)
        elif what.import_id is not None:
            result = _withdraw(session, what)
        else:
            result = _revert(session, what)
        if not result.records:
            raise UserError(ALL_EDITED_SINCE)
        return result


# ------------------------------------------------------------------ what a value goes back to


@dataclass(slots=True)
class _Past:
    """The changes of one record with what each undo and redo stands for."""

    changes: dict[int, Change]  # seq → change, in order
    seqs: dict[bytes, int]
    undoes: dict[int, range]  # seq of a change of an undo → the range of what it took back

    def untouched(self, state: RecordState[int], key: str, mine: set[int]) -> bool:
        """Whether the field still shows what ``mine`` set, or again after later work was undone."""
        return all(self._stands_for(s, key, mine) <= mine for s in state.heads.get(key, ()))

    def _stands_for(self, seq: int, key: str, mine: set[int]) -> set[int]:
        """The changes whose value this one shows: itself, or what it gave back."""
        undone = self.undoes.get(seq)
        if undone is None or seq in mine:
            return {seq}
        first = next((c for s, c in self.changes.items() if s in undone and key in c.preds), None)
        if first is None:
            return set()
        before = [self.seqs[p] for p in first.preds[key] if p in self.seqs]
        return {found for s in before for found in self._stands_for(s, key, mine)}


def _pasts(session: Session, rids: Sequence[str]) -> dict[str, _Past]:
    c, op, taken = tables.change.c, tables.operation, tables.operation.alias()
    reversals = session.execute(
        select(op.c.first_seq, op.c.last_seq, taken.c.first_seq, taken.c.last_seq).join(taken, taken.c.id == op.c.undoes)
    ).tuples()
    undone = [(range(a, b + 1), range(x, y + 1)) for a, b, x, y in reversals]
    pasts: dict[str, _Past] = {rid: _Past({}, {}, {}) for rid in rids}
    for part in batches(rids):
        for row in session.execute(select(tables.change).where(c.rid.in_(part)).order_by(c.seq)):
            past = pasts[row.rid]
            past.changes[row.seq] = change_of(row)
            past.seqs[row.id] = row.seq
            took_back = next((what for by, what in undone if row.seq in by), None)
            if took_back is not None:
                past.undoes[row.seq] = took_back
    return pasts


def _creates(changes: Iterable[Change]) -> bool:
    return any(OFFICE in c.preds and not c.preds[OFFICE] for c in changes)


# ------------------------------------------------------------------ revert by new changes


def _revert(session: Session, what: Operation) -> Undone:
    result = Undone()
    mine = range(what.first_seq, what.last_seq + 1)
    c = tables.change.c
    touched = select(c.rid).where(c.seq.between(what.first_seq, what.last_seq)).distinct()
    for part in batches(session.scalars(touched)):
        states, pasts = states_of(session, part), _pasts(session, part)
        used = _used(session, pasts, mine)
        new: list[Change] = []
        for rid in part:
            ours = {s for s in pasts[rid].changes if s in mine}
            back = [] if rid in used else _giving_back(session, states[rid], pasts[rid], ours)
            new += back
            if back:
                result.records += 1
            else:
                result.kept.append(rid)
        take_in(session, new)
    return result


def _giving_back(session: Session, state: RecordState[int], past: _Past, mine: set[int]) -> list[Change]:
    """New changes that give back what the fields showed before; none when the record was used since."""
    changes = [past.changes[s] for s in sorted(mine)]
    if _creates(changes):
        return _unmake(session, state, past, mine)
    before: dict[str, Sequence[bytes]] = {}
    for change in changes:
        for key, replaced in change.preds.items():
            before.setdefault(key, replaced)
    open_fields = {key: ids for key, ids in before.items() if past.untouched(state, key, mine)}
    shown = {
        key: _distinct([past.changes[past.seqs[i]].values.get(key) for i in ids] or [_absent(key)])
        for key, ids in open_fields.items()
    }
    heads = {key: [past.changes[s] for s in state.heads[key]] for key in open_fields}
    return _siblings(session, changes[0], shown, heads)


def _absent(key: str) -> Value:
    return False if key == DELETED or MEMBER in key else None


def _distinct(values: Iterable[Value]) -> list[Value]:
    return list({canonical(v): v for v in values}.values())


def _siblings(
    session: Session, model: Change, shown: Mapping[str, Sequence[Value]], heads: Mapping[str, Sequence[Change]]
) -> list[Change]:
    """One change, and where a field was in conflict before, one more for each further value."""
    rounds = max((len(values) for values in shown.values()), default=0)
    return [
        _new(session, model, {key: values[n] for key, values in shown.items() if n < len(values)}, heads)
        for n in range(rounds)
    ]


def _new(
    session: Session,
    model: Change,
    values: Mapping[str, Value],
    heads: Mapping[str, Sequence[Change]],
    seen: Sequence[bytes] | None = None,
) -> Change:
    writer = writer_of(session)
    replaced = {key: heads.get(key, ()) for key in values}
    return make(
        entity=model.entity,
        rid=model.rid,
        values=values,
        preds={key: [h.id for h in hs] for key, hs in replaced.items()},
        hlc=stamp(writer.wall_ms(), [h.hlc for hs in replaced.values() for h in hs]),
        site=writer.site,
        author=writer.author,
        salt=writer.salt(),
        seen=seen,
    )


def _unmake(session: Session, state: RecordState[int], past: _Past, mine: set[int]) -> list[Change]:
    """A record that the operation made goes into the bin, unless somebody edited it since."""
    model = past.changes[min(mine)]
    if not all(past.untouched(state, key, mine) for key in state.heads):
        return []
    heads = {DELETED: [past.changes[s] for s in state.heads.get(DELETED, ())]}
    seen = sorted({past.changes[s].id for key, ts in state.heads.items() if key != DELETED for s in ts})
    return [_new(session, model, {DELETED: True}, heads, seen)]


def _used(session: Session, pasts: Mapping[str, _Past], mine: range) -> set[str]:
    """Those of the records made by ``mine`` that living records refer to."""
    made: dict[str, list[str]] = {}
    for rid, past in pasts.items():
        first = next(c for s, c in past.changes.items() if s in mine)
        if _creates([first]):
            made.setdefault(first.entity, []).append(rid)
    return {rid for entity, new in made.items() for rid in referrers(session, entity, new)}


def referrers(session: Session, entity: str, rids: Sequence[str]) -> set[str]:
    """Those of ``rids`` that living records refer to."""
    used: set[str] = set()
    for name in RECORDS:
        columns = table_of(name).c
        for key, declared in fields(name).items():
            if declared.kind is Kind.REFERENCE and declared.target == entity:
                for part in batches(rids):
                    used |= set(session.scalars(select(columns[key]).where(columns[key].in_(part))))
    return used


# ------------------------------------------------------------------ withdraw an import


def _withdraw(session: Session, what: Operation) -> Undone:
    brought = _brought(session, what)
    dropped: list[Change] = []
    kept: set[str] = set()
    mine = range(what.first_seq, what.last_seq + 1)
    for part in batches(brought):
        gone, stays = _droppable(session, {rid: brought[rid] for rid in part}, mine)
        dropped += gone
        kept |= stays
    _drop(session, dropped)
    _refold(session, [rid for rid in brought if rid not in kept])
    session.info["withdrawn"] = pack(dropped)
    if not kept:
        _set_status(session, what.import_id, "withdrawn")
    return Undone(len(brought) - len(kept), sorted(kept))


def _brought(session: Session, what: Operation) -> dict[str, set[int]]:
    """The changes that only this import brought, by record."""
    c, source = tables.change.c, tables.change_source.c
    others = select(source.seq).where(source.seq == c.seq, source.import_id != what.import_id)
    query = select(c.rid, c.seq).where(c.seq.between(what.first_seq, what.last_seq), ~others.exists())
    brought: dict[str, set[int]] = {}
    for rid, seq in session.execute(query).tuples():
        brought.setdefault(rid, set()).add(seq)
    return brought


def _droppable(session: Session, brought: Mapping[str, set[int]], mine: range) -> tuple[list[Change], set[str]]:
    """The changes to drop, and the records that stay because somebody built on them since."""
    rids = list(brought)
    states, pasts = states_of(session, rids), _pasts(session, rids)
    kept = _used(session, pasts, mine)
    dropped: list[Change] = []
    for rid in rids:
        gone = None if rid in kept else _unused(states[rid], pasts[rid], brought[rid])
        if gone is None:
            kept.add(rid)
        else:
            dropped += gone
    return dropped, kept


def _unused(state: RecordState[int], past: _Past, mine: set[int]) -> list[Change] | None:
    """The import's changes with the later ones that were undone again; None when one still stands."""
    ours = [past.changes[s] for s in mine]
    keys = set(state.heads) if _creates(ours) else {key for c in ours for key in c.preds}
    if not all(past.untouched(state, key, mine) for key in keys):
        return None
    later = [s for s, c in past.changes.items() if s > max(mine) and keys & c.preds.keys()]
    if any(not keys >= past.changes[s].preds.keys() for s in later):
        return None
    return [past.changes[s] for s in sorted({*mine, *later})]


def _drop(session: Session, dropped: Sequence[Change]) -> None:
    c = tables.change.c
    for part in batches(dropped):
        session.execute(delete(tables.change).where(c.id.in_([d.id for d in part])))


def _refold(session: Session, rids: Iterable[str]) -> None:
    """Make the records again from the changes that are left."""
    for part in batches(rids):
        left = {row.rid: row for row in folded_rows(session, part)}
        forget(session, [rid for rid in part if rid not in left])
        write_rows(session, left.values())


def _set_status(session: Session, import_id: int | None, status: str) -> None:
    table = tables.import_file
    session.execute(update(table).where(table.c.id == import_id).values(status=status))


def _bring_back(session: Session, what: Operation, payload: bytes) -> Undone:
    """Do an undone import again: the same changes with the same ids."""
    changes = unpack(payload)
    touched = take_in(session, changes, what.import_id)
    _set_status(session, what.import_id, "applied")
    return Undone(len(touched))
