"""Where exchanges begin: a place to drop a file, what waits for a decision, and every file both ways."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from coalition_desktop.desk.exchanges import Exchange, Sent, exchanges
from coalition_desktop.desk.imports import PastImport, refused_in
from coalition_desktop.desk.office import office_names
from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.associations_columns import day_words
from coalition_desktop.gui.pages.exchange_notes import NotesDialog
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.pages.exchange_zone import ImportZone
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button, Chip
from coalition_desktop.gui.widgets.feedback import Banner, EmptyState
from coalition_desktop.gui.widgets.flow import flowing
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import AtLeast, clear, column, column_layout, frame, row_layout, scrolled
from coalition_desktop.records.showing import SEPARATOR
from coalition_desktop.store import disputes

HISTORY_HEIGHT = 112  # a title and a row and a half, pixels at 100 %
CONFLICTS = "conflicts"  # the page where they are decided
# below this width the list has no counts, or no dates: the names of offices and files need it; pixels at 100 %
WIDTHS = ((440, 2), (720, 3))
NAMED = 6  # names that a banner lists
EVERY, INCOMING, OUTGOING = "all", "in", "out"


def _key(one: Exchange) -> tuple[str, int]:
    return (INCOMING if isinstance(one, PastImport) else OUTGOING), one.id


class ExchangeHome(QWidget):
    """Drop zone, banners and the list of exchanges."""

    file_wanted = Signal()
    dropped = Signal(object)
    chosen = Signal()

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__()
        self.context, self._session = context, session
        self._read_only = bool(context.registry.read_only)
        self.found: dict[tuple[str, int], Exchange] = {}
        self._names: dict[str, str] = {}
        self._shown = EVERY
        self.zone = ImportZone(not self._read_only)
        self._model = WindowedModel(self._columns(), self._fetch, self)
        self.table = ListTable(self._model, self.tr("Exchanges so far"))
        self.table.set_tick_column("undo")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._empty = {
            EVERY: self._nothing(self.tr("Nothing was exchanged yet")),
            INCOMING: self._nothing(self.tr("Nothing came in yet")),
            OUTGOING: self._nothing(self.tr("Nothing was sent yet")),
        }
        self._told = column_layout(gap=8)
        self._waiting = column_layout(gap=0)
        self.chips = self._chips()
        self._lay_out()
        self._connect()
        self.refresh()
        self.say_kept()

    def _nothing(self, title: str) -> EmptyState:
        told = self.tr("Every import and every packet is noted here with its file; an import can be taken back as a whole.")  # fmt: skip
        empty = EmptyState("history", title, told)
        self._stack.addWidget(empty)
        return empty

    def _chips(self) -> dict[str, Chip]:
        words = {EVERY: self.tr("All"), INCOMING: self.tr("Incoming"), OUTGOING: self.tr("Outgoing")}
        group = QButtonGroup(self)
        chips = {key: Chip(text, on=key == EVERY) for key, text in words.items()}
        for key, chip in chips.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _on=False, wanted=key: self.show_only(wanted))
        return chips

    def _lay_out(self) -> None:
        reading = Banner(
            self.tr("This registry is open for reading only."),
            self.tr("Lists cannot be imported into it. The roster can be exported."),
            "warn",
        )
        reading.setVisible(self._read_only)
        top = column_layout(reading, self.zone, self._waiting, self._told, gap=10, margins=(20, 16, 20, 12))
        title = row_layout(
            Label(self.tr("Exchanges so far"), "h3"), (flowing(*self.chips.values()), 1), gap=12, margins=(20, 2, 20, 8)
        )
        history = frame("panel", (self._stack, 1), gap=0, margins=(0, 0, 0, 0))
        everything = column(top, title, (AtLeast(history, theme.px(HISTORY_HEIGHT)), 1), gap=0)
        self.setLayout(column_layout(scrolled(everything), gap=0))

    def _connect(self) -> None:
        self.zone.wanted.connect(self.file_wanted)
        self.zone.dropped.connect(self.dropped)
        self.table.ticked.connect(lambda key, _column: self.undo(key))
        self.table.opened.connect(self.show_refused)
        self.table.current.connect(lambda _key: self.chosen.emit())
        self._session.kept_changed.connect(self.say_kept)

    def _columns(self) -> list[Column]:
        return [
            Column("way", "", self._way, 44),
            Column("file", self.tr("Office and file"), self._file),
            Column("date", self.tr("Date"), self._date, 96, 3),
            Column("effect", self.tr("What it brought"), self._effect, 170, 2),
            Column("state", self.tr("State"), self._state, 116),
            Column("undo", "", self._undo, 132),
        ]

    # -- the list -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Something came, went or was taken back."""
        with self.context.registry.read() as session:
            found = exchanges(session, self.context.registry.identity.office)
            self._names = office_names(session, self.context.language)
            waiting = self._to_decide(disputes.deciders(session, self.context.registry.identity.office))
        self.found = {_key(one): one for one in found}
        self._say_waiting(waiting)
        self._list()

    @staticmethod
    def _to_decide(fields: Mapping[str, Mapping[str, bool]]) -> int:
        """How many fields in conflict this office may decide; the rest waits for others."""
        return sum(sum(may.values()) for may in fields.values())

    def show_only(self, wanted: str) -> None:
        """All, what came in, or what went out."""
        self._shown = wanted
        self.chips[wanted].setChecked(True)
        self._list()

    def _list(self) -> None:
        now = self.table.current_id()
        keys = [key for key in self.found if self._shown in (EVERY, key[0])]
        self._model.set_ids(keys)
        self._stack.setCurrentWidget(self.table if keys else self._empty[self._shown])
        if keys:
            self.table.go_to(now if now in keys else keys[0])

    def _fetch(self, keys: Sequence[Any]) -> list[Row | None]:
        return [{"one": self.found[key]} for key in keys]

    def _way(self, values: Row) -> cells.Glyph:
        if isinstance(values["one"], Sent):
            return cells.Glyph("package-export", "text3", self.tr("Outgoing"))
        packet = values["one"].office
        return cells.Glyph("package-import" if packet else "file-import", "accent", self.tr("Incoming"))

    def _file(self, values: Row) -> cells.Words:
        one: Exchange = values["one"]
        file = say.file_words(one.name)
        code = one.to if isinstance(one, Sent) else one.office
        tone = "text3" if isinstance(one, PastImport) and one.operation is None else "text"
        if code:
            return cells.Words(self._names.get(code, code), file, tone)
        if isinstance(one, Sent) and one.kind == "packet":
            return cells.Words(self.tr("All offices"), file, tone)
        kind = self.tr("Working list") if isinstance(one, Sent) else self.tr("List")
        return cells.Words(file, f"{kind} · {bidi.fsi(one.author)}", tone)

    def _date(self, values: Row) -> cells.Words:
        return cells.Words(day_words(say.moment_of(values["one"].at).date()), tone="text2")

    def _effect(self, values: Row) -> cells.Words:
        one: Exchange = values["one"]
        if isinstance(one, Sent):
            return cells.Words(self.tr("%n record(s) sent", "", one.records), self._receipt(one))
        counts = one.counts
        new, changed = counts.get("new", 0), counts.get("changed", 0) + counts.get("conflict", 0)
        parts = ((self.tr("%n new", "", new), new), (self.tr("%n changed", "", changed), changed))
        told = [words for words, count in parts if count] or [self.tr("Nothing new")]
        refused = counts.get("refused", 0)
        below = self.tr("%n refused", "", refused) if refused else ""
        return cells.Words(" · ".join(told), below, below_tone="danger")

    def _receipt(self, one: Sent) -> str:
        """What the last office that took it in has told."""
        if not one.receipts:
            return ""
        last = one.receipts[-1]
        taken, refused = last["taken"] or 0, last["refused"] or 0
        words = self.tr("%n taken by them", "", taken)
        return f"{words} · {self.tr('%n refused', '', refused)}" if refused else words

    def _state(self, values: Row) -> cells.Badge:
        one: Exchange = values["one"]
        if isinstance(one, PastImport):
            if one.operation is None:
                return cells.Badge(self.tr("Taken back"), "neutral", "arrow-back-up")
            if one.conflicts:
                return cells.Badge(self.tr("%n conflict(s)", "", one.conflicts), "theirs", "git-merge")
            return cells.Badge(self.tr("Done"), "ok", "check")
        if not one.receipts:
            return cells.Badge(self.tr("Sent"), "neutral", "send")
        offices = len({receipt["office"] for receipt in one.receipts})
        words = self.tr("Received") if one.to else self.tr("%n office(s) received it", "", offices)
        return cells.Badge(words, "ok", "check")

    def _undo(self, values: Row) -> cells.Words:
        one: Exchange = values["one"]
        if isinstance(one, Sent) or self._read_only or not (one.operation or one.again):
            return cells.Words("")
        return cells.Words(self.tr("Take back") if one.operation else self.tr("Redo"), tone="accent")

    def current(self) -> Exchange | None:
        """The file under the cursor."""
        return self.found.get(self.table.current_id())

    def show_refused(self, key: Any) -> None:
        """The cells and lines of an import that could not be taken."""
        if key is None or key[0] != INCOMING:
            return
        with self.context.registry.read() as session:
            problems = refused_in(session, key[1])
        if problems:
            NotesDialog(self.window(), self.context, problems, sheets=True).open()

    # -- taking back ----------------------------------------------------------------------------

    def undo(self, key: Any) -> None:
        """Take an import back, or bring it back where it was the last thing taken back."""
        one = self.found.get(key)
        if not isinstance(one, PastImport) or self._read_only or self.context.busy():
            return
        if one.operation is not None:
            self._session.take_back(one.operation)
        elif one.again:
            self.context.redo()

    def say_kept(self) -> None:
        """Tell which records stay although their import was taken back."""
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
        title = self.tr("%n record(s) stay: they were edited or used since", "", len(kept))
        self._told.addWidget(Banner(title, listed, "warn", [close]))

    def _say_waiting(self, count: int) -> None:
        """Conflicts that wait, and the way to them."""
        clear(self._waiting)
        if not count:
            return
        words = self.tr("%n conflict(s) wait for your decision", "", count)
        from_whom = dict.fromkeys(
            self._names.get(one.office, one.office)
            for one in self.found.values()
            if isinstance(one, PastImport) and one.conflicts and one.office
        )
        listed = SEPARATOR[self.context.language.code].join(map(bidi.fsi, from_whom))
        below = bidi.fill(self.tr("Between you and: {offices}"), offices=listed) if from_whom else ""
        actions = []
        if self.context.has_page(CONFLICTS):
            go = Button(self.tr("Go on deciding"), "plain", small=True)
            go.clicked.connect(lambda: self.context.go(CONFLICTS))
            actions.append(go)
        self._waiting.addWidget(Banner(words, below, "theirs", actions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() / theme.scale()
        self.table.hide_from(next((importance for most, importance in WIDTHS if width < most), 9))

    def set_room(self, room: Room) -> None:
        """Where it is narrow the button stands below the words."""
        self.zone.set_narrow(room < Room.NARROW)
        self.zone.choose.setMinimumWidth(theme.px(120))
