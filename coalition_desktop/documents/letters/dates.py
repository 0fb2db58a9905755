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


def hour(time: str, language: str) -> str:
    """``16:30``, ``16 h 30``; what is no time as it is."""
    found = re.fullmatch(r"([01]?\d|2[0-3])[:hH](\d\d)", time.replace(" ", ""))
    if found is None or language != "fr":
        return ":".join(found.groups()) if found else time
    return "\u00a0".join((found[1], "h", found[2])).removesuffix("\u00a000")
