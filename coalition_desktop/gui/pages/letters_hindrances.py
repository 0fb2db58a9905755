"""What a letter still lacks, each with the way to fill it in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coalition_desktop.documents.letters.issue import GIVEN
from coalition_desktop.errors import Problem
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import clear, frame, row

SHOWN = 3
OFFICE = "office."
_COMMON = (OFFICE, GIVEN)  # what hinders every letter


def of_office(problems: Mapping[str, Sequence[Problem]]) -> list[Problem]:
    """What the office's record lacks, and what the person has not given, once each: it hinders every letter."""
    found = [one for several in problems.values() for one in several if one.field.startswith(_COMMON)]
    return list({(one.field, one.code): one for one in found}.values())


def of_associations(problems: Mapping[str, Sequence[Problem]]) -> dict[str, list[Problem]]:
    """What the associations themselves lack, by association."""
    own = {rid: [one for one in several if not one.field.startswith(_COMMON)] for rid, several in problems.items()}
    return {rid: several for rid, several in own.items() if several}


class Hindrances(QWidget):
    """``wanted``: the record (empty: the office) and the field that the person goes to fill in."""

    wanted = Signal(str, str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._box = frame("banner", self._lines, margins=(12, 8, 12, 8))
        self._box.setProperty("tone", "warn")
        holder = QVBoxLayout(self)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self._box)
        self.hide()

    def put(self, office: Sequence[Problem], own: Mapping[str, Sequence[Problem]], names: Mapping[str, str]) -> None:
        """Tell what is missing, the office's first; nothing hides the box."""
        clear(self._lines)
        told = [("", one, "") for one in office]
        told += [(rid, one, names.get(rid, "")) for rid, several in own.items() for one in several]
        for rid, problem, name in told[:SHOWN]:
            self._lines.addWidget(self._line(rid, problem, name))
        if len(told) > SHOWN:
            self._lines.addWidget(Label(self.tr("and %n more", "", len(told) - SHOWN), "caption", "soft"))
        self.setVisible(bool(told))

    def _line(self, rid: str, problem: Problem, name: str) -> QWidget:
        why = self._context.say(problem.why)
        words = bidi.fill(self.tr("{name}: {why}"), name=name, why=why) if name else why
        button = Button(self.tr("Fill in"), "link", small=True)
        button.setAccessibleDescription(words)
        field = problem.field.removeprefix(OFFICE)
        button.clicked.connect(lambda: self.wanted.emit(rid, field))
        button.setVisible(bool(field))
        return row((Label(words, "caption", wrap=True), 1), button, gap=6)
