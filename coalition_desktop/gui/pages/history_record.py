"""Of which record is the history wanted?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import EmptyState
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import row
from coalition_desktop.gui.widgets.lines import LineEdit
from coalition_desktop.gui.widgets.panels import Dialog
from coalition_desktop.records.catalogue import RECORDS
from coalition_desktop.records.showing import title
from coalition_desktop.store import finding

ENTITIES = ("association", "person", "letter")
SHOWN = 30  # of each kind
DEBOUNCE_MS = 150


class RecordDialog(Dialog):
    """``chosen``: the id of a living record, by a few letters of its name or its number."""

    chosen = Signal(str)

    def __init__(self, over: QWidget, context: Context) -> None:
        super().__init__(over, "", 560)
        self._context = context
        heading = self.tr("The history of which record?")
        self.setWindowTitle(heading)
        self.line = LineEdit()
        self.line.add_icon("search")
        self.line.setPlaceholderText(self.tr("A name, a number, a phone…"))
        self.line.setAccessibleName(heading)
        columns = [Column("name", self.tr("Record"), self._name), Column("kind", self.tr("Kind"), self._kind, 140)]
        self._model = WindowedModel(columns, self._fetch, self)
        self.table = ListTable(self._model, self.tr("Records found"), tokens.ROW_DENSE)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState("search-off", self.tr("Nothing found"), self.tr("Try fewer letters.")))
        self._stack.setMinimumHeight(theme.px(tokens.ROW_DENSE) * 5)
        self.take = Button(self.tr("Show its history"), "primary", "history")
        leave = Button(self.tr("Cancel"), "ghost")
        self.put(Label(heading, "h3"), self.line, self._stack, row(None, leave, self.take))
        self._clock = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._clock.timeout.connect(self.search)
        self.line.textChanged.connect(lambda _text: self._clock.start())
        self.table.opened.connect(lambda _rid: self._take())
        self.take.clicked.connect(self._take)
        leave.clicked.connect(self.reject)
        for button in (self.take, leave):
            button.setAutoDefault(False)
        self.finished.connect(self.deleteLater)
        self.search()

    def search(self) -> None:
        """Ask the registry for what is typed."""
        typed = bidi.plain(self.line.text())
        with self._context.registry.read() as session:
            ids = [rid for entity in ENTITIES for rid in finding.find(session, finding.Query(entity, typed), SHOWN)]
        self._model.set_ids(ids)
        self._stack.setCurrentIndex(0 if ids else 1)
        self.take.setEnabled(bool(ids))
        if ids:
            self.table.go_to(ids[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line.hasFocus():
            self._clock.stop()
            self.search()
            self.table.setFocus()
        elif event.key() == Qt.Key.Key_Down and self.line.hasFocus():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        rid = self.table.current_id()
        if rid is not None:
            self.accept()
            self.chosen.emit(rid)

    def _fetch(self, ids: Sequence[Any]) -> list[Row | None]:
        with self._context.registry.read() as session:
            return [self._row(*finding.last_values(session, rid)[:2]) for rid in ids]

    def _row(self, entity: str, values: dict[str, Any]) -> Row:
        return {
            "title": title(entity, values, self._context.language),
            "number": values.get("number"),
            "entity": entity,
        }

    def _name(self, values: Row) -> cells.Words:
        return cells.Words(values["title"] or "—", bidi.ltr(values["number"]) if values["number"] else "")

    def _kind(self, values: Row) -> cells.Words:
        return cells.Words(self._context.say(RECORDS[values["entity"]].label), tone="text2")
