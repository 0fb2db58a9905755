"""Labels that stand at the leading edge whatever the letters they hold."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from coalition_desktop.gui import bidi, icons, theme, tokens


class Label(QLabel):
    """A text in a role of type (``body``, ``strong``, ``h2``, ``caption`` …) and a tone."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "", wrap: bool = False, centred: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.RichText if wrap else Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._text = ""
        self._centred = centred
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show ``text`` in its own base direction, at the leading edge (R3, R6)."""
        self._text = text
        right = bidi.direction(text) == bidi.RTL
        if self.wordWrap():
            self.setAlignment(bidi.leading() | Qt.AlignmentFlag.AlignTop)
            side = "rtl" if right else "ltr"
            edge = "center" if self._centred else "right" if bidi.rtl() else "left"
            super().setText(f'<p dir="{side}" align="{edge}">{_escaped(_unbroken(text))}</p>' if text else "")
        else:
            self.setAlignment(bidi.leading() | Qt.AlignmentFlag.AlignVCenter)
            super().setText(bidi.RLM + text if right else text)
        self.setAccessibleName(bidi.plain(text))

    def plain_text(self) -> str:
        """The text as it was given."""
        return self._text

    def set_tone(self, tone: str) -> None:
        """Change the colour: accent, danger, warn, ok, info, theirs, soft, muted or none."""
        self.setProperty("tone", tone)
        restyle(self)


class ElidedLabel(Label):
    """One line that shortens with … and then tells the whole in its tool tip.

    It fills the room it is given, or with ``snug`` takes what its words need and no more.
    """

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "", trailing: bool = False, snug: bool = False
    ) -> None:
        super().__init__(text, role, tone)
        self._edge = bidi.trailing() if trailing else bidi.leading()
        policy = QSizePolicy.Policy.Maximum if snug else QSizePolicy.Policy.Ignored
        self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        option = QTextOption(self._edge | Qt.AlignmentFlag.AlignVCenter)
        option.setTextDirection(bidi.direction(self._text))
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(QFont(self.font()))
        painter.drawText(QRectF(self.rect()), shown, option)
        self.setToolTip(self._text if shown != self._text else "")


class Picture(QLabel):
    """An icon that is not a button."""

    def __init__(self, name: str, colour: str = "text2", size: int = tokens.ICON, box: int = 0) -> None:
        super().__init__()
        self.setFixedSize(box or size, box or size)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.set_icon(name, colour, size)

    def set_icon(self, name: str, colour: str = "text2", size: int = tokens.ICON) -> None:
        """Show another icon."""
        self.setPixmap(icons.pixmap(name, colour, size))


class Key(QLabel):
    """A key or key sequence on a small cap, never turned round."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "kbd")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayoutDirection(bidi.LTR)
        self.setFixedHeight(theme.px(tokens.BADGE))


def _unbroken(text: str) -> str:
    """A number such as ``LSH-A-2026-0001`` stays on one line: no line ends at its hyphens."""
    return re.sub(r"(?<=[A-Z0-9])-(?=[A-Z0-9])", "\u2060-\u2060", text)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a changed property."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
