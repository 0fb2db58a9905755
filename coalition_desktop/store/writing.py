"""The one way in: what a person wants becomes changes.

``put`` and its companions take the session of whoever opened it and never commit; ``arriving`` writes
the changes and keeps the derived tables in step.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from coalition_desktop.changes.canon import Value, canonical, is_empty
from coalition_desktop.changes.change import DELETED, MEMBER, OFFICE, Change, make, stamp
from coalition_desktop.changes.fold import RecordState, View, beside, fold, office_of_site, replaceable
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Kind
from coalition_desktop.store.arriving import write_changes, write_in_parts
from coalition_desktop.store.disputes import unseen
from coalition_desktop.store.reading import batches, load
from coalition_desktop.store.session import Session
from coalition_desktop.store.writer import Writer, new_rid, now, writer_of

__all__ = [
    "NewRecord",
    "create",
    "create_in_parts",
    "create_many",
    "delete",
    "erase",
    "new_rid",
    "now",
    "put",
    "put_many",
    "restore",
    "withdraw",
]


class NewRecord(NamedTuple):
    """A record that does not exist yet; ``rid`` is given where it must follow from a file."""

    entity: str
    values: Mapping[str, Value]
    rid: str


# ------------------------------------------------------------------ what a person does


def create(session: Session, entity: str, values: Mapping[str, Value], rid: str | None = None) -> str:
    """A new record; its id."""
    new = NewRecord(entity, values, rid or new_rid(writer_of(session).wall_ms()))
    create_many(session, [new])
    return new.rid


def create_many(session: Session, records: Iterable[NewRecord], **origin: Any) -> int:
    """Many new records in one go; how many.  ``origin``: as for ``put_many``."""
    return sum(create_in_parts(session, records, **origin))


def create_in_parts(session: Session, records: Iterable[NewRecord], **origin: Any) -> Iterator[int]:
    """The same part by part: how many are in each.  Search knows of them at the end."""
    writer = writer_of(session)
    changes = (_first_change(writer, new, origin) for new in records)
    return map(len, write_in_parts(session, changes, origin.get("import_id")))


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
    writer = writer_of(session)
    done = 0
    for part in batches(rows):
        states, heads = load(session, part)
        found = (_next_change(writer, rid, rows[rid], states[rid], heads, origin) for rid in part)
        changes = [change for change in found if change is not None]
        write_changes(session, changes, origin.get("import_id"))
        done += len(changes)
    return done


def delete(session: Session, rids: Sequence[str]) -> int:
    """Put records into the bin, with all that was seen of them; how many were living."""
    return put_many(session, {rid: {DELETED: True} for rid in rids})


def restore(session: Session, rids: Sequence[str]) -> int:
    """Take records out of the bin; how many."""
    return put_many(session, {rid: {DELETED: False} for rid in rids})


def withdraw(session: Session, rid: str, keys: Iterable[str]) -> bool:
    """Take back what this office proposes to the owner of a record; False where it proposes nothing.

    Its own values alone give way to the owner's: what others propose stays.
    """
    writer = writer_of(session)
    states, heads = load(session, [rid])
    state, view = states[rid], fold(states[rid], heads.__getitem__)
    present = {s: heads[s] for found in state.heads.values() for s in found}
    own = {s for s, head in present.items() if office_of_site(head.site) == writer.office}
    edits = [head.id for head in unseen(present.values()) if office_of_site(head.site) == writer.office]
    values: dict[str, Value] = {}
    preds: dict[str, list[bytes]] = {}
    for key in keys:
        if key in view.conflicts and view.office not in ("", writer.office):
            word = _owners_word(key, [heads[s] for s in state.heads[key]], view)
            mine = [heads[s] for s in state.heads[key] if s in own]
            if mine and not _is_said(mine, key, word) or (key == DELETED and word is True and edits):
                values[key], preds[key] = word, [head.id for head in mine]
    if not values:
        return False
    entity = next(iter(present.values())).entity
    seen = edits if values.get(DELETED) is True else None
    before = [heads[s].hlc for s in own]
    write_changes(session, [_change(writer, entity, rid, values, preds, before, {"reason": "withdraw"}, seen)])
    return True


def _owners_word(key: str, heads: Iterable[Change], view: View[int]) -> Value:
    """What the owner of a record says of a field; a record that the owner did not delete is kept."""
    said = [head for head in heads if office_of_site(head.site) == view.office]
    if said:
        return said[0].values.get(key)
    return False if key == DELETED else view.values.get(key)


def erase(session: Session, rid: str, why: str) -> bool:
    """Take every value of a record away, here and wherever this arrives, for good.

    Whether it has effect at once: an office that did not make the record only asks its owner for it, and
    once is enough.  ``why``: a code.  Raises ``KeyError`` for an unknown record or one that was erased before.
    """
    writer = writer_of(session)
    states, heads = load(session, [rid])
    if states[rid].erased or not heads:
        raise KeyError(rid)
    if writer.office in states[rid].requests:
        return False
    entity, before = next(iter(heads.values())).entity, [head.hlc for head in heads.values()]
    erasure = make(
        entity=entity,
        rid=rid,
        values={},
        preds={},
        hlc=stamp(writer.wall_ms(), before),
        site=writer.site,
        author=writer.author,
        salt=b"",
        reason=why,
        kind="erase",
    )
    write_changes(session, [erasure])
    return load(session, [rid])[0][rid].erased


# ------------------------------------------------------------------ from wish to change


def _first_change(writer: Writer, new: NewRecord, origin: Mapping[str, Any]) -> Change:
    if not new.values.keys() <= fields(new.entity).keys():
        raise KeyError(*new.values.keys() - fields(new.entity).keys())
    shown = dict(new.values)
    # of a text that begins with a letter nothing more is asked
    for key in [k for k, v in shown.items() if not v or (type(v) is str and not v[0].isalnum())]:
        if is_empty(shown[key]):
            del shown[key]
    values = {**shown, OFFICE: writer.office}
    for key in _sets(new.entity) & shown.keys():
        elements = _spread(key, values.pop(key), None)
        values |= elements
        shown[key] = [element.partition(MEMBER)[2] for element in elements] or None
    return _change(writer, new.entity, new.rid, values, dict.fromkeys(values, ()), (), origin, shown=shown)


def _next_change(
    writer: Writer,
    rid: str,
    wanted: Mapping[str, Value],
    state: RecordState[int],
    heads: Mapping[int, Change],
    origin: Mapping[str, Any],
) -> Change | None:
    """The change that makes a record show what is wanted; None when it already does."""
    if not state.heads or state.erased:
        raise KeyError(rid)  # nothing is left of it but its id
    present = {s: heads[s] for found in state.heads.values() for s in found}
    entity = next(iter(present.values())).entity
    view = fold(state, heads.__getitem__)
    values = _really_changed(entity, wanted, view)
    said = {key: [heads[s] for s in state.heads.get(key, ())] for key in values}
    replaced = {key: replaceable(key, found, writer.office, view.office) for key, found in said.items()}
    for key in list(values):
        if len(replaced[key]) < len(said[key]) and _is_said(replaced[key], key, values[key]):
            del values[key], replaced[key]  # proposed already
    if not values:
        return None
    preds = {key: [h.id for h in found] for key, found in replaced.items()}
    before = [h.hlc for found in replaced.values() for h in found]
    seen = beside(said, replaced)
    if values.get(DELETED) is True:
        seen = seen_by_deleter(state, heads, writer.office, view.office)
    return _change(writer, entity, rid, values, preds, before, origin, seen)


def _is_said(heads: Sequence[Change], key: str, value: Value) -> bool:
    return len(heads) == 1 and canonical(heads[0].values.get(key)) == canonical(value)


def seen_by_deleter(state: RecordState[int], heads: Mapping[int, Change], office: str, owner: str) -> list[bytes]:
    """All that there is of a record, deletions apart: what whoever deletes it now has seen.

    Who does not own it only proposes to delete it: what its owner said is not among it.
    """
    seen = {s: heads[s] for key, found in state.heads.items() if key != DELETED for s in found}
    return sorted(head.id for head in replaceable(DELETED, seen.values(), office, owner))


def _really_changed(entity: str, wanted: Mapping[str, Value], view: View[int]) -> dict[str, Value]:
    changed: dict[str, Value] = {}
    for key, value in wanted.items():
        if key == DELETED:
            if view.alive == (value is True) or DELETED in view.conflicts:
                changed[key] = value
        elif key in _sets(entity):
            changed |= _spread(key, value, view.values.get(key))
        elif key not in fields(entity):
            raise KeyError(key)
        elif key in view.conflicts or canonical(value) != canonical(view.values.get(key)):
            changed[key] = None if is_empty(value) else value
    return changed


@cache
def _sets(entity: str) -> frozenset[str]:
    return frozenset(f.key for f in fields(entity).values() if f.kind is Kind.CHOICES)


def _spread(key: str, wanted: Value, present: Value) -> dict[str, Value]:
    """A set as it stands in a change: one yes or no per element that differs."""
    now_in = set(wanted) if isinstance(wanted, list) else set()
    before = present if isinstance(present, list) else ()
    return {f"{key}{MEMBER}{one}": one in now_in for one in sorted(now_in.symmetric_difference(before))}


def _change(
    writer: Writer,
    entity: str,
    rid: str,
    values: Mapping[str, Value],
    preds: Mapping[str, Sequence[bytes]],
    replaced: Sequence[int],
    origin: Mapping[str, Any],
    seen: Sequence[bytes] | None = None,
    shown: dict[str, Value] | None = None,
) -> Change:
    return make(
        entity=entity,
        rid=rid,
        values=values,
        preds=preds,
        hlc=stamp(writer.wall_ms(), replaced),
        site=origin.get("site") or writer.site,
        author=origin.get("author") or writer.author,
        salt=writer.salt(),
        reason=origin.get("reason"),
        group=origin.get("group"),
        seen=seen,
        shown=shown,
    )
