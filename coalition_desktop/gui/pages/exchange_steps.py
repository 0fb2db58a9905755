"""The steps that only tell: the work under way, the file that is refused, what was done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.exchange_rejected import RejectedButton
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.gui.widgets.flow import flowing
from coalition_desktop.gui.widgets.label import Label, Picture
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


class DoneStep(Middle):
    """``listed``: the person wants to see what was imported; ``left``: back to the start."""

    listed = Signal()
    left = Signal()

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__()
        self._context, self._session = context, session
        self.see = Button("", "primary")
        self.undo = Button("", "plain")

    def show_result(self) -> None:
        """What was written, what was not, and the ways on."""
        result = self._session.result
        if result is None:
            return
        written = result.new + result.changed
        title = self.tr("%n association(s) imported", "", written) if written else self.tr("Nothing had to be written")
        head = row(Picture("circle-check", "ok", 28), (Label(title, "h2", wrap=True), 1), gap=12)
        refused = sum(row_.outcome.value == "refused" for row_ in result.plan.rows)
        lines = [Label(words, tone="soft", wrap=True) for words in self._told()]
        self.see = Button(self.tr("See them in the list"), "primary", "building-community")
        self.see.clicked.connect(self.listed)
        self.undo = Button(self.tr("Take the import back"), "plain", "arrow-back-up")
        self.undo.clicked.connect(self._take_back)
        leave = Button(self.tr("Back to the start"), "ghost")
        leave.clicked.connect(self.left)
        for button in (self.see, self.undo):
            button.setVisible(bool(written))
        parts: list[QWidget] = [
            frame("card", head, *lines, 4, row((flowing(self.see, self.undo), 1), leave), margins=(20, 18, 20, 16))
        ]
        if refused:
            words = self.tr("%n row(s) were refused and are not in the registry", "", refused)
            below = self.tr("Save them, correct the marked cells, and import that workbook.")
            parts.append(Banner(words, below, "danger", [RejectedButton(self._context, self._session)]))
        self.put(*parts)

    def _told(self) -> list[str]:
        result = self._session.result
        assert result is not None
        counts = {outcome.value: count for outcome, count in result.plan.counts().items()}
        told = [
            (self.tr("%n new association(s)", "", result.new), result.new),
            (self.tr("%n changed association(s)", "", result.changed), result.changed),
            (self.tr("%n row(s) without change", "", counts["unchanged"]), counts["unchanged"]),
            (self.tr("%n repeated row(s), joined with their association", "", counts["joined"]), counts["joined"]),
            (self.tr("%n row(s) left out by you", "", result.left_out), result.left_out),
            (self.tr("%n doubtful row(s) without an answer, left out", "", result.left_open), result.left_open),
        ]
        lines = [words for words, count in told if count]
        if result.backup is not None:
            lines.append(
                self.tr(
                    "A backup was made just before. The import can be taken back from here, the list of imports or the history."
                )
            )
        lines += [self._context.say(remark.why) for remark in result.remarks[:3]]
        return lines

    def _take_back(self) -> None:
        result = self._session.result
        if result is not None and result.operation_id is not None:
            self._session.take_back(result.operation_id)
