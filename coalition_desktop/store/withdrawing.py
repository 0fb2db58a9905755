"""What an import brought, taken out as if it had never come, and brought back unaltered.

The changes wait in their own table under the numbers they had, so that bringing them back is exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from sqlalchemy import delete as remove
from sqlalchemy import exists, func, insert, literal, select, update

from coalition_desktop.changes.change import OFFICE
from coalition_desktop.records.catalogue import RECORDS
from coalition_desktop.store.derived import record
from coalition_desktop.store.deriving import forget, write_rows
from coalition_desktop.store.past import made_by, pasts, still_used
from coalition_desktop.store.placing import Entries
from coalition_desktop.store.reading import batches
from coalition_desktop.store.session import Session
from coalition_desktop.store.tables import change, change_source, export_file, import_file, withdrawn
from coalition_desktop.store.upgrading import folded_rows
from coalition_desktop.store.writer import writer_of

_COLUMNS = [column.key for column in change.columns]


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What came of it.

    ``bound``: records of which nothing can be dropped, because later changes set other fields as well
    or they were sent on; they must be given back by new changes, and those that the import ``made`` be
    deleted.  ``kept``: edited or used since.
    """

    mine: range  # the numbers of the import's changes
    gone: int = 0  # how many of the records that people keep were made again without it
    bound: Sequence[str] = ()
    kept: list[str] = field(default_factory=list)
    made: Set[str] = frozenset()


def withdraw(session: Session, import_id: int) -> Withdrawn:
    """Take out what only this import brought, as far as nothing stands upon it.

    What was sent on since would come back from there: where this office owns the record, it must be
    given back by new changes, which travel too.
    """
    brought = _brought(session, import_id)
    writer_of(session).dropped += 1  # also where other imports have brought all of it too
    if not brought:
        _set_status(session, import_id, "withdrawn")
        return Withdrawn(range(0))
    seqs = [s for found in brought.values() for s in found]
    mine = range(min(seqs), max(seqs) + 1)
    made = made_by(session, mine)
    kept, later = _kept(session, brought, mine)
    kept |= still_used(session, {rid: entity for rid, entity in made.items() if rid in brought}, kept)
    sent = _sent_on(session, brought)
    bound = [rid for rid in brought if rid not in kept and (rid in sent or later.get(rid, ()) is None)]
    gone = sorted(brought.keys() - kept - set(bound))
    _set_aside(session, import_id, 1, (s for rid in gone for s in brought[rid]))
    _set_aside(session, import_id, 0, (s for rid in gone for s in later.get(rid) or ()))
    _make_again(session, gone)
    if not kept:
        _set_status(session, import_id, "withdrawn")
    told = [rid for rid in gone if rid not in made or _is_listed(made[rid])]
    return Withdrawn(mine, len(told), bound, sorted(kept), made.keys() & set(bound))


def _is_listed(entity: str) -> bool:
    return entity in RECORDS and RECORDS[entity].listed


def _brought(session: Session, import_id: int) -> dict[str, list[int]]:
    """The changes that this import alone brought, by record; imports that were taken back do not count.

    What was erased, or asked to be, is left out: that is never taken back.
    """
    source, other = change_source.c, change_source.alias()
    elsewhere = exists().where(
        other.c.seq == source.seq,
        other.c.import_id != import_id,
        import_file.c.id == other.c.import_id,
        import_file.c.status == "applied",
    )
    erased = exists().where(record.c.rid == change.c.rid, (record.c.erased == 1) | record.c.requests.is_not(None))
    query = select(change.c.rid, change.c.seq).join(change_source, source.seq == change.c.seq).where(~erased)
    brought: dict[str, list[int]] = {}
    for rid, seq in session.execute(query.where(source.import_id == import_id, ~elsewhere)):
        brought.setdefault(rid, []).append(seq)
    return brought


def _sent_on(session: Session, brought: Mapping[str, Sequence[int]]) -> set[str]:
    """Records of this office whose changes went out with a packet since."""
    newest = select(func.max(export_file.c.last_seq)).where(export_file.c.kind == "packet")
    last = session.scalar(newest) or 0
    suspects = [rid for rid, seqs in brought.items() if min(seqs) <= last]
    office = writer_of(session).office
    mine: set[str] = set()
    for part in batches(suspects):
        mine |= set(session.scalars(select(record.c.rid).where(record.c.rid.in_(part), record.c.office == office)))
    return mine


def _kept(session: Session, brought: dict[str, list[int]], mine: range) -> tuple[set[str], dict[str, list[int] | None]]:
    """Records that somebody built on since; of the others, the later changes that were undone again.

    None where those set other fields too.
    """
    last = max(mine)
    suspects: list[str] = []
    for part in batches(brought):
        query = select(change.c.rid).where(change.c.rid.in_(part), change.c.seq > last).distinct()
        suspects += session.scalars(query)
    kept: set[str] = set()
    later: dict[str, list[int] | None] = {}
    for part in batches(suspects):
        for rid, past in pasts(session, part).items():
            ours = [past.changes[s] for s in brought[rid]]
            keys = set(past.state().heads) if any(c.preds.get(OFFICE) == [] for c in ours) else set()
            keys |= {key for c in ours for key in c.preds}
            since = [s for s, c in past.changes.items() if s > last and keys & c.preds.keys()]
            whole = all(past.changes[s].preds.keys() <= keys for s in since)
            if all(past.untouched(key, mine) for key in keys) and not past.deleted_since(mine):
                later[rid] = since if whole else None
            else:
                kept.add(rid)
    return kept, later


def _set_aside(session: Session, import_id: int, brought: int, seqs: Iterable[int]) -> None:
    for part in batches(seqs):
        chosen = select(literal(import_id), literal(brought), change).where(change.c.seq.in_(part))
        session.execute(insert(withdrawn).from_select(["import_id", "brought", *_COLUMNS], chosen))
        session.execute(remove(change).where(change.c.seq.in_(part)))
        writer_of(session).dropped += len(part)


def bring_back(session: Session, import_id: int) -> int:
    """Put back what was withdrawn, with the same ids and numbers: of how many records."""
    writer = writer_of(session)
    mine = withdrawn.c.import_id == import_id
    rids: Sequence[str] = session.scalars(select(withdrawn.c.rid).where(mine).distinct()).all()
    writer.dropped += session.scalar(select(func.count()).select_from(withdrawn).where(mine)) or 0
    back = select(*(withdrawn.c[key] for key in _COLUMNS)).where(mine)
    session.execute(insert(change).from_select(_COLUMNS, back))
    sourced = select(withdrawn.c.seq, withdrawn.c.import_id).where(mine, withdrawn.c.brought == 1)
    session.execute(insert(change_source).from_select(["seq", "import_id"], sourced))
    session.execute(remove(withdrawn).where(mine))
    _make_again(session, rids)
    _set_status(session, import_id, "applied")
    return len(rids)


def _make_again(session: Session, rids: Iterable[str]) -> None:
    """Make the records again from the changes that are left."""
    entries = Entries(session)
    for part in batches(rids):
        left = {row.rid: row for row in folded_rows(session, part)}
        forget(session, [rid for rid in part if rid not in left], entries)
        write_rows(session, left.values(), entries)
    entries.write()


def _set_status(session: Session, import_id: int, status: str) -> None:
    session.execute(update(import_file).where(import_file.c.id == import_id).values(status=status))
