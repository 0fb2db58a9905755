"""Whom a row means, when the program does not know or was wrong: search the registry, or a new one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from coalition_desktop.exchange.plan import PlanRow
from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.associations_columns import names, summary
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import EmptyState
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import row
from coalition_desktop.gui.widgets.lines import LineEdit
from coalition_desktop.gui.widgets.panels import Dialog
from coalition_desktop.store import finding

ENTITY = "association"
SHOWN = 50
DEBOUNCE_MS = 150


class SearchDialog(Dialog):
    """``chosen``: the id of a record; ``new``: none that is known."""

    chosen = Signal(str)
    new = Signal()

    def __init__(self, over: QWidget, context: Context, found: PlanRow) -> None:
        super().__init__(over, "", 720)
        self._context = context
        title = self.tr("Which association is it?")
        self.setWindowTitle(title)
        name = names(found.values, context.language)[0]
        self.line = LineEdit()
        self.line.add_icon("search")
        self.line.setPlaceholderText(self.tr("A name, a number, a phone…"))
        self.line.setAccessibleName(self.tr("Search the registry"))
        self.line.set_value(name)
        columns = [
            Column("name", self.tr("Association"), self._name),
            Column("where", self.tr("Number, place and phone"), self._where, 280),
        ]
        self._model = WindowedModel(columns, self._fetch, self)
        self.table = ListTable(self._model, self.tr("Associations found"), tokens.ROW_DENSE)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState("search-off", self.tr("Nothing found"), self.tr("Try fewer letters of the name."))
        )
        self._stack.setMinimumHeight(theme.px(tokens.ROW_DENSE) * 5)
        self.take = Button(self.tr("It is this one"), "primary", "check")
        self.fresh = Button(self.tr("It is a new association"), "plain", "circle-plus")
        leave = Button(self.tr("Cancel"), "ghost")
        row_words = bidi.fill(self.tr("In the file: {name}"), name=name or "—")
        self.put(
            Label(title, "h3"),
            Label(row_words, tone="soft", wrap=True),
            self.line,
            self._stack,
            row(self.fresh, None, leave, self.take),
        )
        self._clock = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._connect(leave)
        self.search()
        self.line.selectAll()

    def _connect(self, leave: Button) -> None:
        self._clock.timeout.connect(self.search)
        self.line.textChanged.connect(lambda _text: self._clock.start())
        self.table.opened.connect(lambda _rid: self._take())
        self.take.clicked.connect(self._take)
        self.fresh.clicked.connect(self._fresh)
        leave.clicked.connect(self.reject)
        for button in (self.take, self.fresh, leave):
            button.setAutoDefault(False)
        self.finished.connect(self.deleteLater)

    def search(self) -> None:
        """Ask the registry for what is typed."""
        typed = self.line.typed()
        sort = "name_ar" if self._context.language.rtl else "name_fr"
        with self._context.registry.read() as session:
            ids = finding.find(session, finding.Query(ENTITY, typed, sort=sort), SHOWN)
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

    def _fresh(self) -> None:
        self.accept()
        self.new.emit()

    def _fetch(self, ids: Sequence[Any]) -> list[Row | None]:
        with self._context.registry.read() as session:
            found = {values["id"]: values for values in finding.rows(session, ENTITY, ids)}
        return [found.get(rid) for rid in ids]

    def _name(self, values: Row) -> cells.Named:
        first, second = names(values, self._context.language)
        return cells.Named(first, second)

    def _where(self, values: Row) -> cells.Words:
        return cells.Words(summary(values, self._context.language), tone="text2")
