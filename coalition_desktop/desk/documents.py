"""Documents of an association: attach a file, list them, take a copy out, replace it.

Their fields are saved and put into the bin as those of any record (``desk.records``).
"""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import select

from coalition_desktop.changes.canon import Value
from coalition_desktop.desk import records
from coalition_desktop.errors import UserError, cause_of
from coalition_desktop.exchange.file_names import can_be_opened, safe_name
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message, readable
from coalition_desktop.records import rules
from coalition_desktop.records.catalogue import fields, table_of
from coalition_desktop.records.showing import file_size, shown
from coalition_desktop.store import derived, finding, writing
from coalition_desktop.store.attachment_checks import is_whole
from coalition_desktop.store.attachments import ENTITY, MOST_BYTES, Kept, is_here, new_file, pieces_of, place_of
from coalition_desktop.store.merged import standing
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session
from coalition_desktop.work import Progress, Work

SEVERAL = QT_TRANSLATE_NOOP("Operation", "%n document(s) attached", "", 1)
KEEPING = QT_TRANSLATE_NOOP("Phase", "Keeping the file")
COPYING = QT_TRANSLATE_NOOP("Phase", "Copying the file")
NOT_THERE = QT_TRANSLATE_NOOP("Documents", "There is no file “{name}” at this place. Nothing was changed.")
NOT_A_FILE = QT_TRANSLATE_NOOP("Documents", "“{name}” is a folder or no file. Choose a file. Nothing was changed.")
NO_BYTES = QT_TRANSLATE_NOOP("Documents", "“{name}” is empty: there is nothing to keep. Nothing was changed.")
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Documents",
    "“{name}” is larger than {most} MB, the most that is kept of one document. Make it smaller, such as by scanning"
    " with fewer dots. Nothing was changed.",
)
UNREADABLE = QT_TRANSLATE_NOOP("Documents", "“{name}” could not be read: {reason}. Nothing was changed.")
NOT_AN_ASSOCIATION = QT_TRANSLATE_NOOP(
    "Documents", "Documents are attached to associations that are not in the bin. Nothing was changed."
)
NOT_A_DOCUMENT = QT_TRANSLATE_NOOP("Documents", "“{name}” is no document, or it is in the bin. Nothing was changed.")
NOT_HERE = QT_TRANSLATE_NOOP(
    "Documents", "The file of “{name}” is not on this computer. It comes with a packet that carries attachments."
)
DAMAGED = QT_TRANSLATE_NOOP(
    "Documents",
    "The file of “{name}” was altered or damaged on this computer and is not given out. Attach it again, or take in a"
    " packet that carries it.",
)
NOT_COPIED = QT_TRANSLATE_NOOP("Documents", "“{name}” could not be written: {reason}. Choose another place.")
NOT_TO_OPEN = QT_TRANSLATE_NOOP(
    "Documents",
    "“{name}” is of a kind that could run as a program, and is not opened from here. Save a copy if you know where it"
    " comes from.",
)


@dataclass(frozen=True, slots=True)
class Document:
    """A document as a person sees it.

    ``values``: fields of the record.  ``owner``: code of its office.  ``state``: its file is ``here``,
    ``awaited`` from its owner, ``missing`` though it is this office's own, or there is ``none``.
    ``validity``: ``ok``, ``soon``, ``expired``; empty without a date.
    """

    rid: str
    values: Mapping[str, Any]
    owner: str
    state: str
    validity: str = ""

    @property
    def name(self) -> str:
        """Its title; of one without, the name of its file."""
        return self.values["name"] or self.values["file_name"] or ""

    @property
    def file_name(self) -> str:
        """Under which name a copy of the file is given out."""
        return safe_name(self.values["file_name"] or self.values["name"] or "")


def documents(registry: Registry, session: Session, about: str) -> list[Document]:
    """The living documents of an association, newest first."""
    table, record = table_of(ENTITY), derived.record
    query = (
        select(table, record.c.office.label("owner"))
        .join(record, record.c.rid == table.c.id)
        .where(table.c.about == about)
        .order_by(table.c.id.desc())
    )
    return [_document(registry, dict(row)) for row in session.execute(query).mappings()]


