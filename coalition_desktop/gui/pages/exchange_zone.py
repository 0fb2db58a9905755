"""Where a file is dropped or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame

from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import Label, Picture, restyle
from coalition_desktop.gui.widgets.layout import column_layout, row_layout


class ImportZone(QFrame):
    """A file is dropped on it or chosen; ``dropped`` tells its path."""

    dropped = Signal(object)
    wanted = Signal()

    def __init__(self, enabled: bool) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAcceptDrops(enabled)
        self.choose = Button(self.tr("Choose a file…"), "primary", "folder-open")
        self.choose.setEnabled(enabled)
        self.choose.clicked.connect(self.wanted)
        title = Label(
            self.tr("Drop a packet or a list here: Excel, LibreOffice, CSV, or a packet with attachments (zip)"),
            "strong",
            wrap=True,
        )
        below = Label(
            self.tr("You see everything that would change before anything is written, and it can be taken back."),
            "caption",
            "muted",
            wrap=True,
        )
        words = column_layout(title, below, gap=2)
        picture = Picture("package-import", "accent", 28)
        said = row_layout(picture, (words, 1), gap=14)
        self._box = row_layout((said, 1), self.choose, gap=14, margins=(20, 18, 20, 18))
        self.setLayout(self._box)

    def set_narrow(self, on: bool) -> None:
        """The button under the words, or beside them."""
        self._box.setDirection(self._box.Direction.TopToBottom if on else self._box.Direction.LeftToRight)

    def _light(self, on: bool) -> None:
        self.setProperty("over", on)
        restyle(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        paths = files_of(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths[0])


def files_of(event: QDropEvent | QDragEnterEvent) -> list[Path]:
    """The files that are dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
