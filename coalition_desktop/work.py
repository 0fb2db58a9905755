"""Long work is a generator: it yields ``Progress`` and returns what came of it.

It knows neither window nor thread.  Cancelling means not asking for the next step.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import NamedTuple, TypeVar

from coalition_desktop.language import Text

Result = TypeVar("Result")


class Progress(NamedTuple):
    """``done`` of ``total`` steps of the phase that is named; ``total`` 0 when it is not known."""

    done: int
    total: int
    phase: Text


Work = Generator[Progress, None, Result]


def finish(work: Work[Result], told: Callable[[Progress], None] | None = None) -> Result:
    """Run a long work to its end and give back its result."""
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        if told is not None:
            told(step)
