"""Two directions on one screen: isolates, base directions and absolute alignments.

Qt guesses the direction of a text from its first letter and mirrors alignments only half; every
text that is painted or put on a label goes through here (pitfalls R3–R6, R15).
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from coalition_desktop.language import FSI, LRI, PDI

RLM = "\u200f"
NBSP = "\u00a0"
_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LETTER = re.compile("[A-Za-z\u00c0-\u024f\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_OTHER = re.compile("[0-9A-Za-z\u00c0-\u024f]")
_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")  # a value in a sentence does not turn the sentence
_CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")

LTR = Qt.LayoutDirection.LeftToRight
RTL = Qt.LayoutDirection.RightToLeft

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def rtl() -> bool:
    """Whether the interface runs from right to left."""
    return QGuiApplication.layoutDirection() == RTL


def ltr(text: object) -> str:
    """A number, date, reference or address inside a sentence: always left to right."""
    return f"{LRI}{text}{PDI}"


def fsi(text: object) -> str:
    """A name inside a sentence: in its own direction."""
    return f"{FSI}{text}{PDI}"


def plain(text: str) -> str:
    """Without direction marks: for the clipboard, files and the registry."""
    return _CONTROLS.sub("", text)


def fill(sentence: str, **values: object) -> str:
    """A translated sentence with its ``{name}`` values; those of the other direction are isolated."""
    return sentence.format(**{key: _isolated(value) for key, value in values.items()})


def _isolated(value: object) -> str:
    text = str(value)
    other = _OTHER if rtl() else _ARABIC
    return fsi(text) if isinstance(value, str) and other.search(text) else text


def has_arabic(text: str) -> bool:
    """Whether any letter runs from right to left."""
    return _ARABIC.search(text) is not None


def direction(text: str) -> Qt.LayoutDirection:
    """The base direction of a text on its own.

    In an Arabic window anything with an Arabic letter runs right to left; in a French one the
    first letter decides.
    """
    if not has_arabic(text):
        return LTR
    if rtl():
        return RTL
    first = _LETTER.search(_ISOLATED.sub("", text)) or _LETTER.search(text)
    return RTL if first and _ARABIC.match(first[0]) else LTR


def leading() -> Qt.AlignmentFlag:
    """The edge where reading starts, as an absolute side."""
    return _RIGHT if rtl() else _LEFT


def trailing() -> Qt.AlignmentFlag:
    """The edge where a line ends, as an absolute side."""
    return _LEFT if rtl() else _RIGHT


def header(text: str) -> str:
    """A column's title: Latin titles too stand at the leading edge."""
    return RLM + text if rtl() else text


def keys(sequence: str) -> str:
    """A key sequence, never turned round (``Ctrl+Shift+V``)."""
    return ltr(sequence) if rtl() else sequence
