"""Lists and search: ids first, the rows of the visible window after.

Three letters and more go to the trigram index.  A word that a great many records have is found
faster by walking the list in its order; so are one and two letters.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal_column, or_, select, text
from sqlalchemy.orm import Session

from coalition_desktop.changes.fold import fold as fold_record
from coalition_desktop.folding import fold
from coalition_desktop.records.catalogue import fields, table_of
from coalition_desktop.records.field import Kind
from coalition_desktop.store.derived import entry, record
from coalition_desktop.store.reading import load

COMMON = 1500  # with more hits than this, walking the sorted list is faster than sorting the hits
SORTS = ("name_ar", "name_fr", "updated")
Filters = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Query:
    """What a list shows.

    ``text``: folded words that must all occur.  ``filters``: field → accepted values; the empty
    string accepts an absent value.  ``sort``: one of ``SORTS`` or a field's key.
    """

    entity: str = "association"
    text: str = ""
    filters: Filters = field(default_factory=dict)
    sort: str = "name_ar"
    descending: bool = False


def find(session: Session, query: Query, limit: int | None = None, offset: int = 0) -> list[str]:
    """Ids of the living records that the query asks for, in its order."""
    statement = _matching(session, query, select(entry.c.rid)).order_by(*_order(query))
    if limit is not None:
        statement = statement.limit(limit).offset(offset)
    return list(session.scalars(statement))


def count(session: Session, query: Query) -> int:
    """How many records ``find`` would give without a limit."""
    statement = _matching(session, query, select(entry.c.n)).subquery()
    return session.scalar(select(func.count()).select_from(statement)) or 0


def rows(session: Session, entity: str, rids: Sequence[str]) -> list[dict[str, Any]]:
    """The values of records, with ``id`` and ``updated`` (hlc), in the order of ``rids``.

    Records that went into the bin meanwhile are left out.
    """
    table = table_of(entity)
    query = select(table, entry.c.updated).join(entry, entry.c.rid == table.c.id).where(table.c.id.in_(rids))
    found = {row["id"]: dict(row) for row in session.execute(query).mappings()}
    return [found[rid] for rid in rids if rid in found]


def values_of(session: Session, rid: str) -> tuple[str, dict[str, Any]]:
    """Entity and values of a living record.  Raises ``KeyError`` for one that is unknown or in the bin."""
    entity = session.scalar(select(record.c.entity).where(record.c.rid == rid))
    if entity is None:
        raise KeyError(rid)
    table = table_of(entity)
    row = session.execute(select(table).where(table.c.id == rid)).mappings().first()
    if row is None:
        raise KeyError(rid)
    return entity, {key: row[key] for key in fields(entity)}


def last_values(session: Session, rid: str) -> tuple[str, dict[str, Any], bool]:
    """Entity, values and whether it lives, of any record, the bin included.  Raises ``KeyError``."""
    states, heads = load(session, [rid])
    if not heads:
        raise KeyError(rid)
    view = fold_record(states[rid], heads.__getitem__)
    entity = next(iter(heads.values())).entity
    return entity, {key: view.values.get(key) for key in fields(entity)}, view.alive


def numbered(session: Session, entity: str, number: str) -> list[str]:
    """Ids of the living records with this number, written any way."""
    column = table_of(entity).c.number
    wanted = number.strip().upper()
    return list(session.scalars(select(table_of(entity).c.id).where(func.upper(column) == wanted)))


def facets(session: Session, query: Query, key: str) -> dict[str, int]:
    """How many records of the query have each value of a field; the empty string counts the absent ones."""
    table = table_of(query.entity)
    found = _matching(session, query, select(entry.c.rid)).subquery()
    column = table.c[key]
    counted = select(column, func.count()).join(found, found.c.rid == table.c.id).group_by(column)
    return {value or "": number for value, number in session.execute(counted)}


def _matching(session: Session, query: Query, statement: Select[Any]) -> Select[Any]:
    statement = statement.where(entry.c.entity == query.entity)
    for condition in _text_conditions(session, query.text):
        statement = statement.where(condition)
    conditions = [_filter(query.entity, key, values) for key, values in query.filters.items() if values]
    if conditions or _sorts_by_field(query):
        table = table_of(query.entity)
        statement = statement.join(table, table.c.id == entry.c.rid).where(*conditions)
    return statement


def _text_conditions(session: Session, typed: str) -> list[ColumnElement[bool]]:
    words = fold(typed).split()
    long = [w for w in words if len(w) >= 3]
    short = [w for w in words if len(w) < 3]
    conditions = [_contains(w) for w in short]
    if long:
        phrase = " AND ".join(f'"{w}"' for w in long)
        if _is_common(session, phrase):
            conditions += [_contains(w) for w in long]
        else:
            hits = text("SELECT rowid FROM entry_words WHERE entry_words MATCH :phrase").bindparams(phrase=phrase)
            conditions.append(entry.c.n.in_(hits.columns(literal_column("rowid")).scalar_subquery()))
    return conditions


def _contains(word: str) -> ColumnElement[bool]:
    return func.instr(entry.c.text, word) > 0


def _is_common(session: Session, phrase: str) -> bool:
    asked = text("SELECT count(*) FROM (SELECT 1 FROM entry_words WHERE entry_words MATCH :phrase LIMIT :most)")
    return (session.scalar(asked, {"phrase": phrase, "most": COMMON}) or 0) >= COMMON


def _filter(entity: str, key: str, values: Sequence[str]) -> ColumnElement[bool]:
    declared = fields(entity)[key]
    column = table_of(entity).c[key]
    chosen = [v for v in values if v]
    options: list[ColumnElement[bool]] = []
    if declared.kind is Kind.CHOICES:
        as_text = func.coalesce(func.json(column), "")
        options += [func.instr(as_text, f'"{v}"') > 0 for v in chosen]
    elif declared.kind is Kind.FLAG:
        options.append(column.in_([v == "yes" for v in chosen]))
    elif declared.kind is Kind.DATE:
        options += [column.startswith(v, autoescape=True) for v in chosen]
    elif chosen:
        options.append(column.in_(chosen))
    if "" in values:
        options.append(or_(column.is_(None), column == ""))
    return or_(*options) if options else and_(True)


def _sorts_by_field(query: Query) -> bool:
    return query.sort not in SORTS


def _order(query: Query) -> list[ColumnElement[Any]]:
    by: ColumnElement[Any]
    if query.sort == "updated":
        by = entry.c.updated
    elif query.sort == "name_fr":
        by = entry.c.sort_fr
    elif query.sort == "name_ar":
        by = entry.c.sort_ar
    else:
        by = table_of(query.entity).c[query.sort]
    return [by.desc(), entry.c.n.desc()] if query.descending else [by, entry.c.n]
