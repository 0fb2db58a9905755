"""Small parts of a workbook that no reader of cells tells of: its properties, its names."""

from __future__ import annotations

import zipfile
from pathlib import Path

from coalition_desktop.exchange.unpacking import Broken, Member, unpacked

MOST_BYTES = 4 << 20


def part_text(path: Path, name: str) -> str:
    """The text of a member of a zip; empty where there is none, it is too large, or spoilt, or the file is no zip."""
    try:
        with zipfile.ZipFile(path) as archive, path.open("rb") as file:
            found = archive.getinfo(name)
            if found.file_size > MOST_BYTES:
                return ""
            member = Member(*(getattr(found, key) for key in Member._fields))
            return b"".join(unpacked(file, member)).decode("utf-8", "replace")
    except (OSError, KeyError, Broken, zipfile.BadZipFile, NotImplementedError):  # the last: a zip of a later version
        return ""
