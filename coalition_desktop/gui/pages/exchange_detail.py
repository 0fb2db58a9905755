"""The row that is looked at: what it changes field by field, by what it was recognised, who it may be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from coalition_desktop.errors import Problem
from coalition_desktop.exchange.answering import WRITTEN, Answer, Said
from coalition_desktop.exchange.likeness import SAID
from coalition_desktop.exchange.plan import Candidate, Outcome, PlanRow
from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.associations_columns import names
from coalition_desktop.gui.pages.exchange_candidates import CandidateCard
from coalition_desktop.gui.pages.exchange_search import SearchDialog
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.flow import flowing
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import clear, column_layout, frame, row, rule, scrolled
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.showing import SEPARATOR

ENTITY = "association"
LOW = 300  # pixels of height below which the buttons scroll with the rest


class RowDetail(QWidget):
    """``toggled``: the person takes the row or leaves it out."""

    toggled = Signal(object)

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__()
        self.context, self.session = context, session
        self.place = -1
        self._low = False
        self._body = column_layout(gap=8, margins=(16, 14, 16, 10))
        holder = QWidget()
        holder.setLayout(self._body)
        self._area = scrolled(holder)
        self._foot = column_layout(gap=4)
        self._bottom = frame("bar", self._foot, margins=(16, 10, 16, 10))
        panel = frame("panel", (self._area, 1), self._bottom, gap=0, margins=(0, 0, 0, 0))
        self.setLayout(column_layout(panel, gap=0))
        self.setAccessibleName(self.tr("The row that is looked at"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < theme.px(LOW)
        if low != self._low:
            self._low = low
            self.show_row(None if self.place < 0 else self.place)

    # -- showing --------------------------------------------------------------------------------

    def show_row(self, place: Any) -> None:
        """A row by its place in the plan, None for no row."""
        clear(self._body)
        clear(self._foot)
        self.place = -1 if place is None else place
        plan = self.session.plan
        if place is None or plan is None:
            self._bottom.hide()
            return
        found = plan.rows[place]
        self._show_head(found)
        {
            Outcome.CHANGED: self._show_changes,
            Outcome.REFUSED: self._show_problems,
            Outcome.DOUBTFUL: self._show_candidates,
        }.get(found.outcome, self._show_values)(found)
        self._show_remarks(found.remarks)
        if not self._low:
            self._body.addStretch(1)
        self._show_foot(found)
        if self._low:
            self._body.addStretch(1)

    def _show_head(self, found: PlanRow) -> None:
        assert self.session.plan is not None
        several = len(self.session.plan.reading.tables) > 1
        first, second = names(found.values, self.context.language)
        self._add(say.wrapped(say.row_words(found, several), "h3"))
        if found.outcome is Outcome.DOUBTFUL:
            return  # the names stand side by side below
        if first:
            self._add(say.wrapped(first, "strong"))
        if second:
            self._add(say.wrapped(second, "caption", "muted"))
        words = self._recognised(found)
        if words:
            self._add(say.wrapped(words, "caption", "soft"))
        self._add(rule())

    def _recognised(self, found: PlanRow) -> str:
        """By what the row was recognised, or whom it repeats."""
        assert self.session.plan is not None
        if found.outcome is Outcome.JOINED:
            first = self.session.plan.rows[found.same_as]
            several = first.sheet != found.sheet
            words = self.tr("Repeats “{row}” and completes it")
            return bidi.fill(words, row=say.row_words(first, several))
        if found.outcome not in (Outcome.CHANGED, Outcome.UNCHANGED) or not found.signs:
            return ""
        if self.session.settlement is not None and self.session.settlement.answered(self.place) is not None:
            return self.tr("You said that it is this association")
        reasons = SEPARATOR[self.context.language.code].join(self.context.say(SAID[sign]) for sign in found.signs)
        return bidi.fill(self.tr("Recognised: {reasons}"), reasons=reasons)

    def _show_changes(self, found: PlanRow) -> None:
        declared, language = fields(ENTITY), self.context.language
        for key, (old, new) in found.changes.items():
            tick = QCheckBox(say.label_of(key, language))
            tick.setChecked(key not in found.left_out)
            tick.setToolTip(self.tr("Untick to keep what the registry has"))
            tick.toggled.connect(lambda on, name=key: self._take_field(name, on))
            self._add(tick)
            before = say.value_words(declared[key], old, language)
            self._add(self._change(before, say.value_words(declared[key], new, language), key not in found.left_out))
        same = sum(key not in found.changes for key in found.values)
        if same:
            self._add(Label(self.tr("%n field(s) without change", "", same), "caption", "muted"))

    def _change(self, before: str, after: str, on: bool) -> QWidget:
        """The former value struck through, the new one under it."""
        old = say.wrapped(before or self.tr("(empty)"), tone="muted")
        font = old.font()
        font.setStrikeOut(bool(before) and on)
        old.setFont(font)
        new = say.wrapped(after, "strong" if on else "body", "" if on else "muted")
        new.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        arrow = Picture("arrow-down" if on else "ban", "accent" if on else "text3", tokens.ICON_S)
        lines = column_layout(old, row(arrow, (new, 1), gap=6), gap=2, margins=(24, 0, 24, 0))
        holder = QWidget()
        holder.setLayout(lines)
        return holder

    def _take_field(self, name: str, on: bool) -> None:
        if self.session.settlement is not None:
            self.session.settlement.leave_out(self.place, name, not on)
            self.session.answered.emit()

    def _show_values(self, found: PlanRow) -> None:
        declared, language = fields(ENTITY), self.context.language
        for key, value in found.values.items():
            words = say.value_words(declared[key], value, language)
            if words and key not in ("name_ar", "name_fr"):
                self._add(_pair(say.label_of(key, language), words))

    def _show_problems(self, found: PlanRow) -> None:
        for problem in found.problems:
            self._add(self._problem(problem, "danger"))
        self._show_values(found)

    def _show_remarks(self, remarks: Iterable[Problem]) -> None:
        for remark in remarks:
            self._add(self._problem(remark, "warn"))

    def _problem(self, problem: Problem, tone: str) -> QWidget:
        label = say.label_of(problem.field, self.context.language)
        said = say.wrapped(self.context.say(problem.why), tone="soft")
        words = [Label(label, "label"), said] if label else [said]
        icon = Picture("circle-x" if tone == "danger" else "alert-circle", tone, tokens.ICON_M)
        holder = QWidget()
        holder.setLayout(column_layout(*words, gap=0))
        line = row(icon, (holder, 1), gap=8)
        layout = line.layout()
        assert layout is not None
        layout.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        return line

    # -- doubts ---------------------------------------------------------------------------------

    def _show_candidates(self, found: PlanRow) -> None:
        if self.session.settlement is not None and self.session.settlement.answered(self.place) is not None:
            self._add(say.wrapped(self.tr("Left out for now. You can answer at any time."), tone="soft"))
        self._add(say.wrapped(self.tr("Is this row one of these associations?"), "strong"))
        for candidate in found.candidates:
            card = CandidateCard(self.context, found, candidate)
            card.same.clicked.connect(lambda _on=False, one=candidate: self._same(one))
            self._add(card)

    def _same(self, candidate: Candidate) -> None:
        self.answer(Answer(Said.SAME, candidate.rid))

    def answer(self, answer: Answer | None) -> None:
        """Who the row is; None asks again."""
        settlement = self.session.settlement
        if settlement is not None and self.place >= 0:
            settlement.answer(self.place, answer)
            self.session.answered.emit()

    def search(self) -> None:
        """Look for the association in the registry."""
        if self.session.plan is None or self.place < 0:
            return
        dialog = SearchDialog(self.window(), self.context, self.session.plan.rows[self.place])
        dialog.chosen.connect(lambda rid: self.answer(Answer(Said.SAME, rid)))
        dialog.new.connect(lambda: self.answer(Answer(Said.NEW)))
        dialog.open()

    # -- what can be done -----------------------------------------------------------------------

    def _show_foot(self, found: PlanRow) -> None:
        """The buttons stand under the row; where the panel is low they scroll with it."""
        buttons = list(self._buttons(found))
        for button in buttons:
            (self._body if self._low else self._foot).addWidget(button)
        self._bottom.setVisible(bool(buttons) and not self._low)

    def _buttons(self, found: PlanRow) -> Iterable[QWidget]:
        answered = self.session.settlement is not None and self.session.settlement.answered(self.place)
        if found.outcome is Outcome.DOUBTFUL:
            yield self._button(self.tr("None of these: a new association"), "plain", "circle-plus", self._is_new)
            later = Button(self.tr("Leave it out for now"), "link", small=True)
            later.clicked.connect(lambda: self.answer(Answer(Said.SKIP)))
            other = Button(self.tr("Another association…"), "link", small=True)
            other.clicked.connect(self.search)
            yield flowing(*([] if answered else [later]), other, gap=4)
            return
        if found.outcome in WRITTEN:
            words = self.tr("Do not import this row") if found.taken else self.tr("Import this row")
            icon = "circle-x" if found.taken else "circle-check"
            yield self._button(words, "plain", icon, lambda: self.toggled.emit(self.place))
        if answered:
            yield self._button(self.tr("Take this answer back"), "link", "", lambda: self.answer(None))
        elif found.outcome in (Outcome.CHANGED, Outcome.UNCHANGED, Outcome.JOINED):
            yield self._button(self.tr("Not the same association…"), "link", "", self.search)
        elif found.outcome is Outcome.NEW:
            yield self._button(self.tr("It is in the registry already…"), "link", "", self.search)

    def _button(self, words: str, kind: str, icon: str, run: Any) -> Button:
        button = Button(words, kind, icon, small=kind != "link")
        button.clicked.connect(lambda _on=False: run())
        return button

    def _is_new(self) -> None:
        self.answer(Answer(Said.NEW))

    def take_focus(self) -> None:
        """The keyboard goes to the first thing that can be done here."""
        for kind in (Button, QCheckBox):
            for widget in self.findChildren(kind):
                if widget.isVisible() and widget.isEnabled():
                    widget.setFocus(Qt.FocusReason.TabFocusReason)
                    return

    def _add(self, widget: QWidget) -> None:
        self._body.addWidget(widget)


def _pair(label: str, words: str) -> QWidget:
    value = say.wrapped(words)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    holder = QWidget()
    holder.setLayout(column_layout(Label(label, "caption", "muted"), value, gap=0))
    return holder
