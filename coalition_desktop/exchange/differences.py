"""What a filled cell changes in a value of the registry.

An empty cell never clears a value; sets only grow; a less precise date and a poorer spelling of
the same words change nothing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from coalition_desktop.changes.canon import Value, canonical, is_empty
from coalition_desktop.exchange.cleaning import compact, many_lines, one_line
from coalition_desktop.exchange.spreadsheet_cells import CUT, MOST
from coalition_desktop.folding import fold
from coalition_desktop.records.field import Field, Kind

_AS_READ: Mapping[Kind, Callable[[str], str]] = {
    Kind.TEXT: one_line, Kind.NAME: one_line, Kind.IDENTIFIER: one_line, Kind.LONG_TEXT: many_lines,
    Kind.EMAIL: lambda text: compact(text).lower(), Kind.WEB: compact, Kind.REFERENCE: one_line,
}  # fmt: skip
_SPELT = frozenset({Kind.TEXT, Kind.NAME})
TATWEEL = "\u0640"


def merged(field: Field, old: Value, new: Value, sure: bool = True) -> Value:
    """What ``old`` becomes when a list says ``new``; ``old`` itself where nothing changes.

    ``sure``: the list surely speaks of this record (its number), so its spelling is believed.
    """
    if is_empty(new):
        return old
    if is_empty(old):
        return new
    if isinstance(old, list) and isinstance(new, list):
        return _grown(field, old, new)
    if canonical(old) == canonical(new):
        return old
    if isinstance(old, str) and isinstance(new, str):
        return old if _says_the_same(field.kind, old, new, sure) else new
    return new


def _grown(field: Field, old: list[str], new: list[str]) -> Value:
    more = [element for element in new if element not in old]
    if not more:
        return old
    return sorted({*old, *more}) if field.kind is Kind.CHOICES else [*old, *more]


def _says_the_same(kind: Kind, old: str, new: str, sure: bool) -> bool:
    if kind is Kind.DATE:
        return old.startswith(new)
    as_read = _AS_READ.get(kind)
    if as_read is not None and as_read(old) == as_read(new):
        return True
    if kind is Kind.LONG_TEXT and new.endswith(CUT) and len(new) > MOST // 3:
        return old.startswith(new[:-1])
    return kind in _SPELT and not sure and fold(old) == fold(new) and _poorer(new, old)


def _poorer(new: str, old: str) -> bool:
    """Whether a spelling has lost marks: no accents, no hamzas, all capitals."""
    return new.isupper() and not old.isupper() or _marks(new) < _marks(old)


def _marks(text: str) -> int:
    """Accents, hamzas and the like; stretched and ready-shaped letters are no richer spelling."""
    plain = unicodedata.normalize("NFKC", text.lower()).replace(TATWEEL, "")
    return sum(fold(letter) != letter for letter in plain if letter.isalpha())


def completed(field: Field, first: Value, again: Value) -> Value:
    """What two lines of a file say together; the first one's spelling stays unless the other has marks it lacks."""
    if isinstance(first, str) and isinstance(again, str) and field.kind in _SPELT and fold(first) == fold(again):
        return again if _poorer(first, again) else first
    return merged(field, first, again, sure=False)


def agree(field: Field, one: Value, other: Value) -> bool:
    """Whether two lines of a file say the same, or one only says it more exactly."""
    if isinstance(one, list) or isinstance(other, list) or is_empty(one) or is_empty(other):
        return True
    if field.kind is Kind.DATE:
        return str(one).startswith(str(other)) or str(other).startswith(str(one))
    if isinstance(one, str) and isinstance(other, str):
        return canonical(one) == canonical(other) or (field.kind in _SPELT and fold(one) == fold(other))
    return one == other
