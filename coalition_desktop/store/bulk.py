"""Many rows in one statement, at the speed of the driver.

SQLAlchemy compiles the statement; the rows go past its per-row work, which costs more than SQLite.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session


def insert_rows(session: Session, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows that all have the same keys.  Lists are kept as JSON."""
    if not rows:
        return
    connection = session.connection()
    keys = list(rows[0])
    compiled = insert(table).compile(dialect=connection.dialect, column_keys=keys)
    names = compiled.positiontup or keys
    values = [tuple(_plain(row[name]) for name in names) for row in rows]
    connection.exec_driver_sql(str(compiled), values)


def _plain(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if type(value) is list else value
