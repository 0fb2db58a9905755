"""OpenDocument sheets: cells with their line breaks, without comments, repeats within reason.

Runs inside the reading process: standard library only.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from io import BufferedReader
from typing import Any
from xml.parsers import expat

from coalition_desktop.exchange.unpacking import Broken, Members, unpacked

MOST_CELLS = 4_000_000  # that repeats may write
MOST_REPEATED = 2_000  # columns or rows one repeated filled cell may write

Row = list[Any]  # None, text, number, truth, day


class TooMany(Exception):
    """Repeated cells that would fill more than any list holds."""


def read_open_document(file: BufferedReader, members: Members, told: Callable[[str, bool], Any]) -> None:
    """Read ``content.xml``; ``told(name, hidden)`` gives the taker of each sheet.

    A taker has ``row(number, cells, hidden)``, ``merge(top, left, bottom, right)`` and
    ``formula(column)``.
    """
    for name, other in members.items():
        if name != "content.xml":
            for _ in unpacked(file, other):
                pass
    reader = _Reader(told)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = reader.entity
    try:
        for piece in unpacked(file, members["content.xml"]):
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as wrong:
        raise Broken("content.xml") from wrong


class _Reader:
    """The handlers of one pass over ``content.xml``."""

    def __init__(self, told: Callable[[str, bool], Any]) -> None:
        self.told = told
        self.sheet: Any = None
        self.hidden_styles: set[str] = set()
        self.style = ""
        self.number = 0  # 1-based row being read
        self.repeat_rows = 1
        self.hidden_row = False
        self.cells: Row = []
        self.value: Any = None
        self.repeat = 1
        self.paragraphs: list[str] = []
        self.in_cell = 0
        self.aside = 0  # inside a comment or a drawing
        self.written = 0

    def entity(self, *_: object) -> None:
        raise Broken("entity")

    def start(self, name: str, a: dict[str, str]) -> None:
        if self.aside or name in ("office:annotation", "draw:frame", "table:shapes", "table:tracked-changes"):
            self.aside += 1
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self._start_cell(name, a)
        elif name == "text:p" and self.in_cell:
            self.paragraphs.append("")
        elif self.in_cell:
            self._inside_text(name, a)
        elif name == "table:table-row":
            self._start_row(a)
        elif name == "table:table":
            self.number, self.sheet = (
                0,
                self.told(a.get("table:name", ""), a.get("table:style-name") in self.hidden_styles),
            )
        elif name == "style:style":
            self.style = a.get("style:name", "")
        elif name == "style:table-properties" and a.get("table:display") == "false":
            self.hidden_styles.add(self.style)

    def _inside_text(self, name: str, a: dict[str, str]) -> None:
        if self.paragraphs:
            if name == "text:line-break":
                self.paragraphs[-1] += "\n"
            elif name == "text:tab":
                self.paragraphs[-1] += "\t"
            elif name == "text:s":
                self.paragraphs[-1] += " " * min(int(a.get("text:c", "1")), 20)

    def _start_row(self, a: dict[str, str]) -> None:
        self.number += 1
        self.cells = []
        self.repeat_rows = _times(a, "table:number-rows-repeated")
        self.hidden_row = a.get("table:visibility") in ("collapse", "filter")

    def _start_cell(self, name: str, a: dict[str, str]) -> None:
        self.in_cell += 1
        self.paragraphs = []
        self.repeat = _times(a, "table:number-columns-repeated")
        self.value = _value(a) if name == "table:table-cell" else None
        if self.sheet is None:
            return
        if a.get("table:formula"):
            self.sheet.formula(len(self.cells))
        down = _times(a, "table:number-rows-spanned")
        across = _times(a, "table:number-columns-spanned")
        if down > 1 or across > 1:
            left = len(self.cells)
            self.sheet.merge(self.number, left, self.number + down - 1, left + across - 1)

    def text(self, data: str) -> None:
        if self.in_cell and not self.aside and self.paragraphs:
            self.paragraphs[-1] += data

    def end(self, name: str) -> None:
        if self.aside:
            self.aside -= 1
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self._end_cell()
        elif name == "table:table-row":
            self._end_row()

    def _end_cell(self) -> None:
        self.in_cell -= 1
        value = self.value
        if value is None:
            value = "\n".join(self.paragraphs) or None
        elif isinstance(value, float) and self.paragraphs and self.paragraphs[0].startswith("#"):
            value = self.paragraphs[0]  # a failed formula
        if value is None:
            self.cells += [None] * min(self.repeat, 20_000)
            return
        if self.repeat > MOST_REPEATED:
            raise TooMany
        self.cells += [value] * self.repeat

    def _end_row(self) -> None:
        cells = self.cells
        while cells and cells[-1] is None:
            cells.pop()
        if cells and self.sheet is not None:
            self.written += len(cells) * self.repeat_rows
            if self.repeat_rows > MOST_REPEATED or self.written > MOST_CELLS:
                raise TooMany
            for i in range(self.repeat_rows):
                self.sheet.row(self.number + i, cells, self.hidden_row)
        self.number += self.repeat_rows - 1


def _times(a: dict[str, str], name: str) -> int:
    """How often something is repeated; once when it is not said or is no number."""
    said = a.get(name, "1")
    return max(1, int(said)) if said.isdecimal() and len(said) < 10 else 1


def _value(a: dict[str, str]) -> Any:
    """The typed value of a cell; nothing when its text says it."""
    kind = a.get("office:value-type")
    try:
        if kind in ("float", "currency", "percentage"):
            return float(a["office:value"])
        if kind == "date":
            return dt.date.fromisoformat(a["office:date-value"][:10])
        if kind == "boolean":
            return a.get("office:boolean-value") == "true"
    except (KeyError, ValueError):
        return None
    return None
