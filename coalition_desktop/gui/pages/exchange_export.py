"""The roster as a workbook: which region, which columns in which order, in which language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from coalition_desktop.exchange.roster import RosterResult, export_roster
from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.job import Job
from coalition_desktop.gui.pages.exchange_words import file_words
from coalition_desktop.gui.pages.letters_paper import open_file, show_folder
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button, Chip, IconButton, Segmented, Switch
from coalition_desktop.gui.widgets.choices import ChoiceField
from coalition_desktop.gui.widgets.flow import flowing
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import ElidedLabel, Label
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, frame, row, scrolled
from coalition_desktop.gui.widgets.panels import ProgressPanel
from coalition_desktop.language import CODES, QT_TRANSLATE_NOOP, Language
from coalition_desktop.records import places
from coalition_desktop.records.catalogue import fields
from coalition_desktop.store.finding import Query, count
from coalition_desktop.work import Progress

ENTITY = "association"
ROSTER = QT_TRANSLATE_NOOP("Roster", "List of associations")
LANGUAGES = {"ar": "العربية", "fr": "Français", "en": "English"}
UNSAFE = '<>:"/\\|?*'  # letters that no file name may have on Windows


class ColumnTable(ListTable):
    """Alt with the arrows moves the column under the cursor."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(steps[event.key()])
        else:
            super().keyPressEvent(event)


class ColumnChoice(QWidget):
    """The columns of the sheet in their order, each with a tick."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._declared = fields(ENTITY)
        self._personal = False
        self._order = list(self._declared)
        self._on = {key for key, one in self._declared.items() if one.roster}
        columns = [
            Column("on", "", lambda r: cells.Tick(r["key"] in self._on), 40),
            Column("label", self.tr("Column"), self._label),
        ]
        self._model = WindowedModel(columns, lambda keys: [{"key": key} for key in keys], self)
        self.table = ColumnTable(self._model, self.tr("Columns of the sheet"), tokens.ROW_ONE - 6)
        self.table.horizontalHeader().hide()
        self.table.set_tick_column("on")
        self.up = IconButton("arrow-up", self.tr("Move up"), size=tokens.COMPACT, keys="Alt+↑")
        self.down = IconButton("arrow-down", self.tr("Move down"), size=tokens.COMPACT, keys="Alt+↓")
        self.usual = Button(self.tr("Usual columns"), "link", small=True)
        self.all = Button(self.tr("All columns"), "link", small=True)
        foot = row((flowing(self.usual, self.all, gap=4), 1), self.up, self.down, gap=4)
        self.table.setMinimumHeight(theme.px(tokens.ROW_ONE) * 4)
        box = frame("regbox", (self.table, 1), foot, gap=4, margins=(2, 4, 2, 4))
        self.setLayout(column_layout((box, 1)))
        self._connect()
        self._show("")

    def _connect(self) -> None:
        self.table.ticked.connect(lambda key, _column: self.toggle(key))
        self.table.opened.connect(self.toggle)
        self.table.moved.connect(self.shift)
        self.up.clicked.connect(lambda: self.shift(-1))
        self.down.clicked.connect(lambda: self.shift(1))
        self.usual.clicked.connect(self.choose_usual)
        self.all.clicked.connect(self.choose_all)

    def _label(self, values: Row) -> cells.Words:
        declared = self._declared[values["key"]]
        ink = "text" if values["key"] in self._on else "text3"
        return cells.Words(self._context.say(declared.label), tone=ink)

    def _offered(self) -> list[str]:
        return [key for key in self._order if self._personal or not self._declared[key].personal]

    def _show(self, at: Any) -> None:
        self._model.set_ids(self._offered())
        self.table.go_to(at or self._offered()[0])
        self.changed.emit()

    def toggle(self, key: Any) -> None:
        """Take a column or leave it out."""
        self._on ^= {key}
        self._model.refresh()
        self.changed.emit()

    def shift(self, step: int) -> None:
        """The column under the cursor up (-1) or down (1)."""
        key, offered = self.table.current_id(), self._offered()
        to = offered.index(key) + step if key in offered else -1
        if 0 <= to < len(offered):
            self._order.remove(key)
            self._order.insert(self._order.index(offered[to]) + (step > 0), key)
            self._show(key)

    def choose_usual(self) -> None:
        """Those of the first roster sheet, in the order in which they are declared."""
        self._order = list(self._declared)
        self._on = {key for key, one in self._declared.items() if one.roster}
        self._show("")

    def choose_all(self) -> None:
        """Every column that is offered."""
        self._on |= set(self._offered())
        self._show(self.table.current_id())

    def allow_personal(self, on: bool) -> None:
        """Offer the personal fields, or take them out."""
        self._personal = on
        self._show(self.table.current_id() if self.table.current_id() in self._offered() else "")

    def value(self) -> list[str]:
        """The keys of the chosen columns in their order."""
        return [key for key in self._offered() if key in self._on]

    def state(self) -> dict[str, Any]:
        """Order and choice."""
        return {"order": self._order, "on": sorted(self._on)}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up what ``state`` gave; fields that are new since stand at the end."""
        order = [key for key in state.get("order") or () if key in self._declared]
        self._order = [*dict.fromkeys([*order, *self._declared])]
        if isinstance(state.get("on"), list):
            self._on = {key for key in state["on"] if key in self._declared}
        self._show("")


