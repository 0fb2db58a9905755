"""The page of letters: issue, register, verify."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from coalition_desktop.gui.context import EVERYTHING, Context
from coalition_desktop.gui.page import Command, Page, Room
from coalition_desktop.gui.pages.letters_issue import IssueTab
from coalition_desktop.gui.pages.letters_register import RegisterTab
from coalition_desktop.gui.pages.letters_verify import VerifyTab
from coalition_desktop.gui.widgets.layout import column_layout, frame
from coalition_desktop.gui.widgets.steps import CountTab

TABS = ("issue", "register", "verify")


class LettersPage(Page):
    """``open``: ``tab``; ``recipients`` (ids) to issue for, ``kind`` of their letter; ``letter`` (id) of the register; ``verify`` a text."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.issue_tab = IssueTab(context)
        self.register = RegisterTab(context)
        self.verify_tab = VerifyTab(context)
        self.tabs = {
            "issue": CountTab(self.tr("Issue")),
            "register": CountTab(self.tr("Register"), self.register.total),
            "verify": CountTab(self.tr("Verify a letter")),
        }
        self._stack = QStackedWidget()
        for widget in (self.issue_tab, self.register, self.verify_tab):
            self._stack.addWidget(widget)
        self._head = frame("bartop", *self.tabs.values(), None, gap=4, margins=(12, 0, 12, 0), across=True)
        self.setLayout(column_layout(self._head, (self._stack, 1), gap=0))
        self._connect()
        self.show_tab("issue")

    def _connect(self) -> None:
        for name, tab in self.tabs.items():
            tab.clicked.connect(lambda _on, n=name: self.show_tab(n))
        self.register.wanted.connect(lambda: self.show_tab("issue"))
        self.register.selected.connect(self.commands_changed)
        self.issue_tab.ready_changed.connect(self.commands_changed)

    def show_tab(self, name: str) -> None:
        """Open a tab."""
        self.tabs[name].setChecked(True)
        self._stack.setCurrentIndex(TABS.index(name))
        self.commands_changed.emit()

    def tab(self) -> str:
        """The tab that is open."""
        return TABS[self._stack.currentIndex()]

    def open(self, **wanted: Any) -> None:
        if wanted.get("kind"):
            self.issue_tab.choose(wanted["kind"])
        if wanted.get("recipients"):
            self.issue_tab.recipients.add(wanted["recipients"])
            self.show_tab("issue")
        if wanted.get("letter"):
            self.show_tab("register")
            self.register.show_letter(wanted["letter"])
        if wanted.get("tab") in TABS:
            self.show_tab(wanted["tab"])
        if wanted.get("verify"):
            self.show_tab("verify")
            self.verify_tab.line.set_value(wanted["verify"])
            self.verify_tab.verify_typed()

    def commands(self) -> Sequence[Command]:
        issue, letters, tab = self.issue_tab, self.register, self.tab()
        chosen = tab == "register" and letters.current() is not None
        can_print = chosen or (tab == "issue" and issue.can_print())
        return [
            Command("issue", self.tr("Issue the ticked letters"), issue.issue, "file-certificate", "Ctrl+Return", enabled=tab == "issue" and issue.is_ready()),
            Command("print", self.tr("Print…"), letters.print_paper if chosen else issue.print_last, "printer", "Ctrl+P", enabled=can_print),
            Command("new", self.tr("Issue letters"), self._start_issue, "file-certificate", "Ctrl+N"),
            Command("find", self.tr("Search"), self._find, "search", "Ctrl+F"),
            Command("register", self.tr("Register of issued letters"), lambda: self.show_tab("register"), "books"),
            Command("verify", self.tr("Verify a letter"), self._start_verify, "shield-check", "Ctrl+Shift+V"),
            Command("next", self.tr("Next recipient"), lambda: issue.desk.turned.emit(1), "chevron-right", "Alt+PgDown", enabled=tab == "issue"),
            Command("previous", self.tr("Previous recipient"), lambda: issue.desk.turned.emit(-1), "chevron-left", "Alt+PgUp", enabled=tab == "issue"),
        ]  # fmt: skip

    def _start_issue(self) -> None:
        self.show_tab("issue")
        self.issue_tab.recipients.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _start_verify(self) -> None:
        self.show_tab("verify")
        self.verify_tab.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _find(self) -> None:
        line: QWidget = {
            "issue": self.issue_tab.recipients.search,
            "register": self.register.line,
            "verify": self.verify_tab.line,
        }[self.tab()]
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> Sequence[QWidget]:
        issue, letters = self.issue_tab, self.register
        inside: dict[str, tuple[QWidget, ...]] = {
            "issue": (issue.recipients, issue.desk, issue.bar),
            "register": (letters.line, letters.table, letters.card),
            "verify": (self.verify_tab,),
        }
        return (*inside[self.tab()], self._head)

    def refresh(self, changed: frozenset[str]) -> None:
        everything = bool(changed & EVERYTHING)
        if everything or changed & {"association", "office"}:
            self.issue_tab.refresh()
        if everything or "letter" in changed:
            self.register.refresh()
            self.issue_tab.read_office()
            self.tabs["register"].set_count(self.register.total)

    def state(self) -> dict[str, Any]:
        return {
            "tab": self.tab(),
            "issue": self.issue_tab.state(),
            "register": self.register.state(),
            "verify": self.verify_tab.state(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        for key, part in (("issue", self.issue_tab), ("register", self.register), ("verify", self.verify_tab)):
            kept = state.get(key)
            if isinstance(kept, dict):
                part.restore(kept)
        if state.get("tab") in TABS:
            self.show_tab(state["tab"])

    def set_room(self, room: Room) -> None:
        self.issue_tab.set_room(room)
        self.register.set_room(room)
