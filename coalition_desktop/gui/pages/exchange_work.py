"""One work of the exchange at a time, and imports taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from coalition_desktop.desk.history import TakenBack, take_back
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.job import Job
from coalition_desktop.work import Progress, Work


class OneWork(QObject):
    """``progressed``: the work under way is further; ``kept_changed``: other records stay after an undo."""

    progressed = Signal(object)  # work.Progress
    kept_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._job: Job | None = None
        self.last: Progress | None = None
        self.kept: tuple[str, ...] = ()  # records that stay although their import was taken back

    def _run(
        self,
        work: Work[Any],
        title: str,
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
        cancelled: Callable[[], object],
    ) -> None:
        def over(then: Callable[..., object], *values: Any) -> None:
            if self._job is job:
                self._job = None
                then(*values)

        job = self._job = self._context.run(
            work,
            title,
            lambda value: over(done, value),
            failed=lambda error: over(failed, error),
            cancelled=lambda: over(cancelled),
            progress=self._tell,
        )

    def _tell(self, step: Progress) -> None:
        self.last = step
        self.progressed.emit(step)

    def cancel(self) -> None:
        """Stop what is going on."""
        if self._job is not None:
            self._job.cancel()

    def _give_up(self) -> None:
        """Stop it, and listen no more to what it may still tell."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    # -- taking back ----------------------------------------------------------------------------

    def take_back(self, operation: int) -> None:
        """Take an import back as a work of its own."""
        context = self._context
        self.forget_kept()
        work = take_back(context.registry, operation, context.language)
        context.run(work, self.tr("Taking the import back"), self._taken_back)

    def _taken_back(self, back: TakenBack) -> None:
        self.kept = back.kept
        self._context.tell()
        told = QCoreApplication.translate("OneWork", "Import taken back: %n record(s)", "", back.records)
        self._context.toast(told, self.tr("Redo"), self._context.redo, "arrow-back-up")
        self.kept_changed.emit()

    def forget_kept(self) -> None:
        """It was read."""
        self.kept = ()
        self.kept_changed.emit()
