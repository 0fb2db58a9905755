"""Small workbooks for the tests of reading, written cell by cell."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import xlsxwriter

from coalition_desktop.exchange.decisions import ReadingDecisions
from coalition_desktop.exchange.reading import Reading, read_list
from coalition_desktop.work import finish

Merge = tuple[int, int, int, int]


class Formula(NamedTuple):
    """A formula and the value that Excel left beside it."""

    text: str
    value: object


class Shown(NamedTuple):
    """A number with its format."""

    value: float
    pattern: str


def workbook(
    path: Path, rows: Sequence[Sequence[Any]], *merges: Merge, name: str = "Liste", **more: Sequence[Any]
) -> Path:
    """A book of the sheet ``name`` and of ``more`` sheets; corners of the merges from 0."""
    book = xlsxwriter.Workbook(str(path))
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for title, cells in {name: rows, **more}.items():
        sheet = book.add_worksheet(title)
        for y, row in enumerate(cells):
            for x, cell in enumerate(row):
                _write(book, sheet, y, x, cell, day)
        for top, left, bottom, right in merges if title == name else ():
            sheet.merge_range(top, left, bottom, right, cells[top][left])
    book.close()
    return path


def _write(book: Any, sheet: Any, y: int, x: int, cell: Any, day: Any) -> None:
    if isinstance(cell, Formula):
        sheet.write_formula(y, x, cell.text, None, cell.value)
    elif isinstance(cell, Shown):
        sheet.write_number(y, x, cell.value, book.add_format({"num_format": cell.pattern}))
    elif isinstance(cell, dt.date):
        sheet.write_datetime(y, x, dt.datetime.combine(cell, dt.time()), day)
    elif isinstance(cell, bool):
        sheet.write_boolean(y, x, cell)
    elif isinstance(cell, (int, float)):
        sheet.write_number(y, x, cell)
    elif cell is not None:
        sheet.write_string(y, x, cell)


def spoilt(path: Path, change: Mapping[str, Callable[[bytes], bytes]], method: int = zipfile.ZIP_DEFLATED) -> Path:
    """A small good book with some of its parts changed."""
    whole = io.BytesIO(workbook(path, [["Nom", "Tél"], ["Association A", "0661000001"]]).read_bytes())
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w", method) as new:
        for part in old.namelist():
            new.writestr(part, change.get(part, bytes)(old.read(part)))
    return path


def read(path: Path, decisions: ReadingDecisions | None = None, **more: Any) -> Reading:
    """Read a list to its end."""
    return finish(read_list(path, decisions=decisions, **more))


def values(path: Path) -> list[dict[str, Any]]:
    """The values of all the records of a file."""
    return [row.values for table in read(path).tables for row in table.rows]
