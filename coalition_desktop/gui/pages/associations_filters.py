"""Filters: the chips of those that are on, and the popover in which one is set."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QMenu, QSizePolicy, QWidget

from coalition_desktop.folding import fold
from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.pages.associations_data import LIGHT, Asked, Associations, filter_fields
from coalition_desktop.gui.pages.associations_views import drop_under
from coalition_desktop.gui.widgets.buttons import Button, Chip
from coalition_desktop.gui.widgets.flow import FlowLayout
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import clear, column_layout, row, row_layout, scrolled
from coalition_desktop.gui.widgets.lines import LineEdit
from coalition_desktop.records.field import Group

translate = QCoreApplication.translate

GROUPS = (Group.IDENTITY, Group.MEMBERSHIP, Group.SEAT, Group.CONTACT, Group.LEGAL, Group.PROGRAMME)
SEARCH_FROM = 12  # options; fewer are seen at a glance

_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)

Options = Sequence[tuple[str, str, int | None]]


class FilterChip(Chip):
    """A filter that is on: its words open it, its cross (or Delete) takes it away."""

    opened = Signal()

    def __init__(self, words: str, remove: str) -> None:
        super().__init__(words, closable=True)
        self._on_cross = False
        self.setToolTip(words)
        self.setAccessibleDescription(remove)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        cross = theme.px(30)
        self._on_cross = x < cross if bidi.rtl() else x > self.width() - cross
        super().mousePressEvent(event)

    def _stay_on(self) -> None:
        self.setChecked(True)
        (self.removed if self._on_cross else self.opened).emit()
        self._on_cross = False

    def event(self, event: QEvent) -> bool:
        """Delete is the chip's here, not the list's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _REMOVE:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVE:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class OptionsPopover(QFrame):
    """The values a filter accepts; each tick takes effect at once."""

    def __init__(
        self, over: QWidget, title: str, options: Options, chosen: Sequence[str], told: Callable[[list[str]], object]
    ) -> None:
        super().__init__(over, Qt.WindowType.Popup)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self._told = told
        self.line = LineEdit(placeholder=self.tr("Search"))
        self.line.setAccessibleName(self.tr("Search"))
        self.line.textChanged.connect(self._narrow)
        if len(options) < SEARCH_FROM:
            self.line.hide()
        self.boxes: dict[str, QCheckBox] = {}
        self._rows: list[tuple[str, QWidget]] = []
        for code, words, count in options:
            self._rows.append((fold(words), self._option(code, words, count, code in chosen)))
        inside = QWidget()
        inside.setLayout(column_layout(*(one for _, one in self._rows), None, gap=0))
        area = scrolled(inside)
        area.setFixedHeight(min(theme.px(36) * max(len(options), 1), theme.px(324)))
        area.setMinimumWidth(theme.px(280))
        self.setLayout(column_layout(Label(title, "label"), self.line, area, gap=8, margins=(14, 12, 8, 10)))

    def _option(self, code: str, words: str, count: int | None, on: bool) -> QWidget:
        box = QCheckBox(bidi.header(words.replace("&", "&&")))
        box.setChecked(on)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.toggled.connect(lambda _on: self._told([one for one, each in self.boxes.items() if each.isChecked()]))
        box.installEventFilter(self)
        self.boxes[code] = box
        held = row((box, 1), Label("" if count is None else str(count), "caption", "muted"), margins=(2, 0, 8, 0))
        held.setFixedHeight(theme.px(36))
        return held

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go from one option to the next, Enter closes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        wanted = fold(bidi.plain(typed))
        for words, held in self._rows:
            held.setVisible(wanted in words)

    def open_under(self, widget: QWidget) -> None:
        """Show below a chip, the keyboard on what is chosen."""
        drop_under(self, widget)
        chosen = next((box for box in self.boxes.values() if box.isChecked()), None)
        first = next(iter(self.boxes.values()), None)
        target = self.line if self.line.isVisible() else chosen or first
        if target is not None:
            target.setFocus(Qt.FocusReason.PopupFocusReason)


