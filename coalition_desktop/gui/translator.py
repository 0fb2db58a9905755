"""The window's language: Qt asks our catalogues, so there is one source of texts (.ts, no .qm)."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from coalition_desktop.gui import icons
from coalition_desktop.language import Language, Text, catalogue

# French numbers are written with fr_FR: fr_MA would group with full stops (12.345,6).
LOCALES = {"ar": "ar_MA", "fr": "fr_FR", "en": "en_GB"}


class Translator(QTranslator):
    """Answers ``self.tr`` from ``coalition_{code}.ts``."""

    def __init__(self, code: str, parent: QApplication) -> None:
        super().__init__(parent)
        self._catalogue = catalogue(code)
        self._language = Language(code)

    def isEmpty(self) -> bool:
        return not self._catalogue

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The text or None, upon which Qt asks the next translator; Qt itself fills ``%n``."""
        text = Text(context, source)
        if text not in self._catalogue:
            return None
        return self._language.form(text, None if n < 0 else n)


_installed: list[QTranslator] = []


def install(app: QApplication, code: str) -> None:
    """Put the window into ``ar``, ``fr`` or ``en``: texts, direction, digits and dates.

    What is already painted keeps its words: the window is built again by whoever calls.
    """
    while _installed:
        app.removeTranslator(_installed.pop())
    for translator in (_of_qt(app, code), Translator(code, app)):
        app.installTranslator(translator)
        _installed.append(translator)
    QLocale.setDefault(QLocale(LOCALES[code]))
    right = Language(code).rtl
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    icons.forget()


def _of_qt(app: QApplication, code: str) -> QTranslator:
    """Qt's own words: copy, paste, select all, the buttons of its file dialog."""
    own = QTranslator(app)
    own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return own
