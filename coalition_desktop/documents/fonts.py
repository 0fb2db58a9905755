"""The fonts of printed documents: two families from PyPI, each with Arabic and Latin letters.

A character that a family lacks is taken from the other one; one that both lack is named by
``unprintable`` before anything is issued, and drawn as the font's empty box otherwise.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import fontpkg
import uharfbuzz as hb

SERIF, SANS = "Amiri", "IBM Plex Sans Arabic"
_ORDER = {SERIF: (SERIF, SANS), SANS: (SANS, SERIF)}


@dataclass(frozen=True, eq=False, slots=True)
class Face:
    """One font file.  ``ascent`` and ``descent`` (below zero) in ems."""

    family: str
    bold: bool
    path: Path
    upem: int
    ascent: float
    descent: float
    hb_face: hb.Face
    hb_font: hb.Font
    characters: frozenset[str]


@cache
def face(family: str, bold: bool = False) -> Face:
    """A font of a family, loaded once."""
    path = fontpkg.path(family, weight=700 if bold else 400)
    hb_face = hb.Face(hb.Blob.from_file_path(str(path)))
    hb_font = hb.Font(hb_face)
    extents = hb_font.get_font_extents("ltr")
    upem = hb_face.upem
    return Face(
        family, bold, path, upem, extents.ascender / upem, extents.descender / upem, hb_face, hb_font,
        frozenset(chr(code) for code in hb_face.unicodes),
    )  # fmt: skip


@lru_cache(maxsize=4096)
def face_for(char: str, family: str, bold: bool) -> Face:
    """The first face that has the character; the family's own where none has."""
    faces = [face(name, bold) for name in _ORDER[family]]
    return next((found for found in faces if char in found.characters), faces[0])


def follows(char: str) -> bool:
    """Whether a character takes the font of the one before it: marks, joiners, blanks."""
    return unicodedata.category(char) in ("Mn", "Me", "Cf", "Zs")


def unprintable(text: str) -> str:
    """The characters of ``text`` that no font has, each once, in their order."""
    missing = (c for c in text if not follows(c) and c not in face_for(c, SERIF, False).characters)
    return "".join(dict.fromkeys(missing))
