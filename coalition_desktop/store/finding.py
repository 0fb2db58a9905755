"""Lists and search: ids first, the rows of the visible window after.

The trigram index answers three letters and more, and two by the trigrams that begin with them, in the
order of the Arabic names (``placing``).  In another order, what a great many records have stands among
the first of the list as well: they are looked at first.

On a server the text itself is asked, and its own index of trigrams answers: there all words are ``unsure``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    UnaryExpression,
    and_,
    func,
    or_,
    select,
    text,
    true,
    type_coerce,
)
from sqlalchemy.sql.operators import custom_op

from coalition_desktop.changes.fold import fold as fold_record
from coalition_desktop.folding import digits, fold
from coalition_desktop.records.catalogue import fields, table_of
from coalition_desktop.records.field import Kind
from coalition_desktop.store import tables
from coalition_desktop.store.databases import as_text, elements, holds
from coalition_desktop.store.derived import entry, index, record
from coalition_desktop.store.placing import span
from coalition_desktop.store.reading import batches, load
from coalition_desktop.store.session import Session

FIRST = 1500  # records at the head of the list that are looked at one by one
COMMON = 5000  # with so many hits the head of the list is likely to hold a screenful
MANY_TRIGRAMS = 120
BROUGHT = "import"  # filters by what imports brought, where others name a field
BY_NUMBER = "name_ar"  # the order of the numbers in ``entry``, and so that of the index
BY_KEY = {"name_fr": entry.c.sort_fr, "updated": entry.c.updated}  # orders that have an index of their own
SORTS = (BY_NUMBER, *BY_KEY)
Filters = Mapping[str, Sequence[str]]
Look = Callable[[ColumnElement[Any]], ColumnElement[Any]]


@dataclass(frozen=True, slots=True)
class Query:
    """What a list shows.

    ``text``: folded words that must all occur.  ``filters``: field → accepted values; the empty
    string accepts an absent value; ``BROUGHT`` → ids of imports.  ``sort``: one of ``SORTS`` or a field's key.
    """

    entity: str = "association"
    text: str = ""
    filters: Filters = field(default_factory=dict)
    sort: str = "name_ar"
    descending: bool = False


def find(session: Session, query: Query, limit: int | None = None, offset: int = 0) -> list[str]:
    """Ids of the living records that the query asks for, in its order; but a number typed whole finds its own first."""
    own = _bearing(session, query)
    if not own:
        return _in_order(session, query, limit, offset)
    others = _in_order(session, query, None if limit is None else offset + limit + len(own))
    return [*own, *(rid for rid in others if rid not in own)][offset:][:limit]


def _bearing(session: Session, query: Query) -> list[str]:
    """What of the query has just the number that was typed, asked so that the index of numbers serves."""
    table = table_of(query.entity)
    if "number" not in table.c or not any(map(str.isdecimal, query.text)):
        return []
    typed = query.text.strip()
    evened = _NUMBER.sub(r"\1-\2", fold(typed)).replace(" ", "-")  # «lsh 42» and «lsh42» are LSH-42
    writings = {typed, typed.upper(), evened.upper()}
    own = session.scalars(select(table.c.id).where(table.c.number.in_(writings))).all()
    if not own:
        return []
    return list(session.scalars(_matching(query, _NOTHING, select(entry.c.rid)).where(entry.c.rid.in_(own))))


def _in_order(session: Session, query: Query, limit: int | None = None, offset: int = 0) -> list[str]:
    asked = _Asked.of(session, query.text)
    if limit is not None and not offset and query.sort in BY_KEY and asked.is_common(session):
        first = list(islice(_among_first(session, query, asked), limit))
        if len(first) == limit:
            return first
    statement = _matching(query, asked, select(entry.c.rid)).order_by(*_order(query, asked))
    if limit is not None:
        statement = statement.limit(limit).offset(offset)
    return list(session.scalars(statement))


def _among_first(session: Session, query: Query, asked: _Asked) -> Iterator[str]:
    """What of the head of the list has the words: right when it fills a screen, else look at all."""
    head = _matching(query, _NOTHING, select(entry.c.rid, entry.c.text)).order_by(*_order(query, _NOTHING)).limit(FIRST)
    for rid, folded in session.execute(head.execution_options(yield_per=100)):
        if all(any(word in folded for word in writings) for writings in asked.words):
            yield rid


def count(session: Session, query: Query) -> int:
    """How many records ``find`` would give without a limit."""
    asked = _Asked.of(session, query.text)
    if asked.match and not asked.unsure and not any(query.filters.values()):
        found = select(index.c.rowid).where(*_hits(query, asked))  # the index knows by itself
    else:
        found = _matching(query, asked, select(entry.c.n))
    return session.scalar(select(func.count()).select_from(found.subquery())) or 0


def rows(session: Session, entity: str, rids: Sequence[str], keys: Sequence[str] | None = None) -> list[dict[str, Any]]:
    """The values of records, with ``id`` and ``updated`` (hlc), in the order of ``rids``.

    ``keys``: the fields that are wanted, all by default.  Records that went into the bin meanwhile are
    left out.
    """
    table = table_of(entity)
    wanted = ["id", *(fields(entity) if keys is None else keys)]
    query = select(*(table.c[key] for key in wanted), entry.c.updated)
    query = query.join(entry, entry.c.rid == table.c.id).where(table.c.id.in_(rids))
    found = {row[0]: dict(zip((*wanted, "updated"), row, strict=True)) for row in session.execute(query)}
    return [found[rid] for rid in rids if rid in found]


def values_in_parts(
    session: Session, entity: str, keys: Sequence[str], rids: Sequence[str]
) -> Iterator[list[tuple[str, tuple[Any, ...]]]]:
    """Ids and some fields of many living records, in parts and in the order of ``rids``."""
    table = table_of(entity)
    query = select(table.c.id, *(table.c[key] for key in keys))
    for part in batches(rids):
        found = {row[0]: tuple(row[1:]) for row in session.execute(query.where(table.c.id.in_(part)))}
        yield [(rid, found[rid]) for rid in part if rid in found]


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
    """How many records of the query have each value of a field; the empty string counts the absent ones.

    A set counts once for each of its elements; flags are ``yes`` and ``no``, as in filters.
    """
    table = table_of(query.entity)
    found = _matching(query, _Asked.of(session, query.text), select(entry.c.rid)).subquery()
    kind = fields(query.entity)[key].kind
    if kind in (Kind.CHOICES, Kind.PHONES):
        each = elements(table.c[key], on_server=session.on_server)
        source = select(each.c.value.label("value")).select_from(table).join(found, found.c.rid == table.c.id)
        source = source.join(each, true())
    else:
        source = select(type_coerce(table.c[key], String).label("value")).join(found, found.c.rid == table.c.id)
    values = source.subquery()
    counted = select(values.c.value, func.count()).group_by(values.c.value)
    said = {1: "yes", 0: "no"} if kind is Kind.FLAG else {}
    numbers: dict[str, int] = {}
    for value, number in session.execute(counted):
        name = "" if value is None else str(said.get(value, value))
        numbers[name] = numbers.get(name, 0) + number
    return numbers


def _matching(query: Query, asked: _Asked, columns: Select[Any]) -> Select[Any]:
    """What the query asks for: ``columns`` of ``entry``, from the index where it can be asked."""
    unsure = (or_(*(holds(entry.c.text, word) for word in writings)) for writings in asked.unsure)
    statement = columns.where(*unsure)
    if asked.match:
        # no word of the kind of record here: SQLite would go through its index, and ask for each hit in turn
        statement = statement.join(index, index.c.rowid == entry.c.n).where(*_hits(query, asked))
    elif query.sort == BY_NUMBER:
        statement = statement.where(entry.c.n.between(*span(query.entity)))
    else:
        statement = statement.where(entry.c.entity == query.entity)
    filters = _filters(query, _one_by_one if asked.match else _as_it_is)
    if filters or query.sort not in SORTS:
        table = table_of(query.entity)
        statement = statement.join(table, table.c.id == entry.c.rid).where(*filters)
    return statement


def _hits(query: Query, asked: _Asked) -> tuple[ColumnElement[bool], ...]:
    return index.c.entry_words.match(asked.match), index.c.rowid.between(*span(query.entity))


def _as_it_is(column: ColumnElement[Any]) -> ColumnElement[Any]:
    return column


def _one_by_one(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The column, but not its index: else SQLite begins with that and asks the trigrams for each of its rows."""
    return UnaryExpression(column, operator=custom_op("+"), type_=column.type)