class FilterBar(QWidget):
    """Chips, "add a filter", the count and "clear all"; ``changed`` tells a new ``Asked``."""

    changed = Signal(object)
    cleared = Signal()

    def __init__(self, data: Associations) -> None:
        super().__init__()
        self._data = data
        self._asked = Asked()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 8)
        self._chips.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.count = Label("", "caption", "muted")
        self.clear = Button(self.tr("Clear all"), "link", small=True)
        self.clear.clicked.connect(self.cleared)
        self.chips: dict[str, FilterChip] = {}
        self._open: OptionsPopover | None = None
        self.setLayout(row_layout((self._chips, 1), self.count, self.clear, gap=8, margins=(16, 8, 16, 8)))
        self.clear.hide()
        self._show()

    def _add_chip(self) -> Chip:
        add = Chip(self.tr("Add a filter"), icon="plus", dashed=True)
        add.clicked.connect(self.offer)
        return add

    def put(self, asked: Asked) -> None:
        """Show the filters that are on."""
        same = asked.filters == self._asked.filters
        self._asked = asked
        self.clear.setVisible(asked.narrowed())
        if not same:
            self._show()

    def set_count(self, found: int | None, total: int | None) -> None:
        """How many are shown, and of how many."""
        if found is None:
            self.count.setText("")
        elif self._asked.narrowed() and total is not None:
            words = self.tr("{found} of {total}")
            self.count.setText(bidi.fill(words, found=bidi.ltr(found), total=bidi.ltr(total)))
        else:
            self.count.setText(self.tr("%n association(s)", "", found))

    def _show(self) -> None:
        clear(self._flow)
        self.chips = {}
        for key, values in self._asked.filters.items():
            chip = self.chips[key] = FilterChip(self._words(key, values), self.tr("Delete takes this filter away."))
            chip.removed.connect(lambda key=key: self.set_values(key, []))
            chip.opened.connect(functools.partial(self.edit, key))
            self._flow.addWidget(chip)
        self.add = self._add_chip()
        self._flow.addWidget(self.add)
        self._chips.updateGeometry()

    def _words(self, key: str, values: Sequence[str]) -> str:
        shown = [self._data.value_words(key, value) for value in values[:2]]
        if len(values) > 2:
            shown.append(f"+{len(values) - 2}")
        separator = "، " if bidi.rtl() else ", "
        return bidi.fill(self.tr("{field}: {values}"), field=self._data.filter_label(key), values=separator.join(shown))

    def offer(self) -> None:
        """The menu of fields, by section."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._data.filter_label(LIGHT), lambda: self.edit(LIGHT))
        listed = sorted(filter_fields().items(), key=lambda one: GROUPS.index(one[1].group))
        for group, entries in groupby(listed, key=lambda one: one[1].group):
            part = menu.addMenu(group_title(group))
            for key, _ in entries:
                part.addAction(self._data.filter_label(key), functools.partial(self.edit, key))
        drop_under(menu, self.add)

    def edit(self, key: str) -> None:
        """The values of one filter, under its chip."""
        options = self._data.options(key, self._asked)
        title = self._data.filter_label(key)
        chosen = self._asked.filters.get(key, ())
        self._open = OptionsPopover(self, title, options, chosen, lambda values: self.set_values(key, values))
        self._open.open_under(self.chips.get(key) or self.add)

    def set_values(self, key: str, values: Sequence[str]) -> None:
        """Accept other values of a filter; none takes it away."""
        self.changed.emit(self._asked.with_filter(key, values))


def group_title(group: Group) -> str:
    """The name of a section of a record."""
    names = {
        Group.IDENTITY: translate("AssociationGroups", "Identity"),
        Group.MEMBERSHIP: translate("AssociationGroups", "Membership"),
        Group.SEAT: translate("AssociationGroups", "Seat"),
        Group.CONTACT: translate("AssociationGroups", "Contact"),
        Group.LEGAL: translate("AssociationGroups", "Legal file"),
        Group.PROGRAMME: translate("AssociationGroups", "Programme"),
        Group.NOTES: translate("AssociationGroups", "Notes"),
    }
    return names[group]
