"""The page in place of a registry that could not be opened: what happened and the ways on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Page
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.layout import column_layout, frame, row_layout
from coalition_desktop.gui.widgets.panels import ErrorPanel


@dataclass(frozen=True)
class Trouble:
    """What went wrong, and what can be done about it.

    ``backup`` says when the newest backup was taken, "" when there is none; ``details`` are technical.
    A call that makes no sense is None and its button is not shown.
    """

    text: str
    retry: Callable[[], object]
    read: Callable[[], object] | None = None
    restore_newest: Callable[[], object] | None = None
    restore_other: Callable[[], object] | None = None
    begin: Callable[[], object] | None = None
    backup: str = ""
    details: str = ""


class TroublePage(Page):
    """One panel in the middle of the window."""

    def __init__(self, context: Context, trouble: Trouble) -> None:
        super().__init__(context)
        self.buttons = self._buttons(trouble)
        panel = ErrorPanel(
            self.tr("The registry is not open"), trouble.text, self.buttons, trouble.details, unchanged=False
        )
        card = frame("card", panel, margins=(24, 20, 24, 20))
        card.setMaximumWidth(theme.px(760))
        holder = QWidget()
        holder.setLayout(row_layout(None, (card, 20), None, gap=0))
        self.setLayout(column_layout(48, holder, None, margins=(20, 0, 20, 20)))

    def _buttons(self, trouble: Trouble) -> list[Button]:
        newest = bidi.fill(self.tr("Restore the backup of {when}"), when=bidi.ltr(trouble.backup))
        offered = (
            (self.tr("Open for reading only"), "eye", trouble.read),
            (newest, "restore", trouble.restore_newest),
            (self.tr("Choose a backup…"), "folder-open", trouble.restore_other),
            (self.tr("Begin a registry"), "plus", trouble.begin),
            (self.tr("Try again"), "refresh", trouble.retry),
        )
        made: list[Button] = []
        for words, icon, call in offered:
            if call is not None:
                button = Button(words, "plain" if made else "primary", icon)
                button.clicked.connect(lambda _on=False, call=call: call())
                made.append(button)
        return made
