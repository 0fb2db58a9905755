"""Tabler outline icons, drawn in a colour of the theme and mirrored where direction has a meaning.

Directions are logical: ``chevron-right`` means forward, and points left in Arabic.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap

from coalition_desktop.gui import tokens
from coalition_desktop.paths import resources_dir

MIRRORED = frozenset(
    (
        *("arrow-left", "arrow-right", "arrow-back-up", "arrow-forward-up", "chevron-left", "chevron-right"),
        *("package-export", "package-import", "file-export", "file-import", "database-export", "external-link"),
        *("layout-sidebar-left-collapse", "layout-sidebar-left-expand", "list", "list-details"),
        *("login", "logout", "send"),
    )
)

_pixmaps: dict[tuple[str, str, int, float, float, bool], QPixmap] = {}


@functools.cache
def _source(name: str) -> str:
    return (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def svg(name: str, colour: str, stroke: float = tokens.STROKE) -> str:
    """The drawing of an icon in ``#RRGGBB``.  Raises ``FileNotFoundError`` for an unknown name."""
    return _source(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')


def pixmap(name: str, colour: str = "text2", size: int = tokens.ICON, stroke: float = tokens.STROKE) -> QPixmap:
    """An icon as a picture of ``size`` device-independent pixels; ``colour`` is a token."""
    from coalition_desktop.gui import theme

    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    key = (name, theme.colour(colour).name(), size, stroke, app.devicePixelRatio(), mirrored)
    found = _pixmaps.get(key)
    if found is None:
        found = _pixmaps[key] = _draw(*key)
    return found


def _draw(name: str, colour: str, size: int, stroke: float, ratio: float, mirrored: bool) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    side = round(size * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg(name, colour, stroke).encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    if mirrored:
        image = image.flipped(Qt.Orientation.Horizontal)
    found = QPixmap.fromImage(image)
    found.setDevicePixelRatio(ratio)
    return found


def icon(name: str, colour: str = "text2", size: int = tokens.ICON, checked: str = "") -> QIcon:
    """An icon for a button; ``checked`` is the colour of its checked state."""
    found = QIcon(pixmap(name, colour, size))
    found.addPixmap(pixmap(name, "disabled", size), QIcon.Mode.Disabled)
    if checked:
        found.addPixmap(pixmap(name, checked, size), QIcon.Mode.Normal, QIcon.State.On)
    return found


def forget() -> None:
    """Drop what was drawn: the theme or the direction changed."""
    _pixmaps.clear()
