"""The readable sheets of a packet that came back: which cells somebody changed, which lines are new.

Every sheet is compared with what its cells said at the export.  What is missing (a line, a column, a
sheet) says nothing.  What people do to workbooks without thinking of ids is recognised and told: lines
sorted without their ids, a column sorted alone, lines copied with their id, a column changed throughout.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from coalition_desktop.changes.canon import canonical_text
from coalition_desktop.errors import Problem
from coalition_desktop.exchange.columns import letter
from coalition_desktop.exchange.hidden_sheet import NOT_UNDERSTOOD, HiddenPartDamaged
from coalition_desktop.exchange.packet_tables import ACTION, FIELD, ID, REFERENCE, SheetColumn, column_name, read_id
from coalition_desktop.exchange.sheets import Cell, CellError, Sheet
from coalition_desktop.exchange.vocabulary import headers, label_words
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Kind

HEADER_WITHIN = 15  # kept lines from the top among which the header is looked for
FEW_DISORDERED, SHARE_DISORDERED = 3, 0.02  # more lines under a foreign id: they were sorted without their ids
FEW_CHANGED, SHARE_CHANGED = 10, 0.1  # more cells of a column: it is asked about

_CELLS = frozenset({str, int, float, bool, type(None)})  # what the hidden sheet keeps of a cell
Names = Mapping[tuple[str, str], int]  # sheet and name → column

SORTED_WITHOUT_IDS = QT_TRANSLATE_NOOP(
    "Packet",
    "The lines of “{sheet}” were sorted without their hidden ids: they were recognised by their content.",
)
SORTED_ALONE = QT_TRANSLATE_NOOP(
    "Packet", "The column “{column}” of “{sheet}” was sorted by itself: none of its cells was taken."
)
COLUMN_GONE = QT_TRANSLATE_NOOP(
    "Packet", "The column “{column}” is no longer in “{sheet}”: its values stay as they are."
)
IDS_GONE = QT_TRANSLATE_NOOP(
    "Packet", "The hidden ids are no longer in “{sheet}”: its lines were recognised by their content."
)
SHEET_GONE = QT_TRANSLATE_NOOP(
    "Packet", "The sheet “{sheet}” is no longer in the workbook: its records stay as they are."
)
HEADER_GONE = QT_TRANSLATE_NOOP(
    "Packet",
    "The header row of “{sheet}” is missing: its columns were recognised by the names that the workbook gives them.",
)
HEADER_LOST = QT_TRANSLATE_NOOP(
    "Packet",
    "The header row of “{sheet}” is missing, and nothing else tells its columns: nothing of this sheet was taken.",
)
COLUMN_UNKNOWN = QT_TRANSLATE_NOOP(
    "Packet", "The column “{column}” of “{sheet}” is not one of the packet’s: what is written in its %n cell(s) was not taken.", "", 1
)  # fmt: skip
LINES_GONE = QT_TRANSLATE_NOOP(
    "Packet", "%n line(s) of “{sheet}” are no longer there. That deletes nothing: to delete, write it in the column of actions.", "", 1
)  # fmt: skip
COPIED = QT_TRANSLATE_NOOP("Packet", "The line is an exact copy of another one and was left out.")
COPIED_AND_CHANGED = QT_TRANSLATE_NOOP(
    "Packet", "The line is a copy of another one that was then changed: it is taken as a new record."
)
OTHER_PACKET = QT_TRANSLATE_NOOP("Packet", "The line comes from another packet: its id is not among those of this one.")
FORMULAS = QT_TRANSLATE_NOOP(
    "Packet", "There are formulas in “{sheet}”: the results that were saved with them are read."
)
SPOILT_ID = QT_TRANSLATE_NOOP("Packet", "The hidden id of this line was altered.")


@dataclass(slots=True)
class Edited:
    """A line whose cells were changed.  ``cells``, ``base``: by column, of the changed ones alone."""

    rid: str
    row: int  # as Excel shows it
    cells: dict[SheetColumn, Cell] = field(default_factory=dict)
    base: dict[SheetColumn, Any] = field(default_factory=dict)
    line: dict[SheetColumn, Cell] = field(default_factory=dict)  # all of it
    action: str = ""


@dataclass(slots=True)
class NewLine:
    """A line that the export had not.  ``copied``: it is another one, changed."""

    row: int
    line: dict[SheetColumn, Cell]
    copied: bool = False


@dataclass(frozen=True, slots=True)
class MassChange:
    """A column of which an unlikely part was changed: only taken when a person says so."""

    entity: str
    sheet: str
    column: SheetColumn
    cells: int
    emptied: bool


@dataclass(slots=True)
class SheetEdits:
    """What was done to one sheet."""

    entity: str
    sheet: str
    edited: list[Edited] = field(default_factory=list)
    new: list[NewLine] = field(default_factory=list)
    mass: list[MassChange] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    lines: int = 0

    def note(self, message: Message, code: str, row: int = 0, key: str = "", raw: str = "") -> None:
        """Something to tell about the sheet or one of its lines."""
        self.notes.append(Problem(row, key, raw, code, message, self.sheet))


class Baseline:
    """What the cells of a sheet said at the export, column by column, and whose line each was."""

    def __init__(
        self, about: Mapping[str, Any], cells: Mapping[int, Sequence[Any]], rids: Sequence[str] | None = None
    ) -> None:
        """``rids``: where the cells of the ids are places among them.

        Raises ``HiddenPartDamaged`` for what no export can have told.
        """
        self.name, self.entity = str(about["name"]), str(about["entity"])
        told = columns_of(about)
        self.columns = [column for column in told if _is_known(column, self.entity)]
        self.newer = frozenset(_evened(column.header) for column in told if column not in self.columns)
        self._cells = {column: cells[place] for place, column in enumerate(told) if place in cells}
        try:
            ids = self._cells[next(column for column in told if column.role == ID)]
            self.rids = [str(text)[:26] for text in ids] if rids is None else [rids[_place(place)] for place in ids]
            fine = all(
                len(column) == len(self.rids) and {*map(type, column)} <= _CELLS for column in self._cells.values()
            )
        except (StopIteration, KeyError, IndexError, TypeError) as wrong:
            raise HiddenPartDamaged(NOT_UNDERSTOOD) from wrong
        if not fine:
            raise HiddenPartDamaged(NOT_UNDERSTOOD)
        self.place_of = {rid: place for place, rid in enumerate(self.rids)}

    def cells(self, column: SheetColumn) -> Sequence[Any]:
        """The cells of a column in the order of ``rids``, days as days."""
        cells: Sequence[Any] = self._cells[column]
        if column.role == FIELD and fields(self.entity)[column.key].kind is Kind.DATE:
            days = {cell: _day(cell) for cell in set(cells)}
            return [days[cell] for cell in cells]
        return cells

    def compared(self) -> list[SheetColumn]:
        """The columns whose cells are compared."""
        return [column for column in self.columns if column.role in (FIELD, REFERENCE)]

    def identity(self) -> list[SheetColumn]:
        """The columns by which a person knows a record."""
        titles = {key for keys in RECORDS[self.entity].title.values() for key in keys} | {"number"}
        found = [column for column in self.compared() if column.role == FIELD and column.key in titles]
        return found or self.compared()[:3]


def columns_of(about: Mapping[str, Any]) -> list[SheetColumn]:
    """The columns that the hidden sheet tells of a readable one.  Raises ``HiddenPartDamaged``."""
    try:
        return [SheetColumn.of(told) for told in about["columns"]]
    except (KeyError, TypeError, ValueError) as wrong:
        raise HiddenPartDamaged(NOT_UNDERSTOOD) from wrong


def _is_known(column: SheetColumn, entity: str) -> bool:
    """Whether this version knows the field; what a newer one shows is kept by the history alone."""
    return column.role not in (FIELD, REFERENCE) or column.key in fields(entity)


def _place(number: Any) -> int:
    if type(number) is not int or number < 0:
        raise TypeError(number)
    return number


def edits_of(base: Baseline, sheets: Sequence[Sheet], named: Names | None = None) -> SheetEdits:
    """What was done to the sheet of which ``base`` tells, wherever it stands in the workbook now.

    ``named``: the columns that have a name of ours.
    """
    found = find_sheet(base.name, base.columns, base.entity, sheets, named)
    if found is None or found.sheet.name != base.name:
        bare = next((sheet for sheet in sheets if _begins_with_record(sheet, base)), None)
        if bare is not None:
            return _without_header(base, bare, named or {})
    if found is None:
        edits = SheetEdits(base.entity, base.name)
        edits.note(Message(SHEET_GONE, {"sheet": base.name}), "sheet_gone")
        return edits
    return _Comparison(base, found).edits()


def _without_header(base: Baseline, sheet: Sheet, named: Names) -> SheetEdits:
    """A sheet whose header row is gone: only names that agree with its ids tell where its columns are."""
    placed = _with_named(Placed(sheet, NO_HEADER, {}), base.columns, base.entity, named)
    ids = next((at for column, at in placed.at.items() if column.role == ID), None)
    if ids is None or not _ids_among(sheet.columns[ids], base):
        edits = SheetEdits(base.entity, sheet.name)
        edits.note(Message(HEADER_LOST, {"sheet": sheet.name}), "header_gone")
        return edits
    edits = _Comparison(base, placed).edits()
    edits.note(Message(HEADER_GONE, {"sheet": sheet.name}), "header_gone")
    return edits


# ------------------------------------------------------------------ where the sheet and its columns are

NO_HEADER = -1


def _begins_with_record(sheet: Sheet, base: Baseline) -> bool:
    """Whether the first line is one of the export's; of its ids the first is its own, the others only refer."""
    line = sheet.line(0) if len(sheet) else []
    ids = filter(None, (read_id(cell) for cell in line if isinstance(cell, str)))
    return next(ids, "") in base.place_of


