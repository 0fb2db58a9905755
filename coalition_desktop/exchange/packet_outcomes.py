"""What a packet comes to for one record: what it would show beside what it shows now."""

from __future__ import annotations

from collections.abc import Sequence

from coalition_desktop.changes.canon import canonical
from coalition_desktop.changes.change import Change
from coalition_desktop.changes.fold import View
from coalition_desktop.errors import Problem
from coalition_desktop.exchange.packet_plan import PacketRow
from coalition_desktop.exchange.plan import FieldChange, Outcome
from coalition_desktop.folding import fold
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import RECORDS
from coalition_desktop.records.showing import title
from coalition_desktop.store.foreseeing import Foreseen


def outcome_row(
    seen: Foreseen, *, fresh: Sequence[Change], hand: Change | None, sheet: str, row: int, problems: list[Problem]
) -> PacketRow:
    """A line of the preview.

    ``fresh``: the changes of its history that are new here; ``hand``: the edit of its cells, if any;
    ``sheet``, ``row``: where the workbook says it.
    """
    before, after = seen.before, seen.after
    changes, deed = _differences(before, after), _deed(seen)
    conflicts = [key for key, sides in after.conflicts.items() if set(sides) != _sides(before, key)]
    outcome = Outcome.UNCHANGED
    if conflicts:
        outcome = Outcome.CONFLICT
    elif deed == "new":
        outcome = Outcome.NEW
    elif changes or deed:
        outcome = Outcome.CHANGED
    return PacketRow(
        seen.entity,
        seen.rid,
        outcome,
        after.values,
        changes=changes,
        conflicts=conflicts,
        deed=deed,
        owner=after.office,
        fresh=fresh,
        hand=hand,
        sheet=sheet,
        row=row,
        problems=problems,
    )


def order(row: PacketRow) -> tuple[int, str, str, int]:
    """By kind of record and name, so that a plan always reads the same."""
    return list(RECORDS).index(row.entity), fold(title(row.entity, row.values, Language("ar"))), row.rid, row.row


def _sides(view: View[int] | None, key: str) -> set[int]:
    return set(view.conflicts.get(key, ())) if view is not None else set()


def _differences(before: View[int] | None, after: View[int]) -> dict[str, FieldChange]:
    old = before.values if before is not None else {}
    return {
        key: FieldChange(old.get(key), value)
        for key, value in after.values.items()
        if canonical(value) != canonical(old.get(key))
    }


def _deed(seen: Foreseen) -> str:
    before, after = seen.before, seen.after
    if seen.is_erased:
        return "" if seen.was_erased else "erased"
    if before is None:
        return "new" if after.alive else "deleted"
    if before.alive != after.alive:
        return "restored" if after.alive else "deleted"
    return ""
