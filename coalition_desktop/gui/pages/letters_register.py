"""The register: every letter that was issued, whether it still holds, and what can be done with it."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from coalition_desktop.desk import register
from coalition_desktop.desk.letters import cancel, reprint
from coalition_desktop.errors import UserError
from coalition_desktop.gui import bidi, pdf, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.pages import letters_paper as paper
from coalition_desktop.gui.pages.letters_card import LetterCard
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.choices import ChoiceField
from coalition_desktop.gui.widgets.feedback import EmptyState
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import clear, column_layout, frame, row_layout, rule
from coalition_desktop.gui.widgets.lines import LineEdit
from coalition_desktop.gui.widgets.panels import ConfirmDialog
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.records.choices import LETTER_KIND
from coalition_desktop.store import finding
from coalition_desktop.work import Progress, Work

PRINTING = QT_TRANSLATE_NOOP("Phase", "Making the letter again")
DEBOUNCE_MS = 150
LOOKS = {"valid": ("ok", "check"), "expired": ("neutral", "clock"), "cancelled": ("danger", "ban")}


def state_badge(context: Context, state: str) -> cells.Badge:
    """The state of a letter: a word, a colour and an icon."""
    return cells.Badge(context.say(register.STATES[state]), *LOOKS[state])


def reprint_work(registry: Any, rid: str, to: Path) -> Work[Path]:
    """The letter again from its frozen values."""
    yield Progress(0, 0, PRINTING)
    reprint(registry, rid, to)
    return to


class RegisterTab(QWidget):
    """``wanted``: the person asks to issue the first letter."""

    wanted = Signal()
    selected = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._search = register.Search()
        self._scratch: tempfile.TemporaryDirectory[str] | None = None
        self._make_filters()
        self._model = WindowedModel(self._columns(), self._fetch, self)
        self.table = ListTable(self._model, self.tr("Register of issued letters"), tokens.ROW_DENSE)
        self.table.show_order(self._search.sort, self._search.descending)
        self.card = LetterCard(context)
        self.card.setFixedWidth(theme.px(304))
        self._stack = QStackedWidget()
        self._nothing = QWidget()
        self._nothing_box = column_layout()
        self._nothing.setLayout(self._nothing_box)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        self._lay_out()
        self._connect()
        self.refresh()

    # -- building -------------------------------------------------------------------------------

    def _make_filters(self) -> None:
        self.line = LineEdit()
        self.line.add_icon("search")
        self.line.setPlaceholderText(self.tr("Search by number, association or code…"))
        self.line.setAccessibleName(self.tr("Search by number, association or code…"))
        self.line.setClearButtonEnabled(True)
        say = self.context.say
        self.states = ChoiceField(
            [("", self.tr("All states")), *((key, say(words)) for key, words in register.STATES.items())], required=True
        )
        self.states.setAccessibleName(self.tr("State"))
        self.years = ChoiceField([("", self.tr("All years"))], required=True)
        self.years.setAccessibleName(self.tr("Year"))
        self.count = Label("", "label", "muted")
        self._clock = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)

    def _lay_out(self) -> None:
        bar = frame(
            "bartop", (self.line, 1), self.years, self.states, self.count, gap=8, margins=(16, 10, 16, 10), across=True
        )
        lists = column_layout(bar, (self._stack, 1), gap=0)
        holder = QWidget()
        holder.setLayout(lists)
        panel = frame("panel", (holder, 1), margins=(0, 0, 0, 0))
        self.setLayout(row_layout((panel, 1), rule(vertical=True), self.card, gap=0))

    def _connect(self) -> None:
        self.line.textChanged.connect(lambda _text: self._clock.start())
        self._clock.timeout.connect(self._searched)
        self.states.changed.connect(self._searched)
        self.years.changed.connect(self._searched)
        self.table.ordered.connect(self._order)
        self.table.current.connect(self._look_at)
        self.table.opened.connect(lambda _rid: self.open_paper())
        self.card.open_button.clicked.connect(self.open_paper)
        self.card.save_button.clicked.connect(self.save_paper)
        self.card.print_button.clicked.connect(self.print_paper)
        self.card.cancel_button.clicked.connect(self.cancel_letter)
        self.card.association_wanted.connect(lambda rid: self.context.go("associations", record=rid))

    def _columns(self) -> list[Column]:
        title, until = self.tr("Number"), self.tr("Valid until")
        return [
            Column("number", title, lambda r: cells.Named(bidi.ltr(r["number"])), 148, sort="number"),
            Column("issued_on", self.tr("Issued on"), lambda r: self._day(r["issued_on"]), 150, 2, "issued_on"),
            Column("recipient", self.tr("Recipient"), lambda r: cells.Words(r["recipient"] or "")),
            Column("kind", self.tr("Kind"), self._kind, 150, 4),
            Column("valid_until", until, lambda r: self._day(r["valid_until"]), 150, 3, "valid_until"),
            Column("state", self.tr("State"), lambda r: state_badge(self.context, r["state"]), 104, 1),
        ]

    def _day(self, iso: str | None) -> cells.Words:
        return cells.Words(self.context.language.date(iso) if iso else "—", tone="text2")

    def _kind(self, values: Row) -> cells.Words:
        code = values["kind"]
        return cells.Words(self.context.say(LETTER_KIND[code]) if code in LETTER_KIND else str(code))

    # -- the list -------------------------------------------------------------------------------

    def _fetch(self, ids: Sequence[Any]) -> list[Row | None]:
        today = date.today()
        with self.context.registry.read() as session:
            found = {values["id"]: values for values in finding.rows(session, "letter", ids)}
        for values in found.values():
            values["state"] = register.state_of(values, today)
        return [found.get(rid) for rid in ids]

    def refresh(self) -> None:
        """Letters were issued or cancelled."""
        with self.context.registry.read() as session:
            self.total = register.how_many(session)
            years = register.years(session)
        chosen = self.years.value()
        self.years.put([("", self.tr("All years")), *((year, bidi.ltr(year)) for year in years)], None)
        self.years.set_value(chosen if chosen in years else "")
        self._searched()

    def _searched(self) -> None:
        text = bidi.plain(self.line.text())
        old = self._search
        self._search = register.Search(text, self.states.value(), self.years.value(), old.sort, old.descending)
        self._show()

    def _order(self, key: str, descending: bool) -> None:
        old = self._search
        self._search = register.Search(old.text, old.state, old.year, key, descending)
        self.table.show_order(key, descending)
        self._show()

    def _show(self) -> None:
        now = self.table.current_id()
        with self.context.registry.read() as session:
            ids = register.letters(session, self._search, date.today())
        self._model.set_ids(ids)
        self.count.setText(
            bidi.fill(self.tr("{shown} of {total}"), shown=len(ids), total=self.total) if self.total else ""
        )
        self._stack.setCurrentIndex(0 if ids else 1)
        if ids:
            self.table.go_to(now if now in set(ids) else ids[0])
        else:
            self._say_nothing()
        self._look_at(self.table.current_id() if ids else None)

    def _say_nothing(self) -> None:
        clear(self._nothing_box)
        if self.total:
            button = Button(self.tr("Clear the filters"), "plain", "filter-off")
            button.clicked.connect(self.clear_filters)
            title, text, icon = (
                self.tr("No letter is like this"),
                self.tr("Search for less, or clear the filters."),
                "search-off",
            )
        else:
            button = Button(self.tr("Issue a letter"), "primary", "file-certificate")
            button.clicked.connect(self.wanted)
            title, icon = self.tr("No letter was issued yet"), "certificate"
            text = self.tr("Every letter that you issue is kept here with its number, and can be printed again.")
        self._nothing_box.addWidget(EmptyState(icon, title, text, [button]))

    def clear_filters(self) -> None:
        """Show all letters again."""
        self.line.clear()
        self.states.set_value("")
        self.years.set_value("")
        self._searched()

    # -- one letter -----------------------------------------------------------------------------

    def current(self) -> Row | None:
        """The values of the letter under the cursor."""
        rid = self.table.current_id() if self._stack.currentIndex() == 0 else None
        row = self._model.row_of(rid) if rid is not None else -1
        return self._model.row(row) if row >= 0 else None

    def show_letter(self, rid: str) -> None:
        """Bring a letter into view, whatever the filters were."""
        if not self.table.go_to(rid):
            self.clear_filters()
            self.table.go_to(rid)

    def _look_at(self, _rid: Any) -> None:
        self.card.put(self.current())
        self.selected.emit()

    def _again(self, to: Path, then: Any) -> None:
        values = self.current()
        if values is not None:
            work = pdf.alone(reprint_work(self.context.registry, values["id"], to))
            self.context.run(work, self.tr("Making the letter again"), then)

    def _scratch_file(self) -> Path:
        """Where a letter lies that is only looked at: gone with this tab."""
        if self._scratch is None:
            self._scratch = tempfile.TemporaryDirectory(prefix="coalition-", ignore_cleanup_errors=True)
        values = self.current()
        assert values is not None
        return Path(self._scratch.name) / f"{values['number']}.pdf"

    def open_paper(self) -> None:
        """Show the letter in the system's own program."""
        if self.current() is not None:
            self._again(self._scratch_file(), paper.open_file)

    def print_paper(self) -> None:
        """Print the letter again, the same as when it was issued."""
        if self.current() is not None:
            self._again(self._scratch_file(), self._print)

    def _print(self, path: Path) -> None:
        paper.print_file(self, path)

    def save_paper(self) -> None:
        """Write the letter again into a file that the person names."""
        values = self.current()
        if values is None:
            return
        named, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the letter again"), f"{values['number']}.pdf", self.tr("PDF files (*.pdf)")
        )
        if named:
            self._again(Path(named), self._saved)

    def _saved(self, path: Path) -> None:
        words = bidi.fill(self.tr("Saved: {file}"), file=path.name)
        self.context.toast(words, self.tr("Open"), lambda: paper.open_file(path))

    def cancel_letter(self) -> None:
        """Ask why, then cancel: it cannot be taken back."""
        values = self.current()
        if values is None or values["state"] == "cancelled":
            return
        dialog = self.ask_to_cancel(values)
        dialog.accepted.connect(lambda: self._cancel(values["number"], dialog.why()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_to_cancel(self, values: Row) -> ConfirmDialog:
        """The question, with what cancelling means."""
        return ConfirmDialog(
            self.window(),
            bidi.fill(self.tr("Cancel the letter {number}?"), number=values["number"]),
            self.tr(
                "This cannot be taken back: the number stays in the register as cancelled, and whoever checks the letter here is told so."
            ),
            self.tr("Cancel the letter"),
            self.tr("Keep it"),
            self.tr("Reason of the cancellation"),
        )

    def _cancel(self, number: str, why: str) -> None:
        try:
            cancel(self.context.registry, number, why, date.today())
        except UserError as error:
            self.context.trouble(error)
            return
        self.context.tell({"letter"})
        self.context.toast(bidi.fill(self.tr("Letter {number} was cancelled"), number=number), icon="ban")

    # -- remembering ----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Filters, order and the chosen letter."""
        search = self._search
        return {
            "text": search.text,
            "state": search.state,
            "year": search.year,
            "sort": search.sort,
            "descending": search.descending,
            "letter": self.table.current_id(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a remembered state."""
        if state.get("state") in register.STATES:
            self.states.set_value(state["state"])
        if self.years.findData(state.get("year")) >= 0:
            self.years.set_value(state["year"])
        self.line.setText(str(state.get("text") or ""))
        if state.get("sort") in ("number", "issued_on", "valid_until"):
            descending = bool(state.get("descending"))
            self._search = register.Search(sort=state["sort"], descending=descending)
            self.table.show_order(state["sort"], descending)
        self._searched()
        if state.get("letter"):
            self.table.go_to(state["letter"])

    def set_room(self, room: Room) -> None:
        """Dates and kind yield first."""
        self.table.hide_from({Room.SMALL: 2, Room.NARROW: 3, Room.REGULAR: 4}.get(room, 9))
        self.card.setFixedWidth(theme.px(304 if room >= Room.NARROW else 264))
