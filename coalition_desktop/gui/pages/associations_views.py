"""Saved views: filters under a name, as tabs with counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSizePolicy, QWidget

from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.pages.associations_data import LIGHT, Asked, asked_of
from coalition_desktop.gui.widgets.buttons import Button, IconButton
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import clear, column_layout, fill, row, row_layout
from coalition_desktop.gui.widgets.lines import LineEdit
from coalition_desktop.gui.widgets.steps import CountTab

translate = QCoreApplication.translate


@dataclass(frozen=True)
class View:
    """Filters and order under a name; ``own``: made by the person."""

    name: str
    asked: Asked
    own: bool = True

    def kept(self) -> dict[str, Any]:
        """As JSON for the settings."""
        return {"name": self.name, "asked": self.asked.kept()}


def built_in() -> list[View]:
    """The views that every registry has."""
    return [
        View(translate("AssociationViews", "All my associations"), Asked(), own=False),
        View(translate("AssociationViews", "Incomplete files"), Asked(filters={LIGHT: ("incomplete",)}), own=False),
        View(translate("AssociationViews", "Expired files"), Asked(filters={LIGHT: ("expired",)}), own=False),
    ]


def views_of(kept: Any) -> list[View]:
    """The person's own views from the settings; what is not understood is left out."""
    listed = kept if isinstance(kept, list) else []
    return [
        View(one["name"], asked_of(one.get("asked"))) for one in listed if isinstance(one, dict) and one.get("name")
    ]


class NamePopover(QFrame):
    """Asks for the name of a view under the button that called it."""

    def __init__(self, over: QWidget, title: str, name: str, done: Callable[[str], object]) -> None:
        super().__init__(over, Qt.WindowType.Popup)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._done = done
        self.line = LineEdit()
        self.line.set_value(name)
        self.line.setAccessibleName(title)
        self.line.setMinimumWidth(theme.px(240))
        self.line.returnPressed.connect(self.accept)
        self.save = Button(self.tr("Save"), "primary")
        self.save.clicked.connect(self.accept)
        self.setLayout(
            column_layout(Label(title, "label"), row((self.line, 1), self.save), gap=6, margins=(14, 12, 14, 14))
        )

    def open_under(self, widget: QWidget) -> None:
        """Show at the leading edge of a widget."""
        drop_under(self, widget)
        self.line.setFocus()
        self.line.selectAll()

    def accept(self) -> None:
        """Take the name, unless there is none."""
        if self.line.typed():
            name = self.line.typed()
            self.close()
            self._done(name)


def drop_under(popup: QWidget, widget: QWidget) -> None:
    """Show a popup below a widget, its leading edges aligned, inside the screen."""
    popup.adjustSize()
    x = widget.width() - popup.width() if bidi.rtl() else 0
    at = widget.mapToGlobal(QPoint(x, widget.height() + 4))
    screen = widget.screen().availableGeometry()
    at.setX(max(screen.left() + 8, min(at.x(), screen.right() - popup.width() - 8)))
    at.setY(max(screen.top() + 8, min(at.y(), screen.bottom() - popup.height() - 8)))
    popup.move(at)
    popup.show()


