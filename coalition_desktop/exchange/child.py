"""The process that reads workbooks: a reader that breaks or drowns takes only itself down.

``python -m coalition_desktop.exchange.child KIND PATH`` writes one JSON object a line on its
output: ``{"sheet": …}``, ``{"block": …}``, ``{"end": …}`` and at last ``{"done": true}`` or
``{"failed": code}``.  Imports next to nothing, so that it starts in a few hundredths of a second.
"""

from __future__ import annotations

import datetime as dt
import gc
import json
import sys
import traceback
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, BinaryIO

from coalition_desktop.exchange.scan import Features, Workbook, scan
from coalition_desktop.exchange.unpacking import Broken

BLOCK = 4000  # lines
MOST_COLUMNS = 2000
BASE_MEMORY = 150 << 20  # of the process: Python, the reader and a small workbook
MEMORY_PER_BYTE = 3  # for each byte of unpacked XML
MOST_MEMORY = 1500 << 20

Line = tuple[int, Sequence[Any]]

_DAYS = frozenset({dt.date, dt.datetime})
_PLAIN = frozenset({str, float, bool, type(None)})


def limit_memory(unpacked: int) -> None:
    """Let this process have no more memory than a workbook of that size can need."""
    try:
        import resource
    except ImportError:  # Windows: the parent's clock and the checked sizes are the limits
        return
    limit = min(MOST_MEMORY, BASE_MEMORY + MEMORY_PER_BYTE * unpacked)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a reader that breaks leaves nothing behind
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (limit if hard < 0 else min(limit, hard), hard))


