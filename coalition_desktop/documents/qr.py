"""QR codes: made for paper, and read back from pictures of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import zxingcpp

from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PIL import Image

MAX_PIXELS = 40_000_000  # an A4 page at 600 dpi, and some

NOT_A_PICTURE = QT_TRANSLATE_NOOP("Verification", "This file is not a picture that can be read: {file}")
PICTURE_TOO_LARGE = QT_TRANSLATE_NOOP("Verification", "The picture {file} is too large. Scan the letter at 300 dpi.")


_BITS = bytes([ord("1"), *[ord("0")] * 255])  # black is 0 in a picture and 1 here


@dataclass(frozen=True, slots=True)
class Matrix:
    """The modules of a QR code without its margin: rows from the top, ``1`` dark, ``0`` light."""

    size: int
    modules: str

    def packed(self) -> bytes:
        """Rows of bits, each padded to whole bytes; 1 is dark."""
        length = -(-self.size // 8)
        rows = (self.modules[at : at + self.size].ljust(8 * length, "0") for at in range(0, self.size**2, self.size))
        return b"".join(int(row, 2).to_bytes(length, "big") for row in rows)


def make(text: str) -> Matrix:
    """The QR code of ``text`` at error level M."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture = zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    pixels = memoryview(picture).tobytes()  # type: ignore[arg-type]
    return Matrix(picture.shape[0], pixels.translate(_BITS).decode("ascii"))


def read_grey(pixels: bytes, width: int, height: int) -> list[str]:
    """Texts of the QR codes in a picture of one byte per pixel, row by row from the top.

    Where rows are padded, ``width`` counts the padding (pdfium: its stride).
    """
    view = memoryview(pixels).cast("B", (height, width))
    found = zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return [code.text for code in found]


def read_picture(path: Path) -> list[str]:
    """Texts of the QR codes in a PNG or JPEG; ``UserError`` where it is no picture."""
    from PIL import Image

    try:
        with Image.open(path) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise UserError(PICTURE_TOO_LARGE, file=path.name)
            grey = _on_white(picture)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UserError(NOT_A_PICTURE, file=path.name) from error
    return read_grey(grey.tobytes(), grey.width, grey.height)


def _on_white(picture: Image.Image) -> Image.Image:
    """Greys of a picture; what is transparent is white, as on paper."""
    from PIL import Image

    if "A" in picture.getbands() or "transparency" in picture.info:
        paper = Image.new("RGBA", picture.size, "white")
        return Image.alpha_composite(paper, picture.convert("RGBA")).convert("L")
    return picture.convert("L")
