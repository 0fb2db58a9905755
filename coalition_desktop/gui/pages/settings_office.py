"""Who writes, and what the office's paper shows: each field is saved when the person leaves it."""

from __future__ import annotations

import functools
import re
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QWidget

from coalition_desktop.desk.office import office_of, save_office, set_author
from coalition_desktop.documents.letters.issue import ACCENT
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.phones import phones_in
from coalition_desktop.gui import theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.editors import Sources, editor_for
from coalition_desktop.gui.pages.settings_parts import Section, page_of
from coalition_desktop.gui.widgets.choices import Place
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import column_layout, frame, row_layout
from coalition_desktop.gui.widgets.lines import LineEdit, LtrEdit
from coalition_desktop.language import Language
from coalition_desktop.records import places
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.records.showing import phone

SHADES = tuple(letter for _ground, letter in tokens.AVATARS)  # of the paper: dark enough to be read

# Rows of the form: one field over the whole width, or two beside each other; Arabic first.
IDENTITY = (("coalition_ar", "coalition_fr"), ("name_ar", "name_fr"))
PAPER = (("city_ar", "city_fr"), ("address_ar", "address_fr"), ("phone", "email"), ("web", ""))
SIGNATORY = (("signatory_ar", "signatory_fr"), ("title_ar", "title_fr"), ("signatory_sex", "validity"), ("colour", ""))


def sources(language: Language) -> Sources:
    """What the editors of the office's fields need to know."""
    return Sources(
        language,
        places=lambda _kind: [Place(one.code, places.name(one.code, language.code)) for one in places.regions()],
        search=lambda _entity, _text: (),
        title=lambda _entity, rid: rid,
        read_phone=read_phone,
        show_phone=phone,
    )


def read_phone(typed: str) -> str | None:
    """What was typed as E.164 when it is one number and nothing else."""
    found = phones_in(typed)
    return found.numbers[0] if len(found.numbers) == 1 and not re.search(r"\d", found.rest) else None


class _Shade(QAbstractButton):
    """A colour to choose."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = QColor(colour)
        self.setCheckable(True)
        self.setFixedSize(32, 32)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(theme.colour("focus"), 2) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(QRectF(self.rect()).adjusted(6, 6, -6, -6))


class ColourField(QWidget):
    """One of a few colours that print well, or any other by its code."""

    changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = LtrEdit(ACCENT)
        self.line.setFixedWidth(theme.px(110))
        self.line.setAccessibleName(self.tr("Code of the colour"))
        self.setFocusProxy(self.line)
        self._shades = {colour: _Shade(colour) for colour in SHADES}
        group = QButtonGroup(self)
        for colour, button in self._shades.items():
            group.addButton(button)
            button.clicked.connect(functools.partial(self._take, colour))
        self.line.changed.connect(self.changed)
        self.line.left.connect(self._left)
        self.setLayout(row_layout(*self._shades.values(), 4, self.line, None, gap=2))

    def _take(self, colour: str, _checked: bool = False) -> None:
        self.line.set_value(colour)
        self.changed.emit()
        self.left.emit()

    def _left(self) -> None:
        self._mark()
        self.left.emit()

    def _mark(self) -> None:
        chosen = (self.value() or ACCENT).upper()
        if chosen in self._shades:
            self._shades[chosen].setChecked(True)

    def value(self) -> Any:
        """``#RRGGBB`` or None."""
        return self.line.typed().upper() or None

    def set_value(self, value: Any) -> None:
        """Show a colour; none is the program's own."""
        self.line.set_value(value)
        self._mark()

    def problem(self) -> str:
        if self.value() and not re.fullmatch("#[0-9A-F]{6}", self.value()):
            return self.tr("Write # and six signs, for example #0C5C63.")
        return ""

    def set_error(self, wrong: bool) -> None:
        """Red border."""
        self.line.set_error(wrong)

    def set_read_only(self, fixed: bool) -> None:
        """Show only."""
        self.setEnabled(not fixed)


class OfficeSection(Section):
    """The person's name and the record of the office."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._sources = sources(context.language)
        self._declared = fields("office")
        self.fields: dict[str, FormField] = {}
        self.author = LineEdit()
        self.author_field = FormField(
            self.tr("Your name"),
            self.author,
            required=True,
            hint=self.tr("Written in the history beside what you change"),
        )
        self.author.left.connect(self._author_left)
        cards = [
            frame("card", Label(self.tr("You"), "h3"), self.author_field, gap=10),
            self._card(self.tr("Coalition and office"), IDENTITY),
            self._card(self.tr("Address on the paper"), PAPER),
            self._card(self.tr("Signature and paper"), SIGNATORY),
        ]
        self.setLayout(column_layout(page_of(*cards), gap=0))
        self.refresh()

    def _card(self, title: str, rows: tuple[tuple[str, str], ...]) -> QWidget:
        lines = []
        for pair in rows:
            made = [(self._field(key), 1) for key in pair if key]
            lines.append(row_layout(*made, *([None] if len(made) == 1 and pair[0] != "colour" else []), gap=14))
        return frame("card", Label(title, "h3"), *lines, gap=12)  # type: ignore[arg-type]

    def _field(self, key: str) -> FormField:
        declared = self._declared[key]
        field = FormField(self.context.say(declared.label), self._editor(declared), required=declared.required)
        field.editor.set_read_only(self.context.registry.read_only)
        field.editor.left.connect(functools.partial(self._left, key))
        self.fields[key] = field
        return field

    def _editor(self, declared: Field) -> QWidget:
        return ColourField() if declared.key == "colour" else editor_for(declared, self._sources)

    # -- reading and saving ---------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is kept, except where the person is typing."""
        _, self._kept = office_of(self.context.registry)
        self.author.set_value(self.context.settings.author)
        for key, field in self.fields.items():
            if field.value() != self._kept.get(key) and not field.isAncestorOf(self.window().focusWidget() or self):
                field.set_value(self._kept.get(key))

    def _left(self, key: str) -> None:
        """Save the field when it was changed and is right."""
        field = self.fields[key]
        if self.context.registry is None or not field.check():
            return
        value = field.value()
        if value == self._kept.get(key):
            return
        if self._declared[key].kind is Kind.NUMBER and value is not None and not 1 <= value <= 120:
            field.set_error(self.tr("Write a number of months between 1 and 120."))
            return
        try:
            save_office(self.context.registry, {key: value})
        except UserError as error:
            self.context.trouble(error)
            return
        self._kept[key] = value
        self.context.tell({"office"})

    def _author_left(self) -> None:
        name = self.author.typed()
        if self.author_field.check() and name != self.context.settings.author:
            self.context.settings.author = name
            set_author(self.context.registry, name)
            self.context.save_settings()

    def look_at(self, field: str) -> None:
        found = self.fields.get(field)
        if found is None:
            return
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(found, 0, 80)
        found.widget.setFocus(Qt.FocusReason.OtherFocusReason)
