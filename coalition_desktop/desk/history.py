"""The history as a person reads it: which operations there are, and what each did to which records."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from coalition_desktop.desk.records import WHAT, Step, record_title, steps, told_fields, value_words
from coalition_desktop.folding import fold
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Text
from coalition_desktop.store import finding, tables
from coalition_desktop.store.operations import NOT_UNDOABLE, Operation, message_of, operation_at, operation_of
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session
from coalition_desktop.store.undoing import Undone, undo
from coalition_desktop.work import Progress, Work

TAKING_BACK = QT_TRANSLATE_NOOP("Phase", "Taking back")

# What a person calls the kinds of operations; several kinds may share a word.
KINDS: Mapping[str, tuple[Text, tuple[str, ...]]] = {
    "typed": (QT_TRANSLATE_NOOP("History", "Typed"), ("create", "edit")),
    "import": (QT_TRANSLATE_NOOP("History", "Imported"), ("import",)),
    "letter": (QT_TRANSLATE_NOOP("History", "Letters"), ("letter",)),
    "bin": (QT_TRANSLATE_NOOP("History", "Bin"), ("delete", "restore")),
    "undo": (QT_TRANSLATE_NOOP("History", "Taken back or redone"), ("undo", "redo")),
    "set_up": (QT_TRANSLATE_NOOP("History", "Setting up"), ("new", "key")),
}
_TOLD_AS = {kind: name for name, (_, kinds) in KINDS.items() for kind in kinds}


def kind_of(operation: Operation) -> str:
    """The key in ``KINDS`` under which an operation is told."""
    return _TOLD_AS.get(operation.kind, "typed")


def can_be_taken_back(operation: Operation) -> bool:
    """Whether trying makes sense; whether all of it still can be is only known afterwards."""
    return operation.undone_by is None and operation.kind not in NOT_UNDOABLE


def operation_ids(session: Session, kind: str = "", rid: str = "") -> list[int]:
    """The operations, newest first: of one kind (a key of ``KINDS``), of one record."""
    table, change = tables.operation, tables.change
    query = select(table.c.id).order_by(table.c.id.desc())
    if kind:
        query = query.where(table.c.kind.in_(KINDS[kind][1]))
    if rid:
        touching = select(change.c.seq).where(
            change.c.rid == rid, change.c.seq.between(table.c.first_seq, table.c.last_seq)
        )
        query = query.where(touching.exists())
    return list(session.scalars(query))


def searchable(session: Session, language: Language, after: int = 0) -> dict[int, str]:
    """Folded words of the operations after one of them: what was done and by whom."""
    table = tables.operation
    query = select(table.c.id, table.c.author, table.c.title).where(table.c.id > after)
    return {
        number: fold(f"{language.plain(message_of(kept))} {author}") for number, author, kept in session.execute(query)
    }


def operations_at(session: Session, ids: Sequence[int]) -> list[Operation | None]:
    """Operations in the order of their ids."""
    query = select(tables.operation).where(tables.operation.c.id.in_(ids))
    found = {row.id: operation_of(row) for row in session.execute(query)}
    return [found.get(number) for number in ids]


@dataclass(frozen=True, slots=True)
class Line:
    """One field of a record: its label, what it said before and what it says since (in words)."""

    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Touched:
    """What an operation did to one record.  ``what``: words for more than fields, empty else."""

    rid: str
    entity: str
    title: str
    alive: bool
    what: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """The file that an import came from, and what was read in it (``new``, ``changed`` …)."""

    file: str
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Details:
    """An operation with the first of its records; ``records`` counts them all."""

    operation: Operation
    records: int
    touched: tuple[Touched, ...]
    source: Source | None
    undone_on: str  # UTC, ISO; empty while the operation stands


def details(session: Session, operation_id: int, language: Language, limit: int = 30) -> Details:
    """What an operation did, in words.  Raises ``KeyError``."""
    operation = operation_at(session, operation_id)
    change = tables.change.c
    inside = change.seq.between(operation.first_seq, operation.last_seq)
    total = session.scalar(select(func.count(func.distinct(change.rid))).where(inside)) or 0
    first = func.min(change.seq)
    query = select(change.rid).where(inside).group_by(change.rid).order_by(first).limit(limit)
    rids = list(session.scalars(query))
    undone = operation_at(session, operation.undone_by).at if operation.undone_by else ""
    touched = tuple(_touched(session, operation, rid, language) for rid in rids)
    return Details(operation, total, touched, _source(session, operation.import_id), undone)


def _touched(session: Session, operation: Operation, rid: str, language: Language) -> Touched:
    change = tables.change.c
    seqs = session.scalars(select(change.seq).where(change.rid == rid).order_by(change.seq)).all()
    mine = range(operation.first_seq, operation.last_seq + 1)
    told = [step for seq, step in zip(seqs, steps(session, rid), strict=True) if seq in mine]
    entity, values, alive = finding.last_values(session, rid)
    what = next((language.say(WHAT[step.what]) for step in told if step.what in WHAT), "")
    lines = tuple(_lines(session, entity, told, language))
    return Touched(rid, entity, record_title(entity, values, language), alive, what, lines)


def _lines(session: Session, entity: str, told: Sequence[Step], language: Language) -> list[Line]:
    """What the steps together changed, in the order of the declaration; not what only machines read."""
    merged: dict[str, tuple[Any, Any]] = {}
    for step in told:
        for key, (old, new) in step.fields.items():
            merged[key] = (merged[key][0] if key in merged else old, new)
    return [
        Line(
            language.say(one.label),
            value_words(session, one, merged[one.key][0], language),
            value_words(session, one, merged[one.key][1], language),
        )
        for one in told_fields(entity, merged)
    ]


def _source(session: Session, import_id: int | None) -> Source | None:
    if import_id is None:
        return None
    query = select(tables.import_file.c.name, tables.import_file.c.stats).where(tables.import_file.c.id == import_id)
    row = session.execute(query).first()
    if row is None:
        return None
    stats = json.loads(row.stats)
    counts = {key: _count(stats[key]) for key in ("new", "changed", "unchanged", "refused") if key in stats}
    return Source(row.name, counts)


def _count(told: Any) -> int:
    return told if isinstance(told, int) else len(told)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many records were given back, and the names of those that stayed because they were used since."""

    records: int
    kept: tuple[str, ...]


def take_back(registry: Registry, operation_id: int, language: Language) -> Work[TakenBack]:
    """Take an operation back as a long work: an import may have touched thousands of records."""
    yield Progress(0, 0, TAKING_BACK)
    undone = undo(registry, operation_id)
    return TakenBack(undone.records, tuple(_names(registry, undone, language)))


def _names(registry: Registry, undone: Undone, language: Language) -> list[str]:
    with registry.read() as session:
        told = [finding.last_values(session, rid)[:2] for rid in undone.kept]
    return [record_title(entity, values, language) for entity, values in told]
