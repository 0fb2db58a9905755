"""Attachments that came in with a packet: which of them belong to a document here, and taking those.

A file is taken only where its digest and its size are what a document says that is here after the import;
its name in the zip says nothing.  Files come before the records: where they cannot be written, nothing is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from coalition_desktop.errors import UserError
from coalition_desktop.exchange.bundles import Bundle
from coalition_desktop.exchange.hidden_sheet import LOCKED, PassphraseNeeded
from coalition_desktop.exchange.kept_copies import FILE_CHANGED
from coalition_desktop.exchange.locked_files import Lock, NotGenuine, deciphered
from coalition_desktop.exchange.passphrase_keys import key_of
from coalition_desktop.exchange.unpacking import Broken, Member
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.records.catalogue import table_of
from coalition_desktop.store import derived
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.attachment_checks import is_whole
from coalition_desktop.store.attachments import ENTITY, Named, is_here, named_by, new_file, place_of, remove, told_in
from coalition_desktop.store.session import Session
from coalition_desktop.work import Progress, Work

if TYPE_CHECKING:
    from coalition_desktop.exchange.packet_plan import PacketPlan

PROVING = QT_TRANSLATE_NOOP("Packet", "Checking the files")
TAKING_FILES = QT_TRANSLATE_NOOP("Packet", "Taking in the files")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file of the zip.  ``sha256``, ``size``: of its content; no digest where it cannot be deciphered.

    ``here``: this content is kept already, and whole.
    """

    member: Member
    sha256: str
    size: int
    here: bool = False


@dataclass(slots=True)
class IncomingFiles:
    """All files of the zip.  ``announced``: how many the packet says there are."""

    bundle: Bundle
    files: list[Incoming]
    announced: int
    lock: Lock | None = field(default=None, repr=False)

    def pieces(self, one: Incoming) -> Iterator[bytes]:
        """The content of a file.  Raises ``Broken``, ``NotGenuine`` or ``OSError``."""
        pieces = self.bundle.pieces(one.member)
        return deciphered(pieces, self.lock) if self.lock else pieces


@dataclass(slots=True)
class FilesTaken:
    """What becomes, or became, of the files: ``taken``; ``here`` already; of ``unknown`` documents, left
    out; ``refused``: altered on the way.  ``absent``: announced by the packet, and not in it.

    ``awaited``: documents of other offices whose file is not here after the import.  ``placed``: digests that are new.
    """

    taken: int = 0
    here: int = 0
    unknown: int = 0
    refused: int = 0
    absent: int = 0
    awaited: int = 0
    size: int = 0  # bytes of those that are taken
    placed: list[str] = field(default_factory=list)

    def answer(self) -> dict[str, int]:
        """In plain values."""
        keys = ("taken", "here", "unknown", "refused", "absent", "awaited")
        return {key: getattr(self, key) for key in keys}


def look_at_files(
    registry: AnyRegistry, bundle: Bundle | None, manifest: Mapping[str, Any], name: str, passphrase: str
) -> Work[IncomingFiles | None]:
    """What the zip holds beside the workbook; None where the workbook came alone, or no file can be kept."""
    file = registry.file
    if bundle is None or file is None:
        return None
    told = manifest.get("files")
    about = told if isinstance(told, dict) else {}
    announced = about["count"] if isinstance(about.get("count"), int) else len(bundle.files)
    found = IncomingFiles(bundle, [], announced)
    if about.get("locked"):
        if not passphrase.strip():
            raise PassphraseNeeded(LOCKED, name=name)
        try:
            found.lock = Lock(key_of(passphrase, about["locked"]), str(manifest["export_id"]).encode())
        except (KeyError, ValueError, TypeError):  # no export has made it: no file can be deciphered
            found.files = [Incoming(one.member, "", 0) for one in bundle.files]
            return found
    for number, (member, sha256) in enumerate(bundle.files):
        yield Progress(number, len(bundle.files), PROVING)
        one = Incoming(member, sha256, member.file_size)
        if found.lock:
            one = yield from _deciphered(found, one)
        here = is_here(file, one.sha256, one.size) and is_whole(place_of(file, one.sha256))
        found.files.append(replace(one, here=here))
    return found


