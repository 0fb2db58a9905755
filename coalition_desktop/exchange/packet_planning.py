"""From a packet that came in to what it would do: its history, its changed cells, its new lines.

The history and the cells are two ways of saying the same: both become changes, and what a record would
show with them beside what it shows now is the preview.  Nothing is written.
"""

from __future__ import annotations

import time
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sqlalchemy import func, select

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.changes.change import DELETED, Change
from coalition_desktop.changes.packing import DamagedBlock, marks, unpack
from coalition_desktop.errors import Problem, UserError
from coalition_desktop.exchange.conflict_sheet import EITHER
from coalition_desktop.exchange.defined_names import named_columns
from coalition_desktop.exchange.document_properties import last_saved
from coalition_desktop.exchange.hidden_sheet import (
    NOT_UNDERSTOOD,
    HiddenPartDamaged,
    Opened,
    hidden_sheet,
    open_hidden_sheet,
)
from coalition_desktop.exchange.incoming_files import look_at_files, sorted_files
from coalition_desktop.exchange.packet_continuing import continued, is_said_by
from coalition_desktop.exchange.packet_deciding import (
    DECIDED_OTHERWISE,
    DECIDED_TWICE,
    DELETED_AS_WELL,
    SEVERAL_SIDES,
    UNKNOWN_ACTION,
    copied_sides,
    kept_or_deleted,
)
from coalition_desktop.exchange.packet_emptying import EMPTIED, LAST_NAME, is_emptied, last_names, names_of
from coalition_desktop.exchange.packet_hand import (
    UNKNOWN_AUTHOR,
    Exported,
    Workbook,
    created,
    edited,
    edited_list,
    passed_over,
)
from coalition_desktop.exchange.packet_likeness import tell_duplicates
from coalition_desktop.exchange.packet_outcomes import order, outcome_row
from coalition_desktop.exchange.packet_plan import PacketPlan, PacketRow, Sender
from coalition_desktop.exchange.packet_rows import Baseline, Edited, NewLine, SheetEdits, decisions, edits_of
from coalition_desktop.exchange.packet_tables import (
    ACTION_HEADER,
    DELETE,
    FIELD,
    RESTORE,
    SHOWN_ONLY,
    SheetColumn,
    actions,
)
from coalition_desktop.exchange.packet_values import LineReader
from coalition_desktop.exchange.packet_writing import LIST, coalition_name
from coalition_desktop.exchange.plan import Outcome
from coalition_desktop.exchange.references import known
from coalition_desktop.exchange.sheets import Cell, PackedSheet, Sheet, SourceFile
from coalition_desktop.exchange.values import shown_text
from coalition_desktop.folding import fold as fold_text
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message, Text
from coalition_desktop.records.catalogue import RECORDS, fields, table_of
from coalition_desktop.store import tables
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.derived import record
from coalition_desktop.store.exchanging import Held, held
from coalition_desktop.store.finding import last_values
from coalition_desktop.store.foreseeing import Foreseen, foresee
from coalition_desktop.store.reading import change_of, seqs_of
from coalition_desktop.store.session import Session
from coalition_desktop.work import Progress, Work, beside

COMPARING = QT_TRANSLATE_NOOP("Packet", "Comparing the history")
COMPARING_CELLS = QT_TRANSLATE_NOOP("Packet", "Comparing the cells")
FORESEEING = QT_TRANSLATE_NOOP("Packet", "Working out what would change")

