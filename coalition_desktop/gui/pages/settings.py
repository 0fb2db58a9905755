"""Settings and backups: sections at the leading side, everything applied at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from coalition_desktop.gui import theme
from coalition_desktop.gui.context import EVERYTHING, Context
from coalition_desktop.gui.page import Command, Page, Room
from coalition_desktop.gui.pages.settings_about import AboutSection, KeysSection, NumbersSection
from coalition_desktop.gui.pages.settings_backups import BackupsSection, needs_backup
from coalition_desktop.gui.pages.settings_display import DisplaySection
from coalition_desktop.gui.pages.settings_office import OfficeSection
from coalition_desktop.gui.pages.settings_parts import Section, SectionButton
from coalition_desktop.gui.widgets.layout import column_layout, row_layout, scrolled

RAIL = 94  # icons and marks alone


class SettingsPage(Page):
    """``reopen`` opens a registry again after a backup was put in its place.

    ``open``: ``section`` (display, office, backups, letters, keys, about), and ``field`` of the office.
    """

    def __init__(self, context: Context, reopen: Callable[[Path], object]) -> None:
        super().__init__(context)
        self.sections: dict[str, Section] = {}
        self._makers: Mapping[str, Callable[[], Section]] = {
            "display": lambda: DisplaySection(context),
            "office": lambda: OfficeSection(context),
            "backups": lambda: BackupsSection(context, reopen),
            "letters": lambda: NumbersSection(context),
            "keys": lambda: KeysSection(context),
            "about": lambda: AboutSection(context),
        }
        self._buttons = {
            "display": SectionButton(self.tr("Language and display"), "language"),
            "office": SectionButton(self.tr("My office and I"), "map-pin"),
            "backups": SectionButton(self.tr("Backups"), "database-export"),
            "letters": SectionButton(self.tr("Letters and numbers"), "file-certificate"),
            "keys": SectionButton(self.tr("Keyboard shortcuts"), "keyboard"),
            "about": SectionButton(self.tr("About the program"), "info-circle"),
        }
        self._stack = QStackedWidget()
        self._holders: dict[str, QWidget] = {}
        self._nav = QWidget()
        self._nav.setLayout(column_layout(*self._buttons.values(), None, gap=2, margins=(14, 16, 14, 16)))
        self.setLayout(row_layout(self._nav, (self._stack, 1), gap=0))
        for name, button in self._buttons.items():
            button.clicked.connect(lambda _on, n=name: self.show_section(n))
        self._shown = ""
        self._room = Room.REGULAR
        self._mark("backups", "warn" if needs_backup(context.registry.path) else "ok")
        self.show_section("display")

    def show_section(self, name: str) -> None:
        """Open a section; it is made when first looked at."""
        section = self.sections.get(name) or self._make(name)
        self._shown = name
        if any(button.hasFocus() for button in self._buttons.values()):
            self._buttons[name].setFocus()
        self._buttons[name].setChecked(True)
        self._stack.setCurrentWidget(self._holders[name])
        if name in ("keys", "letters"):
            section.refresh()
        self.title_changed.emit()
        self.commands_changed.emit()

    def _make(self, name: str) -> Section:
        section = self.sections[name] = self._makers[name]()
        section.set_room(self._room)
        section.setMaximumWidth(theme.px(880))
        holder = QWidget()
        holder.setLayout(row_layout((section, 20), None, gap=0, margins=(16, 16, 20, 16)))
        self._holders[name] = scrolled(holder)
        self._stack.addWidget(self._holders[name])
        section.told.connect(lambda: self._mark(name, section.mark()))
        if section.mark():
            self._mark(name, section.mark())
        return section

    def _mark(self, name: str, mark: str) -> None:
        self._buttons[name].set_mark(mark, self.tr("in order") if mark == "ok" else self.tr("needs attention"))

    def section(self) -> str:
        """The section that is open."""
        return self._shown

    def breadcrumb(self) -> str:
        return self._buttons[self._shown].accessibleName() if self._shown else ""

    def open(self, **wanted: Any) -> None:
        if wanted.get("section") in self._makers:
            self.show_section(wanted["section"])
        if wanted.get("field"):
            section = self.sections[self._shown]
            # only what is laid out can be scrolled to and take the keyboard
            QTimer.singleShot(0, section, lambda: section.look_at(wanted["field"]))

    def commands(self) -> Sequence[Command]:
        icons = ("language", "map-pin", "database-export", "file-certificate", "keyboard", "info-circle")
        found = [
            Command(f"settings-{name}", button.accessibleName(), lambda n=name: self.show_section(n), icon)  # type: ignore[misc]
            for (name, button), icon in zip(self._buttons.items(), icons, strict=True)
        ]
        backing = self.sections.get("backups")
        if isinstance(backing, BackupsSection) and self._shown == "backups":
            found.insert(0, Command("back-up", self.tr("Back up now"), backing.back_up, "device-floppy", "Ctrl+S"))
        return found

    def panes(self) -> Sequence[QWidget]:
        return (self._nav, self._stack)

    def refresh(self, changed: frozenset[str]) -> None:
        if changed & EVERYTHING or changed & {"office", "letter", "association"}:
            for name, section in self.sections.items():
                if name in ("office", "letters"):
                    section.refresh()

    def state(self) -> dict[str, Any]:
        return {"section": self._shown}

    def restore(self, state: Mapping[str, Any]) -> None:
        if state.get("section") in self._makers:
            self.show_section(state["section"])

    def set_room(self, room: Room) -> None:
        self._room = room
        for section in self.sections.values():
            section.set_room(room)
        for button in self._buttons.values():
            button.set_rail(room < Room.NARROW)
        wide = theme.px(244 if room >= Room.REGULAR else 216)
        self._nav.setFixedWidth(wide if room >= Room.NARROW else RAIL)
        self._nav.setFocusPolicy(Qt.FocusPolicy.NoFocus)
