"""What a person says to the records of a packet: which are left out, which fields stay as they are.

``PacketChoices`` are kept by record, so that they outlive a plan that is made again because the registry
has moved on or columns were allowed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from coalition_desktop.exchange.packet_plan import PacketPlan, PacketRow
from coalition_desktop.exchange.packet_rows import MassChange
from coalition_desktop.exchange.plan import Outcome

SHOWN = frozenset({Outcome.NEW, Outcome.CHANGED, Outcome.CONFLICT})  # records that would show something else


@dataclass(slots=True)
class PacketChoices:
    """All that a person has said to one packet.

    ``throughout``: columns that were changed throughout are taken; ``mass``: those, as they were found.
    """

    unticked: set[str] = field(default_factory=set)
    left_out: dict[str, frozenset[str]] = field(default_factory=dict)
    throughout: bool = False
    mass: list[MassChange] = field(default_factory=list)


class Effect(NamedTuple):
    """What the import would do as things stand.

    ``records``: how many would show something else; ``conflicts``: fields to be decided afterwards;
    ``writes``: whether anything would be written at all, if only a receipt.
    """

    records: int
    conflicts: int
    writes: bool


class PacketSettlement:
    """A packet's plan with the person's choices put into its rows.  Nothing is written to the registry."""

    def __init__(self, plan: PacketPlan, choices: PacketChoices | None = None) -> None:
        self.plan = plan
        self.choices = choices or PacketChoices()
        if plan.mass:
            self.choices.mass = list(plan.mass)
        for row in plan.rows:
            if row.rid in self.choices.unticked and row.can_be_left_out:
                row.taken = False
            row.left_out = self.choices.left_out.get(row.rid, frozenset())

    def tick(self, places: Iterable[int], on: bool) -> None:
        """Take these records, or leave them out where that may be."""
        for place in places:
            row = self.plan.rows[place]
            if can_be_ticked(row):
                row.taken = on
                (self.choices.unticked.discard if on else self.choices.unticked.add)(row.rid)

    def leave_out(self, place: int, name: str, out: bool) -> None:
        """Take a field of a record, or leave it as it is in the registry."""
        row = self.plan.rows[place]
        row.left_out = row.left_out | {name} if out else row.left_out - {name}
        self.choices.left_out[row.rid] = row.left_out

    def effect(self) -> Effect:
        """What the import would do."""
        taken = self.plan.will_take()
        records = sum(row.outcome in SHOWN and _shows(row) for row in taken)
        conflicts = sum(len(set(row.conflicts) - row.left_out) for row in taken)
        return Effect(records, conflicts, bool(taken or self.plan.silent) or self._is_noted())

    def _is_noted(self) -> bool:
        """Whether a packet that brings nothing is noted, so that its sender gets a receipt."""
        return self.plan.earlier is None and bool(self.plan.known) and self.plan.sender.standing != "own"


def can_be_ticked(row: PacketRow) -> bool:
    """Whether there is anything to take or to leave out."""
    return bool(row.brought()) and row.can_be_left_out


def _shows(row: PacketRow) -> bool:
    """Whether anything of it is still taken."""
    return bool(row.deed or row.conflicts or not row.changes or row.changes.keys() - row.left_out)
