"""What can be done on the page of exchanges, step by step: by its keys or from the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coalition_desktop.desk.imports import PastImport
from coalition_desktop.gui.page import Command
from coalition_desktop.gui.pages.exchange_list_preview import ListPreview
from coalition_desktop.gui.pages.exchange_session import Step

if TYPE_CHECKING:
    from coalition_desktop.gui.pages.exchange import ExchangePage

translate = QCoreApplication.translate


def commands_of(page: ExchangePage) -> list[Command]:
    """Those that make sense now."""
    step, preview = page.session.step, page.preview
    home, write = step is Step.HOME, not page.context.registry.read_only
    found = [
        Command("import", translate("ExchangePage", "Import a packet or a list…"), page.choose_file, "file-import", "Ctrl+I", enabled=write and step in (Step.HOME, Step.REFUSED, Step.DONE)),
        Command("export", page.form().go.accessibleName(), page.form().export, "package-export", "Ctrl+Shift+E", enabled=home),
    ]  # fmt: skip
    past = page.home.current()
    if home and isinstance(past, PastImport) and write:
        found.append(
            Command(
                "undo-import",
                translate("ExchangePage", "Take the chosen import back"),
                lambda: page.home.undo(page.home.table.current_id()),
                "arrow-back-up",
                "Del",
                past.name,
                enabled=past.operation is not None,
            )
        )
    if step is Step.COLUMNS:
        found.append(
            Command(
                "forward",
                translate("ExchangePage", "See what would change"),
                page.to_preview,
                "arrow-right",
                "Ctrl+Return",
            )
        )
    if step is Step.PREVIEW and preview is not None:
        found += [
            Command("apply", translate("ExchangePage", "Import"), preview.apply, "file-import", "Ctrl+Return"),
            Command("tick-all", translate("ExchangePage", "Tick or untick all the rows shown"), preview.toggle_all, "square", "Ctrl+Shift+K"),
        ]  # fmt: skip
    if step is Step.PREVIEW and isinstance(preview, ListPreview):
        found += [
            Command(
                "columns", translate("ExchangePage", "Back to the columns"), page.to_columns, "arrow-left", "Alt+Home"
            ),
            Command(
                "question",
                translate("ExchangePage", "Next doubtful row"),
                preview.next_question,
                "help-circle",
                "Ctrl+J",
            ),
        ]
    return found