def document(registry: Registry, rid: str) -> Document:
    """One document, also one in the bin.  Raises ``UserError`` for another kind of record."""
    with registry.read() as session:
        entity, values, _ = finding.last_values(session, rid)
        owner = session.scalar(select(derived.record.c.office).where(derived.record.c.rid == rid)) or ""
    if entity != ENTITY:
        raise UserError(NOT_A_DOCUMENT, name=rid)
    return _document(registry, {**dict.fromkeys(fields(ENTITY)), **values, "id": rid, "owner": owner})


def _document(registry: Registry, row: dict[str, Any]) -> Document:
    rid, owner, sha256 = row.pop("id"), row.pop("owner"), row["sha256"]
    state = "none"
    if sha256:
        here = is_here(registry.path, sha256)
        state = "here" if here else "missing" if owner in ("", registry.identity.office) else "awaited"
    until = row["valid_until"]
    return Document(rid, row, owner, state, rules.validity(until, date.today()) if until else "")


# ------------------------------------------------------------------ attaching


def attach(registry: Registry, about: str, path: Path, values: Mapping[str, Value]) -> Work[str]:
    """Keep a file with an association; the id of the document.

    ``values``: further fields; without a title the name of the file serves.  The bytes are kept first:
    a document whose file was never written cannot be.  Raises ``UserError``.
    """
    about = _association(registry, about)
    kept = yield from _keep(registry, path)
    return records.save_new(registry, ENTITY, _values(about, path, kept, values))


def attach_several(registry: Registry, about: str, paths: Sequence[Path]) -> Work[list[str]]:
    """Keep several files, all or none, in one operation; the ids of the documents, each called after its file."""
    about = _association(registry, about)
    kept: list[Kept] = []
    for path in paths:
        kept += [(yield from _keep(registry, path))]
    with registry.write("create", Message(SEVERAL, {}, len(paths))) as session:
        return [
            writing.create(session, ENTITY, _values(about, path, one, {}))
            for path, one in zip(paths, kept, strict=True)
        ]


def _association(registry: Registry, about: str) -> str:
    """The record that stands for an association.  Raises ``UserError`` for another kind, or one in the bin."""
    with registry.read() as session:
        about = standing(session, about)
        entity, _, alive = finding.last_values(session, about)
    if entity != "association" or not alive:
        raise UserError(NOT_AN_ASSOCIATION)
    return about


def _values(about: str, path: Path, kept: Kept, given: Mapping[str, Value]) -> dict[str, Value]:
    return {**given, **_of_file(path, kept), "about": about, "name": given.get("name") or title_of(path)}


def replace(registry: Registry, rid: str, path: Path) -> Work[bool]:
    """Another file takes the place of a document's; the former one stays in the history.

    False when it is the same.  Raises ``UserError``.
    """
    with registry.read() as session:
        entity, values, alive = finding.last_values(session, rid)
    if entity != ENTITY or not alive:
        raise UserError(NOT_A_DOCUMENT, name=str(values.get("name") or rid))
    kept = yield from _keep(registry, path)
    return records.save(registry, ENTITY, rid, _of_file(path, kept))


def title_of(path: Path) -> str:
    """The title that is proposed for a file: its name without the ending."""
    return unicodedata.normalize("NFC", readable(path.stem)).replace("_", " ").strip() or readable(path.name)


def _of_file(path: Path, kept: Kept) -> dict[str, Value]:
    return {
        "file_name": unicodedata.normalize("NFC", readable(path.name)),
        "sha256": kept.sha256,
        "size": kept.size,
    }


def _keep(registry: Registry, path: Path) -> Work[Kept]:
    """The bytes of a file, in their place."""
    size = _size(path)
    yield Progress(0, size, KEEPING)
    with new_file(registry.path, readable(path.name)) as file:
        for piece in _pieces(path):
            file.write(piece)
            if file.size > MOST_BYTES:  # it grew meanwhile
                raise UserError(TOO_LARGE, name=readable(path.name), most=MOST_BYTES >> 20)
            yield Progress(file.size, max(size, file.size), KEEPING)
        if not file.size:
            raise UserError(NO_BYTES, name=readable(path.name))
        return file.put_in_place()


def _size(path: Path) -> int:
    name = readable(path.name)
    try:
        if not path.is_file():
            raise UserError(NOT_A_FILE if path.exists() else NOT_THERE, name=name)
        size = path.stat().st_size
    except OSError as refused:
        raise UserError(UNREADABLE, name=name, reason=cause_of(refused)) from refused
    if not size:
        raise UserError(NO_BYTES, name=name)
    if size > MOST_BYTES:
        raise UserError(TOO_LARGE, name=name, most=MOST_BYTES >> 20)
    return size


