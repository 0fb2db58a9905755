"""The page of duplicates, and separating again from the panel of an association."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from coalition_desktop.desk.duplicates import BOTH
from coalition_desktop.desk.records import save_new
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.duplicates import DuplicatesPage
from coalition_desktop.gui.shell.window import MainWindow
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.store import finding
from coalition_desktop.store.registry import Registry
from tests.gui.registry import make, page_of, settled, window_over

PLACE = {"region": "11", "province": "11.321", "commune": "11.321.01.01"}
FIRST = {
    "name_ar": "جمعية نخيل الساقية",
    "phone": ["+212528000012"],
    "address": "زنقة 12",
    "themes": ["youth"],
    **PLACE,
}
SECOND = {"name_ar": "نخيل الساقيه", "phone": ["+212528000012"], "address": "زنقة 14", "themes": ["women"], **PLACE}
PERSON = {"phone": ["+212661000001"]}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Registry, list[str]]]:
    registry, rids = make(tmp_path / "r.coalition", FIRST, SECOND)
    rids.append(save_new(registry, "person", {"name_ar": "محمد العلوي", **PERSON}))
    rids.append(save_new(registry, "person", {"name_fr": "Mohammed Alaoui", **PERSON}))
    with registry:
        yield registry, rids


@pytest.fixture
def window(context: Context, office: Any, qtbot: Any) -> Iterator[MainWindow]:
    made = window_over(context, office[0], qtbot)
    yield made
    context.stop_jobs()


@pytest.fixture
def page(context: Context, window: MainWindow, qtbot: Any) -> DuplicatesPage:
    found: DuplicatesPage = page_of(window, "duplicates")
    settled(context, qtbot)
    return found


def shown(registry: Registry, entity: str = "association") -> list[str]:
    with registry.read() as session:
        return finding.find(session, finding.Query(entity))


def chosen(page: DuplicatesPage, kind: str) -> None:
    page.kinds.set_value(kind)
    page.kinds.changed.emit(kind)


def test_pairs_are_listed_likeliest_first_and_by_kind(page, office):
    assert len(page._shown()) == 2 and page.view is not None
    chosen(page, "person")
    assert page._shown() == [f"{office[1][2]} {office[1][3]}"]
    assert page.view.found.entity == "person" and page.bar.isVisible()


def test_merged_with_the_values_that_were_chosen(page, office, context, qtbot):
    registry, rids = office
    chosen(page, "association")
    rows = page.view.rows
    assert rows["address"].cards[rids[0]].isChecked() and rows["themes"].cards[BOTH].isChecked()
    qtbot.mouseClick(rows["address"].cards[rids[1]], Qt.MouseButton.LeftButton)
    assert rows["address"].cards[rids[1]].isChecked() and not rows["address"].cards[rids[0]].isChecked()
    qtbot.mouseClick(page.join, Qt.MouseButton.LeftButton)
    settled(context, qtbot)
    assert shown(registry) == [rids[0]]
    with registry.read() as session:
        values = finding.values_of(session, rids[0])[1]
    assert values["address"] == "زنقة 14" and values["themes"] == ["women", "youth"]
    assert page._shown() == [] and page.view is None and not page.bar.isVisible()


def test_arrows_choose_and_move_between_the_fields(page, office, qtbot):
    _, rids = office
    chosen(page, "association")
    page.view.focus()
    rows = list(page.view.rows.values())
    card = next(card for card in rows[0].cards.values() if card.isChecked())
    qtbot.keyClick(card, Qt.Key.Key_Left)  # towards the end of the line in Arabic
    assert page.view.keep == {"number": rids[1]}
    qtbot.keyClick(rows[0].cards[rids[1]], Qt.Key.Key_Down)
    assert page.window().focusWidget() in rows[1].cards.values()


def test_not_the_same_is_said_once_and_can_be_taken_back(page, office, context, window, qtbot):
    chosen(page, "association")
    qtbot.mouseClick(page.apart, Qt.MouseButton.LeftButton)
    assert page._shown() == [] and len(shown(office[0])) == 2
    page.look()
    settled(context, qtbot)
    assert page._shown() == []
    (undo,) = [one for one in window._toast.findChildren(QPushButton) if one.text()]
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    settled(context, qtbot)
    assert len(page._shown()) == 1


def test_later_comes_last(page, qtbot):
    first = page.table.current_id()
    qtbot.mouseClick(page.later, Qt.MouseButton.LeftButton)
    assert page.table.current_id() != first and page._shown()[-1] == first


def test_changes_elsewhere_are_looked_at_when_the_page_is_shown_again(page, office, context, window, qtbot):
    registry, rids = office
    window.go("history")
    from coalition_desktop.desk.records import remove

    remove(registry, [rids[1]])
    context.tell({"association"})
    window.go("duplicates")
    settled(context, qtbot)
    assert [page._pairs[key].entity for key in page._shown()] == ["person"]


def test_who_only_reads_decides_nothing(tmp_path, context, qtbot, office):
    office[0].close()
    with Registry(office[0].path, read_only=True) as registry:
        window = window_over(context, registry, qtbot)
        page = page_of(window, "duplicates")
        settled(context, qtbot)
        assert page._shown() and not page.join.isEnabled() and not page.apart.isEnabled()
        page.merge()
        page.not_same()
        assert len(shown(registry)) == 2
        context.stop_jobs()


def test_the_panel_separates_again(page, office, context, window, qtbot):
    registry, rids = office
    chosen(page, "association")
    page.merge()
    settled(context, qtbot)
    panel_page = page_of(window, "associations", record=rids[1])  # the one that was merged away
    settled(context, qtbot)
    panel_page.section(1)
    assert panel_page.panel.rid == rids[0]
    section = panel_page.panel.section("merged")
    assert section.isVisibleTo(panel_page.panel)
    section.set_open(True)
    (again,) = [one for one in section.findChildren(Button) if one.accessibleName()]
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    settled(context, qtbot)
    assert sorted(shown(registry)) == sorted(rids[:2])
    assert not panel_page.panel.section("merged").isVisibleTo(panel_page.panel)


def test_the_palette_knows_the_page_under_associations(window, page):
    assert "go-duplicates" in {command.id for command in window.commands()}
    assert window.sidebar._items["associations"].isChecked()
