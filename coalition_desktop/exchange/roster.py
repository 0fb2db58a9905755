"""The roster as a workbook that reads well, and that imported again changes nothing."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from coalition_desktop.errors import UserError
from coalition_desktop.exchange.spreadsheet_cells import CellValue, Show, accepted, shower
from coalition_desktop.exchange.whole_files import whole_file
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language
from coalition_desktop.records.catalogue import fields as fields_of
from coalition_desktop.records.catalogue import table_of
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.store.finding import Query, find
from coalition_desktop.store.reading import batches
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import Progress, Work

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

ENTITY = "association"
SHEET = QT_TRANSLATE_NOOP("Roster", "Associations")
WRITING = QT_TRANSLATE_NOOP("Roster", "Writing the rows")
SAVING = QT_TRANSLATE_NOOP("Roster", "Saving the workbook")
NO_SUCH_FIELD = QT_TRANSLATE_NOOP("Roster", "There is no column “{name}”. These are known: {names}.")
NO_FIELDS = QT_TRANSLATE_NOOP("Roster", "Choose at least one column.")
BEAT = 0.25  # seconds between two signs of life while the workbook is packed

ACCENT, RULE = "#0C5C63", "#DFE3DF"
NARROWEST, WIDEST = 11, 56  # letters in a column
_LEFT_TO_RIGHT = frozenset({Kind.IDENTIFIER, Kind.PHONES, Kind.EMAIL, Kind.WEB})
_NUMBER_FORMATS = {Kind.NUMBER: "0", Kind.AMOUNT: "0.00", Kind.DATE: "dd/mm/yyyy"}


@dataclass(frozen=True, slots=True)
class RosterResult:
    """What was written: ``rows`` associations, the keys of the ``fields`` in the order of the columns."""

    path: Path
    rows: int
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Column:
    field: Field
    label: str
    show: Show
    format: Format
    whole: Format  # of a number: a bare year among days is no day of 1905


def export_roster(
    registry: Registry,
    path: Path,
    language: str,
    fields: Sequence[str] | None = None,
    region: str | None = None,
    personal: bool = False,
    rids: Sequence[str] | None = None,
) -> Work[RosterResult]:
    """Write the associations to ``path`` (.xlsx), whole or not at all.

    ``fields``: keys in the order of the columns, those of the first roster sheet by default, and
    the personal ones; these only with ``personal``.  ``region``: a territory code.  ``rids``: these
    associations in this order.  Raises ``UserError`` where a column is not known or the file
    cannot be written.
    """
    chosen = roster_fields(fields, personal)
    if rids is None:
        with registry.read() as session:
            script = "ar" if language == "ar" else "fr"
            filters = {"region": [region]} if region else {}
            rids = find(session, Query(ENTITY, filters=filters, sort=f"name_{script}"))
    with whole_file(path) as file:
        yield from _write(registry, file, Language(language), chosen, rids)
    return RosterResult(path, len(rids), tuple(field.key for field in chosen))


def roster_fields(keys: Sequence[str] | None, personal: bool) -> list[Field]:
    """The declared fields of a roster.  Raises ``UserError`` for a key that is not known."""
    known = fields_of(ENTITY)
    for key in keys or ():
        if key not in known:
            raise UserError(NO_SUCH_FIELD, name=key, names=", ".join(known))
    usual = [field for field in known.values() if field.roster or field.personal]
    wanted = [known[key] for key in dict.fromkeys(keys)] if keys else usual
    chosen = [field for field in wanted if personal or not field.personal]
    if not chosen:
        raise UserError(NO_FIELDS)
    return chosen


def _write(
    registry: Registry, file: BytesIO, language: Language, chosen: Sequence[Field], rids: Sequence[str]
) -> Work[None]:
    from xlsxwriter import Workbook

    book = Workbook(file, {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False})
    book.set_properties({"title": language.plain(SHEET)})
    sheet = book.add_worksheet(language.plain(SHEET)[:31])
    columns = [_column(book, field, language) for field in chosen]
    _lay_out(book, sheet, columns, language, len(rids))
    done = 0
    for part in _values(registry, columns, rids):
        yield Progress(done, len(rids), WRITING)
        if not done:
            _widen(sheet, columns, part)
        for values in part:
            done += 1
            _write_row(sheet, done, columns, values)
    yield Progress(done, len(rids), SAVING)
    yield from _packed(book, len(rids))


def _packed(book: Workbook, total: int) -> Work[None]:
    """Close the workbook in a thread, so that the person sees that work goes on."""
    failed: list[BaseException] = []

    def close() -> None:
        try:
            book.close()
        except BaseException as error:  # noqa: BLE001  (raised again by the one who waits)
            failed.append(error)

    thread = threading.Thread(target=close)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(BEAT)
            yield Progress(total, total, SAVING)
    finally:
        thread.join()
    if failed:
        raise failed[0]


def _values(registry: Registry, columns: Sequence[_Column], rids: Sequence[str]) -> Iterator[list[tuple[Any, ...]]]:
    """The shown fields of the associations in their order, in parts."""
    table = table_of(ENTITY)
    query = select(table.c.id, *(table.c[column.field.key] for column in columns))
    with registry.read() as session:
        for part in batches(rids):
            found = {row[0]: row[1:] for row in session.execute(query.where(table.c.id.in_(part)))}
            yield [found[rid] for rid in part if rid in found]


def _write_row(sheet: Worksheet, row: int, columns: Sequence[_Column], values: Sequence[Any]) -> None:
    write_string = sheet.write_string
    for number, (column, value) in enumerate(zip(columns, values, strict=True)):
        if value is None or value == []:
            continue
        cell: CellValue = column.show(value)
        if type(cell) is str:
            # nothing is ever handed to a function that guesses: a text stays a text, «=1+1» too
            write_string(row, number, cell, column.format)
        elif isinstance(cell, dt.date):
            sheet.write_datetime(row, number, cell, column.format)
        else:
            sheet.write_number(row, number, cell, column.whole)


def _column(book: Workbook, field: Field, language: Language) -> _Column:
    style = _style(field, language.rtl)
    whole = {**style, "num_format": "0"} if field.kind is Kind.DATE else style
    return _Column(
        field, language.plain(field.label), shower(field, language), book.add_format(style), book.add_format(whole)
    )


def _style(field: Field, rtl: bool) -> dict[str, Any]:
    style: dict[str, Any] = {
        "num_format": _NUMBER_FORMATS.get(field.kind, "@"),
        "align": "right" if rtl else "left",
        "valign": "top",
        "bottom": 1,
        "bottom_color": RULE,
    }
    if field.kind in _LEFT_TO_RIGHT or field.script == "fr":
        style["reading_order"] = 1
    elif field.script == "ar":
        style["reading_order"] = 2
    return style


def _widen(sheet: Worksheet, columns: Sequence[_Column], rows: Sequence[Sequence[Any]]) -> None:
    """Columns as wide as what stands in their first rows."""
    for number, column in enumerate(columns):
        longest = max((len(str(column.show(row[number]))) for row in rows if row[number]), default=0)
        width = min(max(longest + 2, len(column.label) // 2 + 4, NARROWEST), WIDEST)
        sheet.set_column(number, number, width, column.format)


def _lay_out(book: Workbook, sheet: Worksheet, columns: Sequence[_Column], language: Language, rows: int) -> None:
    if language.rtl:
        sheet.right_to_left()
    header = book.add_format(
        {"bold": True, "font_color": "#FFFFFF", "bg_color": ACCENT, "border": 1, "border_color": RULE, "text_wrap": True,
         "valign": "vcenter", "align": "center"}
    )  # fmt: skip
    last = max(rows, 1)  # a table has at least one row below its header
    sheet.add_table(0, 0, last, len(columns) - 1, {
        "name": "Roster",
        "columns": [{"header": column.label, "header_format": header} for column in columns],
        "style": "Table Style Light 1",
    })  # fmt: skip
    sheet.set_row(0, 36)
    named = [number for number, column in enumerate(columns) if column.field.kind is Kind.NAME]
    sheet.freeze_panes(1, min(named[0] + 1, 3) if named and named[0] < 3 else 0)
    _offer_choices(sheet, columns, language, last)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)


def _offer_choices(sheet: Worksheet, columns: Sequence[_Column], language: Language, last: int) -> None:
    for number, column in enumerate(columns):
        words = accepted(column.field, language)
        if words and len(",".join(words)) <= 255:  # what Excel takes for a list written in the cell
            sheet.data_validation(
                1, number, last, number, {"validate": "list", "source": words, "error_type": "warning"}
            )
