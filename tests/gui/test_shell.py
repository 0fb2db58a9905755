"""The window: pages, keys, palette, toast, widths, language and look."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coalition_desktop.gui import theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.pages.welcome import NewRegistry, WelcomeCalls, WelcomePage
from coalition_desktop.gui.shell.keys import same_keys
from coalition_desktop.gui.shell.palette import Palette
from coalition_desktop.gui.shell.sidebar import NavItem
from coalition_desktop.gui.shell.window import MainWindow
from coalition_desktop.gui.widgets.feedback import Toast
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.settings import load
from coalition_desktop.work import Progress, Work
from tests.gui import demo

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = QT_TRANSLATE_NOOP("Test", "Counting")
SHIFT = Qt.KeyboardModifier.ShiftModifier


def nav(window: MainWindow) -> list[NavItem]:
    return [item for item in window.sidebar.findChildren(NavItem) if item.isVisible()]


def test_the_first_page_opens_with_the_registry(window: MainWindow) -> None:
    assert isinstance(window.page(), demo.ListPage)
    assert len(nav(window)) == 4


def test_without_a_registry_there_is_only_the_start(context: Context, qtbot: Any) -> None:
    window = MainWindow(context, demo.PAGES)
    qtbot.addWidget(window)
    window.show()
    context.opened.emit()
    assert isinstance(window.page(), WelcomePage)
    assert nav(window) == []
    assert not window.statusbar._saved.isVisible()


def test_pages_are_made_when_first_opened(window: MainWindow) -> None:
    assert set(window._pages) == {"list"}
    QTest.mouseClick(nav(window)[1], Qt.MouseButton.LeftButton)
    assert isinstance(window.page(), demo.FormPage)
    assert window.topbar._crumb.plain_text() == "تعديل جمعية"


def test_ctrl_and_a_digit_opens_a_page(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    assert isinstance(window.page(), demo.ImportPage)


def test_keys_of_arabic_and_azerty_keyboards_do_the_same() -> None:
    assert [key.toString() for key in same_keys("Ctrl+K")] == ["Ctrl+K", "Ctrl+ن"]
    assert [key.toString() for key in same_keys("Ctrl+1")] == ["Ctrl+1", "Ctrl+&"]


@pytest.mark.parametrize(
    ("width", "text", "room", "rail"),
    [(1366, 100, Room.REGULAR, False), (1280, 100, Room.REGULAR, False), (1366, 125, Room.NARROW, True), (1700, 100, Room.WIDE, False), (1366, 150, Room.SMALL, True)],
)  # fmt: skip
def test_widths_change_the_shell(window: MainWindow, width: int, text: int, room: Room, rail: bool) -> None:
    window.resize(width, 700)
    window.set_look("light", text)
    QApplication.processEvents()
    assert window._room == room
    assert (window.sidebar.width() < 100) == rail


def test_ctrl_b_narrows_the_sidebar_and_is_remembered(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_B, CTRL)
    assert window.sidebar.width() == 60
    window.rebuild()
    assert window.sidebar.width() == 60
    QTest.keyClick(window, Qt.Key.Key_B, CTRL)
    assert window.sidebar.width() == 226


def test_switching_the_language_turns_the_window_and_keeps_the_place(window: MainWindow, qtbot: Any) -> None:
    page = window.page()
    assert isinstance(page, demo.ListPage)
    page.table.go_to(250)
    QTest.keyClick(window, Qt.Key.Key_L, CTRL | SHIFT)
    qtbot.waitUntil(lambda: QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight)
    page = window.page()
    assert isinstance(page, demo.ListPage)
    assert page.table.current_id() == 250
    assert load().language == "fr"
    qtbot.waitUntil(page.table.hasFocus)
    QTest.keyClick(window, Qt.Key.Key_L, CTRL | SHIFT)
    qtbot.waitUntil(lambda: QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft)


def test_theme_and_text_size_by_keys(window: MainWindow, qtbot: Any) -> None:
    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        page = window.page()
        assert isinstance(page, demo.ListPage)
        qtbot.waitUntil(page.table.hasFocus)
        QTest.keyClick(window, key, modifiers)

    press(Qt.Key.Key_D, CTRL | SHIFT)
    qtbot.waitUntil(lambda: theme.name() == "dark")
    press(Qt.Key.Key_Plus, CTRL)
    qtbot.waitUntil(lambda: theme.scale() == 1.1)
    press(Qt.Key.Key_0, CTRL)
    qtbot.waitUntil(lambda: theme.scale() == 1.0)
    assert load().theme == "dark"


def test_the_palette_finds_runs_and_gives_the_focus_back(window: MainWindow) -> None:
    before = window.focusWidget()
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    palette = window.findChild(Palette)
    palette.line.setText("المراسلات")
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert isinstance(window.page(), demo.ListPage)
    assert window.focusWidget() is before


def test_the_palette_is_all_keyboard(window: MainWindow) -> None:
    window.open_palette()
    palette = window.findChild(Palette)
    palette.line.setText("")
    assert palette.list.currentIndex().row() == 1  # never on a heading
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(palette._entries.entries) - 1
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    palette._commands = [c for c in palette._commands if c.id == "go-import"]
    palette.look_up()
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert isinstance(window.page(), demo.ImportPage)


def test_the_palette_asks_its_sources_only_for_what_is_typed(window: MainWindow) -> None:
    window.open_palette()
    palette = window.findChild(Palette)
    assert not any(getattr(e, "id", "") == "r0" for e in palette._entries.entries)
    palette.line.setText("نخيل")
    palette.look_up()
    assert any(getattr(e, "id", "") == "r0" for e in palette._entries.entries)
    palette._sources = ()
    palette.line.setText("zzz")
    palette.look_up()
    assert palette._entries.entries == []
    assert "zzz" in palette._nothing.plain_text()


def test_a_toast_takes_back(window: MainWindow, qtbot: Any) -> None:
    taken_back: list[bool] = []
    window.toast("deleted", "undo", lambda: taken_back.append(True))
    toast = window.findChild(Toast)
    with qtbot.waitSignal(toast.gone):
        toast.action.click()
    assert taken_back == [True]
    assert window._toast is None


def test_a_toast_goes_by_itself_and_a_new_one_replaces_it(window: MainWindow, qtbot: Any) -> None:
    window.toast("one")
    first = window._toast
    assert first is not None
    assert first._clock.interval() == 8000
    window.toast("two")
    assert window._toast is not first
    second = window._toast
    with qtbot.waitSignal(second.gone):
        second._clock.timeout.emit()
    assert window._toast is None


def test_escape_closes_the_toast(window: MainWindow) -> None:
    window.toast("one")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window._toast is None


def test_undo_asks_the_registry_and_pages_refresh(
    window: MainWindow, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[frozenset[str]] = []
    monkeypatch.setattr(window.page(), "refresh", seen.append)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert seen == [frozenset({"association"})]
    assert "نخيل" in window.topbar.undo.toolTip()
    assert not window.topbar.redo.isEnabled()


def test_what_was_done_last_is_told_soon_after_a_registry_is_opened(window: MainWindow, qtbot: Any) -> None:
    qtbot.waitUntil(window.topbar.undo.isEnabled, timeout=5000)
    assert window.undo_label in window.topbar.undo.toolTip()
    assert window.undo_label in window.statusbar._operation.plain_text()


def test_f6_goes_through_the_panes(window: MainWindow, qtbot: Any) -> None:
    qtbot.waitUntil(window.topbar.undo.isEnabled, timeout=5000)  # then there is something in the status bar
    window.activateWindow()
    page = window.page()
    assert isinstance(page, demo.ListPage)
    page.table.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert window.topbar.isAncestorOf(seen[0])
    assert window.statusbar.isAncestorOf(seen[1])
    assert window.sidebar.isAncestorOf(seen[2])
    assert seen[3] is page.table


def test_what_pages_remember_is_kept_when_the_window_closes(window: MainWindow) -> None:
    page = window.page()
    assert isinstance(page, demo.ListPage)
    page.table.go_to(42)
    window.close()
    kept = load().pages
    assert kept["list"] == {"current": 42}
    assert kept["shell"]["page"] == "list"


def test_a_new_registry_needs_a_region_and_a_name(context: Context, qtbot: Any) -> None:
    started: list[NewRegistry] = []
    context.settings.author = ""
    calls = WelcomeCalls(demo.CALLS.regions, started.append, started.append, lambda: None, lambda: None)
    page = WelcomePage(context, calls)
    qtbot.addWidget(page)
    page.create_button.click()
    assert started == []
    page.region.set_value("11")
    page.author.setText("سعاد")
    page.create_button.click()
    assert started == [NewRegistry("11", "سعاد")]
    assert context.settings.author == "سعاد"


def test_every_look_can_be_pictured(window: MainWindow) -> None:
    for page in ("list", "form", "import", "parts"):
        window.go(page)
        assert not window.grab().isNull()


def test_work_that_lasts_is_told_on_though_the_language_changes(
    window: MainWindow, context: Context, qtbot: Any
) -> None:
    going = threading.Event()

    def slow() -> Work[int]:
        for step in range(1, 200):
            going.wait(0.02)
            yield Progress(step, 200, TEXT)
            if going.is_set():
                break
        return 7

    seen: list[int] = []
    context.run(slow(), "slow work", seen.append, changes={"letter"})
    told: list[frozenset[str]] = []
    context.changed.connect(told.append)
    window.set_language("fr")
    qtbot.waitUntil(lambda: context.language.code == "fr" and window.page() is not None)
    window.statusbar._first()
    qtbot.waitUntil(lambda: "200" in window.statusbar._work.text(), timeout=5000)
    assert "slow work" in window.statusbar._work.text()
    going.set()
    qtbot.waitUntil(lambda: not context.busy(), timeout=5000)
    assert window.statusbar._work.text() == ""
    assert told == [frozenset({"letter"})] and seen == [7]


def test_work_that_was_stopped_leaves_the_status_bar(window: MainWindow, context: Context, qtbot: Any) -> None:
    def endless() -> Work[None]:
        while True:
            yield Progress(1, 200, TEXT)

    context.run(endless(), "endless work", print)
    window.statusbar._first()
    assert "endless work" in window.statusbar._work.text()
    context.stop_jobs()
    qtbot.waitUntil(lambda: window.statusbar._work.text() == "", timeout=5000)
    context.run(endless(), "more work", print)  # the one before is gone
    context.stop_jobs()


def test_another_look_or_language_waits_for_what_lies_over_the_window(
    window: MainWindow, context: Context, qtbot: Any
) -> None:
    window.set_look("dark", 100)
    qtbot.waitUntil(lambda: theme.name() == "dark")
    context.settings.theme = "system"  # which is light here
    window.open_palette()
    palette = window.findChild(Palette)
    page = window.page()
    QApplication.instance().styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    window.switch_language()
    QApplication.processEvents()
    assert window.page() is page and theme.name() == "dark"
    palette.line.setText("مراسلات")
    palette.look_up()
    QTest.keyClick(palette.line, Qt.Key.Key_Return)  # what it offers can still be done
    qtbot.waitUntil(lambda: theme.name() == "light" and context.language.code == "fr", timeout=5000)
    qtbot.waitUntil(lambda: window.page() is not None)
    assert window.page() is not page


def test_the_sidebar_keeps_the_keyboard_when_it_changes_its_width(window: MainWindow) -> None:
    nav(window)[0].setFocus()
    QTest.keyClick(window, Qt.Key.Key_B, CTRL)
    QApplication.processEvents()
    assert window.focusWidget() is nav(window)[0]
    window.resize(1024, 640)
    window.resize(1366, 768)
    QApplication.processEvents()
    assert window.focusWidget() is nav(window)[0]
