"""The three catalogues say everything the code says, with the same values, in good Arabic and French."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from coalition_desktop.language import CODES, PLURAL
from tools.strings import texts_in_code

ROOT = Path(__file__).resolve().parent.parent
NO_BREAK = "\u00a0\u202f"
ARABIC = re.compile("[\u0621-\u064a]")
LATIN_WORD = re.compile("[A-Za-z\u00c0-\u024f]{2,}")
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d")


class Translation(NamedTuple):
    context: str
    source: str
    plural: bool
    finished: bool
    forms: list[str]


def _read(language: str) -> list[Translation]:
    found = []
    for context in ET.parse(ROOT / "translations" / f"coalition_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            translation = message.find("translation")
            assert translation is not None
            forms = [f.text or "" for f in (translation.iter("numerusform") if plural else [translation])]
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append(Translation(name, source, plural, translation.get("type") is None, forms))
    return found


CATALOGUES = {code: _read(code) for code in CODES}


def _every(language: str) -> Iterator[tuple[Translation, str]]:
    return ((t, form) for t in CATALOGUES[language] if t.finished for form in t.forms)


def _wrong(language: str, pattern: str) -> list[str]:
    return [form for _, form in _every(language) if re.search(pattern, re.sub(r"\{[^{}]*\}", "x", form))]


@pytest.mark.parametrize("language", CODES)
def test_every_text_of_the_code_is_in_the_catalogue(language: str) -> None:
    in_code = {tuple(entry) for entry in texts_in_code()}
    in_catalogue = {(t.context, t.source, t.plural) for t in CATALOGUES[language]}
    assert in_code == in_catalogue, "run: make strings"


@pytest.mark.parametrize("language", CODES)
def test_nothing_is_left_to_translate(language: str) -> None:
    assert [(t.context, t.source) for t in CATALOGUES[language] if not t.finished or not all(t.forms)] == []


@pytest.mark.parametrize("language", CODES)
def test_no_text_stands_twice(language: str) -> None:
    keys = [(t.context, t.source) for t in CATALOGUES[language]]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("language", CODES)
def test_values_are_the_same_in_every_form(language: str) -> None:
    """A form for none, one or two may say the number in words: %n is free there, no {value} is."""
    for t, form in _every(language):
        wanted, found = set(PLACEHOLDER.findall(t.source)), set(PLACEHOLDER.findall(form))
        in_words = t.plural and t.forms.index(form) < {"ar": 3, "fr": 1, "en": 1}[language]
        assert found == wanted or (in_words and found == wanted - {"%n"}), (t.source, form)


@pytest.mark.parametrize("language", CODES)
def test_plural_forms_are_as_many_as_the_language_has(language: str) -> None:
    for t in CATALOGUES[language]:
        assert len(t.forms) == (PLURAL[language][0] if t.plural else 1), t.source
        assert t.plural == ("%n" in t.source), t.source


def test_contexts_are_names_of_classes_or_subjects() -> None:
    """lupdate puts some texts under a dotted or lower-case context, where nobody looks for them."""
    contexts = {t.context for t in CATALOGUES["en"]}
    assert {c for c in contexts if not re.fullmatch(r"_?[A-Z]\w*", c)} == set()


def test_french_spaces_and_quotes() -> None:
    assert _wrong("fr", rf"[^{NO_BREAK}\d][:;!?»](?![/\w])") == []
    assert _wrong("fr", rf"«(?![{NO_BREAK}])") == []
    assert _wrong("fr", "[\"'“”]") == []


def test_arabic_is_in_arabic_letters_western_digits_and_arabic_signs() -> None:
    for t, form in _every("ar"):
        assert ARABIC.search(form) or not LATIN_WORD.search(PLACEHOLDER.sub("", t.source)), (t.source, form)
    assert _wrong("ar", "[\u0660-\u0669\u06f0-\u06f9]") == []
    assert _wrong("ar", r"[,;?]") == []
    assert _wrong("ar", '["“”]') == []
    assert _wrong("ar", r"\s[،؛؟:!.](\s|$)") == []


@pytest.mark.parametrize("language", CODES)
def test_no_stray_space_and_the_same_ending(language: str) -> None:
    for t, form in _every(language):
        assert form == form.strip() or t.source != t.source.strip(), form
        assert "  " not in form, form
        assert form.endswith("…") == t.source.endswith("…"), (t.source, form)


def test_texts_are_marked_as_literals() -> None:
    """lupdate sees only a whole literal: a variable, an f-string or a sum would never be translated."""
    for file in (ROOT / "coalition_desktop").rglob("*.py"):
        for call in (n for n in ast.walk(ast.parse(file.read_bytes())) if isinstance(n, ast.Call)):
            for text in _texts_of(call):
                assert isinstance(text, ast.Constant), f"{file.name}:{call.lineno}"
                assert isinstance(text.value, str), f"{file.name}:{call.lineno}"


def _texts_of(call: ast.Call) -> list[ast.expr]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return call.args[: {"tr": 1, "QT_TRANSLATE_NOOP": 2}.get(name, 0)]


def test_a_record_is_never_called_as_the_registry_is() -> None:
    record, others = (
        re.compile(r"\brecord(s|\(s\))?\b", re.IGNORECASE),
        re.compile("registr|histor|register", re.IGNORECASE),
    )
    told = [t for t in CATALOGUES["ar"] if record.search(t.source) and not others.search(t.source)]
    assert len(told) > 80
    wrong = [form for t in told for form in t.forms if re.search("سجل|عنصر|عناصر", form)]
    assert not wrong
