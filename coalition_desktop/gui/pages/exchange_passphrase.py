"""The passphrase of the coalition: typed twice where a packet is protected, once where it is opened."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from coalition_desktop.desk.passphrases import Strength, strength
from coalition_desktop.gui import icons
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.layout import column_layout
from coalition_desktop.gui.widgets.lines import LineEdit


class PassphraseEdit(LineEdit):
    """Hidden as it is typed; the eye at its end shows it."""

    def __init__(self) -> None:
        super().__init__()
        self._eye = QAction(self)
        self._eye.triggered.connect(lambda: self.show_typed(self.echoMode() is QLineEdit.EchoMode.Password))
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self.show_typed(False)

    def _turn(self, text: str) -> None:
        """Its letters do not show: neither does their direction."""
        super()._turn("" if self.echoMode() is QLineEdit.EchoMode.Password else text)

    def show_typed(self, on: bool) -> None:
        """Whether its letters can be read."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icons.icon("eye-off" if on else "eye", "text2"))
        self._turn(self.text())
        self._eye.setText(self.tr("Hide the passphrase") if on else self.tr("Show the passphrase"))


class NewPassphrase(PassphraseEdit):
    """One that is long enough."""

    def problem(self) -> str:
        if self.typed() and strength(self.typed()) is Strength.WEAK:
            return self.tr("Too short or too simple: three or four words make a good one.")
        return ""


class Repeated(PassphraseEdit):
    """The same once more."""

    def __init__(self, first: PassphraseEdit) -> None:
        super().__init__()
        self._first = first

    def problem(self) -> str:
        return "" if self.typed() == self._first.typed() else self.tr("The two are not the same.")


class PassphraseFields(QWidget):
    """A new passphrase, typed twice, with a word on how good it is."""

    def __init__(self) -> None:
        super().__init__()
        self.first = NewPassphrase()
        self.again = Repeated(self.first)
        about = self.tr("Agree on it by telephone. Whoever has lost it cannot open the packet.")
        self.fields = (
            FormField(self.tr("Passphrase of the coalition"), self.first, hint=about, required=True),
            FormField(self.tr("The same once more"), self.again, required=True),
        )
        self.fields[0].changed.connect(self._tell)
        self.setLayout(column_layout(*self.fields, gap=6))

    def _tell(self) -> None:
        """How good it is, as it is typed."""
        words = {
            Strength.WEAK: self.tr("Still weak: it can be guessed."),
            Strength.FAIR: self.tr("Fair. One more word makes it good."),
        }
        typed = self.first.typed()
        self.fields[0].set_remark(words.get(strength(typed), "") if typed else "")

    def check(self) -> bool:
        """Say what is wrong; whether it can be used."""
        fine = [field.check() for field in self.fields]  # both say what is wrong
        return all(fine)

    def value(self) -> str:
        """The passphrase."""
        return self.first.typed()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in self.fields:
            field.set_value(None)
