"""A packet taken in: a backup, then one operation that is whole or not there at all.

All the changes of the records that are taken come into the registry as they are.  What a person left out
of a record is given back at once by a change of her own, so that the others see that she has kept hers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sqlalchemy import func, insert, select, update

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import OFFICE, Change, digest
from coalition_desktop.errors import Problem
from coalition_desktop.exchange.applying import BACKING_UP, OUTDATED, SAVING, PlanOutdated
from coalition_desktop.exchange.incoming_files import FilesTaken, awaited, give_back, take_files
from coalition_desktop.exchange.kept_copies import destroy_copies, destroy_copy, forget_copy, keep_copy
from coalition_desktop.exchange.packet_plan import PacketPlan, PacketRow
from coalition_desktop.exchange.plan import Outcome
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.catalogue import table_of
from coalition_desktop.store import tables
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.arriving import add_source, take_in
from coalition_desktop.store.attachments import destroy, digests_of
from coalition_desktop.store.backups import back_up
from coalition_desktop.store.databases import among
from coalition_desktop.store.derived import record
from coalition_desktop.store.disputes import standing
from coalition_desktop.store.numbering import association_numbers
from coalition_desktop.store.operations import message_json
from coalition_desktop.store.reading import batches
from coalition_desktop.store.session import Session
from coalition_desktop.store.traces import without_traces
from coalition_desktop.store.writer import base32, now
from coalition_desktop.store.writing import create, put_many
from coalition_desktop.work import Progress, Work, beside

IMPORT_OF_PACKET = QT_TRANSLATE_NOOP("Operation", "Packet of {office}: “{file}”")
TAKING_IN = QT_TRANSLATE_NOOP("Packet", "Taking in the records")
KEPT_MINE = "kept at import"


@dataclass(slots=True)
class PacketResult:
    """What came of it.  ``import_id`` is None when everything was here already.

    ``taken``: records written, ``left_out``: those that the person left out; ``conflicts``: fields in
    conflict afterwards that were not before, or whose sides are others than before.  ``files``: what
    became of its attachments.
    """

    plan: PacketPlan
    import_id: int | None = None
    operation_id: int | None = None
    taken: int = 0
    left_out: int = 0
    conflicts: int = 0
    backup: Path | None = None
    notes: list[Problem] = field(default_factory=list)
    files: FilesTaken = field(default_factory=FilesTaken)


def apply_packet(registry: AnyRegistry, plan: PacketPlan) -> Work[PacketResult]:
    """Take in what is taken of a packet.  Closing the generator before its end undoes all.

    Its attachments come first, also where all its changes are here already.  Raises ``UserError`` where
    the file or the registry has changed since.
    """
    files = yield from take_files(registry, plan)
    try:
        result = yield from _apply(registry, plan)
    except BaseException:
        give_back(registry, files)
        raise
    result.files = files
    with registry.read() as session:
        files.awaited = awaited(session, registry)
    return result


def _apply(registry: AnyRegistry, plan: PacketPlan) -> Work[PacketResult]:
    result = PacketResult(plan)
    rows = plan.will_take()
    result.left_out = sum(bool(row.brought()) for row in plan.rows) - len(rows)
    if not rows and not plan.silent and (plan.earlier is not None or not plan.known):
        result.import_id = plan.earlier
        return result
    erased = [row.rid for row in rows if row.deed == "erased"]
    with registry.read() as session:
        forgotten = digests_of(session, erased)
    copy = keep_copy(registry, plan.source)
    try:
        backing_up = Progress(0, len(rows), BACKING_UP)
        result.backup = yield from beside(lambda: registry.file and back_up(registry.file, "import"), backing_up)
        told = {"office": plan.sender.office, "file": plan.source.name}
        with registry.write("import", Message(IMPORT_OF_PACKET, told)) as session:
            yield from _write(session, registry, plan, rows, result, copy.name if copy else None)
            yield Progress(len(rows), len(rows), SAVING)
    except BaseException:
        forget_copy(registry, copy)
        raise
    if plan.holds_erased:
        destroy_copy(registry, copy)
    destroy_copies(registry, erased)
    destroy(registry, forgotten)
    with registry.read() as session:
        newest = select(func.max(tables.operation.c.id)).where(tables.operation.c.import_id == result.import_id)
        result.operation_id = session.scalar(newest)
    return result


def _write(
    session: Session,
    registry: AnyRegistry,
    plan: PacketPlan,
    rows: Sequence[PacketRow],
    result: PacketResult,
    copy: str | None,
) -> Work[None]:
    if (session.scalar(select(func.max(tables.change.c.seq))) or 0) != plan.seq:
        raise PlanOutdated(OUTDATED)
    before = standing(session)
    result.import_id = session.info["import_id"] = _note_file(session, registry, plan, copy)
    add_source(session, plan.known, result.import_id)
    take_in(session, plan.silent, result.import_id)
    for part in batches(sorted(rows, key=lambda row: row.rid)):  # as they lie in the tables: each page is met once
        take_in(session, (change for row in part for change in row.brought()), result.import_id)
        result.taken += len(part)
        yield Progress(result.taken, len(rows), TAKING_IN)
    _keep_mine(session, rows, result.import_id)
    _number(session, registry, rows, result.import_id)
    result.conflicts = len(standing(session) - before)
    _note_issues(session, plan, result)
    _note_result(session, plan, result)
    if plan.sender.standing != "own":
        _acknowledge(session, registry, plan, result)


def _keep_mine(session: Session, rows: Sequence[PacketRow], import_id: int | None) -> None:
    """Fields that the person left out show again what they showed before."""
    kept: dict[str, dict[str, Value]] = {
        row.rid: {key: row.changes[key].old for key in row.left_out & row.changes.keys()}
        for row in rows
        if row.left_out
    }
    put_many(session, {rid: values for rid, values in kept.items() if values}, reason=KEPT_MINE, import_id=import_id)


def _number(session: Session, registry: AnyRegistry, rows: Sequence[PacketRow], import_id: int | None) -> None:
    """New associations of this office that were written into the workbook get their number here."""
    office = registry.identity.office
    table = table_of("association")
    made = [
        row.rid
        for row in rows
        if row.hand is not None and row.entity == "association" and _is_made_for(row.hand, office)
    ]
    without: list[str] = []
    for part in batches(made):
        query = select(table.c.id).where(table.c.id.in_(part), table.c.number.is_(None)).order_by(table.c.id)
        without += session.scalars(query)
    numbers = association_numbers(session, office, len(without)) if without else []
    given = {rid: {"number": number} for rid, number in zip(without, numbers, strict=True)}
    put_many(session, given, import_id=import_id)


def _is_made_for(hand: Change, office: str) -> bool:
    return hand.values.get(OFFICE) == office


def _note_file(session: Session, registry: AnyRegistry, plan: PacketPlan, copy: str | None) -> int:
    values = {
        "sha256": bytes.fromhex(plan.source.sha256),
        "name": plan.source.name,
        "entity": "",
        "mode": plan.kind,
        "status": "applied",
        "applied_at": now(),
        "applied_by": registry.identity.author,
        "stats": "{}",
        "copy": copy,
        "export_id": plan.export_id,
        "office": plan.sender.office,
    }
    noted: int = session.execute(
        insert(tables.import_file).values(values).returning(tables.import_file.c.id)
    ).scalar_one()
    return noted


def _note_issues(session: Session, plan: PacketPlan, result: PacketResult) -> None:
    """Every cell and line that could not be taken, so that nothing is lost in silence."""
    found = list(_problems(plan))
    erased = set(
        session.scalars(select(record.c.rid).where(record.c.erased == 1, among(record.c.rid, (r for r, _ in found))))
    )
    issues = [
        {
            "import_id": result.import_id,
            "sheet": problem.sheet[:64],
            "row": problem.row,
            "field": problem.field,
            "rid": rid or None,
            "raw": problem.value,
            "code": problem.code,
            "why": message_json(problem.why),
            **(without_traces() if rid in erased else {}),
        }
        for rid, problem in found
    ]
    if issues:
        session.execute(insert(tables.cell_issue), issues)


def _problems(plan: PacketPlan) -> Iterator[tuple[str, Problem]]:
    yield from (("", note) for note in plan.notes)
    for row in plan.rows:
        yield from ((row.rid, problem) for problem in row.problems)


def _note_result(session: Session, plan: PacketPlan, result: PacketResult) -> None:
    counts = {outcome.value: number for outcome, number in plan.counts().items()}
    stats = {
        **counts,
        "rows": plan.lines,
        "taken": result.taken,
        "left_out": result.left_out,
        "refused": sum(1 for _ in plan.refusals()),
        "conflicts": result.conflicts,
        "fingerprint": plan.manifest.get("fingerprint", ""),
    }
    file = tables.import_file
    session.execute(
        update(file).where(file.c.id == result.import_id).values(stats=json.dumps(stats, ensure_ascii=False))
    )


def _acknowledge(session: Session, registry: AnyRegistry, plan: PacketPlan, result: PacketResult) -> None:
    """A receipt, which goes out with the next packet and tells the sender what became of this one."""
    office = registry.identity.office
    name = digest(f"{plan.source.sha256}\x1f{registry.identity.site}\x1f{result.import_id}\x1f{now()}".encode())
    create(
        session,
        "receipt",
        {
            "office": office,
            "author": registry.identity.author,
            "sender": plan.sender.office,
            "export_id": plan.export_id,
            "file": plan.source.name,
            "sha256": plan.source.sha256,
            "received_on": date.today().isoformat(),
            "taken": result.taken,
            "refused": sum(1 for _ in plan.refusals()) + result.left_out,
            "conflicts": result.conflicts,
        },
        base32(int.from_bytes(name, "big"), 26),
    )


__all__ = ["Outcome", "PacketResult", "apply_packet"]
