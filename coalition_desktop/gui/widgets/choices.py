"""Editors that choose: one of a list, yes or no, several of a list, a place, a record."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.widgets.buttons import Chip, Segmented
from coalition_desktop.gui.widgets.flow import FlowLayout
from coalition_desktop.gui.widgets.label import restyle
from coalition_desktop.gui.widgets.layout import clear
from coalition_desktop.gui.widgets.lines import LineEdit

Option = tuple[str, str]  # code, words
LEAST = 96  # pixels at 100 %
FOLDED = int(Qt.ItemDataRole.UserRole) + 1


class ComboBox(QComboBox):
    """A combo box that only its owner's hand changes: the wheel scrolls the page.

    It may be narrower than its longest choice: what is chosen ends in … then.
    """

    changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme.px(tokens.CONTROL))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        self.setView(QListView())
        self.activated.connect(lambda _row: self._chosen())

    def _chosen(self) -> None:
        self.changed.emit()
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(LEAST), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        cut = words != self.currentText() and not self.isEditable()
        self.setToolTip(bidi.plain(self.currentText()) if cut else "")
        if not cut:
            super().paintEvent(event)
            return
        option.currentText = words  # type: ignore[attr-defined]
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def put(self, options: Iterable[Option], empty: str | None = "—") -> None:
        """Fill with (code, words); ``empty`` are the words of "no value", None leaves it out."""
        self.clear()
        if empty is not None:
            self.addItem(bidi.header(empty), None)
        for code, words in options:
            self.addItem(bidi.header(words), code)

    def value(self) -> Any:
        """The chosen code."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose a code; one that the list does not know is added, so that it is never lost."""
        row = self.findData(value)
        if row < 0 and value is not None:
            self.addItem(str(value), value)
            row = self.count() - 1
        self.setCurrentIndex(row)

    def problem(self) -> str:
        """A list has only good answers."""
        return ""

    def set_error(self, wrong: bool) -> None:
        """Red border."""
        self.setProperty("error", wrong)
        restyle(self)

    def set_read_only(self, fixed: bool) -> None:
        """Show only."""
        self.setEnabled(not fixed)


class ChoiceField(ComboBox):
    """One of a list."""

    def __init__(self, options: Sequence[Option], required: bool = False) -> None:
        super().__init__()
        self.put(options, None if required else "—")


class FlagField(Segmented):
    """Yes, no, or not known: an unanswered question is not a no."""

    left = Signal()

    def __init__(self, name: str = "") -> None:
        words = (("yes", self.tr("Yes")), ("no", self.tr("No")), ("unknown", self.tr("Not known")))
        super().__init__(words, "unknown", name)

    def value(self) -> Any:
        """True, False or None."""
        return {"yes": True, "no": False}.get(super().value())

    def set_value(self, value: Any) -> None:
        """Choose without telling."""
        super().set_value({True: "yes", False: "no"}.get(value, "unknown"))

    def problem(self) -> str:
        """Any answer will do."""
        return ""

    def set_error(self, wrong: bool) -> None:
        """Nothing to mark."""

    def set_read_only(self, fixed: bool) -> None:
        """Show only."""
        self.setEnabled(not fixed)


class ChipsField(QWidget):
    """A set of codes, each a chip that can be taken away, and a list to add from."""

    changed = Signal()
    left = Signal()

    def __init__(self, options: Sequence[Option], name: str = "") -> None:
        super().__init__()
        self._words = dict(options)
        self._chosen: list[str] = []
        self._fixed = False
        self._flow = FlowLayout(self)
        self.setAccessibleName(name)
        self._show()

    def value(self) -> Any:
        """The chosen codes, sorted; None when there are none."""
        return sorted(self._chosen) or None

    def set_value(self, value: Any) -> None:
        """Show a set of codes."""
        self._chosen = list(value or ())
        self._show()

    def _show(self) -> None:
        clear(self._flow)
        order = {code: place for place, code in enumerate(self._words)}
        for code in sorted(self._chosen, key=lambda c: order.get(c, len(order))):
            self._flow.addWidget(self._chip(code))
        if not self._fixed:
            add = Chip(self.tr("Add"), icon="plus", dashed=True)
            add.clicked.connect(lambda: self._offer(add))
            self._flow.addWidget(add)

    def _chip(self, code: str) -> Chip:
        chip = Chip(self._words.get(code, code), closable=not self._fixed, on=True)
        chip.removed.connect(lambda: self.toggle(code))
        return chip

    def toggle(self, code: str) -> None:
        """Take a code into the set or out of it, as the person does."""
        self._chosen = [c for c in self._chosen if c != code] if code in self._chosen else [*self._chosen, code]
        self._show()
        self.changed.emit()

    def _add(self, code: str, _checked: bool = False) -> None:
        self.toggle(code)

    def _offer(self, under: QWidget) -> None:
        menu = QMenu(self)
        for code, words in self._words.items():
            if code not in self._chosen:
                menu.addAction(words).triggered.connect(functools.partial(self._add, code))
        at = under.rect().bottomRight() if bidi.rtl() else under.rect().bottomLeft()
        menu.popup(under.mapToGlobal(at))

    def problem(self) -> str:
        """Any set will do."""
        return ""

    def set_error(self, wrong: bool) -> None:
        """Nothing to mark."""

    def set_read_only(self, fixed: bool) -> None:
        """Show only."""
        self._fixed = fixed
        self._show()


