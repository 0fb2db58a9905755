"""Long work off the window's thread: one ``Job`` runs one ``work.Work`` to its end or to its cancel.

Across threads go ids and plain values only.  Cancelling means not asking for the next step: the
generator is closed in its own thread and its transaction undoes itself.
"""

from __future__ import annotations

import threading
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal

from coalition_desktop.errors import Cancelled
from coalition_desktop.work import Progress, Work

_EVERY_S = 0.05  # a window needs no more than 20 reports a second


class Job(QThread):
    """Starts with ``start()``; ends with exactly one of ``done``, ``failed`` or ``cancelled``, then ``ended``.

    The signals are emitted in the thread that made the job: any callable may be connected to them.
    """

    progress = Signal(object)  # work.Progress
    done = Signal(object)  # the result of the work
    failed = Signal(object)  # the exception
    cancelled = Signal()
    ended = Signal()
    _reported = Signal(str, object)  # from the thread of the work

    def __init__(self, work: Work[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._silent = False
        self._told = 0.0
        self._reported.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop after its present step; one that knows no steps may look for the interruption."""
        self._stop.set()
        self.requestInterruption()

    def cancel_and_wait(self) -> None:
        """Stop the work and wait until its transaction is undone: before its window closes.

        Nothing is told any more.
        """
        self._silent = True
        self.cancel()
        self.wait()
        QCoreApplication.removePostedEvents(self)

    def run(self) -> None:
        try:
            result = self._steps()
        except Cancelled:
            self._reported.emit("cancelled", None)
        except Exception as trouble:  # noqa: BLE001  (everything goes to the one door)
            self._reported.emit("failed", trouble)
        else:
            self._reported.emit("done", result)

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
        if now - self._told >= _EVERY_S or step.done == step.total > 0:
            self._told = now
            self._reported.emit("progress", step)

    def _pass_on(self, what: str, value: Any) -> None:
        if self._silent:
            return
        if what == "progress":
            self.progress.emit(value)
            return
        self.wait()  # the thread has nothing left to do
        if what == "cancelled":
            self.cancelled.emit()
        else:
            (self.done if what == "done" else self.failed).emit(value)
        self.ended.emit()
