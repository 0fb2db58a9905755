"""The sheet of keys (F1): what can be done here, and how without the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from coalition_desktop.gui import theme
from coalition_desktop.gui.page import Command
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.key_list import key_list
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import column, row, scrolled
from coalition_desktop.gui.widgets.panels import Dialog

HEIGHT = 360


class KeySheet(Dialog):
    """All commands that have keys, in two columns."""

    def __init__(self, parent: QWidget, commands: Sequence[Command]) -> None:
        super().__init__(parent, self.tr("Keys"), 680)
        close = Button(self.tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        sheet = scrolled(column(key_list(commands), None, margins=(0, 0, 4, 0)))
        sheet.setMinimumHeight(min(theme.px(HEIGHT), parent.height() - 200))
        self.put(Label(self.tr("Keys"), "h3"), sheet, row(None, close))
