"""A registry on a PostgreSQL server: the national office's, where several people work at once.

It is what a file is to all that reads and writes through it, but for what lies beside a file: backups
and copies of imported files are left to whoever looks after the server.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Engine, create_engine, event, make_url

from coalition_desktop.changes.canon import Value
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.store import derived, migrating, tables
from coalition_desktop.store.any_registry import AnyRegistry, fill_new
from coalition_desktop.store.databases import names_in
from coalition_desktop.store.engine import APPLICATION_ID
from coalition_desktop.store.meta import meta
from coalition_desktop.store.refusing import DAMAGED
from coalition_desktop.store.registry import NEWER
from coalition_desktop.store.session import Session
from coalition_desktop.store.upgrading import rebuild
from coalition_desktop.work import finish

NOT_THERE = QT_TRANSLATE_NOOP("Store", "There is no registry in the database {path}. Make a new one first.")
ALREADY_IN = QT_TRANSLATE_NOOP("Store", "There is already a registry in the database {path}. Nothing was changed.")
NOT_UNICODE = QT_TRANSLATE_NOOP(
    "Store", "The database {path} cannot keep all letters: make one with the encoding UTF8. Nothing was changed."
)

# Who writes waits for who is writing, and sees then, statement by statement, what that one has written: a
# transaction that kept to one state would have chosen it before the lock was given.
_WRITING = (
    "SET TRANSACTION ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = '60s';"
    f" SELECT pg_advisory_xact_lock({APPLICATION_ID}, hashtext(current_schema()))"
)
_READING = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"


class ServerRegistry(AnyRegistry):
    """An open registry on a server: the schema that the URL leads to is wholly its own."""

    def __init__(self, url: str, *, author: str = "") -> None:
        """Open a registry under ``postgresql+psycopg://…``, and bring an older one up to date.

        Who may read and write is told by the server.  Raises ``UserError`` where the registry is absent,
        damaged or newer, or the server does not answer.
        """
        self.place = _shown(url)
        self.engine = _open(url)
        try:
            self._prepare()
            self.identity = self._identity(author)
        except BaseException:
            self.close()
            raise

    @classmethod
    def make(cls, url: str, office: Mapping[str, Value], author: str) -> ServerRegistry:
        """A new registry of an office.  ``office``: values of ``records.paper.Office``, its code at least."""
        engine = _open(url)
        try:
            with Session(engine.execution_options(coalition_write=True)) as session, session.begin():
                _refuse_unfit(session, _shown(url))
                migrating.upgrade_within(session)
                fill_new(session, office, author)
        finally:
            engine.dispose()
        return cls(url, author=author)

    def _prepare(self) -> None:
        with self.read() as session:
            absent = tables.absent(session.connection())
            if len(absent) == len(tables.kept.tables):
                raise UserError(NOT_THERE, path=self.place)
            version = migrating.version(session)
            if version > migrating.LATEST:
                raise UserError(NEWER, path=self.place)
            old = version < migrating.LATEST
            if absent and not old:
                raise UserError(DAMAGED, path=self.place)
            behind = old or meta(session, "declaration") != derived.declaration()
            behind = behind or bool(derived.faults(session.connection()))
        if old:
            with self.note() as session:
                migrating.upgrade_within(session)
        if behind:
            finish(rebuild(self))


def _refuse_unfit(session: Session, place: str) -> None:
    connection = session.connection()
    if names_in(connection) & tables.kept.tables.keys():
        raise UserError(ALREADY_IN, path=place)
    if connection.exec_driver_sql("SHOW server_encoding").scalar_one() != "UTF8":
        raise UserError(NOT_UNICODE, path=place)


def _shown(url: str) -> str:
    return make_url(url).render_as_string(hide_password=True)


def _open(url: str) -> Engine:
    engine = create_engine(url, pool_pre_ping=True, execution_options={"coalition_place": _shown(url)})
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Any) -> None:
    writes = connection.get_execution_options().get("coalition_write")
    connection.exec_driver_sql(_WRITING if writes else _READING)
