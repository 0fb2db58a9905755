"""Many rows in one statement, at the speed of the driver.

SQLAlchemy compiles the statement; the rows go past its per-row work, which costs more than SQLite.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import dialect, insert

from coalition_desktop.store.session import Session

as_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def insert_rows(session: Session, table: Table, rows: Sequence[tuple[Any, ...]], *, replace: str = "") -> None:
    """Insert rows of plain values in the order of the table's columns, but for ``entry``'s row number.

    ``replace``: name of the unique column by which a row that is there takes the new values.
    """
    if rows:
        session.connection().exec_driver_sql(_statement(table, replace), list(rows))


@cache
def _statement(table: Table, replace: str) -> str:
    keys = [column.key for column in table.columns if column.key != "n"]
    statement = insert(table)
    if replace:
        fresh = {key: statement.excluded[key] for key in keys if key != replace}
        statement = statement.on_conflict_do_update(index_elements=[replace], set_=fresh)
    return str(statement.compile(dialect=dialect(), column_keys=keys))
