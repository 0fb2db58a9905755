"""Who gets a letter: associations added by a few letters of their name, each with a tick."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QStackedWidget, QWidget

from coalition_desktop.errors import Problem
from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Badge
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import column_layout, frame, row
from coalition_desktop.gui.widgets.lines import LineEdit
from coalition_desktop.records import places, rules
from coalition_desktop.records.showing import title
from coalition_desktop.store import finding

ENTITY = "association"
SUGGESTED = 8


class AddBox(LineEdit):
    """Typing suggests associations; Enter or a click adds one."""

    chosen = Signal(str)  # its id

    def __init__(self, search: Callable[[str], Sequence[tuple[str, str]]]) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Add an association…"))
        self.setAccessibleName(self.tr("Add an association…"))
        self.add_icon("search")
        self._search = search
        self._found: dict[str, str] = {}
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView()
        self._popup.setProperty("role", "popup")
        completer.setPopup(self._popup)
        completer.activated.connect(self._take)
        self.setCompleter(completer)
        self.textEdited.connect(self._look_up)

    def _look_up(self, typed: str) -> None:
        wanted = bidi.plain(typed).strip()
        self._found = {words: rid for rid, words in self._search(wanted)} if wanted else {}
        self._model.setStringList(list(self._found))

    def _take(self, words: str) -> None:
        rid = self._found.get(words)
        QTimer.singleShot(0, self, self.clear)  # the completer still writes the words into the line
        if rid is not None:
            self._found = {}
            self.chosen.emit(rid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._found:
            self._take(next(iter(self._found)))
            self._popup.hide()
        else:
            super().keyPressEvent(event)


@dataclass
class _One:
    wanted: bool
    hindrance: str = ""  # why this association cannot have the letter, in words


class Recipients(QWidget):
    """The chosen associations.  ``changed``: who is ticked, or who is listed; ``looked_at``: an id."""

    changed = Signal()
    looked_at = Signal(str)
    opened = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._all: dict[str, _One] = {}
        self.search = AddBox(self._suggest)
        self.search.chosen.connect(lambda rid: self.add([rid]))
        self._model = WindowedModel(self._columns(), self._fetch, self)
        self.table = ListTable(self._model, self.tr("Recipients"), tokens.ROW_DENSE)
        self.table.horizontalHeader().hide()
        self.table.set_tick_column("tick")
        self.table.ticked.connect(lambda rid, _key: self.toggle(rid))
        self.table.current.connect(self._looked)
        self.table.opened.connect(self.opened.emit)
        self.count = Badge("0", "accent")
        self._clear = Button(self.tr("Empty the list"), "link", small=True)
        self._clear.clicked.connect(self.clear)
        self._remove = Button(self.tr("Remove"), "link", small=True)
        self._remove.clicked.connect(self.remove_current)
        self._build()
        self._show()

    def _build(self) -> None:
        nobody = Label(
            self.tr("Type a few letters of a name, a number or the end of a phone."), tone="muted", wrap=True
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        holder = QWidget()
        holder.setLayout(column_layout(nobody, None, margins=(4, 6, 4, 4)))
        self._stack.addWidget(holder)
        self._stack.setMinimumHeight(theme.px(tokens.ROW_DENSE) * 3)
        self._foot = row(self._clear, None, self._remove)
        head = row(Label(self.tr("Recipients"), "label"), self.count, None)
        box = frame("regbox", self.search, (self._stack, 1), self._foot, gap=6, margins=(10, 10, 10, 6))
        self.setLayout(column_layout(head, (box, 1), gap=6))

    # -- who ------------------------------------------------------------------------------------

    def add(self, rids: Iterable[str]) -> None:
        """Add associations, ticked unless their legal file has expired."""
        fresh = [rid for rid in dict.fromkeys(rids) if rid not in self._all]
        with self._context.registry.read() as session:
            rows = finding.rows(session, ENTITY, fresh)
        today = date.today()
        for found in rows:
            self._all[found["id"]] = _One(rules.legal_file(found, today).light != "expired")
        self._show()
        self.changed.emit()
        if rows:
            self.table.go_to(fresh[0])

    def remove_current(self) -> None:
        """Take the association under the cursor off the list."""
        rid = self.table.current_id()
        if rid is not None:
            del self._all[rid]
            self._show()
            self.changed.emit()

    def clear(self) -> None:
        """Take everybody off the list."""
        self._all.clear()
        self._show()
        self.changed.emit()

    def toggle(self, rid: str) -> None:
        """Tick or untick, where the letter is possible."""
        one = self._all[rid]
        if not one.hindrance:
            one.wanted = not one.wanted
            self._refresh()
            self.changed.emit()

    def listed(self) -> list[str]:
        """Everybody on the list."""
        return list(self._all)

    def ticked(self) -> list[str]:
        """Who gets a letter, in the order of the list."""
        return [rid for rid, one in self._all.items() if one.wanted and not one.hindrance]

    def judge(self, hindrances: Mapping[str, Sequence[Problem]]) -> None:
        """Who cannot have the letter, and why; all others can."""
        for rid, one in self._all.items():
            why = hindrances.get(rid, ())
            one.hindrance = self._context.say(why[0].why) if why else ""
        self._refresh()

    def forget_gone(self) -> None:
        """Associations that went into the bin meanwhile leave the list; the rest is read again."""
        with self._context.registry.read() as session:
            here = {found["id"] for found in finding.rows(session, ENTITY, self.listed())}
        if here != set(self._all):
            self._all = {rid: one for rid, one in self._all.items() if rid in here}
            self._show()
            self.changed.emit()
        self._refresh()

    def name(self, rid: str) -> str:
        """The name of an association."""
        with self._context.registry.read() as session:
            return title(*finding.last_values(session, rid)[:2], self._context.language)

    # -- showing --------------------------------------------------------------------------------

    def _show(self) -> None:
        now = self.table.current_id()
        self._model.set_ids(list(self._all))
        self._stack.setCurrentIndex(0 if self._all else 1)
        self._foot.setVisible(bool(self._all))
        if self._all:
            self.table.go_to(now if now in self._all else next(iter(self._all)))
        self._count()

    def _refresh(self) -> None:
        self._model.refresh()
        self._count()

    def _count(self) -> None:
        self.count.put(bidi.ltr(len(self.ticked())), "accent" if self.ticked() else "neutral")

    def _looked(self, rid: Any) -> None:
        if rid is not None:
            self.looked_at.emit(rid)

    def _suggest(self, typed: str) -> list[tuple[str, str]]:
        language = self._context.language
        sort = "name_ar" if language.rtl else "name_fr"
        with self._context.registry.read() as session:
            ids = finding.find(session, finding.Query(ENTITY, typed, sort=sort), SUGGESTED)
            rows = finding.rows(session, ENTITY, ids)
        return [(r["id"], f"{title(ENTITY, r, language)} · {bidi.ltr(r['number'] or '—')}") for r in rows]

    def _fetch(self, ids: Sequence[Any]) -> list[Row | None]:
        today = date.today()
        with self._context.registry.read() as session:
            found = {row["id"]: row for row in finding.rows(session, ENTITY, ids)}
        for rid, values in found.items():
            one = self._all[rid]
            values["tick"] = one.wanted and not one.hindrance
            values["hindrance"] = one.hindrance
            values["light"] = rules.legal_file(values, today).light
        return [found.get(rid) for rid in ids]

    def _columns(self) -> list[Column]:
        return [
            Column("tick", "", lambda r: cells.Tick(r["tick"]), 40),
            Column("name", self.tr("Association"), self._name_cell),
        ]

    def _name_cell(self, values: Row) -> cells.Words:
        name = title(ENTITY, values, self._context.language)
        if values["hindrance"]:
            return cells.Words(name, values["hindrance"], "text3", "danger")
        place = _place(values, self._context.language.code)
        light = {"expired": self.tr("File expired"), "incomplete": self.tr("File incomplete")}.get(values["light"], "")
        tone = "warn" if values["light"] == "expired" else "text3"
        return cells.Words(name, " · ".join(part for part in (light, place) if part), below_tone=tone)


def _place(values: Row, language: str) -> str:
    code = values.get("commune") or values.get("province") or values.get("region")
    return places.name(code, language) if code else ""
