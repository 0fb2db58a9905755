"""The preview of a list: rows that are new, changed, refused, and those of which a person must say who they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from coalition_desktop.errors import Problem
from coalition_desktop.exchange.answering import WRITTEN
from coalition_desktop.exchange.plan import Outcome, PlanRow
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.associations_columns import names, summary
from coalition_desktop.gui.pages.exchange_list_detail import ListDetail
from coalition_desktop.gui.pages.exchange_preview import NAME, Preview
from coalition_desktop.gui.pages.exchange_rejected import RejectedButton
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.language import Text
from coalition_desktop.records.catalogue import fields

ENTITY = "association"
REASONS = 2  # that the banner of refused rows names


class ListPreview(Preview):
    """Of a list."""

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__(context, session, ListDetail(context, session))

    def columns(self) -> list[Column]:
        return [
            Column("take", "✓", self.tick_cell, 44),
            Column("row", self.tr("Row"), lambda r: cells.Words(bidi.ltr(r["row"].row), tone="text2"), 56, 3),
            Column("outcome", self.tr("Result"), self._badge, 124),
            Column(NAME, self.tr("Association"), self._name_cell, 250),
            Column("what", self.tr("What will change"), self._what, 0, 2),
        ]

    def rows(self) -> Sequence[PlanRow]:
        return self.session.plan.rows if self.session.plan is not None else ()

    def places(self, wanted: str) -> list[int]:
        assert self.session.plan is not None
        return self.session.plan.places(*([Outcome(wanted)] if wanted else []))

    def counts(self) -> Mapping[Outcome, int]:
        assert self.session.plan is not None
        return self.session.plan.counts()

    def outcomes(self) -> set[Outcome]:
        return {Outcome.NEW, Outcome.CHANGED, Outcome.UNCHANGED, Outcome.DOUBTFUL, Outcome.REFUSED}

    def told(self) -> str:
        assert self.session.plan is not None
        return say.reading_words(self.session.plan.reading, [self.tr("%n row(s)", "", len(self.rows()))])

    def notes(self) -> Sequence[Problem]:
        return self.session.plan.notes if self.session.plan is not None else ()

    def can_tick(self, found: PlanRow) -> bool:
        return found.outcome in WRITTEN

    def tick(self, places: Iterable[int], on: bool) -> None:
        if self.session.settlement is not None:
            self.session.settlement.tick(places, on)

    # -- cells ----------------------------------------------------------------------------------

    def _badge(self, values: Row) -> cells.Badge:
        found: PlanRow = values["row"]
        if not found.taken and found.outcome in (*WRITTEN, Outcome.DOUBTFUL):
            return self.left_out_badge()
        return say.badge(found.outcome, self.context.language)

    def _name_cell(self, values: Row) -> cells.Named:
        found: PlanRow = values["row"]
        first, second = names(found.values, self.context.language)
        return cells.Named(first or self.no_name(), second)

    def _what(self, values: Row) -> cells.Cell:
        found: PlanRow = values["row"]
        return {
            Outcome.CHANGED: self._diff,
            Outcome.REFUSED: self._why,
            Outcome.DOUBTFUL: self._doubt,
            Outcome.JOINED: self._same_row,
        }.get(found.outcome, self._summary)(found)

    def _diff(self, found: PlanRow) -> cells.Cell:
        wanted = [key for key in found.changes if key not in found.left_out]
        if not wanted:
            return cells.Words(self.tr("No field is taken"), tone="text3")
        language, key = self.context.language, wanted[0]
        old, new = found.changes[key]
        declared = fields(ENTITY)[key]
        return cells.Diff(
            say.label_of(key, language),
            say.value_words(declared, old, language),
            say.value_words(declared, new, language),
            len(wanted) - 1,
        )

    def _why(self, found: PlanRow) -> cells.Cell:
        if not found.problems:
            return cells.Words("")
        first = found.problems[0]
        return cells.Words(self.context.say(first.why), say.label_of(first.field, self.context.language), "danger")

    def _doubt(self, found: PlanRow) -> cells.Cell:
        if not found.candidates:
            return cells.Words("")
        first = found.candidates[0]
        name = names(first.values, self.context.language)[0]
        reasons = " · ".join(self.context.say(reason) for reason in first.reasons)
        return cells.Words(bidi.fill(self.tr("Is it “{name}”?"), name=name), reasons, "warn")

    def _same_row(self, found: PlanRow) -> cells.Cell:
        first = self.rows()[found.same_as]
        return cells.Words(bidi.fill(self.tr("Same association as row {row}"), row=bidi.ltr(first.row)), tone="text2")

    def _summary(self, found: PlanRow) -> cells.Cell:
        words = summary(found.values, self.context.language)
        if not found.remarks:
            return cells.Words(words, tone="text2")
        remark = self.context.say(found.remarks[0].why)
        return cells.Words(words, remark, "text2", "warn") if words else cells.Words(remark, tone="warn")

    # -- what must be known ---------------------------------------------------------------------

    def banners(self) -> Iterator[QWidget]:
        plan = self.session.plan
        assert plan is not None
        if plan.earlier is not None:
            yield Banner(self.tr("This very file was imported before. Only what is new since would be written."))
        for note in plan.notes:
            if note.code == "hidden_part_lost":
                yield Banner(self.context.say(note.why), tone="warn")
        refused = plan.counts()[Outcome.REFUSED]
        if refused:
            yield self._refused_banner(refused)

    def _refused_banner(self, count: int) -> Banner:
        assert self.session.plan is not None
        reasons = self.session.plan.why_refused()
        told = [
            bidi.fill(self.tr("{reason} ({count})"), reason=self._reason(text), count=bidi.ltr(number))
            for text, number in reasons[:REASONS]
        ] + ["…"] * (len(reasons) > REASONS)
        words = self.tr("%n row(s) will not be imported: {reasons}", "", count)
        return Banner(
            bidi.fill(words, reasons=" · ".join(told)),
            tone="danger",
            actions=[RejectedButton(self.context, self.session)],
        )

    def _reason(self, text: Text) -> str:
        """A reason that stands for many rows: without the value at its end, else the field it is about."""
        assert self.session.plan is not None
        before, value, after = self.context.language.form(text).partition("{")
        _, _, rest = after.partition("}")
        if not value or not rest.strip(" .»”\u00a0"):
            return before.rstrip(" :.«“\u00a0")
        about = next((one.field for one in self.session.plan.refusals() if one.why.text == text), "")
        return say.label_of(about, self.context.language)

    # -- what the person does -------------------------------------------------------------------

    def next_question(self) -> None:
        """Go to the next doubtful row that has no answer."""
        if self.session.settlement is None:
            return
        opened = self.session.settlement.open_questions()
        now = self.table.current_id()
        wanted = next((place for place in opened if now is None or place > now), opened[0] if opened else None)
        if wanted is not None:
            if self.shown_filter() not in ("", Outcome.DOUBTFUL.value):
                self.filter_by("")
            self.table.go_to(wanted)
            self.rested()
            self.detail.take_focus()

    def waiting(self) -> str:
        left = len(self.session.settlement.open_questions()) if self.session.settlement is not None else 0
        return self.tr("%n doubtful row(s) stay out until you answer", "", left) if left else ""

    def can_go(self) -> bool:
        return self.session.settlement is not None and any(self.session.settlement.to_write())

    def go_words(self) -> str:
        assert self.session.settlement is not None
        return self.words_for(*self.session.settlement.to_write())

    def words_for(self, new: int, changed: int) -> str:
        """What the button will do, exactly."""
        if new and changed:
            whole = self.tr("Import %n association(s): {new} and {changed}", "", new + changed)
            return bidi.fill(whole, new=self.tr("%n new", "", new), changed=self.tr("%n changed", "", changed))
        if new:
            return self.tr("Import %n new association(s)", "", new)
        if changed:
            return self.tr("Change %n association(s)", "", changed)
        return self.tr("Nothing to import")
