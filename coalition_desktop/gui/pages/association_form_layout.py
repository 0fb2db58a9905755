"""How the form is laid out: sections, and rows of fields that follow from the declarations.

A pair of names stands first, side by side, the reading language first; long texts and sets take a
whole line; the rest goes three to a row, two in the legal file, fewer where it is narrow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QSizePolicy, QWidget

from coalition_desktop.gui import bidi, paint, theme, tokens
from coalition_desktop.gui.editors import WIDE
from coalition_desktop.gui.pages.associations_data import ENTITY
from coalition_desktop.gui.pages.associations_filters import group_title
from coalition_desktop.gui.paint import Flow
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import column_layout
from coalition_desktop.gui.widgets.steps import focus_ring
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Field, Group, Kind

translate = QCoreApplication.translate

COLUMNS = 6  # of the grid: three fields to a row take two each, a pair takes three each
# a card of this width holds three fields to a row, two, or else one; pixels at 100 %
WIDTHS = ((600, 3), (360, 2))


@dataclass(frozen=True)
class FormSection:
    """A card of the form and its entry in the navigation."""

    groups: tuple[Group, ...]
    icon: str
    title: str
    hint: str = ""
    per_row: int = 3

    def fields(self) -> list[Field]:
        """Its fields in the order of declaration."""
        return [one for one in fields(ENTITY).values() if one.group in self.groups]


def form_sections() -> list[FormSection]:
    """The sections of the form, in reading order."""
    names = translate("AssociationForm", "The names in both languages appear in letters as you write them here")
    numbers = translate("AssociationForm", "Phones and addresses are always written from left to right")
    receipts = translate("AssociationForm", "A receipt number is unique only with its authority and its date")
    return [
        FormSection((Group.IDENTITY,), "id", group_title(Group.IDENTITY), names),
        FormSection((Group.MEMBERSHIP,), "user-check", group_title(Group.MEMBERSHIP)),
        FormSection((Group.SEAT, Group.CONTACT), "map-pin", translate("AssociationForm", "Seat and contact"), numbers),
        FormSection((Group.LEGAL,), "file-certificate", group_title(Group.LEGAL), receipts, 2),
        FormSection((Group.PROGRAMME,), "target-arrow", group_title(Group.PROGRAMME)),
        FormSection((Group.NOTES,), "notes", group_title(Group.NOTES)),
    ]


def rows_of(listed: Sequence[Field], per_row: int, rtl: bool) -> list[list[str]]:
    """Keys of the fields, row by row."""
    pair = [one.key for one in listed if one.kind is Kind.NAME and one.script]
    if not rtl:
        pair.reverse()
    rows = [pair] if pair and per_row > 1 else [[key] for key in pair]
    line: list[str] = []
    for one in listed:
        if one.key in pair:
            continue
        if one.kind in WIDE:
            rows += [line] if line else []
            rows.append([one.key])
            line = []
            continue
        line.append(one.key)
        if len(line) == per_row:
            rows.append(line)
            line = []
    return rows + ([line] if line else [])


class FormCard(QFrame):
    """A section on its card; its grid follows the width."""

    def __init__(self, section: FormSection, made: Mapping[str, FormField], rtl: bool) -> None:
        super().__init__()
        self.section = section
        self._made, self._rtl = made, rtl
        self._per_row = 0
        self.setProperty("role", "card")
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(14)
        self.grid.setVerticalSpacing(12)
        for place in range(COLUMNS):
            self.grid.setColumnStretch(place, 1)
        title = Label(section.title, "h3")
        hint = Label(section.hint, "caption", "muted", wrap=True)
        if not section.hint:
            hint.hide()
        holder = QWidget()
        holder.setLayout(self.grid)
        self.setLayout(column_layout(title, hint, 8, holder, gap=0, margins=(20, 14, 20, 18)))
        self.setAccessibleName(section.title)
        self.arrange(section.per_row)

    def arrange(self, per_row: int) -> None:
        """Put the fields into rows of so many."""
        if per_row == self._per_row:
            return
        self._per_row = per_row
        before: QWidget | None = None
        for number, keys in enumerate(rows_of(self.section.fields(), per_row, self._rtl)):
            wide = self._wide(keys, per_row)
            for place, key in enumerate(keys):
                field = self._made[key]
                last = place == len(keys) - 1 and self._stretches(key)
                span = COLUMNS - place * wide if last else wide
                self.grid.addWidget(field, number, place * wide, 1, span)
                if before is not None:
                    QWidget.setTabOrder(before, field.widget)
                before = field.widget

    def _wide(self, keys: Sequence[str], per_row: int) -> int:
        declared = fields(ENTITY)
        if declared[keys[0]].kind is Kind.NAME:
            return COLUMNS // min(per_row, 2)
        return COLUMNS if declared[keys[0]].kind in WIDE else COLUMNS // per_row

    def _stretches(self, key: str) -> bool:
        return fields(ENTITY)[key].kind in (Kind.TEXT, *WIDE)

    def set_width(self, width: float) -> None:
        """The effective width the form has."""
        fitting = next((fields for least, fields in WIDTHS if width >= least), 1)
        self.arrange(min(self.section.per_row, fitting))


class SectionNav(QAbstractButton):
    """A section in the navigation: its state is an icon, never colour alone."""

    STATES = {
        "error": ("alert-circle", "danger"),
        "remark": ("alert-circle", "warn"),
        "complete": ("circle-check", "ok"),
    }

    def __init__(self, section: FormSection) -> None:
        super().__init__()
        self._section = section
        self.state = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(tokens.CONTROL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.put("")

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def put(self, state: str) -> None:
        """``error``, ``remark``, ``changed``, ``complete`` or nothing to tell."""
        self.state = state
        words = {
            "error": translate("AssociationForm", "has errors"),
            "remark": translate("AssociationForm", "has remarks"),
            "changed": translate("AssociationForm", "changed"),
            "complete": translate("AssociationForm", "complete"),
        }
        self.setAccessibleName(f"{self._section.title} {words.get(state, '')}".strip())
        self.setToolTip(words.get(state, ""))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, on = QRectF(self.rect()), self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentSoft" if on else "neutralSoft"))
            painter.drawRoundedRect(rect, 6, 6)
        flow = Flow(rect.adjusted(10, 0, -10, 0))
        paint.picture(painter, flow.lead(tokens.ICON, 10), self._section.icon, "accent" if on else "text2")
        self._paint_state(painter, flow.trail(tokens.ICON_M, 8))
        paint.text(painter, flow.rest, self._section.title, "body", "accent" if on else "text2", 600 if on else 400)
        if self.hasFocus():
            focus_ring(painter, rect)

    def _paint_state(self, painter: QPainter, box: QRectF) -> None:
        if self.state == "changed":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QRectF(box.center().x() - 4, box.center().y() - 4, 8, 8))
        elif self.state in self.STATES:
            paint.picture(painter, box, *self.STATES[self.state], tokens.ICON_M)


def in_one_line(keys: Sequence[str]) -> str:
    """Labels in one line, with the comma of the language."""
    return ("، " if bidi.rtl() else ", ").join(keys)