class ViewTabs(QFrame):
    """The tabs; ``chosen`` tells the view, ``save_wanted`` that the present filters are to be kept."""

    chosen = Signal(object)
    changed = Signal()
    removed = Signal(object)

    def __init__(self, present: Callable[[], Asked]) -> None:
        super().__init__()
        self.setProperty("role", "bartop")
        self._present = present
        self._own: list[View] = []
        self._counts: list[int | None] = []
        self._at = 0
        self.tabs: list[CountTab] = []
        self.add = IconButton("plus", self.tr("Keep these filters as a view"))
        self.add.clicked.connect(self._ask_new)
        self.more = IconButton("dots", self.tr("This view"))
        self.more.clicked.connect(lambda: self._menu(self.more))
        self._strip = QWidget()
        self._strip_box = row_layout(gap=0)
        self._strip.setLayout(self._strip_box)
        self._area = _Strip(self._strip)
        self._box = row_layout((self._area, 0), self.more, self.add, None, gap=2, margins=(12, 0, 12, 0))
        self.setLayout(self._box)
        self.setAccessibleName(self.tr("Views"))
        self._show()

    def views(self) -> list[View]:
        """All views in the order of the tabs."""
        return [*built_in(), *self._own]

    def own(self) -> list[View]:
        """The person's views."""
        return list(self._own)

    def current(self) -> int:
        """The place of the view that was chosen last."""
        return self._at

    def put(self, own: Sequence[View], at: int = 0) -> None:
        """Show other views."""
        self._own = list(own)
        self._counts = []
        self._at = at if 0 <= at < len(self.views()) else 0
        self._show()

    def set_counts(self, counts: Sequence[int | None]) -> None:
        """How many each view has; None: not counted yet."""
        self._counts = list(counts)
        for tab, count in zip(self.tabs, counts, strict=False):
            tab.set_count(count)
        self._area.updateGeometry()

    def choose(self, at: int, tell: bool = True) -> None:
        """Go to a view."""
        self._at = at
        self.tabs[at].setChecked(True)
        self.more.setVisible(self.views()[at].own)
        if tell:
            self.chosen.emit(self.views()[at])

    def _show(self) -> None:
        clear(self._strip_box)
        self.tabs = []
        for place, view in enumerate(self.views()):
            tab = CountTab(view.name, self._counts[place] if place < len(self._counts) else None)
            tab.clicked.connect(lambda _on=False, place=place: self.choose(place))
            self.tabs.append(tab)
        fill(self._strip_box, self.tabs)
        self._area.setFixedHeight(self.tabs[0].height())
        self._area.updateGeometry()
        self.choose(self._at, tell=False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.views()[self._at].own:
            self._menu(self.tabs[self._at])

    def _menu(self, under: QWidget) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Keep the present filters in it"), self.update_current)
        menu.addAction(self.tr("Rename"), self._ask_name)
        if self._at > len(built_in()):
            menu.addAction(self.tr("Move towards the start"), self.move_back)
        menu.addAction(self.tr("Remove this view"), self.remove_current)
        drop_under(menu, under)

    def _ask_new(self) -> None:
        NamePopover(self, self.tr("Name of the new view"), "", self.keep_present).open_under(self.add)

    def _ask_name(self) -> None:
        name = self.views()[self._at].name
        NamePopover(self, self.tr("Name of the view"), name, self.rename_current).open_under(self.tabs[self._at])

    def keep_present(self, name: str) -> None:
        """A new view of the present filters."""
        self.put([*self._own, View(name, self._present())], len(self.views()))
        self.changed.emit()

    def rename_current(self, name: str) -> None:
        """Another name for the view that is shown."""
        self._replace(View(name, self.views()[self._at].asked))

    def update_current(self) -> None:
        """The view that is shown takes the present filters."""
        self._replace(View(self.views()[self._at].name, self._present()))

    def _replace(self, view: View) -> None:
        place = self._at - len(built_in())
        self.put([*self._own[:place], view, *self._own[place + 1 :]], self._at)
        self.changed.emit()

    def move_back(self) -> None:
        """One place nearer to the start."""
        place = self._at - len(built_in())
        own = list(self._own)
        own.insert(place - 1, own.pop(place))
        self.put(own, self._at - 1)
        self.changed.emit()

    def remove_current(self) -> None:
        """Let the view go; its filters stay until another view is chosen."""
        place = self._at - len(built_in())
        before = list(self._own)
        self.put([*before[:place], *before[place + 1 :]], 0)
        self.changed.emit()
        self.removed.emit((before, place + len(built_in())))


class _Strip(QScrollArea):
    """The tabs scroll sideways where there are too many."""

    def __init__(self, strip: QWidget) -> None:
        super().__init__()
        self.setWidget(strip)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        inner = self.widget()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def wheelEvent(self, event: Any) -> None:
        delta = event.angleDelta().y() or event.angleDelta().x()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (delta if not bidi.rtl() else -delta) // 2)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            return True
        return super().event(event)
