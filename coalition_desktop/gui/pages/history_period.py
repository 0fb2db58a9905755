"""From when to when: the usual periods at a click, or two days, months or years."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.pages.associations_views import drop_under
from coalition_desktop.gui.widgets.buttons import Button, Chip
from coalition_desktop.gui.widgets.dates import DateField
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import column_layout, row_layout
from coalition_desktop.language import Language

translate = QCoreApplication.translate

USUAL = ("today", "week", "month", "year")


@dataclass(frozen=True, slots=True)
class Period:
    """``usual``: one of ``USUAL``, which goes with the days; else two partial dates, each may be empty."""

    usual: str = ""
    since: str = ""
    until: str = ""

    def days(self, today: date) -> tuple[str, str]:
        """The first and the last day as partial dates."""
        month = today.isoformat()[:7]
        return {
            "today": (today.isoformat(), today.isoformat()),
            "week": ((today - timedelta(days=6)).isoformat(), today.isoformat()),
            "month": (month, month),
            "year": (month[:4], month[:4]),
        }.get(self.usual, (self.since, self.until))

    def kept(self) -> dict[str, str]:
        """As JSON for the settings."""
        return {"usual": self.usual, "since": self.since, "until": self.until}

    def words(self, language: Language) -> str:
        """The period as a chip says it; empty for all time."""
        if self.usual:
            return usual_words()[self.usual]
        since, until = (language.date(day) if day else "" for day in (self.since, self.until))
        if since and until:
            if since == until:
                return since
            return bidi.fill(translate("HistoryPeriod", "{since} – {until}"), since=since, until=until)
        if since:
            return bidi.fill(translate("HistoryPeriod", "Since {day}"), day=since)
        return bidi.fill(translate("HistoryPeriod", "Until {day}"), day=until) if until else ""


def usual_words() -> dict[str, str]:
    """The usual periods by name."""
    return {
        "today": translate("HistoryPeriod", "Today"),
        "week": translate("HistoryPeriod", "Last 7 days"),
        "month": translate("HistoryPeriod", "This month"),
        "year": translate("HistoryPeriod", "This year"),
    }


def period_of(kept: Any) -> Period:
    """What ``Period.kept`` gave; what is not understood is left out."""
    told = kept if isinstance(kept, dict) else {}
    usual = told.get("usual")
    since, until = (
        day if isinstance(day, str) and _is_day(day) else "" for day in (told.get("since"), told.get("until"))
    )
    return Period(usual if usual in USUAL else "", since, until)  # fmt: skip


def _is_day(partial: str) -> bool:
    from coalition_desktop.desk.history_filter import first_day

    try:
        first_day(partial)
    except ValueError:
        return False
    return len(partial) in (4, 7, 10)


class PeriodPopover(QFrame):
    """Asks for a period under a chip; a usual one is taken at once, two days with the button or Enter."""

    def __init__(self, over: QWidget, period: Period, told: Callable[[Period], object]) -> None:
        super().__init__(over, Qt.WindowType.Popup)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Period"))
        self._told = told
        self.usual = {key: Chip(words, on=period.usual == key) for key, words in usual_words().items()}
        self.since, self.until = DateField(), DateField()
        self.since.set_value(period.since)
        self.until.set_value(period.until)
        self._first = FormField(self.tr("First day"), self.since)
        self._last = FormField(self.tr("Last day"), self.until)
        self.take = Button(self.tr("Show"), "primary", small=True)
        self._lay_out()
        for key, chip in self.usual.items():
            chip.clicked.connect(lambda _on=False, key=key: self._answer(Period(key)))
        self.take.clicked.connect(self._take)
        for line in (self.since, self.until):
            line.installEventFilter(self)

    def _lay_out(self) -> None:
        note = Label(self.tr("A day, a month (03/2026) or a year."), "caption", "muted")
        chips = QGridLayout()
        chips.setSpacing(6)
        for place, chip in enumerate(self.usual.values()):
            chips.addWidget(chip, place // 2, place % 2)
        self.setLayout(
            column_layout(
                Label(self.tr("Period"), "label"),
                chips,
                row_layout((self._first, 1), (self._last, 1), gap=10),
                row_layout((note, 1), self.take, gap=8),
                gap=8,
                margins=(14, 12, 14, 12),
            )
        )
        self._fit()

    def _fit(self) -> None:
        """As high as its parts need at its width: also when a line says what is wrong with it."""
        self.setFixedWidth(theme.px(360))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(max(layout.totalHeightForWidth(self.width()), layout.totalSizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a line takes the period."""
        pressed = event.key() if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        right = self._first.check()
        if self._last.check() and right:
            self._answer(Period("", self.since.value() or "", self.until.value() or ""))
        else:
            self._fit()

    def _answer(self, period: Period) -> None:
        self.close()
        self._told(period)

    def open_under(self, widget: QWidget) -> None:
        """Show below a chip, the keyboard on the first usual period."""
        drop_under(self, widget)
        next(iter(self.usual.values())).setFocus(Qt.FocusReason.PopupFocusReason)
