"""The copies of imported files that are kept beside the registry, and go where they hold what was erased.

Beside a registry on a server none are kept.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from sqlalchemy import func, select, update

from coalition_desktop.errors import UserError, cause_of
from coalition_desktop.exchange.sheets import SourceFile
from coalition_desktop.language import QT_TRANSLATE_NOOP, readable
from coalition_desktop.paths import imports_dir
from coalition_desktop.store import tables
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.databases import among
from coalition_desktop.store.files import discard

FILE_CHANGED = QT_TRANSLATE_NOOP(
    "Import",
    "“{name}” is no longer the file of the preview: it was changed or moved. Read it again. Nothing was changed.",
)
NOT_KEPT = QT_TRANSLATE_NOOP(
    "Import", "A copy of “{name}” could not be kept beside the registry: {reason}. Nothing was changed."
)
LONGEST_NAME = 120  # bytes of a file's name in the name of its copy


def keep_copy(registry: AnyRegistry, source: SourceFile) -> Path | None:
    """A copy of the file beside the registry, under a name that says which it is.

    Raises ``UserError`` where the file is no longer what was read, or no copy can be kept.
    """
    data = _same_bytes(source.path, source.sha256)
    if registry.file is None:
        return None
    folder = imports_dir(registry.file)
    target = folder / f"{source.sha256[:16]}-{short_name(readable(source.path.name))}"
    draft = target.with_name(target.name + ".part")
    try:
        if not target.exists():
            folder.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(data)
            os.replace(draft, target)
    except OSError as refused:
        discard(draft)
        _forget_folder(folder)
        raise UserError(NOT_KEPT, name=source.name, reason=cause_of(refused)) from refused
    return target


def _same_bytes(path: Path, sha256: str) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as refused:
        raise UserError(FILE_CHANGED, name=path.name) from refused
    if hashlib.sha256(data).hexdigest() != sha256:
        raise UserError(FILE_CHANGED, name=path.name)
    return data


def short_name(name: str) -> str:
    """A name that every file system takes: its last bytes, the ending among them."""
    return name.encode()[-LONGEST_NAME:].decode("utf-8", "ignore")


def forget_copy(registry: AnyRegistry, copy: Path | None) -> None:
    """The import did not happen: its copy goes, unless an earlier import needs it."""
    if copy is None:
        return
    with registry.read() as session:
        used = session.scalar(select(func.count()).where(tables.import_file.c.copy == copy.name))
    if not used:
        discard(copy)
        _forget_folder(copy.parent)


def _forget_folder(folder: Path) -> None:
    """The folder of the copies goes too when there is none in it."""
    with suppress(OSError):
        folder.rmdir()


def destroy_copies(registry: AnyRegistry, rids: Sequence[str]) -> int:
    """The copies of all files that brought anything of records that were erased; how many."""
    if registry.file is None:
        return 0
    source, change, file = tables.change_source.c, tables.change.c, tables.import_file.c
    brought = select(source.import_id).join(tables.change, change.seq == source.seq).where(among(change.rid, rids))
    with registry.read() as session:
        asked = select(file.copy).where(file.id.in_(brought), file.copy.is_not(None)).distinct()
        names = list(session.scalars(asked))
    for name in names:
        destroy_copy(registry, imports_dir(registry.file) / name)
    return len(names)


def destroy_copy(registry: AnyRegistry, copy: Path | None) -> None:
    """One copy, whichever imports kept it."""
    if copy is None:
        return
    file = tables.import_file
    with registry.note() as session:
        session.execute(update(file).where(file.c.copy == copy.name).values(copy=None))
    copy.unlink(missing_ok=True)
