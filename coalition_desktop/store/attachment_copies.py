"""The files of documents in other places: beside a backup elsewhere, and back from there.

What is never altered need not be copied twice: only what a place lacks goes there.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.paths import backed_up_registry, documents_dir
from coalition_desktop.store.attachment_checks import is_whole
from coalition_desktop.store.attachments import (
    DRAFT,
    Named,
    files_in,
    forget_folder,
    is_here,
    named_in,
    new_file,
    pieces_of,
    place_of,
    remove,
)
from coalition_desktop.store.backups import backups
from coalition_desktop.store.engine import engine_over
from coalition_desktop.store.session import Session
from coalition_desktop.work import Progress, Work

COPYING = QT_TRANSLATE_NOOP("Phase", "Copying the files of documents")
NOT_COPIED = QT_TRANSLATE_NOOP(
    "Documents", "The files of documents could not be copied to {name}: {reason}. The registry itself is there."
)
ABANDONED_S = 24 * 3600  # age of what a killed program left half written


def copy_files(registry: Path, there: Path, wanted: Iterable[str] | None = None) -> Work[int]:
    """What the place beside ``there`` (a registry or a backup) lacks of the files of ``registry``; how many came.

    ``wanted``: only these digests.  A damaged file is left out.  Raises ``UserError``.
    """
    kept = files_in(registry)
    lacking = [d for d in (kept if wanted is None else wanted) if d in kept and not is_here(there, d, kept[d])]
    copied = 0
    for sha256 in lacking:
        yield Progress(copied, len(lacking), COPYING)
        with suppress(OSError):  # a file that cannot be read is a damaged one
            kept_here = place_of(registry, sha256)
            if not is_whole(kept_here):
                continue
            with new_file(there, str(documents_dir(there)), NOT_COPIED) as file:
                for piece in pieces_of(kept_here):
                    file.write(piece)
                file.put_in_place()
            copied += 1
    return copied


def bring_back(registry: Path, backup: Path) -> Work[int]:
    """After ``backup`` was restored: the files that the registry names and lacks, from beside it; how many came."""
    named = named_in_file(registry)
    copied = 0
    for place in filter(None, (backup, backed_up_registry(backup))):
        if documents_dir(place) != documents_dir(registry):
            missing = [sha256 for sha256 in named if not is_here(registry, sha256)]
            copied += yield from copy_files(place, registry, missing)
    return copied


def named_in_file(registry: Path) -> Named:
    """What a registry or a backup names, that nobody need have open.  Raises ``UserError``."""
    with engine_over(registry, read_only=True) as engine, Session(engine) as session:
        return named_in(session)


def sweep(registry: Path, named: Iterable[str]) -> int:
    """Take away what neither the registry (``named``) nor any of the backups in its place names; how many.

    An attachment that was being made when the program was killed goes so, and the files of an import
    that was taken back, once no backup remembers them.  Of the last day nothing is touched.
    """
    _sweep_drafts(registry)
    unused = {sha256 for sha256 in files_in(registry) if _is_old(place_of(registry, sha256))} - set(named)
    for backup in backups(registry):
        if not unused:
            return 0
        try:
            unused -= named_in_file(backup.path).keys()
        except UserError:
            return 0  # nobody knows what it names
    return remove(registry, unused)


def _sweep_drafts(registry: Path) -> None:
    folder = documents_dir(registry)
    with suppress(OSError):
        for left in folder.glob(f"*{DRAFT}"):
            if _is_old(left):
                left.unlink()
    forget_folder(registry)


def _is_old(path: Path) -> bool:
    with suppress(OSError):
        return time.time() - path.stat().st_mtime > ABANDONED_S
    return False
