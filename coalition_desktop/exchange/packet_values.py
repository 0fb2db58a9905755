"""From the changed cells of a packet to values: what a line says of its record, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from coalition_desktop.changes.canon import Value
from coalition_desktop.errors import Problem
from coalition_desktop.exchange.cleaning import one_line
from coalition_desktop.exchange.dates import Order
from coalition_desktop.exchange.packet_rows import plain
from coalition_desktop.exchange.packet_tables import FIELD, REFERENCE, SheetColumn, read_id
from coalition_desktop.exchange.placing import Hint, placed
from coalition_desktop.exchange.references import known, meant
from coalition_desktop.exchange.sheets import Cell
from coalition_desktop.exchange.spreadsheet_cells import CUT
from coalition_desktop.exchange.troubles import Trouble, trouble
from coalition_desktop.exchange.values import (
    READERS,
    Reader,
    choice_reader,
    choices_reader,
    date_reader,
    failed,
    formula_trouble,
    shown_text,
)
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.store.merged import standing
from coalition_desktop.store.session import Session

PLACES = {Kind.REGION: "region", Kind.PROVINCE: "province", Kind.COMMUNE: "commune"}
_LEVELS = ("region", "province", "commune")


class LineReader:
    """Reads the cells of the lines of one kind of record."""

    def __init__(self, session: Session, entity: str, sheet: str) -> None:
        self.session, self.entity, self.sheet = session, entity, sheet
        self.known = fields(entity)

    def values(
        self, row: int, line: Mapping[SheetColumn, Cell], columns: Iterable[SheetColumn]
    ) -> tuple[dict[str, Value], list[Problem]]:
        """What some columns of a line say, and what of it cannot be taken.

        A place needs the whole ``line``: a commune is looked for inside its province.
        """
        found: dict[str, Value] = {}
        problems: list[Problem] = []
        asked = list(columns)
        keys = dict.fromkeys(column.key for column in asked if column.role in (FIELD, REFERENCE))
        for key in keys:
            declared = self.known[key]
            cell = line.get(self._column(line, FIELD, key))
            read = self._read(declared, cell, line, asked)
            if isinstance(read, Trouble):
                shown = failed(cell) or shown_text(cell)
                problems.append(Problem(row, key, shown[:200], read.code, read.why, self.sheet))
                if read.kept is None or read.refuses:
                    continue
                read = read.kept
            found[key] = read
        return found, problems

    @staticmethod
    def _column(line: Mapping[SheetColumn, Cell], role: str, key: str) -> Any:
        return next((column for column in line if column.role == role and column.key == key), None)

    def _read(self, declared: Field, cell: Cell, line: Mapping[SheetColumn, Cell], asked: Sequence[SheetColumn]) -> Any:
        if failed(cell):
            return formula_trouble(failed(cell))
        if declared.kind in PLACES:
            return self._place(declared, line)
        if declared.kind is Kind.REFERENCE:
            return self._reference(declared, cell, line, asked)
        if plain(cell) is None:
            return None
        if declared.kind is Kind.LONG_TEXT and isinstance(cell, str) and cell.endswith(CUT):
            return trouble("cut_text", cell[-40:])
        return reader(self.entity, declared.key)(cell)

    def _place(self, declared: Field, line: Mapping[SheetColumn, Cell]) -> Any:
        said = dict.fromkeys(_LEVELS, "")
        for column, cell in line.items():
            level = PLACES.get(self.known[column.key].kind) if column.role == FIELD else None
            if level is not None:
                said[level] = one_line(shown_text(cell))
        mine = PLACES[declared.kind]
        if not said[mine]:
            return None
        found = placed(said["region"], said["province"], said["commune"], Hint())
        wrong = next((told for level, _, told in found.troubles if level == mine), None)
        return wrong if wrong is not None else getattr(found, mine)

    def _reference(
        self, declared: Field, cell: Cell, line: Mapping[SheetColumn, Cell], asked: Sequence[SheetColumn]
    ) -> Any:
        """By the hidden id beside it, or by the name or number that a person wrote over the old one."""
        text = one_line(shown_text(cell))
        hidden = line.get(self._column(line, REFERENCE, declared.key))
        rid = standing(self.session, read_id(hidden)) if isinstance(hidden, str) else ""
        if not text:
            return None
        found = meant(self.session, declared.target, text)
        copied = (
            self._column(dict.fromkeys(asked), REFERENCE, declared.key) is not None
        )  # from another line, with its id
        if rid and (rid in found or (copied and not found)) and rid in known(self.session, declared.target, [rid]):
            return rid
        if len(found) == 1:
            return found[0]
        return trouble("ambiguous_reference" if found else "unknown_reference", text)


@lru_cache(maxsize=512)
def reader(entity: str, key: str) -> Reader:
    """How a cell of a field is read; days come before months where a text does not say."""
    kind = fields(entity)[key].kind
    if kind is Kind.DATE:
        return date_reader(Order.DAY_FIRST)
    if kind is Kind.CHOICE:
        return choice_reader(entity, key, {})
    if kind is Kind.CHOICES:
        return choices_reader(entity, key, {})
    return READERS[kind]
