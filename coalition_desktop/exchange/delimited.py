"""Text tables: their encoding decided by evidence, their delimiter, their records."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable
from itertools import islice, zip_longest
from pathlib import Path
from typing import NamedTuple

from coalition_desktop.exchange import refusals as R
from coalition_desktop.exchange.child import MOST_COLUMNS
from coalition_desktop.exchange.sheets import Cell, FileRefused, Sheet
from coalition_desktop.language import readable

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"),
         (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))  # fmt: skip

DELIMITERS = ";,\t|"
MOST_CELLS, MOST_RECORDS = 4_000_000, 400_000

_LATIN = re.compile("[A-Za-z]")
_ARABIC_RUN = re.compile("[\u0621-\u064a]+")
_FRENCH = re.compile("(?<=[A-Za-z])[éèêëàâçîïôûùœÉÈÊÀÂÇÎÔ]|[éàêèÉÀÊÈç](?=[A-Za-z])")
_STRANGE = re.compile("[^\t\n\r -\u024f\u0600-\u06ff\u2000-\u20cf\ufb50-\ufeff]")  # neither Latin nor Arabic
_AS_TEXT = re.compile(r'="([^"]*)"')  # how a formula keeps the zeros of a number in a text table


class Decoded(NamedTuple):
    """A text and the encoding it was found to have."""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded:
    """The text of ``data``; ``ValueError`` when it is no text at all.

    A mark at the start decides; then NUL bytes at every other place (UTF-16); then strict UTF-8;
    then, between the one-byte encodings, the letters.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            wide = encoding != "utf-8"
            text = data.decode(encoding, "replace") if wide else _utf8(data[3:])
            return Decoded(text.lstrip("\ufeff"), encoding)
    if b"\x00" in data:
        return _wide(data)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _one_byte(data)


