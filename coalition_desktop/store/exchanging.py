"""What offices send each other: whole histories of records, and the fingerprint of all there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Select, select

from coalition_desktop.changes.change import ID_BYTES, Change
from coalition_desktop.changes.packing import mark_of
from coalition_desktop.store import tables
from coalition_desktop.store.databases import among
from coalition_desktop.store.engine import engine_over
from coalition_desktop.store.reading import BATCH, batches, change_of
from coalition_desktop.store.session import Session


def histories(session: Session, rids: Sequence[str] | None = None) -> Iterator[list[Change]]:
    """All changes of each record (of all, or of ``rids``), by id of the record, oldest first."""
    c = tables.change.c
    query = select(tables.change).order_by(c.rid, c.seq)
    if rids is None:
        yield from _by_record(session, query)
        return
    for part in batches(sorted(set(rids))):
        yield from _by_record(session, query.where(among(c.rid, part)))


def _by_record(session: Session, query: Select[Any]) -> Iterator[list[Change]]:
    mine: list[Change] = []
    for row in session.execute(query.execution_options(yield_per=BATCH)):
        change = change_of(row)
        if mine and mine[0].rid != change.rid:
            yield mine
            mine = []
        mine.append(change)
    if mine:
        yield mine


@dataclass(slots=True)
class Held:
    """What is here of a record: the numbers of its changes, and its mark (see ``packing``)."""

    seqs: list[int] = field(default_factory=list)
    mark: int = 0


def held(session: Session) -> dict[str, Held]:
    """What is here of every record."""
    c = tables.change.c
    found: dict[str, Held] = {}
    for rid, seq, change_id in session.execute(select(c.rid, c.seq, c.id)):
        mine = found.get(rid)
        if mine is None:
            mine = found[rid] = Held()
        mine.seqs.append(seq)
        mine.mark ^= mark_of(change_id)
    return found


def erasures(session: Session) -> list[Change]:
    """Every erasure and every request for one, in the order of their arrival."""
    c = tables.change.c
    return [change_of(row) for row in session.execute(select(tables.change).where(c.kind == "erase").order_by(c.seq))]


def erasures_in(path: Path) -> list[Change]:
    """Those of another file.  Raises ``UserError`` where it cannot be read."""
    with engine_over(path, read_only=True) as engine, Session(engine) as session:
        return erasures(session)


def letters_in(path: Path) -> list[Change]:
    """All changes of letters in another file, in the order of their arrival.  Raises ``UserError`` as above."""
    c = tables.change.c
    query = select(tables.change).where(c.entity == "letter", c.body.is_not(None)).order_by(c.seq)
    with engine_over(path, read_only=True) as engine, Session(engine) as session:
        return [change_of(row) for row in session.execute(query)]


def fingerprint(session: Session) -> bytes:
    """All ids of changes mixed: two registries that have the same one hold the same changes.

    Receipts do not count: each packet that is taken in makes one, so that two offices would never end.
    """
    mixed = 0
    for change_id in session.scalars(select(tables.change.c.id).where(tables.change.c.entity != "receipt")):
        mixed ^= int.from_bytes(change_id, "big")
    return mixed.to_bytes(ID_BYTES, "big")
