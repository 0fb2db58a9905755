"""What offices disagree about: the fields with several values, each written without knowing the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import orjson
from sqlalchemy import func, select

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import DELETED, Change
from coalition_desktop.changes.fold import office_of_site
from coalition_desktop.store import derived
from coalition_desktop.store.past import Past, pasts
from coalition_desktop.store.reading import batches
from coalition_desktop.store.session import Session
from coalition_desktop.store.tables import change_source


@dataclass(frozen=True, slots=True)
class Dispute:
    """One field of one record with its sides, the one that is shown first.

    ``key``: the field, ``_deleted`` where somebody deleted what another edited.  ``common``: the last
    value that all sides knew.  ``owner``: code of the office that keeps the record.
    """

    rid: str
    entity: str
    key: str
    sides: tuple[Change, ...]
    common: Value
    owner: str

    @property
    def is_deletion(self) -> bool:
        """Whether it is about keeping the record at all."""
        return self.key == DELETED

    @property
    def is_proposal(self) -> bool:
        """Whether others propose another value to the office that keeps the record."""
        offices = [office_of_site(side.site) for side in self.sides]
        return self.owner in offices and any(office != self.owner for office in offices)


def count(session: Session) -> int:
    """How many fields are in dispute."""
    return session.scalar(select(func.count()).select_from(derived.conflict)) or 0


def count_by_import(session: Session) -> dict[int, int]:
    """Import → how many fields are in dispute because of what it brought: the side that came last."""
    last = Counter(max(orjson.loads(heads)) for heads in session.scalars(select(derived.conflict.c.heads)))
    c = change_source.c
    found: Counter[int] = Counter()
    for part in batches(last):
        query = select(c.seq, func.min(c.import_id)).where(c.seq.in_(part)).group_by(c.seq)
        for seq, import_id in session.execute(query):
            found[import_id] += last[seq]
    return dict(found)


def disputed(session: Session) -> dict[str, list[str]]:
    """Record → its fields in dispute, in the order of the records' names."""
    c, entry = derived.conflict.c, derived.entry.c
    named = (
        select(c.rid, c.field).join(derived.entry, entry.rid == c.rid, isouter=True).order_by(entry.n, c.rid, c.field)
    )
    found: dict[str, list[str]] = {}
    for rid, key in session.execute(named):
        found.setdefault(rid, []).append(key)
    return found


def disputes(session: Session, rids: Sequence[str]) -> Iterator[Dispute]:
    """The disputes of records, in the order of ``rids``."""
    c = derived.conflict.c
    for part in batches(rids):
        heads: dict[str, list[tuple[str, list[int]]]] = {}
        query = select(derived.conflict).where(c.rid.in_(part)).order_by(c.field)
        for row in session.execute(query):
            heads.setdefault(row.rid, []).append((row.field, orjson.loads(row.heads)))
        known = pasts(session, list(heads))
        for rid in part:
            for key, seqs in heads.get(rid, ()):
                yield _dispute(known[rid], key, seqs)


def _dispute(past: Past, key: str, seqs: Sequence[int]) -> Dispute:
    by_id = {change.id: change for change in past.changes.values()}
    sides = tuple(past.changes[seq] for seq in seqs)
    return Dispute(past.rid, past.entity, key, sides, common_value(by_id, key, sides), past.view().office)


def common_value(by_id: Mapping[bytes, Change], key: str, sides: Sequence[Change]) -> Value:
    """The value of the last change of a field that all sides have replaced, directly or not."""
    shared = set.intersection(*(_ancestors(by_id, key, side) for side in sides))
    last = max((by_id[i] for i in shared), key=lambda change: (change.hlc, change.id), default=None)
    return None if last is None else last.values.get(key)


def _ancestors(by_id: Mapping[bytes, Change], key: str, of: Change) -> set[bytes]:
    found: set[bytes] = set()
    waiting = list(of.preds.get(key, ()))
    while waiting:
        one = waiting.pop()
        if one in by_id and one not in found:
            found.add(one)
            waiting += by_id[one].preds.get(key, ())
    return found
