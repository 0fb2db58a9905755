"""The lines of the table: what is promised, its yardstick, ours.

A figure is one more ``Line``; what the work is done on is made once, when it is first needed.
"""

from __future__ import annotations

import itertools
import shutil
from functools import cache
from pathlib import Path

from bench import data, floors, ours, packets
from bench.measure import Bench, Figures, Line, told_by_child

MANY, ALL, LETTERS = 10_000, 100_000, 1_000


def benches(folder: Path) -> list[Bench]:
    """All that is measured, in the order of the table."""
    stock = Stock(folder)
    return [
        importing(stock), roster(stock), window(stock), typing(stock), search(stock), letters(stock),
        packet_known(stock), packet_with_news(stock), packet_size(stock),
    ]  # fmt: skip


class Stock:
    """What the work is done on, and places for what comes of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._number = itertools.count(1)
        self.workbook = cache(lambda: data.write_workbook(folder / "list.xlsx", MANY))
        self.registry = cache(lambda count: ours.make(folder / f"{count}.coalition", count))
        self.bare = cache(lambda: floors.store(data.rows(ALL), folder / "bare.sqlite"))

        self.packet = cache(self._packet)
        self.news = cache(lambda: packets.with_news(self.registry(ALL), folder / "news.xlsx"))

    def _packet(self) -> Path:
        packets.write(self.registry(ALL), self.folder / "packet.xlsx")
        return self.folder / "packet.xlsx"

    def copy(self, registry: Path) -> Path:
        """A registry that the work may change."""
        target = self.new(".coalition")
        shutil.copy(registry, target)
        return target

    def new(self, suffix: str) -> Path:
        """A file that is not there yet, alone in a folder."""
        path = self.folder / f"run {next(self._number)}" / f"new{suffix}"
        path.parent.mkdir()
        return path


def _child(side: str, work: str, *words: str | int | Path) -> Figures:
    return told_by_child("bench.child", side, work, *map(str, words))


def importing(stock: Stock) -> Bench:
    """CPU seconds from the workbook to the saved registry."""
    return Bench(
        (
            Line("import of 10,000 × 25 cells, against calamine + check + fold + match + executemany", "cpu", "s", 2.5),
            Line("the same, against that chain without check and match", "blind", "s"),
            Line("taking that import back, as a share of it", "undo", "×"),
        ),
        floor=lambda: _child("floors", "import_workbook", stock.workbook(), stock.new(".sqlite")),
        ours=lambda: _child("ours", "import_workbook", stock.workbook(), stock.new(".coalition")),
    )


def roster(stock: Stock) -> Bench:
    """CPU seconds from the registry to the workbook."""
    return Bench(
        (Line("roster of 10,000 × 25 cells, against xlsxwriter", "cpu", "s", 1.5),),
        floor=lambda: _child("floors", "write_roster", MANY, stock.new(".xlsx")),
        ours=lambda: _child("ours", "write_roster", stock.registry(MANY), stock.new(".xlsx")),
    )


def window(stock: Stock) -> Bench:
    """The window on a registry of 100,000 records, in processes of its own; CPU seconds from their start."""

    def bare() -> Figures:
        painted = told_by_child("bench.bare_window", stock.bare())["painted"]
        return {"painted": painted, "filled": painted + told_by_child("bench.bare_import")["imported"]}

    return Bench(
        (
            Line("window painted, 100,000 records, against a bare table over sqlite3", "painted", "s", 1.6),
            Line("its list filled, against that table + import sqlalchemy.orm", "filled", "s", 1.3),
            Line("peak memory of that window", "peak_mb", "MB", 180),
        ),
        floor=bare,
        ours=lambda: told_by_child("bench.window", "look", stock.registry(ALL)),
    )


def typing(stock: Stock) -> Bench:
    """The filter line of that window: milliseconds."""
    return Bench(
        (
            Line("keystroke → repainted list, 95th percentile", "waited", "ms", 60),
            Line("the part of it that the window works, the rest being other programs", "worked", "ms"),
        ),
        ours=lambda: told_by_child("bench.window", "type", stock.registry(ALL)),
        rounds=2,
    )


def search(stock: Stock) -> Bench:
    """One keystroke in 100,000 records: milliseconds until the first 50 are known."""
    return Bench(
        (Line("search, 95th percentile, first 50 in their order, against FTS5 in any order", "ms", "ms"),),
        floor=lambda: _child("floors", "search", stock.bare()),
        ours=lambda: _child("ours", "search", stock.registry(ALL)),
    )


def letters(stock: Stock) -> Bench:
    """CPU seconds from the registry to the signed and registered paper."""
    return Bench(
        (Line("1,000 attestations in two languages, against HarfBuzz + QR + zlib", "cpu", "s"),),
        floor=lambda: _child("floors", "print_letters", LETTERS, stock.new(".pdf")),
        ours=lambda: _child("ours", "issue_letters", stock.registry(MANY), stock.new(".pdf"), LETTERS),
        rounds=3,
    )


def packet_known(stock: Stock) -> Bench:
    """Taking in again a packet of which all is here."""
    return Bench(
        (
            Line(
                "packet of 100,000 records again, nothing new, against calamine over its visible sheets",
                "cpu",
                "s",
                3.0,
            ),
            Line("peak memory of that", "peak_mb", "MB", 700),
            Line("longest wait for a sign of progress in that", "silent", "s", 0.5),
        ),
        floor=lambda: {"cpu": _visible(stock, stock.packet())["cpu"]},
        ours=lambda: _child("packets", "take_in", stock.copy(stock.registry(ALL)), stock.packet()),
        rounds=3,
    )


def packet_with_news(stock: Stock) -> Bench:
    """Taking in a packet in which one record in fourteen is new or edited."""
    return Bench(
        (Line("packet of 100,000 records, 7 % new, against calamine over its visible sheets", "cpu", "s", 4.0),),
        floor=lambda: {"cpu": _visible(stock, stock.news())["cpu"]},
        ours=lambda: _child("packets", "take_in", stock.copy(stock.registry(ALL)), stock.news()),
        rounds=3,
    )


def packet_size(stock: Stock) -> Bench:
    """The packet beside a workbook of its readable sheets."""
    return Bench(
        (Line("packet of 100,000 records, its size against its visible sheets", "size", "MB", 2.0),),
        floor=lambda: {"size": _visible(stock, stock.packet())["size"] / 1e6},
        ours=lambda: {"size": stock.packet().stat().st_size / 1e6},
        rounds=1,
    )


def _visible(stock: Stock, packet: Path) -> Figures:
    return _child("packets", "visible", packet, stock.folder / f"visible-{packet.name}")
