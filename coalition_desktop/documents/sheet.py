"""A PDF document being drawn: pages, fonts, shapes and metadata, on reportlab's canvas.

The same drawing gives the same bytes: dates come from ``Metadata``, and fonts are embedded subsets
that belong to this document alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import BinaryIO

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from coalition_desktop.documents.fonts import Face
from coalition_desktop.documents.pdffont import PdfFont
from coalition_desktop.documents.qr import Matrix
from coalition_desktop.documents.shaping import Word

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = A4
PRODUCER = "Coalition Desktop"

rl_config.useA85 = 0  # pages as bytes: as text they are a quarter larger and a third slower


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says of itself.  ``language`` is ar or fr."""

    title: str
    author: str
    language: str
    dated: date


class _Canvas(Canvas):  # type: ignore[misc]
    """reportlab's canvas without the Helvetica it names, unembedded, on every page."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"

    def add(self, operators: str) -> None:
        """Append operators to the page or the form being drawn."""
        self._code.append(operators)

    def add_font(self, font: PdfFont) -> None:
        """Have the font written when the document is."""
        self._doc.delayedFonts.append(font)

    def describe(self, metadata: Metadata) -> None:
        """Title, author and dates."""
        self.setTitle(metadata.title)
        self.setAuthor(metadata.author)
        self.setSubject(metadata.title)
        self.setCreator(PRODUCER)
        self.setProducer(PRODUCER)
        stamp = self._doc._timeStamp  # noqa: SLF001  (no other way to date the file)
        day = metadata.dated
        stamp.YMDhms = (day.year, day.month, day.day, 0, 0, 0)
        # The file's id is a digest of what it holds, and not of the time or the environment.
        self._doc.signature = hashlib.md5(usedforsecurity=False)


class Sheet:
    """One document.  Places and lengths are points from the page's lower left corner."""

    def __init__(self, to: BinaryIO, metadata: Metadata, size: tuple[float, float] = A4) -> None:
        self._canvas = _Canvas(
            to, pagesize=size, pageCompression=1, invariant=1, pdfVersion=(1, 7), lang=metadata.language
        )
        self._canvas.describe(metadata)
        self._fonts: dict[Face, PdfFont] = {}
        self._forms: set[str] = set()
        self._apart: list[str] = []

    def font(self, word: Word) -> PdfFont:
        """The font of a word in this document."""
        found = self._fonts.get(word.face)
        if found is None:
            found = self._fonts[word.face] = PdfFont(word.face, f"T{len(self._fonts) + 1}")
            self._canvas.add_font(found)
        return found

    def draw_text(self, operators: str, colour: str, *, apart: bool = False) -> None:
        """Take what stands between BT and ET; ``apart``: write it after all else of the page."""
        text = f"{_rgb(colour)} rg BT {operators} ET"
        if apart:
            self._apart.append(text)
        else:
            self._canvas.add(text)

    def rectangle(self, left: float, bottom: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        self._canvas.add(f"{_rgb(colour)} rg {left:.3f} {bottom:.3f} {width:.3f} {height:.3f} re f")

    def rounded(self, left: float, bottom: float, width: float, height: float, colour: str, radius: float = 4) -> None:
        """A filled rectangle with round corners."""
        self._canvas.setFillColor(colour)
        self._canvas.roundRect(left, bottom, width, height, radius, stroke=0, fill=1)

    def frame(self, left: float, bottom: float, width: float, height: float, colour: str) -> None:
        """A thin dashed rectangle."""
        self._canvas.add(f"q {_rgb(colour)} RG 0.6 w [3 2] 0 d {left:.3f} {bottom:.3f} {width:.3f} {height:.3f} re S Q")

    def rule(self, left: float, y: float, width: float, colour: str, thickness: float = 0.6) -> None:
        """A horizontal rule, ``y`` being its middle."""
        self.rectangle(left, y - thickness / 2, width, thickness, colour)

    def polygon(self, corners: list[tuple[float, float]], colour: str) -> None:
        """A filled polygon."""
        path = " ".join(f"{x:.3f} {y:.3f} {'l' if n else 'm'}" for n, (x, y) in enumerate(corners))
        self._canvas.add(f"{_rgb(colour)} rg {path} h f")

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        """A filled circle."""
        self._canvas.setFillColor(colour)
        self._canvas.circle(x, y, radius, stroke=0, fill=1)

    def code(self, matrix: Matrix, left: float, bottom: float, side: float, colour: str) -> None:
        """A QR code as one inline image mask, a bit per module: a tenth of the size of rectangles."""
        data = matrix.packed().hex().upper()
        self._canvas.add(
            f"q {_rgb(colour)} rg {side:.3f} 0 0 {side:.3f} {left:.3f} {bottom:.3f} cm "
            f"BI /W {matrix.size} /H {matrix.size} /IM true /BPC 1 /D [1 0] /F /AHx ID {data}> EI Q"
        )

    @contextmanager
    def form(self, name: str) -> Iterator[bool]:
        """Something drawn once and shown on many pages: draw it when told ``True``."""
        first = name not in self._forms
        if first:
            self._forms.add(name)
            self._canvas.beginForm(name)
            outside, self._apart = self._apart, []
        yield first
        if first:
            self._write_apart()
            self._apart = outside
            self._canvas.endForm()
        self._canvas.doForm(name)

    def next_page(self) -> None:
        """End the page."""
        self._write_apart()
        self._canvas.showPage()

    def _write_apart(self) -> None:
        for text in self._apart:
            self._canvas.add(text)
        self._apart = []

    def save(self) -> None:
        """Write the document; a page must have been ended before."""
        self._canvas.save()


@lru_cache(maxsize=256)
def _rgb(colour: str) -> str:
    red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return f"{red:.4g} {green:.4g} {blue:.4g}"
