"""The pages of the window: what the sidebar lists; each is loaded when it is first opened."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Command, Page, PageSpec, Section, Source
from coalition_desktop.language import QT_TRANSLATE_NOOP

ASSOCIATIONS = QT_TRANSLATE_NOOP("App", "Associations")


def _associations(context: Context) -> Page:
    from coalition_desktop.gui.pages.associations import AssociationsPage

    return AssociationsPage(context)


def _letters(context: Context) -> Page:
    from coalition_desktop.gui.pages.letters import LettersPage

    return LettersPage(context)


def _duplicates(context: Context) -> Page:
    from coalition_desktop.gui.pages.duplicates import DuplicatesPage

    return DuplicatesPage(context)


def _exchange(context: Context) -> Page:
    from coalition_desktop.gui.pages.exchange import ExchangePage

    return ExchangePage(context)


def _conflicts(context: Context) -> Page:
    from coalition_desktop.gui.pages.conflicts import ConflictsPage

    return ConflictsPage(context)


def _waiting(context: Context) -> int:
    from coalition_desktop.store.disputes import waiting

    if context.registry is None:  # it was given back while the window still stands
        return 0
    with context.registry.read() as session:
        return waiting(session, context.registry.identity.office)


def _history(context: Context) -> Page:
    from coalition_desktop.gui.pages.history import HistoryPage

    return HistoryPage(context)


def _settings(context: Context, reopen: Callable[[Path], object]) -> Page:
    from coalition_desktop.gui.pages.settings import SettingsPage

    return SettingsPage(context, reopen)


def page_specs(reopen: Callable[[Path], object]) -> list[PageSpec]:
    """The pages of the sidebar; each is loaded when it is first opened.

    ``reopen`` opens a registry again after a backup was put in its place.
    """
    settings = functools.partial(_settings, reopen=reopen)
    return [
        PageSpec(
            "associations",
            ASSOCIATIONS,
            "building-community",
            Section.REGISTRY,
            _associations,
        ),
        PageSpec(
            "duplicates",
            QT_TRANSLATE_NOOP("App", "Duplicates"),
            "git-merge",
            Section.HIDDEN,
            _duplicates,
            within="associations",
        ),
        PageSpec(
            "letters",
            QT_TRANSLATE_NOOP("App", "Attestations and letters"),
            "file-certificate",
            Section.WORK,
            _letters,
        ),
        PageSpec(
            "exchange",
            QT_TRANSLATE_NOOP("App", "Import and export"),
            "arrows-exchange",
            Section.SHARED,
            _exchange,
            count=_waiting,
        ),
        PageSpec(
            "conflicts",
            QT_TRANSLATE_NOOP("App", "Decide conflicts"),
            "git-merge",
            Section.HIDDEN,
            _conflicts,
            within="exchange",
        ),
        PageSpec("history", QT_TRANSLATE_NOOP("App", "History"), "history", Section.BOTTOM, _history),
        PageSpec("settings", QT_TRANSLATE_NOOP("App", "Settings and backups"), "settings", Section.BOTTOM, settings),
    ]


def sources(context: Context) -> list[Source]:
    """Where the search of the title bar looks for records."""
    return [Source(ASSOCIATIONS, functools.partial(_found, context))]


def _found(context: Context, typed: str) -> list[Command]:
    from coalition_desktop.gui.pages.associations_found import found

    return found(context, typed)
