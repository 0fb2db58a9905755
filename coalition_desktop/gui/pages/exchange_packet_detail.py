"""The record of a packet that is looked at: every field before and after, what is in conflict, who wrote it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QWidget

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import DELETED
from coalition_desktop.exchange.packet_answering import can_be_ticked
from coalition_desktop.exchange.packet_plan import PacketRow
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.exchange_detail import RowDetail
from coalition_desktop.gui.pages.exchange_packet_words import PacketWords
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import column_layout, rule
from coalition_desktop.records.catalogue import fields


class PacketDetail(RowDetail):
    """Of a packet."""

    def __init__(self, context: Context, session: ImportSession, words: PacketWords) -> None:
        super().__init__(context, session)
        self._words = words
        self._row: PacketRow | None = None

    def row_at(self, place: int) -> PacketRow | None:
        self._row = self.session.packet.rows[place] if self.session.packet is not None else None
        return self._row

    def label_of(self, key: str) -> str:
        return self._words.label(self._row, key) if self._row is not None else key

    def words_of(self, key: str, value: Value) -> str:
        return self._words.value(self._row, key, value) if self._row is not None else ""

    def can_leave_out(self, key: str) -> bool:
        return self._row is not None and self._row.can_leave_out(key, self.context.registry.identity.office)

    def take_field(self, name: str, on: bool) -> None:
        if self.session.choosing is not None:
            self.session.choosing.leave_out(self.place, name, not on)
            self.session.answered.emit()

    def show_content(self, found: PacketRow) -> None:
        self._show_head(found)
        self.add_problems(found.problems, "danger")
        for key in found.conflicts:
            self.add(self._conflict(found, key))
        deed = self._words.deed(found)
        if deed:
            self.add(say.wrapped(deed, "strong", "danger" if found.deed in ("deleted", "erased") else ""))
        if found.deed == "new" or not found.brought():
            self._show_values(found)
        else:
            changes = self._words.changes(found)
            self.add_changes(changes, found.left_out)
            if changes and not all(map(self.can_leave_out, changes)):
                words = self.tr("{office} keeps this record and has changed it: its values are taken as they are.")
                told = bidi.fill(words, office=self._words.office(found.owner))
                self.add(say.wrapped(told, "caption", "soft"))
        self.add_problems(found.remarks, "warn")
        if not found.can_be_left_out:
            why = self.tr("An erasure is carried out everywhere: it cannot be left out.")
            self.add(say.wrapped(why, "caption", "soft"))

    def _show_head(self, found: PacketRow) -> None:
        first, second = self._words.name(found)
        self.add(Label(self._words.kind(found), "caption", "muted"))
        self.add(say.wrapped(first or self.tr("(no name)"), "h3"))
        if second:
            self.add(say.wrapped(second, "caption", "muted"))
        who = " · ".join(filter(None, self._words.who(found)))
        if who:
            self.add(say.wrapped(who, "caption", "soft"))
        self.add(rule())

    def _conflict(self, found: PacketRow, key: str) -> QWidget:
        """What is here beside what they say; the decision comes after the import."""
        box = QFrame()
        box.setProperty("role", "banner")
        box.setProperty("tone", "theirs")
        lines: list[QWidget] = [Label(self._words.label(found, key), "label", "theirs")]
        if key == DELETED:
            lines.append(say.wrapped(self.tr("One office deleted this record, another one edited it.")))
        else:
            here, theirs = self._words.sides(found, key)
            for title, value in ((self.tr("Here"), here), (self.tr("In the packet"), theirs)):
                lines.append(Label(title, "caption", "muted"))
                lines.append(say.wrapped(self._words.value(found, key, value) or self.tr("(empty)"), "strong"))
        lines.append(say.wrapped(self.tr("You decide after the import. Nothing is lost."), "caption", "soft"))
        box.setLayout(column_layout(*lines, gap=2, margins=(12, 8, 12, 8)))
        return box

    def _show_values(self, found: PacketRow) -> None:
        for key in fields(found.entity):
            words = self._words.value(found, key, found.values.get(key)) if found.values.get(key) else ""
            if words:
                self.add_pair(self._words.label(found, key), words)

    def buttons(self, found: PacketRow) -> Iterable[QWidget]:
        if can_be_ticked(found):
            words = self.tr("Do not import this record") if found.taken else self.tr("Import this record")
            icon = "circle-x" if found.taken else "circle-check"
            yield self.button(words, "plain", icon, lambda: self.toggled.emit(self.place))
