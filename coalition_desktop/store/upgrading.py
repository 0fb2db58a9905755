"""Rebuilding the derived tables, and bringing an older registry up to date after a backup."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from coalition_desktop.changes.change import Change
from coalition_desktop.changes.fold import RecordState, arrive, is_to_be_erased, request
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.store import derived, migrating, tables
from coalition_desktop.store.deriving import Row, row_of, write_rows
from coalition_desktop.store.meta import set_meta
from coalition_desktop.store.placing import Entries
from coalition_desktop.store.reading import BATCH, batches, change_of
from coalition_desktop.store.session import Session
from coalition_desktop.work import Progress, Work, finish

if TYPE_CHECKING:
    from coalition_desktop.store.registry import Registry

REBUILDING = QT_TRANSLATE_NOOP("Phase", "Making the lists again from the history")


def rebuild(registry: Registry) -> Work[int]:
    """Drop the derived tables and make them again from the changes; how many records there are."""
    with registry.note() as session:
        derived.make_tables(session.connection())
        total = session.scalar(select(func.count(func.distinct(tables.change.c.rid)))) or 0
        done, entries = 0, Entries(session)
        for part in batches(folded_rows(session)):
            write_rows(session, part, entries, {row.rid for row in part})
            done += len(part)
            yield Progress(done, total, REBUILDING)
        entries.write()
        set_meta(session, "declaration", derived.declaration())
    return done


def folded_rows(session: Session, rids: Sequence[str] | None = None) -> Iterator[Row]:
    """Records (all, or those of ``rids``) folded from scratch, whatever the derived tables say."""
    c = tables.change.c
    query = select(tables.change).order_by(c.rid, c.seq).execution_options(yield_per=BATCH)
    if rids is not None:
        query = query.where(c.rid.in_(rids))
    pairs = ((row.seq, change_of(row)) for row in session.execute(query))
    for rid, group in groupby(pairs, key=lambda pair: pair[1].rid):
        yield _folded(rid, dict(group))


def _folded(rid: str, changes: dict[int, Change]) -> Row:
    seqs = {c.id: seq for seq, c in changes.items()}
    known: dict[bytes, int] = {}
    state: RecordState[int] = RecordState()
    for seq, change in changes.items():
        known[change.id] = seqs[change.id]
        arrive(state, change.id, seq, change.preds, known.get)
        if change.kind == "erase":
            request(state, change)
    state.erased = is_to_be_erased(state, changes.__getitem__)
    return row_of(rid, next(iter(changes.values())).entity, state, changes)


def bring_up_to_date(registry: Registry, told: Callable[[Progress], None] | None = None) -> None:
    """Backup, newest revision of the kept tables, derived tables made again."""
    from coalition_desktop.store.backups import back_up

    back_up(registry.path, "upgrade")
    if migrating.version(registry.path) < migrating.LATEST:
        migrating.upgrade(registry.path)
    finish(rebuild(registry), told)
