"""The Unicode bidirectional algorithm (UAX #9) on the interpreter's own ``unicodedata``.

``levels`` gives the embedding level of each character (rules P2 to I2 and L1), ``visual_order``
the order in which pieces of a line stand from left to right (L2).  Mirroring (L4) is HarfBuzz's.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"

_MAX_DEPTH = 125
_MAX_OPEN_BRACKETS = 63
_EMBEDDINGS = {"RLE": 1, "LRE": 0, "RLO": 1, "LRO": 0}
_OVERRIDES = {"RLO": "R", "LRO": "L"}
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
_EXPLICIT = _REMOVED | _ISOLATES | {"PDI"}
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_TRAILING = frozenset({"WS", "LRI", "RLI", "FSI", "PDI"}) | _REMOVED
_SIDE = {"L": "L", "R": "R", "EN": "R", "AN": "R"}  # how N0 and N1 see a resolved type
_STEP = ({"L": 0, "R": 1, "AN": 2, "EN": 2}, {"L": 1, "R": 0, "AN": 1, "EN": 1})  # I1, I2

# Classes that DerivedBidiClass.txt reserves for characters not assigned yet.
_UNASSIGNED = (
    (0x0590, 0x05FF, "R"), (0x0600, 0x07BF, "AL"), (0x07C0, 0x085F, "R"), (0x0860, 0x08FF, "AL"),
    (0x20A0, 0x20CF, "ET"), (0xFB1D, 0xFB4F, "R"), (0xFB50, 0xFDCF, "AL"), (0xFDD0, 0xFDEF, "BN"),
    (0xFDF0, 0xFDFF, "AL"), (0xFE70, 0xFEFF, "AL"), (0xFFF0, 0xFFF8, "BN"), (0x2065, 0x2065, "BN"),
    (0x10800, 0x10CFF, "R"), (0x10D00, 0x10D3F, "AL"), (0x10D40, 0x10EBF, "R"),
    (0x10EC0, 0x10EFF, "AL"), (0x10F00, 0x10F2F, "R"), (0x10F30, 0x10F6F, "AL"),
    (0x10F70, 0x10FFF, "R"), (0x1E800, 0x1EC6F, "R"), (0x1EC70, 0x1ECBF, "AL"),
    (0x1ECC0, 0x1ECFF, "R"), (0x1ED00, 0x1ED4F, "AL"), (0x1ED50, 0x1EDFF, "R"),
    (0x1EE00, 0x1EEFF, "AL"), (0x1EF00, 0x1EFFF, "R"), (0xE0000, 0xE0FFF, "BN"),
)  # fmt: skip

# The only brackets whose partner is not the next closing bracket by number.
_CROSSED = {"\u298d": "\u2990", "\u298f": "\u298e", "\u298e": "\u298e", "\u2990": "\u2990"}


class Bracket(NamedTuple):
    """A paired bracket: the closing one of its pair in canonical form, and which side it is."""

    closing: str
    opens: bool


@lru_cache(maxsize=8192)
def character_class(char: str) -> str:
    """Bidi_Class of one character, with the defaults of those not assigned."""
    found = unicodedata.bidirectional(char)
    if found:
        return found
    code = ord(char)
    if code & 0xFFFE == 0xFFFE:
        return "BN"
    return next((name for low, high, name in _UNASSIGNED if low <= code <= high), "L")


@lru_cache(maxsize=8192)
def bracket(char: str) -> Bracket | None:
    """Bidi_Paired_Bracket, derived: mirrored opening or closing punctuation with its neighbour."""
    category = unicodedata.category(char)
    if category not in ("Ps", "Pe") or not unicodedata.mirrored(char):
        return None
    char = unicodedata.normalize("NFC", char)  # U+2329 and U+3008 are the same bracket
    opens = category == "Ps"
    if char in _CROSSED:
        return Bracket(_CROSSED[char], opens)
    if not opens:
        return Bracket(char, opens)
    following = (chr(ord(char) + step) for step in (1, 2))
    return next((Bracket(c, True) for c in following if unicodedata.category(c) == "Pe"), None)


def base_level(text: str) -> int:
    """The paragraph's level by its first strong letter outside isolates (P2, P3)."""
    return _first_strong([character_class(c) for c in text])


def levels(text: str, base: int | None = None) -> list[int]:
    """Level of each character of one paragraph; ``base`` 0, 1, or None to see by the text.

    A character that the algorithm removes (X9) has the level of the character before it.
    """
    classes = [character_class(c) for c in text]
    present = set(classes)
    if base is None:
        base = _first_strong(classes)
    if base == 0 and present.isdisjoint(_RIGHT_TO_LEFT):
        return [0] * len(text)
    types, found = _explicit(classes, base) if present & _EXPLICIT else (classes[:], [base] * len(text))
    for sequence in _sequences(classes, found, base):
        _resolve(text, types, found, sequence)
    _inherit(classes, found, base)
    _reset_blanks(classes, found, base)
    return found


