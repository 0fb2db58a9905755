"""Lines of a packet that somebody emptied: a key deletes no record, and takes no record its name."""

from __future__ import annotations

from collections.abc import Mapping

from coalition_desktop.changes.canon import Value, is_empty
from coalition_desktop.exchange.packet_rows import Edited, plain
from coalition_desktop.exchange.packet_tables import FIELD
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.records.catalogue import RECORDS, fields

EMPTIED = QT_TRANSLATE_NOOP(
    "Packet", "The line was emptied and says nothing: the record stays as it is. To delete it, write “{delete}” in the column “{action}”."
)  # fmt: skip
LAST_NAME = QT_TRANSLATE_NOOP("Packet", "A record cannot be left without a name: this cell was not taken.")


def is_emptied(entity: str, line: Edited) -> bool:
    """Whether nothing stands in a line any more by which its record was known; the action is another matter."""
    known = names_of(entity) | {"number"} | {one.key for one in fields(entity).values() if one.required}
    says = any(plain(cell) is not None for column, cell in line.line.items() if column.role == FIELD)
    return not says and any(column.role == FIELD and column.key in known for column in line.base)


def last_names(entity: str, before: Mapping[str, Value], wanted: Mapping[str, Value]) -> list[str]:
    """The fields that would be emptied and leave the record without any name."""
    names = names_of(entity)
    after = {key: wanted.get(key, before.get(key)) for key in names}
    lost = [key for key in wanted if key in names and is_empty(wanted[key]) and not is_empty(before.get(key))]
    return lost if all(map(is_empty, after.values())) else []


def names_of(entity: str) -> set[str]:
    """The fields that a record of this kind is called by."""
    return {key for keys in RECORDS[entity].title.values() for key in keys}
