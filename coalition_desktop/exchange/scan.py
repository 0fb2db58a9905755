"""What the bulk reader does not tell of an Excel workbook, taken from its XML in one cheap pass.

Runs inside the reading process: of the standard library only what starts fast, so plain classes and
patterns that are compiled when a workbook needs them.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from io import BufferedReader
from xml.parsers import expat

from coalition_desktop.exchange.unpacking import Broken, Member, Members, unpacked

MOST_ERRORS = 200_000
UNSAVED = "="  # what stands for a formula whose result was not saved

_ROW = rb"<row ([^>]*)>"
_PREFIXED_ROW = rb"<\w+:row\b([^>]*)>"  # of generators that name their namespace
_NUMBERED_ROW = rb'<row [^>]*?\br="(\d+)"[^>]*>'
_NUMBER = rb'\br="(\d+)"'
_HIDDEN = rb'\bhidden="(?:1|true)"'
_ERROR = rb'(?s)<(?:\w+:)?c\b(?=[^>]*\bt="e")[^>]*\br="([A-Z]+)(\d+)"[^>]*>.*?<(?:\w+:)?v>([^<]*)<'
_FORMULA = rb'<(?:\w+:)?c\b[^>]*\br="([A-Z]+)\d+"[^>]*><(?:\w+:)?f\b'
# its result is no empty text: that is marked as a text
_UNSAVED = (
    rb'<(?:\w+:)?c\b(?![^>]*\bt="str")[^>]*\br="([A-Z]+)(\d+)"[^>]*><(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)'
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?</(?:\w+:)?c>"
)
_FAR = rb'<c r="[A-Z]{3}'
_PADDED = r'(?:"([^"]*)")?(0{2,})(?:"([^"]*)")?'


class Features:
    """Of one sheet: what stands where, 1-based rows and 0-based columns."""

    def __init__(self) -> None:
        self.errors: list[tuple[int, int, str]] = []
        self.formulas: Counter[int] = Counter()
        self.hidden_rows: list[int] = []
        self.padded: list[tuple[int, int, str]] = []  # row, column, number format
        self.rows = 0
        self.last_row = 0
        self.far = False  # cells hundreds of columns away
        self.beyond = False  # filled cells after the last column that is told

    @property
    def sparse(self) -> bool:
        """So few cells over so large an area that a reader of whole areas would drown."""
        return self.far or self.last_row > 50 * self.rows + 20_000


class Workbook:
    """Features by the name of the sheet; ``wide`` when a part is not in UTF-8."""

    def __init__(self, sheets: dict[str, Features]) -> None:
        self.sheets = sheets
        self.unpacked = 0
        self.wide = False


def elements(data: bytes) -> Iterator[tuple[str, dict[str, str]]]:
    """Local name and attributes (local names too) of every element of a small part."""
    found: list[tuple[str, dict[str, str]]] = []
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = _no_entities

    def start(name: str, attributes: dict[str, str]) -> None:
        found.append((name.rpartition(":")[2], {k.rpartition(":")[2]: v for k, v in attributes.items()}))

    parser.StartElementHandler = start
    parser.Parse(data, True)
    return iter(found)


def _no_entities(*_: object) -> None:
    raise Broken("entity")


def column_index(letters: str) -> int:
    """``A`` → 0, ``AA`` → 26."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1


def scan(file: BufferedReader, directory: Members) -> Workbook:
    """Check every member of the zip against its directory and look at each sheet's XML."""
    members = {name.lstrip("/"): member for name, member in directory.items()}
    parts = _sheet_parts(file, members)
    formats = _padded_formats(file, members)
    book = Workbook({name: Features() for name in parts})
    by_part = {part: book.sheets[name] for name, part in parts.items()}
    for name, member in members.items():
        book.unpacked += member.file_size
        pieces = unpacked(file, member)
        if name in by_part:
            book.wide |= _scan_sheet(pieces, by_part[name], formats)
        else:
            book.wide |= _drain(pieces, name)
    return book


def _drain(pieces: Iterator[bytes], name: str) -> bool:
    first = next(pieces, b"")
    if name.endswith((".xml", ".rels")):
        _refuse_entities(first)
    for _ in pieces:
        pass
    return first.startswith((b"\xff\xfe", b"\xfe\xff"))


def _refuse_entities(start: bytes) -> None:
    if b"<!DOCTYPE" in start[:4096] or b"<!ENTITY" in start[:65536]:
        raise Broken("entity")


def _whole(file: BufferedReader, member: Member | None, most: int = 16 << 20) -> bytes:
    if member is None or member.file_size > most:
        return b""
    return b"".join(unpacked(file, member))


