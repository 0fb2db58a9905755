"""Alembic keeps the truth tables and the local ones; ``user_version`` says which revision they have.

Alembic is slow to import and is only loaded when there is something to do.
"""

from __future__ import annotations

from pathlib import Path

from coalition_desktop.store.session import Session

LATEST = 3  # the number of the newest revision in versions/


def version(session: Session) -> int:
    """The revision of a registry."""
    return int(session.connection().exec_driver_sql("PRAGMA user_version").scalar_one())


def upgrade(path: Path) -> None:
    """Bring the kept tables to the newest revision, in one transaction."""
    from alembic import command
    from alembic.config import Config

    from coalition_desktop.store.engine import engine_over

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    with (
        engine_over(path) as engine,
        Session(engine.execution_options(coalition_write=True)) as session,
        session.begin(),
    ):
        config.attributes["connection"] = session.connection()
        command.upgrade(config, "head")
        session.connection().exec_driver_sql(f"PRAGMA user_version = {LATEST}")
