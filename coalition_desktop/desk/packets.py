"""Packets between offices: what window and terminal do with them in one step."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Table, func, or_, select

from coalition_desktop.desk.keys import signing_key
from coalition_desktop.errors import Problem, UserError
from coalition_desktop.exchange import importing, packet_planning
from coalition_desktop.exchange.applying import ImportResult
from coalition_desktop.exchange.files import open_table_file
from coalition_desktop.exchange.fingerprint_words import words_of
from coalition_desktop.exchange.hidden_sheet import HiddenPartDamaged
from coalition_desktop.exchange.packet_applying import PacketResult, apply_packet
from coalition_desktop.exchange.packet_files import Parcel, parcel_of
from coalition_desktop.exchange.packet_plan import PacketPlan, PacketRow
from coalition_desktop.exchange.packet_planning import plan_packet
from coalition_desktop.exchange.packet_remains import Remains, any_erased, kept_of, mentioned, remains, was_packet
from coalition_desktop.exchange.packet_writing import PacketResult as Written
from coalition_desktop.exchange.packet_writing import (
    Wish,
    export_packet,
    packet_name,
    scope_of,
    visible_entities,
    visible_keys,
)
from coalition_desktop.exchange.plan import ImportPlan, Outcome
from coalition_desktop.exchange.sheets import SourceFile
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.records.catalogue import fields, table_of
from coalition_desktop.records.offices import offices
from coalition_desktop.records.showing import shown, title
from coalition_desktop.store import exchanging, tables
from coalition_desktop.store.reading import batches
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session
from coalition_desktop.work import Work

NO_SUCH_OFFICE = QT_TRANSLATE_NOOP("Packet", "There is no office “{code}”. Known codes: {codes}.")
HIDDEN_PART_LOST = QT_TRANSLATE_NOOP(
    "Packet",
    "The hidden part of “{name}” was damaged on the way ({why}): the workbook was read as a plain list. Nothing that is here is written over unless you say so.",
)
FILES_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Packet", "%n file(s) beside the list were left out: only a packet says to which documents its files belong.", "", 1
)
HIDDEN_PART_GONE = QT_TRANSLATE_NOOP(
    "Packet",
    "“{name}” was a packet or a working list, and its hidden part is gone: its associations were read as a plain list. Nothing that is here is written over unless you say so. If you can, ask its sender for the file as it was written.",
)
NO_ASSOCIATIONS = QT_TRANSLATE_NOOP(
    "Packet",
    "“{name}” was a packet whose hidden part cannot be used, and what is left of it has no sheet of associations. Ask its sender for the file as it was written. Nothing was changed.",
)
ALL_ERASED = QT_TRANSLATE_NOOP(
    "Packet", "All that is left of “{name}” is of records that were erased for good. Nothing was changed."
)
LINES_ERASED = QT_TRANSLATE_NOOP(
    "Packet", "%n line(s) of “{sheet}” are of records that were erased for good: they were left out.", "", 1
)
LINES_OF_OTHERS = QT_TRANSLATE_NOOP(
    "Packet", "%n line(s) of “{sheet}” are by their hidden ids of records that are no associations: they were left out.", "", 1
)  # fmt: skip
SHEET_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Packet",
    "The sheet “{sheet}” was left out: without the hidden part of the packet nobody can tell what was changed in it.",
)
ACTION_NOT_TAKEN = QT_TRANSLATE_NOOP(
    "Packet",
    "“{action}” in the column of actions was not carried out, as the hidden part of the packet cannot be used. Do it in the program.",
)

Incoming = PacketPlan | ImportPlan
Taken = PacketResult | ImportResult


# ------------------------------------------------------------------ sending


@dataclass(frozen=True, slots=True)
class SafeToSend:
    """What somebody would see who opens the file.

    ``rows``: records by kind.  ``personal``: labels of personal columns that are visible, by kind of
    record; ``persons``: how many records have something in them; ``hidden_personal``: whether the hidden
    history holds personal data; ``protected``: it needs the passphrase.  ``parcel``: the files that travel
    with it, None where they stay.
    """

    rows: Mapping[str, int]
    personal: Mapping[str, Sequence[Any]]
    persons: int
    hidden_personal: bool
    protected: bool
    parcel: Parcel | None = None


def safe_to_send(registry: Registry, wish: Wish) -> SafeToSend:
    """What would leave the office with such an export, before it is written."""
    rows: dict[str, int] = {}
    personal: dict[str, list[Any]] = {}
    persons = 0
    hidden = False
    with registry.read() as session:
        scope = scope_of(session, wish)
        for entity in visible_entities(wish):
            table = table_of(entity)
            rows[entity] = _count(session, table, scope)
            private = [f for f in fields(entity).values() if f.personal]
            filled = [f for f in private if _count(session, table, scope, f.key)]
            hidden |= bool(filled) and wish.kind == "packet"
            keys = set(visible_keys(entity, wish))
            seen = [f for f in filled if f.key in keys]
            if seen:
                personal[entity] = [f.label for f in seen]
                persons += _count(session, table, scope, *(f.key for f in seen))
        parcel = parcel_of(session, registry.path, wish) if wish.carries_files else None
    return SafeToSend(rows, personal, persons, hidden, bool(wish.passphrase), parcel)


def files_to_send(registry: Registry, wish: Wish) -> Parcel:
    """The files that could travel with such a packet, whether they are asked for or not."""
    with registry.read() as session:
        return parcel_of(session, registry.path, wish)


def _count(session: Session, table: Table, scope: Sequence[str] | None, *filled: str) -> int:
    """How many records of the scope (None: all) there are, or have one of some fields filled."""
    query = select(func.count()).select_from(table)
    if filled:
        query = query.where(or_(*(table.c[key].is_not(None) for key in filled)))
    if scope is None:
        return session.scalar(query) or 0
    return sum(session.scalar(query.where(table.c.id.in_(part))) or 0 for part in batches(scope))


def send(registry: Registry, path: Path, language: str, wish: Wish) -> Work[Written]:
    """Write a packet or a working list, signed by this office's key.  Raises ``UserError``."""
    wish = replace(wish, to=check_office(registry, wish.to))
    key = signing_key(registry)
    return (yield from export_packet(registry, path, language, key, wish))


