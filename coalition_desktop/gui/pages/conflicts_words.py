"""How the page of conflicts says things: whose a value is, since when, in which of the two columns it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from coalition_desktop.changes.fold import HAND_EDIT
from coalition_desktop.desk.conflict_records import RecordInConflict
from coalition_desktop.desk.conflicts import Conflict, Side
from coalition_desktop.gui import bidi
from coalition_desktop.gui.pages.associations_columns import moment_words
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Kind
from coalition_desktop.records.showing import SEPARATOR, phone

translate = QCoreApplication.translate
Names = Mapping[str, str]  # code → name of offices

MARKED = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.NAME})  # whose changed words are marked


class Head(NamedTuple):
    """Over a column of cards: what it is, whose they are and since when."""

    title: str
    who: str
    icon: str
    tone: str


def has_mine(record: RecordInConflict) -> bool:
    """Whether this office has a say in it."""
    return any(side.mine for one in record.conflicts for side in one.sides)


def columns(record: RecordInConflict, conflict: Conflict) -> tuple[Sequence[Side], Sequence[Side]]:
    """Mine and theirs; where nothing is mine, what is shown and the rest; of a deletion, keep and delete."""
    sides = conflict.sides
    if conflict.is_deletion or not has_mine(record):
        return sides[:1], sides[1:]
    return [one for one in sides if one.mine], [one for one in sides if not one.mine]


def heads(record: RecordInConflict) -> tuple[Head, Head]:
    """Of the two columns."""
    pairs = [columns(record, one) for one in record.conflicts if not one.is_deletion]
    first = [side for one, _ in pairs for side in one]
    second = [side for _, other in pairs for side in other]
    if has_mine(record):
        title, icon, tone = translate("ConflictWords", "Mine"), "device-laptop", "accent"
    else:
        title, icon, tone = translate("ConflictWords", "Shown now"), "eye", "theirs"
    return (
        Head(title, _newest(first, record.offices), icon, tone),
        Head(translate("ConflictWords", "Theirs"), _newest(second, record.offices), "package", "theirs"),
    )


def _newest(sides: Sequence[Side], names: Names) -> str:
    if not sides:
        return ""
    offices = dict.fromkeys(office_words(side.office, names) for side in sides)
    if len(offices) > 1:
        return " · ".join(bidi.fsi(name) for name in offices)
    return by_words(max(sides, key=lambda side: side.at), names)


def by_words(side: Side, names: Names) -> str:
    """Who said it and when: سعاد · أمس 10:42."""
    who = side.author or office_words(side.office, names) if side.mine else office_words(side.office, names)
    return bidi.fill(translate("ConflictWords", "{who} · {when}"), who=who, when=moment_words(local(side.at)))


def office_words(code: str, names: Names) -> str:
    """The name of an office; a value may come from a file that somebody edited by hand."""
    return translate("ConflictWords", "A file edited by hand") if code == HAND_EDIT else names.get(code, code)


def local(at: datetime) -> datetime:
    """UTC → the wall clock."""
    return at.astimezone().replace(tzinfo=None)


def value_words(conflict: Conflict, side: Side, language: Language) -> str:
    """A value on its card: each phone number runs from left to right."""
    if not conflict.is_deletion and fields(conflict.entity)[conflict.key].kind is Kind.PHONES and side.value:
        numbers = side.value if isinstance(side.value, list) else [str(side.value)]
        return SEPARATOR[language.code].join(bidi.ltr(phone(number)) for number in numbers)
    return side.words


def is_marked(conflict: Conflict) -> bool:
    """Whether changed words are marked in its values."""
    return not conflict.is_deletion and fields(conflict.entity)[conflict.key].kind in MARKED
