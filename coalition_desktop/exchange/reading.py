"""A file read whole: its lists, what each column means, each line as values, problems and remarks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coalition_desktop.errors import Problem
from coalition_desktop.exchange import refusals as R
from coalition_desktop.exchange.child import MOST_COLUMNS
from coalition_desktop.exchange.columns import BY_PERSON, Column, letter
from coalition_desktop.exchange.decisions import LeaveOpen, Question, ReadingDecisions
from coalition_desktop.exchange.files import open_table_file
from coalition_desktop.exchange.lines import Skipped, sort_lines
from coalition_desktop.exchange.parsing import Parser
from coalition_desktop.exchange.sheets import FileRefused, Sheet, SourceFile
from coalition_desktop.exchange.tables import Table, label_of, tables_of
from coalition_desktop.language import QT_TRANSLATE_NOOP, Text
from coalition_desktop.records.catalogue import fields
from coalition_desktop.work import Progress, Work

NO_LIST = QT_TRANSLATE_NOOP("Reading", "No list in it: no column holds names")
NOT_CHOSEN = QT_TRANSLATE_NOOP("Reading", "Not chosen")
HIDDEN_SHEET = QT_TRANSLATE_NOOP("Reading", "It is hidden in the workbook: take it if it is part of the list")
EMPTY_SHEET = QT_TRANSLATE_NOOP("Reading", "It is empty")


@dataclass(slots=True)
class ParsedRow:
    """One record as its line says it.

    ``row`` is that of Excel.  ``values`` has only the fields that have one, in the form of the
    registry.  With ``problems`` the row cannot be taken as it stands; ``remarks`` go with a row
    that can, without the value they are about.
    """

    row: int
    values: dict[str, Any]
    problems: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)


@dataclass(slots=True)
class ParsedTable:
    """One list: how it was understood and what it says.

    ``table`` is the place it stands in; ``hidden_rows`` counts records on hidden rows;
    ``questions`` are the doubts nobody has settled.
    """

    sheet: str
    header_row: int
    header_set: str
    columns: list[Column]
    rows: list[ParsedRow]
    skipped: list[Skipped]
    questions: list[Question]
    hidden_rows: int
    table: Table

    @property
    def mapping(self) -> dict[str, str]:
        """Header (or letter) → ``name_ar``, ``name_ar+name_fr``, or nothing for a column left out."""
        named: dict[str, str] = {}
        for column in self.columns:
            key = column.label or column.letter
            named[key if key not in named else f"{key} ({column.letter})"] = "+".join(column.fields)
        return named


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A sheet that was not taken, and why."""

    sheet: str
    reason: Text


@dataclass(slots=True)
class Reading:
    """What a file says.  ``tables`` has at least one list."""

    source: SourceFile
    entity: str
    tables: list[ParsedTable]
    left_out: list[LeftOut]

    @property
    def total(self) -> int:
        """Records in all the lists."""
        return sum(len(table.rows) for table in self.tables)


@dataclass(slots=True)
class Correction:
    """What the person changed in a list: fields by column index, none of them to leave a column out."""

    columns: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def read_list(
    path: Path,
    entity: str = "association",
    decisions: ReadingDecisions | None = None,
    remembered: Mapping[str, Mapping[str, str]] | None = None,
    named: Mapping[str, str] | None = None,
) -> Work[Reading]:
    """Open a file and read its lists; see ``read_tables``."""
    source = yield from open_table_file(Path(path))
    return (yield from read_tables(source, entity, decisions, remembered, named))


def read_tables(
    source: SourceFile,
    entity: str = "association",
    decisions: ReadingDecisions | None = None,
    remembered: Mapping[str, Mapping[str, str]] | None = None,
    named: Mapping[str, str] | None = None,
    corrections: Mapping[str, Correction] | None = None,
) -> Work[Reading]:
    """The lists of a file that was opened; again, with ``corrections`` by sheet, without reading it anew.

    ``remembered``: header set → ``ParsedTable.mapping`` of an earlier import.  ``named``: header or
    letter of a column → field, as ``--map`` gives it.  Raises ``FileRefused`` when there is no list.
    """
    decisions = decisions or LeaveOpen()
    found, left_out = yield from _lists(source, entity)
    chosen = set(decisions.sheets([table.sheet.name for table in found]))
    left_out += [LeftOut(t.sheet.name, NOT_CHOSEN) for t in found if t.sheet.name not in chosen]
    found = [table for table in found if table.sheet.name in chosen]
    if not found:
        text = R.NO_TABLE_NEAR if any(sheet.beyond for sheet in source.sheets) else R.NO_TABLE
        raise FileRefused("no_list", text, name=source.name, most=MOST_COLUMNS)
    tables = []
    for table in found:
        _correct(table, entity, remembered or {}, named or {}, (corrections or {}).get(table.sheet.name))
        tables.append((yield from _parsed(table, entity, decisions)))
    return Reading(source, entity, tables, left_out)


