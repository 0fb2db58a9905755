"""What offices disagree about: the fields with several values, each written without knowing the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Select, func, select
from sqlalchemy.engine import Row

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.changes.change import DELETED, Change
from coalition_desktop.changes.fold import View, office_of_site
from coalition_desktop.store import derived, tables
from coalition_desktop.store.numbering import given_twice
from coalition_desktop.store.past import Past, pasts
from coalition_desktop.store.reading import batches, load
from coalition_desktop.store.session import Session
from coalition_desktop.store.tables import change_source


@dataclass(frozen=True, slots=True)
class Dispute:
    """One field of one record with its sides, the one that is shown first.

    ``key``: the field, ``_deleted`` where somebody deleted what another edited: the edit that the deleter
    had not seen is a side too.  ``common``: the last value that all sides knew.  ``owner``: code of the
    office that keeps the record.  ``values``: what the record shows.  ``version`` is another one as soon as
    anything is said in the matter.
    """

    rid: str
    entity: str
    key: str
    sides: tuple[Change, ...]
    common: Value
    owner: str
    values: Mapping[str, Value]
    version: str

    @property
    def is_deletion(self) -> bool:
        """Whether it is about keeping the record at all."""
        return self.key == DELETED

    @property
    def is_proposal(self) -> bool:
        """Whether others propose another value to the office that keeps the record."""
        offices = [office_of_site(side.site) for side in self.sides]
        return self.owner in offices and any(office != self.owner for office in offices)

    def may_decide(self, office: str) -> bool:
        """Whether the office's word ends it."""
        return may_decide(office, self.owner, (office_of_site(side.site) for side in self.sides))

    def one_each(self) -> list[Change]:
        """The sides, but of those that say the same only the first."""
        found: dict[object, Change] = {}
        for side in self.sides:
            found.setdefault(canonical(self.value(side)), side)
        return list(found.values())

    def value(self, side: Change) -> Value:
        """What a side says; of a deletion whether the record goes."""
        found = side.values.get(self.key)
        return found is True if self.is_deletion else found


def may_decide(office: str, owner: str, sides: Iterable[str]) -> bool:
    """Nobody but the owner of a record decides against what the owner said.  ``sides``: the offices that spoke."""
    return not owner or owner == office or owner not in sides


def count(session: Session) -> int:
    """How many fields of living records are in dispute."""
    return session.scalar(select(func.count()).select_from(_living(select(derived.conflict)).subquery())) or 0


def standing(session: Session) -> set[tuple[str, str, tuple[int, ...]]]:
    """Every field of a living record in dispute: record, field, numbers of its sides."""
    c = derived.conflict.c
    rows = session.execute(_living(select(c.rid, c.field, c.heads)))
    return {(row.rid, row.field, tuple(sorted(orjson.loads(row.heads)))) for row in rows}


def _living(query: Select[Any]) -> Select[Any]:
    """What became of the fields of a record in the bin is nobody's concern until it comes out again."""
    return query.join(derived.record, derived.record.c.rid == derived.conflict.c.rid).where(derived.record.c.alive == 1)


def count_by_import(session: Session) -> dict[int, int]:
    """Import → how many fields are in dispute because of what it brought: the side that came last."""
    last = Counter(max(orjson.loads(heads)) for heads in session.scalars(_living(select(derived.conflict.c.heads))))
    c = change_source.c
    found: Counter[int] = Counter()
    for part in batches(last):
        query = select(c.seq, func.min(c.import_id)).where(c.seq.in_(part)).group_by(c.seq)
        for seq, import_id in session.execute(query):
            found[import_id] += last[seq]
    return dict(found)


def disputed(session: Session) -> dict[str, list[str]]:
    """Living record → its fields in dispute, in the order of the records' names."""
    c, entry = derived.conflict.c, derived.entry.c
    query = _living(select(c.rid, c.field)).join(derived.entry, entry.rid == c.rid, isouter=True)
    found: dict[str, list[str]] = {}
    for rid, key in session.execute(query.order_by(entry.n, c.rid, c.field)):
        found.setdefault(rid, []).append(key)
    return found


