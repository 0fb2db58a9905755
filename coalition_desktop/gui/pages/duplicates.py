"""The page of duplicates: pairs of records that may be one, and a person's word about each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from coalition_desktop.desk import duplicates as desk
from coalition_desktop.desk.duplicates import Merged, Proposal
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.twins import LOOKING
from coalition_desktop.gui import bidi, paint, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Command, Page, Room
from coalition_desktop.gui.pages.duplicates_pair import PairView, score_look, score_words
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button, Segmented
from coalition_desktop.gui.widgets.feedback import Badge, EmptyState, SkeletonRows
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import clear, column_layout, frame, row, row_layout, rule
from coalition_desktop.store import finding
from coalition_desktop.store.operations import Operation, next_undo
from coalition_desktop.store.undoing import undo

WIDTH = {Room.SMALL: 250, Room.NARROW: 280, Room.WIDE: 380}
USUAL = 330
LINK = "link"


class DuplicatesPage(Page):
    """Looks for pairs when it is opened, and again when records were changed elsewhere."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._fixed = bool(context.registry.read_only)
        self._pairs: dict[str, Proposal] = {}
        self._stale = False  # records were changed while another page was shown
        self._at: Any = None  # the pair that is shown
        self._own = False  # what is told of just now was done here
        self.view: PairView | None = None
        self._make_list()
        self._make_bar()
        self._lay_out()
        self.look()

    # -- building -------------------------------------------------------------------------------

    def _make_list(self) -> None:
        columns = [Column("names", "", self._names), Column("score", "", self._score, 104)]
        self._model = WindowedModel(columns, self._fetch, self)
        self.table = ListTable(self._model, self.tr("Records that may be one"), tokens.ROW_TWO + 8)
        self.table.horizontalHeader().hide()
        self.table.current.connect(self._look_at)
        self.table.opened.connect(self._enter)
        kinds = (("", self.tr("All")), ("association", self.tr("Associations")), ("person", self.tr("People")))
        self.kinds = Segmented(kinds, "", self.tr("Kind of record"))
        self.kinds.changed.connect(self._show)
        self._count = Badge("", "warn")

    def _make_bar(self) -> None:
        self.later = Button(self.tr("Later"), "ghost")
        self.apart = Button(self.tr("Not the same"), "plain", "x")
        self.join = Button(self.tr("Merge"), "primary", "git-merge")
        self._note = Label(
            self.tr("Nothing is lost: both histories stay, and they can be separated again."), "caption", "muted", wrap=True
        )  # fmt: skip
        for button, run in ((self.later, self.put_off), (self.apart, self.not_same), (self.join, self.merge)):
            button.clicked.connect(run)
        for button in (self.apart, self.join):
            button.setEnabled(not self._fixed)
        self.bar = frame(
            "bar", (self._note, 1), self.later, self.apart, self.join, gap=10, margins=(16, 10, 16, 10), across=True
        )

    def _lay_out(self) -> None:
        head = row(Label(self.tr("Records that may be one"), "strong"), self._count, None, margins=(12, 10, 12, 4))
        kinds = row(self.kinds, None, margins=(12, 2, 12, 8))
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(SkeletonRows())
        self._found = frame("panel", head, kinds, rule(), (self._lists, 1), gap=0, margins=(0, 0, 0, 0))
        self._found.setFixedWidth(theme.px(USUAL))
        self._place = column_layout(gap=0)
        holder = QWidget()
        holder.setLayout(self._place)
        right = column_layout((holder, 1), self.bar, gap=0)
        self.setLayout(row_layout(self._found, rule(vertical=True), (right, 1), gap=0))

    # -- looking --------------------------------------------------------------------------------

    def look(self) -> None:
        """Look through the registry, in the background."""
        self._stale = False
        self._lists.setCurrentIndex(1)
        self.context.run(desk.proposals(self.context.registry), self.context.say(LOOKING), self._looked)

    def _looked(self, found: Sequence[Proposal]) -> None:
        self._pairs = {f"{one.one} {one.other}": one for one in found}
        self._lists.setCurrentIndex(0)
        self._at = None
        self._show()

    def _shown(self) -> list[str]:
        kind = self.kinds.value()
        return [key for key, one in self._pairs.items() if not kind or one.entity == kind]

    def _show(self, *_: object) -> None:
        ids, now = self._shown(), self.table.current_id()
        self._model.set_ids(ids)
        self._count.put(bidi.ltr(len(ids)), "warn" if ids else "neutral")
        if ids:
            self.table.go_to(now if now in self._pairs and now in ids else ids[0])
        self._look_at(self.table.current_id() if ids else None)

    # -- the list -------------------------------------------------------------------------------

    def _fetch(self, ids: Sequence[Any]) -> list[Row | None]:
        language = self.context.language
        with self.context.registry.read() as session:
            found: list[Row | None] = []
            for key in ids:
                one = self._pairs[key]
                named = desk.names(session, (one.one, one.other), language)
                found.append({"pair": one, "one": named[one.one], "other": named[one.other]})
        return found

    def _names(self, values: Row) -> cells.Named:
        one, other = values["one"], values["other"]
        return cells.Named(one, other, paint.initials(one), paint.avatar_number(one))

    def _score(self, values: Row) -> cells.Badge:
        return cells.Badge(score_words(values["pair"]), *score_look(values["pair"]))

    def _enter(self, _key: object) -> None:
        if self.view is not None:
            self.view.focus()

    def _look_at(self, key: Any) -> None:
        if key == self._at and self.view is not None:
            return
        self._at = key
        clear(self._place)
        self.view = None
        pair = self._pairs.get(key)
        self.bar.setVisible(pair is not None)
        if pair is None:
            self._place.addWidget(self._nothing())
        else:
            try:
                self._compare(pair)
            except (UserError, KeyError):  # gone meanwhile
                self._drop(key)
        self.commands_changed.emit()

    def _compare(self, pair: Proposal) -> None:
        with self.context.registry.read() as session:
            found = desk.compare(session, pair.one, pair.other)
            values = {rid: finding.values_of(session, rid)[1] for rid in (found.stands, found.behind)}
        self.view = PairView(self.context, pair, found, values, fixed=self._fixed)
        self._place.addWidget(self.view, 1)

    def _nothing(self) -> QWidget:
        again = Button(self.tr("Look again"), "plain", "refresh")
        again.clicked.connect(self.look)
        return EmptyState(
            "circle-check",
            self.tr("No duplicates are known"),
            self.tr("Records that may be one and the same are listed here, with the reasons."),
            [again],
        )

    # -- what the person says -------------------------------------------------------------------

    def merge(self) -> None:
        """The two are one, with the values that were chosen."""
        if self.view is not None and not self._fixed:
            found, keep = self.view.found, dict(self.view.keep)
            self._say(lambda: desk.merge(self.context.registry, found.stands, found.behind, keep), self._merged_words)

    def not_same(self) -> None:
        """The two are two: nobody is asked again."""
        if self.view is not None and not self._fixed:
            found = self.view.found
            words = self.tr("Noted: they are two. No office will be asked again.")
            self._say(lambda: desk.not_same(self.context.registry, found.stands, found.behind), lambda _done: words)

    def put_off(self) -> None:
        """Another pair first; this one comes last."""
        key = self.table.current_id()
        if key in self._pairs:
            after = self._next(key)
            self._pairs[key] = self._pairs.pop(key)
            self._show()
            self.table.go_to(after)

    def _merged_words(self, done: Merged) -> str:
        if done.open:
            return self.tr("Merged. The office that keeps the record decides about %n field(s).", "", len(done.open))
        return self.tr("Merged: one record stands for both")

    def _say(self, say: Callable[[], Any], words: Callable[[Any], str]) -> None:
        key = self.table.current_id()
        try:
            done = say()
        except Exception as error:  # noqa: BLE001  (everything goes to the one door)
            self.context.trouble(error)
            return
        after = self._next(key)
        pair = self._pairs.pop(key)
        gone = {pair.one, pair.other} if isinstance(done, Merged) else set()
        self._pairs = {k: one for k, one in self._pairs.items() if not gone & {one.one, one.other}}
        self._show()
        self.table.go_to(after)
        self._tell_others({pair.entity, LINK})
        if gone:
            self.look()  # the record that stands for both may be like another one
        with self.context.registry.read() as session:
            operation = next_undo(session)
        self.context.toast(words(done), self.tr("Undo"), lambda: self._take_back(operation), "git-merge")

    def _take_back(self, operation: Operation | None) -> None:
        try:
            undo(self.context.registry, operation.id if operation else None)
        except Exception as error:  # noqa: BLE001  (everything goes to the one door)
            self.context.trouble(error)
        else:
            self.context.tell()

    def _tell_others(self, changed: set[str]) -> None:
        self._own = True
        self.context.tell(changed)
        self._own = False

    def _next(self, key: Any) -> Any:
        ids = self._shown()
        place = ids.index(key) if key in ids else 0
        return next((one for one in (*ids[place + 1 :], *reversed(ids[:place]))), None)

    def _drop(self, key: str) -> None:
        self._pairs.pop(key, None)
        self._show()

    # -- as a page ------------------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        can = self.view is not None and not self._fixed
        return [
            Command("merge", self.tr("Merge the two records"), self.merge, "git-merge", "Ctrl+Return", enabled=can),
            Command("not-same", self.tr("They are not the same"), self.not_same, "x", "Ctrl+D", enabled=can),
            Command("look-again", self.tr("Look for duplicates again"), self.look, "refresh", "F5"),
        ]

    def panes(self) -> Sequence[QWidget]:
        return (self.table, *([self.view] if self.view is not None else []), self.bar)

    def refresh(self, changed: frozenset[str]) -> None:
        if self._own or not changed & {"association", "person", LINK, "*"}:
            return
        if self.isVisible():
            self.look()
        else:
            self._stale = True

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._stale:
            self.look()

    def state(self) -> dict[str, Any]:
        return {"kind": self.kinds.value(), "pair": self.table.current_id()}

    def restore(self, state: Mapping[str, Any]) -> None:
        if state.get("kind") in ("association", "person"):
            self.kinds.set_value(state["kind"])

    def set_room(self, room: Room) -> None:
        self._found.setFixedWidth(theme.px(WIDTH.get(room, USUAL)))
        self._note.setVisible(room >= Room.REGULAR)
