"""Paragraphs of mixed direction: filling lines, justifying, drawing.

Lengths are points, places are measured from the page's lower left corner.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal, NamedTuple, Protocol

from coalition_desktop.documents.bidi import visual_order
from coalition_desktop.documents.fonts import SERIF, face
from coalition_desktop.documents.pdffont import PdfFont
from coalition_desktop.documents.shaping import Word, shape
from coalition_desktop.documents.template import Atom, Break, Piece, Setting, atoms

_LOOSEST = 0.8  # ems that a space may be widened by; beyond, the line stays ragged


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks.  ``leading`` is a multiple of ``size``; ``colour`` is ``#rrggbb``."""

    size: float
    rtl: bool
    bold: bool = False
    family: str = SERIF
    leading: float = 1.7
    align: Literal["start", "end", "centre", "justify"] = "start"
    colour: str = "#16201D"

    def scaled(self, factor: float) -> Style:
        """The same, larger or smaller."""
        return replace(self, size=self.size * factor)


class Page(Protocol):
    """Where paragraphs are drawn: gives fonts and takes operators."""

    def font(self, word: Word) -> PdfFont:
        """The font of a word in this document."""
        ...

    def draw_text(self, operators: str, colour: str) -> None:
        """Take what stands between BT and ET."""
        ...


class Line(NamedTuple):
    """Pieces from left to right, their width in ems, the number of spaces among them."""

    pieces: list[Piece]
    width: float
    spaces: int


class _Token(NamedTuple):
    """What stays on one line, and the space after it."""

    pieces: list[Piece]
    space: Piece | None
    width: float


@dataclass(frozen=True)
class Paragraph:
    """A text of the program with values for its ``{fields}``; data come in only as values."""

    text: str
    style: Style
    values: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def _atoms(self) -> list[Atom]:
        style = self.style
        return atoms(self.text, self.values, Setting(int(style.rtl), style.family, style.bold))

    def lines(self, width: float) -> list[Line]:
        """The paragraph filled into lines of ``width``; over-long words are broken."""
        return [_line(tokens) for tokens in _filled(_tokens(self._atoms), width / self.style.size)]

    def width(self) -> float:
        """Length of the text on one line."""
        return sum(line.width for line in self.lines(float("inf"))) * self.style.size

    def height(self, width: float) -> float:
        """Height of all the lines."""
        return len(self.lines(width)) * self.style.size * self.style.leading

    def draw(self, page: Page, left: float, top: float, width: float) -> float:
        """Draw between ``left`` and ``left + width`` downwards from ``top``; the lower edge comes back."""
        style = self.style
        found = self.lines(width)
        step = style.size * style.leading
        metrics = face(style.family, style.bold)
        baseline = top - (step + (metrics.ascent + metrics.descent) * style.size) / 2
        for n, line in enumerate(found):
            extra = self._extra(line, width, last=n + 1 == len(found))
            start = left + self._indent(line, width, extra)
            page.draw_text(_operators(page, line, start, baseline - n * step, style.size, extra), style.colour)
        return top - len(found) * step

    def _extra(self, line: Line, width: float, last: bool) -> float:
        """Ems to add to each space of a justified line."""
        if self.style.align != "justify" or last or not line.spaces:
            return 0.0
        extra = (width / self.style.size - line.width) / line.spaces
        return extra if 0 < extra <= _LOOSEST else 0.0

    def _indent(self, line: Line, width: float, extra: float) -> float:
        free = width - (line.width + extra * line.spaces) * self.style.size
        if self.style.align == "centre":
            return free / 2
        to_the_right = self.style.rtl != (self.style.align == "end")
        return free if to_the_right else 0.0


def _tokens(found: list[Atom]) -> Iterator[_Token]:
    pieces: list[Piece] = []
    for atom in found:
        if isinstance(atom, Break):
            if pieces:
                yield _token(pieces, None)
            pieces = []
        elif atom.blank:
            yield _token(pieces, atom)
            pieces = []
        else:
            pieces.append(atom)
    if pieces:
        yield _token(pieces, None)


def _token(pieces: list[Piece], space: Piece | None) -> _Token:
    return _Token(pieces, space, sum(piece.word.width for piece in pieces))


def _filled(tokens: Iterator[_Token], width: float) -> Iterator[list[_Token]]:
    """Greedy lines of at most ``width`` ems."""
    line: list[_Token] = []
    used = pending = 0.0
    for whole in tokens:
        parts = _broken(whole, width) if whole.width > width else [whole]
        for token in parts:
            if line and used + pending + token.width > width:
                yield line
                line, used, pending = [], 0.0, 0.0
            used += pending + token.width
            pending = token.space.word.width if token.space else 0.0
            line.append(token)
    if line:
        yield line


def _broken(token: _Token, width: float) -> list[_Token]:
    """An over-long token in parts that fit, cut between cells; a cell is never cut."""
    parts: list[_Token] = []
    current: list[Piece] = []
    for piece in token.pieces:
        free = width - sum(p.word.width for p in current)
        for n, text in enumerate(_cuts(piece.word, free, width)):
            if n:
                parts.append(_token(current, None))
                current = []
            if text:
                current.append(piece._replace(word=shape(piece.word.face, text, piece.word.rtl)))
    parts.append(_token(current, token.space))
    return [part for part in parts if part.pieces]


def _cuts(word: Word, first: float, width: float) -> list[str]:
    """The word's text cut into lengths: the first of ``first`` ems, the others of ``width``."""
    texts, free = [""], first
    for cell in reversed(word.cells) if word.rtl else word.cells:
        advance = cell.advance / word.face.upem
        # The last form of a letter may be wider than the joined one: leave room for it.
        if advance > free - _LAST_FORM * word.rtl and (texts[-1] or free < width):
            texts.append("")
            free = width
        texts[-1] += cell.text
        free -= advance
    return texts


_LAST_FORM = 0.6


def _line(tokens: list[_Token]) -> Line:
    """Order the pieces of a line from left to right; the space at its end is dropped."""
    pieces: list[Piece] = []
    for token in tokens:
        pieces += token.pieces
        if token.space is not None:
            pieces.append(token.space)
    while pieces and pieces[-1].blank:
        pieces.pop()
    order = visual_order([piece.level for piece in pieces])
    spaces = sum(piece.blank for piece in pieces)
    return Line([pieces[n] for n in order], sum(piece.word.width for piece in pieces), spaces)


def _operators(page: Page, line: Line, left: float, baseline: float, size: float, extra: float) -> str:
    """One line as PDF text operators; ``extra`` ems are added to each space."""
    widened = f"> {-extra * 1000:.2f} <" if extra else ""
    out = [f"1 0 0 1 {left:.3f} {baseline:.3f} Tm"]
    current: PdfFont | None = None
    for piece in line.pieces:
        font = page.font(piece.word)
        if font is not current:
            out.append(f"{'>] TJ ' if current else ''}/{font.name} {size:.3f} Tf [<")
            current = font
        out.append(font.string(piece.word) + (widened if piece.blank else ""))
    return out[0] + " " + "".join(out[1:]) + (">] TJ" if current else "")
