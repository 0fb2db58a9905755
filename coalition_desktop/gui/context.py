"""What a page is given: settings, language, the open registry, and the window's services.

The shell knows the registry only as a ``Desk`` of callables, so that it can be painted before the
registry and its libraries are loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from coalition_desktop import settings as settings_file
from coalition_desktop.gui.job import Job
from coalition_desktop.language import Language, Message, Shown, Text
from coalition_desktop.settings import Settings
from coalition_desktop.work import Work

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coalition_desktop.gui.page import Command

EVERYTHING = frozenset({"*"})  # passed to Page.refresh when anything may have changed


@dataclass
class Desk:
    """What the shell asks of an open registry.  Labels are empty when there is nothing to tell.

    ``undo`` and ``redo`` give back the kinds of record that changed (``association`` …).
    """

    office: Callable[[Language], str]
    undo_label: Callable[[Language], str]
    redo_label: Callable[[Language], str]
    undo: Callable[[], Iterable[str]]
    redo: Callable[[], Iterable[str]]
    backup_label: Callable[[Language], str]
    read_only: bool = False


class Stage(Protocol):
    """The services of the window; ``MainWindow`` has them."""

    def place(self) -> QWidget:
        """Where pages stand."""

    def go(self, page: str, **wanted: Any) -> None:
        """Open a page."""

    def has_page(self, page: str) -> bool:
        """Whether there is such a page."""

    def toast(self, text: str, action: str = "", run: Callable[[], object] | None = None, icon: str = "") -> None:
        """Say what was done, with a way back."""

    def trouble(self, error: BaseException) -> None:
        """Say what went wrong."""

    def rebuild(self) -> None:
        """Build everything again: the language or the look changed."""

    def set_language(self, code: str) -> None:
        """Put the window into ``ar``, ``fr`` or ``en`` at once."""

    def set_look(self, wanted: str, text_size: int) -> None:
        """``light``, ``dark`` or ``system``, and the text size in per cent."""

    def commands(self) -> Sequence[Command]:
        """Everything that can be done now, with its keys."""


class Context(QObject):
    """Handed to every page; lives as long as the window."""

    opened = Signal()  # a registry was opened or closed
    changed = Signal(object)  # frozenset of kinds of record
    draft = Signal(str)  # words for the status bar about what is not saved; "" when all is
    working = Signal(object, str)  # a Job that was started, its title

    def __init__(self, settings: Settings, language: Language | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.language = language or Language(settings.language)
        self.registry: Any = None  # the handle that pages read and write with
        self.desk: Desk | None = None
        self.stage: Stage | None = None
        self._jobs: dict[Job, str] = {}

    def say(self, what: Text | Message, /, **values: Shown) -> str:
        """A text or message in the window's language."""
        return self.language.say(what, **values)

    def open(self, registry: Any, desk: Desk) -> None:
        """A registry is open: pages may be made."""
        self.registry, self.desk = registry, desk
        self.opened.emit()

    def close(self) -> None:
        """No registry any more (before another one is opened or restored)."""
        self.stop_jobs()
        self.no_registry()

    def no_registry(self) -> None:
        """There is none to show for now: work, as that of opening one, goes on."""
        self.registry = self.desk = None
        self.opened.emit()

    def tell(self, changed: Iterable[str] = EVERYTHING) -> None:
        """Records of these kinds changed: pages refresh, the status bar names the operation."""
        self.changed.emit(frozenset(changed))

    def save_settings(self) -> None:
        """Keep the person's settings."""
        settings_file.save(self.settings)

    def undo(self) -> None:
        """Take back the last operation of the registry."""
        if self.desk is not None:
            self._operate(self.desk.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.desk is not None:
            self._operate(self.desk.redo)

    def _operate(self, operate: Callable[[], Iterable[str]]) -> None:
        try:
            changed = operate()
        except Exception as error:  # noqa: BLE001  (everything goes to the one door)
            self.trouble(error)
        else:
            self.tell(changed)

    def run(
        self,
        work: Work[Any],
        title: str,
        done: Callable[[Any], object],
        *,
        failed: Callable[[BaseException], object] | None = None,
        cancelled: Callable[[], object] | None = None,
        progress: Callable[[Any], object] | None = None,
        changes: Iterable[str] = (),
    ) -> Job:
        """Start a long work; ``failed`` is the one door for messages unless given.

        The callables are called in the window's thread, and not after ``stop_jobs``.  Those of a page are
        not called either when it was built again meanwhile: ``changes``, the kinds of record that the work
        writes, are told all the same, and first.
        """
        job = Job(work)  # no child of ours: its connections hold us, so it may go last
        written = frozenset(changes)
        if written:
            job.done.connect(lambda _result: self.tell(written))
        job.done.connect(done)
        job.failed.connect(failed or self.trouble)
        if cancelled is not None:
            job.cancelled.connect(cancelled)
        if progress is not None:
            job.progress.connect(progress)
        job.ended.connect(lambda: self._forget(job))
        self._jobs[job] = title
        self.working.emit(job, title)
        job.start()
        return job

    def _forget(self, job: Job) -> None:
        self._jobs.pop(job, None)
        job.deleteLater()

    def stop_jobs(self) -> None:
        """Cancel all work and wait until it is undone."""
        for job in self._jobs:
            job.cancel()  # all of them first: one may be waiting for another
        for job in list(self._jobs):
            job.cancel_and_wait()
            self._forget(job)

    def jobs(self) -> Mapping[Job, str]:
        """The works that are under way, with their titles."""
        return self._jobs

    def busy(self) -> bool:
        """Whether a long work is running."""
        return bool(self._jobs)

    def go(self, page: str, **wanted: Any) -> None:
        """Open a page, showing what is wanted: ``go("associations", record=id)``."""
        if self.stage is not None:
            self.stage.go(page, **wanted)

    def has_page(self, page: str) -> bool:
        """Whether there is such a page to go to."""
        return self.stage is not None and self.stage.has_page(page)

    def toast(
        self, text: str, action: str = "", run: Callable[[], object] | None = None, icon: str = "circle-check"
    ) -> None:
        """Say what was done; ``action`` and ``run`` are its button (usually undo)."""
        if self.stage is not None:
            self.stage.toast(text, action, run, icon)

    def trouble(self, error: BaseException) -> None:
        """Say what went wrong, through the one door."""
        if self.stage is None:
            raise error
        self.stage.trouble(error)
