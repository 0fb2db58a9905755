"""The bytes of documents: one file for each content, named by its SHA-256, in a folder beside the registry.

A file is written whole under another name, brought to the disk, and put in place; it is never altered
afterwards.  Which of them belong to what only the history says: there is no second list.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple

import orjson
from sqlalchemy import select

from coalition_desktop.errors import UserError, cause_of
from coalition_desktop.language import QT_TRANSLATE_NOOP, Text
from coalition_desktop.paths import documents_dir
from coalition_desktop.store import tables
from coalition_desktop.store.databases import among
from coalition_desktop.store.files import discard, move
from coalition_desktop.store.session import Session

if TYPE_CHECKING:
    from coalition_desktop.store.any_registry import AnyRegistry

MOST_BYTES = 50 << 20  # of one file
PIECE = 1 << 20  # bytes that are in memory at once
ENTITY = "document"
DRAFT = ".part"
NOT_KEPT = QT_TRANSLATE_NOOP(
    "Documents",
    "“{name}” could not be kept beside the registry: {reason}. Free some room, then try again. Nothing was changed.",
)
_DIGEST = re.compile(r"[0-9a-f]{64}")

Named = dict[str, set[int]]  # digest → sizes in bytes that a record says of it


class Kept(NamedTuple):
    """A file that is in its place.  ``sha256``: 64 hexadecimal digits; ``size``: bytes; ``new``: it was not here."""

    sha256: str
    size: int
    new: bool


def is_digest(text: object) -> bool:
    """Whether a value can be the name of a file here: what came from elsewhere may say anything."""
    return isinstance(text, str) and bool(_DIGEST.fullmatch(text))


def place_of(registry: Path, sha256: str) -> Path:
    """Where the bytes of this digest are, or would be.  Raises ``ValueError`` for what is no digest."""
    if not is_digest(sha256):
        raise ValueError(sha256)
    return documents_dir(registry) / sha256


def is_here(registry: Path | None, sha256: object, size: object = None) -> bool:
    """Whether the bytes are kept; with ``size``, that many of them.

    Without: the digest alone names a file.  Size and name are fields beside it, and after a conflict they
    may be those of the other side.
    """
    if registry is None or not is_digest(sha256):  # beside a server nothing is kept
        return False
    try:
        found = place_of(registry, str(sha256)).stat().st_size
    except OSError:
        return False
    return size is None or found == size


def files_in(registry: Path) -> dict[str, int]:
    """The digests of all files that are kept, with their sizes."""
    found: dict[str, int] = {}
    with suppress(FileNotFoundError), os.scandir(documents_dir(registry)) as entries:
        for entry in entries:
            if is_digest(entry.name) and entry.is_file():
                found[entry.name] = entry.stat().st_size
    return found


def pieces_of(path: Path) -> Iterator[bytes]:
    """The bytes of a file, piece by piece."""
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece


class NewFile:
    """A file on its way into the folder."""

    def __init__(self, registry: Path, file: IO[bytes], draft: Path) -> None:
        self._registry, self._file, self._draft = registry, file, draft
        self._digest = hashlib.sha256()
        self.size = 0

    def write(self, piece: bytes) -> None:
        """The next bytes."""
        self._file.write(piece)
        self._digest.update(piece)
        self.size += len(piece)

    @property
    def sha256(self) -> str:
        """The digest of what was written so far."""
        return self._digest.hexdigest()

    def put_in_place(self) -> Kept:
        """All is written: the file takes its place, also that of one whose bytes were damaged."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        kept = Kept(self.sha256, self.size, not is_here(self._registry, self.sha256, self.size))
        move(self._draft, place_of(self._registry, kept.sha256))
        return kept


@contextmanager
def new_file(registry: Path, name: str, refusal: Text = NOT_KEPT) -> Iterator[NewFile]:
    """A file to be written and put in place; nothing is left of one that was not.

    ``refusal``: the sentence of the ``UserError`` where the disk does not take it, with {name} and {reason}.
    """
    folder = documents_dir(registry)
    draft = folder / f"{os.getpid()}-{secrets.token_hex(8)}{DRAFT}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with draft.open("wb") as file:
            yield NewFile(registry, file, draft)
    except OSError as refused:
        raise UserError(refusal, name=name, reason=cause_of(refused)) from refused
    finally:
        discard(draft)
        forget_folder(registry)


def forget_folder(registry: Path) -> None:
    """The folder goes too when there is no file in it."""
    with suppress(OSError):
        documents_dir(registry).rmdir()


def remove(registry: Path, digests: Iterable[str]) -> int:
    """Take files away; how many were there.  Raises ``OSError`` where one cannot be."""
    removed = 0
    for sha256 in digests:
        with suppress(FileNotFoundError):
            place_of(registry, sha256).unlink()
            removed += 1
    forget_folder(registry)
    return removed


def destroy(registry: AnyRegistry, digests: Iterable[str]) -> int:
    """Take away those of some files that nothing in the history names any more, as after an erasure; how many."""
    if registry.file is None:
        return 0
    with registry.read() as session:
        still = named_in(session)
    return remove(registry.file, set(digests) - still.keys())


# ------------------------------------------------------------------ what the history says


def named_by(told: Iterable[tuple[str, Mapping[str, Any]]]) -> Named:
    """What changes name, each given by the id of its record and its values.

    A change says only what became different: the digest and the size of one file may stand in two.
    """
    digests: dict[str, set[str]] = {}
    sizes: dict[str, set[int]] = {}
    for rid, values in told:
        if is_digest(values.get("sha256")):
            digests.setdefault(rid, set()).add(values["sha256"])
        if isinstance(values.get("size"), int):
            sizes.setdefault(rid, set()).add(values["size"])
    named: Named = {}
    for rid, found in digests.items():
        for sha256 in found:
            named.setdefault(sha256, set()).update(sizes.get(rid, ()))
    return named


def told_in(
    session: Session, rids: Sequence[str] | None = None, *, undone: bool = True
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """What the history says of documents (all, or ``rids``), those in the bin among them.

    ``undone``: and what waits to be done again since an import was taken back.
    """
    for table in (tables.change, tables.withdrawn) if undone else (tables.change,):
        c = table.c
        query = select(c.rid, c.body).where(c.entity == ENTITY, c.body.is_not(None))
        if rids is not None:
            query = query.where(among(c.rid, rids))
        for rid, body in session.execute(query):
            values = _values(body)
            if values:
                yield rid, values


def _values(body: bytes) -> Mapping[str, Any]:
    try:
        found = orjson.loads(body)["v"]
    except (ValueError, KeyError, TypeError):  # a damaged change names nothing; ``check`` tells of it
        return {}
    return found if isinstance(found, dict) else {}


def named_in(session: Session, rids: Sequence[str] | None = None) -> Named:
    """All that the history names; as long as it does, the bytes stay."""
    return named_by(told_in(session, rids))


def digests_of(session: Session, rids: Sequence[str]) -> Set[str]:
    """The files that some documents have or had."""
    return named_in(session, rids).keys()
