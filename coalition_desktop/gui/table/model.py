"""A model of any length: it holds ids and fetches the rows that are looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from coalition_desktop.gui import bidi
from coalition_desktop.gui.table.cells import CELL_ROLE, Cell, Index

WINDOW = 50  # rows fetched at once: more than a screen shows
KEPT = 40  # windows remembered

Row = Mapping[str, Any]
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column:
    """A column of a list: its title, its cell for a row, and how it yields when space is short.

    ``width`` in pixels at 100 %, 0 stretches.  ``priority`` 0 is never hidden, higher goes first.
    ``sort`` is the key by which the page orders the ids, "" when it cannot.
    """

    key: str
    title: str
    cell: Callable[[Row], Cell]
    width: int = 0
    priority: int = 0
    sort: str = ""
    trailing: bool = False


class WindowedModel(QAbstractTableModel):
    """``fetch(ids)`` gives one mapping per id, in the same order; it is asked ``WINDOW`` rows at a time.

    A row whose record has gone may come back as None and is painted as waiting.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        fetch: Callable[[Sequence[Any]], Sequence[Row | None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._order = ("", False)
        self._ids: Sequence[Any] = ()
        self._places: dict[Any, int] | None = None
        self._windows: dict[int, Sequence[Row | None]] = {}

    def set_ids(self, ids: Sequence[Any]) -> None:
        """Show other records, or the same in another order."""
        self.beginResetModel()
        self._ids = ids
        self._places = None
        self._windows.clear()
        self.endResetModel()

    def order(self) -> tuple[str, bool]:
        """The sort key of the ids and whether they descend."""
        return self._order

    def set_order(self, key: str, descending: bool) -> None:
        """Say in the titles by what the ids are ordered; ordering them is the page's affair."""
        self._order = (key, descending)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def extend(self, ids: Sequence[Any]) -> None:
        """Show a longer list that begins with the ids shown now; selection and scrolling stay."""
        before = len(self._ids)
        if len(ids) <= before:
            return
        self.beginInsertRows(NOWHERE, before, len(ids) - 1)
        self._ids = ids
        self._places = None
        self._windows.pop(before // WINDOW, None)  # it was not whole
        self.endInsertRows()

    def refresh(self) -> None:
        """The records changed, their order did not: fetch again what is looked at."""
        self._windows.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def ids(self) -> Sequence[Any]:
        """The ids in the order shown."""
        return self._ids

    def id_at(self, row: int) -> Any:
        """The id of a row; None outside the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, wanted: Any) -> int:
        """The row of an id, -1 when it is not shown."""
        if self._places is None:
            self._places = {one: place for place, one in enumerate(self._ids)}
        return self._places.get(wanted, -1)

    def row(self, number: int) -> Row | None:
        """The values of a row, fetched with its neighbours when they are not here."""
        window = number // WINDOW
        rows = self._windows.get(window)
        if rows is None:
            rows = self._load(window)
        return rows[number - window * WINDOW]

    def _load(self, window: int) -> Sequence[Row | None]:
        if len(self._windows) >= KEPT:
            del self._windows[next(iter(self._windows))]
        rows = self._windows[window] = self._fetch(self._ids[window * WINDOW : (window + 1) * WINDOW])
        return rows

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        if row is None:
            return None
        cell = self.columns[index.column()].cell(row)
        return cell if role == CELL_ROLE else bidi.plain(cell.spoken) if cell is not None else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return bidi.header(f"{column.title} {self._arrow(column)}".rstrip())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            edge = bidi.trailing() if column.trailing else bidi.leading()
            return edge | Qt.AlignmentFlag.AlignVCenter
        return None

    def _arrow(self, column: Column) -> str:
        key, descending = self._order
        return ("↓" if descending else "↑") if column.sort and column.sort == key else ""
