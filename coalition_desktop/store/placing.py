"""What search reads of the records, each at its place: the row numbers of ``entry`` follow the names.

The trigram index answers in the order of row numbers.  When that is the order of the list, the first
screenful of a search is the first that the index gives: nothing is sorted, nothing more is read.
Numbers leave gaps for names that come later; where a gap is full, its neighbours are spread again with
what is to go between them (the list-labelling way of keeping an order).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, select, update

from coalition_desktop.records.catalogue import RECORDS
from coalition_desktop.store.bulk import insert_rows
from coalition_desktop.store.derived import INDEX, entry
from coalition_desktop.store.reading import batches
from coalition_desktop.store.session import Session

GAP = 1 << 16  # between two names that follow each other in a new list
ROOM = 8  # numbers for each name where neighbours are spread again
MOST_WAITING = 20_000  # entries
REACH = 16  # neighbours on either side that are tried first
_SPAN = 44  # bits of the numbers of one kind of record


class Entry(NamedTuple):
    """A row of ``entry`` but for its number."""

    rid: str
    entity: str
    text: str
    sort_ar: str
    sort_fr: str
    updated: int


class Gap(NamedTuple):
    """Between two numbers; None where no record of the kind stands on that side."""

    entity: str
    low: int | None
    high: int | None

    def holds(self, count: int) -> bool:
        """Whether there are so many numbers in it."""
        return self.low is None or self.high is None or self.high - self.low > count

    def numbers(self, count: int) -> range:
        """So many of its numbers, evenly apart."""
        if self.low is not None and self.high is not None:
            step = (self.high - self.low) // (count + 1)
            return range(self.low + step, self.low + step * count + 1, step)
        if self.high is not None:
            return range(self.high - GAP * count, self.high, GAP)
        begin = sum(span(self.entity)) // 2 if self.low is None else self.low + GAP
        return range(begin, begin + GAP * count, GAP)


_place = itemgetter(3, 0)  # what decides the order: the sort key, then the id
_entity = itemgetter(1)
_entity_and_place = itemgetter(1, 3, 0)

# Asked for every new name: past SQLAlchemy, whose part would be ten times SQLite's.
_AFTER = "SELECT n, sort_ar, rid FROM entry WHERE entity = ? AND (sort_ar, rid) > (?, ?) ORDER BY sort_ar, n LIMIT 1"
_BEFORE = "SELECT max(n) FROM entry WHERE n BETWEEN ? AND ?"
# By the beginnings of the names first, which the server's index knows.
_AFTER_ON_SERVER = (
    "SELECT n, sort_ar, rid FROM entry WHERE entity = %(entity)s AND left(sort_ar, 300) >= left(%(key)s, 300)"
    " AND (sort_ar, rid) > (%(key)s, %(rid)s) ORDER BY left(sort_ar, 300), sort_ar, n LIMIT 1"
)
_BEFORE_ON_SERVER = _BEFORE.replace("?", "%s")


def span(entity: str) -> tuple[int, int]:
    """The lowest and the highest number that a record of this kind can have."""
    first = (1 + list(RECORDS).index(entity)) << _SPAN
    return first, first + (1 << _SPAN) - 1


class Entries:
    """Entries on their way into the registry: written many at once, which the index thanks with half the work."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._waiting: dict[str, Entry] = {}
        self._new: set[str] = set()

    def put(self, rows: Iterable[Entry], new: Collection[str]) -> None:
        """These take the place of what is there; of those that are ``new``, nothing is."""
        for row in rows:
            self._waiting[row.rid] = row
            if row.rid in new:
                self._new.add(row.rid)
        if len(self._waiting) >= MOST_WAITING:
            self.write()

    def take_out(self, rids: Iterable[str]) -> None:
        """These records have no entry any more."""
        for part in batches(rids):
            _remove(self._session, part)
            for rid in part:
                self._waiting.pop(rid, None)

    def write(self) -> None:
        """Write what waits; to be called when the last was put."""
        rows = list(self._waiting.values())
        known = [row for row in rows if row.rid not in self._new]
        unmoved = _unmoved(self._session, known)
        _renew(self._session, [row for row in known if row.rid in unmoved])
        _remove(self._session, [row.rid for row in known if row.rid not in unmoved])
        fresh = sorted((row for row in rows if row.rid not in unmoved), key=_entity_and_place)
        for entity, mine in groupby(fresh, _entity):
            _put_in(self._session, entity, list(mine))
        self._waiting.clear()
        self._new.clear()


