"""Attestation of membership: that an association is a member of the coalition."""

from __future__ import annotations

from coalition_desktop.documents.letters import subject
from coalition_desktop.documents.letters.kind import NAMES, Kind, LetterData, Part
from coalition_desktop.errors import Problem
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.choices import MEMBERSHIP

NOT_A_MEMBER = QT_TRANSLATE_NOOP("Letters", "The membership is “{state}”: only an active member can have this letter.")


def active_only(data: LetterData) -> list[Problem]:
    """An association that is no active member cannot have such a letter."""
    status = data.subject.get("status") or "active"
    if status == "active":
        return []
    return [Problem(0, "status", status, "not_a_member", Message(NOT_A_MEMBER, {"state": MEMBERSHIP[status]}))]


KIND = Kind(
    name="membership",
    series="A",
    parts=(Part("intro"), NAMES, Part("body"), Part("closing")),
    fields=subject.FIELDS,
    values=subject.values,
    problems=active_only,
    ends=True,
)
