"""The tool that keeps the catalogues: what it reads it writes, and it takes no half translation."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools import strings
from tools.strings import Entry

ENTRIES = [
    Entry("Choices", "Agreed & kept", False),
    Entry("Imports", "%n row(s)", True),
    Entry("Imports", "Stop", False),
]
SIX = ["لا سطر", "سطر واحد", "سطران", "%n أسطر", "%n سطرا", "%n سطر"]


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    known = {("Imports", "%n row(s)"): SIX, ("Choices", "Agreed & kept"): ["«متفق» <عليه> & 'محفوظ'"]}
    strings.write("ar", ENTRIES, known, tmp_path)
    assert strings.read(strings.catalogue_path("ar", tmp_path)) == known


def test_the_same_texts_give_the_same_file(tmp_path: Path) -> None:
    strings.write("fr", ENTRIES, {}, tmp_path)
    first = strings.catalogue_path("fr", tmp_path).read_bytes()
    strings.write("fr", ENTRIES, {}, tmp_path)
    assert strings.catalogue_path("fr", tmp_path).read_bytes() == first
    assert first.count(b"\r") == 0


@pytest.mark.parametrize("given", [SIX[:5], "سطر", ["", *SIX[1:]], None, 6])
def test_a_count_needs_all_its_forms(given: object) -> None:
    assert strings.forms_of("ar", ENTRIES[1], {"ar": given}) is None


def test_english_is_its_own_translation_but_for_counts() -> None:
    assert strings.forms_of("en", ENTRIES[2], {}) == ["Stop"]
    assert strings.forms_of("en", ENTRIES[1], {}) is None


def test_files_of_translators_are_joined(tmp_path: Path) -> None:
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    one.write_text(json.dumps({"Imports": {"Stop": {"ar": "توقف"}}}), encoding="utf-8")
    two.write_text(json.dumps({"Imports": {"Stop": {"ar": "إيقاف", "fr": "Arrêter"}}}), encoding="utf-8")
    assert strings.given_by([one, two]) == {("Imports", "Stop"): {"ar": "إيقاف", "fr": "Arrêter"}}


def test_texts_of_widgets_and_of_the_rest_are_found(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        'TAKEN = QT_TRANSLATE_NOOP("Imports", "%n row(s)", "", 1)\n'
        'LEFT = translate("Page", "%n left", "", count)\n'
        "class Page(QWidget):\n    def label(self):\n        return self.tr('Name of {place}')\n",
        encoding="utf-8",
    )
    found = strings.texts_in_code(tmp_path)
    page = [Entry("Page", "%n left", True), Entry("Page", "Name of {place}", False)]
    assert found == [Entry("Imports", "%n row(s)", True), *page]


def test_no_text_at_all_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "empty.py").write_text("", encoding="utf-8")
    with pytest.raises(SystemExit, match="no text"):
        strings.texts_in_code(tmp_path)
