"""The history as a workbook: the form for what the list shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coalition_desktop.desk.history_export import HistoryExport, export_history
from coalition_desktop.desk.history_filter import HistoryFilter
from coalition_desktop.exchange.history_sheet import SHEET
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange_export import LANGUAGES, UNSAFE
from coalition_desktop.gui.pages.exchange_writing import FileForm
from coalition_desktop.gui.widgets.buttons import Button, Segmented, Switch
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import column, column_layout, frame, row
from coalition_desktop.language import CODES, Language


class HistoryExportForm(FileForm):
    """``left``: back to the operation.  ``asked`` gives what the list shows when the file is written."""

    left = Signal()

    def __init__(self, context: Context, asked: Callable[[], HistoryFilter]) -> None:
        super().__init__(context)
        self._asked = asked
        self.personal = Switch(self.tr("Personal data"))
        code = context.language.code
        self.language = Segmented([(code, LANGUAGES[code]) for code in CODES], code, self.tr("Language"))
        self.count = Label("", "caption", "muted", wrap=True)
        self.go = Button(self.tr("Export the history…"), "primary", "file-export")
        self.close_form = Button(self.tr("Close"))
        self.go.clicked.connect(self.export)
        self.close_form.clicked.connect(self.left)
        self.lay_out(self._form(), row(self.count), self.go, self.close_form)

    def _form(self) -> QWidget:
        told = self.tr("An Excel workbook of what the list shows: one row for each field that was changed.")
        head = column_layout(
            Label(self.tr("Export the history"), "h3"), Label(told, "caption", "muted", wrap=True), gap=2
        )
        note = Label(
            self.tr(
                "President, bank account, and what is known of persons. Switch on only for someone who needs them."
            ),
            "caption",
            "muted",
            wrap=True,
        )
        personal = frame(
            "regbox", (column(Label(self.tr("Personal data"), "strong"), note, gap=0), 1), self.personal,
            gap=8, margins=(12, 8, 12, 8), across=True,
        )  # fmt: skip
        tongue = column_layout(Label(self.tr("Language of the sheet"), "label"), self.language, gap=4)
        form = QWidget()
        form.setLayout(column_layout(head, tongue, personal, None, gap=12, margins=(18, 14, 18, 8)))
        return form

    def first(self) -> QWidget:
        return self.go

    def set_count(self, operations: int) -> None:
        """How many operations the list shows."""
        self.count.setText(self.tr("%n operation(s)", "", operations))
        self.go.setEnabled(operations > 0)

    def file_name(self) -> str:
        """A name that says what is in it, in the language of the sheet."""
        name = f"{Language(self.language.value()).plain(SHEET)} - {date.today().isoformat()}"
        return "".join("-" if letter in UNSAFE else letter for letter in name) + ".xlsx"

    def export(self) -> None:
        """Ask for the file, then write it."""
        if not self.go.isEnabled() or self.is_writing():
            return
        path = self.ask_path(self.tr("Export the history"), self.file_name())
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the history into this file."""
        work = export_history(
            self.context.registry, path, self.language.value(), self._asked(), self.personal.isChecked()
        )
        self.run(work, self.tr("Exporting the history"), self._written)

    def _written(self, result: HistoryExport) -> None:
        self.show_file(result.path, self.tr("History exported: %n row(s)", "", result.rows))
