"""A field of a form: label above, editor, and under it the hint or what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from coalition_desktop.gui import tokens
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.editor import Editor
from coalition_desktop.gui.widgets.label import ElidedLabel, Label, Picture
from coalition_desktop.gui.widgets.layout import row


class FormField(QWidget):
    """Holds an editor; says its problem when the person leaves it, not while typing."""

    changed = Signal()

    def __init__(self, label: str, editor: QWidget, *, hint: str = "", required: bool = False) -> None:
        super().__init__()
        self.label, self._hint, self._required = label, hint, required
        self.widget = editor
        self.editor = cast(Editor, editor)
        self._mark = Label(self.tr("changed"), "caption", "accent")
        self._mark.hide()
        self._below = Label("", "caption", "muted", wrap=True)
        self._below.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._alert = Picture("alert-circle", "danger", tokens.ICON_S)
        self._said, self._wrong = "", False
        self._run: Callable[[], object] | None = None
        self._build()
        self.editor.changed.connect(self._edited)
        self.editor.left.connect(self.check)
        self.set_error("")

    def _build(self) -> None:
        title = ElidedLabel(f"{self.label} *" if self._required else self.label, "label", snug=True)
        title.setBuddy(self.widget)
        self.widget.setAccessibleName(self.label)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(row(title, self._mark, None))
        box.addWidget(self.widget)
        self._action = Button("", "link", small=True)
        self._action.clicked.connect(self._act)
        self._action.hide()
        self._foot = row(self._alert, (self._below, 1), self._action, gap=4)
        box.addWidget(self._foot)
        box.addStretch(1)  # tops stay aligned when a neighbour shows an error

    def _edited(self) -> None:
        self.set_error("")
        self.changed.emit()

    def check(self) -> bool:
        """Say what is wrong with the value, if anything; whether it is right."""
        wrong = self.editor.problem()
        if not wrong and self._required and self.editor.value() is None:
            wrong = self.tr("This is needed.")
        self.set_error(wrong)
        return not wrong

    def error(self) -> str:
        """The words under the field when something is wrong."""
        return self._said if self._wrong else ""

    def remark(self) -> str:
        """The words under the field when something is odd, but may stay."""
        return "" if self._wrong else self._said

    def set_error(self, words: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        """Show what is wrong (empty: the hint again); also for what only the form can know.

        ``action`` and ``run`` are a button behind the words that leads to what they are about.
        """
        self._say(words, "danger", action, run)
        self.editor.set_error(bool(words))

    def set_remark(self, words: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        """Show what is odd and may stay."""
        self._say(words, "warn", action, run)
        self.editor.set_error(False)

    def _say(self, words: str, tone: str, action: str, run: Callable[[], object] | None) -> None:
        self._said, self._wrong, self._run = words, bool(words) and tone == "danger", run
        self._below.setText(words or self._hint)
        self._below.set_tone(tone if words else "muted")
        self._alert.set_icon("alert-circle", tone, tokens.ICON_S)
        self._alert.setVisible(bool(words))
        self._action.set_text(action)
        self._action.setVisible(bool(words and action))
        self._foot.setVisible(bool(words or self._hint))
        self.widget.setAccessibleDescription(words or self._hint)

    def _act(self) -> None:
        if self._run is not None:
            self._run()

    def set_changed(self, on: bool) -> None:
        """The small "changed" beside the label."""
        self._mark.setVisible(on)

    def value(self) -> Any:
        """The editor's value."""
        return self.editor.value()

    def set_value(self, value: Any) -> None:
        """Show a value without telling, and without an error."""
        self.editor.set_value(value)
        self.set_error("")
