"""Associations in the palette: a few letters of a name or place, a number or a phone lead to the record."""

from __future__ import annotations

import functools

from PySide6.QtCore import QCoreApplication

from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Command
from coalition_desktop.gui.pages.associations_columns import names, summary
from coalition_desktop.gui.pages.associations_data import Associations
from coalition_desktop.gui.table.model import Row

translate = QCoreApplication.translate

MOST = 5


def found(context: Context, typed: str) -> list[Command]:
    """The first associations that the list would show, and the way to the list when there are more."""
    rows, more = Associations(context.registry, context.language).found(typed, MOST)
    commands = [_command(context, row) for row in rows]
    if more:
        words = translate("AssociationsFound", "Show all of them in the list")
        show = functools.partial(context.go, "associations", text=typed)
        commands.append(Command("associations-found", words, show, "list-details"))
    return commands


def _command(context: Context, row: Row) -> Command:
    show = functools.partial(context.go, "associations", record=row["id"])
    name = names(row, context.language)[0]
    return Command(row["id"], name, show, "building-community", detail=summary(row, context.language))
