"""A row that fits: where it is narrow its buttons give up their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.layout import NONE, Child, Margins, row_layout


class YieldingRow(QWidget):
    """Children side by side; the buttons of ``yields`` become icons one after the other until all have room."""

    def __init__(self, *children: Child, yields: Sequence[Button], gap: int = 8, margins: Margins = NONE) -> None:
        super().__init__()
        self._yields = tuple(yields)
        self.setLayout(row_layout(*children, gap=gap, margins=margins))

    def _shown(self) -> list[Button]:
        return [button for button in self._yields if button.isVisibleTo(self)]

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        words = sum(button.words_width() for button in self._shown() if not button.is_folded())
        return QSize(least.width() - words, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        missing = super().minimumSizeHint().width() - self.width()
        missing += sum(button.words_width() for button in self._shown() if button.is_folded())
        for button in self._shown():
            button.fold(missing > 0)
            if missing > 0:
                missing -= button.words_width()
