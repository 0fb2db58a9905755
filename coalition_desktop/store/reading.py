"""Reading the truth tables back into changes and states."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, TypeVar

import orjson
from sqlalchemy import select
from sqlalchemy.engine import Row

from coalition_desktop.changes.change import Change, DamagedChange, verify
from coalition_desktop.changes.fold import RecordState
from coalition_desktop.store import derived, tables
from coalition_desktop.store.databases import among
from coalition_desktop.store.session import Session

Item = TypeVar("Item")
BATCH = 500  # records written together; well below SQLite's limit of variables, 32,766


def batches(items: Iterable[Item], size: int = BATCH) -> Iterator[list[Item]]:
    """The items in lists of at most ``size``."""
    part: list[Item] = []
    for item in items:
        part.append(item)
        if len(part) == size:
            yield part
            part = []
    if part:
        yield part


def change_of(row: Row[Any]) -> Change:
    """A change from a whole row of the table.  Raises ``DamagedChange``."""
    try:
        preds = {key: [bytes.fromhex(p) for p in ps] for key, ps in orjson.loads(row.preds).items()}
        seen = None if row.seen is None else [bytes.fromhex(i) for i in orjson.loads(row.seen)]
    except (ValueError, TypeError, AttributeError) as error:
        raise DamagedChange(row.id, row.rid) from error
    return Change(
        id=row.id,
        entity=row.entity,
        rid=row.rid,
        kind=row.kind,
        hlc=row.hlc,
        site=row.site,
        author=row.author,
        reason=row.reason,
        group=row.group_id,
        preds=preds,
        seen=seen,
        body_hash=row.body_hash,
        body=row.body,
        schema=row.schema,
        env=row.env,
    )


def whole_change(row: Row[Any]) -> Change:
    """The same, looked at: its id and its body are what they were.  Raises ``DamagedChange``."""
    change = change_of(row)
    verify(change)
    return change


def by_record(session: Session, rids: Sequence[str] | None = None) -> Iterator[list[Row[Any]]]:
    """The rows of changes, record by record (all, or those of ``rids``), each in the order of arrival."""
    c = tables.change.c
    query = select(tables.change).order_by(c.rid, c.seq).execution_options(yield_per=BATCH)
    if rids is not None:
        query = query.where(c.rid.in_(rids))
    for _, group in groupby(session.execute(query), key=lambda row: row.rid):
        yield list(group)


def changes_at(session: Session, seqs: Iterable[int]) -> dict[int, Change]:
    """Changes by their local sequence number."""
    found: dict[int, Change] = {}
    for part in batches(sorted(set(seqs))):
        for row in session.execute(select(tables.change).where(tables.change.c.seq.in_(part))):
            found[row.seq] = change_of(row)
    return found


def seqs_of(session: Session, ids: Iterable[bytes]) -> dict[bytes, int]:
    """Sequence numbers of the changes that are known, by id."""
    c = tables.change.c
    found: dict[bytes, int] = {}
    for part in batches(dict.fromkeys(ids)):
        found.update(session.execute(select(c.id, c.seq).where(c.id.in_(part))).all())
    return found


def present(session: Session, rids: Collection[str]) -> set[str]:
    """Which of these records are here, or were: mostly all or, where they come from a new file, none."""
    if not rids:
        return set()
    c = derived.record.c
    some = select(c.rid).where(c.rid.between(min(rids), max(rids))).limit(1)  # ids of one file lie together
    if session.scalar(some) is None:
        return set()
    return set(session.scalars(select(c.rid).where(among(c.rid, rids))))


def load(
    session: Session, rids: Iterable[str], create: bool = False
) -> tuple[dict[str, RecordState[int]], dict[int, Change]]:
    """States of records by id, and the changes that are their heads by sequence number.

    An unknown record raises ``KeyError``, or is begun with ``create``.
    """
    wanted = list(dict.fromkeys(rids))
    found = {}
    for row in session.execute(select(derived.record).where(among(derived.record.c.rid, wanted))):
        found[row.rid] = row
    heads = {rid: orjson.loads(row.heads) for rid, row in found.items()}
    needed = (s for kept in heads.values() for ts in ([[kept]] if isinstance(kept, int) else kept.values()) for s in ts)
    changes = changes_at(session, needed)
    states: dict[str, RecordState[int]] = {}
    for rid in wanted:
        if rid in found:
            states[rid] = _state(found[rid], heads[rid], changes)
        elif create:
            states[rid] = RecordState()
        else:
            raise KeyError(rid)
    return states, changes


def _state(row: Row[Any], heads: Any, changes: Mapping[int, Change]) -> RecordState[int]:
    """The state kept in a row of ``record``; one number as ``heads``: every field of that change."""
    missing = orjson.loads(row.missing) if row.missing else {}
    return RecordState(
        heads={key: [heads] for key in changes[heads].preds} if isinstance(heads, int) else heads,
        missing={key: [bytes.fromhex(i) for i in ids] for key, ids in missing.items()},
        erased=bool(row.erased),
        requests=row.requests.split() if row.requests else [],
    )


def history(session: Session, rid: str) -> Sequence[Change]:
    """All changes of a record in the order in which they arrived here."""
    return list(numbered_history(session, rid).values())


def numbered_history(session: Session, rid: str) -> dict[int, Change]:
    """The same by their numbers."""
    c = tables.change.c
    rows = session.execute(select(tables.change).where(c.rid == rid).order_by(c.seq))
    return {row.seq: change_of(row) for row in rows}
