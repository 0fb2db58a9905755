"""Which lines of a list are records, which go on with the record above, and which are neither."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from coalition_desktop.exchange.cleaning import has_letter
from coalition_desktop.exchange.columns import IS_SERIAL, shown
from coalition_desktop.exchange.placing import Hint
from coalition_desktop.exchange.profiles import starts_like_a_body
from coalition_desktop.exchange.refusals import READING_ROWS
from coalition_desktop.exchange.sheets import Cell
from coalition_desktop.exchange.tables import Table
from coalition_desktop.exchange.vocabulary import starts_with
from coalition_desktop.language import QT_TRANSLATE_NOOP, Text
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Kind
from coalition_desktop.records.places import communes_named, place, provinces_named, regions_named
from coalition_desktop.work import Progress, Work

STEP = 4000  # lines between two signs of progress

HEADER_AGAIN = QT_TRANSLATE_NOOP("Lines", "The titles of the columns, repeated")
TOTAL = QT_TRANSLATE_NOOP("Lines", "A total or a count")
NUMBER_ONLY = QT_TRANSLATE_NOOP("Lines", "Only a line number")
NOTE = QT_TRANSLATE_NOOP("Lines", "A remark, a signature or a source, not a record")
SECTION = QT_TRANSLATE_NOOP("Lines", "The title of a part of the list")
CONTINUED = QT_TRANSLATE_NOOP("Lines", "Goes on with the record above")

_TOTALS = (
    "total",
    "sous",
    "somme",
    "grand total",
    "moyenne",
    "المجموع",
    "مجموع",
    "الإجمالي",
    "إجمالي",
    "الاجمالي",
    "المعدل",
    "حاصل",
)
_JOINED = frozenset({Kind.PHONES, Kind.LONG_TEXT, Kind.EMAIL})


_COUNTED = re.compile(r"\(?\d+\)?\s*(?:associations?|جمعي(?:ة|ات))", re.IGNORECASE)  # «12 جمعية» alone
_AFTER_PLACE = re.compile(r"\s*(?:\([^()]*\)|[:–-]\s*\d.*|[:.])\s*$")


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that is no record: its row in Excel, why, and what stands in it."""

    row: int
    reason: Text
    text: str


@dataclass(slots=True)
class Sorted:
    """The lines of a table: indices of the records; line → record it goes on with; hints by line.

    ``nameless``: of the lines that go on, those that no merged name spans.
    """

    records: list[int] = field(default_factory=list)
    continued: dict[int, int] = field(default_factory=dict)
    nameless: list[int] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    sections: list[tuple[int, Hint]] = field(default_factory=list)  # from this line on

    def section(self, line: int) -> Hint | None:
        """The part of the list a line belongs to."""
        at = bisect_left(self.sections, line, key=lambda s: s[0])
        return self.sections[at - 1][1] if at else None


