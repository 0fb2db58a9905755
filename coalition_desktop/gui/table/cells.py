"""What a cell of a list may show, and the one delegate that paints it.

A cell is one of the small tuples below; the model gives it for ``CELL_ROLE``.  Its ``spoken`` is
what a screen reader says and the clipboard gets.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Union

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coalition_desktop.gui import bidi, paint, theme, tokens
from coalition_desktop.gui.paint import Flow

CELL_ROLE = int(Qt.ItemDataRole.UserRole)
Index = Union[QModelIndex, QPersistentModelIndex]


class Words(NamedTuple):
    """One line, with a small second one if ``below`` is given."""

    text: str
    below: str = ""
    tone: str = "text"
    below_tone: str = "text3"

    @property
    def spoken(self) -> str:
        """Both lines."""
        return f"{self.text}\n{self.below}" if self.below else self.text


class Named(NamedTuple):
    """A name in bold over a second line, with initials on a coloured square."""

    text: str
    below: str = ""
    letters: str = ""
    number: int = 0
    draft: bool = False

    @property
    def spoken(self) -> str:
        """Both lines."""
        return f"{self.text}\n{self.below}" if self.below else self.text


class Badge(NamedTuple):
    """A state: a pill with its word and, so that colour is not alone, an icon."""

    text: str
    tone: str = "neutral"
    icon: str = ""

    @property
    def spoken(self) -> str:
        """Its word."""
        return self.text


class Number(NamedTuple):
    """A number at the trailing edge."""

    text: str
    tone: str = "text"

    @property
    def spoken(self) -> str:
        """The number."""
        return self.text


class Diff(NamedTuple):
    """A field that changes: former value struck through → new one, and how many more change."""

    field: str
    old: str
    new: str
    more: int = 0

    @property
    def spoken(self) -> str:
        """Field, former and new value."""
        return f"{self.field}: {self.old} → {self.new}"


class Pair(NamedTuple):
    """Two small counts with their icons."""

    first: int
    second: int
    first_icon: str = "arrow-up-right"
    second_icon: str = "arrow-down-left"

    @property
    def spoken(self) -> str:
        """Both counts."""
        return f"{self.first} / {self.second}"


class Tick(NamedTuple):
    """A tick box."""

    on: bool

    @property
    def spoken(self) -> str:
        """A mark or nothing."""
        return "✓" if self.on else ""


class Glyph(NamedTuple):
    """An icon, with the word it stands for."""

    icon: str
    tone: str = "text3"
    text: str = ""

    @property
    def spoken(self) -> str:
        """Its word."""
        return self.text


Cell = Union[Words, Named, Badge, Number, Diff, Pair, Tick, Glyph, None]

_PAD = 12


def _two_lines(rect: QRectF) -> tuple[QRectF, QRectF]:
    """Boxes of the main and the small line, each as high as its font needs."""
    main, small = theme.line_height("body"), theme.line_height("caption")
    top = rect.center().y() - (main + small) / 2
    return (
        QRectF(rect.left(), top, rect.width(), main),
        QRectF(rect.left(), top + main - 1, rect.width(), small),
    )


def _words(painter: QPainter, rect: QRectF, cell: Words) -> None:
    if not cell.below:
        paint.text(painter, rect, cell.text, colour=cell.tone)
        return
    main, small = _two_lines(rect)
    paint.text(painter, main, cell.text, colour=cell.tone)
    paint.text(painter, small, cell.below, "caption", cell.below_tone)


def _named(painter: QPainter, rect: QRectF, cell: Named) -> None:
    flow = Flow(rect)
    if cell.letters:
        side = theme.px(34)
        box = flow.lead(side, 10)
        square = QRectF(box.left(), rect.center().y() - side / 2, box.width(), side)
        paint.avatar(painter, square, cell.letters, cell.number)
    main, small = _two_lines(flow.rest) if cell.below else (flow.rest, QRectF())
    if cell.draft:
        _draft_dot(painter, main)
        main = _after_dot(main)
    paint.text(painter, main, cell.text, "strong")
    if cell.below:
        paint.text(painter, small, cell.below, "caption", "text3")


def _after_dot(rect: QRectF) -> QRectF:
    flow = Flow(rect)
    flow.lead(8, 6)
    return flow.rest


def _draft_dot(painter: QPainter, rect: QRectF) -> None:
    box = Flow(rect).lead(8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(QRectF(box.left(), box.center().y() - 4, 8, 8))


def _badge(painter: QPainter, rect: QRectF, cell: Badge) -> None:
    paint.badge(painter, rect, cell.text, cell.tone, cell.icon)


def _number(painter: QPainter, rect: QRectF, cell: Number) -> None:
    paint.text(painter, rect, cell.text, colour=cell.tone, weight=500, align=bidi.trailing())


def _diff(painter: QPainter, rect: QRectF, cell: Diff) -> None:
    width = theme.metrics("body").horizontalAdvance
    flow = Flow(rect)
    if cell.more:
        more = f"+{cell.more}"
        paint.text(
            painter,
            flow.trail(theme.metrics("caption", 500).horizontalAdvance(more) + 4, 8),
            more,
            "caption",
            "accent",
            500,
        )
    label = f"{cell.field}:"
    paint.text(painter, flow.lead(min(width(label) + 2, flow.rest.width() * 0.4), 8), label, colour="text3")
    if cell.old:
        paint.struck(painter, flow.lead(min(width(cell.old) + 2, flow.rest.width() * 0.42), 6), cell.old)
    paint.picture(painter, flow.lead(tokens.ICON_M, 6), "arrow-right", "text3", tokens.ICON_M)
    paint.text(painter, flow.rest, cell.new, weight=500)


def _pair(painter: QPainter, rect: QRectF, cell: Pair) -> None:
    flow = Flow(rect)
    for icon, count in ((cell.first_icon, cell.first), (cell.second_icon, cell.second)):
        words = str(count)
        paint.picture(painter, flow.lead(tokens.ICON_M, 4), icon, "text3", tokens.ICON_M)
        paint.text(painter, flow.lead(theme.metrics("body", 500).horizontalAdvance(words) + 3, 12), words, weight=500)


def _tick(painter: QPainter, rect: QRectF, cell: Tick) -> None:
    paint.checkbox(painter, rect, cell.on)


def _glyph(painter: QPainter, rect: QRectF, cell: Glyph) -> None:
    paint.picture(painter, rect, cell.icon, cell.tone)


PAINTERS: dict[type, Callable[..., None]] = {
    Words: _words,
    Named: _named,
    Badge: _badge,
    Number: _number,
    Diff: _diff,
    Pair: _pair,
    Tick: _tick,
    Glyph: _glyph,
}


class CellDelegate(QStyledItemDelegate):
    """Paints every cell; rows all have the height ``row`` (pixels at 100 %)."""

    def __init__(self, row: int = tokens.ROW_TWO, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme.px(self.row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, option, index)
        cell = index.data(CELL_ROLE)
        if cell is None:
            _waiting(painter, rect, index.column())
        elif (draw := PAINTERS.get(type(cell))) is not None:
            draw(painter, rect.adjusted(_PAD, 0, -_PAD, -1), cell)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selRow"))
            if index.column() == 0:
                paint.leading_bar(painter, rect)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hoverRow"))
        paint.tick_line(painter, rect)


def _waiting(painter: QPainter, rect: QRectF, column: int) -> None:
    """A row that is not here yet: a grey bar in its place."""
    bar = Flow(rect.adjusted(_PAD, 0, -_PAD, 0)).lead(rect.width() * (0.6 if column == 0 else 0.4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("neutralSoft"))
    painter.drawRoundedRect(QRectF(bar.left(), rect.center().y() - 5, bar.width(), 10), 5, 5)
