"""The step at which a protected packet waits for its passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal

from coalition_desktop.exchange.hidden_sheet import WRONG_PASSPHRASE
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.exchange_passphrase import PassphraseEdit
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.pages.exchange_steps import Middle
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import frame, row


class LockedStep(Middle):
    """``left``: the packet stays closed."""

    left = Signal()

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__()
        self._context, self._session = context, session
        self.line = PassphraseEdit()

    def ask(self) -> None:
        """Ask for it, and say so where the one that was given is not it."""
        error = self._session.refusal
        if error is None or self._session.source is None:
            return
        self.line = PassphraseEdit()
        field = FormField(self.tr("Passphrase of the coalition"), self.line)
        go = Button(self.tr("Open the packet"), "primary", "package-import")
        go.clicked.connect(self.open_packet)
        self.line.returnPressed.connect(self.open_packet)
        leave = Button(self.tr("Cancel"), "ghost")
        leave.clicked.connect(self.left)
        head = row(
            Picture("lock", "accent", 28), (Label(self.tr("This packet is protected"), "h2", wrap=True), 1), gap=12
        )
        said = self.tr("The office that sent it has protected it by a passphrase. Ask its secretary by telephone.")
        name = Label(say.file_words(self._session.source.name), "caption", "muted")
        card = frame(
            "card",
            head,
            name,
            Label(said, tone="soft", wrap=True),
            field,
            row(go, leave, None),
            margins=(20, 18, 20, 16),
        )
        self.put(card)
        if error.message.text == WRONG_PASSPHRASE:
            field.set_error(self._context.say(error.message))
        self.line.setFocus()

    def open_packet(self) -> None:
        """Try it."""
        if self.line.typed():
            self._session.give_passphrase(self.line.typed())
