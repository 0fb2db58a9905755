"""The history on a real registry: listed, told, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication

from coalition_desktop.desk import history
from coalition_desktop.desk.erasing import erase
from coalition_desktop.desk.history_filter import HistoryFilter
from coalition_desktop.desk.records import remove, save, save_new
from coalition_desktop.gui.bidi import plain
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange_notes import NotesDialog
from coalition_desktop.gui.pages.history import HistoryPage
from coalition_desktop.gui.pages.history_period import Period, PeriodPopover, period_of
from coalition_desktop.gui.pages.history_record import RecordDialog
from coalition_desktop.gui.pages.history_words import CUT, cut
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.store import finding, tables, writing
from coalition_desktop.store.registry import Registry
from tests.exchange.importing_lists import imported
from tests.gui.associations import Flashes
from tests.gui.registry import JOUSSOUR, NAKHIL, make, page_of, settled, window_over

TITLE = QT_TRANSLATE_NOOP("Operation", "Invented sample")


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Registry, list[str]]]:
    registry, rids = make(tmp_path / "r.coalition", NAKHIL, JOUSSOUR)
    yield registry, rids
    registry.close()


@pytest.fixture
def page(made: tuple[Registry, list[str]], context: Context, qtbot: Any) -> Iterator[HistoryPage]:
    yield page_of(window_over(context, made[0], qtbot), "history")
    context.stop_jobs()


def shown(page: HistoryPage) -> list[str]:
    return [page._model.index(row, 0).data() for row in range(page._model.rowCount())]


def words(page: HistoryPage) -> str:
    QApplication.processEvents()  # what was just added to a layout shows itself
    return " ".join(label.plain_text() for label in page.panel.findChildren(Label) if label.isVisibleTo(page.panel))


def newest(page: HistoryPage) -> None:
    """The registry changed: look at what was done last."""
    page.context.tell()
    page.table.go_to(page._model.id_at(0))


def test_everything_is_listed_newest_first(page: HistoryPage, made: tuple[Registry, list[str]]) -> None:
    save(made[0], "association", made[1][0], {"acronym": "NS"})
    page.context.tell()
    assert "نخيل" in shown(page)[0]
    assert len(shown(page)) == 5  # new registry, its paper, two associations, the acronym
    assert all("سعاد" in line for line in shown(page))


def test_a_field_is_told_with_what_it_said_before(page: HistoryPage, made: tuple[Registry, list[str]]) -> None:
    save(made[0], "association", made[1][0], {"status": "suspended", "acronym": "NS"})
    newest(page)
    language = page.context.language
    told = words(page)
    from coalition_desktop.records.choices import MEMBERSHIP

    assert language.say(MEMBERSHIP["active"]) in told
    assert language.say(MEMBERSHIP["suspended"]) in told
    assert "NS" in told
    assert "جمعية نخيل الساقية" in told


def test_it_is_filtered_by_kind_by_words_and_by_record(
    page: HistoryPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    registry, rids = made
    remove(registry, [rids[1]])
    page.context.tell()
    page.filters.put(kinds=("bin",))
    assert len(shown(page)) == 1
    page.filters.clear()
    page.filters.line.setText("جسور")
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    page.filters.clear()
    page.open(record=rids[0])
    assert len(shown(page)) == 1
    page.filters.line.setText("no such thing")
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)
    page.filters.clear()
    assert len(shown(page)) == 5


def test_words_typed_anyhow_are_found(page: HistoryPage, qtbot: Any) -> None:
    page.filters.line.setText("جَمْعِيَّة نخيل")
    qtbot.waitUntil(lambda: len(shown(page)) == 1)


def test_an_operation_is_taken_back(page: HistoryPage, made: tuple[Registry, list[str]], qtbot: Any) -> None:
    registry, rids = made
    save(registry, "association", rids[0], {"acronym": "NS"})
    newest(page)
    page.panel.take_back()
    settled(page.context, qtbot)
    with registry.read() as session:
        assert finding.values_of(session, rids[0])[1]["acronym"] is None
    assert len(shown(page)) == 6
    page.table.go_to(page._model.id_at(1))
    assert not page.panel.can_take_back()
    assert page.panel._why_not.plain_text()


def test_what_was_used_since_stays_and_is_named(
    page: HistoryPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    registry, rids = made
    with registry.write("edit", Message(TITLE)) as session:
        for rid in rids:
            writing.put(session, rid, {"acronym": "X"})
    save(registry, "association", rids[0], {"acronym": "Y"})
    newest(page)
    page.table.go_to(page._model.id_at(1))
    page.panel.take_back()
    settled(page.context, qtbot)
    told = " ".join(banner.accessibleName() for banner in page.panel.findChildren(Banner))
    assert "نخيل" in told
    assert "جسور" not in told
    with registry.read() as session:
        assert finding.values_of(session, rids[0])[1]["acronym"] == "Y"
        assert finding.values_of(session, rids[1])[1]["acronym"] is None


def test_what_cannot_be_taken_back_says_why(page: HistoryPage) -> None:
    page.table.go_to(page._model.ids()[-1])  # the new registry
    assert not page.panel.can_take_back()
    assert page.panel._why_not.plain_text()


def test_an_import_tells_its_file_and_its_counts(page: HistoryPage, made: tuple[Registry, list[str]]) -> None:
    registry, _ = made
    with registry.write("import", Message(TITLE)) as session:
        kept = {
            "sha256": b"0" * 32, "name": "liste.xlsx", "entity": "association", "mode": "plain", "status": "applied",
            "applied_at": "2026-11-12T09:00:00+00:00", "applied_by": "سعاد",
            "stats": '{"new": 1, "changed": 0, "unchanged": 4, "refused": [1, 2]}',
        }  # fmt: skip
        session.info["import_id"] = session.execute(tables.import_file.insert().values(kept)).inserted_primary_key[0]
        writing.create(session, "association", {"name_ar": "جمعية جديدة"})
    newest(page)
    with registry.read() as session:
        told = history.details(session, page._model.id_at(0), Language("en"))
    assert told.source == history.Source(1, "liste.xlsx", "", "", {"new": 1, "unchanged": 4, "refused": 2})
    assert "liste.xlsx" in words(page)


def test_a_large_operation_is_shown_in_parts(page: HistoryPage, made: tuple[Registry, list[str]]) -> None:
    registry, _ = made
    with registry.write("import", Message(TITLE)) as session:
        for number in range(60):
            writing.create(session, "association", {"name_ar": f"جمعية رقم {number}"})
    newest(page)
    assert page.panel._shown is not None
    assert (page.panel._shown.records, len(page.panel._shown.touched)) == (60, 10)
    page.panel._show_more()
    assert len(page.panel._shown.touched) == 60


def test_a_deleted_record_keeps_its_name_in_the_history(page: HistoryPage, made: tuple[Registry, list[str]]) -> None:
    remove(made[0], [made[1][0]])
    newest(page)
    assert "جمعية نخيل الساقية" in words(page)


def test_the_page_comes_back_as_it_was(page: HistoryPage, made: tuple[Registry, list[str]], qtbot: Any) -> None:
    page.open(record=made[1][0])
    kept = page.state()
    again = HistoryPage(page.context)
    qtbot.addWidget(again)
    again.restore(kept)
    assert shown(again) == shown(page)
    again.restore({"kind": 3, "record": "unknown", "operation": "x"})
    assert shown(again)


def test_new_operations_are_searched_too(page: HistoryPage, made: tuple[Registry, list[str]], qtbot: Any) -> None:
    page.filters.line.setText("واحه")
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)
    save_new(made[0], "association", {"name_ar": "فضاء الواحة"})
    page.context.tell()
    assert len(shown(page)) == 1


@given(st.text())
def test_long_texts_are_cut_and_short_ones_are_not(text: str) -> None:
    shortened = cut(text)
    assert len(shortened) <= CUT + 1
    assert shortened == text or (len(text) > CUT and shortened.endswith("…"))


def test_an_operation_with_many_records_opens_no_window_of_its_own(
    page: HistoryPage, made: tuple[Registry, list[str]], qapp: Any
) -> None:
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    with made[0].write("create", Message(TITLE)) as session:
        for n in range(12):
            writing.create(session, "association", {"name_ar": f"جمعية {n}"})
    newest(page)
    assert "بطاقتان أخريان" in words(page)
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []


# -- filters ------------------------------------------------------------------------------------


def test_every_filter_has_a_chip_that_takes_it_away_and_one_button_clears_all(
    page: HistoryPage, made: tuple[Registry, list[str]]
) -> None:
    filters = page.filters
    filters.put(record=made[1][0], field="name_ar", kinds=("typed",), who=("سعاد",), period=Period("today"))
    assert list(filters.chips) == ["record", "field", "kinds", "who", "period"]
    assert "نخيل" in filters.chips["record"].accessibleName()
    assert len(shown(page)) == 1 and plain(filters.count.plain_text()) == "1 من 4"
    filters.chips["record"].removed.emit()  # a field is one of a record
    assert list(filters.chips) == ["kinds", "who", "period"]
    filters.chips["period"].removed.emit()
    assert filters.add.hasFocus() or page.window().focusWidget() is filters.add
    filters.clear_all.click()
    assert not filters.chips and len(shown(page)) == 4
    assert not filters.clear_all.isVisibleTo(page)


def test_a_choice_takes_effect_at_once_and_tells_its_number(page: HistoryPage) -> None:
    page.filters.edit("kinds")
    popover = page.filters._popover
    assert popover is not None
    options = {code: number for code, _, number in page.filters._options("kinds")}
    assert options == {"typed": 3, "set_up": 1}
    popover.boxes["typed"].setChecked(True)
    assert len(shown(page)) == options["typed"]
    popover.boxes["set_up"].setChecked(True)
    assert len(shown(page)) == 4
    popover.close()


def test_a_period_is_chosen_at_a_click_or_by_two_days(page: HistoryPage) -> None:
    page.filters.edit("period")
    popover = page.filters._popover
    assert isinstance(popover, PeriodPopover)
    popover.usual["week"].click()
    assert page.filters.period == Period("week") and len(shown(page)) == 4
    page.filters.edit("period")
    popover = page.filters._popover
    assert isinstance(popover, PeriodPopover) and popover.usual["week"].isChecked()
    popover.until.set_value("2020")
    popover.since.setText("31/02/2019")
    popover.take.click()
    assert page.filters.period == Period("week")  # there is no such day
    popover.since.set_value("2019-03")
    popover.take.click()
    assert page.filters.period == Period("", "2019-03", "2020")
    assert shown(page) == [] and page._stack.currentIndex() == 1
    assert period_of(page.filters.period.kept()) == page.filters.period
    assert period_of({"usual": "never", "since": "no day", "until": 3}) == Period()


def test_a_record_is_found_by_a_few_letters(page: HistoryPage, made: tuple[Registry, list[str]]) -> None:
    page.filters.edit("record")
    dialog = page.window().findChild(RecordDialog)
    assert dialog is not None
    dialog.line.setText("جسور")
    dialog.search()
    dialog.take.click()
    assert len(shown(page)) == 1 and "جسور" in page.filters.chips["record"].accessibleName()


def test_the_filters_come_back_with_the_page(page: HistoryPage, made: tuple[Registry, list[str]], qtbot: Any) -> None:
    page.filters.put(kinds=("typed",), record=made[1][0], field="status", period=Period("year"))
    again = HistoryPage(page.context)
    qtbot.addWidget(again)
    again.restore(page.state())
    assert again.filters.asked() == page.filters.asked()
    again.restore(
        {"kinds": ["no kind"], "files": [99], "record": made[1][0], "field": "no field", "period": {"usual": "x"}}
    )
    assert again.filters.asked() == replace(HistoryFilter(), record=made[1][0])


def test_what_was_erased_is_not_found_by_what_was_searched_before(
    page: HistoryPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    person = save_new(made[0], "person", {"name_ar": "خديجة السرية"})
    page.context.tell({"person"})
    page.filters.line.setText("السرية")
    qtbot.waitUntil(lambda: len(shown(page)) == 1)
    erase(made[0], person, "request", Language("ar"))
    page.context.tell({"person"})
    assert shown(page) == []


# -- all values of a field ----------------------------------------------------------------------


def test_a_field_of_the_details_leads_to_all_its_values_and_one_is_put_back(
    page: HistoryPage, made: tuple[Registry, list[str]]
) -> None:
    registry, rids = made
    save(registry, "association", rids[0], {"status": "suspended"})
    newest(page)
    page.panel.field_wanted.emit(rids[0], "status")
    assert page._side.currentWidget() is page.field and page.field.told is not None
    assert [one.value for one in page.field.told.said] == ["suspended", "active"]
    page.field.buttons[0].click()
    with registry.read() as session:
        assert finding.values_of(session, rids[0])[1]["status"] == "active"
    assert page._side.currentWidget() is page.field  # with the new value on top
    assert [one.value for one in page.field.told.said] == ["active", "suspended", "active"]
    assert page.escape() and page._side.currentWidget() is page.panel


def test_of_a_record_in_the_bin_it_says_first_that_it_is_restored(
    page: HistoryPage, made: tuple[Registry, list[str]]
) -> None:
    registry, rids = made
    remove(registry, [rids[0]])
    page.context.tell()
    page.open(record=rids[0], field="status")
    assert page.field.findChildren(Banner)
    page.field.buttons[0].click()
    with registry.read() as session:
        assert finding.values_of(session, rids[0])[1]["status"] == "active"
    assert not [one for one in page.field.findChildren(Banner) if one.isVisibleTo(page.field)]


def test_the_list_is_narrowed_to_a_record_or_a_file_from_the_details(
    page: HistoryPage, made: tuple[Registry, list[str]]
) -> None:
    page.panel.only_record.emit(made[1][1])
    assert len(shown(page)) == 1
    page.filters.clear()
    page.panel.only_file.emit(77)
    assert shown(page) == []


# -- the workbook -------------------------------------------------------------------------------


def test_the_history_is_exported_as_it_is_filtered(
    page: HistoryPage, made: tuple[Registry, list[str]], tmp_path: Path, qtbot: Any
) -> None:
    page.filters.put(record=made[1][0])
    page.filters.export.click()
    assert page._side.currentWidget() is page.export
    assert page.export.count.plain_text() == "عملية واحدة" and not page.export.personal.isChecked()
    page.export.write(tmp_path / "history.xlsx")
    settled(page.context, qtbot)
    sheet = load_workbook(tmp_path / "history.xlsx").worksheets[0]
    assert sheet.max_row == 1 + len(NAKHIL) + 1  # its number too
    assert sheet.sheet_view.rightToLeft
    page.export.close_form.click()
    assert page._side.currentWidget() is page.panel


def test_stopped_it_leaves_no_file(
    page: HistoryPage, made: tuple[Registry, list[str]], tmp_path: Path, qtbot: Any
) -> None:
    with made[0].write("import", Message(TITLE)) as session:
        for number in range(1500):
            writing.create(session, "association", {"name_ar": f"جمعية رقم {number}"})
    page.context.tell()
    page.show_export()
    page.export.write(tmp_path / "history.xlsx")
    assert page.export.panel is not None
    page.export.panel.stop.click()
    settled(page.context, qtbot)
    assert not list(tmp_path.glob("*history.xlsx*")) and not page.export.is_writing()


def test_what_can_be_done_is_offered_in_the_palette(page: HistoryPage) -> None:
    offered = {command.id: command for command in page.commands()}
    assert {"find", "filter", "clear", "take-back", "export"} == offered.keys()
    assert not offered["clear"].enabled and offered["export"].enabled
    offered["export"].run()
    assert page._side.currentWidget() is page.export


def test_what_was_refused_of_a_file_is_told_with_its_reasons(
    page: HistoryPage, made: tuple[Registry, list[str]], tmp_path: Path, qtbot: Any
) -> None:
    spoilt = tmp_path / "list.csv"
    spoilt.write_text(
        "اسم الجمعية;الإقليم;تاريخ التأسيس\nجمعية القوافل;السمارة;31/02/2016\nجمعية الأفق;السمارة;14/03/2016\n",
        encoding="utf-8",
    )
    imported(made[0], spoilt)
    newest(page)
    link = next(one for one in page.panel.findChildren(Button) if one.accessibleName() == "ما رُفض")
    link.click()
    dialog = page.window().findChild(NotesDialog)
    assert dialog is not None and dialog.table.model().rowCount() == 1
    dialog.accept()
