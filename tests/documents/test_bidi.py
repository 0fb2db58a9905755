"""Every case of Unicode's own conformance files; Debian's package unicode-data brings them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from coalition_desktop.documents.bidi import bracket, character_class, levels, visual_order

UNICODE = Path("/usr/share/unicode")
REMOVED = {"RLE", "LRE", "RLO", "LRO", "PDF", "BN"}
ONE_OF_CLASS = {
    "L": "a", "R": "\u05d0", "EN": "0", "ES": "+", "ET": "#", "AN": "\u0660", "CS": ",", "B": "\u2029", "S": "\t",
    "WS": " ", "ON": "!", "LRE": "\u202a", "LRO": "\u202d", "AL": "\u0627", "RLE": "\u202b", "RLO": "\u202e",
    "PDF": "\u202c", "NSM": "\u0300", "BN": "\u00ad", "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068",
    "PDI": "\u2069",
}  # fmt: skip
SLICES = 4

needs_files = pytest.mark.skipif(
    not (UNICODE / "BidiTest.txt").exists(), reason="Debian package unicode-data is not installed"
)


def lines(name: str) -> Iterator[str]:
    with (UNICODE / name).open(encoding="utf-8") as file:
        for line in file:
            yield line.split("#")[0].strip()


def answer(text: str, base: int | None) -> tuple[list[str], list[int]]:
    """Levels with x for what the algorithm removes, and the order of what it keeps."""
    found = levels(text, base)
    kept = [at for at, char in enumerate(text) if character_class(char) not in REMOVED]
    shown = [str(level) if at in set(kept) else "x" for at, level in enumerate(found)]
    return shown, [kept[n] for n in visual_order([found[at] for at in kept])]


@pytest.mark.slow
@needs_files
@pytest.mark.parametrize("part", range(SLICES))
def test_every_case_of_bidi_test(part: int) -> None:
    expected: list[str] = []
    order: list[int] = []
    cases = 0
    for number, line in enumerate(lines("BidiTest.txt")):
        if line.startswith("@Levels:"):
            expected = line.split()[1:]
        elif line.startswith("@Reorder:"):
            order = [int(n) for n in line.split()[1:]]
        elif line and not line.startswith("@") and number % SLICES == part:
            classes, bits = line.split(";")
            text = "".join(ONE_OF_CLASS[name] for name in classes.split())
            for bit, base in ((1, None), (2, 0), (4, 1)):
                if int(bits) & bit:
                    assert answer(text, base) == (expected, order), (line, base)
                    cases += 1
    assert cases > 150_000


@pytest.mark.slow
@needs_files
def test_every_case_of_bidi_character_test() -> None:
    cases = newer = 0
    for line in lines("BidiCharacterTest.txt"):
        if not line:
            continue
        codes, direction, paragraph, expected, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        if any(unicodedata.category(char) == "Cn" for char in text):
            newer += 1
            continue
        base = {"0": 0, "1": 1, "2": None}[direction]
        assert answer(text, base) == (expected.split(), [int(n) for n in order.split()]), (line, paragraph)
        cases += 1
    print(f"{cases} cases; {newer} left out, newer than Unicode {unicodedata.unidata_version}")
    assert cases > 90_000


@needs_files
def test_brackets_are_those_of_the_unicode_file() -> None:
    rows = [line.split(";") for line in lines("BidiBrackets.txt") if line]
    known = [(chr(int(a, 16)), chr(int(b, 16)), side.strip()) for a, b, side in rows]
    known = [row for row in known if unicodedata.category(row[0]) != "Cn"]
    for char, other, side in known:
        closing = unicodedata.normalize("NFC", other if side == "o" else char)
        found = bracket(char)
        assert found is not None and (found.closing, found.opens) == (closing, side == "o"), hex(ord(char))
    named = {char for char, _, _ in known}
    assert not [hex(c) for c in range(0x110000) if bracket(chr(c)) and chr(c) not in named]


@needs_files
def test_classes_of_unassigned_characters_are_the_reserved_ones() -> None:
    names = dict(line.split(";")[1:3] for line in _aliases())
    for low, high, name in _defaults():
        for code in range(low, high + 1):
            if unicodedata.category(chr(code)) == "Cn" and code & 0xFFFE != 0xFFFE and not 0xFDD0 <= code <= 0xFDEF:
                assert character_class(chr(code)) == names[name], hex(code)


def _aliases() -> Iterator[str]:
    for line in lines("PropertyValueAliases.txt"):
        fields = [part.strip() for part in line.split(";")]
        if fields[0] == "bc":
            yield ";".join([fields[0], fields[2], fields[1]])


def _defaults() -> Iterator[tuple[int, int, str]]:
    for line in (UNICODE / "extracted/DerivedBidiClass.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# @missing:") and "0000..10FFFF" not in line:
            span, name = line.removeprefix("# @missing:").split(";")
            low, high = span.strip().split("..")
            yield int(low, 16), int(high, 16), name.strip()


def test_dates_and_phones_in_an_isolate_keep_their_order_in_arabic() -> None:
    text = "من \u206601-01-2020\u2069 إلى"
    kept = [at for at, char in enumerate(text) if char not in "\u2066\u2069"]
    found = levels(text, 1)
    shown = "".join(text[kept[n]] for n in visual_order([found[at] for at in kept]))
    assert "01-01-2020" in shown
