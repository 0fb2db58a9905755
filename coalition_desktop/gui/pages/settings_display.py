"""Language and display: applied at once."""

from __future__ import annotations

from coalition_desktop.gui import bidi, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.settings_parts import Section, page_of, setting, settings_card
from coalition_desktop.gui.widgets.buttons import Segmented
from coalition_desktop.gui.widgets.layout import column_layout

# Every language is named in itself: whoever landed in the wrong one finds the way back.
LANGUAGES = (("ar", "العربية"), ("fr", "Français"), ("en", "English"))


class DisplaySection(Section):
    """Language of the window, light or dark, size of the texts."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        settings = context.settings
        self.language = Segmented(LANGUAGES, context.language.code, self.tr("Language"))
        looks = (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        self.theme = Segmented(looks, settings.theme, self.tr("Look"))
        sizes = [(str(size), bidi.ltr(f"{size}%")) for size in tokens.TEXT_SIZES]
        now = min(tokens.TEXT_SIZES, key=lambda size: abs(size - settings.text_size))
        self.text_size = Segmented(sizes, str(now), self.tr("Size of the texts"))
        self.language.changed.connect(self._speak)
        self.theme.changed.connect(lambda _look: self._look())
        self.text_size.changed.connect(lambda _size: self._look())
        card = settings_card(
            setting(self.tr("Language"), self.tr("Of the window; letters have their own."), self.language),
            setting(self.tr("Look"), self.tr("The paper of letters stays white."), self.theme),
            setting(self.tr("Size of the texts"), self.tr("Everything grows with the text."), self.text_size),
        )
        self.setLayout(column_layout(page_of(card), gap=0))

    def _speak(self, code: str) -> None:
        if self.context.stage is not None:
            self.context.stage.set_language(code)

    def _look(self) -> None:
        if self.context.stage is not None:
            self.context.stage.set_look(self.theme.value(), int(self.text_size.value()))
