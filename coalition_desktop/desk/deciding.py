"""Decisions about conflicts that were made and not yet applied: kept on this computer until they are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import DELETED
from coalition_desktop.desk.conflicts import Conflict, conflicts
from coalition_desktop.language import Language
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

    def choose(self, conflict: Conflict, value: Value) -> None:
        """Decide one conflict."""
        self.choose_all([(conflict, value)])

    def choose_all(self, chosen: Iterable[tuple[Conflict, Value]]) -> None:
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

    def settle(self, language: Language) -> None:
        """Forget what is no conflict any more, or another one than was decided."""
        if not self._chosen:
            return
        with self._registry.read() as session:
            found = conflicts(self._registry, session, language, list(self._chosen))
        stands = {(one.rid, one.key): one.version for one in found if one.may_decide}
        self._chosen = {
            rid: {key: one for key, one in choices.items() if stands.get((rid, key)) == one.version}
            for rid, choices in self._chosen.items()
        }
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


def on_my_side(found: Iterable[Conflict], decisions: Decisions) -> list[tuple[Conflict, Value]]:
    """What this office said of all that it may decide and has not yet; nothing where it said several things."""
    chosen: list[tuple[Conflict, Value]] = []
    for conflict in found:
        mine = [side.value for side in conflict.sides if side.mine]
        if conflict.may_decide and len(mine) == 1 and conflict.key not in decisions.of(conflict.rid):
            chosen.append((conflict, mine[0]))
    return chosen
