"""What a workbook says of itself: when it was last saved and by whom, and whether it was written as a packet."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import NamedTuple

from coalition_desktop.exchange.hidden_sheet import MAGIC
from coalition_desktop.exchange.workbook_parts import part_text

# member of the zip → the elements that tell the time and the person
_MEMBERS = {"docProps/core.xml": ("dcterms:modified", "cp:lastModifiedBy"), "meta.xml": ("dc:date", "dc:creator")}


EXPORT_ID = "cd_export_id"  # the custom property that says which export a workbook is
# where the two properties of a packet may stand, in .xlsx and .ods
_ORIGIN = ("docProps/core.xml", "docProps/custom.xml", "meta.xml")


class Saved(NamedTuple):
    """``wall``: ms since 1970, 0 where it is not told; ``author``: empty where it is not told."""

    wall: int = 0
    author: str = ""


def last_saved(path: Path) -> Saved:
    """What the properties of a workbook (.xlsx, .ods) say; nothing of what they do not."""
    for name, (modified, author) in _MEMBERS.items():
        xml = part_text(path, name)
        if xml:
            return Saved(_wall(_element(xml, modified)), _element(xml, author)[:120])
    return Saved()


def says_packet(path: Path) -> bool:
    """Whether the properties of a workbook (.xlsx, .ods) say that it was written as a packet or a working list."""
    return any(f'"{EXPORT_ID}"' in xml or f">{MAGIC} " in xml for xml in (part_text(path, name) for name in _ORIGIN))


def _element(xml: str, name: str) -> str:
    found = re.search(rf"<{name}\b[^>]*>([^<]*)<", xml)
    return unescape(found[1]).strip() if found else ""


def _wall(text: str) -> int:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return 0
    return max(0, int((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp() * 1000))
