"""Two records that may be one, side by side: for each field whose value is kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coalition_desktop.changes.canon import Value
from coalition_desktop.desk.duplicates import BOTH, Choice, Comparison, Proposal
from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange_words import value_words
from coalition_desktop.gui.widgets.feedback import Badge
from coalition_desktop.gui.widgets.flow import FlowLayout
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import column, column_layout, frame, row, row_layout, rule, scrolled
from coalition_desktop.gui.widgets.side_card import SideCard, changed_words
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Kind
from coalition_desktop.records.showing import SEPARATOR, title

LABEL = 132
GAP = 6
_MARKED = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.NAME})


class ChoiceRow(QWidget):
    """One field: a card for each record, and one for both where a field has several values.

    ``chose``: the id of the record whose value is kept, or ``BOTH``; ``moved``: rows up or down.
    """

    chose = Signal(str)
    moved = Signal(int)

    def __init__(self, context: Context, choice: Choice, found: Comparison, *, fixed: bool) -> None:
        super().__init__()
        label = context.say(choice.field.label)
        self.cards: dict[str, SideCard] = {}
        one, other = (value_words(choice.field, value, context.language) for value in (choice.one, choice.other))
        marked = choice.field.kind in _MARKED
        self._add(found.stands, one, changed_words(other, one) if marked else (), "accent", fixed)
        self._add(found.behind, other, changed_words(one, other) if marked else (), "theirs", fixed)
        sides = row_layout(*((card, 1) for card in self.cards.values()), gap=GAP)
        stack = column_layout(sides, gap=2)
        if choice.several and choice.one and choice.other:
            self._add(BOTH, self.tr("The values of both"), (), "info", fixed)
            stack.addWidget(self.cards[BOTH])
        head = Label(label, "strong", wrap=True)
        head.setFixedWidth(theme.px(LABEL))
        held = column(head, None, margins=(0, 10, 0, 6))
        self.setLayout(column_layout(row_layout(held, (stack, 1), gap=GAP), rule(), gap=3, margins=(0, 3, 0, 0)))
        self.setAccessibleName(label)
        self.show_kept(choice.kept)

    def _add(self, kept: str, words: str, spans: Any, tone: str, fixed: bool) -> None:
        card = self.cards[kept] = SideCard(words or self.tr("nothing"), "", tone, spans, shown=fixed)
        card.installEventFilter(self)
        card.clicked.connect(lambda: self.chose.emit(kept))

    def show_kept(self, kept: str) -> None:
        """Show whose value is kept; BOTH stands for the only one where one of them has none."""
        known = kept if kept in self.cards else self._only()
        for key, card in self.cards.items():
            card.show_chosen(key == known)
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == known else Qt.FocusPolicy.ClickFocus)

    def _only(self) -> str:
        """Of two of which one has nothing: the other."""
        nothing = self.tr("nothing")
        return next((key for key, card in self.cards.items() if card.words != nothing), next(iter(self.cards)))

    def focus(self) -> None:
        """Give the keyboard to what is chosen."""
        next(card for card in self.cards.values() if card.isChecked()).setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.modifiers():
            return False
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(watched, (event.key() == Qt.Key.Key_Right) != bidi.rtl())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _step(self, card: QObject, forward: bool) -> None:
        order = list(self.cards)
        at = next(place for place, key in enumerate(order) if self.cards[key] is card)
        wanted = order[min(max(at + (1 if forward else -1), 0), len(order) - 1)]
        self.cards[wanted].setFocus(Qt.FocusReason.OtherFocusReason)
        self.chose.emit(wanted)


class PairView(QWidget):
    """The whole comparison.  ``keep`` is what the person chose: field → id of a record, or ``BOTH``."""

    def __init__(
        self, context: Context, proposal: Proposal, found: Comparison, values: dict[str, dict[str, Any]], *, fixed: bool
    ) -> None:
        super().__init__()
        self.context, self.found, self._values = context, found, values
        self.keep: dict[str, str] = {}
        self.rows = {one.field.key: ChoiceRow(context, one, found, fixed=fixed) for one in found.choices}
        for key, made in self.rows.items():
            made.chose.connect(lambda kept, key=key: self.choose(key, kept))
            made.moved.connect(lambda step, made=made: self._move(made, step))
        inside = column(
            self._reasons(proposal), self._heads(), *self.rows.values(), 8, self._same(), None,
            gap=0, margins=(16, 10, 16, 12),
        )  # fmt: skip
        self.setLayout(column_layout(scrolled(inside), gap=0))
        self.setAccessibleName(" · ".join(map(self._name, (found.stands, found.behind))))

    def choose(self, key: str, kept: str) -> None:
        """Keep this value."""
        self.keep[key] = kept
        self.rows[key].show_kept(kept)

    def _move(self, made: ChoiceRow, step: int) -> None:
        rows = list(self.rows.values())
        rows[min(max(rows.index(made) + step, 0), len(rows) - 1)].focus()

    def focus(self) -> None:
        """The first field that differs."""
        for made in self.rows.values():
            made.focus()
            return

    # -- its parts ------------------------------------------------------------------------------

    def _name(self, rid: str) -> str:
        return title(self.found.entity, self._values[rid], self.context.language) or rid

    def _reasons(self, proposal: Proposal) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, 6)
        flow.addWidget(score_badge(proposal))
        for reason in proposal.reasons:
            flow.addWidget(Badge(self.context.say(reason)))
        return column(holder, margins=(0, 0, 0, 10))

    def _heads(self) -> QWidget:
        lead = Label(self.tr("Which value is kept?"), "caption", "muted", wrap=True)
        lead.setFixedWidth(theme.px(LABEL))
        stands = self._head(self.found.stands, self.tr("The older record: it stands for both"), "accent")
        behind = self._head(self.found.behind, self.tr("Is merged into it; its history stays"), "theirs")
        return row(lead, (stands, 1), (behind, 1), gap=GAP, margins=(0, 0, 0, 4))

    def _head(self, rid: str, below: str, tone: str) -> QWidget:
        number = self._values[rid].get("number")
        name = Label(self._name(rid), "strong", wrap=True)
        under = Label(bidi.fill("{number} · {words}", number=bidi.ltr(number), words=below) if number else below, "caption", "soft", wrap=True)  # fmt: skip
        icon = Picture("check" if tone == "accent" else "git-merge", tone)
        held = frame("side", icon, (column_layout(name, under, gap=0), 1), gap=8, margins=(12, 8, 12, 8), across=True)
        held.setProperty("tone", tone)
        return held

    def _same(self) -> QWidget:
        """What they agree in, so that nobody looks for it among the cards."""
        language = self.context.language
        values: dict[str, Value] = self._values[self.found.stands]
        known = [fields(self.found.entity)[key] for key in self.found.same]
        told = [
            bidi.fill(
                self.tr("{field}: {value}"), field=language.say(f.label), value=value_words(f, values[f.key], language)
            )
            for f in known
        ]
        text = Label(SEPARATOR[language.code].join(told), "caption", "soft", wrap=True)
        head = Label(self.tr("%n field(s) in which they agree", "", len(known)), "label")
        held = frame("well", Picture("equal", "ok"), (column_layout(head, text, gap=2), 1), gap=10, margins=(12, 10, 12, 10), across=True)  # fmt: skip
        held.setVisible(bool(known))
        return held


def score_badge(proposal: Proposal) -> Badge:
    """The likeness as a badge: green where there is little doubt."""
    return Badge(score_words(proposal), *score_look(proposal))


def score_words(proposal: Proposal) -> str:
    """``95 %``"""
    return bidi.ltr(f"{proposal.score} %")


def score_look(proposal: Proposal) -> tuple[str, str]:
    """Tone and icon of the likeness."""
    return ("ok", "check") if proposal.certain else ("warn", "help-circle")
