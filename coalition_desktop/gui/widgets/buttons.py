"""Buttons: with words, with an icon alone, chips, segments and the switch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
)

from coalition_desktop.gui import bidi, icons, theme, tokens

LEAST = 72  # pixels at 100 % that a button with shortened words keeps

_INK = {"primary": "onAccent", "danger": "danger", "link": "accent", "soft": "accent"}


class _Worded(QPushButton):
    """Words that end in … where they have no room, and then stand whole in the tool tip.

    Only one that may shrink (its size policy) takes less room than its words; any other is laid out whole.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.px(LEAST)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.width() - self.sizeHint().width()
        if self.toolTip() in ("", self.accessibleName()) and self.text():
            self.setToolTip(self.accessibleName() if room < 0 else "")
        if room >= 0:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = self.fontMetrics().horizontalAdvance(self.text()) + room
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words)  # type: ignore[attr-defined]
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class Button(_Worded):
    """A button with words.  ``kind``: primary, danger, ghost, soft, link or plain."""

    def __init__(
        self, text: str, kind: str = "plain", icon: str = "", *, small: bool = False, icon_after: bool = False
    ) -> None:
        super().__init__()
        self._icon, self._after, self._folded, self._words = icon, icon_after, False, ""
        self.setProperty("kind", kind)
        if small:
            self.setProperty("sz", "s")
        if icon:
            size = tokens.ICON_M if small or icon_after else tokens.ICON
            self.setIcon(icons.icon(icon, _INK.get(kind, "text2"), size))
            self.setIconSize(QSize(size, size))
        if icon_after:  # the icon stands first in the button's own direction
            self.setLayoutDirection(bidi.LTR if bidi.rtl() else bidi.RTL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Change the words; Qt leaves only 4 px beside an icon (R12)."""
        spaced = text
        if self._icon:
            spaced = text + bidi.NBSP if self._after else bidi.NBSP + text
        self._words = (bidi.RLM if bidi.direction(text) == bidi.RTL else "") + spaced.replace("&", "&&")
        self.setText("" if self._folded else self._words)
        self.setAccessibleName(text)

    def fold(self, on: bool) -> None:
        """Show the icon alone; the words are in the tool tip."""
        if on != self._folded:
            self._folded = on
            self.setText("" if on else self._words)
            self.setToolTip(self.accessibleName() if on else "")

    def is_folded(self) -> bool:
        """Whether only its icon is shown."""
        return self._folded

    def words_width(self) -> int:
        """What ``fold`` saves."""
        return self.fontMetrics().horizontalAdvance(self._words)


class IconButton(QToolButton):
    """A square button with an icon; its name is its tool tip and what a screen reader says."""

    def __init__(
        self, icon: str, name: str, *, colour: str = "text2", size: int = tokens.CONTROL, keys: str = ""
    ) -> None:
        super().__init__()
        self._icon, self._colour = icon, colour
        self.setFixedSize(size, size)
        self.setIconSize(QSize(tokens.ICON, tokens.ICON))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_icon(icon)
        self.set_name(name, keys)

    def set_icon(self, icon: str, colour: str = "") -> None:
        """Show another icon."""
        self._icon, self._colour = icon, colour or self._colour
        self.setIcon(icons.icon(icon, self._colour, tokens.ICON, checked="accent"))

    def set_name(self, name: str, keys: str = "") -> None:
        """The words of the button and, in the tip, its keys."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  {bidi.keys(keys)}" if keys else name)


class Chip(_Worded):
    """A pill: a filter that is on, a choice, or (dashed) a place to add one."""

    removed = Signal()

    def __init__(
        self, text: str, *, on: bool = False, icon: str = "", closable: bool = False, dashed: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.setProperty("dashed", dashed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCheckable(not closable and not dashed)
        self._closable = closable
        if closable:
            self.setCheckable(True)
        self.setChecked(on or closable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dress(text, icon)

    def _dress(self, text: str, icon: str) -> None:
        mark = bidi.RLM if bidi.direction(text) == bidi.RTL else ""
        shown = text.replace("&", "&&")
        if self._closable:
            self.setLayoutDirection(bidi.LTR if bidi.rtl() else bidi.RTL)
            self.setIcon(icons.icon("x", "accent", tokens.ICON_S))
            self.setText(mark + shown + bidi.NBSP)
            self.clicked.connect(self._stay_on)
        else:
            if icon:
                self.setIcon(icons.icon(icon, "text2", tokens.ICON_M, checked="accent"))
            self.setText(mark + (bidi.NBSP if icon else "") + shown)
        size = tokens.ICON_S if self._closable else tokens.ICON_M
        self.setIconSize(QSize(size, size))
        self.setAccessibleName(text)

    def _stay_on(self) -> None:
        self.setChecked(True)
        self.removed.emit()


class Segmented(QFrame):
    """One of a few; ``changed`` tells the key that was chosen."""

    changed = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], chosen: str = "", name: str = "") -> None:
        super().__init__()
        self.setProperty("role", "segmented")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        box = QHBoxLayout(self)
        box.setContentsMargins(2, 2, 2, 2)
        box.setSpacing(0)
        for key, words in choices:
            button = self._buttons[key] = self._segment(key, words)
            group.addButton(button)
            box.addWidget(button)
        self.set_value(chosen or choices[0][0])

    def _segment(self, key: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "seg")
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.changed.emit(key))
        return button

    def value(self) -> str:
        """The key of the chosen segment."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def set_value(self, key: str) -> None:
        """Choose without telling."""
        self._buttons[key].setChecked(True)


class Switch(QAbstractButton):
    """On or off, at once.  Space toggles."""

    def __init__(self, name: str, on: bool = False) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setFixedSize(44, 28)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 13, 13)
        self._paint_track(painter)

    def _paint_track(self, painter: QPainter) -> None:
        on = self.isChecked()
        track = QRectF(4, 4, 36, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(("accent" if on else "control") if self.isEnabled() else "line2"))
        painter.drawRoundedRect(track, 10, 10)
        at_right = on != bidi.rtl()
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(QRectF(track.right() - 18 if at_right else track.left() + 2, track.top() + 2, 16, 16))
