"""Pictures of the window's pages, as a person would see them: for the demonstration."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QEventLoop, QTimer

from coalition_desktop.gui.context import Context
from coalition_desktop.gui.shell.window import MainWindow

SETTLED_MS = 700  # after the last work: lists are filled, the panel beside them, previews drawn
LONGEST_MS = 20_000


class Scene(NamedTuple):
    """A page with what is opened in it, and the command that is given then; ``name``: of the picture."""

    name: str
    page: str = ""
    wanted: Mapping[str, Any] = {}
    command: str = ""


def take(window: MainWindow, context: Context, scenes: Iterable[Scene], folder: Path, name: str) -> list[Path]:
    """Show scenes one after the other and save each as ``{name}-{scene}.png``; their paths."""
    taken = []
    for scene in scenes:
        context.go(scene.page or scene.name, **scene.wanted)
        _settle(context)
        page = window.page()
        for command in page.commands() if page is not None and scene.command else ():
            if command.id == scene.command:
                command.run()
                _settle(context)
        path = folder / f"{name}-{scene.name}.png"
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
