"""A text of the program with places for data, ready to be laid out.

``باسم {coalition_ar}[[، منذ {joined_ar}]]``: ``{name}`` is replaced by a value, and what stands in
``[[…]]`` is printed only when every value in it is there.

A value can never reorder the text around it: its direction marks are taken out and it is set as an
isolate of its own (UAX #9).  Only a value glued to a letter (``ب{city}``) is written as it is, so
that the letters join.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from coalition_desktop.documents import bidi
from coalition_desktop.documents.fonts import Face, face_for, follows
from coalition_desktop.documents.shaping import Word, shape
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP

UNKNOWN_FIELD = QT_TRANSLATE_NOOP("Letters", "The text names the field “{field}”, which this letter does not have.")
UNBALANCED = QT_TRANSLATE_NOOP("Letters", "A bracket is opened and not closed, or closed and not opened, in: {text}")

_OBJECT = "\ufffc"
_FIELD = re.compile(r"\{([a-z_]+)\}")
# Direction marks, soft hyphens, and the object that stands for a value.
_MARKS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad\u2060\ufffc")
_PRESENTATION = re.compile("[\ufb00-\ufdcf\ufe70-\ufefc]")
_BLANKS = re.compile("[\\s\x00-\x1f\x7f-\x9f]+")
_SURROGATES = re.compile("[\ud800-\udfff]")
# Phones and dates inside an Arabic value: the standard alone would turn 01-01-2020 into 2020-01-01.
_NUMBERS = re.compile(r"\+\d[\d .-]*\d|\d+(?:[-. ]\d+){2,}")
_DASHES = "-–—/"


@lru_cache(maxsize=20_000)
def clean(value: str) -> str:
    """A value as one line of letters: no direction marks, no control characters, letters joined anew.

    No-break blanks stay; presentation forms of Arabic letters become the letters themselves.
    """
    kept = "".join(c for c in _SURROGATES.sub("", value) if c not in _MARKS)
    kept = _PRESENTATION.sub(lambda found: unicodedata.normalize("NFKC", found[0]), kept)
    blank = _BLANKS.sub(lambda run: run[0] if run[0] in "\u00a0\u202f" else " ", unicodedata.normalize("NFC", kept))
    return blank.strip()


class Setting(NamedTuple):
    """Direction of the paragraph (0 or 1) and the font of its letters."""

    base: int
    family: str
    bold: bool


class Piece(NamedTuple):
    """A shaped run with its level; ``blank`` is a space where a line may end."""

    word: Word
    level: int
    blank: bool = False


class _Slot(NamedTuple):
    """Where the value of a field goes."""

    field: str


class Break(NamedTuple):
    """A place where a line may end without a space."""


Atom = Piece | Break
BREAK = Break()


@lru_cache(maxsize=1024)
def fields_in(text: str) -> tuple[str, ...]:
    """Names of the fields of a text; a ``UserError`` where its brackets do not pair."""
    bare = _FIELD.sub("", text)
    depth = [0]
    for mark in re.findall(r"\[\[|\]\]", bare):
        depth.append(depth[-1] + (1 if mark == "[[" else -1))
    if "{" in bare or "}" in bare or depth[-1] or not {0, 1} >= set(depth):
        raise UserError(UNBALANCED, text=text)
    return tuple(dict.fromkeys(_FIELD.findall(text)))


def required_in(text: str) -> tuple[str, ...]:
    """Fields that stand outside ``[[…]]``: without them the text cannot be printed."""
    fields_in(text)
    return tuple(dict.fromkeys(_FIELD.findall(re.sub(r"\[\[.*?\]\]", "", text, flags=re.DOTALL))))


def check(text: str, known: frozenset[str]) -> None:
    """Refuse a text that names a field not in ``known`` or whose brackets do not pair."""
    for field in fields_in(text):
        if field not in known:
            raise UserError(UNKNOWN_FIELD, field=field)


def plain(text: str, values: Mapping[str, str]) -> str:
    """The text with its values, as letters without direction: for titles and searches."""
    filled = _chosen(text, values)
    return _FIELD.sub(lambda found: clean(values.get(found[1], "")), filled)


def _chosen(text: str, values: Mapping[str, str]) -> str:
    """Without the parts in ``[[…]]`` that lack a value."""
    fields_in(text)

    def part(found: re.Match[str]) -> str:
        wanted = _FIELD.findall(found[1])
        return found[1] if all(clean(values.get(name, "")) for name in wanted) else ""

    return re.sub(r"\[\[(.*?)\]\]", part, text, flags=re.DOTALL)


def atoms(text: str, values: Mapping[str, str], setting: Setting) -> list[Atom]:
    """The text filled in: shaped runs and places where a line may end, in reading order."""
    text = _glued(_chosen(text, values), values)
    found: list[Atom] = []
    for part in _skeleton(text, setting):
        if isinstance(part, _Slot):
            found += _value_atoms(clean(values.get(part.field, "")), _side(part.field), setting)
        else:
            found.append(part)
    return found


def _side(field: str) -> str:
    """The script that a field is written in, by the end of its name."""
    ending = field[-3:]
    return ending[1:] if ending in ("_ar", "_fr") else ""


def _glued(text: str, values: Mapping[str, str]) -> str:
    """Write Arabic values that follow an Arabic letter without a space into the text itself."""

    def whole(found: re.Match[str]) -> str:
        value = clean(values.get(found[1], ""))
        before = text[found.start() - 1 : found.start()]
        joins = before and bidi.character_class(before) == "AL" and bidi.base_level(value) == 1
        return value.translate(_BARE) if joins else found[0]

    return _FIELD.sub(whole, text)


_BARE = {ord("{"): "(", ord("}"): ")"}  # a brace in data would read as a field


@lru_cache(maxsize=2048)
def _skeleton(text: str, setting: Setting) -> tuple[Piece | Break | _Slot, ...]:
    """The text analysed once, each field standing in it as one isolated object."""
    names = iter(_FIELD.findall(text))
    text = "".join(char for char in text if char not in _MARKS)
    text = _FIELD.sub(f"{bidi.FSI}{_OBJECT}{bidi.PDI}", text)
    levels = bidi.levels(text, setting.base)
    found: list[Piece | Break | _Slot] = []
    start = 0
    for at, char in enumerate(text):
        if char == _OBJECT:
            found += _runs(text[start : at - 1], levels[start : at - 1], setting)
            found.append(_Slot(next(names)))
            start = at + 2
    return (*found, *_runs(text[start:], levels[start:], setting))


@lru_cache(maxsize=20_000)
def _value_atoms(value: str, script: str, setting: Setting) -> tuple[Atom, ...]:
    """A value as an isolate in a paragraph: its levels are one or two above the paragraph's."""
    base = _direction(value, script)
    value = _NUMBERS.sub(lambda found: _whole(found[0], base), value)
    inner = setting.base + (1 if base != setting.base else 2)
    levels = [found + inner - base for found in bidi.levels(value, base)]
    return tuple(_runs(value, levels, setting))


