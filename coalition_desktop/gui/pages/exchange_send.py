"""The form of a packet: for whom, what, with or without personal data, protected or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from coalition_desktop.desk import packets
from coalition_desktop.desk.exchanges import Partner, partners
from coalition_desktop.exchange.packet_writing import PacketResult as Written
from coalition_desktop.exchange.packet_writing import Wish
from coalition_desktop.gui import bidi, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.associations_columns import day_words
from coalition_desktop.gui.pages.exchange_passphrase import PassphraseFields
from coalition_desktop.gui.pages.exchange_safe import SafeCheck
from coalition_desktop.gui.pages.exchange_writing import READY, FileForm
from coalition_desktop.gui.widgets.buttons import Button, Segmented, Switch
from coalition_desktop.gui.widgets.choices import ChoiceField
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, frame, row, rule
from coalition_desktop.records.catalogue import RECORDS
from coalition_desktop.records.showing import file_size

SINCE, ALL = "since", "all"
ICONS = {
    "association": "building-community",
    "person": "user",
    "position": "user-check",
    "mandate": "user-star",
    "commitment": "heart-handshake",
    "letter": "file-certificate",
    "document": "paperclip",
}


class SendPanel(FileForm):
    """``list_wanted``: a list instead of a packet."""

    list_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._partners: dict[str, Partner] = {}
        self.to = ChoiceField([("", self.tr("All offices"))], required=True)
        self.what = Segmented([(SINCE, self.tr("New since the last exchange")), (ALL, self.tr("Everything"))], ALL, self.tr("What is sent"))  # fmt: skip
        self._last = Label("", "caption", "muted", wrap=True)
        self._kinds = column_layout(gap=0)
        self.personal = Switch(self.tr("Personal data"))
        self.attachments = Switch(self.tr("Files of documents"))
        self._files = Label("", "caption", "muted", wrap=True)
        self.protect = Switch(self.tr("Protect by the passphrase"))
        self.passphrase = PassphraseFields()
        self.words = Label("", "strong", wrap=True)
        self.go = Button(self.tr("Export the packet…"), "primary", "package-export")
        self.list = Button(self.tr("Excel list only"), "plain", "file-spreadsheet")
        self.check = SafeCheck(context)
        signed = Label(self.tr("Signed in the name of your office; it opens in this program or in Excel."), "caption", "muted", wrap=True)  # fmt: skip
        self.lay_out(self._form(), row(Picture("lock", "text3", tokens.ICON_M), (signed, 1), gap=6), self.go, self.list)
        self.stack.addWidget(self.check)
        self._connect()
        self.refresh()

    def _form(self) -> QWidget:
        told = self.tr("One file, sent by USB stick, e-mail or messenger. The office that gets it imports it and decides the conflicts.")  # fmt: skip
        head = column_layout(Label(self.tr("Export a packet"), "h3"), Label(told, "caption", "muted", wrap=True), gap=2)
        self._to = FormField(self.tr("To"), self.to)
        what = column_layout(Label(self.tr("What is sent"), "label"), self.what, self._last, gap=4)
        private = self.tr("Phones, e-mails, birth dates, presidents, bank accounts: only for someone who needs them")
        locked = self.tr("The hidden history and the files open only with the passphrase of the coalition")
        self.passphrase.hide()
        box = frame("regbox", self._kinds, gap=0, margins=(0, 0, 0, 0))
        box.layout().addWidget(self._switch("phone", self.tr("Personal data"), private, self.personal))  # type: ignore[union-attr]
        box.layout().addWidget(rule())  # type: ignore[union-attr]
        box.layout().addWidget(self._switch("paperclip", self.tr("Files of documents"), self._files, self.attachments))  # type: ignore[union-attr]
        box.layout().addWidget(rule())  # type: ignore[union-attr]
        box.layout().addWidget(self._switch("lock", self.tr("Protect by the passphrase"), locked, self.protect))  # type: ignore[union-attr]
        form = QWidget()
        form.setLayout(
            column_layout(
                head, self._to, what, box, self.passphrase, self._fingerprint(), None, gap=10, margins=(18, 14, 18, 8)
            )
        )
        return form

    def _switch(self, icon: str, title: str, below: str | Label, switch: Switch) -> QWidget:
        words = below if isinstance(below, Label) else Label(below, "caption", "muted", wrap=True)
        said = column(Label(title), words, gap=0)
        return row(Picture(icon), (said, 1), switch, gap=10, margins=(12, 8, 12, 8))

    def _fingerprint(self) -> QFrame:
        told = self.tr("Compare these words by telephone: where they are the same, both registries hold the same.")
        title = Label(self.tr("Fingerprint of your registry"), "caption", "muted")
        return frame(
            "well", title, self.words, Label(told, "caption", "muted", wrap=True), gap=2, margins=(12, 8, 12, 8)
        )

    def _connect(self) -> None:
        self.to.changed.connect(self._chosen)
        self.what.changed.connect(lambda _key: self._show_kinds())
        self.protect.toggled.connect(self._protected)
        self.go.clicked.connect(self.export)
        self.list.clicked.connect(self.list_wanted)
        self.check.back.connect(self.uncheck)
        self.check.confirmed.connect(self._ask)

    def first(self) -> QWidget:
        return self.go

    # -- showing --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Records changed, or packets came or went."""
        registry, language, chosen = self.context.registry, self.context.language, self.to.value() or ""
        self._partners = {one.code: one for one in partners(registry, language)}
        self.to.put([("", self.tr("All offices")), *((one.code, one.name) for one in self._partners.values())], None)
        self.to.set_value(chosen if chosen in self._partners else "")
        self.words.setText(packets.fingerprint(registry, language)[0])
        self.go.setEnabled(not registry.read_only)
        self._show_office()

    def choose(self, code: str) -> None:
        """For this office."""
        self.to.set_value(code if code in self._partners else "")
        self._chosen()

    def _chosen(self) -> None:
        """What has come to an office for certain need not go again; else everything is safer."""
        partner = self._partners.get(self.to.value())
        self.what.set_value(SINCE if partner is not None and partner.confirmed else ALL)
        self._show_office()

    def _show_office(self) -> None:
        self._last.setText(self._last_words(self._partners.get(self.to.value())))
        self._last.setVisible(bool(self._last.plain_text()))
        self._show_kinds()

    def _last_words(self, partner: Partner | None) -> str:
        """When something went there last, and whether it came."""
        if partner is None:
            return ""
        if not partner.sent:
            return self.tr("Nothing was sent to this office yet.")
        when = day_words(say.moment_of(partner.sent).date())
        if partner.confirmed:
            return bidi.fill(self.tr("Sent last {when}, and received by them."), when=when)
        return bidi.fill(self.tr("Sent last {when}. They have not told yet that it came: everything is safer."), when=when)  # fmt: skip

    def _show_kinds(self) -> None:
        """What the readable sheets would hold."""
        clear(self._kinds)
        rows = packets.safe_to_send(self.context.registry, self.wish()).rows
        language = self.context.language
        for entity, count in rows.items():
            if count or entity == "association":
                name, number = Label(language.say(RECORDS[entity].plural)), Label(bidi.ltr(count), "strong")
                line = row(Picture(ICONS.get(entity, "list")), (name, 1), number, gap=10, margins=(12, 6, 12, 6))
                self._kinds.addWidget(line)
                self._kinds.addWidget(rule())
        self._show_files()

    def _show_files(self) -> None:
        """How many files could travel, how large they are, and how many are not here."""
        parcel = packets.files_to_send(self.context.registry, replace(self.wish(), attachments=True))
        self.attachments.setEnabled(bool(parcel.files))
        if not parcel.files:
            self.attachments.setChecked(False)
        size = file_size(parcel.size, self.context.language)
        words = bidi.fill(self.tr("%n file(s), {size}; the packet is then a .zip", "", len(parcel.files)), size=size)
        told = [words if parcel.files else self.tr("No file is to be sent")]
        if parcel.missing:
            told.append(self.tr("%n file(s) are not here yet", "", parcel.missing))
        self._files.setText(" · ".join(told))

    def _protected(self, on: bool) -> None:
        self.passphrase.setVisible(on)
        if on:
            self.passphrase.first.setFocus()
        else:
            self.passphrase.clear()

    # -- doing it -------------------------------------------------------------------------------

    def wish(self) -> Wish:
        """The packet that the form describes."""
        to, registry, only_new = self.to.value() or "", self.context.registry, self.what.value() == SINCE
        return Wish(
            to=to,
            personal=self.personal.isChecked(),
            since=packets.last_sent(registry, to) if only_new else 0,
            passphrase=self.passphrase.value() if self.protect.isChecked() else "",
            attachments=self.attachments.isChecked(),
            files_since=packets.files_last_sent(registry, to) if only_new else 0,
        )

    def export(self) -> None:
        """Is it safe to send?"""
        if not self.go.isEnabled() or self.is_writing():
            return
        if self.protect.isChecked() and not self.passphrase.check():
            self.passphrase.first.setFocus()
            return
        partner = self._partners.get(self.to.value())
        self.check.show_wish(self.wish(), partner.name if partner is not None else self.tr("All offices"))
        self.stack.setCurrentWidget(self.check)
        self.check.go.setFocus()

    def is_checking(self) -> bool:
        """Whether the summary is shown."""
        return self.stack.currentWidget() is self.check

    def uncheck(self) -> None:
        """Back to the form."""
        self.stack.setCurrentIndex(READY)
        self.go.setFocus()

    def _ask(self) -> None:
        proposed = packets.file_name(self.context.registry, self.wish())
        path = self.ask_path(self.tr("Save the packet"), proposed)
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the packet into this file."""
        work = packets.send(self.context.registry, path, self.context.language.code, self.wish())
        self.run(work, self.tr("Writing the packet"), self._written, changes={"office"})

    def _written(self, result: Written) -> None:
        self.show_file(result.path, self.tr("Packet written: %n record(s)", "", result.records))
        self.protect.setChecked(False)
        self.attachments.setChecked(False)

    # -- remembering ----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """For whom; personal data, files and protection are asked for each time."""
        return {"to": self.to.value() or ""}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a remembered form."""
        if state.get("to") in self._partners:
            self.choose(state["to"])