OTHER_COALITION = QT_TRANSLATE_NOOP(
    "Packet",
    "“{name}” is a packet of another coalition: “{theirs}”; this registry belongs to “{ours}”. If it is the same one, write its name alike in the settings of both offices. Nothing was changed.",
)
AHEAD = QT_TRANSLATE_NOOP(
    "Packet", "The clock of the computer that wrote this packet is %n day(s) ahead. Dates in the history may be wrong; nothing is lost by it.", "", 1
)  # fmt: skip
FIRST_KEY = QT_TRANSLATE_NOOP(
    "Packet", "This is the first packet of {office}. Telephone its secretary and compare the four words of its key."
)
OTHER_KEY = QT_TRANSLATE_NOOP(
    "Packet", "The packet says that it comes from {office}, but it is signed with a key that is not known here. Telephone its secretary before you import it, and compare the four words of the key."
)  # fmt: skip
SHOWN_ONLY_HERE = QT_TRANSLATE_NOOP("Packet", "What stands in this sheet cannot be changed in a workbook.")
NO_NAME = QT_TRANSLATE_NOOP("Packet", "The new line has no name: it was left out.")
ERASED_HERE = QT_TRANSLATE_NOOP("Packet", "This record was erased for good: what the packet says of it was left out.")
CLOCK_TOLERANCE = 48 * 3600 * 1000  # ms
EACH = 200  # lines or records between two signs of life

_Place = tuple[str, int, str]


def is_packet(source: SourceFile) -> bool:
    """Whether a workbook is, or was, a packet."""
    return hidden_sheet(source) is not None


def plan_packet(
    registry: AnyRegistry, source: SourceFile, passphrase: str = "", throughout: bool = False
) -> Work[PacketPlan]:
    """What the import of a packet would do to the registry as it is now.

    ``throughout``: columns that were changed throughout are taken too.

    Raises ``HiddenPartDamaged`` where its hidden sheet cannot be trusted, so that the workbook is read
    as a plain list instead; ``UserError`` for a packet of a newer program or another coalition, and for
    a passphrase that is missing or wrong.
    """
    hidden = hidden_sheet(source)
    assert hidden is not None, "not a packet"
    opened = open_hidden_sheet(hidden, source.name, passphrase)
    files = yield from look_at_files(registry, source.bundle, opened.manifest, source.name, passphrase)
    with registry.read() as session:
        plan = yield from _Planner(session, registry, source, opened, throughout).plan()
        if files is not None:
            plan.files = files
            _, plan.expected = sorted_files(session, plan)
    return plan


@dataclass(slots=True)
class _Wish:
    """What a workbook says of one record, and where it says it first.

    ``wanted_at``, ``decided_at``: field → sheet, line and text of its cell.
    """

    sheet: str
    row: int
    wanted: dict[str, Value] = field(default_factory=dict)
    decided: dict[str, Value] = field(default_factory=dict)
    wanted_at: dict[str, _Place] = field(default_factory=dict)
    decided_at: dict[str, _Place] = field(default_factory=dict)


