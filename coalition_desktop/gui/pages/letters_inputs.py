"""What a kind of letter asks the person who writes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from coalition_desktop.documents.letters.catalogue import KINDS
from coalition_desktop.documents.letters.kind import Asked, Input
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.widgets.choices import ChoiceField
from coalition_desktop.gui.widgets.dates import DateField
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.layout import clear, column_layout
from coalition_desktop.gui.widgets.lines import LineEdit, LtrEdit
from coalition_desktop.gui.widgets.texts import NotesField
from coalition_desktop.records.choices import LETTER_LANGUAGE

PAUSE_MS = 400  # after the last key, before the letter is drawn anew
LINES = 3  # of a text, before it scrolls


class LetterInputs(QWidget):
    """The fields of one kind in the languages of the letter; what was typed for another kind or language is kept.

    ``changed``: something else was given.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._said: dict[str, dict[str, str]] = {}  # by kind
        self._kind = ""
        self._fields: dict[str, FormField] = {}
        self._box = column_layout(gap=10)
        self.setLayout(self._box)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._take)

    def put(self, kind: str, languages: Sequence[str]) -> None:
        """Ask for what a kind needs in these languages."""
        self._pause.stop()
        self._remember()
        clear(self._box)
        self._kind, self._fields = kind, {}
        said = self._said.setdefault(kind, {})
        for one in KINDS[kind].inputs:
            for key in one.keys(languages):
                language = key[-2:] if len(one.keys(languages)) > 1 else ""
                self._add(key, self._field(one, key, language), said.get(key, ""))
        self.setVisible(bool(self._fields))

    def _add(self, key: str, field: FormField, said: str) -> None:
        field.editor.set_value(said or None)
        field.changed.connect(self._pause.start)
        field.editor.left.connect(self._take)
        self._fields[key] = field
        self._box.addWidget(field)

    def _field(self, one: Input, key: str, language: str) -> FormField:
        label = self._context.say(one.label)
        if language:
            label = bidi.fill(
                "{label} ({language})", label=label, language=self._context.say(LETTER_LANGUAGE[language])
            )
        return FormField(label, self._editor(one, key), required=one.required)

    def _editor(self, one: Input, key: str) -> QWidget:
        if one.asked is Asked.TEXT:
            return NotesField(LINES)
        if one.asked is Asked.DAY:
            return DateField()
        if one.asked is Asked.TIME:
            return LtrEdit("16:30")
        if one.asked is Asked.CHOICE:
            return ChoiceField([(code, self._context.say(words)) for code, words in one.choices.items()])
        return LineEdit(key[-2:])

    def _take(self) -> None:
        self._pause.stop()
        if self._remember():
            self.changed.emit()

    def _remember(self) -> bool:
        """Keep what is typed; whether it is something else than before."""
        now = {key: str(value) for key, field in self._fields.items() if (value := field.editor.value())}
        said = self._said.setdefault(self._kind, {})
        before = {key: said[key] for key in self._fields if key in said}
        for key in self._fields:
            said.pop(key, None)
        said.update(now)
        return now != before

    def given(self) -> Mapping[str, str]:
        """What was given for this kind, in all languages."""
        return dict(self._said.get(self._kind, {}))

    def look_at(self, key: str) -> None:
        """Give a field the keyboard."""
        field = self._fields.get(key)
        if field is not None:
            field.widget.setFocus()

    def fields(self) -> Mapping[str, FormField]:
        """The fields that are asked now, by their keys."""
        return self._fields

    def state(self) -> dict[str, Any]:
        """What was typed, by kind."""
        self._remember()
        return {kind: said for kind, said in self._said.items() if kind and said}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up what was typed; ``put`` shows it."""
        for kind, said in state.items():
            if kind in KINDS and isinstance(said, dict):
                self._said[kind] = {str(key): str(value) for key, value in said.items()}
                if kind == self._kind:
                    for key, field in self._fields.items():
                        field.editor.set_value(self._said[kind].get(key))
