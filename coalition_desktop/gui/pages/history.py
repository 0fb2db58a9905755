"""The history: everything that was done, newest first, each with the way to take it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from coalition_desktop.desk import history
from coalition_desktop.folding import fold
from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Command, Page, Room
from coalition_desktop.gui.pages.associations_columns import moment_words
from coalition_desktop.gui.pages.history_details import DetailsPanel, local
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button, Chip
from coalition_desktop.gui.widgets.choices import ChoiceField
from coalition_desktop.gui.widgets.feedback import EmptyState
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import clear, column_layout, frame, row_layout, rule
from coalition_desktop.gui.widgets.lines import LineEdit
from coalition_desktop.records.showing import title
from coalition_desktop.store import finding

DEBOUNCE_MS = 200
LOOKS = {
    "typed": ("neutral", "pencil"),
    "import": ("info", "file-import"),
    "letter": ("ok", "file-certificate"),
    "bin": ("warn", "trash"),
    "undo": ("accent", "arrow-back-up"),
    "set_up": ("neutral", "settings"),
}


class HistoryPage(Page):
    """``open``: ``record`` (id) shows what happened to one record; ``operation`` (id) selects one."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._record = ""
        self._words: dict[int, str] = {}  # folded words of the operations, once they were searched
        self._make_filters()
        self._model = WindowedModel(self._columns(), self._fetch, self)
        self.table = ListTable(self._model, self.tr("History"))
        self.panel = DetailsPanel(context)
        self.panel.setFixedWidth(theme.px(404))
        self._stack = QStackedWidget()
        self._nothing = QWidget()
        self._nothing_box = column_layout()
        self._nothing.setLayout(self._nothing_box)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        self._lay_out()
        self._connect()
        self._show()

    # -- building -------------------------------------------------------------------------------

    def _make_filters(self) -> None:
        self.line = LineEdit()
        self.line.add_icon("search")
        self.line.setPlaceholderText(self.tr("Search by what was done or by whom…"))
        self.line.setAccessibleName(self.tr("Search by what was done or by whom…"))
        self.line.setClearButtonEnabled(True)
        kinds = [(key, self.context.say(words)) for key, (words, _) in history.KINDS.items()]
        self.kinds = ChoiceField([("", self.tr("Everything")), *kinds], required=True)
        self.kinds.setAccessibleName(self.tr("Kind of operation"))
        self._chips = row_layout(gap=6)
        self.count = Label("", "label", "muted")
        self._clock = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)

    def _lay_out(self) -> None:
        asked = row_layout((self.line, 1), self.kinds, self.count, gap=8)
        bar = frame("bartop", asked, self._chips, gap=8, margins=(16, 10, 16, 10))
        lists = frame("panel", bar, (self._stack, 1), gap=0, margins=(0, 0, 0, 0))
        self.setLayout(row_layout((lists, 1), rule(vertical=True), self.panel, gap=0))

    def _connect(self) -> None:
        self.line.textChanged.connect(lambda _text: self._clock.start())
        self._clock.timeout.connect(self._show)
        self.kinds.changed.connect(self._show)
        self.table.current.connect(self._look_at)
        self.table.opened.connect(lambda _id: self.panel.focus_first())
        self.panel.record_wanted.connect(self._open_record)

    def _columns(self) -> list[Column]:
        return [
            Column("title", self.tr("What was done"), self._title),
            Column("kind", self.tr("Kind"), self._kind, 168, 2),
            Column("at", self.tr("When"), lambda r: cells.Words(moment_words(local(r["operation"].at)), tone="text2"), 150, 1),
        ]  # fmt: skip

    def _title(self, values: Row) -> cells.Words:
        operation = values["operation"]
        below = operation.author
        if operation.undone_by is not None:
            below = bidi.fill(self.tr("taken back · {author}"), author=operation.author)
        ink = "text3" if operation.undone_by is not None else "text"
        return cells.Words(self.context.say(operation.title), below, ink)

    def _kind(self, values: Row) -> cells.Badge:
        kind = history.kind_of(values["operation"])
        return cells.Badge(self.context.say(history.KINDS[kind][0]), *LOOKS[kind])

    # -- the list -------------------------------------------------------------------------------

    def _fetch(self, ids: Sequence[Any]) -> list[Row | None]:
        with self.context.registry.read() as session:
            found = history.operations_at(session, ids)
        return [{"operation": one} if one is not None else None for one in found]

    def _show(self) -> None:
        wanted = fold(bidi.plain(self.line.text())).split()
        with self.context.registry.read() as session:
            ids = history.operation_ids(session, self.kinds.value(), self._record)
            if wanted:
                newest = max(self._words, default=0)
                self._words.update(history.searchable(session, self.context.language, newest))
                ids = [one for one in ids if all(word in self._words.get(one, "") for word in wanted)]
        now = self.table.current_id()
        self._model.set_ids(ids)
        self._stack.setCurrentIndex(0 if ids else 1)
        self.count.setText(self.tr("%n operation(s)", "", len(ids)) if ids else "")
        if ids:
            self.table.go_to(now if now is not None and self._model.row_of(now) >= 0 else ids[0])
        else:
            self._say_nothing()
        self._look_at(self.table.current_id() if ids else None)

    def _say_nothing(self) -> None:
        clear(self._nothing_box)
        button = Button(self.tr("Clear the filters"), "plain", "filter-off")
        button.clicked.connect(self.clear_filters)
        narrowed = bool(self.line.text() or self.kinds.value() or self._record)
        title_ = self.tr("Nothing like this was done") if narrowed else self.tr("Nothing was done yet")
        words = (
            self.tr("Search for less, or clear the filters.")
            if narrowed
            else self.tr("Everything that changes the registry is listed here, and can be taken back.")
        )
        self._nothing_box.addWidget(
            EmptyState("search-off" if narrowed else "history", title_, words, [button] if narrowed else [])
        )

    def clear_filters(self) -> None:
        """Show the whole history again."""
        self.line.clear()
        self.kinds.set_value("")
        self._set_record("")
        self._show()

    def _set_record(self, rid: str) -> None:
        """Only what happened to one record; empty: to all."""
        self._record = rid
        clear(self._chips)
        if not rid:
            return
        with self.context.registry.read() as session:
            try:
                entity, values, _ = finding.last_values(session, rid)
            except KeyError:
                self._record = ""
                return
        chip = Chip(title(entity, values, self.context.language), closable=True)
        chip.removed.connect(self._all_records)
        self._chips.addWidget(chip)
        self._chips.addStretch(1)

    def _all_records(self) -> None:
        self._set_record("")
        self._show()

    def _look_at(self, operation_id: Any) -> None:
        self.panel.put(operation_id)
        self.commands_changed.emit()

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
            self.line.clear()
            self.kinds.set_value("")
            self._set_record(wanted["record"])
            self._show()
        if wanted.get("operation") is not None and not self.table.go_to(wanted["operation"]):
            self.clear_filters()
            self.table.go_to(wanted["operation"])

    def commands(self) -> Sequence[Command]:
        return [
            Command("find", self.tr("Search"), self._find, "search", "Ctrl+F"),
            Command("take-back", self.tr("Take back the chosen operation"), self.panel.take_back, "arrow-back-up", "Ctrl+Return", enabled=self.panel.can_take_back()),
        ]  # fmt: skip

    def _find(self) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> Sequence[QWidget]:
        return (self.line, self.table, self.panel)

    def refresh(self, changed: frozenset[str]) -> None:
        self._show()

    def state(self) -> dict[str, Any]:
        return {
            "text": self.line.text(),
            "kind": self.kinds.value(),
            "record": self._record,
            "operation": self.table.current_id(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        if state.get("kind") in history.KINDS:
            self.kinds.set_value(state["kind"])
        self._set_record(str(state.get("record") or ""))
        self.line.setText(str(state.get("text") or ""))
        self._show()
        if isinstance(state.get("operation"), int):
            self.table.go_to(state["operation"])

    def set_room(self, room: Room) -> None:
        self.table.hide_from({Room.SMALL: 2, Room.NARROW: 2}.get(room, 9))
        wide = {Room.SMALL: 320, Room.NARROW: 360, Room.WIDE: 480}
        self.panel.setFixedWidth(theme.px(wide.get(room, 404)))
