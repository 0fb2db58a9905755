"""The bar under the conflicts: how far the decisions have come, and what can be done with them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QProgressBar

from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import row, row_layout


class Progress(NamedTuple):
    """``total``, ``done``: fields.  ``ready``: records of which all is decided; ``here``: among them the one
    that is shown; ``open``: there is something to decide in that."""

    total: int
    done: int
    ready: int
    here: bool
    open: bool


class DecisionBar(QFrame):
    """Its buttons are the page's to connect."""

    def __init__(self, *, fixed: bool) -> None:
        super().__init__()
        self._fixed = fixed
        self.setProperty("role", "bar")
        self.progress = QProgressBar(textVisible=False)
        self.progress.setFixedWidth(theme.px(150))
        self.progress.setAccessibleName(self.tr("Fields decided"))
        self._count = Label("", "label")
        self.note = Label(self.tr("Your decisions are kept; you can go on later"), "caption", "muted")
        self.later = Button(self.tr("Later"), "ghost")
        self.keep_mine = Button(self.tr("Keep mine in all that is left"), "plain")
        self.apply_all = Button("", "plain", "check")
        self.apply_one = Button(self.tr("Apply the decisions"), "primary", "check")
        buttons = (self.later, self.keep_mine, self.apply_all, self.apply_one)
        self.setLayout(
            row_layout(
                self.progress, self._count, self.note, (row(None), 1), *buttons, gap=10, margins=(16, 10, 16, 10)
            )
        )

    def put(self, now: Progress, room: Room) -> None:
        """Show how far it has come; where room is scarce, only what can be done."""
        self.progress.setRange(0, max(now.total, 1))
        self.progress.setValue(now.done)
        words = self.tr("{done} of %n field(s) decided", "", now.total)
        self._count.setText(bidi.fill(words, done=bidi.ltr(now.done)) if now.total else "")
        self.progress.setVisible(bool(now.total) and room >= Room.NARROW)
        others = now.ready > (1 if now.here else 0)
        both = room > Room.SMALL  # is there room for both buttons
        self.apply_one.setVisible(now.open and not self._fixed and (both or now.here or not others))
        self.apply_one.setEnabled(now.here)
        self.apply_all.setVisible(others and not self._fixed and (both or not now.here))
        self.apply_all.set_text(self.tr("Apply to all %n that are decided", "", now.ready))
        self.keep_mine.setVisible(now.done < now.total and not self._fixed and not (others and room < Room.REGULAR))
        self.note.setVisible(bool(now.done) and not others and room >= Room.REGULAR and not self._fixed)
