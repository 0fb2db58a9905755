"""The lines of the table: what is promised, its yardstick, ours.

A line is added by one ``Bench`` here; its data are made in the folder given, once for all rounds.
"""

from __future__ import annotations

from pathlib import Path

from bench import data, floors, lists
from bench.measure import Bench, cpu_seconds, told_by_child

MANY, ALL = 10_000, 100_000


def benches(folder: Path) -> list[Bench]:
    """All lines, in the order of the table."""
    return [*import_and_export(folder), *window(folder)]


def import_and_export(folder: Path) -> list[Bench]:
    """CPU seconds over 10,000 rows of 25 columns."""
    workbook = data.write_workbook(folder / "list.xlsx", MANY)
    rows = list(data.rows(MANY))
    filled = lists.empty_registry(folder / "filled.coalition")
    lists.import_workbook(filled, workbook)

    def imported() -> float:
        with lists.empty_registry(folder / "list.coalition") as registry:
            return cpu_seconds(lambda: lists.import_workbook(registry, workbook))

    return [
        Bench(
            "import 10,000 × 25, against calamine + fold + executemany",
            floor=lambda: cpu_seconds(lambda: floors.import_workbook(workbook, folder / "bare.sqlite")),
            ours=imported,
            limit=2.5,
            unit="s",
        ),
        Bench(
            "roster of 10,000, against xlsxwriter",
            floor=lambda: cpu_seconds(lambda: floors.write_roster(rows, folder / "bare.xlsx")),
            ours=lambda: cpu_seconds(lambda: lists.write_roster(filled, folder / "roster.xlsx")),
            limit=1.5,
            unit="s",
        ),
    ]


def window(folder: Path) -> list[Bench]:
    """The window on a registry of 100,000 records, in processes of its own; seconds from their start."""
    database = folder / "all.sqlite"
    floors.store(data.rows(ALL), database)

    def bare_window() -> float:
        return told_by_child("bench.bare_window", database, key="painted")

    def bare_window_and_orm() -> float:
        return bare_window() + told_by_child("bench.bare_import", key="seconds")

    return [
        Bench("window painted, against a bare table over sqlite3", floor=bare_window, limit=1.6, unit="s"),
        Bench(
            "list filled, against that table + import sqlalchemy.orm", floor=bare_window_and_orm, limit=1.3, unit="s"
        ),
        Bench("peak memory of that window", limit=180, unit="MB", rounds=3),
        Bench("keystroke → repainted list, 95th percentile", limit=60, unit="ms", rounds=3),
    ]
