"""Where an import begins: a place to drop a file, and the imports so far, each to be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from coalition_desktop.desk.imports import PastImport, past_imports
from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.associations_columns import moment_words
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Banner, EmptyState
from coalition_desktop.gui.widgets.label import Label, Picture, restyle
from coalition_desktop.gui.widgets.layout import AtLeast, clear, column, column_layout, frame, row_layout, scrolled
from coalition_desktop.records.showing import SEPARATOR

HISTORY_HEIGHT = 112  # a title and a row and a half, pixels at 100 %
NAMED = 6  # names that a banner lists


class ImportZone(QFrame):
    """A file is dropped on it or chosen; ``dropped`` tells its path."""

    dropped = Signal(object)
    wanted = Signal()

    def __init__(self, enabled: bool) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAcceptDrops(enabled)
        self.choose = Button(self.tr("Choose a file…"), "primary", "folder-open")
        self.choose.setEnabled(enabled)
        self.choose.clicked.connect(self.wanted)
        title = Label(self.tr("Drop your list here: Excel, LibreOffice or CSV"), "strong", wrap=True)
        below = Label(
            self.tr("You see everything that would change before anything is written, and it can be taken back."),
            "caption",
            "muted",
            wrap=True,
        )
        words = column_layout(title, below, gap=2)
        picture = Picture("file-import", "accent", 28)
        said = row_layout(picture, (words, 1), gap=14)
        self._box = row_layout((said, 1), self.choose, gap=14, margins=(20, 18, 20, 18))
        self.setLayout(self._box)

    def set_narrow(self, on: bool) -> None:
        """The button under the words, or beside them."""
        self._box.setDirection(self._box.Direction.TopToBottom if on else self._box.Direction.LeftToRight)

    def _light(self, on: bool) -> None:
        self.setProperty("over", on)
        restyle(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_of(event) is not None:
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        path = _file_of(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)


def _file_of(event: QDropEvent | QDragEnterEvent) -> Path | None:
    """The first file that is dragged."""
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(files[0]) if files else None


class ImportHome(QWidget):
    """Drop zone and history."""

    file_wanted = Signal()
    dropped = Signal(object)
    chosen = Signal()

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__()
        self.context, self._session = context, session
        self._read_only = bool(context.registry.read_only)
        self._past: dict[int, PastImport] = {}
        self.zone = ImportZone(not self._read_only)
        self._model = WindowedModel(self._columns(), self._fetch, self)
        self.table = ListTable(self._model, self.tr("Imports so far"))
        self.table.set_tick_column("undo")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState(
                "history",
                self.tr("No list was imported yet"),
                self.tr("Every import is noted here with its file, and can be taken back as a whole."),
            )
        )
        self._told = column_layout(gap=0)
        self._lay_out()
        self._connect()
        self.refresh()
        self.say_kept()

    def _lay_out(self) -> None:
        reading = Banner(
            self.tr("This registry is open for reading only."),
            self.tr("Lists cannot be imported into it. The roster can be exported."),
            "warn",
        )
        reading.setVisible(self._read_only)
        top = column_layout(reading, self.zone, self._told, gap=12, margins=(20, 16, 20, 12))
        title = row_layout(Label(self.tr("Imports so far"), "h3"), None, margins=(20, 2, 20, 8))
        history = frame("panel", (self._stack, 1), gap=0, margins=(0, 0, 0, 0))
        everything = column(top, title, (AtLeast(history, theme.px(HISTORY_HEIGHT)), 1), gap=0)
        self.setLayout(column_layout(scrolled(everything), gap=0))

    def _connect(self) -> None:
        self.zone.wanted.connect(self.file_wanted)
        self.zone.dropped.connect(self.dropped)
        self.table.ticked.connect(lambda number, _key: self.undo(number))
        self.table.current.connect(lambda _number: self.chosen.emit())
        self._session.kept_changed.connect(self.say_kept)

    def _columns(self) -> list[Column]:
        return [
            Column("file", self.tr("File"), self._file),
            Column("effect", self.tr("What it brought"), self._effect, 206, 2),
            Column("state", self.tr("State"), self._state, 104, 1),
            Column("undo", "", self._undo, 140),
        ]

    # -- the list -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Imports were made or taken back."""
        now = self.table.current_id()
        with self.context.registry.read() as session:
            self._past = {one.id: one for one in past_imports(session)}
        self._model.set_ids(list(self._past))
        self._stack.setCurrentIndex(0 if self._past else 1)
        if self._past:
            self.table.go_to(now if now in self._past else next(iter(self._past)))

    def _fetch(self, ids: Sequence[Any]) -> list[Row | None]:
        return [{"one": self._past[number]} for number in ids]

    def _file(self, values: Row) -> cells.Words:
        one: PastImport = values["one"]
        below = f"{bidi.fsi(one.author)} · {moment_words(say.moment_of(one.at))}"
        return cells.Words(say.file_words(one.name), below, "text" if one.operation else "text3")

    def _effect(self, values: Row) -> cells.Words:
        counts = values["one"].counts
        told = [self.tr("%n new", "", counts.get("new", 0)), self.tr("%n changed", "", counts.get("changed", 0))]
        refused = counts.get("refused", 0)
        below = self.tr("%n row(s) refused", "", refused) if refused else ""
        return cells.Words(" · ".join(told), below, below_tone="danger")

    def _state(self, values: Row) -> cells.Badge:
        if values["one"].operation is None:
            return cells.Badge(self.tr("Taken back"), "neutral", "arrow-back-up")
        return cells.Badge(self.tr("Applied"), "ok", "check")

    def _undo(self, values: Row) -> cells.Words:
        one: PastImport = values["one"]
        if self._read_only or not (one.operation or one.again):
            return cells.Words("")
        return cells.Words(self.tr("Take back") if one.operation else self.tr("Redo"), tone="accent")

    def current(self) -> PastImport | None:
        """The import under the cursor."""
        return self._past.get(self.table.current_id()) if self._past else None

    # -- taking back ----------------------------------------------------------------------------

    def undo(self, number: int) -> None:
        """Take an import back, or bring it back where it was the last thing taken back."""
        one = self._past.get(number)
        if one is None or self._read_only or self.context.busy():
            return
        if one.operation is not None:
            self._session.take_back(one.operation)
        elif one.again:
            self.context.redo()

    def say_kept(self) -> None:
        """Tell which associations stay although their import was taken back."""
        clear(self._told)
        kept = self._session.kept
        if not kept:
            return
        close = Button(self.tr("Close"), "link", small=True)
        close.clicked.connect(self._session.forget_kept)
        listed = SEPARATOR[self.context.language.code].join(bidi.fsi(name) for name in kept[:NAMED])
        rest = len(kept) - NAMED
        if rest > 0:
            listed = bidi.fill(self.tr("{names} and %n more", "", rest), names=listed)
        title = self.tr("%n association(s) stay: they were edited or used since", "", len(kept))
        self._told.addWidget(Banner(title, listed, "warn", [close]))

    def set_room(self, room: Room) -> None:
        """Counts yield where it is narrow."""
        self.table.hide_from(2 if room < Room.NARROW else 9)
        self.zone.set_narrow(room < Room.NARROW)
        self.zone.choose.setMinimumWidth(theme.px(120))
