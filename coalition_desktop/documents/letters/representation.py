"""Letter of representation: that a person of a member speaks for the coalition somewhere."""

from __future__ import annotations

from coalition_desktop.documents.letters import subject
from coalition_desktop.documents.letters.kind import Asked, Input, Kind, LetterData, Part
from coalition_desktop.documents.letters.membership import active_only
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.records.choices import SEX

# How the person is spoken of, by sex.
_PERSON = {
    "female": {
        "courtesy_ar": "السيدة", "belonging_ar": "المنتمية إلى", "concerned_ar": "للمعنية بالأمر",
        "courtesy_fr": "Mme", "concerned_fr": "à l’intéressée",
    },
    "male": {
        "courtesy_ar": "السيد", "belonging_ar": "المنتمي إلى", "concerned_ar": "للمعني بالأمر",
        "courtesy_fr": "M.", "concerned_fr": "à l’intéressé",
    },
}  # fmt: skip


def _values(data: LetterData) -> dict[str, str]:
    return {**subject.values(data), **_PERSON.get(data.given.get("sex", ""), dict.fromkeys(_PERSON["male"], ""))}


KIND = Kind(
    name="representation",
    series="P",
    parts=(Part("body"), Part("closing")),
    fields={**subject.FIELDS, **dict.fromkeys(_PERSON["male"], "")},
    values=_values,
    problems=active_only,
    inputs=(
        Input("person", QT_TRANSLATE_NOOP("LetterInput", "Who represents")),
        Input("sex", QT_TRANSLATE_NOOP("LetterInput", "Madam or Sir"), Asked.CHOICE, choices=SEX),
        Input("quality", QT_TRANSLATE_NOOP("LetterInput", "Function"), required=False),
        Input("purpose", QT_TRANSLATE_NOOP("LetterInput", "To represent the coalition at")),
    ),
    ends=True,
)
