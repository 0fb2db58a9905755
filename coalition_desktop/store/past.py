"""A record's past: what it showed before an operation, and whether anybody touched it since."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Column, exists, select

from coalition_desktop.changes.change import DELETED, Change
from coalition_desktop.changes.fold import RecordState, View, arrive, fold, is_to_be_erased, request
from coalition_desktop.records.catalogue import RECORDS, fields, table_of
from coalition_desktop.records.field import Kind
from coalition_desktop.store import tables
from coalition_desktop.store.databases import among
from coalition_desktop.store.merged import has_links, stand_ins
from coalition_desktop.store.reading import batches, change_of, load
from coalition_desktop.store.session import Session

Reversals = Sequence[tuple[int, int, int]]  # first and last change of an undo, first change it took back


@dataclass(slots=True)
class Past:
    """All changes of one record, and which of them gave back what others had set."""

    rid: str
    reversals: Reversals
    changes: dict[int, Change] = field(default_factory=dict)  # seq → change, in order

    @property
    def entity(self) -> str:
        return next(iter(self.changes.values())).entity

    def state(self, before: int | None = None) -> RecordState[int]:
        """The heads now, or as they were before a sequence number."""
        known: dict[bytes, int] = {}
        state: RecordState[int] = RecordState()
        for seq, change in self.changes.items():
            if before is not None and seq >= before:
                break
            known[change.id] = seq
            arrive(state, change.id, seq, change.preds, known.get)
            if change.kind == "erase":
                request(state, change)
        state.erased = is_to_be_erased(state, self.changes.__getitem__)
        return state

    def view(self, before: int | None = None) -> View[int]:
        """The record as it was shown."""
        return fold(self.state(before), self.changes.__getitem__)

    def untouched(self, key: str, mine: range) -> bool:
        """Whether the field still shows what ``mine`` set, or again after later work was undone."""
        state, then = self.state(), self.state(mine[-1] + 1)
        return not state.erased and self._origins(state, key) == self._origins(then, key)

    def deleted_since(self, mine: range) -> bool:
        """Whether somebody who had seen what ``mine`` set has put the record into the bin, where it still is.

        What would be shown instead she has not seen: the record would come back from the bin.
        """
        set_by_mine = {change.id for seq, change in self.changes.items() if seq in mine}
        later = (change.seen or () for seq, change in self.changes.items() if seq > mine[-1])
        return any(not set_by_mine.isdisjoint(seen) for seen in later) and not self.untouched(DELETED, mine)

    def _origins(self, state: RecordState[int], key: str) -> set[int]:
        """The changes whose values a field shows: its heads, or what they gave back."""
        found: set[int] = set()
        for seq in state.heads.get(key, ()):
            taken_back = self._taken_back(seq)
            found |= {seq} if taken_back is None else self._origins(self.state(taken_back), key)
        return found

    def _taken_back(self, seq: int) -> int | None:
        place = bisect_right(self.reversals, seq, key=lambda r: r[0]) - 1
        if place < 0 or seq > self.reversals[place][1]:
            return None
        return self.reversals[place][2]


def pasts(session: Session, rids: Sequence[str]) -> dict[str, Past]:
    """The pasts of records."""
    op, taken = tables.operation, tables.operation.alias()
    query = select(op.c.first_seq, op.c.last_seq, taken.c.first_seq).join(taken, taken.c.id == op.c.undoes)
    written = query.where(op.c.last_seq >= op.c.first_seq).order_by(op.c.first_seq)
    reversals = [tuple(row) for row in session.execute(written)]
    found = {rid: Past(rid, reversals) for rid in rids}
    c = tables.change.c
    for part in batches(rids):
        for row in session.execute(select(tables.change).where(c.rid.in_(part)).order_by(c.seq)):
            found[row.rid].changes[row.seq] = change_of(row)
    return found


def brought_by(session: Session, seqs: Iterable[int]) -> dict[int, str]:
    """Number of a change → the name of the file that brought it first; not what was entered here."""
    source, file = tables.change_source.c, tables.import_file.c
    query = select(source.seq, file.name).join(tables.import_file, file.id == source.import_id)
    rows = session.execute(query.where(among(source.seq, seqs)).order_by(file.id.desc()))
    return dict(rows.all())


# ------------------------------------------------------------------ records that an operation made


def made_by(session: Session, mine: range) -> dict[str, str]:
    """Records that did not exist before ``mine``, with their entity."""
    if not mine:
        return {}
    c, earlier = tables.change.c, tables.change.alias()
    before = exists().where(earlier.c.rid == c.rid, earlier.c.seq < mine[0])
    query = select(c.rid, c.entity).where(c.seq.between(mine[0], mine[-1]), ~before).distinct()
    return dict(session.execute(query).all())


def edited_since(session: Session, rids: Iterable[str], mine: range) -> set[str]:
    """Those of the records with a field that no longer shows what it showed after ``mine``."""
    c = tables.change.c
    suspects: set[str] = set()
    for part in batches(rids):
        suspects |= set(session.scalars(select(c.rid).where(c.rid.in_(part), c.seq > mine[-1])))
    edited = set()
    for part in batches(sorted(suspects)):
        for rid, past in pasts(session, part).items():
            if not all(past.untouched(key, mine) for key in past.state().heads):
                edited.add(rid)
    return edited


def still_used(session: Session, leaving: Mapping[str, str], kept: set[str]) -> set[str]:
    """Those of the leaving records that others refer to which stay, and so on along the references."""
    references = list(_references(session, leaving))
    used: set[str] = set()
    while True:
        more = {
            target
            for source, target in references
            if target not in used and (source not in leaving or source in kept or source in used)
        }
        if not more:
            return used
        used |= more


def _references(session: Session, targets: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """(living record, record of ``targets`` it refers to)."""
    wanted: dict[str, list[str]] = {}
    for rid, entity in targets.items():
        wanted.setdefault(entity, []).append(rid)
    for name in RECORDS:
        columns = table_of(name).c
        for key, declared in fields(name).items():
            if declared.kind is Kind.REFERENCE and declared.target in wanted:
                for part in batches(wanted[declared.target]):
                    yield from _referring(session, columns.id, columns[key], part)


def _referring(
    session: Session, by: Column[str], column: Column[str], targets: Sequence[str]
) -> Iterable[tuple[str, str]]:
    """By the records' own words: the tables name those that stand for what was named."""
    behind = stand_ins(session, targets)
    found = session.execute(select(by, column).where(column.in_([*targets, *behind.values()]))).all()
    if not has_links(session):
        return [(rid, target) for rid, target in found]
    states, heads = load(session, [rid for rid, _ in found])
    said = {rid: fold(state, heads.__getitem__).values.get(column.key) for rid, state in states.items()}
    mine = set(targets)
    return [(rid, str(target)) for rid, target in said.items() if target in mine]
