"""Doubts that only a person can settle while a list is read.

The window asks, a test answers from a prepared list, the terminal leaves them open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from coalition_desktop.exchange.dates import Order


@dataclass(frozen=True, slots=True)
class DateOrder:
    """Do the dates of this column begin with the day or with the month?

    ``example`` is a cell that can be read both ways; the counts are cells that prove one order.
    """

    sheet: str
    column: int
    label: str
    example: str
    day_first: int
    month_first: int
    cells: int  # that can be read both ways


@dataclass(frozen=True, slots=True)
class WordMeaning:
    """What does this word of a column of choices mean?  ``likely`` is a code or nothing."""

    sheet: str
    column: int
    field: str
    word: str
    cells: int
    likely: str = ""


Question = DateOrder | WordMeaning


class ReadingDecisions(Protocol):
    """Who settles the doubts of reading; ``None`` leaves one open."""

    def date_order(self, question: DateOrder) -> Order | None:
        """The order of a column of dates."""

    def word_meaning(self, question: WordMeaning) -> str | None:
        """The code a word means; an empty text when it means nothing."""

    def sheets(self, names: Sequence[str]) -> Sequence[str]:
        """Which of the sheets that hold a list are taken."""


class LeaveOpen:
    """No answer: cells that wait for one are left out and reported; all lists are taken."""

    def date_order(self, question: DateOrder) -> Order | None:
        return None

    def word_meaning(self, question: WordMeaning) -> str | None:
        return None

    def sheets(self, names: Sequence[str]) -> Sequence[str]:
        return names


@dataclass
class Prepared(LeaveOpen):
    """Answers given beforehand: orders by the label of the column, codes by field and word."""

    orders: Mapping[str, Order] = field(default_factory=dict)
    words: Mapping[tuple[str, str], str] = field(default_factory=dict)
    taken: Sequence[str] | None = None

    def date_order(self, question: DateOrder) -> Order | None:
        return self.orders.get(question.label)

    def word_meaning(self, question: WordMeaning) -> str | None:
        return self.words.get((question.field, question.word))

    def sheets(self, names: Sequence[str]) -> Sequence[str]:
        return names if self.taken is None else [name for name in names if name in self.taken]
