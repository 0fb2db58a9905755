"""How the history says counts and moments."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from coalition_desktop.desk.history import Source
from coalition_desktop.gui.pages.associations_columns import moment_words

translate = QCoreApplication.translate

CUT = 160  # characters of a long text


def local(at: str) -> datetime:
    """A moment kept in UTC as the clock on the wall said it."""
    return datetime.fromisoformat(at).astimezone().replace(tzinfo=None)


def when(at: datetime) -> str:
    """A moment with its zone, on the clock of this computer."""
    return moment_words(at.astimezone().replace(tzinfo=None))


def outcome_words(source: Source) -> str:
    """What came of a file, in counts."""
    said = {
        "new": lambda n: translate("HistoryWords", "%n new", "", n),
        "changed": lambda n: translate("HistoryWords", "%n changed", "", n),
        "taken": lambda n: translate("HistoryWords", "%n record(s) taken", "", n),
        "unchanged": lambda n: translate("HistoryWords", "%n unchanged", "", n),
        "refused": lambda n: translate("HistoryWords", "%n refused", "", n),
        "left_out": lambda n: translate("HistoryWords", "%n left out", "", n),
        "conflicts": lambda n: translate("HistoryWords", "%n conflict(s)", "", n),
    }
    return " · ".join(said[key](count) for key, count in source.counts.items())


def cut(words: str) -> str:
    """A long text, shortened."""
    return words if len(words) <= CUT else words[:CUT].rstrip() + "…"
