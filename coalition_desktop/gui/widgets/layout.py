"""Rows, columns, cards and rules: the few shapes every page is built of.

Children are widgets, layouts, ``(child, stretch)``, a number of pixels, or None for a spring.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Union

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

Margins = tuple[int, int, int, int]
One = Union[QWidget, QLayout, int, None]
Child = Union[One, tuple[Union[QWidget, QLayout], int]]

NONE: Margins = (0, 0, 0, 0)


def fill(box: QBoxLayout, children: Iterable[Child]) -> None:
    """Put the children into a box in reading order."""
    for child in children:
        one, stretch = child if isinstance(child, tuple) else (child, 0)
        if one is None:
            box.addStretch(1)
        elif isinstance(one, int):
            box.addSpacing(one)
        elif isinstance(one, QLayout):
            box.addLayout(one, stretch)
        else:
            box.addWidget(one, stretch)


def row_layout(*children: Child, gap: int = 8, margins: Margins = NONE) -> QHBoxLayout:
    """Side by side."""
    box = QHBoxLayout()
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    fill(box, children)
    return box


def column_layout(*children: Child, gap: int = 8, margins: Margins = NONE) -> QVBoxLayout:
    """One under the other."""
    box = QVBoxLayout()
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    fill(box, children)
    return box


def row(*children: Child, gap: int = 8, margins: Margins = NONE) -> QWidget:
    """A widget with its children side by side."""
    widget = QWidget()
    widget.setLayout(row_layout(*children, gap=gap, margins=margins))
    return widget


def column(*children: Child, gap: int = 8, margins: Margins = NONE) -> QWidget:
    """A widget with its children one under the other."""
    widget = QWidget()
    widget.setLayout(column_layout(*children, gap=gap, margins=margins))
    return widget


def frame(
    role: str, *children: Child, gap: int = 8, margins: Margins = (16, 14, 16, 14), across: bool = False
) -> QFrame:
    """A frame of the style sheet (``card``, ``panel``, ``well``, ``bar`` …)."""
    box = QFrame()
    box.setProperty("role", role)
    make = row_layout if across else column_layout
    box.setLayout(make(*children, gap=gap, margins=margins))
    return box


def rule(vertical: bool = False) -> QFrame:
    """A line of one pixel."""
    line = QFrame()
    line.setProperty("role", "rule")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def scrolled(widget: QWidget) -> QScrollArea:
    """A page that scrolls down and never sideways."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


class AtLeast(QWidget):
    """Gives a widget the height that is left, and never less than ``height``: what is round it scrolls then."""

    def __init__(self, widget: QWidget, height: int) -> None:
        super().__init__()
        self.setMinimumHeight(height)
        self.setLayout(column_layout((widget, 1), gap=0))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def hasHeightForWidth(self) -> bool:
        return False


def clear(box: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := box.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
