"""Bringing back a backup: nobody may have the registry open meanwhile."""

from __future__ import annotations

from pathlib import Path

from coalition_desktop.store.backups import restore
from coalition_desktop.store.registry import Registry


def restore_backup(registry: Path, backup: Path) -> Path:
    """Put a backup in the registry's place; the copy of the state before.

    Raises ``UserError`` when the registry is open somewhere or the backup is none.
    """
    before = restore(registry, backup)
    Registry(registry).close()  # an older backup is brought up to date now
    return before
