"""What delegates and painted widgets draw with: text, badges, initials, the mark.

``Flow`` turns leading-edge positions into rectangles, so that a painter is written once and runs
in both directions.
"""

from __future__ import annotations

import functools
import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF, QTextOption

from coalition_desktop.gui import bidi, icons, theme, tokens

CENTRE = Qt.AlignmentFlag.AlignHCenter


class Flow:
    """A rectangle eaten from its leading or trailing edge."""

    def __init__(self, rect: QRectF) -> None:
        self.rest = QRectF(rect)
        self._rtl = bidi.rtl()

    def _cut(self, width: float, gap: float, from_right: bool) -> QRectF:
        width = max(0.0, min(width, self.rest.width()))
        left = self.rest.right() - width if from_right else self.rest.left()
        taken = QRectF(left, self.rest.top(), width, self.rest.height())
        if from_right:
            self.rest.setRight(max(self.rest.left(), self.rest.right() - width - gap))
        else:
            self.rest.setLeft(min(self.rest.right(), self.rest.left() + width + gap))
        return taken

    def lead(self, width: float, gap: float = 0) -> QRectF:
        """Take ``width`` at the leading edge and leave ``gap`` behind it."""
        return self._cut(width, gap, self._rtl)

    def trail(self, width: float, gap: float = 0) -> QRectF:
        """Take ``width`` at the trailing edge and leave ``gap`` before it."""
        return self._cut(width, gap, not self._rtl)


