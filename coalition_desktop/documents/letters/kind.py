"""What a kind of letter is, and the data that every kind is made from."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from coalition_desktop.errors import Problem
from coalition_desktop.language import Text

LANGUAGES = ("ar", "fr")


class Form(enum.Enum):
    """How a part stands on the page."""

    TEXT = "text"
    NAMES = "names"  # the subject's names in a box
    ADDRESSEE = "addressee"  # who the letter goes to
    LINES = "lines"  # a paragraph for each line of a value
    ITEMS = "items"  # a dash before each line of a value


class Part(NamedTuple):
    """A part of the page.  ``key``: the text of the wording, or for lines and items the value (``body``: ``body_ar``)."""

    key: str
    form: Form = Form.TEXT


NAMES = Part("", Form.NAMES)


class Asked(enum.Enum):
    """What a person is asked for."""

    LINE = "line"
    TEXT = "text"  # several lines
    DAY = "day"  # ISO
    TIME = "time"  # HH:MM
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Input:
    """Something that only the person who writes the letter knows.

    Lines and texts are asked for in each language of the letter, under ``key_ar`` and ``key_fr``.
    """

    key: str
    label: Text
    asked: Asked = Asked.LINE
    required: bool = True
    choices: Mapping[str, Text] = field(default_factory=dict)

    def keys(self, languages: Sequence[str]) -> tuple[str, ...]:
        """The keys of what is given for it in a letter of these languages."""
        written = self.asked in (Asked.LINE, Asked.TEXT)
        return tuple(f"{self.key}_{language}" for language in languages) if written else (self.key,)


@dataclass(frozen=True)
class LetterData:
    """All that a letter is made from, before it is frozen.

    ``language``: ar, fr, or ar-fr for both on one page.  ``number`` is empty in a draft.
    ``office``: values of ``records.paper.Office`` by field.  ``subject``: values of
    ``records.association.Association`` by field, with the names of places resolved under
    ``region_ar``, ``region_fr``, ``province_ar``, ``province_fr``, ``commune_ar``, ``commune_fr``.
    ``given``: what the person said, by ``Input.keys``.  ``signed``: text of the QR code (``issue.signed``).
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
    given: Mapping[str, str] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """``ar``, ``fr`` or both."""
        return tuple(self.language.split("-"))


def nothing(_data: LetterData) -> list[Problem]:
    """No problem of its own."""
    return []


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of letter.  ``name`` is its code and that of its wordings' files.

    ``series``: the letter of its numbers (``LSH-A-2026-0001``).  ``parts``: from the top of the page.
    ``values``: its own fields from the subject and from what was given.  ``fields``: for each of them
    the field of the subject's record that it comes from, empty where it comes from elsewhere.  ``problems``: why this
    subject cannot have such a letter.  ``inputs``: what the person is asked for.  ``ends``: whether it
    is valid until a day.
    """

    name: str
    series: str
    parts: tuple[Part, ...]
    fields: Mapping[str, str]
    values: Callable[[LetterData], dict[str, str]]
    problems: Callable[[LetterData], list[Problem]] = nothing
    inputs: tuple[Input, ...] = ()
    ends: bool = False
