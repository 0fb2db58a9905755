"""Notice of suspension: that a membership rests, since when and why."""

from __future__ import annotations

from coalition_desktop.documents.letters import subject
from coalition_desktop.documents.letters.kind import Asked, Form, Input, Kind, LetterData, Part
from coalition_desktop.errors import Problem
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.choices import MEMBERSHIP

NOT_SUSPENDED = QT_TRANSLATE_NOOP(
    "Letters", "The membership is “{state}”: suspend it first, then tell the association so."
)


def _problems(data: LetterData) -> list[Problem]:
    status = data.subject.get("status") or "active"
    if status == "suspended":
        return []
    return [Problem(0, "status", status, "not_suspended", Message(NOT_SUSPENDED, {"state": MEMBERSHIP[status]}))]


KIND = Kind(
    name="suspension",
    series="X",
    parts=(
        Part("addressee", Form.ADDRESSEE),
        Part("greeting"),
        Part("body"),
        Part("reasons", Form.ITEMS),
        Part("closing"),
    ),
    fields=subject.FIELDS,
    values=subject.values,
    problems=_problems,
    inputs=(
        Input("since", QT_TRANSLATE_NOOP("LetterInput", "Suspended from"), Asked.DAY),
        Input("reasons", QT_TRANSLATE_NOOP("LetterInput", "Reasons, one a line"), Asked.TEXT),
        Input("answer_by", QT_TRANSLATE_NOOP("LetterInput", "Answer until"), Asked.DAY, required=False),
    ),
)
