"""The one way in: every change to the registry is written here.

``put`` and its companions take the session of whoever opened it and never commit.  They turn what a
person wants into changes; ``take_in`` writes changes, wherever they come from, and keeps the derived
tables in step.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from coalition_desktop.changes.canon import Value, canonical, is_empty
from coalition_desktop.changes.change import DELETED, MEMBER, OFFICE, SALT_BYTES, Change, ids_json, make, preds_json
from coalition_desktop.changes.change import stamp as hlc_stamp
from coalition_desktop.changes.fold import RecordState, View, arrive, fold
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Kind
from coalition_desktop.store import tables
from coalition_desktop.store.bulk import insert_rows
from coalition_desktop.store.deriving import derive
from coalition_desktop.store.reading import batches, changes_at, seqs_of, states_of

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(slots=True)
class Writer:
    """Who writes: carried by the session of an operation (``session.info["writer"]``)."""

    site: str  # "LSH:" and the installation's id
    office: str
    author: str
    wall_ms: Callable[[], int] = field(default=lambda: time.time_ns() // 1_000_000)
    salt: Callable[[], bytes] = field(default=lambda: secrets.token_bytes(SALT_BYTES))
    next_seq: int = 0


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A record that does not exist yet; ``rid`` is given where it must follow from a file."""

    entity: str
    values: Mapping[str, Value]
    rid: str


def now() -> str:
    """The present time, UTC, to the second, as the local tables keep it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def base32(number: int, length: int) -> str:
    """Crockford's base 32: no letter that is taken for a digit."""
    return "".join(_ALPHABET[(number >> (5 * i)) & 31] for i in reversed(range(length)))


def new_rid(wall_ms: int | None = None) -> str:
    """A fresh record id: UUID version 7 (RFC 9562) in base 32, so that ids follow time."""
    ms = wall_ms if wall_ms is not None else time.time_ns() // 1_000_000
    number = (ms << 80) | (7 << 76) | (secrets.randbits(12) << 64) | (2 << 62) | secrets.randbits(62)
    return base32(number, 26)


def writer_of(session: Session) -> Writer:
    """The writer of the operation that is under way; outside of one nothing may be written."""
    writer = session.info.get("writer")
    if not isinstance(writer, Writer):
        raise RuntimeError("the registry is written only inside an operation")
    return writer


# ------------------------------------------------------------------ what a person does


def create(session: Session, entity: str, values: Mapping[str, Value], rid: str | None = None) -> str:
    """A new record; its id."""
    writer = writer_of(session)
    new = NewRecord(entity, values, rid or new_rid(writer.wall_ms()))
    create_many(session, [new])
    return new.rid


def create_many(session: Session, records: Iterable[NewRecord], **origin: Any) -> int:
    """Many new records in one go; how many.  ``origin``: as for ``put_many``."""
    done = 0
    for part in batches(records):
        changes = [_first_change(writer_of(session), new, origin) for new in part]
        take_in(session, changes, origin.get("import_id"))
        done += len(changes)
    return done


def _first_change(writer: Writer, new: NewRecord, origin: Mapping[str, Any]) -> Change:
    given = {key: value for key, value in new.values.items() if not is_empty(value)}
    values = {**_spread(new.entity, given, ()), OFFICE: writer.office}
    return _change(writer, new.entity, new.rid, values, dict.fromkeys(values, ()), (), origin)


def put(session: Session, rid: str, values: Mapping[str, Value], reason: str | None = None) -> bool:
    """Set fields of a record.  Only those that really change are written; False when none does.

    A field in conflict is resolved by whatever is put.  Raises ``KeyError`` for an unknown record.
    """
    return bool(put_many(session, {rid: values}, reason=reason))


def put_many(session: Session, rows: Mapping[str, Mapping[str, Value]], **origin: Any) -> int:
    """``put`` for many records; how many really changed.

    ``origin`` (all optional): ``reason``, ``group`` (id that binds changes), ``import_id``, ``site``
    and ``author`` where they come from a file.
    """
    done = 0
    for part in batches(rows):
        changes = _changes_for(session, {r: rows[r] for r in part}, origin)
        take_in(session, changes, origin.get("import_id"))
        done += len(changes)
    return done


def delete(session: Session, rids: Sequence[str]) -> int:
    """Put records into the bin, with all that was seen of them; how many were living."""
    writer = writer_of(session)
    states = states_of(session, rids)
    heads = changes_at(session, (s for state in states.values() for ts in state.heads.values() for s in ts))
    changes = []
    for rid, state in states.items():
        if not fold(state, heads.__getitem__).alive:
            continue
        preds = {DELETED: [heads[s].id for s in state.heads.get(DELETED, ())]}
        seen = sorted({heads[s].id for key, ts in state.heads.items() if key != DELETED for s in ts})
        entity = _any_head(state, heads).entity
        replaced = [heads[s] for s in state.heads.get(DELETED, ())]
        changes.append(_change(writer, entity, rid, {DELETED: True}, preds, replaced, {}, seen))
    take_in(session, changes)
    return len(changes)


def restore(session: Session, rids: Sequence[str]) -> int:
    """Take records out of the bin; how many."""
    return put_many(session, {rid: {DELETED: False} for rid in rids})


# ------------------------------------------------------------------ from wish to change


