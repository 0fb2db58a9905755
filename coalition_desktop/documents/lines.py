"""Paragraphs of mixed direction: filling lines, justifying, drawing.

Lengths are points, places are measured from the page's lower left corner.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from typing import Literal, NamedTuple, Protocol

from coalition_desktop.documents.bidi import visual_order
from coalition_desktop.documents.fonts import SERIF, face
from coalition_desktop.documents.pdffont import PdfFont
from coalition_desktop.documents.shaping import Word, shape
from coalition_desktop.documents.template import Atom, Break, Piece, Setting, atoms, fields_in

# Ems that a space may be widened by; a line that needs more stays ragged.  Beyond about .9 with the
# space itself, viewers that copy a page take the words for columns.
_LOOSEST = 0.65


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
    balanced: bool = False  # lines of about one length: titles, names


class Page(Protocol):
    """Where paragraphs are drawn: gives fonts and takes operators."""

    def font(self, word: Word) -> PdfFont:
        """The font of a word in this document."""
        ...

    def draw_text(self, operators: str, colour: str, *, apart: bool = False) -> None:
        """Take what stands between BT and ET; ``apart``: write it after all else of the page."""
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

    def lines(self, width: float) -> tuple[Line, ...]:
        """The paragraph filled into lines of ``width``; over-long words are broken."""
        values = tuple((name, self.values.get(name, "")) for name in fields_in(self.text))
        return _laid(self.text, values, self.style, width / self.style.size)

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
            for group in _groups(line, style.rtl):
                place = _Place(start, baseline - n * step, style.size, extra)
                page.draw_text(_operators(page, group.pieces, place), style.colour, apart=group.apart)
                start += sum(piece.word.width + extra * piece.blank for piece in group.pieces) * style.size
        return top - len(found) * step

    def _extra(self, line: Line, width: float, last: bool) -> float:
        """Ems to add to each space of a justified line."""
        if self.style.align != "justify" or last or not line.spaces:
            return 0.0
        extra = _slack(line, width / self.style.size)
        return extra if extra <= _LOOSEST else 0.0

    def _indent(self, line: Line, width: float, extra: float) -> float:
        free = width - (line.width + extra * line.spaces) * self.style.size
        if self.style.align == "centre":
            return free / 2
        to_the_right = self.style.rtl != (self.style.align == "end")
        return free if to_the_right else 0.0


@lru_cache(maxsize=4096)
def _laid(text: str, values: tuple[tuple[str, str], ...], style: Style, width: float) -> tuple[Line, ...]:
    """Lines of ``width`` ems.  Letters of a batch share most of their paragraphs."""
    words = list(_tokens(atoms(text, dict(values), Setting(int(style.rtl), style.family, style.bold))))
    if style.balanced:
        width = _narrowest(words, width)
    tokens = list(_fitting(words, width))
    found = [_line(line) for line in _filled(tokens, width)]
    if style.align == "justify" and any(_slack(line, width) > _LOOSEST for line in found[:-1]):
        found = [_line(line) for line in _evenly(tokens, width)]
    return tuple(found)


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


def _fitting(words: list[_Token], width: float) -> Iterator[_Token]:
    """Tokens of at most ``width`` ems: over-long ones are broken."""
    for token in words:
        if token.width > width:
            yield from _broken(token, width)
        else:
            yield token


def _space(token: _Token) -> float:
    return token.space.word.width if token.space else 0.0


def _filled(tokens: Iterable[_Token], width: float) -> Iterator[list[_Token]]:
    """Greedy lines of at most ``width`` ems."""
    line: list[_Token] = []
    used = 0.0
    for token in tokens:
        if line and used + token.width > width:
            yield line
            line, used = [], 0.0
        line.append(token)
        used += token.width + _space(token)
    if line:
        yield line


def _evenly(tokens: list[_Token], width: float) -> list[list[_Token]]:
    """Lines whose spaces differ least from each other: the least sum of squares of what is added."""
    count = len(tokens)
    cost, cut = [0.0, *[float("inf")] * count], [0] * (count + 1)
    for start in range(count):
        used, spaces = 0.0, 0
        for end in range(start, count):
            if end > start and used + tokens[end].width > width:
                break
            free = width - used - tokens[end].width
            own = 0.0 if end + 1 == count else (free / max(spaces, _NO_SPACE)) ** 2
            if cost[start] + own < cost[end + 1]:
                cost[end + 1], cut[end + 1] = cost[start] + own, start
            used += tokens[end].width + _space(tokens[end])
            spaces += tokens[end].space is not None
    lines: list[list[_Token]] = []
    while count:
        lines.insert(0, tokens[cut[count] : count])
        count = cut[count]
    return lines


_NO_SPACE = 0.3  # what a line that cannot be stretched counts as


def _slack(line: Line, width: float) -> float:
    """Ems that each space of a line lacks to fill ``width``."""
    return max(0.0, width - line.width) / max(line.spaces, _NO_SPACE)


def _narrowest(words: list[_Token], width: float) -> float:
    """The least width, to a quarter of an em, that needs no more lines than ``width``."""

    def count(ems: float) -> int:
        return sum(1 for _ in _filled(_fitting(words, ems), ems))

    most = count(width)
    if most < 2:
        return width
    low, high = width / most, width
    while high - low > _GRAIN:
        middle = (low + high) / 2
        low, high = (low, middle) if count(middle) <= most else (middle, high)
    return high


_GRAIN = 0.25


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


class _Group(NamedTuple):
    """Neighbours of a line that are written together."""

    pieces: list[Piece]
    apart: bool


def _groups(line: Line, rtl: bool) -> list[_Group]:
    """Cut out what runs against the line and has more than one word, like ``LSH-0042`` in Arabic.

    Chrome's viewer turns such a text round part by part when it copies or searches the line
    (``0042-LSH``); written after the rest of the page, it is a line of its own to it, and whole.
    """
    runs = [list(run) for _, run in groupby(line.pieces, key=lambda piece: piece.level & 1)]
    found: list[_Group] = []
    for run in runs:
        against = len(runs) > 1 and run[0].level & 1 != rtl and not _simple(run)
        if found and not against and not found[-1].apart:
            found[-1].pieces.extend(run)
        else:
            found.append(_Group(run, against))
    return found


def _simple(run: list[Piece]) -> bool:
    text = "".join(piece.word.text for piece in run).strip()
    return text.isalpha() or text.isdigit()


class _Place(NamedTuple):
    """Where a group starts, its size, and the ems to add to each of its spaces."""

    left: float
    baseline: float
    size: float
    extra: float


def _operators(page: Page, pieces: list[Piece], place: _Place) -> str:
    """Pieces from left to right as PDF text operators."""
    widened = f"> {-place.extra * 1000:.2f} <" if place.extra else ""
    out = [f"1 0 0 1 {place.left:.3f} {place.baseline:.3f} Tm "]
    current: PdfFont | None = None
    for piece in pieces:
        font = page.font(piece.word)
        if font is not current:
            out.append(f"{'>] TJ ' if current else ''}/{font.name} {place.size:.3f} Tf [<")
            current = font
        out.append(font.string(piece.word) + (widened if piece.blank else ""))
    return "".join(out) + ">] TJ"
