"""Decisions about conflicts that were made and not yet applied: kept on this computer until they are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import DELETED
from coalition_desktop.changes.fold import office_of_site
from coalition_desktop.desk.conflicts import Conflict
from coalition_desktop.store.disputes import Dispute
from coalition_desktop.store.meta import meta, set_meta
from coalition_desktop.store.registry import Registry

_KEPT_AS = "decisions"


class Choice(NamedTuple):
    """A value that somebody chose.  ``version``: of the conflict that she saw."""

    value: Value
    version: str


class Decisions:
    """What was chosen: record → field → choice.  A choice stands while nothing else is said in the matter."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        with registry.read() as session:
            kept = json.loads(meta(session, _KEPT_AS) or "{}")
        self._chosen = {rid: {key: Choice(*one) for key, one in fields.items()} for rid, fields in kept.items()}

    def choose(self, conflict: Conflict | Dispute, value: Value) -> None:
        """Decide one conflict."""
        self.choose_all([(conflict, value)])

    def choose_all(self, chosen: Iterable[tuple[Conflict | Dispute, Value]]) -> None:
        """Decide several."""
        for conflict, value in chosen:
            self._chosen.setdefault(conflict.rid, {})[conflict.key] = Choice(value, conflict.version)
        self._keep()

    def forget(self, rid: str, key: str = "") -> None:
        """Leave a field (all of a record) open again."""
        if key:
            self._chosen.get(rid, {}).pop(key, None)
        else:
            self._chosen.pop(rid, None)
        self._keep()

    def settle(self, deciders: Mapping[str, Mapping[str, bool]], versions: Mapping[tuple[str, str], str]) -> None:
        """Forget what is no conflict any more, another one than was decided, or not ours to decide.

        Both as ``store.disputes`` gives them.
        """
        standing = {
            rid: {
                key: one
                for key, one in choices.items()
                if versions.get((rid, key)) == one.version and deciders[rid][key]
            }
            for rid, choices in self._chosen.items()
        }
        standing = {rid: choices for rid, choices in standing.items() if choices}
        if standing != self._chosen:
            self._chosen = standing
            self._keep()

    def of(self, rid: str) -> Mapping[str, Value]:
        """Field → chosen value of a record."""
        return {key: choice.value for key, choice in self._chosen.get(rid, {}).items()}

    def how_many(self, rid: str, keys: Sequence[str]) -> int:
        """How many of the fields of a record are decided; with the whole record all of them are."""
        chosen = self.of(rid)
        return len(keys) if chosen.get(DELETED) is True else sum(key in chosen for key in keys)

    def _keep(self) -> None:
        if not self._registry.read_only:
            kept = {rid: choices for rid, choices in self._chosen.items() if choices}
            with self._registry.note() as session:
                set_meta(session, _KEPT_AS, json.dumps(kept, ensure_ascii=False))


def on_my_side(found: Iterable[Dispute], office: str, decisions: Decisions) -> list[tuple[Conflict | Dispute, Value]]:
    """What an office said of all that it may decide and has not yet; nothing where it said several things."""
    chosen: list[tuple[Conflict | Dispute, Value]] = []
    for one in found:
        mine = [one.value(side) for side in one.one_each() if office_of_site(side.site) == office]
        if len(mine) == 1 and one.may_decide(office) and one.key not in decisions.of(one.rid):
            chosen.append((one, mine[0]))
    return chosen
