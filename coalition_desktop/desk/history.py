"""The history as a person reads it: which operations there are, and what each did to which records."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from coalition_desktop.changes.fold import HAND_EDIT
from coalition_desktop.desk.conflicts import known_as
from coalition_desktop.desk.history_filter import kind_of
from coalition_desktop.desk.office import office_names
from coalition_desktop.desk.records import WHAT, Step, numbered_steps, record_title, told_fields, value_words
from coalition_desktop.exchange.packet_hand import hand_words
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.records.catalogue import RECORDS
from coalition_desktop.store import finding, tables
from coalition_desktop.store.disputes import count_by_import
from coalition_desktop.store.operations import NOT_UNDOABLE, Operation, operation_at, operation_of
from coalition_desktop.store.reading import batches
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session
from coalition_desktop.store.undoing import Undone, undo
from coalition_desktop.work import Progress, Work

TAKING_BACK = QT_TRANSLATE_NOOP("Phase", "Taking back")
AT = QT_TRANSLATE_NOOP("History", "{who} ({office})")
TAKEN_BACK = QT_TRANSLATE_NOOP("History", "{title} (taken back)")

_UNTOLD = [name for name, record in RECORDS.items() if not record.listed]  # the title of the operation says it
COUNTED = ("new", "changed", "taken", "unchanged", "refused", "left_out", "conflicts")  # of what came of a file


def can_be_taken_back(operation: Operation) -> bool:
    """Whether trying makes sense; whether all of it still can be is only known afterwards."""
    return operation.undone_by is None and operation.kind not in NOT_UNDOABLE


def operations_at(session: Session, ids: Sequence[int]) -> list[Operation | None]:
    """Operations in the order of their ids."""
    query = select(tables.operation).where(tables.operation.c.id.in_(ids))
    found = {row.id: operation_of(row) for row in session.execute(query)}
    return [found.get(number) for number in ids]


@dataclass(frozen=True, slots=True)
class Line:
    """One field of a record: its key and label, what it said before and what it says since (in words)."""

    key: str
    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Touched:
    """What an operation did to one record.

    ``what``: words for more than fields, empty else.  ``writers``: who has written it, where others than the
    person who did the operation have: names with the short names of their offices.
    """

    rid: str
    entity: str
    title: str
    alive: bool
    what: str
    lines: tuple[Line, ...]
    writers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """The file that an import came from.

    ``code``, ``office``: of the one that sent it and its short name, empty for a list.  ``counts``: what came of it, by the
    words of ``COUNTED``.  ``waiting``: fields that wait for a decision because of it, now.
    """

    id: int
    file: str
    code: str
    office: str
    counts: dict[str, int]
    waiting: int = 0


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
    inside = change.seq.between(operation.first_seq, operation.last_seq) & change.entity.not_in(_UNTOLD)
    total = session.scalar(select(func.count(func.distinct(change.rid))).where(inside)) or 0
    first = func.min(change.seq)
    query = select(change.rid).where(inside).group_by(change.rid).order_by(first).limit(limit)
    rids = list(session.scalars(query))
    undone = operation_at(session, operation.undone_by).at if operation.undone_by else ""
    touched = tuple(_touched(session, operation, rid, language) for rid in rids)
    source = sources(session, [operation.import_id], language).get(operation.import_id) if operation.import_id else None
    if source is not None:
        source = replace(source, waiting=count_by_import(session).get(source.id, 0))
    return Details(operation, total, touched, source, undone)


def _touched(session: Session, operation: Operation, rid: str, language: Language) -> Touched:
    mine = range(operation.first_seq, operation.last_seq + 1)
    told = [step for seq, step in numbered_steps(session, rid) if seq in mine]
    entity, values, alive = finding.last_values(session, rid)
    what = next((language.say(WHAT[step.what]) for step in told if step.what in WHAT), "")
    lines = tuple(_lines(session, entity, told, language))
    others = [step for step in told if step.author != operation.author]
    names = office_names(session, language) if others else {}
    writers = dict.fromkeys(language.say(writer_words(step.author, step.office, names)) for step in others)
    return Touched(rid, entity, known_as(session, entity, values, language), alive, what, lines, tuple(writers))


def writer_words(author: str, office: str, names: Mapping[str, str]) -> Message:
    """Who has written a value, and where: in a workbook, where the office is ``HAND_EDIT``."""
    if office == HAND_EDIT:
        return hand_words(author)
    return Message(AT, {"who": author or "—", "office": names.get(office, office)})


def _lines(session: Session, entity: str, told: Sequence[Step], language: Language) -> list[Line]:
    """What the steps together changed, in the order of the declaration; not what only machines read."""
    merged: dict[str, tuple[Any, Any]] = {}
    for step in told:
        for key, (old, new) in step.fields.items():
            merged[key] = (merged[key][0] if key in merged else old, new)
    return [
        Line(
            one.key,
            language.say(one.label),
            value_words(session, one, merged[one.key][0], language),
            value_words(session, one, merged[one.key][1], language),
        )
        for one in told_fields(entity, merged)
    ]


def sources(session: Session, import_ids: Iterable[int], language: Language) -> dict[int, Source]:
    """The files of imports, with what came of them when they were taken in."""
    c = tables.import_file.c
    query = select(c.id, c.name, c.office, c.stats).where(c.id.in_(set(import_ids)))
    rows = session.execute(query).all()
    names = office_names(session, language) if any(row.office for row in rows) else {}
    return {
        row.id: Source(
            row.id, row.name, row.office or "", names.get(row.office, row.office or ""), _counts(json.loads(row.stats))
        )
        for row in rows
    }


def _counts(stats: Mapping[str, Any]) -> dict[str, int]:
    """Of a packet the records that were taken, of a list the rows; whatever was counted and is not none."""
    told = {key: _count(stats[key]) for key in COUNTED if key in stats}
    if "taken" in told:
        told = {key: count for key, count in told.items() if key not in ("new", "changed", "unchanged")}
    return {key: count for key, count in told.items() if count or key in ("new", "taken")}


def _count(told: Any) -> int:
    return told if isinstance(told, int) else len(told)


def operation_answers(session: Session, ids: Sequence[int], language: Language) -> list[dict[str, Any]]:
    """Operations in plain values, with the file that an import came from and what came of it."""
    found = [one for one in operations_at(session, ids) if one is not None]
    files = sources(session, (one.import_id for one in found if one.import_id), language)
    nothing = Source(0, "", "", "", {})
    return [
        {
            "id": one.id,
            "at": one.at,
            "author": one.author,
            "kind": kind_of(one.kind),
            "title": language.plain(one.title),
            "taken_back": one.undone_by is not None,
            "import_id": one.import_id,
            "file": files.get(one.import_id or 0, nothing).file,
            "office": files.get(one.import_id or 0, nothing).code,
            "counts": files.get(one.import_id or 0, nothing).counts,
        }
        for one in found
    ]


def operation_lines(answers: Iterable[Mapping[str, Any]], language: Language) -> list[str]:
    """``operation_answers`` as lines for a person, at the time of this computer."""
    lines = []
    for one in answers:
        moment = datetime.fromisoformat(one["at"]).astimezone()
        title = language.plain(TAKEN_BACK, title=one["title"]) if one["taken_back"] else one["title"]
        lines.append(f"{language.date(moment.date())} {moment:%H:%M}  {one['author']}  {title}")
    return lines


def spans(session: Session, ids: Sequence[int]) -> list[range]:
    """The numbers of the changes of operations."""
    found = (one for part in batches(ids) for one in operations_at(session, part))
    return [range(one.first_seq, one.last_seq + 1) for one in found if one is not None]


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
