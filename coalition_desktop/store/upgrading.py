"""Rebuilding the derived tables, and bringing an older registry up to date after a backup."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from coalition_desktop.changes.change import Change
from coalition_desktop.changes.fold import RecordState, arrive, is_to_be_erased, request
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.store import derived, migrating, tables
from coalition_desktop.store.deriving import Row, row_of, write_rows
from coalition_desktop.store.files import discard
from coalition_desktop.store.meta import set_meta
from coalition_desktop.store.placing import Entries
from coalition_desktop.store.reading import batches, by_record, whole_change
from coalition_desktop.store.session import Session
from coalition_desktop.work import Progress, Work, finish

if TYPE_CHECKING:
    from coalition_desktop.store.any_registry import AnyRegistry
    from coalition_desktop.store.registry import Registry

REBUILDING = QT_TRANSLATE_NOOP("Phase", "Making the lists again from the history")


def rebuild(registry: AnyRegistry) -> Work[int]:
    """Drop the derived tables and make them again from the changes; how many records there are.

    Raises ``DamagedChange`` and leaves them as they are: they may hold the last good copy of what the
    damaged change said.
    """
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
    """Records (all, or those of ``rids``) folded from scratch, whatever the derived tables say.

    Raises ``DamagedChange``.
    """
    for rows in by_record(session, rids):
        yield folded({row.seq: whole_change(row) for row in rows})


def folded(changes: Mapping[int, Change]) -> Row:
    """One record folded from all its changes, by their numbers."""
    seqs = {c.id: seq for seq, c in changes.items()}
    known: dict[bytes, int] = {}
    state: RecordState[int] = RecordState()
    for seq, change in changes.items():
        known[change.id] = seqs[change.id]
        arrive(state, change.id, seq, change.preds, known.get)
        if change.kind == "erase":
            request(state, change)
    state.erased = is_to_be_erased(state, changes.__getitem__)
    first = next(iter(changes.values()))
    return row_of(first.rid, first.entity, state, changes)


def bring_up_to_date(registry: Registry, told: Callable[[Progress], None] | None = None) -> Path:
    """Backup, newest revision of the kept tables, derived tables made again; the backup.

    Where that fails and nothing was changed, the backup goes: every other try would leave one more.
    """
    from coalition_desktop.store.backups import back_up

    with registry.read() as session:
        old = migrating.version(session) < migrating.LATEST
    before, changed = back_up(registry.path, "upgrade"), False
    try:
        if old:
            migrating.upgrade(registry.path)
            changed = True
        finish(rebuild(registry), told)
    except BaseException:
        if not changed:
            discard(before)
        raise
    return before
