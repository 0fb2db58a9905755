"""A layout that breaks into lines, like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from coalition_desktop.gui import bidi


def flowing(*children: QWidget, gap: int = 8) -> QWidget:
    """A widget with its children side by side, on as many lines as they need."""
    widget = QWidget()
    layout = FlowLayout(widget, gap)
    for child in children:
        layout.addWidget(child)
    return widget


class FlowLayout(QLayout):
    """Children side by side from the leading edge, on as many lines as they need."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, move: bool) -> int:
        x = y = line = 0
        for item in self._items:
            hint = item.sizeHint().boundedTo(QSize(rect.width(), item.sizeHint().height()))
            if x and x + hint.width() > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                left = rect.right() + 1 - x - hint.width() if bidi.rtl() else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), hint))
            x += hint.width() + self._gap
            line = max(line, hint.height())
        return y + line
