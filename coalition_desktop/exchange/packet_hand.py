"""What people changed in a packet's cells, as changes that are the same wherever the file is imported.

Their ids follow from the file alone: what they replace is what the file's own history says, their writer
is the file, their time the workbook's.  Two offices that take in the same file make the same changes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from coalition_desktop.changes.canon import Value, canonical, is_empty
from coalition_desktop.changes.change import DELETED, MEMBER, OFFICE, SALT_BYTES, Change, digest, make, stamp
from coalition_desktop.changes.fold import HAND_EDIT, RecordState, arrive, beside, fold, replaceable
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Kind
from coalition_desktop.store.writer import base32

UNKNOWN_AUTHOR = "?"
IN_A_WORKBOOK = QT_TRANSLATE_NOOP("History", "{who}, in a workbook")
SOMEBODY = QT_TRANSLATE_NOOP("History", "Somebody in Excel")


def hand_words(author: str) -> Message:
    """Who wrote a value into a workbook."""
    return Message(SOMEBODY) if author in ("", UNKNOWN_AUTHOR) else Message(IN_A_WORKBOOK, {"who": author})


@dataclass(frozen=True, slots=True)
class Workbook:
    """The file as the writer of changes.

    ``export_id``: of the packet; ``office`` that exported it; ``wall``: ms since 1970, of the export or
    of the last saving, whichever is later; ``author``: who saved it last, as the file says.
    """

    export_id: str
    office: str
    wall: int
    author: str

    @property
    def site(self) -> str:
        """The name of the file as a writer."""
        return f"{HAND_EDIT}:{self.export_id}"

    def salt(self, rid: str) -> bytes:
        """The same for the same record of the same export."""
        return digest(f"{self.export_id}\x1f{rid}".encode())[:SALT_BYTES]


class Exported:
    """A record as it was when the file was written, by the file's own history."""

    def __init__(self, rid: str, entity: str, changes: Sequence[Change]) -> None:
        self.rid, self.entity = rid, entity
        self.by_id = {change.id: change for change in changes}
        self.state: RecordState[bytes] = RecordState()
        seen: dict[bytes, bytes] = {}
        for change in changes:
            seen[change.id] = change.id
            arrive(self.state, change.id, change.id, change.preds, seen.get)
        self.view = fold(self.state, self.by_id.__getitem__)

    def heads(self, key: str) -> list[Change]:
        """The changes that the file showed of a field."""
        return [self.by_id[i] for i in self.state.heads.get(key, ())]


def edited(
    book: Workbook, record: Exported, wanted: Mapping[str, Value], decided: Mapping[str, Value] | None = None
) -> Change | None:
    """The change that a person's cells make of a record; None when they say what it says.

    ``wanted``: values by field, and whether it is deleted; ``decided``: those that settle a conflict,
    and are said even where they are shown already.
    """
    values = {**_really_changed(record, wanted), **_settling(record, decided or {})}
    if values.get(DELETED) is True:
        values = {DELETED: True}
    if not values:
        return None
    owner = record.view.office
    replaced = {key: replaceable(key, record.heads(key), book.office, owner) for key in values}
    seen = beside({key: record.heads(key) for key in values}, replaced)
    if values.get(DELETED):
        others = {h.id: h for key in record.state.heads if key != DELETED for h in record.heads(key)}
        seen = [h.id for h in replaceable(DELETED, others.values(), book.office, owner)]
    return _change(book, record.entity, record.rid, values, replaced, seen)


class PassedOver(NamedTuple):
    """The fields of cells and of decisions that ``edited`` does not say.  ``goes``: since the record is deleted."""

    wanted: set[str]
    decided: set[str]
    goes: bool


def passed_over(record: Exported, wanted: Mapping[str, Value], decided: Mapping[str, Value]) -> PassedOver:
    """What is said in vain of a record: a decision counts against a cell, a deletion against all; emptying is no loss."""
    told, changed = _settling(record, decided), _really_changed(record, wanted)
    if {**changed, **told}.get(DELETED) is True:
        cells, decisions = ({k for k, v in one.items() if k != DELETED and _says(k, v)} for one in (changed, told))
        return PassedOver({key.partition(MEMBER)[0] for key in cells}, decisions, True)
    both = changed.keys() & told.keys()
    return PassedOver({key for key in both if canonical(changed[key]) != canonical(told[key])}, set(), False)


def edited_list(
    book: Workbook, rid: str, entity: str, heads: Mapping[str, Sequence[bytes]], before: Mapping[str, Value],
    wanted: Mapping[str, Value], *, delete: bool = False,
) -> Change | None:  # fmt: skip
    """The same of a working list, whose hidden sheet has no history but the ids of what it shows."""
    values = _different(entity, wanted, before)
    if delete:
        values = {DELETED: True}
    if not values:
        return None
    preds = {key: list(heads.get(key, ())) for key in values}
    return make(
        entity=entity,
        rid=rid,
        values=values,
        preds=preds,
        hlc=stamp(book.wall, ()),
        site=book.site,
        author=book.author,
        salt=book.salt(rid),
        seen=sorted({i for ids in heads.values() for i in ids}) if delete else None,
    )


def created(book: Workbook, entity: str, sheet: str, values: Mapping[str, Value], again: int) -> Change:
    """The record that a new line makes.  ``again``: how many equal lines stand above it."""
    said = {key: value for key, value in values.items() if not is_empty(value)}
    spread = _different(entity, said, {})
    spread[OFFICE] = book.office
    identity = "\x1f".join(f"{key}={said[key]}" for key in sorted(said))
    name = f"{book.export_id}\x1f{entity}\x1f{sheet}\x1f{identity}\x1f{again}"
    rid = base32(int.from_bytes(hashlib.sha256(name.encode()).digest()[:16], "big"), 26)
    return _change(book, entity, rid, spread, {key: [] for key in spread})


def _says(key: str, value: Value) -> bool:
    return value is True if MEMBER in key else not is_empty(value)


def _settling(record: Exported, decided: Mapping[str, Value]) -> dict[str, Value]:
    return {key: value for key, value in decided.items() if key in record.state.heads}


def _really_changed(record: Exported, wanted: Mapping[str, Value]) -> dict[str, Value]:
    plain = {key: value for key, value in wanted.items() if key != DELETED}
    deleted = {DELETED: True} if wanted.get(DELETED) is True else {}
    return _different(record.entity, plain, record.view.values) | deleted


def _different(entity: str, wanted: Mapping[str, Value], before: Mapping[str, Value]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for key, value in wanted.items():
        if fields(entity)[key].kind is Kind.CHOICES:
            now, then = set(_list(value)), set(_list(before.get(key)))
            values |= {f"{key}{MEMBER}{one}": one in now for one in sorted(now ^ then)}
        elif canonical(value) != canonical(before.get(key)):
            values[key] = None if is_empty(value) else value
    return values


def _list(value: Value) -> list[str]:
    return value if isinstance(value, list) else []


def _change(
    book: Workbook,
    entity: str,
    rid: str,
    values: Mapping[str, Value],
    replaced: Mapping[str, Sequence[Any]],
    seen: Sequence[bytes] | None = None,
) -> Change:
    before = [head.hlc for found in replaced.values() for head in found]
    return make(
        entity=entity,
        rid=rid,
        values=values,
        preds={key: sorted(head.id for head in found) for key, found in replaced.items()},
        hlc=stamp(book.wall, before),
        site=book.site,
        author=book.author,
        salt=book.salt(rid),
        seen=seen if seen is None else sorted(seen),
    )
