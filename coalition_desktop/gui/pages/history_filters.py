"""What the history shows: the search line, the chips of the filters that are on, the count, one way to clear."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu, QSizePolicy, QWidget

from coalition_desktop.desk import history_filter as desk
from coalition_desktop.desk.field_history import field_keys
from coalition_desktop.desk.history_filter import HistoryFilter
from coalition_desktop.desk.office import office_names
from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.associations_filters import FilterChip, OptionsPopover
from coalition_desktop.gui.pages.associations_views import drop_under
from coalition_desktop.gui.pages.exchange_words import file_words
from coalition_desktop.gui.pages.history_period import Period, PeriodPopover, period_of
from coalition_desktop.gui.pages.history_record import RecordDialog
from coalition_desktop.gui.widgets.buttons import Button, Chip
from coalition_desktop.gui.widgets.flow import FlowLayout
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import clear, column_layout, fill, row, row_layout, scrolled
from coalition_desktop.gui.widgets.lines import LineEdit
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.showing import SEPARATOR, title
from coalition_desktop.store import finding

DEBOUNCE_MS = 200
SEVERAL = ("kinds", "who", "files", "offices")  # filters with several values
NAMED = 2  # values that a chip names
LINES, FEW_LINES = 4.5, 2.5  # of chips that are seen at once, the list having the rest; where there is little room
LINE = 36  # pixels at 100 %


class HistoryFilters(QFrame):
    """``changed``: other operations are wanted."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "bartop")
        self.context = context
        self._asked = HistoryFilter()
        self.period = Period()
        self.known: dict[int, str] = {}  # folded words of the operations, once they were searched
        self._popover: QWidget | None = None
        self._lines = LINES
        self.line = LineEdit()
        self.line.add_icon("search")
        self.line.setPlaceholderText(self.tr("Search by what was done or by whom…"))
        self.line.setAccessibleName(self.tr("Search by what was done or by whom…"))
        self.line.setClearButtonEnabled(True)
        self.export = Button(self.tr("Export…"), "plain", "file-export")
        self.count = Label("", "caption", "muted")
        self.clear_all = Button(self.tr("Clear all"), "link", small=True)
        self.chips: dict[str, FilterChip] = {}
        self.add = Chip("", dashed=True)
        self._clock = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._lay_out()
        self.line.textChanged.connect(lambda _text: self._clock.start())
        self._clock.timeout.connect(self.changed)
        self.clear_all.clicked.connect(self.clear)
        self._show()

    def _lay_out(self) -> None:
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 8)
        self._area = scrolled(self._chips)
        self._area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(8)
        fill(self._below, ((self._area, 1), row_layout(None, self.count, self.clear_all, gap=8)))
        top = row((self.line, 1), self.export, gap=8)
        self.setLayout(column_layout(top, self._below, gap=8, margins=(16, 10, 16, 8)))

    def set_small(self, small: bool) -> None:
        """Where there is little room the count has a line of its own, and the button only its picture."""
        way = QBoxLayout.Direction
        self._below.setDirection(way.TopToBottom if small else way.LeftToRight)
        self._lines = FEW_LINES if small else LINES
        self.export.fold(small)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The chips as high as their lines; many scroll."""
        wanted = self._flow.heightForWidth(self._area.viewport().width())
        self._area.setFixedHeight(min(wanted, round(theme.px(LINE) * self._lines)))

    # -- what is asked --------------------------------------------------------------------------

    def asked(self) -> HistoryFilter:
        """The filter, with what is typed and today's days."""
        since, until = self.period.days(date.today())
        return replace(self._asked, text=bidi.plain(self.line.text()), since=since, until=until)

    def put(self, **wanted: Any) -> None:
        """Other values of some filters, ``period`` among them; an empty one is off."""
        self.period = wanted.pop("period", self.period)
        self._asked = replace(self._asked, **wanted)
        if not self._asked.record:
            self._asked = replace(self._asked, field="")
        self._show()
        self.changed.emit()

    def choose(self, **wanted: Any) -> None:
        """``put`` by the person's hand: the keyboard stays where she is."""
        self.put(**wanted)
        (self.chips.get(next(iter(wanted))) or self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Show the whole history again."""
        self.line.clear()
        self._clock.stop()
        self._asked, self.period = HistoryFilter(), Period()
        self._show()
        self.changed.emit()

    def only(self, **wanted: Any) -> None:
        """These filters and no others."""
        self.line.clear()
        self._clock.stop()
        self._asked, self.period = HistoryFilter(), Period()
        self.put(**wanted)

    def set_count(self, found: int, total: int) -> None:
        """How many are shown, and of how many."""
        narrowed = self.asked().narrows()
        self.clear_all.setVisible(narrowed)
        if narrowed:
            words = bidi.fill(self.tr("{found} of {total}"), found=bidi.ltr(found), total=bidi.ltr(total))
        else:
            words = self.tr("%n operation(s)", "", found)
        self.count.setText(words)
        self.export.setEnabled(found > 0)

    # -- the chips ------------------------------------------------------------------------------

    def _show(self) -> None:
        clear(self._flow)
        self.chips = {}
        for key, words in self._told().items():
            chip = self.chips[key] = FilterChip(words, self.tr("Delete takes this filter away."))
            chip.removed.connect(functools.partial(self._remove, key))
            chip.opened.connect(functools.partial(self.edit, key))
            self._flow.addWidget(chip)
        self.add = Chip(self.tr("Add a filter"), icon="plus", dashed=True)
        self.add.clicked.connect(self.offer)
        self._flow.addWidget(self.add)
        for one in (*self.chips.values(), self.add):
            one.show()  # at once: what is not shown yet takes no room
        self._fit()
        in_order = [self.line, *self.chips.values(), self.add, self.clear_all, self.export]
        for before, after in pairwise(in_order):
            QWidget.setTabOrder(before, after)
        self.clear_all.setVisible(self.asked().narrows())

    def _told(self) -> dict[str, str]:
        """The filters that are on, as their chips say them."""
        told: dict[str, str] = {}
        period = self.period.words(self.context.language)
        for key in ("record", "field", *SEVERAL):
            values = getattr(self._asked, key)
            if values:
                words = self._words(key, [values] if isinstance(values, str) else values)
                told[key] = bidi.fill(self.tr("{filter}: {values}"), filter=self.labels()[key], values=words)
        if period:
            told["period"] = bidi.fill(self.tr("{filter}: {values}"), filter=self.labels()["period"], values=period)
        return told

    def labels(self) -> Mapping[str, str]:
        """What the filters are called."""
        return {
            "kinds": self.tr("Kind"),
            "period": self.tr("Period"),
            "who": self.tr("Who"),
            "files": self.tr("File"),
            "offices": self.tr("Office"),
            "record": self.tr("Record"),
            "field": self.tr("Field"),
        }

    def _words(self, key: str, values: Sequence[Any]) -> str:
        names = self._names(key)
        told = [names.get(value, str(value)) for value in values[:NAMED]]
        if len(values) > NAMED:
            told.append(f"+{len(values) - NAMED}")
        return SEPARATOR[self.context.language.code].join(told)

    def _names(self, key: str) -> dict[Any, str]:
        """The values of a filter in words."""
        if key == "kinds":
            return {name: self.context.say(words) for name, (words, _) in desk.KINDS.items()}
        with self.context.registry.read() as session:
            if key == "files":
                return {number: file_words(file.name) for number, file in desk.origins(session).items()}
            if key == "offices":
                return office_names(session, self.context.language)
            if key == "record":
                return {self._asked.record: self._record_name(session)}
            if key == "field":
                entity = finding.last_values(session, self._asked.record)[0]
                return {one: self.context.say(field.label) for one, field in fields(entity).items()}
        return {}

    def _record_name(self, session: Any) -> str:
        entity, values, _ = finding.last_values(session, self._asked.record)
        return title(entity, values, self.context.language) or self.context.say(RECORDS[entity].label)

    # -- choosing -------------------------------------------------------------------------------

    def offer(self) -> None:
        """The menu of filters."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, words in self.labels().items():
            action = menu.addAction(words, functools.partial(self.edit, key))
            action.setEnabled(key != "field" or bool(self._asked.record))
        drop_under(menu, self.add)

    def edit(self, key: str) -> None:
        """Choose the values of one filter."""
        under = self.chips.get(key) or self.add
        if key == "period":
            period = PeriodPopover(self, self.period, lambda chosen: self.choose(period=chosen))
            self._popover = period
            period.open_under(under)
        elif key == "record":
            dialog = RecordDialog(self.window(), self.context)
            dialog.chosen.connect(lambda rid: self.choose(record=rid, field=""))
            dialog.open()
        elif key == "field":
            self._offer_fields(under)
        else:
            options = OptionsPopover(
                self,
                self.labels()[key],
                self._options(key),
                [str(one) for one in getattr(self._asked, key)],
                functools.partial(self._choose, key),
            )
            self._popover = options
            options.open_under(under)

    def _options(self, key: str) -> list[tuple[str, str, int | None]]:
        """Value, words and number of operations of each value that would show any, or is chosen."""
        chosen = getattr(self._asked, key)
        names = self._names(key)
        with self.context.registry.read() as session:
            counted = desk.facets(session, self.asked(), key, self.context.language, self.known)
        known = list(names) or list(dict.fromkeys([*counted, *chosen]))
        listed = [one for one in known if one in counted or one in chosen]
        return [(str(one), names.get(one, str(one)), counted.get(one, 0)) for one in listed]

    def _choose(self, key: str, values: Sequence[str]) -> None:
        chosen: tuple[Any, ...] = tuple(int(one) if key == "files" else one for one in values)
        self.choose(**{key: chosen})

    def _offer_fields(self, under: QWidget) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        with self.context.registry.read() as session:
            known = field_keys(session, self._asked.record)
        for key, field in known.items():
            menu.addAction(self.context.say(field.label), functools.partial(self.choose, field=key))
        drop_under(menu, under)

    def _remove(self, key: str) -> None:
        empty: Mapping[str, Any] = {"period": Period(), "record": "", "field": ""}
        self.choose(**{key: empty.get(key, ())})

    # -- remembering ----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """What is asked, as JSON."""
        chosen = {key: list(getattr(self._asked, key)) for key in SEVERAL}
        return {
            **chosen,
            "text": self.line.text(),
            "record": self._asked.record,
            "field": self._asked.field,
            "period": self.period.kept(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up what was asked; what is not known any more is left out."""
        with self.context.registry.read() as session:
            rid = str(state.get("record") or "")
            try:
                entity = finding.last_values(session, rid)[0] if rid else ""
            except KeyError:
                rid = entity = ""
            known: dict[str, Any] = {"kinds": desk.KINDS, "files": desk.origins(session)}
        given = {key: state.get(key) for key in SEVERAL}
        chosen = {
            key: tuple(one for one in values if isinstance(one, (str, int)) and one in known.get(key, values))
            for key, values in given.items()
            if isinstance(values, list)
        }
        field = str(state.get("field") or "")
        self.line.setText(str(state.get("text") or ""))
        self._clock.stop()
        if not entity or field not in fields(entity):
            field = ""
        self.put(period=period_of(state.get("period")), record=rid, field=field, **chosen)
