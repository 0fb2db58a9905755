"""Editors of several lines: notes and lists of phone numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.widgets.buttons import Button, IconButton
from coalition_desktop.gui.widgets.label import restyle
from coalition_desktop.gui.widgets.layout import row
from coalition_desktop.gui.widgets.lines import LtrEdit


class NotesField(QTextEdit):
    """Plain text of several lines; each paragraph runs its own way (R10)."""

    changed = Signal()
    left = Signal()

    def __init__(self, lines: int = 4) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * theme.line_height("body") + 14)
        self._quiet = False
        self.textChanged.connect(self._told)

    def _told(self) -> None:
        if not self._quiet:
            self.changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def value(self) -> Any:
        """The text with its line breaks; None when empty."""
        return bidi.plain(self.toPlainText()).strip() or None

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self._quiet = True
        self.setPlainText(value or "")
        self._quiet = False

    def problem(self) -> str:
        """Any text will do."""
        return ""

    def set_error(self, wrong: bool) -> None:
        """Red border."""
        self.setProperty("error", wrong)
        restyle(self)

    def set_read_only(self, fixed: bool) -> None:
        """To be read and copied only."""
        self.setReadOnly(fixed)
        restyle(self)


class PhonesField(QWidget):
    """Phone numbers in the person's order, one a line.

    ``read`` turns what was typed into E.164 or None, ``show`` an E.164 number into what is read.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, read: Callable[[str], str | None], show: Callable[[str], str], name: str = "") -> None:
        super().__init__()
        self._read, self._show, self._name = read, show, name
        self._lines: list[LtrEdit] = []
        self._holders: list[QWidget] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self._add = Button(self.tr("Another number"), "link", "plus", small=True)
        self._add.clicked.connect(self._add_line)
        self._box.addWidget(row(self._add, None))
        self.set_value(None)

    def _add_line(self) -> None:
        self._line("").setFocus()

    def _line(self, text: str) -> LtrEdit:
        line = LtrEdit("06 12 34 56 78")
        line.setText(text)
        line.setAccessibleName(self._name)
        line.changed.connect(self.changed)
        line.left.connect(self._left_line)
        remove = IconButton("x", self.tr("Remove this number"))
        holder = row((line, 1), remove, gap=4)
        remove.clicked.connect(lambda: self._remove(line, holder))
        remove.setVisible(bool(self._lines))
        self._lines.append(line)
        self._holders.append(holder)
        self._box.insertWidget(self._box.count() - 1, holder)
        return line

    def _left_line(self) -> None:
        for line in self._lines:
            number = self._read(line.typed())
            if number:
                line.set_value(self._show(number))
        self.left.emit()

    def _remove(self, line: LtrEdit, holder: QWidget) -> None:
        self._lines.remove(line)
        self._holders.remove(holder)
        self._let_go(holder)
        self.changed.emit()
        self.left.emit()

    def _let_go(self, holder: QWidget) -> None:
        self._box.removeWidget(holder)
        holder.hide()
        holder.deleteLater()

    def value(self) -> Any:
        """E.164 numbers, None when there are none."""
        numbers = [self._read(line.typed()) for line in self._lines]
        return [number for number in numbers if number] or None

    def set_value(self, value: Any) -> None:
        """Show numbers; there is always one line to write on."""
        for holder in self._holders:
            self._let_go(holder)
        self._lines.clear()
        self._holders.clear()
        for number in value or [""]:
            self._line(self._show(number) if number else "")

    def typed(self) -> str:
        """All the lines as they stand, numbers or not."""
        return "\n".join(line.typed() for line in self._lines)

    def set_typed(self, typed: str) -> None:
        """Show lines as they were typed."""
        lines = typed.split("\n")
        self.set_value([""] * len(lines))
        for line, text in zip(self._lines, lines, strict=True):
            line.set_value(text)

    def problem(self) -> str:
        for line in self._lines:
            if line.typed() and not self._read(line.typed()):
                wrong = self.tr("{number} is not a phone number. Write ten digits, or + and the country.")
                return bidi.fill(wrong, number=line.typed())
        return ""

    def set_error(self, wrong: bool) -> None:
        """Red border on the lines that are not numbers."""
        for line in self._lines:
            line.set_error(wrong and bool(line.typed()) and not self._read(line.typed()))

    def set_read_only(self, fixed: bool) -> None:
        """To be read and copied only."""
        self._add.setVisible(not fixed)
        for line in self._lines:
            line.set_read_only(fixed)
