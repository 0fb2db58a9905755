"""The list of associations and its side panel, on a real registry."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from coalition_desktop.desk.records import save
from coalition_desktop.gui.bidi import plain
from coalition_desktop.gui.pages.associations_data import LIGHT, Asked
from coalition_desktop.gui.pages.associations_filters import OptionsPopover
from coalition_desktop.gui.table.model import WINDOW
from coalition_desktop.gui.widgets.feedback import EmptyState
from coalition_desktop.gui.widgets.panels import ErrorPanel
from coalition_desktop.store import finding
from tests.gui.associations import AHMED, JOUSSOUR, NAKHIL, Desktop, Flashes, Open, ctrl, make, many


@pytest.fixture
def three(opened: Open) -> Desktop:
    return opened(NAKHIL, JOUSSOUR, AHMED)


def living(desktop: Desktop) -> set[str]:
    with desktop.registry.read() as session:
        return set(finding.find(session, finding.Query()))


# -- finding ------------------------------------------------------------------------------------


def test_typing_filters_whatever_hamza_was_typed(three: Desktop) -> None:
    three.filter("احمد")
    assert three.names() == [AHMED["name_ar"]]
    three.filter("developpement")
    assert three.names() == [NAKHIL["name_ar"]]
    three.filter("")
    assert len(three.names()) == 3


def test_typing_leaves_the_chips_alone(three: Desktop) -> None:
    filters = three.page.list.filters
    add = filters.add
    three.filter("نخيل")
    assert filters.add is add and filters.clear.isVisible()
    filters.set_values("status", ["suspended"])
    three.settle()
    assert filters.add is not add and list(filters.chips) == ["status"]


def test_the_end_of_a_phone_finds_its_association(three: Desktop) -> None:
    three.filter("0012")
    assert three.names() == [NAKHIL["name_ar"]]


def test_two_letters_that_nobody_has_find_nothing(three: Desktop) -> None:
    three.filter("qz")
    assert three.page.list._state.findChild(EmptyState) is not None


def test_the_count_tells_how_many_of_how_many(three: Desktop) -> None:
    three.filter("جمعية")
    assert plain(three.page.list.filters.count.plain_text()) == "3 من 3"
    three.filter("نخيل")
    assert plain(three.page.list.filters.count.plain_text()) == "1 من 3"


def test_a_chip_of_a_filter_can_be_taken_away_by_the_keyboard(three: Desktop) -> None:
    bar = three.page.list.filters
    bar.set_values("status", ["active"])
    three.settle()
    assert three.names() == [NAKHIL["name_ar"]]
    chip = bar.chips["status"]
    assert "عضو فاعل" in chip.text()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    three.settle()
    assert len(three.names()) == 3
    assert not bar.chips


def test_clicking_a_chip_opens_its_values_and_a_tick_takes_effect_at_once(three: Desktop) -> None:
    bar = three.page.list.filters
    bar.set_values("status", ["active"])
    three.settle()
    QTest.mouseClick(bar.chips["status"], Qt.MouseButton.LeftButton)
    popover = bar._open
    assert isinstance(popover, OptionsPopover)
    assert {code for code, box in popover.boxes.items() if box.isChecked()} == {"active"}
    popover.boxes["candidate"].click()
    three.settle()
    assert sorted(three.names()) == sorted([NAKHIL["name_ar"], AHMED["name_ar"]])
    popover.close()


@pytest.mark.parametrize(
    ("key", "values", "found"),
    [
        ("themes", ["women"], [JOUSSOUR]),
        ("founded_on", ["2015"], [AHMED]),
        ("founded_on", ["2009", "2015"], [AHMED, NAKHIL]),
        ("phone", [""], [AHMED, JOUSSOUR]),
        (LIGHT, ["complete"], [NAKHIL]),
        (LIGHT, ["incomplete"], [AHMED, JOUSSOUR]),
        ("province", ["11.321"], [NAKHIL]),
    ],
)
def test_every_sort_of_filter_finds_its_associations(
    three: Desktop, key: str, values: list[str], found: list[Any]
) -> None:
    three.page.list.filters.set_values(key, values)
    three.settle()
    assert sorted(three.names()) == sorted(one["name_ar"] for one in found)


def test_every_field_of_the_menu_of_filters_has_options(three: Desktop) -> None:
    from coalition_desktop.gui.pages.associations_data import filter_fields

    data = three.page.data
    for key in (LIGHT, *filter_fields()):
        assert data.filter_label(key)
        for code, words, _ in data.options(key, Asked()):
            assert words, (key, code)


def test_no_result_offers_to_clear_the_filters(three: Desktop) -> None:
    three.filter("xyzxyz")
    assert three.page.list._state.findChild(EmptyState) is not None
    assert three.page.panel.rid is None
    three.page.list.filters.cleared.emit()
    three.settle()
    assert len(three.names()) == 3


def test_an_empty_registry_says_how_to_begin(opened: Open) -> None:
    assert opened().page.list._state.findChild(EmptyState) is not None


def test_a_registry_that_cannot_be_read_says_so_in_the_list(three: Desktop) -> None:
    with three.registry.engine.connect() as connection:
        connection.exec_driver_sql("ALTER TABLE entry RENAME TO away")
        connection.commit()
    three.page.list.load()
    assert three.page.list._state.findChild(ErrorPanel) is not None
    with three.registry.engine.connect() as connection:
        connection.exec_driver_sql("ALTER TABLE away RENAME TO entry")
        connection.commit()
    three.page.list.load()
    three.settle()
    assert len(three.names()) == 3


# -- order, windows, views ------------------------------------------------------------------------


def test_the_header_orders_the_list_both_ways(three: Desktop) -> None:
    first = three.names()
    header = three.page.list.table.horizontalHeader()
    header.sectionClicked.emit(0)
    three.settle()
    assert three.names() == first[::-1]


def test_a_long_list_fetches_only_what_is_looked_at(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = opened(*many(450))
    listed = desktop.page.list
    assert listed.model.rowCount() == 450
    asked: list[int] = []
    rows = desktop.page.data.rows
    monkeypatch.setattr(listed.model, "_fetch", lambda ids: asked.append(len(ids)) or rows(ids))
    listed.model.refresh()
    desktop.settle()
    assert asked == [WINDOW]
    QTest.keyClick(listed.table, Qt.Key.Key_End)
    desktop.settle()
    assert sum(asked) <= 3 * WINDOW
    assert desktop.names()[-1] == "جمعية 00449"


def test_a_row_of_the_list_shows_what_the_whole_record_shows(three: Desktop) -> None:
    data, model = three.page.data, three.page.list.model
    for rid in model.ids():
        [row], whole = data.rows([rid]), data.whole(rid)
        assert row is not None and whole is not None and len(row) < len(whole)
        assert [column.cell(row) for column in model.columns] == [column.cell(whole) for column in model.columns]


def test_filters_are_kept_as_a_view_and_come_back(three: Desktop, opened: Open) -> None:
    tabs = three.page.list.tabs
    three.page.list.filters.set_values("status", ["suspended"])
    three.settle()
    tabs.keep_present("المعلّقة")
    three.settle()
    assert [tab.accessibleName().strip() for tab in tabs.tabs][-1] == "المعلّقة 1"
    three.close()
    again = opened()
    tabs = again.page.list.tabs
    assert tabs.views()[-1].name == "المعلّقة"
    assert again.names() == [JOUSSOUR["name_ar"]]
    tabs.remove_current()
    assert tabs.views()[-1].name != "المعلّقة"
    again.toast.action.click()
    assert tabs.views()[-1].name == "المعلّقة"


def test_the_built_in_views_count_the_legal_files(three: Desktop) -> None:
    counts = [tab.accessibleName().split()[-1] for tab in three.page.list.tabs.tabs]
    assert counts == ["3", "2", "0"]


# -- panel ---------------------------------------------------------------------------------------


def test_the_first_record_comes_into_the_panel_section_by_section(three: Desktop) -> None:
    three.window.rebuild()
    page, panel = three.page, three.page.panel
    assert not panel.is_made()
    page._make_panel(None)
    assert panel.is_made() and panel.rid is None
    page._show_current()
    assert panel.rid == page.list.table.current_id()
    assert [one._body for one in panel.sections] == [None] * len(panel.sections)
    panel._fill_next()
    assert panel.section("identity")._body is not None and panel.section("contact")._body is None
    three.settle()
    assert all(panel.section(key)._body is not None for key in ("contact", "legal"))
    page.list.table.go_to(page.list.model.id_at(1))
    page._show_current()  # the next one comes at once
    assert panel.section("legal")._body is not None and not panel._filling.isActive()


# -- selection, deletion, undo ---------------------------------------------------------------------


def test_deleting_shows_a_toast_that_brings_the_association_back(three: Desktop) -> None:
    before = living(three)
    three.page.list.table.setFocus()
    gone = three.page.list.table.current_id()
    three.press(Qt.Key.Key_Delete)
    assert living(three) == before - {gone}
    assert three.page.list.table.current_id() in before - {gone}
    three.toast.action.click()
    three.settle()
    assert living(three) == before


def test_the_toast_takes_back_its_own_deletion_whatever_was_done_since(three: Desktop) -> None:
    page = three.page
    rids = list(page.list.model.ids())
    page.delete([rids[0]])
    undo_first = three.toast._run
    page.delete([rids[1]])
    undo_first()
    three.settle()
    assert living(three) == {rids[0], rids[2]}


def test_space_and_control_a_select_several(three: Desktop) -> None:
    table = three.page.list.table
    table.setFocus()
    three.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_count() == 2
    assert three.page.list.selection.isVisible()
    three.press(Qt.Key.Key_Space)
    assert table.selected_count() == 1
    ctrl(three, Qt.Key.Key_A)
    assert len(table.selected_ids()) == 3
    three.page.delete_selected()
    three.settle()
    assert living(three) == set()


def test_the_selection_goes_with_the_list(three: Desktop) -> None:
    page = three.page
    page.list.table.selectAll()
    assert page.list.selection.isVisible()
    three.filter("qz")
    assert not page.list.selection.isVisible()
    three.filter("")
    assert not page.list.selection.isVisible()
    page.list.table.selectAll()
    page.list.filters.set_values("status", ["suspended"])
    three.settle()
    assert not page.list.selection.isVisible() and page.list.table.selected_count() == 1


def test_a_panel_over_the_list_gives_way_to_what_several_can_have_done(three: Desktop) -> None:
    three.window.set_look("light", 150)
    three.settle()
    page = three.page
    page.show_panel()
    assert page._floats() and page.panel.isVisible()
    page.list.table.selectAll()
    assert page.list.selection.isVisible() and not page.panel.isVisible()


def test_the_panel_comes_back_when_the_text_is_small_again(three: Desktop) -> None:
    assert three.page.panel.isVisible()
    three.window.set_look("light", 150)
    three.settle()
    assert not three.page.panel.isVisible()  # it would lie over the list
    three.page.show_panel()
    three.page.close_panel()
    three.window.set_look("light", 100)
    three.settle()
    assert three.page.panel.isVisible()
    three.page.close_panel()
    three.window.resize(900, 700)
    three.window.resize(1366, 768)
    three.window.set_look("light", 110)
    three.settle()
    assert not three.page.panel.isVisible()  # closed by the person


@pytest.mark.parametrize("done", ["undo", "another"])
def test_the_way_back_of_a_toast_goes_with_the_next_thing_done(three: Desktop, done: str) -> None:
    page = three.page
    rids = list(page.list.model.ids())
    page.delete([rids[0]])
    toast = three.toast
    assert toast.offers()
    if done == "undo":
        three.program.context.undo()
    else:
        save(three.registry, "association", rids[1], {"acronym": "JR"})
        three.program.context.tell({"association"})
    assert three.toast is None and not toast.isVisible()
    assert (rids[0] in living(three)) == (done == "undo")


def test_a_backup_leaves_the_toast_alone(three: Desktop) -> None:
    three.page.delete([three.page.list.table.current_id()])
    toast = three.toast
    three.program.context.tell(())
    assert three.toast is toast and toast.isVisible()


def test_another_registry_is_not_offered_the_way_back_of_the_former_one(three: Desktop, tmp_path: Path) -> None:
    make(tmp_path / "other.coalition", JOUSSOUR)
    three.page.delete([three.page.list.table.current_id()])
    three.program.open(tmp_path / "other.coalition")
    three.settle()
    assert three.toast is None and len(three.names()) == 1


def test_undo_and_redo_once_too_often_are_only_told(three: Desktop) -> None:
    said: list[str] = []
    three.window.messages().shown.connect(said.append)
    ctrl(three, Qt.Key.Key_Y)
    assert three.toast.words.plain_text() == three.say("There is nothing to redo.", "Undo")
    while three.program.context.desk.undo_label(three.program.context.language):
        three.program.context.undo()
    ctrl(three, Qt.Key.Key_Z)
    assert three.toast.words.plain_text() == three.say("There is nothing to undo.", "Undo")
    assert said == []


def test_undo_of_the_window_gives_back_what_was_deleted(three: Desktop) -> None:
    rid = three.page.list.table.current_id()
    three.page.delete([rid])
    three.program.context.undo()
    three.settle()
    assert rid in three.page.list.model.ids()
    three.program.context.redo()
    three.settle()
    assert rid not in three.page.list.model.ids()


def test_a_registry_that_is_only_read_offers_no_change(opened: Open) -> None:
    desktop = opened(NAKHIL, read_only=True)
    page = desktop.page
    assert not page.list.new.isEnabled()
    assert not page.panel.edit.isEnabled()
    page.new()
    page.edit(None)
    page.delete_selected()
    assert not page.editing()
    assert len(living(desktop)) == 1


# -- the panel -------------------------------------------------------------------------------------


def test_the_panel_follows_the_cursor(three: Desktop) -> None:
    three.page.list.table.setFocus()
    for _ in range(2):
        three.press(Qt.Key.Key_Down)
        assert three.page.panel.rid == three.page.list.table.current_id()


def test_a_phone_is_copied_without_direction_marks(three: Desktop) -> None:
    from coalition_desktop.gui.widgets.buttons import IconButton

    three.filter("نخيل")
    section = three.page.panel.section("contact")
    button = next(b for b in section.findChildren(IconButton) if b.accessibleName().endswith("الهاتف"))
    button.click()
    assert QGuiApplication.clipboard().text() == "+212 528 00 00 12"


def test_an_open_section_is_remembered(three: Desktop, opened: Open) -> None:
    three.page.panel.section("programme").set_open(True)
    three.page.panel.section("identity").set_open(False)
    three.close()
    again = opened().page.panel
    assert again.section("programme").is_open()
    assert not again.section("identity").is_open()


def test_the_history_puts_a_former_value_back(three: Desktop) -> None:
    from coalition_desktop.desk.records import save

    rid = three.page.list.table.current_id()
    before = three.page.data.values(rid)["name_ar"]
    save(three.registry, "association", rid, {"name_ar": "جمعية باسم آخر"})
    three.program.context.tell()
    three.settle()
    assert "جمعية باسم آخر" in three.names()
    three.page.panel.put_back.emit("name_ar", before)
    three.settle()
    assert before in three.names()


def test_alt_and_a_digit_open_a_section(three: Desktop) -> None:
    three.page.list.table.setFocus()
    three.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert three.page.panel.section("programme").is_open()
    assert three.page.panel.section("programme").header.hasFocus()


def test_escape_closes_the_panel_and_gives_the_list_the_keyboard(three: Desktop) -> None:
    three.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    three.press(Qt.Key.Key_Escape)
    assert not three.page.panel.isVisible()
    assert three.page.list.table.hasFocus()


def test_everything_is_remembered_when_the_language_changes(three: Desktop) -> None:
    three.page.list.filters.set_values("status", ["suspended", "active"])
    three.settle()
    rid = three.page.list.model.ids()[1]
    three.page.list.table.go_to(rid)
    three.window.set_language("fr")
    three.settle()
    assert three.page.list.asked.filters == {"status": ("suspended", "active")}
    assert three.page.list.table.current_id() == rid
    assert three.names()[0].startswith("Association")
    assert three.page.panel.rid == rid
    three.window.set_language("ar")


def test_a_narrow_window_hides_columns_before_it_squeezes_names(three: Desktop) -> None:
    table = three.page.list.table
    three.window.resize(1024, 640)
    three.settle()
    assert table.columnWidth(0) >= 240
    assert not table.isColumnHidden(0)
    three.window.resize(1900, 900)
    three.settle()
    assert not any(table.isColumnHidden(n) for n in range(6))


def test_no_part_of_the_page_flashes_as_a_window_of_its_own(opened: Open, qapp: Any) -> None:
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    desktop = opened(NAKHIL, JOUSSOUR, AHMED)
    for section in desktop.page.panel.sections:
        section.set_open(True)
    desktop.filter("xyzxyz")
    desktop.filter("")
    desktop.page.edit(None)
    desktop.page.form.leave()
    desktop.page.new()
    desktop.page.form.leave()
    desktop.page.delete_selected()
    desktop.settle()
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []


def test_a_record_that_the_filters_hide_is_gone_to_and_no_other(three: Desktop) -> None:
    everyone = three.page.list.model.ids()
    three.page.list.filters.set_values("status", ["active"])
    three.settle()
    shown = three.page.list.model.ids()
    (hidden, *_) = [rid for rid in everyone if rid not in shown]
    assert shown
    three.page.list.table.go_to(shown[0])
    three.page.list.go_to(hidden)
    three.settle()
    assert three.page.list.table.current_id() == hidden


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_nothing_in_the_panel_is_cut_off_at_its_edge(opened: Open, language: str) -> None:
    full = {
        "founded_on": "2015-12-25",
        "founding_assembly": "2015-12-25",
        "deposited_on": "2024-09-30",
        "status": "active",
    }
    desktop = opened({**NAKHIL, **full}, language=language)
    area = desktop.page.panel._area
    for section in desktop.page.panel.sections:
        section.set_open(True)
    desktop.settle()
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()
