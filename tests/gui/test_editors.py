"""Every kind of value has an editor, gives back what it was given, and says what is wrong in words."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coalition_desktop.gui.editors import EDITORS, Sources, editor_for, form_field, link_places
from coalition_desktop.gui.widgets.choices import Place
from coalition_desktop.gui.widgets.editor import read_amount, read_date, read_number, show_date
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Field, Group, Kind
from tests.gui.demo import read_phone, show_phone

LABEL = QT_TRANSLATE_NOOP("Test", "Label")
PLACES = {
    Kind.REGION: [Place("11", "العيون–الساقية الحمراء"), Place("12", "الداخلة–وادي الذهب")],
    Kind.PROVINCE: [Place("11.121", "بوجدور"), Place("11.321", "العيون"), Place("12.066", "أوسرد")],
    Kind.COMMUNE: [Place("11.321.01.01", "العيون"), Place("12.066.01.01", "لكويرة")],
}
PEOPLE = {"a1": "جمعية نخيل الساقية", "b2": "Forum Marafi’"}
SOURCES = Sources(
    language=Language("ar"),
    places=lambda kind: PLACES[kind],
    search=lambda entity, typed: [(i, t) for i, t in PEOPLE.items() if typed in t],
    title=lambda entity, found: PEOPLE[found],
    read_phone=read_phone,
    show_phone=show_phone,
)
VALUES: dict[Kind, list[Any]] = {
    Kind.TEXT: ["سطر واحد"],
    Kind.LONG_TEXT: ["سطر\nLigne"],
    Kind.NAME: ["جمعية «نخيل» الساقية"],
    Kind.IDENTIFIER: ["LSH-0042", "2026/17"],
    Kind.DATE: ["2009", "2009-03", "2009-03-14"],
    Kind.NUMBER: [0, 1250],
    Kind.AMOUNT: ["1234.50", "0.05"],
    Kind.FLAG: [True, False],
    Kind.CHOICE: ["one", "two"],
    Kind.CHOICES: [["one"], ["one", "two"]],
    Kind.PHONES: [["+212528000012"], ["+212661000045", "+33612345678"]],
    Kind.EMAIL: ["contact@nakhil.example"],
    Kind.WEB: ["www.nakhil.example", "https://nakhil.example/ar"],
    Kind.REGION: ["11"],
    Kind.PROVINCE: ["11.321"],
    Kind.COMMUNE: ["11.321.01.01"],
    Kind.REFERENCE: ["a1"],
}


def field_of(kind: Kind, **rest: Any) -> Field:
    return Field("key", LABEL, kind, Group.IDENTITY, choices={"one": LABEL, "two": LABEL}, target="person", **rest)


def test_no_kind_is_missing() -> None:
    assert [kind for kind in Kind if kind not in EDITORS] == []
    assert set(VALUES) == set(Kind)


@pytest.mark.parametrize("kind", Kind)
def test_an_editor_gives_back_what_it_was_given(kind: Kind, qtbot: Any) -> None:
    editor: Any = editor_for(field_of(kind), SOURCES)
    qtbot.addWidget(editor)
    assert editor.value() is None
    with qtbot.assertNotEmitted(editor.changed):
        for value in [*VALUES[kind], None]:
            editor.set_value(value)
            assert editor.value() == value
            assert editor.problem() == ""


@pytest.mark.parametrize("kind", Kind)
def test_a_read_only_editor_still_shows_its_value(kind: Kind, qtbot: Any) -> None:
    editor: Any = editor_for(field_of(kind), SOURCES)
    qtbot.addWidget(editor)
    editor.set_value(VALUES[kind][0])
    editor.set_read_only(True)
    assert editor.value() == VALUES[kind][0]


def test_every_field_of_every_record_has_a_form_field(qtbot: Any) -> None:
    for entity in RECORDS:
        for field in fields(entity).values():
            made = form_field(field, SOURCES)
            qtbot.addWidget(made)
            made.set_value(None)
            assert made.value() is None


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (Kind.DATE, "31/02/2025"), (Kind.DATE, "14 mars"), (Kind.DATE, "14/03/09"), (Kind.NUMBER, "12a"),
        (Kind.AMOUNT, "12,345"), (Kind.EMAIL, "nakhil@"), (Kind.WEB, "nakhil"),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_said_and_kept_on_screen(kind: Kind, typed: str, qtbot: Any) -> None:
    made = form_field(field_of(kind), SOURCES)
    qtbot.addWidget(made)
    QTest.keyClicks(made.widget, typed)
    assert made.error() == ""  # not while typing
    assert not made.check()
    assert made.error()
    assert made.widget.text() == typed
    QTest.keyClicks(made.widget, "0")
    assert made.error() == ""


def test_a_wrong_phone_is_named(qtbot: Any) -> None:
    made = form_field(field_of(Kind.PHONES), SOURCES)
    qtbot.addWidget(made)
    line = made.widget._lines[0]
    QTest.keyClicks(line, "0612")
    assert not made.check()
    assert "0612" in made.error()
    QTest.keyClicks(line, "345678")
    assert made.check()
    assert made.value() == ["+212612345678"]


def test_a_required_field_says_so(qtbot: Any) -> None:
    made = form_field(field_of(Kind.NAME, required=True), SOURCES)
    qtbot.addWidget(made)
    assert not made.check()
    made.set_value("x")
    assert made.check()


def test_arabic_and_french_stand_on_their_own_side(qtbot: Any) -> None:
    for script, side in (("ar", Qt.AlignmentFlag.AlignRight), ("fr", Qt.AlignmentFlag.AlignLeft)):
        editor: Any = editor_for(field_of(Kind.NAME, script=script), SOURCES)
        qtbot.addWidget(editor)
        assert editor.alignment() & side
    number: Any = editor_for(field_of(Kind.IDENTIFIER), SOURCES)
    qtbot.addWidget(number)
    assert number.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert number.alignment() & Qt.AlignmentFlag.AlignRight  # the leading edge of an Arabic window


def test_the_wheel_does_not_change_a_choice(qtbot: Any) -> None:
    editor: Any = editor_for(field_of(Kind.CHOICE), SOURCES)
    qtbot.addWidget(editor)
    editor.show()
    editor.set_value("one")
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(editor, wheel)
    assert editor.value() == "one"


def test_an_unknown_choice_is_not_lost(qtbot: Any) -> None:
    editor: Any = editor_for(field_of(Kind.CHOICE), SOURCES)
    qtbot.addWidget(editor)
    editor.set_value("from a newer version")
    assert editor.value() == "from a newer version"


def test_chips_are_added_and_taken_away(qtbot: Any) -> None:
    editor: Any = editor_for(field_of(Kind.CHOICES), SOURCES)
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.changed):
        editor.toggle("two")
    editor.toggle("one")
    assert editor.value() == ["one", "two"]
    editor.toggle("two")
    assert editor.value() == ["one"]


def test_a_region_narrows_its_provinces(qtbot: Any) -> None:
    made = {kind.value: form_field(field_of(kind), SOURCES) for kind in (Kind.REGION, Kind.PROVINCE, Kind.COMMUNE)}
    for one in made.values():
        qtbot.addWidget(one)
    link_places(made)
    made["province"].set_value("12.066")
    region: Any = made["region"].widget
    region.set_value("11")
    region.changed.emit()
    province: Any = made["province"].widget
    assert province.value() is None
    assert [province.itemData(row) for row in range(province.count())] == [None, "11.121", "11.321"]


def test_a_place_is_found_without_hamza(qtbot: Any) -> None:
    editor: Any = editor_for(field_of(Kind.PROVINCE), SOURCES)
    qtbot.addWidget(editor)
    completer = editor.completer()
    completer.setCompletionPrefix("اوسرد")
    assert completer.completionCount() == 1


def test_a_calendar_day_is_taken(qtbot: Any) -> None:
    editor: Any = editor_for(field_of(Kind.DATE), SOURCES)
    qtbot.addWidget(editor)
    editor.show()
    editor.open_calendar()
    with qtbot.waitSignal(editor.changed):
        editor._calendar.days.clicked.emit(editor._calendar.days.selectedDate())
    assert editor.value() == editor._calendar.days.selectedDate().toString(Qt.DateFormat.ISODate)


@given(st.dates())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_dates_are_read_as_they_are_shown(day: Any) -> None:
    iso = day.isoformat()
    expected = iso if 1900 <= day.year <= 2100 else None
    assert read_date(show_date(iso)) == expected
    assert read_date(iso[:7].replace("-", "/")) == (iso[:7] if expected else None)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("١٤/٠٣/٢٠٠٩", "2009-03-14"), ("3/2009", "2009-03"), ("2009", "2009"), ("2009-03-14", "2009-03-14"), ("14.3.2009", "2009-03-14"), ("", None), ("13/2009", None), ("0/2009", None)],
)  # fmt: skip
def test_dates_of_every_writing(typed: str, kept: str | None) -> None:
    assert read_date(typed) == kept


@given(st.integers(-(10**12), 10**12))
def test_numbers_with_spaces(number: int) -> None:
    assert read_number(f"{number:,}".replace(",", "\u202f")) == number


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_amounts_keep_two_places(amount: Any) -> None:
    assert read_amount(f"{amount:.2f}".replace(".", ",")) == f"{amount:.2f}"
