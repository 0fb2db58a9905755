"""Telling about imports, and finding one to take back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from coalition_desktop.errors import Problem
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message, Text
from coalition_desktop.store.disputes import count_by_import
from coalition_desktop.store.operations import Operation, message_of, next_redo, operation_of, standing
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session
from coalition_desktop.store.tables import cell_issue, import_file, operation

WOULD = QT_TRANSLATE_NOOP("Import", "Nothing was written yet. This is what would happen:")
NEW = QT_TRANSLATE_NOOP("Import", "%n new record(s)", "", 1)
CHANGED = QT_TRANSLATE_NOOP("Import", "%n changed record(s)", "", 1)
UNCHANGED = QT_TRANSLATE_NOOP("Import", "%n unchanged record(s)", "", 1)
CONFLICTING = QT_TRANSLATE_NOOP("Import", "%n conflict(s) to decide", "", 1)
THROUGHOUT = QT_TRANSLATE_NOOP(
    "Import", "%n column(s) changed throughout and left out; to take them: --take all", "", 1
)
DOUBTFUL = QT_TRANSLATE_NOOP("Import", "%n doubtful row(s), left open", "", 1)
REFUSED = QT_TRANSLATE_NOOP("Import", "%n row(s) refused:", "", 1)
REFUSED_ROW = QT_TRANSLATE_NOOP("Import", "Row {row}: {why}")
ROW_OF_SHEET = QT_TRANSLATE_NOOP("Import", "Sheet “{sheet}”, row {row}: {why}")
REPEATED = QT_TRANSLATE_NOOP("Import", "%n row(s) that repeat another one and were joined to it", "", 1)
REMARKED = QT_TRANSLATE_NOOP("Import", "%n remark(s):", "", 1)
SKIPPED = QT_TRANSLATE_NOOP("Import", "%n line(s) left out that are no associations: titles, totals, notes", "", 1)
FILES: Mapping[str, Text] = {  # what became of the files beside a packet's workbook
    "taken": QT_TRANSLATE_NOOP("Import", "%n file(s) of documents", "", 1),
    "here": QT_TRANSLATE_NOOP("Import", "%n file(s) that were here already", "", 1),
    "unknown": QT_TRANSLATE_NOOP("Import", "%n file(s) that belong to no document here, left out", "", 1),
    "refused": QT_TRANSLATE_NOOP("Import", "%n file(s) that were altered on the way, left out", "", 1),
    "absent": QT_TRANSLATE_NOOP("Import", "%n file(s) of which the packet tells are not in it", "", 1),
    "awaited": QT_TRANSLATE_NOOP("Import", "%n file(s) of documents are still awaited from other offices", "", 1),
}
FILES_LEFT = ("unknown", "refused", "absent")
NUMBER = QT_TRANSLATE_NOOP("Import", "To take it back: undo-import {id}")

_TOLD_BY_NUMBER = frozenset({"repeated_row", "skipped_line"})


def told_lines(answer: Mapping[str, Any], *, dry_run: bool) -> list[str | Message]:
    """The answer of an import in lines for a person."""
    lines: list[str | Message] = [Message(WOULD)] if dry_run else []
    counted = (
        ("new", NEW), ("changed", CHANGED), ("unchanged", UNCHANGED), ("conflicts", CONFLICTING), ("duplicates", REPEATED),
    )  # fmt: skip
    for key, text in counted:
        number = answer[key] if isinstance(answer[key], int) else len(answer[key])
        if number or key == "new":
            lines.append(Message(text, {}, number))
    lines += file_lines(answer.get("files"))
    if answer["doubtful"]:
        lines.append(Message(THROUGHOUT if answer["entity"] == "packet" else DOUBTFUL, {}, answer["doubtful"]))
    if answer["refused"]:
        lines.append(Message(REFUSED, {}, answer["refused_rows"]))
        lines += _rows(answer, answer["refused"])
    skipped = sum(remark["code"] == "skipped_line" for remark in answer["remarks"])
    if skipped:
        lines.append(Message(SKIPPED, {}, skipped))
    remarks = [r for r in (*answer["remarks"], *answer["warnings"]) if r["code"] not in _TOLD_BY_NUMBER]
    if remarks:
        lines.append(Message(REMARKED, {}, len(remarks)))
        lines += _rows(answer, remarks)
    # where nothing was new, the number is that of the first import of the file
    if answer.get("import_id") and not dry_run and any(answer.get(key) for key in ("new", "changed", "taken")):
        lines.append(Message(NUMBER, {"id": answer["import_id"]}))
    return lines


def file_lines(files: Mapping[str, int] | None) -> list[Message]:
    """What became of the attachments of a packet, in lines for a person; none where none came."""
    return [Message(text, {}, files[key]) for key, text in FILES.items() if files and files[key]]


def _rows(answer: Mapping[str, Any], found: Iterable[Mapping[str, Any]]) -> Iterator[str | Message]:
    """What is said of rows, with their sheet where there are several; row 0 is the whole list."""
    text = ROW_OF_SHEET if len(answer["sheets"]) > 1 else REFUSED_ROW
    for one in found:
        yield Message(text, {key: one[key] for key in ("sheet", "row", "why")}) if one["row"] else str(one["why"])


_MOST_DIGITS = 18  # of a number that SQLite can hold


def import_operation(registry: Registry, which: str) -> Operation | None:
    """The operation of an import by the import's id, or the last one that still stands."""
    query = select(operation).where(operation.c.import_id.is_not(None), operation.c.undone_by.is_(None))
    query = query.where(operation.c.kind != "undo").order_by(operation.c.id.desc())
    if which != "last":
        if not which.isdecimal() or len(which) > _MOST_DIGITS:
            return None
        query = query.where(operation.c.import_id == int(which))
    with registry.read() as session:
        row = session.execute(query.limit(1)).first()
    return None if row is None else operation_of(row)


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import of the history.  ``at``: UTC, ISO.  ``counts``: new, changed, refused … as they were written.

    ``operation``: what to take back, None once it was; ``again``: redo would bring it back.  ``office``:
    code of the one that sent a packet, empty for lists; ``conflicts``: fields that wait for a decision
    because of it.
    """

    id: int
    name: str
    at: str
    author: str
    counts: Mapping[str, int]
    operation: int | None
    again: bool
    office: str = ""
    conflicts: int = 0


def import_name(session: Session, number: str) -> str:
    """The file of an import; empty for one that is not known."""
    wanted = int(number) if number.isdecimal() else 0
    return session.scalar(select(import_file.c.name).where(import_file.c.id == wanted)) or ""


def past_imports(session: Session) -> list[PastImport]:
    """All imports of this registry, newest first."""
    redo = next_redo(session)
    first = select(operation).where(operation.c.kind == "import", operation.c.import_id.is_not(None))
    made = {row.import_id: operation_of(row) for row in session.execute(first.order_by(operation.c.id.desc()))}
    files = session.execute(select(import_file).order_by(import_file.c.id.desc()))
    conflicts = count_by_import(session)
    return [_past(session, row, made.get(row.id), redo, conflicts.get(row.id, 0)) for row in files]


def refused_in(session: Session, import_id: int) -> list[Problem]:
    """Every cell and line of an import that could not be taken, in the order of the file."""
    c = cell_issue.c
    query = select(cell_issue).where(c.import_id == import_id).order_by(c.id)
    return [
        Problem(row.row, row.field, row.raw, row.code, message_of(row.why), row.sheet) for row in session.execute(query)
    ]


def _past(session: Session, file: Any, made: Operation | None, redo: Operation | None, conflicts: int) -> PastImport:
    stands = standing(session, made) if made is not None else None
    counts = {key: count for key, count in json.loads(file.stats).items() if isinstance(count, int)}
    again = stands is None and redo is not None and redo.import_id == file.id
    return PastImport(
        file.id,
        file.name,
        file.applied_at,
        file.applied_by,
        counts,
        stands.id if stands else None,
        again,
        file.office or "",
        conflicts,
    )
