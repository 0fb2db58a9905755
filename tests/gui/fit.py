"""What does not fit: words wider than their widget, widgets beyond the edge of what holds them.

Chips, choices and ``ElidedLabel`` may be shorter than their words: they end in … and tell them whole in their tip.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from coalition_desktop.gui import bidi
from coalition_desktop.gui.widgets.buttons import Chip
from coalition_desktop.gui.widgets.feedback import Badge
from coalition_desktop.gui.widgets.label import ElidedLabel

SLACK = 1  # pixels that rounding may take


def cut(top: QWidget) -> list[str]:
    """What is cut off in a window or dialog, in words for whoever reads the failed test."""
    found = []
    for widget in top.findChildren(QWidget):
        if widget.isVisibleTo(top) and widget.isVisible() and widget.width() and _in_sight(widget, top):
            found += [f"{_named(widget)}: {what}" for what in (*_squeezed(widget), *_beyond(widget, top))]
    return found


def _named(widget: QWidget) -> str:
    words = bidi.plain(getattr(widget, "text", str)() or widget.accessibleName())
    if isinstance(widget, QLabel) and widget.textFormat() == Qt.TextFormat.RichText:
        words = widget.accessibleName()
    holders = []
    holder = widget.parentWidget()
    while holder is not None and len(holders) < 8:
        if type(holder).__module__.startswith("coalition_desktop"):
            holders.append(type(holder).__name__)
        holder = holder.parentWidget()
    return f"{type(widget).__name__} “{words[:60]}” in {' < '.join(holders[:3])}"


def _in_sight(widget: QWidget, top: QWidget) -> bool:
    """Whether it is not simply scrolled out of sight."""
    return widget.visibleRegion().boundingRect().isValid() or not _scrolled(widget, top)


def _scrolled(widget: QWidget, top: QWidget) -> bool:
    holder = widget.parentWidget()
    while holder is not None and holder is not top:
        if isinstance(holder, QAbstractScrollArea):
            return True
        holder = holder.parentWidget()
    return False


# -- words in their widget ------------------------------------------------------------------------


def _squeezed(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel):
        if widget.text() and widget.width() < min(24, widget.sizeHint().width()):
            yield f"no room for a word: {widget.width()}"
        if widget.height() + SLACK < QFontMetrics(widget.font()).height():
            yield f"{widget.height()} high for a line of {QFontMetrics(widget.font()).height()}"
        return
    if isinstance(widget, QLabel) and widget.text():
        yield from _label(widget)
    elif isinstance(widget, (QPushButton, QCheckBox, Badge)) and not isinstance(widget, Chip):
        yield from _short(widget, widget.sizeHint())


def _label(label: QLabel) -> Iterator[str]:
    inside = label.contentsRect().size()
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if label.height() + SLACK < wanted:
            yield f"{label.height()} high for {wanted}"
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setHtml(label.text())
        document.setTextWidth(inside.width())
        if document.idealWidth() > inside.width() + SLACK:
            yield f"a word of {document.idealWidth():.0f} in a width of {inside.width()}"
    else:
        yield from _short(label, label.sizeHint())


def _short(widget: QWidget, wanted: QSize) -> Iterator[str]:
    if widget.width() + SLACK < wanted.width():
        yield f"{widget.width()} wide for {wanted.width()}"
    if widget.height() + SLACK < wanted.height():
        yield f"{widget.height()} high for {wanted.height()}"


# -- widgets in what holds them -------------------------------------------------------------------


def _beyond(widget: QWidget, top: QWidget) -> Iterator[str]:
    """Beyond the edge of any holder, unless that is so already: what can be scrolled to only matters sideways."""
    parent = widget.parentWidget()
    if parent is not None and parent is not top and any(_out(parent, top)):
        return
    yield from _out(widget, top)


def _out(widget: QWidget, top: QWidget) -> Iterator[str]:
    holder = widget.parentWidget()
    down = True  # whether a part below the edge is lost
    while holder is not None:
        if isinstance(holder.parentWidget(), QScrollArea):
            down = False
        rect = QRect(widget.mapTo(holder, QPoint()), widget.size())
        edge = holder.rect()
        if rect.left() + SLACK < edge.left() or rect.right() - SLACK > edge.right():
            yield f"{rect.left()}…{rect.right()} in {type(holder).__name__} 0…{edge.right()}"
            return
        if down and (rect.top() + SLACK < edge.top() or rect.bottom() - SLACK > edge.bottom()):
            yield f"{rect.top()}…{rect.bottom()} down in {type(holder).__name__} 0…{edge.bottom()}"
            return
        if holder is top or isinstance(holder, QAbstractScrollArea) and not isinstance(holder, QScrollArea):
            return
        holder = holder.parentWidget()


# -- widgets over each other ----------------------------------------------------------------------


def overlapping(top: QWidget) -> list[str]:
    """Neighbours of one layout that lie over each other."""
    found = []
    for holder in (top, *top.findChildren(QWidget)):
        layout = holder.layout()
        if layout is None or not holder.isVisible():
            continue
        placed = [
            widget
            for widget in holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if widget.isVisible() and layout.indexOf(widget) >= 0
        ]
        for place, one in enumerate(placed):
            for other in placed[place + 1 :]:
                shared = one.geometry().intersected(other.geometry())
                if shared.width() > SLACK and shared.height() > SLACK and isinstance(one, (QLabel, QAbstractButton)):
                    found.append(f"{_named(one)} lies over {_named(other)}: {shared.width()}×{shared.height()}")
    return found