def _ids_among(cells: Sequence[Cell], base: Baseline) -> bool:
    return any(isinstance(cell, str) and read_id(cell) in base.place_of for cell in cells)


@dataclass(frozen=True, slots=True)
class Placed:
    """A sheet of the workbook with the line of its header and where each known column stands."""

    sheet: Sheet
    header: int  # index among the kept lines; ``NO_HEADER`` where there is none
    at: Mapping[SheetColumn, int]


def find_sheet(
    name: str, columns: Sequence[SheetColumn], entity: str, sheets: Sequence[Sheet], named: Names | None = None
) -> Placed | None:
    """The sheet whose header fits best, by its name where several do."""
    placed = [_place_columns(sheet, columns, entity, named or {}) for sheet in sheets]
    fits = [one for one in placed if one is not None and len(one.at) * 3 >= len(columns)]
    return max(fits, key=lambda one: (one.sheet.name == name, len(one.at)), default=None)


def _place_columns(sheet: Sheet, columns: Sequence[SheetColumn], entity: str, named: Names) -> Placed | None:
    by_header = {_evened(column.header): column for column in columns}
    best: Placed | None = None
    for index in range(min(HEADER_WITHIN, len(sheet))):
        at: dict[SheetColumn, int] = {}
        unknown: list[tuple[int, str]] = []
        for place, cell in enumerate(sheet.line(index)):
            if not isinstance(cell, str):
                continue
            column = by_header.get(_evened(cell))
            if column is None:
                unknown.append((place, cell))
            else:
                at.setdefault(column, place)
        if at and (best is None or len(at) > len(best.at)):
            best = Placed(sheet, index, {**at, **_by_meaning(unknown, columns, at, entity)})
    return best if best is None else _with_named(best, columns, entity, named)


