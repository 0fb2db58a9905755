"""Invitation of a member to an assembly, with its agenda."""

from __future__ import annotations

from coalition_desktop.documents.letters import subject
from coalition_desktop.documents.letters.kind import Asked, Form, Input, Kind, Part
from coalition_desktop.language import QT_TRANSLATE_NOOP

KIND = Kind(
    name="invitation",
    series="I",
    parts=(
        Part("addressee", Form.ADDRESSEE),
        Part("greeting"),
        Part("body"),
        Part("agenda", Form.ITEMS),
        Part("closing"),
    ),
    fields=subject.FIELDS,
    values=subject.values,
    inputs=(
        Input("assembly", QT_TRANSLATE_NOOP("LetterInput", "Assembly or meeting")),
        Input("held", QT_TRANSLATE_NOOP("LetterInput", "Day"), Asked.DAY),
        Input("hour", QT_TRANSLATE_NOOP("LetterInput", "Hour"), Asked.TIME, required=False),
        Input("place", QT_TRANSLATE_NOOP("LetterInput", "Place")),
        Input("agenda", QT_TRANSLATE_NOOP("LetterInput", "Agenda, one point a line"), Asked.TEXT),
    ),
)
