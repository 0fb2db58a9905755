"""SQLAlchemy's engine over a registry file, and how SQLite is to behave."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event

from coalition_desktop.store.files import address

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
    database = address(path, "ro" if read_only else "rw")
    url = URL.create("sqlite", database=database, query={"uri": "true"})
    engine = create_engine(url, execution_options={"coalition_place": path})  # for who says what was refused
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def engine_over(path: Path, read_only: bool = False) -> Iterator[Engine]:
    """An engine for one work, which gives the file back whatever comes of it."""
    engine = open_engine(path, read_only)
    try:
        yield engine
    finally:
        engine.dispose()


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
