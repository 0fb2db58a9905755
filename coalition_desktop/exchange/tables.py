"""The lists in a sheet: where their header stands, where they begin and end, what their columns are."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coalition_desktop.exchange.columns import Assignment, Column, sample_of, shown
from coalition_desktop.exchange.headers import Guess, column_meaning, meaning
from coalition_desktop.exchange.profiles import Profile, profile, starts_like_a_body
from coalition_desktop.exchange.sheets import Cell, Sheet
from coalition_desktop.exchange.vocabulary import headers, label_words
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Kind

LOOK = 30  # filled lines of a sheet among which its first header is looked for
LONGEST = 90  # letters of a header
SURE = 3  # known labels that make a line a header, whatever else stands below
NEAR = 400  # lines on either side of a header of fewer, where these labels must not stand as values
KNOWN, NO_LABEL = 2.0, 1.5  # what a line gains by a known label, and loses by a cell that can be none

_TEXT_ONLY = frozenset({str, type(None)})
_DIGIT = re.compile(r"\d")

# Kinds that show a sheet to be a list even where no column is a name.
_STRONG = frozenset({Kind.PHONES, Kind.EMAIL, Kind.IDENTIFIER})


@dataclass(slots=True)
class Table:
    """One list of a sheet.  ``header`` is the index of its line, -1 without one; lines ``first``–``last``."""

    sheet: Sheet
    header: int
    first: int
    last: int
    columns: list[Column]

    @property
    def header_row(self) -> int:
        """Row of the header in Excel, the lower one of two; 0 without a header."""
        return self.sheet.numbers[self.header] if self.header >= 0 else 0

    @property
    def header_set(self) -> str:
        """Key under which a mapping is remembered: the same for the same headers, in any order of lines."""
        words = [" ".join(label_words(f"{c.group} {c.label}")) for c in self.columns]
        return hashlib.sha256("\n".join(words).encode()).hexdigest()[:16]


@dataclass(slots=True)
class _Labels:
    """The labels of a possible header line and how well they are known."""

    line: int
    labels: list[str]
    groups: list[str]
    score: float
    exact: list[int]  # columns
    names: int


def tables_of(sheet: Sheet, entity: str) -> list[Table]:
    """The lists of a sheet that can hold records of this kind."""
    if not len(sheet):
        return []
    starts = list(_headers(sheet, entity))
    if not starts:
        return _without_header(sheet, entity)
    ends = [head.line - 1 for head in starts[1:]] + [len(sheet) - 1]
    tables = [_table(sheet, entity, head, last) for head, last in zip(starts, ends, strict=True)]
    found = [table for table in tables if _is_list(table, entity)]
    if not found and len(starts) == 1 and starts[0].names and tables[0].last < tables[0].first:
        return tables  # a header and nothing below it
    return found or _without_header(sheet, entity)


# --- where the headers are ---------------------------------------------------------------------


def _headers(sheet: Sheet, entity: str) -> Iterator[_Labels]:
    """The header of the first list, then those of the lists below it."""
    first = _first_header(sheet, entity)
    if first is None:
        return
    yield first
    current = first
    own = {label for label in first.labels if label}
    for line in _lines_like_headers(sheet, first.line + 1):
        cells = [shown(cell) for cell in sheet.line(line)]
        filled = [cell for cell in cells if cell]
        if sum(cell in own for cell in filled) >= 0.6 * len(filled):
            continue  # the same header again, at the top of a page
        head = _labels(sheet, entity, line)
        if len(head.exact) >= max(SURE, 0.6 * len(filled)) and line > current.line + 1:
            yield head
            current, own = head, {label for label in head.labels if label}


def _lines_like_headers(sheet: Sheet, start: int) -> Iterator[int]:
    """Lines of several short texts with hardly a digit."""
    of_texts: Sequence[int] = range(start, len(sheet))
    for column in sheet.columns:  # where a number or a day stands is no header
        of_texts = [index for index in of_texts if type(column[index]) in _TEXT_ONLY]
    for index in of_texts:
        texts = [cell for cell in sheet.line(index) if cell]
        if len(texts) < 3 or any(len(text) > LONGEST for text in texts):  # type: ignore[arg-type]
            continue
        if len(_DIGIT.findall("".join(texts))) <= 3:  # type: ignore[arg-type]
            yield index


def _first_header(sheet: Sheet, entity: str) -> _Labels | None:
    """The best among the first lines, or where the lines of usual width begin below a long introduction."""
    return _best_header(sheet, entity, range(min(LOOK, len(sheet)))) or _best_header(sheet, entity, _beginning(sheet))


def _beginning(sheet: Sheet) -> range:
    first = _first_full(sheet)
    return range(max(LOOK, first - 1), min(first + 2, len(sheet)))


def _best_header(sheet: Sheet, entity: str, lines: range) -> _Labels | None:
    best: _Labels | None = None
    for line in lines:
        if _highest_score(sheet, line) <= (best.score if best else 0.0):
            continue  # whatever its cells mean
        head = _labels(sheet, entity, line)
        if head.score > 0 and (best is None or head.score > best.score) and _enough(sheet, head):
            best = head
    return best


def _highest_score(sheet: Sheet, line: int) -> float:
    """What a line would have if all that could be labels in it were known."""
    cells = [cell for cell in sheet.line(line) if cell is not None]
    labels = sum(_label(cell) is not None for cell in cells)
    above = sum(map(bool, _groups(sheet, line)))  # at most that many have only what stands above them
    return KNOWN * (labels + above / 4) - NO_LABEL * (len(cells) - labels)


def _enough(sheet: Sheet, head: _Labels) -> bool:
    """Whether it says enough: three known labels, or fewer that no other line has as its values."""
    if len(head.exact) >= SURE:
        return True
    return (len(head.exact) == 2 or head.names >= 1) and not _are_values(sheet, head)


def _are_values(sheet: Sheet, head: _Labels) -> bool:
    """Whether a known label stands on a tenth of the other lines as well, and on more than one."""
    own, start = sheet.line(head.line), max(0, head.line - NEAR)
    for column in head.exact:
        cells = sheet.columns[column][start : head.line + NEAR]
        again = (start + place for place, cell in enumerate(cells) if cell == own[column])
        if sum(sheet.line(line) != own for line in again) > max(1, len(cells) / 10):
            return True
    return False


def _labels(sheet: Sheet, entity: str, line: int) -> _Labels:
    """The line's cells as labels, with the line above where it groups them or names them."""
    own = [_label(cell) for cell in sheet.line(line)]
    groups = _groups(sheet, line)
    score, names = 0.0, 0
    exact: list[int] = []
    keys: list[str] = []
    for index, (cell, label) in enumerate(zip(sheet.line(line), own, strict=True)):
        if cell is None and not groups[index]:
            continue
        if cell is not None and label is None:
            score -= NO_LABEL  # a number, a day, a long text: no header
            continue
        guess = column_meaning(entity, label or "", groups[index])
        mine = cell is not None
        if guess is None:  # whatever else a list keeps says nothing against its header
            continue
        score += _worth(guess, mine, keys)
        if guess.exact and mine:
            exact.append(index)
            names += guess.key in ("name", "name_ar", "name_fr")
    return _Labels(line, [label or "" for label in own], groups, score, exact, names)


