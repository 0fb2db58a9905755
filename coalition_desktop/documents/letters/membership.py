"""Attestation of membership: that an association is a member of the coalition."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from coalition_desktop.documents.bidi import character_class
from coalition_desktop.documents.letters.dates import written
from coalition_desktop.documents.letters.kind import NAMES, Kind, LetterData
from coalition_desktop.errors import Problem
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.choices import MEMBERSHIP

NOT_A_MEMBER = QT_TRANSLATE_NOOP(
    "Letters", "The membership is “{state}”: only an active member can have this attestation."
)

_COMMA = {"ar": "، ", "fr": ", "}


def _values(data: LetterData) -> dict[str, str]:
    subject = data.subject
    found = {
        "name_ar": subject.get("name_ar") or "",
        "name_fr": subject.get("name_fr") or "",
        "member_number": subject.get("number") or "",
    }
    for language in ("ar", "fr"):
        joined = subject.get("joined_on")
        found[f"joined_{language}"] = written(joined, language) if joined else ""
        found[f"seat_{language}"] = _seat(subject, language)
    return found


def _seat(subject: Mapping[str, Any], language: str) -> str:
    """Address and place; an address written in the other script is left out."""
    address = subject.get("address") or ""
    arabic = any(character_class(char) == "AL" for char in address)
    place = subject.get(f"commune_{language}") or subject.get(f"province_{language}") or ""
    own = address if arabic == (language == "ar") else ""
    if place and place in own:
        place = ""
    return _COMMA[language].join(part for part in (own, place) if part)


def _problems(data: LetterData) -> list[Problem]:
    status = data.subject.get("status") or "active"
    if status == "active":
        return []
    return [Problem(0, "status", status, "not_a_member", Message(NOT_A_MEMBER, {"state": MEMBERSHIP[status]}))]


KIND = Kind(
    name="membership",
    series="A",
    parts=("intro", NAMES, "body", "closing"),
    fields={
        "name_ar": "name_ar",
        "name_fr": "name_fr",
        "member_number": "number",
        "joined_ar": "joined_on",
        "joined_fr": "joined_on",
        "seat_ar": "commune",
        "seat_fr": "commune",
    },
    values=_values,
    problems=_problems,
)
