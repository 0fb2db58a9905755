"""The foot of the issuing tab: into which files, the button that issues, and how far it has come."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QProgressBar, QStackedWidget

from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.choices import ChoiceField
from coalition_desktop.gui.widgets.label import ElidedLabel, Label
from coalition_desktop.gui.widgets.layout import column, row, row_layout
from coalition_desktop.work import Progress


class IssueBar(QFrame):
    """``wanted``: issue now; ``stopped``: the person stops it."""

    wanted = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setFixedHeight(theme.px(tokens.ACTION_BAR))
        self._folder: Path | None = None
        files = [("one", self.tr("One PDF file")), ("each", self.tr("One PDF for each association"))]
        self.output = ChoiceField(files, required=True)
        self.output.setAccessibleName(self.tr("Files"))
        self.folder_button = Button("", "link", "folder")
        self.folder_button.clicked.connect(self.choose_folder)
        self.issue_button = Button(self.tr("Issue"), "primary", "file-certificate")
        self.issue_button.clicked.connect(self.wanted)
        self._words = ElidedLabel("", tone="muted")
        self._make_progress()
        self._stack = QStackedWidget()
        self._stack.addWidget(row(self.output, self.folder_button, (self._words, 1), self.issue_button, gap=10))
        self._stack.addWidget(self._progress)
        self.setLayout(row_layout((self._stack, 1), margins=(16, 0, 16, 0)))
        self.set_folder(None)

    def _make_progress(self) -> None:
        self._told = Label("", "strong")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Issuing the letters"))
        self.stop = Button(self.tr("Stop"), "plain", "player-stop")
        self.stop.clicked.connect(self._stop)
        safe = Label(self.tr("Stopping gives out no number"), "caption", "muted")
        self._progress = row((column(row_layout(self._told, None, safe), self._bar, gap=4), 1), self.stop, gap=16)

    # -- files ----------------------------------------------------------------------------------

    def folder(self) -> Path:
        """Where the letters are written."""
        if self._folder is not None:
            return self._folder
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) / self.tr("Letters {year}").format(year=date.today().year)

    def chosen_folder(self) -> str:
        """The folder that the person chose; empty while it is the usual one."""
        return str(self._folder) if self._folder else ""

    def set_folder(self, folder: Path | None) -> None:
        """Write the letters there from now on; None: in the usual folder."""
        self._folder = folder
        self.folder_button.set_text(self.folder().name)
        self.folder_button.setToolTip(str(self.folder()))
        self.folder_button.setAccessibleName(bidi.fill(self.tr("Folder: {path}"), path=str(self.folder())))

    def choose_folder(self) -> None:
        """Ask for another folder."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the letters"), str(self.folder()))
        if chosen:
            self.set_folder(Path(chosen))

    # -- issuing --------------------------------------------------------------------------------

    def show_ready(self, count: int, ready: bool, words: str) -> None:
        """Say on the button what it will do, and beside it what it waits for."""
        self.issue_button.set_text(self.tr("Issue %n letter(s)", "", count) if count else self.tr("Issue"))
        self.issue_button.setEnabled(ready)
        self.output.setVisible(count > 1)
        self._words.setText(words)

    def show_working(self, on: bool) -> None:
        """The progress in the place of the buttons, or these again."""
        self.stop.setEnabled(True)
        self._stack.setCurrentIndex(1 if on else 0)

    def show_progress(self, step: Progress) -> None:
        """How far it has come."""
        words = self.tr("Issuing the letters… {done} / {total}")
        self._told.setText(bidi.fill(words, done=bidi.ltr(step.done), total=bidi.ltr(step.total)))
        self._bar.setRange(0, step.total)
        self._bar.setValue(step.done)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stopped.emit()
