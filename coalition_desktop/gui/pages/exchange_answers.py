"""What the person has said of the columns of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from coalition_desktop.exchange.dates import Order
from coalition_desktop.exchange.decisions import DateOrder, WordMeaning
from coalition_desktop.exchange.reading import Correction


@dataclass
class Answers:
    """Given to the reading in another thread as a copy.

    ``orders`` by sheet and column, ``words`` by field and word, ``without`` and ``hidden`` are names
    of sheets; ``lists``: those that hold a list, as the reading has told.
    """

    corrections: dict[str, dict[int, tuple[str, ...]]] = field(default_factory=dict)
    orders: dict[tuple[str, int], Order] = field(default_factory=dict)
    words: dict[tuple[str, str], str] = field(default_factory=dict)
    without: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    lists: tuple[str, ...] = ()

    def date_order(self, question: DateOrder) -> Order | None:
        """The order of a column of dates."""
        return self.orders.get((question.sheet, question.column))

    def word_meaning(self, question: WordMeaning) -> str | None:
        """The code of a word; empty when it means nothing."""
        return self.words.get((question.field, question.word))

    def sheets(self, names: Sequence[str]) -> Sequence[str]:
        """Which lists are taken."""
        self.lists = tuple(dict.fromkeys(names))
        return [name for name in names if name not in self.without]

    def corrected(self) -> Mapping[str, Correction]:
        """The corrections as the reading takes them."""
        return {sheet: Correction(dict(columns)) for sheet, columns in self.corrections.items()}

    def copy(self) -> Answers:
        """For another thread."""
        corrections = {sheet: dict(columns) for sheet, columns in self.corrections.items()}
        return replace(self, corrections=corrections, orders=dict(self.orders), words=dict(self.words))
