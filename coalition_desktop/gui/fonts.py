"""IBM Plex Sans Arabic, which also holds our Latin: four weights, from its package."""

from __future__ import annotations

import functools

from PySide6.QtGui import QFontDatabase

FAMILY = "IBM Plex Sans Arabic"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


@functools.cache
def load() -> None:
    """Make the family known to Qt, once in the life of the program."""
    from fontpkg_ibm_plex_sans_arabic import ROOT

    for weight in WEIGHTS:
        file = ROOT / "files" / f"IBMPlexSansArabic-{weight}.ttf"
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(file)
