"""What one row of a plan changes, and the person's word about it: the same, another, or none of these."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import select

from coalition_desktop.changes.canon import Value
from coalition_desktop.errors import Problem
from coalition_desktop.exchange import remarks as R
from coalition_desktop.exchange.brought import Brought
from coalition_desktop.exchange.differences import agree, completed, merged
from coalition_desktop.exchange.likeness import Sign
from coalition_desktop.exchange.plan import FieldChange, ImportPlan, Outcome, PlanRow
from coalition_desktop.records import rules
from coalition_desktop.records.catalogue import fields, table_of
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session
from coalition_desktop.store.writer import base32

_SURE = frozenset({Sign.ID, Sign.NUMBER})


def line_id(sha256: str, sheet: str, row: int, again: int = 0) -> str:
    """The id of the record that a line of a file makes: the same file gives the same ids again.

    Ids of one file follow its lines, so that they are written side by side.  ``again`` tells it from
    an earlier record of the line that was put into the bin.
    """
    line = hashlib.sha256(f"{sha256}\x1f{sheet}\x1f{row}\x1f{again}".encode()).digest()
    start, rest = _id_of_sheet(sha256, sheet)
    return start + base32(rest << 72 | row << 40 | int.from_bytes(line[:5], "big"), 15)


@lru_cache(maxsize=64)
def _id_of_sheet(sha256: str, sheet: str) -> tuple[str, int]:
    """What the ids of the lines of a sheet begin with, and the three bits of it in the digit that follows."""
    number = int.from_bytes(bytes.fromhex(sha256[:10]) + hashlib.sha256(sheet.encode()).digest()[:2], "big")
    return base32(number >> 3, 11), number & 7


def complete(entity: str, first: PlanRow, again: PlanRow, there: Mapping[str, Value]) -> None:
    """Let a later row of the same association complete the first; what it says otherwise is remarked.

    ``there``: what the registry has of it.
    """
    known = fields(entity)
    again.outcome, again.rid, again.candidates = Outcome.JOINED, first.rid, ()
    again.remarks = [*again.read_remarks, R.joined(again, first)]
    first.values = dict(first.values)
    for key, value in again.own.items():
        mine = first.values.get(key)
        if agree(known[key], mine, value):
            first.values[key] = completed(known[key], mine, value)
            continue
        held = there.get(key)
        if held is not None and merged(known[key], held, value) == held:
            first.values[key], value = value, mine  # the one that the registry has stays
        again.remarks.append(R.says_otherwise(again, known[key], value))


def compare(entity: str, row: PlanRow, there: Mapping[str, Value], brought: Brought) -> None:
    """Old and new of each field that the file changes in the record it speaks of."""
    known = fields(entity)
    sure = not _SURE.isdisjoint(row.signs)
    row.changes = {
        key: FieldChange(there.get(key), new)
        for key, value in row.values.items()
        if (new := merged(known[key], there.get(key), value, sure)) != there.get(key)
        and not brought.has(row.rid, key, value)
    }
    row.outcome = Outcome.CHANGED if row.changes else Outcome.UNCHANGED


def odd(entity: str, row: PlanRow, there: Mapping[str, Value], today: date) -> list[Problem]:
    """What is odd between the fields of the record as it will be, where the row touches them."""
    if row.outcome is Outcome.UNCHANGED:
        return []
    touched: Mapping[str, Any] = row.changes if row.outcome is Outcome.CHANGED else row.values
    values = row.values
    if row.outcome is Outcome.CHANGED:
        values = {**there, **{key: change.new for key, change in row.changes.items()}}
    return [
        Problem(row.row, found.field, str(values.get(found.field) or ""), found.code, found.why, row.sheet)
        for found in rules.problems(entity, values, today)
        if found.field in touched and not found.blocks
    ]


# ------------------------------------------------------------------ the person's word


def choose(registry: Registry, plan: ImportPlan, place: int, rid: str | None) -> None:
    """The person says which association a row is: a record, another row of the file, or a new one.

    ``place``: of the row in the plan; ``rid``: of a candidate or any other association, None for a
    new one.  Raises ``KeyError`` for a record that is not there.
    """
    row = plan.rows[place]
    first = plan.rows[row.same_as] if row.same_as >= 0 else None
    row.denied = () if rid else tuple(candidate.rid for candidate in row.candidates)
    row.same_as, row.signs, row.candidates, row.changes = -1, (), (), {}
    row.values, row.remarks = row.own, list(row.read_remarks)
    with registry.read() as session:
        brought = Brought(session, bytes.fromhex(plan.reading.source.sha256))
        other = _planned(plan, row, rid)
        if rid is None:
            row.outcome, row.rid = Outcome.NEW, line_id(plan.reading.source.sha256, row.sheet, row.row)
        elif other is not None:
            row.same_as = plan.rows.index(other)
            _settle_again(session, plan, other, brought)
        else:
            row.rid, row.signs = rid, (Sign.ID,)
        if row.same_as < 0:
            _settle_again(session, plan, row, brought)
        if first is not None and first is not other:
            _settle_again(session, plan, first, brought)


def _planned(plan: ImportPlan, row: PlanRow, rid: str | None) -> PlanRow | None:
    """The row of the file that will be this record."""
    if rid is None:
        return None
    return next((one for one in plan.rows if one.rid == rid and one is not row and one.same_as < 0
                 and one.outcome is not Outcome.REFUSED), None)  # fmt: skip


def _settle_again(session: Session, plan: ImportPlan, row: PlanRow, brought: Brought) -> None:
    """Work out a row anew with the rows that repeat it."""
    there = _there(session, plan.entity, row)
    row.values, row.remarks = row.own, list(row.read_remarks)
    place = next(place for place, one in enumerate(plan.rows) if one is row)
    for again in plan.rows:
        if again.same_as == place:
            complete(plan.entity, row, again, there)
    if there:
        compare(plan.entity, row, there, brought)
    row.remarks += odd(plan.entity, row, there, date.today())


def _there(session: Session, entity: str, row: PlanRow) -> dict[str, Value]:
    """What the registry has of the record that a row is; nothing of a new one."""
    table = table_of(entity)
    found = session.execute(select(table).where(table.c.id == row.rid)).mappings().first()
    if found is None:
        if row.outcome is not Outcome.NEW and row.outcome is not Outcome.DOUBTFUL:
            raise KeyError(row.rid)
        return {}
    return {key: found[key] for key in fields(entity)}
