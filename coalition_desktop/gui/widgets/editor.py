"""What every editor of a value has, and reading of what people type."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance

EARLIEST, LATEST = 1900, 2100


class Editor(Protocol):
    """A widget that edits one value of the registry; an empty editor's value is None."""

    changed: SignalInstance  # the person changed something
    left: SignalInstance  # the person finished here: time to say what is wrong

    def value(self) -> Any:
        """The value as the registry keeps it, None when empty or not understood."""

    def set_value(self, value: Any) -> None:
        """Show a value without telling."""

    def problem(self) -> str:
        """What is wrong with what was typed and what to do; empty when nothing is."""

    def set_error(self, wrong: bool) -> None:
        """Mark the editor, or take the mark away."""

    def set_read_only(self, fixed: bool) -> None:
        """Whether the value can only be read and copied."""


def western_digits(text: str) -> str:
    """Arabic-Indic and Persian digits as 0–9."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def read_date(typed: str) -> str | None:
    """``YYYY``, ``MM/YYYY``, ``DD/MM/YYYY`` or ISO → ``YYYY[-MM[-DD]]``; None when it is no date."""
    parts = [p for p in re.split(r"[\s/.\-،]+", western_digits(typed).strip()) if p]
    if not parts or len(parts) > 3 or not all(p.isdecimal() for p in parts):
        return None
    numbers = [int(p) for p in (parts if len(parts[0]) == 4 else reversed(parts))]
    year, month, day = (*numbers, 1, 1)[:3]
    if not EARLIEST <= year <= LATEST:
        return None
    try:
        whole = date(year, month, day).isoformat()
    except ValueError:
        return None
    return whole[: (4, 7, 10)[len(numbers) - 1]]


def show_date(kept: str) -> str:
    """``2024-03-01`` → ``01/03/2024``."""
    return "/".join(reversed(kept.split("-")))


def read_number(typed: str) -> int | None:
    """A whole number, with or without spaces between thousands."""
    digits = re.sub(r"[\s\u00a0\u202f]", "", western_digits(typed))
    return int(digits) if re.fullmatch(r"-?\d{1,15}", digits) else None


def read_amount(typed: str) -> str | None:
    """``1 234,5`` → ``1234.50``."""
    plain = re.sub(r"[\s\u00a0\u202f]", "", western_digits(typed)).replace("٫", ".").replace(",", ".")
    if not re.fullmatch(r"-?\d{1,15}(\.\d{1,2})?", plain):
        return None
    whole, _, cents = plain.partition(".")
    return f"{int(whole)}.{cents:0<2}"