class _Sorter:
    """What is asked of every line of one table."""

    def __init__(self, table: Table, entity: str) -> None:
        self.table = table
        self.sheet = table.sheet
        known = fields(entity)
        self.mapped = {c.index for c in table.columns if c.fields}
        self.named = {c.index: c.label for c in table.columns if {"name_ar", "name_fr"} & {*c.fields}}
        self.serial = {c.index for c in table.columns if c.reason is IS_SERIAL}
        self.joined = {c.index for c in table.columns if c.fields and all(known[k].kind in _JOINED for k in c.fields)}
        self.counts = {c.index for c in table.columns if c.fields and known[c.fields[0]].kind is Kind.NUMBER}
        self.placed = {key for c in table.columns for key in c.fields if key in ("region", "province", "commune")}
        self.labels = {c.index: c.label for c in table.columns if c.label}
        self.usual = self._usual()
        self.most_empty = len(self.sheet.columns) - max(3, 0.6 * self.usual)  # cells of a line as full as most
        gaps = sum(None in column for column in self.sheet.columns)
        self.may_be_empty = gaps > self.most_empty  # whether a line can have more empty cells than that
        self.numbered = self._numbered()
        self.blocks = self._name_blocks()

    def _usual(self) -> int:
        some = islice(self.sheet.lines(), self.table.first, None, max(1, len(self.sheet) // 5000))
        widths = sorted(len(line) - line.count(None) for line in some)
        return widths[len(widths) // 2] if widths else 0

    def _numbered(self) -> bool:
        """Whether nearly every line has its number."""
        first, last = self.table.first, self.table.last
        return any(
            sum(cell is not None for cell in self.sheet.columns[i][first : last + 1]) >= 0.7 * (last - first + 1)
            for i in self.serial
        )

    def _name_blocks(self) -> set[int]:
        """Rows whose name is that of the row above, the two cells being merged."""
        return {
            row
            for area in self.sheet.merged
            if area.left in self.named and area.bottom > area.top
            for row in range(area.top + 1, min(area.bottom, area.top + 200) + 1)
        }

    def plainly_a_record(self, line: Sequence[Cell], number: int) -> bool:
        """A line as full as most, with a name: nothing more is asked of it."""
        if (self.may_be_empty and line.count(None) > self.most_empty) or number in self.blocks:
            return False
        for index, label in self.named.items():
            cell = line[index]
            if isinstance(cell, str) and (not label or cell != label) and (text := cell.strip()):
                return len(text) > 2 and not text.lower().startswith(_TOTALS)
        return False

    def kind_of(self, line: Sequence[Cell], index: int, after_record: bool) -> Text | None:
        """Why a line is no record; nothing when it is one."""
        filled = [i for i, cell in enumerate(line) if cell is not None and (not isinstance(cell, str) or cell.strip())]
        texts = [(i, cell) for i, cell in enumerate(line) if isinstance(cell, str) and cell.strip()]
        if self._is_header(line, filled):
            return HEADER_AGAIN
        if index == self.table.first and self._counts_across(line, filled):
            return HEADER_AGAIN
        if self._is_total(line, filled, texts) if texts else self._is_sum(line, filled, index):
            return TOTAL
        if len(filled) == 1 and texts and self.place_of(texts[0][1]) is not None and not self._named_body(texts[0][1]):
            return SECTION
        inside = [i for i in filled if i in self.mapped]
        if not inside:
            return NOTE if any(has_letter(t) for _, t in texts) else NUMBER_ONLY
        if self._goes_on(filled, inside, after_record) or (self.sheet.numbers[index] in self.blocks and after_record):
            return CONTINUED
        return NOTE if self._is_note(filled, inside, texts) else None

    def _is_header(self, line: Sequence[Cell], filled: list[int]) -> bool:
        same = sum(isinstance(line[i], str) and shown(line[i]) == self.labels.get(i) for i in filled)
        return same >= 2 and same >= 0.6 * len(filled) or (same == 1 and len(filled) == 1 and len(self.labels) < 3)

    @staticmethod
    def _counts_across(line: Sequence[Cell], filled: list[int]) -> bool:
        """«1 2 3 4 …» under the header: numbers of the columns."""
        said = [shown(line[i]).strip("()") for i in filled]
        return len(said) > 3 and said == [str(n) for n in range(1, len(said) + 1)]

    def _is_total(self, line: Sequence[Cell], filled: list[int], texts: list[tuple[int, str]]) -> bool:
        at, text = texts[0]
        if len(filled) == 1 and _COUNTED.fullmatch(text.strip()):
            return True
        total, count = starts_with(text, "total"), starts_with(text, "count")
        if not total and not count or len(text.split()) > 7:
            return False
        others = [i for i in filled if i != at and i not in self.serial]
        bare = all(not isinstance(line[i], str) or not has_letter(str(line[i])) or line[i] == text for i in others)
        return bare and (total or len(others) <= 2)

    def _is_sum(self, line: Sequence[Cell], filled: list[int], index: int) -> bool:
        """Nothing but the sums of columns of counts."""
        return bool(filled) and self.counts.issuperset(filled) and all(line[i] == self._above(i, index) for i in filled)

    def _above(self, column: int, index: int) -> float:
        cells = self.sheet.columns[column][self.table.first : index]
        return sum(cell for cell in cells if isinstance(cell, float))

    def place_of(self, text: str) -> Hint | None:
        """The place that is the title of a part of the list, also «إقليم بوجدور (12 جمعية)»."""
        return self._place_named(text) or self._place_named(_AFTER_PLACE.sub("", text))

    @staticmethod
    def _place_named(text: str) -> Hint | None:
        for named, level in ((provinces_named, "province"), (regions_named, "region"), (communes_named, "commune")):
            found = named(text)
            if len(found) == 1 and level == "region":
                return Hint(found[0])
            if len(found) == 1:
                code = found[0] if level == "province" else place(found[0]).province
                return Hint(place(code).region, code)
        return None

    def _named_body(self, text: str) -> bool:
        return starts_like_a_body(text)

    def _goes_on(self, filled: list[int], inside: list[int], after_record: bool) -> bool:
        """Only a second phone or a second line of remarks: the record above goes on."""
        return after_record and len(filled) <= 2 and filled == inside and all(i in self.joined for i in inside)

    def _is_note(self, filled: list[int], inside: list[int], texts: list[tuple[int, str]]) -> bool:
        if len(filled) > 3:
            return False
        opening = (
            texts[0][1] if texts else ""
        )  # a later cell may well say «1/2019», «page» or a name that begins like a note
        if starts_with(opening, "foot") or starts_with(opening, "count"):
            return not any(i in self.serial for i in filled)
        if self.usual < 4 or any(i in self.serial for i in filled):
            return False
        names = [text for i, text in texts if i in self.named]
        if len(inside) == 1:
            return not any(map(self._named_body, names))
        return (
            self.numbered and len(inside) == 2 and not any(map(self._named_body, names)) and len(filled) == len(texts)
        )


def sort_lines(table: Table, entity: str) -> Work[Sorted]:
    """Records, lines that go on, and the others with their reason."""
    sorter, found = _Sorter(table, entity), Sorted()
    latest = -1
    lines = islice(zip(table.sheet.lines(), table.sheet.numbers, strict=True), table.first, table.last + 1)
    for index, (line, number) in enumerate(lines, table.first):
        if index % STEP == 0:
            yield Progress(index, len(table.sheet), READING_ROWS)
        if sorter.plainly_a_record(line, number):
            found.records.append(index)
            latest = index
        elif any(cell is not None and (not isinstance(cell, str) or cell.strip()) for cell in line):
            follows = latest >= 0 and number - table.sheet.numbers[latest] <= 1
            latest = _sort_line(found, sorter, line, index, follows, latest)
    return found


def _sort_line(found: Sorted, sorter: _Sorter, line: Sequence[Cell], index: int, follows: bool, latest: int) -> int:
    """Put a line that is not plainly a record where it belongs; the index of the latest record's last line."""
    reason = sorter.kind_of(line, index, follows)
    if reason is None:
        found.records.append(index)
        return index
    if reason is CONTINUED:
        found.continued[index] = found.records[-1]
        if sorter.sheet.numbers[index] not in sorter.blocks:
            found.nameless.append(index)
        return index
    _skip(found, sorter, line, index, reason)
    return latest


def _skip(found: Sorted, sorter: _Sorter, line: Sequence[Cell], index: int, reason: Text) -> None:
    text = " · ".join(filter(None, map(shown, line)))[:200]
    found.skipped.append(Skipped(sorter.sheet.numbers[index], reason, text))
    if reason is SECTION:
        hint = sorter.place_of(next(cell for cell in line if isinstance(cell, str) and cell.strip()))
        if hint is not None:
            found.sections.append((index, hint))
