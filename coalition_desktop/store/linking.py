"""A person's word about two records: the same, or not.  It is a record like others and travels with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import DELETED
from coalition_desktop.store.databases import among
from coalition_desktop.store.derived import record
from coalition_desktop.store.merged import LINK, link_id
from coalition_desktop.store.session import Session
from coalition_desktop.store.writing import NewRecord, create_many, put_many

Pair = tuple[str, str]


def say(session: Session, entity: str, said: Mapping[Pair, bool], **origin: Any) -> None:
    """Write down which pairs of records are the same (True) and which are not; ``origin`` as for ``put_many``."""
    wanted = {link_id(*pair): _values(entity, pair, same) for pair, same in said.items()}
    known = set(session.scalars(select(record.c.rid).where(among(record.c.rid, wanted))))
    fresh = [NewRecord(LINK, values, rid) for rid, values in wanted.items() if rid not in known]
    create_many(session, fresh, **origin)
    put_many(session, {rid: {**wanted[rid], DELETED: False} for rid in known}, **origin)


def _values(entity: str, pair: Pair, same: bool) -> dict[str, Value]:
    one, other = sorted(pair)
    return {"kind": entity, "one": one, "other": other, "same": same}
