"""Base45 (RFC 9285): bytes in the 45 characters that a QR code packs best."""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {char: n for n, char in enumerate(ALPHABET)}


def encode(data: bytes) -> str:
    """Three characters for two bytes, two for a last one."""
    out = []
    for at in range(0, len(data) - 1, 2):
        high, rest = divmod(data[at] * 256 + data[at + 1], 45 * 45)
        middle, low = divmod(rest, 45)
        out.append(ALPHABET[low] + ALPHABET[middle] + ALPHABET[high])
    if len(data) % 2:
        high, low = divmod(data[-1], 45)
        out.append(ALPHABET[low] + ALPHABET[high])
    return "".join(out)


def decode(text: str) -> bytes:
    """The bytes again; ``ValueError`` where the text is not Base45."""
    if len(text) % 3 == 1 or not _VALUES.keys() >= set(text):
        raise ValueError("not base45")
    out = bytearray()
    for at in range(0, len(text), 3):
        part = text[at : at + 3]
        value = sum(_VALUES[char] * 45**n for n, char in enumerate(part))
        out += value.to_bytes(len(part) - 1, "big") if value < 256 ** (len(part) - 1) else _overflow()
    return bytes(out)


def _overflow() -> bytes:
    raise ValueError("not base45")
