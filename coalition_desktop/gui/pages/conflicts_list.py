"""The records in conflict: which, of what kind, and how far each is decided."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from coalition_desktop.changes.change import DELETED
from coalition_desktop.desk.conflict_records import Joined, SameNumber, listed
from coalition_desktop.gui import bidi, paint, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Badge
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import column_layout, frame, row

NUMBER = "="  # before a number that several have: its id in the list
BADGE = 100


class ConflictList(QFrame):
    """``current``: the id of a record, or ``NUMBER`` and a number; ``entered``: to go to its fields;
    ``joined``: to see what the last packet brought without conflict."""

    current = Signal(object)
    entered = Signal()
    joined = Signal(int)

    def __init__(self, context: Context, decided: Callable[[str, Sequence[str]], int]) -> None:
        super().__init__()
        self.context, self._decided = context, decided
        self._keys: Mapping[str, Mapping[str, bool]] = {}
        self._operation = 0  # of the last packet
        self._numbers: dict[str, SameNumber] = {}
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Records in conflict"))
        self._model = WindowedModel(
            [Column("name", "", self._name), Column("state", "", self._state, BADGE)], self._fetch, self
        )
        self.table = ListTable(self._model, self.tr("Records in conflict"), tokens.ROW_TWO + 4)
        self.table.horizontalHeader().hide()
        self.table.current.connect(self.current)
        self.table.opened.connect(lambda _id: self.entered.emit())
        self._pill = Badge("", "theirs")
        head = row(Label(self.tr("Records in conflict"), "strong"), self._pill, None, margins=(12, 0, 12, 0))
        top = frame("bartop", head, margins=(0, 0, 0, 0))
        top.setFixedHeight(theme.px(45))
        self._words = Label("", "caption", "soft")
        self._link = Button(self.tr("See what was joined by itself"), "link", small=True)
        self._link.clicked.connect(lambda: self.joined.emit(self._operation))
        self._foot = frame(
            "bar", row(Picture("circle-check", "ok", tokens.ICON_M), (self._words, 1), gap=8), row(self._link, None),
            gap=0, margins=(12, 8, 12, 8),
        )  # fmt: skip
        self.setLayout(column_layout(top, (self.table, 1), self._foot, gap=0))

    def put(self, keys: Mapping[str, Mapping[str, bool]], numbers: Sequence[SameNumber], joined: Joined | None) -> None:
        """Show what is in conflict now; what waits for this office stands first."""
        self._keys = keys
        self._numbers = {NUMBER + one.number: one for one in numbers}
        mine = [rid for rid, fields in keys.items() if any(fields.values())]
        others = [rid for rid in keys if rid not in set(mine)]
        now = self.table.current_id()
        self._model.set_ids([*mine, *self._numbers, *others])
        self._pill.put(str(len(mine) + len(self._numbers)), "theirs")
        self._foot.setVisible(joined is not None and joined.records > 0)
        if joined is not None:
            self._operation = joined.operation
            self._words.setText(self.tr("%n record(s) joined without conflict", "", joined.records))
        if now is not None:
            self.table.go_to(now)

    def refresh(self) -> None:
        """The decisions changed."""
        self._model.refresh()

    def ids(self) -> Sequence[str]:
        """All that is listed, in its order."""
        return self._model.ids()

    # -- rows -----------------------------------------------------------------------------------

    def _fetch(self, ids: Sequence[Any]) -> list[Row | None]:
        records = [one for one in ids if not one.startswith(NUMBER)]
        with self.context.registry.read() as session:
            found = {one.rid: {"record": one} for one in listed(session, records, self.context.language)}
        return [{"number": self._numbers[one]} if one.startswith(NUMBER) else found.get(one) for one in ids]

    def _name(self, values: Row) -> cells.Named:
        if "number" in values:
            same = values["number"]
            return cells.Named(
                bidi.ltr(same.number),
                self.tr("one number for several"),
                paint.initials(same.number),
                paint.avatar_number(same.number),
            )
        one = values["record"]
        keys = self._keys.get(one.rid, {})
        below = (
            self.tr("{kind} · keep or delete?") if DELETED in keys else self.tr("{kind} · %n field(s)", "", len(keys))
        )
        number = paint.avatar_number(one.name)
        return cells.Named(one.name, bidi.fill(below, kind=one.kind), paint.initials(one.name), number)

    def _state(self, values: Row) -> cells.Badge:
        if "number" in values:
            return cells.Badge(str(len(values["number"].holders)), "warn", "equal")
        fields = self._keys.get(values["record"].rid, {})
        mine = [key for key, may in fields.items() if may]
        if not mine:
            return cells.Badge(self.tr("waits"))
        done = self._decided(values["record"].rid, mine)
        words = bidi.fill(self.tr("{done} of {all}"), done=bidi.ltr(done), all=bidi.ltr(len(mine)))
        if done == len(mine):
            return cells.Badge(words, "ok", "check")
        return cells.Badge(words, "theirs" if done else "neutral")
