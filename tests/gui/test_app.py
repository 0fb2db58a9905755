"""From the start of the program to an open registry, and what happens when it does not open."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from coalition_desktop.app import Program, open_window
from coalition_desktop.desk.office import make_registry
from coalition_desktop.errors import UserError
from coalition_desktop.gui.pages.associations import AssociationsPage
from coalition_desktop.gui.pages.opening import OpeningPage
from coalition_desktop.gui.pages.trouble import TroublePage
from coalition_desktop.gui.pages.welcome import WelcomePage
from coalition_desktop.gui.widgets.feedback import Toast
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.paths import data_dir, default_registry
from coalition_desktop.settings import Settings
from coalition_desktop.store import derived
from coalition_desktop.store.backups import back_up
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import Progress
from tests.gui.associations import NAKHIL, make, many

ROOT = Path(__file__).resolve().parent.parent.parent

Start = Callable[..., Program]


@pytest.fixture
def settings(home: Path) -> Settings:
    return Settings(theme="light", author="سعاد", automatic_backup=False)


@pytest.fixture
def started(settings: Settings, qtbot: Any) -> Iterator[Start]:
    made: list[Program] = []

    def start(path: Path | None = None) -> Program:
        program = Program(settings, path)
        made.append(program)
        program.window.show()
        program.open() if path or program.path.exists() else program._show_start(program._welcome)
        qtbot.waitUntil(lambda: program.window.page() is not None and not program.context.busy(), timeout=15000)
        return program

    yield start
    for program in made:
        program.window.close()
        program.close()


def page(program: Program, qtbot: Any, kind: type) -> Any:
    qtbot.waitUntil(lambda: isinstance(program.window.page(), kind) and not program.context.busy(), timeout=15000)
    return program.window.page()


def test_the_window_is_painted_before_anything_is_opened(settings: Settings, qtbot: Any) -> None:
    program = Program(settings)
    order: list[Any] = []
    program.after_paint(lambda: order.append(program.window.isVisible()))
    program.window.show()
    qtbot.waitUntil(lambda: bool(order), timeout=5000)
    assert order == [True]
    assert program.context.registry is None
    program.window.close()


def test_the_first_list_needs_no_heavy_library(tmp_path: Path) -> None:
    make(tmp_path / "r.coalition", NAKHIL)
    code = (
        "import sys; from pathlib import Path; from coalition_desktop.app import open_window;"
        "from coalition_desktop.settings import Settings;"
        "window = open_window(Path(sys.argv[1]), Settings()); window.show(); window.grab();"
        "print(*{'sqlalchemy.orm', 'alembic', 'openpyxl', 'babel', 'reportlab', 'phonenumbers'} & set(sys.modules))"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "r.coalition")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == ""


def test_a_new_computer_is_welcomed_and_gets_a_registry(started: Start, qtbot: Any, settings: Settings) -> None:
    program = started()
    welcome = page(program, qtbot, WelcomePage)
    welcome.region.set_value("LSH")
    welcome.author.set_value("نورة")
    welcome.create_button.click()
    page(program, qtbot, AssociationsPage)
    assert program.context.registry.path == default_registry()
    assert program.context.registry.identity.office == "LSH"
    assert settings.registry == str(default_registry())
    assert settings.author == "نورة"


def test_the_sample_lies_apart_and_is_not_remembered(started: Start, qtbot: Any, settings: Settings) -> None:
    program = started()
    page(program, qtbot, WelcomePage).sample_button.click()
    listed = page(program, qtbot, AssociationsPage)
    assert listed.list.model.rowCount() > 30
    assert program.context.registry.path.parent == data_dir()
    assert settings.registry == ""


def test_a_registry_that_another_window_has_can_be_read(started: Start, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.coalition"
    with make_registry(path, "LSH", "نورة"):
        program = started(path)
        trouble = page(program, qtbot, TroublePage)
        assert any("نورة" in label.text() for label in trouble.findChildren(Label))
        trouble.buttons[0].click()
        page(program, qtbot, AssociationsPage)
        assert program.context.registry.read_only


def without_its_list(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TABLE entry")


def test_lists_that_are_missing_are_made_again_and_that_is_told(started: Start, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.coalition"
    make(path, NAKHIL)
    without_its_list(path)
    program = started(path)
    listed = page(program, qtbot, AssociationsPage)
    assert listed.list.model.rowCount() == 1
    [toast] = program.window.findChildren(Toast)
    told = "".join(label.text() for label in toast.findChildren(Label))
    assert "entry" in told and "upgrade.coalition" in told and str(tmp_path) not in told


def test_lists_that_are_missing_where_another_window_has_the_registry(
    started: Start, qtbot: Any, tmp_path: Path
) -> None:
    path = tmp_path / "r.coalition"
    with make_registry(path, "LSH", "نورة"):
        without_its_list(path)
        program = started(path)
        trouble = page(program, qtbot, TroublePage)
        trouble.buttons[0].click()  # for reading only
        qtbot.waitUntil(lambda: program.window.page() is not trouble and not program.context.busy(), timeout=15000)
        trouble = page(program, qtbot, TroublePage)
        assert any("نورة" in label.text() for label in trouble.findChildren(Label))
        assert len(trouble.buttons) == 1  # to try again: no backup would help
    trouble.buttons[0].click()
    page(program, qtbot, AssociationsPage)


def test_a_damaged_registry_offers_the_newest_backup_and_opens_it(started: Start, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.coalition"
    make(path, NAKHIL)
    back_up(path, "manual")
    path.write_bytes(path.read_bytes()[:4000] + bytes(4000))
    program = started(path)
    trouble = page(program, qtbot, TroublePage)
    trouble.buttons[0].click()
    listed = page(program, qtbot, AssociationsPage)
    assert listed.list.model.rowCount() == 1


def test_a_registry_that_is_not_there_says_so_and_can_be_begun(started: Start, qtbot: Any, tmp_path: Path) -> None:
    program = started(tmp_path / "none.coalition")
    trouble = page(program, qtbot, TroublePage)
    begin = next(button for button in trouble.buttons if button.accessibleName() and button is not trouble.buttons[-1])
    assert begin.isEnabled()


@pytest.fixture
def outdated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A registry whose lists another version of the program made."""
    path = tmp_path / "r.coalition"
    make(path, *many(1500))
    monkeypatch.setattr(derived, "DERIVATION", derived.DERIVATION + 1)
    return path


