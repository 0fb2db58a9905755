"""What of a file is no record: titles, totals, signatures, columns and sheets left out, hidden rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from coalition_desktop.errors import Problem
from coalition_desktop.exchange.plan import ImportPlan
from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import row
from coalition_desktop.gui.widgets.panels import Dialog

LINES = frozenset({"skipped_line", "hidden_rows"})


def lines_of(plan: ImportPlan, sheet: str) -> list[Problem]:
    """The notes about lines of one sheet."""
    return [note for note in plan.notes if note.sheet == sheet and note.code in LINES]


class NotesDialog(Dialog):
    """A list of notes: the sheet where there are several, the row, why it was not taken, the cell."""

    def __init__(self, over: QWidget, context: Context, notes: Sequence[Problem], *, sheets: bool = False) -> None:
        super().__init__(over, "", 680)
        title = self.tr("What is not imported, and why")
        self.setWindowTitle(title)
        self._context = context
        self._notes = notes
        columns = [
            *([Column("sheet", self.tr("Sheet"), self._sheet, 130)] if sheets or self._has_sheets() else []),
            Column("row", self.tr("Row"), self._row, 64, trailing=True),
            Column("why", self.tr("Reason"), self._why),
        ]
        model = WindowedModel(columns, self._fetch, self)
        self.table = ListTable(model, title)
        model.set_ids(range(len(notes)))
        self.table.setMinimumHeight(theme.px(tokens.ROW_TWO) * 5)
        close = Button(self.tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.put(Label(title, "h3"), self.table, row(None, close))
        self.finished.connect(self.deleteLater)

    def _has_sheets(self) -> bool:
        return len({note.sheet for note in self._notes}) > 1

    def _sheet(self, values: Row) -> cells.Words:
        return cells.Words(bidi.fsi(values["note"].sheet or "—"), tone="text2")

    def _fetch(self, ids: Sequence[Any]) -> list[Row | None]:
        return [{"note": self._notes[number]} for number in ids]

    def _row(self, values: Row) -> cells.Number:
        number = values["note"].row
        return cells.Number(bidi.ltr(number) if number else "—", "text3")

    def _why(self, values: Row) -> cells.Words:
        note: Problem = values["note"]
        return cells.Words(self._context.say(note.why), say.cell_words(note, self._context.language))
