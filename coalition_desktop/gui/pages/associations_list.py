"""The list of associations: views, text, filters, the table and its states, what is selected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.job import Job
from coalition_desktop.gui.pages.associations_columns import columns
from coalition_desktop.gui.pages.associations_data import FIRST, LIGHT, Asked, Associations, Found, asked_of
from coalition_desktop.gui.pages.associations_filters import FilterBar
from coalition_desktop.gui.pages.associations_views import View, ViewTabs, views_of
from coalition_desktop.gui.table.model import WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button, IconButton
from coalition_desktop.gui.widgets.feedback import Badge, EmptyState, SkeletonRows
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import column_layout, frame, rule
from coalition_desktop.gui.widgets.lines import LineEdit
from coalition_desktop.gui.widgets.yielding import YieldingRow

REST_MS = 400  # the ids after the first ones are fetched when the hand rests
COUNTED = 5000  # legal files are counted for the tabs up to this many associations
LINE_WIDTH = 200  # buttons lose their words before the line gets narrower
NAME_WIDTH = 264  # columns yield before names get narrower, pixels at 100 %


class AssociationTable(ListTable):
    """Space adds the row under the cursor to the selection, or takes it out."""

    many = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self.currentIndex(), flags.Toggle | flags.Rows)
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, selected: Any, deselected: Any) -> None:
        super().selectionChanged(selected, deselected)
        self.many.emit(self.selected_count())

    def reset(self) -> None:
        """Another list: the selection goes with the former one, of which Qt tells nobody."""
        super().reset()
        self.many.emit(self.selected_count())

    def selected_count(self) -> int:
        """How many rows are selected."""
        chosen: Any = self.selectionModel().selection()  # a list of ranges, which its stub does not say
        return sum(part.height() for part in chosen)


class AssociationList(QWidget):
    """Shows what is ``asked``.  ``current`` tells the id under the cursor, ``opened`` one to be opened."""

    current = Signal(object)
    opened = Signal(object)
    new_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal(object)  # ids, None for the whole list
    letters_wanted = Signal(object)
    delete_wanted = Signal(object)
    filled = Signal(int)  # the whole list is here; how many

    def __init__(self, context: Context, data: Associations, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._data = context, data
        self.asked = Asked()
        self._wanted: Any = None  # the id to come back to
        self._total: int | None = None
        self._uncounted = True
        self._job: Job | None = None
        self._read_only = bool(context.registry.read_only)
        self._build()
        self._connect()

    # -- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        self.tabs = ViewTabs(lambda: self.asked)
        self.line = LineEdit(placeholder=self.tr("Filter by name, place, number or phone…"))
        self.line.add_icon("search")
        self.line.setClearButtonEnabled(True)
        self.line.setMinimumWidth(theme.px(LINE_WIDTH))
        self.line.setAccessibleName(self.tr("Filter the list"))
        self.model = WindowedModel(columns(self._data.language), self._data.rows, self)
        self.table = AssociationTable(self.model, self.tr("Associations"), many=True)
        self.filters = FilterBar(self._data)
        self.export = Button(self.tr("Export"), "plain", "file-spreadsheet")
        self.new = Button(self.tr("New association"), "primary", "plus")
        self.new.setEnabled(not self._read_only)
        self.selection = SelectionBar(self._read_only)
        self.selection.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self._state: QWidget | None = None
        self._typing = QTimer(self, singleShot=True, interval=0)  # letters typed meanwhile are asked together
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._lay_out()

    def _lay_out(self) -> None:
        reading = Badge(self.tr("Read only"), "warn", "lock")
        if not self._read_only:
            reading.hide()
        tools = YieldingRow(
            (self.line, 1), reading, self.export, self.new, yields=(self.export, self.new), margins=(16, 10, 16, 0)
        )
        head = frame("panel", tools, self.filters, gap=0, margins=(0, 0, 0, 0))
        self.setLayout(column_layout(self.tabs, head, rule(), (self.stack, 1), self.selection, gap=0))

    def _connect(self) -> None:
        self._typing.timeout.connect(self.take_text)
        self._rest.timeout.connect(self._fetch_rest)
        self.line.textChanged.connect(lambda _text: self._typing.start())
        self.line.returnPressed.connect(self._to_table)
        self.tabs.chosen.connect(lambda view: self.show_asked(view.asked))
        self.tabs.changed.connect(self._count_views)
        self.tabs.removed.connect(self._view_removed)
        self.filters.changed.connect(self.show_asked)
        self.filters.cleared.connect(lambda: self.tabs.choose(0))
        self.table.ordered.connect(self._order)
        self.table.current.connect(self.current)
        self.table.opened.connect(self.opened)
        self.table.many.connect(self._selected)
        self.export.clicked.connect(lambda: self.export_wanted.emit(None))
        self.new.clicked.connect(self.new_wanted)
        self.selection.letters.clicked.connect(lambda: self.letters_wanted.emit(self.table.selected_ids()))
        self.selection.export.clicked.connect(lambda: self.export_wanted.emit(self.table.selected_ids()))
        self.selection.delete.clicked.connect(lambda: self.delete_wanted.emit(self.table.selected_ids()))
        self.selection.none.clicked.connect(lambda: self.table.go_to(self.table.current_id()))

    # -- what is shown --------------------------------------------------------------------------

    def take_text(self) -> None:
        """Filter by what stands in the line, now."""
        self._typing.stop()
        typed = self.line.typed()
        if typed != self.asked.text:
            self.show_asked(Asked(typed, self.asked.filters, self.asked.sort, self.asked.descending))

    def show_asked(self, asked: Asked) -> None:
        """Show another list."""
        self.asked = asked
        if self.line.typed() != asked.text:
            self.line.setText(asked.text)
        self._typing.stop()
        self.filters.put(asked)
        self.table.show_order(asked.sort, asked.descending)
        self.load()

    def _order(self, key: str, descending: bool) -> None:
        # the newest first is what one looks for in a column of changes
        if key == "updated" and self.asked.sort != "updated":
            descending = True
        self.show_asked(Asked(self.asked.text, self.asked.filters, key, descending))

    def load(self) -> None:
        """Ask the registry again; the row under the cursor stays where it can."""
        self._wanted = self.table.current_id() or self._wanted
        if self._job is not None:
            self._job.cancel()
            self._job = None
        try:
            ids = self._data.first(self.asked)
        except Exception as error:  # noqa: BLE001  (the list says it in its own place)
            self._failed(error)
            return
        if ids is None:
            self._wait()
            self._fetch_rest()
        elif len(ids) < FIRST:
            self._show(ids, whole=True)
        else:
            self._show(ids, whole=False)
            self._rest.start()

    def _fetch_rest(self) -> None:
        self._rest.stop()
        work = self._data.everything(self.asked)
        self._job = self._context.run(work, self.tr("Filling the list"), self._rest_came, failed=self._failed)

    def _rest_came(self, found: Found) -> None:
        if found.asked != self.asked:
            return
        self._job = None
        shown = self.model.ids()
        if shown and list(shown) == list(found.ids[: len(shown)]):
            self.model.extend(found.ids)
            if self._wanted is not None and self.table.current_id() != self._wanted:
                self.table.go_to(self._wanted)
            self._told(len(found.ids))
        else:
            self._show(found.ids, whole=True)

    def _show(self, ids: Sequence[str], whole: bool) -> None:
        scrolled = self.table.verticalScrollBar().value()
        same = list(ids) == list(self.model.ids())
        if same:
            self.model.refresh()
        else:
            self.model.set_ids(ids)
        self._put_state(self._nothing() if not ids else None)
        if not same and ids:
            self._come_back(scrolled)
        if not ids:
            self.current.emit(None)
        if whole:
            self._told(len(ids))
        else:
            self.filters.set_count(None, None)

    def _come_back(self, scrolled: int) -> None:
        if self._wanted is not None and self.table.go_to(self._wanted):
            self.table.verticalScrollBar().setValue(scrolled)
            self.table.scrollTo(self.table.currentIndex())
        elif self._wanted is None or len(self.model.ids()) < FIRST:
            self.table.go_to(self.model.id_at(0))
        if self.table.currentIndex().isValid():
            self.current.emit(self.table.current_id())

    def _told(self, found: int) -> None:
        if not self.asked.narrowed():
            self._total = found
        if self._total is None:
            self._total = self._data.how_many(Asked())
        self.filters.set_count(found, self._total)
        self.filled.emit(found)
        if self._uncounted:
            self._count_views()

    def _count_views(self) -> None:
        self._uncounted = False
        small = (self._total or 0) <= COUNTED
        views = [view.asked if small or LIGHT not in view.asked.filters else None for view in self.tabs.views()]
        self._context.run(self._data.counts(views), self.tr("Counting the views"), self.tabs.set_counts)

    def refresh(self) -> None:
        """Records changed somewhere: the same list again."""
        self._total = None
        self._uncounted = True
        self.load()

    # -- states ---------------------------------------------------------------------------------

    def _put_state(self, state: QWidget | None) -> None:
        if self._state is not None:
            self.stack.removeWidget(self._state)
            self._state.deleteLater()
        self._state = frame("panel", state, margins=(0, 0, 0, 0)) if state is not None else None
        if self._state is not None:
            self.stack.addWidget(self._state)
        self.stack.setCurrentWidget(self._state or self.table)

    def _wait(self) -> None:
        self.filters.set_count(None, None)
        self._put_state(SkeletonRows())

    def _failed(self, error: BaseException) -> None:
        from coalition_desktop.gui.widgets.panels import ErrorPanel

        retry = Button(self.tr("Try again"), "primary", "refresh")
        retry.clicked.connect(self.load)
        text = self.tr("The list could not be read from the registry.")
        panel = ErrorPanel(self.tr("The list cannot be shown"), text, [retry], repr(error))
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(24, 24, 24, 24)
        box.addWidget(panel)
        box.addStretch(1)
        self.model.set_ids(())
        self._put_state(holder)

    def _nothing(self) -> QWidget:
        return self._no_result() if self.asked.narrowed() else self._first_use()

    def _first_use(self) -> QWidget:
        new = Button(self.tr("New association"), "primary", "plus")
        new.clicked.connect(self.new_wanted)
        bring = Button(self.tr("Import a list…"), "plain", "file-spreadsheet")
        bring.clicked.connect(self.import_wanted)
        text = self.tr("Add the first one, or bring in the Excel list that you work with today.")
        actions = [] if self._read_only else [bring, new]
        return EmptyState("building-community", self.tr("No associations in your registry yet"), text, actions)

    def _no_result(self) -> QWidget:
        clear = Button(self.tr("Clear the filters"), "plain", "filter-off")
        clear.clicked.connect(self.filters.cleared)
        text = self.asked.text
        title = bidi.fill(self.tr("Nothing found for “{text}”"), text=text) if text else self.tr("Nothing found")
        hint = self.tr("%n filter(s) hide some associations.", "", len(self.asked.filters))
        check = self.tr("Check the spelling, or search by a part of the name.")
        return EmptyState("search-off", title, hint if self.asked.filters else check, [clear])

    # -- selection, columns, focus --------------------------------------------------------------

    def _selected(self, number: int) -> None:
        self.selection.put(number)
        self.selection.setVisible(number > 1)

    def _to_table(self) -> None:
        self.take_text()
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.go_to(self.model.id_at(0))

    def go_to(self, rid: str) -> None:
        """Put the cursor on a record; filters that hide it are cleared."""
        self._wanted = rid
        if self.table.go_to(rid):
            return
        if self.asked.narrowed():
            self.tabs.choose(0)
            self._wanted = rid  # reading anew went back to the row that was under the cursor
            self.table.go_to(rid)
        elif self._job is None and not self._rest.isActive():
            self.load()

    def to_line(self) -> None:
        """Ctrl+F: the hand goes to the filter line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _view_removed(self, before: tuple[list[View], int]) -> None:
        own, place = before

        def put_back() -> None:
            self.tabs.put(own, place)
            self._count_views()

        self._context.toast(self.tr("The view was removed"), self.tr("Undo"), put_back, "trash")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """The least important columns go until names have room."""
        room = self.width() - theme.px(NAME_WIDTH)
        shown = {0}
        for place, column in sorted(enumerate(self.model.columns), key=lambda one: one[1].priority):
            if column.priority:
                room -= self.table.horizontalHeader().sectionSize(place) or theme.px(column.width)
                if room >= 0:
                    shown.add(place)
        for place in range(len(self.model.columns)):
            self.table.setColumnHidden(place, place not in shown)

    # -- remembering ----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Filters, order, view, widths, cursor."""
        return {
            "asked": self.asked.kept(),
            "view": self.tabs.current(),
            "views": [view.kept() for view in self.tabs.own()],
            "current": self.table.current_id() or self._wanted,
            "typed": self.line.text(),
            "top": self.table.verticalScrollBar().value(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take a remembered state up and fill the list."""
        at = state.get("view", 0)
        self.tabs.put(views_of(state.get("views")), at if isinstance(at, int) else 0)
        current = state.get("current")
        self._wanted = current if isinstance(current, str) else None
        self.show_asked(asked_of(state.get("asked")))


class SelectionBar(QFrame):
    """What can be done with several associations at once."""

    def __init__(self, read_only: bool) -> None:
        super().__init__()
        self.setProperty("role", "dirtybar")
        self.count = Label("", "strong")
        self.letters = Button(self.tr("Issue attestations"), "primary", "certificate")
        self.export = Button(self.tr("Export"), "plain", "file-spreadsheet")
        self.delete = Button(self.tr("Delete"), "plain", "trash")
        self.none = IconButton("x", self.tr("Select none"))
        self.letters.setEnabled(not read_only)
        self.delete.setEnabled(not read_only)
        self.setFixedHeight(theme.px(tokens.ACTION_BAR))
        yields = (self.delete, self.export, self.letters)
        box = YieldingRow(
            self.count, None, self.export, self.delete, self.letters, self.none, yields=yields, margins=(16, 0, 16, 0)
        )
        self.setLayout(column_layout(box, gap=0))

    def put(self, number: int) -> None:
        """How many are selected."""
        self.count.setText(self.tr("%n selected", "", number))
