"""Letter of appreciation: what an association has achieved, recognised."""

from __future__ import annotations

from coalition_desktop.documents.letters import subject
from coalition_desktop.documents.letters.kind import NAMES, Asked, Form, Input, Kind, Part
from coalition_desktop.language import QT_TRANSLATE_NOOP

KIND = Kind(
    name="appreciation",
    series="T",
    parts=(Part("intro"), NAMES, Part("body"), Part("achievements", Form.ITEMS), Part("closing")),
    fields=subject.FIELDS,
    values=subject.values,
    inputs=(Input("achievements", QT_TRANSLATE_NOOP("LetterInput", "Achievements, one a line"), Asked.TEXT),),
)
