"""The cells of one list as values, column by column, then line by line for what goes together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from coalition_desktop.exchange import refusals as R
from coalition_desktop.exchange.bilingual import script_of, split_names
from coalition_desktop.exchange.cleaning import has_letter
from coalition_desktop.exchange.columns import Column, Confidence, shown
from coalition_desktop.exchange.dates import Order, evidence, order_of
from coalition_desktop.exchange.decisions import DateOrder, Question, ReadingDecisions, WordMeaning
from coalition_desktop.exchange.lines import Sorted
from coalition_desktop.exchange.placing import Hint, Placed, hint_of, placed
from coalition_desktop.exchange.sheets import Cell
from coalition_desktop.exchange.tables import Table
from coalition_desktop.exchange.troubles import Trouble, trouble
from coalition_desktop.exchange.values import (
    READERS,
    UNKNOWN_WORDS,
    Reader,
    choice_reader,
    choices_reader,
    date_reader,
    failed,
    failures,
    formula_trouble,
    read_name,
    says_nothing,
    shown_text,
)
from coalition_desktop.exchange.vocabulary import NAME, choice_words, choices
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.work import Progress, Work

PLACES = ("region", "province", "commune")
_PLACE_KINDS = {Kind.REGION: "region", Kind.PROVINCE: "province", Kind.COMMUNE: "commune"}
_ALIKE = 80
SCRIPTS = {"name_ar": "ar", "name_fr": "fr"}  # names in a language: their key and their script

Place = int  # of a record among the records of its table
Values = dict[str, Any]
Told = tuple[str, str, Trouble]  # field, what was read, what is wrong


class Parser:
    """The values and the troubles of one table, record by record."""

    def __init__(self, table: Table, entity: str, lines: Sorted, decisions: ReadingDecisions) -> None:
        self.table, self.entity, self.lines, self.decisions = table, entity, lines, decisions
        self.known = fields(entity)
        self.questions: list[Question] = []
        self.hint = self._title_hint()
        self.values: list[Values] = [{} for _ in lines.records]
        self.troubles: defaultdict[Place, list[Told]] = defaultdict(list)
        place_of = {line: place for place, line in enumerate(lines.records)}
        self._continued = [(line, place_of[record]) for line, record in lines.continued.items()]
        for line in lines.nameless:
            told = trouble("line_added", str(table.sheet.numbers[line]))
            self.troubles[place_of[lines.continued[line]]].append(("", "", told))
        self._places: dict[str, list[Sequence[Cell]]] = {level: [] for level in PLACES}
        self._keys: dict[str, str] = {}  # level of a place → key of its field
        self._fed: set[str] = set()  # keys that a column has given values to

    def columns(self) -> Work[None]:
        """Read every column that has a field."""
        total = len(self.table.columns)
        for done, column in enumerate(self.table.columns):
            yield Progress(done, total, R.READING_ROWS)
            if column.fields:
                self._column(column)
        self._place_records()
        self._name_records()

    def _title_hint(self) -> Hint:
        """Where the list lies, by the lines above its header and the name of its sheet."""
        sheet = self.table.sheet
        above = range(max(0, self.table.first - 12), max(0, self.table.header))
        titles = [shown(cell) for line in above for cell in sheet.line(line) if isinstance(cell, str)]
        hint = hint_of("\n".join(titles))
        return hint if hint.region else hint_of(sheet.name)

    # --- columns -----------------------------------------------------------------------------

    def _column(self, column: Column) -> None:
        whole = self.table.sheet.columns[column.index]
        records = self.lines.records
        # one slice where the records follow each other, which is fast and the usual case
        together = bool(records) and records[-1] - records[0] + 1 == len(records)
        cells = whole[records[0] : records[-1] + 1] if together else [whole[line] for line in records]
        declared = self.known[column.fields[0]]
        distinct = set(cells)
        if failures(distinct):
            cells = self._without_failures(declared.key, cells)
            distinct = set(cells)
        if declared.kind in _PLACE_KINDS:
            self._places[_PLACE_KINDS[declared.kind]].append(cells)
            self._keys[_PLACE_KINDS[declared.kind]] = declared.key
        elif declared.kind is Kind.NAME:
            self._names(column, cells)
        else:
            more = [(whole[line], place) for line, place in self._continued if whole[line] not in (None, cells[place])]
            self._plain(column, declared, cells, distinct, more)

    def _without_failures(self, key: str, cells: list[Cell]) -> list[Cell]:
        """The cells with nothing where a formula failed, which is told."""
        for place, cell in enumerate(cells):
            if text := failed(cell):
                self.troubles[place].append((key, text, formula_trouble(text)))
        return [None if failed(cell) else cell for cell in cells]

    def _plain(
        self, column: Column, declared: Field, cells: list[Cell], distinct: set[Cell], more: list[tuple[Cell, Place]]
    ) -> None:
        read = self._reader(column, declared, [*cells, *(cell for cell, _ in more)])
        found = _each_once(read, cells, distinct)
        key = declared.key
        if key in self._fed or Trouble in {*map(type, found)}:
            for place, value in enumerate(found):
                self._take(place, declared, value, cells[place])
        else:  # the usual case, and half the time
            for mine, value in zip(self.values, found, strict=True):
                if value is not None:
                    mine[key] = value
        for cell, place in more:
            self._take(place, declared, read(cell), cell)
        self._fed.add(key)

    def _take(self, place: Place, declared: Field, value: Any, cell: Cell) -> None:
        """What a cell was read as, whatever it is and whatever the record says already."""
        if type(value) is Trouble:
            self.troubles[place].append((declared.key, shown(cell), value))
            value = value.kept
        if value is not None:
            self._join(place, declared, value)

    def _join(self, place: Place, declared: Field, value: Any) -> None:
        """A second value of the same record beside the first: lists grow, the rest is told."""
        mine, key = self.values[place], declared.key
        before = mine.get(key)
        if before is None:
            mine[key] = value
        elif declared.kind is Kind.PHONES:
            mine[key] = list(dict.fromkeys([*before, *value]))
        elif declared.kind is Kind.CHOICES:
            mine[key] = sorted({*before, *value})
        elif declared.kind is Kind.LONG_TEXT:
            mine[key] = before if value in before else f"{before}\n{value}"
        elif before != value:
            code = "two_emails" if declared.kind is Kind.EMAIL else "two_values"
            self.troubles[place].append((key, str(value), trouble(code, str(value))))

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
        found = evidence(cells)
        order = order_of(found)
        if order is not None:
            return order
        question = DateOrder(
            self.table.sheet.name,
            column.index,
            column.label,
            found.example,
            found.day_first,
            found.month_first,
            found.either,
        )
        answer = self.decisions.date_order(question)
        if answer is None:
            self.questions.append(question)
        return answer

    def _meanings(self, column: Column, declared: Field, cells: Sequence[Cell]) -> dict[str, str]:
        """What the person says of the words that no list knows."""
        read = (choice_reader if declared.kind is Kind.CHOICE else choices_reader)(self.entity, declared.key, {})
        counted: Counter[str] = Counter()
        for cell, count in Counter(cells).items():
            wrong = read(cell) if cell is not None else None
            if type(wrong) is Trouble:
                for word in str(wrong.why.values["value"]).split(UNKNOWN_WORDS):
                    counted[word] += count
        column.unknown = counted
        if counted and column.confidence is not Confidence.IGNORED:
            column.confidence = Confidence.VALUES
        return {
            choice_words(w): code
            for w, n in counted.items()
            if (code := self._asked(column, declared, w, n)) is not None
        }

    def _asked(self, column: Column, declared: Field, word: str, count: int) -> str | None:
        question = WordMeaning(
            self.table.sheet.name, column.index, declared.key, word, count, self._likely(declared, word)
        )
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
        alone = len(keys) > 1 or (keys[0] in SCRIPTS and not SCRIPTS.keys() & others)
        by_script = alone and SCRIPTS.keys() <= self.known.keys()
        for mine, cell in zip(self.values, cells, strict=True):
            if cell is None:
                continue
            if by_script and isinstance(cell, str) and (len(keys) > 1 or script_of(cell) != SCRIPTS[keys[0]]):
                _both_names(mine, cell, keys[0])
            elif (name := read_name(cell)) is not None:
                mine.setdefault(keys[0], name)

    def _name_records(self) -> None:
        """A record without any name is told; other fields that must be filled are looked at too."""
        keys = set(RECORDS[self.entity].title.get("ar", ()))
        told = NAME if SCRIPTS.keys() <= keys else next(iter(sorted(keys)), "")
        others = [k for k, f in self.known.items() if f.required and k not in keys] if not keys else []
        for place, mine in enumerate(self.values):
            if keys and keys.isdisjoint(mine):
                self.troubles[place].insert(0, (told, "", trouble("missing_name")))
            for key in others:
                if key not in mine:
                    self.troubles[place].append((key, "", trouble("missing_value")))

    # --- places ------------------------------------------------------------------------------

    def _place_records(self) -> None:
        """Region, province and commune together, each combination of cells once."""
        columns = [cells for level in PLACES for cells in self._places[level]]
        levels = [level for level in PLACES for _ in self._places[level]]
        if not columns and not self.lines.sections:
            return
        known: dict[Any, tuple[Values, list[Told]]] = {}
        blank: list[tuple[Cell, ...]] = [()] * len(self.values)
        for place, cells in enumerate(zip(*columns, strict=True) if columns else blank):
            section = self.lines.section(self.lines.records[place]) if self.lines.sections else None
            found = known.get((cells, section))
            if found is None:
                found = known[cells, section] = self._by_field(self._placed(levels, cells, section))
            codes, troubles = found
            self.values[place].update(codes)
            if troubles:
                self.troubles[place] += troubles

    def _by_field(self, found: Placed) -> tuple[Values, list[Told]]:
        """The codes and the troubles of a place by the keys of their fields."""
        keys = [self._keys.get(level, level) for level in PLACES]
        codes = {key: c for key, c in zip(keys, found[:3], strict=True) if c is not None and key in self.known}
        return codes, [(self._keys.get(level, level), text, wrong) for level, text, wrong in found.troubles]

    def _placed(self, levels: list[str], cells: Sequence[Cell], section: Hint | None) -> Placed:
        said = dict.fromkeys(PLACES, "")
        for level, cell in zip(levels, cells, strict=False):
            text = shown_text(cell).strip()
            if text and not said[level] and not says_nothing(text):
                said[level] = text
        if section is not None:
            said["region"] = said["region"] or section.region
            said["province"] = said["province"] or section.province
        return placed(said["region"], said["province"], said["commune"], section or self.hint)


def _both_names(mine: Values, cell: str, first: str) -> None:
    """Both languages of a cell, or the one that is there."""
    names = split_names(cell)
    if names.arabic and names.latin:
        for key, name in zip(SCRIPTS, names, strict=True):
            if has_letter(name):
                mine.setdefault(key, name)
        return
    one = read_name(cell)
    if one is not None:
        key = ("name_ar" if names.arabic else "name_fr") if script_of(one) else first
        mine.setdefault(key, one)


def _each_once(read: Reader, cells: Sequence[Cell], distinct: set[Cell]) -> list[Any]:
    """What each cell is read as, each different one read once; values that are lists are given out as copies."""
    if not distinct.isdisjoint((True, False)) and bool in {*map(type, cells)}:  # to Python, yes and 1 are equal
        return [None if cell is None else read(cell) for cell in cells]
    found = {cell: None if cell is None else read(cell) for cell in distinct}
    if list in {*map(type, found.values())}:
        return [value.copy() if type(value) is list else value for value in map(found.get, cells)]
    return [found[cell] for cell in cells]
