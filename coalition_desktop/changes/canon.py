"""One way to write a value down, so that equal contents have equal bytes and equal ids.

Values are strings, whole numbers, booleans, ``None`` and lists of strings.  Never floats: two
programs print them differently.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

import orjson

Value = str | int | bool | list[str] | None

_INVISIBLE = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_PLAIN = frozenset({str, int, bool, type(None)})


def encode(value: Any) -> bytes:
    """JSON in UTF-8 with sorted keys and no spaces, of values that are known to be plain."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def as_json(value: Any) -> str:
    """``encode`` as text, as the tables keep it."""
    return encode(value).decode()


def canonical_json(value: Any) -> bytes:
    """The same of any value.  Raises ``TypeError`` for a float, any other type, or half a character."""
    _refuse_floats(value)
    return encode(value)


def _refuse_floats(value: Any) -> None:
    if type(value) in _PLAIN:
        return
    if isinstance(value, dict):
        inner: Any = value.values()
    elif isinstance(value, (list, tuple)):
        inner = value
    else:
        raise TypeError(f"{type(value).__name__} cannot stand in a change")
    for v in inner:
        if type(v) not in _PLAIN:
            _refuse_floats(v)


def canonical_text(text: str) -> str:
    """What counts when two texts are compared: NFC, trimmed, plain spaces, no direction marks."""
    if text.isascii():
        return text.replace("\r\n", "\n").strip()
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("\r\n", "\n").strip()


def is_empty(value: Value) -> bool:
    """Whether a value says nothing."""
    if isinstance(value, str):
        return not value or (not value[0].isalnum() and not canonical_text(value))
    return value is None or value == []


def canonical(value: Value) -> Any:
    """A hashable form of a value; two values conflict when these differ.  Empty is ``None``."""
    if isinstance(value, str):
        return canonical_text(value) or None
    if isinstance(value, list):
        return tuple(canonical_text(v) for v in value) or None
    if isinstance(value, bool):
        return "yes" if value else "no"  # True == 1 in Python, not here
    return value
