"""What the fields of a record showed before each of its changes: from the changes alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import DELETED, MEMBER, OFFICE, Change
from coalition_desktop.changes.fold import RecordState, arrive, ranked

Difference = tuple[Value, Value]  # what a field said before, and what it says since


def differences(change: Change, earlier: Mapping[bytes, Change], owner: str) -> dict[str, Difference]:
    """Field → old and new value of what a change sets; sets apart (``PastSets``).

    ``earlier``: the changes of which it knew (``known_to``), by id.  Of several the old value is the one that
    was shown, by the word of ``owner``, the office that keeps the record.
    """
    found: dict[str, Difference] = {}
    for key, value in change.values.items():
        if MEMBER not in key and key not in (DELETED, OFFICE):
            known = change.preds.get(key) or _beside(change)
            order = ranked(key, [(p, earlier[p]) for p in known if p in earlier and key in earlier[p].preds], owner)
            found[key] = (order[0][1].values.get(key) if order else None, value)
    return found


def known_to(change: Change) -> set[bytes]:
    """The ids of the changes that say what the fields of a change said before, sets apart."""
    replaced = (p for key, preds in change.preds.items() if MEMBER not in key for p in preds)
    return {*replaced, *_beside(change)}


def _beside(change: Change) -> Sequence[bytes]:
    """What a proposal stands beside; what a deletion had seen is another matter."""
    return () if DELETED in change.values else change.seen or ()


def owner_of(changes: Iterable[Change]) -> str:
    """The office that made a record, by its first change; empty where none says it."""
    return next((str(change.values[OFFICE]) for change in changes if change.values.get(OFFICE)), "")


def deed_of(change: Change) -> str:
    """What a change did to the record as a whole: ``deleted``, ``restored``, ``erased``, else ``set``."""
    if change.kind == "erase":
        return "erased"
    if DELETED not in change.values:
        return "set"
    return "deleted" if change.values[DELETED] else "restored"


class PastSets:
    """The sets of one record while its changes arrive, one after the other."""

    def __init__(self) -> None:
        self._state: RecordState[bytes] = RecordState()
        self._known: dict[bytes, Change] = {}

    def take(self, change: Change) -> dict[str, Difference]:
        """The sets of which the change adds or takes out elements: as they were and as they are."""
        preds = {key: replaced for key, replaced in change.preds.items() if MEMBER in key}
        touched = dict.fromkeys(key.partition(MEMBER)[0] for key in preds)
        before = {key: self._members(key) for key in touched}
        self._known[change.id] = change
        arrive(self._state, change.id, change.id, preds, lambda one: one if one in self._known else None)
        return {key: (before[key], self._members(key)) for key in touched}

    def _members(self, key: str) -> Value:
        start = key + MEMBER
        return sorted(
            name.removeprefix(start)
            for name, heads in self._state.heads.items()
            if name.startswith(start) and any(self._known[head].values.get(name) is True for head in heads)
        )
