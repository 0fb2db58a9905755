"""What a person says to the rows of a plan: who they are, which are left out, which fields are not taken.

``Choices`` are kept by sheet and row, so that they outlive a plan that is made again because a
column was corrected or the registry has moved on.
"""

from __future__ import annotations

import copy
import enum
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from coalition_desktop.exchange.plan import ImportPlan, Outcome, PlanRow
from coalition_desktop.exchange.settling import choose
from coalition_desktop.store import finding
from coalition_desktop.store.registry import Registry

Key = tuple[str, int]  # sheet and row of the file

WRITTEN = frozenset({Outcome.NEW, Outcome.CHANGED})


class Said(enum.Enum):
    """The answers to "who is this?"."""

    SAME = "same"  # the association that is named
    NEW = "new"  # none of those that are known
    SKIP = "skip"  # not now: the row is left out


class Answer(NamedTuple):
    """``rid``: the record that the row is, or the one that another row of the file will make."""

    said: Said
    rid: str = ""


@dataclass(slots=True)
class Choices:
    """All that a person has said to the rows of one file."""

    answers: dict[Key, Answer] = field(default_factory=dict)
    unticked: set[Key] = field(default_factory=set)
    left_out: dict[Key, frozenset[str]] = field(default_factory=dict)


class Settlement:
    """A plan with the person's choices put into its rows.  Nothing is written to the registry."""

    def __init__(self, registry: Registry, plan: ImportPlan, choices: Choices | None = None) -> None:
        self.plan = plan
        self.choices = choices or Choices()
        self._registry = registry
        self._planned = [copy.copy(row) for row in plan.rows]
        self._places = {key_of(row): place for place, row in enumerate(plan.rows)}
        self._settle()

    # -- what the person says -------------------------------------------------------------------

    def answer(self, place: int, answer: Answer | None) -> None:
        """Who the row is; None asks again."""
        key = key_of(self.plan.rows[place])
        self.choices.unticked.discard(key)
        if answer is None:
            self.choices.answers.pop(key, None)
        else:
            self.choices.answers[key] = answer
        self._settle()

    def answered(self, place: int) -> Answer | None:
        """What was said to this row."""
        return self.choices.answers.get(key_of(self.plan.rows[place]))

    def tick(self, places: Iterable[int], on: bool) -> None:
        """Take these rows, or leave them out."""
        for place in places:
            row = self.plan.rows[place]
            row.taken = on
            (self.choices.unticked.discard if on else self.choices.unticked.add)(key_of(row))

    def leave_out(self, place: int, name: str, out: bool) -> None:
        """Take a field of a row, or leave it as it is in the registry."""
        row = self.plan.rows[place]
        row.left_out = row.left_out | {name} if out else row.left_out - {name}
        self.choices.left_out[key_of(row)] = row.left_out

    def to_write(self) -> tuple[int, int]:
        """How many associations would be new and how many changed."""
        new = changed = 0
        for row in self.plan.rows:
            if not row.taken:
                continue
            if row.outcome is Outcome.NEW:
                new += row.values.keys() > row.left_out if row.left_out else True
            elif row.outcome is Outcome.CHANGED:
                changed += bool(row.changes.keys() - row.left_out)
        return new, changed

    def open_questions(self) -> list[int]:
        """Places of the doubtful rows to which nothing was said."""
        found = self.plan.places(Outcome.DOUBTFUL)
        return [place for place in found if key_of(self.plan.rows[place]) not in self.choices.answers]

    # -- putting it into the rows ---------------------------------------------------------------

    def _settle(self) -> None:
        """The rows as they were planned, then each answer in the order of the file."""
        rows, said = self.plan.rows, self.choices
        rows[:] = [copy.copy(row) for row in self._planned]
        found = ((self._places[key], answer) for key, answer in said.answers.items() if key in self._places)
        for place, answer in sorted(found, key=lambda one: one[0]):
            self._put(place, answer)
        for key in said.unticked & self._places.keys():
            rows[self._places[key]].taken = False
        for key in said.left_out.keys() & self._places.keys():
            rows[self._places[key]].left_out = said.left_out[key]

    def _put(self, place: int, answer: Answer) -> None:
        row = self.plan.rows[place]
        if row.outcome is Outcome.REFUSED:
            return
        if answer.said is Said.SKIP:
            row.taken = False
            return
        if answer.said is Said.NEW:
            choose(self._registry, self.plan, place, None)
        elif self._is_there(answer.rid):
            choose(self._registry, self.plan, place, answer.rid)
        else:  # that association has gone meanwhile: the question stands again
            del self.choices.answers[key_of(row)]

    def _is_there(self, rid: str) -> bool:
        """Whether a record lives, or will be made by a row of the file."""
        if any(row.rid == rid and row.outcome is not Outcome.REFUSED for row in self.plan.rows):
            return True
        with self._registry.read() as session:
            try:
                finding.values_of(session, rid)
            except KeyError:
                return False
        return True


def key_of(row: PlanRow) -> Key:
    """Where a row stands in its file."""
    return row.sheet, row.row
