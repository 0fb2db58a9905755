"""The measuring itself: invented lists are the same each time, figures are taken in turn."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from python_calamine import CalamineWorkbook

from bench import data, floors
from bench.measure import Bench, cpu_seconds, percentile, take


def test_the_same_seed_gives_the_same_list() -> None:
    assert list(data.rows(50, seed=3)) == list(data.rows(50, seed=3)) != list(data.rows(50, seed=4))
    assert {len(row) for row in data.rows(50)} == {len(data.HEADINGS)} == {25}


def test_the_bare_chain_stores_what_the_workbook_holds(tmp_path: Path) -> None:
    workbook = data.write_workbook(tmp_path / "list.xlsx", 20)
    floors.import_workbook(workbook, tmp_path / "bare.sqlite")
    database = sqlite3.connect(tmp_path / "bare.sqlite")
    names = [row[0] for row in database.execute("SELECT c1 FROM record ORDER BY id")]
    found = database.execute("SELECT count(*) FROM found WHERE found MATCH 'جمع'").fetchone()[0]
    database.close()
    assert names == [row[1] for row in data.rows(20)]
    assert found == sum("جمع" in floors.fold(f"{row[1]} {row[5]}") for row in data.rows(20))


def test_the_bare_roster_opens(tmp_path: Path) -> None:
    rows = list(data.rows(5))
    floors.write_roster(rows, tmp_path / "roster.xlsx")
    read = CalamineWorkbook.from_path(tmp_path / "roster.xlsx").get_sheet_by_index(0).to_python()
    assert [row[1] for row in read] == [data.HEADINGS[1], *(row[1] for row in rows)]


def test_floor_and_ours_are_measured_in_turn_after_a_warm_up() -> None:
    calls: list[str] = []

    def figure(name: str, value: float) -> float:
        calls.append(name)
        return value

    line = Bench("x", limit=2, unit="s", rounds=2, floor=lambda: figure("floor", 2.0), ours=lambda: figure("ours", 5.0))
    result = take(line)
    assert calls == ["floor", "ours"] * 3
    assert (result.compared, result.holds) == (2.5, False)


def test_percentile_and_cpu() -> None:
    assert percentile(range(100), 0.95) == 95
    assert percentile([7.0], 0.95) == 7.0
    assert cpu_seconds(lambda: sum(range(200_000))) >= 0
