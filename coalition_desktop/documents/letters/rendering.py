"""Letters as PDF, from their frozen values alone: the same values give the same bytes."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from coalition_desktop.documents.letters.page import compose
from coalition_desktop.documents.sheet import Metadata, Sheet
from coalition_desktop.documents.template import plain
from coalition_desktop.errors import UserError, cause_of
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.work import Progress, Work

PRINTING = QT_TRANSLATE_NOOP("Letters", "Preparing the letters")
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Letters",
    "The file {file} could not be written: {reason}. Nothing was changed.",
)

Values = Mapping[str, str]


def render(values: Values, to: Path | BinaryIO) -> None:
    """One letter as a PDF file; the file is written whole or not at all."""
    _deliver(_drawn([values]), to)


def render_many(letters: Sequence[Values], to: Path | BinaryIO) -> Work[int]:
    """All letters in one PDF file, a page each; the number of pages comes back."""
    buffer = io.BytesIO()
    sheet = Sheet(buffer, _metadata(letters[0]))
    for done, values in enumerate(letters):
        yield Progress(done, len(letters), PRINTING)
        compose(values)(sheet)
        sheet.next_page()
    sheet.save()
    _deliver(buffer.getvalue(), to)
    return len(letters)


def _drawn(letters: Sequence[Values]) -> bytes:
    buffer = io.BytesIO()
    sheet = Sheet(buffer, _metadata(letters[0]))
    for values in letters:
        compose(values)(sheet)
        sheet.next_page()
    sheet.save()
    return buffer.getvalue()


def _metadata(values: Values) -> Metadata:
    language = values["language"].split("-")[0]
    title = " ".join(part for part in (plain(values[f"text.{language}.title"], values), values["number"]) if part)
    author = values[f"coalition_{language}"] or values["coalition_ar"]
    return Metadata(title, author, language, date.fromisoformat(values["issued_on"]))


def _deliver(data: bytes, to: Path | BinaryIO) -> None:
    if not isinstance(to, Path):
        to.write(data)
        return
    try:
        handle, draft = tempfile.mkstemp(dir=to.parent, prefix=f".{to.name[:40]}.")
    except OSError as error:
        raise UserError(NOT_WRITTEN, file=to.name, reason=cause_of(error)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(draft, to)
    except OSError as error:
        Path(draft).unlink(missing_ok=True)
        raise UserError(NOT_WRITTEN, file=to.name, reason=cause_of(error)) from error
