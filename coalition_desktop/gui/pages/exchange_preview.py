"""Step "preview": every row and what becomes of it, to be looked at and corrected before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSplitter, QStackedWidget, QWidget

from coalition_desktop.exchange.answering import WRITTEN
from coalition_desktop.exchange.plan import Outcome, PlanRow
from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.associations_columns import names, summary
from coalition_desktop.gui.pages.exchange_detail import RowDetail
from coalition_desktop.gui.pages.exchange_notes import NotesDialog
from coalition_desktop.gui.pages.exchange_rejected import RejectedButton
from coalition_desktop.gui.pages.exchange_session import ImportSession, Step
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Badge, Banner, EmptyState
from coalition_desktop.gui.widgets.label import ElidedLabel, Picture
from coalition_desktop.gui.widgets.layout import AtLeast, clear, column, column_layout, frame, row, rule, scrolled
from coalition_desktop.gui.widgets.steps import Ribbon
from coalition_desktop.language import Text
from coalition_desktop.records.catalogue import fields

ENTITY = "association"
FOLLOW_MS = 90
PANEL, PANEL_SMALL = 320, 288
SMALL = 1100  # pixels of the page below which the panel is the small one
ROWS_HEIGHT = 190  # a title and three rows, pixels at 100 %
NAME = 3  # the place of the column of names
REASONS = 2  # that the banner of refused rows names


class PreviewTable(ListTable):
    """A click on the title of the ticks ticks all the rows that are shown."""

    all_wanted = Signal()
    keyed = Signal()

    def __init__(self, model: WindowedModel, name: str) -> None:
        super().__init__(model, name)
        self.set_tick_column("take")
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(lambda place: self.all_wanted.emit() if place == 0 else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self.keyed.emit()


class PreviewStep(QWidget):
    """``back``: to the columns; ``left``: no import; ``moved``: another row is looked at."""

    back = Signal()
    left = Signal()
    moved = Signal()

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__()
        self.context, self.session = context, session
        self._filter = ""
        self._panel = 0  # its width at 100 % once the person has dragged it
        self.ribbon = Ribbon(())
        self._ribbon_box = column_layout(gap=0)
        self._banners = column_layout(gap=6)
        self._model = WindowedModel(self._columns(), self._fetch, self)
        self.table = PreviewTable(self._model, self.tr("Rows of the file"))
        self.detail = RowDetail(context, session)
        self._stack = QStackedWidget()
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._lay_out()
        self._connect()
        self.show_plan()

    # -- building -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._name = ElidedLabel("", "strong")
        self._below = ElidedLabel("", "caption", "muted")
        self._notes = Button("", "link", small=True)
        self._notes.clicked.connect(self._show_notes)
        self._columns_link = Button(self.tr("See the columns"), "link", small=True)
        self._columns_link.clicked.connect(self.back)
        safe = Badge(self.tr("Nothing is changed yet"), "info", "info-circle")
        file = row(Picture("file-spreadsheet", "ok"), (column(self._name, self._below, gap=0), 1), gap=10)
        head = row((file, 1), self._notes, self._columns_link, safe, gap=10)
        self._head = column(head, self._ribbon_box, self._banners, gap=8, margins=(20, 10, 20, 10))
        self._stack.addWidget(self.table)
        nothing = EmptyState(
            "search-off", self.tr("No row of this kind"), self.tr("Click the counter again to see all the rows.")
        )
        self._stack.addWidget(nothing)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(frame("panel", (self._stack, 1), margins=(0, 0, 0, 0)))
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.detail.setMinimumWidth(theme.px(280))
        everything = column(self._head, rule(), (AtLeast(self.splitter, theme.px(ROWS_HEIGHT)), 1), gap=0)
        self._area = scrolled(everything)
        self.setLayout(column_layout((self._area, 1), self._foot(), gap=0))

    def _foot(self) -> QWidget:
        back = Button(self.tr("Back"), "ghost", "chevron-left")
        back.clicked.connect(self.back)
        self._safe = ElidedLabel(self.tr("A backup is made just before the import"), "label")
        self._way_back = ElidedLabel("", "caption", "muted")
        self._promise = row(Picture("shield-check", "ok"), (column(self._safe, self._way_back, gap=0), 1), gap=10)
        leave = Button(self.tr("Cancel"), "ghost")
        leave.clicked.connect(self.left)
        self.go = Button("", "primary", "arrow-right", icon_after=True)
        self.go.clicked.connect(self.apply)
        self.bar = frame("bar", back, (self._promise, 1), leave, self.go, gap=10, margins=(16, 10, 16, 10), across=True)
        return self.bar

    def _connect(self) -> None:
        self.table.ticked.connect(lambda place, _column: self.toggle(place))
        self.table.all_wanted.connect(self.toggle_all)
        self.table.keyed.connect(self._show_rows_whole)
        self.table.current.connect(self._look_at)
        self._follow.timeout.connect(self._rested)
        self.table.opened.connect(lambda _place: self.detail.take_focus())
        self.detail.toggled.connect(self.toggle)
        self.splitter.splitterMoved.connect(self._dragged)
        self.session.planned.connect(self.show_plan)
        self.session.answered.connect(self._answered)
        self.session.reading.connect(self._show_go)

    def _columns(self) -> list[Column]:
        return [
            Column("take", "✓", self._tick, 44),
            Column("row", self.tr("Row"), lambda r: cells.Words(bidi.ltr(r["row"].row), tone="text2"), 56, 3),
            Column("outcome", self.tr("Result"), self._badge, 124),
            Column("name", self.tr("Association"), self._name_cell, 250),
            Column("what", self.tr("What will change"), self._what, 0, 2),
        ]

    # -- cells ----------------------------------------------------------------------------------

    def _fetch(self, places: Sequence[Any]) -> list[Row | None]:
        rows = self._rows()
        return [{"place": place, "row": rows[place]} for place in places]

    def _rows(self) -> Sequence[PlanRow]:
        return self.session.plan.rows if self.session.plan is not None else ()

    def _tick(self, values: Row) -> cells.Cell:
        found: PlanRow = values["row"]
        return cells.Tick(found.taken) if found.outcome in WRITTEN else cells.Words("")

    def _badge(self, values: Row) -> cells.Badge:
        found: PlanRow = values["row"]
        if not found.taken and found.outcome in (*WRITTEN, Outcome.DOUBTFUL):
            return cells.Badge(self.tr("left out"), "neutral", "minus")
        return say.badge(found, self.context.language)

    def _name_cell(self, values: Row) -> cells.Named:
        found: PlanRow = values["row"]
        first, second = names(found.values, self.context.language)
        return cells.Named(first or self.tr("(no name)"), second)

    def _what(self, values: Row) -> cells.Cell:
        found: PlanRow = values["row"]
        return {
            Outcome.CHANGED: self._diff,
            Outcome.REFUSED: self._why,
            Outcome.DOUBTFUL: self._doubt,
            Outcome.JOINED: self._same_row,
        }.get(found.outcome, self._summary)(found)

    def _diff(self, found: PlanRow) -> cells.Cell:
        wanted = [key for key in found.changes if key not in found.left_out]
        if not wanted:
            return cells.Words(self.tr("No field is taken"), tone="text3")
        language, key = self.context.language, wanted[0]
        old, new = found.changes[key]
        declared = fields(ENTITY)[key]
        return cells.Diff(
            say.label_of(key, language),
            say.value_words(declared, old, language),
            say.value_words(declared, new, language),
            len(wanted) - 1,
        )

    def _why(self, found: PlanRow) -> cells.Cell:
        if not found.problems:
            return cells.Words("")
        first = found.problems[0]
        return cells.Words(self.context.say(first.why), say.label_of(first.field, self.context.language), "danger")

    def _doubt(self, found: PlanRow) -> cells.Cell:
        if not found.candidates:
            return cells.Words("")
        first = found.candidates[0]
        name = names(first.values, self.context.language)[0]
        reasons = " · ".join(self.context.say(reason) for reason in first.reasons)
        return cells.Words(bidi.fill(self.tr("Is it “{name}”?"), name=name), reasons, "warn")

    def _same_row(self, found: PlanRow) -> cells.Cell:
        first = self._rows()[found.same_as]
        return cells.Words(bidi.fill(self.tr("Same association as row {row}"), row=bidi.ltr(first.row)), tone="text2")

    def _summary(self, found: PlanRow) -> cells.Cell:
        words = summary(found.values, self.context.language)
        if not found.remarks:
            return cells.Words(words, tone="text2")
        remark = self.context.say(found.remarks[0].why)
        return cells.Words(words, remark, "text2", "warn") if words else cells.Words(remark, tone="warn")

    # -- showing the plan -----------------------------------------------------------------------

    def show_plan(self) -> None:
        """The plan was made, or made again."""
        plan = self.session.plan
        if plan is None:
            return
        self._name.setText(say.file_words(plan.reading.source.path))
        counted = [self.tr("%n row(s)", "", len(plan.rows))]
        self._below.setText(say.reading_words(plan.reading, counted))
        self._notes.set_text(self.tr("%n note(s) on the file", "", len(plan.notes)))
        self._notes.setVisible(bool(plan.notes))
        self._show_ribbon()
        self._show_banners()
        self._show_rows()

    def _show_ribbon(self) -> None:
        assert self.session.plan is not None
        counts = self.session.plan.counts()
        always = {Outcome.NEW, Outcome.CHANGED, Outcome.UNCHANGED, Outcome.DOUBTFUL, Outcome.REFUSED}
        shown = always | {one for one, count in counts.items() if count}
        clear(self._ribbon_box)
        self.ribbon = Ribbon(say.counters(shown))
        self.ribbon.chosen.connect(self.filter_by)
        self._ribbon_box.addWidget(self.ribbon)
        self._count()
        self.ribbon.set_value(self._filter)

    def _count(self) -> None:
        assert self.session.plan is not None
        self.ribbon.put(**{one.value: count for one, count in self.session.plan.counts().items()})

    def _show_banners(self) -> None:
        clear(self._banners)
        plan = self.session.plan
        assert plan is not None
        counts = plan.counts()
        if plan.earlier is not None:
            told = self.tr("This very file was imported before. Only what is new since would be written.")
            self._banners.addWidget(Banner(told))
        if counts[Outcome.REFUSED]:
            self._banners.addWidget(self._refused_banner(counts[Outcome.REFUSED]))

    def _refused_banner(self, count: int) -> Banner:
        assert self.session.plan is not None
        reasons = self.session.plan.why_refused()
        told = [
            bidi.fill(self.tr("{reason} ({count})"), reason=self._reason(text), count=bidi.ltr(number))
            for text, number in reasons[:REASONS]
        ] + ["…"] * (len(reasons) > REASONS)
        words = self.tr("%n row(s) will not be imported: {reasons}", "", count)
        return Banner(
            bidi.fill(words, reasons=" · ".join(told)),
            tone="danger",
            actions=[RejectedButton(self.context, self.session)],
        )

    def _reason(self, text: Text) -> str:
        """A reason that stands for many rows: without the value at its end, else the field it is about."""
        assert self.session.plan is not None
        before, value, after = self.context.language.form(text).partition("{")
        _, _, rest = after.partition("}")
        if not value or not rest.strip(" .»”\u00a0"):
            return before.rstrip(" :.«“\u00a0")
        about = next((one.field for one in self.session.plan.refusals() if one.why.text == text), "")
        return say.label_of(about, self.context.language)

    def _show_rows(self) -> None:
        plan = self.session.plan
        assert plan is not None
        now = self.table.current_id()
        places = plan.places(*([Outcome(self._filter)] if self._filter else []))
        self._model.set_ids(places)
        self._stack.setCurrentIndex(0 if places else 1)
        if places:
            # the row after the one that has just left this filter
            at = now if now in set(places) else next((p for p in places if now is not None and p > now), places[0])
            self.table.go_to(at)
        self._show_detail(self.table.current_id() if places else None)
        self._show_go()

    def _show_rows_whole(self) -> None:
        """Where the step scrolls: whoever moves among the rows sees all of them."""
        self._area.ensureWidgetVisible(self.splitter, 0, 0)

    def filter_by(self, key: str) -> None:
        """Show the rows of one outcome, of all with an empty key."""
        self._filter = key
        self.ribbon.set_value(key)
        self._show_rows()

    def _look_at(self, place: Any) -> None:
        """Show the row at once, but while the cursor runs only where it rests."""
        if self._follow.isActive():
            self._follow.start()
            return
        self._follow.start()
        self._show_detail(place)

    def _rested(self) -> None:
        place = self.table.current_id()
        if (-1 if place is None else place) != self.detail.place:
            self._show_detail(place)

    def _show_detail(self, place: Any) -> None:
        self.detail.show_row(place)
        self.moved.emit()

    def _answered(self) -> None:
        """Rows changed their outcome: counts, list and button follow; the cursor stays or moves on."""
        self._count()
        self._show_rows()

    # -- what the person does -------------------------------------------------------------------

    def toggle(self, place: Any) -> None:
        """Take a row or leave it out."""
        settlement, rows = self.session.settlement, self._rows()
        if settlement is not None and rows[place].outcome in WRITTEN:
            settlement.tick([place], not rows[place].taken)
            self._ticked()

    def toggle_all(self) -> None:
        """All the rows that are shown: taken, or left out when all are taken."""
        rows = self._rows()
        places = [place for place in self._model.ids() if rows[place].outcome in WRITTEN]
        if self.session.settlement is not None and places:
            self.session.settlement.tick(places, not all(rows[place].taken for place in places))
            self._ticked()

    def _ticked(self) -> None:
        self._model.refresh()
        self.detail.show_row(self.table.current_id())
        self._show_go()

    def next_question(self) -> None:
        """Go to the next doubtful row that has no answer."""
        if self.session.settlement is None:
            return
        opened = self.session.settlement.open_questions()
        now = self.table.current_id()
        wanted = next((place for place in opened if now is None or place > now), opened[0] if opened else None)
        if wanted is not None:
            if self._filter not in ("", Outcome.DOUBTFUL.value):
                self.filter_by("")
            self.table.go_to(wanted)
            self._rested()
            self.detail.take_focus()

    def _show_go(self, _reading: bool = False) -> None:
        settlement = self.session.settlement
        if settlement is None:
            return
        new, changed = settlement.to_write()
        self.go.set_text(self._go_words(new, changed))
        can = bool(new or changed) and not self.session.is_reading() and not self.context.registry.read_only
        self.go.setEnabled(can)
        left = len(settlement.open_questions())
        safe = self.tr("The whole import can be taken back later")
        self._way_back.setText(self.tr("%n doubtful row(s) stay out until you answer", "", left) if left else safe)
        self._way_back.set_tone("warn" if left else "muted")

    def _go_words(self, new: int, changed: int) -> str:
        """What the button will do, exactly."""
        if new and changed:
            whole = self.tr("Import %n association(s): {new} and {changed}", "", new + changed)
            return bidi.fill(whole, new=self.tr("%n new", "", new), changed=self.tr("%n changed", "", changed))
        if new:
            return self.tr("Import %n new association(s)", "", new)
        if changed:
            return self.tr("Change %n association(s)", "", changed)
        return self.tr("Nothing to import")

    def apply(self) -> None:
        """Write it."""
        if self.go.isEnabled() and self.session.step is Step.PREVIEW:
            self.session.apply()

    def _show_notes(self) -> None:
        if self.session.plan is not None:
            NotesDialog(self.window(), self.context, self.session.plan.notes).open()

    # -- remembering ----------------------------------------------------------------------------

    def panes(self) -> list[QWidget]:
        """The parts of the step in reading order."""
        return [self.ribbon, self.table, self.detail, self.bar]

    def state(self) -> dict[str, Any]:
        """Filter, row and splitter."""
        return {
            "filter": self._filter,
            "row": self.table.current_id(),
            "panel": self._panel,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a remembered view."""
        if self.session.plan is None:
            return
        if state.get("filter") in {one.value for one in Outcome}:
            self.filter_by(state["filter"])
        if state.get("row") is not None:
            self.table.go_to(state["row"])
        if isinstance(state.get("panel"), int):
            self._panel = state["panel"]
            self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share_width()

    def _share_width(self) -> None:
        """The panel as wide as it was left, names a third of the list, the rest for what changes."""
        small = self.width() < theme.px(SMALL)
        panel = theme.px(self._panel or (PANEL_SMALL if small else PANEL))
        table = max(1, self.width() - panel - 1)
        self.splitter.setSizes([table, panel])
        self.table.horizontalHeader().resizeSection(NAME, round(table * 0.3))

    def _dragged(self) -> None:
        self._panel = round(self.detail.width() / theme.scale())

    def set_room(self, room: Room) -> None:
        """What changes yields to the panel where it is narrow; the promise too."""
        self.table.hide_from({Room.SMALL: 2}.get(room, 9))
        mode = QHeaderView.ResizeMode
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(NAME, mode.Stretch if room < Room.NARROW else mode.Fixed)
        self._share_width()
        self._promise.setVisible(room >= Room.NARROW)
        self._columns_link.setVisible(room >= Room.REGULAR)
