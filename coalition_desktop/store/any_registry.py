"""What every registry is, a file (``registry``) or on a server (``server``): sessions, and one operation at a time."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from sqlalchemy import Engine

from coalition_desktop.changes.canon import Value
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.store import derived
from coalition_desktop.store.meta import meta, set_meta
from coalition_desktop.store.operations import begin_operation, end_operation
from coalition_desktop.store.session import Session
from coalition_desktop.store.writer import Writer

NEW_REGISTRY = QT_TRANSLATE_NOOP("Operation", "New registry")
READ_ONLY = QT_TRANSLATE_NOOP("Store", "The registry is open for reading only. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Identity:
    """This installation: its office's code, the id of its site, who works at it."""

    office: str
    site: str
    author: str


class AnyRegistry:
    """An open registry.  Close it, or use it as a context manager."""

    engine: Engine
    identity: Identity
    read_only = False

    @property
    def file(self) -> Path | None:
        """The file it is, beside which backups and copies of imported files lie; None on a server."""
        return None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the registry and writes nothing."""
        with Session(self.engine) as session:
            yield session

    @contextmanager
    def write(
        self, kind: str, title: Message, *, import_id: int | None = None, undoes: int | None = None
    ) -> Iterator[Session]:
        """One operation: all of it is written when the block ends, or nothing when it fails.

        ``title`` names it in the history and on the undo button.  An operation that changed nothing
        leaves no trace in the history.
        """
        with self.note() as session, _operation(session, self.identity, kind, title, import_id, undoes):
            yield session

    @contextmanager
    def note(self) -> Iterator[Session]:
        """A session for what is only this registry's own: drafts, mappings, numbers; no operation."""
        if self.read_only:
            raise UserError(READ_ONLY)
        with Session(self.engine.execution_options(coalition_write=True)) as session, session.begin():
            yield session

    def close(self) -> None:
        """Give back what was opened."""
        engine = getattr(self, "engine", None)
        if engine is not None:
            engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _identity(self, author: str) -> Identity:
        with self.read() as session:
            office, site = meta(session, "office"), meta(session, "site")
            return Identity(office, f"{office}:{site}", author or meta(session, "author"))


@contextmanager
def _operation(
    session: Session, identity: Identity, kind: str, title: Message, import_id: int | None, undoes: int | None
) -> Iterator[None]:
    session.info["writer"] = Writer(identity.site, identity.office, identity.author)
    begun = begin_operation(session, kind, title, import_id=import_id, undoes=undoes)
    yield
    end_operation(session, begun)


def fill_new(session: Session, office: Mapping[str, Value], author: str) -> None:
    """The first rows of a registry: whose it is, and its office, by the values of ``records.paper.Office``."""
    from coalition_desktop.store.writing import create

    code, site = str(office["code"]), secrets.token_hex(8)
    with _operation(
        session, Identity(code, f"{code}:{site}", author), "new", Message(NEW_REGISTRY), import_id=None, undoes=None
    ):
        derived.make_tables(session.connection())
        first = {"office": code, "site": site, "author": author, "declaration": derived.declaration()}
        for key, value in first.items():
            set_meta(session, key, value)
        create(session, "office", office)
