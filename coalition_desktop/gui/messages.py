"""The one door for what went wrong.

A ``UserError`` is said in its own words.  Anything else is a bug: it is written to the log, and shown
with its technical part folded away.
"""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coalition_desktop.errors import Cancelled, UserError, told_of
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.panels import Dialog, ErrorPanel
from coalition_desktop.language import Language

_log = logging.getLogger("coalition_desktop")


class Messages(QObject):
    """Shows what went wrong over a window; ``last`` remembers it, ``shown`` tells it."""

    shown = Signal(str)

    def __init__(self, window: QWidget, language: Language) -> None:
        super().__init__(window)
        self._window = window
        self.language = language
        self.last = ""
        self._open: Dialog | None = None

    def trouble(self, error: BaseException) -> None:
        """Say an error: in its words when it has some, as a bug otherwise."""
        if isinstance(error, Cancelled):
            return
        told = told_of(error)
        if told is not None:
            known = isinstance(error, UserError)
            self.say(self.tr("This could not be done"), self.language.say(told), unchanged=known)
        else:
            self._bug(error)

    def _bug(self, error: BaseException) -> None:
        details = "".join(traceback.format_exception(error))
        _log.error("%s", details)
        text = self.tr(
            "The program met an error that it does not know. Your saved data is safe. Try again; if it comes back, send us the technical details."
        )
        self.say(self.tr("Something went wrong"), text, details, unchanged=False)

    def say(self, title: str, text: str, details: str = "", unchanged: bool = True) -> None:
        """Show an error panel in a small window.  A second error replaces the first."""
        self.last = text
        if self._open is not None:
            self._open.close()
        dialog = self._open = Dialog(self._window, title)
        close = Button(self.tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(dialog.accept)
        dialog.put(ErrorPanel(title, text, [close], details, unchanged))
        dialog.finished.connect(self._closed)
        dialog.open()
        self.shown.emit(text)

    def _closed(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
            self._open = None

    def catch_all(self) -> None:
        """Exceptions that nobody caught come here instead of closing the program."""

        def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                sys.__excepthook__(kind, error, trace)
            else:
                self.trouble(error)

        sys.excepthook = hook
