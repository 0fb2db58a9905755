"""What the import of a packet would do, record by record, for a person to look at and to leave out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import Change
from coalition_desktop.changes.fold import office_of_site
from coalition_desktop.errors import Problem
from coalition_desktop.exchange.incoming_files import FilesTaken, IncomingFiles
from coalition_desktop.exchange.packet_rows import MassChange
from coalition_desktop.exchange.plan import FieldChange, Outcome
from coalition_desktop.exchange.sheets import SourceFile

DEEDS = ("new", "deleted", "restored", "erased")


@dataclass(slots=True)
class PacketRow:
    """A record for which the packet brings something.

    ``values``: what it would show, for its name.  ``changes``: the fields that would show something
    else; ``conflicts``: those in which offices would come to disagree, or on more or other sides
    than they do.  ``deed``: more than a change
    of fields.  ``owner``: code of the office that keeps it.  ``fresh``: what comes from the history; ``hand``: what somebody changed in the workbook,
    on line ``row`` of ``sheet``.  ``taken``, ``left_out`` (fields) are the person's.
    """

    entity: str
    rid: str
    outcome: Outcome
    values: Mapping[str, Value]
    changes: Mapping[str, FieldChange] = field(default_factory=dict)
    conflicts: Sequence[str] = ()
    deed: str = ""
    owner: str = ""
    fresh: Sequence[Change] = ()
    hand: Change | None = None
    sheet: str = ""
    row: int = 0
    remarks: list[Problem] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    taken: bool = True
    left_out: frozenset[str] = frozenset()

    @property
    def can_be_left_out(self) -> bool:
        """Whether a person may leave it out: an erasure must be carried out everywhere."""
        return self.deed != "erased"

    def brought(self) -> list[Change]:
        """All the changes that come with it."""
        return [*self.fresh, *((self.hand,) if self.hand is not None else ())]

    def can_leave_out(self, key: str, own: str) -> bool:
        """Whether office ``own`` may keep what it has of a field: not where the record's office has written it."""
        newest = self.newest(key)
        return self.owner in ("", own) or newest is None or office_of_site(newest.site) != self.owner

    def newest(self, key: str = "") -> Change | None:
        """The newest of them, or of those that set a field."""
        found = [change for change in self.brought() if not key or key in change.values]
        return max(found, key=lambda change: (change.hlc, change.id), default=None)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who signed the packet.  ``standing``: ``known`` (a key of the office that is here), ``first`` (no
    key of that office is here yet), ``other`` (not one of the keys that are here), ``own``."""

    office: str
    author: str
    at: str  # ISO with its offset
    key: str
    standing: str


@dataclass(slots=True)
class PacketPlan:
    """All that a packet would do.  Nothing of it is in the registry yet.

    ``rows``: records that change; ``unchanged``: how many do not.  ``silent``: changes of what the
    program keeps for itself, always taken.  ``known``: numbers of the changes that are here already.
    ``holds_erased``: the file still has values of a record that is erased, here or by it.
    ``mass``: columns that were changed throughout; left out unless said otherwise.
    ``files``: the attachments that came with it in one zip; ``expected``: what would become of them if
    all records are taken.
    """

    source: SourceFile
    kind: str
    export_id: str
    sender: Sender
    manifest: Mapping[str, Any]
    rows: list[PacketRow]
    seq: int
    unchanged: int = 0
    silent: list[Change] = field(default_factory=list)
    known: list[int] = field(default_factory=list)
    mass: list[MassChange] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    sheets: list[str] = field(default_factory=list)  # the readable ones, by their names at the export
    lines: int = 0
    earlier: int | None = None
    holds_erased: bool = False
    files: IncomingFiles | None = None
    expected: FilesTaken | None = None

    def counts(self) -> dict[Outcome, int]:
        """How many records of each outcome."""
        found = Counter(row.outcome for row in self.rows)
        found[Outcome.UNCHANGED] += self.unchanged
        return {outcome: found[outcome] for outcome in Outcome}

    def refusals(self) -> Iterator[Problem]:
        """Every cell and line that cannot be taken, with the reason."""
        for row in self.rows:
            yield from row.problems

    def will_take(self) -> list[PacketRow]:
        """The records that would be written as the plan stands."""
        return [row for row in self.rows if row.taken and row.brought()]
