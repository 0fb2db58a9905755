"""What a database refuses, in words for a person: the one place where its errors become ``UserError``."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError, OperationalError

from coalition_desktop.errors import UserError, known_cause
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.store import derived, tables

NOT_DONE = QT_TRANSLATE_NOOP(
    "Store", "The registry {path} could not be read or written: {reason}. Nothing was changed."
)
DAMAGED = QT_TRANSLATE_NOOP(
    "Store", "The registry {path} is damaged and cannot be read. Restore the latest backup. Nothing was changed."
)
LISTS_DAMAGED = QT_TRANSLATE_NOOP(
    "Store",
    "The lists of the registry {path} are damaged; its history is not, so nothing is lost and nothing was changed."
    " Open the registry again, or have its lists made again in a terminal (rebuild).",
)
_NO_TABLE = "no such table: "


def refusal(error: BaseException, place: Path | str) -> UserError | None:
    """The sentence for what SQLite or a server said of the registry at a place; None where it is a bug of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _refusal_of_sqlite(cause, str(place))
    if isinstance(error, OperationalError):
        return UserError(NOT_DONE, path=str(place), reason=str(cause).strip().partition("\n")[0])
    return None


def _refusal_of_sqlite(error: sqlite3.Error, path: str) -> UserError | None:
    name, said = getattr(error, "sqlite_errorname", ""), str(error)
    table = said.removeprefix(_NO_TABLE).removeprefix("main.") if said.startswith(_NO_TABLE) else ""
    if table in derived.names() or name == "SQLITE_CORRUPT_VTAB" or said.startswith("vtable constructor failed"):
        return UserError(LISTS_DAMAGED, path=path)  # the only virtual table is the search index
    if table in tables.kept.tables or name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return UserError(DAMAGED, path=path)
    reason = known_cause(error)
    return None if reason is None else UserError(NOT_DONE, path=path, reason=reason)
