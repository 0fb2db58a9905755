"""What the sections of the settings are built of: rows with a title, a line under it and a control."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from coalition_desktop.gui import paint, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.paint import Flow
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import column, column_layout, frame, row, rule
from coalition_desktop.gui.widgets.steps import focus_ring


class Section(QWidget):
    """One section of the settings.  ``told``: its state changed (a mark beside its name)."""

    told = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context

    def mark(self) -> str:
        """``ok`` or ``warn`` beside its name in the list, or nothing."""
        return ""

    def refresh(self) -> None:
        """The registry changed."""

    def set_room(self, room: Room) -> None:
        """The width changed class."""

    def look_at(self, field: str) -> None:
        """Bring a field into view and give it the focus."""


def setting(title: str, below: str, *controls: QWidget) -> QWidget:
    """One setting: its name, what it does, and its control at the trailing edge."""
    texts = [Label(title, "strong", wrap=True)]
    if below:
        texts.append(Label(below, "caption", "muted", wrap=True))
    return row((column(*texts, gap=2), 1), *controls, gap=14, margins=(18, 12, 18, 12))


def settings_card(*rows: QWidget) -> QFrame:
    """Settings under each other, a line between them."""
    children: list[QWidget] = []
    for one in rows:
        if children:
            children.append(rule())
        children.append(one)
    return frame("card", *children, gap=0, margins=(1, 1, 1, 1))


def page_of(*parts: QWidget) -> QWidget:
    """The cards of a section under each other."""
    holder = QWidget()
    holder.setLayout(column_layout(*parts, None, gap=12))
    return holder


class SectionButton(QAbstractButton):
    """A section in the list of the settings, with the mark of its state."""

    def __init__(self, title: str, icon: str) -> None:
        super().__init__()
        self._title, self._icon, self._mark, self._rail = title, icon, "", False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setFixedHeight(theme.px(tokens.CONTROL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = 0 if self._rail else round(theme.metrics("body", 600).horizontalAdvance(self._title)) + 10
        return QSize(words + 64, self.height())

    def set_rail(self, on: bool) -> None:
        """Only the icon and the mark."""
        self._rail = on
        self.setToolTip(self._title if on else "")
        self.updateGeometry()
        self.update()

    def set_mark(self, mark: str, words: str) -> None:
        """``ok``, ``warn`` or nothing, and what it means in words."""
        self._mark = mark
        self.setAccessibleDescription(words if mark else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, on = QRectF(self.rect()), self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentSoft" if on else "neutralSoft"))
            painter.drawRoundedRect(rect, 6, 6)
        flow = Flow(rect.adjusted(10, 0, -10, 0))
        paint.picture(painter, flow.lead(tokens.ICON, 10), self._icon, "accent" if on else "text2")
        if self._mark:
            icon = "circle-check" if self._mark == "ok" else "alert-circle"
            paint.picture(painter, flow.trail(tokens.ICON_M, 8), icon, self._mark, tokens.ICON_M)
        if not self._rail:
            paint.text(painter, flow.rest, self._title, "body", "accent" if on else "text2", 600 if on else 400)
        if self.hasFocus():
            focus_ring(painter, rect)


def facts(lines: Sequence[tuple[str, QWidget]]) -> QFrame:
    """Names with their values, to be read."""
    return settings_card(*(setting(name, "", value) for name, value in lines))
