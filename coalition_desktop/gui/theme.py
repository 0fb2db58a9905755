"""The look in force: light or dark, and the person's text size.

``apply(app, "system", 100)`` sets Fusion's palette, the style sheet and the font; the functions
below then answer for whoever paints.  Sizes are device-independent pixels at 100 %.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

from PySide6.QtCore import QDir, Qt, QTemporaryDir
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from coalition_desktop.gui import fonts, icons, tokens
from coalition_desktop.paths import resources_dir


class _Look:
    """What is in force; ``generation`` tells caches that it changed."""

    name = "light"
    scale = 1.0
    generation = 0
    drawn: QTemporaryDir | None = None  # images for the style sheet


_look = _Look()

_PALETTE = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onAccent",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.ToolTipBase: "inverse",
    QPalette.ColorRole.ToolTipText: "onInverse",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Accent: "accent",
}


def name() -> str:
    """``light`` or ``dark``."""
    return _look.name


def scale() -> float:
    """Text size: 1.0 is 100 %."""
    return _look.scale


def generation() -> int:
    """Rises with every change of look: what was painted before is stale."""
    return _look.generation


def px(size: float) -> int:
    """A size that holds text, at the person's text size."""
    return round(size * _look.scale)


@functools.lru_cache(maxsize=256)
def _colour(token: str, _look_name: str) -> QColor:
    return QColor(tokens.THEMES[_look_name][token])


def colour(token: str) -> QColor:
    """The colour of a token in the theme in force.  Not to be changed by the caller."""
    return _colour(token, _look.name)


@functools.lru_cache(maxsize=128)
def _font(role: str, weight: int, size: int, _scale: float) -> QFont:
    found = QFont(fonts.FAMILY)
    found.setPixelSize(round(size * _scale))
    found.setWeight(QFont.Weight(weight))
    return found


def font(role: str = "body", weight: int = 0, size: int = 0) -> QFont:
    """The font of a role; 0 keeps the role's own weight and size."""
    base = tokens.TYPE[role]
    return _font(role, weight or base.weight, size or base.px, _look.scale)


@functools.lru_cache(maxsize=128)
def _metrics(role: str, weight: int, size: int, _generation: int) -> QFontMetricsF:
    return QFontMetricsF(font(role, weight, size))


def metrics(role: str = "body", weight: int = 0, size: int = 0) -> QFontMetricsF:
    """Cached metrics of ``font(role, weight, size)``."""
    return _metrics(role, weight, size, _look.generation)


def line_height(role: str = "body") -> int:
    """The least height of a box with one line of this role: dots and vowel signs fit."""
    return round(px(tokens.TYPE[role].px) * tokens.LINE) + 2


def resolve(app: QApplication, wanted: str) -> str:
    """``light`` or ``dark`` for ``light``, ``dark`` or ``system``."""
    if wanted in tokens.THEMES:
        return wanted
    return "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def apply(app: QApplication, wanted: str = "system", text_size: int = 100) -> None:
    """Put a theme in force for the whole application.  ``text_size`` is in per cent, 90–150."""
    look = (resolve(app, wanted), min(max(text_size, 90), 150) / 100)
    if look == (_look.name, _look.scale) and app.styleSheet():
        return
    _look.name, _look.scale = look
    _look.generation += 1
    icons.forget()
    fonts.load()
    app.setFont(font())
    app.setPalette(_palette())
    app.setStyleSheet(style_sheet())


def _palette() -> QPalette:
    palette = QPalette()
    for role, token in _PALETTE.items():
        palette.setColor(role, colour(token))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour("disabled"))
    return palette


def style_sheet() -> str:
    """``resources/theme.qss`` with its ``@token``, ``@px(n)``, ``@pill(n)`` and ``@less(n)`` filled in."""
    _draw_indicators()
    raw = (resources_dir() / "theme.qss").read_text(encoding="utf-8")
    return re.sub(r"@(px|pill|less)\((\d+)\)|@(\w+)", _fill, raw)


def _fill(found: re.Match[str]) -> str:
    function, number, token = found.groups()
    if function == "px":
        return str(px(int(number)))
    if function == "pill":  # a radius above half the height is ignored altogether
        return str((px(int(number)) + 2) // 2)
    if function == "less":
        return str(px(int(number)) - 2)
    return _look.name if token == "theme" else tokens.THEMES[_look.name][token]


def _draw_indicators() -> None:
    """Style sheets take images from files only: draw the two that they need for this theme."""
    if _look.drawn is None:
        _look.drawn = QTemporaryDir()
        QDir.addSearchPath("drawn", _look.drawn.path())
    for icon, token, stroke in (("chevron-down", "text2", 2.0), ("check", "onAccent", 3.0)):
        file = Path(_look.drawn.path()) / f"{icon}-{_look.name}.svg"
        file.write_text(icons.svg(icon, tokens.THEMES[_look.name][token], stroke), encoding="utf-8")
