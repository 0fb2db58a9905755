"""Numbers given by the office: ``LSH-0042`` for a member, ``LSH-A-2026-0001`` for a letter.

They follow the highest one that the registry knows, the bin and merged records included.  A letter's number is also
remembered apart, so that it is never given twice, whatever is undone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from sqlalchemy import func, or_, select

from coalition_desktop.records.catalogue import table_of
from coalition_desktop.store import tables
from coalition_desktop.store.derived import record
from coalition_desktop.store.engine import engine_over
from coalition_desktop.store.reading import history
from coalition_desktop.store.session import Session

WIDTH = 4


def association_numbers(session: Session, office: str, how_many: int) -> list[str]:
    """The next numbers for members of an office."""
    return _following(_highest(session, "association", f"{office}-"), f"{office}-", how_many)


def reserve_letter_numbers(session: Session, office: str, letter: str, year: int, how_many: int) -> list[str]:
    """The next numbers for letters; they are given out for good when the operation is saved.

    ``letter``: what the kind of letter is called in its numbers (``A``).
    """
    series = letter_series(office, letter, year)
    block = tables.number_block
    given = session.scalar(select(block.c.last).where(block.c.series == series)) or 0
    last = max(given, _highest(session, "letter", series))
    session.execute(block.delete().where(block.c.series == series))
    session.execute(block.insert().values(series=series, last=last + how_many))
    return _following(last, series, how_many)


def given_in(path: Path) -> dict[str, int]:
    """Series → the last number that was given of it in another file.  Raises ``UserError`` where it cannot be read."""
    with engine_over(path, read_only=True) as engine, Session(engine) as session:
        return {row.series: row.last for row in session.execute(select(tables.number_block))}


def never_again(session: Session, given: Mapping[str, int]) -> None:
    """Numbers that were given elsewhere are not given here any more."""
    block = tables.number_block
    known = {row.series: row.last for row in session.execute(select(block))}
    for series, last in given.items():
        session.execute(block.delete().where(block.c.series == series))
        session.execute(block.insert().values(series=series, last=max(last, known.get(series, 0))))


def next_letter_number(session: Session, office: str, letter: str, year: int) -> str:
    """The number that the next letter would get; nothing is reserved."""
    series = letter_series(office, letter, year)
    block = tables.number_block
    given = session.scalar(select(block.c.last).where(block.c.series == series)) or 0
    return _following(max(given, _highest(session, "letter", series)), series, 1)[0]


def letter_series(office: str, letter: str, year: int) -> str:
    """``LSH-A-2026-``: the part that all numbers of an office, a kind and a year share."""
    return f"{office}-{letter}-{year}-"


def _following(last: int, series: str, how_many: int) -> list[str]:
    return [f"{series}{n:0{WIDTH}d}" for n in range(last + 1, last + 1 + how_many)]


def _highest(session: Session, entity: str, series: str) -> int:
    column = table_of(entity).c.number
    living = session.scalars(select(column).where(column >= series, column < series + "\uffff"))
    return max((_tail(number, series) for number in _with_unseen(session, entity, living)), default=0)


def _with_unseen(session: Session, entity: str, living: Iterable[str]) -> Iterable[str]:
    yield from living
    c = record.c
    unseen = select(c.rid).where(c.entity == entity, or_(c.alive == 0, c.canonical != c.rid))
    for rid in session.scalars(unseen):
        for change in history(session, rid):
            yield str(change.values.get("number") or "")


def _tail(number: str, series: str) -> int:
    found = re.fullmatch(re.escape(series) + r"(\d+)", number)
    return int(found[1]) if found else 0


def is_number_free(session: Session, entity: str, number: str, rid: str = "") -> bool:
    """Whether no other living record has this number."""
    table = table_of(entity)
    taken = select(func.count()).where(table.c.number == number, table.c.id != rid)
    return not session.scalar(taken)


def given_twice(session: Session) -> dict[str, list[str]]:
    """Number → the living associations that have it, the oldest first, where several have the same one."""
    table, of = table_of("association"), record.c
    number = func.upper(func.trim(table.c.number))
    several = select(number).where(number != "").group_by(number).having(func.count() > 1)
    query = select(number, table.c.id).join(record, of.rid == table.c.id).where(number.in_(several))
    found: dict[str, list[str]] = {}
    for shown, rid in session.execute(query.order_by(number, of.created, of.rid)):
        found.setdefault(shown, []).append(rid)
    return found