def _lists(source: SourceFile, entity: str) -> Work[tuple[list[Table], list[LeftOut]]]:
    """Visible sheets first; hidden ones only where no other holds a list."""
    found: list[Table] = []
    hidden: list[Table] = []
    left_out: list[LeftOut] = []
    for sheet in source.sheets:
        yield Progress(0, 0, R.READING_ROWS)
        lists = tables_of(sheet, entity)
        if not lists:
            left_out.append(LeftOut(sheet.name, NO_LIST if len(sheet) else EMPTY_SHEET))
        (hidden if sheet.hidden else found).extend(lists)
    if not found:
        return hidden, left_out
    left_out += [LeftOut(name, HIDDEN_SHEET) for name in dict.fromkeys(t.sheet.name for t in hidden)]
    return found, left_out


def _correct(
    table: Table,
    entity: str,
    remembered: Mapping[str, Mapping[str, str]],
    named: Mapping[str, str],
    correction: Correction | None,
) -> None:
    """What was remembered, then what was named, then what the person corrected, over the guesses."""
    for wanted in (remembered.get(table.header_set), named):
        for column in table.columns:
            said = _wanted(column, wanted or {})
            if said is not None:
                _set(column, said, entity)
    for column in table.columns:
        if correction is not None and column.index in correction.columns:
            _set(column, "+".join(correction.columns[column.index]), entity)


def _wanted(column: Column, wanted: Mapping[str, str]) -> str | None:
    for key in (f"{column.label} ({column.letter})", column.label, column.letter):
        if key and key in wanted:
            return wanted[key]
    return None


def _set(column: Column, said: str, entity: str) -> None:
    keys = tuple(key for key in said.split("+") if key in fields(entity))
    if keys:
        column.takes(*keys, sure=True)
    else:
        column.ignore(column.reason or BY_PERSON)


def unknown_columns(reading: Reading, named: Mapping[str, str]) -> list[str]:
    """Names given to ``--map`` that no list has as header or letter."""
    known = {key for t in reading.tables for c in t.columns for key in (c.label, c.letter, f"{c.label} ({c.letter})")}
    return [name for name in named if name not in known]


def field_of(entity: str, text: str) -> str | None:
    """The field that a person's word for it means (``name_ar``, «الهاتف», "Téléphone")."""
    if text in fields(entity):
        return text
    guess = label_of(entity, text)
    return guess.key if guess is not None and guess.key in fields(entity) else None


def _parsed(table: Table, entity: str, decisions: ReadingDecisions) -> Work[ParsedTable]:
    lines = yield from sort_lines(table, entity)
    yield Progress(0, len(lines.records), R.READING_ROWS)
    parser = Parser(table, entity, lines, decisions)
    yield from parser.columns()
    rows = _rows(parser, table.sheet, lines.records)
    hidden = table.sheet.hidden_rows
    return ParsedTable(
        sheet=table.sheet.name,
        header_row=table.header_row,
        header_set=table.header_set,
        columns=table.columns,
        rows=rows,
        skipped=lines.skipped,
        questions=parser.questions,
        hidden_rows=sum(row.row in hidden for row in rows) if hidden else 0,
        table=table,
    )


def _rows(parser: Parser, sheet: Sheet, records: Sequence[int]) -> list[ParsedRow]:
    rows = [ParsedRow(sheet.numbers[line], values) for line, values in zip(records, parser.values, strict=True)]
    for place, told in parser.troubles.items():
        row = rows[place]
        for key, text, wrong in told:
            problem = Problem(row.row, key, text, wrong.code, wrong.why, sheet.name)
            (row.problems if wrong.refuses else row.remarks).append(problem)
    return rows


__all__ = [
    "Column", "Correction", "LeftOut", "ParsedRow", "ParsedTable", "Reading", "field_of", "letter",
    "read_list", "read_tables", "unknown_columns",
]  # fmt: skip
