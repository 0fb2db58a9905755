"""The top bar: where one is, the palette's field, undo and redo, language, theme, help, the user."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.widgets.buttons import IconButton
from coalition_desktop.gui.widgets.feedback import Avatar
from coalition_desktop.gui.widgets.label import ElidedLabel, Key, Picture
from coalition_desktop.gui.widgets.layout import fill, rule
from coalition_desktop.gui.widgets.steps import focus_ring


class Omnibox(QFrame):
    """Looks like a field and opens the palette."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("omnibox")
        self.setFixedHeight(theme.px(tokens.CONTROL))
        self.setMaximumWidth(theme.px(350))
        self.setMinimumWidth(180)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = ElidedLabel(self.tr("Search or run a command…"), tone="muted")
        self.setAccessibleName(words.plain_text())
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(10, 0, 8, 0) if not bidi.rtl() else self._box.setContentsMargins(8, 0, 10, 0)
        self._box.setSpacing(8)
        fill(self._box, (Picture("search", "text3"), (words, 1), Key("Ctrl K")))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.colour("line2"))
        painter.setBrush(theme.colour("canvas"))
        painter.drawRoundedRect(rect, 8, 8)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), 8)


class TopBar(QFrame):
    """56 pixels over every page; its buttons are wired by the window."""

    def __init__(self, language: str, author: str) -> None:
        super().__init__()
        self.setProperty("role", "topbar")
        self.setFixedHeight(theme.px(tokens.TOP_BAR))
        self.title = ElidedLabel("", "h2", snug=True)
        self._chevron = Picture("chevron-right", "text3", tokens.ICON_M)
        self._crumb = ElidedLabel("", tone="soft", snug=True)
        self.search = Omnibox()
        self.undo = IconButton("arrow-back-up", self.tr("Undo"), keys="Ctrl+Z")
        self.redo = IconButton("arrow-forward-up", self.tr("Redo"), keys="Ctrl+Y")
        self.language = self._language_button(language)
        dark = theme.name() == "dark"
        words = self.tr("Light theme") if dark else self.tr("Dark theme")
        self.theme = IconButton("sun" if dark else "moon", words, keys="Ctrl+Shift+D")
        self.help = IconButton("help-circle", self.tr("Help"), keys="F1")
        self.user = Avatar(author, theme.px(32), circle=True)
        if not author:
            self.user.hide()
        self._lay_out()

    def _language_button(self, language: str) -> IconButton:
        """Shows the other language; English stands in the settings."""
        other, name = ("fr", "Français") if language == "ar" else ("ar", "العربية")
        button = IconButton("language", name, keys="Ctrl+Shift+L")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setText("FR" if other == "fr" else "ع")
        button.setProperty("other", other)
        return button

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        margins = (16, 0, 20, 0) if bidi.rtl() else (20, 0, 16, 0)
        box.setContentsMargins(*margins)
        box.setSpacing(2)
        fill(box, (self.title, 8, self._chevron, 4, self._crumb, 16, None, (self.search, 2), None, 16))
        fill(box, (self.undo, self.redo, 8, self._divider(), 8, self.language, self.theme, self.help, 4, self.user))

    def _divider(self) -> QWidget:
        line = rule(vertical=True)
        line.setFixedHeight(theme.px(tokens.TOP_BAR) - 1)
        return line

    def show_place(self, title: str, crumb: str) -> None:
        """Where one is."""
        self.title.setText(title)
        self._crumb.setText(crumb)
        self._chevron.setVisible(bool(crumb))
        self._crumb.setVisible(bool(crumb))

    def show_history(self, undo: str, redo: str) -> None:
        """What undo would take back and redo do again; empty: nothing."""
        for button, label, alone, named in (
            (self.undo, undo, self.tr("Undo"), self.tr("Undo: {operation}")),
            (self.redo, redo, self.tr("Redo"), self.tr("Redo: {operation}")),
        ):
            button.setEnabled(bool(label))
            keys = "Ctrl+Z" if button is self.undo else "Ctrl+Y"
            button.set_name(bidi.fill(named, operation=label) if label else alone, keys)
