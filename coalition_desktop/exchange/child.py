"""The process that reads workbooks: a reader that breaks or drowns takes only itself down.

``python -S -m coalition_desktop.exchange.child KIND PATH`` takes the directory of the zip, as the
parent has checked it, as JSON on its input and writes one JSON object a line on its output:
``{"sheet": …}``, ``{"block": …}``, ``{"end": …}`` and at last ``{"done": true}`` or
``{"failed": code}``; ``blocks`` says how the cells go.  A visible sheet beside a hidden one may be that of
a packet: its end tells the seal of its cells.  Imports next to nothing, so that it starts in two hundredths
of a second.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Iterable, Iterator
from io import BufferedReader
from itertools import islice

from coalition_desktop.exchange.blocks import BLOCK, Line, Seal, block_of, line_of
from coalition_desktop.exchange.scan import Features, Workbook, scan
from coalition_desktop.exchange.unpacking import Broken, Member, Members

TYPE_CHECKING = False  # typing takes as long to import as Python to start
if TYPE_CHECKING:
    from typing import Any

MOST_COLUMNS = 2000
BASE_MEMORY = 150 << 20  # of the process: Python, the reader and a small workbook
MEMORY_PER_BYTE = 3  # for each byte of unpacked XML
MOST_MEMORY = 1500 << 20


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
    sys.stdout.buffer.write(line_of(what))


def main(kind: str, path: str) -> None:
    """Read the file and tell its sheets."""
    gc.disable()  # nothing here goes round in circles, and the process is short
    limit_memory(0)
    try:
        members = {member.filename: member for member in (Member(*told) for told in json.load(sys.stdin))}
        with open(path, "rb") as file:
            {"ods": _open_document, "xls": _old, "xlsb": _binary}.get(kind, _workbook)(file, members)
        tell({"done": True})
    except Broken:
        tell({"failed": "damaged"})
    except MemoryError:
        tell({"failed": "too_large"})
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException:  # noqa: BLE001 - a reader that stumbles, or panics: the parent logs it and says so
        import traceback

        tell({"failed": "not_read", "trace": traceback.format_exc()})
    sys.stdout.buffer.flush()


def _workbook(file: BufferedReader, members: Members) -> None:
    book = scan(file, members)
    limit_memory(book.unpacked)
    if book.wide or any(features.sparse for features in book.sheets.values()):
        _slowly(file, book)
    else:
        _in_bulk(file, book)


def _old(file: BufferedReader, _members: Members) -> None:
    file.seek(0, 2)
    limit_memory(4 * file.tell())
    _in_bulk(file, Workbook({}))


def _binary(file: BufferedReader, members: Members) -> None:
    book = scan(file, members)
    limit_memory(3 * book.unpacked)
    _in_bulk(file, Workbook({}))


def _in_bulk(file: BufferedReader, book: Workbook) -> None:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        file.seek(0)
        found = CalamineWorkbook.from_filelike(file)  # its own way to open a path knows no names but texts
    except PasswordError:
        tell({"failed": "password"})
        sys.stdout.buffer.flush()
        raise SystemExit from None
    except CalamineError:
        if not book.sheets:
            raise Broken(file.name) from None
        return _slowly(file, book)
    visible = {about.name: about.visible == SheetVisibleEnum.Visible for about in found.sheets_metadata}
    for index, about in enumerate(found.sheets_metadata):
        if about.typ != SheetTypeEnum.WorkSheet:
            continue
        features = book.sheets.get(about.name, Features())
        seal = Seal() if visible[about.name] and not all(visible.values()) else None
        tell({"sheet": about.name, "hidden": not visible[about.name], "sealed": seal is not None})
        try:
            sheet = found.get_sheet_by_index(index)
        except CalamineError:
            raise Broken(about.name) from None
        left = sheet.start[1] if sheet.start else 0
        lines = enumerate(sheet.iter_rows(), 1) if sheet.start else iter(())
        _tell_lines(lines, left, features, "", seal)
        merged = sheet.merged_cell_ranges or ()
        _tell_end(features, [(top + 1, first, bottom + 1, last) for (top, first), (bottom, last) in merged], seal)
    return None


def _slowly(file: BufferedReader, book: Workbook) -> None:
    """By the reader that goes row by row: for what the fast one refuses or would drown in."""
    from zipfile import BadZipFile

    try:
        _row_by_row(file, book)
    except BadZipFile as wrong:
        raise Broken(file.name) from wrong


def _row_by_row(file: BufferedReader, book: Workbook) -> None:
    from openpyxl import load_workbook

    try:
        found = load_workbook(file, read_only=True, data_only=True, keep_links=False)
    except (KeyError, ValueError, TypeError, SyntaxError) as wrong:
        raise Broken(file.name) from wrong
    for sheet in found.worksheets:
        features = book.sheets.get(sheet.title, Features())
        tell({"sheet": sheet.title, "hidden": sheet.sheet_state != "visible"})
        _tell_lines(_written_lines(sheet, features), 0, features, None)
        _tell_end(features, [])
    if not found.worksheets:
        raise Broken(file.name)


def _written_lines(sheet: Any, features: Features) -> Iterator[Line]:
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
            features.beyond |= any(cell["column"] > MOST_COLUMNS and cell["value"] is not None for cell in cells)
            near = {cell["column"]: cell["value"] for cell in cells if cell["column"] <= MOST_COLUMNS}
            if near:
                yield number, tuple(near.get(column) for column in range(1, max(near) + 1))


def _tell_lines(
    lines: Iterable[Line], left: int, features: Features, nothing: str | None, seal: Seal | None = None
) -> None:
    """Tell the lines in blocks of columns, without the blank ones."""
    failed = {row for row, _, _ in features.errors}
    filled: Iterator[Line] = (
        (number, line)
        for number, line in lines
        if any(line) or line.count(nothing) < len(line) or number in failed  # any: 0 and no are cells too
    )
    while block := list(islice(filled, BLOCK)):
        features.beyond |= any(len(line) > MOST_COLUMNS and any(line[MOST_COLUMNS:]) for _, line in block)
        told = block_of([(number, line[:MOST_COLUMNS]) for number, line in block], left, nothing)
        if seal is not None:
            seal.take(told)
        sys.stdout.buffer.write(told)


def _tell_end(features: Features, merged: list[tuple[int, int, int, int]], seal: Seal | None = None) -> None:
    padded = [(row, column, pattern) for row, column, pattern in features.padded]
    extras = merged or padded or features.errors or features.formulas or features.beyond
    tell({
        "end": True, "merged": merged, "hidden_rows": features.hidden_rows, "errors": features.errors,
        "formulas": features.formulas, "padded": padded, "beyond": features.beyond,
        "seal": seal.told() if seal is not None and not extras else "",
    })  # fmt: skip


class _OpenDocumentSheet:
    """Takes one OpenDocument sheet and tells it when it is whole."""

    def __init__(self, name: str, hidden: bool) -> None:
        self.name, self.hidden = name, hidden
        self.lines: list[Line] = []
        self.merged: list[tuple[int, int, int, int]] = []
        self.features = Features()

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


def _open_document(file: BufferedReader, members: Members) -> None:
    from coalition_desktop.exchange.open_document import TooMany, read_open_document

    limit_memory(4 * members["content.xml"].file_size)
    sheets: list[_OpenDocumentSheet] = []

    def told(name: str, hidden: bool) -> _OpenDocumentSheet:
        if sheets:
            sheets[-1].tell()
        sheets[:] = [_OpenDocumentSheet(name, hidden)]
        return sheets[-1]

    try:
        read_open_document(file, members, told)
    except TooMany:
        raise MemoryError from None
    if sheets:
        sheets[-1].tell()


if __name__ == "__main__":
    main(*sys.argv[1:3])
