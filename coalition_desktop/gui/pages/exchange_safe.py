"""Is it safe to send?  What somebody would see who opens the file, told before it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coalition_desktop.exchange.packet_files import Parcel
from coalition_desktop.exchange.packet_writing import LIST, Wish
from coalition_desktop.gui import bidi, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, frame, row_layout, scrolled
from coalition_desktop.records.catalogue import RECORDS
from coalition_desktop.records.showing import SEPARATOR, file_size

_ICON = {"ok": "circle-check", "warn": "alert-circle", "danger": "alert-triangle", "info": "info-circle"}


class Point(NamedTuple):
    """One thing to know: how grave it is, what, and more about it."""

    tone: str
    title: str
    below: str = ""


class SafeCheck(QWidget):
    """``confirmed``: it may be written; ``back``: to the form."""

    confirmed = Signal()
    back = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.points: list[Point] = []
        self._box = column_layout(gap=12)
        holder = QWidget()
        holder.setLayout(
            column_layout(Label(self.tr("Is it safe to send?"), "h3"), self._box, None, gap=12, margins=(18, 14, 18, 8))
        )
        self.go = Button(self.tr("Choose where to save…"), "primary", "device-floppy")
        self.go.clicked.connect(self.confirmed)
        leave = Button(self.tr("Back"), "plain")
        leave.clicked.connect(self.back)
        foot = frame("bar", (self.go, 1), leave, gap=8, margins=(18, 10, 18, 12), across=True)
        self.setLayout(column_layout((scrolled(holder), 1), foot, gap=0))

    def show_wish(self, wish: Wish, to: str) -> None:
        """Tell of such an export.  ``to``: the name of the office, empty for none."""
        self.points = list(self._points(wish, to))
        clear(self._box)
        for point in self.points:
            self._box.addWidget(_line(point))
        self.setAccessibleDescription(" ".join(f"{point.title} {point.below}" for point in self.points))

    def _points(self, wish: Wish, to: str) -> Iterator[Point]:
        from coalition_desktop.desk.packets import safe_to_send

        safe = safe_to_send(self._context.registry, wish)
        language = self._context.language
        separator = SEPARATOR[language.code]
        told = [say.records_words(entity, count, language) for entity, count in safe.rows.items() if count]
        if to:
            yield Point("info", bidi.fill(self.tr("For: {office}"), office=to))
        yield Point("info", self.tr("What anybody reads who opens the file"), separator.join(told))
        for entity, labels in safe.personal.items():
            shown = separator.join(language.say(label) for label in labels)
            kind = language.say(RECORDS[entity].plural)
            yield Point("warn", bidi.fill(self.tr("Personal columns in sight: {kind}"), kind=kind), shown)
        if safe.personal:
            yield Point("warn", self.tr("They tell something of %n person(s) or association(s)", "", safe.persons))
        else:
            yield Point("ok", self.tr("No personal column is in sight"))
        yield self._hidden(wish, safe.hidden_personal, safe.protected)
        if safe.parcel is not None:
            yield from self._files(safe.parcel, safe.protected)

    def _files(self, parcel: Parcel, protected: bool) -> Iterator[Point]:
        size = file_size(parcel.size, self._context.language)
        title = bidi.fill(self.tr("%n file(s) of documents travel with it: {size}", "", len(parcel.files)), size=size)
        if not parcel.files:
            yield Point("info", self.tr("No file of a document travels with it"))
        elif protected:
            yield Point("ok", title, self.tr("They open only with the passphrase, like the hidden history."))
        else:
            below = self.tr("They are not protected: anybody who has the packet can read them. Protect it by the passphrase.")  # fmt: skip
            yield Point("danger", title, below)
        if parcel.missing:
            yield Point("warn", self.tr("%n document(s) go without their file, which is not here", "", parcel.missing))

    def _hidden(self, wish: Wish, personal: bool, protected: bool) -> Point:
        if wish.kind == LIST:
            return Point("ok", self.tr("Its hidden sheet holds only ids: no history, no other column"))
        if protected:
            title = self.tr("The hidden history opens only with the passphrase")
            return Point("ok", title, self.tr("What stands in the sheets can be read without it."))
        if personal:
            return Point(
                "danger",
                self.tr("The hidden history holds personal data and is not protected"),
                self.tr("Anybody who has the file can get at it. Protect the packet by the passphrase."),
            )
        return Point("ok", self.tr("The hidden history holds no personal data"))


def _line(point: Point) -> QWidget:
    said = column(Label(point.title, "strong", wrap=True), gap=0)
    if point.below:
        said.layout().addWidget(Label(point.below, "caption", "soft", wrap=True))  # type: ignore[union-attr]
    picture = Picture(_ICON[point.tone], point.tone, tokens.ICON)
    line = row_layout(picture, (said, 1), gap=10)
    line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
    holder = QWidget()
    holder.setLayout(line)
    return holder
