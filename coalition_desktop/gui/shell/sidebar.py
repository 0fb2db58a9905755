"""The sidebar: the coalition's mark, the office, and the pages in their sections."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from coalition_desktop.gui import bidi, paint, theme, tokens
from coalition_desktop.gui.page import PageSpec, Section
from coalition_desktop.gui.paint import Flow
from coalition_desktop.gui.widgets.feedback import Mark
from coalition_desktop.gui.widgets.label import ElidedLabel, Label, Picture
from coalition_desktop.gui.widgets.layout import column_layout, frame, row, row_layout, rule
from coalition_desktop.gui.widgets.steps import focus_ring
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Text

if TYPE_CHECKING:
    from coalition_desktop.gui.context import Context

SECTIONS: dict[Section, Text] = {
    Section.REGISTRY: QT_TRANSLATE_NOOP("Sidebar", "Registry"),
    Section.WORK: QT_TRANSLATE_NOOP("Sidebar", "Work"),
    Section.SHARED: QT_TRANSLATE_NOOP("Sidebar", "Shared"),
}


class NavItem(QAbstractButton):
    """A page in the sidebar; in the rail only its icon."""

    def __init__(self, title: str, icon: str, rail: bool) -> None:
        super().__init__()
        self._title, self._icon, self._rail, self._count = title, icon, rail, 0
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setToolTip(title if rail else "")
        if rail:
            self.setFixedSize(40, 40)
        else:
            self.setFixedHeight(theme.px(tokens.CONTROL))
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def set_count(self, count: int) -> None:
        """What waits there; 0 shows nothing."""
        self._count = count
        self.setAccessibleDescription(str(count) if count else "")
        if self._rail:
            waiting = self.tr("{page} ({count})")
            self.setToolTip(bidi.fill(waiting, page=self._title, count=bidi.ltr(count)) if count else self._title)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentSoft" if on else "neutralSoft"))
            painter.drawRoundedRect(rect, 6, 6)
        if self._rail:
            paint.picture(painter, rect, self._icon, "accent" if on else "text2")
            self._paint_dot(painter, rect)
        else:
            self._paint_row(painter, rect, on)
        if self.hasFocus():
            focus_ring(painter, rect)

    def _paint_row(self, painter: QPainter, rect: QRectF, on: bool) -> None:
        if on:
            paint.leading_bar(painter, rect, 3, 8)
        flow = Flow(rect.adjusted(10, 0, -10, 0))
        paint.picture(painter, flow.lead(tokens.ICON, 10), self._icon, "accent" if on else "text2")
        if self._count:
            self._paint_count(painter, flow)
        paint.text(painter, flow.rest, self._title, "body", "accent" if on else "text", 600 if on else 400)

    def _paint_dot(self, painter: QPainter, rect: QRectF) -> None:
        """There is no room for the number: only that something waits."""
        if self._count:
            corner = Flow(rect.adjusted(6, 0, -6, 0)).trail(9)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("warn"))
            painter.drawEllipse(QRectF(corner.left(), rect.top() + 6, 9, 9))

    def _paint_count(self, painter: QPainter, flow: Flow) -> None:
        words = str(self._count)
        width = max(20.0, theme.metrics("caption", 600).horizontalAdvance(words) + 12)
        box = flow.trail(width, 8)
        pill = QRectF(box.left(), box.center().y() - 10, box.width(), 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("warnSoft"))
        painter.drawRoundedRect(pill, 10, 10)
        paint.text(painter, pill.adjusted(-2, 0, 2, 0), words, "caption", "warn", 600, paint.CENTRE)


class Sidebar(QFrame):
    """Navigation, 226 wide or a rail of 60.  ``chosen`` tells a page's id."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageSpec], language: Language, rail: bool) -> None:
        super().__init__()
        self._language, self._rail = language, rail
        self._pages = [page for page in pages if page.section is not Section.HIDDEN]
        self._items: dict[str, NavItem] = {}
        self._headings: list[QWidget] = []
        self._office = ElidedLabel("", "caption")
        self.setProperty("role", "rail" if rail else "sidebar")
        self.setFixedWidth(tokens.RAIL if rail else theme.px(tokens.SIDEBAR))
        self.setAccessibleName(self.tr("Pages"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(10, 12, 10, 10)
        self._box.setSpacing(4 if rail else 2)
        self._head()
        self._list()

    def _head(self) -> None:
        if self._rail:
            self._box.addWidget(row(None, Mark(30), None))
            self._box.addSpacing(10)
            return
        words = column_layout(
            Label(self.tr("The Coalition"), "strong"),
            Label(self.tr("Registry of associations"), "caption", "muted"),
            gap=0,
        )
        self._box.addLayout(row_layout(Mark(30), words, None, gap=10, margins=(4, 0, 4, 0)))
        self._box.addSpacing(8)
        pin = Picture("map-pin", "accent", tokens.ICON_M)
        self._office_box = frame("regbox", pin, (self._office, 1), gap=6, margins=(9, 7, 9, 7), across=True)
        self._box.addWidget(self._office_box)
        self._box.addSpacing(4)

    def _list(self) -> None:
        for section in (Section.TOP, *SECTIONS, Section.BOTTOM):
            pages = [page for page in self._pages if page.section is section]
            if section is Section.BOTTOM:
                self._box.addStretch(1)
            elif pages and section in SECTIONS:
                self._box.addWidget(self._heading(section))
            for page in pages:
                self._box.addWidget(
                    self._item(page), 0, Qt.AlignmentFlag.AlignHCenter if self._rail else Qt.AlignmentFlag(0)
                )

    def _heading(self, section: Section) -> QWidget:
        if self._rail:
            heading = row((rule(), 1), margins=(0, 4, 0, 4))
        else:
            heading = row(Label(self._language.say(SECTIONS[section]), "overline", "muted"), margins=(10, 6, 10, 2))
        self._headings.append(heading)
        return heading

    def _item(self, page: PageSpec) -> NavItem:
        item = self._items[page.id] = NavItem(self._language.say(page.title), page.icon, self._rail)
        item.clicked.connect(lambda: self.chosen.emit(page.id))
        return item

    def set_open(self, is_open: bool, office: str) -> None:
        """Whether a registry is open, and whose it is."""
        self._office.setText(office or self.tr("No registry is open"))
        for item in self._items.values():
            item.setEnabled(is_open)
            item.setVisible(is_open)
        for heading in self._headings:
            heading.setVisible(is_open)

    def set_current(self, page: str) -> None:
        """Mark the page that is shown."""
        if page in self._items:
            self._items[page].setChecked(True)

    def focus_current(self) -> None:
        """Give the keyboard to the page that is shown."""
        for item in self._items.values():
            if item.isChecked():
                item.setFocus(Qt.FocusReason.OtherFocusReason)

    def count(self, context: Context) -> None:
        """Ask the pages again what waits there."""
        for page in self._pages:
            if page.count is not None and self._items[page.id].isEnabled():
                self._items[page.id].set_count(page.count(context))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        items = [item for item in self._items.values() if item.isEnabled()]
        focused = self.focusWidget()
        if step is None or focused not in items:
            super().keyPressEvent(event)
            return
        items[(items.index(focused) + step) % len(items)].setFocus(Qt.FocusReason.TabFocusReason)