def _worth(guess: Guess, mine: bool, keys: list[str]) -> float:
    again = guess.key in keys
    keys.append(guess.key)
    worth = (KNOWN if guess.exact else 0.8) * (0.3 if again else 1.0)
    return worth if mine else worth / 4


def _label(cell: Cell) -> str | None:
    """A cell as a header, or nothing when it cannot be one."""
    if not isinstance(cell, str) or len(cell) > LONGEST or "@" in cell.strip("@ "):
        return None
    text = " ".join(cell.split())
    return text if len(_DIGIT.findall(text)) <= 4 else None


def _groups(sheet: Sheet, line: int) -> list[str]:
    """For each column the text of the header line above, spread over what it is merged with."""
    groups = [""] * len(sheet.columns)
    if line == 0 or sheet.numbers[line] - sheet.numbers[line - 1] != 1:
        return groups
    above = sheet.line(line - 1)
    labels = [_label(cell) or "" for cell in above]
    filled = sum(bool(label) for label in labels)
    if any(cell is not None and not isinstance(cell, str) for cell in above):
        return groups
    row = sheet.numbers[line - 1]
    for area in sheet.merged:
        if area.top <= row <= area.bottom and area.left < len(labels) and labels[area.left]:
            if area.right - area.left >= max(2, len(labels) - 2):
                return groups  # a title over the whole list
            for column in range(area.left, min(area.right + 1, len(labels))):
                groups[column] = labels[area.left]
    if filled < 2:
        return [""] * len(sheet.columns)
    return [group or label for group, label in zip(groups, labels, strict=True)]


