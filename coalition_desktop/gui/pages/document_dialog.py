"""The fields of a document: asked when a file is attached, changed later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coalition_desktop.gui.editors import Sources, form_field
from coalition_desktop.gui.pages.exchange_words import file_words
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import ElidedLabel, Label, Picture
from coalition_desktop.gui.widgets.layout import row
from coalition_desktop.gui.widgets.panels import Dialog
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import fields

KEYS = ("name", "kind", "dated", "valid_until")


class DocumentDialog(Dialog):
    """Title, kind, date and validity of a document.  ``file_name``: of its file, for the person to recognise."""

    def __init__(
        self, parent: QWidget, language: Language, title: str, action: str, file_name: str, values: Mapping[str, Any]
    ) -> None:
        super().__init__(parent, title)
        self._before = {key: values.get(key) for key in KEYS}
        sources = Sources(language, lambda _kind: (), lambda _e, _t: (), lambda _e, _i: "", lambda _t: None, str)
        declared = fields("document")
        self.fields: dict[str, FormField] = {key: form_field(declared[key], sources) for key in KEYS}
        for key, field in self.fields.items():
            field.set_value(self._before[key])
        self.go = Button(action, "primary", "device-floppy")
        self.go.setDefault(True)
        self.go.clicked.connect(self._check)
        leave = Button(self.tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        file = row(Picture("paperclip", "text3"), (ElidedLabel(file_words(file_name), "caption", "muted"), 1), gap=8)
        dates = row((self.fields["dated"], 1), (self.fields["valid_until"], 1), gap=12)
        parts: list[QWidget] = [Label(title, "h3", wrap=True), *([file] if file_name else [])]
        self.put(*parts, self.fields["name"], self.fields["kind"], dates, row(None, leave, self.go))
        self.fields["name"].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        wrong = [field for field in self.fields.values() if not field.check()]
        if wrong:
            wrong[0].widget.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.accept()

    def values(self) -> dict[str, Any]:
        """What was filled in."""
        return {key: field.value() for key, field in self.fields.items()}

    def changed(self) -> dict[str, Any]:
        """What differs from before."""
        return {key: value for key, value in self.values().items() if value != self._before[key]}
