"""References to other records as people write them in a cell: by name or by number."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from coalition_desktop.folding import fold
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import RECORDS, fields, table_of
from coalition_desktop.records.showing import title
from coalition_desktop.store.finding import Query, find, numbered, values_in_parts
from coalition_desktop.store.reading import batches
from coalition_desktop.store.session import Session

_MOST = 20  # records of one name that are looked at


def labels(session: Session, entity: str, rids: Iterable[str], language: Language) -> dict[str, str]:
    """The names of living records, as a cell shows them; none for what is not here."""
    keys = _title_keys(entity)
    return {
        rid: title(entity, dict(zip(keys, values, strict=True)), language)
        for part in values_in_parts(session, entity, keys, list(dict.fromkeys(rids)))
        for rid, values in part
    }


def meant(session: Session, entity: str, text: str) -> list[str]:
    """The living records that a person may mean by a number or a whole name."""
    if "number" in fields(entity):
        found = numbered(session, entity, text)
        if found:
            return found
    wanted, keys = fold(text), _title_keys(entity)
    if not wanted:
        return []
    near = find(session, Query(entity, text), _MOST)
    rows = (row for part in values_in_parts(session, entity, keys, near) for row in part)
    return [rid for rid, values in rows if any(value and fold(str(value)) == wanted for value in values)]


def known(session: Session, entity: str, rids: Iterable[str]) -> set[str]:
    """Those of the ids that are living records of this kind."""
    table = table_of(entity)
    found: set[str] = set()
    for part in batches(dict.fromkeys(rids)):
        found.update(session.scalars(select(table.c.id).where(table.c.id.in_(part))))
    return found


def _title_keys(entity: str) -> list[str]:
    return list(dict.fromkeys(key for keys in RECORDS[entity].title.values() for key in keys))
