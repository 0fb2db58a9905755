"""What a file is, by its first bytes and its zip directory, before any reader touches it."""

from __future__ import annotations

import os
import struct
import zipfile
from io import BufferedReader
from pathlib import Path
from typing import NamedTuple

from coalition_desktop.exchange import refusals as R
from coalition_desktop.exchange.bundles import check_bundle, is_bundle
from coalition_desktop.exchange.sheets import FileRefused
from coalition_desktop.exchange.unpacking import Broken, Member, Members, unpacked
from coalition_desktop.language import Text

MOST_BYTES = 120 << 20  # of a file on the disk
MOST_TEXT = 48 << 20  # of a text file
MOST_UNPACKED = 400 << 20  # of all the members of a zip
MOST_RATIO = 150  # packed to unpacked, for members above LARGE
LARGE = 24 << 20
MOST_MEMBERS = 4000
MOST_DIRECTORY = 1 << 20

ZIP = "zip"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_SIGNATURES: tuple[tuple[bytes, Text], ...] = (
    (b"%PDF", R.PDF), (b"\x89PNG", R.PICTURE), (b"\xff\xd8\xff", R.PICTURE), (b"GIF8", R.PICTURE),
    (b"BM\x00", R.PICTURE), (b"II*\x00", R.PICTURE), (b"MM\x00*", R.PICTURE), (b"{\\rtf", R.TEXT_DOCUMENT),
    (b"7z\xbc\xaf", R.ARCHIVE), (b"Rar!", R.ARCHIVE), (b"\x1f\x8b", R.ARCHIVE), (b"BZh", R.ARCHIVE),
    (b"\xfd7zXZ", R.ARCHIVE), (b"SQLite format 3\x00", R.DATABASE), (b"MZ", R.PROGRAM), (b"\x7fELF", R.PROGRAM),
    (b"MIME-Version:", R.WEB_ARCHIVE), (b"OggS", R.RECORDING), (b"ID3", R.RECORDING), (b"RIFF", R.RECORDING),
)  # fmt: skip

_OLE_STREAMS: tuple[tuple[str, Text], ...] = (("WordDocument", R.TEXT_DOCUMENT), ("PowerPoint Document", R.SLIDES))

_ZIP_MEMBERS: tuple[tuple[str, Text], ...] = (
    ("word/document.xml", R.TEXT_DOCUMENT),
    ("ppt/presentation.xml", R.SLIDES),
    ("Index/Document.iwa", R.NUMBERS),
    ("Index.zip", R.NUMBERS),
)

_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."


class Recognised(NamedTuple):
    """``kind``: ``xlsx``, ``xlsb``, ``xls``, ``ods``, ``text``, or ``zip`` for a folder with a list in it.

    ``members`` of the zip if it is one.
    """

    kind: str
    members: tuple[Member, ...] = ()


def recognise(path: Path) -> Recognised:
    """What a file of tables is, or a zip around one; anything else raises ``FileRefused``."""
    size = _size(path)
    name = path.name
    if name.startswith(("~$", ".~lock")):
        raise FileRefused("lock_file", R.LOCK_FILE, name=name)
    if not size:
        raise FileRefused("empty", R.NO_BYTES, name=name)
    with _opened(path) as file:
        head = file.read(4096)
        if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
            return _zip(file, name, size)
        _hold(size, name)
        if head.startswith(OLE):
            return Recognised(_ole(file, name))
    return Recognised(_plain(head, size, name))


def _hold(size: int, name: str) -> None:
    if size > MOST_BYTES:
        raise FileRefused("too_large", R.TOO_LARGE, name=name)


def _size(path: Path) -> int:
    try:
        if path.is_dir():
            raise FileRefused("folder", R.FOLDER, name=path.name)
        return path.stat().st_size
    except FileNotFoundError as lost:
        raise FileRefused("missing", R.MISSING, name=path.name) from lost
    except OSError as refused:
        raise FileRefused("unreadable", R.UNREADABLE, name=path.name) from refused


def _opened(path: Path) -> BufferedReader:
    if not path.is_file():
        raise FileRefused("unreadable", R.UNREADABLE, name=path.name)
    try:
        return path.open("rb")
    except OSError as refused:
        raise FileRefused("unreadable", R.UNREADABLE, name=path.name) from refused