def _changes_for(session: Session, rows: Mapping[str, Mapping[str, Value]], origin: Mapping[str, Any]) -> list[Change]:
    writer = writer_of(session)
    states = states_of(session, list(rows))
    heads = changes_at(session, (s for state in states.values() for ts in state.heads.values() for s in ts))
    changes = []
    for rid, wanted in rows.items():
        state = states[rid]
        view = fold(state, heads.__getitem__)
        entity = _any_head(state, heads).entity
        values = _really_changed(entity, wanted, view)
        if not values:
            continue
        replaced = {key: [heads[s] for s in state.heads.get(key, ())] for key in values}
        preds = {key: [h.id for h in hs] for key, hs in replaced.items()}
        before = [h for hs in replaced.values() for h in hs]
        changes.append(_change(writer, entity, rid, values, preds, before, origin))
    return changes


def _any_head(state: RecordState[int], heads: Mapping[int, Change]) -> Change:
    return heads[next(s for ts in state.heads.values() for s in ts)]


def _really_changed(entity: str, wanted: Mapping[str, Value], view: View[int]) -> dict[str, Value]:
    changed: dict[str, Value] = {}
    for key, value in wanted.items():
        if key == DELETED:
            if view.alive == (value is True) or DELETED in view.conflicts:
                changed[key] = value
            continue
        same = canonical(value) == canonical(view.values.get(key))
        if same and key not in view.conflicts:
            continue
        present = view.values.get(key)
        changed.update(_spread(entity, {key: value}, present if isinstance(present, list) else ()))
    return changed


def _spread(entity: str, values: Mapping[str, Value], present: Sequence[str]) -> dict[str, Value]:
    """Values as they stand in a change: a set becomes one yes or no per element that differs."""
    declared = fields(entity)
    out: dict[str, Value] = {}
    for key, value in values.items():
        if declared[key].kind is Kind.CHOICES:
            wanted = set(value) if isinstance(value, list) else set()
            for element in sorted(wanted.symmetric_difference(present)):
                out[f"{key}{MEMBER}{element}"] = element in wanted
        else:
            out[key] = value
    return out


def _change(
    writer: Writer,
    entity: str,
    rid: str,
    values: Mapping[str, Value],
    preds: Mapping[str, Sequence[bytes]],
    replaced: Iterable[Change],
    origin: Mapping[str, Any],
    seen: Sequence[bytes] | None = None,
) -> Change:
    return make(
        entity=entity,
        rid=rid,
        values=values,
        preds=preds,
        hlc=hlc_stamp(writer.wall_ms(), [h.hlc for h in replaced]),
        site=origin.get("site") or writer.site,
        author=origin.get("author") or writer.author,
        salt=writer.salt(),
        reason=origin.get("reason"),
        group=origin.get("group"),
        seen=seen,
    )


# ------------------------------------------------------------------ changes into the registry


def take_in(session: Session, changes: Sequence[Change], import_id: int | None = None) -> set[str]:
    """Write changes and derive what follows from them; the ids of the records they touch.

    Changes that are known are only given one more source.  The caller has verified foreign ones.
    """
    if not changes:
        return set()
    writer = writer_of(session)
    known = seqs_of(session, [c.id for c in changes])
    fresh = [c for c in changes if c.id not in known]
    states = states_of(session, {c.rid for c in fresh}, create=True)
    seqs = {c.id: seq for seq, c in enumerate(fresh, start=_next_seq(session, writer))}
    writer.next_seq += len(fresh)
    before = seqs_of(session, [p for c in fresh for ps in c.preds.values() for p in ps])
    for change in fresh:
        before[change.id] = seqs[change.id]
        arrive(states[change.rid], change.id, seqs[change.id], change.preds, before.get)
    _insert(session, fresh, seqs, states)
    _obey_erasures(session, fresh, states)
    _remember_source(session, list(known.values()), seqs.values(), import_id)
    derive(session, states, {seqs[c.id]: c for c in fresh})
    return set(states)


def _obey_erasures(session: Session, changes: Iterable[Change], states: Mapping[str, RecordState[int]]) -> None:
    """An erased record keeps its skeleton and loses every value, for good."""
    erased = [c.rid for c in changes if c.kind == "erase"]
    for rid in erased:
        states[rid].erased = True
        session.execute(update(tables.change).where(tables.change.c.rid == rid).values(body=None))


def _next_seq(session: Session, writer: Writer) -> int:
    if not writer.next_seq:
        last = session.scalar(select(func.max(tables.change.c.seq)))
        writer.next_seq = (last or 0) + 1
    return writer.next_seq


def _insert(
    session: Session, changes: Sequence[Change], seqs: Mapping[bytes, int], states: Mapping[str, RecordState[int]]
) -> None:
    arrived = now()
    rows = [
        {
            "seq": seqs[c.id],
            "id": c.id,
            "env": c.env,
            "schema": c.schema,
            "entity": c.entity,
            "rid": c.rid,
            "kind": c.kind,
            "hlc": c.hlc,
            "site": c.site,
            "author": c.author,
            "reason": c.reason,
            "group_id": c.group,
            "preds": preds_json(c.preds),
            "seen": ids_json(c.seen),
            "body_hash": c.body_hash,
            "body": None if states[c.rid].erased else c.body,
            "arrived": arrived,
        }
        for c in changes
    ]
    insert_rows(session, tables.change, rows)


def _remember_source(session: Session, known: Sequence[int], fresh: Iterable[int], import_id: int | None) -> None:
    if import_id is None:
        return
    source = tables.change_source
    told = select(source.c.seq).where(source.c.import_id == import_id, source.c.seq.in_(known))
    already = set(session.scalars(told)) if known else set()
    rows = [{"seq": s, "import_id": import_id} for s in [*known, *fresh] if s not in already]
    insert_rows(session, source, rows)


