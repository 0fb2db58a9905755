"""The yardsticks: the same work done by the bare libraries, with nothing of ours."""

from __future__ import annotations

import datetime as dt
import json
import re
import sqlite3
import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from bench import data
from bench.data import HEADINGS, TYPED, Row, prefixes, rows
from bench.measure import cpu_seconds, percentile

COLUMNS = [f"c{number}" for number in range(len(HEADINGS))]
SEARCHED = (0, 1, 2, 3, 5, 10, 12, 13, 16)  # number, names, president, commune, phone, e-mail, receipt
_SAME = {"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي", "é": "e", "è": "e", "ê": "e", "à": "a", "ç": "c", "ô": "o"}
_ODD = re.compile("[" + "".join(_SAME) + "\u0640\u064b-\u0652]")
DAYS, COUNTS = (4, 7, 17, 19), (20, 22, 23)
STATES = {word: str(code) for code, word in enumerate(data.STATES)}
THEMES = {word: str(code) for code, word in enumerate(data.THEMES)}
_NO_DIGIT = re.compile(r"\D")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")


def fold(text: str) -> str:
    """The cheapest folding that finds «أحمد» by «احمد»."""
    text = text.lower()
    return text if text.isascii() else _ODD.sub(lambda found: _SAME.get(found[0], ""), text)


def import_workbook(source: Path, target: Path) -> dict[str, float]:
    """calamine → check → fold → match → executemany into rows, history and trigram index, one durable transaction.

    ``cpu``: all of it.  ``blind``: the cells as they are, neither checked nor matched.
    """
    return {
        "blind": cpu_seconds(lambda: store(_cells(source), target)),
        "cpu": cpu_seconds(lambda: store(_new(map(_checked, _cells(source))), target)),
    }


def _cells(source: Path) -> Iterator[list[Any]]:
    from python_calamine import CalamineWorkbook

    cells = CalamineWorkbook.from_path(source).get_sheet_by_index(0).iter_rows()
    next(cells)
    return cells


def _checked(row: list[Any]) -> list[Any]:
    """Days, phones, addresses, numbers and words of choice as they are kept; what is wrong fails."""
    for column in DAYS:
        row[column] = row[column].isoformat() if row[column] else None
    for column in COUNTS:
        row[column] = int(row[column])
    row[6] = STATES[row[6]]
    row[12] = " ".join(["+212" + _NO_DIGIT.sub("", one)[1:] for one in row[12].split("/")])
    row[21] = ",".join(sorted([THEMES[theme] for theme in row[21].split("، ")]))
    if row[13] and not _ADDRESS.fullmatch(row[13]):
        raise ValueError(row[13])
    return row


def _new(given: Iterable[list[Any]]) -> Iterator[list[Any]]:
    """Those whose number no earlier one has; ``alike`` would be asked about."""
    known: set[Any] = set()
    alike = []
    for row in given:
        signs = (row[0], row[12], (row[16], row[17], row[15]), (row[10], fold(row[1])), (row[10], fold(row[2])))
        if not known.isdisjoint(signs):
            alike.append(row[0])
        if row[0] not in known:
            yield row
        known.update(signs)


def store(given: Iterable[Sequence[object]], target: Path) -> Path:
    """Rows with ISO dates, one JSON body of history per row, and the index of their folded texts."""
    plain = [tuple(_plain(value) for value in row) for row in given]
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
    return target


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value


def write_roster(count: int, target: Path) -> dict[str, float]:
    """xlsxwriter: a table with filter, frozen header, widths, formats and lists of choices."""
    given = list(rows(count))
    return {"cpu": cpu_seconds(lambda: _write(given, target))}


def _write(given: Sequence[Row], target: Path) -> None:
    import xlsxwriter

    with xlsxwriter.Workbook(target) as book:
        sheet = book.add_worksheet("الجمعيات")
        sheet.right_to_left()
        sheet.freeze_panes(1, 2)
        text = book.add_format({"num_format": "@", "valign": "top"})
        day = book.add_format({"num_format": "dd/mm/yyyy", "valign": "top"})
        number = book.add_format({"num_format": "0", "valign": "top"})
        sheet.set_column(0, len(HEADINGS) - 1, 18)
        headers = [{"header": heading} for heading in HEADINGS]
        sheet.add_table(0, 0, len(given), len(HEADINGS) - 1, {"columns": headers, "style": "Table Style Light 1"})
        sheet.data_validation(1, 6, len(given), 6, {"validate": "list", "source": ["نعم", "لا"]})
        for line, row in enumerate(given, 1):
            for column, value in enumerate(row):
                if isinstance(value, dt.date):
                    sheet.write_datetime(line, column, value, day)
                elif isinstance(value, int):
                    sheet.write_number(line, column, value, number)
                elif value:
                    sheet.write_string(line, column, value, text)


def search(database: Path) -> dict[str, float]:
    """FTS5 alone: the first 50 rows of the trigram index for each text; milliseconds, 95th percentile."""
    opened = sqlite3.connect(database)
    times = []
    for text in prefixes(TYPED, shortest=3):
        before = time.perf_counter()
        phrase = " AND ".join(f'"{word}"' for word in fold(text).split() if len(word) >= 3)
        opened.execute("SELECT rowid FROM found WHERE found MATCH ? LIMIT 50", (phrase,)).fetchall()
        times.append((time.perf_counter() - before) * 1000)
    opened.close()
    return {"ms": percentile(times, 0.95)}


def print_letters(count: int, target: Path) -> dict[str, float]:
    """HarfBuzz on the lines of a letter, a signature, a QR code, a compressed page, for each letter."""
    return {"cpu": cpu_seconds(lambda: _print(count, target))}


def _print(count: int, target: Path) -> None:
    import fontpkg
    import uharfbuzz as hb
    import zxingcpp
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    face = hb.Face(hb.Blob.from_file_path(str(fontpkg.path("Amiri"))))
    font, key = hb.Font(face), Ed25519PrivateKey.generate()
    with target.open("wb") as paper:
        for row in rows(count):
            lines = []
            for value in row:  # as many lines as a letter in two languages has
                buffer = hb.Buffer()
                buffer.add_str(str(value))
                buffer.guess_segment_properties()
                hb.shape(font, buffer)
                lines.append(" ".join([f"{glyph.codepoint:04X}" for glyph in buffer.glyph_infos]))
            signed = key.sign("".join(lines).encode()).hex()
            code = zxingcpp.create_barcode(signed, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
            picture = memoryview(zxingcpp.write_barcode_to_image(code)).tobytes()  # type: ignore[arg-type]
            paper.write(zlib.compress("\n".join(lines).encode() + picture))
