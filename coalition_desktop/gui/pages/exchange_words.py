"""How the pages of the import say values, rows and counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy

from coalition_desktop.changes.canon import Value
from coalition_desktop.errors import Problem
from coalition_desktop.exchange.packet_tables import entities_by_sheet
from coalition_desktop.exchange.plan import OUTCOMES, Outcome, PlanRow
from coalition_desktop.exchange.reading import Reading
from coalition_desktop.gui import bidi
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.steps import Counter
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.records.showing import SEPARATOR, phone, shown

translate = QCoreApplication.translate

ENTITY = "association"
_LEFT_TO_RIGHT = frozenset({Kind.IDENTIFIER, Kind.EMAIL, Kind.WEB, Kind.AMOUNT, Kind.NUMBER})

# Each outcome with its icon, the tone of its badge and the colour of its part of the ribbon.
LOOKS: Mapping[Outcome, tuple[str, str, str]] = {
    Outcome.NEW: ("circle-plus", "ok", "ok"),
    Outcome.CHANGED: ("pencil", "info", "info"),
    Outcome.UNCHANGED: ("equal", "neutral", "chart2"),
    Outcome.JOINED: ("copy", "neutral", "text3"),
    Outcome.CONFLICT: ("git-merge", "theirs", "theirs"),
    Outcome.DOUBTFUL: ("help-circle", "warn", "warn"),
    Outcome.REFUSED: ("circle-x", "danger", "danger"),
}


def _many(outcome: Outcome) -> str:
    """The word under a count of rows."""
    return {
        Outcome.NEW: translate("ImportWords", "new"),
        Outcome.CHANGED: translate("ImportWords", "changed"),
        Outcome.UNCHANGED: translate("ImportWords", "unchanged"),
        Outcome.JOINED: translate("ImportWords", "repeated"),
        Outcome.CONFLICT: translate("ImportWords", "in conflict"),
        Outcome.DOUBTFUL: translate("ImportWords", "doubtful"),
        Outcome.REFUSED: translate("ImportWords", "refused"),
    }[outcome]


def badge(outcome: Outcome, language: Language) -> cells.Badge:
    """What becomes of a row, as a pill."""
    icon, tone, _ = LOOKS[outcome]
    return cells.Badge(language.say(OUTCOMES[outcome]), tone, icon)


def counters(outcomes: Iterable[Outcome]) -> list[Counter]:
    """One counter for each of these outcomes, in the order of the ribbon."""
    wanted = set(outcomes)
    return [Counter(one.value, _many(one), icon, colour) for one, (icon, _, colour) in LOOKS.items() if one in wanted]


def value_words(field: Field, value: Value, language: Language) -> str:
    """A value as it is read, in its own direction."""
    if field.kind is Kind.PHONES and isinstance(value, list):
        return SEPARATOR[language.code].join(bidi.ltr(phone(number).replace(" ", bidi.NBSP)) for number in value)
    words = shown(field, value, language)
    return bidi.ltr(words) if words and field.kind in _LEFT_TO_RIGHT else words


def label_of(key: str, language: Language, entity: str = ENTITY) -> str:
    """The name of a field; ``name`` is that of the association in any language."""
    if key == "name":
        return translate("ImportWords", "Name")
    declared = fields(entity).get(key)
    return language.say(declared.label) if declared is not None else key


def cell_words(problem: Problem, language: Language) -> str:
    """The cell that a problem is about: its column and what stands in it."""
    if not problem.field:
        return bidi.fsi(problem.value)
    label = label_of(problem.field, language, entities_by_sheet().get(problem.sheet, ENTITY))
    if not problem.value:
        return label
    return bidi.fill(translate("ImportWords", "{column}: {value}"), column=label, value=bidi.fsi(problem.value))


def wrapped(words: str, role: str = "body", tone: str = "") -> Label:
    """A paragraph that takes the width it is given, however narrow."""
    label = Label(words, role, tone, wrap=True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def records_words(entity: str, count: int, language: Language) -> str:
    """How many records of a kind."""
    words = translate("ImportWords", "{kind}: {count}")
    return bidi.fill(words, kind=language.say(RECORDS[entity].plural), count=bidi.ltr(count))


def row_words(row: PlanRow, several: bool) -> str:
    """Which row of the file: with its sheet where there are several."""
    if several:
        words = translate("ImportWords", "Row {row} of “{sheet}”")
        return bidi.fill(words, row=bidi.ltr(row.row), sheet=row.sheet)
    return bidi.fill(translate("ImportWords", "Row {row}"), row=bidi.ltr(row.row))


def reading_words(reading: Reading, counted: Sequence[str]) -> str:
    """What was read, in a caption: what is counted, then the sheets."""
    sheets = SEPARATOR["ar" if bidi.rtl() else "fr"].join(dict.fromkeys(bidi.fsi(t.sheet) for t in reading.tables))
    return " · ".join([*counted, sheets])


def file_words(name: str) -> str:
    """The name of a file; «2026.xlsx» at the end of an Arabic name keeps its order."""
    head, blank, last = name.rpartition(" ")
    return bidi.fsi(name if bidi.has_arabic(last) else f"{head}{blank}{bidi.ltr(last)}")


def moment_of(at: str) -> datetime:
    """A UTC moment of the registry on the clock of this computer."""
    return datetime.fromisoformat(at).astimezone()
