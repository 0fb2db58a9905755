"""Step "columns": what each column of the file is, list by list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from coalition_desktop.exchange.columns import Column, Confidence
from coalition_desktop.exchange.reading import HIDDEN_SHEET, ParsedTable
from coalition_desktop.folding import fold
from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange_notes import NotesDialog, lines_of
from coalition_desktop.gui.pages.exchange_planning import ENTITY
from coalition_desktop.gui.pages.exchange_questions import Questions
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.choices import FOLDED, Place, PlaceField
from coalition_desktop.gui.widgets.feedback import Badge, Banner
from coalition_desktop.gui.widgets.label import ElidedLabel, Label, Picture
from coalition_desktop.gui.widgets.layout import clear, column_layout, frame, row, row_layout, rule, scrolled
from coalition_desktop.gui.widgets.steps import CountTab
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import fields

BOTH_NAMES = "name_ar+name_fr"
_BADGES = {
    Confidence.EXACT: ("ok", "check"),
    Confidence.SUGGESTED: ("info", "bulb"),
    Confidence.VALUES: ("warn", "alert-circle"),
    Confidence.IGNORED: ("neutral", "minus"),
}


class FieldChoice(PlaceField):
    """Which field a column feeds; typing searches.  No value: the column is not imported."""

    def __init__(self, language: Language) -> None:
        declared = [Place(key, language.say(one.label)) for key, one in fields(ENTITY).items()]
        both = Place(BOTH_NAMES, self.tr("Both names in one cell"))
        super().__init__([*declared[:3], both, *declared[3:]], fold)
        nothing = self.tr("Not imported")
        self.setItemText(0, bidi.header(nothing))
        self.setItemData(0, fold(nothing), FOLDED)


class ColumnRow(QObject):
    """The widgets of one column, in the row of a grid."""

    def __init__(self, page: ColumnsStep, sheet: str, found: Column) -> None:
        super().__init__()
        self._page, self._sheet, self.index = page, sheet, found.index
        self.choice = FieldChoice(page.context.language)
        self.choice.setFixedHeight(theme.px(34))
        self.badge = Badge("")
        self.why = ElidedLabel("", "caption", "muted")
        self.title = ElidedLabel(found.label or self.tr("(no title)"), "strong")
        self.choice.changed.connect(self._chosen)
        self.choice.setAccessibleName(
            bidi.fill(self.tr("Field for the column “{column}”"), column=found.label or found.letter)
        )
        self._letter = Label(bidi.ltr(found.letter), "caption", "muted")
        self._sample = ElidedLabel(found.sample or "—", tone="soft")

    def place(self, grid: QGridLayout, line: int) -> None:
        """Put the widgets into the grid, a rule under them."""
        state = QWidget()
        state.setLayout(column_layout(row(self.badge, None), self.why, gap=0))
        arrow = Picture("arrow-right", "text3")
        for place, widget in enumerate((self._letter, self.title, self._sample, arrow, self.choice, state)):
            grid.addWidget(widget, 2 * line, place)
        grid.addWidget(rule(), 2 * line + 1, 0, 1, 6)

    def show(self, found: Column) -> None:
        """What the column is taken for now."""
        wanted = "+".join(found.fields) or None
        if self.choice.value() != wanted:
            self.choice.set_value(wanted)
        self.badge.put(self._page.badge_words(found), *_BADGES[found.confidence])
        reason = self._page.context.say(found.reason) if found.reason is not None else ""
        self.why.setText(reason)
        self.why.setVisible(bool(reason))
        self.choice.setAccessibleDescription(reason)

    def _chosen(self) -> None:
        wanted = self.choice.value()
        self._page.session.correct(self._sheet, self.index, wanted.split("+") if wanted else ())


class ColumnsStep(QWidget):
    """``forward``: the person wants the preview; ``back``: another file; ``left``: no import at all."""

    forward = Signal()
    left = Signal()

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__()
        self.context, self.session = context, session
        self._rows: dict[int, ColumnRow] = {}
        self._shown = -1  # the list of the reading that is shown
        self._tabs: list[CountTab] = []
        self._tab_box = row_layout(gap=4)
        self._notes_box = column_layout(gap=8)
        self._grid = QGridLayout()
        self.questions = Questions(context, session)
        self._lay_out()
        session.planned.connect(self.show_plan)
        session.reading.connect(self._busy)
        self.show_plan()

    # -- building -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._title = Label("", "strong")
        self._below = ElidedLabel("", "caption", "muted")
        self._told = Button("", "link", small=True)
        self._told.clicked.connect(self._show_notes)
        self._take = Button("", "plain", small=True)
        self._take.clicked.connect(self._switch_sheet)
        words = column_layout(self._title, self._below, gap=0)
        head = row((_held(words), 1), self._told, self._take, margins=(20, 12, 20, 4))
        self._tab_bar = frame("bartop", self._tab_box, margins=(12, 0, 12, 0))
        self._set_up_grid()
        card = frame("card", self._grid, margins=(20, 10, 20, 6))
        body = QWidget()
        body.setLayout(column_layout(self.questions, card, self._notes_box, None, gap=10, margins=(20, 8, 20, 16)))
        self._area = scrolled(body)
        self.setLayout(column_layout(self._tab_bar, head, (self._area, 1), self._foot(), gap=0))

    def _set_up_grid(self) -> None:
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        for place, share in enumerate((0, 6, 6, 0, 6, 4)):
            self._grid.setColumnStretch(place, share)
        self._grid.setColumnMinimumWidth(0, theme.px(22))
        self._grid.setColumnMinimumWidth(4, theme.px(200))
        self._grid.setColumnMinimumWidth(5, theme.px(120))

    def _foot(self) -> QWidget:
        self.back = Button(self.tr("Another file"), "ghost", "chevron-left")
        self.back.clicked.connect(self.left)
        self._open = ElidedLabel("", "caption", "warn", snug=True)
        self._leave = Button(self.tr("Cancel"), "ghost")
        self._leave.clicked.connect(self.left)
        self.next = Button(self.tr("See what would change"), "primary", "arrow-right", icon_after=True)
        self.next.clicked.connect(self.forward)
        self.bar = frame(
            "bar", self.back, None, self._open, self._leave, self.next, margins=(16, 10, 16, 10), across=True
        )
        return self.bar

    # -- showing --------------------------------------------------------------------------------

    def show_plan(self) -> None:
        """The reading was made, or made again."""
        if self.session.plan is None:
            return
        lists = self.session.plan.reading.tables
        self._show_tabs(lists)
        names = [table.sheet for table in lists]
        at = min(max(self._shown, 0), len(lists) - 1) if names else -1
        self.show_list(at)

    def _show_tabs(self, lists: Sequence[ParsedTable]) -> None:
        clear(self._tab_box)
        self._tabs = []
        for place, table in enumerate(lists):
            tab = CountTab(bidi.fsi(table.sheet), len(table.rows))
            tab.clicked.connect(lambda _on, at=place: self.show_list(at))
            self._tabs.append(tab)
            self._tab_box.addWidget(tab)
        self._tab_box.addStretch(1)
        self._show_sheets()
        self._tab_bar.setVisible(len(lists) > 1 or bool(self.session.answers.without))

    def _show_sheets(self) -> None:
        """Sheets that are not taken, each with the way to take it."""
        clear(self._notes_box)
        assert self.session.plan is not None
        for out in self.session.plan.reading.left_out:
            chosen_out = out.sheet in self.session.answers.without
            if not chosen_out and out.reason != HIDDEN_SHEET:
                continue
            take = Button(self.tr("Take it"), "plain", small=True)
            run = self._back_in if chosen_out else self.session.take_hidden
            take.clicked.connect(lambda _on=False, name=out.sheet, run=run: run(name))
            title = bidi.fill(self.tr("The sheet “{sheet}” is not imported"), sheet=out.sheet)
            self._notes_box.addWidget(Banner(title, self.context.say(out.reason), "info", [take]))

    def _back_in(self, sheet: str) -> None:
        self.session.take_sheet(sheet, True)

    def show_list(self, at: int) -> None:
        """Show the columns of one list."""
        assert self.session.plan is not None
        if at < 0:
            return
        table = self.session.plan.reading.tables[at]
        same = at == self._shown and [*self._rows] == [column.index for column in table.columns]
        self._shown = at
        if self._tabs:
            self._tabs[at].setChecked(True)
        if not same:
            self._make_rows(table)
        for found in table.columns:
            self._rows[found.index].show(found)
        self._show_head(table)
        self.questions.show_table(table)
        self._show_open()

    def _make_rows(self, table: ParsedTable) -> None:
        clear(self._grid)
        titles = (
            "",
            self.tr("Column of the file"),
            self.tr("Example"),
            "",
            self.tr("Field of the registry"),
            self.tr("State"),
        )
        for place, words in enumerate(titles):
            self._grid.addWidget(Label(words, "caption", "muted"), 0, place)
        self._rows = {}
        for line, found in enumerate(table.columns, start=1):
            made = self._rows[found.index] = ColumnRow(self, table.sheet, found)
            made.place(self._grid, line)
        self._area.verticalScrollBar().setValue(0)

    def _show_head(self, table: ParsedTable) -> None:
        self._title.setText(self.tr("Match the columns of the file with the fields of the registry"))
        counted = self.tr("%n row(s)", "", len(table.rows))
        header = self.tr("titles in row {row}") if table.header_row else self.tr("no titles of columns")
        parts = [counted, bidi.fill(header, row=bidi.ltr(table.header_row)), bidi.fsi(table.sheet)]
        self._below.setText(" · ".join(parts))
        assert self.session.plan is not None
        notes = lines_of(self.session.plan, table.sheet)
        self._told.set_text(self.tr("%n line(s) that are no record", "", len(notes)))
        self._told.setVisible(bool(notes))
        lists = [one for one in self.session.answers.lists if one not in self.session.answers.without]
        self._take.setVisible(len(lists) > 1)
        self._take.set_text(self.tr("Leave this sheet out"))

    def _show_open(self) -> None:
        assert self.session.plan is not None
        left = sum(len(table.questions) for table in self.session.plan.reading.tables)
        self._open.setText(
            self.tr("%n question(s) without an answer: those cells are left out", "", left) if left else ""
        )
        self._open.setVisible(bool(left))

    def _switch_sheet(self) -> None:
        assert self.session.plan is not None
        sheet = self.session.plan.reading.tables[self._shown].sheet
        self._shown = 0
        self.session.take_sheet(sheet, False)

    def _show_notes(self) -> None:
        assert self.session.plan is not None
        sheet = self.session.plan.reading.tables[self._shown].sheet
        NotesDialog(self.window(), self.context, lines_of(self.session.plan, sheet)).open()

    def _busy(self, on: bool) -> None:
        self.next.setEnabled(not on)

    def badge_words(self, found: Column) -> str:
        """How sure the meaning of a column is, in a word or two."""
        if found.confidence is Confidence.VALUES:
            known = sum(self.questions.known(found.fields, word) for word in found.unknown)
            left = len(found.unknown) - known
            return self.tr("%n value(s) to explain", "", left) if left else self.tr("Explained")
        return {
            Confidence.EXACT: self.tr("Certain"),
            Confidence.SUGGESTED: self.tr("Suggestion"),
            Confidence.IGNORED: self.tr("Left out"),
        }[found.confidence]

    # -- for the page ---------------------------------------------------------------------------

    def panes(self) -> list[QWidget]:
        """The parts of the step in reading order."""
        return [self._tab_bar, self.questions, self._area, self.bar]

    def first(self) -> QWidget:
        """Where the keyboard begins: the first open question, else the way on."""
        return self.questions.first() or self.next

    def state(self) -> dict[str, Any]:
        """Which list is shown."""
        return {"list": self._shown}

    def restore(self, state: Any) -> None:
        """Show the same list again."""
        if self.session.plan is not None and isinstance(state, dict):
            at = state.get("list")
            if isinstance(at, int) and 0 <= at < len(self.session.plan.reading.tables):
                self.show_list(at)


def _held(layout: Any) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)
    holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
    return holder
