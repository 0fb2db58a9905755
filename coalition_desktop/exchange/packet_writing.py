"""A packet for another office: one workbook to read and to edit, with the whole history in its hidden sheet.

Three kinds of export are kept apart: the *packet* (all that the records have lived through, signed), the
*working list* (only what its visible columns show, and the ids to bring edits back), the roster, which
hides nothing (``roster``).
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select

from coalition_desktop import __version__
from coalition_desktop.changes.change import DELETED, MEMBER
from coalition_desktop.changes.fold import fold, replaceable
from coalition_desktop.changes.packing import pack
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.blocks import Seal
from coalition_desktop.exchange.conflict_sheet import CONFLICTS, write_conflicts
from coalition_desktop.exchange.document_properties import EXPORT_ID
from coalition_desktop.exchange.hidden_sheet import MAGIC, SHEET, Payload
from coalition_desktop.exchange.packet_files import Parcel, new_lock, parcel_of, proved, write_zip
from coalition_desktop.exchange.packet_rules import READ_ME, write_rules
from coalition_desktop.exchange.packet_tables import (
    FIELD,
    ID,
    SheetColumn,
    column_name,
    free_name,
    packet_columns,
    row_values,
    stored,
    written_columns,
)
from coalition_desktop.exchange.table_sheets import (
    SAVING,
    WRITING,
    cells_of,
    lay_out,
    new_workbook,
    save,
    widen,
    write_cells,
)
from coalition_desktop.exchange.whole_files import whole_file, whole_file_on_disk
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language
from coalition_desktop.records.catalogue import RECORDS, fields, table_of
from coalition_desktop.store import tables
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.exchanging import fingerprint, histories
from coalition_desktop.store.finding import Query, find, values_in_parts
from coalition_desktop.store.merged import members
from coalition_desktop.store.reading import batches, load
from coalition_desktop.store.session import Session
from coalition_desktop.store.writer import now
from coalition_desktop.work import Progress, Work

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from xlsxwriter import Workbook

NAME_IT_ZIP = QT_TRANSLATE_NOOP(
    "Packet",
    "A packet with attachments is a .zip file: give “{name}” a name that ends so. Nothing was written.",
)
NAME_IT_XLSX = QT_TRANSLATE_NOOP(
    "Packet",
    "Only a packet with attachments is a .zip file: give “{name}” a name that ends in .xlsx. Nothing was written.",
)
TITLE = QT_TRANSLATE_NOOP("Packet", "Exchange packet")
GATHERING = QT_TRANSLATE_NOOP("Packet", "Gathering the history")
PACKET, LIST = "packet", "list"
BLOCK = 2000  # records in one section of the hidden sheet


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be exported.

    ``kind``: ``packet`` or ``list``.  ``to``: code of the office it is meant for, empty for all.
    ``personal``: the visible columns include personal ones.  ``keys``: for a list, the fields of
    associations it shows; the usual ones without.  ``since``: only records that were changed after
    this number of a change, with their whole history.  ``passphrase``: protects the hidden sheet, and the
    files.  ``attachments``: of a packet, the files of documents travel too, in a zip; ``files_since``:
    only those of documents that were changed after this number.
    """

    kind: str = PACKET
    to: str = ""
    personal: bool = False
    keys: Sequence[str] | None = None
    since: int = 0
    region: str = ""
    passphrase: str = ""
    attachments: bool = False
    files_since: int = 0

    @property
    def carries_files(self) -> bool:
        """Whether it is a zip; a working list never is."""
        return self.attachments and self.kind == PACKET

    @property
    def ending(self) -> str:
        """Of the file's name."""
        return ".zip" if self.carries_files else ".xlsx"


@dataclass(slots=True)
class PacketResult:
    """What was written.  ``rows``: kind of record → lines of its sheet; ``records``, ``changes``: in the history.

    ``parcel``: the files that travel with it, None where none were asked for.
    """

    path: Path
    export_id: str
    fingerprint: bytes
    rows: dict[str, int] = field(default_factory=dict)
    records: int = 0
    changes: int = 0
    protected: bool = False
    parcel: Parcel | None = None