def _plain(head: bytes, size: int, name: str) -> str:
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            raise FileRefused("not_a_workbook", R.OTHER, name=name, what=what)
    start = _markup(head)
    if b"excel.sheet" in start and b"<?xml" in start:
        raise FileRefused("old_format", R.OLD, name=name)
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<body", b"<meta", b"<style")) or (
        start.startswith((b"<?xml", b"<!--")) and b"<html" in start
    ):
        raise FileRefused("not_a_workbook", R.WEB_PAGE, name=name)
    if start.startswith(b"<?xml"):
        raise FileRefused("not_a_workbook", R.OTHER, name=name, what=R.XML)
    if name.lower().endswith((".xlsx", ".xlsm", ".ods", ".xlsb")) and b"\x00" in head and not _wide(head):
        raise FileRefused("damaged", R.DAMAGED, name=name)
    if size > MOST_TEXT:
        raise FileRefused("too_large", R.TOO_LARGE, name=name)
    return "text"


def _wide(head: bytes) -> bool:
    return head.startswith((b"\xff\xfe", b"\xfe\xff"))


def _markup(head: bytes) -> bytes:
    if _wide(head):
        head = head.decode("utf-16", "ignore").encode()
    return head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()


def _ole(file: BufferedReader, name: str) -> str:
    file.seek(0)
    body = file.read()
    if "EncryptedPackage".encode("utf-16-le") in body:
        raise FileRefused("password", R.PASSWORD, name=name)
    for stream, what in _OLE_STREAMS:
        if stream.encode("utf-16-le") in body:
            raise FileRefused("not_a_workbook", R.OTHER, name=name, what=what)
    if "Workbook".encode("utf-16-le") in body or "Book".encode("utf-16-le") in body:
        return "xls"
    raise FileRefused("damaged", R.DAMAGED, name=name)


def _zip(file: BufferedReader, name: str, size: int) -> Recognised:
    if _directory_size(file) > MOST_DIRECTORY:
        raise FileRefused("too_large", R.TOO_LARGE, name=name)
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, EOFError, OSError, NotImplementedError) as broken:
        raise FileRefused("damaged", R.DAMAGED, name=name) from broken
    if members and all(member.header_offset for member in members):
        raise FileRefused("damaged", R.DAMAGED, name=name)  # cut: this is the directory of a zip inside it
    told = [Member(*(getattr(member, key) for key in Member._fields)) for member in members]
    if is_bundle(member.filename for member in members):
        check_bundle(members, name, size)
        return Recognised(ZIP, tuple(told))
    _hold(size, name)
    _check_members(members, name)
    return Recognised(_zip_kind(file, {member.filename: member for member in told}, name), tuple(told))


def _directory_size(file: BufferedReader) -> int:
    """Bytes of the zip's directory as its last record says; 0 when there is none."""
    end = file.seek(0, os.SEEK_END)
    file.seek(max(0, end - 65_557))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    return int(struct.unpack_from("<L", tail, at + 12)[0]) if 0 <= at <= len(tail) - 22 else 0


def _check_members(members: list[zipfile.ZipInfo], name: str) -> None:
    if len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > MOST_UNPACKED:
        raise FileRefused("too_large", R.TOO_LARGE, name=name)
    for member in members:
        if member.file_size > LARGE and member.file_size > MOST_RATIO * max(1, member.compress_size):
            raise FileRefused("too_large", R.TOO_LARGE, name=name)
        if member.flag_bits & 1:
            raise FileRefused("password", R.PASSWORD, name=name)
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise FileRefused("packing", R.PACKING, name=name)


def _zip_kind(file: BufferedReader, members: Members, name: str) -> str:
    if "xl/workbook.bin" in members:
        return "xlsb"
    if "mimetype" in members:
        return _open_document(file, members, name)
    for member, what in _ZIP_MEMBERS:
        if member in members:
            raise FileRefused("not_a_workbook", R.OTHER, name=name, what=what)
    if any(m.lower().replace("\\", "/").startswith("xl/") for m in members):
        return "xlsx"
    raise FileRefused("not_a_workbook", R.OTHER, name=name, what=R.ARCHIVE)


def _open_document(file: BufferedReader, members: Members, name: str) -> str:
    kind = _start(file, members["mimetype"], name).decode("ascii", "ignore").strip()
    if not kind.startswith(_OPEN_DOCUMENT + "spreadsheet"):
        what = R.TEXT_DOCUMENT if kind.startswith(_OPEN_DOCUMENT + "text") else R.ARCHIVE
        raise FileRefused("not_a_workbook", R.OTHER, name=name, what=what)
    manifest = members.get("META-INF/manifest.xml")
    if manifest is not None and b"encryption-data" in _start(file, manifest, name):
        raise FileRefused("password", R.PASSWORD, name=name)
    if "content.xml" not in members:
        raise FileRefused("damaged", R.DAMAGED, name=name)
    return "ods"


def _start(file: BufferedReader, member: Member, name: str) -> bytes:
    """The first bytes of a small member."""
    try:
        return next(unpacked(file, member), b"")[: 1 << 20]
    except Broken as broken:
        raise FileRefused("damaged", R.DAMAGED, name=name) from broken
