"""Alembic keeps the truth tables and the local ones; a file says in its ``user_version`` which revision they have.

Alembic is slow to import and is only loaded when there is something to do.
"""

from __future__ import annotations

from pathlib import Path

from coalition_desktop.store.session import Session

LATEST = 3  # the number of the newest revision in versions/


def version(session: Session) -> int:
    """The revision of a registry."""
    if session.on_server:
        return int(session.connection().exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())
    return int(session.connection().exec_driver_sql("PRAGMA user_version").scalar_one())


def upgrade(path: Path) -> None:
    """Bring the kept tables of a file to the newest revision, in one transaction."""
    from coalition_desktop.store.engine import engine_over

    with (
        engine_over(path) as engine,
        Session(engine.execution_options(coalition_write=True)) as session,
        session.begin(),
    ):
        upgrade_within(session)
        session.connection().exec_driver_sql(f"PRAGMA user_version = {LATEST}")


def upgrade_within(session: Session) -> None:
    """The same in a transaction that is under way; what a file says of itself is left as it is."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.attributes["connection"] = session.connection()
    command.upgrade(config, "head")
