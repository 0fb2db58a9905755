"""The sheet of conflicts in a packet: what offices disagree about, with room for a decision."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from coalition_desktop.changes.change import DELETED, Change
from coalition_desktop.changes.fold import HAND_EDIT, office_of_site
from coalition_desktop.exchange.blocks import Seal
from coalition_desktop.exchange.packet_hand import hand_words
from coalition_desktop.exchange.packet_tables import DELETE, RESTORE, shown_id
from coalition_desktop.exchange.spreadsheet_cells import writable
from coalition_desktop.exchange.table_sheets import TableColumn, lay_out, widen, write_cells
from coalition_desktop.folding import fold
from coalition_desktop.language import CODES, QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.showing import shown, title
from coalition_desktop.store.disputes import Dispute, disputed, disputes
from coalition_desktop.store.session import Session

if TYPE_CHECKING:
    from xlsxwriter import Workbook

CONFLICTS = QT_TRANSLATE_NOOP("Packet", "Conflicts")
RECORD = QT_TRANSLATE_NOOP("Packet", "Record")
FIELD = QT_TRANSLATE_NOOP("Packet", "Field")
SHOWN = QT_TRANSLATE_NOOP("Packet", "Shown value")
OTHERS = QT_TRANSLATE_NOOP("Packet", "Other values")
DECISION = QT_TRANSLATE_NOOP("Packet", "Value to keep")
SIDE = QT_TRANSLATE_NOOP("Packet", "{value} — {who}, {when}")
NOTHING = QT_TRANSLATE_NOOP("Packet", "nothing")
KEPT = QT_TRANSLATE_NOOP("Packet", "keep the record")
GONE = QT_TRANSLATE_NOOP("Packet", "delete the record")
WHOLE_RECORD = QT_TRANSLATE_NOOP("Packet", "The whole record")
EITHER = QT_TRANSLATE_NOOP("Packet", "“{one}” or “{other}”")

# role and key of each column, as the hidden sheet keeps them
ROLES = (("id", ""), ("key", ""), ("kind", ""), ("record", ""), ("field", ""), ("shown", ""), ("others", ""), ("decision", ""))  # fmt: skip


def write_conflicts(
    session: Session, book: Workbook, language: Language, inside: set[str] | None, name: str
) -> dict[str, Any] | None:
    """Write the conflicts of the records that are ``inside`` (of all without) into a sheet of that name.

    Gives back what the hidden sheet tells of it; nothing where there is no conflict: no sheet then.
    """
    wanted = [rid for rid in disputed(session) if inside is None or rid in inside]
    rows = [_row(dispute, language) for dispute in disputes(session, wanted)]
    if not rows:
        return None
    headers = ["_id", "_field", *(language.plain(text) for text in (KIND, RECORD, FIELD, SHOWN, OTHERS, DECISION))]
    plain = book.add_format({"num_format": "@", "valign": "top", "text_wrap": True})
    room = book.add_format({"num_format": "@", "valign": "top", "text_wrap": True, "bg_color": "#FBF6E9"})
    columns = [
        TableColumn(header, str, room if place == len(headers) - 1 else plain, plain, hidden=place < 2)
        for place, header in enumerate(headers)
    ]
    sheet = book.add_worksheet(name)
    lay_out(book, sheet, columns, language, len(rows), "cd_conflicts")
    widen(sheet, columns, rows[:50])
    for number, row in enumerate(rows, 1):
        write_cells(sheet, number, columns, row)
    seal = Seal()
    seal.add((1, headers))
    for number, row in enumerate(rows, 2):
        seal.add((number, row))
    told = [[role, key, header] for (role, key), header in zip(ROLES, headers, strict=True)]
    return {"name": name, "entity": "", "columns": told, "rows": 0, "seal": seal.told()}


KIND = QT_TRANSLATE_NOOP("Packet", "Kind of record")


def _row(dispute: Dispute, language: Language) -> list[str | None]:
    entity = dispute.entity
    sides = [side_words(entity, dispute.key, side, language) for side in dispute.sides]
    label = WHOLE_RECORD if dispute.is_deletion else fields(entity)[dispute.key].label
    cells = [
        shown_id(dispute.rid),
        dispute.key,
        language.plain(RECORDS[entity].label),
        title(entity, dispute.values, language),
        language.plain(label),
        sides[0],
        "\n".join(sides[1:]),
        None,
    ]
    return [None if cell is None else writable(cell) for cell in cells]


def side_words(entity: str, key: str, side: Change, language: Language) -> str:
    """A side in words: what, who, when."""
    when = datetime.fromtimestamp((side.hlc >> 16) / 1000, UTC).date()
    said = {
        "value": value_words(entity, key, side.values.get(key), language),
        "who": who_words(office_of_site(side.site), side.author),
        "when": language.date(when),
    }
    return language.plain(Message(SIDE, said))


def who_words(office: str, author: str) -> str | Message:
    """Who wrote a side: the office's code and the person's name, or that it was written into a workbook."""
    return hand_words(author) if office == HAND_EDIT else " ".join(filter(None, (office, author)))


def value_words(entity: str, key: str, value: Any, language: Language) -> str:
    """A value in words; for a deletion what would become of the record."""
    if key == DELETED:
        return language.plain(GONE if value is True else KEPT)
    return shown(fields(entity)[key], value, language) or language.plain(NOTHING)


@cache
def keeping_words() -> dict[str, bool]:
    """Word for what becomes of a record, folded → whether it is deleted, in all languages."""
    meant = {GONE: True, DELETE: True, KEPT: False, RESTORE: False}
    return {fold(Language(code).plain(text)): deleted for text, deleted in meant.items() for code in CODES}


def known_keeping() -> Message:
    """The words for what becomes of a record, as a person would write them."""
    return Message(EITHER, {"one": KEPT, "other": GONE})
