"""Dates as people write them; the order of day and month is decided for a whole column."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from coalition_desktop.exchange.cleaning import compact, has_letter
from coalition_desktop.folding import fold

EPOCH = dt.date(1899, 12, 30)
FIRST_YEAR, LAST_YEAR = 1800, 2100
LONGEST = 60  # letters of a date

_MONTHS = (
    "يناير january janvier jan janv ينايير جانفي كانون",
    "فبراير february fevrier feb fev fevr فيفري شباط",
    "مارس march mars mar mars اذار",
    "ابريل april avril apr avr افريل نيسان",
    "ماي may mai مايو ايار",
    "يونيو june juin jun يونيه جوان حزيران",
    "يوليوز july juillet jul juil يوليو جويليه تموز",
    "غشت august aout aug اغسطس اوت اب",
    "شتنبر september septembre sep sept سبتمبر ايلول",
    "اكتوبر october octobre oct تشرين",
    "نونبر november novembre nov نوفمبر",
    "دجنبر december decembre dec ديسمبر",
)  # folded names of the twelve months, Moroccan ones first
MONTH = {fold(name): number for number, names in enumerate(_MONTHS, 1) for name in names.split()}

_ISO = re.compile(r"(\d{4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?")
_PARTS = re.compile(r"(\d{1,2})\s*[-/. \\،]\s*(\d{1,2})\s*[-/. \\،]\s*(\d{4}|\d{2})(?:[T ]\d{1,2}:\d{2}.*|\s?م)?")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{4})")
_YEAR_MONTH = re.compile(r"(\d{4})\s*[-/. ]\s*(\d{1,2})")
_YEAR = re.compile(r"(?:سنة|عام|annee|en|year|an)?\s*(\d{4})\s*(?:م|ميلادية)?")
_NAMED = re.compile(r"(?:(\d{1,2})\s+)?([^\W\d]+)\s+(\d{4}|\d{2})")
_SHORT_MONTH = re.compile(r"([^\W\d]{3,9}\.?)-(\d{2}|\d{4})")
_SOLID = re.compile(r"\d{8}")
_LEAD = re.compile(r"^(?:le|du|en date du|بتاريخ|يوم|في|مؤرخ في|ليوم|au|depuis|منذ)\s*:?\s+", re.IGNORECASE)


class Order(Enum):
    """Which of the first two numbers of a date is the day."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


class Wrong(Enum):
    """Why a text is no date."""

    IMPOSSIBLE = "impossible_date"
    UNREADABLE = "unreadable_date"
    DOUBTFUL = "doubtful_date"  # the order of its column is not known


class Evidence(NamedTuple):
    """What the cells of a column say: cells that are a date in one order only, and in both."""

    day_first: int
    month_first: int
    either: int
    example: str  # a cell that could be read both ways


def full_year(year: int, today: dt.date | None = None) -> int:
    """Two digits: up to next year is this century, beyond is the last one."""
    if year > 99:
        return year
    this = (today or dt.date.today()).year
    return 2000 + year if 2000 + year <= this + 1 else 1900 + year


def real(year: int, month: int, day: int) -> bool:
    """Whether there is such a day."""
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return FIRST_YEAR <= year <= LAST_YEAR


def evidence(cells: Iterable[object]) -> Evidence:
    """Count what the texts of a column prove of its order."""
    day_first = month_first = either = 0
    example = ""
    for cell in cells:
        if not isinstance(cell, str) or len(cell) > LONGEST:
            continue
        found = _PARTS.fullmatch(_date_text(cell))
        if found is None:
            day_first += _day_before_name(cell)
            continue
        a, b, year = int(found[1]), int(found[2]), full_year(int(found[3]))
        as_day, as_month = real(year, b, a), real(year, a, b)
        day_first += as_day and not as_month
        month_first += as_month and not as_day
        if as_day and as_month and a != b:
            either += 1
            example = example or str(cell)
    return Evidence(day_first, month_first, either, example)


def _day_before_name(text: str) -> bool:
    """«12 غشت 2015»: who writes so puts the day first in figures too."""
    found = _NAMED.fullmatch(fold(_date_text(text))) if len(text) > 8 and has_letter(text) else None
    return found is not None and found[1] is not None and found[2] in MONTH


def order_of(found: Evidence) -> Order | None:
    """The order of a column; nothing when its dates can be read both ways or prove both."""
    if found.day_first and found.month_first:
        less, more = sorted((found.day_first, found.month_first))
        if less * 10 > more:
            return None
    if found.day_first == found.month_first:
        return None if found.either else Order.DAY_FIRST
    return Order.DAY_FIRST if found.day_first > found.month_first else Order.MONTH_FIRST