@functools.lru_cache(maxsize=64)
def _option(align: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption(align | Qt.AlignmentFlag.AlignVCenter)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


@functools.lru_cache(maxsize=4096)
def _elided(text: str, width: int, role: str, weight: int, _generation: int) -> str:
    return theme.metrics(role, weight).elidedText(text, Qt.TextElideMode.ElideRight, width)


def text(
    painter: QPainter,
    rect: QRectF,
    words: str,
    role: str = "body",
    colour: str = "text",
    weight: int = 0,
    align: Qt.AlignmentFlag | None = None,
) -> None:
    """One line: leading edge, own base direction, cut with … where it does not fit."""
    painter.setFont(theme.font(role, weight))
    painter.setPen(theme.colour(colour))
    shown = _elided(words, math.ceil(rect.width()), role, weight, theme.generation())
    painter.drawText(rect, shown, _option(align or bidi.leading(), bidi.direction(words)))


def struck(painter: QPainter, rect: QRectF, words: str, colour: str = "text3") -> None:
    """A former value, struck through."""
    font = QFont(theme.font("body"))
    font.setStrikeOut(True)
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    shown = _elided(words, math.ceil(rect.width()), "body", 0, theme.generation())
    painter.drawText(rect, shown, _option(bidi.leading(), bidi.direction(words)))


def picture(painter: QPainter, rect: QRectF, name: str, colour: str, size: int = tokens.ICON) -> None:
    """An icon in the middle of ``rect``."""
    middle = rect.center()
    painter.drawPixmap(QPointF(middle.x() - size / 2, middle.y() - size / 2), icons.pixmap(name, colour, size))


def tone_colours(tone: str) -> tuple[str, str]:
    """The tokens (ground, text) of a tone; ``neutral`` has none of its own."""
    return (f"{tone}Soft", tone) if tone in tokens.TONES else ("neutralSoft", "text2")


def badge_width(words: str, icon: str = "") -> float:
    """How wide ``badge`` would like to be."""
    return theme.metrics("caption", 500).horizontalAdvance(words) + 18 + (18 if icon else 0)


def badge(painter: QPainter, rect: QRectF, words: str, tone: str = "neutral", icon: str = "") -> None:
    """A pill at the leading edge of ``rect``, in the middle of its height."""
    ground, ink = tone_colours(tone)
    height = theme.px(tokens.BADGE)
    pill = Flow(rect).lead(badge_width(words, icon))
    pill = QRectF(pill.left(), rect.center().y() - height / 2, pill.width(), height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    flow = Flow(pill.adjusted(8 if icon else 9, 0, -8 if icon else -9, 0))
    if icon:
        picture(painter, flow.lead(14, 4), icon, ink, tokens.ICON_S)
    text(painter, flow.rest.adjusted(-1, 0, 1, 0), words, "caption", ink, 500)


def _mixed(ground: QColor, over: QColor, share: float) -> QColor:
    parts = zip(ground.getRgb()[:3], over.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


@functools.lru_cache(maxsize=32)
def _avatar_colours(number: int, look: str) -> tuple[QColor, QColor]:
    ground, letter = (QColor(c) for c in tokens.AVATARS[number % len(tokens.AVATARS)])
    if look == "light":
        return ground, letter
    return _mixed(QColor(tokens.DARK["surface"]), letter, 0.42), ground


def avatar_number(of: str) -> int:
    """The same name has the same colour everywhere and always."""
    return sum(of.encode()) % len(tokens.AVATARS)


def initials(of: str) -> str:
    """One Arabic letter, or up to two Latin ones, after a leading «جمعية» or ``Association``."""
    words = [w for w in bidi.plain(of).split() if w[0].isalpha()]
    skipped = {"جمعية", "منتدى", "شبكة", "مركز", "فضاء", "association", "the", "la", "le", "les", "l’", "l'"}
    kept = [w for w in words if w.casefold() not in skipped] or words
    if not kept:
        return "؟" if bidi.rtl() else "?"
    if bidi.has_arabic(kept[0]):
        first = kept[0].removeprefix("ال")
        return (first or kept[0])[0]
    return "".join(w[0] for w in kept[:2]).upper()


def avatar(painter: QPainter, rect: QRectF, letters: str, number: int = 0, circle: bool = False) -> None:
    """Initials on a coloured square or circle."""
    ground, ink = _avatar_colours(number, theme.name())
    radius = rect.height() * (0.5 if circle else 0.24)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, radius, radius)
    painter.setPen(ink)
    painter.setFont(theme.font("strong", 600, max(11, int(rect.height() / theme.scale() * 0.38))))
    painter.drawText(rect, letters, _option(CENTRE, bidi.direction(letters)))


def checkbox(painter: QPainter, rect: QRectF, on: bool) -> None:
    """A tick box of 18 pixels in the middle of ``rect``."""
    box = QRectF(rect.center().x() - 9, rect.center().y() - 9, 18, 18)
    painter.setPen(QPen(theme.colour("accent" if on else "control"), 1.4))
    painter.setBrush(theme.colour("accent" if on else "surface"))
    painter.drawRoundedRect(box, 4, 4)
    if on:
        mark = icons.pixmap("check", "onAccent", tokens.ICON_S, 2.5)
        painter.drawPixmap(QPointF(box.left() + 2, box.top() + 2), mark)


def _square(centre: QPointF, radius: float, turn: int) -> QPainterPath:
    angles = (math.radians(turn + 90 * corner) for corner in range(4))
    corners = [QPointF(centre.x() + radius * math.cos(a), centre.y() + radius * math.sin(a)) for a in angles]
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def khatim(painter: QPainter, rect: QRectF, star: QColor, heart: QColor | None = None) -> None:
    """The eight-pointed star: the coalition's mark until it gives us its own."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre, radius = rect.center(), rect.width() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(star)
    painter.drawPath(_square(centre, radius, 0).united(_square(centre, radius, 45)))
    if heart is not None:
        painter.setBrush(heart)
        painter.drawEllipse(centre, radius * 0.34, radius * 0.34)


def tick_line(painter: QPainter, rect: QRectF, token: str = "line") -> None:
    """A one-pixel rule along the bottom of ``rect``."""
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour(token))


def leading_bar(painter: QPainter, rect: QRectF, width: float = 3, inset: float = 0) -> None:
    """The accent bar of what is chosen, at the leading edge."""
    bar = Flow(rect).lead(width).adjusted(0, inset, 0, -inset)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    if inset:
        painter.drawRoundedRect(bar, width / 2, width / 2)
    else:
        painter.drawRect(bar)
