"""A value as a person reads it: one way to say each kind, for lists, panels, history and the terminal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Text
from coalition_desktop.records import places
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Field, Kind

YES = QT_TRANSLATE_NOOP("Value", "Yes")
NO = QT_TRANSLATE_NOOP("Value", "No")
KILOBYTES = QT_TRANSLATE_NOOP("Value", "{size} KB")
MEGABYTES = QT_TRANSLATE_NOOP("Value", "{size} MB")
SEPARATOR = {"ar": "، ", "fr": ", ", "en": ", "}


def phone(number: str) -> str:
    """``+212 528 00 00 12``: a Moroccan number in its usual groups, others as they are."""
    if number.startswith("+212") and len(number) == 13:
        return f"{number[:4]} {number[4:7]} {number[7:9]} {number[9:11]} {number[11:]}"
    return number


def number(value: int) -> str:
    """``12 345``: thousands apart by a no-break space, in all three languages."""
    return f"{value:,}".replace(",", "\u00a0")


def amount(value: str) -> str:
    """``1 234,50`` from ``1234.50``."""
    whole, _, cents = value.partition(".")
    return f"{number(int(whole))},{cents}" if cents else number(int(whole))


def file_size(size: int, language: Language) -> str:
    """``340 KB``, ``1,4 MB``: the size of a file in bytes, as a person reads it."""
    if size < 1_000_000:
        words = language.say(KILOBYTES, size=number(max(1, round(size / 1000))))
    else:
        told = f"{size / 1e6:.1f}"
        words = language.say(MEGABYTES, size=told if language.code == "en" else told.replace(".", ","))
    return words.replace(" ", "\u00a0")  # number and unit stay on one line


def _choice(field: Field, code: Any, language: Language) -> str:
    label: Text | None = (field.choices or {}).get(str(code))
    return language.say(label) if label else str(code)


def _choices(field: Field, codes: Any, language: Language) -> str:
    return SEPARATOR[language.code].join(_choice(field, code, language) for code in codes)


def _place(_field: Field, code: Any, language: Language) -> str:
    return places.name(str(code), language.code)


def _as_it_is(_field: Field, value: Any, _language: Language) -> str:
    return str(value)


SHOWN: Mapping[Kind, Callable[[Field, Any, Language], str]] = {
    Kind.TEXT: _as_it_is,
    Kind.LONG_TEXT: _as_it_is,
    Kind.NAME: _as_it_is,
    Kind.IDENTIFIER: _as_it_is,
    Kind.EMAIL: _as_it_is,
    Kind.WEB: _as_it_is,
    Kind.REFERENCE: _as_it_is,
    Kind.DATE: lambda _f, value, language: language.date(value),
    Kind.NUMBER: lambda _f, value, _l: number(value),
    Kind.AMOUNT: lambda _f, value, _l: amount(value),
    Kind.FLAG: lambda _f, value, language: language.say(YES if value else NO),
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.PHONES: lambda _f, value, language: SEPARATOR[language.code].join(phone(n) for n in value),
    Kind.REGION: _place,
    Kind.PROVINCE: _place,
    Kind.COMMUNE: _place,
}


def shown(field: Field, value: Any, language: Language) -> str:
    """The words for a value; empty for an absent one."""
    return "" if value is None or value in ("", []) else SHOWN[field.kind](field, value, language)


def title(entity: str, values: Mapping[str, Any], language: Language) -> str:
    """The name under which a person knows a record, in the script of the language where there is one."""
    keys: Sequence[str] = RECORDS[entity].title["ar" if language.rtl else "fr"]
    return next((str(values[key]) for key in keys if values.get(key)), "")


def described(entity: str, values: Mapping[str, Any], language: Language) -> dict[str, str]:
    """Label → words for every filled field, in the order of declaration."""
    return {
        language.say(field.label): shown(field, values[key], language)
        for key, field in fields(entity).items()
        if shown(field, values.get(key), language)
    }
