"""The library is safe to paint with, colours can be read, icons exist and turn, the style sheet is whole."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication

from coalition_desktop.gui import fonts, icons, startup, theme, tokens, translator
from coalition_desktop.paths import resources_dir

GUI = Path(icons.__file__).parent


def test_painting_does_not_lose_references_to_none(qapp: QApplication) -> None:
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    colour = QColor("red")
    before = sys.getrefcount(None)
    for _ in range(1000):
        painter.setPen(colour)
    after = sys.getrefcount(None)
    painter.end()
    assert after > before - 50


@pytest.mark.parametrize("name", tokens.THEMES)
@pytest.mark.parametrize("pair", tokens.PAIRS, ids=lambda pair: f"{pair[0]} on {pair[1]}")
def test_every_pair_of_colours_can_be_read(name: str, pair: tuple[str, str, float]) -> None:
    text, ground, need = pair
    colours = tokens.THEMES[name]
    assert tokens.contrast(colours[text], colours[ground]) >= need


def test_contrast_is_that_of_the_standard() -> None:
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert tokens.contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_both_themes_have_the_same_tokens() -> None:
    assert tokens.LIGHT.keys() == tokens.DARK.keys()


def test_no_raw_colour_outside_the_tokens() -> None:
    raw = re.compile(r"[\"']#[0-9A-Fa-f]{6}[\"']|: #[0-9A-Fa-f]{6};")
    found = [p.name for p in GUI.rglob("*.py") if p.name != "tokens.py" and raw.search(p.read_text(encoding="utf-8"))]
    assert not found
    assert not raw.search((resources_dir() / "theme.qss").read_text(encoding="utf-8"))


def test_every_icon_that_is_named_exists() -> None:
    shipped = {p.stem for p in (resources_dir() / "icons").glob("*.svg")}
    calls = re.compile(r"(?:icon|pixmap|Picture|IconButton|picture|icons\.icon)\((?:painter, [^,]+, )?\"([a-z0-9-]+)\"")
    named = {name for p in GUI.rglob("*.py") for name in calls.findall(p.read_text(encoding="utf-8"))}
    assert len(named) > 10
    assert named <= shipped
    assert shipped >= icons.MIRRORED
    assert (resources_dir() / "icons" / "LICENSE").read_text(encoding="utf-8").startswith("Tabler Icons")


def test_arrows_turn_in_arabic_and_ticks_do_not(qapp: QApplication) -> None:
    def drawn(name: str, code: str) -> QImage:
        translator.install(qapp, code)
        return icons.pixmap(name, "text", 18).toImage()

    assert drawn("chevron-right", "ar") == drawn("chevron-right", "fr").flipped(Qt.Orientation.Horizontal)
    assert drawn("chevron-right", "ar") != drawn("chevron-right", "fr")
    assert drawn("check", "ar") == drawn("check", "fr")


@pytest.mark.parametrize(("name", "size"), [("light", 90), ("dark", 150)])
def test_the_style_sheet_is_filled_in_whole(qapp: QApplication, name: str, size: int) -> None:
    theme.apply(qapp, name, size)
    assert "@" not in theme.style_sheet()
    assert theme.font("body").pixelSize() == round(14 * size / 100)


def test_the_fonts_are_those_of_the_package(qapp: QApplication) -> None:
    assert {"Regular", "Medium", "SemiBold", "Bold"} <= set(QFontDatabase.styles(fonts.FAMILY))


def test_fixed_heights_hold_a_line_of_arabic(qapp: QApplication) -> None:
    for size in tokens.TEXT_SIZES:
        theme.apply(qapp, "light", size)
        for height, role in (
            (tokens.CONTROL, "body"),
            (tokens.CHIP, "label"),
            (tokens.BADGE, "caption"),
            (tokens.HEADER, "caption"),
        ):
            assert theme.px(height) >= theme.metrics(role).height()


def test_pyside_can_still_be_told_not_to_read_sources() -> None:
    assert startup.spare_source_reading()


@pytest.mark.parametrize("wrong", ["1 / 0", "int('x')", "self.gone.text()"])
def test_an_error_in_what_overrides_qt_is_told_and_ends_nothing(wrong: str) -> None:
    import subprocess

    code = (
        "import sys; from coalition_desktop.gui import startup; from coalition_desktop.settings import Settings;"
        "app = startup.start(Settings());"
        "from PySide6.QtCore import Qt, QTimer; from PySide6.QtTest import QTest; from PySide6.QtWidgets import QLabel, QWidget;"
        "from shiboken6 import delete\n"
        "class Bad(QWidget):\n"
        f"    def keyPressEvent(self, event): {wrong}\n"
        "bad = Bad(); bad.gone = QLabel(); delete(bad.gone); told = []\n"
        "sys.excepthook = lambda kind, error, trace: told.append(kind)\n"
        "QTimer.singleShot(0, lambda: QTest.keyClick(bad, Qt.Key.Key_A)); QTimer.singleShot(0, app.quit); app.exec()\n"
        "print(told[0].__name__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, cwd=GUI.parent.parent
    )
    assert done.stdout.strip() in {"ZeroDivisionError", "ValueError", "RuntimeError"}, done.stderr


def test_the_first_paint_needs_no_heavy_library() -> None:
    import subprocess

    code = (
        "from coalition_desktop.gui import startup; from coalition_desktop.settings import Settings;"
        "app = startup.start(Settings());"
        "from coalition_desktop.gui.context import Context; from coalition_desktop.gui.shell.window import MainWindow;"
        "window = MainWindow(Context(Settings()), []); window.show(); app.processEvents();"
        "import sys; print(*{'sqlalchemy', 'openpyxl', 'babel', 'reportlab', 'phonenumbers', 'pypdfium2'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=GUI.parent.parent
    )
    assert done.stdout.strip() == ""
