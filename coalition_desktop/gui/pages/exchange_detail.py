"""The panel beside the preview: the row that is looked at, field by field, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from coalition_desktop.changes.canon import Value
from coalition_desktop.errors import Problem
from coalition_desktop.exchange.plan import FieldChange
from coalition_desktop.gui import theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import exchange_words as say
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import clear, column_layout, frame, row, scrolled

LOW = 300  # pixels of height below which the buttons scroll with the rest


class RowDetail(QWidget):
    """``toggled``: the person takes the row or leaves it out."""

    toggled = Signal(object)

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__()
        self.context, self.session = context, session
        self.place = -1
        self._low = False
        self._body = column_layout(gap=8, margins=(16, 14, 16, 10))
        holder = QWidget()
        holder.setLayout(self._body)
        self._area = scrolled(holder)
        self._foot = column_layout(gap=4)
        self._bottom = frame("bar", self._foot, margins=(16, 10, 16, 10))
        panel = frame("panel", (self._area, 1), self._bottom, gap=0, margins=(0, 0, 0, 0))
        self.setLayout(column_layout(panel, gap=0))
        self.setAccessibleName(self.tr("The row that is looked at"))

    # -- what lists and packets say -------------------------------------------------------------

    def row_at(self, place: int) -> Any:
        """A row of the plan; None without one."""
        raise NotImplementedError

    def show_content(self, found: Any) -> None:
        """What the row says and changes, put by ``add``."""
        raise NotImplementedError

    def buttons(self, found: Any) -> Iterable[QWidget]:
        """What can be done about it."""
        raise NotImplementedError

    def take_field(self, name: str, on: bool) -> None:
        """Take a field or leave it as it is in the registry."""
        raise NotImplementedError

    def label_of(self, key: str) -> str:
        """The name of a field of the row that is shown."""
        return say.label_of(key, self.context.language)

    def words_of(self, key: str, value: Value) -> str:
        """The words for a value of the row that is shown."""
        raise NotImplementedError

    # -- showing --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < theme.px(LOW)
        if low != self._low:
            self._low = low
            self.show_row(None if self.place < 0 else self.place)

    def show_row(self, place: Any) -> None:
        """A row by its place in the plan, None for no row."""
        clear(self._body)
        clear(self._foot)
        self.place = -1 if place is None else place
        found = None if place is None else self.row_at(place)
        if found is None:
            self._bottom.hide()
            return
        self.show_content(found)
        if not self._low:
            self._body.addStretch(1)
        self._show_foot(found)
        if self._low:
            self._body.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """One thing more, below the others."""
        self._body.addWidget(widget)

    def can_leave_out(self, key: str) -> bool:
        """Whether a field may stay as it is in the registry."""
        return True

    def add_changes(self, changes: Mapping[str, FieldChange], left_out: frozenset[str]) -> None:
        """Each field that changes: the former value, the new one, and a tick to take it."""
        for key, (old, new) in changes.items():
            on = key not in left_out
            if self.can_leave_out(key):
                tick = QCheckBox(self.label_of(key))
                tick.setChecked(on)
                tick.setToolTip(self.tr("Untick to keep what the registry has"))
                tick.toggled.connect(lambda wanted, name=key: self.take_field(name, wanted))
                self.add(tick)
            else:
                self.add(Label(self.label_of(key), "label"))
            self.add(self._change(self.words_of(key, old), self.words_of(key, new), on))

    def _change(self, before: str, after: str, on: bool) -> QWidget:
        """The former value struck through, the new one under it."""
        old = say.wrapped(before or self.tr("(empty)"), tone="muted")
        font = old.font()
        font.setStrikeOut(bool(before) and on)
        old.setFont(font)
        new = say.wrapped(after or self.tr("(empty)"), "strong" if on else "body", "" if on else "muted")
        new.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        arrow = Picture("arrow-down" if on else "ban", "accent" if on else "text3", tokens.ICON_S)
        lines = column_layout(old, row(arrow, (new, 1), gap=6), gap=2, margins=(24, 0, 24, 0))
        holder = QWidget()
        holder.setLayout(lines)
        return holder

    def add_pair(self, label: str, words: str) -> None:
        """A field and what it says."""
        value = say.wrapped(words)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        holder = QWidget()
        holder.setLayout(column_layout(Label(label, "caption", "muted"), value, gap=0))
        self.add(holder)

    def add_problems(self, problems: Iterable[Problem], tone: str) -> None:
        """What is wrong with the row, or odd about it."""
        for problem in problems:
            self.add(self._problem(problem, tone))

    def _problem(self, problem: Problem, tone: str) -> QWidget:
        label = self.label_of(problem.field) if problem.field else ""
        said = say.wrapped(self.context.say(problem.why), tone="soft")
        words = [Label(label, "label"), said] if label else [said]
        icon = Picture("circle-x" if tone == "danger" else "alert-circle", tone, tokens.ICON_M)
        holder = QWidget()
        holder.setLayout(column_layout(*words, gap=0))
        line = row(icon, (holder, 1), gap=8)
        layout = line.layout()
        assert layout is not None
        layout.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        return line

    # -- what can be done -----------------------------------------------------------------------

    def _show_foot(self, found: Any) -> None:
        """The buttons stand under the row; where the panel is low they scroll with it."""
        buttons = list(self.buttons(found))
        for button in buttons:
            (self._body if self._low else self._foot).addWidget(button)
        self._bottom.setVisible(bool(buttons) and not self._low)

    def button(self, words: str, kind: str, icon: str, run: Any) -> Button:
        """One of them."""
        button = Button(words, kind, icon, small=kind != "link")
        button.clicked.connect(lambda _on=False: run())
        return button

    def take_focus(self) -> None:
        """The keyboard goes to the first thing that can be done here."""
        for kind in (Button, QCheckBox):
            for widget in self.findChildren(kind):
                if widget.isVisible() and widget.isEnabled():
                    widget.setFocus(Qt.FocusReason.TabFocusReason)
                    return
