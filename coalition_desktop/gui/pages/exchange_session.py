"""The import under way: its file, plan and answers.  It outlives the page, which is built again at
every change of language or look.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from coalition_desktop.desk.history import TakenBack, take_back
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.answering import Choices, Settlement
from coalition_desktop.exchange.applying import ImportResult, PlanOutdated
from coalition_desktop.exchange.columns import IS_COMPUTED, IS_SERIAL, NO_CELLS, Confidence
from coalition_desktop.exchange.dates import Order
from coalition_desktop.exchange.decisions import DateOrder, WordMeaning
from coalition_desktop.exchange.plan import ImportPlan
from coalition_desktop.exchange.reading import HIDDEN_SHEET, Correction, ParsedTable
from coalition_desktop.exchange.sheets import SourceFile
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.job import Job
from coalition_desktop.store.meta import mapping_for
from coalition_desktop.work import Progress, Work

ENTITY = "association"
SETTLED = (IS_SERIAL, IS_COMPUTED, NO_CELLS)  # why a column may stay out without anybody being asked


class Step(enum.Enum):
    """Where the import is."""

    HOME = "home"
    OPENING = "opening"
    REFUSED = "refused"
    COLUMNS = "columns"
    PREVIEW = "preview"
    APPLYING = "applying"
    DONE = "done"


@dataclass
class Answers:
    """What the person has said of the columns, given to the reading in another thread as a copy.

    ``orders`` by sheet and column, ``words`` by field and word, ``without`` and ``hidden`` are names
    of sheets; ``lists``: those that hold a list, as the reading has told.
    """

    corrections: dict[str, dict[int, tuple[str, ...]]] = field(default_factory=dict)
    orders: dict[tuple[str, int], Order] = field(default_factory=dict)
    words: dict[tuple[str, str], str] = field(default_factory=dict)
    without: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    lists: tuple[str, ...] = ()

    def date_order(self, question: DateOrder) -> Order | None:
        """The order of a column of dates."""
        return self.orders.get((question.sheet, question.column))

    def word_meaning(self, question: WordMeaning) -> str | None:
        """The code of a word; empty when it means nothing."""
        return self.words.get((question.field, question.word))

    def sheets(self, names: Sequence[str]) -> Sequence[str]:
        """Which lists are taken."""
        self.lists = tuple(dict.fromkeys(names))
        return [name for name in names if name not in self.without]

    def corrected(self) -> Mapping[str, Correction]:
        """The corrections as the reading takes them."""
        return {sheet: Correction(dict(columns)) for sheet, columns in self.corrections.items()}

    def copy(self) -> Answers:
        """For another thread."""
        corrections = {sheet: dict(columns) for sheet, columns in self.corrections.items()}
        return replace(self, corrections=corrections, orders=dict(self.orders), words=dict(self.words))


@dataclass(frozen=True)
class _Planned:
    source: SourceFile
    plan: ImportPlan
    answers: Answers
    settlement: Settlement
    remembered: bool


class ImportSession(QObject):
    """``moved``: another step; ``planned``: the plan was made again; ``answered``: rows of it changed."""

    moved = Signal()
    planned = Signal()
    answered = Signal()
    progressed = Signal(object)  # work.Progress
    reading = Signal(bool)  # the columns are being read again
    kept_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._registry: Any = None
        self._job: Job | None = None
        context.opened.connect(self._other_registry)
        self.kept: tuple[str, ...] = ()  # associations that stay although their import was taken back
        self._clear()

    def _clear(self) -> None:
        self.step = Step.HOME
        self.path: Path | None = None
        self.source: SourceFile | None = None
        self.plan: ImportPlan | None = None
        self.settlement: Settlement | None = None
        self.result: ImportResult | None = None
        self.refusal: UserError | None = None
        self.answers = Answers()
        self.remembered = False  # all the lists have headers whose meaning was settled before
        self.last: Progress | None = None
        self._again = False

    def _other_registry(self) -> None:
        """A registry was opened or closed: its jobs were stopped, the import has nowhere to go."""
        if self._registry is not self._context.registry:
            self._job = None
            self._clear()

    # -- opening --------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Read a file and plan its import."""
        self.drop()
        self._registry = self._context.registry
        self.path = path
        self._move(Step.OPENING)
        self._run(self._opened(path), self.tr("Reading the list"), self._show, self._refused, self.drop)

    def _opened(self, path: Path) -> Work[_Planned]:
        from coalition_desktop.exchange.files import open_table_file

        source = yield from open_table_file(path)
        return (yield from self._plan(source, Answers(), Choices()))

    def _plan(self, source: SourceFile, answers: Answers, choices: Choices) -> Work[_Planned]:
        from coalition_desktop.exchange.importing import plan_source

        registry = self._registry
        for sheet in source.sheets:
            sheet.hidden = sheet.hidden and sheet.name not in answers.hidden
        plan = yield from plan_source(registry, source, ENTITY, None, answers, answers.corrected())
        with registry.read() as session:
            known = [mapping_for(session, table.header_set, ENTITY) is not None for table in plan.reading.tables]
        return _Planned(source, plan, answers, Settlement(registry, plan, choices), all(known))

    def _show(self, planned: _Planned) -> None:
        self._take(planned)
        self._move(Step.PREVIEW if self.is_clear() else Step.COLUMNS)

    def _take(self, planned: _Planned) -> None:
        self.source, self.plan, self.settlement = planned.source, planned.plan, planned.settlement
        self.remembered = planned.remembered
        self.answers.lists = planned.answers.lists

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.refusal = error
            self._move(Step.REFUSED)
        else:
            self.drop()
            self._context.trouble(error)

    def is_clear(self) -> bool:
        """Whether nobody need look at the columns: all are certain and no question is open."""
        assert self.plan is not None
        reading = self.plan.reading
        hidden = any(out.reason == HIDDEN_SHEET for out in reading.left_out)
        return not hidden and all(self._certain(table) for table in reading.tables)

    def _certain(self, table: ParsedTable) -> bool:
        if table.questions:
            return False
        if self.remembered:
            return True
        quiet = (c.confidence is Confidence.EXACT or c.reason in SETTLED for c in table.columns)
        return all(quiet)

    # -- columns --------------------------------------------------------------------------------

    def correct(self, sheet: str, column: int, fields: Iterable[str]) -> None:
        """This column gives these fields, none to leave it out."""
        self.answers.corrections.setdefault(sheet, {})[column] = tuple(fields)
        self.plan_again()

    def order_dates(self, sheet: str, column: int, order: Order) -> None:
        """Days or months come first in this column."""
        self.answers.orders[sheet, column] = order
        self.plan_again()

    def explain(self, name: str, word: str, code: str | None) -> None:
        """A word of choice means this; empty: nothing; None: it is asked again."""
        if code is None:
            self.answers.words.pop((name, word), None)
        else:
            self.answers.words[name, word] = code
        self.plan_again()

    def explain_all(self, name: str, words: Mapping[str, str]) -> None:
        """Words of choice with their codes."""
        self.answers.words.update({(name, word): code for word, code in words.items()})
        self.plan_again()

    def take_sheet(self, sheet: str, on: bool) -> None:
        """Import a list of the file or leave it out; at least one stays."""
        wanted = self.answers.without - {sheet} if on else self.answers.without | {sheet}
        if set(self.answers.lists) - wanted:
            self.answers.without = wanted
            self.plan_again()

    def take_hidden(self, sheet: str) -> None:
        """Take a sheet that is hidden in the workbook."""
        self.answers.hidden |= {sheet}
        self.plan_again()

    def plan_again(self) -> None:
        """Plan anew with what was said since; what was said of single rows stays."""
        if self.source is None or self.settlement is None:
            return
        if self._job is not None:
            self._again = True
            self._job.cancel()
            return
        work = self._plan(self.source, self.answers.copy(), self.settlement.choices)
        self.reading.emit(True)
        self._run(work, self.tr("Reading the list"), self._replanned, self._not_replanned, self._stopped)

    def _replanned(self, planned: _Planned) -> None:
        self._take(planned)
        if not self._once_more():
            self.reading.emit(False)
            self.planned.emit()

    def _not_replanned(self, error: BaseException) -> None:
        if not self._once_more():
            self.reading.emit(False)
            self._context.trouble(error)

    def _stopped(self) -> None:
        if not self._once_more():
            self.reading.emit(False)

    def _once_more(self) -> bool:
        again, self._again = self._again, False
        if again:
            self.plan_again()
        return again

    def is_reading(self) -> bool:
        """Whether the plan is about to be another one."""
        return self._job is not None and self.step in (Step.COLUMNS, Step.PREVIEW)

    # -- steps ----------------------------------------------------------------------------------

    def go_to(self, step: Step) -> None:
        """Columns or preview, as the person likes."""
        self._move(step)

    def _move(self, step: Step) -> None:
        self.step = step
        self.last = None
        self.moved.emit()

    def cancel(self) -> None:
        """Stop what is going on."""
        if self._job is not None:
            self._job.cancel()

    def drop(self) -> None:
        """Forget the file; nothing was written."""
        if self._job is not None:
            job, self._job = self._job, None  # what it may still tell is not listened to
            job.cancel()
        self._clear()
        self.moved.emit()

    def registry_changed(self) -> None:
        """Records changed under the preview: plan again before anything is written."""
        if self.step in (Step.COLUMNS, Step.PREVIEW):
            self.plan_again()

    # -- writing --------------------------------------------------------------------------------

    def apply(self) -> None:
        """Write what is certain and ticked."""
        from coalition_desktop.exchange.importing import apply

        assert self.plan is not None
        self._move(Step.APPLYING)
        self._run(apply(self._registry, self.plan), self.tr("Importing"), self._applied, self._failed, self._unwritten)

    def _applied(self, result: ImportResult) -> None:
        self.result = result
        self._move(Step.DONE)
        self._context.tell({ENTITY})

    def _failed(self, error: BaseException) -> None:
        self._move(Step.PREVIEW)
        if isinstance(error, PlanOutdated):
            self.plan_again()
        self._context.trouble(error)

    def _unwritten(self) -> None:
        self._move(Step.PREVIEW)
        self._context.toast(self.tr("Stopped: nothing was written"), icon="player-stop")

    # -- taking back ----------------------------------------------------------------------------

    def take_back(self, operation: int) -> None:
        """Take an import back as a work of its own."""
        context = self._context
        self.forget_kept()
        work = take_back(context.registry, operation, context.language)
        context.run(work, self.tr("Taking the import back"), self._taken_back)

    def _taken_back(self, back: TakenBack) -> None:
        self.kept = back.kept
        if self.step is Step.DONE:
            self.drop()
        self._context.tell()
        told = self.tr("Import taken back: %n association(s)", "", back.records)
        self._context.toast(told, self.tr("Redo"), self._context.redo, "arrow-back-up")
        self.kept_changed.emit()

    def forget_kept(self) -> None:
        """It was read."""
        self.kept = ()
        self.kept_changed.emit()

    # -- one work at a time ---------------------------------------------------------------------

    def _run(self, work: Work[Any], title: str, done: Any, failed: Any, cancelled: Any) -> None:
        def over(then: Any, *values: Any) -> None:
            if self._job is job:
                self._job = None
                then(*values)

        job = self._job = self._context.run(
            work,
            title,
            lambda value: over(done, value),
            failed=lambda error: over(failed, error),
            cancelled=lambda: over(cancelled),
            progress=self._tell,
        )

    def _tell(self, step: Progress) -> None:
        self.last = step
        self.progressed.emit(step)
