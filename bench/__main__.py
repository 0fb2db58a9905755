"""``python -m bench [WORD]``: the table of all lines, or of what is measured with those that have WORD in them.

Exit 1 when a figure is over its limit.
"""

from __future__ import annotations

import os
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
    with tempfile.TemporaryDirectory(prefix="coalition-bench-") as folder:
        os.environ["COALITION_DESKTOP_HOME"] = f"{folder}/home"  # the user's own stays out of it
        results = [result for bench in benches(Path(folder)) if word in bench for result in take(bench)]
    Console(width=130).print(table(results))
    sys.exit(not all(result.holds for result in results))


def table(results: list[Result]) -> Table:
    """One row per line: the two medians, what is compared, its limit."""
    shown = Table("work", "bare libraries", "ours", "ratio", "limit", "", title="medians of one run, side by side")
    for result in results:
        line, unit = result.line, result.line.unit
        bare = _figure(result.floor, unit) if result.floor else "–"
        ratio = _figure(result.compared, "×") if result.floor else "–"
        limit = "–" if line.limit is None else f"{line.limit:g} {'×' if result.floor else unit}"
        shown.add_row(line.name, bare, _figure(result.ours, unit), ratio, limit, _verdict(result))
    return shown


def _verdict(result: Result) -> str:
    if result.line.limit is None:
        return ""
    return "holds" if result.holds else "over"


def _figure(value: float, unit: str) -> str:
    return f"{value:.{0 if unit == 'MB' else 1 if unit == 'ms' else 2}f} {unit}"


if __name__ == "__main__":
    main()
