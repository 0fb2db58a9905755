"""Open a file of tables whatever it is; a file that is none is refused by one true sentence."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import logging
import time
from collections.abc import Iterator, Sequence
from itertools import repeat
from pathlib import Path
from typing import Any

from coalition_desktop.exchange import refusals as R
from coalition_desktop.exchange.apart import ReadingProcess
from coalition_desktop.exchange.blocks import BLOCK, CELL, COLUMN
from coalition_desktop.exchange.bundles import open_bundle
from coalition_desktop.exchange.delimited import read_delimited
from coalition_desktop.exchange.guards import ZIP, recognise
from coalition_desktop.exchange.scan import shown_with_zeros
from coalition_desktop.exchange.sheets import (
    Area,
    CellError,
    FileRefused,
    PackedSheet,
    Sheet,
    SourceFile,
    fill_merged,
)
from coalition_desktop.exchange.unpacking import Member
from coalition_desktop.work import Progress, Work

_log = logging.getLogger(__name__)

SECONDS, SECONDS_PER_MB = 20.0, 4.0  # of the clock, for one file
_BLOCK = b'{"block":'  # how a line with cells begins

# What the reading process says of its failure, or its silence does: the code and the words for it.
_FAILURES = {
    "damaged": ("damaged", R.DAMAGED), "password": ("password", R.PASSWORD), "not_read": ("not_read", R.NOT_READ),
    "too_large": ("too_large", R.TOO_LARGE), "memory": ("too_large", R.TOO_LARGE),
    "broke": ("interrupted", R.INTERRUPTED), "stopped": ("interrupted", R.INTERRUPTED),
}  # fmt: skip


def open_table_file(path: Path) -> Work[SourceFile]:
    """The file's sheets, cell by cell; at least one of them has a filled cell.

    Of a zip, those of the one list in it; the other files are looked at and stay where they are.
    Raises ``FileRefused`` with the true cause.  Nothing of the file is run: no formula, no link.
    """
    path = Path(path)
    yield Progress(0, 0, R.READING_FILE)
    kind, members = recognise(path)
    if kind != ZIP:
        return (yield from _open(path, kind, members))
    bundle = yield from open_bundle(path, members)
    kind, members = recognise(bundle.workbook)
    if kind == ZIP:
        raise FileRefused("not_a_workbook", R.ZIP_IN_ZIP, name=path.name)
    source = yield from _open(bundle.workbook, kind, members)
    source.bundle = bundle
    return source


def _open(path: Path, kind: str, members: Sequence[Member]) -> Work[SourceFile]:
    encoding = delimiter = ""
    parts: Sequence[Sheet | PackedSheet]
    try:
        data = path.read_bytes()
    except OSError as refused:
        raise FileRefused("unreadable", R.UNREADABLE, name=path.name) from refused
    sha256 = hashlib.sha256(data).hexdigest()
    if kind == "text":
        sheet, decoded, delimiter = read_delimited(path, data)
        kind, encoding, parts = "csv", decoded.encoding, [sheet]
    else:
        size = len(data)
        del data
        parts = yield from _read_apart(path, kind, size, members)
    if not any(map(len, parts)):
        raise FileRefused("empty", R.NO_CELLS, name=path.name)
    return SourceFile(path, sha256, kind, parts, encoding, delimiter)


def _read_apart(path: Path, kind: str, size: int, members: Sequence[Member]) -> Work[list[Sheet | PackedSheet]]:
    """Let another process read; it is ended when it takes too long or nobody asks any more."""
    try:
        process = ReadingProcess(kind, path, members)
    except OSError as refused:
        raise FileRefused("interrupted", R.INTERRUPTED, name=path.name) from refused
    deadline = time.monotonic() + SECONDS + SECONDS_PER_MB * size / (1 << 20)
    try:
        return (yield from _collect(path, kind, process, deadline))
    finally:
        process.end()


def _collect(path: Path, kind: str, process: ReadingProcess, deadline: float) -> Work[list[Sheet | PackedSheet]]:
    parts: list[Sheet | PackedSheet] = []
    lines = 0
    while True:
        yield Progress(lines, 0, R.READING_FILE)
        if time.monotonic() > deadline:
            raise FileRefused("too_slow", R.TOO_SLOW, name=path.name)
        line = process.line()
        if line is None:
            continue
        if not line:
            raise _failure(path, kind, *process.why_silent())
        if line.startswith(_BLOCK):
            lines += BLOCK
            part = parts[-1]
            part.take(line) if isinstance(part, PackedSheet) else _unpack(line, part)
            continue
        what = json.loads(line)
        if "failed" in what:
            raise _failure(path, kind, what["failed"], what.get("trace", ""))
        if "done" in what:
            return parts
        if "sheet" in what:
            sheet = Sheet(what["sheet"], bool(what["hidden"]))
            parts.append(PackedSheet(sheet, _unpack) if what.get("sealed") else sheet)
        else:
            part = parts[-1]
            part.end(line, what["seal"]) if isinstance(part, PackedSheet) else _finish(part, what)


def _failure(path: Path, kind: str, cause: str, words: str) -> FileRefused:
    _log.warning("reading %s failed: %s %s", path, cause, words)
    if kind == "xls" and cause in ("damaged", "not_read", "memory", "broke"):
        return FileRefused("old_format", R.OLD, name=path.name)
    code, text = _FAILURES[cause]
    return FileRefused(code, text, name=path.name)


def _unpack(line: bytes, sheet: Sheet) -> None:
    """One line of the reading process about a sheet."""
    said, *texts = line.split(COLUMN)
    what = json.loads(said)
    if "end" in what:
        _finish(sheet, what)
    else:
        _add_block(sheet, what, map(_cells, texts))


def _cells(text: bytes) -> list[str]:
    return text.decode("utf-8", "surrogatepass").split(CELL.decode())


def _add_block(sheet: Sheet, what: dict[str, Any], texts: Iterator[list[Any]]) -> None:
    numbers, before = what["block"], len(sheet.numbers)
    columns: list[list[Any]] = [next(texts) if column is None else column for column in what["columns"]]
    for index, runs in what["days"].items():
        column = columns[int(index)]
        for start, stop in runs:
            column[start:stop] = map(dt.date.fromisoformat, column[start:stop])
    columns = [[] for _ in range(what["left"])] + columns
    sheet.numbers += numbers
    while len(sheet.columns) < len(columns):
        sheet.columns.append([None] * before)
    for index, column in enumerate(sheet.columns):
        column.extend(columns[index] if index < len(columns) and columns[index] else repeat(None, len(numbers)))


def _finish(sheet: Sheet, what: dict[str, Any]) -> None:
    for index, column in enumerate(sheet.columns):
        if "" in column:
            sheet.columns[index] = [None if cell == "" else cell for cell in column]
    sheet.merged = [Area(*area) for area in what["merged"]]
    sheet.hidden_rows, sheet.beyond = frozenset(what["hidden_rows"]), what["beyond"]
    sheet.formulas = {int(column): count for column, count in what["formulas"].items()}
    for row, column, text in what["errors"]:
        _put(sheet, row, column, CellError(text))
    for row, column, pattern in what["padded"]:
        _pad(sheet, row, column, pattern)
    fill_merged(sheet)


def _put(sheet: Sheet, row: int, column: int, cell: CellError) -> None:
    index = sheet.at(row)
    if index < len(sheet) and sheet.numbers[index] == row:
        while len(sheet.columns) <= column:
            sheet.columns.append([None] * len(sheet))
        sheet.columns[column][index] = cell


def _pad(sheet: Sheet, row: int, column: int, pattern: str) -> None:
    index = sheet.at(row)
    if index < len(sheet) and sheet.numbers[index] == row and column < len(sheet.columns):
        value = sheet.columns[column][index]
        if isinstance(value, float):
            sheet.columns[column][index] = shown_with_zeros(value, pattern)
