"""Notice of admission: that an association was received as a member."""

from __future__ import annotations

from coalition_desktop.documents.letters import subject
from coalition_desktop.documents.letters.kind import Form, Input, Kind, Part
from coalition_desktop.documents.letters.membership import active_only
from coalition_desktop.language import QT_TRANSLATE_NOOP

KIND = Kind(
    name="admission",
    series="N",
    parts=(Part("addressee", Form.ADDRESSEE), Part("greeting"), Part("body"), Part("closing")),
    fields=subject.FIELDS,
    values=subject.values,
    problems=active_only,
    inputs=(Input("organ", QT_TRANSLATE_NOOP("LetterInput", "Decided by"), required=False),),
)
