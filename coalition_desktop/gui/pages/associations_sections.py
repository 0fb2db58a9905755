"""The sections of the side panel: a header that folds, and what each of them shows."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from coalition_desktop.gui import bidi, paint, theme, tokens
from coalition_desktop.gui.pages.associations_columns import day_words, moment_of, moment_words
from coalition_desktop.gui.pages.associations_data import ENTITY, Associations
from coalition_desktop.gui.pages.associations_views import drop_under
from coalition_desktop.gui.paint import Flow
from coalition_desktop.gui.widgets.buttons import Button, IconButton
from coalition_desktop.gui.widgets.feedback import Badge
from coalition_desktop.gui.widgets.flow import flowing
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import column, column_layout, row, rule
from coalition_desktop.gui.widgets.steps import focus_ring
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Field, Group, Kind
from coalition_desktop.records.rules import LegalItem
from coalition_desktop.records.showing import phone, shown

translate = QCoreApplication.translate

IN_DAYS = QT_TRANSLATE_NOOP("AssociationSections", "in %n day(s)", "", 1)
SHOW_ALL = QT_TRANSLATE_NOOP("AssociationSections", "Show all %n change(s)", "", 1)
FILLED_IN = QT_TRANSLATE_NOOP("AssociationSections", "%n field(s) filled in", "", 1)

LABEL_WIDTH = 104
STEPS_SHOWN = 12  # of the history, before "show all"
COPIED = frozenset({Kind.PHONES, Kind.EMAIL, Kind.WEB})


@dataclass(frozen=True)
class Hands:
    """What the sections may do: open the form at a section, put a value back, say that one was copied, show the
    page of the history: of the record, or of one of its fields."""

    edit: Callable[[Group], object]
    put_back: Callable[[str, Any], object]
    copied: Callable[[str], object]
    history: Callable[[str], object]
    read_only: bool = False


class SectionHeader(QAbstractButton):
    """Icon, title, a summary or a badge that speak while it is closed, and which way it folds."""

    def __init__(self, icon: str, title: str) -> None:
        super().__init__()
        self._icon, self._title = icon, title
        self._summary, self._badge = "", ("", "")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(tokens.ROW_ONE))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def put(self, summary: str = "", badge: tuple[str, str] = ("", "")) -> None:
        """What it tells: words, and a badge with its tone."""
        self._summary, self._badge = summary, badge
        self.setAccessibleName(f"{self._title} {bidi.plain(summary)} {badge[0]}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, on = QRectF(self.rect()), self.isChecked()
        flow = Flow(rect.adjusted(16, 0, -16, 0))
        paint.picture(painter, flow.lead(tokens.ICON, 8), self._icon, "accent" if on else "text2")
        chevron = "chevron-down" if on else "chevron-right"
        paint.picture(painter, flow.trail(tokens.ICON_M, 10), chevron, "text3", tokens.ICON_M)
        width = theme.metrics("body", 600).horizontalAdvance(self._title) + 4
        paint.text(painter, flow.lead(width, 10), self._title, weight=600 if on else 400)
        if self._badge[0]:
            wide = paint.badge_width(self._badge[0])
            paint.badge(painter, flow.trail(wide, 8), *self._badge)
        if self._summary:
            paint.text(painter, flow.rest, self._summary, "caption", "text3", align=bidi.trailing())
        if self.hasFocus():
            focus_ring(painter, rect.adjusted(4, 2, -4, -2))


class Section(QWidget):
    """A header and, once it is open, its body; ``make`` builds the body for the record that is shown."""

    toggled = Signal()

    def __init__(self, key: str, icon: str, title: str, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self.key, self.icon, self.title, self._make = key, icon, title, make
        self.header = SectionHeader(icon, title)
        self.filled = False  # whether there is a record to tell of
        self._body: QWidget | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.header)
        self._box.addWidget(rule())
        self.header.toggled.connect(self._fold)

    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.header.isChecked()

    def set_open(self, on: bool) -> None:
        """Fold or unfold."""
        self.header.setChecked(on)

    def _fold(self) -> None:
        self.renew()
        self.toggled.emit()

    def renew(self) -> None:
        """Build the body again: another record, or the same with other values."""
        if self._body is not None:
            self._box.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        if self.is_open() and self.filled:
            self._body = self._make()
            self._box.insertWidget(1, self._body)


# -- bodies ---------------------------------------------------------------------------------------


def body(*children: Any, gap: int = 6) -> QWidget:
    """The inside of a section."""
    return column(*children, gap=gap, margins=(16, 2, 16, 12))


def field_rows(
    groups: Sequence[Group], values: Mapping[str, Any], language: Language, hands: Hands, left_out: Sequence[str] = ()
) -> list[QWidget]:
    """A line for each filled field of some groups."""
    rows: list[QWidget] = []
    for key, declared in fields(ENTITY).items():
        if declared.group in groups and key not in left_out:
            rows.extend(_lines(declared, values.get(key), language, hands))
    return rows


def _lines(declared: Field, value: Any, language: Language, hands: Hands) -> Iterator[QWidget]:
    if value in (None, "", []):
        return
    label = language.say(declared.label)
    each = value if declared.kind is Kind.PHONES else [value]
    for place, one in enumerate(each):
        words = phone(one) if declared.kind is Kind.PHONES else shown(declared, one, language)
        yield field_row("" if place else label, words, hands if declared.kind in COPIED else None, label)


def field_row(label: str, words: str, hands: Hands | None = None, name: str = "") -> QWidget:
    """A label, its value at the leading edge of its column, and a button that copies it."""
    title = Label(label, tone="muted", wrap=True)
    title.setFixedWidth(theme.px(LABEL_WIDTH))
    value = Label(words, wrap=True)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    parts: list[Any] = [title, (value, 1)]
    if hands is not None:
        parts.append(_copy_button(words, name or label, hands))
    held = row(*parts, gap=10)
    layout = held.layout()
    for part in (title, value):
        if layout is not None:
            layout.setAlignment(part, Qt.AlignmentFlag.AlignTop)
    return held


def _copy_button(words: str, name: str, hands: Hands) -> IconButton:
    said = bidi.fill(translate("AssociationSections", "Copy: {field}"), field=name)
    button = IconButton("copy", said, size=tokens.CHIP - 4)

    def copy() -> None:
        QGuiApplication.clipboard().setText(bidi.plain(words))
        hands.copied(bidi.plain(words))

    button.clicked.connect(copy)
    return button


def nothing(words: str, group: Group, hands: Hands) -> QWidget:
    """A section without values: says so and leads to the form."""
    fill = Button(translate("AssociationSections", "Fill in"), "link", small=True)
    fill.clicked.connect(lambda: hands.edit(group))
    if hands.read_only:
        fill.hide()
    return row(Label(words, tone="muted"), None, fill)


ITEM_LOOK = {
    "ok": ("circle-check", "ok"),
    "soon": ("clock", "warn"),
    "missing": ("circle-dashed", "text3"),
    "expired": ("alert-triangle", "danger"),
}


def legal_body(data: Associations, values: Mapping[str, Any], hands: Hands) -> QWidget:
    """How much of the file is there, paper by paper, then its numbers and dates."""
    legal = values["legal"]
    good = sum(item.state == "ok" for item in legal.items)
    total = len(legal.items)
    counted = translate("AssociationSections", "{done} of {total} in order")
    bar = QProgressBar(textVisible=False)
    bar.setRange(0, total)
    bar.setValue(good)
    head = Label(bidi.fill(counted, done=bidi.ltr(good), total=bidi.ltr(total)), "label")
    share = Label(bidi.ltr(f"{round(100 * good / total)}%"), "caption", "muted")
    bar.setAccessibleName(head.plain_text())
    items = [_legal_item(item, data.language) for item in legal.items]
    rows = field_rows((Group.LEGAL,), values, data.language, hands)
    return body(row(head, None, share), bar, 2, *items, *((8, *rows) if rows else ()))


def _legal_item(item: LegalItem, language: Language) -> QWidget:
    icon, tone = ITEM_LOOK[item.state]
    words = _state_words(item, language)
    held = row(
        Picture(icon, tone, tokens.ICON_M),
        (Label(language.say(item.name), wrap=True), 1),
        Label(words, "caption", tone if tone in tokens.TONES and item.state != "ok" else "muted"),
        gap=8,
    )
    held.setToolTip(language.say(item.why) if item.why else "")
    return held


def _state_words(item: LegalItem, language: Language) -> str:
    """When a paper was given or is due; a paper may be there without its date."""
    if item.state == "missing" or not item.day:
        return translate("AssociationSections", "missing") if item.state == "missing" else ""
    if item.state == "ok":
        return language.date(item.day)
    return _until(item.day, language) if item.state == "soon" else _since(item.day)


def _until(day: str, language: Language) -> str:
    days = (date.fromisoformat(day) - date.today()).days
    return language.say(Message(IN_DAYS, count=max(days, 0)))


def _since(day: str) -> str:
    words = translate("AssociationSections", "ended {date}")
    return bidi.fill(words, date=day_words(date.fromisoformat(day)))


def letters_body(data: Associations, letters: Sequence[Mapping[str, Any]]) -> QWidget:
    """The letters about the association, newest first."""
    if not letters:
        return body(Label(translate("AssociationSections", "No letter was issued yet."), tone="muted"))
    return body(*(_letter(data.language, one) for one in letters))


def _letter(language: Language, letter: Mapping[str, Any]) -> QWidget:
    kind = shown(fields("letter")["kind"], letter["kind"], language)
    words = column_layout(Label(bidi.ltr(letter["number"] or ""), "strong"), Label(kind, "caption", "muted"), gap=0)
    day = Label(language.date(letter["issued_on"]) if letter["issued_on"] else "", "caption", "muted")
    cancelled = Badge(translate("AssociationSections", "Cancelled"), "danger", "ban")
    if not letter["cancelled_on"]:
        cancelled.hide()
    return row(Picture("certificate", "text3"), words, None, cancelled, day, gap=8)


def merged_body(merged: Sequence[tuple[str, str]], separate: Callable[[str], object] | None) -> QWidget:
    """The records for which this one stands; each can be separated again."""
    rows: list[QWidget] = [
        Label(
            translate("AssociationSections", "People said that these are the same association. Their histories stay."),
            "caption",
            "soft",
            wrap=True,
        )
    ]
    for rid, name in merged:
        words = Label(name, wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        again = Button(translate("AssociationSections", "Separate again"), "link", small=True)
        again.setAccessibleName(bidi.fill(translate("AssociationSections", "Separate again: {name}"), name=name))
        if separate is None:
            again.hide()
        else:
            again.clicked.connect(lambda _on=False, rid=rid: separate(rid))
        rows.append(row((words, 1), again, gap=8))
    return body(*rows)


def history_body(data: Associations, rid: str, hands: Hands, everything: bool, more: Callable[[], object]) -> QWidget:
    """Who changed what and when, newest first; a former value can be put back."""
    told = data.steps(rid)
    entries = [_step(data.language, one, hands) for one in (told if everything else told[:STEPS_SHOWN])]
    if len(told) > len(entries):
        button = Button(data.language.say(Message(SHOW_ALL, count=len(told))), "link", small=True)
        button.clicked.connect(more)
        entries.append(row(button, None))
    return body(_ways_on(data, rid, hands), *entries, gap=10)


def _ways_on(data: Associations, rid: str, hands: Hands) -> QWidget:
    """To all values of one field, and to the page where the record's whole history is."""
    one = Button(translate("AssociationSections", "All values of a field"), "link", "list-details", small=True)
    page = Button(translate("AssociationSections", "Whole history"), "link", "history", small=True)

    def offer() -> None:
        menu = QMenu(one)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, label in data.said_fields(rid).items():
            menu.addAction(label, functools.partial(hands.history, key))
        drop_under(menu, one)

    one.clicked.connect(offer)
    page.clicked.connect(lambda: hands.history(""))
    return flowing(one, page)


