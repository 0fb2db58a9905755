"""The yardsticks: the same work done by the bare libraries, with nothing of ours."""

from __future__ import annotations

import datetime as dt
import json
import re
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from bench.data import HEADINGS, Row

COLUMNS = [f"c{number}" for number in range(len(HEADINGS))]
SEARCHED = (0, 1, 2, 3, 5, 10, 12, 13, 16)  # number, names, president, commune, phone, e-mail, receipt
_SAME = {"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي", "é": "e", "è": "e", "ê": "e", "à": "a", "ç": "c", "ô": "o"}
_ODD = re.compile("[" + "".join(_SAME) + "\u0640\u064b-\u0652]")


def fold(text: str) -> str:
    """The cheapest folding that finds «أحمد» by «احمد»."""
    text = text.lower()
    return text if text.isascii() else _ODD.sub(lambda found: _SAME.get(found[0], ""), text)


def import_workbook(source: Path, target: Path) -> None:
    """calamine → fold → executemany into rows, history and trigram index, one durable transaction."""
    from python_calamine import CalamineWorkbook

    cells = CalamineWorkbook.from_path(source).get_sheet_by_index(0).iter_rows()
    next(cells)
    store((tuple(row) for row in cells), target)


def store(rows: Iterable[Sequence[object]], target: Path) -> None:
    """Rows with ISO dates, one JSON body of history per row, and the index of their folded texts."""
    plain = [tuple(_plain(value) for value in row) for row in rows]
    folded = [(n, fold(" ".join(str(row[c] or "") for c in SEARCHED))) for n, row in enumerate(plain, 1)]
    bodies = [
        (n, json.dumps(dict(zip(COLUMNS, row, strict=True)), ensure_ascii=False)) for n, row in enumerate(plain, 1)
    ]
    target.unlink(missing_ok=True)
    database = sqlite3.connect(target)
    database.executescript(f"""
        PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
        CREATE TABLE record (id INTEGER PRIMARY KEY, {", ".join(COLUMNS)});
        CREATE TABLE history (id INTEGER PRIMARY KEY, body TEXT);
        CREATE VIRTUAL TABLE found USING fts5(text, content='', tokenize='trigram');
        CREATE INDEX by_name ON record (c1);
    """)
    marks = ", ".join("?" * len(COLUMNS))
    with database:
        database.executemany(f"INSERT INTO record ({', '.join(COLUMNS)}) VALUES ({marks})", plain)
        database.executemany("INSERT INTO history VALUES (?, ?)", bodies)
        database.executemany("INSERT INTO found (rowid, text) VALUES (?, ?)", folded)
    database.close()


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value


def write_roster(rows: Sequence[Row], target: Path) -> None:
    """xlsxwriter: a table with filter, frozen header, widths, formats and two lists of choices."""
    import xlsxwriter

    with xlsxwriter.Workbook(target) as book:
        sheet = book.add_worksheet("الجمعيات")
        sheet.right_to_left()
        sheet.freeze_panes(1, 2)
        text = book.add_format({"num_format": "@", "valign": "top"})
        day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
        number = book.add_format({"num_format": "0", "valign": "top"})
        sheet.set_column(0, len(HEADINGS) - 1, 18)
        headers = [{"header": heading} for heading in HEADINGS]
        sheet.add_table(0, 0, len(rows), len(HEADINGS) - 1, {"columns": headers, "style": "Table Style Light 9"})
        for column in (6, 21):
            sheet.data_validation(1, column, len(rows), column, {"validate": "list", "source": ["نعم", "لا"]})
        for line, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                if isinstance(value, dt.date):
                    sheet.write_datetime(line, column, value, day)
                elif isinstance(value, int):
                    sheet.write_number(line, column, value, number)
                else:
                    sheet.write_string(line, column, value or "", text)
