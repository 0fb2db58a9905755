"""What a file of tables holds once it is read: sheets of cells, nothing yet understood."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Union

from coalition_desktop.errors import UserError
from coalition_desktop.language import Shown, Text, readable

if TYPE_CHECKING:
    from coalition_desktop.exchange.bundles import Bundle


class CellError(NamedTuple):
    """A formula that failed; ``text`` is what the sheet shows (``#N/A``)."""

    text: str


# A cell: text, number, true or false, day, failed formula, or nothing.
Cell = Union[str, float, bool, dt.date, CellError, None]


class Area(NamedTuple):
    """Merged cells, both corners inside: rows 1-based as Excel shows them, columns from 0."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Sheet:
    """One sheet, column by column, without its blank lines.

    ``columns[c][i]`` is the cell of column ``c`` (0 is A) on the line whose row in Excel is
    ``numbers[i]``.  The value of cells merged downwards stands on every line of the merge.
    """

    name: str
    hidden: bool = False
    numbers: list[int] = field(default_factory=list)
    columns: list[list[Cell]] = field(default_factory=list)
    merged: list[Area] = field(default_factory=list)
    hidden_rows: frozenset[int] = frozenset()
    formulas: dict[int, int] = field(default_factory=dict)  # column → how many formulas it has
    beyond: bool = False  # it has filled cells after the last column that is read

    def __len__(self) -> int:
        return len(self.numbers)

    def line(self, index: int) -> list[Cell]:
        """The cells of one kept line, from column A."""
        return [column[index] for column in self.columns]

    def lines(self) -> Iterator[tuple[Cell, ...]]:
        """All kept lines in order."""
        return iter(zip(*self.columns, strict=True)) if self.columns else iter(())

    def at(self, row: int) -> int:
        """Index of the first kept line at ``row`` of Excel or below it."""
        return bisect_left(self.numbers, row)


class PackedSheet:
    """A sheet whose cells are unpacked when somebody looks at them.

    ``seal``: the digest of its cells (``blocks.Seal``), empty where there is more to it than these.
    """

    def __init__(self, sheet: Sheet, unpack: Callable[[bytes, Sheet], object]) -> None:
        """``unpack``: puts a line of the reading process into the sheet, which is empty yet."""
        self.seal = ""
        self._sheet, self._unpack = sheet, unpack
        self._waiting: list[bytes] = []
        self._blocks = 0

    def take(self, block: bytes) -> None:
        """One more line with cells, for later."""
        self._waiting.append(block)
        self._blocks += 1

    def end(self, line: bytes, seal: str) -> None:
        """Its last line."""
        self._waiting.append(line)
        self.seal = seal

    def __len__(self) -> int:
        """How many blocks of lines were told: 0 where the sheet has no cell."""
        return self._blocks

    @property
    def name(self) -> str:
        """What the sheet is called."""
        return self._sheet.name

    @property
    def sheet(self) -> Sheet:
        """The sheet, unpacked."""
        self._waiting.reverse()
        while self._waiting:  # one after the other: the cells take the place of the lines
            self._unpack(self._waiting.pop(), self._sheet)
        return self._sheet


@dataclass(slots=True)
class SourceFile:
    """A file that was read.  ``kind``: xlsx, xlsb, xls, ods or csv.

    ``parts``: its sheets, the visible ones of what may be a packet still packed.  ``encoding`` and
    ``delimiter`` are those found in a text file.  ``bundle``: the zip in which it came; ``path`` and
    ``sha256`` are those of the workbook itself.
    """

    path: Path
    sha256: str
    kind: str
    parts: Sequence[Sheet | PackedSheet]
    encoding: str = ""
    delimiter: str = ""
    bundle: Bundle | None = None

    @property
    def sheets(self) -> list[Sheet]:
        """All its sheets, unpacked."""
        return [part.sheet if isinstance(part, PackedSheet) else part for part in self.parts]

    @property
    def name(self) -> str:
        """What the file is called that the person chose."""
        return readable((self.bundle or self).path.name)


class FileRefused(UserError):
    """A file that cannot be a list.  ``code`` is the stable name of the cause (``password``)."""

    def __init__(self, code: str, text: Text, /, count: int | None = None, **values: Shown) -> None:
        super().__init__(text, count, **values)
        self.code = code


MOST_FILLED = 5_000_000  # cells that merges may fill


def fill_merged(sheet: Sheet) -> None:
    """Write the value of every merge of several rows on all its lines."""
    left = MOST_FILLED
    for area in sheet.merged:
        if area.bottom > area.top and area.left < len(sheet.columns):
            left -= _fill(sheet, area)
            if left < 0:
                return


def _fill(sheet: Sheet, area: Area) -> int:
    first, last = sheet.at(area.top), sheet.at(area.bottom + 1)
    if first >= last or sheet.numbers[first] != area.top:
        return 1
    column = sheet.columns[area.left]
    value = column[first]
    column[first:last] = [value] * (last - first)
    return last - first
