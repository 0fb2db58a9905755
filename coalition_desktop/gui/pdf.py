"""Pages of real PDF files as pictures, and one at a time whatever makes or reads a PDF.

Neither PDFium nor the typesetting promise to work in two threads at once.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Sequence
from typing import TypeVar

import pypdfium2
from PySide6.QtGui import QImage

from coalition_desktop.work import Progress, Work

Result = TypeVar("Result")

POINTS = 72  # of a PDF, per inch
_one_at_a_time = threading.RLock()  # a drawing inside a work that is alone is no second one


def alone(work: Work[Result]) -> Generator[Progress, None, Result]:
    """The same work while no other one makes or reads a PDF."""
    with _one_at_a_time:
        return (yield from work)


def page_sizes(pdf: bytes) -> Sequence[tuple[float, float]]:
    """Width and height of each page, in points."""
    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        return [page.get_size() for page in document]


def picture(pdf: bytes, page: int, width: int) -> QImage:
    """A page as ``width`` device pixels of width, on white."""
    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        sheet = document[page]
        bitmap = sheet.render(scale=width / sheet.get_width(), prefer_bgrx=True)
        drawn = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        return drawn.copy()  # of its own: the bytes go with the document
