"""Operations: what a person did in one step, its place in the history, undo and redo.

An operation owns the changes that were written while it was under way: a range of sequence numbers.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.engine import Row

from coalition_desktop.language import Message, Text
from coalition_desktop.store.session import Session
from coalition_desktop.store.tables import change, operation, withdrawn
from coalition_desktop.store.writer import now, writer_of

NOT_UNDOABLE = ("new", "undo", "letter", "key", "erase")


@dataclass(frozen=True, slots=True)
class Operation:
    """One entry of the history.  ``undone``: it was taken back.  ``at``: UTC, ISO."""

    id: int
    at: str
    author: str
    kind: str  # new, edit, create, delete, restore, import, letter, undo, redo …
    title: Message
    first_seq: int
    last_seq: int
    import_id: int | None
    undoes: int | None
    undone_by: int | None


@dataclass(frozen=True, slots=True)
class Begun:
    """An operation under way."""

    kind: str
    title: Message
    first_seq: int
    import_id: int | None
    undoes: int | None


def begin_operation(session: Session, kind: str, title: Message, *, import_id: int | None, undoes: int | None) -> Begun:
    """Note where the operation begins."""
    newest = select(operation.c.last_seq).order_by(operation.c.id.desc()).limit(1)
    last = session.scalar(newest) or 0  # numbers of withdrawn changes are not given again
    writer_of(session).next_seq = last + 1
    return Begun(kind, title, last + 1, import_id, undoes)


def end_operation(session: Session, begun: Begun) -> int | None:
    """Write the operation into the history; its id, or None when nothing was changed."""
    writer = writer_of(session)
    if writer.next_seq == begun.first_seq and not writer.dropped:
        return None
    values = {
        "at": now(),
        "author": writer.author,
        "kind": begun.kind,
        "title": message_json(session.info.get("title", begun.title)),
        "first_seq": begun.first_seq,
        "last_seq": writer.next_seq - 1,
        "import_id": session.info.get("import_id", begun.import_id),
        "undoes": begun.undoes,
    }
    done: int = session.execute(insert(operation).values(values).returning(operation.c.id)).scalar_one()
    if begun.kind not in ("undo", "redo"):
        session.execute(delete(withdrawn))  # there is other work now: nothing can be done again
    if begun.undoes is not None:
        session.execute(update(operation).where(operation.c.id == begun.undoes).values(undone_by=done))
    return done


def message_json(message: Message) -> str:
    """A message as it is kept: still in no language."""
    return json.dumps(_plain(message), ensure_ascii=False)


def _plain(value: Any) -> Any:
    if isinstance(value, Message):
        values = {key: _plain(v) for key, v in value.values.items()}
        return {"text": list(value.text), "values": values, "count": value.count}
    if isinstance(value, Text):
        return {"text": list(value), "values": {}, "count": None}
    return value


def message_of(kept: str) -> Message:
    """The message that ``message_json`` kept."""
    revived: Message = _revive(json.loads(kept))
    return revived


def _revive(value: Any) -> Any:
    if isinstance(value, dict):
        return Message(Text(*value["text"]), {k: _revive(v) for k, v in value["values"].items()}, value["count"])
    return value


def operation_of(row: Row[Any]) -> Operation:
    """An operation from a whole row."""
    return Operation(
        row.id,
        row.at,
        row.author,
        row.kind,
        message_of(row.title),
        row.first_seq,
        row.last_seq,
        row.import_id,
        row.undoes,
        row.undone_by,
    )


def operations(session: Session, limit: int = 200, before: int | None = None, rid: str = "") -> Sequence[Operation]:
    """The history, newest first; of one record with ``rid``; older than operation ``before``."""
    query = select(operation).order_by(operation.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(operation.c.id < before)
    if rid:
        touching = select(change.c.seq).where(
            change.c.rid == rid, change.c.seq.between(operation.c.first_seq, operation.c.last_seq)
        )
        query = query.where(touching.exists())
    return [operation_of(row) for row in session.execute(query)]


def operation_at(session: Session, operation_id: int) -> Operation:
    """One operation.  Raises ``KeyError``."""
    row = session.execute(select(operation).where(operation.c.id == operation_id)).first()
    if row is None:
        raise KeyError(operation_id)
    return operation_of(row)


def standing(session: Session, what: Operation) -> Operation | None:
    """The operation, or its newest redo, that still stands; None when it was taken back."""
    while what.undone_by is not None:
        taken_back = operation_at(session, what.undone_by)
        if taken_back.undone_by is None:
            return None
        what = operation_at(session, taken_back.undone_by)
    return what


def next_undo(session: Session) -> Operation | None:
    """What the undo button would take back: the newest operation that still stands."""
    query = (
        select(operation)
        .where(operation.c.undone_by.is_(None), operation.c.kind.not_in(NOT_UNDOABLE))
        .order_by(operation.c.id.desc())
        .limit(1)
    )
    row = session.execute(query).first()
    return None if row is None else operation_of(row)


def next_redo(session: Session) -> Operation | None:
    """What the redo button would do again: the newest undo with no other work after it."""
    last_work = select(func.max(operation.c.id)).where(operation.c.kind.not_in(("undo", "redo")))
    after = session.scalar(last_work) or 0
    query = (
        select(operation)
        .where(operation.c.kind == "undo", operation.c.undone_by.is_(None), operation.c.id > after)
        .order_by(operation.c.id.desc())
        .limit(1)
    )
    row = session.execute(query).first()
    return None if row is None else operation_of(row)
