"""The long works of the issuing tab."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from coalition_desktop.desk.letters import NOT_WRITABLE, Issued, Wish, first_number, issue, problems
from coalition_desktop.errors import Problem, UserError, cause_of
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import Progress, Work

CHECKING = QT_TRANSLATE_NOOP("Phase", "Looking for missing values")

Problems = dict[str, list[Problem]]


def check_all(registry: Registry, wish: Wish, rids: Sequence[str]) -> Work[Problems]:
    """What hinders each letter; an empty list where nothing does."""
    found: Problems = {}
    for done, rid in enumerate(rids):
        yield Progress(done, len(rids), CHECKING)
        found[rid] = problems(registry, wish, [rid]).get(rid, [])
    return found


def issue_into(registry: Registry, wish: Wish, rids: Sequence[str], folder: Path, one_each: bool) -> Work[list[Issued]]:
    """Issue into a folder, which is made where it is not there yet."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(NOT_WRITABLE, path=str(folder), reason=cause_of(error)) from error
    to = folder
    if len(rids) > 1 and not one_each:
        to = free_name(folder / f"{first_number(registry, wish)} +{len(rids) - 1}.pdf")
    return (yield from issue(registry, wish, rids, to))


def free_name(path: Path) -> Path:
    """The path, or the first ``name (2).pdf`` that nothing has."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free
