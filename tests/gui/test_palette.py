"""Ctrl+K on a real registry: associations are found as in the list and opened by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coalition_desktop.gui.page import Command
from coalition_desktop.gui.shell.palette import Palette
from tests.gui.associations import AHMED, JOUSSOUR, NAKHIL, Desktop, Open, ctrl, many


@pytest.fixture
def three(opened: Open) -> Desktop:
    return opened(NAKHIL, JOUSSOUR, AHMED)


def typed(desktop: Desktop, text: str) -> Palette:
    """The palette opened by its keys, with a text typed into it."""
    ctrl(desktop, Qt.Key.Key_K)
    palette = desktop.window.findChild(Palette)
    QTest.keyClicks(palette.line, text) if text.isascii() else palette.line.setText(text)
    palette.look_up()
    return palette


def listed(palette: Palette) -> list[str]:
    return [entry.title if isinstance(entry, Command) else entry for entry in palette._entries.entries]


@pytest.mark.parametrize("text", ["احمد", "lsh-0003"])
def test_an_association_is_found_by_name_and_number_and_opened_by_enter(three: Desktop, text: str) -> None:
    palette = typed(three, text)
    assert listed(palette) == [three.say("Associations", "App"), AHMED["name_ar"]]
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    three.settle()
    page = three.page
    assert three.window.findChild(Palette) is None
    assert page.data.values(page.list.table.current_id())["name_ar"] == AHMED["name_ar"]
    assert page.panel.isVisible() and page.panel.rid == page.list.table.current_id()
    assert page.list.table.hasFocus()


def test_the_end_of_a_phone_finds_it_and_the_line_tells_number_and_phone(three: Desktop) -> None:
    palette = typed(three, "0012")
    entry = palette._entries.entries[-1]
    assert isinstance(entry, Command) and entry.title == NAKHIL["name_ar"]
    assert "LSH-0001" in entry.detail and "000012" in entry.detail.replace(" ", "")


def test_an_association_is_opened_from_another_page_and_past_filters(three: Desktop) -> None:
    three.filter("نخيل")
    ctrl(three, Qt.Key.Key_2)
    palette = typed(three, "joussour")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    three.settle()
    assert three.page.data.values(three.page.panel.rid)["name_ar"] == JOUSSOUR["name_ar"]


def test_letters_and_enter_in_one_go_open_what_was_typed(three: Desktop) -> None:
    ctrl(three, Qt.Key.Key_K)
    palette = three.window.findChild(Palette)
    palette.line.setText("joussour")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    three.settle()
    assert three.page.data.values(three.page.panel.rid)["name_ar"] == JOUSSOUR["name_ar"]


def test_more_than_a_few_lead_to_the_list(opened: Open) -> None:
    desktop = opened(*many(9))
    palette = typed(desktop, "association")
    assert len(palette._entries.entries) == 7  # a heading, five associations, the way to the list
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    desktop.settle()
    assert desktop.page.list.line.text() == "association" and len(desktop.names()) == 9


def test_nothing_found_says_so_and_enter_does_nothing(three: Desktop) -> None:
    palette = typed(three, "qzqz")
    assert listed(palette) == [] and "qzqz" in palette._nothing.plain_text()
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_without_a_registry_only_commands_are_looked_up(opened: Open) -> None:
    desktop = opened(NAKHIL)
    desktop.program.context.close()
    desktop.window.open_palette()
    palette = desktop.window.findChild(Palette)
    palette.line.setText("نخيل")
    palette.look_up()
    assert listed(palette) == []
