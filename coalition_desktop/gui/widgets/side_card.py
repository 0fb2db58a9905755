"""One side of a conflict: a card that is chosen as a whole, with the words that changed marked."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from coalition_desktop.gui import bidi, paint, theme
from coalition_desktop.gui.paint import Flow
from coalition_desktop.gui.widgets.steps import focus_ring

LINES = 8  # of a long text; the whole stands in the tool tip
RADIO = 18
PAD = 12
RING = 3  # room round the card for what has the keyboard
_WORD = re.compile(r"\s+|[^\s\w]|\w+")
_AROUND = " \n,;.:،؛"  # is not marked at the edge of changed words
Spans = Sequence[tuple[int, int]]  # start, length


def changed_words(before: str, after: str) -> Spans:
    """Where ``after`` says something that ``before`` did not; neighbouring words are one span."""
    if not before:
        return ()
    old, new = _WORD.findall(before), _WORD.findall(after)
    spans: list[tuple[int, int]] = []
    at = [0]
    for word in new:
        at.append(at[-1] + len(word))
    for tag, _, _, first, last in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag in ("replace", "insert"):
            start, end = at[first], at[last]
            if spans and not after[sum(spans[-1]) : start].strip():
                start = spans.pop()[0]
            spans.append((start, end - start))
    return [span for span in (_trimmed(after, *one) for one in spans) if span[1]]


def _trimmed(text: str, start: int, length: int) -> tuple[int, int]:
    said = text[start : start + length]
    return start + len(said) - len(said.lstrip(_AROUND)), len(said.strip(_AROUND))


class SideCard(QRadioButton):
    """``tone``: accent (mine), theirs or info.  What is chosen and the arrow keys are its row's affair.

    One that is only ``shown`` cannot be chosen.
    """

    def __init__(self, words: str, below: str, tone: str, spans: Spans = (), *, shown: bool = False) -> None:
        super().__init__()
        self.setEnabled(not shown)
        self.words, self.below, self.tone = words, below, tone
        self._spans = spans
        self._shape: tuple[int, QTextLayout, float] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(bidi.plain(words))
        self.setAccessibleDescription(bidi.plain(below))

    # -- its shape ------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        _, height = self._laid_out(width)
        below = theme.line_height("caption") if self.below else 0
        return round(max(height + below, theme.px(RADIO)) + 2 * (PAD + RING) - 2)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self.heightForWidth(theme.px(200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(96), self.heightForWidth(max(self.width(), theme.px(96))))

    def hitButton(self, where: QPoint) -> bool:
        return self.rect().contains(where)

    def _room(self, width: float) -> float:
        return max(20.0, width - 2 * (PAD + RING) - (theme.px(RADIO) + 10 if self.isEnabled() else 0))

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        """The value in lines as wide as there is room, and how high they are."""
        if self._shape is None or self._shape[0] != width:
            layout = QTextLayout(
                self.words.replace("\n", "\u2028"), theme.font("strong", 600 if self.isChecked() else 500)
            )
            option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
            option.setTextDirection(bidi.direction(self.words))
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            layout.setFormats(self._marks())
            room, height = self._room(width), 0.0
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(room)
                if layout.lineCount() > LINES:
                    self.setToolTip(self.words)
                    break
                inset = room - line.naturalTextWidth() if bidi.rtl() else 0.0
                line.setPosition(QPointF(inset, height))
                height += theme.line_height("strong") - 2
            layout.endLayout()
            self._shape = width, layout, height
        return self._shape[1], self._shape[2]

    def _marks(self) -> list[QTextLayout.FormatRange]:
        found = []
        for start, length in self._spans:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = start, length  # type: ignore[misc]
            mark.format = QTextCharFormat()  # type: ignore[misc]
            mark.format.setBackground(theme.colour(f"{self.tone}Line"))
            found.append(mark)
        return found

    # -- its picture ----------------------------------------------------------------------------

    def nextCheckState(self) -> None:
        """A click chooses; it is the row that shows what is chosen."""

    def show_chosen(self, on: bool) -> None:
        """Show whether this is the value that will be kept."""
        if on != self.isChecked():
            self._shape = None
        self.setAutoExclusive(False)  # or Qt would not let it be unchosen: nothing may be chosen
        self.setChecked(on)
        self.setAutoExclusive(True)  # which makes it a radio button to a screen reader
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = QRectF(self.rect())
        card = outer.adjusted(RING, RING, -RING, -RING)
        self._paint_card(painter, card)
        if self.hasFocus():
            focus_ring(painter, outer, 8)
        flow = Flow(card.adjusted(PAD, PAD - 1, -PAD, -PAD + 1))
        if self.isEnabled():
            self._paint_radio(painter, flow.lead(theme.px(RADIO), 10))
        layout, height = self._laid_out(self.width())
        painter.setPen(theme.colour("text"))
        for number in range(min(layout.lineCount(), LINES)):
            layout.lineAt(number).draw(painter, flow.rest.topLeft())
        below = QRectF(flow.rest.left(), flow.rest.top() + height, flow.rest.width(), theme.line_height("caption"))
        paint.text(painter, below, self.below, "caption", "text3")

    def _paint_card(self, painter: QPainter, card: QRectF) -> None:
        on = self.isChecked()
        line = QPen(self._ink(), 2) if on else QPen(theme.colour("line2"), 1)
        painter.setPen(line)
        ground = f"{self.tone}Soft" if on else "hoverRow" if self.underMouse() and self.isEnabled() else "surface"
        painter.setBrush(theme.colour(ground))
        inset = line.widthF() / 2
        painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), 6, 6)

    def _paint_radio(self, painter: QPainter, box: QRectF) -> None:
        size = theme.px(RADIO)
        circle = QRectF(box.left(), box.top() + 1, size, size).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        painter.setBrush(theme.colour("surface"))
        painter.setPen(QPen(self._ink() if on else theme.colour("control"), 2 if on else 1.4))
        painter.drawEllipse(circle)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ink())
            painter.drawEllipse(circle.center(), size * 0.24, size * 0.24)

    def _ink(self) -> QColor:
        return theme.colour(self.tone)