def tell(what: dict[str, Any]) -> None:
    """One line to the parent."""
    sys.stdout.buffer.write(
        json.dumps(what, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    )
    sys.stdout.buffer.write(b"\n")


def main(kind: str, path: str) -> None:
    """Read the file and tell its sheets."""
    gc.disable()  # nothing here goes round in circles, and the process is short
    limit_memory(0)
    try:
        with open(path, "rb") as file:
            {"ods": _open_document, "xls": _old, "xlsb": _binary}.get(kind, _workbook)(path, file)
        tell({"done": True})
    except (Broken, zipfile.BadZipFile):
        tell({"failed": "damaged"})
    except MemoryError:
        tell({"failed": "too_large"})
    except Exception:  # noqa: BLE001 - a reader that stumbles over a strange file: the parent logs it and says so
        tell({"failed": "not_read", "trace": traceback.format_exc()})
    sys.stdout.buffer.flush()


def _workbook(path: str, file: BinaryIO) -> None:
    book = scan(file)
    limit_memory(book.unpacked)
    if book.wide or any(features.sparse for features in book.sheets.values()):
        _slowly(path, book)
    else:
        _in_bulk(path, book)


def _old(path: str, file: BinaryIO) -> None:
    file.seek(0, 2)
    limit_memory(4 * file.tell())
    _in_bulk(path, Workbook({}))


def _binary(path: str, file: BinaryIO) -> None:
    book = scan(file)
    limit_memory(3 * book.unpacked)
    _in_bulk(path, Workbook({}))


def _in_bulk(path: str, book: Workbook) -> None:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        found = CalamineWorkbook.from_path(path)
    except PasswordError:
        tell({"failed": "password"})
        sys.stdout.buffer.flush()
        raise SystemExit from None
    except CalamineError:
        if not book.sheets:
            raise Broken(path) from None
        return _slowly(path, book)
    for index, about in enumerate(found.sheets_metadata):
        if about.typ != SheetTypeEnum.WorkSheet:
            continue
        features = book.sheets.get(about.name, Features())
        tell({"sheet": about.name, "hidden": about.visible != SheetVisibleEnum.Visible})
        try:
            sheet = found.get_sheet_by_index(index)
        except CalamineError:
            raise Broken(about.name) from None
        left = sheet.start[1] if sheet.start else 0
        lines = enumerate(sheet.iter_rows(), 1) if sheet.start else iter(())
        _tell_lines(lines, left, features, "")
        merged = sheet.merged_cell_ranges or ()
        _tell_end(features, [(top + 1, first, bottom + 1, last) for (top, first), (bottom, last) in merged])
    return None


def _slowly(path: str, book: Workbook) -> None:
    """By the reader that goes row by row: for what the fast one refuses or would drown in."""
    from openpyxl import load_workbook

    try:
        found = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    except (KeyError, ValueError, TypeError, SyntaxError) as wrong:
        raise Broken(path) from wrong
    for sheet in found.worksheets:
        features = book.sheets.get(sheet.title, Features())
        tell({"sheet": sheet.title, "hidden": sheet.sheet_state != "visible"})
        _tell_lines(_written_lines(sheet), 0, features, None)
        _tell_end(features, [])
    if not found.worksheets:
        raise Broken(path)


def _written_lines(sheet: Any) -> Iterator[Line]:
    """The rows that are written in a sheet, and of them the cells: what lies between costs nothing."""
    from openpyxl.worksheet._reader import WorkSheetParser

    book = sheet.parent
    with sheet._get_source() as source:  # noqa: SLF001 - its own loop fills every gap with empty cells
        parser = WorkSheetParser(
            source,
            sheet._shared_strings,  # noqa: SLF001
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,  # noqa: SLF001
            timedelta_formats=book._timedelta_formats,  # noqa: SLF001
        )
        for number, cells in parser.parse():
            near = {cell["column"]: cell["value"] for cell in cells if cell["column"] <= MOST_COLUMNS}
            if near:
                yield number, tuple(near.get(column) for column in range(1, max(near) + 1))


def _tell_lines(lines: Iterable[Line], left: int, features: Features, nothing: str | None) -> None:
    """Tell the lines in blocks of columns, without the blank ones."""
    failed = {row for row, _, _ in features.errors}
    filled: Iterator[Line] = (
        (number, line) for number, line in lines if line.count(nothing) < len(line) or number in failed
    )
    while block := list(islice(filled, BLOCK)):
        numbers = [number for number, _ in block]
        columns = list(zip(*[line[:MOST_COLUMNS] for _, line in block], strict=False))
        if len({len(line) for _, line in block}) > 1:
            width = min(MOST_COLUMNS, max(len(line) for _, line in block))
            columns = list(zip(*[(*line[:width], *(nothing,) * (width - len(line))) for _, line in block], strict=True))
        _tell_block(numbers, left, columns)


def _tell_block(numbers: list[int], left: int, columns: list[tuple[Any, ...]]) -> None:
    days: dict[int, list[int]] = {}
    plain: list[Sequence[Any]] = []
    for index, column in enumerate(columns):
        kinds = {*map(type, column)}
        if int in kinds:
            column = tuple(float(value) if type(value) is int else value for value in column)
        if kinds <= {str, float, bool, int, type(None)}:
            plain.append(column)
            continue
        days[index] = [i for i, value in enumerate(column) if type(value) in _DAYS]
        plain.append([value if type(value) in _PLAIN else _as_text(value) for value in column])
    tell({"block": numbers, "left": left, "columns": plain, "days": days})


def _as_text(value: Any) -> str:
    """A day without its hour; hours and the rest as the reader shows them."""
    return str(value)[:10] if type(value) is dt.datetime else str(value)


def _tell_end(features: Features, merged: list[tuple[int, int, int, int]]) -> None:
    padded = [(row, column, pattern) for row, column, pattern in features.padded]
    tell({
        "end": True, "merged": merged, "hidden_rows": features.hidden_rows, "errors": features.errors,
        "formulas": features.formulas, "padded": padded,
    })  # fmt: skip


class _OpenDocumentSheet:
    """Takes one OpenDocument sheet and tells it when it is whole."""

    def __init__(self, name: str, hidden: bool) -> None:
        self.name, self.hidden = name, hidden
        self.lines: list[Line] = []
        self.merged: list[tuple[int, int, int, int]] = []
        self.features = Features(formulas=Counter())

    def row(self, number: int, cells: list[Any], hidden: bool) -> None:
        self.lines.append((number, cells))
        if hidden:
            self.features.hidden_rows.append(number)

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        self.merged.append((top, left, bottom, right))

    def formula(self, column: int) -> None:
        self.features.formulas[column] += 1

    def tell(self) -> None:
        tell({"sheet": self.name, "hidden": self.hidden})
        _tell_lines(self.lines, 0, self.features, None)
        _tell_end(self.features, self.merged)


def _open_document(_path: str, file: BinaryIO) -> None:
    from coalition_desktop.exchange.open_document import TooMany, read_open_document

    with zipfile.ZipFile(file) as archive:
        limit_memory(4 * archive.getinfo("content.xml").file_size)
    sheets: list[_OpenDocumentSheet] = []

    def told(name: str, hidden: bool) -> _OpenDocumentSheet:
        if sheets:
            sheets[-1].tell()
        sheets[:] = [_OpenDocumentSheet(name, hidden)]
        return sheets[-1]

    try:
        read_open_document(file, told)
    except TooMany:
        raise MemoryError from None
    if sheets:
        sheets[-1].tell()


if __name__ == "__main__":
    main(*sys.argv[1:3])