def packet_name(office: str, wish: Wish, when: datetime, export_id: str = "") -> str:
    """The name of the file: whose it is, what it holds, when, which."""
    scope = wish.to or wish.region or ("LIST" if wish.kind == LIST else "ALL")
    return "_".join(filter(None, ("CD", office, scope, f"{when:%Y%m%d-%H%M}", export_id[:6]))) + wish.ending


def visible_keys(entity: str, wish: Wish) -> list[str]:
    """The fields that the readable sheet of a kind of record shows."""
    declared = fields(entity).values()
    shown = [f for f in declared if wish.personal or not f.personal]
    if wish.kind == LIST:
        shown = [f for f in shown if (f.key in wish.keys if wish.keys is not None else f.roster)]
    return [f.key for f in shown]


def visible_entities(wish: Wish) -> list[str]:
    """The kinds of record that have a readable sheet."""
    if wish.kind == LIST:
        return ["association"]
    return [entity for entity, kind in RECORDS.items() if kind.listed and entity != "office"]


def scope_of(session: Session, wish: Wish) -> list[str] | None:
    """The records whose history is sent; None for all of them."""
    if not wish.since and not wish.region:
        return None
    c = tables.change.c
    chosen: set[str] = set()
    if wish.since:
        chosen = set(session.scalars(select(c.rid).where(c.seq > wish.since).distinct()))
    if wish.region:
        shown = find(session, Query(filters={"region": [wish.region]}))
        inside = {rid for found in members(session, shown).values() for rid in found}
        others = set(session.scalars(select(c.rid).where(c.entity != "association").distinct()))
        chosen = (chosen & (inside | others)) if wish.since else inside | others
    return sorted(chosen)


def export_packet(
    registry: AnyRegistry, path: Path, language: str, key: Ed25519PrivateKey, wish: Wish
) -> Work[PacketResult]:
    """Write the packet to ``path`` (a folder: under its usual name), whole or not at all.

    ``key`` signs it.  Raises ``UserError`` where the file cannot be written, or its name says another kind.
    """
    export_id = secrets.token_hex(16)
    if path.is_dir():
        path = path / packet_name(registry.identity.office, wish, datetime.now(), export_id)
    elif (path.suffix.lower() == ".zip") != wish.carries_files:
        raise UserError(NAME_IT_ZIP if wish.carries_files else NAME_IT_XLSX, name=path.name)
    with registry.read() as session:
        if wish.carries_files:
            result, last_seq = yield from _write_zip(session, registry, path, language, key, wish, export_id)
        else:
            with whole_file(path) as content:
                writing = _Packet(session, registry, content, Language(language), wish, export_id)
                yield from writing.write(key)
            result, last_seq = writing.result, writing.last_seq
    result.path = path
    _note(registry, result, wish, last_seq)
    return result


def _write_zip(
    session: Session,
    registry: AnyRegistry,
    path: Path,
    language: str,
    key: Ed25519PrivateKey,
    wish: Wish,
    export_id: str,
) -> Work[tuple[PacketResult, int]]:
    """The workbook, which tells how many files there are, and then the files, one after the other."""
    parcel = parcel_of(session, registry.file, wish)
    yield from proved(parcel)
    about: dict[str, Any] = {"count": len(parcel.files), "bytes": parcel.size}
    lock = None
    if wish.passphrase:
        lock, about["locked"] = new_lock(wish.passphrase, export_id)
    content = BytesIO()
    writing = _Packet(session, registry, content, Language(language), wish, export_id, about)
    yield from writing.write(key)
    writing.result.parcel = parcel
    with whole_file_on_disk(path) as file:
        yield from write_zip(file, f"{path.stem}.xlsx", content.getbuffer(), parcel, lock)
    return writing.result, writing.last_seq


