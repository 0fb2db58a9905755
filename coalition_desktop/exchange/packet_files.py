"""Attachments that travel with a packet: those that go out, and the zip that holds them beside the workbook.

Nothing in the packet says which file is which but the history of the documents: a file proves itself by
its digest.  With a passphrase the files are enciphered, and their names say nothing.
"""

from __future__ import annotations

import time
import zipfile
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple

import orjson
from sqlalchemy import select

from coalition_desktop.exchange.bundles import FOLDER
from coalition_desktop.exchange.file_names import safe_name
from coalition_desktop.exchange.locked_files import Lock, enciphered
from coalition_desktop.exchange.passphrase_keys import key_of, new_salt
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.records.catalogue import table_of
from coalition_desktop.store import derived, tables
from coalition_desktop.store.attachment_checks import is_whole
from coalition_desktop.store.attachments import ENTITY, is_here, pieces_of, place_of
from coalition_desktop.store.databases import among
from coalition_desktop.store.finding import Query, find
from coalition_desktop.store.reading import changes_at
from coalition_desktop.store.session import Session
from coalition_desktop.work import Progress, Work

if TYPE_CHECKING:
    from coalition_desktop.exchange.packet_writing import Wish

PROVING = QT_TRANSLATE_NOOP("Packet", "Checking the files")
PACKING = QT_TRANSLATE_NOOP("Packet", "Packing the files")
LOCKED_ENDING = ".locked"


class Attachment(NamedTuple):
    """A file that a packet carries.  ``path``: where its bytes are; ``size``: how many; ``name``: its document's."""

    path: Path
    sha256: str
    size: int
    name: str


@dataclass(slots=True)
class Parcel:
    """The files of a packet.  ``missing``: documents whose file is not here; ``damaged``: files left out."""

    files: list[Attachment] = field(default_factory=list)
    missing: int = 0
    damaged: int = 0

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(one.size for one in self.files)

    def answer(self) -> dict[str, int]:
        """In plain values; ``bytes`` of all ``files``."""
        return {"files": len(self.files), "bytes": self.size, "missing": self.missing, "damaged": self.damaged}


def parcel_of(session: Session, registry: Path | None, wish: Wish) -> Parcel:
    """The files of the living documents that such a packet would carry, each content once.

    Of a document about whose file offices disagree, those of all sides: who decides must have them.
    """
    table = table_of(ENTITY)
    query = select(table.c.id, table.c.sha256, table.c.file_name, table.c.name).order_by(table.c.id)
    query = query.where(table.c.sha256.is_not(None))
    if wish.region:
        inside = find(session, Query(filters={"region": [wish.region]}))
        query = query.where(among(table.c.about, inside))
    if wish.files_since:
        c = tables.change.c
        query = query.where(table.c.id.in_(select(c.rid).where(c.entity == ENTITY, c.seq > wish.files_since)))
    parcel = Parcel()
    seen: set[str] = set()
    rows = session.execute(query).all()
    shown = [(row.sha256, row.file_name or row.name) for row in rows]
    for sha256, name in [*shown, *_other_sides(session, {row.id for row in rows})]:
        if registry is None or not is_here(registry, sha256):
            parcel.missing += 1
        elif sha256 not in seen:
            seen.add(sha256)
            path = place_of(registry, sha256)
            parcel.files.append(Attachment(path, sha256, path.stat().st_size, name or ""))
    return parcel


def _other_sides(session: Session, rids: Set[str]) -> list[tuple[str, str]]:
    """Digest and file name of what others have said of documents that are in conflict."""
    c = derived.conflict.c
    query = select(c.rid, c.heads).where(c.field == "sha256").order_by(c.rid)
    seqs = [seq for rid, heads in session.execute(query) if rid in rids for seq in orjson.loads(heads)[1:]]
    said = (change.values for change in changes_at(session, seqs).values())
    return [(str(v["sha256"]), str(v.get("file_name") or "")) for v in said if isinstance(v.get("sha256"), str)]


def proved(parcel: Parcel) -> Work[None]:
    """Leave out files whose bytes are no longer what they were when they were kept."""
    done, total, whole = 0, parcel.size, []
    for one in parcel.files:
        yield Progress(done, total, PROVING)
        if is_whole(one.path):
            whole.append(one)
        done += one.size
    parcel.damaged = len(parcel.files) - len(whole)
    parcel.files = whole


def new_lock(passphrase: str, export_id: str) -> tuple[Lock, dict[str, Any]]:
    """A lock for the files of one packet, and what the manifest tells of it."""
    how = new_salt()
    return Lock(key_of(passphrase, how), export_id.encode()), how


def write_zip(file: IO[bytes], book: str, content: memoryview, parcel: Parcel, lock: Lock | None) -> Work[None]:
    """The workbook and the files in one zip, a piece at a time.  ``book``: the name of the workbook in it."""
    done, total = 0, parcel.size
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_info(book), content)
        for number, one in enumerate(parcel.files, 1):
            name = f"{number:04d}{LOCKED_ENDING}" if lock else f"{one.sha256[:12]}-{safe_name(one.name)}"
            pieces: Iterator[bytes] = pieces_of(one.path)
            with archive.open(_info(f"{FOLDER}/{name}"), "w") as member:
                for piece in enciphered(pieces, lock) if lock else pieces:
                    member.write(piece)
                    done += len(piece)
                    yield Progress(min(done, total), total, PACKING)


def _info(name: str) -> zipfile.ZipInfo:
    """A member that is stored as it is: workbooks, scans and PDFs are packed already."""
    info = zipfile.ZipInfo(name, time.localtime()[:6])
    info.external_attr = 0o644 << 16
    return info
