"""Database files put in place in one step, so that a power cut leaves the old one or the new one."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path


def side_files(path: Path) -> tuple[Path, Path]:
    """SQLite's write-ahead log and its index beside a database."""
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")


def remove_side_files(path: Path) -> None:
    """A log left by another file of this name would be read into the new one."""
    for side in side_files(path):
        side.unlink(missing_ok=True)


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
    with suppress(OSError):
        draft.unlink(missing_ok=True)
