"""Colours, type and space: the only place with raw values.  No Qt here.

``PAIRS`` lists which colour stands on which and the contrast it needs (WCAG 2.2); a test holds it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

LIGHT: Mapping[str, str] = {
    "canvas": "#F5F6F4",
    "surface": "#FFFFFF",
    "sunken": "#EDEFEC",
    "sidebar": "#EEF0ED",
    "raised": "#FFFFFF",
    "line": "#DFE3DF",
    "line2": "#C9CFCA",
    "control": "#7E8883",
    "text": "#16201D",
    "text2": "#45524D",
    "text3": "#5D6964",
    "disabled": "#9AA39E",
    "accent": "#0C5C63",
    "accentH": "#0A4C52",
    "accentP": "#083C41",
    "onAccent": "#FFFFFF",
    "accentSoft": "#DFEEED",
    "accentSoft2": "#EFF6F5",
    "accentLine": "#9CC7C6",
    "selRow": "#E4F0EF",
    "hoverRow": "#F3F6F4",
    "neutralSoft": "#ECEEEC",
    "danger": "#A8261C",
    "dangerSoft": "#FBE9E6",
    "dangerLine": "#E9B3AC",
    "warn": "#7F4C00",
    "warnSoft": "#FBF0D9",
    "warnLine": "#E5C78B",
    "ok": "#1C6238",
    "okSoft": "#E3F2E8",
    "okLine": "#A6D2B5",
    "info": "#1D528F",
    "infoSoft": "#E6EFF8",
    "infoLine": "#A9C6E4",
    "theirs": "#5B3FA8",
    "theirsSoft": "#EFEBFA",
    "theirsLine": "#C3B5EA",
    "focus": "#0C5C63",
    "gold": "#B98A2F",
    "shadow": "#28000000",
    "scrim": "#66101614",
    "chartA": "#0C5C63",
    "chartB": "#56A09F",
    "chartC": "#B97A10",
    "chart2": "#B9C4BE",
    "inverse": "#16201D",
    "onInverse": "#FFFFFF",
    "inverseLink": "#7CD2D0",
}

DARK: Mapping[str, str] = {
    "canvas": "#101513",
    "surface": "#181F1C",
    "sunken": "#131917",
    "sidebar": "#131917",
    "raised": "#212926",
    "line": "#2B3532",
    "line2": "#3A4642",
    "control": "#77857F",
    "text": "#E9EEEB",
    "text2": "#B8C3BE",
    "text3": "#97A49E",
    "disabled": "#5E6A65",
    "accent": "#63C4C2",
    "accentH": "#7CD2D0",
    "accentP": "#93DDDB",
    "onAccent": "#062427",
    "accentSoft": "#12373A",
    "accentSoft2": "#142A2B",
    "accentLine": "#2B6466",
    "selRow": "#163133",
    "hoverRow": "#1D2522",
    "neutralSoft": "#252E2B",
    "danger": "#F29A8F",
    "dangerSoft": "#3A1D1A",
    "dangerLine": "#6E3831",
    "warn": "#E8BE6E",
    "warnSoft": "#352813",
    "warnLine": "#6B5326",
    "ok": "#84CDA0",
    "okSoft": "#15301F",
    "okLine": "#2F5F43",
    "info": "#8FBEEF",
    "infoSoft": "#15283C",
    "infoLine": "#33547A",
    "theirs": "#BCA8F5",
    "theirsSoft": "#282041",
    "theirsLine": "#54468A",
    "focus": "#63C4C2",
    "gold": "#D6AE5C",
    "shadow": "#80000000",
    "scrim": "#99000000",
    "chartA": "#63C4C2",
    "chartB": "#3A8385",
    "chartC": "#D9A441",
    "chart2": "#3F4B47",
    "inverse": "#E9EEEB",
    "onInverse": "#181F1C",
    "inverseLink": "#0C5C63",
}

THEMES: Mapping[str, Mapping[str, str]] = {"light": LIGHT, "dark": DARK}


class Type(NamedTuple):
    """A role of text: pixels at 100 % and weight."""

    px: int
    weight: int


TYPE: Mapping[str, Type] = {
    "caption": Type(12, 400),
    "label": Type(13, 500),
    "body": Type(14, 400),
    "strong": Type(14, 600),
    "h3": Type(16, 600),
    "h2": Type(20, 600),
    "display": Type(28, 600),
}

# Line height of IBM Plex Sans Arabic is 1.5 em: a lower box cuts dots and vowel signs.
LINE = 1.5

XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32
CONTROL, COMPACT, CHIP, BADGE = 36, 32, 30, 22
ROW_TWO, ROW_DENSE, ROW_ONE, HEADER = 52, 46, 40, 36
TOP_BAR, STATUS_BAR, ACTION_BAR, SIDEBAR, RAIL = 56, 30, 58, 226, 60
ICON_S, ICON_M, ICON, ICON_L = 14, 16, 18, 20
STROKE = 1.75
TEXT_SIZES = (90, 100, 110, 125, 150)  # per cent

# Backgrounds of initials, light theme: (background, letter).
AVATARS = (
    ("#E1ECEB", "#0C5C63"),
    ("#F3E9D6", "#7F4C00"),
    ("#EBE6F8", "#5B3FA8"),
    ("#E4ECF5", "#1D528F"),
    ("#E6F0E8", "#1C6238"),
    ("#F6E6E3", "#A8261C"),
)

TONES = ("accent", "danger", "warn", "ok", "info", "theirs")

_TEXT = 4.5
_GRAPHIC = 3.0
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((text, ground, _TEXT) for text in ("text", "text2", "text3", "accent") for ground in ("surface", "canvas", "sidebar")),
    *((text, ground, _TEXT) for text in ("text", "text2", "text3") for ground in ("sunken", "selRow", "hoverRow", "raised")),
    *((tone, f"{tone}Soft", _TEXT) for tone in TONES),
    *((tone, "surface", _TEXT) for tone in TONES),
    *((ground, "onAccent", _TEXT) for ground in ("accent", "accentH", "accentP")),
    ("text2", "neutralSoft", _TEXT),
    ("text3", "accentSoft", _TEXT),
    ("onInverse", "inverse", _TEXT),
    ("inverseLink", "inverse", _TEXT),
    *((line, ground, _GRAPHIC) for line in ("control", "focus") for ground in ("surface", "canvas")),
    ("chartB", "surface", 2.95),
    ("chartC", "surface", _GRAPHIC),
)  # fmt: skip


def _channel(value: int) -> float:
    part = value / 255
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB`` (0 black … 1 white)."""
    red, green, blue = (_channel(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio of two colours, 1–21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
