"""What an import would do, before anything is written: row by row, for a person to look at and correct."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from coalition_desktop.changes.canon import Value
from coalition_desktop.errors import Problem
from coalition_desktop.exchange.likeness import SAID, Sign
from coalition_desktop.exchange.reading import Reading
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Text
from coalition_desktop.records.catalogue import RECORDS


class Outcome(enum.Enum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"  # of a packet: offices say different things of one field
    DOUBTFUL = "doubtful"  # it may be an association that is there: a person must say
    REFUSED = "refused"
    JOINED = "joined"  # it repeats a row above and only completes it


OUTCOMES: Mapping[Outcome, Text] = {
    Outcome.NEW: QT_TRANSLATE_NOOP("Import", "New"),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("Import", "Changed"),
    Outcome.UNCHANGED: QT_TRANSLATE_NOOP("Import", "Unchanged"),
    Outcome.CONFLICT: QT_TRANSLATE_NOOP("Import", "In conflict"),
    Outcome.DOUBTFUL: QT_TRANSLATE_NOOP("Import", "Doubtful"),
    Outcome.REFUSED: QT_TRANSLATE_NOOP("Import", "Refused"),
    Outcome.JOINED: QT_TRANSLATE_NOOP("Import", "Repeated"),
}


class FieldChange(NamedTuple):
    """A field before and after."""

    old: Value
    new: Value


class Candidate(NamedTuple):
    """An association that a row may be.

    ``rid`` is its record, also where it is another row of the file that is still to be written
    (``row`` is then that row).  ``values``: its names, place, number and contacts.
    """

    rid: str
    score: int
    signs: tuple[Sign, ...]
    values: Mapping[str, Value]
    row: int = 0
    sheet: str = ""

    @property
    def reasons(self) -> list[Text]:
        """Why, in words."""
        return [SAID[sign] for sign in self.signs]


@dataclass(slots=True)
class PlanRow:
    """One row of the file and what becomes of it.

    ``own``: what the row says; ``values``: what the file says of the association, later rows that
    repeat it included.  ``read_remarks`` come from its cells, ``remarks`` from the plan too.
    ``rid``: the record it is or will be.  ``signs`` say by what it was recognised.  ``same_as``:
    place in the plan of the row it repeats.  ``taken``, ``left_out`` (fields) and ``denied`` (records
    that it might have been and is not) are the person's.
    """

    sheet: str
    row: int
    outcome: Outcome
    own: dict[str, Value]
    values: dict[str, Value]
    read_remarks: list[Problem]
    remarks: list[Problem]
    problems: list[Problem]
    rid: str = ""
    signs: tuple[Sign, ...] = ()
    changes: Mapping[str, FieldChange] = field(default_factory=dict)
    candidates: Sequence[Candidate] = ()
    same_as: int = -1
    taken: bool = True
    left_out: frozenset[str] = frozenset()
    denied: tuple[str, ...] = ()

    def to_write(self) -> Mapping[str, Value]:
        """The values that the import would put, as the person has left them; not to be altered."""
        if self.outcome is Outcome.CHANGED:
            return {key: change.new for key, change in self.changes.items() if key not in self.left_out}
        if not self.left_out:
            return self.values
        return {key: value for key, value in self.values.items() if key not in self.left_out}

    def says_something(self) -> bool:
        """Whether the import would put any value of it."""
        return not self.left_out.issuperset(self.changes if self.outcome is Outcome.CHANGED else self.values)

    def title(self, language: Language, entity: str) -> str:
        """The name by which a person knows it, best in the language."""
        for key in RECORDS[entity].title["ar" if language.rtl else "fr"]:
            if self.values.get(key):
                return str(self.values[key])
        return str(self.values.get("number") or "")


@dataclass(slots=True)
class ImportPlan:
    """All the rows of the file in its order.  Nothing of it is in the registry yet.

    ``notes``: lines that are no record, columns and sheets left out, hidden rows; ``seq``: the state
    of the registry it was made for; ``earlier``: id of the import that brought this very file.
    ``learnt``: header set → what is to be remembered of its columns.  ``holds_erased``: the file may still have
    values of a record that is erased here.
    """

    reading: Reading
    entity: str
    rows: list[PlanRow]
    notes: list[Problem]
    seq: int
    earlier: int | None = None
    learnt: dict[str, dict[str, Any]] = field(default_factory=dict)
    holds_erased: bool = False

    def counts(self) -> dict[Outcome, int]:
        """How many rows of each outcome."""
        found = Counter(row.outcome for row in self.rows)
        return {outcome: found[outcome] for outcome in Outcome}

    def places(self, *outcomes: Outcome) -> list[int]:
        """Places of the rows of these outcomes, of all without any: what a filter shows."""
        return [place for place, row in enumerate(self.rows) if not outcomes or row.outcome in outcomes]

    def why_refused(self) -> list[tuple[Text, int]]:
        """The reasons of refusal with the number of rows, most frequent first."""
        found = Counter(problem.why.text for row in self.rows for problem in row.problems[:1])
        return found.most_common()

    def remarks(self) -> Iterator[Problem]:
        """Remarks on rows that can be imported."""
        for row in self.rows:
            yield from row.remarks

    def refusals(self) -> Iterator[Problem]:
        """What is wrong, for all the refused rows."""
        for row in self.rows:
            yield from row.problems

    def will_write(self) -> int:
        """How many associations would be written as the plan stands."""
        return sum(
            row.taken and row.outcome in (Outcome.NEW, Outcome.CHANGED) and row.says_something() for row in self.rows
        )
