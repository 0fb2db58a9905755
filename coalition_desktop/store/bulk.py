"""Many rows in one statement, at the speed of the driver.

SQLAlchemy compiles the statement; the rows go past its per-row work, which costs more than SQLite.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import dialect, insert

from coalition_desktop.store.session import Session


def insert_rows(
    session: Session, table: Table, rows: Sequence[tuple[Any, ...]], *, keys: Sequence[str] = (), replace: str = ""
) -> None:
    """Insert rows of plain values in the order of ``keys``, or of all the table's columns.

    ``replace``: name of the unique column by which a row that is there takes the new values.
    """
    if rows:
        statement = _statement(table, tuple(keys) or tuple(table.columns.keys()), replace)
        session.connection().exec_driver_sql(statement, list(rows))


@lru_cache(maxsize=256)
def _statement(table: Table, keys: tuple[str, ...], replace: str) -> str:
    statement = insert(table)
    if replace:
        fresh = {key: statement.excluded[key] for key in keys if key != replace}
        statement = statement.on_conflict_do_update(index_elements=[replace], set_=fresh)
    return str(statement.compile(dialect=dialect(), column_keys=list(keys)))
