"""Where one is and what there is: steps of a work, counters, tabs with counts, cards to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QWidget

from coalition_desktop.gui import bidi, paint, theme, tokens
from coalition_desktop.gui.paint import Flow
from coalition_desktop.gui.widgets.layout import column_layout, row_layout


def focus_ring(painter: QPainter, rect: QRectF, radius: float = 6) -> None:
    """Two pixels of accent round what has the keyboard."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("focus"), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


class Stepper(QFrame):
    """The steps of a work in reading order: done, present, to come."""

    def __init__(self, steps: Sequence[str], at: int = 0) -> None:
        super().__init__()
        self.setProperty("role", "bartop")
        self._steps = tuple(steps)
        self.setFixedHeight(theme.px(50))
        self.go_to(at)

    def show_steps(self, steps: Sequence[str], at: int) -> None:
        """Other steps, and the present one of them."""
        self._steps = tuple(steps)
        self.go_to(at)

    def go_to(self, at: int) -> None:
        """The present step, from 0."""
        self._at = at
        words = self.tr("Step {number} of {total}: {name}")
        self.setAccessibleName(bidi.fill(words, number=at + 1, total=len(self._steps), name=self._steps[at]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        flow = Flow(QRectF(self.rect()).adjusted(20, 0, -20, -1))
        link = 40 if self.width() / theme.scale() > 900 else 16
        for place, name in enumerate(self._steps):
            if place:
                middle = flow.lead(link, 14)
                done = "accentLine" if place <= self._at else "line2"
                painter.fillRect(QRectF(middle.left(), middle.center().y(), middle.width(), 1.5), theme.colour(done))
            self._paint_step(painter, flow, place, name)

    def _paint_step(self, painter: QPainter, flow: Flow, place: int, name: str) -> None:
        side = theme.px(26)
        box = flow.lead(side, 8)
        disc = QRectF(box.left(), box.center().y() - side / 2, side, side).adjusted(1, 1, -1, -1)
        now, done = place == self._at, place < self._at
        painter.setPen(QPen(theme.colour("accent" if now or done else "control"), 1.5))
        painter.setBrush(theme.colour("accent" if now else "accentSoft" if done else "surface"))
        painter.drawEllipse(disc)
        if done:
            paint.picture(painter, disc, "check", "accent", tokens.ICON_M)
        else:
            ink = "onAccent" if now else "text2"
            paint.text(painter, disc.adjusted(-4, 0, 4, 0), str(place + 1), "caption", ink, 600, paint.CENTRE)
        weight, ink = (600, "accent") if now else (400, "text" if done else "text2")
        width = theme.metrics("body", weight).horizontalAdvance(name) + 4
        paint.text(painter, flow.lead(width, 14), name, colour=ink, weight=weight)


class CountTab(QAbstractButton):
    """A tab with a count, underlined when it is the one."""

    def __init__(self, text: str, count: int | None = None) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(42))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._words = text
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Change the count; None shows none."""
        self._count = "" if count is None else str(count)
        self.setAccessibleName(f"{self._words} {self._count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        counted = theme.metrics("label").horizontalAdvance(self._count) + 10 if self._count else 0
        return QSize(round(theme.metrics("strong").horizontalAdvance(self._words) + counted + 26), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        rect = QRectF(self.rect())
        flow = Flow(rect.adjusted(12, 0, -12, -2))
        if self._count:
            width = theme.metrics("label").horizontalAdvance(self._count) + 4
            paint.text(painter, flow.trail(width, 6), self._count, "label", "text3", align=bidi.trailing())
        ink = "accent" if on else "text2"
        paint.text(painter, flow.rest.adjusted(-1, 0, 1, 0), self._words, "body", ink, 600 if on else 400)
        if on:
            painter.fillRect(QRectF(4, rect.bottom() - 3, rect.width() - 8, 3), theme.colour("accent"))
        if self.hasFocus():
            focus_ring(painter, rect.adjusted(2, 3, -2, -4))


class Counter(NamedTuple):
    """One counter of a ribbon; ``colour`` is the token of its part of the bar."""

    key: str
    words: str
    icon: str
    colour: str


class _CounterCard(QAbstractButton):
    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter, self.count = counter, 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(52))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self._counter.words}: {count}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        painter.setPen(
            QPen(theme.colour("accent" if on or self.hasFocus() else "line"), 2 if on or self.hasFocus() else 1)
        )
        painter.setBrush(theme.colour("accentSoft2" if on else "surface"))
        painter.drawRoundedRect(rect, 9, 9)
        ink = self._counter.colour if self._counter.colour != "chart2" else "text2"
        flow = Flow(rect.adjusted(14, 0, -12, 0))
        paint.picture(painter, flow.lead(tokens.ICON_L, 8), self._counter.icon, ink, tokens.ICON_L)
        words = str(self.count)
        paint.text(painter, flow.lead(theme.metrics("h2").horizontalAdvance(words) + 4, 6), words, "h2", ink)
        paint.text(painter, flow.rest, self._counter.words, "label", "text2")


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.parts: Sequence[tuple[int, str]] = ()
        self.setFixedHeight(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = [(count, colour) for count, colour in self.parts if count]
        total = sum(count for count, _ in shown) or 1
        room = self.width() - 2 * max(0, len(shown) - 1)
        flow = Flow(QRectF(self.rect()))
        least = 6  # a few among thousands can still be seen
        spare = room - least * len(shown)
        for count, colour in shown:
            painter.fillRect(flow.lead(least + max(0, spare) * count / total, 2), theme.colour(colour))


class Ribbon(QWidget):
    """Counters that filter, over a bar in their proportions.  ``chosen`` tells a key or ""."""

    chosen = Signal(str)

    def __init__(self, counters: Sequence[Counter]) -> None:
        super().__init__()
        self._cards = {counter.key: _CounterCard(counter) for counter in counters}
        self._counters = tuple(counters)
        self._bar = _Bar()
        for key, card in self._cards.items():
            card.clicked.connect(lambda _on, k=key: self._choose(k))
        self.setLayout(
            column_layout(row_layout(*((card, 1) for card in self._cards.values()), gap=8), self._bar, gap=8)
        )

    def put(self, **counts: int) -> None:
        """The counts by key."""
        for key, card in self._cards.items():
            card.put(counts.get(key, 0))
        self._bar.parts = [(counts.get(c.key, 0), c.colour) for c in self._counters]
        self._bar.update()

    def value(self) -> str:
        """The key of the counter that filters, "" for none."""
        return next((key for key, card in self._cards.items() if card.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose without telling."""
        for own, card in self._cards.items():
            card.setChecked(own == key)

    def _choose(self, key: str) -> None:
        self.set_value(key if self._cards[key].isChecked() else "")
        self.chosen.emit(self.value())


class KindCard(QAbstractButton):
    """A card to choose: an icon, a title, and a second line if there is one."""

    def __init__(self, text: str, below: str = "", icon: str = "") -> None:
        super().__init__()
        self._words, self._below, self._icon = text, below, icon
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(58 if below else 36))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setAccessibleDescription(below)

    def sizeHint(self) -> QSize:
        return QSize(round(theme.metrics("strong").horizontalAdvance(self._words) + 64), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        strong = on or self.hasFocus()
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(
            QPen(theme.colour("accent" if strong else "control" if self.underMouse() else "line2"), 2 if strong else 1)
        )
        painter.setBrush(theme.colour("accentSoft2" if on else "surface"))
        painter.drawRoundedRect(rect, 8, 8)
        flow = Flow(rect.adjusted(14, 0, -14, 0))
        if self._icon:
            paint.picture(painter, flow.lead(tokens.ICON, 10), self._icon, "accent" if on else "text2")
        self._paint_words(painter, flow.rest, on)

    def _paint_words(self, painter: QPainter, rect: QRectF, on: bool) -> None:
        ink = "accent" if on and not self._below else "text"
        if not self._below:
            paint.text(painter, rect, self._words, colour=ink, weight=600 if on else 500)
            return
        half = rect.height() / 2
        paint.text(painter, QRectF(rect.left(), rect.top() + 6, rect.width(), half - 4), self._words, "strong")
        paint.text(
            painter, QRectF(rect.left(), rect.center().y(), rect.width(), half - 6), self._below, "caption", "text3"
        )


class KindCards(QWidget):
    """Cards of which one is chosen, in ``columns`` columns."""

    changed = Signal(str)

    def __init__(self, kinds: Sequence[tuple[str, str, str, str]], columns: int = 2) -> None:
        """``kinds``: (key, title, second line, icon)."""
        super().__init__()
        self._cards: dict[str, KindCard] = {}
        group = QButtonGroup(self)
        for key, text, below, icon in kinds:
            card = self._cards[key] = KindCard(text, below, icon)
            group.addButton(card)
            card.clicked.connect(lambda _on, k=key: self.changed.emit(k))
        cards = list(self._cards.values())
        rows = [cards[at : at + columns] for at in range(0, len(cards), columns)]
        self.setLayout(column_layout(*(row_layout(*((c, 1) for c in line), gap=10) for line in rows), gap=8))

    def value(self) -> str:
        """The key of the chosen card, "" for none."""
        return next((key for key, card in self._cards.items() if card.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose without telling."""
        if key in self._cards:
            self._cards[key].setChecked(True)
