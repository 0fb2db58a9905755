"""The history: everything that was done, newest first, each with the way to take it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from coalition_desktop.desk import history
from coalition_desktop.desk.history_filter import KINDS, HistoryFilter, count_operations, kind_of, operation_ids
from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import EVERYTHING, Context
from coalition_desktop.gui.page import Command, Page, Room
from coalition_desktop.gui.pages.associations_columns import moment_words
from coalition_desktop.gui.pages.history_details import DetailsPanel
from coalition_desktop.gui.pages.history_export import HistoryExportForm
from coalition_desktop.gui.pages.history_field import FieldPanel
from coalition_desktop.gui.pages.history_filters import HistoryFilters
from coalition_desktop.gui.pages.history_words import local, outcome_words
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import EmptyState
from coalition_desktop.gui.widgets.layout import clear, column_layout, frame, row_layout, rule

LOOKS = {
    "typed": ("neutral", "pencil"),
    "import": ("info", "file-import"),
    "conflicts": ("theirs", "git-merge"),
    "letter": ("ok", "file-certificate"),
    "duplicates": ("info", "copy"),
    "bin": ("warn", "trash"),
    "erased": ("danger", "trash-off"),
    "undo": ("accent", "arrow-back-up"),
    "set_up": ("neutral", "settings"),
}


class HistoryPage(Page):
    """``open``: ``record`` (id) shows what happened to one record, with ``field`` (key) all values of that;
    ``operation`` (id) selects one; ``export``: the form of the workbook."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.filters = HistoryFilters(context)
        self._model = WindowedModel(self._columns(), self._fetch, self)
        self.table = ListTable(self._model, self.tr("History"))
        self.panel = DetailsPanel(context)
        self.field = FieldPanel(context)
        self.export = HistoryExportForm(context, self.filters.asked)
        self._looked_at: Any = None
        self._told = False
        self._side = QStackedWidget()
        for part in (self.panel, self.field, self.export):
            self._side.addWidget(part)
        self._side.setFixedWidth(theme.px(404))
        self._stack = QStackedWidget()
        self._nothing = QWidget()
        self._nothing_box = column_layout()
        self._nothing.setLayout(self._nothing_box)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        lists = frame("panel", self.filters, (self._stack, 1), gap=0, margins=(0, 0, 0, 0))
        self.setLayout(row_layout((lists, 1), rule(vertical=True), self._side, gap=0))
        self._connect()
        self._show()

    def _connect(self) -> None:
        self.filters.changed.connect(self._show)
        self.filters.export.clicked.connect(self.show_export)
        self.table.current.connect(self._look_at)
        self.table.opened.connect(lambda _id: self.panel.focus_first())
        self.panel.record_wanted.connect(self._open_record)
        self.panel.only_record.connect(lambda rid: self.filters.put(record=rid, field=""))
        self.panel.only_file.connect(lambda number: self.filters.put(files=(number,)))
        self.panel.field_wanted.connect(self.show_field)
        self.field.left.connect(self.show_details)
        self.export.left.connect(self.show_details)

    def _columns(self) -> list[Column]:
        return [
            Column("title", self.tr("What was done"), self._title),
            Column("kind", self.tr("Kind"), self._kind, 168, 2),
            Column("at", self.tr("When"), lambda r: cells.Words(moment_words(local(r["operation"].at)), tone="text2"), 150, 1),
        ]  # fmt: skip

    def _title(self, values: Row) -> cells.Words:
        operation, source = values["operation"], values["source"]
        below = [bidi.fsi(operation.author)]
        if operation.undone_by is not None:
            below.insert(0, self.tr("taken back"))
        if source is not None:
            below += [*([bidi.fsi(source.office)] if source.office else ()), outcome_words(source)]
        ink = "text3" if operation.undone_by is not None else "text"
        return cells.Words(self.context.say(operation.title), " · ".join(below), ink)

    def _kind(self, values: Row) -> cells.Badge:
        kind = kind_of(values["operation"].kind)
        return cells.Badge(self.context.say(KINDS[kind][0]), *LOOKS[kind])

    # -- the list -------------------------------------------------------------------------------

    def _fetch(self, ids: Sequence[Any]) -> list[Row | None]:
        with self.context.registry.read() as session:
            found = history.operations_at(session, ids)
            files = {one.import_id for one in found if one is not None and one.import_id is not None}
            sources = history.sources(session, files, self.context.language)
        return [
            {"operation": one, "source": sources.get(one.import_id or 0)} if one is not None else None for one in found
        ]

    def _show(self) -> None:
        asked = self.filters.asked()
        with self.context.registry.read() as session:
            ids = operation_ids(session, asked, self.context.language, self.filters.known)
            total = len(ids) if asked == HistoryFilter() else count_operations(session)
        now = self.table.current_id()
        self._model.set_ids(ids)
        self._stack.setCurrentIndex(0 if ids else 1)
        self.filters.set_count(len(ids), total)
        self.export.set_count(len(ids))
        self._told = False
        if ids:
            self.table.go_to(now if now is not None and self._model.row_of(now) >= 0 else ids[0])
        else:
            self._say_nothing(asked.narrows())
        if not self._told:  # the same operation as before, of which something else may be true by now
            self._look_at(self.table.current_id() if ids else None)

    def _say_nothing(self, narrowed: bool) -> None:
        clear(self._nothing_box)
        button = Button(self.tr("Clear the filters"), "plain", "filter-off")
        button.clicked.connect(self.filters.clear)
        title_ = self.tr("Nothing like this was done") if narrowed else self.tr("Nothing was done yet")
        words = (
            self.tr("Search for less, or clear the filters.")
            if narrowed
            else self.tr("Everything that changes the registry is listed here, and can be taken back.")
        )
        self._nothing_box.addWidget(
            EmptyState("search-off" if narrowed else "history", title_, words, [button] if narrowed else [])
        )

    # -- beside the list ------------------------------------------------------------------------

    def _look_at(self, operation_id: Any) -> None:
        self._told = True
        self.panel.put(operation_id)
        if operation_id != self._looked_at and not self.export.is_writing():
            self.show_details()
        self._looked_at = operation_id
        self.commands_changed.emit()

    def show_details(self) -> None:
        """The chosen operation, beside the list."""
        self._side.setCurrentWidget(self.panel)

    def show_field(self, rid: str, key: str) -> None:
        """All values of a field of a record, beside the list."""
        try:
            self.field.show_field(rid, key)
        except KeyError:
            return
        self._side.setCurrentWidget(self.field)
        self.field.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_export(self) -> None:
        """The form of the workbook, beside the list."""
        self._side.setCurrentWidget(self.export)
        self.export.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_record(self, entity: str, rid: str) -> None:
        if entity == "association":
            self.context.go("associations", record=rid)
        elif entity == "letter":
            self.context.go("letters", letter=rid)
        elif entity == "office":
            self.context.go("settings", section="office")

    # -- as a page ------------------------------------------------------------------------------

    def open(self, **wanted: Any) -> None:
        if "record" in wanted:
            self.filters.only(record=wanted["record"])
            if wanted.get("field"):
                self.show_field(wanted["record"], wanted["field"])
        if wanted.get("operation") is not None and not self.table.go_to(wanted["operation"]):
            self.filters.clear()
            self.table.go_to(wanted["operation"])
        if wanted.get("export"):
            self.show_export()

    def commands(self) -> Sequence[Command]:
        some = bool(self._model.rowCount())
        return [
            Command("find", self.tr("Search"), self._find, "search", "Ctrl+F"),
            Command("filter", self.tr("Add a filter"), self.filters.offer, "filter", "Ctrl+Shift+F"),
            Command("clear", self.tr("Clear the filters"), self.filters.clear, "filter-off", enabled=self.filters.asked().narrows()),
            Command("take-back", self.tr("Take back the chosen operation"), self.panel.take_back, "arrow-back-up", "Ctrl+Return", enabled=self.panel.can_take_back()),
            Command("export", self.tr("Export the history…"), self.show_export, "file-export", "Ctrl+Shift+E", enabled=some),
        ]  # fmt: skip

    def escape(self) -> bool:
        if self._side.currentWidget() is self.panel or self.export.is_writing():
            return False
        self.show_details()
        return True

    def _find(self) -> None:
        self.filters.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> Sequence[QWidget]:
        return (self.filters.line, self.table, self._side)

    def refresh(self, changed: frozenset[str]) -> None:
        if changed & {*EVERYTHING, "person"}:
            self.filters.known.clear()  # an erasure takes names out of what was done before
        self._show()
        if self._side.currentWidget() is self.field:
            self.field.refresh()

    def state(self) -> dict[str, Any]:
        return {**self.filters.state(), "operation": self.table.current_id()}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.filters.restore(state)
        if isinstance(state.get("operation"), int):
            self.table.go_to(state["operation"])

    def set_room(self, room: Room) -> None:
        self.table.hide_from({Room.SMALL: 2, Room.NARROW: 2}.get(room, 9))
        self.filters.set_small(room is Room.SMALL)
        wide = {Room.SMALL: 320, Room.NARROW: 360, Room.WIDE: 480}
        self._side.setFixedWidth(theme.px(wide.get(room, 404)))
