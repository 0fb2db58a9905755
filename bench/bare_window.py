"""A child process: a bare PySide6 table over sqlite3.  ``python -m bench.bare_window DATABASE``.

Prints the CPU seconds until its table is painted.
"""

import json
import sqlite3
import sys
import time
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

WINDOW = 100


class Rows(QAbstractTableModel):
    """Fetches the records in windows of 100 rows as they come into sight."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._database = sqlite3.connect(path)
        self._count: int = self._database.execute("SELECT count(*) FROM record").fetchone()[0]
        self._windows: dict[int, list[tuple[Any, ...]]] = {}

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """All the records."""
        return self._count

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """The columns of the list."""
        return 9

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        number, place = divmod(index.row(), WINDOW)
        if number not in self._windows:
            self._windows[number] = self._database.execute(
                "SELECT * FROM record WHERE id > ? ORDER BY id LIMIT ?", (number * WINDOW, WINDOW)
            ).fetchall()
        return self._windows[number][place][index.column() + 1]


class Table(QTableView):
    """Tells when it has painted for the first time."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint, tell, and end."""
        super().paintEvent(event)
        print(json.dumps({"painted": time.process_time()}), flush=True)
        QTimer.singleShot(0, QApplication.quit)


app = QApplication([])
window = QMainWindow()
window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
table = Table()
table.setModel(Rows(sys.argv[1]))
window.setCentralWidget(table)
window.resize(1280, 800)
window.show()
app.exec()