class _Packet:
    """The steps of one export; all of it sees one state of the registry."""

    def __init__(
        self,
        session: Session,
        registry: AnyRegistry,
        content: BytesIO,
        language: Language,
        wish: Wish,
        export_id: str,
        files: Mapping[str, Any] | None = None,
    ) -> None:
        self._files = files  # what the manifest tells of the files beside the workbook
        self.session, self.identity, self.language, self.wish = session, registry.identity, language, wish
        self.book: Workbook = new_workbook(content)
        self.payload = Payload()
        self.last_seq = session.scalar(select(func.max(tables.change.c.seq))) or 0
        self.result = PacketResult(Path(), export_id, fingerprint(session), protected=bool(wish.passphrase))
        self.scope = scope_of(session, wish)
        self.sheets: list[dict[str, Any]] = []
        self._names: set[str] = set()
        self._place_of: dict[str, int] = {}  # record → its place in the history

    def write(self, key: Ed25519PrivateKey) -> Work[None]:
        rules = self.book.add_worksheet(self.language.plain(READ_ME)[:31])
        self._names.add(rules.name.casefold())
        if self.wish.kind == PACKET:
            yield from self._history()
        for entity in visible_entities(self.wish):
            yield from self._sheet(entity)
        if self.wish.kind == PACKET:
            self._conflicts()
        self.payload.add("sheets", self.sheets)
        about = self._manifest()
        write_rules(self.book, rules, about, self.language)
        self._hide(about, key)
        yield Progress(0, 0, SAVING)
        yield from save(self.book, 0)

    # --- the history -------------------------------------------------------------------------

    def _history(self) -> Work[None]:
        total = len(self.scope) if self.scope is not None else 0
        block: list[Any] = []
        number = records = 0
        for history in histories(self.session, self.scope):
            self._place_of[history[0].rid] = records
            block += history
            records += 1
            if records % BLOCK == 0:
                self._block(number, block)
                number, block = number + 1, []
                yield Progress(records, total, GATHERING)
        if block:
            self._block(number, block)
        self.result.records = records

    def _block(self, number: int, changes: Sequence[Any]) -> None:
        self.result.changes += len(changes)
        self.payload.add(f"changes {number}", pack(changes))

    # --- the readable sheets -----------------------------------------------------------------

    def _sheet(self, entity: str) -> Work[None]:
        rids = self._in_order(entity)
        if not rids and entity != "association":
            return
        keys = visible_keys(entity, self.wish)
        columns = packet_columns(entity, keys, self.language)
        name = free_name(self.language.plain(RECORDS[entity].plural), self._names)
        sheet = self.book.add_worksheet(name)
        written = written_columns(self.book, entity, columns, self.language)
        lay_out(self.book, sheet, written, self.language, len(rids), f"cd_{entity}")
        kept: list[list[Any]] = [[] for _ in columns]
        seal = Seal()
        seal.add((1, [column.label for column in written]))
        done = 0
        for part in values_in_parts(self.session, entity, keys, rids):
            yield Progress(done, len(rids), WRITING)
            cells = [cells_of(written, row) for row in row_values(self.session, entity, columns, part, self.language)]
            if not done:
                widen(sheet, written, cells)
            for row in cells:
                done += 1
                write_cells(sheet, done, written, row)
                seal.add((done + 1, row))
            for column, values in zip(kept, zip(*cells, strict=True), strict=False):
                column += map(stored, values)
        if not done:
            widen(sheet, written, [])
        self._name_columns(name, entity, columns, max(done, 1))
        about = {"name": name, "entity": entity, "rows": len(rids), "seal": seal.told()}
        self._keep(about, columns, kept, rids)
        self.result.rows[entity] = done

    def _in_order(self, entity: str) -> list[str]:
        filters = {"region": [self.wish.region]} if self.wish.region and "region" in fields(entity) else {}
        script = "ar" if self.language.rtl else "fr"
        sort = f"name_{script}" if f"name_{script}" in fields(entity) else "name_ar"
        rids = find(self.session, Query(entity, filters=filters, sort=sort))
        if self.scope is None:
            return rids
        inside = set(self.scope)
        return [rid for rid in rids if rid in inside]

    def _name_columns(self, sheet: str, entity: str, columns: Sequence[SheetColumn], rows: int) -> None:
        """A name for each column, which follows it wherever people move it."""
        from xlsxwriter.utility import xl_col_to_name

        quoted = sheet.replace("'", "''")
        for number, column in enumerate(columns):
            letter = xl_col_to_name(number)
            name = column_name(entity, column)
            self.book.define_name(name, f"='{quoted}'!${letter}$1:${letter}${rows + 1}")

    def _keep(
        self, about: dict[str, Any], columns: Sequence[SheetColumn], kept: list[list[Any]], rids: Sequence[str]
    ) -> None:
        """What every cell says at the export, so that what people change afterwards is known."""
        number = len(self.sheets)
        self.sheets.append({**about, "columns": [column.told() for column in columns]})
        for place, column in enumerate(columns):
            if column.role == ID and self.wish.kind == PACKET:
                self.payload.add(f"cells {number} {place}", [self._place_of[rid] for rid in rids])
            elif column.role != "action":
                self.payload.add(f"cells {number} {place}", kept[place])
        if self.wish.kind == LIST:
            keys = [column.key for column in columns if column.role == FIELD]
            for part, some in enumerate(batches(rids, BLOCK)):
                self.payload.add(f"heads {number} {part}", heads_of(self.session, some, keys, self.identity.office))

    def _conflicts(self) -> None:
        inside = None if self.scope is None else set(self.scope)
        name = free_name(self.language.plain(CONFLICTS), self._names)
        told = write_conflicts(self.session, self.book, self.language, inside, name)
        if told is not None:
            self.sheets.append(told)

    # --- the hidden sheet --------------------------------------------------------------------

    def _manifest(self) -> dict[str, Any]:
        at = datetime.now().astimezone()
        return {
            "magic": MAGIC,
            "schema": 1,
            "program": __version__,
            "kind": self.wish.kind,
            "export_id": self.result.export_id,
            "office": self.identity.office,
            "site": self.identity.site,
            "author": self.identity.author,
            "coalition": coalition_name(self.session, self.identity.office),
            "to": self.wish.to,
            "at": at.isoformat(timespec="seconds"),
            "wall": int(at.timestamp() * 1000),
            "language": self.language.code,
            "personal": self.wish.personal,
            "whole": self.scope is None,
            "fingerprint": self.result.fingerprint.hex(),
            "records": self.result.records,
            "changes": self.result.changes,
            "rows": self.result.rows,
            **({"files": self._files} if self._files is not None else {}),
        }

    def _hide(self, about: Mapping[str, Any], key: Ed25519PrivateKey) -> None:
        sheet = self.book.add_worksheet(SHEET)
        for number, row in enumerate(self.payload.rows(about, key, self.wish.passphrase)):
            for place, text in enumerate(row):
                sheet.write_string(number, place, text)
        sheet.very_hidden()
        self.book.set_custom_property(EXPORT_ID, self.result.export_id)
        self.book.set_properties({
            "title": self.language.plain(TITLE),
            "author": self.identity.author,
            "comments": f"{MAGIC} {self.result.export_id}",
        })  # fmt: skip


