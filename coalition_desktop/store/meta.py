"""What this installation remembers about itself and its person, apart from the shared history."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from coalition_desktop.store.session import Session
from coalition_desktop.store.tables import draft, local_meta, mapping
from coalition_desktop.store.writer import now


def meta(session: Session, key: str) -> str:
    """A value of ``local_meta``; empty when there is none."""
    return session.scalar(select(local_meta.c.value).where(local_meta.c.key == key)) or ""


def set_meta(session: Session, key: str, value: str) -> None:
    """Set a value of ``local_meta``."""
    session.execute(local_meta.delete().where(local_meta.c.key == key))
    session.execute(local_meta.insert().values(key=key, value=value))


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that was not saved yet.  ``rid`` of a new record is the one it will get."""

    rid: str
    entity: str
    values: dict[str, Any]
    saved_at: str  # UTC, ISO


def keep_draft(session: Session, rid: str, entity: str, values: Mapping[str, Any]) -> None:
    """Keep the changed fields of a form."""
    drop_draft(session, rid)
    kept = json.dumps(dict(values), ensure_ascii=False)
    session.execute(draft.insert().values(rid=rid, entity=entity, values=kept, saved_at=now()))


def drop_draft(session: Session, rid: str) -> None:
    """The form was saved, or its changes were discarded."""
    session.execute(draft.delete().where(draft.c.rid == rid))


def drafts(session: Session) -> dict[str, Draft]:
    """All drafts by record."""
    return {
        row.rid: Draft(row.rid, row.entity, json.loads(row.values), row.saved_at)
        for row in session.execute(select(draft))
    }


def keep_mapping(session: Session, headers: str, entity: str, decided: Mapping[str, Any]) -> None:
    """Remember what the person decided about a set of headers."""
    same = (mapping.c.headers == headers) & (mapping.c.entity == entity)
    session.execute(mapping.delete().where(same))
    kept = json.dumps(dict(decided), ensure_ascii=False)
    session.execute(mapping.insert().values(headers=headers, entity=entity, decided=kept, used_at=now()))


def mapping_for(session: Session, headers: str, entity: str) -> dict[str, Any] | None:
    """What was decided about these headers the last time, if anything."""
    same = (mapping.c.headers == headers) & (mapping.c.entity == entity)
    kept = session.scalar(select(mapping.c.decided).where(same))
    return None if kept is None else json.loads(kept)
