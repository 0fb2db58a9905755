"""SQLAlchemy's engine over a registry file, and how SQLite is to behave."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError

APPLICATION_ID = 0x436F4465  # "CoDe" in the file's header

_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "busy_timeout = 10000",
    "cache_size = -8000",
    "secure_delete = ON",
)


def open_engine(path: Path, read_only: bool = False) -> Engine:
    """An engine over an existing file.  Writing transactions carry the option ``coalition_write``."""
    mode = "ro" if read_only else "rw"
    url = URL.create("sqlite", database=f"{path.absolute().as_uri()}", query={"mode": mode, "uri": "true"})
    engine = create_engine(url)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: Any, _record: Any) -> None:
    # SQLAlchemy begins transactions itself (below): the driver's own way would begin them late
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        try:
            connection.execute(f"PRAGMA {pragma}")
        except sqlite3.OperationalError:
            # a registry on a read-only medium keeps the mode it was left in
            if not pragma.startswith("journal_mode"):
                raise


def _begin(connection: Any) -> None:
    writes = connection.get_execution_options().get("coalition_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def is_damage(error: DatabaseError) -> bool:
    """Whether SQLite says that the file itself is broken, or lacks what a registry has."""
    name = getattr(error.orig, "sqlite_errorname", "")
    return name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or str(error.orig).startswith("no such table")
