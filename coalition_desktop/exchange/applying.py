"""The plan carried out: a backup, then one operation that is whole or not there at all."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select, update

from coalition_desktop.changes.canon import Value
from coalition_desktop.errors import Problem, UserError
from coalition_desktop.exchange.kept_copies import destroy_copy, forget_copy, keep_copy
from coalition_desktop.exchange.plan import ImportPlan, Outcome, PlanRow
from coalition_desktop.exchange.remarks import number_taken
from coalition_desktop.exchange.settling import line_id
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.catalogue import table_of
from coalition_desktop.store import tables
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.backups import back_up
from coalition_desktop.store.linking import say
from coalition_desktop.store.meta import keep_mapping
from coalition_desktop.store.numbering import association_numbers
from coalition_desktop.store.operations import message_json
from coalition_desktop.store.reading import batches, present
from coalition_desktop.store.session import Session
from coalition_desktop.store.writer import now
from coalition_desktop.store.writing import NewRecord, create_in_parts, put_many
from coalition_desktop.work import Progress, Work, beside

IMPORT_OF = QT_TRANSLATE_NOOP("Operation", "Import of “{file}”")
BACKING_UP = QT_TRANSLATE_NOOP("Import", "Saving a backup")
WRITING = QT_TRANSLATE_NOOP("Import", "Writing the rows")
SAVING = QT_TRANSLATE_NOOP("Import", "Saving the registry")

OUTDATED = QT_TRANSLATE_NOOP(
    "Import", "The registry was changed after this preview was made. Look at the preview again. Nothing was changed."
)
ALL_REFUSED = QT_TRANSLATE_NOOP(
    "Import", "No row of “{name}” can be imported. The first reason, row {row}: {why} Nothing was changed."
)


class PlanOutdated(UserError):
    """The registry has moved on since the plan was made: make it again."""


@dataclass(slots=True)
class ImportResult:
    """What came of it.  ``import_id`` is None when nothing had to be written.

    ``new`` and ``changed`` are what was written; ``left_open`` doubtful rows wait for an answer;
    ``left_out`` rows were not taken by the person.  ``remarks`` were added while writing.
    """

    plan: ImportPlan
    import_id: int | None = None
    operation_id: int | None = None
    new: int = 0
    changed: int = 0
    left_open: int = 0
    left_out: int = 0
    backup: Path | None = None
    remarks: list[Problem] = field(default_factory=list)


def apply_import(registry: AnyRegistry, plan: ImportPlan, take: str | None = None) -> Work[ImportResult]:
    """Write the rows that are certain and taken.  ``take``: ``"new"`` only those that are not in the
    registry yet; ``"all"`` the doubtful ones too, each as a new association.

    Closing the generator before its end undoes all.  Raises ``UserError`` where no row can be
    imported, the file or the registry has changed since, or there is no room.
    """
    result = ImportResult(plan)
    rows = list(_taken(plan, take, result))
    _refuse_empty(plan)
    if not rows:
        _remember(registry, plan)
        result.import_id = plan.earlier
        return result
    copy = keep_copy(registry, plan.reading.source)
    try:
        backing_up = Progress(0, len(rows), BACKING_UP)
        result.backup = yield from beside(lambda: registry.file and back_up(registry.file, "import"), backing_up)
        title = Message(IMPORT_OF, {"file": plan.reading.source.name})
        with registry.write("import", title) as session:
            yield from _write(session, registry, plan, rows, result, copy.name if copy else None)
            yield Progress(len(rows), len(rows), SAVING)
    except BaseException:
        forget_copy(registry, copy)
        raise
    if plan.holds_erased:
        destroy_copy(registry, copy)
    with registry.read() as session:
        newest = select(func.max(tables.operation.c.id)).where(tables.operation.c.import_id == result.import_id)
        result.operation_id = session.scalar(newest)
    return result


def _taken(plan: ImportPlan, take: str | None, result: ImportResult) -> Iterator[PlanRow]:
    for row in plan.rows:
        if row.outcome is Outcome.DOUBTFUL and take != "all":
            result.left_open += 1
        elif row.outcome in (Outcome.NEW, Outcome.CHANGED, Outcome.DOUBTFUL):
            wanted = take != "new" or row.outcome is Outcome.NEW
            if row.taken and wanted and row.says_something():
                yield row
            else:
                result.left_out += 1


def _refuse_empty(plan: ImportPlan) -> None:
    """Never “0 rows, done” when there was something to do and nothing of it could be."""
    if plan.rows and all(row.outcome is Outcome.REFUSED for row in plan.rows):
        first = next(plan.refusals())
        raise UserError(ALL_REFUSED, name=plan.reading.source.name, row=first.row, why=first.why)


# ------------------------------------------------------------------ the transaction


def _write(
    session: Session,
    registry: AnyRegistry,
    plan: ImportPlan,
    rows: list[PlanRow],
    result: ImportResult,
    copy: str | None,
) -> Work[None]:
    newest = session.scalar(select(func.max(tables.change.c.seq))) or 0
    if newest != plan.seq:
        raise PlanOutdated(OUTDATED)
    result.import_id = session.info["import_id"] = _note_file(session, registry, plan, copy)
    fresh = [row for row in rows if row.outcome is not Outcome.CHANGED]
    changed = [row for row in rows if row.outcome is Outcome.CHANGED]
    numbered, others = _sorted_by_number(session, plan, fresh, result)
    for written in create_in_parts(session, numbered, import_id=result.import_id):
        result.new += written
        yield Progress(result.new, len(rows), WRITING)
    # only now: the numbers that the office gives follow the highest one
    for written in create_in_parts(session, _with_numbers(session, registry, others), import_id=result.import_id):
        result.new += written
        yield Progress(result.new, len(rows), WRITING)
    for some in batches(changed):
        result.changed += put_many(session, {row.rid: row.to_write() for row in some}, import_id=result.import_id)
        yield Progress(result.new + result.changed, len(rows), WRITING)
    _remember_denials(session, plan.entity, fresh, result)
    _note_issues(session, plan, result)
    _note_lines(session, plan, result)
    _note_result(session, result)
    for headers, decided in plan.learnt.items():
        keep_mapping(session, headers, plan.entity, decided)


def _remember_denials(session: Session, entity: str, fresh: Sequence[PlanRow], result: ImportResult) -> None:
    """That a new record is none of those it was like: nobody is asked again, by this list or by another."""
    denied = {(row.rid, other): False for row in fresh for other in row.denied if other != row.rid}
    say(session, entity, denied, import_id=result.import_id)


def _sorted_by_number(
    session: Session, plan: ImportPlan, rows: Sequence[PlanRow], result: ImportResult
) -> tuple[list[NewRecord], list[NewRecord]]:
    """The new records that have a number of their own, and those that are to be given one."""
    taken, in_bin = _numbers(session, plan.entity), present(session, [row.rid for row in rows])
    numbered: list[NewRecord] = []
    others: list[NewRecord] = []
    for row in rows:
        values = row.to_write()
        number = values.get("number")
        if row.rid in in_bin:  # what lies in the bin stays there
            row.rid = line_id(plan.reading.source.sha256, row.sheet, row.row, result.import_id or 0)
        if number in taken:
            result.remarks.append(number_taken(row, str(number)))
            values, number = {**values, "number": None}, None
        if number:
            taken.add(number)
        (numbered if number else others).append(NewRecord(plan.entity, values, row.rid))
    return numbered, others


def _with_numbers(session: Session, registry: AnyRegistry, records: Sequence[NewRecord]) -> Iterator[NewRecord]:
    given = association_numbers(session, registry.identity.office, len(records)) if records else []
    for record, number in zip(records, given, strict=True):
        yield NewRecord(record.entity, {**record.values, "number": number}, record.rid)


def _numbers(session: Session, entity: str) -> set[Value]:
    column = table_of(entity).c.number
    return set(session.scalars(select(column).where(column.is_not(None))))


# ------------------------------------------------------------------ what is noted of it


def _note_file(session: Session, registry: AnyRegistry, plan: ImportPlan, copy: str | None) -> int:
    source = plan.reading.source
    values = {
        "sha256": bytes.fromhex(source.sha256),
        "name": source.name,
        "entity": plan.entity,
        "mode": "plain",
        "status": "applied",
        "applied_at": now(),
        "applied_by": registry.identity.author,
        "stats": "{}",
        "copy": copy,
    }
    noted: int = session.execute(
        insert(tables.import_file).values(values).returning(tables.import_file.c.id)
    ).scalar_one()
    return noted


def _note_issues(session: Session, plan: ImportPlan, result: ImportResult) -> None:
    """Every cell that could not be read as it stands, so that nothing is lost in silence."""
    rids = {(row.sheet, row.row): row.rid for row in plan.rows if row.outcome is not Outcome.REFUSED}
    found = [*plan.refusals(), *plan.remarks(), *plan.notes, *result.remarks]
    issues = [
        {
            "import_id": result.import_id,
            "sheet": problem.sheet,
            "row": problem.row,
            "field": problem.field,
            "rid": rids.get((problem.sheet, problem.row)) or None,
            "raw": problem.value,
            "code": problem.code,
            "why": message_json(problem.why),
        }
        for problem in found
    ]
    if issues:
        session.execute(insert(tables.cell_issue), issues)


def _note_lines(session: Session, plan: ImportPlan, result: ImportResult) -> None:
    """Which lines met a record that was there, or one of another line: the same file again meets the same."""
    met = (Outcome.CHANGED, Outcome.UNCHANGED, Outcome.JOINED)
    lines = [
        {"import_id": result.import_id, "sheet": row.sheet, "row": row.row, "rid": row.rid}
        for row in plan.rows
        if row.outcome in met
    ]
    if lines:
        session.execute(insert(tables.met_line), lines)


def _note_result(session: Session, result: ImportResult) -> None:
    counts: dict[str, Any] = {outcome.value: count for outcome, count in result.plan.counts().items()}
    stats = {
        **counts,
        "rows": len(result.plan.rows),
        "new": result.new,
        "changed": result.changed,
        "left_open": result.left_open,
        "left_out": result.left_out,
        "sheets": [
            {"sheet": t.sheet, "header_row": t.header_row, "mapping": t.mapping} for t in result.plan.reading.tables
        ],
    }
    file = tables.import_file
    session.execute(
        update(file).where(file.c.id == result.import_id).values(stats=json.dumps(stats, ensure_ascii=False))
    )


def _remember(registry: AnyRegistry, plan: ImportPlan) -> None:
    """What was decided about the columns is worth keeping even where no row changes anything."""
    if plan.learnt and not registry.read_only:
        with registry.note() as session:
            for headers, decided in plan.learnt.items():
                keep_mapping(session, headers, plan.entity, decided)
