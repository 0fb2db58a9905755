"""The window over a real registry of invented associations, for the tests of its page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

from coalition_desktop.app import Program, opening
from coalition_desktop.desk.office import make_registry
from coalition_desktop.gui.pages.associations import AssociationsPage
from coalition_desktop.language import Message, Text
from coalition_desktop.settings import Settings
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.writing import NewRecord, create_many, new_rid
from coalition_desktop.work import finish

NAKHIL: dict[str, Any] = {
    "number": "LSH-0001",
    "name_ar": "جمعية نخيل الساقية للتنمية",
    "name_fr": "Association Nakhil Sakia pour le développement",
    "status": "active",
    "region": "11",
    "province": "11.321",
    "founded_on": "2009-03-14",
    "founding_assembly": "2009-03-14",
    "receipt_no": "12/2009",
    "final_receipt_no": "40/2009",
    "bureau_renewed": "2025-06-01",
    "bureau_term": 90,
    "phone": ["+212528000012"],
    "email": "contact@nakhil.example",
    "themes": ["participation", "youth"],
}
JOUSSOUR: dict[str, Any] = {
    "number": "LSH-0002",
    "name_ar": "جمعية جسور الرمال",
    "name_fr": "Association Joussour Rimal",
    "status": "suspended",
    "region": "11",
    "themes": ["women"],
}
AHMED: dict[str, Any] = {
    "number": "LSH-0003",
    "name_ar": "جمعية أحمد بوكماخ للقراءة",
    "status": "candidate",
    "founded_on": "2015",
}


def make(path: Path, *associations: dict[str, Any]) -> list[str]:
    """A registry of LSH with these associations; their ids."""
    rids = [new_rid() for _ in associations]
    with make_registry(path, "LSH", "سعاد") as registry:
        title = Message(Text("Operation", "Invented sample"))
        with registry.write("import", title) as session:
            create_many(session, [NewRecord("association", v, rid) for v, rid in zip(associations, rids, strict=True)])
    return rids


def many(count: int) -> list[dict[str, Any]]:
    """``count`` associations in the order of their names."""
    return [
        {"number": f"LSH-{n:04d}", "name_ar": f"جمعية {n:05d}", "name_fr": f"Association {n:05d}"} for n in range(count)
    ]


class Desktop:
    """A program with its window shown, as a person has it."""

    def __init__(self, path: Path, settings: Settings, read_only: bool = False) -> None:
        self.program = Program(settings, path)
        self.program.show(finish(opening(path, settings.author, read_only)))
        self.window = self.program.window
        self.window.resize(1366, 768)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.settle()
        self.window.activateWindow()
        for _ in range(100):
            if not self.window.isActiveWindow():
                QTest.qWait(10)

    @property
    def page(self) -> AssociationsPage:
        found = self.window.page()
        assert isinstance(found, AssociationsPage)
        return found

    @property
    def registry(self) -> Registry:
        return self.program.context.registry

    @property
    def toast(self) -> Any:
        return self.window._toast

    def settle(self) -> None:
        """Wait until nothing is under way and the panel has followed."""
        for _ in range(3000):
            QTest.qWait(5)
            if not self._busy():
                return
        raise AssertionError("the window is still at work")

    def _busy(self) -> bool:
        found = self.window.page()
        waiting = False
        if isinstance(found, AssociationsPage):
            clocks = (found._follow, found.list._rest, found.list._typing, found.panel._filling)
            waiting = any(clock.isActive() for clock in clocks)
        return waiting or self.program.context.busy()

    def names(self) -> list[str]:
        """What stands in the first column, top to bottom."""
        model = self.page.list.model
        return [model.index(row, 0).data().split("\n")[0] for row in range(model.rowCount())]

    def filter(self, text: str) -> None:
        """Type into the filter line."""
        line = self.page.list.line
        line.clear()
        QTest.keyClicks(line, text) if text.isascii() else line.setText(text)
        self.settle()

    def press(self, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, wherever the focus is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        self.settle()

    def say(self, text: str, context: str = "AssociationsPage") -> str:
        return self.program.context.say(Text(context, text))

    def close(self) -> None:
        if not isValid(self.window):
            return
        self.window.close()
        self.program.close()
        self.window.deleteLater()


Open = Callable[..., Desktop]


def ctrl(desktop: Desktop, key: Qt.Key) -> None:
    desktop.press(key, Qt.KeyboardModifier.ControlModifier)


class Flashes(QObject):
    """Widgets that were shown as windows of their own, though nobody wanted a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and not isinstance(watched, QMainWindow):
            self.seen.append(repr(watched))
        return False
