"""The names of columns in a workbook: they follow a column wherever people move it and however they head it."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from coalition_desktop.exchange.workbook_parts import part_text

_NAME = re.compile(r'<definedName\b[^>]*\bname="(cd_c_[^"]+)"[^>]*>([^<]*)<')
_PLACE = re.compile(r"'?(.+?)'?!\$([A-Z]{1,3})\$")


def named_columns(path: Path) -> dict[tuple[str, str], int]:
    """(sheet, name) → column counted from 0, of our names in a workbook (.xlsx); nothing in other files."""
    xml = part_text(path, "xl/workbook.xml")
    found: dict[tuple[str, str], int] = {}
    for name, place in _NAME.findall(xml):
        stands = _PLACE.match(unescape(place))
        if stands is not None:
            found[stands[1].replace("''", "'"), name] = _number(stands[2])
    return found


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