def _deciphered(found: IncomingFiles, one: Incoming) -> Work[Incoming]:
    digest, size = hashlib.sha256(), 0
    try:
        for piece in found.pieces(one):
            digest.update(piece)
            size += len(piece)
            yield Progress(0, 0, PROVING)
    except NotGenuine:
        return Incoming(one.member, "", 0)
    except (OSError, Broken) as changed:
        raise UserError(FILE_CHANGED, name=found.bundle.path.name) from changed
    return Incoming(one.member, digest.hexdigest(), size)


def sorted_files(session: Session, plan: PacketPlan) -> tuple[list[Incoming], FilesTaken]:
    """The files that would be taken as the plan stands, and what becomes of all."""
    counts = FilesTaken()
    wanted: dict[str, Incoming] = {}
    if plan.files is None:
        return [], counts
    named = _named(session, plan)
    for one in plan.files.files:
        if not one.sha256:
            counts.refused += 1
        elif one.size not in named.get(one.sha256, ()):
            counts.unknown += 1
        elif one.here or one.sha256 in wanted:
            counts.here += 1
        else:
            wanted[one.sha256] = one
            counts.size += one.size
    counts.taken = len(wanted)
    counts.absent = max(0, plan.files.announced - len(plan.files.files))
    return list(wanted.values()), counts


def _named(session: Session, plan: PacketPlan) -> Named:
    """The files of all documents that are here after the import."""
    told = list(told_in(session, undone=False))
    rows = [row for row in plan.will_take() if row.entity == ENTITY]
    erased = {row.rid for row in rows if row.deed == "erased"}
    told += [(change.rid, change.values) for row in rows for change in row.brought()]
    told += [(change.rid, change.values) for change in plan.silent if change.entity == ENTITY]
    return named_by((rid, values) for rid, values in told if rid not in erased)


def awaited(session: Session, registry: AnyRegistry) -> int:
    """How many living documents of other offices have no file here yet."""
    table, record = table_of(ENTITY), derived.record
    query = (
        select(table.c.sha256)
        .join(record, record.c.rid == table.c.id)
        .where(table.c.sha256.is_not(None), record.c.office.not_in(("", registry.identity.office)))
    )
    if registry.file is None:
        return 0
    return sum(not is_here(registry.file, sha256) for sha256 in session.scalars(query))


def take_files(registry: AnyRegistry, plan: PacketPlan) -> Work[FilesTaken]:
    """Put the files that are wanted in their place.  Closing the generator before its end takes them away again."""
    with registry.read() as session:
        wanted, counts = sorted_files(session, plan)
    file = registry.file
    if plan.files is None or file is None:
        return counts
    done = 0
    try:
        for one in wanted:
            yield Progress(done, counts.size, TAKING_FILES)
            yield from _take(file, plan.files, one, counts, done)
            done += one.size
    except BaseException as error:
        give_back(registry, counts)
        if isinstance(error, (Broken, NotGenuine, OSError)):
            raise UserError(FILE_CHANGED, name=plan.files.bundle.path.name) from error
        raise
    return counts


def _take(registry: Path, files: IncomingFiles, one: Incoming, counts: FilesTaken, done: int) -> Work[None]:
    with new_file(registry, one.member.filename.rpartition("/")[2]) as file:
        for piece in files.pieces(one):
            file.write(piece)
            yield Progress(done + file.size, counts.size, TAKING_FILES)
        if file.sha256 != one.sha256:
            raise Broken(one.member.filename)
        if file.put_in_place().new:
            counts.placed.append(one.sha256)


def give_back(registry: AnyRegistry, counts: FilesTaken) -> None:
    """The import did not happen: what came with it goes."""
    if registry.file is not None:
        remove(registry.file, counts.placed)
