"""A packet with attachments: one zip that holds the workbook and a folder of files.  Reading it, behind guards.

Nothing is unpacked under a name that stands in the zip: the workbook goes into a folder of its own, the
files are read as streams and known by their digests.
"""

from __future__ import annotations

import hashlib
import shutil
import stat
import tempfile
import unicodedata
import weakref
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from io import BufferedReader
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from coalition_desktop.errors import UserError, cause_of
from coalition_desktop.exchange import refusals as R
from coalition_desktop.exchange.file_names import safe_name
from coalition_desktop.exchange.locked_files import OVERHEAD
from coalition_desktop.exchange.sheets import FileRefused
from coalition_desktop.exchange.unpacking import Broken, Member, unpacked
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.store.attachments import MOST_BYTES
from coalition_desktop.work import Progress, Work

FOLDER = "files"
WORKBOOKS = (".xlsx", ".xlsm", ".ods", ".xls", ".csv")
MOST_ZIP = 2 << 30  # bytes, packed and unpacked
MOST_WORKBOOK = 120 << 20
MOST_FILES = 4000
_STRAY = ("__macosx", ".ds_store", "thumbs.db", "desktop.ini")  # what other systems add when they pack
_ARCHIVES = (".zip", ".7z", ".rar", ".gz", ".tar")

LOOKING = QT_TRANSLATE_NOOP("Packet", "Looking at the files")
NO_ROOM = QT_TRANSLATE_NOOP(
    "Packet", "“{name}” could not be unpacked on this computer: {reason}. Free some room. Nothing was changed."
)


class Packed(NamedTuple):
    """A file in the zip.  ``sha256``: of the bytes as they travel."""

    member: Member
    sha256: str


class Bundle:
    """A zip that was looked at: every member is what the directory says of it.

    ``workbook``: a copy of the workbook, which goes when nobody has the bundle any more; ``files``:
    the attachments.
    """

    def __init__(self, path: Path, folder: Path, workbook: Path, files: Sequence[Packed]) -> None:
        self.path, self.workbook, self.files = path, workbook, files
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)

    def pieces(self, member: Member) -> Iterator[bytes]:
        """The bytes of a member.  Raises ``Broken`` or ``OSError`` where the zip has changed since."""
        with self.path.open("rb") as file:
            yield from unpacked(file, member)


def is_bundle(names: Iterable[str]) -> bool:
    """Whether a zip is a folder with a list in it, and not itself a document."""
    lower = [name.lower() for name in names]
    document = ("mimetype", "[content_types].xml", "index.zip")
    return any(name.endswith(WORKBOOKS) for name in lower) and not any(
        name in document or name.startswith(("xl/", "word/", "ppt/", "index/")) for name in lower
    )


def check_bundle(members: Sequence[zipfile.ZipInfo], name: str, size: int) -> None:
    """Raise ``FileRefused`` for a zip that no export has made, before anything of it is unpacked."""
    if len(members) > MOST_FILES or max(size, sum(m.file_size for m in members)) > MOST_ZIP:
        raise FileRefused("too_large", R.ZIP_TOO_LARGE, name=name)
    seen: set[str] = set()
    for member in members:
        _check_name(member, name)
        if stat.S_ISLNK(member.external_attr >> 16):
            raise FileRefused("unsafe", R.ZIP_UNSAFE, name=name, member=safe_name(member.filename))
        if member.flag_bits & 1 or member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise FileRefused("packing", R.ZIP_LOCKED, name=name)
        if not member.is_dir() and member.file_size > _most(member.filename):
            raise FileRefused("too_large", R.ZIP_TOO_LARGE, name=name)
        key = unicodedata.normalize("NFC", member.filename).casefold()
        if key in seen:
            raise FileRefused("unsafe", R.ZIP_TWICE, name=name, member=safe_name(member.filename))
        seen.add(key)
    books = [member for member in members if _is_workbook(member.filename)]
    if len(books) != 1:
        inside = any(m.filename.lower().endswith(_ARCHIVES) for m in members if not _is_file(m.filename))
        raise FileRefused("not_a_workbook", R.ZIP_IN_ZIP if inside and not books else R.ZIPPED, name=name)


def _check_name(member: zipfile.ZipInfo, name: str) -> None:
    """No name that leads out of the folder, on any system."""
    told = member.filename
    parts = told.removesuffix("/").split("/")
    if told.startswith("/") or ".." in parts or "" in parts or any(mark in told for mark in ("\\", ":", "\x00")):
        raise FileRefused("unsafe", R.ZIP_UNSAFE, name=name, member=safe_name(told))


def _is_stray(told: str) -> bool:
    return any(part.lower() in _STRAY for part in PurePosixPath(told).parts)


def _is_file(told: str) -> bool:
    """Whether it is an attachment: it lies in the folder of the files."""
    return FOLDER in PurePosixPath(told).parts[:-1] and not _is_stray(told)


def _is_workbook(told: str) -> bool:
    return told.lower().endswith(WORKBOOKS) and not _is_file(told) and not _is_stray(told)


def _most(told: str) -> int:
    return MOST_WORKBOOK if _is_workbook(told) else MOST_BYTES + OVERHEAD


def open_bundle(path: Path, members: Sequence[Member]) -> Work[Bundle]:
    """Look at every member, and put the workbook into a folder of its own.  Raises ``FileRefused``."""
    book = next(member for member in members if _is_workbook(member.filename))
    files: list[Packed] = []
    folder = _new_folder(path)
    total, done = sum(member.file_size for member in members), 0
    workbook = folder / safe_name(book.filename, "packet")
    try:
        with path.open("rb") as file:
            for member in members:
                if not member.filename.endswith("/"):
                    sha256 = yield from _read(file, member, workbook if member is book else None, done, total)
                    done += member.file_size
                    if _is_file(member.filename):
                        files.append(Packed(member, sha256))
    except BaseException as error:
        shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, Broken):
            raise FileRefused("damaged", R.DAMAGED, name=path.name) from error
        if isinstance(error, OSError):
            raise UserError(NO_ROOM, name=path.name, reason=cause_of(error)) from error
        raise
    return Bundle(path, folder, workbook, files)


def _new_folder(path: Path) -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix="coalition-desktop-"))
    except OSError as refused:
        raise UserError(NO_ROOM, name=path.name, reason=cause_of(refused)) from refused


def _read(file: BufferedReader, member: Member, target: Path | None, done: int, total: int) -> Work[str]:
    """Read a member to its end, into a file where one is named; its digest."""
    digest = hashlib.sha256()
    out = target.open("wb") if target is not None else None
    try:
        for piece in unpacked(file, member):
            digest.update(piece)
            done += len(piece)
            if out is not None:
                out.write(piece)
            yield Progress(done, total, LOOKING)
    finally:
        if out is not None:
            out.close()
    return digest.hexdigest()
