"""When a workbook was last saved and by whom, as the file itself says."""

from __future__ import annotations

import re
import zipfile
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import NamedTuple

# member of the zip → the elements that tell the time and the person
_MEMBERS = {"docProps/core.xml": ("dcterms:modified", "cp:lastModifiedBy"), "meta.xml": ("dc:date", "dc:creator")}
_MOST_BYTES = 1 << 20


class Saved(NamedTuple):
    """``wall``: ms since 1970, 0 where it is not told; ``author``: empty where it is not told."""

    wall: int = 0
    author: str = ""


def last_saved(path: Path) -> Saved:
    """What the properties of a workbook (.xlsx, .ods) say; nothing of what they do not."""
    try:
        with zipfile.ZipFile(path) as archive:
            for name, (modified, author) in _MEMBERS.items():
                if name in archive.namelist() and archive.getinfo(name).file_size <= _MOST_BYTES:
                    xml = archive.read(name).decode("utf-8", "replace")
                    return Saved(_wall(_element(xml, modified)), _element(xml, author)[:120])
    except (OSError, zipfile.BadZipFile, NotImplementedError):
        pass  # a file of another kind: it tells nothing
    return Saved()


def _element(xml: str, name: str) -> str:
    found = re.search(rf"<{name}\b[^>]*>([^<]*)<", xml)
    return unescape(found[1]).strip() if found else ""


def _wall(text: str) -> int:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return 0
    return max(0, int((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp() * 1000))
