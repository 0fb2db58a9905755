"""The row of a list that is looked at: what it changes, by what it was recognised, who it may be."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from coalition_desktop.changes.canon import Value
from coalition_desktop.exchange.answering import WRITTEN, Answer, Said
from coalition_desktop.exchange.likeness import SAID
from coalition_desktop.exchange.plan import Candidate, Outcome, PlanRow
from coalition_desktop.gui import bidi
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.associations_columns import names
from coalition_desktop.gui.pages.exchange_candidates import CandidateCard
from coalition_desktop.gui.pages.exchange_detail import RowDetail
from coalition_desktop.gui.pages.exchange_search import SearchDialog
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.flow import flowing
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import rule
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.showing import SEPARATOR

ENTITY = "association"


class ListDetail(RowDetail):
    """Of a list."""

    def row_at(self, place: int) -> PlanRow | None:
        return self.session.plan.rows[place] if self.session.plan is not None else None

    def words_of(self, key: str, value: Value) -> str:
        return say.value_words(fields(ENTITY)[key], value, self.context.language)

    def take_field(self, name: str, on: bool) -> None:
        if self.session.settlement is not None:
            self.session.settlement.leave_out(self.place, name, not on)
            self.session.answered.emit()

    # -- showing --------------------------------------------------------------------------------

    def show_content(self, found: PlanRow) -> None:
        self._show_head(found)
        {
            Outcome.CHANGED: self._show_changes,
            Outcome.REFUSED: self._show_problems,
            Outcome.DOUBTFUL: self._show_candidates,
        }.get(found.outcome, self._show_values)(found)
        self.add_problems(found.remarks, "warn")

    def _show_head(self, found: PlanRow) -> None:
        assert self.session.plan is not None
        several = len(self.session.plan.reading.tables) > 1
        first, second = names(found.values, self.context.language)
        self.add(say.wrapped(say.row_words(found, several), "h3"))
        if found.outcome is Outcome.DOUBTFUL:
            return  # the names stand side by side below
        if first:
            self.add(say.wrapped(first, "strong"))
        if second:
            self.add(say.wrapped(second, "caption", "muted"))
        words = self._recognised(found)
        if words:
            self.add(say.wrapped(words, "caption", "soft"))
        self.add(rule())

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
        self.add_changes(found.changes, found.left_out)
        same = sum(key not in found.changes for key in found.values)
        if same:
            self.add(Label(self.tr("%n field(s) without change", "", same), "caption", "muted"))

    def _show_values(self, found: PlanRow) -> None:
        for key, value in found.values.items():
            words = self.words_of(key, value)
            if words and key not in ("name_ar", "name_fr"):
                self.add_pair(self.label_of(key), words)

    def _show_problems(self, found: PlanRow) -> None:
        self.add_problems(found.problems, "danger")
        self._show_values(found)

    # -- doubts ---------------------------------------------------------------------------------

    def _show_candidates(self, found: PlanRow) -> None:
        if self.session.settlement is not None and self.session.settlement.answered(self.place) is not None:
            self.add(say.wrapped(self.tr("Left out for now. You can answer at any time."), tone="soft"))
        self.add(say.wrapped(self.tr("Is this row one of these associations?"), "strong"))
        for candidate in found.candidates:
            card = CandidateCard(self.context, found, candidate)
            card.same.clicked.connect(lambda _on=False, one=candidate: self._same(one))
            self.add(card)

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

    def buttons(self, found: PlanRow) -> Iterable[QWidget]:
        answered = self.session.settlement is not None and self.session.settlement.answered(self.place)
        if found.outcome is Outcome.DOUBTFUL:
            yield self.button(self.tr("None of these: a new association"), "plain", "circle-plus", self._is_new)
            later = Button(self.tr("Leave it out for now"), "link", small=True)
            later.clicked.connect(lambda: self.answer(Answer(Said.SKIP)))
            other = Button(self.tr("Another association…"), "link", small=True)
            other.clicked.connect(self.search)
            yield flowing(*([] if answered else [later]), other, gap=4)
            return
        if found.outcome in WRITTEN:
            words = self.tr("Do not import this row") if found.taken else self.tr("Import this row")
            icon = "circle-x" if found.taken else "circle-check"
            yield self.button(words, "plain", icon, lambda: self.toggled.emit(self.place))
        if answered:
            yield self.button(self.tr("Take this answer back"), "link", "", lambda: self.answer(None))
        elif found.outcome in (Outcome.CHANGED, Outcome.UNCHANGED, Outcome.JOINED):
            yield self.button(self.tr("Not the same association…"), "link", "", self.search)
        elif found.outcome is Outcome.NEW:
            yield self.button(self.tr("It is in the registry already…"), "link", "", self.search)

    def _is_new(self) -> None:
        self.answer(Answer(Said.NEW))
