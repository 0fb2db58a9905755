"""The history as a workbook: one row for each changed field, as it is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from coalition_desktop.exchange.table_sheets import (
    SAVING,
    WRITING,
    begin_rows,
    cells_of,
    end_rows,
    moment_column,
    save,
    streamed_workbook,
    text_column,
    write_cells,
)
from coalition_desktop.exchange.whole_files import whole_file
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language
from coalition_desktop.work import Progress, Work

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

SHEET = QT_TRANSLATE_NOOP("HistorySheet", "History")
MOST_ROWS = 1_048_575  # below the header of one sheet

WHEN = (QT_TRANSLATE_NOOP("HistorySheet", "When"), 17)
TEXTS = (  # the columns after it, with their widths in letters
    (QT_TRANSLATE_NOOP("HistorySheet", "Who"), 20),
    (QT_TRANSLATE_NOOP("HistorySheet", "What was done"), 44),
    (QT_TRANSLATE_NOOP("HistorySheet", "Kind"), 18),
    (QT_TRANSLATE_NOOP("HistorySheet", "File"), 26),
    (QT_TRANSLATE_NOOP("HistorySheet", "From the office"), 20),
    (QT_TRANSLATE_NOOP("HistorySheet", "Written by"), 26),
    (QT_TRANSLATE_NOOP("HistorySheet", "Kind of record"), 16),
    (QT_TRANSLATE_NOOP("HistorySheet", "Number"), 14),
    (QT_TRANSLATE_NOOP("HistorySheet", "Record"), 36),
    (QT_TRANSLATE_NOOP("HistorySheet", "Field"), 24),
    (QT_TRANSLATE_NOOP("HistorySheet", "Before"), 36),
    (QT_TRANSLATE_NOOP("HistorySheet", "After"), 36),
)
_NUMBER = 7  # the text that runs from left to right in any language

Parts = Iterable[tuple[int, Sequence[Sequence[Any]]]]


def write_history(path: Path, language: Language, parts: Parts, total: int) -> Work[int]:
    """Write rows to ``path`` (.xlsx), whole or not at all; how many.

    ``parts``: how many of ``total`` operations are begun by then, and rows: a moment and a text for each of
    ``TEXTS``.  What has no room in a sheet goes on in the next.
    """
    with whole_file(path) as content, TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        sheets = _Sheets(content, Path(folder), language)
        for begun, rows in parts:
            yield Progress(begun, total, WRITING)
            for row in rows:
                sheets.add(row)
        yield Progress(total, total, SAVING)
        yield from sheets.save(total)
    return sheets.rows


class _Sheets:
    """The workbook while its rows come; a further sheet begins where one is full."""

    def __init__(self, content: BytesIO, folder: Path, language: Language) -> None:
        self._language = language
        self._book = streamed_workbook(content, folder)
        self._book.set_properties({"title": language.plain(SHEET)})
        self._columns = [moment_column(self._book, language.plain(WHEN[0]), language, WHEN[1])]
        self._columns += [
            text_column(self._book, language.plain(label), language, width, place == _NUMBER)
            for place, (label, width) in enumerate(TEXTS)
        ]
        self.rows = 0
        self._sheet = self._begin()

    def _begin(self) -> Worksheet:
        name = self._language.plain(SHEET)[:25]
        number = self.rows // MOST_ROWS + 1
        sheet = self._book.add_worksheet(f"{name} {number}" if number > 1 else name)
        begin_rows(self._book, sheet, self._columns, self._language)
        return sheet

    def add(self, row: Sequence[Any]) -> None:
        """One more row; an empty text is an empty cell."""
        place = self.rows % MOST_ROWS
        if self.rows and not place:
            end_rows(self._sheet, self._columns, MOST_ROWS)
            self._sheet = self._begin()
        cells = cells_of(self._columns, [one if one != "" else None for one in row])
        write_cells(self._sheet, place + 1, self._columns, cells)
        self.rows += 1

    def save(self, total: int) -> Work[None]:
        """Write the workbook."""
        end_rows(self._sheet, self._columns, (self.rows - 1) % MOST_ROWS + 1 if self.rows else 0)
        yield from save(self._book, total)
