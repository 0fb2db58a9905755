"""The register of issued letters: which there are, and whether each still holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from coalition_desktop.language import QT_TRANSLATE_NOOP, Text
from coalition_desktop.records.paper import Letter
from coalition_desktop.store import finding
from coalition_desktop.store.session import Session

STATES: Mapping[str, Text] = {
    "valid": QT_TRANSLATE_NOOP("Register", "Valid"),
    "expired": QT_TRANSLATE_NOOP("Register", "Expired"),
    "cancelled": QT_TRANSLATE_NOOP("Register", "Cancelled"),
}


def state_of(letter: Mapping[str, Any], today: date) -> str:
    """A key of ``STATES`` for the values of a letter."""
    if letter["cancelled_on"]:
        return "cancelled"
    until = letter["valid_until"]
    return "expired" if until and until < today.isoformat() else "valid"


@dataclass(frozen=True, slots=True)
class Search:
    """What the register shows.  ``state``: a key of ``STATES``; ``year``: of issue; empty: all."""

    text: str = ""
    state: str = ""
    year: str = ""
    sort: str = "number"
    descending: bool = True


def letters(session: Session, search: Search, today: date) -> list[str]:
    """Ids of the letters in the order that is asked for."""
    filters = {"issued_on": (search.year,)} if search.year else {}
    query = finding.Query("letter", search.text, filters, search.sort, search.descending)
    found = finding.find(session, query)
    if not search.state:
        return found
    table = Letter.__table__.c
    states = {
        row["id"]: state_of(dict(row), today)
        for row in session.execute(select(table.id, table.cancelled_on, table.valid_until)).mappings()
    }
    return [rid for rid in found if states.get(rid) == search.state]


def years(session: Session) -> list[str]:
    """The years in which letters were issued, newest first."""
    year = func.substr(Letter.__table__.c.issued_on, 1, 4)
    return [y for y in session.scalars(select(year).distinct().order_by(year.desc())) if y]


def how_many(session: Session) -> int:
    """All the letters that were issued."""
    return session.scalar(select(func.count()).select_from(Letter.__table__)) or 0
