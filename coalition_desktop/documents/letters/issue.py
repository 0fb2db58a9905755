"""From data to a letter's frozen values: what is missing, the signed text, the values printed.

Frozen values are a dictionary of texts that holds the wording too: a letter printed again years
later is the same, whatever was changed since.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from coalition_desktop.documents.fonts import unprintable
from coalition_desktop.documents.letters.catalogue import KINDS
from coalition_desktop.documents.letters.dates import hour, written
from coalition_desktop.documents.letters.kind import LANGUAGES, Asked, Form, Input, LetterData
from coalition_desktop.documents.letters.page import compose
from coalition_desktop.documents.letters.wording import checked, wording
from coalition_desktop.documents.signing import LetterClaims, short_code, sign_letter
from coalition_desktop.documents.template import clean, required_in
from coalition_desktop.errors import Problem, UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.catalogue import fields

NOT_FILLED = QT_TRANSLATE_NOOP("Letters", "“{field}” is not filled in for this association.")
OFFICE_NOT_FILLED = QT_TRANSLATE_NOOP(
    "Letters", "“{field}” is not filled in for the office. Fill it in on the settings page."
)
NOT_GIVEN = QT_TRANSLATE_NOOP("Letters", "“{field}” is not filled in for this letter.")
NO_TIME = QT_TRANSLATE_NOOP("Letters", "“{field}” is written as hours and minutes: 16:30.")
NO_DAY = QT_TRANSLATE_NOOP("Letters", "“{field}” must be a whole day: day, month and year.")
NO_GLYPH = QT_TRANSLATE_NOOP("Letters", "“{field}” has letters that cannot be printed: {letters}")
DAMAGED = QT_TRANSLATE_NOOP("Letters", "The printed values kept with this letter are damaged.")

FORMAT = "1"
GIVEN = "given."  # before the field of a problem: what the person is asked for
ACCENT = "#0C5C63"
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")

# A letter's field → the field of the office's record that it comes from.
_OFFICE = {
    "coalition_ar": "coalition_ar", "coalition_fr": "coalition_fr", "office_ar": "name_ar", "office_fr": "name_fr",
    "city_ar": "city_ar", "city_fr": "city_fr", "address_ar": "address_ar", "address_fr": "address_fr",
    "email": "email", "web": "web", "signatory_ar": "signatory_ar", "signatory_fr": "signatory_fr",
    "title_ar": "title_ar", "title_fr": "title_fr",
}  # fmt: skip
_OWN = {"number", "issued_ar", "issued_fr", "valid_until_ar", "valid_until_fr", "phone"}
_SEVERAL = (Form.LINES, Form.ITEMS)
_WORDS = (Asked.LINE, Asked.TEXT)
_TIME = re.compile(r"([01]?\d|2[0-3])\s?[:hH]\s?\d\d")
_SHOWN = ("coalition", "office")  # what the page itself needs, beside the texts


def missing(data: LetterData) -> list[Problem]:
    """Everything that hinders this letter, before it is issued; empty when it can be.

    ``Problem.field`` is a field of the association's record, of the office's with ``office.``
    before it, or one of ``Input.keys`` with ``given.``.
    """
    kind = KINDS[data.kind]
    values = freeze(data)
    wanted = dict.fromkeys([*_needed(data, values), *(f"{name}_{lang}" for lang in data.languages for name in _SHOWN)])
    found = kind.problems(data) + [problem for one in kind.inputs for problem in _asked_for(data, one)]
    typed = {name: one for one in kind.inputs for name in _printed(one)}
    found += [
        _problem(data, name, "missing", NOT_FILLED) for name in wanted if not values.get(name) and name not in typed
    ]
    own = [name for name, field in kind.fields.items() if field]
    for name in (*_OFFICE, *own, *typed):
        letters = unprintable(values[name].replace("\n", ""))
        if letters:
            found.append(_problem(data, name, "unprintable", NO_GLYPH, letters=letters, value=values[name]))
    return _unique(found) or _too_long(values)


def freeze(data: LetterData) -> dict[str, str]:
    """The values printed, with the texts they are printed in; ``UserError`` for a faulty text."""
    kind = KINDS[data.kind]
    printed = {"number": data.number, **_office(data), **_given(data), **kind.values(data)}
    lines = {f"{part.key}_{language}" for part in kind.parts if part.form in _SEVERAL for language in LANGUAGES}
    for language in LANGUAGES:
        printed[f"issued_{language}"] = written(data.issued_on, language)
        printed[f"valid_until_{language}"] = written(data.valid_until, language) if data.valid_until else ""
    return {
        "format": FORMAT,
        "kind": data.kind,
        "language": data.language,
        "issued_on": data.issued_on.isoformat(),
        "valid_until": data.valid_until.isoformat() if data.valid_until else "",
        "signed": data.signed,
        "code": short_code(data.signed) if data.signed else "",
        **{key: _clean_lines(value) if key in lines else clean(value) for key, value in printed.items()},
        **dict(_texts(data)),
    }


def _clean_lines(value: str) -> str:
    return "\n".join(filter(None, map(clean, value.splitlines())))


def _given(data: LetterData) -> dict[str, str]:
    """What the person said, as it is printed."""
    found: dict[str, str] = {}
    for one in KINDS[data.kind].inputs:
        for name in _printed(one):
            language = name[-2:]
            said = data.given.get(name if one.asked in _WORDS else one.key) or ""
            if one.asked is Asked.DAY and _is_day(said):
                said = written(said, language)
            elif one.asked is Asked.TIME:
                said = hour(said, language)
            found[name] = said
    return found


def _printed(one: Input) -> tuple[str, ...]:
    """The fields of the letter that an input gives; a choice gives none by itself."""
    return tuple(f"{one.key}_{language}" for language in LANGUAGES) if one.asked is not Asked.CHOICE else ()


def _asked_for(data: LetterData, one: Input) -> Iterator[Problem]:
    """What is wrong with what was given for an input."""
    for key in one.keys(data.languages):
        said, why = (data.given.get(key) or "").strip(), None
        if not said:
            why = ("missing", NOT_GIVEN) if one.required else None
        elif one.asked is Asked.TIME and not _TIME.fullmatch(said):
            why = ("malformed_time", NO_TIME)
        elif one.asked is Asked.DAY and not _is_day(said):
            why = ("malformed_day", NO_DAY)
        elif one.asked is Asked.CHOICE and said not in one.choices:
            why = ("missing", NOT_GIVEN)
        if why is not None:
            yield Problem(0, f"{GIVEN}{key}", said, why[0], Message(why[1], {"field": one.label}))


def _is_day(text: str) -> bool:
    try:
        return len(text) == len("2026-11-12") and bool(date.fromisoformat(text))
    except ValueError:
        return False


def canonical(values: Mapping[str, str]) -> str:
    """Frozen values as JSON: the same values, the same text."""
    return json.dumps(dict(values), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read_values(text: str) -> dict[str, str]:
    """Frozen values again; ``UserError`` where the text is not theirs."""
    try:
        found = json.loads(text)
    except ValueError as error:
        raise UserError(DAMAGED) from error
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise UserError(DAMAGED)
    return found


def claims(data: LetterData) -> LetterClaims:
    """What the letter's code will say.  One name, in the letter's first language, keeps the code small."""
    subject = data.subject
    names = {"name_ar": "", "name_fr": ""}
    first = next((n for lang in (*data.languages, "ar", "fr") if subject.get(n := f"name_{lang}")), "name_ar")
    names[first] = subject.get(first) or ""
    return LetterClaims(
        office=data.office.get("code") or "",
        kind=data.kind,
        number=data.number,
        issued_on=data.issued_on.isoformat(),
        valid_until=data.valid_until.isoformat() if data.valid_until else "",
        subject=subject.get("number") or "",
        **names,
    )


def signed(data: LetterData, key: Ed25519PrivateKey) -> LetterData:
    """The same letter with the signed text of its code."""
    return replace(data, signed=sign_letter(claims(data), key))


def _office(data: LetterData) -> dict[str, str]:
    values = {name: data.office.get(field) or "" for name, field in _OFFICE.items()}
    for language, other in (("ar", "fr"), ("fr", "ar")):
        values[f"title_{language}"] = values[f"title_{language}"] or _title(data, language)
        # a name written in one script only is printed so; without any, there is room to write it by hand
        own = data.office.get(f"signatory_{language}")
        values[f"signatory_{language}"] = own or data.office.get(f"signatory_{other}") or ""
    colour = data.office.get("colour") or ""
    values["colour"] = colour if _COLOUR.fullmatch(colour) else ACCENT
    values["phone"] = " · ".join(_phone(number) for number in data.office.get("phone") or ())
    return values


def _title(data: LetterData, language: str) -> str:
    """The signatory's title by the office's level and the person's sex, for both where that is not known."""
    level = "regional" if data.office.get("region") else "national"
    sex = data.office.get("signatory_sex") or "any"
    return wording("paper", language)[f"signatory_title.{level}_{sex}"]


