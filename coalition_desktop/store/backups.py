"""Whole, checked copies of the registry, and the way back to one.

Kept: the last 7 days' newest, 8 weeks', 12 months', and always the last one before each import or
upgrade of these days.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from coalition_desktop.errors import BROKEN, UserError, cause_of
from coalition_desktop.language import QT_TRANSLATE_NOOP, Text
from coalition_desktop.paths import backups_dir
from coalition_desktop.store.engine import APPLICATION_ID
from coalition_desktop.store.files import address, discard, move, remove_side_files, settle, side_files
from coalition_desktop.store.locking import WriterLock
from coalition_desktop.store.migrating import LATEST
from coalition_desktop.store.refusing import DAMAGED

SUFFIX = ".coalition"
ASIDE = ".damaged"
_STAMP = re.compile(r"\d{4}-\d\d-\d\d \d{6}")  # the second in the name of a copy
REASONS = {
    "manual": QT_TRANSLATE_NOOP("Backup", "By hand"),
    "daily": QT_TRANSLATE_NOOP("Backup", "Automatic"),
    "import": QT_TRANSLATE_NOOP("Backup", "Before an import"),
    "restore": QT_TRANSLATE_NOOP("Backup", "Before restoring another backup"),
    "upgrade": QT_TRANSLATE_NOOP("Backup", "Before an update of the program"),
}
NO_BACKUP = QT_TRANSLATE_NOOP("Backup", "There is no backup at {path}. Nothing was changed.")
NOT_A_BACKUP = QT_TRANSLATE_NOOP("Backup", "{path} is not a backup of a registry. Nothing was changed.")
BAD_BACKUP = QT_TRANSLATE_NOOP("Backup", "The backup {path} is damaged. Choose another one. Nothing was changed.")
NEWER_BACKUP = QT_TRANSLATE_NOOP(
    "Backup", "The backup {path} was written by a newer version of the program. Update the program to restore it."
)
NOT_READ = QT_TRANSLATE_NOOP("Backup", "The backup {path} could not be read: {reason}. Nothing was changed.")
SAME_FILE = QT_TRANSLATE_NOOP("Backup", "{path} is the registry itself. Choose another file. Nothing was changed.")
IN_THE_WAY = QT_TRANSLATE_NOOP(
    "Backup", "{path} is another file, not a backup. Choose another name. Nothing was changed."
)
NO_ROOM = QT_TRANSLATE_NOOP(
    "Backup", "The backup could not be written to {path}: {reason}. Free some room or choose another place."
)


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy.  ``reason``: a key of ``REASONS``; ``taken``: local time, ISO to the minute."""

    path: Path
    taken: str
    reason: str
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What a registry or a backup holds: living records by entity; whether it is whole."""

    counts: dict[str, int]
    whole: bool


def back_up(registry: Path, reason: str, to: Path | None = None) -> Path:
    """Write a whole copy of the registry as it is saved now; the path of the copy.

    Raises ``UserError`` where it cannot be written; a half copy is never left.
    """
    target = to or _name(registry, reason)
    if target.exists():
        _refuse_to_replace(target, registry)
    draft = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        _copy(registry, draft)
        move(draft, target)
    except (OSError, sqlite3.Error) as error:
        if cause_of(error) == BROKEN:
            raise UserError(DAMAGED, path=str(registry)) from error
        raise UserError(NO_ROOM, path=str(target), reason=cause_of(error)) from error
    finally:
        discard(draft)
    if to is None:
        _thin_out(registry)
    return target


def _refuse_to_replace(target: Path, registry: Path) -> None:
    """An older backup may be replaced; neither the registry, which others have open, nor what is no backup."""
    if _is_same(registry, target):
        raise UserError(SAME_FILE, path=str(target))
    try:
        look_into(target)
    except UserError as error:
        raise UserError(IN_THE_WAY, path=str(target)) from error


def _is_same(registry: Path, other: Path) -> bool:
    return registry.exists() and registry.samefile(other)


def _name(registry: Path, reason: str) -> Path:
    """A name by the second, a later second where two copies are taken within one."""
    moment = datetime.now()
    while True:
        name = backups_dir(registry) / f"{moment:%Y-%m-%d %H%M%S} {reason}{SUFFIX}"
        if not name.exists():
            return name
        moment += timedelta(seconds=1)


def _copy(source: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(address(source, "ro"), uri=True)) as old,
        closing(sqlite3.connect(target)) as new,
    ):
        # nobody else knows the draft: it needs no way back, and comes to the disk once, as a whole
        new.execute("PRAGMA journal_mode = OFF")
        new.execute("PRAGMA synchronous = OFF")
        old.backup(new)
        # a copy is one file: no side files of the write-ahead log
        new.execute("PRAGMA journal_mode = DELETE")
    with target.open("rb+") as whole:
        os.fsync(whole.fileno())


def copy_to(backup: Path, registry: Path, place: Path) -> Path:
    """A copy of a backup in a second place (a USB key), thinned out as the first; its path."""
    there = place / registry.name
    target = backups_dir(there) / backup.name
    draft = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(backup, draft)
        move(draft, target)
    except OSError as error:
        raise UserError(NO_ROOM, path=str(target), reason=cause_of(error)) from error
    finally:
        discard(draft)
    _thin_out(there)
    return target


def second_copies(registry: Path, place: Path) -> Sequence[Backup]:
    """The copies in a second place, newest first; none when it is not there."""
    return backups(place / registry.name)


def backups(registry: Path) -> Sequence[Backup]:
    """The copies beside a registry, newest first."""
    found = []
    for path in backups_dir(registry).glob(f"*{SUFFIX}"):
        stamp, _, reason = path.stem.rpartition(" ")
        if not _STAMP.fullmatch(stamp):
            continue
        try:  # ``strptime`` takes longer to load than a copy to write
            taken = datetime.fromisoformat(stamp).isoformat(" ", "minutes")
        except ValueError:
            continue
        found.append(Backup(path, taken, reason, path.stat().st_size))
    return sorted(found, key=lambda b: b.path.name, reverse=True)


def _thin_out(registry: Path) -> None:
    """Newest of each of 7 days, 8 weeks and 12 months; all of the two newest days."""
    keep: set[Path] = set()
    seen: dict[str, list[str]] = {"%Y-%m-%d": [], "%G-%V": [], "%Y-%m": []}
    most = {"%Y-%m-%d": 7, "%G-%V": 8, "%Y-%m": 12}
    days: list[str] = []
    for backup in backups(registry):
        day = backup.taken[:10]
        if day not in days:
            days.append(day)
        if len(days) <= 2 or backup.reason == "manual":
            keep.add(backup.path)
        for pattern, periods in seen.items():
            period = datetime.fromisoformat(backup.taken).strftime(pattern)
            if period not in periods and len(periods) < most[pattern]:
                periods.append(period)
                keep.add(backup.path)
    for backup in backups(registry):
        if backup.path not in keep:
            backup.path.unlink(missing_ok=True)


def look_into(path: Path) -> Contents:
    """What a backup holds.  Raises ``UserError`` for a file that is none."""
    if not path.is_file():
        raise UserError(NO_BACKUP, path=str(path))
    try:
        with closing(sqlite3.connect(address(path, "ro"), uri=True)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise UserError(NOT_A_BACKUP, path=str(path))
            if connection.execute("PRAGMA user_version").fetchone()[0] > LATEST:
                raise UserError(NEWER_BACKUP, path=str(path))
            whole = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
            counts = dict(_counts(connection))
    except sqlite3.DatabaseError as error:
        raise _unreadable(path, error) from error
    return Contents(counts, whole)


def _counts(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    """Living records by entity; none where the lists are missing, which opening makes again."""
    there = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'entry'").fetchone()[0]
    return connection.execute("SELECT entity, count(*) FROM entry GROUP BY entity").fetchall() if there else []


def _unreadable(path: Path, error: sqlite3.DatabaseError) -> UserError:
    reason = cause_of(error)
    if reason != BROKEN:
        return UserError(NOT_READ, path=str(path), reason=reason)
    with path.open("rb") as file:
        begins_well = file.read(15) == b"SQLite format 3"
    return UserError(BAD_BACKUP if begins_well else NOT_A_BACKUP, path=str(path))


def restore(registry: Path, backup: Path) -> Path:
    """Put a backup in the place of the registry, after a copy of the present state; that copy.

    The registry must be closed, here and elsewhere; it is replaced in one step, so that a power cut
    leaves the one or the other.  A registry that is too damaged to be copied is set aside as it is.
    """
    if not look_into(backup).whole:
        raise UserError(BAD_BACKUP, path=str(backup))
    if _is_same(registry, backup):
        raise UserError(SAME_FILE, path=str(backup))
    lock = WriterLock(registry, "")
    lock.take()
    draft = registry.with_name(registry.name + ".new")
    discard(draft)
    try:
        _copy(backup, draft)
        before = _keep_present(registry)
        remove_side_files(registry)
        move(draft, registry)
    except (OSError, sqlite3.Error) as error:
        raise UserError(NO_ROOM, path=str(registry), reason=cause_of(error)) from error
    finally:
        discard(draft)
        lock.give_back()
    return before


def _keep_present(registry: Path) -> Path:
    """A copy of the registry that is to be replaced, or the damaged file itself."""
    if not registry.exists():
        return registry
    if not _is_whole(registry):
        return _set_aside(registry)
    copy = back_up(registry, "restore")
    settle(registry)  # what a killed program left in the log
    return copy


def _is_whole(registry: Path) -> bool:
    try:
        return look_into(registry).whole
    except UserError as error:
        if error.message.text == NOT_READ:
            raise  # it may well be whole
        return False


def _set_aside(registry: Path) -> Path:
    aside = registry.with_name(f"{registry.name} {datetime.now():%Y-%m-%d %H%M%S}{ASIDE}")
    try:
        shutil.copy2(registry, aside)
        for side, copy in zip(side_files(registry), side_files(aside), strict=True):
            if side.exists():
                shutil.copy2(side, copy)
    except OSError:
        discard(aside)
        raise
    return aside


def describe(reason: str) -> Text:
    """The words for a reason."""
    return REASONS.get(reason, REASONS["manual"])
