"""Every value that one field of a record ever had; any of them can be put back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from coalition_desktop.desk import field_history as desk
from coalition_desktop.desk.field_history import FieldHistory, Said
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange_words import file_words, wrapped
from coalition_desktop.gui.pages.history_words import cut, when
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Badge, Banner
from coalition_desktop.gui.widgets.flow import flowing
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, row, rule, scrolled
from coalition_desktop.store.undoing import undo

SHOWN = 20  # values at first


class FieldPanel(QFrame):
    """``show_field`` shows one; ``left``: back to the operation."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("All values of a field"))
        self.context = context
        self.told: FieldHistory | None = None
        self._of: tuple[str, str] | None = None
        self._limit = SHOWN
        self.buttons: list[Button] = []  # of the values that can be put back, in the order of the list
        self.back = Button(self.tr("Back to the operation"), "link", "chevron-left", small=True)
        self.back.clicked.connect(self.left)
        content = QWidget()
        self._box = column_layout(gap=10, margins=(18, 4, 18, 14))
        content.setLayout(self._box)
        self._area = scrolled(content)
        self.setLayout(column_layout(row(self.back, None, margins=(10, 8, 10, 0)), (self._area, 1), gap=0))

    # -- showing --------------------------------------------------------------------------------

    def show_field(self, rid: str, key: str) -> None:
        """Show a field of a record.  Raises ``KeyError`` for one that is not known."""
        self._limit = SHOWN
        self._of = rid, key
        self._area.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Show it as it is now."""
        if self._of is None:
            return
        own = self.context.registry.identity.office
        with self.context.registry.read() as session:
            self.told = desk.field_history(session, *self._of, self.context.language, own)
        self._build(self.told)

    def _build(self, told: FieldHistory) -> None:
        clear(self._box)
        self.buttons = []
        self._box.addWidget(column(wrapped(told.label, "h3"), wrapped(told.name, "caption", "muted"), gap=2))
        for banner in self._banners(told):
            self._box.addWidget(banner)
        listed = [] if told.erased else told.said[: self._limit]
        for one in listed:
            self._box.addWidget(self._one(told, one))
        rest = len(told.said) - len(listed)
        if rest > 0 and not told.erased:
            more = Button(self.tr("Show %n more", "", rest), "link", "chevron-down", small=True)
            more.clicked.connect(self._show_more)
            self._box.addWidget(row(more, None))
        self._box.addStretch(1)

    def _banners(self, told: FieldHistory) -> list[Banner]:
        """What putting a value back would do besides, said before."""
        if told.erased:
            words = self.tr("The data of this person were erased for good. Nothing is kept that could be put back.")
            return [Banner(words, tone="danger")]
        found = []
        if self.context.registry.read_only:
            found.append(Banner(self.tr("The registry is open for reading only.")))
        if not told.alive:
            words = self.tr("This record is in the bin. Putting a value back restores it as well.")
            found.append(Banner(words, tone="warn"))
        if told.owner:
            words = self.tr("{office} keeps this record: a value that you put back is a proposal until it decides.")
            found.append(Banner(bidi.fill(words, office=told.owner)))
        elif told.in_conflict:
            words = self.tr("This field is in conflict. The value that you put back decides it; the others stay here.")
            found.append(Banner(words, tone="theirs"))
        return found

    def _one(self, told: FieldHistory, one: Said) -> QWidget:
        value = wrapped(cut(one.words) or self.tr("(empty)"), "strong", "" if one.words else "muted")
        if cut(one.words) != one.words:
            value.setToolTip(one.words)
        badges = [Badge(*look) for look in self._badges(told, one)]
        by = bidi.fill(self.tr("{who} · {when}"), who=one.writer, when=when(one.at))
        parts: list[QWidget] = [rule(), value]
        if badges:
            parts.append(flowing(*badges, gap=6))
        parts.append(wrapped(by, "caption", "soft"))
        if one.file:
            words = bidi.fill(self.tr("Came {when} with {file}"), when=when(one.arrived), file=file_words(one.file))
            parts.append(wrapped(words, "caption", "muted"))
        button = self._button(told, one)
        if button is not None:
            parts.append(row(button, None))
        return column(*parts, gap=4)

    def _badges(self, told: FieldHistory, one: Said) -> list[tuple[str, str, str]]:
        found = []
        if one.standing == desk.SHOWN and told.alive:
            found.append((self.tr("Shown now"), "ok", "check"))
        elif one.standing == desk.BESIDE:
            found.append((self.tr("Beside it"), "theirs", "git-merge"))
        if one.of:
            found.append((bidi.fill(self.tr("Of {name}"), name=one.of), "info", "copy"))
        return found

    def _button(self, told: FieldHistory, one: Said) -> Button | None:
        if self.context.registry.read_only or (one.standing == desk.SHOWN and told.alive and not told.in_conflict):
            return None
        words = self.tr("Put back")
        if not told.alive:
            words = self.tr("Restore and put back")
        elif told.in_conflict and not told.owner:
            words = self.tr("Decide for this value")
        button = Button(words, "plain", "restore", small=True)
        button.setAccessibleDescription(one.words or self.tr("(empty)"))
        button.clicked.connect(lambda: self.put_back(one.value))
        self.buttons.append(button)
        return button

    def _show_more(self) -> None:
        self._limit = len(self.told.said) if self.told is not None else SHOWN
        self.refresh()

    # -- putting back ---------------------------------------------------------------------------

    def put_back(self, value: Any) -> None:
        """Let the field say this value again; the toast takes it back."""
        told = self.told
        if told is None:
            return
        try:
            done = desk.put_back(self.context.registry, told.rid, told.key, value, restore=not told.alive)
        except Exception as error:  # noqa: BLE001  (everything goes to the one door)
            self.context.trouble(error)
            return
        if done.operation is None:
            self.context.toast(self.tr("It has this value already"))
            return
        self.context.tell({told.entity})
        words = self.tr("The former value was put back")
        if done.open and told.owner:
            words = bidi.fill(self.tr("Proposed to the office {office}"), office=told.owner)
        self.context.toast(words, self.tr("Undo"), lambda: self._take_back(done.operation), "restore")

    def _take_back(self, operation: int | None) -> None:
        try:
            undo(self.context.registry, operation)
        except Exception as error:  # noqa: BLE001  (everything goes to the one door)
            self.context.trouble(error)
            return
        self.context.tell()
