"""Are the bytes of all documents here and whole?  What is missing, awaited, damaged, or belongs to nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.catalogue import table_of
from coalition_desktop.store import derived
from coalition_desktop.store.attachments import ENTITY, files_in, is_here, named_in, pieces_of, place_of
from coalition_desktop.store.session import Session
from coalition_desktop.work import Progress, Work

CHECKING = QT_TRANSLATE_NOOP("Phase", "Checking the files of documents")
MISSING = QT_TRANSLATE_NOOP("Check", "The file of the document “{name}” is missing: {file}")
AWAITED = QT_TRANSLATE_NOOP("Check", "The file of the document “{name}” has not come from {office} yet")
ALTERED = QT_TRANSLATE_NOOP("Check", "The file of a document was altered or damaged: {file}")
ORPHAN = QT_TRANSLATE_NOOP("Check", "A kept file belongs to no document: {file}")


@dataclass(slots=True)
class FilesChecked:
    """``lost``: missing though a document of this office has them, or damaged; ``remarks``: the rest."""

    lost: list[Message] = field(default_factory=list)
    remarks: list[Message] = field(default_factory=list)


def check_files(session: Session, registry: Path, office: str) -> Work[FilesChecked]:
    """Look at every file, write nothing.  ``office``: code of this office, whose files cannot be awaited."""
    found = FilesChecked()
    for name, owner, sha256 in _without_file(session, registry):
        if owner in ("", office):
            found.lost.append(Message(MISSING, {"name": name, "file": sha256}))
        else:
            found.remarks.append(Message(AWAITED, {"name": name, "office": owner}))
    named = named_in(session)
    kept = files_in(registry)
    done = 0
    for sha256, size in kept.items():
        yield Progress(done, sum(kept.values()), CHECKING)
        done += size
        if sha256 not in named:
            found.remarks.append(Message(ORPHAN, {"file": sha256}))
        elif not is_whole(place_of(registry, sha256)):
            found.lost.append(Message(ALTERED, {"file": sha256}))
    return found


def _without_file(session: Session, registry: Path) -> Iterable[tuple[str, str, str]]:
    """Title, owner and digest of the living documents whose file is not here."""
    table, record = table_of(ENTITY), derived.record
    query = (
        select(table.c.name, record.c.office, table.c.sha256)
        .join(record, record.c.rid == table.c.id)
        .where(table.c.sha256.is_not(None))
        .order_by(table.c.id)
    )
    for name, owner, sha256 in session.execute(query):
        if not is_here(registry, sha256):
            yield name or "", owner, sha256


def is_whole(path: Path) -> bool:
    """Whether a file has the content that its name says.  Raises ``OSError`` where it cannot be read."""
    digest = hashlib.sha256()
    for piece in pieces_of(path):
        digest.update(piece)
    return digest.hexdigest() == path.name
