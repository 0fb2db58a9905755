"""Telling people how things stand: badges, banners, empty places, waiting rows, toasts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from coalition_desktop.gui import bidi, paint, theme, tokens
from coalition_desktop.gui.widgets.label import ElidedLabel, Label, Picture
from coalition_desktop.gui.widgets.layout import column, column_layout, row, row_layout, scrolled

TOAST_MS = 8000


class Badge(QWidget):
    """A pill with a word, and an icon so that colour is not alone."""

    def __init__(self, text: str, tone: str = "neutral", icon: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.put(text, tone, icon)

    def put(self, text: str, tone: str = "neutral", icon: str = "") -> None:
        """Show another state."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(paint.badge_width(self._text, self._icon) + 1), theme.px(tokens.BADGE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.badge(painter, QRectF(self.rect()), self._text, self._tone, self._icon)


class Avatar(QWidget):
    """Initials on a coloured square, or a circle for the user."""

    def __init__(self, name: str, size: int = 36, circle: bool = False) -> None:
        super().__init__()
        self._circle = circle
        self.setFixedSize(size, size)
        self.set_name(name)

    def set_name(self, name: str, coloured_by: str = "") -> None:
        """Show the initials of another name; ``coloured_by`` is the same in every language."""
        self._letters = paint.initials(name)
        self._number = 0 if self._circle else paint.avatar_number(coloured_by or name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.avatar(painter, QRectF(self.rect()), self._letters, self._number, self._circle)


class Mark(QWidget):
    """The coalition's star."""

    def __init__(self, size: int = 30) -> None:
        super().__init__()
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.khatim(
            QPainter(self), QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.colour("accent"), theme.colour("gold")
        )


_BANNER_ICON = {
    "info": "info-circle",
    "warn": "alert-circle",
    "danger": "alert-triangle",
    "ok": "circle-check",
    "theirs": "git-merge",
}


class Banner(QFrame):
    """A sentence about the page, with what can be done about it.  Not for errors of a field."""

    def __init__(self, text: str, below: str = "", tone: str = "info", actions: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.setProperty("tone", tone)
        self.words = Label(text, "strong" if below else "body", wrap=True)
        self.below = Label(below, "caption", "soft", wrap=True)
        if not below:
            self.below.hide()
        texts = column_layout(self.words, self.below, gap=2)
        picture = Picture(_BANNER_ICON[tone], tone, tokens.ICON)
        self.setLayout(row_layout(picture, (texts, 1), *actions, gap=12, margins=(14, 8, 14, 8)))
        self.setAccessibleName(f"{text} {below}")


class EmptyState(QWidget):
    """Nothing here: why, and the way on.  ``icon`` tells first use from no result."""

    def __init__(self, icon: str, title: str, text: str = "", actions: Sequence[QWidget] = ()) -> None:
        super().__init__()
        halo = QFrame()
        halo.setProperty("role", "halo")
        halo.setFixedSize(64, 64)
        halo.setStyleSheet("border-radius: 32px;")
        halo.setLayout(row_layout(Picture(icon, "accent", 32), gap=0))
        title_label, text_label = Label(title, "h3"), Label(text, tone="muted", wrap=True, centred=True)
        if not text:  # setVisible(True) before there is a parent flashes as a window of its own
            text_label.hide()
        said = column(
            None,
            row(None, halo, None),
            4,
            row(None, title_label, None),
            row((text_label, 1), margins=(24, 0, 24, 0)),
            4,
            row(None, *actions, None),
            None,
            margins=(16, 16, 16, 16),
        )
        self.setLayout(column_layout(scrolled(said), gap=0))
        self.setAccessibleName(f"{title} {text}")


class SkeletonRows(QWidget):
    """Grey rows while a list is on its way; shown only after 300 ms so that fast lists do not flash."""

    def __init__(self, rows: int = 6, row_height: int = tokens.ROW_TWO) -> None:
        super().__init__()
        self._rows, self._height = rows, row_height
        self._since = QElapsedTimer()
        self.setAccessibleName(self.tr("Loading"))
        self._since.start()
        QTimer.singleShot(300, self, self.update)

    def sizeHint(self) -> QSize:
        return QSize(400, theme.px(self._height) * self._rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._since.elapsed() < 300:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = theme.px(self._height)
        for number in range(self._rows):
            self._paint_row(painter, QRectF(0, number * height, self.width(), height))

    def _paint_row(self, painter: QPainter, rect: QRectF) -> None:
        paint.tick_line(painter, rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("neutralSoft"))
        flow = paint.Flow(rect.adjusted(12, 0, -12, 0))
        square = flow.lead(34, 10)
        painter.drawRoundedRect(QRectF(square.left(), rect.center().y() - 17, 34, 34), 8, 8)
        for share, top in ((0.45, -12), (0.3, 5)):
            bar = paint.Flow(flow.rest).lead(flow.rest.width() * share)
            painter.drawRoundedRect(QRectF(bar.left(), rect.center().y() + top, bar.width(), 9), 4, 4)


class Toast(QFrame):
    """What was just done, with "undo", for eight seconds in the bottom leading corner.

    The pointer or the focus on it stops the clock.  It says what can also be done from the status
    bar and the history.
    """

    gone = Signal()

    def __init__(
        self,
        over: QWidget,
        text: str,
        action: str = "",
        run: Callable[[], object] | None = None,
        icon: str = "circle-check",
    ) -> None:
        super().__init__(over)
        self.setProperty("role", "toast")
        self._over, self._run = over, run
        self.action = QPushButton(action)
        self.action.setCursor(Qt.CursorShape.PointingHandCursor)
        if not action:
            self.action.hide()
        self.action.clicked.connect(self._act)
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 0, 8, 0) if not bidi.rtl() else box.setContentsMargins(8, 0, 14, 0)
        box.setSpacing(10)
        self.words = ElidedLabel(text, snug=True)
        for widget in (Picture(icon, "onInverse"), self.words):
            box.addWidget(widget)
        box.addSpacing(24)
        box.addWidget(self.action)
        self.setFixedHeight(theme.px(40))
        self._clock = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._clock.timeout.connect(self.close)
        over.installEventFilter(self)

    def open(self) -> None:
        """Show it and let screen readers say it."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # its many names are not for the start

        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._clock.start()
        self.setAccessibleName(self.words.plain_text())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def offers(self) -> bool:
        """Whether it has a button."""
        return self._run is not None

    def _place(self) -> None:
        self.resize(min(self.sizeHint().width(), self._over.width() - 40), self.height())
        left = self._over.width() - self.width() - 20 if bidi.rtl() else 20
        self.move(left, self._over.height() - self.height() - 16)

    def _act(self) -> None:
        self.close()
        if self._run is not None:
            self._run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def enterEvent(self, event: QEvent) -> None:  # type: ignore[override]
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._clock.start()

    def closeEvent(self, event: QEvent) -> None:  # type: ignore[override]
        self._clock.stop()
        self.gone.emit()
        self.deleteLater()