def deciders(session: Session, office: str) -> dict[str, dict[str, bool]]:
    """``disputed``, and of each field whether the office may decide it.  No history is read for that."""
    found = {rid: dict.fromkeys(keys, True) for rid, keys in disputed(session).items()}
    c, record = derived.conflict.c, derived.record.c
    foreign = _living(select(c.rid, c.field, c.heads, record.office)).where(record.office.not_in(("", office)))
    rows = session.execute(foreign).all()
    seqs = {row.rid + row.field: orjson.loads(row.heads) for row in rows}
    spoke = _offices(session, {seq for heads in seqs.values() for seq in heads})
    deleted = [row.rid for row in rows if row.field == DELETED]
    states, heads = load(session, deleted)
    for row in rows:
        sides = [spoke[seq] for seq in seqs[row.rid + row.field]]
        if row.field == DELETED:
            known = {seq: heads[seq] for found_ in states[row.rid].heads.values() for seq in found_}
            sides += [office_of_site(change.site) for change in unseen(known.values())]
        found[row.rid][row.field] = may_decide(office, row.office, sides)
    return found


def waiting(session: Session, office: str) -> int:
    """How many records wait for the office: to decide a conflict, or to have their number told from another's."""
    return sum(any(keys.values()) for keys in deciders(session, office).values()) + len(given_twice(session))


def _offices(session: Session, seqs: Iterable[int]) -> dict[int, str]:
    """Which office wrote each of some changes."""
    c = tables.change.c
    found: dict[int, str] = {}
    for part in batches(seqs):
        query = select(c.seq, c.site).where(c.seq.in_(part))
        found.update({seq: office_of_site(site) for seq, site in session.execute(query)})
    return found


def unseen(heads: Iterable[Change]) -> list[Change]:
    """Those of a record's heads that its deleters had not seen."""
    present = list(heads)
    seen = {i for head in present if head.values.get(DELETED) is True for i in head.seen or ()}
    return [head for head in present if head.id not in seen and head.values.get(DELETED) is not True]


def disputes(session: Session, rids: Sequence[str]) -> Iterator[Dispute]:
    """The disputes of living records, in the order of ``rids``."""
    for part in batches(rids):
        told: dict[str, list[Row[Any]]] = {}
        for row in session.execute(_with_versions().where(derived.conflict.c.rid.in_(part))):
            told.setdefault(row.rid, []).append(row)
        known = pasts(session, list(told))
        for rid in part:
            if rid in told:
                view = known[rid].view()
                yield from (_dispute(known[rid], view, row) for row in told[rid])


def versions(session: Session) -> dict[tuple[str, str], str]:
    """Record and field → the version of its dispute, of all."""
    return {(row.rid, row.field): _version(row) for row in session.execute(_with_versions())}


def _with_versions() -> Select[Any]:
    c = derived.conflict.c
    return _living(select(c.rid, c.field, c.heads, derived.record.c.heads.label("all_heads"))).order_by(c.rid, c.field)


def _version(row: Row[Any]) -> str:
    """The numbers of the sides; whether a record goes hangs on all that is said of it."""
    return str(row.all_heads if row.field == DELETED else row.heads)


def _dispute(past: Past, view: View[int], row: Row[Any]) -> Dispute:
    sides = tuple(past.changes[seq] for seq in orjson.loads(row.heads))
    common: Value = None
    if row.field == DELETED:
        sides = _kept_first(past, sides, view.office)
    else:
        common = common_value({change.id: change for change in past.changes.values()}, row.field, sides)
    return Dispute(past.rid, past.entity, row.field, sides, common, view.office, view.values, _version(row))


def _kept_first(past: Past, verdicts: Sequence[Change], owner: str) -> tuple[Change, ...]:
    """The sides of a deletion: first who keeps the record, as it is kept meanwhile."""
    kept = [side for side in verdicts if side.values.get(DELETED) is not True]
    gone = [side for side in verdicts if side.values.get(DELETED) is True]
    if not kept:
        heads = {seq: past.changes[seq] for found in past.state().heads.values() for seq in found}
        kept = [max(unseen(heads.values()), key=lambda c: (office_of_site(c.site) == owner, c.hlc, c.id))]
    return (*kept, *gone)


def common_value(by_id: Mapping[bytes, Change], key: str, sides: Sequence[Change]) -> Value:
    """The value of the last change of a field that all sides knew: that they say, replace or stand beside."""
    shared = set.intersection(*(_known(by_id, key, side) for side in sides))
    last = max((by_id[i] for i in shared), key=lambda change: (change.hlc, change.id), default=None)
    return None if last is None else last.values.get(key)


def _known(by_id: Mapping[bytes, Change], key: str, of: Change) -> set[bytes]:
    found: set[bytes] = set()
    waiting = [of.id]
    while waiting:
        one = by_id.get(waiting.pop())
        if one is not None and one.id not in found and key in one.preds:
            found.add(one.id)
            waiting += [*one.preds[key], *(one.seen or ())]
    return found
