"""The first thing ``app`` imports: the application in its look and language, as fast as it goes.

PySide opens the source of every module imported after it, to see whether it uses ``__feature__``
(30 ms for the window, 100 for SQLAlchemy); nothing here does, so the question is answered for it.
Python looks for garbage after every 700 objects it makes (9 ms until the window is painted); a window
makes more than that with every list, and there is little garbage to find.
"""

from __future__ import annotations

import gc
import sys
from typing import Any

gc.set_threshold(100_000)

# isort: split
from PySide6.QtWidgets import QApplication  # noqa: E402

from coalition_desktop.settings import Settings  # noqa: E402


def spare_source_reading() -> bool:
    """Keep PySide from reading sources at every import; False when it no longer does."""
    feature: Any = sys.modules.get("shibokensupport.feature")
    if not hasattr(feature, "_mod_uses_pyside"):
        return False
    feature._mod_uses_pyside = lambda _module: True  # noqa: SLF001  (flag 0: no feature selected)
    return True


spare_source_reading()


def start(settings: Settings) -> QApplication:
    """The one application: Fusion, our fonts, theme and language, before any widget is made."""
    from coalition_desktop.gui import theme, translator

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("coalition-desktop")
    app.setStyle("Fusion")
    translator.install(app, settings.language)
    theme.apply(app, settings.theme, settings.text_size)
    return app
