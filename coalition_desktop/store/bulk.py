"""Many rows in one statement, at the speed of the driver.

SQLAlchemy compiles the statement; the rows go past its per-row work, which costs more than SQLite.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite

from coalition_desktop.store.databases import fitted
from coalition_desktop.store.session import Session


def insert_rows(
    session: Session, table: Table, rows: Sequence[tuple[Any, ...]], *, keys: Sequence[str] = (), replace: str = ""
) -> None:
    """Insert rows of plain values in the order of ``keys``, or of all the table's columns.

    ``replace``: name of the unique column by which a row that is there takes the new values.
    """
    if rows:
        columns = tuple(keys) or tuple(table.columns.keys())
        statement = _statement(table, columns, replace, session.on_server)
        given = fitted(table, columns, rows) if session.on_server else list(rows)
        session.connection().exec_driver_sql(statement, given)


@lru_cache(maxsize=256)
def _statement(table: Table, keys: tuple[str, ...], replace: str, on_server: bool) -> str:
    database = _dialect(on_server)
    statement = database.insert(table)
    if replace:
        fresh = {key: statement.excluded[key] for key in keys if key != replace}
        statement = statement.on_conflict_do_update(index_elements=[replace], set_=fresh)
    style = "format" if on_server else "qmark"
    return str(statement.compile(dialect=database.dialect(paramstyle=style), column_keys=list(keys)))


def _dialect(on_server: bool) -> Any:
    """What SQLAlchemy has for one of the databases; that of the server is not loaded where there is none."""
    if on_server:
        from sqlalchemy.dialects import postgresql

        return postgresql
    return sqlite