def _phone(number: str) -> str:
    """``+212 528 00 00 00`` with no-break blanks; the numbers of other countries as they are."""
    found = re.fullmatch(r"\+212(\d{3})(\d\d)(\d\d)(\d\d)", number)
    return "\u00a0".join(("+212", *found.groups())) if found else number


def _texts(data: LetterData) -> Iterator[tuple[str, str]]:
    """All the texts of the letter's languages under ``text.<language>.<key>``."""
    kind = KINDS[data.kind]
    known = frozenset({*_OFFICE, *_OWN, *kind.fields, *(name for one in kind.inputs for name in _printed(one))})
    for language in data.languages:
        own = data.wordings.get(language) or wording(kind.name, language)
        for key, text in {**wording("paper", language), **checked(own, known)}.items():
            if not key.startswith("signatory_title."):
                yield f"text.{language}.{key}", text


def _needed(data: LetterData, values: Mapping[str, str]) -> list[str]:
    """Fields without which a text of the letter cannot be printed; a draft has no number yet."""
    # an association has often a name in one script only, and it is printed so
    names = [] if values["name_ar"] or values["name_fr"] else [f"name_{data.languages[0]}"]
    for key, text in values.items():
        if key.startswith("text."):
            names += required_in(text)
    fields = KINDS[data.kind].fields
    return [name for name in names if name != "number" and fields.get(name) != ""]


