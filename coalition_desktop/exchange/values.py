"""From a cell to the value the registry keeps, per kind of field.

A reader answers a value, nothing, or a ``Trouble``.  Places need their neighbours: ``placing.py``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from coalition_desktop.exchange.cleaning import compact, has_letter, many_lines, one_line
from coalition_desktop.exchange.columns import shown
from coalition_desktop.exchange.dates import Order, Wrong, date_of, month_of_name
from coalition_desktop.exchange.phones import phones_in, plain_phone
from coalition_desktop.exchange.scan import UNSAVED
from coalition_desktop.exchange.sheets import Cell, CellError
from coalition_desktop.exchange.troubles import Trouble, trouble
from coalition_desktop.exchange.vocabulary import choice_words, choices, plain, words, written_words
from coalition_desktop.folding import fold
from coalition_desktop.records.field import Kind

UNKNOWN_WORDS = " ; "  # parts the words of a set that have no meaning yet

Reader = Callable[[Cell], Any]

_ERRORS: frozenset[Cell] = frozenset(
    "#N/A #DIV/0! #REF! #VALUE! #NAME? #NULL! #NUM! #NOM? #VALEUR! #NOMBRE! #NUL! #SPILL! #CALC! #GETTING_DATA".split()
) | {f"Err:{number}" for number in range(500, 600)}
_LONGEST_NUMBER = 40  # letters
_EXACT = 1e15  # a workbook keeps fifteen digits of a number, and writes noughts for the others
_HIGHEST_NUMBER = 10**12  # nobody counts beyond it, and the registry holds no more than 63 bits
_LONGEST_EMAILS = 400
_SURELY_NOT_NOTHING = 24  # letters: longer texts are no «لا يوجد»
_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@(?:[\w](?:[\w-]*[\w])?\.)+[^\W\d_]{2,24}")
_AROUND_AT = re.compile(r"\s*@\s*")
_TORN = re.compile(
    r"(?<![\w.-])(?!(?:e-?mail|mail|mel|courriel|et|ou|or|and)\b)[\w.+-]*[\w+-]\s+[\w.+-]+@", re.ASCII
)  # «a b@c.ma»
_EMAIL_PARTS = re.compile(r"[;,\s|،؛/]+")
_THOUSANDS = re.compile(r"(?<=\d)[ '’](?=\d{3}\b)")
_POINTED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")  # «1,250» and «1.250» as a count: no count has decimals
_WHOLE = re.compile(r"(\d+)(?:[.,]0{1,2})?")
_SHORTENED = re.compile(r"\d(?:[.,]\d+)?E\+\d{1,3}")  # «1,23457E+23»: all that a text table has of a long number
_NUMBER_IN_WORDS = re.compile(r"[^\d]*?(\d+)[^\d]*")
_AMOUNT = re.compile(r"(-?\d+)(?:[.,](\d{1,2}))?\s*(?:dh|dhs|mad|درهم|دراهم|د\.م\.?)?", re.IGNORECASE)
_CHOICE_PARTS = re.compile(r"[/|\n\r]+|\s[-–—]\s|[()]")
_LIST_PARTS = re.compile(r"[;,،؛/|\n\r+•]+|\s[-–—]\s|(?:^|\s)[-•]\s")


def failures(cells: set[Cell]) -> bool:
    """Whether there is a failed formula among the cells: as the workbook marks it, or as its text says."""
    return not _ERRORS.isdisjoint(cells) or CellError in {*map(type, cells)}


def failed(cell: Cell) -> str:
    """The text of a failed formula (``#N/A``), else nothing."""
    return cell.text if isinstance(cell, CellError) else str(cell) if cell in _ERRORS else ""


def formula_trouble(text: str) -> Trouble:
    """What to say of a formula that gives nothing; ``text``: as ``failed`` gives it."""
    return trouble("formula_unsaved") if text == UNSAVED else trouble("formula_error", text)


def says_nothing(text: str, kind: str = "nothing") -> bool:
    """Whether a text is a way of leaving a cell empty: «-», «لا يوجد», «néant»."""
    return len(text) < _SURELY_NOT_NOTHING and _may_say_nothing(text[:3], kind) and plain(text) in words(kind)


@lru_cache(maxsize=4096)
def _may_say_nothing(start: str, kind: str) -> bool:
    """Whether one of the words for nothing can begin with these letters."""
    if start[:1].casefold() not in _first_letters():
        return False
    folded = fold(start)
    return not folded or any(word.startswith(folded) for word in words(kind))


@cache
def _first_letters() -> frozenset[str]:
    """Letters and signs with which the words for nothing begin."""
    written = written_words("nothing")
    return frozenset(first for word in written for first in (word[0], fold(word)[:1])) | {" ", "\u00a0", "\u200f", ""}


def read_name(cell: Cell) -> str | None:
    """A name: one line with at least one letter."""
    text = one_line(shown_text(cell))
    return text if text and has_letter(text) and not says_nothing(text, "nothing_in_text") else None


def read_text(cell: Cell) -> str | None:
    """A short text in one line."""
    text = one_line(shown_text(cell))
    return None if not text or says_nothing(text, "nothing_in_text") else text


def read_long_text(cell: Cell) -> str | None:
    """A text of several lines, kept whole."""
    text = many_lines(shown_text(cell))
    return None if not text or says_nothing(text, "nothing_in_text") else text


def shown_text(cell: Cell) -> str:
    """A cell as text, a text letter by letter."""
    return cell if isinstance(cell, str) else shown(cell)


def read_identifier(cell: Cell) -> str | Trouble | None:
    """A number or reference; a day was a number like 05/2012 before the workbook changed it."""
    if isinstance(cell, dt.date):
        text = f"{cell:%m/%Y}" if cell.day == 1 else f"{cell:%d/%m/%Y}"
        return trouble("date_in_number", text, kept=text)
    if isinstance(cell, float):
        return _as_typed(cell)
    text = one_line(shown_text(cell)).removeprefix("'").strip()
    if number := month_of_name(text):
        return trouble("date_in_number", number, kept=number)
    if _SHORTENED.fullmatch(text):
        return trouble("digits_lost", text)
    return None if not text or says_nothing(text) else text


def _as_typed(number: float) -> str | Trouble:
    """A reference that the workbook took for a quantity, as far as it still knows what was typed."""
    if not abs(number) < _EXACT:
        return trouble("digits_lost", f"{number:.5E}")
    text = shown(number)
    return text if number.is_integer() else trouble("decimal_in_number", text, kept=text)


def read_number(cell: Cell) -> int | Trouble | None:
    """A whole number, also written with spaces, other digits or a word («25 عضوا»)."""
    if isinstance(cell, float):
        whole = 0 <= cell <= _HIGHEST_NUMBER and cell == int(cell)
        return int(cell) if whole else trouble("malformed_number", shown_text(cell))
    text = compact(shown_text(cell))
    if not text or says_nothing(text):
        return None
    if len(text) > _LONGEST_NUMBER:
        return trouble("malformed_number", text)
    text = _THOUSANDS.sub("", _POINTED.sub(lambda thousands: re.sub("[.,]", "", thousands[0]), text))
    found = _WHOLE.fullmatch(text) or _NUMBER_IN_WORDS.fullmatch(text)
    if found is None or "-" in text.strip("- ") or text.startswith("-"):
        return trouble("malformed_number", text)
    number = int(found[1])
    return number if number <= _HIGHEST_NUMBER else trouble("malformed_number", text)


def read_amount(cell: Cell) -> str | Trouble | None:
    """A decimal with two places."""
    if isinstance(cell, float):
        return f"{cell:.2f}"
    text = compact(shown_text(cell))
    if not text or says_nothing(text):
        return None
    found = len(text) <= _LONGEST_NUMBER and _AMOUNT.fullmatch(_THOUSANDS.sub("", text))
    return f"{found[1]}.{(found[2] or '').ljust(2, '0')}" if found else trouble("malformed_amount", text)


def read_flag(cell: Cell) -> bool | Trouble | None:
    """Yes or no."""
    if isinstance(cell, bool):
        return cell
    said = plain(shown_text(cell))
    if not said:
        return None
    if said in words("yes"):
        return True
    return False if said in words("no") else trouble("malformed_flag", shown(cell))


def read_phones(cell: Cell) -> list[str] | Trouble | None:
    """Phones as E.164, in their order."""
    if isinstance(cell, str):
        one = plain_phone(cell.replace(" ", ""))
        if one:
            return [one]
        if says_nothing(cell):
            return None
    elif not isinstance(cell, float):
        return trouble("malformed_phone", shown(cell))
    elif cell == 0:
        return None
    found = phones_in(cell)
    if found.rest:
        return (
            trouble("phone_rest", found.rest, kept=found.numbers)
            if found.numbers
            else trouble("malformed_phone", shown(cell))
        )
    return found.numbers or trouble("malformed_phone", shown(cell))


def read_email(cell: Cell) -> str | Trouble | None:
    """An e-mail address in small letters; of several the first, with a remark."""
    lowered = shown_text(cell).lower()
    if len(lowered) > _LONGEST_EMAILS:
        return trouble("malformed_email", lowered)
    if lowered.isascii() and _EMAIL.fullmatch(lowered) and ".." not in lowered:
        return lowered
    text = compact(shown_text(cell))
    if not text or says_nothing(text):
        return None
    lowered = text.lower()
    if _EMAIL.fullmatch(lowered) and ".." not in lowered:
        return lowered
    if lowered.count("@") == 1:  # «a @ b.ma»: typed with spaces
        lowered = _AROUND_AT.sub("@", lowered)
    parts = [p.strip("<>()[]\"'«».:").removeprefix("mailto:") for p in _EMAIL_PARTS.split(lowered)]
    good = [p for p in dict.fromkeys(parts) if _EMAIL.fullmatch(p) and ".." not in p]
    spoilt = [p for p in parts if "@" in p and p not in good]
    if not good or spoilt or _TORN.search(lowered):
        return trouble("malformed_email", text)
    return good[0] if len(good) == 1 else trouble("two_emails", ", ".join(good[1:]), kept=good[0])


def read_web(cell: Cell) -> str | None:
    """An address of a site, as it is written."""
    text = compact(shown_text(cell))
    return None if not text or says_nothing(text) else text


def date_reader(order: Order | None) -> Reader:
    """Reader of a column of dates whose order was decided."""

    def read(cell: Cell) -> str | Trouble | None:
        if isinstance(cell, str) and (not cell.strip() or says_nothing(cell)):
            return None
        found = date_of(cell, order)
        return trouble(found.value, shown(cell)) if isinstance(found, Wrong) else found

    return read


def choice_reader(entity: str, key: str, meanings: dict[str, str]) -> Reader:
    """Reader of one choice; ``meanings`` are words the person has explained, evened out."""
    known = choices(entity, key)

    def read(cell: Cell) -> str | Trouble | None:
        text = one_line(shown_text(cell))
        if not text or says_nothing(text):
            return None
        code = code_of(text, known, meanings)
        return (code or None) if code is not None else trouble("unknown_choice", text)

    return read


def code_of(text: str, known: Any, meanings: dict[str, str]) -> str | None:
    """The code of a word of choice, whole or in either half («نشيطة / Active»)."""
    said = choice_words(text)
    if said in meanings:
        return meanings[said]
    if said in known:
        return str(known[said])
    parts = {known.get(choice_words(part)) for part in _CHOICE_PARTS.split(text) if part.strip()}
    found = parts - {None}
    return str(found.pop()) if len(found) == 1 else None


def choices_reader(entity: str, key: str, meanings: dict[str, str]) -> Reader:
    """Reader of a set of choices in one cell."""
    known = choices(entity, key)

    def read(cell: Cell) -> list[str] | Trouble | None:
        text = shown_text(cell).strip()
        if not text or says_nothing(text):
            return None
        whole = code_of(text, known, meanings)
        if whole is not None:
            return [whole] if whole else None
        return _set_of(text, known, meanings)

    return read


def _set_of(text: str, known: Any, meanings: dict[str, str]) -> list[str] | Trouble | None:
    codes: set[str] = set()
    unknown = []
    for part in filter(str.strip, _LIST_PARTS.split(text)):
        found = _codes_within(part.strip(), known, meanings)
        if found is None:
            unknown.append(part.strip())
        else:
            codes.update(filter(None, found))
    if unknown:
        return trouble("unknown_choice", UNKNOWN_WORDS.join(unknown), kept=sorted(codes) or None)
    return sorted(codes) or None


def _codes_within(part: str, known: Any, meanings: dict[str, str]) -> list[str] | None:
    code = code_of(part, known, meanings)
    if code is not None:
        return [code]
    halves = [code_of(half, known, meanings) for half in re.split(r"\s+(?:et|and|و)\s*|\s+و(?=ال)", part)]
    return [h for h in halves if h is not None] if len(halves) > 1 and None not in halves else None


READERS: dict[Kind, Reader] = {
    Kind.TEXT: read_text,
    Kind.LONG_TEXT: read_long_text,
    Kind.NAME: read_name,
    Kind.IDENTIFIER: read_identifier,
    Kind.NUMBER: read_number,
    Kind.AMOUNT: read_amount,
    Kind.FLAG: read_flag,
    Kind.PHONES: read_phones,
    Kind.EMAIL: read_email,
    Kind.WEB: read_web,
    Kind.REFERENCE: read_text,
}
