"""The steps that only tell: the work under way, the file that is refused, what was done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, frame, row, scrolled
from coalition_desktop.gui.widgets.panels import ErrorPanel, ProgressPanel
from coalition_desktop.work import Progress


class Middle(QWidget):
    """Holds one card in the middle of the page."""

    def __init__(self) -> None:
        super().__init__()
        self._box = column_layout(gap=12)
        holder = QWidget()
        holder.setMaximumWidth(theme.px(640))
        holder.setLayout(self._box)
        middle = column(None, row(None, (holder, 20), None), None, margins=(20, 16, 20, 16))
        self.setLayout(column_layout(scrolled(middle), gap=0))

    def put(self, *widgets: QWidget) -> None:
        """Show these instead of what was here."""
        clear(self._box)
        for widget in widgets:
            self._box.addWidget(widget)


class WorkStep(Middle):
    """Reading the file or writing the rows: phase, how many, time left, a way to stop."""

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__()
        self._context, self._session = context, session
        self.panel: ProgressPanel | None = None
        session.progressed.connect(self._tell)

    def reading(self) -> None:
        """A file is being opened."""
        title = bidi.fill(self.tr("Reading “{name}”"), name=self._name())
        self._start(ProgressPanel(title, self.tr("Nothing is written while the file is read.")))

    def writing(self) -> None:
        """The rows are being written."""
        title = bidi.fill(self.tr("Importing “{name}”"), name=self._name())
        safe = self.tr("Stopping writes nothing: the registry stays as it was.")
        self._start(ProgressPanel(title, safe, self.tr("Stop the import")))

    def _name(self) -> str:
        return say.file_words(self._session.path.name) if self._session.path is not None else ""

    def _start(self, panel: ProgressPanel) -> None:
        self.panel = panel
        panel.cancelled.connect(self._session.cancel)
        self.put(frame("card", panel, margins=(20, 18, 20, 16)))
        if self._session.last is not None:
            self._tell(self._session.last)

    def _tell(self, step: Progress) -> None:
        if self.panel is not None and self.isVisible():
            self.panel.show_progress(self._context.say(step.phase), step.done, step.total)


class RefusedStep(Middle):
    """``file_wanted``: another file; ``left``: none."""

    file_wanted = Signal()
    left = Signal()

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__()
        self._context, self._session = context, session
        self.choose = Button("", "primary")

    def show_refusal(self) -> None:
        """Why the file is no list."""
        error = self._session.refusal
        if error is None:
            return
        self.choose = Button(self.tr("Choose another file…"), "primary", "folder-open")
        self.choose.clicked.connect(self.file_wanted)
        again = Button(self.tr("Try again"), "plain", "refresh")
        again.clicked.connect(self._again)
        leave = Button(self.tr("Close"), "ghost")
        leave.clicked.connect(self.left)
        said = self._context.say(error.message)
        panel = ErrorPanel(self.tr("This file cannot be imported"), said, [self.choose, again, leave], unchanged=False)
        self.put(frame("card", panel, margins=(20, 18, 20, 16)))

    def _again(self) -> None:
        if self._session.path is not None:
            self._session.open(self._session.path)
