"""How a figure is taken: yardstick and ours in turn, in one run, medians."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Figures = Mapping[str, float]
Run = Callable[[], Figures]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table.

    Where the yardstick has a figure of this ``key``, ``limit`` is the greatest ratio ours / yardstick;
    where it has none, the greatest figure itself.  Without a limit the line is only told.
    """

    name: str
    key: str
    unit: str
    limit: float | None = None


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured together.  ``ours`` and ``floor`` give their figures each time they are called."""

    lines: tuple[Line, ...]
    ours: Run
    floor: Run | None = None
    rounds: int = 5

    def __contains__(self, word: str) -> bool:
        return any(word in line.name for line in self.lines)


@dataclass(frozen=True, slots=True)
class Result:
    """The medians of one line."""

    line: Line
    floor: float | None
    ours: float

    @property
    def compared(self) -> float:
        """What the limit is about: the ratio, or the figure where there is no yardstick."""
        return self.ours / self.floor if self.floor else self.ours

    @property
    def holds(self) -> bool:
        """Whether the limit is kept."""
        return self.line.limit is None or self.compared <= self.line.limit


def take(bench: Bench) -> list[Result]:
    """Measure: a round to warm up, then yardstick and ours in turn."""
    floors: list[Figures] = []
    ours: list[Figures] = []
    for _ in range(bench.rounds + 1):
        floors.append(bench.floor() if bench.floor else {})
        ours.append(bench.ours())
    return [
        Result(
            line,
            _median(floors[1:], line.key) if line.key in floors[0] else None,
            _median(ours[1:], line.key),
        )
        for line in bench.lines
    ]


def _median(rounds: Iterable[Figures], key: str) -> float:
    return statistics.median(figures[key] for figures in rounds)


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU time of the work, of this process and of the children it waited for."""
    before = sum(os.times()[:4])
    work()
    return sum(os.times()[:4]) - before


def percentile(values: Iterable[float], share: float) -> float:
    """The value that ``share`` of all do not pass."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def peak_mb() -> float:
    """The most memory this process ever had in use, in MB."""
    try:  # ru_maxrss also counts the parent as it was when it started us
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.split("VmHWM:")[1].split()[0]) / 1024
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)


def told_by_child(module: str, *words: str | Path) -> dict[str, float]:
    """Run ``python -m module words…`` and read the JSON object of figures that it prints."""
    # compiled code is kept, as it is after an installation
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-m", module, *map(str, words)]
    answer = subprocess.run(command, env=env, cwd=ROOT, check=False, capture_output=True, text=True, timeout=300)
    if answer.returncode:
        raise RuntimeError(f"{module} failed:\n{answer.stderr}")
    figures: dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
    return figures
