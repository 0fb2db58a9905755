"""One operation: who, when, from which file; every record it touched with old → new; the way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from coalition_desktop.desk import history
from coalition_desktop.desk.history import Details, Line, TakenBack, Touched, details, take_back
from coalition_desktop.desk.imports import refused_in
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import EVERYTHING, Context
from coalition_desktop.gui.job import Job
from coalition_desktop.gui.pages.associations_columns import moment_words
from coalition_desktop.gui.pages.exchange_notes import NotesDialog
from coalition_desktop.gui.pages.exchange_words import file_words, wrapped
from coalition_desktop.gui.pages.history_words import cut, local, outcome_words
from coalition_desktop.gui.widgets.buttons import Button, IconButton
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, frame, row, rule, scrolled
from coalition_desktop.records.showing import SEPARATOR

SHOWN = 10  # records at first
MORE = 200  # and at most
FOLDED = 4  # lines of one record that are shown at once
OPENED = ("association", "letter", "office")  # records that have a page
NAMED = 5  # of the records that stayed


class DetailsPanel(QFrame):
    """``record_wanted``: entity and id of a record to open; ``only_record``, ``only_file``: the list narrowed to
    one; ``field_wanted``: id and field of which all values are wanted."""

    record_wanted = Signal(str, str)
    only_record = Signal(str)
    only_file = Signal(int)
    field_wanted = Signal(str, str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("The chosen operation"))
        self.context = context
        self._shown: Details | None = None
        self._limit = SHOWN
        self._job: Job | None = None
        self._taking = 0
        self._answer: tuple[int, TakenBack] | None = None
        content = QWidget()
        self._box = column_layout(gap=10, margins=(18, 14, 18, 10))
        content.setLayout(self._box)
        self.button = Button(self.tr("Take back"), "plain", "arrow-back-up")
        self.button.clicked.connect(self.take_back)
        self._why_not = Label("", "caption", "muted", wrap=True)
        self._foot = frame("bar", row((self._why_not, 1), self.button, gap=10), margins=(16, 10, 16, 10))
        self.setLayout(column_layout((scrolled(content), 1), self._foot, gap=0))

    # -- showing --------------------------------------------------------------------------------

    def put(self, operation_id: Any) -> None:
        """Show an operation, or nothing."""
        if self._shown is None or operation_id != self._shown.operation.id:
            self._limit = SHOWN
        self._shown = None
        if operation_id is not None and self.context.registry is not None:
            with self.context.registry.read() as session:
                self._shown = details(session, operation_id, self.context.language, self._limit)
        self._build()

    def _build(self) -> None:
        clear(self._box)
        self._foot.setVisible(self._shown is not None)
        if self._shown is None:
            return
        for part in self._parts(self._shown):
            if part is not None:
                self._box.addWidget(part)
        self._box.addStretch(1)
        self._settle()

    def _parts(self, told: Details) -> list[QWidget | None]:
        operation = told.operation
        when = moment_words(local(operation.at))
        by = bidi.fill(self.tr("{when} · {author}"), when=when, author=operation.author)
        head = column(Label(self.context.say(operation.title), "h3", wrap=True), Label(by, "caption", "muted"), gap=2)
        rest = told.records - len(told.touched)
        return [
            head,
            self._taken_back_words(told),
            self._kept(operation.id),
            self._source(told),
            *(self._record(one) for one in told.touched),
            self._rest(rest) if rest > 0 else None,
        ]

    def _taken_back_words(self, told: Details) -> QWidget | None:
        if not told.undone_on:
            return None
        when = moment_words(local(told.undone_on))
        return Banner(bidi.fill(self.tr("Taken back {when}"), when=when), tone="info")

    def _kept(self, operation_id: int) -> QWidget | None:
        """After taking back: what stayed, and why."""
        if self._answer is None or self._answer[0] != operation_id or not self._answer[1].kept:
            return None
        kept = self._answer[1].kept
        names = SEPARATOR[self.context.language.code].join(bidi.fsi(name) for name in kept[:NAMED])
        if len(kept) > NAMED:
            names += " …"
        words = self.tr("%n record(s) stayed as they are: they were edited or used since.", "", len(kept))
        return Banner(words, names, "warn")

    def _source(self, told: Details) -> QWidget | None:
        source = told.source
        if source is None:
            return None
        only = Button(self.tr("Only this file"), "link", small=True)
        only.clicked.connect(lambda: self.only_file.emit(source.id))
        file = row(Picture("file-spreadsheet", "info"), (wrapped(file_words(source.file), "strong"), 1), only, gap=8)
        parts: list[QWidget] = [file]
        if source.office:
            parts.append(wrapped(bidi.fill(self.tr("From the office {office}"), office=source.office), "caption"))
        outcome = wrapped(outcome_words(source), "caption", "soft")
        why = Button(self.tr("What was refused"), "link", small=True)
        why.clicked.connect(lambda: self.show_refused(source.id))
        parts.append(row((outcome, 1), why, gap=8) if source.counts.get("refused") else outcome)
        if source.waiting:
            waiting = wrapped(self.tr("%n conflict(s) wait for a decision", "", source.waiting), "caption", "theirs")
            decide = Button(self.tr("Decide"), "link", small=True)
            decide.clicked.connect(lambda: self.context.go("conflicts"))
            parts.append(row(Picture("git-merge", "theirs", 14), (waiting, 1), decide, gap=6))
        return frame("well", *parts, gap=4, margins=(12, 10, 12, 10))

    def show_refused(self, import_id: int) -> None:
        """The cells and lines of a file that could not be taken, each with the reason."""
        with self.context.registry.read() as session:
            problems = refused_in(session, import_id)
        if problems:
            NotesDialog(self.window(), self.context, problems, sheets=True).open()

    def _record(self, one: Touched) -> QWidget:
        head: list[Any] = [(wrapped(one.title or one.rid, "strong"), 1), self._only(one)]
        if one.alive and one.entity in OPENED:
            button = Button(self.tr("Open"), "link", small=True)
            button.setAccessibleDescription(one.title)
            button.clicked.connect(lambda: self.record_wanted.emit(one.entity, one.rid))
            head.append(button)
        parts: list[QWidget] = [rule(), row(*head, gap=8)]
        if one.writers:
            writers = SEPARATOR[self.context.language.code].join(bidi.fsi(who) for who in one.writers)
            parts.append(wrapped(bidi.fill(self.tr("Written by {who}"), who=writers), "caption", "muted"))
        if one.what:
            parts.append(Label(one.what, "caption", "warn"))
        parts += [self._line(one, line) for line in one.lines[:FOLDED]]
        if len(one.lines) > FOLDED:
            parts.append(self._unfolding(one, one.lines[FOLDED:]))
        return column(*parts, gap=4)

    def _only(self, one: Touched) -> IconButton:
        button = IconButton("filter", self.tr("Only what happened to this record"), size=28)
        button.setAccessibleDescription(one.title)
        button.clicked.connect(lambda: self.only_record.emit(one.rid))
        return button

    def _unfolding(self, one: Touched, lines: Sequence[Line]) -> QWidget:
        """The other fields, made when they are asked for."""
        box = column_layout(gap=4)
        button = Button(self.tr("%n more field(s)", "", len(lines)), "link", "chevron-down", small=True)

        def unfold() -> None:
            button.hide()
            for line in lines:
                box.addWidget(self._line(one, line))

        button.clicked.connect(unfold)
        box.addWidget(row(button, None))
        holder = QWidget()
        holder.setLayout(box)
        return holder

    def _line(self, one: Touched, line: Line) -> QWidget:
        old, new = cut(line.old), cut(line.new)
        before = [wrapped(old, tone="muted")] if old else []
        for label in before:
            font = label.font()
            font.setStrikeOut(True)
            label.setFont(font)
        arrow = [Picture("arrow-right", "text3", 14)] if old else []
        after = row(*arrow, (wrapped(new or "—"), 1), gap=6)
        said = column(row(self._field(one, line), None), *before, after, gap=0)
        said.setAccessibleName(f"{line.label}: {old or '—'} → {new or '—'}")
        return said

    def _field(self, one: Touched, line: Line) -> Button:
        """The name of a field leads to all the values that it ever had."""
        button = Button(line.label, "link")
        button.setProperty("sz", "label")
        button.setToolTip(self.tr("All values of this field"))
        button.setAccessibleDescription(bidi.fill(self.tr("All values of this field: {name}"), name=one.title))
        button.clicked.connect(lambda: self.field_wanted.emit(one.rid, line.key))
        return button

    def _rest(self, rest: int) -> QWidget:
        words = Label(self.tr("and %n more record(s)", "", rest), tone="muted")
        more = Button(self.tr("Show more"), "link", small=True)
        more.clicked.connect(self._show_more)
        told = column(rule(), row(words, None, more), gap=6)
        more.setVisible(self._limit < MORE)  # only here: without a parent it would be a window of its own
        return told

    def _show_more(self) -> None:
        self._limit = MORE
        if self._shown is not None:
            self.put(self._shown.operation.id)

    def focus_first(self) -> None:
        """Enter on a row of the list: on to what can be done with it."""
        if self.button.isEnabled():
            self.button.setFocus()

    # -- taking back ----------------------------------------------------------------------------

    def can_take_back(self) -> bool:
        """Whether the operation shown can be tried to be taken back."""
        shown = self._shown
        if shown is None or self._job is not None or self.context.registry.read_only:
            return False
        return history.can_be_taken_back(shown.operation)

    def _settle(self) -> None:
        self.button.setVisible(self.can_take_back() or self._job is not None)
        self.button.setEnabled(self.can_take_back())
        self._why_not.setText("" if self.can_take_back() else self._reason())

    def _reason(self) -> str:
        shown = self._shown
        if self._job is not None:
            return self.tr("Taking back…")
        if shown is None:
            return ""
        if self.context.registry.read_only:
            return self.tr("The registry is open for reading only.")
        if shown.operation.undone_by is not None:
            return self.tr("This was taken back already.")
        if shown.operation.kind == "letter":
            return self.tr("A letter is not taken back: its number was given out. It can be cancelled in the register.")
        if shown.operation.kind == "undo":
            return self.tr("To do it again, use “Redo” or enter it again.")
        return self.tr("This cannot be taken back.")

    def take_back(self) -> None:
        """Take the operation back, in the background: an import may be large."""
        if self._shown is None or not self.can_take_back():
            return
        self._taking = self._shown.operation.id
        work = take_back(self.context.registry, self._taking, self.context.language)
        self._job = self.context.run(work, self.tr("Taking back"), self._done, failed=self._failed, changes=EVERYTHING)
        self._settle()

    def _done(self, answer: TakenBack) -> None:
        self._job = None
        self._answer = (self._taking, answer)
        self._build()
        words = self.tr("%n record(s) given back", "", answer.records)
        self.context.toast(words, icon="arrow-back-up")

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._settle()
        self.context.trouble(error)
