"""The cells of one list as values, column by column, then line by line for what goes together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from coalition_desktop.exchange import refusals as R
from coalition_desktop.exchange.bilingual import script_of, split_names
from coalition_desktop.exchange.cleaning import has_letter
from coalition_desktop.exchange.columns import Column, Confidence, shown
from coalition_desktop.exchange.dates import Order, evidence, order_of
from coalition_desktop.exchange.decisions import DateOrder, Question, ReadingDecisions, WordMeaning
from coalition_desktop.exchange.lines import Sorted
from coalition_desktop.exchange.placing import Hint, hint_of, placed
from coalition_desktop.exchange.sheets import Cell
from coalition_desktop.exchange.tables import Table
from coalition_desktop.exchange.troubles import Trouble, trouble
from coalition_desktop.exchange.values import (
    READERS,
    Reader,
    choice_reader,
    choices_reader,
    date_reader,
    failed,
    read_name,
    says_nothing,
    shown_text,
)
from coalition_desktop.exchange.vocabulary import choice_words, choices
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.work import Progress, Work

PLACES = ("region", "province", "commune")
_PLACE_KINDS = {Kind.REGION: "region", Kind.PROVINCE: "province", Kind.COMMUNE: "commune"}
_PER_VALUE = frozenset({Kind.DATE, Kind.CHOICE, Kind.CHOICES, Kind.NUMBER, Kind.FLAG, Kind.REFERENCE})  # often repeated
_ALIKE = 80

Line = int
Told = tuple[str, str, Trouble]  # field, what was read, what is wrong


class Parser:
    """The values and the troubles of one table by the index of its lines."""

    def __init__(self, table: Table, entity: str, lines: Sorted, decisions: ReadingDecisions) -> None:
        self.table, self.entity, self.lines, self.decisions = table, entity, lines, decisions
        self.known = fields(entity)
        self.questions: list[Question] = []
        self.hint = self._title_hint()
        self._values: defaultdict[Line, dict[str, Any]] = defaultdict(dict)
        self._troubles: defaultdict[Line, list[Told]] = defaultdict(list)
        self._places: dict[str, list[Sequence[Cell]]] = {level: [] for level in PLACES}
        self._keys: dict[str, str] = {}  # level of a place → key of its field

    def columns(self) -> Work[None]:
        """Read every column that has a field."""
        total = len(self.table.columns)
        for done, column in enumerate(self.table.columns):
            yield Progress(done, total, R.READING_ROWS)
            if column.fields:
                self._column(column)
        self._place_lines()
        self._name_lines()

    def values(self, line: Line) -> dict[str, Any]:
        """Field → value of a record."""
        return self._values[line]

    def troubles(self, line: Line) -> list[Told]:
        """What is wrong in a record."""
        return self._troubles.get(line, [])

    def _title_hint(self) -> Hint:
        """Where the list lies, by the lines above its header and the name of its sheet."""
        sheet = self.table.sheet
        above = range(max(0, self.table.first - 12), max(0, self.table.header))
        titles = [shown(cell) for line in above for cell in sheet.line(line) if isinstance(cell, str)]
        hint = hint_of("\n".join(titles))
        return hint if hint.region else hint_of(sheet.name)

    # --- columns -----------------------------------------------------------------------------

    def _column(self, column: Column) -> None:
        cells = self.table.sheet.columns[column.index]
        declared = self.known[column.fields[0]]
        if declared.kind in _PLACE_KINDS:
            self._places[_PLACE_KINDS[declared.kind]].append(cells)
            self._keys[_PLACE_KINDS[declared.kind]] = declared.key
        elif declared.kind is Kind.NAME:
            self._names(column, cells)
        else:
            self._plain(column, declared, cells)
        self._failures(declared.key, cells)

    def _lines_of(self, cells: Sequence[Cell]) -> Iterator[tuple[Line, Line, Cell]]:
        """Line, the record it belongs to, and its cell, where there is one."""
        for line in self.lines.records:
            cell = cells[line]
            if cell is not None:
                yield line, line, cell
        for line, record in self.lines.continued.items():
            cell = cells[line]
            if cell is not None and cell != cells[record]:
                yield line, record, cell

    def _failures(self, key: str, cells: Sequence[Cell]) -> None:
        for _, record, cell in self._lines_of(cells):
            if failed(cell):
                self._troubles[record].append((key, failed(cell), trouble("formula_error", failed(cell))))

    def _plain(self, column: Column, declared: Field, cells: Sequence[Cell]) -> None:
        read = self._reader(column, declared, cells)
        if declared.kind in _PER_VALUE:
            read = _once_per_value(read)
        key = declared.key
        add = self._adder(declared)
        for _, record, cell in self._lines_of(cells):
            if failed(cell):
                continue
            value = read(cell)
            if type(value) is Trouble:
                self._troubles[record].append((key, shown(cell), value))
                value = value.kept
            if value is not None:
                add(record, key, value)

    def _adder(self, declared: Field) -> Callable[[Line, str, Any], None]:
        """How a second value of the same record joins the first."""
        values, troubles = self._values, self._troubles
        kind = declared.kind

        def add(record: Line, key: str, value: Any) -> None:
            mine = values[record]
            if key not in mine:
                mine[key] = value
            elif kind in (Kind.PHONES, Kind.CHOICES):
                joined = list(dict.fromkeys([*mine[key], *value]))
                mine[key] = sorted(joined) if kind is Kind.CHOICES else joined
            elif kind is Kind.LONG_TEXT and value not in mine[key]:
                mine[key] = f"{mine[key]}\n{value}"
            elif mine[key] != value and kind is not Kind.LONG_TEXT:
                code = "two_emails" if kind is Kind.EMAIL else "two_values"
                troubles[record].append((key, str(value), trouble(code, str(value))))

        return add

    def _reader(self, column: Column, declared: Field, cells: Sequence[Cell]) -> Reader:
        match declared.kind:
            case Kind.DATE:
                return date_reader(self._order(column, cells))
            case Kind.CHOICE:
                return choice_reader(self.entity, declared.key, self._meanings(column, declared, cells))
            case Kind.CHOICES:
                return choices_reader(self.entity, declared.key, self._meanings(column, declared, cells))
        return READERS[declared.kind]

    # --- doubts ------------------------------------------------------------------------------

    def _order(self, column: Column, cells: Sequence[Cell]) -> Order | None:
        found = evidence(cell for _, _, cell in self._lines_of(cells))
        order = order_of(found)
        if order is not None:
            return order
        question = DateOrder(
            self.table.sheet.name, column.index, column.label, found.example, found.day_first, found.month_first, found.either
        )
        answer = self.decisions.date_order(question)
        if answer is None:
            self.questions.append(question)
        return answer

    def _meanings(self, column: Column, declared: Field, cells: Sequence[Cell]) -> dict[str, str]:
        """What the person says of the words that no list knows."""
        read = (choice_reader if declared.kind is Kind.CHOICE else choices_reader)(self.entity, declared.key, {})
        counted: Counter[str] = Counter()
        for cell, count in Counter(shown_text(cell).strip() for _, _, cell in self._lines_of(cells)).items():
            wrong = read(cell)
            if type(wrong) is Trouble and not failed(cell):
                for word in wrong.why.values["value"].split(" ; ") if declared.kind is Kind.CHOICES else [cell]:  # type: ignore[union-attr]
                    counted[word] += count
        column.unknown = counted
        if counted and column.confidence is not Confidence.IGNORED:
            column.confidence = Confidence.VALUES
        return {choice_words(w): code for w, n in counted.items() if (code := self._asked(column, declared, w, n)) is not None}

    def _asked(self, column: Column, declared: Field, word: str, count: int) -> str | None:
        question = WordMeaning(self.table.sheet.name, column.index, declared.key, word, count, self._likely(declared, word))
        answer = self.decisions.word_meaning(question)
        if answer is None:
            self.questions.append(question)
        return answer

    def _likely(self, declared: Field, word: str) -> str:
        from rapidfuzz import fuzz, process

        known = choices(self.entity, declared.key)
        found = process.extractOne(choice_words(word), known.keys(), scorer=fuzz.WRatio, score_cutoff=_ALIKE)
        return known[found[0]] if found else ""

    # --- names -------------------------------------------------------------------------------

    def _names(self, column: Column, cells: Sequence[Cell]) -> None:
        """A column of names; where no column holds the other language its cells may hold both."""
        keys = column.fields
        others = {key for c in self.table.columns if c is not column for key in c.fields}
        split = len(keys) > 1 or (keys[0] in ("name_ar", "name_fr") and not {"name_ar", "name_fr"} & others)
        by_script = split and {"name_ar", "name_fr"} <= self.known.keys()
        for _, record, cell in self._lines_of(cells):
            if failed(cell):
                continue
            if by_script and isinstance(cell, str) and (len(keys) > 1 or script_of(cell) != keys[0][-2:]):
                self._both_names(record, cell, keys[0])
            else:
                name = read_name(cell)
                if name is not None:
                    self._values[record].setdefault(keys[0], name)

    def _both_names(self, record: Line, cell: str, first: str) -> None:
        names = split_names(cell)
        mine = self._values[record]
        if names.arabic and names.latin:
            if has_letter(names.arabic):
                mine.setdefault("name_ar", names.arabic)
            if has_letter(names.latin):
                mine.setdefault("name_fr", names.latin)
            return
        name = read_name(cell)
        if name is not None:
            mine.setdefault({"ar": "name_ar", "fr": "name_fr", "both": "name_ar" if names.arabic else "name_fr"}.get(script_of(name), first), name)

    def _name_lines(self) -> None:
        """A record without any name is refused; other fields that must be filled are looked at too."""
        keys = set(RECORDS[self.entity].title.get("ar", ()))
        told = "name" if "name_ar" in keys else next(iter(sorted(keys)), "")
        others = [k for k, f in self.known.items() if f.required and k not in keys] if not keys else []
        for line in self.lines.records:
            mine = self._values[line]
            if keys and not keys & mine.keys():
                self._troubles[line].insert(0, (told, "", trouble("missing_name")))
            for key in others:
                if key not in mine:
                    self._troubles[line].append((key, "", trouble("missing_name")))

    # --- places ------------------------------------------------------------------------------

    def _place_lines(self) -> None:
        if not any(self._places.values()) and not self.lines.sections:
            return
        texts = {level: self._first_texts(self._places[level]) for level in PLACES}
        for line in self.lines.records:
            found = self._placed(line, [texts[level].get(line, "") for level in PLACES])
            mine = self._values[line]
            for level, code in zip(PLACES, found[:3]):
                if code is not None and self._key(level) in self.known:
                    mine[self._key(level)] = code
            for level, text, wrong in found.troubles:
                self._troubles[line].append((self._key(level), text, wrong))

    def _placed(self, line: Line, said: list[str]) -> Any:
        section = self.lines.section(line)
        region, province, commune = said
        if section is not None:
            if not province and section.province:
                province = section.province
            if not region:
                region = section.region
        return placed(region, province, commune, section or self.hint)

    def _key(self, level: str) -> str:
        return self._keys.get(level, level)

    def _first_texts(self, columns: list[Sequence[Cell]]) -> dict[Line, str]:
        """The first column that says something for a line."""
        found: dict[Line, str] = {}
        for cells in columns:
            for line in self.lines.records:
                cell = cells[line]
                if line not in found and cell is not None and not failed(cell):
                    text = shown_text(cell).strip()
                    if text and not says_nothing(text):
                        found[line] = text
        return found


def _once_per_value(read: Reader) -> Reader:
    """Read each different cell once; values that are lists are given out as copies."""
    seen: dict[Any, Any] = {}

    def reread(cell: Cell) -> Any:
        key = (type(cell), cell)
        if key not in seen:
            seen[key] = read(cell)
        value = seen[key]
        return list(value) if type(value) is list else value

    return reread
