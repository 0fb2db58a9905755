"""Step "preview": every row and what becomes of it, to be looked at before anything is written.

What lists and packets share: counters that filter, the table with its ticks, the panel of the row that
is looked at, the bar that says what the button will do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSplitter, QStackedWidget, QWidget

from coalition_desktop.exchange.plan import Outcome
from coalition_desktop.gui import theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.exchange_detail import RowDetail
from coalition_desktop.gui.pages.exchange_notes import NotesDialog
from coalition_desktop.gui.pages.exchange_preview_parts import PreviewBar, PreviewContent, PreviewTable
from coalition_desktop.gui.pages.exchange_session import ImportSession, Step
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Row, WindowedModel
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Badge, EmptyState
from coalition_desktop.gui.widgets.label import ElidedLabel, Picture
from coalition_desktop.gui.widgets.layout import AtLeast, clear, column, column_layout, frame, row, rule, scrolled
from coalition_desktop.gui.widgets.steps import Ribbon

FOLLOW_MS = 90
PANEL, PANEL_SMALL = 320, 288
SMALL = 1100  # pixels of the page below which the panel is the small one
ROWS_HEIGHT = 190  # a title and three rows, pixels at 100 %
NAME = "name"  # the column that takes a third of the table


class Preview(PreviewContent):
    """``back``: to the columns; ``left``: no import; ``moved``: another row is looked at."""

    back = Signal()
    left = Signal()
    moved = Signal()

    def __init__(self, context: Context, session: ImportSession, detail: RowDetail) -> None:
        super().__init__()
        self.context, self.session, self.detail = context, session, detail
        self._filter = ""
        self._panel = 0  # its width at 100 % once the person has dragged it
        self.ribbon = Ribbon(())
        self._ribbon_box = column_layout(gap=0)
        self._banners = column_layout(gap=6)
        self._model = WindowedModel(self.columns(), self._fetch, self)
        self.table = PreviewTable(self._model, self.tr("Rows of the file"))
        self.bar = PreviewBar()
        self.go = self.bar.go
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
        known = self.tr("Every record of this file is in the registry already.")
        self._stack.addWidget(EmptyState("circle-check", self.tr("Nothing new"), known))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(frame("panel", (self._stack, 1), margins=(0, 0, 0, 0)))
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.detail.setMinimumWidth(theme.px(280))
        everything = column(self._head, rule(), (AtLeast(self.splitter, theme.px(ROWS_HEIGHT)), 1), gap=0)
        self._area = scrolled(everything)
        self.setLayout(column_layout((self._area, 1), self.bar, gap=0))

    def _connect(self) -> None:
        self.table.ticked.connect(lambda place, _column: self.toggle(place))
        self.table.all_wanted.connect(self.toggle_all)
        self.table.keyed.connect(self._show_rows_whole)
        self.table.current.connect(self._look_at)
        self._follow.timeout.connect(self.rested)
        self.table.opened.connect(lambda _place: self.detail.take_focus())
        self.detail.toggled.connect(self.toggle)
        self.bar.back.clicked.connect(self.back)
        self.bar.leave.clicked.connect(self.left)
        self.go.clicked.connect(self.apply)
        self.splitter.splitterMoved.connect(self._dragged)
        self.session.planned.connect(self.show_plan)
        self.session.answered.connect(self._answered)
        self.session.reading.connect(self._show_go)

    # -- cells ----------------------------------------------------------------------------------

    def _fetch(self, places: Sequence[Any]) -> list[Row | None]:
        rows = self.rows()
        return [{"place": place, "row": rows[place]} for place in places]

    def tick_cell(self, values: Row) -> cells.Cell:
        """The tick of a row that has one."""
        found = values["row"]
        return cells.Tick(found.taken) if self.can_tick(found) else cells.Words("")

    def left_out_badge(self) -> cells.Badge:
        """Of a row that the person has left out."""
        return cells.Badge(self.tr("left out"), "neutral", "minus")

    def no_name(self) -> str:
        """Of a row without one."""
        return self.tr("(no name)")

    # -- showing the plan -----------------------------------------------------------------------

    def show_plan(self) -> None:
        """The plan was made, or made again."""
        if self.session.plan is None and self.session.packet is None:
            return
        assert self.session.source is not None
        self._name.setText(say.file_words(self.session.source.name))
        self._below.setText(self.told())
        notes = len(self.notes())
        # by its own context: Qt asks under the name of the subclass and takes the count for a translation
        self._notes.set_text(QCoreApplication.translate("Preview", "%n note(s) on the file", "", notes))
        self._notes.setVisible(bool(notes))
        self._show_ribbon()
        clear(self._banners)
        for banner in self.banners():
            self._banners.addWidget(banner)
        self._show_rows()

    def _show_ribbon(self) -> None:
        counts = self.counts()
        shown = self.outcomes() | {one for one, count in counts.items() if count}
        clear(self._ribbon_box)
        self.ribbon = Ribbon(say.counters(shown))
        self.ribbon.chosen.connect(self.filter_by)
        self._ribbon_box.addWidget(self.ribbon)
        self._count()
        self.ribbon.set_value(self._filter)

    def _count(self) -> None:
        self.ribbon.put(**{one.value: count for one, count in self.counts().items()})

    def _show_rows(self) -> None:
        now = self.table.current_id()
        places = self.places(self._filter)
        self._model.set_ids(places)
        self._stack.setCurrentIndex(0 if places else 1 if self.rows() or self._filter else 2)
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

    def shown_filter(self) -> str:
        """The counter by which the rows are kept."""
        return self._filter

    def _look_at(self, place: Any) -> None:
        """Show the row at once, but while the cursor runs only where it rests."""
        if self._follow.isActive():
            self._follow.start()
            return
        self._follow.start()
        self._show_detail(place)

    def rested(self) -> None:
        """Show the row under the cursor."""
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
        found = self.rows()[place]
        if self.can_tick(found):
            self.tick([place], not found.taken)
            self._ticked()

    def toggle_all(self) -> None:
        """All the rows that are shown: taken, or left out when all are taken."""
        rows = self.rows()
        places = [place for place in self._model.ids() if self.can_tick(rows[place])]
        if places:
            self.tick(places, not all(rows[place].taken for place in places))
            self._ticked()

    def _ticked(self) -> None:
        self._model.refresh()
        self.detail.show_row(self.table.current_id())
        self._show_go()

    def _show_go(self, _reading: bool = False) -> None:
        if self.session.plan is None and self.session.packet is None:
            return
        self.go.set_text(self.go_words())
        self.go.setEnabled(self.can_go() and not self.session.is_reading() and not self.context.registry.read_only)
        self.bar.promise(self.waiting())

    def apply(self) -> None:
        """Write it."""
        if self.go.isEnabled() and self.session.step is Step.PREVIEW:
            self.session.apply()

    def _show_notes(self) -> None:
        NotesDialog(self.window(), self.context, self.notes()).open()

    # -- remembering ----------------------------------------------------------------------------

    def panes(self) -> list[QWidget]:
        """The parts of the step in reading order."""
        return [self.ribbon, self.table, self.detail, self.bar]

    def state(self) -> dict[str, Any]:
        """Filter, row and splitter."""
        return {"filter": self._filter, "row": self.table.current_id(), "panel": self._panel}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a remembered view."""
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
        self.table.horizontalHeader().resizeSection(self._named(), round(table * 0.3))

    def _named(self) -> int:
        return next(place for place, one in enumerate(self._model.columns) if one.key == NAME)

    def _dragged(self) -> None:
        self._panel = round(self.detail.width() / theme.scale())

    def set_room(self, room: Room) -> None:
        """What changes yields to the panel where it is narrow; the promise too."""
        self.table.hide_from({Room.SMALL: 2, Room.NARROW: 4}.get(room, 9))
        mode = QHeaderView.ResizeMode
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(self._named(), mode.Stretch if room < Room.NARROW else mode.Fixed)
        self._share_width()
        self.bar.set_room(room)
        self._columns_link.setVisible(room >= Room.REGULAR and self.session.packet is None)