def _sheet_parts(file: BufferedReader, members: Members) -> dict[str, str]:
    """Name of each worksheet → its part in the zip."""
    try:
        rels = _whole(file, members.get("xl/_rels/workbook.xml.rels"))
        targets = {a.get("Id"): a.get("Target", "") for tag, a in elements(rels) if tag == "Relationship"}
        sheets = [a for tag, a in elements(_whole(file, members.get("xl/workbook.xml"))) if tag == "sheet"]
    except expat.ExpatError:
        return {}
    found = {}
    for sheet in sheets:
        target = targets.get(sheet.get("id")) or ""
        part = target.lstrip("/") if target.startswith("/") else posixpath.normpath("xl/" + target)
        found[sheet.get("name", "")] = part
    return found


def _padded_formats(file: BufferedReader, members: Members) -> dict[bytes, str]:
    """Cell styles whose number format writes leading zeros (``00000``): index → format."""
    try:
        parts = list(elements(_whole(file, members.get("xl/styles.xml"))))
    except expat.ExpatError:
        return {}
    codes = {
        a["numFmtId"]: a["formatCode"]
        for tag, a in parts
        if tag == "numFmt" and re.fullmatch(_PADDED, a.get("formatCode", ""))
    }
    if not codes:
        return {}
    start = next((i for i, (tag, _) in enumerate(parts) if tag == "cellXfs"), len(parts))
    stop = next((i for i, (tag, _) in enumerate(parts) if i > start and tag == "cellStyles"), len(parts))
    styles = [a.get("numFmtId") for tag, a in parts[start + 1 : stop] if tag == "xf"]
    return {b"%d" % i: codes[f] for i, f in enumerate(styles) if f in codes}


def shown_with_zeros(value: float, pattern: str) -> str:
    """A number as its format of zeros shows it: 12 under ``00000`` is ``00012``."""
    found = re.fullmatch(_PADDED, pattern)
    if found is None or value != int(value) or value < 0:
        return str(value)
    return f"{found[1] or ''}{int(value):0{len(found[2])}d}{found[3] or ''}"


def _scan_sheet(pieces: Iterator[bytes], features: Features, formats: dict[bytes, str]) -> bool:
    padded = None
    if formats:
        ids = b"|".join(formats)
        padded = re.compile(rb'<(?:\w+:)?c r="([A-Z]+)(\d+)" s="(' + ids + rb')"(?: t="n")?>')
    rest, wide = b"", False
    for first, piece in enumerate(pieces):
        if not first:
            wide = piece.startswith((b"\xff\xfe", b"\xfe\xff"))
            _refuse_entities(piece)
        block = rest + piece
        cut = max(block.rfind(b"<row"), block.rfind(b"<c "), 0) or max(block.rfind(b":row"), 0)
        rest = block[cut:] if len(block) - cut < 4 << 20 else b""
        _look(block[:cut], features, padded, formats)
    _look(rest, features, padded, formats)
    return wide


def _look(block: bytes, features: Features, padded: re.Pattern[bytes] | None, formats: dict[bytes, str]) -> None:
    # a letter that plain cells lack is looked for ten times faster than the sign it stands in
    _look_rows(block, features)
    if b"e" in block and b't="e"' in block and len(features.errors) < MOST_ERRORS:
        for letters, row, text in re.findall(_ERROR, block):
            features.errors.append((int(row), column_index(letters.decode()), text.decode("utf-8", "replace")))
    if b"f" in block and (b"<f" in block or b":f" in block):
        features.formulas.update(column_index(letters.decode()) for letters in re.findall(_FORMULA, block))
        if len(features.errors) < MOST_ERRORS:
            for letters, row in re.findall(_UNSAVED, block):
                features.errors.append((int(row), column_index(letters.decode()), UNSAVED))
    if padded is not None:
        for letters, row, style in padded.findall(block):
            features.padded.append((int(row), column_index(letters.decode()), formats[style]))
    features.far = features.far or re.search(_FAR, block) is not None


def _look_rows(block: bytes, features: Features) -> None:
    """The rows one by one only where one is hidden or their numbers are not told."""
    last = re.match(_NUMBERED_ROW, block[block.rfind(b"<row ") :])
    if last and not (b"h" in block and b'hidden="' in block):
        features.rows += block.count(b"<row ")
        features.last_row = int(last[1])
        return
    for attributes in re.findall(_ROW, block) or re.findall(_PREFIXED_ROW, block):
        features.rows += 1
        number = re.search(_NUMBER, attributes)
        features.last_row = int(number[1]) if number else features.last_row + 1
        if b"hidden" in attributes and re.search(_HIDDEN, attributes):
            features.hidden_rows.append(features.last_row)
