"""One writer at a time: a second program is told who has the registry, and may read it."""

from __future__ import annotations

import getpass
import json
import os
import socket
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from coalition_desktop.errors import UserError, cause_of
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.store.files import discard

TAKEN = QT_TRANSLATE_NOOP(
    "Store", "The registry is open in another window, by {who} on {computer} since {since}. Close it first."
)
TAKEN_BY_SOMEBODY = QT_TRANSLATE_NOOP("Store", "The registry is open in another window. Close it first.")
NO_LOCK = QT_TRANSLATE_NOOP(
    "Store",
    "The folder {path} cannot be written to: {reason}. Choose another one, or open the registry for reading only.",
)


class WriterLock:
    """The operating system's lock on ``….lock``: it ends with the process, however that ends.

    Who has it stands in a file beside it, because a locked file cannot be read on Windows.
    """

    def __init__(self, registry: Path, author: str) -> None:
        self._lock = FileLock(registry.with_name(registry.name + ".lock"), timeout=0, thread_local=False)
        self._holder = registry.with_name(registry.name + ".user")
        self._author = author

    def take(self) -> None:
        """Take the lock.  Raises ``UserError`` that names who has it."""
        try:
            self._lock.acquire()
        except Timeout as error:
            raise self._taken() from error
        except (OSError, NotImplementedError) as error:
            raise UserError(NO_LOCK, path=str(self._holder.parent), reason=cause_of(error)) from error
        me = {
            "who": self._author or _user(),
            "computer": socket.gethostname(),
            "since": datetime.now().strftime("%H:%M"),
            "pid": os.getpid(),
        }
        with suppress(OSError):  # on a full disk others are not told who has it
            self._holder.write_text(json.dumps(me, ensure_ascii=False), encoding="utf-8")

    def _taken(self) -> UserError:
        try:
            holder = json.loads(self._holder.read_text(encoding="utf-8"))
            return UserError(TAKEN, who=holder["who"], computer=holder["computer"], since=holder["since"])
        except (OSError, ValueError, KeyError):
            return UserError(TAKEN_BY_SOMEBODY)

    def give_back(self) -> None:
        """Let the next one have it."""
        if self._lock.is_locked:
            discard(self._holder)
            self._lock.release()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name
        return ""
