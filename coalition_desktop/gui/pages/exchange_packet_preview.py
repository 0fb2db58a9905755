"""The preview of a packet: a row for each record that it changes, new ones and those in conflict among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from coalition_desktop.changes.change import DELETED
from coalition_desktop.errors import Problem
from coalition_desktop.exchange.fingerprint_words import words_of
from coalition_desktop.exchange.packet_answering import can_be_ticked
from coalition_desktop.exchange.packet_plan import PacketPlan, PacketRow
from coalition_desktop.exchange.packet_rows import MassChange
from coalition_desktop.exchange.plan import Outcome
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.associations_columns import day_words
from coalition_desktop.gui.pages.exchange_file_words import has_left_out, told_files
from coalition_desktop.gui.pages.exchange_notes import NotesDialog
from coalition_desktop.gui.pages.exchange_packet_detail import PacketDetail
from coalition_desktop.gui.pages.exchange_packet_words import PacketWords
from coalition_desktop.gui.pages.exchange_preview import NAME, Preview
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.records.showing import SEPARATOR

ABOUT_THE_KEY = {"first_key": "warn", "other_key": "danger"}
DEEDS = {"deleted": ("danger", "trash"), "restored": ("info", "restore"), "erased": ("danger", "ban")}


class PacketPreview(Preview):
    """Of a packet."""

    def __init__(self, context: Context, session: ImportSession) -> None:
        self._words = PacketWords(context, session)
        super().__init__(context, session, PacketDetail(context, session, self._words))
        self.bar.back.hide()
        self._columns_link.hide()

    def columns(self) -> list[Column]:
        return [
            Column("take", "✓", self._tick, 44),
            Column("outcome", self.tr("Result"), self._badge, 124),
            Column(NAME, self.tr("Record"), self._name_cell, 250),
            Column("what", self.tr("What will change"), self._what, 0, 2),
            Column("who", self.tr("By whom"), self._who, 150, 4),
        ]

    def _plan(self) -> PacketPlan:
        assert self.session.packet is not None
        return self.session.packet

    def rows(self) -> Sequence[PacketRow]:
        return self.session.packet.rows if self.session.packet is not None else ()

    def places(self, wanted: str) -> list[int]:
        return [place for place, row in enumerate(self.rows()) if not wanted or _counts_as(row, Outcome(wanted))]

    def counts(self) -> Mapping[Outcome, int]:
        refused = sum(_counts_as(row, Outcome.REFUSED) for row in self.rows())
        return {**self._plan().counts(), Outcome.REFUSED: refused}

    def outcomes(self) -> set[Outcome]:
        return {Outcome.NEW, Outcome.CHANGED, Outcome.UNCHANGED, Outcome.CONFLICT, Outcome.REFUSED}

    def told(self) -> str:
        """Who sent it, when, with which key."""
        sender = self._plan().sender
        key = {
            "known": self.tr("known key: {words}"),
            "own": self.tr("your own key: {words}"),
            "first": self.tr("key seen for the first time: {words}"),
            "other": self.tr("unknown key: {words}"),
        }[sender.standing]
        when = day_words(datetime.fromisoformat(sender.at).astimezone().date())
        signed = bidi.fill(key, words=self._key_words())
        parts = (self._words.office(sender.office), bidi.fsi(sender.author), when, signed)
        return " · ".join(filter(None, parts))

    def _key_words(self) -> str:
        return words_of(bytes.fromhex(self._plan().sender.key), self.context.language)

    def notes(self) -> Sequence[Problem]:
        told = self.session.packet.notes if self.session.packet is not None else ()
        return [note for note in told if note.code not in ABOUT_THE_KEY]

    def refused(self) -> list[Problem]:
        """Every cell and line that cannot be taken."""
        plan = self._plan()
        return [*plan.refusals(), *(note for note in plan.notes if note.code == "shown_only")]

    def can_tick(self, found: PacketRow) -> bool:
        return can_be_ticked(found)

    def tick(self, places: Iterable[int], on: bool) -> None:
        if self.session.choosing is not None:
            self.session.choosing.tick(places, on)

    # -- cells ----------------------------------------------------------------------------------

    def _tick(self, values: Row) -> cells.Cell:
        if not values["row"].can_be_left_out:
            return cells.Glyph("lock", "text3", self.tr("It cannot be left out"))
        return self.tick_cell(values)

    def _badge(self, values: Row) -> cells.Badge:
        found: PacketRow = values["row"]
        if not found.taken and self.can_tick(found):
            return self.left_out_badge()
        if found.deed in DEEDS and found.outcome is Outcome.CHANGED:
            words = {
                "deleted": self.tr("deleted"),
                "restored": self.tr("restored"),
                "erased": self.tr("erased"),
            }
            return cells.Badge(words[found.deed], *DEEDS[found.deed])
        return say.badge(found.outcome, self.context.language)

    def _name_cell(self, values: Row) -> cells.Named:
        first, _ = self._words.name(values["row"])
        return cells.Named(first or self.no_name(), self._words.kind(values["row"]))

    def _who(self, values: Row) -> cells.Words:
        first, second = self._words.who(values["row"])
        return cells.Words(first, second, "text2")

    def _what(self, values: Row) -> cells.Cell:
        found: PacketRow = values["row"]
        if found.problems and (found.outcome is Outcome.REFUSED or self.shown_filter() == Outcome.REFUSED.value):
            first = found.problems[0]
            label = self._words.label(found, first.field) if first.field else ""
            return cells.Words(self.context.say(first.why), label, "danger")
        deed = self._words.deed(found)
        if deed:
            return cells.Words(deed, tone="danger" if found.deed != "restored" else "text2")
        if found.outcome is Outcome.NEW:
            return cells.Words(self._words.summary(found), tone="text2")
        if found.conflicts:
            return self._conflict_cell(found)
        if found.changes:
            return self._diff(found)
        return cells.Words(self.tr("Only its history"), tone="text3")

    def _conflict_cell(self, found: PacketRow) -> cells.Cell:
        key = found.conflicts[0]
        if key == DELETED:
            return cells.Words(self.tr("Deleted by one office, edited by another"), tone="text2")
        here, theirs = (
            self._words.value(found, key, side) or self.tr("(empty)") for side in self._words.sides(found, key)
        )
        first = bidi.fill(self.tr("{field}: {value}"), field=self._words.label(found, key), value=here)
        second = [bidi.fill(self.tr("in the packet: {value}"), value=theirs)]
        more = len(found.conflicts) + len(self._words.changes(found)) - 1
        if more:
            second.append(self.tr("%n field(s) more", "", more))
        return cells.Words(first, " · ".join(second), below_tone="theirs")

    def _diff(self, found: PacketRow) -> cells.Cell:
        changes = self._words.changes(found)
        wanted = [key for key in changes if key not in found.left_out]
        if not wanted:
            return cells.Words(self.tr("No field is taken"), tone="text3")
        key, value = wanted[0], self._words.value
        old, new = changes[key]
        after = value(found, key, new) or self.tr("(empty)")
        return cells.Diff(self._words.label(found, key), value(found, key, old), after, len(wanted) - 1)

    # -- what must be known ---------------------------------------------------------------------

    def banners(self) -> Iterator[QWidget]:
        plan = self._plan()
        for note in plan.notes:
            if note.code in ABOUT_THE_KEY:
                words = bidi.fill(self.tr("The four words of the key: {words}"), words=self._key_words())
                yield Banner(self.context.say(note.why), words, ABOUT_THE_KEY[note.code])
        if plan.earlier is not None:
            yield Banner(self.tr("This very packet was imported before. Only what is new since would be written."))
        files = told_files(plan.expected, self.context.language)
        if files:
            tone = "warn" if has_left_out(plan.expected) else "info"
            yield Banner(self.tr("Files that come with it"), " · ".join(files), tone)
        mass = self.session.choosing.choices.mass if self.session.choosing is not None else ()
        if mass:
            yield self._mass_banner(mass)
        refused = len(self.refused())
        if refused:
            see = Button(self.tr("See them"), "link", small=True)
            see.clicked.connect(self.show_refused)
            words = self.tr("%n cell(s) or line(s) cannot be taken", "", refused)
            yield Banner(words, tone="danger", actions=[see])

    def _mass_banner(self, mass: Sequence[MassChange]) -> Banner:
        """Columns changed throughout: a slip of a hand, or meant?"""
        assert self.session.choosing is not None
        listed = SEPARATOR[self.context.language.code].join(map(self._mass_words, mass))
        if self.session.choosing.choices.throughout:
            again = Button(self.tr("Leave them out again"), "link", small=True)
            again.clicked.connect(lambda: self.session.take_throughout(False))
            title = self.tr("%n column(s) that were changed throughout are taken", "", len(mass))
            return Banner(title, listed, "ok", [again])
        take = Button(self.tr("Yes, take them"), "plain", small=True)
        take.clicked.connect(lambda: self.session.take_throughout(True))
        title = self.tr("%n column(s) were changed throughout. Is that meant?", "", len(mass))
        return Banner(title, listed, "warn", [take])

    def _mass_words(self, one: MassChange) -> str:
        words = self.tr("“{column}” of “{sheet}”, %n cell(s)", "", one.cells)
        if one.emptied:
            words = self.tr("“{column}” of “{sheet}”, %n cell(s) emptied", "", one.cells)
        label = say.label_of(one.column.key, self.context.language, one.entity)
        return bidi.fill(words, column=label, sheet=one.sheet)

    def show_refused(self) -> None:
        """The cells and lines that cannot be taken, each with its sheet, row and reason."""
        NotesDialog(self.window(), self.context, self.refused(), sheets=True).open()

    # -- what the button does -------------------------------------------------------------------

    def can_go(self) -> bool:
        return self.session.choosing is not None and (self.session.choosing.effect().writes or bool(self._new_files()))

    def _new_files(self) -> int:
        expected = self._plan().expected
        return expected.taken if expected is not None else 0

    def go_words(self) -> str:
        assert self.session.choosing is not None
        effect = self.session.choosing.effect()
        if effect.records and effect.conflicts:
            words = self.tr("Import %n record(s), then decide {conflicts}", "", effect.records)
            return bidi.fill(words, conflicts=self.tr("%n conflict(s)", "", effect.conflicts))
        if effect.records:
            return self.tr("Import %n record(s)", "", effect.records)
        if self._new_files():
            return self.tr("Take in %n file(s)", "", self._new_files())
        return self.tr("Note that it was received") if effect.writes else self.tr("Nothing to import")

    def waiting(self) -> str:
        mass = self.session.packet.mass if self.session.packet is not None else ()
        return self.tr("%n column(s) stay out until you say so", "", len(mass)) if mass else ""


def _counts_as(row: PacketRow, outcome: Outcome) -> bool:
    """A record of which cells are refused stands under two counters."""
    return row.outcome is outcome or (outcome is Outcome.REFUSED and bool(row.problems))
