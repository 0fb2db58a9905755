"""The page while a registry is being opened, where that takes a while: a slow disk, or lists to be made again."""

from __future__ import annotations

from coalition_desktop.gui import theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Page
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, frame, row_layout, scrolled
from coalition_desktop.gui.widgets.panels import ProgressPanel
from coalition_desktop.work import Progress


class OpeningPage(Page):
    """One card in the middle.  It says what is done once ``show_progress`` has told of it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._box = column_layout(gap=0)
        card = frame("card", self._box, margins=(24, 20, 24, 20))
        card.setMaximumWidth(theme.px(640))
        middle = column(row_layout(None, (card, 20), None), None, margins=(20, 48, 20, 20))
        self.setLayout(column_layout(scrolled(middle), gap=0))
        self._put(ProgressPanel(self.tr("Opening the registry"), stoppable=False))
        self._upgrading = False

    def _put(self, panel: ProgressPanel) -> None:
        clear(self._box)
        self._box.addWidget(panel)
        self._panel = panel

    def show_progress(self, step: Progress) -> None:
        """The registry is being brought up to date."""
        if not self._upgrading:
            self._upgrading = True
            title = self.tr("The registry is being prepared for this version of the program")
            note = self.tr("A backup was made first and nothing is lost. This is needed only once; please wait.")
            self._put(ProgressPanel(title, note, stoppable=False))
        self._panel.show_progress(self.context.say(step.phase), step.done, step.total)
