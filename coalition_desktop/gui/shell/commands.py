"""What the window itself can do, with its keys (design: keyboard map)."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coalition_desktop.gui.page import Command

if TYPE_CHECKING:
    from coalition_desktop.gui.shell.window import MainWindow

translate = QCoreApplication.translate


def window_commands(window: MainWindow) -> list[Command]:
    """Pages, undo and redo, language, look and movement, in the language of the window."""
    return [*_pages(window), *_operations(window), *_look(window), *_movement(window)]


def _pages(window: MainWindow) -> list[Command]:
    if window.context.desk is None:
        return []
    found = []
    for place, spec in enumerate(window.pages(), 1):
        keys = f"Ctrl+{place}" if place <= 9 else ""
        title = window.context.say(spec.title)
        found.append(Command(f"go-{spec.id}", title, functools.partial(window.go, spec.id), spec.icon, keys))
    for spec in window.inner_pages():
        title = window.context.say(spec.title)
        found.append(Command(f"go-{spec.id}", title, functools.partial(window.go, spec.id), spec.icon))
    return found


def _operations(window: MainWindow) -> list[Command]:
    context, undo, redo = window.context, window.undo_label, window.redo_label
    here = context.desk is not None
    undo_words, redo_words = translate("WindowCommands", "Undo"), translate("WindowCommands", "Redo")
    return [
        Command("undo", undo_words, context.undo, "arrow-back-up", "Ctrl+Z", undo, enabled=here),
        Command("redo", redo_words, context.redo, "arrow-forward-up", "Ctrl+Y", redo, enabled=here),
    ]


def _look(window: MainWindow) -> list[Command]:
    other = {"ar": "Français", "fr": "العربية"}.get(window.context.language.code, "العربية")
    return [
        Command("language", other, window.switch_language, "language", "Ctrl+Shift+L", words="language langue لغة"),
        Command("english", "English", lambda: window.set_language("en"), "language", words="language langue لغة"),
        Command(
            "theme", translate("WindowCommands", "Light or dark theme"), window.switch_theme, "moon", "Ctrl+Shift+D"
        ),
        Command("larger", translate("WindowCommands", "Larger text"), lambda: window.step_text(1), "zoom-in", "Ctrl++"),
        Command(
            "smaller", translate("WindowCommands", "Smaller text"), lambda: window.step_text(-1), "zoom-out", "Ctrl+-"
        ),
        Command(
            "normal",
            translate("WindowCommands", "Normal text size"),
            lambda: window.step_text(0),
            "typography",
            "Ctrl+0",
        ),
    ]


def _movement(window: MainWindow) -> list[Command]:
    return [
        Command(
            "palette", translate("WindowCommands", "Search or run a command"), window.open_palette, "search", "Ctrl+K"
        ),
        Command(
            "rail",
            translate("WindowCommands", "Narrow or wide sidebar"),
            window.switch_rail,
            "layout-sidebar-left-collapse",
            "Ctrl+B",
        ),
        Command(
            "next-pane",
            translate("WindowCommands", "Next part of the window"),
            lambda: window.next_pane(1),
            "columns",
            "F6",
        ),
        Command(
            "previous-pane",
            translate("WindowCommands", "Previous part of the window"),
            lambda: window.next_pane(-1),
            "columns",
            "Shift+F6",
        ),
        Command("escape", translate("WindowCommands", "Close what is open"), window.escape, "x", "Esc"),
        Command("keys", translate("WindowCommands", "Help: all keys"), window.show_keys, "keyboard", "F1"),
    ]