def test_bringing_an_older_registry_up_to_date_is_told_in_the_window(
    settings: Settings, qtbot: Any, outdated: Path
) -> None:
    program = Program(settings, outdated)
    qtbot.addWidget(program.window)
    told: list[tuple[Progress, str]] = []

    def look(step: Progress) -> None:
        found = program.window.page()
        assert isinstance(found, OpeningPage)
        told.append((step, " ".join(label.plain_text() for label in found.findChildren(Label))))

    program.prepared.connect(look)
    program.window.show()
    program.open()
    program._slow.timeout.emit()  # it takes a while
    opened = page(program, qtbot, AssociationsPage)
    qtbot.waitUntil(lambda: opened.list.model.rowCount() == 1500, timeout=15000)
    step, words = told[-1]
    assert step.done == step.total == 1501  # with the office
    assert "1501" in words and program.context.say(step.phase) in words
    program.window.close()
    program.close()


def test_closing_the_window_stops_bringing_a_registry_up_to_date(
    settings: Settings, qtbot: Any, outdated: Path
) -> None:
    program = Program(settings, outdated)
    qtbot.addWidget(program.window)
    program.window.show()
    begun: list[Progress] = []

    def leave(step: Progress) -> None:
        begun.append(step)
        program.window.close()

    program.prepared.connect(leave)
    program.open()
    qtbot.waitUntil(lambda: bool(begun) and not program.context.busy(), timeout=15000)
    assert program.context.registry is None and len(begun) == 1
    Registry(outdated).close()  # nobody holds it, and it can still be brought up to date


def test_a_registry_that_opens_at_once_shows_nothing_in_between(started: Start, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.coalition"
    make(path, NAKHIL)
    program = started(path)
    page(program, qtbot, AssociationsPage)
    assert not program._slow.isActive() and program._step is None


def test_closing_the_window_gives_the_registry_back(settings: Settings, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.coalition"
    make(path, NAKHIL)
    window = open_window(path, settings)
    with pytest.raises(UserError):
        Registry(path)
    window.close()
    window.findChild(Program).close()
    Registry(path).close()
