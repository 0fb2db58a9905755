"""Editors of one line: texts in their own direction, numbers, addresses."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from coalition_desktop.gui import bidi, icons, theme, tokens
from coalition_desktop.gui.widgets.editor import read_amount, read_number, western_digits
from coalition_desktop.gui.widgets.label import restyle

LEAST = 96  # pixels at 100 %: Qt would ask for the widest letter of the font, twice that
_CONTROL = re.compile("[\x00-\x1f\x7f]")  # pasted from other programs


class LineEdit(QLineEdit):
    """One line of text.

    ``script``: ``ar`` and ``fr`` stand on their own side in both interfaces, ``ltr`` (numbers,
    references, addresses) runs left to right from the leading edge, and with none the direction
    follows what is typed.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, script: str = "", placeholder: str = "") -> None:
        super().__init__()
        self._script = script
        self.setPlaceholderText(placeholder)
        self.setFixedHeight(theme.px(tokens.CONTROL))
        self.textEdited.connect(lambda _text: self.changed.emit())
        self.editingFinished.connect(self.left)
        self.textChanged.connect(self._turn)
        self._turn("")

    def _turn(self, text: str) -> None:
        """Direction and edge of the text (R4)."""
        own = {"ar": bidi.RTL, "fr": bidi.LTR, "ltr": bidi.LTR}.get(self._script)
        following = bidi.direction(text) if text else (bidi.RTL if bidi.rtl() else bidi.LTR)
        self.setLayoutDirection(own if own is not None else following)
        edge = {"ar": Qt.AlignmentFlag.AlignRight, "fr": Qt.AlignmentFlag.AlignLeft}.get(self._script)
        align = bidi.leading() if edge is None else edge | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(LEAST), super().minimumSizeHint().height())

    def value(self) -> Any:
        """The text without spaces round it and without direction marks; None when empty."""
        return self.typed() or None

    def typed(self) -> str:
        """What stands in the line, cleaned."""
        return _CONTROL.sub("", bidi.plain(self.text())).strip()

    def set_typed(self, typed: str) -> None:
        """Show what was typed, understood or not."""
        self.setText(typed)

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

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

    def add_icon(self, name: str) -> None:
        """An icon at the leading edge, as of a search box."""
        self.addAction(icons.icon(name, "text3"), QLineEdit.ActionPosition.LeadingPosition)


class ArEdit(LineEdit):
    """Arabic, always from the right."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__("ar", placeholder)


class FrEdit(LineEdit):
    """French, always from the left."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__("fr", placeholder)


class LtrEdit(LineEdit):
    """A number, reference or address."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__("ltr", placeholder)

    def value(self) -> Any:
        """Digits are kept as 0–9 whatever keyboard typed them."""
        return western_digits(self.typed()) or None


class NumberEdit(LtrEdit):
    """A whole number (int)."""

    def value(self) -> Any:
        return read_number(self.typed())

    def problem(self) -> str:
        if self.typed() and self.value() is None:
            return self.tr("This is not a whole number. Write digits only.")
        return ""


class AmountEdit(LtrEdit):
    """A sum with two places (``"1234.50"``)."""

    def value(self) -> Any:
        return read_amount(self.typed())

    def problem(self) -> str:
        if self.typed() and self.value() is None:
            return self.tr("This is not an amount. Write for example 1500 or 1500.50.")
        return ""


class EmailEdit(LtrEdit):
    """One e-mail address."""

    def problem(self) -> str:
        if self.typed() and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", self.typed()):
            return self.tr("This address is not complete. An e-mail looks like name@place.org.")
        return ""


class WebEdit(LtrEdit):
    """The address of a site."""

    def problem(self) -> str:
        if self.typed() and not re.fullmatch(r"(https?://)?[^\s/]+\.[^\s/.]+(/\S*)?", self.typed()):
            return self.tr("This address is not complete. A site looks like www.place.org.")
        return ""
