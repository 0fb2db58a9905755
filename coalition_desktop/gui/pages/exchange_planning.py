"""A file opened and planned, off the window's thread: a packet, or a list with the person's corrections."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from coalition_desktop.exchange.answering import Choices, Settlement
from coalition_desktop.exchange.columns import IS_COMPUTED, IS_SERIAL, NO_CELLS, Confidence
from coalition_desktop.exchange.hidden_sheet import PassphraseNeeded
from coalition_desktop.exchange.packet_answering import PacketChoices, PacketSettlement
from coalition_desktop.exchange.packet_plan import PacketPlan
from coalition_desktop.exchange.plan import ImportPlan
from coalition_desktop.exchange.reading import HIDDEN_SHEET, ParsedTable
from coalition_desktop.exchange.sheets import Sheet, SourceFile
from coalition_desktop.gui.pages.exchange_answers import Answers
from coalition_desktop.store.meta import mapping_for
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import Work

ENTITY = "association"
SETTLED = (IS_SERIAL, IS_COMPUTED, NO_CELLS)  # why a column may stay out without anybody being asked


@dataclass(frozen=True)
class Wanted:
    """What the person has said so far, as a copy for another thread."""

    answers: Answers
    choices: Choices
    packet: PacketChoices
    passphrase: str = ""


@dataclass(frozen=True)
class ListPlanned:
    """A list.  ``remembered``: all its headers were settled in an earlier import."""

    source: SourceFile
    plan: ImportPlan
    answers: Answers
    settlement: Settlement
    remembered: bool


@dataclass(frozen=True)
class PacketPlanned:
    """A packet."""

    source: SourceFile
    settlement: PacketSettlement


@dataclass(frozen=True)
class Locked:
    """A packet whose passphrase is missing or wrong."""

    source: SourceFile
    error: PassphraseNeeded


Opened = ListPlanned | PacketPlanned | Locked


def open_and_plan(registry: Registry, path: Path, wanted: Wanted) -> Work[Opened]:
    """Read a file and plan its import.  Raises ``UserError`` for what is none."""
    from coalition_desktop.exchange.files import open_table_file

    source = yield from open_table_file(path)
    return (yield from plan_file(registry, source, wanted))


def plan_file(registry: Registry, source: SourceFile, wanted: Wanted) -> Work[Opened]:
    """Plan the import of a file that was opened, once more if need be."""
    from coalition_desktop.desk.packets import plan_incoming

    answers, columns = wanted.answers, wanted.answers.corrected()
    for sheet in source.parts:
        if isinstance(sheet, Sheet):  # what is still packed is visible
            sheet.hidden = sheet.hidden and sheet.name not in answers.hidden
    throughout = wanted.packet.throughout
    try:
        plan = yield from plan_incoming(
            registry, source, wanted.passphrase, throughout, entity=ENTITY, decisions=answers, corrections=columns
        )
    except PassphraseNeeded as error:
        return Locked(source, error)
    if isinstance(plan, PacketPlan):
        return PacketPlanned(source, PacketSettlement(plan, wanted.packet))
    with registry.read() as session:
        known = [mapping_for(session, table.header_set, ENTITY) is not None for table in plan.reading.tables]
    return ListPlanned(source, plan, answers, Settlement(registry, plan, wanted.choices), all(known))


def no_doubt(plan: ImportPlan, remembered: bool) -> bool:
    """Whether nobody need look at the columns: all are certain and no question is open."""
    hidden = any(out.reason == HIDDEN_SHEET for out in plan.reading.left_out)
    return not hidden and all(_certain(table, remembered) for table in plan.reading.tables)


def _certain(table: ParsedTable, remembered: bool) -> bool:
    if table.questions:
        return False
    quiet = (c.confidence is Confidence.EXACT or c.reason in SETTLED for c in table.columns)
    return remembered or all(quiet)
