"""Conflicts between offices: each value that somebody wrote without knowing the other, side by side.

Nothing is chosen beforehand.  What is chosen is kept on this computer at once, and written into the
registry record by record, when all its fields are decided.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from coalition_desktop.changes.canon import Value
from coalition_desktop.desk import conflict_records, deciding
from coalition_desktop.desk import conflicts as desk
from coalition_desktop.desk.conflict_records import RecordInConflict, SameNumber
from coalition_desktop.desk.conflicts import Conflict
from coalition_desktop.errors import UserError
from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.editors import form_field
from coalition_desktop.gui.page import Command, Page, Room
from coalition_desktop.gui.pages.association_form_checks import FormDesk
from coalition_desktop.gui.pages.associations_data import Associations
from coalition_desktop.gui.pages.conflicts_bar import DecisionBar, Progress
from coalition_desktop.gui.pages.conflicts_list import NUMBER, ConflictList
from coalition_desktop.gui.pages.conflicts_numbers import NumberView
from coalition_desktop.gui.pages.conflicts_record import RecordView
from coalition_desktop.gui.pages.conflicts_row import APPLY, NEXT
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.choices import PlaceField
from coalition_desktop.gui.widgets.feedback import Avatar, EmptyState
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import ElidedLabel
from coalition_desktop.gui.widgets.layout import column_layout, frame, row, row_layout, rule
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Kind
from coalition_desktop.store.disputes import Dispute, deciders, disputes, versions
from coalition_desktop.store.finding import last_values

HOME = "exchange"  # where "later" leads
LIST_WIDTH, LIST_SHARE = 290, 0.27  # of the list: at 100 %, and at most of the page
UPPER = {Kind.PROVINCE: "region", Kind.COMMUNE: "province"}


class ConflictsPage(Page):
    """``open``: ``record`` (id) shows the conflicts of one record."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._room = Room.REGULAR
        self._fixed = bool(context.registry.read_only)
        self.decisions = deciding.Decisions(context.registry)
        self._keys: dict[str, dict[str, bool]] = {}
        self._numbers: dict[str, SameNumber] = {}
        self.shown = ""  # the id in the list of what stands beside it
        self.view: RecordView | NumberView | None = None
        self._desk = FormDesk(Associations(context.registry, context.language))
        self.list = ConflictList(context, self.decisions.how_many)
        self.list.current.connect(self._show)
        self.list.entered.connect(self._focus_fields)
        self.list.joined.connect(lambda operation: context.go("history", operation=operation))
        self._make_head()
        self._make_bar()
        self._lay_out()
        self.reload()

    # -- building -------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self._avatar = Avatar("", 44)
        self._name = ElidedLabel("", "h3")
        self._caption = ElidedLabel("", "caption", "muted")
        self.previous = Button(self.tr("Previous"), "ghost", "chevron-left")
        self.previous.setToolTip(bidi.keys("P"))
        self.next = Button(self.tr("Next"), "plain", "chevron-right", icon_after=True)
        self.next.setToolTip(bidi.keys("N"))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        names = column_layout(None, self._name, self._caption, None, gap=0)
        self._head = frame(
            "bartop", self._avatar, (names, 1), self.previous, self.next, gap=12, margins=(14, 10, 14, 10), across=True
        )

    def _make_bar(self) -> None:
        self.bar = DecisionBar(fixed=self._fixed)
        self.bar.later.clicked.connect(self.leave)
        self.bar.keep_mine.clicked.connect(self.choose_mine)
        self.bar.apply_all.clicked.connect(self.apply_ready)
        self.bar.apply_one.clicked.connect(self.apply)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        empty = Button(self.tr("Back to the exchange"), "plain", "arrows-exchange")
        empty.clicked.connect(self.leave)
        self._nothing = EmptyState(
            "circle-check",
            self.tr("No conflict"),
            self.tr("All offices say the same. What they disagree about stands here after a packet was taken in."),
            [empty],
        )
        self._detail = QStackedWidget()
        self._line = rule(vertical=True)
        right = frame("panel", self._head, (self._detail, 1), gap=0, margins=(0, 0, 0, 0))
        body = QWidget()
        body.setLayout(column_layout((row(self.list, self._line, (right, 1), gap=0), 1), self.bar, gap=0))
        self._stack.addWidget(body)
        self._stack.addWidget(self._nothing)
        self.setLayout(row_layout((self._stack, 1), gap=0))

    # -- what is in conflict --------------------------------------------------------------------

    def reload(self) -> None:
        """Look again at what is in conflict; what stands undecided here stays."""
        registry, language = self.context.registry, self.context.language
        with registry.read() as session:
            self._keys = deciders(session, registry.identity.office)
            standing = versions(session)
            joined = conflict_records.last_joined(session)
        self.decisions.settle(self._keys, standing)
        numbers = conflict_records.same_numbers(registry, language)
        self._numbers = {NUMBER + one.number: one for one in numbers}
        before = list(self.list.ids())
        self.list.put(self._keys, numbers, joined)
        ids = self.list.ids()
        self._stack.setCurrentIndex(0 if ids else 1)
        if ids:
            self._show(self._kept(before, ids))
        else:
            self._drop_view()
            self.shown = ""
        self._tell()

    def _kept(self, before: Sequence[str], ids: Sequence[str]) -> str:
        """What was shown, or what stood after it, or the first."""
        if self.shown in before:
            place = before.index(self.shown)
            following = [one for one in [*before[place:], *reversed(before[:place])] if one in set(ids)]
            return following[0] if following else ids[0]
        return self.shown if self.shown in ids else ids[0]

    def _show(self, wanted: Any) -> None:
        if wanted is None:
            return
        if wanted != self.list.table.current_id() and self.list.table.go_to(wanted):
            return  # the list has told us
        made = self._view_of(wanted)
        focused = QApplication.focusWidget()
        inside = self.view is not None and focused is not None and self.view.isAncestorOf(focused)
        if made is not None:
            self._drop_view()
            self.view = made
            self._detail.addWidget(made)
            self._detail.setCurrentWidget(made)
        self.shown = wanted
        self._show_head()
        self._show_choices()
        if made is not None and inside:
            made.focus()

    def _drop_view(self) -> None:
        if self.view is not None:
            self._detail.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
            self.view = None

    def _view_of(self, wanted: str) -> RecordView | NumberView | None:
        """A new view, or None where the one that is there shows just this."""
        if wanted.startswith(NUMBER):
            same = self._numbers[wanted]
            if isinstance(self.view, NumberView) and self.view.same == same:
                return None
            free = conflict_records.next_number(self.context.registry)
            number = NumberView(same, free, beside=self._room >= Room.NARROW, fixed=self._fixed)
            number.opened.connect(lambda rid: self.context.go("associations", record=rid))
            number.numbered.connect(self._renumber)
            return number
        found = conflict_records.record_in_conflict(self.context.registry, wanted, self.context.language)
        if found is None or (isinstance(self.view, RecordView) and self.view.record == found):
            return None
        view = RecordView(self.context, found, self._room, self._editor, fixed=self._fixed)
        view.chose.connect(self._choose)
        view.asked.connect(self._asked)
        view.withdrawn.connect(self._withdraw)
        return view

    def _show_head(self) -> None:
        if isinstance(self.view, RecordView):
            name, caption = self.view.record.name, self.view.caption()
        elif isinstance(self.view, NumberView):
            name, caption = self.view.same.number, self.tr("one number for several")
        else:
            return
        self._avatar.set_name(name)
        self._name.setText(name)
        self._caption.setText(caption)

    def record(self) -> RecordInConflict | None:
        """The record that is shown."""
        return self.view.record if isinstance(self.view, RecordView) else None

    # -- choosing -------------------------------------------------------------------------------

    def _editor(self, conflict: Conflict) -> FormField:
        """An editor for the field of a conflict; places only inside the one above them."""
        declared = fields(conflict.entity)[conflict.key]
        made = form_field(declared, self._desk.sources())
        if declared.kind in UPPER and isinstance(made.widget, PlaceField):
            with self.context.registry.read() as session:
                values = last_values(session, conflict.rid)[1]
            made.widget.set_within(values.get(UPPER[declared.kind]))
        return made

    def _choose(self, chosen: Sequence[tuple[Conflict | Dispute, Value]]) -> None:
        self.decisions.choose_all(chosen)
        self._show_choices()

    def _show_choices(self) -> None:
        record = self.record()
        if record is not None and isinstance(self.view, RecordView):
            self.view.show_choices(self.decisions.of(record.rid))
        self.list.refresh()
        self._tell()

    def choose_mine(self) -> None:
        """Keep what this office said wherever nothing is decided yet; nothing is written."""
        with self.context.registry.read() as session:
            open_ = [rid for rid, keys in self._keys.items() if any(keys.values()) and not self._is_ready(rid)]
            office = self.context.registry.identity.office
            mine = deciding.on_my_side(disputes(session, open_), office, self.decisions)
        self._choose(mine)

    def _asked(self, what: str) -> None:
        if what == APPLY:
            self.apply()
        else:
            self.step(1 if what == NEXT else -1)
            self._focus_fields()

    # -- applying -------------------------------------------------------------------------------

    def _mine(self, rid: str) -> list[str]:
        return [key for key, may in self._keys.get(rid, {}).items() if may]

    def _is_ready(self, rid: str) -> bool:
        mine = self._mine(rid)
        return bool(mine) and self.decisions.how_many(rid, mine) == len(mine)

    def ready(self) -> list[str]:
        """Records of which all fields are decided."""
        return [rid for rid in self._keys if self._is_ready(rid)]

    def apply(self) -> None:
        """Write the decisions of the record shown; where some are lacking, go to the first of them."""
        record = self.record()
        if record is None or self._fixed:
            return
        if not self._is_ready(record.rid):
            chosen = self.decisions.of(record.rid)
            lacking = [one.key for one in record.open() if one.key not in chosen]
            if lacking and isinstance(self.view, RecordView):
                self.view.focus(lacking[0])
            return
        try:
            desk.decide(self.context.registry, record.rid, self.decisions.of(record.rid))
        except UserError as error:
            self.context.trouble(error)
            return
        self._applied(bidi.fill(self.tr("Decided: {name}"), name=record.name), {record.entity})
        self._focus_fields()

    def apply_ready(self) -> None:
        """Write the decisions of all records of which every field is decided, in one operation."""
        ready = {rid: self.decisions.of(rid) for rid in self.ready()}
        if ready and not self._fixed:
            work = desk.decide_all(self.context.registry, ready)
            self.context.run(work, self.context.say(desk.DECIDING), self._all_applied)

    def _all_applied(self, done: int) -> None:
        self._applied(self.tr("%n record(s) decided", "", done), None)

    def _applied(self, told: str, kinds: set[str] | None) -> None:
        if kinds is None:
            self.context.tell()
        else:
            self.context.tell(kinds)
        self.context.toast(told, self.tr("Undo"), self.context.undo)  # last: what is told ends an earlier offer

    def _withdraw(self) -> None:
        record = self.record()
        if record is None:
            return
        try:
            desk.withdraw(self.context.registry, record.rid, record.proposed())
        except UserError as error:
            self.context.trouble(error)
            return
        self._applied(bidi.fill(self.tr("Proposal taken back: {name}"), name=record.name), {record.entity})

    def _renumber(self, rid: str, number: str) -> None:
        try:
            conflict_records.renumber(self.context.registry, rid, number)
        except UserError as error:
            self.context.trouble(error)
            return
        self._applied(bidi.fill(self.tr("New number: {number}"), number=bidi.ltr(number)), {"association"})

    def leave(self) -> None:
        """Later: the decisions are kept."""
        self.context.go(HOME)

    # -- how far it has come --------------------------------------------------------------------

    def _tell(self) -> None:
        everything = {rid: self._mine(rid) for rid in self._keys}
        total = sum(map(len, everything.values()))
        done = sum(self.decisions.how_many(rid, keys) for rid, keys in everything.items())
        record, ready = self.record(), self.ready()
        here = record is not None and record.rid in ready
        open_ = record is not None and bool(record.open())
        self.bar.put(Progress(total, done, len(ready), here, open_), self._room)
        ids = self.list.ids()
        place = ids.index(self.shown) if self.shown in ids else 0
        self.previous.setEnabled(place > 0)
        self.next.setEnabled(place + 1 < len(ids))
        self.commands_changed.emit()

    def step(self, by: int) -> None:
        """The next or the previous record."""
        ids = self.list.ids()
        place = ids.index(self.shown) + by if self.shown in ids else 0
        if 0 <= place < len(ids):
            self._show(ids[place])

    def _focus_fields(self) -> None:
        if self.view is not None:
            self.view.focus()

    # -- as a page ------------------------------------------------------------------------------

    def open(self, **wanted: Any) -> None:
        if wanted.get("record") in self.list.ids():
            self._show(wanted["record"])

    def commands(self) -> Sequence[Command]:
        return [
            Command("apply", self.tr("Apply the decisions"), self.apply, "check", "Ctrl+Return", enabled=self.bar.apply_one.isEnabled()),
            Command("next-conflict", self.tr("Next record in conflict"), lambda: self.step(1), "chevron-right", detail="N", enabled=self.next.isEnabled()),
            Command("previous-conflict", self.tr("Previous record in conflict"), lambda: self.step(-1), "chevron-left", detail="P", enabled=self.previous.isEnabled()),
            Command("keep-mine", self.tr("Keep mine in all that is left"), self.choose_mine, "device-laptop", enabled=not self.bar.keep_mine.isHidden()),
            Command("later", self.tr("Decide later"), self.leave, "clock"),
        ]  # fmt: skip

    def panes(self) -> Sequence[QWidget]:
        return [self.list, *([self.view] if self.view is not None else []), self._head, self.bar]

    def refresh(self, changed: frozenset[str]) -> None:
        self.reload()

    def escape(self) -> bool:
        return self.view is not None and self.view.close_editor()

    def state(self) -> dict[str, Any]:
        return {"shown": self.shown}

    def restore(self, state: Mapping[str, Any]) -> None:
        if state.get("shown") in self.list.ids():
            self._show(state["shown"])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.setFixedWidth(min(theme.px(LIST_WIDTH), round(self.width() * LIST_SHARE)))

    def set_room(self, room: Room) -> None:
        changed = room != self._room
        self._room = room
        self.list.setVisible(room > Room.SMALL)
        self._line.setVisible(room > Room.SMALL)
        if changed and self.view is not None:
            self._drop_view()
            self._show(self.shown)
        self._tell()
