"""Long work is a generator: it yields ``Progress`` and returns what came of it.

It knows neither window nor thread.  Cancelling means not asking for the next step.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from typing import NamedTuple, TypeVar

from coalition_desktop.language import Text

BEAT = 0.25  # seconds between two signs of life of what cannot tell how far it is
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


def beside(function: Callable[[], Result], step: Progress) -> Work[Result]:
    """A function that knows no steps, in a thread of its own: the same ``step`` is told until it is done.

    It cannot be cancelled: whoever asks for no further step waits for its end all the same.
    """
    came: list[Result] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            came.append(function())
        except BaseException as error:  # noqa: BLE001  (raised again by the one who waits)
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        while thread.is_alive():
            yield step
            thread.join(BEAT)
    finally:
        thread.join()
    if failed:
        raise failed[0]
    return came[0]
