"""The command palette: commands and records by a few letters, all by keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Union

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from coalition_desktop.folding import fold
from coalition_desktop.gui import bidi, paint, theme, tokens
from coalition_desktop.gui.page import Command, Source
from coalition_desktop.gui.paint import Flow
from coalition_desktop.gui.table.cells import Index
from coalition_desktop.gui.widgets.label import Key, Label, Picture
from coalition_desktop.gui.widgets.layout import row, rule
from coalition_desktop.language import Language

ENTRY = int(Qt.ItemDataRole.UserRole)
_CHOOSING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter)
PER_SOURCE = 6
HEADING, LINE = 30, 44  # heights at 100 %

Entry = Union[Command, str]  # a string is the heading of what follows


def matching(commands: Iterable[Command], typed: str) -> list[Command]:
    """Commands that hold every typed word, those that begin with it first."""
    words = fold(typed).split()
    found = []
    for command in commands:
        held = fold(f"{command.title} {command.words}")
        if command.enabled and all(word in held for word in words):
            found.append((not held.startswith(" ".join(words)), command))
    return [command for _, command in sorted(found, key=lambda pair: pair[0])]


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def put(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry if isinstance(entry, str) else bidi.plain(f"{entry.title} {entry.detail}".strip())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        heading = isinstance(self.entries[index.row()], str)
        return Qt.ItemFlag.NoItemFlags if heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(ENTRY), str)
        return QSize(100, theme.px(HEADING if heading else LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(8, 0, -8, 0)  # type: ignore[attr-defined]
        entry = index.data(ENTRY)
        if isinstance(entry, str):
            paint.text(painter, rect.adjusted(12, 4, -12, 0), entry, "caption", "text3", 500)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
            self._command(painter, rect, entry, chosen)
        painter.restore()

    def _command(self, painter: QPainter, rect: QRectF, command: Command, chosen: bool) -> None:
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentSoft"))
            painter.drawRoundedRect(rect, 8, 8)
        flow = Flow(rect.adjusted(12, 0, -12, 0))
        paint.picture(
            painter, flow.lead(tokens.ICON, 10), command.icon or "corner-down-left", "accent" if chosen else "text2"
        )
        if command.keys or chosen:
            self._keys(painter, flow, command.keys or "↵")
        weight = 600 if chosen else 400
        width = theme.metrics("body", weight).horizontalAdvance(command.title) + 4
        paint.text(painter, flow.lead(min(width, flow.rest.width()), 8), command.title, "body", "text", weight)
        if flow.rest.width() > 40:
            paint.text(painter, flow.rest, command.detail, "caption", "text3")

    def _keys(self, painter: QPainter, flow: Flow, keys: str) -> None:
        box = flow.trail(theme.metrics("caption").horizontalAdvance(keys) + 14, 8)
        cap = QRectF(box.left(), box.center().y() - theme.px(11), box.width(), theme.px(22))
        painter.setPen(theme.colour("line2"))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(cap, 4, 4)
        paint.text(painter, cap, keys, "caption", "text3", 0, paint.CENTRE)


class Palette(QWidget):
    """A veil over the window with the palette on it; closing gives the focus back."""

    def __init__(
        self, window: QWidget, language: Language, commands: Sequence[Command], sources: Sequence[Source]
    ) -> None:
        super().__init__(window)
        self._window, self._language = window, language
        self._commands, self._sources = commands, sources
        self._before: QWidget | None = window.focusWidget()
        self.line = QLineEdit()
        self.line.setFrame(False)
        self.line.setStyleSheet(f"border: 0; background: transparent; font-size: {theme.px(16)}px; padding: 0;")
        self.line.setAlignment(bidi.leading() | Qt.AlignmentFlag.AlignVCenter)
        self.line.setPlaceholderText(self.tr("Search or run a command…"))
        self.line.setAccessibleName(self.tr("Search or run a command…"))
        self._typing = QTimer(self, singleShot=True, interval=0)  # letters typed meanwhile are looked up together
        self._typing.timeout.connect(self.look_up)
        self.line.textChanged.connect(lambda _text: self._typing.start())
        self.line.installEventFilter(self)
        self.list = QListView()
        self.list.setProperty("role", "palette")
        self._entries = _Entries(self)
        self.list.setModel(self._entries)
        self.list.setItemDelegate(_Delegate(self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._run)
        self._nothing = Label("", tone="muted")
        self._card = self._build()
        window.installEventFilter(self)

    def _build(self) -> QFrame:
        head = row(
            Picture("search", "accent", tokens.ICON_L), (self.line, 1), Key("Esc"), gap=12, margins=(16, 8, 16, 8)
        )
        head.setFixedHeight(theme.px(50))
        foot = row(
            Key("↑"), Key("↓"), Label(self.tr("to move"), "caption", "muted"), 12,
            Key("↵"), Label(self.tr("to open"), "caption", "muted"), None,
            Label(self.tr("Finds Arabic and French without vowel signs or accents"), "caption", "muted"),
            gap=6, margins=(16, 0, 16, 0),
        )  # fmt: skip
        foot.setFixedHeight(theme.px(40))
        self._no_entry = row((self._nothing, 1), margins=(20, 16, 20, 16))
        card = QFrame(self)
        card.setProperty("role", "raised")
        box = self._inside = QVBoxLayout(card)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        for widget in (head, rule(), self._no_entry, self.list, rule(), foot):
            box.addWidget(widget)
        shadow = QGraphicsDropShadowEffect(card, blurRadius=48)
        shadow.setOffset(0, 14)
        shadow.setColor(theme.colour("shadow"))
        card.setGraphicsEffect(shadow)
        return card

    def open(self) -> None:
        """Show it with the commands of the page."""
        self.look_up()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        width = min(theme.px(620), self.width() - 40)
        room = self.height() - 80 - theme.px(92)
        listed = sum(theme.px(HEADING if isinstance(e, str) else LINE) for e in self._entries.entries)
        self.list.setFixedHeight(min(listed + 8, theme.px(352), room))
        self._inside.activate()
        height = self._card.sizeHint().height()
        self._card.setGeometry((self.width() - width) // 2, min(110, (self.height() - height) // 3), width, height)

    def look_up(self) -> None:
        """List what fits what is typed, by source, and choose the first."""
        self._typing.stop()
        typed = bidi.plain(self.line.text())
        entries: list[Entry] = []
        commands = matching(self._commands, typed)
        if commands:
            entries += [self.tr("Commands"), *commands[: PER_SOURCE if typed.strip() else None]]
        for source in self._sources if typed.strip() else ():
            found = source.search(typed)[:PER_SOURCE]
            if found:
                entries += [self._language.say(source.title), *found]
        self._entries.put(entries)
        self._nothing.setText(bidi.fill(self.tr("Nothing found for “{typed}”"), typed=typed.strip()))
        self._no_entry.setVisible(not entries)
        self.list.setVisible(bool(entries))
        self._choose(0, 1)
        self._place()

    def _choose(self, at: int, step: int) -> None:
        """The next entry that is not a heading, from ``at`` in the direction of ``step``."""
        count = len(self._entries.entries)
        for row_number in ((at + step * n) % count for n in range(count)):
            if not isinstance(self._entries.entries[row_number], str):
                self.list.setCurrentIndex(self._entries.index(row_number, 0))
                if row_number == 1:
                    self.list.scrollToTop()
                return

    def _run(self, index: Index) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Command):
            self.close()
            entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # no key of the window works under the veil
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _CHOOSING and self._typing.isActive():
            self.look_up()  # what is chosen is among what was typed last
        at = self.list.currentIndex().row()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._choose(at + step, step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("scrim"))

    def closeEvent(self, event: QEvent) -> None:  # type: ignore[override]
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()
