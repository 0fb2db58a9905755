"""Every trace of an erased record, taken out of the kept tables."""

from __future__ import annotations

import json
import re

from sqlalchemy import delete, select, update

from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.catalogue import RECORDS
from coalition_desktop.store.databases import holds
from coalition_desktop.store.operations import message_json, message_of
from coalition_desktop.store.reading import change_of
from coalition_desktop.store.session import Session
from coalition_desktop.store.tables import cell_issue, change, draft, operation, withdrawn

ERASED = QT_TRANSLATE_NOOP("Operation", "With a record that was erased since")
ERASED_CELL = QT_TRANSLATE_NOOP("Operation", "A cell of a record that was erased could not be taken.")
_APART = re.compile(" [·–] ")  # between the names of records that are told together


def erase_traces(session: Session, rid: str) -> None:
    """Take every value of a record away: its changes, drafts, refused cells, and its name in titles of operations."""
    touched = select(change.c.seq).where(
        change.c.rid == rid, change.c.seq.between(operation.c.first_seq, operation.c.last_seq)
    )
    named = {number for name in _names(session, rid) for number in _naming(session, name)}
    erased = {"title": message_json(Message(ERASED))}
    session.execute(update(operation).where(touched.exists()).values(erased))
    session.execute(update(operation).where(operation.c.id.in_(named)).values(erased))
    for table in (change, withdrawn):
        session.execute(update(table).where(table.c.rid == rid).values(body=None))
    session.execute(delete(draft).where(draft.c.rid == rid))
    session.execute(update(cell_issue).where(cell_issue.c.rid == rid).values(without_traces()))


def without_traces() -> dict[str, str]:
    """What is kept of a cell that could not be taken, where its record is erased: its sentence quotes the cell too."""
    return {"raw": "", "why": message_json(Message(ERASED_CELL))}


def _names(session: Session, rid: str) -> set[str]:
    """All names that the record ever had."""
    found: set[str] = set()
    for table in (change, withdrawn):
        for row in session.execute(select(table).where(table.c.rid == rid, table.c.body.is_not(None))):
            if row.entity in RECORDS:
                keys = {key for keys in RECORDS[row.entity].title.values() for key in keys}
                found |= {str(value) for key, value in change_of(row).values.items() if key in keys and value}
    return found


def _naming(session: Session, name: str) -> list[int]:
    """Operations on other records whose title says the name: of a position, or that two persons are not one."""
    as_kept = json.dumps(name, ensure_ascii=False)[1:-1]
    query = select(operation.c.id, operation.c.title).where(holds(operation.c.title, as_kept))
    return [number for number, title in session.execute(query) if _says(message_of(title), frozenset({name}))]


def _says(message: Message, names: frozenset[str]) -> bool:
    """Whether one of the values is one of the names; not where a longer name only begins so."""
    return any(
        _says(value, names) if isinstance(value, Message) else not names.isdisjoint(_APART.split(str(value)))
        for value in message.values.values()
    )
