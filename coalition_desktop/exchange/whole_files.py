"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import IO

from coalition_desktop.errors import UserError, cause_of
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.store.files import discard

OPEN_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Files",
    "“{name}” cannot be written: it is open in another program, or the folder is protected. Close it or choose another name. Nothing was replaced.",
)
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Files", "“{name}” could not be written: {reason}. Free some room or choose another folder. Nothing was replaced."
)


@contextmanager
def whole_file(path: Path) -> Iterator[BytesIO]:
    """What is written into it takes the place of ``path`` when the block ends well.

    Raises ``UserError`` where the disk does not let it; no half file is left.
    """
    content = BytesIO()
    with _replacing(path) as draft:
        yield content
        draft.write_bytes(content.getbuffer())


@contextmanager
def whole_file_on_disk(path: Path) -> Iterator[IO[bytes]]:
    """The same for what is too large for the memory: it is written to the disk as it comes."""
    with _replacing(path) as draft, draft.open("wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    draft = path.with_name(f".{os.getpid()}{path.suffix}.part")
    try:
        yield draft
        os.replace(draft, path)
    except PermissionError as refused:
        raise UserError(OPEN_ELSEWHERE, name=path.name) from refused
    except OSError as refused:
        raise UserError(NOT_WRITTEN, name=path.name, reason=cause_of(refused)) from refused
    finally:
        discard(draft)