def file_name(registry: Registry, wish: Wish) -> str:
    """The name that is proposed for such an export."""
    return packet_name(registry.identity.office, wish, datetime.now())


def check_office(registry: Registry, code: str) -> str:
    """The code of an office as it is written; empty for none.  Raises ``UserError`` for one that is not known."""
    wanted = code.strip().upper()
    known = {one.code for one in offices()}
    with registry.read() as session:
        known |= {str(code) for code in session.scalars(select(table_of("office").c.code)) if code}
    if wanted and wanted not in known:
        raise UserError(NO_SUCH_OFFICE, code=code, codes=", ".join(sorted(known)))
    return wanted


def last_sent(registry: Registry, to: str) -> int:
    """The number of the newest change in the last packet for an office that left nothing out; 0 where there was none.

    A packet of one region leaves out what others wrote meanwhile; one for all offices may never have come to this one.
    """
    return max((seq for seq, _ in _sent_whole(registry, to)), default=0)


def files_last_sent(registry: Registry, to: str) -> int:
    """The same of the last such packet that carried the files of documents."""
    return max((seq for seq, stats in _sent_whole(registry, to) if "attachments" in stats), default=0)


def _sent_whole(registry: Registry, to: str) -> list[tuple[int, dict[str, Any]]]:
    """Newest change and what was counted of each packet for an office that was not of one region alone."""
    c = tables.export_file.c
    query = select(c.last_seq, c.stats).where(c.kind == "packet", c.to == to)
    with registry.read() as session:
        found = [(seq, json.loads(stats)) for seq, stats in session.execute(query)]
    return [(seq, stats) for seq, stats in found if not stats.get("region")]


def fingerprint(registry: Registry, language: Language) -> tuple[str, str]:
    """The fingerprint of all there is: in words, and as 32 hexadecimal digits."""
    with registry.read() as session:
        found = exchanging.fingerprint(session)
    return words_of(found, language), found.hex()


# ------------------------------------------------------------------ receiving


def prepare(
    registry: Registry, path: Path, passphrase: str = "", throughout: bool = False, **how: Any
) -> Work[Incoming]:
    """Read a packet or any list and plan its import; nothing is written.

    ``throughout``: of a packet, take columns that were changed throughout, too.  ``how``: as for
    ``importing.prepare``, for lists.  Raises ``UserError``.
    """
    source = yield from open_table_file(path)
    return (yield from plan_incoming(registry, source, passphrase, throughout, **how))


def plan_incoming(
    registry: Registry, source: SourceFile, passphrase: str = "", throughout: bool = False, **how: Any
) -> Work[Incoming]:
    """The same of a file that was opened; ``source`` stays as it is, so that it can be planned again."""
    with importing.collecting_later():
        if not packet_planning.is_packet(source):
            if was_packet(source):
                return (yield from _plain(registry, source, Message(HIDDEN_PART_GONE, {"name": source.name}), how))
        elif how.get("sheet") is None:
            try:
                return (yield from plan_packet(registry, source, passphrase, throughout))
            except HiddenPartDamaged as damaged:
                why = Message(HIDDEN_PART_LOST, {"name": source.name, "why": damaged.why})
                return (yield from _plain(registry, source, why, how))
        return _without_files((yield from importing.plan_opened(registry, source, **how)))


def _without_files(plan: ImportPlan) -> ImportPlan:
    """Only a packet says to which documents the files in its zip belong."""
    bundle = plan.reading.source.bundle
    if bundle is not None and bundle.files:
        told = Message(FILES_LEFT_OUT, {}, len(bundle.files))
        plan.notes.insert(0, Problem(0, "", "", "files_left_out", told))
    return plan