def _whole(number: str, base: int) -> str:
    """A phone or a date on one line, and in an Arabic value from left to right."""
    together = number.replace(" ", "\u00a0")
    return f"{bidi.LRI}{together}{bidi.PDI}" if base else together


def _direction(value: str, script: str) -> int:
    """By the script of the field where the value has any letter of it, else by the first letter."""
    classes = {bidi.character_class(char) for char in value}
    if script == "ar" and "AL" in classes:
        return 1
    if script == "fr" and "L" in classes:
        return 0
    return bidi.base_level(value)


def _runs(text: str, levels: list[int], setting: Setting) -> list[Atom]:
    """Cut at spaces, at changes of level or font, and after dashes between letters."""
    found: list[Atom] = []
    start = 0
    faces = _faces(text, setting)
    for at in range(len(text) + 1):
        edge = at == len(text) or text[at] == " " or (at and text[at - 1] == " ")
        dash = not edge and _after_dash(text, at)
        change = not edge and at and (levels[at] != levels[at - 1] or faces[at] is not faces[at - 1])
        if at > start and (edge or dash or change):
            run = "".join(c for c in text[start:at] if c not in _MARKS)
            if run:
                word = shape(faces[start], run, bool(levels[start] & 1))
                found.append(Piece(word, levels[start], run == " "))
            start = at
        if dash:
            found.append(BREAK)
    return found


def _after_dash(text: str, at: int) -> bool:
    """Between letters, in a word without digits, dots and ``@``: not in a reference or an address."""
    if at < 2 or text[at - 1] not in _DASHES or not (text[at].isalpha() and text[at - 2].isalpha()):
        return False
    end = text.find(" ", at)
    word = text[text.rfind(" ", 0, at) + 1 : end if end > 0 else len(text)]
    return not any(char.isdigit() or char in "@." for char in word.rstrip("."))


def _faces(text: str, setting: Setting) -> list[Face]:
    faces: list[Face] = []
    for char in text:
        if faces and follows(char):
            faces.append(faces[-1])
        else:
            faces.append(face_for(" " if follows(char) else char, setting.family, setting.bold))
    return faces
