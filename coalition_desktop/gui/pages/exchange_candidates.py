"""Two associations side by side: the row of the file and the one that it may be."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout

from coalition_desktop.exchange.plan import Candidate, PlanRow
from coalition_desktop.folding import fold
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import column_layout, row
from coalition_desktop.records.catalogue import fields

ENTITY = "association"
COMPARED = ("name_ar", "name_fr", "number", "province", "commune", "phone", "email")


class CandidateCard(QFrame):
    """What both say of each field, why they are thought to be one, and the button that says so."""

    def __init__(self, context: Context, found: PlanRow, candidate: Candidate) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "regbox")
        self.same = Button(self.tr("It is this one"), "primary", "check", small=True)
        reasons = " · ".join(context.say(reason) for reason in candidate.reasons)
        why = say.wrapped(reasons, "caption", "info")
        grid = self._compared(found, candidate)
        self.setLayout(column_layout(row((why, 1), self.same), grid, gap=8, margins=(12, 10, 12, 10)))
        name = candidate.values.get("name_ar") or candidate.values.get("name_fr") or ""
        self.same.setAccessibleDescription(f"{name} {reasons}")

    def _compared(self, found: PlanRow, candidate: Candidate) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        where = self.tr("In the registry")
        if candidate.row:
            where = bidi.fill(self.tr("Row {row} of the file"), row=bidi.ltr(candidate.row))
        grid.addWidget(Label(self.tr("In this row"), "caption", "accent"), 0, 0)
        grid.addWidget(Label(where, "caption", "accent"), 0, 1)
        line = 1
        for key in COMPARED:
            mine, theirs = self._words(key, found.values.get(key)), self._words(key, candidate.values.get(key))
            if not mine and not theirs:
                continue
            same = fold(bidi.plain(mine)) == fold(bidi.plain(theirs))
            grid.addWidget(Label(say.label_of(key, self._context.language), "caption", "muted"), line, 0, 1, 2)
            for place, words in enumerate((mine, theirs)):
                label = say.wrapped(words or "—", "body" if same or not words else "strong", "" if words else "muted")
                grid.addWidget(label, line + 1, place)
            line += 2
        return grid

    def _words(self, key: str, value: object) -> str:
        declared = fields(ENTITY)[key]
        return say.value_words(declared, value, self._context.language)  # type: ignore[arg-type]
