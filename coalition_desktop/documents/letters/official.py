"""Official letter whose text the person writes."""

from __future__ import annotations

from coalition_desktop.documents.letters import subject
from coalition_desktop.documents.letters.kind import Asked, Form, Input, Kind, Part
from coalition_desktop.language import QT_TRANSLATE_NOOP

KIND = Kind(
    name="official",
    series="L",
    parts=(
        Part("addressee", Form.ADDRESSEE),
        Part("greeting"),
        Part("message", Form.LINES),
        Part("closing"),
    ),
    fields=subject.FIELDS,
    values=subject.values,
    inputs=(
        Input("topic", QT_TRANSLATE_NOOP("LetterInput", "Subject of the letter")),
        Input("message", QT_TRANSLATE_NOOP("LetterInput", "Text, a paragraph a line"), Asked.TEXT),
    ),
)
