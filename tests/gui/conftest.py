"""One application for all tests of the window, in a known language and look."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from coalition_desktop.gui import startup, theme, translator
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.shell.window import MainWindow
from coalition_desktop.language import Language
from coalition_desktop.settings import Settings
from tests.gui import demo
from tests.gui.associations import Desktop, Open, make


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["coalition-desktop"]


@pytest.fixture(autouse=True)
def arabic(qapp: QApplication) -> None:
    """Every test starts in Arabic, light, 100 %."""
    startup.start(Settings(theme="light"))


@pytest.fixture
def french(arabic: None, qapp: QApplication) -> None:
    """The same in French."""
    translator.install(qapp, "fr")
    theme.apply(qapp, "light", 100)


@pytest.fixture
def context(home: Path) -> Context:
    """A context with the settings of a new user."""
    return Context(Settings(theme="light", author="سعاد"), Language("ar"))


@pytest.fixture
def window(context: Context, qtbot: Any) -> Iterator[MainWindow]:
    """The shell with the demonstration pages, a registry open, shown."""
    made = MainWindow(context, demo.PAGES, demo.SOURCES)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    context.open(None, demo.desk())
    yield made
    context.stop_jobs()


@pytest.fixture
def opened(tmp_path: Path, home: Path) -> Iterator[Open]:
    """Opens the window on a registry with the associations given, made at the first call."""
    path = tmp_path / "registry.coalition"
    settings = Settings(theme="light", author="سعاد", automatic_backup=False)
    made: list[Desktop] = []

    def open_it(*associations: dict[str, Any], read_only: bool = False, language: str = "ar") -> Desktop:
        if not path.exists():
            make(path, *associations)
        settings.language = language
        made.append(Desktop(path, settings, read_only))
        return made[-1]

    yield open_it
    for one in made:
        one.close()
