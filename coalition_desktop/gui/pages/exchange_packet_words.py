"""How the preview of a packet says its records: their kind, their values, who changed them and where."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import DELETED, Change
from coalition_desktop.changes.fold import office_of_site
from coalition_desktop.desk.office import office_names
from coalition_desktop.desk.records import told_fields, value_words
from coalition_desktop.exchange.conflict_sheet import WHOLE_RECORD
from coalition_desktop.exchange.packet_plan import PacketRow
from coalition_desktop.exchange.plan import FieldChange
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.associations_columns import day_words, summary
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Kind
from coalition_desktop.records.showing import title

translate = say.translate
SUMMED_UP = 3  # values by which a new record is told


class PacketWords:
    """The words for the rows of the packet that is looked at."""

    def __init__(self, context: Context, session: ImportSession) -> None:
        self._context, self._session = context, session
        self._names: dict[str, str] = {}
        self._titles: dict[str, str] = {}
        self._of: Any = None

    def _prepare(self) -> None:
        """Names of offices, and of the records that the packet brings: others may refer to them."""
        packet = self._session.packet
        if packet is self._of or packet is None:
            return
        self._of, language = packet, self._context.language
        self._titles = {row.rid: title(row.entity, row.values, language) for row in packet.rows if row.rid}
        with self._context.registry.read() as session:
            self._names = office_names(session, language)

    def office(self, code: str) -> str:
        """The short name of an office."""
        self._prepare()
        return self._names.get(code, code)

    def kind(self, row: PacketRow) -> str:
        """What kind of record it is."""
        return self._context.say(RECORDS[row.entity].label)

    def name(self, row: PacketRow) -> tuple[str, str]:
        """Its name in the window's script, and the other one where it has one."""
        language = self._context.language
        first = title(row.entity, row.values, language)
        found = (row.values.get(key) for keys in RECORDS[row.entity].title.values() for key in keys)
        other = next((str(value) for value in found if value and str(value) != first), "")
        return first, other

    def label(self, row: PacketRow, key: str) -> str:
        """The name of a field, or of the record as a whole."""
        return (
            self._context.say(WHOLE_RECORD) if key == DELETED else say.label_of(key, self._context.language, row.entity)
        )

    def value(self, row: PacketRow, key: str, value: Value) -> str:
        """A value in words; a record that it refers to by its name."""
        self._prepare()
        declared = fields(row.entity)[key]
        if declared.kind is not Kind.REFERENCE or not value:
            return say.value_words(declared, value, self._context.language)
        known = self._titles.get(str(value))
        if known:
            return known
        with self._context.registry.read() as session:
            return value_words(session, declared, value, self._context.language)

    def changes(self, row: PacketRow) -> Mapping[str, FieldChange]:
        """The fields that change and that a person decides about here: those in conflict come later."""
        return {key: change for key, change in self._told(row).items() if key not in row.conflicts}

    def _told(self, row: PacketRow) -> Mapping[str, FieldChange]:
        return {field.key: row.changes[field.key] for field in told_fields(row.entity, row.changes)}

    def sides(self, row: PacketRow, key: str) -> FieldChange:
        """Of a field in conflict: what is here and what the packet says."""
        here = row.changes[key].old if key in row.changes else row.values.get(key)
        newest = row.newest(key)
        return FieldChange(here, newest.values[key] if newest is not None else None)

    def summary(self, row: PacketRow) -> str:
        """A new record in one line."""
        if row.entity == "association":
            return summary(row.values, self._context.language)
        titles = {key for keys in RECORDS[row.entity].title.values() for key in keys}
        told = told_fields(row.entity, {key for key, value in row.values.items() if value and key not in titles})
        return " · ".join(self.value(row, field.key, row.values[field.key]) for field in told[:SUMMED_UP])

    def deed(self, row: PacketRow) -> str:
        """What happens to the record as a whole; empty for changes of its fields."""
        return {
            "deleted": translate("PacketWords", "They have put it into the bin"),
            "restored": translate("PacketWords", "They have brought it back from the bin"),
            "erased": translate("PacketWords", "It was erased for good"),
        }.get(row.deed, "")

    def who(self, row: PacketRow) -> tuple[str, str]:
        """Who changed it, and where or when: a line of a sheet for what was changed in the workbook."""
        newest = row.newest()
        if row.hand is not None or newest is None:
            if not row.row:
                return "", ""
            line = bidi.fill(translate("PacketWords", "Row {row}"), row=bidi.ltr(row.row))
            author = self._author(row.hand) if row.hand is not None else ""
            return line, " · ".join(filter(None, (bidi.fsi(row.sheet), author)))
        self._prepare()
        code = office_of_site(newest.site)
        day = day_words(datetime.fromtimestamp((newest.hlc >> 16) / 1000, UTC).astimezone().date())
        return self._author(newest), " · ".join(filter(None, (self._names.get(code, ""), day)))

    @staticmethod
    def _author(change: Change) -> str:
        return bidi.fsi(change.author) if change.author != "?" else translate("PacketWords", "Somebody in Excel")
