"""What a plan tells about rows and lists beside what was wrong in their cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from coalition_desktop.changes.canon import Value
from coalition_desktop.errors import Problem
from coalition_desktop.exchange.child import MOST_COLUMNS
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message, Shown
from coalition_desktop.records import places
from coalition_desktop.records.field import Field, Kind

if TYPE_CHECKING:
    from coalition_desktop.exchange.plan import PlanRow
    from coalition_desktop.exchange.reading import ParsedTable, Reading

RECEIPT_TWICE = QT_TRANSLATE_NOOP(
    "Import",
    "Row {row} ({name}) has the same receipt number, authority and date under another name. Correct the wrong one.",
)
RECEIPT_TWICE_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Import",
    "Row {row} of the sheet “{sheet}” ({name}) has the same receipt number, authority and date under another name. Correct the wrong one.",
)
JOINED = QT_TRANSLATE_NOOP("Import", "The same association as row {row}: the two rows were joined.")
JOINED_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Import", "The same association as row {row} of the sheet “{sheet}”: the two rows were joined."
)
OTHERWISE = QT_TRANSLATE_NOOP(
    "Import",
    "“{field}”: this row says {value}, another row of the same association says something else. {value} was left out.",
)
HIDDEN_ROWS = QT_TRANSLATE_NOOP("Import", "%n row(s) hidden in the sheet “{sheet}” are read too.", "", 1)
BEYOND = QT_TRANSLATE_NOOP("Import", "The sheet “{sheet}” has more than {most} columns: those after are not read.")
SKIPPED = QT_TRANSLATE_NOOP("Import", "Not a record: {reason}")
COLUMN_OUT = QT_TRANSLATE_NOOP("Import", "The column “{column}” is not imported: {reason}")
SHEET_OUT = QT_TRANSLATE_NOOP("Import", "The sheet “{sheet}” is not imported: {reason}")
NUMBER_TAKEN = QT_TRANSLATE_NOOP("Import", "The number {number} belongs to another association: a new one was given.")

REPEATED = "repeated_row"  # code of a row that repeats an earlier one


def only_nameless(problems: Sequence[Problem]) -> bool:
    """Whether all that is wrong is that there is no name."""
    return bool(problems) and all(problem.code == "missing_name" for problem in problems)


def _name(row: PlanRow) -> str:
    return str(row.values.get("name_ar") or row.values.get("name_fr") or "")


def receipt_twice(row: PlanRow, first: PlanRow) -> Problem:
    """A receipt that an earlier row has, under another name."""
    text = RECEIPT_TWICE if first.sheet == row.sheet else RECEIPT_TWICE_ELSEWHERE
    why = Message(text, {"row": first.row, "sheet": first.sheet, "name": _name(first)})
    return Problem(row.row, "receipt_no", str(row.values.get("receipt_no") or ""), "receipt_twice", why, row.sheet)


def joined(row: PlanRow, first: PlanRow) -> Problem:
    """A row that repeats an earlier one."""
    text = JOINED if first.sheet == row.sheet else JOINED_ELSEWHERE
    why = Message(text, {"row": first.row, "sheet": first.sheet})
    return Problem(row.row, "name", _name(row), REPEATED, why, row.sheet)


def says_otherwise(row: PlanRow, field: Field, value: Value) -> Problem:
    """A value left out because another row of the same association says otherwise."""
    why = Message(OTHERWISE, {"field": field.label, "value": _said(field, value)})
    return Problem(row.row, field.key, str(value), "rows_differ", why, row.sheet)


def _said(field: Field, value: Value) -> Shown:
    """A value as it stands in a sentence: a code by its words."""
    if field.choices and isinstance(value, str):
        return field.choices.get(value, value)
    if field.kind in (Kind.REGION, Kind.PROVINCE, Kind.COMMUNE):
        return " / ".join(dict.fromkeys(places.name(str(value), language) for language in ("ar", "fr")))
    return str(value)[:80]


def number_taken(row: PlanRow, number: str) -> Problem:
    """A number in the coalition that is another's."""
    return Problem(row.row, "number", number, "number_taken", Message(NUMBER_TAKEN, {"number": number}), row.sheet)


def notes(reading: Reading) -> list[Problem]:
    """What of the file is not imported, or imported though it cannot be seen; ``row`` 0: of the whole list."""
    found = [note for table in reading.tables for note in _of_table(table)]
    for out in reading.left_out:
        why = Message(SHEET_OUT, {"sheet": out.sheet, "reason": out.reason})
        found.append(Problem(0, "", out.sheet, "sheet_left_out", why, out.sheet))
    return found


def _of_table(table: ParsedTable) -> Iterator[Problem]:
    if table.hidden_rows:
        hidden = Message(HIDDEN_ROWS, {"sheet": table.sheet}, table.hidden_rows)
        yield Problem(0, "", str(table.hidden_rows), "hidden_rows", hidden, table.sheet)
    if table.table.sheet.beyond:
        beyond = Message(BEYOND, {"sheet": table.sheet, "most": MOST_COLUMNS})
        yield Problem(0, "", str(MOST_COLUMNS), "columns_beyond", beyond, table.sheet)
    for column in table.columns:
        if not column.fields and column.reason is not None:
            name = column.label or column.letter
            why = Message(COLUMN_OUT, {"column": name, "reason": column.reason})
            yield Problem(0, "", name, "ignored_column", why, table.sheet)
    for line in table.skipped:
        yield Problem(line.row, "", line.text, "skipped_line", Message(SKIPPED, {"reason": line.reason}), table.sheet)
