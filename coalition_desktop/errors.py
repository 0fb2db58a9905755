"""Two sorts of trouble: what a person can mend, and bugs.

A ``UserError`` or a ``Problem`` carries words for a person, still in no language.  All the rest is
a bug and flies to the one handler that logs and shows it.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass

from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message, Shown, Text

NO_SUCH_PLACE = QT_TRANSLATE_NOOP("Causes", "there is no such folder")
NOT_ALLOWED = QT_TRANSLATE_NOOP("Causes", "this place is protected, or the file is open in another program")
A_FOLDER = QT_TRANSLATE_NOOP("Causes", "a folder has this name")
FULL = QT_TRANSLATE_NOOP("Causes", "the disk is full")
LONG_NAME = QT_TRANSLATE_NOOP("Causes", "the name is too long")
_CAUSES = {
    errno.ENOENT: NO_SUCH_PLACE, errno.ENOTDIR: NO_SUCH_PLACE, errno.EACCES: NOT_ALLOWED, errno.EPERM: NOT_ALLOWED,
    errno.EROFS: NOT_ALLOWED, errno.EBUSY: NOT_ALLOWED, errno.EISDIR: A_FOLDER, errno.ENOSPC: FULL,
    errno.EDQUOT: FULL, errno.ENAMETOOLONG: LONG_NAME,
}  # fmt: skip


class UserError(Exception):
    """Something the person can mend; nothing was changed."""

    def __init__(self, text: Text, /, count: int | None = None, **values: Shown) -> None:
        self.message = Message(text, values, count)
        super().__init__(Language("en").plain(self.message))


def cause_of(error: Exception) -> Shown:
    """Why the system refused a file, in words that stand in a sentence; its own words for what is rare."""
    if not isinstance(error, OSError):
        return str(error)
    known = _CAUSES.get(error.errno) if error.errno is not None else None
    return known or error.strerror or str(error)


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
