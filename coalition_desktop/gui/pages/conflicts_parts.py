"""Parts of a record in conflict: the heads of its columns, what nobody disputes, what it becomes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.desk.conflict_records import Agreed, RecordInConflict
from coalition_desktop.desk.conflicts import Conflict
from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.pages import conflicts_words as say
from coalition_desktop.gui.pages.associations_columns import day_words
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import ElidedLabel, Label, Picture, restyle
from coalition_desktop.gui.widgets.layout import clear, column_layout, row_layout
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.showing import SEPARATOR, shown

NAMED = 4  # fields that the folded line names


class SideHead(QFrame):
    """Over a column of cards.  ``all_wanted``: to choose everything on this side."""

    all_wanted = Signal()

    def __init__(self, head: say.Head, choose: str) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setProperty("tone", head.tone)
        self.choose = Button(choose, "link", small=True)
        self.choose.setProperty("tone", head.tone)
        self.choose.clicked.connect(self.all_wanted)
        if not choose:
            self.choose.hide()
        words = column_layout(ElidedLabel(head.title, "strong", head.tone), ElidedLabel(head.who, "caption"), gap=0)
        self.setLayout(
            row_layout(
                Picture(head.icon, head.tone, tokens.ICON), (words, 1), self.choose, gap=8, margins=(12, 5, 8, 5)
            )
        )
        self.setMinimumWidth(theme.px(96))
        self.setAccessibleName(f"{head.title} {head.who}")


class AgreedFields(QFrame):
    """What nobody disputes: one line, and at a wish each field with whose value it is."""

    def __init__(self, agreed: Sequence[Agreed], names: say.Names, language: Language) -> None:
        super().__init__()
        self._agreed, self._names, self._language = agreed, names, language
        self.setProperty("role", "well")
        self.toggle = Button(self.tr("Show"), "link")
        self.toggle.clicked.connect(self.unfold)
        title = self.tr("%n field(s) the same or joined by themselves", "", len(agreed))
        theirs = [one.label for one in agreed if not one.mine]
        mine = [one.label for one in agreed if one.mine]
        listed = SEPARATOR[language.code].join((theirs + mine)[:NAMED])
        below = bidi.fill(self.tr("{fields}…"), fields=listed) if len(agreed) > NAMED else listed
        words = column_layout(Label(title, "strong", "soft"), ElidedLabel(below, "caption", "muted"), gap=0)
        self._list = QWidget()
        self._list.hide()
        head = row_layout(Picture("circle-check", "ok"), (words, 1), self.toggle, gap=10)
        self.setLayout(column_layout(head, self._list, gap=6, margins=(14, 8, 10, 8)))

    def unfold(self) -> None:
        """Show the fields, or fold them away."""
        if self._list.layout() is None:
            self._list.setLayout(self._grid())
        self._list.setVisible(not self._list.isVisibleTo(self))
        self.toggle.set_text(self.tr("Hide") if self._list.isVisibleTo(self) else self.tr("Show"))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        for place, one in enumerate(self._agreed):
            who = self.tr("from us") if one.mine else say.office_words(one.office, self._names)
            by = bidi.fill(self.tr("{who} · {when}"), who=who, when=day_words(say.local(one.at).date()))
            grid.addWidget(Label(one.label, "caption", "muted"), place, 0)
            grid.addWidget(ElidedLabel(one.words.replace("\n", " ")), place, 1)
            grid.addWidget(ElidedLabel(by, "caption", "muted" if one.mine else "theirs"), place, 2)
        return grid


class Becomes(QFrame):
    """What the record becomes with the choices so far, each value with its origin."""

    def __init__(self, record: RecordInConflict, language: Language, across: int) -> None:
        super().__init__()
        self._record, self._language, self._across = record, language, across
        self.setProperty("role", "card")
        self.title = Label(self.tr("This is what the record becomes"), "strong")
        told = Label(self.tr("follows each choice"), "caption", "muted")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        for place in range(across):
            self._grid.setColumnStretch(place, 1)
        self.setLayout(column_layout(row_layout(self.title, None, told), self._grid, gap=6, margins=(14, 8, 14, 10)))

    def put(self, chosen: Mapping[str, Value]) -> None:
        """Follow the choices."""
        clear(self._grid)
        told = []
        for place, conflict in enumerate(self._record.conflicts):
            words, origin, tone = self._words(conflict, chosen)
            told.append(f"{conflict.label}: {words} ({origin})")
            cell = column_layout(
                ElidedLabel(conflict.label, "caption", "muted"),
                ElidedLabel(words.replace("\n", " "), "strong"),
                ElidedLabel(origin, "caption", tone),
                gap=0,
            )
            self._grid.addLayout(cell, place // self._across, place % self._across)
        self.setAccessibleName(bidi.plain(" ".join([self.title.plain_text(), *told])))
        restyle(self)

    def _words(self, conflict: Conflict, chosen: Mapping[str, Value]) -> tuple[str, str, str]:
        if not conflict.may_decide:
            first = conflict.sides[0]
            owner = say.office_words(conflict.owner, self._record.offices)
            return say.value_words(conflict, first, self._language), self._decides(owner), "muted"
        if conflict.key not in chosen:
            return "—", self.tr("choose a value above"), "warn"
        value = chosen[conflict.key]
        for side in conflict.sides:
            if canonical(side.value) == canonical(value):
                words = say.value_words(conflict, side, self._language)
                if side.mine:
                    return words, self.tr("from us"), "accent"
                return words, self._from(say.office_words(side.office, self._record.offices)), "theirs"
        words = shown(fields(conflict.entity)[conflict.key], value, self._language)
        return words or self.tr("nothing"), self.tr("written here"), "info"

    def _from(self, office: str) -> str:
        return bidi.fill(self.tr("from {office}"), office=office)

    def _decides(self, office: str) -> str:
        return bidi.fill(self.tr("{office} decides"), office=office)
