"""The measuring itself: both sides do their work on a small list, figures are taken in turn."""

from __future__ import annotations

import io
import sqlite3
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from rich.console import Console

from bench import data, floors, matching, ours
from bench.__main__ import table
from bench.benches import benches
from bench.measure import Bench, Figures, Line, Result, cpu_seconds, percentile, take, told_by_child
from coalition_desktop.store.registry import Registry

FEW = 20


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ours.make(tmp_path_factory.mktemp("bench") / "few.coalition", FEW)


def cells(workbook: Path) -> list[list[object]]:
    return [*map(list, CalamineWorkbook.from_path(workbook).get_sheet_by_index(0).iter_rows())]


def test_the_same_seed_gives_the_same_list() -> None:
    assert list(data.rows(50, seed=3)) == list(data.rows(50, seed=3)) != list(data.rows(50, seed=4))
    assert {len(row) for row in data.rows(50)} == {len(data.HEADINGS)} == {len(ours.COLUMNS)} == {25}


def test_both_sides_bring_in_the_whole_list(tmp_path: Path) -> None:
    workbook = data.write_workbook(tmp_path / "list.xlsx", FEW)
    assert floors.import_workbook(workbook, tmp_path / "bare.sqlite")["cpu"] >= 0
    database = sqlite3.connect(tmp_path / "bare.sqlite")
    names = [row[0] for row in database.execute("SELECT c1 FROM record ORDER BY id")]
    database.close()
    assert names == [row[1] for row in data.rows(FEW)]
    figures = ours.import_workbook(workbook, tmp_path / "ours.coalition")
    assert figures["cpu"] >= 0 and figures["undo"] > 0
    with Registry(tmp_path / "ours.coalition", read_only=True) as opened, opened.read() as session:
        connection = session.connection()
        brought = "SELECT count(*) FROM withdrawn"  # it was brought in, and taken back
        assert connection.exec_driver_sql(brought).scalar() == FEW
        assert connection.exec_driver_sql("SELECT count(*) FROM association").scalar() == 0


def test_both_rosters_have_the_same_columns_and_rows(registry: Path, tmp_path: Path) -> None:
    floors.write_roster(FEW, tmp_path / "bare.xlsx")
    ours.write_roster(registry, tmp_path / "ours.xlsx")
    bare, written = cells(tmp_path / "bare.xlsx"), cells(tmp_path / "ours.xlsx")
    assert len(bare) == len(written) == FEW + 1
    assert len(bare[0]) == len(written[0]) == 25
    assert {row[0] for row in bare[1:]} == {row[0] for row in written[1:]}


def test_both_searches_and_both_letters_work(registry: Path, tmp_path: Path) -> None:
    bare = floors.store(data.rows(FEW), tmp_path / "bare.sqlite")
    assert floors.search(bare)["ms"] > 0
    assert ours.search(registry)["ms"] > 0
    floors.print_letters(2, tmp_path / "bare.pdf")
    ours.issue_letters(registry, tmp_path / "ours.pdf", 2)
    assert (tmp_path / "ours.pdf").read_bytes().startswith(b"%PDF")


def test_the_window_is_seen_with_its_list(registry: Path) -> None:
    figures = told_by_child("bench.window", "look", registry)
    assert 0 < figures["painted"] < figures["filled"]
    assert figures["peak_mb"] > 20


def test_a_child_that_fails_is_told() -> None:
    with pytest.raises(RuntimeError, match="no_such_work"):
        told_by_child("bench.child", "floors", "no_such_work")


def test_yardstick_and_ours_are_measured_in_turn_after_a_warm_up() -> None:
    calls: list[str] = []

    def side(name: str, value: float) -> Figures:
        calls.append(name)
        return {"cpu": value}

    lines = (Line("x", "cpu", "s", 2),)
    bench = Bench(lines, floor=lambda: side("floor", 2.0), ours=lambda: side("ours", 5.0), rounds=2)
    (result,) = take(bench)
    assert calls == ["floor", "ours"] * 3
    assert (result.compared, result.holds) == (2.5, False)


def test_without_a_yardstick_the_figure_itself_is_limited() -> None:
    bench = Bench((Line("x", "mb", "MB", 180), Line("y", "told", "ms")), ours=lambda: {"mb": 180.0, "told": 7.0})
    limited, told = take(bench)
    assert (limited.compared, limited.holds, told.holds) == (180.0, True, True)


def test_the_table_says_what_is_over() -> None:
    console = Console(width=120, record=True, file=io.StringIO())
    console.print(table([Result(Line("x", "cpu", "s", 2.5), 1.0, 2.0), Result(Line("y", "ms", "ms", 60), None, 61.0)]))
    shown = console.export_text()
    assert "holds" in shown and "over" in shown and "2.00 ×" in shown and "61.0 ms" in shown


def test_every_figure_that_is_promised_has_its_line(tmp_path: Path) -> None:
    limits = [line.limit for bench in benches(tmp_path) for line in bench.lines if line.limit]
    assert limits == [2.5, 1.5, 1.6, 1.3, 180, 60, 3.0, 700, 0.5, 4.0, 2.0, 1.0, 5]


def test_percentile_and_cpu() -> None:
    assert percentile(range(100), 0.95) == 95
    assert percentile([7.0], 0.95) == 7.0
    assert cpu_seconds(lambda: sum(range(200_000))) >= 0


def test_foreign_rows_are_told_from_their_number_and_met(tmp_path: Path) -> None:
    assert list(matching.foreign(20, 60)) == list(matching.foreign(20, 60))
    rows = list(matching.foreign(60, 200))
    assert len(rows) == 60 and sum(bool(row.number) for row in rows) == 30
    assert all("number" not in row.values and (row.values.get("name_ar") or row.values.get("name_fr")) for row in rows)
    figures = matching.match(ours.make(tmp_path / "r.coalition", 200), 60, 200)
    assert figures["missed"] <= 5 and figures["wrong"] == 0 and figures["cpu"] >= 0