class Place(NamedTuple):
    """A region, province or commune: its code (``11``, ``11.121`` …) and what to show."""

    code: str
    words: str


class _Completer(QCompleter):
    """Finds inside the words, whatever hamzas, accents or cases were typed."""

    def __init__(self, fold: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._fold = fold
        self.setCompletionRole(FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView()
        popup.setProperty("role", "popup")
        self.setPopup(popup)

    def splitPath(self, path: str) -> list[str]:
        return [self._fold(bidi.plain(path))]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class PlaceField(ComboBox):
    """A place of one level; typing searches.  ``set_within`` keeps the places of a parent."""

    def __init__(self, places: Sequence[Place], fold: Callable[[str], str]) -> None:
        super().__init__()
        self._within = ""
        self._model = QStandardItemModel(self)
        for place in (Place("", "—"), *places):
            item = QStandardItem(bidi.header(place.words))
            item.setData(place.code or None, Qt.ItemDataRole.UserRole)
            item.setData(fold(place.words), FOLDED)
            self._model.appendRow(item)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterRole(Qt.ItemDataRole.UserRole)
        self.setModel(self._shown)
        self._search(fold)

    def _search(self, fold: Callable[[str], str]) -> None:
        line = QLineEdit()
        line.setAlignment(bidi.leading() | Qt.AlignmentFlag.AlignVCenter)
        line.editingFinished.connect(self._settle)
        self.setEditable(True)
        self.setLineEdit(line)  # before the completer: it brings its own
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = _Completer(fold, self)
        completer.setModel(self._shown)
        completer.activated.connect(lambda _text: self._chosen())
        self.setCompleter(completer)

    def _settle(self) -> None:
        """Leaving with words that name no place: back to the place that was chosen."""
        typed = bidi.plain(self.currentText())
        if typed != bidi.plain(self.itemText(self.currentIndex())):
            self.setEditText(self.itemText(self.currentIndex()))

    def set_within(self, code: str | None) -> None:
        """Offer only the places inside ``code``; a chosen place outside it is let go."""
        self._within = code or ""
        chosen = self.value()
        inside = rf"^({self._within.replace('.', '[.]')}[.].*)?$" if self._within else ""
        self._shown.setFilterRegularExpression(inside)
        self.setCurrentIndex(max(0, self.findData(chosen)) if chosen else 0)


class ReferenceField(LineEdit):
    """Another record: typing asks ``search(text) → [(id, title)]``, ``title(id)`` names the chosen one."""

    def __init__(self, search: Callable[[str], Sequence[Option]], title: Callable[[str], str]) -> None:
        super().__init__(placeholder="")
        self.setPlaceholderText(self.tr("Type a name to search"))
        self._search, self._title = search, title
        self._id: str | None = None
        self._found: dict[str, str] = {}
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = QListView()
        popup.setProperty("role", "popup")
        completer.setPopup(popup)
        completer.activated.connect(self._take)
        self.setCompleter(completer)
        self.textEdited.connect(self._look_up)
        self.editingFinished.connect(self._settle)

    def _look_up(self, typed: str) -> None:
        self._found = {words: found for found, words in self._search(bidi.plain(typed))}
        self._model.setStringList(list(self._found))
        if not typed.strip():
            self._id = None

    def _take(self, words: str) -> None:
        self._id = self._found.get(words, self._id)
        self.changed.emit()
        self.left.emit()

    def _settle(self) -> None:
        if self.text().strip() in self._found:
            self._id = self._found[self.text().strip()]
        self.setText(self._title(self._id) if self._id else "")

    def value(self) -> Any:
        """The id of the chosen record."""
        return self._id

    def set_value(self, value: Any) -> None:
        """Show a record by its id."""
        self._id = value
        super().set_value(self._title(value) if value else None)
