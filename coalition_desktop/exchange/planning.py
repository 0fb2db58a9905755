"""From the parsed rows to the plan: who is meant by each row and what it changes.  Nothing is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from coalition_desktop.changes.canon import Value
from coalition_desktop.exchange import remarks as R
from coalition_desktop.exchange.brought import Brought
from coalition_desktop.exchange.grouping import MATCHING, Unit, units_of
from coalition_desktop.exchange.known_faces import refresh
from coalition_desktop.exchange.likeness import Face, Sign, Verdict, face, reference
from coalition_desktop.exchange.matching import Known, Pool, known_associations, without_common_contacts
from coalition_desktop.exchange.plan import Candidate, ImportPlan, Outcome, PlanRow
from coalition_desktop.exchange.reading import Reading
from coalition_desktop.exchange.settling import compare, complete, line_id, odd
from coalition_desktop.folding import fold
from coalition_desktop.records.catalogue import fields, table_of
from coalition_desktop.store import derived, tables
from coalition_desktop.store.merged import stand_ins
from coalition_desktop.store.reading import batches
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session
from coalition_desktop.work import Progress, Work

_SHOWN = ("number", "name_ar", "name_fr", "region", "province", "commune", "phone", "email")
_IDENTITY = ("number", "name_ar", "name_fr")


def plan_import(
    registry: Registry, reading: Reading, ids: Mapping[tuple[str, int], str] | None = None
) -> Work[ImportPlan]:
    """What the import of these lists would do to the registry as it is now.

    ``ids``: sheet and row → record, for the lines that say which they are.
    """
    refresh(registry)
    with registry.read() as session:
        return (yield from _Planner(session, reading, ids or {}).plan())


@dataclass(slots=True)
class _Line:
    """A row that can be imported, with its place in the plan and the id it would have as a new record."""

    place: int
    values: dict[str, Value]
    rid: str


class _Planner:
    """The steps of one plan."""

    def __init__(self, session: Session, reading: Reading, ids: Mapping[tuple[str, int], str]) -> None:
        self.session = session
        self.ids = ids
        self.reading = reading
        self.entity = reading.entity
        self.known = fields(reading.entity)
        self.today = date.today()
        self.brought = Brought(session, bytes.fromhex(reading.source.sha256))
        self.rows = [
            PlanRow(
                table.sheet,
                parsed.row,
                Outcome.NEW,
                own=parsed.values,
                values=parsed.values,
                read_remarks=parsed.remarks,
                remarks=list(parsed.remarks),
                problems=parsed.problems,
            )
            for table in reading.tables
            for parsed in table.rows
        ]
        self.lines: list[_Line] = []
        self.binned: set[int] = set()  # lines of records that are deleted: brought by this very file, or named
        self.current: dict[str, dict[str, Value]] = {}

    def plan(self) -> Work[ImportPlan]:
        yield Progress(0, len(self.rows), MATCHING)
        seq = self.session.scalar(select(func.max(tables.change.c.seq))) or 0
        self._sort_out_refused()
        faces = [face(line.values) for line in self.lines]
        without_common_contacts(faces)
        known = self._known(faces)
        yield Progress(0, len(self.rows), MATCHING)
        units = yield from units_of(faces, known, self._known_lines())
        self._read_current(units)
        for unit in units:
            self._settle(unit)
        return ImportPlan(self.reading, self.entity, self.rows, R.notes(self.reading), seq, self.brought.latest)

    # --- who is meant ------------------------------------------------------------------------

    def _sort_out_refused(self) -> None:
        """Rows with problems are refused; one whose number is known needs no name."""
        numbers = self._numbers_of_nameless()
        sha256 = self.reading.source.sha256
        for place, row in enumerate(self.rows):
            if row.problems and self._is_known(row, numbers):
                row.problems = []
            if row.problems:
                row.outcome = Outcome.REFUSED
            else:
                self.lines.append(_Line(place, row.values, line_id(sha256, row.sheet, row.row)))

    def _numbers_of_nameless(self) -> set[str]:
        if not any(R.only_nameless(row.problems) and row.values.get("number") for row in self.rows):
            return set()
        column = table_of(self.entity).c.number
        return {reference(number) for number in self.session.scalars(select(column).where(column.is_not(None)))}

    @staticmethod
    def _is_known(row: PlanRow, numbers: set[str]) -> bool:
        return R.only_nameless(row.problems) and reference(str(row.values.get("number") or "")) in numbers

    def _known(self, faces: Sequence[Face]) -> Known:
        return known_associations(self.session, faces) if faces else Known(Pool(), [])

    def _known_lines(self) -> dict[int, str]:
        """Line → record, for the lines that this very file has already brought, and those that say which they are."""
        if self.brought.latest is None and not self.ids:
            return {}
        at = [(self.rows[line.place].sheet, self.rows[line.place].row) for line in self.lines]
        trusted = self._trusted(at)
        said = {**trusted, **self.brought.met()}
        known = [said.get(place, line.rid) for place, line in zip(at, self.lines, strict=True)]
        behind = stand_ins(self.session, known)
        known = [behind.get(rid, rid) for rid in known]
        alive = self._alive(known)
        self.binned = {
            line
            for line, rid in enumerate(known)
            if alive.get(rid) is False and (rid == self.lines[line].rid or at[line] in trusted)
        }
        return {line: rid for line, rid in enumerate(known) if alive.get(rid)}

    def _trusted(self, at: Sequence[tuple[str, int]]) -> dict[tuple[str, int], str]:
        """The ids of lines but those whose number and names are another's: their column was sorted by itself."""
        named: dict[tuple[str, str], set[str]] = {}
        columns = [table_of(self.entity).c[key] for key in ("id", *_IDENTITY)]
        for part in batches(sorted({*self.ids.values()})):
            for rid, *values in self.session.execute(select(*columns).where(columns[0].in_(part))):
                for key, value in zip(_IDENTITY, values, strict=True):
                    named.setdefault((key, fold(str(value or ""))), set()).add(rid)
        trusted = {}
        for place, line in zip(at, self.lines, strict=True):
            says = [named.get((key, fold(str(line.values[key]))), set()) for key in _IDENTITY if line.values.get(key)]
            whose = set().union(*says)
            if place in self.ids and (not whose or self.ids[place] in whose):
                trusted[place] = self.ids[place]
        return trusted

    def _alive(self, rids: Sequence[str]) -> dict[str, bool]:
        """Which of these records are there, and whether they live."""
        c = derived.record.c
        found: dict[str, bool] = {}
        for part in batches(rids):
            found.update(
                (rid, bool(alive)) for rid, alive in self.session.execute(select(c.rid, c.alive).where(c.rid.in_(part)))
            )
        return found

    def _read_current(self, units: Sequence[Unit]) -> None:
        """What the registry holds of the records that are met."""
        met = {unit.rid for unit in units if unit.rid} | {rid for unit in units for rid, _ in unit.records}
        keys = {key for table in self.reading.tables for column in table.columns for key in column.fields}
        keys = {*keys, *_SHOWN} & self.known.keys()
        table = table_of(self.entity)
        query = select(table.c.id, *(table.c[key] for key in keys))
        for part in batches(sorted(met)):
            for rid, *values in self.session.execute(query.where(table.c.id.in_(part))):
                self.current[rid] = dict(zip(keys, values, strict=True))

    # --- what it changes ---------------------------------------------------------------------

    def _settle(self, unit: Unit) -> None:
        first = self.lines[unit.lines[0]]
        row = self.rows[first.place]
        row.rid, row.signs = unit.rid or first.rid, unit.signs
        if unit.twice is not None and not unit.rid:
            return self._refuse_twice(unit)
        there = self.current.get(unit.rid, {})
        for line in unit.lines[1:]:
            again = self.rows[self.lines[line].place]
            again.same_as = first.place
            complete(self.entity, row, again, there)
        if unit.rid:
            compare(self.entity, row, there, self.brought)
        elif unit.records or unit.others:
            row.outcome = Outcome.DOUBTFUL
            row.candidates = self._candidates(unit)
        elif unit.lines[0] in self.binned:
            row.outcome, row.signs = Outcome.DOUBTFUL, (Sign.BIN,)
        row.remarks += odd(self.entity, row, there, self.today)
        return None

    def _refuse_twice(self, unit: Unit) -> None:
        assert unit.twice is not None
        first = self.rows[self.lines[unit.twice].place]
        for line in unit.lines:
            row = self.rows[self.lines[line].place]
            row.outcome = Outcome.REFUSED
            row.problems = [R.receipt_twice(row, first)]

    def _candidates(self, unit: Unit) -> list[Candidate]:
        found = [self._candidate(rid, verdict) for rid, verdict in unit.records]
        for line, verdict in unit.others:
            other = self.rows[self.lines[line].place]
            if other.same_as >= 0:
                other = self.rows[other.same_as]
            values = {key: value for key, value in other.values.items() if key in _SHOWN}
            rid = other.rid or self.lines[line].rid
            found.append(Candidate(rid, verdict.score, verdict.signs, values, other.row, other.sheet))
        return list({candidate.rid: candidate for candidate in reversed(found)}.values())[::-1]

    def _candidate(self, rid: str, verdict: Verdict) -> Candidate:
        values = {key: value for key, value in self.current.get(rid, {}).items() if key in _SHOWN}
        return Candidate(rid, verdict.score, verdict.signs, values)