class ExportPanel(QWidget):
    """The form of the export.  ``set_only`` keeps it to some associations."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._only: Sequence[str] | None = None
        self._job: Job | None = None
        self._saved: Path | None = None
        language = context.language
        listed = [(place.code, places.name(place.code, language.code)) for place in places.regions()]
        self.region = ChoiceField([("", self.tr("All regions")), *listed], required=True)
        self.columns = ColumnChoice(context)
        self.personal = Switch(self.tr("Personal data"))
        self.language = Segmented([(code, LANGUAGES[code]) for code in CODES], language.code, self.tr("Language"))
        self.count = Label("", "caption", "muted", wrap=True)
        self.go = Button(self.tr("Export the roster…"), "primary", "file-export")
        self._only_box = column_layout(gap=0)
        self._working = column_layout(gap=0)
        self._panel: ProgressPanel | None = None
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._count()

    def _lay_out(self) -> None:
        head = column_layout(
            Label(self.tr("Export the roster"), "h3"),
            Label(self.tr("An Excel workbook to read, print or send. It can be imported again."), "caption", "muted", wrap=True),
            gap=2,
        )  # fmt: skip
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
            )  # fmt: skip
        )
        self._area = scrolled(form)
        self._done = self._result()
        foot = frame("bar", self._done, row(self.count), row((self.go, 1)), gap=6, margins=(18, 10, 18, 12))
        ready = QWidget()
        ready.setLayout(column_layout((self._area, 1), foot, gap=0))
        working = QWidget()
        working.setLayout(self._working)
        self._stack.addWidget(ready)
        self._stack.addWidget(working)
        panel = frame("panel", (self._stack, 1), margins=(0, 0, 0, 0))
        self.setLayout(column_layout(panel, gap=0))

    def _result(self) -> QWidget:
        self._name = ElidedLabel("", "caption", "ok")
        opened = Button(self.tr("Open"), "link", small=True)
        folder = Button(self.tr("Show the folder"), "link", small=True)
        opened.clicked.connect(lambda: self._saved and open_file(self._saved))
        folder.clicked.connect(lambda: self._saved and show_folder(self._saved))
        made = row((self._name, 1), opened, folder, gap=4)
        made.hide()
        return made

    def _connect(self) -> None:
        self.region.changed.connect(self._count)
        self.columns.changed.connect(self._count)
        self.personal.toggled.connect(self.columns.allow_personal)
        self.go.clicked.connect(self.export)

    # -- what is exported -----------------------------------------------------------------------

    def set_only(self, rids: Sequence[str] | None) -> None:
        """These associations in this order, or all of the chosen region."""
        self._only = rids
        self._region_field.setVisible(rids is None)
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

    def _rows(self, rows: int) -> str:
        return self.tr("%n association(s)", "", rows)

    # -- doing it -------------------------------------------------------------------------------

    def file_name(self) -> str:
        """A name that says what is in it, in the language of the sheet."""
        region = "" if self._only is not None else self.region.value()
        code = self.language.value()
        parts = [Language(code).plain(ROSTER), places.name(region, code) if region else "", date.today().isoformat()]
        name = " - ".join(part for part in parts if part)
        return "".join("-" if letter in UNSAFE else letter for letter in name) + ".xlsx"

    def export(self) -> None:
        """Ask for the file, then write it."""
        if not self.go.isEnabled() or self._job is not None:
            return
        kind = self.tr("Excel workbooks")
        named, _ = QFileDialog.getSaveFileName(self, self.tr("Export the roster"), self.file_name(), f"{kind} (*.xlsx)")
        if named:
            path = Path(named)
            self.write(path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx"))

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
        title = self.tr("Exporting the roster")
        self._panel = ProgressPanel(title, self.tr("Stopping leaves no file behind."))
        self._working.addWidget(frame("panel", self._panel, None, margins=(18, 18, 18, 18)))
        self._stack.setCurrentIndex(1)
        self._job = self.context.run(
            work, title, self._written, failed=self._failed, cancelled=self._ended, progress=self._tell
        )
        self._panel.cancelled.connect(self._job.cancel)
        self._panel.stop.setFocus()

    def _tell(self, step: Progress) -> None:
        if self._panel is not None:
            self._panel.show_progress(self.context.say(step.phase), step.done, step.total)

    def _ended(self) -> None:
        self._job = self._panel = None
        clear(self._working)
        self._stack.setCurrentIndex(0)
        self.go.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._ended()
        self.context.trouble(error)

    def _written(self, result: RosterResult) -> None:
        self._ended()
        self._saved = result.path
        self._name.setText(file_words(result.path.name))
        self._done.show()
        words = self.tr("Roster exported: %n association(s)", "", result.rows)
        self.context.toast(words, self.tr("Open the file"), lambda: open_file(result.path), "file-spreadsheet")

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
