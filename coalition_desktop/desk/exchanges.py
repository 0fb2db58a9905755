"""Who sent what to whom: the offices with which packets are exchanged, and every file both ways."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from coalition_desktop.desk.imports import PastImport, past_imports
from coalition_desktop.desk.office import office_names
from coalition_desktop.exchange.packet_files import Parcel
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.records.catalogue import table_of
from coalition_desktop.records.showing import file_size
from coalition_desktop.store import exchanging, tables
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session

CARRIES = QT_TRANSLATE_NOOP("Packet", "%n file(s) of documents travel with it: {size}", "", 1)
CARRIES_NONE = QT_TRANSLATE_NOOP("Packet", "No file of a document travels with it.")
IN_CLEAR = QT_TRANSLATE_NOOP(
    "Packet", "The files are not protected: anybody who has the packet can read them. Protect it by the passphrase."
)
NOT_CARRIED = QT_TRANSLATE_NOOP("Packet", "%n document(s) go without their file, which is not here", "", 1)
SPOILT = QT_TRANSLATE_NOOP("Packet", "%n file(s) were left out: they were altered or damaged here (see check)", "", 1)

Receipt = Mapping[str, Any]  # values of a record "receipt"


@dataclass(frozen=True, slots=True)
class Sent:
    """A packet or working list that was written here.

    ``kind``: ``packet``, ``list``; ``to``: code of the office, empty for all; ``at``: UTC, ISO;
    ``records``: how many it holds; ``receipts``: what the offices have told that took it in.
    """

    id: int
    name: str
    kind: str
    to: str
    at: str
    author: str
    records: int
    receipts: Sequence[Receipt] = ()


Exchange = PastImport | Sent


def exchanges(session: Session, own: str) -> list[Exchange]:
    """Every file that came in or went out, newest first.  ``own``: code of this office."""
    found: list[Exchange] = [*past_imports(session), *_written(session, own)]
    return sorted(found, key=lambda one: one.at, reverse=True)


def _written(session: Session, own: str) -> list[Sent]:
    told: dict[str, list[Receipt]] = {}
    for receipt in _receipts_for(session, own):
        told.setdefault(receipt["export_id"], []).append(receipt)
    files = session.execute(select(tables.export_file).order_by(tables.export_file.c.id.desc()))
    return [
        Sent(
            row.id,
            row.name,
            row.kind,
            row.to,
            row.written_at,
            row.written_by,
            _records(json.loads(row.stats)),
            told.get(row.export_id, ()),
        )
        for row in files
    ]


def _records(stats: Mapping[str, Any]) -> int:
    """Those in its readable sheets."""
    return sum(stats["rows"].values())


def _receipts_for(session: Session, own: str) -> list[Receipt]:
    """What other offices have told of the packets of this one, oldest first."""
    table = table_of("receipt")
    query = select(table).where(table.c.sender == own).order_by(table.c.received_on, table.c.id)
    return [dict(row) for row in session.execute(query).mappings()]


def parcel_lines(parcel: Parcel, protected: bool, language: Language) -> list[Message]:
    """What is to be known of the files of a packet, in lines for a person."""
    told = {"size": file_size(parcel.size, language)}
    lines = [Message(CARRIES, told, len(parcel.files)) if parcel.files else Message(CARRIES_NONE)]
    if parcel.files and not protected:
        lines.append(Message(IN_CLEAR))
    if parcel.missing:
        lines.append(Message(NOT_CARRIED, {}, parcel.missing))
    if parcel.damaged:
        lines.append(Message(SPOILT, {}, parcel.damaged))
    return lines


# ------------------------------------------------------------------ offices


@dataclass(frozen=True, slots=True)
class Partner:
    """An office with which packets are exchanged.

    ``sent``, ``received``: the last one each way (UTC, ISO; empty: none); ``receipt``: values of the last
    receipt that it has written for a packet of ours; ``confirmed``: there is one for the last that was
    sent; ``same``: its last fingerprint is ours.
    """

    code: str
    name: str
    sent: str = ""
    received: str = ""
    receipt: Receipt | None = None
    confirmed: bool = False
    same: bool = False


def partners(registry: Registry, language: Language) -> list[Partner]:
    """The other offices, listed or known from their packets, in the order of their codes."""
    own = registry.identity.office
    with registry.read() as session:
        names = office_names(session, language)
        sent, received = _sent(session), _received(session)
        receipts = _receipts(session, own)
        ours = exchanging.fingerprint(session).hex()
    return [
        _partner(code, name, sent, received, receipts.get(code, []), ours)
        for code, name in sorted(names.items())
        if code != own
    ]


def _partner(
    code: str,
    name: str,
    sent: Mapping[str, tuple[str, str]],
    received: Mapping[str, tuple[str, str]],
    receipts: Sequence[Receipt],
    ours: str,
) -> Partner:
    at, export_id = max(sent.get(code, ("", "")), sent.get("", ("", "")))
    came, fingerprint_then = received.get(code, ("", ""))
    return Partner(
        code,
        name,
        at,
        came,
        receipts[-1] if receipts else None,
        any(receipt["export_id"] == export_id for receipt in receipts),
        bool(came) and fingerprint_then == ours,
    )


def _sent(session: Session) -> dict[str, tuple[str, str]]:
    """Office → when its last packet was written, and which it is."""
    c = tables.export_file.c
    query = select(c.to, c.written_at, c.export_id).where(c.kind == "packet").order_by(c.id)
    return {to: (at, export_id) for to, at, export_id in session.execute(query)}


def _received(session: Session) -> dict[str, tuple[str, str]]:
    c = tables.import_file.c
    query = select(c.office, c.applied_at, c.stats).where(c.office.is_not(None), c.status == "applied").order_by(c.id)
    return {office: (at, json.loads(stats).get("fingerprint", "")) for office, at, stats in session.execute(query)}


def _receipts(session: Session, own: str) -> dict[str, list[Receipt]]:
    """Office → the receipts that it has written for our packets, oldest first."""
    found: dict[str, list[Receipt]] = {}
    for receipt in _receipts_for(session, own):
        found.setdefault(receipt["office"], []).append(receipt)
    return found
