"""Refused rows on their way back: the received workbook with each refused cell marked and explained."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coalition_desktop.errors import Problem
from coalition_desktop.exchange.columns import Column, shown
from coalition_desktop.exchange.plan import ImportPlan, Outcome
from coalition_desktop.exchange.reading import ParsedTable
from coalition_desktop.exchange.sheets import Cell, CellError
from coalition_desktop.exchange.spreadsheet_cells import writable
from coalition_desktop.exchange.whole_files import whole_file
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

WHY = QT_TRANSLATE_NOOP("Rejected", "Why this row was refused")

MARK, INK, LINE = "FBE9E6", "A8261C", "E9B3AC"
MOST_CELLS = 600_000  # a larger workbook is not copied: only its refused rows are written
_NAMES = ("name_ar", "name_fr")
_NO_WORKBOOK = (KeyError, ValueError, TypeError, SyntaxError, AttributeError, IndexError, zipfile.BadZipFile, OSError)


def write_rejected(plan: ImportPlan, path: Path, language: str) -> int:
    """Write the refused rows to ``path`` (.xlsx), to be corrected and imported again; how many there are.

    Of an .xlsx the whole workbook comes back; of anything else a new one with the refused rows.
    Nothing is written when no row was refused.  Raises ``UserError`` where the file cannot be written.
    """
    refused = sum(row.outcome is Outcome.REFUSED for row in plan.rows)
    if refused:
        said = Language(language)
        with whole_file(path) as content:
            book = _received(plan)
            if book is not None:
                _mark(plan, book, said)
                book.save(content)
            else:
                _write_rows(plan, content, said)
    return refused


def _by_row(plan: ImportPlan) -> dict[tuple[str, int], list[Problem]]:
    found: defaultdict[tuple[str, int], list[Problem]] = defaultdict(list)
    for row in plan.rows:
        if row.outcome is Outcome.REFUSED:
            found[row.sheet, row.row] += row.problems
    return found


def _columns_of(table: ParsedTable, problem: Problem) -> list[Column]:
    """Where the wrong value stands; where it is missing, the first place it is missed in."""
    keys = _NAMES if problem.field == "name" else (problem.field,)
    feeding = [column for column in table.columns if set(keys) & set(column.fields)]
    there = [column for column in feeding if shown(_cell(table, problem.row, column.index)) == problem.value]
    return (there or feeding)[:1]


def _cell(table: ParsedTable, row: int, column: int) -> Cell:
    sheet = table.table.sheet
    return sheet.columns[column][sheet.at(row)]


def _reasons(problems: Sequence[Problem], language: Language) -> str:
    return "\n".join(dict.fromkeys(language.plain(problem.why) for problem in problems))


# ------------------------------------------------------------------ the same workbook


def _received(plan: ImportPlan) -> Workbook | None:
    """The workbook as it was received, if it can be changed and kept."""
    source = plan.reading.source
    cells = sum(len(sheet) * len(sheet.columns) for sheet in source.sheets)
    if source.kind != "xlsx" or cells > MOST_CELLS:
        return None
    from openpyxl import load_workbook

    try:
        data = source.path.read_bytes()
        if hashlib.sha256(data).hexdigest() != source.sha256:
            return None
        book = load_workbook(io.BytesIO(data))
    except _NO_WORKBOOK:  # it was read by a reader that forgives more
        return None
    known = set(book.sheetnames)
    return book if all(table.sheet in known for table in plan.reading.tables) else None


def _mark(plan: ImportPlan, book: Workbook, language: Language) -> None:
    problems = _by_row(plan)
    for table in plan.reading.tables:
        sheet = book[table.sheet]
        last = max((column.index for column in table.columns), default=0) + 2
        mine = {row.row: problems[table.sheet, row.row] for row in table.rows if (table.sheet, row.row) in problems}
        if mine and table.header_row:
            _head(sheet, table.header_row, last, language.plain(WHY))
        for row, wrong in mine.items():
            for problem in wrong:
                for column in _columns_of(table, problem):
                    _note(sheet, row, column.index + 1, language.plain(problem.why))
            _explain(sheet, row, last, _reasons(wrong, language))


def _head(sheet: Worksheet, row: int, column: int, text: str) -> None:
    from copy import copy

    from openpyxl.utils import get_column_letter

    cell = _anchor(sheet, row, column)
    beside = sheet.cell(row, column - 1)
    cell.value = text
    for style in ("font", "fill", "border", "alignment"):
        setattr(cell, style, copy(getattr(beside, style)))
    sheet.column_dimensions[get_column_letter(column)].width = 60


def _note(sheet: Worksheet, row: int, column: int, why: str) -> None:
    """Fill the cell and say why in a comment."""
    from openpyxl.comments import Comment

    cell = _anchor(sheet, row, column)
    cell.fill = _fill()
    if cell.comment is not None:
        why = f"{cell.comment.text}\n{why}"
    cell.comment = Comment(why, "Coalition Desktop", height=90, width=320)


def _explain(sheet: Worksheet, row: int, column: int, why: str) -> None:
    from openpyxl.styles import Alignment, Font

    cell = _anchor(sheet, row, column)
    cell.value = why
    cell.font, cell.fill = Font(color=INK), _fill()
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.row_dimensions[row].hidden = False


def _fill() -> Any:
    from openpyxl.styles import PatternFill

    return PatternFill("solid", start_color=MARK, end_color=MARK)


def _anchor(sheet: Worksheet, row: int, column: int) -> Any:
    """The cell, or the first of those it is merged with: the others hold nothing."""
    from openpyxl.cell.cell import MergedCell

    cell = sheet.cell(row, column)
    if isinstance(cell, MergedCell):
        area = next(area for area in sheet.merged_cells.ranges if cell.coordinate in area)
        return sheet.cell(area.min_row, area.min_col)
    return cell


# ------------------------------------------------------------------ a new workbook


def _write_rows(plan: ImportPlan, content: io.BytesIO, language: Language) -> None:
    from xlsxwriter import Workbook

    problems = _by_row(plan)
    with Workbook(content, {"in_memory": True}) as book:
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        marked = {"bg_color": f"#{MARK}", "font_color": f"#{INK}", "border": 1, "border_color": f"#{LINE}"}
        looks = {
            (red, day): book.add_format({
                **(marked if red else {}), "valign": "top", "num_format": "dd/mm/yyyy" if day else "General",
            })
            for red in (False, True) for day in (False, True)
        }  # fmt: skip
        reason = book.add_format({"font_color": f"#{INK}", "text_wrap": True, "valign": "top"})
        for table in _refused_tables(plan, problems):
            sheet = book.add_worksheet(_title(table, book))
            if language.rtl:
                sheet.right_to_left()
            labels = [column.label or column.letter for column in table.columns]
            for number, label in enumerate([*labels, language.plain(WHY)]):
                sheet.write_string(0, number, label, head)
            sheet.freeze_panes(1, 0)
            sheet.set_column(0, len(labels) - 1, 20)
            sheet.set_column(len(labels), len(labels), 60)
            for at, row in enumerate((row.row for row in table.rows if (table.sheet, row.row) in problems), 1):
                _write_row(sheet, at, table, row, problems[table.sheet, row], language, looks)
                sheet.write_string(at, len(labels), _reasons(problems[table.sheet, row], language), reason)


def _refused_tables(plan: ImportPlan, problems: dict[tuple[str, int], list[Problem]]) -> Iterator[ParsedTable]:
    for table in plan.reading.tables:
        if any((table.sheet, row.row) in problems for row in table.rows):
            yield table


def _title(table: ParsedTable, book: Any) -> str | None:
    """The name of the sheet, where it is one that a workbook takes and that is still free."""
    name = table.sheet.strip("'")[:31]
    taken = {sheet.get_name().lower() for sheet in book.worksheets()}
    return name if name and not set(name) & set("[]:*?/\\") and name.lower() not in taken else None


def _write_row(
    sheet: Any, at: int, table: ParsedTable, row: int, wrong: Sequence[Problem], language: Language, looks: Any
) -> None:
    why: defaultdict[int, list[str]] = defaultdict(list)
    for problem in wrong:
        for column in _columns_of(table, problem):
            why[column.index].append(language.plain(problem.why))
    for number, column in enumerate(table.columns):
        cell, red = _cell(table, row, column.index), column.index in why
        look = looks[red, isinstance(cell, dt.date)]
        if isinstance(cell, dt.date) and cell.year >= 1900:
            sheet.write_datetime(at, number, cell, look)
        elif isinstance(cell, float):
            sheet.write_number(at, number, cell, look)
        elif cell is not None and not isinstance(cell, CellError):
            sheet.write_string(at, number, writable(shown(cell) if not isinstance(cell, str) else cell), look)
        else:
            sheet.write_blank(at, number, None, look)
        if red:
            sheet.write_comment(at, number, "\n".join(why[column.index]), {"x_scale": 2.5})
