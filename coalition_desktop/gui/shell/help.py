"""The sheet of keys (F1): what can be done here, and how without the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from coalition_desktop.gui.page import Command
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import Key, Label
from coalition_desktop.gui.widgets.layout import row, scrolled
from coalition_desktop.gui.widgets.panels import Dialog


class KeySheet(Dialog):
    """All commands that have keys, in two columns."""

    def __init__(self, parent: QWidget, commands: Sequence[Command]) -> None:
        super().__init__(parent, self.tr("Keys"))
        close = Button(self.tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        sheet = scrolled(self._sheet([c for c in commands if c.keys]))
        sheet.setMinimumSize(620, 340)
        self.put(Label(self.tr("Keys"), "h3"), sheet, row(None, close))

    def _sheet(self, commands: Sequence[Command]) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        half = (len(commands) + 1) // 2
        for place, command in enumerate(commands):
            grid.addWidget(row(Key(command.keys), Label(command.title), None), place % half, place // half)
        grid.setRowStretch(half, 1)
        return sheet
