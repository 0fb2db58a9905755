"""Pictures of the window's pages, as a person would see them: for the demonstration."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from coalition_desktop.gui.context import Context
from coalition_desktop.gui.shell.window import MainWindow

SETTLED_MS = 700  # after the last work: lists are filled, the panel beside them, previews drawn
LONGEST_MS = 20_000


def take(window: MainWindow, context: Context, pages: Iterable[str], folder: Path, name: str) -> list[Path]:
    """Open pages one after the other and save each as ``{name}-{page}.png``; their paths."""
    taken = []
    for page in pages:
        context.go(page)
        _settle(context)
        path = folder / f"{name}-{page}.png"
        window.grab().save(str(path))
        taken.append(path)
    return taken


def _settle(context: Context) -> None:
    """Let the window work until nothing is under way any more."""
    waited = 0
    while waited == 0 or (context.busy() and waited < LONGEST_MS):
        loop = QEventLoop()
        QTimer.singleShot(SETTLED_MS, loop.quit)
        loop.exec()
        waited += SETTLED_MS
