"""A child process: our window on a registry.  ``python -m bench.window look|type REGISTRY``.

Does what ``app.main`` does.  ``look`` prints the CPU seconds until the window is painted and until its
list is, and the peak memory once all ids are there.  ``type`` prints the milliseconds from a key in
the filter line to the repainted list, by the clock and of the window's own thread (95th percentiles).
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from coalition_desktop.gui import startup

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal  # isort: skip
from PySide6.QtGui import QKeyEvent  # isort: skip
from PySide6.QtWidgets import QApplication, QWidget  # isort: skip

from coalition_desktop.app import Program
from coalition_desktop.settings import Settings

BETWEEN_KEYS_MS, BETWEEN_WORDS_MS = 120, 600
PATIENCE_MS = 20_000
KEY = QEvent.Type.KeyPress


class Painted(QObject):
    """Tells when a widget has been painted."""

    now = Signal(object)

    def watch(self, widget: QWidget) -> None:
        """Look at this widget too."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The signal comes after the paint."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, lambda: self.now.emit(watched))
        return False


class Typist:
    """Works in the window as a person does, and looks at the clock."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.figures: dict[str, float] = {}
        self.painted = Painted(program)

    def first_sight(self) -> None:
        """Until the window is painted, then until the list is."""
        shell = self.program.window.centralWidget()
        assert shell is not None
        self.painted.watch(shell)
        self.program.window.show()
        self._wait_for_paint(lambda _painted: True)
        self.figures["painted"] = time.process_time()
        self.program.context.opened.connect(self._watch_list)
        self.program.begin()
        sys.excepthook = sys.__excepthook__  # no dialogs here
        self._wait_for_paint(lambda painted: painted is not shell and self.listed.model.rowCount() > 0)
        self.figures["filled"] = time.process_time()

    def look(self) -> None:
        """Wait until the whole list is there."""
        from bench.measure import peak_mb

        self._rest(3000)
        self.figures["peak_mb"] = peak_mb()

    def type(self) -> None:
        """Type words letter by letter."""
        from bench.data import TYPED
        from bench.measure import percentile

        self._rest(3000)
        line, shell = self.listed.line, self.program.window.centralWidget()
        waited: list[float] = []
        worked: list[float] = []
        for word in TYPED:
            for letter in word:
                clock, own = time.perf_counter(), time.thread_time()
                QApplication.sendEvent(line, QKeyEvent(KEY, 0, Qt.KeyboardModifier.NoModifier, letter))
                if line.typed() != self.listed.asked.text:  # a space at the end asks nothing new
                    # the shell is painted with the letter, it may be before the list is
                    self._wait_for_paint(
                        lambda painted: painted is not shell and self.listed.asked.text == line.typed()
                    )
                    waited.append((time.perf_counter() - clock) * 1000)
                    worked.append((time.thread_time() - own) * 1000)
                self._rest(BETWEEN_KEYS_MS)
            line.clear()
            self._rest(BETWEEN_WORDS_MS)
        self.figures |= {"waited": percentile(waited, 0.95), "worked": percentile(worked, 0.95)}

    def _watch_list(self) -> None:
        self.listed = self.program.window.page().list  # type: ignore[union-attr]
        self.painted.watch(self.listed.table.viewport())
        # «nothing found» and the like stand in the place of the table
        self.listed.stack.currentChanged.connect(lambda _place: self.painted.watch(self.listed.stack.currentWidget()))

    def _wait_for_paint(self, wanted: Callable[[object], bool]) -> None:
        loop = QEventLoop()
        guard = QTimer(singleShot=True, interval=PATIENCE_MS)
        guard.timeout.connect(lambda: sys.exit("the list was not painted"))
        guard.start()
        seen = self.painted.now.connect(lambda painted: loop.quit() if wanted(painted) else None)
        loop.exec()
        self.painted.now.disconnect(seen)

    def _rest(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


def run() -> None:
    """Open the window as the program does."""
    _script, what, registry = sys.argv
    settings = Settings(language="ar", theme="light", automatic_backup=False, author="bench")
    startup.start(settings)
    program = Program(settings, Path(registry))
    typist = Typist(program)
    typist.first_sight()
    typist.type() if what == "type" else typist.look()
    program.window.close()
    print(json.dumps(typist.figures), flush=True)


if __name__ == "__main__":
    run()
