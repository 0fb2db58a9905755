"""What letters say of the association that they are about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from coalition_desktop.documents.bidi import character_class
from coalition_desktop.documents.letters.dates import written
from coalition_desktop.documents.letters.kind import LANGUAGES, LetterData

# A letter's field → the field of the association's record that it comes from.
FIELDS: Mapping[str, str] = {
    "name_ar": "name_ar",
    "name_fr": "name_fr",
    "called_ar": "name_ar",
    "called_fr": "name_fr",
    "member_number": "number",
    "joined_ar": "joined_on",
    "joined_fr": "joined_on",
    "seat_ar": "commune",
    "seat_fr": "commune",
}

_COMMA = {"ar": "، ", "fr": ", "}


def values(data: LetterData) -> dict[str, str]:
    """The fields of ``FIELDS``; ``called_*``: the name, in the other script where it has none in this."""
    subject = data.subject
    arabic, french = subject.get("name_ar") or "", subject.get("name_fr") or ""
    found = {
        "name_ar": arabic,
        "name_fr": french,
        "called_ar": arabic or french,
        "called_fr": french or arabic,
        "member_number": subject.get("number") or "",
    }
    for language in LANGUAGES:
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
