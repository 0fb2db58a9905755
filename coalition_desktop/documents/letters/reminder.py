"""Reminder of papers that a legal file lacks."""

from __future__ import annotations

from coalition_desktop.documents.letters import subject
from coalition_desktop.documents.letters.kind import LANGUAGES, Asked, Form, Input, Kind, LetterData, Part
from coalition_desktop.errors import Problem
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.records.rules import legal_file

COMPLETE = QT_TRANSLATE_NOOP("Letters", "Nothing is missing in the legal file of this association.")


def _lacking(data: LetterData) -> tuple[Message, ...]:
    """A sentence for each paper that is missing or whose time is over."""
    items = legal_file(data.subject, data.issued_on).items
    return tuple(item.why for item in items if item.why is not None and item.state in ("missing", "expired"))


def _values(data: LetterData) -> dict[str, str]:
    papers = {
        f"papers_{language}": "\n".join(Language(language).plain(why) for why in _lacking(data))
        for language in LANGUAGES
    }
    return {**subject.values(data), **papers}


def _problems(data: LetterData) -> list[Problem]:
    return [] if _lacking(data) else [Problem(0, "", "", "complete", Message(COMPLETE))]


KIND = Kind(
    name="reminder",
    series="R",
    parts=(
        Part("addressee", Form.ADDRESSEE),
        Part("greeting"),
        Part("body"),
        Part("papers", Form.ITEMS),
        Part("closing"),
    ),
    fields={**subject.FIELDS, "papers_ar": "", "papers_fr": ""},
    values=_values,
    problems=_problems,
    inputs=(Input("answer_by", QT_TRANSLATE_NOOP("LetterInput", "Answer until"), Asked.DAY, required=False),),
)
