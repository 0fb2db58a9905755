"""Pieces of a page that know their height before they are drawn: stacked, side by side, boxed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from coalition_desktop.documents.lines import Paragraph
from coalition_desktop.documents.sheet import Sheet
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP

TOO_LONG = QT_TRANSLATE_NOOP(
    "Letters", "The texts are too long for one page. Shorten the names, the address or the wording."
)

_SMALLEST, _STEP = 0.55, 0.05


class Block(NamedTuple):
    """``height`` in points; ``draw(sheet, top)`` draws downwards from ``top``."""

    height: float
    draw: Callable[[Sheet, float], None]


def text(paragraph: Paragraph, left: float, width: float) -> Block:
    """A paragraph between ``left`` and ``left + width``."""

    def draw(sheet: Sheet, top: float) -> None:
        paragraph.draw(sheet, left, top, width)

    return Block(paragraph.height(width), draw)


def space(height: float) -> Block:
    """Nothing, of a height."""
    return Block(height, lambda _sheet, _top: None)


def stack(blocks: Sequence[Block]) -> Block:
    """One under another."""

    def draw(sheet: Sheet, top: float) -> None:
        for block in blocks:
            block.draw(sheet, top)
            top -= block.height

    return Block(sum(block.height for block in blocks), draw)


def beside(blocks: Sequence[Block]) -> Block:
    """All from the same upper edge."""

    def draw(sheet: Sheet, top: float) -> None:
        for block in blocks:
            block.draw(sheet, top)

    return Block(max((block.height for block in blocks), default=0.0), draw)


def boxed(block: Block, left: float, width: float, padding: float, colour: str) -> Block:
    """On a coloured ground with round corners."""

    def draw(sheet: Sheet, top: float) -> None:
        height = block.height + 2 * padding
        sheet.rounded(left, top - height, width, height, colour)
        block.draw(sheet, top - padding)

    return Block(block.height + 2 * padding, draw)


def fitted(build: Callable[[float], Block], height: float) -> Block:
    """What ``build`` makes at the largest scale, 1 at most, that fits; ``UserError`` if none does."""
    scale = 1.0
    while scale >= _SMALLEST:
        block = build(scale)
        if block.height <= height:
            return block
        scale -= _STEP
    raise UserError(TOO_LONG)
