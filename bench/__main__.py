"""``python -m bench [WORD]``: the table of all lines, or of those whose name has WORD in it.

Exit 1 when a figure is over its limit.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.benches import benches
from bench.measure import Result, take


def main() -> None:
    """Measure and print."""
    word = " ".join(sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        results = [take(bench) for bench in benches(Path(folder)) if word in bench.name]
    Console(width=120).print(table(results))
    sys.exit(not all(result.holds for result in results))


def table(results: list[Result]) -> Table:
    """One row per line: the two medians, what is compared, its limit."""
    shown = Table("work", "bare libraries", "ours", "ratio", "limit", "", title="medians of one run, side by side")
    for result in results:
        bench, ratio = result.bench, result.compared if result.floor else None
        limit = f"{bench.limit:g} ×" if bench.floor else f"{bench.limit:g} {bench.unit}"
        figures = (_figure(result.floor, bench.unit), _figure(result.ours, bench.unit), _figure(ratio, "×"))
        shown.add_row(bench.name, *figures, limit, _verdict(result))
    return shown


def _verdict(result: Result) -> str:
    if result.compared is None:
        return "not measured"
    return "holds" if result.holds else "over"


def _figure(value: float | None, unit: str) -> str:
    return "–" if value is None else f"{value:.2f} {unit}"


if __name__ == "__main__":
    main()
