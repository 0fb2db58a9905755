"""What is said of the attachments of a packet, before they are taken in and after."""

from __future__ import annotations

from coalition_desktop.desk.imports import FILES_LEFT, file_lines
from coalition_desktop.exchange.incoming_files import FilesTaken
from coalition_desktop.language import Language


def told_files(files: FilesTaken | None, language: Language) -> list[str]:
    """One line for each thing to be known; none where no file came."""
    return [language.say(line) for line in file_lines(files.answer() if files is not None else None)]


def has_left_out(files: FilesTaken | None) -> bool:
    """Whether files were left out, or lack."""
    return files is not None and any(files.answer()[key] for key in FILES_LEFT)
