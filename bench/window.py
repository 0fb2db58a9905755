"""A child process: our window on a registry.  ``python -m bench.window REGISTRY START``.

Does what ``app.main`` does, and prints the seconds from the start of the process to the painted
window and to the list with its rows, the peak memory then, and how long a keystroke takes until the
list is painted again (95th percentile, without the pause that waits for the hand to rest).
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["COALITION_DESKTOP_HOME"] = tempfile.mkdtemp()

from coalition_desktop.gui import startup

from PySide6.QtCore import QEvent, QObject, QTimer  # isort: skip
from PySide6.QtWidgets import QApplication  # isort: skip

from coalition_desktop.app import Program
from coalition_desktop.settings import Settings

TYPED = ("جمعية", "التنمية", "ديموقراط", "association", "Laâyoune", "شباب", "0661", "women", "العيون", "فاطمة")


def elapsed() -> float:
    """Seconds since this process was started."""
    return (time.monotonic_ns() - int(sys.argv[2])) / 1e9


class Watch(QObject):
    """Sees the first paint of the window and the first paint of its list with rows."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program = program
        self.figures: dict[str, float] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note the moment after a paint."""
        if event.type() == QEvent.Type.Paint:
            if "painted" not in self.figures:
                QTimer.singleShot(0, self, self.painted)
            elif watched.objectName() == "watched":
                QTimer.singleShot(0, self, self.filled)
        return False

    def painted(self) -> None:
        """The window stands; its registry comes."""
        if "painted" in self.figures:
            return
        self.figures["painted"] = elapsed()
        self.program.window.topbar.removeEventFilter(self)
        self.program.context.opened.connect(self.opened)
        self.program.begin()

    def opened(self) -> None:
        """The page of associations is made: wait for its first paint."""
        viewport = self.program.window.page().list.table.viewport()  # type: ignore[union-attr]
        viewport.setObjectName("watched")
        viewport.installEventFilter(self)

    def filled(self) -> None:
        """The first rows are on the screen."""
        if "filled" not in self.figures:
            self.figures["filled"] = elapsed()
            QTimer.singleShot(3000, self, self.type)

    def type(self) -> None:
        """Type words letter by letter; each letter is measured until the list is painted."""
        from bench.measure import peak_mb, percentile

        self.figures["peak_mb"] = peak_mb()
        listed = self.program.window.page().list  # type: ignore[union-attr]
        times = []
        for word in TYPED:
            for length in range(1, len(word) + 1):
                before = time.perf_counter()
                listed.line.setText(word[:length])
                listed.take_text()
                listed.table.viewport().repaint()
                times.append(time.perf_counter() - before)
                QApplication.processEvents()
        self.figures["keystroke_ms"] = percentile(times, 0.95) * 1000
        print(json.dumps(self.figures), flush=True)
        self.program.window.close()
        QApplication.quit()


def run() -> None:
    """Open the window as the program does."""
    settings = Settings(language="ar", theme="light", automatic_backup=False, author="bench")
    app = startup.start(settings)
    program = Program(settings, Path(sys.argv[1]))
    watch = Watch(program)
    program.window.topbar.installEventFilter(watch)
    program.window.show()
    app.exec()


if __name__ == "__main__":
    run()
