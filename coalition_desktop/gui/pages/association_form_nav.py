"""Beside the form: whose it is, its sections with their state, and who changed it last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.pages.association_form_layout import SectionNav
from coalition_desktop.gui.pages.associations_columns import moment_words, names
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Avatar
from coalition_desktop.gui.widgets.label import ElidedLabel, Label
from coalition_desktop.gui.widgets.layout import column, column_layout, frame, row, scrolled
from coalition_desktop.language import Language

WIDTH = 216


class FormNav(QWidget):
    """Names, sections, last change; ``history`` is its button."""

    def __init__(self, sections: Sequence[SectionNav]) -> None:
        super().__init__()
        self._avatar = Avatar("", theme.px(44))
        self._name = ElidedLabel("", "strong")
        self._number = Label("", "caption", "muted")
        self._who = Label("", "label", wrap=True)
        self.history = Button(self.tr("See the whole history"), "link", small=True)
        title = Label(self.tr("Last changed by"), "caption", "muted")
        margins = (12, 10, 12, 10)
        self._last = frame("well", title, self._who, row(self.history, None), gap=2, margins=margins)
        head = row(self._avatar, (column(self._name, self._number, gap=0), 1), gap=10)
        inside = column(head, 8, *sections, None, self._last, gap=2, margins=(16, 16, 16, 14))
        self.setLayout(column_layout(scrolled(inside), gap=0))
        self.setFixedWidth(theme.px(WIDTH) + 16)
        self.setAccessibleName(self.tr("Sections of the form"))

    def show_names(self, values: Mapping[str, Any], language: Language) -> None:
        """Name, initials and number as they stand in the form."""
        first, _ = names(values, language)
        self._name.setText(first or self.tr("New association"))
        self._avatar.set_name(first or "؟", values.get("name_ar") or first or "؟")
        self._number.setText(bidi.ltr(values["number"]) if values.get("number") else "")

    def show_last(self, steps: Sequence[Any]) -> None:
        """Who changed it last and when; ``steps`` newest first."""
        self._last.setVisible(bool(steps))
        if steps:
            when = moment_words(steps[0].at.astimezone().replace(tzinfo=None))
            self._who.setText(bidi.fill(self.tr("{who} · {when}"), who=steps[0].author or "—", when=when))
