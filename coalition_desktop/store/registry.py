"""The registry: one file, its one writer, its sessions.

SQLite in WAL mode with ``synchronous=FULL``: what was saved is on the disk, and a program that is
killed leaves the last saved state.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from coalition_desktop.changes.canon import Value
from coalition_desktop.errors import UserError, cause_of
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.store import derived, migrating, tables
from coalition_desktop.store.any_registry import AnyRegistry, fill_new
from coalition_desktop.store.engine import APPLICATION_ID, engine_over, open_engine
from coalition_desktop.store.files import address, discard, move, remove_side_files, settle
from coalition_desktop.store.locking import NO_LOCK, TAKEN, TAKEN_BY_SOMEBODY, WriterLock
from coalition_desktop.store.meta import meta
from coalition_desktop.store.refusing import DAMAGED, refusal
from coalition_desktop.store.session import Session
from coalition_desktop.work import Progress

NO_REGISTRY = QT_TRANSLATE_NOOP(
    "Store", "There is no registry at {path}. Make a new one first, or choose another file."
)
ALREADY_THERE = QT_TRANSLATE_NOOP("Store", "There is already a file at {path}. Nothing was changed.")
NOT_OURS = QT_TRANSLATE_NOOP("Store", "{path} is not a registry of this program. Nothing was changed.")
NEWER = QT_TRANSLATE_NOOP(
    "Store", "The registry {path} was written by a newer version of the program. Update the program to open it."
)
NOT_WRITABLE = QT_TRANSLATE_NOOP("Store", "The folder {path} cannot be written to: {reason}. Choose another one.")
BEHIND_TAKEN = QT_TRANSLATE_NOOP(
    "Store", "The lists of the registry {path} must be made again before it can be read here. {why}"
)
BEHIND_PROTECTED = QT_TRANSLATE_NOOP(
    "Store",
    "The lists of the registry {path} must be made again before it can be read, and its folder cannot be written to."
    " Copy the registry to a folder of yours and open it there.",
)
BROUGHT_UP = QT_TRANSLATE_NOOP(
    "Store",
    "The registry came from another version of the program and was brought up to date. The state before: {path}",
)
MENDED = QT_TRANSLATE_NOOP(
    "Store",
    "Lists of the registry were missing or broken ({names}) and were made again from its history; nothing is lost."
    " The state before: {path}",
)


class Registry(AnyRegistry):
    """An open registry that is a file.  Close it, or use it as a context manager."""

    def __init__(
        self,
        path: Path,
        *,
        author: str = "",
        read_only: bool = False,
        told: Callable[[Progress], None] | None = None,
    ) -> None:
        """Open a registry, and bring an older one up to date, ``told`` of the progress.

        For reading only too, as long as nobody else has it: its lists cannot be read as they are.
        Raises ``UserError`` where it is absent, foreign, damaged, newer or taken.
        """
        self.path = path
        self.read_only = read_only
        self.notice: Message | None = None  # what had to be done to it before it could be read
        check_file(path)
        self._lock = None if read_only else WriterLock(path, author)
        if self._lock is not None:
            self._lock.take()
        try:
            self.engine = open_engine(path, read_only)
            self._prepare(author, told)
            self.identity = self._identity(author)
        except BaseException:
            self.close()
            raise

    @classmethod
    def make(cls, path: Path, office: Mapping[str, Value], author: str) -> Registry:
        """A new registry of an office.  ``office``: values of ``records.paper.Office``, its code at least."""
        _refuse_existing(path)
        _make_folder(path.parent)
        lock = WriterLock(path, author)
        lock.take()
        try:
            _make_whole(path, office, author)
        finally:
            lock.give_back()
        return cls(path, author=author)

    def _prepare(self, author: str, told: Callable[[Progress], None] | None) -> None:
        notice = self._behind()
        if notice is None:
            return
        if self.read_only:
            self._prepare_by_writer(author, told)
            return
        from coalition_desktop.store.upgrading import bring_up_to_date

        before = bring_up_to_date(self, told)
        self.notice = Message(notice.text, {**notice.values, "path": str(before)})

    def _prepare_by_writer(self, author: str, told: Callable[[Progress], None] | None) -> None:
        self.engine.dispose()
        try:
            with Registry(self.path, author=author, told=told) as writer:
                self.notice = writer.notice
        except UserError as error:
            if error.message.text == NO_LOCK:
                raise UserError(BEHIND_PROTECTED, path=str(self.path)) from error
            if error.message.text in (TAKEN, TAKEN_BY_SOMEBODY):
                raise UserError(BEHIND_TAKEN, path=str(self.path), why=error.message) from error
            raise
        self.engine = open_engine(self.path, read_only=True)

    def _behind(self) -> Message | None:
        """What it lacks to be read by this version of the program; None when nothing."""
        with self.read() as session:
            version = migrating.version(session)
            if version > migrating.LATEST:
                raise UserError(NEWER, path=str(self.path))
            if version < migrating.LATEST:
                return Message(BROUGHT_UP)
            if tables.absent(session.connection()):
                raise UserError(DAMAGED, path=str(self.path))
            if meta(session, "declaration") != derived.declaration():
                return Message(BROUGHT_UP)
            faults = derived.faults(session.connection())
        return Message(MENDED, {"names": ", ".join(faults)}) if faults else None

    @property
    def file(self) -> Path:
        return self.path

    def close(self) -> None:
        """Give the file and its lock back."""
        super().close()
        if self._lock is not None:
            self._lock.give_back()


def check_file(path: Path) -> None:
    """Raise ``UserError`` unless the file is a registry that SQLite can read.

    Only SQLite opens it: on POSIX, closing any other handle of the file would drop the locks that
    this process has on it.
    """
    if not path.is_file():
        raise UserError(NO_REGISTRY, path=str(path))
    try:
        with closing(sqlite3.connect(address(path, "ro"), uri=True)) as connection:
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
            raise UserError(NOT_OURS, path=str(path)) from error
        raise (refusal(error, path) or error) from error
    if not ours:
        raise UserError(NOT_OURS, path=str(path))


def _refuse_existing(path: Path) -> None:
    if path.exists():
        raise UserError(ALREADY_THERE, path=str(path))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(NOT_WRITABLE, path=str(folder), reason=cause_of(error)) from error


def _make_whole(path: Path, office: Mapping[str, Value], author: str) -> None:
    """Under another name first: a registry that is there is a whole one."""
    _refuse_existing(path)  # it may have come while the lock was waited for
    draft = path.with_name(path.name + ".new")
    discard(draft)
    try:
        draft.touch()
        _make_file(draft)
        migrating.upgrade(draft)
        _first_rows(draft, office, author)
        settle(draft)
        remove_side_files(path)
        move(draft, path)
    except OSError as error:
        raise UserError(NOT_WRITABLE, path=str(path.parent), reason=cause_of(error)) from error
    except sqlite3.Error as error:
        raise (refusal(error, path) or error) from error
    finally:
        discard(draft)


def _make_file(path: Path) -> None:
    with engine_over(path) as engine, Session(engine) as session, session.begin():
        session.connection().exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _first_rows(path: Path, office: Mapping[str, Value], author: str) -> None:
    with (
        engine_over(path) as engine,
        Session(engine.execution_options(coalition_write=True)) as session,
        session.begin(),
    ):
        fill_new(session, office, author)
