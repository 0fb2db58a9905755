"""The status bar: is everything saved, the last backup, the last operation with its undo, work going on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout
from shiboken6 import isValid

from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.job import Job
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import ElidedLabel, Label, Picture
from coalition_desktop.gui.widgets.layout import fill, rule
from coalition_desktop.language import Language
from coalition_desktop.work import Progress

WORK_SHOWN_MS = 5000  # shorter work is told by its own page alone


class StatusBar(QFrame):
    """30 pixels under every page."""

    undo = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.setProperty("role", "status")
        self.setFixedHeight(theme.px(tokens.STATUS_BAR))
        self._icon = Picture("circle-check", "ok", 15)
        self._saved = Label("", "caption", "soft")
        self._line = rule(vertical=True)
        self._line.setFixedHeight(14)
        self._backup = Label("", "caption", "soft")
        self._work = Label("", "caption", "accent")
        self._operation = ElidedLabel("", "caption", "soft", trailing=True)
        self._undo = Button(self.tr("Undo"), "link", small=True)
        self._undo.clicked.connect(self.undo)
        self._job: Job | None = None
        self._title, self._late = "", False
        self._clock = QTimer(self, singleShot=True, interval=WORK_SHOWN_MS)
        self._clock.timeout.connect(self._first)
        box = QHBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.setSpacing(10)
        fill(box, (self._icon, self._saved, self._line, self._backup, self._work, (self._operation, 1), self._undo))
        self.show_draft("")
        self.show_operations("", "")

    def show_draft(self, words: str) -> None:
        """What is not saved; empty: everything is."""
        self._icon.set_icon("pencil" if words else "circle-check", "accent" if words else "ok", 15)
        self._saved.setText(words or self.tr("Everything is saved on this computer"))

    def show_operations(self, last: str, backup: str) -> None:
        """The last operation and the last backup; empty: none."""
        self._operation.setText(bidi.fill(self.tr("Last operation: {operation}"), operation=last) if last else "")
        self._undo.setVisible(bool(last))
        self._backup.setText(bidi.fill(self.tr("Last backup: {when}"), when=backup) if backup else "")
        self._line.setVisible(bool(backup))

    def show_saved(self, on: bool) -> None:
        """Without a registry there is nothing to say."""
        self._icon.setVisible(on)
        self._saved.setVisible(on)

    def follow(self, job: Job, title: str) -> None:
        """Show a work once it lasts longer than five seconds."""
        if self._job is not None and isValid(self._job):
            for signal, told in self._told_by(self._job):
                signal.disconnect(told)
        self._over()
        self._job, self._title = job, title
        for signal, told in self._told_by(job):
            signal.connect(told)
        self._clock.start()

    def _told_by(self, job: Job) -> Iterable[tuple[Any, Callable[..., object]]]:
        """Methods, not lambdas: these connections end with the bar.  A job that was stopped only goes."""
        return ((job.progress, self._progress), (job.ended, self._over), (job.destroyed, self._over))

    def _first(self) -> None:
        self._late = True
        self._work.setText(self._title)

    def _progress(self, step: Progress) -> None:
        if self._late:
            words = self.tr("{title} {done} / {total}")
            counted = bidi.fill(words, title=self._title, done=bidi.ltr(step.done), total=bidi.ltr(step.total))
            self._work.setText(counted if step.total else self._title)

    def _over(self) -> None:
        self._job, self._late = None, False
        self._clock.stop()
        self._work.setText("")
