"""A fingerprint in four words that two people can compare by telephone, each in her own language."""

from __future__ import annotations

import tomllib
from functools import cache

from coalition_desktop.language import Language
from coalition_desktop.paths import resources_dir

COUNT = 4
SEPARATOR = " - "


def words_of(fingerprint: bytes, language: Language) -> str:
    """Four of 256 words, one for each of the first four bytes."""
    return SEPARATOR.join(_words(language.code)[byte] for byte in fingerprint[:COUNT])


@cache
def _words(code: str) -> tuple[str, ...]:
    """The 256 words of a language; the same place is the same thing in all three."""
    listed = tomllib.loads((resources_dir() / "fingerprint_words.toml").read_text(encoding="utf-8"))
    return tuple(str(word[code]) for word in listed["word"])
