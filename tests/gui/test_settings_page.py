"""Settings and backups on a real registry: applied at once, kept, and taken back to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coalition_desktop import settings as settings_file
from coalition_desktop.app import Program
from coalition_desktop.desk.office import office_of
from coalition_desktop.desk.records import save_new
from coalition_desktop.gui import theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.settings import SettingsPage
from coalition_desktop.gui.pages.settings_backups import BackupsSection, megabytes
from coalition_desktop.gui.pages.settings_office import ColourField, OfficeSection, read_phone
from coalition_desktop.gui.pages.settings_restore import RestoreDialog
from coalition_desktop.gui.shell.window import MainWindow
from coalition_desktop.language import Language
from coalition_desktop.settings import Settings
from coalition_desktop.store import backups, finding
from coalition_desktop.store.operations import operations
from coalition_desktop.store.registry import Registry
from tests.gui.registry import JOUSSOUR, NAKHIL, make, page_of, settled, window_over


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    made, _ = make(tmp_path / "r.coalition", NAKHIL)
    yield made
    made.close()


@pytest.fixture
def window(registry: Registry, context: Context, qtbot: Any) -> Iterator[MainWindow]:
    yield window_over(context, registry, qtbot)
    context.stop_jobs()


def section(window: MainWindow, name: str) -> Any:
    page = page_of(window, "settings", section=name)
    assert isinstance(page, SettingsPage)
    return page.sections[name]


def test_the_language_changes_at_once_and_the_section_stays_open(window: MainWindow, qtbot: Any) -> None:
    section(window, "display").language._buttons["fr"].click()
    qtbot.waitUntil(lambda: window.context.language.code == "fr" and window.page() is not None)
    page = window.page()
    assert isinstance(page, SettingsPage)
    assert page.section() == "display"
    assert page.breadcrumb() == page.tr("Language and display")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert settings_file.load().language == "fr"


def test_the_look_and_the_size_change_at_once(window: MainWindow, qtbot: Any) -> None:
    section(window, "display").theme._buttons["dark"].click()
    qtbot.waitUntil(lambda: theme.name() == "dark" and window.page() is not None)
    section(window, "display").text_size._buttons["125"].click()
    qtbot.waitUntil(lambda: theme.scale() == 1.25)
    assert theme.name() == "dark"


@pytest.mark.parametrize("size", [90, 150])
def test_every_section_opens_at_every_size(registry: Registry, context: Context, qtbot: Any, size: int) -> None:
    theme.apply(QApplication.instance(), "light", size)  # type: ignore[arg-type]
    window = window_over(context, registry, qtbot)
    for name in ("display", "office", "backups", "letters", "keys", "about"):
        assert section(window, name).isVisible()
        settled(context, qtbot)


def type_in(line: Any, words: str, qtbot: Any) -> None:
    line.setText(words)
    line.changed.emit()
    line.left.emit()


def test_a_field_of_the_office_is_saved_when_it_is_left_and_can_be_undone(
    window: MainWindow, registry: Registry, qtbot: Any
) -> None:
    office: OfficeSection = section(window, "office")
    type_in(office.fields["city_fr"].widget, "Laâyoune ville", qtbot)
    assert office_of(registry)[1]["city_fr"] == "Laâyoune ville"
    with registry.read() as session:
        before = len(operations(session))
        assert operations(session)[0].kind == "edit"
    office.fields["city_fr"].editor.left.emit()
    with registry.read() as session:
        assert len(operations(session)) == before  # leaving without a change changes nothing


def test_what_is_wrong_is_said_and_not_saved(window: MainWindow, registry: Registry, qtbot: Any) -> None:
    office: OfficeSection = section(window, "office")
    for key, typed in (("email", "not an address"), ("validity", "1000"), ("name_ar", "")):
        kept = office_of(registry)[1][key]
        type_in(office.fields[key].widget, typed, qtbot)
        assert office.fields[key].error()
        assert office_of(registry)[1][key] == kept


def test_removing_a_phone_saves_at_once(window: MainWindow, registry: Registry, qtbot: Any) -> None:
    phones: Any = section(window, "office").fields["phone"].widget
    phones._add_line()
    type_in(phones._lines[1], "0612345678", qtbot)
    assert office_of(registry)[1]["phone"] == ["+212528900001", "+212612345678"]
    phones._remove(phones._lines[1], phones._holders[1])
    assert office_of(registry)[1]["phone"] == ["+212528900001"]


def test_a_colour_is_chosen_or_written(qtbot: Any) -> None:
    field = ColourField()
    qtbot.addWidget(field)
    field._take("#1D528F")
    assert field.value() == "#1D528F"
    field.line.setText("blue")
    assert field.problem()


@pytest.mark.parametrize(
    ("typed", "kept"), [("06 12 34 56 78", "+212612345678"), ("abc", None), ("0612345678 / 0612345679", None)]
)
def test_one_phone_is_read(typed: str, kept: str | None) -> None:
    assert read_phone(typed) == kept


def test_the_author_of_what_follows_changes(window: MainWindow, registry: Registry, qtbot: Any) -> None:
    type_in(section(window, "office").author, "مريم", qtbot)
    save_new(registry, "association", JOUSSOUR)
    with registry.read() as session:
        assert operations(session)[0].author == "مريم"
    assert settings_file.load().author == "مريم"


def test_a_missing_field_is_looked_at(window: MainWindow, qtbot: Any) -> None:
    page = page_of(window, "settings", section="office", field="colour")
    field = page.sections["office"].fields["colour"]
    qtbot.waitUntil(lambda: window.focusWidget() is not None and field.isAncestorOf(window.focusWidget()))


def test_a_backup_by_hand_is_made_listed_and_checked(
    window: MainWindow, registry: Registry, qtbot: Any, tmp_path: Path
) -> None:
    backing: BackupsSection = section(window, "backups")
    assert backing.mark() == "warn"  # none yet
    key = tmp_path / "usb"
    key.mkdir()
    backing.set_second(str(key))
    backing.now.click()
    settled(window.context, qtbot)
    settled(window.context, qtbot)
    assert backing.mark() == "ok"
    made = backups.backups(registry.path)
    assert [one.reason for one in made] == ["manual"]
    assert [one.path.name for one in backups.second_copies(registry.path, key)] == [made[0].path.name]
    row = backing._model.row(0)
    assert row is not None
    assert row["holds"].counts["association"] == 1
    assert backing.restore.isEnabled()


def test_a_second_place_that_is_not_plugged_in_is_told(window: MainWindow, qtbot: Any, tmp_path: Path) -> None:
    backing: BackupsSection = section(window, "backups")
    backing.set_second(str(tmp_path / "absent"))
    assert backing._second_words.property("tone") == "warn"
    backing.back_up()
    settled(window.context, qtbot)
    assert window._toast is not None
    assert backups.backups(backing._path)


def test_an_old_or_damaged_backup_warns(window: MainWindow, registry: Registry, qtbot: Any) -> None:
    made = backups.back_up(registry.path, "manual")
    old = (datetime.now() - timedelta(days=30)).strftime("%Y-%m-%d %H%M%S")
    aged = made.rename(made.with_name(f"{old} manual.coalition"))
    backing: BackupsSection = section(window, "backups")
    assert backing.mark() == "warn"
    settled(window.context, qtbot)
    aged.write_bytes(aged.read_bytes()[:5000])
    backing._holds.clear()
    backing.read()
    settled(window.context, qtbot)
    assert not backing.restore.isEnabled()


def test_restoring_goes_back_and_keeps_the_present_state(home: Path, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.coalition"
    registry, _ = make(path, NAKHIL)
    backup = backups.back_up(path, "manual")
    save_new(registry, "association", JOUSSOUR)
    registry.close()
    program = Program(Settings(theme="light", automatic_backup=False), path)
    qtbot.addWidget(program.window)
    program.window.show()
    program.open()
    qtbot.waitUntil(lambda: program.context.registry is not None, timeout=20000)
    backing = section(program.window, "backups")
    settled(program.context, qtbot)
    backing.restore_chosen()
    dialog = program.window.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    dialog.restore.click()
    qtbot.waitUntil(lambda: program.context.registry is not None and not program.context.busy(), timeout=20000)
    with program.context.registry.read() as session:
        assert len(finding.find(session, finding.Query())) == 1
    reasons = [one.reason for one in backups.backups(path)]
    assert sorted(reasons) == ["manual", "restore"]
    assert backup.exists()
    program.context.stop_jobs()
    program.close()


def test_a_file_that_is_no_backup_changes_nothing(
    window: MainWindow, registry: Registry, qtbot: Any, tmp_path: Path
) -> None:
    other = tmp_path / "other.coalition"
    other.write_text("not a registry")
    backing: BackupsSection = section(window, "backups")
    with qtbot.waitSignal(window.messages().shown) as said:
        backing._ask(other)
    assert "other.coalition" in said.args[0]
    assert window.context.registry is registry


def test_numbers_follow_the_registry(window: MainWindow, registry: Registry) -> None:
    numbers = section(window, "letters")
    assert numbers.numbers["association"] == "LSH-0002"
    save_new(registry, "association", JOUSSOUR)
    window.context.tell({"association"})
    assert numbers.numbers["association"] == "LSH-0003"


def test_a_registry_open_for_reading_is_not_written(registry: Registry, context: Context, qtbot: Any) -> None:
    reading = Registry(registry.path, read_only=True)
    window = window_over(context, reading, qtbot)
    assert not section(window, "backups").now.isEnabled()
    assert section(window, "office").fields["city_fr"].widget.isReadOnly()
    context.stop_jobs()
    reading.close()


def test_sizes_are_said_as_each_language_does() -> None:
    assert megabytes(18_400_000, Language("fr")) == "18,4"
    assert megabytes(18_400_000, Language("en")) == "18.4"
    assert megabytes(10, Language("ar")) == "0,1"