def _remove(session: Session, rids: Iterable[str]) -> None:
    for part in batches(rids):
        session.execute(delete(entry).where(entry.c.rid.in_(part)))


def _unmoved(session: Session, known: Sequence[Entry]) -> set[str]:
    """Those that have an entry and keep their place: the name is the same."""
    kept: set[Any] = set()
    for part in batches(known):
        held = select(entry.c.sort_ar, entry.c.rid).where(entry.c.rid.in_([row.rid for row in part]))
        kept.update(session.execute(held))
    return {row.rid for row in known if _place(row) in kept}


def _renew(session: Session, rows: Sequence[Entry]) -> None:
    """New contents for entries that keep their number."""
    if rows:
        new = update(entry).where(entry.c.rid == bindparam("its_rid"))
        session.connection().execute(new, [{**row._asdict(), "its_rid": row.rid} for row in rows])


def _put_in(session: Session, entity: str, fresh: list[Entry]) -> None:
    """Number entries that have none, given in their order, and write them."""
    ready: list[tuple[int, Entry]] = []
    start = 0
    while start < len(fresh):
        gap, following = _gap_of(session, entity, fresh[start])
        end = bisect_left(fresh, following, start, key=_place) if following else len(fresh)
        group, start = fresh[start:end], end
        if gap.holds(len(group)):
            ready += _numbered(gap, group)
        else:
            _write_out(session, ready)  # they may be among the neighbours
            ready += _numbered(*_wider(session, gap, group))
            _write_out(session, ready)  # the next may stand among them
    _write_out(session, ready)


def _write_out(session: Session, ready: list[tuple[int, Entry]]) -> None:
    insert_rows(session, entry, [(n, *row) for n, row in ready])
    if ready and not session.on_server:
        session.connection().exec_driver_sql(INDEX, [(n, row.text) for n, row in ready])
    ready.clear()


def _numbered(gap: Gap, group: Sequence[Entry]) -> list[tuple[int, Entry]]:
    return list(zip(gap.numbers(len(group)), group, strict=True))


def _gap_of(session: Session, entity: str, what: Entry) -> tuple[Gap, tuple[str, str] | None]:
    """The gap where an entry goes, and the place of the one after it."""
    first, last = span(entity)
    if session.on_server:
        ask: Any = session.connection().exec_driver_sql
        after = ask(_AFTER_ON_SERVER, {"entity": entity, "key": what.sort_ar, "rid": what.rid}).fetchone()
    else:
        ask = session.connection().connection.cursor().execute
        after = ask(_AFTER, (entity, *_place(what))).fetchone()
    before = _BEFORE_ON_SERVER if session.on_server else _BEFORE
    (low,) = ask(before, (first, after[0] - 1 if after else last)).fetchone()
    return (Gap(entity, low, after[0]), after[1:]) if after else (Gap(entity, low, None), None)


def _wider(session: Session, gap: Gap, group: Sequence[Entry]) -> tuple[Gap, list[Entry]]:
    """A gap with room, and what goes into it: the group and the neighbours that were taken out of it."""
    reach = REACH
    while True:
        low, before = _neighbours(session, gap, reach, down=True)
        high, after = _neighbours(session, gap, reach, down=False)
        wide, inside = Gap(gap.entity, low, high), [*before[::-1], *group, *after]
        if wide.holds(ROOM * len(inside)):
            _remove(session, [row.rid for row in (*before, *after)])
            return wide, inside
        reach *= 4


def _neighbours(session: Session, gap: Gap, reach: int, *, down: bool) -> tuple[int | None, list[Entry]]:
    """So many entries on one side of a gap, nearest first, and the number of the one beyond them."""
    first, last = span(gap.entity)
    within = entry.c.n.between(first, gap.low) if down else entry.c.n.between(gap.high, last)
    order = entry.c.n.desc() if down else entry.c.n
    found = session.execute(select(entry).where(within).order_by(order).limit(reach + 1)).all()
    beyond = found[reach].n if len(found) > reach else None
    return beyond, [Entry(*row[1:]) for row in found[:reach]]