def date_of(cell: object, order: Order | None) -> str | Wrong:
    """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` of a cell of a date column, or what is wrong with it."""
    if isinstance(cell, dt.date):
        return _day(cell)
    if isinstance(cell, (int, float)):
        return _number(float(cell))
    return _written(_date_text(cell), order) if len(str(cell)) <= LONGEST else Wrong.UNREADABLE


def _day(day: dt.date) -> str | Wrong:
    if day.year == 1905:  # a year typed into a cell of dates is the serial number of one of its days
        serial = (day - EPOCH).days
        if 1900 <= serial <= 2099:
            return str(serial)
    return day.isoformat() if FIRST_YEAR <= day.year <= LAST_YEAR else Wrong.IMPOSSIBLE


def _number(value: float) -> str | Wrong:
    if FIRST_YEAR <= value <= LAST_YEAR and value == int(value):
        return str(int(value))
    if 10_000 <= value < 75_000:
        return (EPOCH + dt.timedelta(int(value))).isoformat()
    return _solid(str(int(value))) if value.is_integer() else Wrong.UNREADABLE


def _date_text(cell: object) -> str:
    return _LEAD.sub("", compact(str(cell)).replace("؍", "/").strip(" .;،'"))


def _written(text: str, order: Order | None) -> str | Wrong:
    found = _PARTS.fullmatch(text)
    if found:
        return _ordered(int(found[1]), int(found[2]), full_year(int(found[3])), order)
    found = _ISO.fullmatch(text)
    if found:
        return _checked(int(found[1]), int(found[2]), int(found[3]))
    found = _YEAR.fullmatch(fold(text)) or _YEAR.fullmatch(text)
    if found:
        return found[1] if FIRST_YEAR <= int(found[1]) <= LAST_YEAR else _number(float(found[1]))
    found = _MONTH_YEAR.fullmatch(text)
    if found:
        return _month(int(found[2]), int(found[1]))
    found = _YEAR_MONTH.fullmatch(text)
    if found:
        return _month(int(found[1]), int(found[2]))
    if text.replace(".", "", 1).isdecimal():
        return _number(float(text)) if len(text) < 8 else _solid(text)
    return _with_name(text)


def _ordered(a: int, b: int, year: int, order: Order | None) -> str | Wrong:
    if order is None:
        as_day, as_month = real(year, b, a), real(year, a, b)
        if as_day and as_month and a != b:
            return Wrong.DOUBTFUL
        order = Order.MONTH_FIRST if as_month and not as_day else Order.DAY_FIRST
    return _checked(year, a, b) if order is Order.MONTH_FIRST else _checked(year, b, a)


def _checked(year: int, month: int, day: int) -> str | Wrong:
    return f"{year:04d}-{month:02d}-{day:02d}" if real(year, month, day) else Wrong.IMPOSSIBLE


def _month(year: int, month: int) -> str | Wrong:
    return f"{year:04d}-{month:02d}" if 1 <= month <= 12 and FIRST_YEAR <= year <= LAST_YEAR else Wrong.IMPOSSIBLE


def _solid(text: str) -> str | Wrong:
    """Eight digits: 20150312 or 12032015."""
    if not _SOLID.fullmatch(text):
        return Wrong.UNREADABLE
    for year, month, day in ((text[:4], text[4:6], text[6:]), (text[4:], text[2:4], text[:2])):
        if real(int(year), int(month), int(day)) and int(year) >= 1900:
            return _checked(int(year), int(month), int(day))
    return Wrong.IMPOSSIBLE


def month_of_name(text: str) -> str | None:
    """``03/2019`` from «mars-19»: how a text table shows the number 3/2019 that the workbook took for a month."""
    found = _SHORT_MONTH.fullmatch(text)
    month = MONTH.get(fold(found[1])) if found else None
    return f"{month:02d}/{full_year(int(found[2]))}" if found and month else None


def _with_name(text: str) -> str | Wrong:
    said = re.sub(r"(?<=\d)(?:er|ere|eme|st|nd|rd|th|\s?م|\s?ميلاديه)\b", "", fold(text))
    said = re.sub(r"^(?:فاتح|premier)\s+", "1 ", said)
    said = re.sub(
        r"^(?:الاحد|الاثنين|الثلاثا|الاربعا|الخميس|الجمعه|السبت|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+",
        "",
        said,
    )
    found = _NAMED.fullmatch(said)
    if found is None or found[2] not in MONTH:
        return Wrong.UNREADABLE
    year, month = full_year(int(found[3])), MONTH[found[2]]
    return _checked(year, month, int(found[1])) if found[1] else _month(year, month)
