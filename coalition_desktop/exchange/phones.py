"""Phones in a cell: one or several, in any of the shapes people write, as E.164 numbers."""

from __future__ import annotations

import re
from typing import NamedTuple

from coalition_desktop.exchange.cleaning import compact

REGION = "MA"
LONGEST = 400  # letters of a cell of phones

# 0X, +212 X, 00212 X, 212 X, (0)X or X, then eight digits; X is 5 to 8
_PLAIN = re.compile(r"(?:(?:\+|00)?212|0)?([5-8][0-9]{8})")
_FREE = re.compile(
    r"(?<![0-9+])(?:(?:\+|00)\s?212[\s.\-]?(?:\(?0\)?)?|212[\s.\-]?|\(?0\)?)?[\s.\-]*([5-8](?:[\s.\-]{0,3}[0-9]){8})(?![0-9])"
)
_SLASHED = re.compile(r"(?<![0-9+])(?:(?:\+|00)212|0)[\s./\-]*([5-8](?:[\s./\-]{0,3}[0-9]){8})(?![0-9])")
_SOLID = re.compile(r"(?:(?:00|\+)?2120?|0)([5-8][0-9]{8})")  # numbers glued one to the other
_NOISE = re.compile(r"[\s.\-()'’`\u2010-\u2015_]")
_MADE_TEXT = re.compile(r"(?<=\d)\.0$")  # of a number that became text on its way
_DIGIT, _NO_DIGIT = re.compile(r"\d"), re.compile(r"\D")
_LETTER_O = re.compile(r"(?<=\d)[oO](?=\d)|(?<=\s)[oO](?=[5-8]\d)|^[oO](?=[5-8]\d)")
_DASH = re.compile("[\u2010-\u2015\u2212]")


class Phones(NamedTuple):
    """``numbers`` in their order; ``rest`` is what has digits and is no phone."""

    numbers: list[str]
    rest: str


def plain_phone(text: str) -> str | None:
    """E.164 of a text that is one Moroccan number in a plain form, else nothing."""
    found = _PLAIN.fullmatch(text)
    return "+212" + found[1] if found else None


def phones_in(cell: str | float) -> Phones:
    """All the phones of a cell."""
    if not isinstance(cell, str):
        text = str(int(cell)) if cell.is_integer() else str(cell)
    else:
        text = _MADE_TEXT.sub("", cell) if ".0" in cell else cell
    if len(text) > LONGEST:
        return Phones([], text)
    parts = [plain_phone(_NOISE.sub("", part)) for part in text.split("/")]
    plain = [part for part in parts if part]
    if len(plain) == len(parts):
        return Phones(list(dict.fromkeys(plain)), "")
    return _several(_DASH.sub("-", compact(str(text)).replace("⁄", "/")))


def _several(text: str) -> Phones:
    if "o" in text.lower():
        text = _LETTER_O.sub("0", text)
    best = _taken(_FREE, text)
    if _DIGIT.search(best.rest):
        best = min((best, _taken(_SLASHED, text), _taken(_SOLID, text)), key=_left)
    if _DIGIT.search(best.rest):
        best = min((best, _foreign(text, best)), key=_left)
    return Phones(list(dict.fromkeys(best.numbers)), best.rest)


def _left(found: Phones) -> int:
    return sum(c.isdigit() for c in found.rest)


def _taken(pattern: re.Pattern[str], text: str) -> Phones:
    parts = pattern.split(text)  # what is left, a number, what is left …
    numbers = ["+212" + _NO_DIGIT.sub("", number) for number in parts[1::2]]
    return Phones(numbers, _told(" ".join(parts[::2])))


def _told(rest: str) -> str:
    """What is left when it has digits: words beside a phone («واتساب») tell nothing."""
    return " ".join(rest.split()) if _DIGIT.search(rest) else ""


def _foreign(text: str, found: Phones) -> Phones:
    """Numbers of other countries and rare shapes, by the library."""
    from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher, format_number

    matches = list(
        PhoneNumberMatcher(text.replace(" 00", " +") if " 00" in text else _plus(text), REGION, leniency=Leniency.VALID)
    )
    numbers = [format_number(match.number, PhoneNumberFormat.E164) for match in matches]
    rest = _plus(text)
    for match in reversed(matches):
        rest = rest[: match.start] + " " + rest[match.end :]
    return Phones(numbers, _told(rest)) if numbers else found


def _plus(text: str) -> str:
    return "+" + text[2:] if text.startswith("00") else text