_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI"})


def visual_order(found: Sequence[int]) -> list[int]:
    """Indices of a line's pieces from left to right, given their levels (L2)."""
    order = list(range(len(found)))
    odd = [level for level in found if level & 1]
    if not odd:
        return order
    for level in range(max(found), min(odd) - 1, -1):
        start = None
        for at in range(len(order) + 1):
            if at < len(order) and found[order[at]] >= level:
                start = at if start is None else start
            elif start is not None:
                order[start:at] = order[start:at][::-1]
                start = None
    return order


def _first_strong(classes: Sequence[str], start: int = 0, end: int | None = None) -> int:
    depth = 0
    for kind in classes[start:end]:
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif kind == "B" and end is None:
            return 0
        elif depth == 0 and kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def _matching(classes: Sequence[str]) -> dict[int, int]:
    """Isolate initiator → its PDI and PDI → its initiator, for those that have one (BD9)."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for at, kind in enumerate(classes):
        if kind in _ISOLATES:
            waiting.append(at)
        elif kind == "PDI" and waiting:
            start = waiting.pop()
            pairs[start], pairs[at] = at, start
    return pairs


class _Status(NamedTuple):
    level: int
    override: str
    isolate: bool


class _Stack:
    """The directional status stack of X1 to X8 with its overflow counters."""

    def __init__(self, base: int) -> None:
        self.entries = [_Status(base, "", False)]
        self.lost_isolates = self.lost_embeddings = self.isolates = 0

    def open(self, rtl: int, override: str, isolate: bool) -> None:
        """X2 to X5c: go one level deeper, or count what has no room."""
        top = self.entries[-1].level
        level = top + 1 + (top + 1 & 1 ^ rtl)
        if level <= _MAX_DEPTH and not self.lost_isolates and not self.lost_embeddings:
            self.entries.append(_Status(level, override, isolate))
            self.isolates += isolate
        elif isolate:
            self.lost_isolates += 1
        elif not self.lost_isolates:
            self.lost_embeddings += 1

    def close_isolate(self) -> None:
        """X6a."""
        if self.lost_isolates:
            self.lost_isolates -= 1
        elif self.isolates:
            self.lost_embeddings = 0
            while not self.entries.pop().isolate:
                pass
            self.isolates -= 1

    def close_embedding(self) -> None:
        """X7."""
        if self.lost_isolates:
            return
        if self.lost_embeddings:
            self.lost_embeddings -= 1
        elif len(self.entries) > 1 and not self.entries[-1].isolate:
            self.entries.pop()


def _explicit(classes: list[str], base: int) -> tuple[list[str], list[int]]:
    """X1 to X8: types after overrides, and explicit levels."""
    types, found = classes[:], [base] * len(classes)
    pairs, stack = _matching(classes), _Stack(base)
    for at, kind in enumerate(classes):
        if kind in _EMBEDDINGS:
            stack.open(_EMBEDDINGS[kind], _OVERRIDES.get(kind, ""), isolate=False)
        elif kind == "PDF":
            stack.close_embedding()
        elif kind == "B":
            stack = _Stack(base)
        elif kind != "BN":
            if kind == "PDI":
                stack.close_isolate()
            found[at], override, _ = stack.entries[-1]
            types[at] = override or kind
            if kind in _ISOLATES:
                stack.open(_isolate_side(classes, at, pairs), "", isolate=True)
    return types, found


def _isolate_side(classes: list[str], at: int, pairs: dict[int, int]) -> int:
    if classes[at] == "FSI":
        return _first_strong(classes, at + 1, pairs.get(at, len(classes)))
    return int(classes[at] == "RLI")


class _Sequence(NamedTuple):
    """An isolating run sequence: where its characters are, its level, and what surrounds it."""

    places: list[int]
    level: int
    start: str
    end: str


def _sequences(classes: list[str], found: list[int], base: int) -> Iterator[_Sequence]:
    """X9, X10.  The levels around a sequence are the explicit ones, so all are made first."""
    kept = [at for at, kind in enumerate(classes) if kind not in _REMOVED]
    pairs = _matching(classes)
    owner: dict[int, list[int]] = {}
    every: list[list[int]] = []
    places: list[int] = []
    before = None
    for at in kept:
        if found[at] != before:
            continued = owner.get(pairs.get(at, -1)) if classes[at] == "PDI" else None
            if continued is None:
                continued = []
                every.append(continued)
            places, before = continued, found[at]
        places.append(at)
        if classes[at] in _ISOLATES:
            owner[at] = places
    rank = {at: n for n, at in enumerate(kept)}
    return iter([_bounded(places, kept, rank, classes, pairs, found, base) for places in every])


def _bounded(
    places: list[int], kept: list[int], rank: dict[int, int],
    classes: list[str], pairs: dict[int, int], found: list[int], base: int,
) -> _Sequence:  # fmt: skip
    level = found[places[0]]
    first, last = rank[places[0]], places[-1]
    before = found[kept[first - 1]] if first else base
    open_end = classes[last] in _ISOLATES and last not in pairs
    after = base if open_end or rank[last] + 1 == len(kept) else found[kept[rank[last] + 1]]
    return _Sequence(places, level, "LR"[max(level, before) & 1], "LR"[max(level, after) & 1])


def _resolve(text: str, types: list[str], found: list[int], sequence: _Sequence) -> None:
    """W1 to I2 on one sequence."""
    own = [types[at] for at in sequence.places]
    original = own[:]
    _marks_and_arabic_digits(own, sequence.start)
    _separators_and_terminators(own)
    _digits_after_latin(own, sequence.start)
    _brackets(text, own, original, sequence)
    _neutrals(own, sequence)
    step = _STEP[sequence.level & 1]
    for at, kind in zip(sequence.places, own, strict=True):
        found[at] = sequence.level + step[kind]


def _marks_and_arabic_digits(own: list[str], start: str) -> None:
    """W1, W2, W3."""
    before = strong = start
    for n, kind in enumerate(own):
        if kind == "NSM":
            kind = "ON" if before in _ISOLATES or before == "PDI" else before
        before = kind
        if kind in ("L", "R", "AL"):
            strong = kind
        if kind == "AL":
            kind = "R"
        elif kind == "EN" and strong == "AL":
            kind = "AN"
        own[n] = kind


def _separators_and_terminators(own: list[str]) -> None:
    """W4, W5, W6."""
    for n in range(1, len(own) - 1):
        around = own[n - 1]
        if around == own[n + 1] and (around == "EN" and own[n] in ("ES", "CS") or around == "AN" and own[n] == "CS"):
            own[n] = around
    n = 0
    while n < len(own):
        end = n
        while end < len(own) and own[end] == "ET":
            end += 1
        if end > n:
            near = (n and own[n - 1] == "EN") or (end < len(own) and own[end] == "EN")
            own[n:end] = ["EN" if near else "ON"] * (end - n)
        elif own[n] in ("ES", "CS"):
            own[n] = "ON"
        n = max(end, n + 1)


def _digits_after_latin(own: list[str], start: str) -> None:
    """W7."""
    strong = start
    for n, kind in enumerate(own):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            own[n] = "L"


def _pairs_of(text: str, own: list[str], places: list[int]) -> list[tuple[int, int]]:
    """Bracket pairs in the order of their opening ones (BD16)."""
    waiting: list[tuple[str, int]] = []
    pairs = []
    for n, at in enumerate(places):
        found = bracket(text[at]) if own[n] == "ON" else None
        if found is None:
            continue
        if found.opens:
            if len(waiting) == _MAX_OPEN_BRACKETS:
                return []
            waiting.append((found.closing, n))
            continue
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == found.closing:
                pairs.append((waiting[depth][1], n))
                del waiting[depth:]
                break
    return sorted(pairs)


def _brackets(text: str, own: list[str], original: list[str], sequence: _Sequence) -> None:
    """N0."""
    inner = "LR"[sequence.level & 1]
    before, seen = sequence.start, 0  # the last strong type before each opening bracket
    for opening, closing in _pairs_of(text, own, sequence.places):
        before = next((_SIDE[kind] for kind in reversed(own[seen:opening]) if kind in _SIDE), before)
        seen = opening
        inside = {_SIDE.get(kind) for kind in own[opening + 1 : closing]} - {None}
        if not inside:
            continue
        side = inner if inner in inside else before
        for n in (opening, closing):
            own[n] = side
            _marks_follow(own, original, n)


def _marks_follow(own: list[str], original: list[str], place: int) -> None:
    for n in range(place + 1, len(own)):
        if original[n] != "NSM":
            return
        own[n] = own[place]


def _neutrals(own: list[str], sequence: _Sequence) -> None:
    """N1, N2."""
    n, before = 0, sequence.start
    while n < len(own):
        if own[n] not in _NEUTRAL:
            before = _SIDE[own[n]]
            n += 1
            continue
        end = n
        while end < len(own) and own[end] in _NEUTRAL:
            end += 1
        after = _SIDE[own[end]] if end < len(own) else sequence.end
        own[n:end] = [before if before == after else "LR"[sequence.level & 1]] * (end - n)
        n = end


def _inherit(classes: list[str], found: list[int], base: int) -> None:
    before = base
    for at, kind in enumerate(classes):
        if kind in _REMOVED:
            found[at] = before
        before = found[at]


def _reset_blanks(classes: list[str], found: list[int], base: int) -> None:
    """L1, the paragraph being one line."""
    at_end = True
    for at in range(len(classes) - 1, -1, -1):
        kind = classes[at]
        if kind in ("S", "B"):
            at_end = True
        if at_end and (kind in _TRAILING or kind in ("S", "B")):
            found[at] = base
        else:
            at_end = False
