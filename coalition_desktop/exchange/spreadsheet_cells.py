"""How a value of the registry stands in a cell of a workbook that we write, per kind of field.

Read back by ``values.py`` every cell gives the same value again.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import cache
from typing import Any

from coalition_desktop.language import QT_TRANSLATE_NOOP, Language
from coalition_desktop.records import places
from coalition_desktop.records.field import Field, Kind

CellValue = str | int | float | dt.date
Show = Callable[[Any], CellValue]

YES = QT_TRANSLATE_NOOP("Roster", "Yes")
NO = QT_TRANSLATE_NOOP("Roster", "No")
MOST = 32_767  # UTF-16 units that a cell can hold
CUT = "…"
_FIRST_REAL_DAY = "1906-01-01"  # Excel has no day before 1900, and days of 1905 are read as years

_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")


def writable(text: str) -> str:
    """A text as a cell can hold it: no broken characters, cut where it is too long."""
    if not text.isascii():
        text = _UNWRITABLE.sub("", text)
    if len(text) * 2 <= MOST or len(text.encode("utf-16-le")) <= 2 * MOST:
        return text
    cut = text.encode("utf-16-le")[: 2 * (MOST - 1)]
    return cut.decode("utf-16-le", "ignore") + CUT


def _date(value: str) -> CellValue:
    """A real day; a year as a number; what a workbook has no day for as text."""
    if len(value) == 4:
        return int(value)
    return dt.date.fromisoformat(value) if len(value) == 10 and value >= _FIRST_REAL_DAY else value


def _phones(value: list[str]) -> str:
    """As people in Morocco write them: 0661001090 / 0528001122."""
    return " / ".join("0" + number[4:] if number.startswith("+212") else number for number in value)


def _number(value: int) -> CellValue:
    return value if abs(value) < 10**15 else str(value)


def shower(field: Field, language: Language) -> Show:
    """How the values of a field are written in a language."""
    if field.kind in (Kind.REGION, Kind.PROVINCE, Kind.COMMUNE):
        return cache(lambda code: places.name(code, language.code))
    if field.kind is Kind.CHOICE:
        return _labels(field, language).__getitem__
    if field.kind is Kind.CHOICES:
        labels = _labels(field, language)
        return lambda codes: (
            " ؛ ".join(map(labels.__getitem__, codes)) if language.rtl else " ; ".join(map(labels.__getitem__, codes))
        )
    if field.kind is Kind.FLAG:
        yes, no = language.plain(YES), language.plain(NO)
        return lambda value: yes if value else no
    return _PLAIN.get(field.kind, writable)


_PLAIN: dict[Kind, Show] = {Kind.DATE: _date, Kind.PHONES: _phones, Kind.NUMBER: _number, Kind.AMOUNT: float}


class _Labels(dict[str, str]):
    """Code → label; a code of a newer version stands for itself."""

    def __missing__(self, code: str) -> str:
        return code


def _labels(field: Field, language: Language) -> _Labels:
    return _Labels({code: language.plain(label) for code, label in (field.choices or {}).items()})


def accepted(field: Field, language: Language) -> list[str]:
    """The words among which a person chooses in a cell of this field; none where the cell is free."""
    if field.kind is Kind.CHOICE:
        return list(_labels(field, language).values())
    return [language.plain(YES), language.plain(NO)] if field.kind is Kind.FLAG else []
