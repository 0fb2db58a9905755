"""What a letter said, beside the register; and the same list for a letter that was verified."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from coalition_desktop.desk import register
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.table.model import Row
from coalition_desktop.gui.widgets.buttons import Button, IconButton
from coalition_desktop.gui.widgets.feedback import Badge
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, row, scrolled
from coalition_desktop.records.choices import LETTER_KIND, LETTER_LANGUAGE

TONES = {"valid": ("ok", "check"), "expired": ("neutral", "clock"), "cancelled": ("danger", "ban")}


def pairs(lines: Iterable[tuple[str, str]], beside: int = 1) -> QWidget:
    """Labels with their values under them, ``beside`` in a row; empty values are left out."""
    told = [column(Label(label, "caption", "muted"), value_label(value), gap=0) for label, value in lines if value]
    rows = [told[at : at + beside] for at in range(0, len(told), beside)]
    return column(*(row(*((one, 1) for one in several), gap=14) for several in rows), gap=8)


def value_label(value: str) -> Label:
    """A value that can be read and copied."""
    label = Label(value, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class LetterCard(QFrame):
    """One letter of the register; its buttons are wired by the tab."""

    association_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.context = context
        self.setAccessibleName(self.tr("The chosen letter"))
        self.print_button = Button(self.tr("Print…"), "primary", "printer")
        self.open_button = Button(self.tr("Open"), "plain", "eye")
        self.save_button = Button(self.tr("Save the PDF again…"), "ghost", "download", small=True)
        self.cancel_button = Button(self.tr("Cancel the letter…"), "danger", "ban", small=True)
        self._content = QWidget()
        self._box = column_layout(gap=10, margins=(16, 14, 16, 8))
        self._content.setLayout(self._box)
        self._buttons = column(
            row((self.print_button, 1), (self.open_button, 1)),
            row(self.save_button, None),
            row(self.cancel_button, None),
            gap=6,
            margins=(16, 8, 16, 12),
        )
        self.setLayout(column_layout((scrolled(self._content), 1), self._buttons, gap=0))

    def put(self, letter: Row | None) -> None:
        """Show a letter, or nothing."""
        clear(self._box)
        self._buttons.setVisible(letter is not None)
        if letter is None:
            return
        head = row(Label(bidi.ltr(letter["number"]), "h3"), None, self._badge(letter["state"]))
        for widget in (head, self._reason(letter), pairs(self._lines(letter)), self._code(letter), self._about(letter)):
            if widget is not None:
                self._box.addWidget(widget)
        self._box.addStretch(1)
        self.cancel_button.setVisible(letter["state"] != "cancelled" and not self.context.registry.read_only)

    def _badge(self, state: str) -> Badge:
        return Badge(self.context.say(register.STATES[state]), *TONES[state])

    def _reason(self, letter: Row) -> QWidget | None:
        if letter["state"] != "cancelled":
            return None
        day = self.context.language.date(letter["cancelled_on"])
        words = bidi.fill(self.tr("Cancelled on {day}: {why}"), day=day, why=letter["cancelled_why"] or "")
        return Label(words, tone="danger", wrap=True)

    def _lines(self, letter: Row) -> list[tuple[str, str]]:
        language = self.context.language
        kind = LETTER_KIND.get(letter["kind"])
        tongue = LETTER_LANGUAGE.get(letter["language"])
        return [
            (self.tr("Recipient"), letter["recipient"] or ""),
            (self.tr("Kind"), language.say(kind) if kind else letter["kind"]),
            (self.tr("Language"), language.say(tongue) if tongue else letter["language"] or ""),
            (self.tr("Signatory"), letter["signatory"] or ""),
            (self.tr("Issued on"), language.date(letter["issued_on"]) if letter["issued_on"] else ""),
            (self.tr("Valid until"), language.date(letter["valid_until"]) if letter["valid_until"] else ""),
        ]

    def _code(self, letter: Row) -> QWidget | None:
        code = letter["code"]
        if not code:
            return None
        copy = IconButton("copy", self.tr("Copy the verification code"), size=32)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(code))
        told = column(Label(self.tr("Verification code"), "caption", "muted"), value_label(bidi.ltr(code)), gap=0)
        return row((told, 1), copy)

    def _about(self, letter: Row) -> QWidget | None:
        subject = letter["subject"]
        if not subject:
            return None
        button = Button(self.tr("Open the association"), "link", "external-link", small=True)
        button.clicked.connect(lambda: self.association_wanted.emit(subject))
        return row(button, None)
