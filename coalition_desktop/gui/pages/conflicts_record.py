"""A record in conflict: one row of cards for each field, and below what it becomes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import DELETED
from coalition_desktop.desk.conflict_records import RecordInConflict
from coalition_desktop.desk.conflicts import Conflict, Side
from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.pages import conflicts_words as say
from coalition_desktop.gui.pages.associations_columns import day_words
from coalition_desktop.gui.pages.conflicts_parts import AgreedFields, Becomes, SideHead
from coalition_desktop.gui.pages.conflicts_row import GAP, FieldRow, Widths
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import column_layout, row_layout, scrolled

WIDTHS = {Room.SMALL: Widths(104, 0), Room.NARROW: Widths(132, 0)}
USUAL = Widths(104, 128)
ACROSS = {Room.SMALL: 2, Room.NARROW: 3}  # values of the strip side by side


class RecordView(QWidget):
    """``chose``: (conflict, value) pairs; ``asked``: to apply, or another record; ``withdrawn``: our proposals."""

    chose = Signal(object)
    asked = Signal(str)
    withdrawn = Signal()

    def __init__(
        self,
        context: Context,
        record: RecordInConflict,
        room: Room,
        editor: Callable[[Conflict], FormField],
        *,
        fixed: bool,
    ) -> None:
        super().__init__()
        self.context, self.record, self._room, self._fixed = context, record, room, fixed
        self._widths = WIDTHS.get(room, USUAL)
        self.rows = [self._row(one, editor) for one in record.conflicts]
        self.becomes = Becomes(record, context.language, ACROSS.get(room, 4))
        self.agreed = AgreedFields(record.agreed, record.offices, context.language)
        if not record.agreed:
            self.agreed.hide()
        inside = QWidget()
        inside.setLayout(
            column_layout(
                *self._banners(), self._heads(), *self.rows, 8, self.agreed, 12, self.becomes, None,
                gap=0, margins=(16, 8, 16, 10),
            )
        )  # fmt: skip
        self._area = scrolled(inside)
        self.setLayout(column_layout(self._area, gap=0))
        self.setAccessibleName(record.name)

    # -- building -------------------------------------------------------------------------------

    def _row(self, conflict: Conflict, editor: Callable[[Conflict], FormField]) -> FieldRow:
        made = FieldRow(
            conflict,
            say.columns(self.record, conflict),
            self.record.offices,
            self.context.language,
            self._widths,
            lambda: editor(conflict),
            fixed=self._fixed,
        )
        made.chose.connect(lambda value: self.chose.emit([(conflict, value)]))
        made.moved.connect(lambda step, column: self._move(made, step, column))
        made.asked.connect(self.asked)
        return made

    def _heads(self) -> QWidget:
        lead: list[QWidget] = [self._head_label(self.tr("Field"), self._widths.label)]
        if self._widths.common:
            lead.append(self._head_label(self.tr("Last common value"), self._widths.common))
        first, second = say.heads(self.record)
        texts = self._choose_texts()
        self.heads = [SideHead(head, text) for head, text in zip((first, second), texts, strict=True)]
        for column, head in enumerate(self.heads):
            head.all_wanted.connect(lambda column=column: self.choose_column(column))
        tail = QWidget()
        tail.setFixedWidth(tokens.CONTROL)
        holder = QWidget()
        holder.setLayout(row_layout(*lead, *((head, 1) for head in self.heads), tail, gap=GAP, margins=(0, 0, 0, 4)))
        if all(one.is_deletion for one in self.record.conflicts):
            holder.hide()
        return holder

    def _choose_texts(self) -> tuple[str, str]:
        ours = self.record.open()
        if self._fixed or not ours:
            return "", ""
        if all(one.proposal for one in ours):
            return self.tr("Keep ours"), self.tr("Accept all")
        return self.tr("Choose all"), self.tr("Choose all")

    @staticmethod
    def _head_label(words: str, width: int) -> QWidget:
        label = Label(words, "caption", "muted")
        label.setFixedWidth(theme.px(width))
        return label

    def _banners(self) -> list[QWidget]:
        waiting = [one for one in self.record.conflicts if not one.may_decide]
        if not waiting:
            return []
        owner = say.office_words(self.record.owner, self.record.offices)
        words = bidi.fill(self.tr("{office} keeps this record, and decides."), office=owner)
        below = self.tr("Your values are proposals: they go out with your next packet, and the decision comes back.")
        actions = []
        if self.record.proposed() and not self._fixed:
            self.withdraw = Button(self.tr("Take my proposal back"), "plain", "arrow-back-up")
            self.withdraw.clicked.connect(self.withdrawn)
            actions.append(self.withdraw)
        else:
            below = self.tr("The decision comes with one of its packets.")
        banner = Banner(words, below, "theirs", actions)
        holder = QWidget()
        holder.setLayout(column_layout(banner, gap=0, margins=(0, 4, 0, 10)))
        return [holder]

    def caption(self) -> str:
        """What stands under the name: number, and the packet that brought the other side."""
        parts = [bidi.fill(self.tr("{kind} {number}"), kind=self.record.kind, number=bidi.ltr(self.record.number))]
        if not self.record.number:
            parts = [self.record.kind]
        if self.record.packet is not None:
            office, at = self.record.packet
            day = day_words(datetime.fromisoformat(at).astimezone().date())
            packet = self.tr("packet of {office}, {day}")
            parts.append(bidi.fill(packet, office=say.office_words(office, self.record.offices), day=day))
        return " · ".join(parts)

    # -- choices --------------------------------------------------------------------------------

    def show_choices(self, chosen: Mapping[str, Value]) -> None:
        """Show what is decided so far."""
        for one in self.rows:
            key = one.conflict.key
            one.show_choice((chosen[key],) if key in chosen else None)
            one.setEnabled(chosen.get(DELETED) is not True or key == DELETED)
        self.becomes.put(chosen)

    def choose_column(self, column: int) -> None:
        """Decide for one side wherever it says one thing."""
        found = [(one, self._on_side(one, column)) for one in self.record.open()]
        self.chose.emit([(one, sides[0].value) for one, sides in found if len(sides) == 1])

    def _on_side(self, conflict: Conflict, column: int) -> list[Side]:
        if say.has_mine(self.record):
            return [side for side in conflict.sides if side.mine == (column == 0)]
        return list(say.columns(self.record, conflict)[column])

    # -- keyboard -------------------------------------------------------------------------------

    def focus(self, key: str = "") -> None:
        """The keyboard goes to the row of a field, or to the first one."""
        free = [one for one in self.rows if not one.fixed and one.isEnabled()]
        wanted = next((one for one in free if one.conflict.key == key), free[0] if free else None)
        if wanted is not None:
            wanted.focus()
            self._area.ensureWidgetVisible(wanted, 0, 40)

    def _move(self, at: FieldRow, step: int, column: int) -> None:
        free = [one for one in self.rows if not one.fixed and one.isEnabled()]
        place = free.index(at) + step
        if 0 <= place < len(free):
            free[place].focus(column)
            self._area.ensureWidgetVisible(free[place], 0, 40)

    def close_editor(self) -> bool:
        """Close the editor that is open; whether there was one."""
        for one in self.rows:
            if one.editor is not None:
                one.close_editor()
                return True
        return False