def _pieces(path: Path) -> Iterator[bytes]:
    try:
        yield from pieces_of(path)
    except OSError as refused:
        raise UserError(UNREADABLE, name=readable(path.name), reason=cause_of(refused)) from refused


def given_fields(registry: Registry, given: Mapping[str, str]) -> dict[str, Value]:
    """Fields of a document as a person writes them, as they are kept.  Raises ``UserError``."""
    from coalition_desktop.exchange.packet_tables import FIELD, SheetColumn
    from coalition_desktop.exchange.packet_values import LineReader

    columns = {SheetColumn(FIELD, key, ""): text for key, text in given.items() if text}
    with registry.read() as session:
        values, problems = LineReader(session, ENTITY, "").values(0, columns, list(columns))
    if problems:
        why = problems[0].why
        raise UserError(why.text, why.count, **why.values)
    return dict(values)


# ------------------------------------------------------------------ giving out


def give_out(registry: Registry, rid: str, target: Path | None) -> Work[Path]:
    """A copy of the file as a long work: into ``target``, or for another program to show; its path."""
    yield Progress(0, 0, COPYING)
    return save_copy(registry, rid, target) if target is not None else copy_to_open(registry, rid)


def save_copy(registry: Registry, rid: str, target: Path) -> Path:
    """A copy of a document's file (into a folder: under its own name); its path.  Raises ``UserError``.

    What was kept is proved by its digest before it is given out.
    """
    found = document(registry, rid)
    sha256 = found.values["sha256"]
    if found.state != "here":
        raise UserError(NOT_HERE, name=found.name)
    path = target / found.file_name if target.is_dir() else target
    draft = path.with_name(f".{os.getpid()}{path.suffix}.part")
    try:
        kept = place_of(registry.path, sha256)
        if not is_whole(kept):
            raise UserError(DAMAGED, name=found.name)
        shutil.copyfile(kept, draft)
        os.replace(draft, path)
    except OSError as refused:
        raise UserError(NOT_COPIED, name=readable(path.name), reason=cause_of(refused)) from refused
    finally:
        draft.unlink(missing_ok=True)
    return path


def save_copies(registry: Registry, found: Iterable[Document], folder: Path) -> list[Path]:
    """Copies of all files that are here, in a folder; two of one name stand beside each other.  Raises ``UserError``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as refused:
        raise UserError(NOT_COPIED, name=readable(folder.name), reason=cause_of(refused)) from refused
    copies: list[Path] = []
    for one in found:
        if one.state == "here":
            wanted = Path(one.file_name)
            numbered = (folder / f"{wanted.stem} ({number}){wanted.suffix}" for number in itertools.count(2))
            free = next(path for path in itertools.chain([folder / wanted], numbered) if path not in copies)
            copies.append(save_copy(registry, one.rid, free))
    return copies


def copy_to_open(registry: Registry, rid: str) -> Path:
    """A copy for another program to show: what is changed there does not touch what is kept.  Raises ``UserError``."""
    found = document(registry, rid)
    if not can_be_opened(found.file_name):
        raise UserError(NOT_TO_OPEN, name=found.file_name)
    folder = Path(tempfile.mkdtemp(prefix="document-", dir=_opened().name))
    return save_copy(registry, rid, folder / found.file_name)


@cache
def _opened() -> tempfile.TemporaryDirectory[str]:
    """Where such copies lie until the program ends."""
    return tempfile.TemporaryDirectory(prefix="coalition-desktop-", ignore_cleanup_errors=True)


# ------------------------------------------------------------------ the answer, in plain values


def answer(found: Document, language: Language) -> dict[str, Any]:
    """A document as the terminal tells it."""
    declared = fields(ENTITY)
    told = {key: found.values[key] for key in ("kind", "dated", "valid_until", "file_name", "sha256", "size")}
    size = found.values["size"]
    return {
        "id": found.rid,
        "name": found.name,
        **told,
        "office": found.owner,
        "file": found.state,
        "validity": found.validity,
        "kind_shown": shown(declared["kind"], found.values["kind"], language),
        "size_shown": file_size(size, language) if isinstance(size, int) else "",
    }
