"""Dates as official letters write them."""

from __future__ import annotations

import re
from datetime import date

from coalition_desktop.language import Language


def written(day: date | str, language: str) -> str:
    """``12 نونبر 2026``, ``1er novembre 2026``; a partial date as far as it is known.

    The blanks are no-break ones: a date stays on one line.
    """
    text = Language(language).date(day).replace(" ", "\u00a0")
    return re.sub("^1\u00a0", "1er\u00a0", text) if language == "fr" else text
