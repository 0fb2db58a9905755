"""The first page of a new computer: a new registry, a list to bring in, or an invented sample."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from coalition_desktop.gui import theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Page, Room
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.choices import ChoiceField
from coalition_desktop.gui.widgets.feedback import Mark
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import column, column_layout, frame, row, row_layout, scrolled
from coalition_desktop.gui.widgets.lines import LineEdit


class NewRegistry(NamedTuple):
    """What a new registry starts with: the region's code (``11``) and who writes in it."""

    region: str
    author: str


class WelcomeCalls(NamedTuple):
    """What the three cards do.  ``regions()`` gives (code, name) in the interface's language."""

    regions: Callable[[], Sequence[tuple[str, str]]]
    create: Callable[[NewRegistry], object]
    import_list: Callable[[NewRegistry], object]
    sample: Callable[[], object]
    restore: Callable[[], object]


class WelcomePage(Page):
    """Who and where one is, asked once; then three ways to begin."""

    def __init__(self, context: Context, calls: WelcomeCalls) -> None:
        super().__init__(context)
        self._calls = calls
        self.region = ChoiceField([("", self.tr("Choose your region")), *calls.regions()], required=True)
        self.author = LineEdit()
        self.author.set_value(context.settings.author)
        self._region_field = FormField(self.tr("Your region"), self.region)
        self._author_field = FormField(
            self.tr("Your name"),
            self.author,
            required=True,
            hint=self.tr("Written in the history beside what you change"),
        )
        self.create_button = Button(self.tr("New registry"), "primary", "plus")
        self.import_list_button = Button(self.tr("Import a list"), "plain", "file-spreadsheet")
        self.sample_button = Button(self.tr("Open the sample"), "plain", "eye")
        self.restore_button = Button(self.tr("I have a backup, restore it"), "link")
        self._connect()
        self.setLayout(column_layout(scrolled(self._content()), gap=0))

    def _connect(self) -> None:
        self.create_button.clicked.connect(lambda: self._begin(self._calls.create))
        self.import_list_button.clicked.connect(lambda: self._begin(self._calls.import_list))
        self.sample_button.clicked.connect(self._open_sample)
        self.restore_button.clicked.connect(self._restore_backup)

    def _content(self) -> QWidget:
        who = frame(
            "card", row_layout((self._region_field, 1), (self._author_field, 1), gap=14), margins=(20, 16, 20, 16)
        )
        cards = [
            self._card(
                "plus", self.tr("Start empty"), self.tr("Enter your associations one by one."), self.create_button
            ),
            self._card(
                "file-spreadsheet",
                self.tr("Bring in your list"),
                self.tr("An Excel, LibreOffice or CSV list as it is. You see everything before anything is written."),
                self.import_list_button,
            ),
            self._card(
                "eye",
                self.tr("Look around first"),
                self.tr("A sample with invented associations. It touches nothing of yours."),
                self.sample_button,
            ),
        ]
        self._cards = row_layout(*((card, 1) for card in cards), gap=12)
        content = QWidget()
        content.setMaximumWidth(theme.px(940))
        content.setLayout(
            column_layout(
                self._greeting(),
                8,
                who,
                4,
                self._cards,
                4,
                row(self.restore_button, None),
                None,
                gap=10,
                margins=(20, 32, 20, 20),
            )  # fmt: skip
        )
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        holder = QWidget()
        holder.setLayout(row_layout(None, (content, 20), None, gap=0))
        return holder

    def _greeting(self) -> QWidget:
        words = column(
            Label(self.tr("Welcome"), "h2"),
            Label(self.tr("Everything stays on this computer and works without internet."), tone="soft", wrap=True),
            gap=2,
        )
        return row(Mark(44), (words, 1), gap=14)

    def _card(self, icon: str, title: str, text: str, button: Button) -> QFrame:
        head = row(Picture(icon, "accent", 20), Label(title, "h3"), None, gap=10)
        return frame("card", head, Label(text, tone="soft", wrap=True), None, row(button, None), gap=10)

    def _begin(self, call: Callable[[NewRegistry], object]) -> None:
        """Start when region and name are known; say what is missing otherwise."""
        self._region_field.set_error("" if self.region.value() else self.tr("Choose your region."))
        known = self._author_field.check() and bool(self.region.value())
        if not known:
            missing = self._region_field if not self.region.value() else self._author_field
            missing.widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.context.settings.author = self.author.typed()
        call(NewRegistry(self.region.value(), self.author.typed()))

    def _open_sample(self) -> None:
        self._calls.sample()

    def _restore_backup(self) -> None:
        self._calls.restore()

    def set_room(self, room: Room) -> None:
        """Cards stand under each other where it is narrow."""
        direction = self._cards.Direction
        self._cards.setDirection(direction.TopToBottom if room < Room.NARROW else direction.LeftToRight)

    def state(self) -> dict[str, Any]:
        return {"region": self.region.value(), "author": self.author.typed()}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.region.set_value(state.get("region") or "")
        self.author.set_value(state.get("author") or self.context.settings.author)