def _step(language: Language, step: Any, hands: Hands) -> QWidget:
    what = {
        "deleted": translate("AssociationSections", "deleted"),
        "restored": translate("AssociationSections", "restored"),
        "erased": translate("AssociationSections", "erased"),
    }.get(step.what, "")
    if not what and step.fields and all(old in (None, []) for old, _ in step.fields.values()) and len(step.fields) > 1:
        what = language.say(Message(FILLED_IN, count=len(step.fields)))
        lines: list[QWidget] = []
    else:
        lines = [
            _difference(language, key, old, new, hands)
            for key, (old, new) in step.fields.items()
            if key in fields(ENTITY)
        ]
    when = moment_words(step.at.astimezone().replace(tzinfo=None))
    who = bidi.fill(translate("AssociationSections", "{who} · {when}"), who=step.author or "—", when=when)
    return column(row((Label(who, "caption", "soft", wrap=True), 1), Label(what, "caption", "muted")), *lines, gap=2)


def _difference(language: Language, key: str, old: Any, new: Any, hands: Hands) -> QWidget:
    declared = fields(ENTITY)[key]
    before, now = shown(declared, old, language), shown(declared, new, language)
    words = bidi.fill(
        translate("AssociationSections", "{field}: {old} → {new}"),
        field=language.say(declared.label),
        old=before or "—",
        new=now or "—",
    )
    text = Label(words, wrap=True)
    text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    back = Button(translate("AssociationSections", "Put back"), "link", small=True)
    back.setAccessibleName(
        bidi.fill(
            translate("AssociationSections", "Put back: {value}"),
            value=before or translate("AssociationSections", "empty"),
        )
    )
    back.clicked.connect(lambda: hands.put_back(key, old))
    if hands.read_only:
        back.hide()
    return row((text, 1), back, gap=8)


def edited_words(values: Mapping[str, Any]) -> str:
    """When the record was changed last."""
    return moment_words(moment_of(values["updated"]))
