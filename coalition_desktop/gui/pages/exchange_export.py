"""Lists as workbooks: the roster, which hides nothing, and the working list, which brings corrections back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coalition_desktop.exchange.packet_writing import LIST, Wish
from coalition_desktop.exchange.packet_writing import PacketResult as Written
from coalition_desktop.exchange.roster import RosterResult, export_roster
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange_safe import SafeCheck
from coalition_desktop.gui.pages.exchange_sheet_columns import ENTITY, ColumnChoice
from coalition_desktop.gui.pages.exchange_writing import READY, FileForm
from coalition_desktop.gui.widgets.buttons import Button, Chip, Segmented, Switch
from coalition_desktop.gui.widgets.choices import ChoiceField
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, frame, row
from coalition_desktop.language import CODES, QT_TRANSLATE_NOOP, Language
from coalition_desktop.records import places
from coalition_desktop.store.finding import Query, count

ROSTER = QT_TRANSLATE_NOOP("Roster", "List of associations")
LANGUAGES = {"ar": "العربية", "fr": "Français", "en": "English"}
UNSAFE = '<>:"/\\|?*'  # letters that no file name may have on Windows


class ExportPanel(FileForm):
    """The form of the lists.  ``set_only`` keeps it to some associations; ``left``: back to packets."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._only: Sequence[str] | None = None
        language = context.language
        listed = [(place.code, places.name(place.code, language.code)) for place in places.regions()]
        self.region = ChoiceField([("", self.tr("All regions")), *listed], required=True)
        self.columns = ColumnChoice(context)
        self.personal = Switch(self.tr("Personal data"))
        self.language = Segmented([(code, LANGUAGES[code]) for code in CODES], language.code, self.tr("Language"))
        self.count = Label("", "caption", "muted", wrap=True)
        self.go = Button(self.tr("Export the roster…"), "primary", "file-export")
        self.working_list = Button(self.tr("Working list…"), "plain", "file-import")
        self.working_list.setToolTip(
            self.tr("For somebody who corrects it in Excel and sends it back: it holds hidden ids and no history.")
        )
        self.back = Button(self.tr("Back to the packet"), "link", "chevron-left", small=True)
        self._only_box = column_layout(gap=0)
        self.check = SafeCheck(context)
        self.lay_out(self._form(), row(self.count), self.go, self.working_list)
        self.stack.addWidget(self.check)
        self._connect()
        self._count()

    def _form(self) -> QWidget:
        told = self.tr("An Excel workbook to read, print or send. It can be imported again.")
        head = column_layout(
            row(self.back, None),
            Label(self.tr("Export a list"), "h3"),
            Label(told, "caption", "muted", wrap=True),
            gap=2,
        )
        note = Label(
            self.tr("President and bank account. Switch on only for someone who needs them."),
            "caption",
            "muted",
            wrap=True,
        )
        personal = frame(
            "regbox", (column(Label(self.tr("Personal data"), "strong"), note, gap=0), 1), self.personal,
            gap=8, margins=(12, 8, 12, 8), across=True,
        )  # fmt: skip
        self._region_field = FormField(self.tr("Region"), self.region)
        tongue = column_layout(Label(self.tr("Language of the sheet"), "label"), self.language, gap=4)
        title = Label(self.tr("Columns of the sheet"), "label")
        title.setBuddy(self.columns.table)
        form = QWidget()
        form.setLayout(
            column_layout(
                head,
                self._only_box,
                self._region_field,
                tongue,
                title,
                (self.columns, 1),
                personal,
                gap=8,
                margins=(18, 14, 18, 8),
            )
        )
        return form

    def _connect(self) -> None:
        self.region.changed.connect(self._count)
        self.columns.changed.connect(self._count)
        self.personal.toggled.connect(self.columns.allow_personal)
        self.go.clicked.connect(self.export)
        self.working_list.clicked.connect(self.check_list)
        self.back.clicked.connect(self.left)
        self.check.back.connect(self.uncheck)
        self.check.confirmed.connect(self._ask_list)

    def first(self) -> QWidget:
        return self.go

    # -- what is exported -----------------------------------------------------------------------

    def set_only(self, rids: Sequence[str] | None) -> None:
        """These associations in this order, or all of the chosen region."""
        self._only = rids
        self._region_field.setVisible(rids is None)
        self.working_list.setVisible(rids is None)
        clear(self._only_box)
        if rids is not None:
            words = self.tr("Only the %n association(s) chosen in the list", "", len(rids))
            chip = Chip(words, closable=True)
            chip.removed.connect(lambda: self.set_only(None))
            self._only_box.addWidget(row(chip, None))
        self._count()

    def refresh(self) -> None:
        """Associations came or went."""
        self._count()

    def rows(self) -> int:
        """How many associations the sheet would have."""
        if self._only is not None:
            return len(self._only)
        region = self.region.value()
        with self.context.registry.read() as session:
            return count(session, Query(ENTITY, filters={"region": [region]} if region else {}))

    def _count(self) -> None:
        rows, chosen = self.rows(), len(self.columns.value())
        self.count.setText(
            bidi.fill(
                self.tr("{rows} in {columns}"), rows=self._rows(rows), columns=self.tr("%n column(s)", "", chosen)
            )
        )
        self.go.setEnabled(bool(rows and chosen))
        self.working_list.setEnabled(bool(rows and chosen) and not self.context.registry.read_only)

    def _rows(self, rows: int) -> str:
        return self.tr("%n association(s)", "", rows)

    # -- the roster -----------------------------------------------------------------------------

    def file_name(self) -> str:
        """A name that says what is in it, in the language of the sheet."""
        region = "" if self._only is not None else self.region.value()
        code = self.language.value()
        parts = [Language(code).plain(ROSTER), places.name(region, code) if region else "", date.today().isoformat()]
        name = " - ".join(part for part in parts if part)
        return "".join("-" if letter in UNSAFE else letter for letter in name) + ".xlsx"

    def export(self) -> None:
        """Ask for the file, then write it."""
        if not self.go.isEnabled() or self.is_writing():
            return
        path = self.ask_path(self.tr("Export the roster"), self.file_name())
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the roster into this file."""
        work = export_roster(
            self.context.registry,
            path,
            self.language.value(),
            self.columns.value(),
            self.region.value() or None,
            self.personal.isChecked(),
            self._only,
        )
        self.run(work, self.tr("Exporting the roster"), self._written)

    def _written(self, result: RosterResult) -> None:
        self.show_file(result.path, self.tr("Roster exported: %n association(s)", "", result.rows))

    # -- the working list -----------------------------------------------------------------------

    def wish(self) -> Wish:
        """The working list that the form describes."""
        return Wish(
            LIST, keys=self.columns.value(), personal=self.personal.isChecked(), region=self.region.value() or ""
        )

    def check_list(self) -> None:
        """Is it safe to send?"""
        if self.working_list.isEnabled() and not self.is_writing():
            self.check.show_wish(self.wish(), "")
            self.stack.setCurrentWidget(self.check)
            self.check.go.setFocus()

    def is_checking(self) -> bool:
        """Whether the summary is shown."""
        return self.stack.currentWidget() is self.check

    def uncheck(self) -> None:
        """Back to the form."""
        self.stack.setCurrentIndex(READY)
        self.working_list.setFocus()

    def _ask_list(self) -> None:
        from coalition_desktop.desk.packets import file_name

        path = self.ask_path(self.tr("Save the working list"), file_name(self.context.registry, self.wish()))
        if path is not None:
            self.write_list(path)

    def write_list(self, path: Path) -> None:
        """Write the working list into this file."""
        from coalition_desktop.desk.packets import send

        work = send(self.context.registry, path, self.language.value(), self.wish())
        self.run(work, self.tr("Writing the working list"), self._list_written, changes={"office"})

    def _list_written(self, result: Written) -> None:
        rows = result.rows.get(ENTITY, 0)
        self.show_file(result.path, self.tr("Working list written: %n association(s)", "", rows))

    # -- remembering ----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Region, columns and language of the sheet; personal data is asked for each time."""
        return {"region": self.region.value(), "columns": self.columns.state(), "language": self.language.value()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a remembered form."""
        if self.region.findData(state.get("region") or "") >= 0:
            self.region.set_value(state.get("region") or "")
        if isinstance(state.get("columns"), dict):
            self.columns.restore(state["columns"])
        if state.get("language") in CODES:
            self.language.set_value(state["language"])
        self._count()
