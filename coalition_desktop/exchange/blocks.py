"""Lines of cells on their way out of the reading process: in blocks, and of each its columns.

Columns of texts, nearly all there are, follow their block as they are, which costs a fraction of
JSON.  The same cells always give the same bytes: by these an exporter foretells what a reader will
find in a sheet that nobody touches (``Seal``).  Imports next to nothing: see ``child``.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

TYPE_CHECKING = False  # typing takes as long to import as Python to start
if TYPE_CHECKING:
    from typing import Any

BLOCK = 500  # lines: what fits into the caches of a processor
CELL, COLUMN = b"\x7f", b"\x1e"  # what stands between the cells, and before each column, of texts alone

Line = tuple[int, Sequence[object]]  # the row as Excel shows it, its cells

_DAYS = frozenset({dt.date, dt.datetime})
_PLAIN = frozenset({str, float, bool, type(None)})
_MADE_PLAIN: dict[type, Callable[[Any], object]] = {
    int: float, dt.date: dt.date.isoformat, dt.datetime: dt.date.isoformat
}  # fmt: skip


class Seal:
    """What stands in a sheet, line by line, as one digest."""

    def __init__(self) -> None:
        from hashlib import blake2b

        self._digest = blake2b(digest_size=16)
        self._waiting: list[Line] = []

    def add(self, line: Line) -> None:
        """One more line of an exporter; nothing is ``None`` or an empty text in it."""
        self._waiting.append((line[0], tuple("" if cell is None else cell for cell in line[1])))
        if len(self._waiting) == BLOCK:
            self._write()

    def take(self, block: bytes) -> None:
        """The next block of a reader."""
        self._digest.update(block)

    def told(self) -> str:
        """The digest, when the last was added: 32 hexadecimal digits."""
        if self._waiting:
            self._write()
        return self._digest.hexdigest()

    def _write(self) -> None:
        self.take(block_of(self._waiting, 0, ""))
        self._waiting.clear()


def line_of(what: dict[str, Any], texts: Iterable[bytes] = ()) -> bytes:
    """One line for the parent: an object, and columns of texts."""
    said = json.dumps(what, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return COLUMN.join((said, *texts)) + b"\n"


def block_of(lines: Sequence[Line], left: int, nothing: str | None) -> bytes:
    """At most ``BLOCK`` lines that begin in column ``left``; shorter ones are filled up with ``nothing``."""
    width = max(len(cells) for _, cells in lines)
    even = all(len(cells) == width for _, cells in lines)
    filled = (cells if even else (*cells, *(nothing,) * (width - len(cells))) for _, cells in lines)
    days: dict[int, list[tuple[int, int]]] = {}
    packed = [*map(_packed, zip(*filled, strict=True))]
    for index, column in enumerate(packed):
        if not isinstance(column, bytes):
            plain, days[index] = _plain(column)
            packed[index] = _packed(plain)
    others = [None if isinstance(column, bytes) else column for column in packed]
    texts = [column for column in packed if isinstance(column, bytes)]
    return line_of({"block": [number for number, _ in lines], "left": left, "columns": others, "days": days}, texts)


def _packed(column: Sequence[Any]) -> bytes | Sequence[object]:
    """A column of texts alone as one text, which costs a fraction of a list; any other as it is."""
    try:
        text = CELL.decode().join(column).encode("utf-8", "surrogatepass")
    except TypeError:
        return column
    alone = text.count(CELL) == len(column) - 1 and COLUMN not in text and b"\n" not in text
    return text if alone else column


def _plain(column: Sequence[Any]) -> tuple[Sequence[object], list[tuple[int, int]]]:
    """What JSON can say, and from where to where days stand: as texts, without their hour."""
    if _PLAIN.issuperset(map(type, column)):
        return column, []
    plain: list[object] = []
    days = []
    for kind, run in groupby(column, type):
        start, cells = len(plain), list(run)
        plain += cells if kind in _PLAIN else map(_MADE_PLAIN.get(kind, str), cells)
        if kind in _DAYS:
            days.append((start, len(plain)))
    return plain, days
