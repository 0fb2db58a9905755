"""A whole registry in memory: the grow-only set of changes and what follows from it.

The store does the same with tables; the ledger is what it is checked against.
"""

from __future__ import annotations

from collections.abc import Iterable

from coalition_desktop.changes.change import Change, verify
from coalition_desktop.changes.fold import RecordState, View, arrive, fold, is_to_be_erased, request

Source = str


class Ledger:
    """Changes by id, with the sources that brought each; union is its only way to grow."""

    def __init__(self) -> None:
        self.changes: dict[bytes, Change] = {}
        self.sources: dict[bytes, set[Source]] = {}
        self.states: dict[str, RecordState[bytes]] = {}

    def add(self, change: Change, source: Source = "here") -> bool:
        """Take in a change; False when it was known.  Raises ``DamagedChange``."""
        verify(change)
        self.sources.setdefault(change.id, set()).add(source)
        if change.id in self.changes:
            return False
        state = self.states.setdefault(change.rid, RecordState())
        if state.erased:
            change = change.without_body()
        self.changes[change.id] = change
        arrive(state, change.id, change.id, change.preds, lambda i: i if i in self.changes else None)
        if change.kind == "erase":
            request(state, change)
        if not state.erased and is_to_be_erased(state, self.changes.__getitem__):
            self._erase(change.rid)
        return True

    def union(self, changes: Iterable[Change], source: Source) -> int:
        """Take in many; how many were new."""
        return sum(self.add(c, source) for c in changes)

    def _erase(self, rid: str) -> None:
        self.states[rid].erased = True
        for change in [c for c in self.changes.values() if c.rid == rid]:
            self.changes[change.id] = change.without_body()

    def view(self, rid: str) -> View[bytes]:
        """The record as it is shown."""
        return fold(self.states[rid], self.changes.__getitem__)

    def heads(self, rid: str, key: str) -> list[bytes]:
        """The changes of a field that nobody replaced."""
        state = self.states.get(rid)
        return [] if state is None else state.heads.get(key, [])

    def all_heads(self, rid: str) -> list[bytes]:
        """What a person who looks at the whole record has seen."""
        return sorted({i for ids in self.states[rid].heads.values() for i in ids})

    def is_built_upon(self, source: Source) -> bool:
        """Whether a change that would stay replaces, or has seen, one that only this source brought."""
        gone = {i for i, sources in self.sources.items() if sources == {source}}
        staying = (c for i, c in self.changes.items() if i not in gone or c.kind == "erase")
        return any(not gone.isdisjoint(_named_by(change)) for change in staying)

    def withdraw(self, source: Source) -> None:
        """As if what only this source brought had never come; erasures stay.

        Only where nothing is built upon it: else what it replaced would come back beside what follows.
        """
        for sources in self.sources.values():
            sources.discard(source)
        changes, sources_of = self.changes, self.sources
        self.changes, self.sources, self.states = {}, {}, {}
        for change in changes.values():
            origins = sources_of[change.id] or ({"erased"} if change.kind == "erase" else set())
            for origin in origins:
                self.add(change, origin)

    def fingerprint(self) -> bytes:
        """XOR of all ids: equal fingerprints, equal registries."""
        mixed = 0
        for change_id in self.changes:
            mixed ^= int.from_bytes(change_id, "big")
        return mixed.to_bytes(16, "big")


def _named_by(change: Change) -> set[bytes]:
    return {i for replaced in change.preds.values() for i in replaced} | set(change.seen or ())
