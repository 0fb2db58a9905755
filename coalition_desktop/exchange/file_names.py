"""Names for files that came from elsewhere: what every file system takes, and nothing that leads out of a folder."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

from coalition_desktop.language import readable

LONGEST = 100  # bytes
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]')
_DEVICES = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")  # names that Windows keeps for itself

# What a program of the office shows, and nothing that the system would run.
OPENABLE = frozenset({
    ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic", ".txt", ".csv", ".rtf",
    ".doc", ".docx", ".odt", ".xls", ".xlsx", ".ods", ".ppt", ".pptx", ".odp", ".mp3", ".m4a", ".ogg", ".wav",
    ".mp4", ".mov", ".avi", ".mkv",
})  # fmt: skip


def safe_name(name: str, otherwise: str = "document") -> str:
    """A file's name without folders, marks that hide its ending, or letters that some system refuses."""
    plain = unicodedata.normalize("NFC", readable(name)).replace("\\", "/")
    plain = _UNSAFE.sub("", plain.rpartition("/")[2]).strip(" .")
    if not plain or _DEVICES.match(plain):
        plain = f"{otherwise}{PurePosixPath(plain).suffix}"
    ending = PurePosixPath(plain).suffix
    ending = ending if len(ending.encode()) <= 12 else ""
    stem = plain.removesuffix(ending).encode()[: LONGEST - len(ending.encode())].decode("utf-8", "ignore")
    return stem.rstrip(" .") + ending


def can_be_opened(name: str) -> bool:
    """Whether a file of this name may be given to the system to be shown."""
    return PurePosixPath(name).suffix.lower() in OPENABLE