def _plain(registry: Registry, source: SourceFile, why: Message, how: Mapping[str, Any]) -> Work[Incoming]:
    """A packet whose hidden part is lost: its associations as a plain list that overwrites nothing by itself."""
    with registry.read() as session:
        kept = kept_of(session, mentioned(source))
        # what is left of a damaged hidden part may hold anything, and cannot be looked into
        erased = any(one.erased for one in kept.values()) or (packet_planning.is_packet(source) and any_erased(session))
    left = remains(source, kept)
    if not left.lists:
        raise UserError(NO_ASSOCIATIONS, name=source.name)
    if any(left.erased.values()) and not left.has_lines():
        raise UserError(ALL_ERASED, name=source.name)
    opened = replace(source, parts=left.lists)
    plan = yield from importing.plan_opened(registry, opened, ids=left.ids, **how)
    plan.holds_erased = erased
    _without_files(plan).notes[:0] = [Problem(0, "", "", "hidden_part_lost", why), *_told(left)]
    for row in plan.rows:
        if row.outcome is Outcome.CHANGED:
            row.left_out = frozenset(key for key, change in row.changes.items() if change.old is not None)
        elif row.outcome is Outcome.NEW and (row.sheet, row.row) in left.actions:
            row.taken = False  # nobody wants to make what she wanted to be gone
    return plan


def _told(left: Remains) -> Iterator[Problem]:
    """What is not taken of the remains of a packet."""
    for sheet in left.left_out:
        yield Problem(0, "", sheet, "sheet_left_out", Message(SHEET_LEFT_OUT, {"sheet": sheet}), sheet)
    for counted, text, code in ((left.erased, LINES_ERASED, "erased"), (left.others, LINES_OF_OTHERS, "other_kind")):
        for sheet, count in counted.items():
            if count:
                yield Problem(0, "", "", code, Message(text, {"sheet": sheet}, count), sheet)
    for (sheet, row), action in left.actions.items():
        why = Message(ACTION_NOT_TAKEN, {"action": action[:80]})
        yield Problem(row, "", action, "action_not_taken", why, sheet)


def apply(registry: Registry, plan: Incoming, take: str | None = None) -> Work[Taken]:
    """Carry a plan out.  ``take``: as for ``apply_import``; of packets it says nothing."""
    if isinstance(plan, PacketPlan):
        with importing.collecting_later():
            return (yield from apply_packet(registry, plan))
    return (yield from importing.apply(registry, plan, take))


def answer(what: Incoming | Taken, language: Language) -> dict[str, Any]:
    """What an import would do (a plan) or has done (a result), in plain values."""
    if isinstance(what, (PacketPlan, PacketResult)):
        return _packet_answer(what, language)
    return importing.answer(what, language.code)


def _packet_answer(what: PacketPlan | PacketResult, language: Language) -> dict[str, Any]:
    result = what if isinstance(what, PacketResult) else None
    plan = what.plan if isinstance(what, PacketResult) else what
    counts = plan.counts()
    sender = plan.sender
    files = result.files if result is not None else plan.expected
    return {
        "import_id": result.import_id if result else None,
        "entity": "packet",
        "kind": plan.kind,
        "file": plan.source.name,
        "export_id": plan.export_id,
        "sender": {
            "office": sender.office,
            "author": sender.author,
            "at": sender.at,
            "standing": sender.standing,
            "key": words_of(bytes.fromhex(sender.key), language),
        },
        "rows": plan.lines,
        "new": counts[Outcome.NEW],
        "changed": counts[Outcome.CHANGED],
        "unchanged": counts[Outcome.UNCHANGED],
        "conflicts": result.conflicts if result else sum(len(row.conflicts) for row in plan.rows),
        "taken": result.taken if result else 0,
        "left_out": result.left_out if result else 0,
        "files": files.answer() if files is not None else None,
        "doubtful": len(plan.mass),
        "refused_rows": counts[Outcome.REFUSED],
        "refused": [importing.problem_answer(problem, language) for problem in plan.refusals()],
        "records": [_row(row, language) for row in plan.rows],
        "remarks": [importing.problem_answer(note, language) for note in plan.notes],
        "mass": [
            {
                "sheet": one.sheet,
                "entity": one.entity,
                "field": one.column.key,
                "cells": one.cells,
                "emptied": one.emptied,
            }
            for one in plan.mass
        ],
        "duplicates": [],
        "warnings": [importing.problem_answer(problem, language) for row in plan.rows for problem in row.remarks],
        "sheets": [{"sheet": name} for name in plan.sheets],
        "header_row": None,
        "mapping": {},
    }


def _row(row: PacketRow, language: Language) -> dict[str, Any]:
    known = fields(row.entity)
    return {
        "id": row.rid,
        "entity": row.entity,
        "outcome": row.outcome.value,
        "deed": row.deed,
        "title": title(row.entity, row.values, language),
        "row": row.row,
        "sheet": row.sheet,
        "conflicts": list(row.conflicts),
        "changes": {
            key: {
                "old": shown(known[key], change.old, language),
                "new": shown(known[key], change.new, language),
            }
            for key, change in row.changes.items()
            if key in known
        },
    }
