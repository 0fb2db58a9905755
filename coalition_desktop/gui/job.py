"""Long work off the window's thread: one ``Job`` runs one ``work.Work`` to its end or to its cancel.

Across threads go ids and plain values only.  Cancelling means not asking for the next step: the
generator is closed in its own thread and its transaction undoes itself.
"""

from __future__ import annotations

import threading
import time
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from coalition_desktop.errors import Cancelled
from coalition_desktop.work import Progress, Work

_EVERY_S = 0.05  # a window needs no more than 20 reports a second


class Job(QThread):
    """Starts with ``start()``; ends with exactly one of ``done``, ``failed`` or ``cancelled``."""

    progress = Signal(object)  # work.Progress
    done = Signal(object)  # the result of the work
    failed = Signal(object)  # the exception
    cancelled = Signal()

    def __init__(self, work: Work[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        """Ask the work to stop after its present step."""
        self._stop.set()

    def cancel_and_wait(self) -> None:
        """Stop the work and wait until its transaction is undone: before its window closes."""
        self.cancel()
        self.wait()

    def run(self) -> None:
        try:
            result = self._steps()
        except Cancelled:
            self.cancelled.emit()
        except Exception as trouble:  # noqa: BLE001  (everything goes to the one door)
            self.failed.emit(trouble)
        else:
            self.done.emit(result)

    def _steps(self) -> Any:
        while not self._stop.is_set():
            try:
                self._tell(next(self._work))
            except StopIteration as end:
                return end.value
        self._work.close()
        raise Cancelled

    def _tell(self, step: Progress) -> None:
        now = time.monotonic()
        if now - self._told >= _EVERY_S or step.done == step.total:
            self._told = now
            self.progress.emit(step)
