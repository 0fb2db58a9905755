"""Backups as the program makes them: once a day, by hand, and each also in a second place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.settings import Settings
from coalition_desktop.store.attachment_copies import copy_files, named_in_file, sweep
from coalition_desktop.store.backups import Contents, back_up, backups, copy_to, look_into, second_copies
from coalition_desktop.work import Progress, Work

COPYING = QT_TRANSLATE_NOOP("Phase", "Copying the registry")
CHECKING = QT_TRANSLATE_NOOP("Phase", "Checking the backups")


@dataclass(frozen=True, slots=True)
class BackedUp:
    """The backup that was made.  ``second``: its copy elsewhere, None when that place was not there.

    ``files``: files of documents that were copied there too; those that had been before do not count.
    """

    path: Path
    second: Path | None
    second_wanted: bool
    files: int = 0


def due(registry: Path, settings: Settings, now: datetime) -> bool:
    """Whether today's automatic backup is still to be made."""
    if not settings.automatic_backup:
        return False
    newest = next(iter(backups(registry)), None)
    return newest is None or newest.taken[:10] < now.date().isoformat()


def back_up_work(registry: Path, reason: str, second_place: str) -> Work[BackedUp]:
    """A whole copy beside the registry and, where a second place is named and there, one in it.

    The files of documents lie beside the registry already, and are never altered: they are copied into
    the second place.  Those that nothing names any more go, there as well.
    """
    yield Progress(0, 1 + bool(second_place), COPYING)
    path = back_up(registry, reason)
    named = named_in_file(path)
    sweep(registry, named)
    if not (second_place and Path(second_place).is_dir()):
        return BackedUp(path, None, bool(second_place))
    yield Progress(1, 2, COPYING)
    second = copy_to(path, registry, Path(second_place))
    there = Path(second_place) / registry.name
    files = yield from copy_files(registry, there)
    sweep(there, named)
    return BackedUp(path, second, True, files)


def back_up_elsewhere(registry: Path, to: Path) -> Work[BackedUp]:
    """A whole copy in a file that the person names, and beside it the files of documents."""
    yield Progress(0, 0, COPYING)
    path = back_up(registry, "manual", to)
    return BackedUp(path, None, False, (yield from copy_files(registry, path)))


def newest_in(registry: Path, second_place: str) -> str:
    """When the newest copy in the second place was taken (local, ISO to the minute); empty: none."""
    found = second_copies(registry, Path(second_place)) if second_place else ()
    return found[0].taken if found else ""


def contents(paths: list[Path]) -> Work[dict[Path, Contents | None]]:
    """What each backup holds; None for a file that cannot be read."""
    found: dict[Path, Contents | None] = {}
    for path in paths:
        yield Progress(len(found), len(paths), CHECKING)
        found[path] = _contents(path)
    return found


def _contents(path: Path) -> Contents | None:
    try:
        return look_into(path)
    except UserError:
        return None
