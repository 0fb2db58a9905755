"""Wordings of letters: texts with ``{fields}`` in ``resources/letters``, one file per language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from coalition_desktop.documents.template import check
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.paths import resources_dir

UNREADABLE = QT_TRANSLATE_NOOP("Letters", "The file of wordings {file} cannot be read: {why}")


@cache
def wording(name: str, language: str) -> Mapping[str, str]:
    """Texts of ``name`` (``paper`` or a kind of letter) in ``ar`` or ``fr``, by key."""
    return read(resources_dir() / "letters" / f"{name}.{language}.toml")


def read(path: Path) -> Mapping[str, str]:
    """Texts of one file; those of a section have its name and a dot before their key."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UserError(UNREADABLE, file=path.name, why=str(error)) from error
    texts: dict[str, str] = {}
    for key, value in found.items():
        if isinstance(value, dict):
            texts |= {f"{key}.{inner}": str(text) for inner, text in value.items()}
        else:
            texts[key] = str(value)
    return texts


def checked(texts: Mapping[str, str], known: frozenset[str]) -> Mapping[str, str]:
    """The texts themselves; ``UserError`` where one names a field that is not known."""
    for text in texts.values():
        check(text, known)
    return texts
