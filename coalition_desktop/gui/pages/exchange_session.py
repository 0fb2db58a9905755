"""The import under way: its file, plan and answers.  It outlives the page, which is built again at
every change of language or look.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from coalition_desktop.desk.history import TakenBack
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.answering import Choices, Settlement
from coalition_desktop.exchange.applying import ImportResult, PlanOutdated
from coalition_desktop.exchange.dates import Order
from coalition_desktop.exchange.packet_answering import PacketChoices, PacketSettlement
from coalition_desktop.exchange.packet_applying import PacketResult
from coalition_desktop.exchange.packet_plan import PacketPlan
from coalition_desktop.exchange.plan import ImportPlan
from coalition_desktop.exchange.sheets import SourceFile
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange_answers import Answers
from coalition_desktop.gui.pages.exchange_planning import (
    Locked,
    Opened,
    PacketPlanned,
    Wanted,
    no_doubt,
    open_and_plan,
    plan_file,
)
from coalition_desktop.gui.pages.exchange_work import OneWork


class Step(enum.Enum):
    """Where the import is."""

    HOME = "home"
    OPENING = "opening"
    LOCKED = "locked"  # a packet waits for its passphrase
    REFUSED = "refused"
    COLUMNS = "columns"
    PREVIEW = "preview"
    APPLYING = "applying"
    DONE = "done"


class ImportSession(OneWork):
    """``moved``: another step; ``planned``: the plan was made again; ``answered``: rows of it changed.

    A list has a ``plan`` and a ``settlement``, a packet has ``packet`` and its own ``choosing``.
    """

    moved = Signal()
    planned = Signal()
    answered = Signal()
    reading = Signal(bool)  # the columns are being read again

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._registry: Any = None
        context.opened.connect(self._other_registry)
        self._clear()

    def _clear(self) -> None:
        self.step = Step.HOME
        self.path: Path | None = None
        self.source: SourceFile | None = None
        self.plan: ImportPlan | None = None
        self.settlement: Settlement | None = None
        self.packet: PacketPlan | None = None
        self.choosing: PacketSettlement | None = None
        self.result: ImportResult | PacketResult | None = None
        self.refusal: UserError | None = None
        self.answers = Answers()
        self.remembered = False  # all the lists have headers whose meaning was settled before
        self.last = None
        self._passphrase = ""
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
        self._run(
            open_and_plan(self._registry, path, self._wanted()),
            self.tr("Reading the file"),
            self._show,
            self._refused,
            self.drop,
        )

    def give_passphrase(self, passphrase: str) -> None:
        """Try to open a protected packet."""
        assert self.source is not None
        self._passphrase = passphrase
        self._move(Step.OPENING)
        self._run(
            plan_file(self._registry, self.source, self._wanted()),
            self.tr("Reading the file"),
            self._show,
            self._refused,
            self.drop,
        )

    def _wanted(self) -> Wanted:
        choices = self.settlement.choices if self.settlement is not None else Choices()
        packet = self.choosing.choices if self.choosing is not None else PacketChoices()
        return Wanted(self.answers.copy(), choices, packet, self._passphrase)

    def _show(self, planned: Opened) -> None:
        self._take(planned)
        if isinstance(planned, Locked):
            self._move(Step.LOCKED)
        else:
            self._move(Step.PREVIEW if self.is_clear() else Step.COLUMNS)

    def _take(self, planned: Opened) -> None:
        self.source = planned.source
        if isinstance(planned, Locked):
            self.refusal = planned.error
        elif isinstance(planned, PacketPlanned):
            self.choosing, self.packet = planned.settlement, planned.settlement.plan
        else:
            self.plan, self.settlement = planned.plan, planned.settlement
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
        """Whether nobody need look at the columns."""
        return self.plan is None or no_doubt(self.plan, self.remembered)

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

    def take_throughout(self, on: bool) -> None:
        """Take the columns of a packet that were changed throughout, or leave them out again."""
        if self.choosing is not None:
            self.choosing.choices.throughout = on
            self.plan_again()

    def plan_again(self) -> None:
        """Plan anew with what was said since; what was said of single rows stays."""
        if self.source is None or (self.settlement is None and self.choosing is None):
            return
        if self._job is not None:
            self._again = True
            self._job.cancel()
            return
        work = plan_file(self._registry, self.source, self._wanted())
        self.reading.emit(True)
        self._run(work, self.tr("Reading the file"), self._replanned, self._not_replanned, self._stopped)

    def _replanned(self, planned: Opened) -> None:
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

    def drop(self) -> None:
        """Forget the file; nothing was written."""
        self._give_up()
        self._clear()
        self.moved.emit()

    def registry_changed(self) -> None:
        """Records changed under the preview: plan again before anything is written."""
        if self.step in (Step.COLUMNS, Step.PREVIEW):
            self.plan_again()

    # -- writing --------------------------------------------------------------------------------

    def apply(self) -> None:
        """Write what is certain and ticked."""
        from coalition_desktop.desk.packets import apply

        plan = self.packet or self.plan
        assert plan is not None
        self._move(Step.APPLYING)
        self._run(apply(self._registry, plan), self.tr("Importing"), self._applied, self._failed, self._unwritten)

    def _applied(self, result: ImportResult | PacketResult) -> None:
        self.result = result
        self._move(Step.DONE)
        self._context.tell()

    def _failed(self, error: BaseException) -> None:
        self._move(Step.PREVIEW)
        if isinstance(error, PlanOutdated):
            self.plan_again()
        self._context.trouble(error)

    def _unwritten(self) -> None:
        self._move(Step.PREVIEW)
        self._context.toast(self.tr("Stopped: nothing was written"), icon="player-stop")

    def _taken_back(self, back: TakenBack) -> None:
        if self.step is Step.DONE:
            self.drop()
        super()._taken_back(back)
