"""Alembic keeps the truth tables and the local ones; ``user_version`` says which revision they have.

Alembic is slow to import and is only loaded when there is something to do.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

LATEST = 3  # the number of the newest revision in versions/


def version(path: Path) -> int:
    """The revision of a registry."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def upgrade(path: Path) -> None:
    """Bring the kept tables to the newest revision, in one transaction."""
    from alembic import command
    from alembic.config import Config

    from coalition_desktop.store.engine import open_engine

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    engine = open_engine(path)
    try:
        with engine.execution_options(coalition_write=True).begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.exec_driver_sql(f"PRAGMA user_version = {LATEST}")
    finally:
        engine.dispose()
