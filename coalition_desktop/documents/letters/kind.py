"""What a kind of letter is, and the data that every kind is made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from coalition_desktop.errors import Problem

NAMES = "@names"  # the part where the subject's names stand in a box


@dataclass(frozen=True)
class LetterData:
    """All that a letter is made from, before it is frozen.

    ``language``: ar, fr, or ar-fr for both on one page.  ``number`` is empty in a draft.
    ``office``: values of ``records.paper.Office`` by field.  ``subject``: values of
    ``records.association.Association`` by field, with the names of places resolved under
    ``region_ar``, ``region_fr``, ``province_ar``, ``province_fr``, ``commune_ar``, ``commune_fr``.
    ``signed``: text of the QR code (``issue.signed``).
    """

    kind: str
    language: str
    number: str
    issued_on: date
    office: Mapping[str, Any]
    subject: Mapping[str, Any]
    valid_until: date | None = None
    signed: str = ""
    wordings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Wordings of this coalition by language, where they differ from the shipped ones."""

    @property
    def languages(self) -> tuple[str, ...]:
        """``ar``, ``fr`` or both."""
        return tuple(self.language.split("-"))


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of letter.  ``name`` is its code and that of its wordings' files.

    ``series``: the letter of its numbers (``LSH-A-2026-0001``).  ``parts``: texts of its wording
    and ``NAMES``, from the top of the page.  ``values``: its own fields from the subject.
    ``problems``: why this subject cannot have such a letter.  ``fields``: for each field that a
    text may need, the field of the subject's record that it comes from.
    """

    name: str
    series: str
    parts: tuple[str, ...]
    fields: Mapping[str, str]
    values: Callable[[LetterData], dict[str, str]]
    problems: Callable[[LetterData], list[Problem]]
