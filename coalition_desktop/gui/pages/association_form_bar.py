"""The bar under the form: how much is not saved, how safe it is, and the way to save it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import ElidedLabel, Label, Picture, restyle
from coalition_desktop.gui.widgets.layout import column, row_layout


class UnsavedBar(QFrame):
    """How much is not saved, how safe it is, what is in the way; discard and save."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Picture("pencil", "accent")
        self._count = Label("", "strong")
        self._age = ElidedLabel("", "caption", "soft")
        self.errors = Button("", "danger", "alert-circle", small=True)
        self.back = Button(self.tr("Back to the list"), "ghost")
        self.discard = Button(self.tr("Discard the changes"), "ghost")
        self.save = Button(self.tr("Save"), "primary", "device-floppy")
        self.save.setToolTip(bidi.keys("Ctrl+S"))
        self.setFixedHeight(theme.px(tokens.ACTION_BAR))
        words = column(None, self._count, self._age, None, gap=0)
        self.setLayout(
            row_layout(
                self._icon, (words, 1), self.errors, self.back, self.discard, self.save, gap=12, margins=(20, 0, 20, 0)
            )
        )
        self.put(0, "", 0, False)

    def put(self, changes: int, age: str, errors: int, new: bool) -> None:
        """Show the state of the form."""
        dirty = changes > 0
        role = "dirtybar" if dirty else "bar"
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)
        self._icon.setVisible(dirty)
        nothing = self.tr("Nothing typed yet") if new else self.tr("No changes")
        self._count.setText(self.tr("%n change(s) not saved", "", changes) if dirty else nothing)
        self._age.setText(age if dirty else "")
        self._age.setVisible(bool(dirty and age))
        self.errors.setVisible(errors > 0)
        self.errors.set_text(self.tr("%n error(s) before saving", "", errors))
        self.discard.setVisible(dirty)
        self.back.setVisible(not dirty)
        self.save.setEnabled(dirty)