def _problem(
    data: LetterData, name: str, code: str, why: Any, value: str = "", letters: str = ""
) -> Problem:  # fmt: skip
    """A problem of a letter's field, told of the record's field that the person can fill in."""
    own = KINDS[data.kind].fields.get(name)
    if own is not None:
        return Problem(0, own, value, code, Message(why, _told("association", own, letters)))
    asked = next((one for one in KINDS[data.kind].inputs if name in _printed(one)), None)
    if asked is not None:
        return Problem(0, f"{GIVEN}{name}", value, code, Message(why, {"field": asked.label, "letters": letters}))
    key = _OFFICE.get(name, name)
    if code == "missing":
        why = OFFICE_NOT_FILLED
    return Problem(0, f"office.{key}", value, code, Message(why, _told("office", key, letters)))


def _told(entity: str, key: str, letters: str) -> dict[str, Any]:
    told: dict[str, Any] = {"field": fields(entity)[key].label}
    return {**told, "letters": letters} if letters else told


def _unique(problems: Sequence[Problem]) -> list[Problem]:
    """One problem per field and reason: two texts may need the same."""
    return list({(problem.field, problem.code): problem for problem in problems}.values())


def _too_long(values: Mapping[str, str]) -> list[Problem]:
    try:
        compose(values)
    except UserError as error:
        return [Problem(0, "", "", "too_long", error.message)]
    return []
