"""Tables in workbooks that we write: styled columns in a language, the cells of a kind of record, choice lists."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coalition_desktop.exchange.spreadsheet_cells import CellValue, Show, accepted, shower, writable
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.work import Progress, Work, beside

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

WRITING = QT_TRANSLATE_NOOP("Roster", "Writing the rows")
SAVING = QT_TRANSLATE_NOOP("Roster", "Saving the workbook")

ACCENT, RULE = "#0C5C63", "#DFE3DF"
NARROWEST, WIDEST = 11, 56  # letters in a column
WRAPPED_FROM = 30  # a column of texts that is so wide shows them on several lines
_AS_TEXTS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_LEFT_TO_RIGHT = frozenset({Kind.IDENTIFIER, Kind.PHONES, Kind.EMAIL, Kind.WEB})
_NUMBER_FORMATS = {Kind.NUMBER: "0", Kind.AMOUNT: "0.00", Kind.DATE: "dd/mm/yyyy"}


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its header, how its values are written, the formats of its cells, what they are chosen from.

    ``whole`` is the format of a number among days: a bare year is no day of 1905.  ``width`` is in
    letters, 0 where what stands in it decides.
    """

    label: str
    show: Show
    format: Format
    whole: Format
    words: Sequence[str] = ()
    is_name: bool = False
    hidden: bool = False
    width: int = 0


def new_workbook(content: BytesIO) -> Workbook:
    """A workbook in which a text stays a text, whatever a spreadsheet would make of it."""
    from xlsxwriter import Workbook

    return Workbook(content, {**_AS_TEXTS, "in_memory": True})


def streamed_workbook(content: BytesIO, folder: Path) -> Workbook:
    """The same for rows without end: they are written from top to bottom, and wait in a folder, not in memory.

    The folder and what is left in it are the caller's.  No table can be made in it (``begin_rows`` makes a
    header that filters instead).
    """
    from xlsxwriter import Workbook

    return Workbook(content, {**_AS_TEXTS, "constant_memory": True, "tmpdir": str(folder)})


def save(book: Workbook, total: int) -> Work[None]:
    """Close the workbook in a thread, so that the person sees that work goes on."""
    yield from beside(book.close, Progress(total, total, SAVING))


def cells_of(columns: Sequence[TableColumn], values: Sequence[Any]) -> list[CellValue | None]:
    """How values stand in the cells of a row; nothing where there is none."""
    return [
        None if value is None or value == [] else column.show(value)
        for column, value in zip(columns, values, strict=True)
    ]


def write_cells(sheet: Worksheet, row: int, columns: Sequence[TableColumn], cells: Sequence[CellValue | None]) -> None:
    """One row.  Nothing is handed to a function that guesses: a text stays a text, «=1+1» too."""
    write_string = sheet.write_string
    for number, cell in enumerate(cells):
        if cell is None:
            continue
        column = columns[number]
        if type(cell) is str:
            write_string(row, number, cell, column.format)
        elif isinstance(cell, dt.date):
            sheet.write_datetime(row, number, cell, column.format)
        else:
            sheet.write_number(row, number, cell, column.whole)


def field_column(book: Workbook, field: Field, language: Language) -> TableColumn:
    """The column of a declared field."""
    style = _style(field, language.rtl)
    whole = {**style, "num_format": "0"} if field.kind is Kind.DATE else style
    return TableColumn(
        language.plain(field.label),
        shower(field, language),
        book.add_format(style),
        book.add_format(whole),
        accepted(field, language),
        field.kind is Kind.NAME,
    )


def text_column(book: Workbook, label: str, language: Language, width: int, across: bool = False) -> TableColumn:
    """A column of texts; ``across``: they run from left to right whatever the language."""
    style = {**_cell_style("@", language.rtl), "text_wrap": width >= WRAPPED_FROM}
    made = book.add_format({**style, "reading_order": 1} if across else style)
    return TableColumn(label, writable, made, made, width=width)


