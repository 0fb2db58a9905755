"""What was worked out about all records of a kind, kept until they change: others decide what it is.

``shelf`` holds one piece for each place and may be empty at any time.  What of it is no longer true is
told by the numbers of the changes; where changes were taken out or brought back, all of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import orjson
from sqlalchemy import delete, func, select

from coalition_desktop.store.bulk import insert_rows
from coalition_desktop.store.derived import shelf
from coalition_desktop.store.session import Session
from coalition_desktop.store.tables import change, operation

_STAMP = ""  # the place under which the stamp stands


class Stamp(NamedTuple):
    """The state of the registry: its newest change, and the newest operation that took changes out or back."""

    seq: int
    withdrawal: int


def stamp_now(session: Session) -> Stamp:
    """The state of the registry."""
    c = operation.c
    seq = session.scalar(select(func.max(change.c.seq))) or 0
    taken = select(func.max(c.id)).where(c.import_id.is_not(None), c.kind.in_(("undo", "redo")))
    return Stamp(seq, session.scalar(taken) or 0)


def stamp_kept(session: Session) -> Stamp | None:
    """The state for which the shelf was filled; None where it is empty."""
    kept = session.scalar(select(shelf.c.held).where(shelf.c.place == _STAMP))
    return None if kept is None else Stamp(*orjson.loads(kept))


def pieces(session: Session) -> dict[str, bytes]:
    """Place → what is kept of it."""
    rows = session.connection().connection.cursor().execute("SELECT place, held FROM shelf WHERE place != ''")
    return dict(rows.fetchall())


def changed_since(session: Session, entity: str, stamp: Stamp) -> set[str]:
    """Records of a kind that changed since."""
    c = change.c
    return set(session.scalars(select(c.rid).where(c.seq > stamp.seq, c.entity == entity).distinct()))


def keep(session: Session, found: Mapping[str, bytes | None], stamp: Stamp, *, everything: bool) -> None:
    """Put pieces into the shelf, or take those that are None out; ``everything``: there is nothing else."""
    if everything:
        session.execute(delete(shelf))
    gone = [place for place, held in found.items() if held is None]
    for place in gone:
        session.execute(delete(shelf).where(shelf.c.place == place))
    rows = [(place, held) for place, held in found.items() if held is not None]
    insert_rows(session, shelf, [*rows, (_STAMP, orjson.dumps([*stamp]))], replace="place")
