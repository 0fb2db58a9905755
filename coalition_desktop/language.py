"""Every text a person sees, in Arabic, French and English, without Qt.

The source strings are English and stand where they are born: ``self.tr("…")`` in a widget,
``QT_TRANSLATE_NOOP("Context", "…")`` below.  ``translations/coalition_{ar,fr,en}.ts`` hold the
translations (Qt Linguist's format); this module reads them, the window's translator asks it.

Whole sentences with ``{name}`` for values and ``%n`` for a count.
"""

from __future__ import annotations

import functools
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Union

from coalition_desktop.paths import translations_dir

if TYPE_CHECKING:
    from datetime import date

CODES = ("ar", "fr", "en")
RTL = frozenset({"ar"})

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"
_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LONE = re.compile("[\ud800-\udfff]")  # bytes in the name of a file that are no letters
_LATIN_OR_DIGIT = re.compile("[0-9A-Za-z\u00c0-\u024f]")


def readable(text: str) -> str:
    """A text that every file and screen takes; what is no letter in the name of a file is «�»."""
    return _LONE.sub("\ufffd", text)


class Text(NamedTuple):
    """A translatable text: its context in the catalogue and its English source."""

    context: str
    source: str


def QT_TRANSLATE_NOOP(  # noqa: N802  (lupdate knows this name)
    context: str, source: str, comment: str = "", n: int | None = None
) -> Text:
    """Mark ``source`` for translation; it is translated where it is shown.

    A text with ``%n`` is marked ``QT_TRANSLATE_NOOP("Context", "%n row(s)", "", 1)``: the fourth
    argument tells lupdate to ask for plural forms.
    """
    return Text(context, source)


@dataclass(frozen=True, slots=True)
class Message:
    """A text with its values, still in no language.  ``count`` is the ``%n`` of the text."""

    text: Text
    values: Mapping[str, Shown] = field(default_factory=dict)
    count: int | None = None


# What may stand in a sentence: a text or a message is translated when the sentence is.
Shown = Union[str, int, Text, Message]


def _arabic_plural(n: int) -> int:
    if n in (0, 1, 2):
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


# Unicode CLDR plural rules in the order of Qt Linguist's <numerusform> elements.
PLURAL: dict[str, tuple[int, Callable[[int], int]]] = {
    "ar": (6, _arabic_plural),
    "fr": (2, lambda n: int(n > 1)),
    "en": (2, lambda n: int(n != 1)),
}


@functools.cache
def catalogue(code: str) -> Mapping[Text, tuple[str, ...]]:
    """Finished translations of ``coalition_{code}.ts``: text → its forms (one, or one per plural)."""
    path = translations_dir() / f"coalition_{code}.ts"
    if not path.exists():
        return {}
    found: dict[Text, tuple[str, ...]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            if message.get("numerus") == "yes":
                forms = tuple(f.text or "" for f in translation.iter("numerusform"))
            else:
                forms = (translation.text or "",)
            if all(forms):
                found[Text(name, message.findtext("source", ""))] = forms
    return found


class Language:
    """One of the three languages: its texts, plural forms and dates."""

    def __init__(self, code: str) -> None:
        if code not in CODES:
            raise ValueError(code)
        self.code = code
        self.rtl = code in RTL

    def form(self, text: Text, count: int | None = None) -> str:
        """The catalogue's form for ``count``, values and ``%n`` not yet filled in."""
        forms = catalogue(self.code).get(text)
        if forms is None:
            return text.source
        return forms[0 if count is None else min(PLURAL[self.code][1](count), len(forms) - 1)]

    def say(self, what: Text | Message, /, **values: Shown) -> str:
        """The text in this language; values whose letters run the other way are isolated."""
        message = what if isinstance(what, Message) else Message(what)
        count = message.count
        said = self.form(message.text, count)
        if count is not None:
            said = said.replace("%n", str(count))
        shown = {**message.values, **values}
        return said.format_map({k: self._value(v) for k, v in shown.items()}) if shown else said

    def plain(self, what: Text | Message, /, **values: Shown) -> str:
        """As ``say`` without the invisible direction marks: for files and for machines."""
        return re.sub(f"[{LRI}{FSI}{PDI}]", "", self.say(what, **values))

    def _value(self, value: Shown) -> str:
        if isinstance(value, (Text, Message)):
            return self.say(value)
        text = readable(str(value))
        other = _LATIN_OR_DIGIT if self.rtl else _ARABIC
        return f"{FSI}{text}{PDI}" if isinstance(value, str) and other.search(text) else text

    def date(self, day: date | str, style: str = "long") -> str:
        """``12 نونبر 2026``: a date, or a partial ISO date as the registry keeps it.

        Moroccan month names in Arabic, Western digits always.  ``style``: long or short
        (``12/11/2026``).
        """
        from datetime import date as day_type

        from babel.dates import format_date

        locale = {"ar": "ar_MA", "fr": "fr_MA", "en": "en_GB"}[self.code]
        parts = day.isoformat().split("-") if isinstance(day, day_type) else str(day).split("-")
        year, month, dom = (*(int(p) for p in parts), 1, 1)[:3]
        if style == "short":
            return "/".join(reversed(parts))
        pattern = {1: "y", 2: "MMMM y", 3: "d MMMM y"}[len(parts)]
        return format_date(day_type(year, month, dom), pattern, locale=locale)