def moment_column(book: Workbook, label: str, language: Language, width: int) -> TableColumn:
    """A column of days with their hour."""
    made = book.add_format({**_cell_style("dd/mm/yyyy hh:mm", language.rtl), "reading_order": 1})
    return TableColumn(label, lambda moment: moment, made, made, width=width)


def _cell_style(number_format: str, rtl: bool) -> dict[str, Any]:
    return {
        "num_format": number_format,
        "align": "right" if rtl else "left",
        "valign": "top",
        "bottom": 1,
        "bottom_color": RULE,
    }


def _style(field: Field, rtl: bool) -> dict[str, Any]:
    style = _cell_style(_NUMBER_FORMATS.get(field.kind, "@"), rtl)
    if field.kind in _LEFT_TO_RIGHT or field.script == "fr":
        style["reading_order"] = 1
    elif field.script == "ar":
        style["reading_order"] = 2
    return style


def widen(sheet: Worksheet, columns: Sequence[TableColumn], rows: Sequence[Sequence[CellValue | None]]) -> None:
    """Columns as wide as what stands in the cells of their first rows; the hidden ones away."""
    for number, column in enumerate(columns):
        longest = max((len(str(row[number])) for row in rows if row[number] is not None), default=0)
        width = column.width or min(max(longest + 2, len(column.label) // 2 + 4, NARROWEST), WIDEST)
        sheet.set_column(number, number, width, column.format, {"hidden": column.hidden})


def lay_out(
    book: Workbook, sheet: Worksheet, columns: Sequence[TableColumn], language: Language, rows: int, name: str
) -> None:
    """Make so many rows below a header a table of that name, in the direction of the language."""
    header = _header_format(book)
    last = max(rows, 1)  # a table has at least one row below its header
    sheet.add_table(0, 0, last, len(columns) - 1, {
        "name": name,
        "columns": [{"header": column.label, "header_format": header} for column in columns],
        "style": "Table Style Light 1",
    })  # fmt: skip
    _dress(sheet, columns, language)
    _offer_choices(sheet, columns, last)


def begin_rows(book: Workbook, sheet: Worksheet, columns: Sequence[TableColumn], language: Language) -> None:
    """The header of a sheet of a streamed workbook; ``end_rows`` when all its rows are written."""
    _dress(sheet, columns, language)
    header = _header_format(book)
    for number, column in enumerate(columns):
        sheet.write_string(0, number, column.label, header)
    widen(sheet, columns, ())


def end_rows(sheet: Worksheet, columns: Sequence[TableColumn], rows: int) -> None:
    """So many rows stand below the header, which filters them."""
    sheet.autofilter(0, 0, max(rows, 1), len(columns) - 1)


def _header_format(book: Workbook) -> Format:
    return book.add_format(
        {"bold": True, "font_color": "#FFFFFF", "bg_color": ACCENT, "border": 1, "border_color": RULE, "text_wrap": True,
         "valign": "vcenter", "align": "center"}
    )  # fmt: skip


def _dress(sheet: Worksheet, columns: Sequence[TableColumn], language: Language) -> None:
    """Direction, the header that stays in sight, the page on paper."""
    if language.rtl:
        sheet.right_to_left()
    sheet.set_row(0, 36)
    seen = [number for number, column in enumerate(columns) if not column.hidden]
    named = [place for place, number in enumerate(seen) if columns[number].is_name]
    sheet.freeze_panes(1, seen[min(named[0] + 1, 3)] if named and named[0] < 3 and len(seen) > 3 else 0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)


def _offer_choices(sheet: Worksheet, columns: Sequence[TableColumn], last: int) -> None:
    for number, column in enumerate(columns):
        if column.words and len(",".join(column.words)) <= 255:  # what Excel takes for a list written in the cell
            sheet.data_validation(
                1, number, last, number, {"validate": "list", "source": list(column.words), "error_type": "warning"}
            )
