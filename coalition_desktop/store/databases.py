"""What SQLite and PostgreSQL say differently, said here once: the rest of the store is SQLAlchemy's for both.

SQLite is the database of every office.  PostgreSQL keeps the registry of the national office
(``store.server``); its columns take what SQLite's take: texts of any length, compared by their
characters' numbers, and whole numbers of 64 bits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Engine,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    bindparam,
    cast,
    func,
    literal_column,
    type_coerce,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.selectable import TableValuedAlias
from sqlalchemy.types import NullType

from coalition_desktop.changes.canon import as_json

SERVER = "postgresql"


def is_server(bind: Engine | Connection) -> bool:
    """Whether this is PostgreSQL."""
    return bind.dialect.name == SERVER


def names_in(connection: Connection) -> set[str]:
    """What there is in a registry by name: tables, indexes, triggers."""
    asked = (
        "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace"
        if is_server(connection)
        else "SELECT name FROM sqlite_master"
    )
    return set(connection.exec_driver_sql(asked).scalars())


# ------------------------------------------------------------------ types, as PostgreSQL is to keep them


@compiles(String, SERVER)
@compiles(Text, SERVER)
def _text(kind: Any, compiler: Any, type_expression: Any = None, **kw: Any) -> str:
    """Of no length, as in SQLite, and compared as SQLite compares, whatever the language of the database."""
    if isinstance(type_expression, Column):
        return 'TEXT COLLATE "C"'
    return str(compiler.visit_text(kind, type_expression=type_expression, **kw))


@compiles(Integer, SERVER)
@compiles(SmallInteger, SERVER)
def _number(kind: Any, compiler: Any, type_expression: Any = None, **kw: Any) -> str:
    """SQLite's numbers have 64 bits; what is compared with them is told by the type that is declared."""
    if isinstance(type_expression, Column):
        return "BIGINT"
    return str(compiler.visit_integer(kind, type_expression=type_expression, **kw))


# ------------------------------------------------------------------ expressions


class _Among(FunctionElement[bool]):
    type = Boolean()
    inherit_cache = True


@compiles(_Among)
def _among_in_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    column, values = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608


@compiles(_Among, SERVER)
def _among_on_server(element: Any, compiler: Any, **kw: Any) -> str:
    column, values = element.clauses
    kind = "BIGINT" if isinstance(column.type, Integer) else "TEXT"
    each = f"SELECT json_array_elements_text(CAST({compiler.process(values, **kw)} AS json))"
    return f"{compiler.process(column, **kw)} = ANY(CAST(ARRAY({each}) AS {kind}[]))"


def among(column: ColumnElement[Any], values: Iterable[str] | Iterable[int]) -> ColumnElement[bool]:
    """Whether a column has one of many values: one statement for any number of them."""
    return _Among(column, bindparam(None, as_json(list(values)), Text))


class _Holds(FunctionElement[bool]):
    type = Boolean()
    inherit_cache = True


@compiles(_Holds)
def _holds_in_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    text, word = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"instr({text}, {word}) > 0"


@compiles(_Holds, SERVER)
def _holds_on_server(element: Any, compiler: Any, **kw: Any) -> str:
    text, word = (compiler.process(clause, **kw) for clause in element.clauses)
    plain = rf"regexp_replace({word}, '([\\%%_])', '\\\1', 'g')"  # drivers want the sign of per cent twice
    return f"{text} LIKE '%%' || {plain} || '%%'"  # which an index of trigrams answers


def holds(text: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    """Whether a text has these letters in it."""
    return _Holds(text, bindparam(None, word, Text))


class _AsText(FunctionElement[str]):
    type = Text()
    inherit_cache = True


@compiles(_AsText)
def _as_text_in_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    return f"json({compiler.process(element.clauses, **kw)})"


@compiles(_AsText, SERVER)
def _as_text_on_server(element: Any, compiler: Any, **kw: Any) -> str:
    return f"CAST({compiler.process(element.clauses, **kw)} AS TEXT)"


def as_text(column: ColumnElement[Any]) -> ColumnElement[str]:
    """A column of JSON as it is written."""
    return _AsText(column)


def elements(column: ColumnElement[Any], *, on_server: bool) -> TableValuedAlias:
    """A table ``value`` of the elements of a list; an absent one has the empty string."""
    if on_server:
        from sqlalchemy.dialects.postgresql import JSONB

        given = cast(func.coalesce(cast(column, Text), '[""]'), JSONB)
        return func.jsonb_path_query(given, literal_column("'$[*]'")).table_valued("value").render_derived()
    return func.json_each(func.coalesce(type_coerce(column, String), '[""]')).table_valued("value")


def raw(column: ColumnElement[Any], *, on_server: bool) -> ColumnElement[Any]:
    """A column as the database keeps it."""
    if on_server:
        return cast(column, Text) if isinstance(column.type, JSON) else column
    return type_coerce(column, NullType)


# ------------------------------------------------------------------ values


def fitted(table: Table, keys: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Rows as PostgreSQL can keep them.

    SQLite keeps any value in any column.  What another office's program may have put into a field of
    another kind is kept here as text where the column is one, else as nothing: it stays in the history.
    """
    fits = _fits(table, tuple(keys))
    return [tuple([fit(value) for fit, value in zip(fits, row, strict=True)]) for row in rows]


@lru_cache(maxsize=256)
def _fits(table: Table, keys: tuple[str, ...]) -> tuple[Callable[[Any], Any], ...]:
    return tuple(_fit(table.c[key].type) for key in keys)


def _fit(kind: Any) -> Callable[[Any], Any]:
    if isinstance(kind, JSON):
        return _as_json
    if isinstance(kind, String):
        return _as_a_text
    if isinstance(kind, Boolean):
        return lambda value: value if isinstance(value, bool) else None
    if isinstance(kind, Integer):
        return lambda value: int(value) if isinstance(value, int) else None
    return lambda value: value


def _as_json(value: str | None) -> str | None:
    """JSON as the typed tables have it: a list of texts, mostly."""
    if value is None or "\\u0000" not in value:
        return value
    said = orjson.loads(value)
    return as_json([_as_a_text(one) for one in said] if isinstance(said, list) else _as_a_text(said))


def _as_a_text(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("\0", "")
    if isinstance(value, list):
        return as_json(value)
    return None if value is None else str(int(value))
