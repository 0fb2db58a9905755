"""The window speaks from the catalogues, in their direction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from coalition_desktop.gui import bidi, translator
from coalition_desktop.language import FSI, LRI, PDI, Text, catalogue


@pytest.mark.parametrize(("code", "direction"), [("ar", "RightToLeft"), ("fr", "LeftToRight"), ("en", "LeftToRight")])
def test_switching_the_language_turns_the_window(qapp: QApplication, code: str, direction: str) -> None:
    translator.install(qapp, code)
    assert qapp.layoutDirection() == Qt.LayoutDirection[direction]
    assert QLocale().language().name in {"ar": "Arabic", "fr": "French", "en": "English"}[code]


def test_texts_come_from_the_catalogue_and_change_with_it(qapp: QApplication) -> None:
    text = next(text for text, forms in catalogue("ar").items() if len(forms) == 1 and text in catalogue("fr"))
    for code in ("ar", "fr"):
        translator.install(qapp, code)
        assert QCoreApplication.translate(text.context, text.source) == catalogue(code)[text][0]
    translator.install(qapp, "en")
    assert QCoreApplication.translate(text.context, text.source) == text.source


class Counter(QObject):
    pass


def test_counts_take_their_plural_form(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    forms = ("لا صف", "صف واحد", "صفان", "%n صفوف", "%n صفاً", "%n صف")
    text = Text("Counter", "%n row(s)")
    both = {text: forms}
    monkeypatch.setattr(translator, "catalogue", lambda code: both)
    monkeypatch.setattr("coalition_desktop.language.catalogue", lambda code: both)
    translator.install(qapp, "ar")
    said = [Counter().tr("%n row(s)", "", n) for n in (0, 1, 2, 3, 11, 100)]
    assert said == ["لا صف", "صف واحد", "صفان", "3 صفوف", "11 صفاً", "100 صف"]


def test_qt_itself_speaks_the_language(qapp: QApplication) -> None:
    translator.install(qapp, "fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text().replace("&", "") == "Annuler"


def test_dates_are_moroccan_with_western_digits(qapp: QApplication) -> None:
    translator.install(qapp, "ar")
    assert QLocale().toString(QDate(2026, 11, 12), "d MMMM yyyy") == "12 نونبر 2026"


def test_base_direction_of_a_text(qapp: QApplication) -> None:
    translator.install(qapp, "ar")
    assert bidi.direction("LSH-0042 · العيون") == bidi.RTL
    assert bidi.direction("+212 528 00 00 12") == bidi.LTR
    translator.install(qapp, "fr")
    assert bidi.direction("Réponse de جمعية") == bidi.LTR
    assert bidi.direction("جمعية نخيل") == bidi.RTL


def test_values_in_a_sentence_keep_their_own_direction(qapp: QApplication) -> None:
    translator.install(qapp, "ar")
    assert bidi.fill("الملف {file}", file="a-1.xlsx") == f"الملف {FSI}a-1.xlsx{PDI}"
    assert bidi.fill("من {n}", n=3) == "من 3"
    assert bidi.plain(bidi.ltr("2026/1")) == "2026/1"
    assert bidi.ltr("x") == f"{LRI}x{PDI}"
