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
A_FILE = QT_TRANSLATE_NOOP("Causes", "a file stands where a folder should be")
A_FOLDER = QT_TRANSLATE_NOOP("Causes", "a folder has this name")
FULL = QT_TRANSLATE_NOOP("Causes", "the disk is full")
LONG_NAME = QT_TRANSLATE_NOOP("Causes", "the name is too long")
DISK_FAILS = QT_TRANSLATE_NOOP("Causes", "the disk or the key does not answer as it should")
GONE = QT_TRANSLATE_NOOP("Causes", "the file was moved, or this place is protected")
IN_USE = QT_TRANSLATE_NOOP("Causes", "another program is writing to the file")
BROKEN = QT_TRANSLATE_NOOP("Causes", "the file is damaged")
_CAUSES = {
    errno.ENOENT: NO_SUCH_PLACE, errno.ENOTDIR: NO_SUCH_PLACE, errno.EACCES: NOT_ALLOWED, errno.EPERM: NOT_ALLOWED,
    errno.EROFS: NOT_ALLOWED, errno.EBUSY: NOT_ALLOWED, errno.EISDIR: A_FOLDER, errno.ENOSPC: FULL,
    errno.EDQUOT: FULL, errno.ENAMETOOLONG: LONG_NAME, errno.EIO: DISK_FAILS, errno.EEXIST: A_FILE,
}  # fmt: skip
_CAUSES_OF_SQLITE = {
    "FULL": FULL, "IOERR_SHMSIZE": FULL, "IOERR": DISK_FAILS, "READONLY": NOT_ALLOWED, "READONLY_DBMOVED": GONE,
    "PERM": NOT_ALLOWED, "CANTOPEN": GONE, "BUSY": IN_USE, "LOCKED": IN_USE, "CORRUPT": BROKEN, "NOTADB": BROKEN,
}  # fmt: skip


class UserError(Exception):
    """Something the person can mend; nothing was changed."""

    def __init__(self, text: Text, /, count: int | None = None, **values: Shown) -> None:
        self.message = Message(text, values, count)
        super().__init__(Language("en").plain(self.message))


def known_cause(error: BaseException) -> Text | None:
    """Why the system or SQLite refused a file, in words that stand in a sentence; None for what is rare."""
    if isinstance(error, OSError):
        return None if error.errno is None else _CAUSES.get(error.errno)
    name: str = getattr(error, "sqlite_errorname", "").removeprefix("SQLITE_")
    return _CAUSES_OF_SQLITE.get(name) or _CAUSES_OF_SQLITE.get(name.partition("_")[0])


def cause_of(error: Exception) -> Shown:
    """The same; for what is rare, the words of whoever refused."""
    own = error.strerror if isinstance(error, OSError) else None
    return known_cause(error) or own or str(error)


FILE_REFUSED = QT_TRANSLATE_NOOP("Causes", "A file could not be read or written: {reason}.")
FILE_REFUSED_AT = QT_TRANSLATE_NOOP("Causes", "{path} could not be read or written: {reason}.")
_NOBODY_S_BUG = frozenset({FULL, NOT_ALLOWED, DISK_FAILS, LONG_NAME, GONE, IN_USE})


def told_of(error: BaseException) -> Message | None:
    """What a person is told: the words of a ``UserError``, or of a disk that fails; None for a bug."""
    if isinstance(error, UserError):
        return error.message
    reason = known_cause(error)
    if reason not in _NOBODY_S_BUG:
        return None
    path = getattr(error, "filename", None)
    return (
        Message(FILE_REFUSED_AT, {"path": str(path), "reason": reason})
        if path
        else Message(FILE_REFUSED, {"reason": reason})
    )


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