class _Planner:
    """The steps of one plan; all of it sees one state of the registry."""

    def __init__(
        self, session: Session, registry: AnyRegistry, source: SourceFile, opened: Opened, throughout: bool
    ) -> None:
        self.throughout = throughout
        self.session, self.registry, self.source, self.opened = session, registry, source, opened
        manifest = self.manifest = opened.manifest
        self.fresh: dict[str, list[Change]] = {}
        self.hands: dict[str, tuple[Change, str, int]] = {}
        self.wishes: dict[str, _Wish] = {}
        self.problems: dict[str, list[Problem]] = {}
        self.block_of: dict[str, str] = {}  # record → section of its history
        self.named = named_columns(source.path)
        self.rids: list[str] = []  # in the order of the history
        self.entity_of: dict[str, str] = {}
        self._exported: dict[str, Exported] = {}
        try:
            self.is_list = manifest["kind"] == LIST
            self.book = self._workbook()
            self.told = list(opened.section("sheets"))
            self.result = PacketPlan(
                source, str(manifest["kind"]), str(manifest["export_id"]), self._sender(), manifest, [], self._newest()
            )
            self.result.sheets = [str(about["name"]) for about in self.told]
        except (KeyError, TypeError, ValueError) as wrong:
            raise HiddenPartDamaged(NOT_UNDERSTOOD) from wrong

    def plan(self) -> Work[PacketPlan]:
        self._check_coalition()
        self._tell_sender()
        yield from self._history()
        yield from self._cells()
        yield from self._foresee()
        self.result.rows.sort(key=order)
        self.result.holds_erased = self._holds_erased()
        self._tell_clock()
        tell_duplicates(self.session, self.result)
        earlier = select(func.max(tables.import_file.c.id)).where(
            tables.import_file.c.sha256 == bytes.fromhex(self.source.sha256), tables.import_file.c.status == "applied"
        )
        self.result.earlier = self.session.scalar(earlier)
        return self.result

    # --- who sent it -------------------------------------------------------------------------

    def _newest(self) -> int:
        return self.session.scalar(select(func.max(tables.change.c.seq))) or 0

    def _workbook(self) -> Workbook:
        saved = last_saved(self.source.path)
        wall = max(int(self.manifest["wall"]), saved.wall)
        export_id, office = str(self.manifest["export_id"]), str(self.manifest["office"])
        return Workbook(export_id, office, wall, saved.author or UNKNOWN_AUTHOR)

    def _sender(self) -> Sender:
        office, key = str(self.manifest["office"]), self.opened.signer
        table = table_of("office")
        kept = self.session.scalars(select(table.c.public_keys).where(table.c.code == office)).all()
        keys = {line for text in kept for line in str(text or "").split()}
        standing = "known" if key in keys else "other" if keys else "first"
        if str(self.manifest["site"]) == self.registry.identity.site:
            standing = "own"
        return Sender(office, str(self.manifest["author"]), str(self.manifest["at"]), key, standing)

    def _check_coalition(self) -> None:
        theirs = str(self.manifest.get("coalition") or "")
        ours = coalition_name(self.session, self.registry.identity.office)
        if theirs and ours and fold_text(theirs) != fold_text(ours):
            raise UserError(OTHER_COALITION, name=self.source.name, theirs=theirs, ours=ours)

    def _tell_sender(self) -> None:
        sender = self.result.sender
        text = {"first": FIRST_KEY, "other": OTHER_KEY}.get(sender.standing)
        if text is not None:
            self._note(Message(text, {"office": sender.office}), f"{sender.standing}_key")

    def _tell_clock(self) -> None:
        newest = max((c.hlc >> 16 for row in self.result.rows for c in row.brought()), default=0)
        ahead = newest - time.time_ns() // 1_000_000
        if ahead > CLOCK_TOLERANCE:
            self._note(Message(AHEAD, {}, ahead // (24 * 3600 * 1000)), "clock_ahead")

    def _note(self, why: Message, code: str) -> None:
        self.result.notes.append(Problem(0, "", "", code, why))

    # --- the history -------------------------------------------------------------------------

    def _history(self) -> Work[None]:
        names = self.opened.names("changes ")
        here = held(self.session) if names else {}
        for done, name in enumerate(names):
            yield Progress(done, len(names), COMPARING)
            block = self.opened.section(name)
            news = set(self._with_news(name, block, here))
            changes = self._unpacked(block, news) if news else []
            known = seqs_of(self.session, (change.id for change in changes))
            self.result.known += known.values()
            for change in changes:
                self.entity_of[change.rid] = change.entity
                if change.id not in known:
                    self.fresh.setdefault(change.rid, []).append(change)

    def _with_news(self, name: str, block: Any, here: Mapping[str, Held]) -> Iterator[str]:
        """The records of a block of which something else is here, or nothing."""
        try:
            told = marks(block)
        except DamagedBlock as wrong:
            raise HiddenPartDamaged(NOT_UNDERSTOOD) from wrong
        for rid, count, mark in told:
            self.block_of[rid] = name
            self.rids.append(rid)
            mine = here.get(rid)
            if mine is None or mine.mark != mark or len(mine.seqs) != count:
                yield rid
            else:
                self.result.known += mine.seqs

    @staticmethod
    def _unpacked(block: Any, wanted: Container[str]) -> list[Change]:
        try:
            return unpack(block, wanted)
        except DamagedBlock as wrong:
            raise HiddenPartDamaged(NOT_UNDERSTOOD) from wrong

    def _record(self, rid: str) -> Exported:
        """A record by the file's own history; its block is unpacked once more for all that are in it."""
        if rid not in self._exported:
            self._gather([rid])
        return self._exported[rid]

    def _gather(self, rids: Iterable[str]) -> None:
        wanted = {rid for rid in rids if rid in self.block_of and rid not in self._exported}
        for name in dict.fromkeys(self.block_of[rid] for rid in sorted(wanted)):
            mine: dict[str, list[Change]] = {}
            for change in self._unpacked(self.opened.section(name), wanted):
                mine.setdefault(change.rid, []).append(change)
            for rid, changes in mine.items():
                self._exported[rid] = Exported(rid, changes[0].entity, changes)

    @cached_property
    def _erased(self) -> frozenset[str]:
        """All that is erased here."""
        return frozenset(self.session.scalars(select(record.c.rid).where(record.c.erased == 1)))

    def _holds_erased(self) -> bool:
        erased = [rid for rid in self._erased if rid in self.block_of]
        self._gather(erased)
        return any(change.body is not None for rid in erased for change in self._exported[rid].by_id.values())

    # --- the cells ---------------------------------------------------------------------------

    def _cells(self) -> Work[None]:
        for number, about in enumerate(self.told):
            yield Progress(number, len(self.told), COMPARING_CELLS)
            if self._is_untouched(about):
                self.result.lines += int(about["rows"])
            elif not about["entity"]:
                self._decided(about)
            elif about["entity"] in RECORDS:
                yield from self._sheet(number, about)
        self._tell_passed_over()

    @cached_property
    def _sheets(self) -> list[Sheet]:
        """The readable sheets, unpacked."""
        hidden = hidden_sheet(self.source)
        return [sheet for sheet in self.source.sheets if sheet is not hidden]

    def _is_untouched(self, about: Mapping[str, Any]) -> bool:
        """Whether a sheet says to the last cell what was exported: nothing need be compared."""
        packed = (part for part in self.source.parts if isinstance(part, PackedSheet))
        seal = about.get("seal")
        return any(part.name == about["name"] and part.seal == seal for part in packed) if seal else False

    def _sheet(self, number: int, about: Mapping[str, Any]) -> Work[None]:
        step = Progress(number, len(self.told), COMPARING_CELLS)
        edits = yield from beside(lambda: self._compared(number, about), step)
        self.result.lines += edits.lines
        self.result.notes += edits.notes
        if edits.entity in SHOWN_ONLY:
            self._refuse_all(edits)
            return
        self.result.mass += [] if self.throughout else edits.mass
        for work in (self._edited(number, edits), self._created(edits)):
            for done, _ in enumerate(work):
                if done % EACH == 0:
                    yield step

    def _compared(self, number: int, about: Mapping[str, Any]) -> SheetEdits:
        """What was done to a sheet; the registry is not asked."""
        cells = {
            place: self.opened.section(f"cells {number} {place}")
            for place, column in enumerate(about["columns"])
            if column[0] != "action"
        }
        return edits_of(Baseline(about, cells, None if self.is_list else self.rids), self._sheets, self.named)

    def _refuse_all(self, edits: SheetEdits) -> None:
        for row in (*(line.row for line in edits.edited), *(line.row for line in edits.new)):
            why = Message(SHOWN_ONLY_HERE)
            self.result.notes.append(Problem(row, "", "", "shown_only", why, edits.sheet))

    def _edited(self, number: int, edits: SheetEdits) -> Iterator[None]:
        """Line by line."""
        mass = set() if self.throughout else {one.column for one in edits.mass}
        reader = LineReader(self.session, edits.entity, edits.sheet)
        if self.is_list:
            heads = self._heads(number)
        else:
            self._gather(line.rid for line in edits.edited)
        for line in edits.edited:
            yield
            if not line.action and is_emptied(edits.entity, line):
                self._by_hand(line.rid, edits, line.row, None, [_emptied(edits, line)])
                continue
            for column in mass & line.cells.keys():
                del line.cells[column], line.base[column]
            wanted, problems = reader.values(line.row, line.line, line.cells)
            delete = self._action(edits, line, problems)
            if not self.is_list:
                if not delete:
                    self._keep_name(edits, line, self._record(line.rid).view.values, wanted, problems)
                self._wish_cells(edits, line, wanted | ({DELETED: True} if delete else {}), problems)
            else:
                before, _ = reader.values(line.row, {**line.line, **line.base}, line.cells)
                if not delete:
                    shown_names, _ = reader.values(line.row, {**line.line, **line.base}, _name_columns(edits, line))
                    self._keep_name(edits, line, shown_names, wanted, problems)
                shown = heads.get(line.rid, {})
                hand = edited_list(self.book, line.rid, edits.entity, shown, before, wanted, delete=delete)
                self._by_hand(line.rid, edits, line.row, hand, problems)

    @staticmethod
    def _keep_name(
        edits: SheetEdits,
        line: Edited,
        before: Mapping[str, Value],
        wanted: dict[str, Value],
        problems: list[Problem],
    ) -> None:
        """Cells that would take a record its last name are not taken."""
        for key in last_names(edits.entity, before, wanted):
            del wanted[key]
            was = shown_text(next(cell for column, cell in line.base.items() if column.key == key))
            problems.append(Problem(line.row, key, was, "last_name", Message(LAST_NAME), edits.sheet))

    def _heads(self, number: int) -> dict[str, dict[str, list[bytes]]]:
        """What a working list says instead of a history: record → field → ids of the changes that it shows."""
        found: dict[str, dict[str, list[bytes]]] = {}
        try:
            for name in self.opened.names(f"heads {number} "):
                for rid, heads in self.opened.section(name).items():
                    found[rid] = {key: [bytes.fromhex(i) for i in ids] for key, ids in heads.items()}
        except (AttributeError, TypeError, ValueError) as wrong:
            raise HiddenPartDamaged(NOT_UNDERSTOOD) from wrong
        return found

    def _action(self, edits: SheetEdits, line: Edited, problems: list[Problem]) -> bool:
        if not line.action:
            return False
        what = actions().get(fold_text(line.action))
        if what is None:
            known = Message(EITHER, {"one": DELETE, "other": RESTORE})
            why = Message(UNKNOWN_ACTION, {"value": line.action[:80], "known": known})
            problems.append(Problem(line.row, "", line.action, "unknown_action", why, edits.sheet))
        return what == "delete"

    def _by_hand(
        self,
        rid: str,
        edits: SheetEdits,
        row: int,
        hand: Change | None,
        problems: Sequence[Problem],
        at: tuple[str, int] | None = None,
    ) -> None:
        """``at``: the sheet and the line that are told, where they are others than those of the problems."""
        self.entity_of[rid] = edits.entity
        if problems:
            self.problems.setdefault(rid, []).extend(problems)
        if hand is not None:
            self.hands[rid] = (self._as_known(hand), *(at or (edits.sheet, row)))

    def _created(self, edits: SheetEdits) -> Iterator[None]:
        """Line by line."""
        reader = LineReader(self.session, edits.entity, edits.sheet)
        again: dict[str, int] = {}
        for line in edits.new:
            yield
            values, problems = reader.values(line.row, line.line, line.line)
            if not self._is_named(edits.entity, values):
                problems = [*problems, Problem(line.row, "", "", "missing_name", Message(NO_NAME), edits.sheet)]
                self.result.rows.append(_refused(edits, line, values, problems))
                continue
            if line.copied:
                values.pop("number", None)
            said = repr(sorted((key, canonical(value)) for key, value in values.items()))
            hand = created(self.book, edits.entity, edits.sheet, values, again.get(said, 0))
            again[said] = again.get(said, 0) + 1
            self._by_hand(hand.rid, edits, line.row, hand, problems)

    @staticmethod
    def _is_named(entity: str, values: Mapping[str, Value]) -> bool:
        titles = names_of(entity)
        required = [f.key for f in fields(entity).values() if f.required]
        if titles and not any(values.get(key) for key in titles):
            return False
        return bool(titles) or all(values.get(key) for key in required)

    def _decided(self, about: Mapping[str, Any]) -> None:
        """What a person wrote into the sheet of conflicts."""
        for row, rid, key, cell in decisions(about, self._sheets):
            if rid not in self.block_of:
                continue
            record = self._record(rid)
            entity = record.entity
            if key != DELETED and (entity not in RECORDS or key not in fields(entity)):
                continue
            edits = SheetEdits(entity, str(about["name"]))
            values, problems = self._decision(record, key, row, cell, edits)
            mine = self._wish_of(rid, edits, row)
            for lost in last_names(entity, record.view.values, values):
                del values[lost]
                problems.append(Problem(row, key, shown_text(cell), "last_name", Message(LAST_NAME), edits.sheet))
            if key in values and canonical(mine.decided.get(key, values[key])) != canonical(values[key]):
                problems.append(_untaken((edits.sheet, row, shown_text(cell)), key, "decided_otherwise", DECIDED_TWICE))
            elif key in values:
                mine.decided[key] = values[key]
                mine.decided_at[key] = (edits.sheet, row, shown_text(cell))
            self._say(rid, edits, row, mine, problems)

    def _decision(
        self, record: Exported, key: str, row: int, cell: Cell, edits: SheetEdits
    ) -> tuple[dict[str, Value], list[Problem]]:
        """The value that a cell of the sheet of conflicts keeps: that of a side, or one of its own."""
        copied = copied_sides(record, key, cell)
        if len(copied) == 1:
            return {key: copied[0]}, []
        if copied:
            why = Message(SEVERAL_SIDES)
            return {}, [Problem(row, key, shown_text(cell)[:200], "several_sides", why, edits.sheet)]
        if key == DELETED:
            kept = kept_or_deleted(cell)
            if isinstance(kept, Message):
                return {}, [Problem(row, key, shown_text(cell)[:200], "unknown_action", kept, edits.sheet)]
            return {key: kept}, []
        column = SheetColumn(FIELD, key, "")
        return LineReader(self.session, record.entity, edits.sheet).values(row, {column: cell}, [column])

    def _wish_cells(
        self, edits: SheetEdits, line: Edited, wanted: Mapping[str, Value], problems: Sequence[Problem]
    ) -> None:
        mine = self._wish_of(line.rid, edits, line.row)
        mine.wanted.update(wanted)
        for column in line.cells:
            written = next((c for one, c in line.line.items() if (one.role, one.key) == (FIELD, column.key)), None)
            mine.wanted_at[column.key] = (edits.sheet, line.row, shown_text(written))
        mine.wanted_at[DELETED] = (edits.sheet, line.row, line.action)
        self._say(line.rid, edits, line.row, mine, problems)

    def _wish_of(self, rid: str, edits: SheetEdits, row: int) -> _Wish:
        return self.wishes.setdefault(rid, _Wish(edits.sheet, row))

    def _say(self, rid: str, edits: SheetEdits, row: int, mine: _Wish, problems: Sequence[Problem]) -> None:
        """All that a workbook says of a record becomes one change, whatever sheets it is said in."""
        hand = edited(self.book, self._record(rid), mine.wanted, mine.decided)
        self._by_hand(rid, edits, row, hand, problems, at=(mine.sheet, mine.row))

    def _tell_passed_over(self) -> None:
        """Cells that do not count because the same file decides otherwise, or deletes the record."""
        for rid, mine in self.wishes.items():
            over = passed_over(self._record(rid), mine.wanted, mine.decided)
            code, why = ("deleted_as_well", DELETED_AS_WELL) if over.goes else ("decided_otherwise", DECIDED_OTHERWISE)
            told = [_untaken(mine.wanted_at[key], key, code, why) for key in sorted(over.wanted)]
            told += [_untaken(mine.decided_at[key], key, code, why) for key in sorted(over.decided)]
            if told:
                self.problems.setdefault(rid, []).extend(told)

    def _as_known(self, hand: Change) -> Change:
        """The same edit of the same export that came with another copy of the file, where there is one."""
        c = tables.change.c
        query = select(tables.change).where(c.rid == hand.rid, c.site == hand.site)
        known = (change_of(row) for row in self.session.execute(query))
        same = [change for change in known if is_said_by(hand, change)]
        return min(same, key=lambda change: len(change.preds_text), default=hand)

    def _continue(self) -> None:
        """Go on from an earlier copy of this file, where it is one."""
        if self.hands:
            query = select(tables.change).where(tables.change.c.site == self.book.site)
            earlier = [change_of(row) for row in self.session.execute(query)]
            found = continued({rid: hand for rid, (hand, _, _) in self.hands.items()}, earlier)
            self.hands = {rid: (found[rid], sheet, row) for rid, (_, sheet, row) in self.hands.items()}

    # --- what comes of it --------------------------------------------------------------------

    def _foresee(self) -> Work[None]:
        self._continue()
        known = seqs_of(self.session, (hand.id for hand, _, _ in self.hands.values()))
        self.result.known += known.values()
        coming: dict[str, list[Change]] = {rid: list(changes) for rid, changes in self.fresh.items()}
        for rid, (hand, _, _) in self.hands.items():
            if hand.id not in known:
                coming.setdefault(rid, []).append(hand)
        for done, seen in enumerate(foresee(self.session, coming)):
            if done % EACH == 0:
                yield Progress(done, len(coming), FORESEEING)
            if seen.entity in RECORDS and RECORDS[seen.entity].listed:
                self._row(seen, known)
            else:
                self.result.silent += self.fresh.get(seen.rid, ())
        for rid in self.problems.keys() - coming.keys():
            self.result.rows.append(self._only_refused(rid, self.problems[rid]))
        self.result.unchanged += len(self.block_of.keys() - coming.keys() - self.problems.keys())

    def _only_refused(self, rid: str, problems: list[Problem]) -> PacketRow:
        """A record of which nothing is new but cells that cannot be taken."""
        values: Mapping[str, Value] = {}
        if rid in self._erased:
            problems = [_erased(problems[0].row, problems[0].sheet)]
        elif rid in self.block_of:
            values = self._record(rid).view.values
        elif known(self.session, self.entity_of[rid], [rid]):  # of a list
            values = last_values(self.session, rid)[1]
        first = problems[0]
        return PacketRow(
            self.entity_of[rid], rid, Outcome.REFUSED, values, sheet=first.sheet, row=first.row, problems=problems
        )

    def _row(self, seen: Foreseen, known: Mapping[bytes, int]) -> None:
        hand, sheet, row = self.hands.get(seen.rid, (None, "", 0))
        hand = None if hand is None or hand.id in known else hand
        problems = self.problems.get(seen.rid, [])
        if seen.is_erased and (hand is not None or problems):
            at = (row, sheet) if hand is not None else (problems[0].row, problems[0].sheet)
            problems, hand = [_erased(*at)], None  # what else is wrong would quote its cells
        fresh = self.fresh.get(seen.rid, ())
        self.result.rows.append(outcome_row(seen, fresh=fresh, hand=hand, sheet=sheet, row=row, problems=problems))


def _erased(row: int, sheet: str) -> Problem:
    return Problem(row, "", "", "erased", Message(ERASED_HERE), sheet)


def _untaken(place: _Place, key: str, code: str, why: Text) -> Problem:
    sheet, row, text = place
    return Problem(row, key, text, code, Message(why), sheet)


def _emptied(edits: SheetEdits, line: Edited) -> Problem:
    why = Message(EMPTIED, {"delete": DELETE, "action": ACTION_HEADER})
    return Problem(line.row, "", "", "emptied", why, edits.sheet)


def _name_columns(edits: SheetEdits, line: Edited) -> list[SheetColumn]:
    names = names_of(edits.entity)
    return [column for column in line.line if column.role == FIELD and column.key in names]


def _refused(edits: SheetEdits, line: NewLine, values: Mapping[str, Value], problems: list[Problem]) -> PacketRow:
    return PacketRow(
        edits.entity, "", Outcome.REFUSED, values, sheet=edits.sheet, row=line.row, problems=problems, taken=False
    )
