"""Pictures of the real window on the invented registry, to be looked at beside the design.

    python -m tests.gui.shots FOLDER [SCENE…]

Arabic, French and English, light and dark, text at 100 and 125 %, three sizes of window.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from PySide6.QtTest import QTest

from coalition_desktop.app import open_window
from coalition_desktop.desk.sample import make_sample
from coalition_desktop.gui.pages.associations import AssociationsPage
from coalition_desktop.gui.shell.window import MainWindow
from coalition_desktop.settings import Settings
from tests.gui.gallery import Look

LOOKS = (
    Look("ar", "light", 100, 1366, 768),
    Look("fr", "light", 100, 1366, 768),
    Look("en", "light", 100, 1366, 768),
    Look("ar", "dark", 100, 1366, 768),
    Look("fr", "dark", 100, 1366, 768),
    Look("ar", "light", 125, 1366, 768),
    Look("fr", "light", 100, 1280, 680),
    Look("ar", "light", 100, 1920, 1080),
    Look("fr", "light", 150, 1366, 768),
)
SETTLED_MS = 700


def page_of(window: MainWindow) -> AssociationsPage:
    found = window.page()
    assert isinstance(found, AssociationsPage)
    return found


def listed(window: MainWindow) -> None:
    page_of(window).show_panel()


def filtered(window: MainWindow) -> None:
    page = page_of(window)
    page.list.filters.set_values("status", ["active"])
    page.list.filters.set_values("themes", ["youth", "women"])
    page.show_panel()


def selected(window: MainWindow) -> None:
    page = page_of(window)
    page.close_panel()
    page.list.table.selectAll()


def nothing(window: MainWindow) -> None:
    page = page_of(window)
    page.list.line.setText("نحيل")
    page.list.take_text()


def edited(window: MainWindow) -> None:
    page = page_of(window)
    page.edit(None)
    form = page.form
    for key, text in (
        ("name_fr", "Association Ibdaa pour les arts et le théâtre"),
        ("founded_on", "31/02/2010"),
        ("acronym", "ABC"),
    ):
        line = form.fields[key].widget
        line.setText(text)  # type: ignore[attr-defined]
        line.textEdited.emit(text)  # type: ignore[attr-defined]
        line.editingFinished.emit()  # type: ignore[attr-defined]
    form.keep_draft()


def new(window: MainWindow) -> None:
    page_of(window).new()


def lower(window: MainWindow) -> None:
    """The panel further down: legal file and history open."""
    page = page_of(window)
    page.show_panel()
    for place in (7, 3):
        page.panel.go_to_section(place)


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "list": listed,
    "filtered": filtered,
    "selected": selected,
    "nothing": nothing,
    "edit": edited,
    "new": new,
    "panel": lower,
}


def main(folder: str, *wanted: str) -> None:
    """From the command line."""
    os.environ["COALITION_DESKTOP_HOME"] = tempfile.mkdtemp()
    Path(folder).mkdir(parents=True, exist_ok=True)
    for look in LOOKS:
        for scene in wanted or SCENES:
            path = Path(tempfile.mkdtemp()) / "sample.coalition"
            make_sample(path, "سعاد المثالي").close()
            settings = Settings(look.language, look.theme, look.text, author="سعاد المثالي", automatic_backup=False)
            window = open_window(path, settings)
            window.resize(look.width, look.height)
            window.show()
            QTest.qWait(SETTLED_MS)
            SCENES[scene](window)
            QTest.qWait(SETTLED_MS)
            window.grab().save(str(Path(folder) / f"{scene}-{look.name}.png"))
            window.close()
            window.deleteLater()
            QTest.qWait(10)


if __name__ == "__main__":
    main(*sys.argv[1:])
