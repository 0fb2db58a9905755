"""The one list view: fixed rows, nothing measured, keyboard first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from coalition_desktop.gui import theme, tokens
from coalition_desktop.gui.table.cells import CellDelegate
from coalition_desktop.gui.table.model import WindowedModel

_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class ListTable(QTableView):
    """Shows a ``WindowedModel``.

    ``current`` tells the id of the row under the cursor (None when there is none), ``opened`` the
    id of a row that was double-clicked or entered, ``ordered`` a sort key and whether descending,
    ``ticked`` the id and column of a click on a tick box or Space.
    """

    current = Signal(object)
    opened = Signal(object)
    ordered = Signal(str, bool)
    ticked = Signal(object, str)

    def __init__(self, model: WindowedModel, name: str, row: int = tokens.ROW_TWO, many: bool = False) -> None:
        super().__init__()
        self._model = model
        self._tick_column = ""
        self.setAccessibleName(name)
        self.setViewport(_known_viewport())
        self.setModel(model)
        self.setItemDelegate(CellDelegate(row, self))
        self._set_up(row, many)
        self._set_up_header()
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.current.emit(model.id_at(now.row())))
        self.doubleClicked.connect(lambda index: self.opened.emit(model.id_at(index.row())))

    def _set_up(self, row: int, many: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(row))

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setFixedHeight(max(theme.px(tokens.HEADER), theme.line_height("caption")))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(32)
        header.setResizeContentsPrecision(0)
        header.setSectionsClickable(any(c.sort for c in self._model.columns))
        for place, column in enumerate(self._model.columns):
            mode = QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if column.width:
                header.resizeSection(place, theme.px(column.width))
        header.sectionClicked.connect(self._order_by)

    def show_order(self, key: str, descending: bool = False) -> None:
        """Mark the column by which the list is ordered."""
        self._model.set_order(key, descending)

    def _order_by(self, place: int) -> None:
        key = self._model.columns[place].sort
        if key:
            self.ordered.emit(key, self._model.order() == (key, False))

    def set_tick_column(self, key: str) -> None:
        """Clicks in this column, and Space, tick the row."""
        self._tick_column = key

    def hide_from(self, priority: int) -> None:
        """Hide the columns whose priority is this or higher."""
        for place, column in enumerate(self._model.columns):
            self.setColumnHidden(place, column.priority >= priority > 0)

    def current_id(self) -> Any:
        """The id under the cursor, None when there is none."""
        index = self.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else None

    def selected_ids(self) -> list[Any]:
        """The ids of the selected rows, in the order of the list."""
        chosen: Any = self.selectionModel().selection()  # a list of ranges, which its stub does not say
        parts = sorted((part.top(), part.bottom()) for part in chosen)
        rows = dict.fromkeys(row for top, bottom in parts for row in range(top, bottom + 1))
        return [self._model.id_at(row) for row in rows]

    def go_to(self, wanted: Any) -> bool:
        """Select the row of an id and bring it into view; whether it is in the list."""
        row = self._model.row_of(wanted)
        if row < 0:
            return False
        index = self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _ROW)  # selectRow() fails before the first layout (R7)
        self.scrollTo(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id() is not None:
            self.opened.emit(self.current_id())
        elif event.key() == Qt.Key.Key_Space and self._tick_column and self.current_id() is not None:
            self.ticked.emit(self.current_id(), self._tick_column)
        elif event.key() == Qt.Key.Key_Home:
            self.go_to(self._model.id_at(0))
        elif event.key() == Qt.Key.Key_End:
            self.go_to(self._model.id_at(self._model.rowCount() - 1))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._model.columns[index.column()].key == self._tick_column != "":
            self.ticked.emit(self._model.id_at(index.row()), self._tick_column)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()  # the accent bar spans whole rows

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))


def _known_viewport() -> QWidget:
    """As Qt makes it.  To name the class of one that Qt made, PySide first makes those of all widgets: 9 ms."""
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    return viewport


def column_widths(table: ListTable) -> list[int]:
    """The widths a page remembers, at 100 %."""
    header = table.horizontalHeader()
    return [round(header.sectionSize(place) / theme.scale()) for place in range(header.count())]