def _filters(query: Query, looked_at: Look = _as_it_is) -> list[ColumnElement[bool]]:
    return [_filter(query.entity, key, values, looked_at) for key, values in query.filters.items() if values]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was typed: its folded words, what the index is asked, and the words that it cannot answer for alone.

    A word is given by its writings, of which one must be there.
    """

    words: tuple[tuple[str, ...], ...]
    match: str
    unsure: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, session: Session, typed: str) -> _Asked:
        words = tuple(dict.fromkeys(_words(typed)))
        terms = {writings: "" if session.on_server else _any_of(session, writings) for writings in words}
        match = " AND ".join(dict.fromkeys(filter(None, terms.values())))
        return cls(words, match, tuple(word for word in words if len(word[0]) > 3 or not terms[word]))

    def is_common(self, session: Session) -> bool:
        """Whether so many records have it that a screenful is likely to stand at the head of the list."""
        if not self.match:
            return bool(self.words)
        some = select(true()).select_from(index).where(index.c.entry_words.match(self.match)).limit(COMMON).subquery()
        return (session.scalar(select(func.count()).select_from(some)) or 0) >= COMMON


_NOTHING = _Asked((), "", ())


def _any_of(session: Session, writings: tuple[str, ...]) -> str:
    """What the index is asked for a word; empty where it cannot be."""
    terms = [_trigrams(word) if len(word) > 2 else _beginning_with(session, word) for word in writings]
    return terms[0] if len(terms) == 1 else "(" + " OR ".join(f"({term})" for term in terms) + ")"


def _trigrams(word: str) -> str:
    return " AND ".join(f'"{word[i : i + 3]}"' for i in range(len(word) - 2))


_NUMBER = re.compile(r"\b([a-z]{2,5})(\d+)\b")  # LSH0042, typed without its dash
_DIALLED = re.compile(r"[\s+()./-]*(?:\d[\s+()./-]*){6,}")


def _words(typed: str) -> list[tuple[str, ...]]:
    """The words that must all be there, each by its writings.

    Digits in groups are one number, as people write phones (06 61-00.10 90, +212 661 001090), or what
    stands so in a record: the receipt 1234-2019.
    """
    folded = fold(typed)
    if not _DIALLED.fullmatch(typed) or "/" in typed:
        return [(word,) if (apart := _NUMBER.sub(r"\1 \2", word)) == word else (word, apart) for word in folded.split()]
    number = digits(typed)
    number = number[2:] if number.startswith("00212") else number
    return [(number,) if number == folded else (number, folded)]


def _beginning_with(session: Session, word: str) -> str:
    """All trigrams of the index that begin with two letters, for its query; empty where they are too many."""
    if len(word) != 2:
        return ""
    asked = text("SELECT term FROM entry_terms WHERE term >= :low AND term < :high LIMIT :most")
    bounds = {"low": word, "high": word + "\U0010ffff", "most": MANY_TRIGRAMS}
    terms = session.scalars(asked, bounds).all()
    if len(terms) == MANY_TRIGRAMS:
        return ""
    return "(" + " OR ".join(f'"{term}"' for term in terms) + ")" if terms else f'"{word}\U0010ffff"'


def _filter(entity: str, key: str, values: Sequence[str], looked_at: Look) -> ColumnElement[bool]:
    if key == BROUGHT:
        return looked_at(entry.c.rid).in_(_brought_by(values))
    declared = fields(entity)[key]
    column = looked_at(table_of(entity).c[key])
    chosen = [v for v in values if v]
    options: list[ColumnElement[bool]] = []
    if declared.kind in (Kind.CHOICES, Kind.PHONES):
        written = func.coalesce(as_text(column), "")
        options += [holds(written, f'"{v}"') for v in chosen]
    elif declared.kind is Kind.FLAG:
        options.append(column.in_([v == "yes" for v in chosen]))
    elif declared.kind is Kind.NUMBER:
        options += [column == int(v) for v in chosen if v.removeprefix("-").isdecimal()]
    elif declared.kind is Kind.DATE:
        options += [column.startswith(v, autoescape=True) for v in chosen]
    elif chosen:
        options.append(column.in_(chosen))
    if "" in values:
        options.append(or_(column.is_(None), column == "") if isinstance(column.type, String) else column.is_(None))
    return or_(*options) if options else and_(True)


def _brought_by(imports: Sequence[str]) -> Select[tuple[str]]:
    """Records that one of these imports made or changed, by the ids of the imports."""
    source = tables.change_source.c
    chosen = source.import_id.in_([int(number) for number in imports if number.isdecimal()])
    return select(tables.change.c.rid).join(tables.change_source, source.seq == tables.change.c.seq).where(chosen)


def _order(query: Query, asked: _Asked) -> list[ColumnElement[Any]]:
    """Absent values last, whichever the direction."""
    number: ColumnElement[int] = index.c.rowid if asked.match else entry.c.n
    by: list[ColumnElement[Any]] = [number]
    empty: list[ColumnElement[Any]] = []
    if query.sort in BY_KEY:
        by = [BY_KEY[query.sort], number]
    elif query.sort != BY_NUMBER:
        column = table_of(query.entity).c[query.sort]
        by, empty = [column, number], [column.is_(None)]
    return [*empty, *(one.desc() if query.descending else one for one in by)]