def _utf8(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def _wide(data: bytes) -> Decoded:
    """UTF-16 without its mark, else a text into which a few NUL bytes have strayed."""
    first, second = data[0::2].count(0), data[1::2].count(0)
    if min(first, second) * 20 <= max(first, second):  # signs of ASCII have their NUL always on the same side
        encoding = "utf-16-le" if second > first else "utf-16-be"
        text = data[: len(data) // 2 * 2].decode(encoding, "replace")
        if "\x00" not in text and len(_STRANGE.findall(text)) * 10 < len(text):
            return Decoded(text, encoding)
    if (first + second) * 20 > len(data):
        raise ValueError("binary")
    return decode(data.replace(b"\x00", b""))


def _one_byte(data: bytes) -> Decoded:
    if sum(data.count(c) for c in (1, 2, 3, 4, 5, 6, 14, 15, 16)) * 200 > len(data):
        raise ValueError("binary")
    mixed = _by_line(data)
    if mixed is not None:
        return mixed
    sample = data[: 1 << 18]
    if _arabic_words(sample.decode("cp1256", "replace")) > 0:
        return Decoded(data.decode("cp1256", "replace"), "cp1256")
    scored = {e: len(_FRENCH.findall(sample.decode(e, "replace"))) for e in ("cp1252", "cp850", "mac_roman")}
    best = max(scored, key=lambda e: (scored[e], e == "cp1252"))
    return Decoded(data.decode(best, "replace"), best)


def _by_line(data: bytes) -> Decoded | None:
    """UTF-8 into which a few lines of another encoding were pasted; nothing when it is not that."""
    lines = data.split(b"\n")
    good, out = 0, []
    for line in lines:
        try:
            out.append(line.decode("utf-8"))
            good += not line.isascii()
        except UnicodeDecodeError:
            out.append("")
    bad = [i for i, text in enumerate(out) if not text and lines[i]]
    if good < 2 or good < 4 * len(bad):
        return None
    for i in bad:
        arabic = _arabic_words(lines[i].decode("cp1256", "replace")) > 0
        out[i] = lines[i].decode("cp1256" if arabic else "cp1252", "replace")
    return Decoded("\n".join(out), "utf-8")


def _arabic_words(text: str) -> int:
    """Arabic words that stand alone, less those glued to Latin letters (accents read wrongly)."""
    score = 0
    for run in _ARABIC_RUN.finditer(text):
        start, end = run.span()
        if _LATIN.match(text[start - 1 : start]) or _LATIN.match(text[end : end + 1]):
            score -= 1
        elif end - start > 1:
            score += 1
    return score


def delimiter_of(text: str) -> str:
    """The delimiter under which most of the first records have the same number of cells, more than one."""
    best, best_score = ",", 0.0
    for delimiter in DELIMITERS:
        reader = csv.reader(io.StringIO(text[: 1 << 17], newline=""), delimiter=delimiter)
        try:
            widths = Counter(len(record) for record in islice(reader, 200) if any(record))
        except csv.Error:  # a cell without an end
            continue
        if not widths:
            continue
        score = sum(n * min(width - 1, 12) for width, n in widths.items()) * (max(widths.values()) / widths.total())
        if score > best_score:
            best, best_score = delimiter, score
    return best


def read_delimited(path: Path, data: bytes) -> tuple[Sheet, Decoded, str]:
    """The one sheet of a text table, its encoding and its delimiter.  A row is a record."""
    try:
        decoded = decode(data)
    except ValueError as binary:
        raise FileRefused("not_a_workbook", R.NOT_TEXT, name=path.name) from binary
    text, told = _told_delimiter(decoded.text)
    if not text.strip():
        raise FileRefused("empty", R.NO_BYTES, name=path.name)
    csv.field_size_limit(1 << 20)
    delimiter = told or delimiter_of(text)
    try:
        sheet = _sheet(path, csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        sheet = None
    if sheet is None or _swallowed(sheet, delimiter, text):
        sheet = _without_quotes(path, text, delimiter)
    return sheet, decoded, delimiter


def _without_quotes(path: Path, text: str, delimiter: str) -> Sheet:
    """A quotation mark is a letter like another here."""
    try:
        return _sheet(path, csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=csv.QUOTE_NONE))
    except csv.Error as wrong:  # one endless cell: no table
        raise FileRefused("not_a_workbook", R.NOT_TEXT, name=path.name) from wrong


def _told_delimiter(text: str) -> tuple[str, str]:
    """``sep=;`` on the first line is a word to Excel and no record."""
    found = re.match(r"(?i)\ufeff?sep=(.)(?:\r\n?|\n)", text)
    return (text[found.end() :], found[1]) if found else (text, "")


def _sheet(path: Path, reader: Iterable[list[str]]) -> Sheet:
    numbers: list[int] = []
    records: list[list[Cell]] = []
    cells, beyond = 0, False
    for number, record in enumerate(reader, 1):
        if any(record) and any(cell.strip() for cell in record):
            numbers.append(number)
            records.append([_cell(cell) for cell in record[:MOST_COLUMNS]])
            cells += len(record)
            beyond |= len(record) > MOST_COLUMNS and any(record[MOST_COLUMNS:])
            if cells > MOST_CELLS or number > MOST_RECORDS:
                raise FileRefused("too_large", R.TOO_LARGE, name=path.name)
    columns = [list(column) for column in zip_longest(*records)]
    return Sheet(readable(path.stem), numbers=numbers, columns=columns, beyond=beyond)


def _cell(text: str) -> Cell:
    if text[:2] == '="':
        found = _AS_TEXT.fullmatch(text)
        if found:
            return found[1]
    return text or None


def _swallowed(sheet: Sheet, delimiter: str, text: str) -> bool:
    """A quotation mark that never closed has swallowed whole records into one cell."""
    odd = text.count('"') % 2
    lines, cells = (2, 0.8) if odd else (5, 2.0)  # delimiters for each line break
    return any(
        isinstance(cell, str) and cell.count("\n") > lines and cell.count(delimiter) >= cells * cell.count("\n")
        for column in sheet.columns
        for cell in column
    )
