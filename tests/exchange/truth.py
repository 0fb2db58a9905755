"""What really happened, kept outside the program: who wrote what, and what the writer knew at that moment.

Of a change the truth takes only its id, its values and its clock; what replaced what follows from what
each writer had before her, never from what the change says of itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from coalition_desktop.changes.canon import canonical
from coalition_desktop.changes.change import DELETED, MEMBER, NATIONAL, OFFICE

FILE = "file"  # what people write into a workbook is nobody's word
Held = Mapping[str, frozenset[bytes]]  # record → ids of its changes


@dataclass(frozen=True, slots=True)
class Write:
    """One change.  ``by``: the office whose word it is; ``rights``: the office as which it was written,
    for a workbook the one that exported it; ``past``: all that the writer knew of the record; ``saw``: what
    of it a deletion means to bury, less than that where an undo gives back somebody else's."""

    id: bytes
    rid: str
    entity: str
    kind: str
    values: Mapping[str, Any]
    hlc: int
    by: str
    rights: str
    past: frozenset[bytes]
    saw: frozenset[bytes]


class View(NamedTuple):
    """What a record must show; ``values`` is None for one that does not live."""

    values: dict[str, Any] | None
    conflicts: dict[str, frozenset[bytes]]
    erased: bool
    asked: bool  # somebody wants it erased


class Truth:
    """All writes of all offices."""

    def __init__(self) -> None:
        self.writes: dict[bytes, Write] = {}
        self.owner: dict[str, str] = {}
        self.entity: dict[str, str] = {}

    def add(self, write: Write) -> None:
        self.writes[write.id] = write
        self.entity[write.rid] = write.entity
        if OFFICE in write.values:
            assert self.owner.setdefault(write.rid, write.values[OFFICE]) == write.values[OFFICE]

    def view(self, rid: str, ids: Collection[bytes]) -> View:
        """What an office that holds these changes of a record must show."""
        mine = [self.writes[i] for i in ids]
        asked = [w for w in mine if w.kind == "erase"]
        written = [w for w in mine if w.kind != "erase"]
        owner = self.owner[rid]
        if written and any(w.by in (owner, NATIONAL) for w in asked):
            return View(None, {}, True, True)
        heads = {key: self._maximal(written, key, owner) for w in written for key in w.values}
        values: dict[str, Any] = {}
        conflicts: dict[str, frozenset[bytes]] = {}
        for key, found in heads.items():
            name, is_set, element = key.partition(MEMBER)
            if is_set:
                if any(w.values[key] for w in found):
                    values[name] = sorted([*values.get(name, ()), element])
            elif key[0] != "_":
                values[key] = max(found, key=lambda w, k=key: merit(w, k, owner)).values[key]
                if len({canonical(w.values[key]) for w in found}) > 1:
                    conflicts[key] = frozenset(w.id for w in found)
        alive = self._lives(heads, owner)
        if alive and any(w.values[DELETED] for w in heads.get(DELETED, ())):
            conflicts[DELETED] = frozenset(w.id for w in heads[DELETED])
        shown = {key: value for key, value in values.items() if value is not None}
        return View(shown if alive else None, conflicts, False, bool(asked))

    def heads(self, rid: str, ids: Iterable[bytes], key: str) -> list[Write]:
        """The writes of a field that nobody followed."""
        written = [self.writes[i] for i in ids if self.writes[i].kind != "erase"]
        return self._maximal(written, key, self.owner[rid])

    def buried_by(self, deletion: Write) -> frozenset[bytes]:
        """The writes that a deletion had seen and may bury."""
        owner = self.owner[deletion.rid]
        return frozenset(i for i in deletion.saw if _may(deletion, self.writes[i], owner))

    @staticmethod
    def _maximal(writes: Iterable[Write], key: str, owner: str) -> list[Write]:
        about = [w for w in writes if key in w.values]
        return [w for w in about if not any(_follows(other, w, key, owner) for other in about)]

    @staticmethod
    def _lives(heads: Mapping[str, list[Write]], owner: str) -> bool:
        verdicts = heads.get(DELETED, [])
        if not verdicts or not all(w.values[DELETED] for w in verdicts):
            return True
        others = [w for key, found in heads.items() if key != DELETED for w in found]
        return any(not any(w.id in v.saw and _may(v, w, owner) for v in verdicts) for w in others)


def _follows(later: Write, earlier: Write, key: str, owner: str) -> bool:
    """Whether one takes the place of another: its writer knew it, and it is not the owner's over her head."""
    return earlier.id in later.past and (MEMBER in key or _may(later, earlier, owner))


def _may(later: Write, earlier: Write, owner: str) -> bool:
    return later.rights == owner or earlier.by != owner


def merit(write: Write, key: str, owner: str) -> tuple[bool, bool, int, bytes]:
    """Which of several values is shown first."""
    return canonical(write.values[key]) is not None, write.by == owner, write.hlc, write.id
