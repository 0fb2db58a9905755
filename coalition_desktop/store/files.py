"""Database files put in place in one step, so that a power cut leaves the old one or the new one."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing, suppress
from pathlib import Path


def side_files(path: Path) -> tuple[Path, Path]:
    """SQLite's write-ahead log and its index beside a database."""
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")


def address(path: Path, mode: str) -> str:
    """The URI under which SQLite opens a file; ``mode``: ``ro`` or ``rw``.

    Where it cannot make its side files, as on a write-protected key, SQLite reads only what it is told
    to be unchanging; without side files nobody has the file open there.
    """
    closed = not any(side.exists() for side in side_files(path))
    sealed = mode == "ro" and closed and not os.access(path.parent, os.W_OK)
    return f"{path.absolute().as_uri()}?mode={mode}{'&immutable=1' if sealed else ''}"


def remove_side_files(path: Path) -> None:
    """A log left by another file of this name would be read into the new one."""
    for side in side_files(path):
        side.unlink(missing_ok=True)


def settle(path: Path) -> None:
    """Bring what stands in the log of a database into its file: who is moved leaves the log behind.

    Raises ``sqlite3.Error``, on a full disk for one: closing a database keeps silent about it.
    """
    with closing(sqlite3.connect(path)) as last:
        last.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def move(source: Path, target: Path) -> None:
    """Put a whole file in the place of another; it is there even if the power fails now."""
    os.replace(source, target)
    if sys.platform != "win32":  # a folder cannot be opened there, and need not be
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def discard(draft: Path) -> None:
    """Remove what is left of a file that was not put in place."""
    for left in (draft, *side_files(draft)):
        with suppress(OSError):
            left.unlink(missing_ok=True)
