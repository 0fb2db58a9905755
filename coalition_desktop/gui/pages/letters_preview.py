"""The letter as it will be printed: the real PDF, drawn at the exact size in pixels.

The old page stays until the new one is ready; nothing here knows what a letter needs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from coalition_desktop.desk.letters import Wish, preview
from coalition_desktop.errors import UserError
from coalition_desktop.gui import bidi, pdf, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.job import Job
from coalition_desktop.gui.widgets.buttons import IconButton
from coalition_desktop.gui.widgets.feedback import EmptyState
from coalition_desktop.gui.widgets.label import ElidedLabel, Label
from coalition_desktop.gui.widgets.layout import clear, column_layout, row
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import Progress, Work

DRAWING = QT_TRANSLATE_NOOP("Phase", "Drawing the letter")

A4 = (595.28, 841.89)  # points
SCREEN_DPI = 96
ZOOMS = (50, 62, 75, 90, 100, 125, 150, 200)  # per cent
MARGIN = 18  # around the paper, where its shadow lies
DEBOUNCE_MS = 300


class Paper(QWidget):
    """One sheet, white in every theme, with its shadow."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self._size = QSize(10, 10)
        self.setAccessibleName(self.tr("Preview of the letter"))

    def set_size(self, size: QSize) -> None:
        """The size of the sheet; a picture of another size is stretched until its own comes."""
        self._size = size
        self.setFixedSize(size + QSize(2 * MARGIN, 2 * MARGIN))
        self.update()

    def put(self, picture: QImage) -> None:
        """Show another picture."""
        self._picture = picture
        self.update()

    def is_blank(self) -> bool:
        """Whether nothing was shown yet."""
        return self._picture.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = QRect(QPoint(MARGIN, MARGIN), self._size)
        self._paint_shadow(painter, sheet)
        painter.fillRect(sheet, Qt.GlobalColor.white)
        if not self._picture.isNull():
            ratio = self.devicePixelRatioF()
            exact = round(self._picture.width() / ratio) == sheet.width()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
            painter.drawImage(sheet, self._picture)

    def _paint_shadow(self, painter: QPainter, sheet: QRect) -> None:
        shade = QColor(theme.colour("shadow"))
        shade.setAlpha(max(2, shade.alpha() // 9))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for spread in range(1, 13, 2):
            painter.drawRoundedRect(sheet.adjusted(-spread, -spread + 4, spread, spread + 4), spread, spread)


class PreviewDesk(QFrame):
    """The paper on its desk, with paging and zoom above it."""

    turned = Signal(int)  # one forward or one back
    resized = Signal()  # the paper needs a picture of another size

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "desk")
        self._zoom = 0  # per cent; 0 fits the whole page
        self.paper = Paper()
        self._area = QScrollArea()
        self._area.setWidget(self.paper)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Preview of the letter"))
        self._nothing = QWidget()
        self._words = column_layout(gap=0)
        self._nothing.setLayout(self._words)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self._nothing)
        self._make_bar()
        self.setLayout(column_layout(self._bar, (self._stack, 1), gap=0))
        self.set_place(0, 0, "")

    def _make_bar(self) -> None:
        self.back = IconButton("chevron-left", self.tr("Previous recipient"), keys="Alt+PgUp")
        self.forward = IconButton("chevron-right", self.tr("Next recipient"), keys="Alt+PgDown")
        self._place = ElidedLabel("", tone="soft")
        self._place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.smaller = IconButton("zoom-out", self.tr("Smaller"))
        self.larger = IconButton("zoom-in", self.tr("Larger"))
        self.fit = IconButton("maximize", self.tr("Whole page"))
        self._percent = Label("", "label", "muted")
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.forward.clicked.connect(lambda: self.turned.emit(1))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        self.fit.clicked.connect(lambda: self.zoom(0))
        self._bar = row(
            self.back, (self._place, 1), self.forward, 12, self.smaller, self._percent, self.larger, self.fit,
            gap=4, margins=(14, 6, 14, 0),
        )  # fmt: skip

    def set_place(self, at: int, total: int, name: str) -> None:
        """Whose letter is shown: the ``at``-th (from 0) of ``total``."""
        words = bidi.fill(self.tr("{number} of {total} · {name}"), number=at + 1, total=total, name=name)
        self._place.setText(words if total else "")
        self.back.setEnabled(at > 0)
        self.forward.setEnabled(at + 1 < total)

    def say(self, icon: str, title: str, text: str) -> None:
        """Words in the place of the paper."""
        clear(self._words)
        self._words.addWidget(EmptyState(icon, title, text))
        self._stack.setCurrentWidget(self._nothing)
        for button in (self.smaller, self.larger, self.fit):
            button.setEnabled(False)
        self._percent.setText("")

    def put(self, picture: QImage) -> None:
        """Show a drawn page."""
        self.paper.put(picture)
        self._stack.setCurrentWidget(self._area)
        self._settle()
        for button in (self.smaller, self.larger, self.fit):
            button.setEnabled(True)

    def sheet(self) -> QSize:
        """The size at which the paper is wanted, in device-independent pixels."""
        if self._zoom:
            return self._at(self._zoom)
        room = self._stack.size() - QSize(2 * MARGIN, 2 * MARGIN)
        width = max(120.0, min(room.width(), room.height() * A4[0] / A4[1]))
        return QSize(round(width), round(width * A4[1] / A4[0]))

    @staticmethod
    def _at(zoom: int) -> QSize:
        dots = SCREEN_DPI / pdf.POINTS * zoom / 100
        return QSize(round(A4[0] * dots), round(A4[1] * dots))

    def percent(self) -> int:
        """How large the paper is shown; 100 is its size on paper."""
        return round(100 * self.sheet().width() / self._at(100).width())

    def zoom(self, step: int) -> None:
        """The next larger or smaller size; 0 fits the whole page."""
        now = self.percent()
        if step > 0:
            self._zoom = next((z for z in ZOOMS if z > now), ZOOMS[-1])
        elif step < 0:
            self._zoom = next((z for z in reversed(ZOOMS) if z < now), ZOOMS[0])
        else:
            self._zoom = 0
        self._settle()
        self.resized.emit()

    def _settle(self) -> None:
        self.paper.set_size(self.sheet())
        self._percent.setText(bidi.ltr(f"{self.percent()}%"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._zoom and self._stack.currentWidget() is self._area:
            QTimer.singleShot(0, self, self._settle)
            self.resized.emit()


@dataclass(frozen=True)
class Asked:
    """What is to be drawn: a draft for an association, or a page of a file that is there already."""

    wish: Wish | None
    rid: str
    revision: int
    ready: bytes = b""
    page: int = 0

    def same_paper(self, other: Asked | None) -> bool:
        """Whether the PDF made for one serves the other."""
        return other is not None and replace(self, page=0) == replace(other, page=0)


@dataclass(frozen=True)
class Drawn:
    """A PDF and one of its pages as a picture."""

    asked: Asked
    paper: bytes
    width: int
    picture: QImage


def draw(registry: Registry, asked: Asked, ready: bytes, width: int) -> Work[Drawn]:
    """Make the PDF where it is not ``ready``, and draw its page."""
    yield Progress(0, 0, DRAWING)
    paper = ready or asked.ready
    if not paper and asked.wish is not None:
        paper = preview(registry, asked.wish, asked.rid)
    return Drawn(asked, paper, width, pdf.picture(paper, asked.page, width))


class Drawer(QObject):
    """Draws what was asked for last, one drawing at a time, a moment after the person stopped typing."""

    def __init__(self, context: Context, desk: PreviewDesk) -> None:
        super().__init__(desk)
        self._context, self._desk = context, desk
        self._asked: Asked | None = None
        self._drawn: Drawn | None = None
        self._job: Job | None = None
        self._clock = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._clock.timeout.connect(self._start)
        desk.resized.connect(self._ask_again)

    def ask(self, asked: Asked | None, *, at_once: bool = False) -> None:
        """Draw this one; None draws nothing."""
        if asked == self._asked and asked is not None:
            return
        self._asked = asked
        self._clock.start(0 if at_once else DEBOUNCE_MS)

    def asked(self) -> Asked | None:
        """What was asked for last."""
        return self._asked

    def _ask_again(self) -> None:
        if self._asked is not None:
            self._clock.start(60)

    def _start(self) -> None:
        if self._job is not None or self._asked is None or self._context.registry is None:
            return
        width = round(self._desk.sheet().width() * self._desk.devicePixelRatioF())
        before = self._drawn
        ready = before.paper if before is not None and self._asked.same_paper(before.asked) else b""
        if before is not None and ready and (before.width, before.asked) == (width, self._asked):
            self._desk.put(before.picture)
            return
        work = pdf.alone(draw(self._context.registry, self._asked, ready, width))
        title = self.tr("Drawing the letter")
        self._job = self._context.run(work, title, self._done, failed=self._failed, cancelled=self._over)

    def _done(self, drawn: Drawn) -> None:
        self._over()
        self._drawn = drawn
        if self._asked is not None and drawn.asked.same_paper(self._asked):
            self._desk.put(drawn.picture)
        self._start_again(drawn.asked)

    def _failed(self, error: BaseException) -> None:
        asked = self._asked
        self._over()
        if isinstance(error, UserError):
            self._desk.say("alert-triangle", self.tr("This letter cannot be shown"), self._context.say(error.message))
        else:
            self._context.trouble(error)
        if asked is not None and asked != self._asked:
            self._start()

    def _over(self) -> None:
        self._job = None

    def _start_again(self, done: Asked) -> None:
        """Something else was asked for meanwhile, or another size."""
        width = round(self._desk.sheet().width() * self._desk.devicePixelRatioF())
        if self._asked is not None and (done != self._asked or (self._drawn and self._drawn.width != width)):
            self._start()

    def busy(self) -> bool:
        """Whether a drawing is wanted or under way."""
        return self._job is not None or self._clock.isActive()
