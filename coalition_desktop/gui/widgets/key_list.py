"""What can be done by keys, as a list in two columns."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QSizePolicy

from coalition_desktop.gui.page import Command
from coalition_desktop.gui.widgets.label import Key, Label
from coalition_desktop.gui.widgets.layout import row


def key_list(commands: Iterable[Command]) -> QGridLayout:
    """The keys of the commands that have some, each with what it does."""
    listed = [command for command in commands if command.keys]
    grid = QGridLayout()
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(8)
    half = (len(listed) + 1) // 2
    for place, command in enumerate(listed):
        words = Label(command.title, wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid.addWidget(row(Key(command.keys), (words, 1), gap=12), place % half, place // half)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid
