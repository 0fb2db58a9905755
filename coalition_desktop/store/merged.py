"""Records that people have said to be one and the same: which of them stands for the others.

A link ties two records while it lives and says that they are the same.  Records that are tied, directly
or over others, are a class; its oldest living one stands for all.  This follows from the set of changes
alone: whatever comes in whatever order, every office sees the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Row, func, or_, select

from coalition_desktop.changes.fold import fold
from coalition_desktop.records.catalogue import RECORDS, table_of
from coalition_desktop.records.sharing import Link
from coalition_desktop.store.databases import among
from coalition_desktop.store.derived import record
from coalition_desktop.store.reading import load
from coalition_desktop.store.session import Session
from coalition_desktop.store.tables import change
from coalition_desktop.store.writer import base32

LINK = Link.entity
_Node = tuple[str, str]  # kind and id of a record: a link ties only records of its kind

_link = table_of(LINK).c


def link_id(one: str, other: str) -> str:
    """The id of the link between two records: the same in every office, whichever comes first."""
    pair = "\x1f".join(("link", *sorted((one, other))))
    return base32(int.from_bytes(hashlib.sha256(pair.encode()).digest()[:16], "big"), 26)


def has_links(session: Session) -> bool:
    """Whether anything was ever said of two records: mostly not."""
    return session.scalar(select(_link.id).limit(1)) is not None


def ends(session: Session, links: Sequence[str]) -> set[str]:
    """The records that these links speak of."""
    if not links:
        return set()
    rows = session.execute(select(_link.one, _link.other).where(among(_link.id, links)))
    return {rid for row in rows for rid in row if rid}


def stand_ins(session: Session, rids: Iterable[str]) -> dict[str, str]:
    """Of those records that another one stands for: which one."""
    c = record.c
    query = select(c.rid, c.canonical).where(among(c.rid, rids), c.canonical != c.rid)
    return dict(session.execute(query).all())


def standing(session: Session, rid: str) -> str:
    """The record that stands for this one: itself, mostly."""
    return stand_ins(session, [rid]).get(rid, rid)


class Stand(NamedTuple):
    """The record that stands for one: by the table ``record`` (``kept``), and by the links (``wanted``)."""

    entity: str
    kept: str
    wanted: str


def stands(session: Session, rids: Iterable[str]) -> dict[str, Stand]:
    """The records of the classes in which these are, as far as they are here."""
    seeds = set(rids)
    classes = _Classes()
    asked: set[str] = set()
    waiting = set(seeds)
    while waiting:
        asked |= waiting
        found = {node for tie in _ties(session, waiting) for node in classes.join(*tie)}
        waiting = {rid for _, rid in found} - asked
    known = {row.rid: row for row in session.execute(select(record).where(among(record.c.rid, asked)))}
    created = _created(session, [rid for rid in known if classes.has((known[rid].entity, rid))])
    best: dict[_Node, Row[Any]] = {}
    for row in known.values():
        top = classes.top((row.entity, row.rid))
        if top not in best or _age(row, created) < _age(best[top], created):
            best[top] = row
    return {
        rid: Stand(row.entity, row.canonical, best[classes.top((row.entity, rid))].rid) for rid, row in known.items()
    }


def _ties(session: Session, rids: Iterable[str]) -> list[tuple[_Node, _Node]]:
    """The links at these records, as pairs."""
    mine = list(rids)
    query = select(_link.kind, _link.one, _link.other).where(
        _link.same.is_(True), or_(among(_link.one, mine), among(_link.other, mine))
    )
    return [
        ((kind, one), (kind, other))
        for kind, one, other in session.execute(query)
        if one and other and kind in RECORDS and RECORDS[kind].listed
    ]


def _created(session: Session, rids: Sequence[str]) -> Mapping[str, int]:
    c = change.c
    query = select(c.rid, func.min(c.hlc)).where(among(c.rid, rids)).group_by(c.rid)
    return dict(session.execute(query).all())


def _age(row: Row[Any], created: Mapping[str, int]) -> tuple[bool, int, str]:
    return not row.alive, created.get(row.rid, 0), row.rid


class _Classes:
    """What is tied together (union–find)."""

    def __init__(self) -> None:
        self._above: dict[_Node, _Node] = {}

    def has(self, node: _Node) -> bool:
        return node in self._above

    def top(self, node: _Node) -> _Node:
        while (above := self._above.get(node, node)) != node:
            node = above
        return node

    def join(self, one: _Node, other: _Node) -> tuple[_Node, _Node]:
        for node in (one, other):
            self._above.setdefault(node, node)
        low, high = sorted((self.top(one), self.top(other)))
        self._above[high] = low
        return one, other


# ------------------------------------------------------------------ for those who ask


def members(session: Session, rids: Iterable[str]) -> dict[str, list[str]]:
    """Record → all that it stands for, itself first, the others by their ids."""
    wanted = list(rids)
    c = record.c
    found = {rid: [rid] for rid in wanted}
    query = select(c.canonical, c.rid).where(among(c.canonical, wanted), c.canonical != c.rid).order_by(c.rid)
    for canonical, rid in session.execute(query):
        found[canonical].append(rid)
    return found


def oldest_first(session: Session, rids: Sequence[str]) -> list[str]:
    """Records in the order in which they would stand for each other."""
    rows = session.execute(select(record).where(among(record.c.rid, rids))).all()
    created = _created(session, rids)
    return [row.rid for row in sorted(rows, key=lambda row: _age(row, created))]


def ties_of(session: Session, entity: str, rid: str) -> list[str]:
    """The links that say a record to be the same as another one."""
    at = or_(_link.one == rid, _link.other == rid)
    return list(session.scalars(select(_link.id).where(at, _link.kind == entity, _link.same.is_(True))))


def answered_pairs(session: Session, entity: str) -> set[frozenset[str]]:
    """Pairs of records that a person has said to be the same, or not: of those that stand for them now.

    A pair that is the same is one record by now, and no pair.
    """
    query = select(_link.one, _link.other).where(_link.kind == entity, _link.same.is_not(None))
    said = [(one, other) for one, other in session.execute(query) if one and other]
    behind = stand_ins(session, {rid for pair in said for rid in pair}) if said else {}
    pairs = {frozenset((behind.get(one, one), behind.get(other, other))) for one, other in said}
    return {pair for pair in pairs if len(pair) > 1}


class Hidden(NamedTuple):
    """A living record for which another one stands, with what it says itself."""

    rid: str
    canonical: str
    values: Mapping[str, Any]


def hidden(session: Session, entity: str) -> list[Hidden]:
    """All of a kind, by their ids."""
    if not has_links(session):
        return []
    c = record.c
    query = select(c.rid, c.canonical).where(c.canonical != c.rid, c.entity == entity, c.alive == 1).order_by(c.rid)
    found = dict(session.execute(query).all())
    states, heads = load(session, found)
    return [Hidden(rid, found[rid], fold(states[rid], heads.__getitem__).values) for rid in found]
