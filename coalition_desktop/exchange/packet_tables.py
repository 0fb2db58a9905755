"""The readable sheets of a packet: which columns a kind of record has there, and the ids beside them.

What is written here is looked for again by ``packet_rows`` when the workbook comes back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coalition_desktop.exchange.references import labels
from coalition_desktop.exchange.spreadsheet_cells import CellValue
from coalition_desktop.exchange.table_sheets import TableColumn, field_column
from coalition_desktop.language import CODES, QT_TRANSLATE_NOOP, Language, Text
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Kind
from coalition_desktop.store.session import Session
from coalition_desktop.store.writer import base32

if TYPE_CHECKING:
    from xlsxwriter import Workbook

ID, FIELD, REFERENCE, ACTION = "id", "field", "reference", "action"  # roles of columns
ACTION_HEADER = QT_TRANSLATE_NOOP("Packet", "Action")
DELETE = QT_TRANSLATE_NOOP("Packet", "delete")
RESTORE = QT_TRANSLATE_NOOP("Packet", "restore")
SHOWN_ONLY = frozenset({"office", "letter"})  # an issued letter and another office's paper are not edited in Excel
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PRIME = 1021  # the largest prime below 32 × 32: any one wrong or swapped letter shows


@cache
def entities_by_sheet() -> dict[str, str]:
    """Name of a readable sheet, in any language → the kind of record that stands in it."""
    return {Language(code).plain(RECORDS[entity].plural): entity for code in CODES for entity in RECORDS}


def shown_id(rid: str) -> str:
    """An id as it stands in a sheet: with two letters more, by which a wrong one is known."""
    return rid + _check(rid)


def read_id(text: str) -> str:
    """The id in a cell; empty for what is none of ours."""
    text = text.strip().upper()
    rid = text[:-2]
    return rid if len(text) == 28 and set(rid) <= set(_LETTERS) and text[-2:] == _check(rid) else ""


def _check(rid: str) -> str:
    number = 0
    for letter in rid:
        number = (number * 32 + _LETTERS.find(letter)) % _PRIME
    return base32(number, 2)


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of a readable sheet: its role, the field it is about, its header as it was written."""

    role: str
    key: str
    header: str

    @classmethod
    def of(cls, told: Sequence[str]) -> SheetColumn:
        """From the plain values that the hidden sheet keeps."""
        role, key, header = map(str, told)
        return cls(role, key, header)

    def told(self) -> list[str]:
        """As plain values for the hidden sheet."""
        return [self.role, self.key, self.header]


def packet_columns(entity: str, keys: Iterable[str], language: Language) -> list[SheetColumn]:
    """The id, the fields with the ids of what they refer to, the action."""
    found = [SheetColumn(ID, "", "_id")]
    for key in keys:
        declared = fields(entity)[key]
        found.append(SheetColumn(FIELD, key, language.plain(declared.label)))
        if declared.kind is Kind.REFERENCE:
            found.append(SheetColumn(REFERENCE, key, f"_{key}"))
    if entity not in SHOWN_ONLY:
        found.append(SheetColumn(ACTION, "", language.plain(ACTION_HEADER)))
    return _each_other(found)


def _each_other(columns: list[SheetColumn]) -> list[SheetColumn]:
    """No two headers alike, as a table wants it."""
    seen: set[str] = set()
    apart = []
    for column in columns:
        header, number = column.header, 2
        while header.casefold() in seen:
            header, number = f"{column.header} {number}", number + 1
        seen.add(header.casefold())
        apart.append(SheetColumn(column.role, column.key, header))
    return apart


def written_columns(
    book: Workbook, entity: str, columns: Sequence[SheetColumn], language: Language
) -> list[TableColumn]:
    """How the columns are written into a workbook."""
    plain = book.add_format({"num_format": "@", "font_color": "#8A928A"})
    action = book.add_format({"num_format": "@", "bottom": 1, "bottom_color": "#DFE3DF", "bg_color": "#FBF6E9"})
    found = []
    for column in columns:
        if column.role == FIELD:
            found.append(_field_column(book, entity, column, language))
        elif column.role == ACTION:
            words = [language.plain(DELETE), language.plain(RESTORE)]
            found.append(TableColumn(column.header, str, action, action, words, width=12))
        else:
            found.append(TableColumn(column.header, str, plain, plain, hidden=True, width=32))
    return found


def _field_column(book: Workbook, entity: str, column: SheetColumn, language: Language) -> TableColumn:
    made = field_column(book, fields(entity)[column.key], language)
    return TableColumn(column.header, made.show, made.format, made.whole, made.words, made.is_name)


def row_values(
    session: Session,
    entity: str,
    columns: Sequence[SheetColumn],
    part: Sequence[tuple[str, Sequence[Any]]],
    language: Language,
) -> list[list[Any]]:
    """The values of rows as ``written_columns`` shows them.

    ``part``: ids of records and the values of their fields, in the order of the columns of fields.
    """
    keys = [column.key for column in columns if column.role == FIELD]
    names = _names(session, entity, keys, part, language)
    rows = []
    for rid, values in part:
        by_key = dict(zip(keys, values, strict=True))
        row: list[Any] = []
        for column in columns:
            value = by_key.get(column.key)
            if column.role == ID:
                row.append(shown_id(rid))
            elif column.role == REFERENCE:
                row.append(shown_id(value) if value else None)
            elif column.role == FIELD and column.key in names:
                row.append(names[column.key].get(value, "") or None if value else None)
            else:
                row.append(value if column.role == FIELD else None)
        rows.append(row)
    return rows


def _names(
    session: Session, entity: str, keys: Sequence[str], part: Sequence[tuple[str, Sequence[Any]]], language: Language
) -> dict[str, dict[str, str]]:
    """Field of references → id → name."""
    found: dict[str, dict[str, str]] = {}
    for place, key in enumerate(keys):
        declared = fields(entity)[key]
        if declared.kind is Kind.REFERENCE:
            found[key] = labels(session, declared.target, (v[place] for _, v in part if v[place]), language)
    return found


def column_name(entity: str, column: SheetColumn) -> str:
    """The defined name of a column: ``cd_c_association_f_name_ar``."""
    return f"cd_c_{entity}_{column.role[0]}_{column.key}"


@cache
def actions() -> dict[str, str]:
    """Word of the action column, folded → ``delete`` or ``restore``, in all languages."""
    from coalition_desktop.folding import fold

    meant: dict[str, Text] = {"delete": DELETE, "restore": RESTORE}
    return {fold(Language(code).plain(text)): what for what, text in meant.items() for code in CODES}


def free_name(wanted: str, taken: set[str]) -> str:
    """A name for a sheet, noted as taken: at most 31 letters, none of ``[]:*?/\\'``, no two alike."""
    first = "".join(" " if letter in "[]:*?/\\'" else letter for letter in wanted)[:28].strip()
    name, number = first, 2
    while name.casefold() in taken:
        name, number = f"{first} {number}", number + 1
    taken.add(name.casefold())
    return name


def stored(cell: CellValue | None) -> str | int | float | None:
    """A cell as the hidden sheet keeps it: days as ISO text."""
    return cell if cell is None or isinstance(cell, (str, int, float)) else cell.isoformat()
