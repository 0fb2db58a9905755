"""One number for several associations: both are shown, and a person gives one of them another number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from coalition_desktop.desk.conflict_records import Holder, SameNumber
from coalition_desktop.gui import bidi
from coalition_desktop.gui.pages import conflicts_words as say
from coalition_desktop.gui.pages.associations_columns import day_words
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Avatar, Banner
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import clear, column_layout, frame, row, row_layout, scrolled
from coalition_desktop.gui.widgets.lines import LtrEdit


class HolderCard(QFrame):
    """One of the associations.  ``opened``; ``numbered``: another number for it."""

    opened = Signal()
    numbered = Signal(str)

    def __init__(self, holder: Holder, free: str, *, fixed: bool) -> None:
        super().__init__()
        self.holder, self._free = holder, free
        self.setProperty("role", "card")
        self.open = Button(self.tr("Open the record"), "plain", "external-link", small=True)
        self.open.clicked.connect(self.opened)
        self.renumber = Button(self.tr("Give it another number…"), "plain", "pencil", small=True)
        self.renumber.clicked.connect(self.edit)
        self.field = FormField(self.tr("New number"), LtrEdit(), required=True)
        self._below = column_layout(gap=6)
        names = column_layout(
            Label(holder.name, "strong", wrap=True), Label(holder.other_name, "caption", "muted", wrap=True), gap=0
        )
        since = bidi.fill(
            self.tr("{office} · in the registry since {day}"),
            office=holder.office,
            day=day_words(say.local(holder.since).date()),
        )
        parts: list[QWidget] = [Label(since, "caption", "soft", wrap=True)]
        actions = [self.open]
        if holder.mine and not fixed:
            actions.append(self.renumber)
        elif not holder.mine:
            parts.append(Label(self.tr("Only its own office gives it another number."), "caption", "muted", wrap=True))
        self.setLayout(
            column_layout(
                row_layout(Avatar(holder.name, 40), (names, 1), gap=10),
                *parts,
                4,
                row(*actions, None),
                self._below,
                None,
                gap=6,
                margins=(16, 14, 16, 14),
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all as wide as each other
        self.setAccessibleName(holder.name)

    def edit(self) -> None:
        """Ask for the number; the next free one is offered."""
        if self._below.count():
            return
        self.field.set_value(self._free)
        use = Button(self.tr("Give this number"), "primary", "check", small=True)
        use.clicked.connect(self._take)
        drop = Button(self.tr("Cancel"), "ghost", small=True)
        drop.clicked.connect(self.close_editor)
        self._below.addWidget(frame("well", self.field, row(None, drop, use), gap=6, margins=(12, 10, 12, 10)))
        self.field.widget.returnPressed.connect(self._take)  # type: ignore[attr-defined]
        self.field.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        if self.field.check():
            self.numbered.emit(str(self.field.value()))

    def close_editor(self) -> bool:
        """Leave the number as it is; whether its editor was open."""
        if not self._below.count():
            return False
        self.field = FormField(self.tr("New number"), LtrEdit(), required=True)
        clear(self._below)
        self.renumber.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


class NumberView(QWidget):
    """``opened``: the id of an association; ``numbered``: id and its new number."""

    opened = Signal(str)
    numbered = Signal(str, str)

    def __init__(self, same: SameNumber, free: str, *, beside: bool, fixed: bool) -> None:
        super().__init__()
        self.same = same
        self.cards = [HolderCard(holder, free, fixed=fixed) for holder in same.holders]
        for card in self.cards:
            rid = card.holder.rid
            card.opened.connect(lambda rid=rid: self.opened.emit(rid))
            card.numbered.connect(lambda number, rid=rid: self.numbered.emit(rid, number))
        words = self.tr("%n association(s) have this number", "", len(same.holders))
        below = self.tr(
            "Nothing is renumbered by itself: give one of them another number, or put the one that should not be there into the bin."
        )
        together = row_layout if beside else column_layout
        cards = together(*((card, 1) for card in self.cards), gap=12)
        inside = QWidget()
        inside.setLayout(column_layout(Banner(words, below, "warn"), cards, None, gap=12, margins=(16, 12, 16, 12)))
        self.setLayout(column_layout(scrolled(inside), gap=0))

    def close_editor(self) -> bool:
        """Close the editor that is open; whether there was one."""
        return any(card.close_editor() for card in self.cards)

    def focus(self) -> None:
        """The keyboard goes to the first card."""
        self.cards[0].open.setFocus(Qt.FocusReason.TabFocusReason)
