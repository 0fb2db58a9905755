"""A form that writes a file: the form, the work under way, and then the file to be opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from coalition_desktop.gui.context import Context
from coalition_desktop.gui.job import Job
from coalition_desktop.gui.pages.exchange_words import file_words
from coalition_desktop.gui.pages.letters_paper import open_file, show_folder
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.flow import flowing
from coalition_desktop.gui.widgets.label import ElidedLabel
from coalition_desktop.gui.widgets.layout import clear, column_layout, frame, row, scrolled
from coalition_desktop.gui.widgets.panels import ProgressPanel
from coalition_desktop.work import Progress, Work

READY, WORKING = 0, 1  # pages of the stack


class FileForm(QWidget):
    """``lay_out`` puts the form and its foot; ``run`` writes, ``show_file`` tells of what was made."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.made = self._result()
        self.panel: ProgressPanel | None = None
        self._job: Job | None = None
        self._saved: Path | None = None
        self._working = column_layout(gap=0)
        self.stack = QStackedWidget()
        self.setLayout(column_layout(frame("panel", (self.stack, 1), margins=(0, 0, 0, 0)), gap=0))

    def lay_out(self, form: QWidget, about: QWidget, main: Button, other: Button) -> None:
        """A form that scrolls over what stays in sight: a word about the file, and the two buttons."""
        ready, working = QWidget(), QWidget()
        bar = frame("bar", self.made, about, flowing(main, other), gap=6, margins=(18, 10, 18, 12))
        ready.setLayout(column_layout((scrolled(form), 1), bar, gap=0))
        working.setLayout(self._working)
        self.stack.addWidget(ready)
        self.stack.addWidget(working)

    def _result(self) -> QWidget:
        self._name = ElidedLabel("", "caption", "ok")
        opened = Button(self.tr("Open"), "link", small=True)
        folder = Button(self.tr("Show the folder"), "link", small=True)
        opened.clicked.connect(lambda: self._saved and open_file(self._saved))
        folder.clicked.connect(lambda: self._saved and show_folder(self._saved))
        made = row((self._name, 1), opened, folder, gap=4)
        made.hide()
        return made

    def first(self) -> QWidget:
        """What takes the keyboard."""
        raise NotImplementedError

    def is_writing(self) -> bool:
        """Whether a file is being written."""
        return self._job is not None

    def ask_path(self, title: str, proposed: str) -> Path | None:
        """Where to?  The ending stays that of the name which is proposed.  None where the person thinks better of it."""
        ending = Path(proposed).suffix
        kind = self.tr("Packets with attachments") if ending == ".zip" else self.tr("Excel workbooks")
        named, _ = QFileDialog.getSaveFileName(self, title, proposed, f"{kind} (*{ending})")
        path = Path(named)
        if not named or path.suffix.lower() == ending:
            return path if named else None
        return path.with_name(path.name + ending)

    def run(self, work: Work[Any], title: str, written: Callable[[Any], object], changes: Iterable[str] = ()) -> None:
        """Write, showing how far it has come.  ``changes``: the kinds of record of which that is news."""
        self.panel = ProgressPanel(title, self.tr("Stopping leaves no file behind."))
        self._working.addWidget(frame("panel", self.panel, None, margins=(18, 18, 18, 18)))
        self.stack.setCurrentIndex(WORKING)

        def done(result: Any) -> None:
            self._ended()
            written(result)

        self._job = self.context.run(
            work, title, done, failed=self._failed, cancelled=self._ended, progress=self._tell, changes=changes
        )
        self.panel.cancelled.connect(self._job.cancel)
        self.panel.stop.setFocus()

    def show_file(self, path: Path, words: str) -> None:
        """The file is there: ``words`` say what is in it."""
        self._saved = path
        self._name.setText(file_words(path.name))
        self.made.show()
        self.context.toast(words, self.tr("Open the file"), lambda: open_file(path), "file-spreadsheet")

    def _tell(self, step: Progress) -> None:
        if self.panel is not None:
            self.panel.show_progress(self.context.say(step.phase), step.done, step.total)

    def _ended(self) -> None:
        self._job = self.panel = None
        clear(self._working)
        self.stack.setCurrentIndex(READY)
        self.first().setFocus()

    def _failed(self, error: BaseException) -> None:
        self._ended()
        self.context.trouble(error)
