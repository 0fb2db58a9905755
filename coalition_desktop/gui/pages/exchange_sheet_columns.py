"""Which columns a sheet has, and in which order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coalition_desktop.gui import theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button, IconButton
from coalition_desktop.gui.widgets.flow import flowing
from coalition_desktop.gui.widgets.layout import column_layout, frame, row
from coalition_desktop.records.catalogue import fields

ENTITY = "association"


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