def coalition_name(session: Session, office: str) -> str:
    """The coalition as the office's own record writes it."""
    table = table_of("office")
    query = select(table.c.coalition_ar, table.c.coalition_fr).where(table.c.code == office).order_by(table.c.id)
    row = session.execute(query).first()
    return str((row and (row[0] or row[1])) or "")


def heads_of(
    session: Session, rids: Sequence[str], keys: Sequence[str], office: str
) -> dict[str, dict[str, list[str]]]:
    """Record → field (or element of a set) → ids of the changes whose place an edit by this office takes."""
    states, heads = load(session, rids)
    wanted = {*keys, DELETED}
    found: dict[str, dict[str, list[str]]] = {}
    for rid, state in states.items():
        owner = fold(state, heads.__getitem__).office
        found[rid] = {
            key: [head.id.hex() for head in replaceable(key, [heads[seq] for seq in seqs], office, owner)]
            for key, seqs in state.heads.items()
            if key.partition(MEMBER)[0] in wanted
        }
    return found


def _note(registry: AnyRegistry, result: PacketResult, wish: Wish, last_seq: int) -> None:
    """Remember what was sent, where this registry can be written at all."""
    if registry.read_only:
        return
    stats = {"rows": result.rows, "records": result.records, "changes": result.changes, "personal": wish.personal}
    stats |= {"protected": result.protected, "since": wish.since, "region": wish.region}
    if result.parcel is not None:
        stats["attachments"] = len(result.parcel.files)
    with registry.note() as session:
        session.execute(
            insert(tables.export_file).values(
                export_id=result.export_id,
                kind=wish.kind,
                to=wish.to,
                name=result.path.name,
                written_at=now(),
                written_by=registry.identity.author,
                last_seq=last_seq,
                fingerprint=result.fingerprint,
                stats=json.dumps(stats, ensure_ascii=False),
            )
        )