def _with_named(placed: Placed, columns: Sequence[SheetColumn], entity: str, named: Names) -> Placed:
    """Columns whose header says nothing any more, by the names that were given to them."""
    at = dict(placed.at)
    for column in columns:
        place = named.get((placed.sheet.name, column_name(entity, column)))
        if column not in at and place is not None and place not in at.values() and place < len(placed.sheet.columns):
            at[column] = place
    return Placed(placed.sheet, placed.header, at)


def _by_meaning(
    unknown: Sequence[tuple[int, str]], columns: Sequence[SheetColumn], at: Mapping[SheetColumn, int], entity: str
) -> dict[SheetColumn, int]:
    """Columns whose header was written anew in other words, or in another language."""
    missing = {column.key: column for column in columns if column.role == FIELD and column not in at}
    found: dict[SheetColumn, int] = {}
    for place, text in unknown:
        column = missing.get(headers(entity).meaning.get(label_words(text), "")) if entity else None
        if column is not None:
            found.setdefault(column, place)
    return found


def _evened(text: str) -> str:
    return " ".join(canonical_text(text).split()).casefold()


# ------------------------------------------------------------------ lines and cells


class _Comparison:
    """One sheet beside what it said at the export."""

    def __init__(self, base: Baseline, placed: Placed) -> None:
        self.base, self.placed, self.sheet = base, placed, placed.sheet
        self.result = SheetEdits(base.entity, placed.sheet.name)
        self.start = placed.header + 1
        self.rows = self.sheet.numbers[self.start :]
        self.result.lines = len(self.rows)
        self.columns = {c: self.sheet.columns[at][self.start :] for c, at in placed.at.items()}

    def edits(self) -> SheetEdits:
        self._tell_missing_columns()
        self._tell_unknown_columns()
        if self.sheet.formulas:
            self.result.note(Message(FORMULAS, {"sheet": self.sheet.name}), "formulas")
        ids = next((c for c in self.columns if c.role == ID), None)
        places = self._by_ids(ids) if ids is not None else None
        if places is None:
            places = self._by_content()
        changed = self._changed(places)
        if ids is not None and self._is_disordered(changed):
            self.result.note(Message(SORTED_WITHOUT_IDS, {"sheet": self.sheet.name}), "sorted_without_ids")
            self.result.new.clear()
            places = self._by_content()
            changed = self._changed(places)
        places, changed = self._each_once(places, changed)
        self._guard_columns(changed)
        self._collect(places, changed)
        self._tell_missing_lines(places)
        return self.result

    def _tell_missing_columns(self) -> None:
        told = {"sheet": self.sheet.name}
        for column in self.base.columns:
            if column not in self.columns and column.role == FIELD:
                gone = Message(COLUMN_GONE, {"column": column.header, **told})
                self.result.note(gone, "column_gone", key=column.key)
            elif column not in self.columns and column.role == ID:
                self.result.note(Message(IDS_GONE, told), "ids_gone")

    def _tell_unknown_columns(self) -> None:
        """Columns that people added, where they wrote something into them."""
        known = set(self.placed.at.values())
        for place, cells in enumerate(self.sheet.columns):
            if place in known:
                continue
            header = cells[self.placed.header] if self.placed.header != NO_HEADER else None
            title = str(plain(header) or "")
            filled = sum(plain(cell) is not None for cell in cells[self.start :])
            if not filled or _evened(title) in self.base.newer:
                continue
            told = {"column": title or letter(place), "sheet": self.sheet.name}
            self.result.note(Message(COLUMN_UNKNOWN, told, filled), "column_unknown", raw=title)

    # --- which line is which ------------------------------------------------------------------

    def _by_ids(self, column: SheetColumn) -> list[int | None]:
        """For each line its place at the export; None for a line that has none."""
        place_of = self.base.place_of
        places: list[int | None] = []
        for row, cell in zip(self.rows, self.columns[column], strict=True):
            text = cell if isinstance(cell, str) else ""
            place = place_of.get(text[:26])
            if place is None or len(text) != 28:
                rid = read_id(text)
                place = place_of.get(rid)
                if rid and place is None:
                    self.result.note(Message(OTHER_PACKET), "other_packet", row, raw=text)
                elif text.strip() and not rid:
                    self.result.note(Message(SPOILT_ID), "spoilt_id", row, raw=text)
            places.append(place)
        return places

    def _by_content(self) -> list[int | None]:
        """By the whole line, then by what only one line has: its number, its name."""
        compared = [c for c in self.base.compared() if c in self.columns]
        lines = list(zip(*(map(plain, self.columns[c]) for c in compared), strict=True))
        before = list(zip(*(map(plain, self.base.cells(c)) for c in compared), strict=True))
        places: list[int | None] = [None] * len(lines)
        free = dict.fromkeys(range(len(before)))
        self._match(places, free, lines, before)
        number = [c for c in compared if c.key == "number"]
        for columns in (number, [c for c in self.base.identity() if c in compared]):
            at = [compared.index(c) for c in columns]
            if at:
                mine = [tuple(line[i] for i in at) if line else () for line in lines]
                theirs = [tuple(line[i] for i in at) for line in before]
                self._match_unique(places, free, mine, theirs)
        return places

    @staticmethod
    def _match(places: list[int | None], free: dict[int, None], lines: Sequence[Any], before: Sequence[Any]) -> None:
        waiting: dict[Any, list[int]] = {}
        for place in reversed(free):
            waiting.setdefault(before[place], []).append(place)
        for index, line in enumerate(lines):
            if places[index] is None and waiting.get(line):
                places[index] = place = waiting[line].pop()
                del free[place]

    @staticmethod
    def _match_unique(
        places: list[int | None],
        free: dict[int, None],
        mine: Sequence[tuple[Any, ...]],
        theirs: Sequence[tuple[Any, ...]],
    ) -> None:
        known = Counter(theirs[place] for place in free)
        asked = Counter(line for index, line in enumerate(mine) if places[index] is None)
        only = {theirs[place]: place for place in free if known[theirs[place]] == 1}
        for index, line in enumerate(mine):
            place = only.get(line)
            if places[index] is None and place is not None and asked[line] == 1 and any(line):
                places[index] = place
                del free[place]

    # --- which cells were changed -------------------------------------------------------------

    def _changed(self, places: Sequence[int | None]) -> dict[int, dict[SheetColumn, Any]]:
        """Index of a line → column → what its cell said before."""
        changed: dict[int, dict[SheetColumn, Any]] = {}
        in_order = list(places) == list(range(len(self.base.rids)))
        for column in self.base.compared():
            cells = self.columns.get(column)
            if cells is None:
                continue
            before = self.base.cells(column)
            was = before if in_order else [before[place] if place is not None else None for place in places]
            if was == cells:
                continue
            for index, (old, new) in enumerate(zip(was, cells, strict=True)):
                if places[index] is not None and old != new and plain(old) != plain(new):
                    changed.setdefault(index, {})[column] = old
        return changed

    def _is_disordered(self, changed: Mapping[int, Mapping[SheetColumn, Any]]) -> bool:
        """Whether many lines say of themselves what another line said at the export."""
        identity = [c for c in self.base.identity() if c in self.columns]
        suspects = [
            index
            for index, cells in changed.items()
            if any(c in cells for c in identity)
            and all(c in cells or plain(self.columns[c][index]) is None for c in identity)
        ]
        if len(suspects) <= max(FEW_DISORDERED, SHARE_DISORDERED * len(self.rows)):
            return False
        known = set(zip(*(map(plain, self.base.cells(c)) for c in identity), strict=True))
        elsewhere = sum(tuple(plain(self.columns[c][index]) for c in identity) in known for index in suspects)
        return elsewhere > max(FEW_DISORDERED, SHARE_DISORDERED * len(self.rows))

    def _each_once(
        self, places: list[int | None], changed: dict[int, dict[SheetColumn, Any]]
    ) -> tuple[list[int | None], dict[int, dict[SheetColumn, Any]]]:
        """Of the lines with the same id the one nearest to what was exported keeps it."""
        lines: dict[int, list[int]] = {}
        for index, place in enumerate(places):
            if place is not None:
                lines.setdefault(place, []).append(index)
        places = list(places)
        for mine in lines.values():
            if len(mine) > 1:
                keeps = min(mine, key=lambda index: (len(changed.get(index, ())), index))
                for index in mine:
                    if index != keeps:
                        self._is_copy(index, same=self._says(index) == self._says(keeps))
                        places[index] = None
                        changed.pop(index, None)
        return places, changed

    def _says(self, index: int) -> list[Any]:
        return [plain(self.columns[c][index]) for c in self.base.compared() if c in self.columns]

    def _is_copy(self, index: int, *, same: bool) -> None:
        row = self.rows[index]
        self.result.note(Message(COPIED if same else COPIED_AND_CHANGED), "copied", row)
        if not same:
            self.result.new.append(NewLine(row, self._line(index), copied=True))

    def _guard_columns(self, changed: dict[int, dict[SheetColumn, Any]]) -> None:
        """Columns that were sorted by themselves, or changed throughout."""
        counted = Counter(column for cells in changed.values() for column in cells)
        for column, count in counted.items():
            if count <= max(FEW_CHANGED, SHARE_CHANGED * len(self.rows)):
                continue
            mine = [index for index, cells in changed.items() if column in cells]
            old = Counter(plain(changed[index][column]) for index in mine)
            new = Counter(plain(self.columns[column][index]) for index in mine)
            if old == new:
                told = {"column": column.header, "sheet": self.sheet.name}
                self.result.note(Message(SORTED_ALONE, told), "sorted_alone", key=column.key)
                for index in mine:
                    del changed[index][column]
            else:
                emptied = sum(plain(self.columns[column][index]) is None for index in mine)
                self.result.mass.append(
                    MassChange(self.base.entity, self.sheet.name, column, count, emptied * 2 > count)
                )

    # --- what comes of it ---------------------------------------------------------------------

    def _collect(self, places: Sequence[int | None], changed: Mapping[int, dict[SheetColumn, Any]]) -> None:
        action = next((c for c in self.columns if c.role == ACTION), None)
        said = self.columns[action] if action is not None else [None] * len(self.rows)
        copied = {line.row for line in self.result.new} | {p.row for p in self.result.notes if p.code == "copied"}
        for index, place in enumerate(places):
            row = self.rows[index]
            if place is None:
                if row not in copied and self._says_something(index):
                    self.result.new.append(NewLine(row, self._line(index)))
                continue
            base = changed.get(index, {})
            word = said[index]
            if base or (isinstance(word, str) and word.strip()):
                cells = {column: self.columns[column][index] for column in base}
                what = word.strip() if isinstance(word, str) else ""
                self.result.edited.append(Edited(self.base.rids[place], row, cells, base, self._line(index), what))

    def _says_something(self, index: int) -> bool:
        return any(plain(cells[index]) is not None for c, cells in self.columns.items() if c.role in (FIELD, REFERENCE))

    def _line(self, index: int) -> dict[SheetColumn, Cell]:
        return {column: cells[index] for column, cells in self.columns.items()}

    def _tell_missing_lines(self, places: Sequence[int | None]) -> None:
        gone = len(self.base.rids) - len({place for place in places if place is not None})
        if gone:
            self.result.note(Message(LINES_GONE, {"sheet": self.sheet.name}, gone), "lines_gone")


