"""The last step: what was written, what was not, and the ways on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coalition_desktop.exchange.applying import ImportResult
from coalition_desktop.exchange.packet_applying import PacketResult
from coalition_desktop.exchange.plan import Outcome
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange_file_words import told_files
from coalition_desktop.gui.pages.exchange_home import CONFLICTS
from coalition_desktop.gui.pages.exchange_notes import NotesDialog
from coalition_desktop.gui.pages.exchange_rejected import RejectedButton
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.pages.exchange_steps import Middle
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.gui.widgets.flow import flowing
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import frame, row


class DoneStep(Middle):
    """``listed``: the person wants to see what was imported; ``left``: back to the start."""

    listed = Signal()
    left = Signal()

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__()
        self._context, self._session = context, session
        self.see = Button("", "primary")
        self.undo = Button("", "plain")
        self._first = self.see

    def show_result(self) -> None:
        """What was written, what was not, and the ways on."""
        result = self._session.result
        if isinstance(result, PacketResult):
            self._show_packet(result)
        elif result is not None:
            self._show_list(result)

    def _card(self, title: str, told: Sequence[str], undoable: bool, *first: Button) -> QWidget:
        """What was done, in lines, and the ways on."""
        head = row(Picture("circle-check", "ok", 28), (Label(title, "h2", wrap=True), 1), gap=12)
        lines = [Label(words, tone="soft", wrap=True) for words in told]
        self.undo = Button(self.tr("Take the import back"), "plain", "arrow-back-up")
        self.undo.clicked.connect(self._take_back)
        leave = Button(self.tr("Back to the start"), "ghost")
        leave.clicked.connect(self.left)
        self._first = first[0] if first else leave
        ways = [*first, *([self.undo] if undoable else []), leave]
        return frame("card", head, *lines, 4, flowing(*ways), margins=(20, 18, 20, 16))

    def _show_list(self, result: ImportResult) -> None:
        written = result.new + result.changed
        title = self.tr("%n association(s) imported", "", written) if written else self.tr("Nothing had to be written")
        refused = sum(row_.outcome.value == "refused" for row_ in result.plan.rows)
        parts = [self._card(title, self._told(result), bool(written), *([self._see()] if written else []))]
        if refused:
            words = self.tr("%n row(s) were refused and are not in the registry", "", refused)
            below = self.tr("Save them, correct the marked cells, and import that workbook.")
            parts.append(Banner(words, below, "danger", [RejectedButton(self._context, self._session)]))
        self.put(*parts)

    def first(self) -> Button:
        """What takes the keyboard: the way on that comes first."""
        return self._first

    def _see(self, kind: str = "primary") -> Button:
        self.see = Button(self.tr("See them in the list"), kind, "building-community")
        self.see.clicked.connect(self.listed)
        return self.see

    def _told(self, result: ImportResult) -> list[str]:
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
        lines += self._safety(result.backup)
        lines += [self._context.say(remark.why) for remark in result.remarks[:3]]
        return lines

    def _safety(self, backup: Path | None) -> list[str]:
        words = self.tr("A backup was made just before. The import can be taken back from here, the list of exchanges or the history.")  # fmt: skip
        return [words] if backup is not None else []

    # -- packets --------------------------------------------------------------------------------

    def _show_packet(self, result: PacketResult) -> None:
        counts = result.plan.counts()
        taken = self.tr("%n record(s) imported", "", result.taken)
        title = taken if result.taken else self.tr("Nothing had to be written")
        if result.files.taken and not result.taken:
            title = self.tr("%n file(s) taken in", "", result.files.taken)
        first: list[Button] = []
        if result.conflicts and self._context.has_page(CONFLICTS):
            decide = Button(self.tr("Decide %n conflict(s)", "", result.conflicts), "primary", "git-merge")
            decide.clicked.connect(lambda: self._context.go(CONFLICTS))
            first.append(decide)
        if any(row_.entity == "association" and row_.taken and row_.brought() for row_ in result.plan.rows):
            first.append(self._see("plain" if first else "primary"))
        told = [
            (self.tr("%n new record(s)", "", counts[Outcome.NEW]), counts[Outcome.NEW]),
            (self.tr("%n changed record(s)", "", counts[Outcome.CHANGED]), counts[Outcome.CHANGED]),
            (self.tr("%n field(s) in conflict, to be decided", "", result.conflicts), result.conflicts),
            (self.tr("%n record(s) left out by you", "", result.left_out), result.left_out),
        ]
        lines = [words for words, count in told if count]
        lines += told_files(result.files, self._context.language)
        if result.plan.sender.standing != "own" and result.operation_id is not None:
            lines.append(self.tr("A receipt goes with your next packet and tells the sender."))
        lines += self._safety(result.backup)
        parts = [self._card(title, lines, result.operation_id is not None, *first)]
        problems = list(result.plan.refusals())
        if problems:
            see = Button(self.tr("See them"), "link", small=True)
            see.clicked.connect(lambda: NotesDialog(self.window(), self._context, problems, sheets=True).open())
            words = self.tr("%n cell(s) or line(s) were not taken", "", len(problems))
            below = self.tr("They are also kept with the import, in the list of exchanges.")
            parts.append(Banner(words, below, "danger", [see]))
        self.put(*parts)

    def _take_back(self) -> None:
        result = self._session.result
        if result is not None and result.operation_id is not None:
            self._session.take_back(result.operation_id)
