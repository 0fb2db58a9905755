"""A font inside a PDF: the cells of a text become character codes of an embedded subset.

One cell is one code, whose declared width is the distance to the next cell: a word is then one
string without corrections, which viewers copy and search as one word.  A cell of several glyphs,
or of one glyph moved from its place, is a composite glyph added to the subset.
"""

from __future__ import annotations

import hashlib
import unicodedata

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFZCompress,
)

from coalition_desktop.documents.fonts import Face
from coalition_desktop.documents.shaping import Cell, Word
from coalition_desktop.documents.truetype import Composite, subset

_BLOCK = 100  # entries of one beginbfchar
_ITALIC_ANGLE, _STEM, _SYMBOLIC = 0, 80, 4


def copied(text: str, rtl: bool) -> str:
    """What a viewer is told that a cell stands for.

    Viewers turn right-to-left text round code by code, and the characters of one code with it, so
    that several of them are given from left to right.  Arabic vowel signs are left out: with them
    words are cut in some viewers and not found by people who type without signs.
    """
    shown = [
        " " if c in _FIXED_BLANKS else c for c in text if unicodedata.category(c) != "Cf" and not _is_vowel_sign(c)
    ]
    return "".join(reversed(shown) if rtl else shown)


_FIXED_BLANKS = "\u00a0\u202f"  # copied as the space that people type when they search


def _is_vowel_sign(char: str) -> bool:
    return unicodedata.category(char) == "Mn" and "\u0600" <= char <= "\u08ff"


class PdfFont:
    """The codes given so far to cells of one face, in one document.

    reportlab calls ``addObjects`` when the document is saved.
    """

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes: dict[tuple[Cell, bool], int] = {}
        self._strings: dict[Word, str] = {}

    def string(self, word: Word) -> str:
        """A word as hexadecimal codes, from left to right."""
        found = self._strings.get(word)
        if found is None:
            found = self._strings[word] = "".join(self._code(cell, word.rtl) for cell in word.cells)
        return found

    def _code(self, cell: Cell, rtl: bool) -> str:
        code = self._codes.setdefault((cell, rtl), len(self._codes) + 1)
        return f"{code:04X}"

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802  (reportlab's name)
        """Write the subset and all that describes it into the document."""
        cells = [cell for cell, _ in self._codes]
        composites = list(dict.fromkeys(Composite(c.glyphs, c.advance) for c in cells if not self._plain(c)))
        font = subset(self.face.hb_face, {c.glyphs[0][0] for c in cells if self._plain(c)}, composites)
        place = {composite: font.first_composite + n for n, composite in enumerate(composites)}
        glyphs = [font.ids[c.glyphs[0][0]] if self._plain(c) else place[Composite(c.glyphs, c.advance)] for c in cells]
        base = f"{_tag(self._codes)}+{self.face.path.stem}"
        file = _stream(font.data, Length1=len(font.data))
        gids = _stream(b"\0\0" + b"".join(glyph.to_bytes(2, "big") for glyph in glyphs))
        cid_font = PDFDictionary({
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": PDFName(base),
            "CIDSystemInfo": PDFDictionary({"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}),
            "FontDescriptor": doc.Reference(self._descriptor(base, doc.Reference(file))),
            "W": PDFArray([1, PDFArray([self._units(cell.advance) for cell in cells])]),
            "CIDToGIDMap": doc.Reference(gids),
        })  # fmt: skip
        whole = PDFDictionary({
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": PDFName(base),
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([doc.Reference(cid_font)]),
            "ToUnicode": doc.Reference(_stream(self._to_unicode())),
        })  # fmt: skip
        doc.idToObject["BasicFonts"].dict[self.name] = doc.Reference(whole)

    def _plain(self, cell: Cell) -> bool:
        """Whether the font's own glyph does: one, in its place, of its own width."""
        glyph, x, y = cell.glyphs[0]
        own = self.face.hb_font.get_glyph_h_advance(glyph)
        return len(cell.glyphs) == 1 and not x and not y and cell.advance == own

    def _units(self, value: float) -> int | float:
        scaled = round(value * 1000 / self.face.upem, 3)
        return int(scaled) if scaled == int(scaled) else scaled

    def _descriptor(self, base: str, file: PDFObjectReference) -> PDFDictionary:
        face = self.face
        ascent, descent = round(face.ascent * 1000), round(face.descent * 1000)
        return PDFDictionary({
            "Type": PDFName("FontDescriptor"),
            "FontName": PDFName(base),
            "Flags": _SYMBOLIC,
            "FontBBox": PDFArray([-1000, descent, 4000, ascent]),
            "ItalicAngle": _ITALIC_ANGLE,
            "Ascent": ascent,
            "Descent": descent,
            "CapHeight": 700,
            "StemV": _STEM * (2 if face.bold else 1),
            "FontFile2": file,
        })  # fmt: skip

    def _to_unicode(self) -> bytes:
        entries = []
        for (cell, rtl), code in self._codes.items():
            text = copied(cell.text, rtl)
            if text:
                entries.append(f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>")
        blocks = [entries[at : at + _BLOCK] for at in range(0, len(entries), _BLOCK)]
        body = "\n".join(f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar" for block in blocks)
        return _CMAP.format(body=body).encode("ascii")


_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{body}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def _stream(data: bytes, **entries: int) -> PDFStream:
    return PDFStream(PDFDictionary(dict(entries)), data, [PDFZCompress])


def _tag(codes: dict[tuple[Cell, bool], int]) -> str:
    """Six capitals that differ between subsets, as the standard asks; the same text, the same tag."""
    digest = hashlib.sha256(repr([(cell, rtl) for cell, rtl in codes]).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