# --- what a table is ---------------------------------------------------------------------------


def _table(sheet: Sheet, entity: str, head: _Labels, last: int) -> Table:
    columns = _columns(sheet, head.labels, head.groups, head.line + 1, last)
    _settle(sheet, entity, columns, head.line + 1, last, headed=True)
    return Table(sheet, head.line, head.line + 1, last, columns)


def _columns(sheet: Sheet, labels: Sequence[str], groups: Sequence[str], first: int, last: int) -> list[Column]:
    """Columns that have a label or a cell."""
    found = []
    for index, cells in enumerate(sheet.columns):
        label, group = labels[index], groups[index]
        if not label and group:
            label, group = group, ""
        if group == label:
            group = ""
        data = cells[first : last + 1]
        if label or data.count(None) < len(data):
            found.append(Column(index, label, group, sample=sample_of(data[:200])))
    return found


def _settle(sheet: Sheet, entity: str, columns: list[Column], first: int, last: int, headed: bool) -> None:
    profiles: dict[int, Profile] = {}
    formulas: dict[int, float] = {}
    for column in columns:
        cells = sheet.columns[column.index][first : last + 1]
        profiles[column.index] = profile(cells, column.label)
        count = len(cells) - cells.count(None)
        formulas[column.index] = sheet.formulas.get(column.index, 0) / count if count else 0.0
    Assignment(entity, columns, profiles, formulas).settle(headed)


def _without_header(sheet: Sheet, entity: str) -> list[Table]:
    """A list whose columns have no titles: the cells alone tell."""
    first = _first_full(sheet)
    last = len(sheet) - 1
    nothing = [""] * len(sheet.columns)
    columns = _columns(sheet, nothing, nothing, first, last)
    _settle(sheet, entity, columns, first, last, headed=False)
    table = Table(sheet, -1, first, last, columns)
    keys = {key for column in columns for key in column.fields}
    named = {"name_ar", "name_fr"} & keys
    enough = named and (len(keys - named) >= 1 or _of_names(table)) and not _of_titles(table, entity)
    return [table] if enough else []


def _first_full(sheet: Sheet) -> int:
    """The first line that is as wide as most: titles above are narrower."""
    widths = [sum(cell is not None for cell in line) for line in sheet.lines()]
    usual = sorted(widths)[len(widths) // 2]
    return next(i for i, width in enumerate(widths) if width >= max(1, 0.6 * usual))


def _is_list(table: Table, entity: str) -> bool:
    """A list has a column of names, or at least several columns among which phones or numbers."""
    if table.last < table.first:
        return False
    known = fields(entity)
    keys = {key for column in table.columns for key in column.fields}
    if not keys or _of_titles(table, entity):
        return False
    if "name_ar" not in known:
        return len(keys) >= 2
    if keys <= {"name_ar", "name_fr"}:
        return _of_names(table)
    if keys & {"name_ar", "name_fr"}:
        return True
    return len(keys) >= 4 and any(known[key].kind in _STRONG for key in keys)


def _of_titles(table: Table, entity: str) -> bool:
    """The names are titles of columns: a form, or a list that lies on its side, and no list."""
    texts = set(_texts(table, {"name_ar", "name_fr"})[:NEAR])
    known = headers(entity).meaning
    titles = {text for text in texts if label_words(text) in known and not starts_like_a_body(text)}
    return len(titles) >= 2 and len(titles) >= 0.3 * len(texts)


def _texts(table: Table, keys: set[str]) -> list[str]:
    """The texts of the columns that feed these fields."""
    cells = [
        cell
        for column in table.columns
        if keys & {*column.fields}
        for cell in table.sheet.columns[column.index][table.first : table.last + 1]
    ]
    return [cell for cell in cells if isinstance(cell, str) and cell.strip()]


def _of_names(table: Table) -> bool:
    """Names and nothing else: then most must begin as names of associations do."""
    texts = _texts(table, {"name_ar", "name_fr"})
    return len(texts) >= 2 and sum(map(starts_like_a_body, texts)) >= 0.5 * len(texts)


def label_of(entity: str, text: str) -> Guess | None:
    """What a header text means for an entity (``--map`` and the window's choices)."""
    return meaning(entity, text)
