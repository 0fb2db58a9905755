"""Parts of the preview: what lists and packets say in it, its table, and the bar with the button."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from coalition_desktop.errors import Problem
from coalition_desktop.exchange.plan import Outcome
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.table.model import Column, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import ElidedLabel, Picture
from coalition_desktop.gui.widgets.layout import column, row, row_layout


class PreviewContent(QWidget):
    """What differs between the preview of a list and that of a packet."""

    def columns(self) -> list[Column]:
        """The columns of the table; ``take`` is the first."""
        raise NotImplementedError

    def rows(self) -> Sequence[Any]:
        """The rows of the plan, empty without one."""
        raise NotImplementedError

    def places(self, wanted: str) -> list[int]:
        """The rows that a counter stands for, all for an empty key."""
        raise NotImplementedError

    def counts(self) -> Mapping[Outcome, int]:
        """The figures of the counters."""
        raise NotImplementedError

    def outcomes(self) -> set[Outcome]:
        """Those whose counters are shown even without rows."""
        raise NotImplementedError

    def told(self) -> str:
        """The line under the name of the file."""
        raise NotImplementedError

    def notes(self) -> Sequence[Problem]:
        """What is to be told of the file."""
        raise NotImplementedError

    def banners(self) -> Iterator[QWidget]:
        """What a person must know before anything else."""
        raise NotImplementedError

    def can_tick(self, found: Any) -> bool:
        """Whether a row may be taken or left out."""
        raise NotImplementedError

    def tick(self, places: Iterable[int], on: bool) -> None:
        """Take rows, or leave them out."""
        raise NotImplementedError

    def go_words(self) -> str:
        """What the button will do, exactly."""
        raise NotImplementedError

    def can_go(self) -> bool:
        """Whether there is anything to write."""
        raise NotImplementedError

    def waiting(self) -> str:
        """What stays out until the person has answered; empty for nothing."""
        return ""


class PreviewTable(ListTable):
    """A click on the title of the ticks ticks all the rows that are shown."""

    all_wanted = Signal()
    keyed = Signal()

    def __init__(self, model: WindowedModel, name: str) -> None:
        super().__init__(model, name)
        self.set_tick_column("take")
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(lambda place: self.all_wanted.emit() if place == 0 else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self.keyed.emit()


class PreviewBar(QFrame):
    """Back, a backup and a way back promised, cancel, and the button."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.back = Button(self.tr("Back"), "ghost", "chevron-left")
        self._way_back = ElidedLabel("", "caption", "muted")
        safe = ElidedLabel(self.tr("A backup is made just before the import"), "label")
        self._promise = row(Picture("shield-check", "ok"), (column(safe, self._way_back, gap=0), 1), gap=10)
        self.leave = Button(self.tr("Cancel"), "ghost")
        self.go = Button("", "primary", "arrow-right", icon_after=True)
        self.setLayout(row_layout(self.back, (self._promise, 1), self.leave, self.go, gap=10, margins=(16, 10, 16, 10)))

    def promise(self, waiting: str) -> None:
        """What stays out until the person has answered, else that all can be taken back."""
        self._way_back.setText(waiting or self.tr("The whole import can be taken back later"))
        self._way_back.set_tone("warn" if waiting else "muted")

    def set_room(self, room: Room) -> None:
        """The promise yields where it is narrow."""
        self._promise.setVisible(room >= Room.NARROW)
