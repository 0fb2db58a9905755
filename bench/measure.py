"""How a figure is taken: yardstick and ours in turn, in one run, medians."""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Figure = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Bench:
    """One line of the table.

    ``ours`` and ``floor`` give one figure in ``unit`` each time they are called.  With a floor,
    ``limit`` is the greatest ratio ours / floor; without, the greatest figure itself.
    """

    name: str
    limit: float
    unit: str
    floor: Figure | None = None
    ours: Figure | None = None
    rounds: int = 5


@dataclass(frozen=True, slots=True)
class Result:
    """The medians of one line."""

    bench: Bench
    floor: float | None
    ours: float | None

    @property
    def compared(self) -> float | None:
        """What the limit is about: the ratio, or the figure where there is no floor."""
        return self.ours / self.floor if self.ours is not None and self.floor else self.ours

    @property
    def holds(self) -> bool:
        """Whether the limit is kept; not while there is nothing of ours to measure."""
        return self.compared is not None and self.compared <= self.bench.limit


def take(bench: Bench) -> Result:
    """Measure one line: a round to warm up, then floor and ours in turn."""
    sides: tuple[list[float], list[float]] = ([], [])
    for _ in range(bench.rounds + 1):
        for figures, figure in zip(sides, (bench.floor, bench.ours), strict=True):
            if figure:
                figures.append(figure())
    floor, ours = (statistics.median(figures[1:]) if figures else None for figures in sides)
    return Result(bench, floor, ours)


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU time of the work, of this process and of the children it waited for."""
    gc.collect()
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


def told_by_child(module: str, *words: str | Path, key: str) -> float:
    """Run ``python -m module words… START`` and read ``key`` from the JSON object it prints.

    START is the monotonic clock in nanoseconds just before the child was started, so that the child
    can say how long after its own birth it painted.
    """
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [sys.executable, "-m", module, *map(str, words), str(time.monotonic_ns())]
    answer = subprocess.run(command, env=env, cwd=ROOT, check=False, capture_output=True, text=True)
    if answer.returncode:
        raise RuntimeError(f"{module} failed:\n{answer.stderr}")
    return float(json.loads(answer.stdout.splitlines()[-1])[key])
