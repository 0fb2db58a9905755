"""The columns of the list of associations: what each cell shows of a row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from coalition_desktop.gui import bidi, paint
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.records import places
from coalition_desktop.records.association import Association
from coalition_desktop.records.choices import MEMBERSHIP
from coalition_desktop.records.rules import LegalFile
from coalition_desktop.records.showing import phone

translate = QCoreApplication.translate

MISSING = QT_TRANSLATE_NOOP("AssociationColumns", "%n missing", "", 1)
MEMBERSHIP_TONE = {"active": "ok", "candidate": "info", "suspended": "warn", "excluded": "danger"}


def columns(language: Language) -> list[Column]:
    """Name, city, membership, legal file, phone, last change; the last ones yield first."""
    label = _labels(language)
    return [
        Column("name", translate("AssociationColumns", "Association"), lambda row: named(row, language), sort="name"),
        Column("city", translate("AssociationColumns", "City"), lambda row: _city(row, language), 100, 4),
        Column("status", label("status"), lambda row: _membership(row, language), 132, 2, "status"),
        Column(
            "legal",
            translate("AssociationColumns", "Legal file"),
            lambda row: legal_cell(row["legal"], language),
            106,
            1,
        ),
        Column("phone", label("phone"), _phone, 150, 5),
        Column("updated", translate("AssociationColumns", "Changed"), _updated, 98, 3, "updated"),
    ]


def _labels(language: Language) -> Callable[[str], str]:
    return lambda key: language.say(Association.__table__.c[key].info["field"].label)


def names(row: Row, language: Language) -> tuple[str, str]:
    """The name in the window's script first, the other one second."""
    first, second = row.get("name_ar") or "", row.get("name_fr") or ""
    if not language.rtl:
        first, second = second, first
    return (first, second) if first else (second, "")


def named(row: Row, language: Language) -> cells.Named:
    """Both names and the initials; a dot when there is a draft."""
    first, second = names(row, language)
    number = paint.avatar_number(row.get("name_ar") or first)
    return cells.Named(first, second, paint.initials(first), number, bool(row.get("draft")))


def summary(row: Row, language: Language) -> str:
    """Number, place and first phone of an association in one line."""
    number, phones = row.get("number"), row.get("phone") or ()
    place = row.get("commune") or row.get("province") or row.get("region")
    parts = (
        bidi.ltr(number) if number else "",
        places.name(place, language.code) if place else "",
        bidi.ltr(phone(phones[0])) if phones else "",
    )
    return " · ".join(part for part in parts if part)


def city(row: Row, language: Language) -> str:
    """The commune, or the province where the commune is not known."""
    code = row.get("commune") or row.get("province") or ""
    return places.name(code, language.code) if code else ""


def _city(row: Row, language: Language) -> cells.Words:
    return cells.Words(city(row, language))


def membership(row: Row, language: Language) -> tuple[str, str]:
    """The words and the tone of the membership; empty words when it is not known."""
    code = row.get("status") or ""
    words = language.say(MEMBERSHIP[code]) if code in MEMBERSHIP else code
    return words, MEMBERSHIP_TONE.get(code, "neutral")


def _membership(row: Row, language: Language) -> cells.Cell:
    words, tone = membership(row, language)
    return cells.Badge(words, tone) if words else cells.Words("")


def legal_words(legal: LegalFile, language: Language) -> tuple[str, str]:
    """The state of a legal file in a word or two, and its tone."""
    missing = sum(item.state == "missing" for item in legal.items)
    if legal.light == "expired":
        return translate("AssociationColumns", "Expired"), "danger"
    if legal.light == "incomplete":
        return language.say(Message(MISSING, count=missing)), "warn"
    if any(item.state == "soon" for item in legal.items):
        return translate("AssociationColumns", "Deadline near"), "warn"
    return translate("AssociationColumns", "Complete"), "ok"


def legal_cell(legal: LegalFile, language: Language) -> cells.Badge:
    """The badge of a legal file."""
    return cells.Badge(*legal_words(legal, language))


def _phone(row: Row) -> cells.Words:
    numbers = row.get("phone") or []
    return cells.Words(bidi.ltr(phone(numbers[0])) if numbers else "", tone="text2")


def moment_of(updated: int) -> datetime:
    """The local time of a change from its hybrid clock."""
    return datetime.fromtimestamp((updated >> 16) / 1000)


def day_words(day: date, today: date | None = None) -> str:
    """Today, yesterday, 9 نونبر, or with its year when that is another one."""
    today = today or date.today()
    if day == today:
        return translate("AssociationColumns", "today")
    if (today - day).days == 1:
        return translate("AssociationColumns", "yesterday")
    pattern = "d MMMM" if day.year == today.year else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def moment_words(moment: datetime) -> str:
    """The day and the hour: today 10:42."""
    return f"{day_words(moment.date())} {bidi.ltr(moment.strftime('%H:%M'))}"


def _updated(row: dict[str, Any] | Row) -> cells.Words:
    return cells.Words(day_words(moment_of(row["updated"]).date()), tone="text2")
