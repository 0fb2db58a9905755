"""One field in conflict: what it last was for all, the cards of its sides, and room for another value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.desk.conflicts import Conflict, Side
from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.pages import conflicts_words as say
from coalition_desktop.gui.shell.keys import ARABIC
from coalition_desktop.gui.widgets.buttons import Button, IconButton
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import ElidedLabel, Label
from coalition_desktop.gui.widgets.layout import clear, column_layout, frame, row, row_layout, rule
from coalition_desktop.gui.widgets.side_card import SideCard, changed_words
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.showing import shown

GAP = 6  # between the columns; the cards have a margin of their own
APPLY, NEXT, PREVIOUS = "apply", "next", "previous"
_LETTERS = {
    letter: what for key, what in (("N", NEXT), ("P", PREVIOUS), ("O", "other")) for letter in (key, ARABIC[key])
}


class Widths(NamedTuple):
    """Of the columns before the cards, at 100 %.  ``common`` 0: it stands under the label."""

    label: int
    common: int


class FieldRow(QWidget):
    """``chose``: a value; ``moved``: rows up or down and the column; ``asked``: to apply, or another record."""

    chose = Signal(object)
    moved = Signal(int, int)
    asked = Signal(str)

    def __init__(
        self,
        conflict: Conflict,
        columns: tuple[Sequence[Side], Sequence[Side]],
        names: say.Names,
        language: Language,
        widths: Widths,
        editor: Callable[[], FormField],
        *,
        fixed: bool,
    ) -> None:
        super().__init__()
        self.conflict, self._names, self._language, self._make_editor = conflict, names, language, editor
        self.fixed = fixed or not conflict.may_decide
        self._state = Label("", "caption", "muted", wrap=True)
        self.columns = [[self._card(side) for side in sides] for sides in columns]
        self.cards = [card for cards in self.columns for card in cards]
        self._values: dict[SideCard, Value] = dict(
            zip(self.cards, [s.value for one in columns for s in one], strict=True)
        )
        self.other: SideCard | None = None
        self.editor: FormField | None = None
        self._below = column_layout(gap=4)
        self.pencil = IconButton(
            "pencil", bidi.fill(self.tr("Another value for {field}"), field=conflict.label), keys="O"
        )
        self.pencil.clicked.connect(self.edit)
        self._lay_out(widths)
        self.setAccessibleName(conflict.label)
        self.show_choice(None)

    # -- building -------------------------------------------------------------------------------

    def _lay_out(self, widths: Widths) -> None:
        lead: list[QWidget] = [self._column(widths.label, Label(self.conflict.label, "strong", wrap=True), self._state)]
        common = self._common()
        if widths.common:
            lead.append(self._column(widths.common, *common))
        else:
            lead = [self._column(widths.label, Label(self.conflict.label, "strong", wrap=True), self._state, *common)]
        tail = QWidget()
        tail.setFixedWidth(tokens.CONTROL)
        if not self.fixed and not self.conflict.is_deletion:
            tail.setLayout(column_layout(None, self.pencil, None))
        stacks = [column_layout(*cards, None, gap=2) for cards in self.columns]
        top = row_layout(*lead, *((stack, 1) for stack in stacks), tail, gap=GAP)
        self._indent = sum(widget.width() for widget in lead) + GAP * len(lead)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 3, 0, 0)
        box.setSpacing(3)
        box.addLayout(top)
        box.addLayout(self._below)
        box.addWidget(rule())

    @staticmethod
    def _column(width: int, *labels: QWidget) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(theme.px(width))
        holder.setLayout(column_layout(*labels, None, gap=1, margins=(0, 10, 0, 6)))
        return holder

    def _common(self) -> list[QWidget]:
        if self.conflict.is_deletion or not self.conflict.common:
            return []
        was = Label(self.tr("It was"), "caption", "muted")
        if " " in self.conflict.common:
            return [was, Label(self.conflict.common, tone="muted", wrap=True)]
        return [was, ElidedLabel(self.conflict.common, tone="muted")]  # an address has no place to break

    def _card(self, side: Side) -> SideCard:
        words = say.value_words(self.conflict, side, self._language)
        spans = changed_words(self.conflict.common, words) if say.is_marked(self.conflict) else ()
        tone = "accent" if side.mine else "theirs"
        card = SideCard(words, say.by_words(side, self._names), tone, spans, shown=self.fixed)
        self._connect(card)
        return card

    def _connect(self, card: SideCard) -> None:
        card.installEventFilter(self)
        card.clicked.connect(lambda: self.chose.emit(self._values[card]))

    # -- what is chosen -------------------------------------------------------------------------

    def show_choice(self, chosen: tuple[Value] | None) -> None:
        """Show the value that will be kept, or that nothing is decided yet."""
        self._show_other(chosen)
        for card in [*self.cards, *filter(None, [self.other])]:
            card.show_chosen(chosen is not None and canonical(self._values[card]) == canonical(chosen[0]))
        on = next((card for card in self._all() if card.isChecked()), self._all()[0])
        for card in self._all():  # one stop of Tab for the whole row, as for radio buttons
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is on else Qt.FocusPolicy.ClickFocus)
        self._state.setText(self._state_words(decided=chosen is not None))
        self._state.setVisible(bool(self._state.plain_text()))

    def _state_words(self, *, decided: bool) -> str:
        return "" if decided or self.fixed else self.tr("to be decided")

    def _all(self) -> list[SideCard]:
        return [*self.cards, *([self.other] if self.other is not None else [])]

    def _show_other(self, chosen: tuple[Value] | None) -> None:
        """The card of a value that no side has."""
        known = {canonical(value) for card, value in self._values.items() if card is not self.other}
        if chosen is not None and canonical(chosen[0]) not in known:
            if self.other is not None and canonical(self._values[self.other]) == canonical(chosen[0]):
                return
            self._drop_other()
            self._add_other(chosen[0])
        else:
            self._drop_other()

    def _add_other(self, value: Value) -> None:
        declared = fields(self.conflict.entity)[self.conflict.key]
        side = Side(value, shown(declared, value, self._language), "", "", self.conflict.sides[0].at, True, False)
        words = say.value_words(self.conflict, side, self._language) or self.tr("nothing")
        spans = changed_words(self.conflict.common, words) if say.is_marked(self.conflict) else ()
        self.other = SideCard(words, self.tr("written here"), "info", spans)
        self._values[self.other] = value
        self._connect(self.other)
        self._below.addWidget(self._indented(self.other))

    def _drop_other(self) -> None:
        if self.other is not None:
            del self._values[self.other]
            self.other = None
            clear(self._below)
            self.editor = None

    def _indented(self, widget: QWidget) -> QWidget:
        margins = (
            (tokens.CONTROL + GAP, 0, self._indent, 0) if bidi.rtl() else (self._indent, 0, tokens.CONTROL + GAP, 0)
        )
        return row((widget, 1), margins=margins)

    # -- another value --------------------------------------------------------------------------

    def edit(self) -> None:
        """Open the editor for another value, filled with what is chosen or shown."""
        if self.fixed or self.conflict.is_deletion or self.editor is not None:
            return
        self.editor = field = self._make_editor()
        chosen = next((card for card in self._all() if card.isChecked()), self.cards[0])
        field.set_value(self._values[chosen])
        use = Button(self.tr("Keep this value"), "primary", "check", small=True)
        use.clicked.connect(self.take_edited)
        drop = Button(self.tr("Cancel"), "ghost", small=True)
        drop.clicked.connect(self.close_editor)
        field.widget.installEventFilter(self)
        self._below.addWidget(
            self._indented(frame("well", field, row(None, drop, use), gap=6, margins=(12, 10, 12, 10)))
        )
        field.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_edited(self) -> None:
        """Keep what was written, unless something is wrong with it."""
        assert self.editor is not None
        if self.editor.check():
            value = self.editor.value()
            self.close_editor()
            self.chose.emit(value)

    def close_editor(self) -> None:
        """Leave things as they are."""
        if self.editor is None:
            return
        self.editor = None
        kept = None if self.other is None else (self._values[self.other],)
        clear(self._below)
        if self.other is not None:
            del self._values[self.other]
            self.other = None
        if kept is not None:
            self.show_choice(kept)
        self.focus()

    # -- keyboard -------------------------------------------------------------------------------

    def focus(self, column: int | None = None) -> None:
        """Give the keyboard to what is chosen, or to the first card (of a column)."""
        cards = self._all() if column is None else self.columns[column] or self._all()
        card = next((one for one in cards if one.isChecked()), cards[0])
        card.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, SideCard):
            return self._pressed(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.editor is not None and self._is_line():
            self.take_edited()
            return True
        return False

    def _is_line(self) -> bool:
        return self.editor is not None and hasattr(self.editor.widget, "typed")

    def _pressed(self, card: SideCard, event: QKeyEvent) -> bool:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(card, (key == Qt.Key.Key_Right) != bidi.rtl())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            column = 0 if card in self.columns[0] else 1
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1, column)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit(APPLY)
        elif (asked := _LETTERS.get(event.text().upper())) is not None:
            if asked in (NEXT, PREVIOUS):
                self.asked.emit(asked)
            else:
                self.edit()
        else:
            return False
        return True

    def _step(self, card: SideCard, forward: bool) -> None:
        """Choose the card on that side; at the edge the one that has the keyboard."""
        cards = self._all()
        place = cards.index(card) + (1 if forward else -1)
        wanted = cards[min(max(place, 0), len(cards) - 1)]
        value = self._values[wanted]
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chose.emit(value)
