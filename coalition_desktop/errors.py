"""Two sorts of trouble: what a person can mend, and bugs.

A ``UserError`` or a ``Problem`` carries words for a person, still in no language.  All the rest is
a bug and flies to the one handler that logs and shows it.
"""

from __future__ import annotations

from dataclasses import dataclass

from coalition_desktop.language import Language, Message, Shown, Text


class UserError(Exception):
    """Something the person can mend; nothing was changed."""

    def __init__(self, text: Text, /, count: int | None = None, **values: Shown) -> None:
        self.message = Message(text, values, count)
        super().__init__(Language("en").plain(self.message))


class Cancelled(Exception):
    """The person stopped a long work; its transaction undoes itself."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one value: where it stands, what was read, and why it cannot be taken.

    ``row`` is 1-based as Excel shows it, 0 when there is no row; ``field`` is a field's key.
    ``code`` is the stable name of the reason (``impossible_date``), ``why`` its words.
    """

    row: int
    field: str
    value: str
    code: str
    why: Message
    sheet: str = ""