def _day(cell: Any) -> Any:
    if not isinstance(cell, str) or len(cell) != 10:
        return cell
    try:
        return dt.date.fromisoformat(cell)
    except ValueError:
        return cell


def plain(cell: Any) -> Any:
    """A cell so that equal contents are equal, whatever the program that saved them: 3.0 and "3", a day and its text."""
    if cell is None:
        return None
    if isinstance(cell, str):
        return canonical_text(cell) or None
    if isinstance(cell, bool):
        return cell
    if isinstance(cell, (int, float)):
        return str(int(cell)) if cell == int(cell) else repr(float(cell))
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    if isinstance(cell, dt.date):
        return cell.isoformat()
    return cell if isinstance(cell, CellError) else str(cell)


def decisions(about: Mapping[str, Any], sheets: Sequence[Sheet]) -> Iterator[tuple[int, str, str, Cell]]:
    """The filled lines of the sheet of conflicts: row, id, field, the value to keep."""
    columns = columns_of(about)
    found = find_sheet(str(about["name"]), columns, "", sheets)
    if found is None:
        return
    by_role = {column.role: at for column, at in found.at.items()}
    if not {"id", "key", "decision"} <= by_role.keys():
        return
    sheet = found.sheet
    for index in range(found.header + 1, len(sheet)):
        line = sheet.line(index)
        rid, key, kept = (line[by_role[role]] for role in ("id", "key", "decision"))
        if isinstance(rid, str) and isinstance(key, str) and plain(kept) is not None:
            yield sheet.numbers[index], read_id(rid), key, kept
