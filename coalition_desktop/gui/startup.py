"""The first thing ``app`` imports: the application in its look and language, as fast as it goes.

PySide opens the source of every module imported after it, to see whether it uses ``__feature__``
(30 ms for the window, 100 for SQLAlchemy); nothing here does, so the question is answered for it.
Python looks for garbage after every 700 objects it makes (9 ms until the window is painted); a window
makes more than that with every list, and there is little garbage to find.
"""

from __future__ import annotations

import functools
import gc
import sys
from collections.abc import Callable
from types import FunctionType, MethodDescriptorType
from typing import Any

gc.set_threshold(100_000)

# isort: split
from PySide6.QtCore import QObject  # noqa: E402
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


def _whole(override: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(override)
    def call(*values: Any, **named: Any) -> Any:
        try:
            return override(*values, **named)
        except BaseException:  # noqa: TRY203  (caught, it is made whole)
            raise

    return call


def _guard(cls: type) -> None:
    """Wrap what overrides a method of Qt in a new class."""
    for name, method in list(vars(cls).items()):
        if isinstance(method, FunctionType) and not name.startswith("__"):
            former = getattr(cls.__mro__[1], name, None)
            if isinstance(former, MethodDescriptorType) or hasattr(former, "__wrapped__"):
                setattr(cls, name, _whole(method))


def keep_errors_whole() -> None:
    """Let an error in an override of Qt's methods be told instead of ending the program.

    Until 3.12, Python hands an error of its own (1 / 0, a widget that is gone) on in two loose parts until somebody
    catches it; PySide takes one of the parts for the whole and the process dies.
    """
    QObject.__init_subclass__ = classmethod(_guard)  # type: ignore[assignment]


if sys.version_info < (3, 12):
    keep_errors_whole()


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
