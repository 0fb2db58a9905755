"""A date as people know it: the day, the month or only the year."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout

from coalition_desktop.gui import bidi, icons
from coalition_desktop.gui.widgets.editor import read_date, show_date
from coalition_desktop.gui.widgets.lines import LtrEdit


class Calendar(QFrame):
    """A month that drops down under a date field."""

    def __init__(self, field: DateField) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setProperty("role", "raised")
        self._field = field
        self.days = QCalendarWidget()
        self.days.setLocale(QLocale())
        self.days.setLayoutDirection(bidi.RTL if bidi.rtl() else bidi.LTR)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.days.activated.connect(self._take)
        self.days.clicked.connect(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        box.addWidget(self.days)

    def open_at(self, day: QDate) -> None:
        """Show the month of ``day`` under the field, at its trailing edge."""
        self.days.setSelectedDate(day)
        self.adjustSize()
        x = 0 if bidi.rtl() else self._field.width() - self.width()
        self.move(self._field.mapToGlobal(QPoint(x, self._field.height() + 4)))
        self.show()
        self.days.setFocus()

    def _take(self, day: QDate) -> None:
        self.close()
        self._field.take(day.toString(Qt.DateFormat.ISODate))


class DateField(LtrEdit):
    """``2009``, ``03/2009`` or ``14/03/2009``; Alt+↓ opens a calendar.  Never a QDateEdit (R9)."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("day/month/year"))
        self._calendar: Calendar | None = None
        # the line runs left to right, so the window's trailing edge is the line's leading one in Arabic
        edge = QLineEdit.ActionPosition.LeadingPosition if bidi.rtl() else QLineEdit.ActionPosition.TrailingPosition
        action = QAction(icons.icon("calendar", "text3"), self.tr("Choose a day"), self)
        action.setShortcut("Alt+Down")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self.open_calendar)
        self.addAction(action, edge)

    def value(self) -> Any:
        """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""
        return read_date(self.typed())

    def set_value(self, value: Any) -> None:
        super().set_value(show_date(value) if value else None)

    def take(self, iso: str) -> None:
        """The person chose this day."""
        self.set_value(iso)
        self.changed.emit()
        self.left.emit()
        self.setFocus()

    def problem(self) -> str:
        if self.typed() and self.value() is None:
            return self.tr("This date does not exist. Write day/month/year, month/year or only the year.")
        return ""

    def open_calendar(self) -> None:
        """Drop the calendar down."""
        if self.isReadOnly():
            return
        if self._calendar is None:
            self._calendar = Calendar(self)
        shown = QDate.fromString(self.value() or "", Qt.DateFormat.ISODate)
        self._calendar.open_at(shown if shown.isValid() else QDate.currentDate())
