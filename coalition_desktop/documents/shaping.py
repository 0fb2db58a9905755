"""From letters to glyphs: HarfBuzz on one run of one direction and one font."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from coalition_desktop.documents.fonts import Face


class Cell(NamedTuple):
    """What stays together: a base with its marks, or a ligature.

    ``glyphs`` are (glyph id, x, y) in font units from the cell's left edge, ``advance`` is the
    distance to the next cell, ``text`` the characters in reading order.
    """

    glyphs: tuple[tuple[int, int, int], ...]
    advance: int
    text: str


@dataclass(frozen=True, eq=False, slots=True)
class Word:
    """A shaped run: its cells from left to right, its width in ems.  Made once, compared as itself."""

    face: Face
    text: str
    rtl: bool
    cells: tuple[Cell, ...]
    width: float


@lru_cache(maxsize=50_000)
def shape(face: Face, text: str, rtl: bool) -> Word:
    """Shape a run.  Brackets of a right-to-left run are mirrored by HarfBuzz."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if rtl else "ltr"
    # With script Common, Amiri would give Arabic punctuation after French numbers.
    buffer.script = "Arab" if rtl else "Latn"
    buffer.language = "ar" if rtl else "fr"
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    hb.shape(face.hb_font, buffer)
    cells = tuple(_cells(buffer, text))
    return Word(face, text, rtl, cells, sum(cell.advance for cell in cells) / face.upem)


def _cells(buffer: hb.Buffer, text: str) -> list[Cell]:
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos} | {len(text)})
    ends = dict(zip(starts, starts[1:], strict=False))
    cells: list[Cell] = []
    glyphs: list[tuple[int, int, int]] = []
    pen = 0
    for at, (info, place) in enumerate(zip(infos, positions, strict=True)):
        glyphs.append((info.codepoint, pen + place.x_offset, place.y_offset))
        pen += place.x_advance
        if at + 1 == len(infos) or infos[at + 1].cluster != info.cluster:
            # Amiri tucks the ra of «الركراكي» so far under the kaf that it would go back, which no font can say
            cells.append(Cell(tuple(glyphs), max(pen, 0), text[info.cluster : ends[info.cluster]]))
            glyphs, pen = [], 0
    return cells
