"""The hidden sheet of a packet: a signed manifest, and what it tells of in pieces that fit into cells.

Row 1: ``CDSYNC1``, the manifest as JSON, its Ed25519 signature, the public key.  Below, row by row, a
number and a piece of the payload in base64.  The payload is sections one after the other, each packed
by zlib; with a passphrase all of it is enciphered by AES-256-GCM, the key made by scrypt.

A hidden sheet is what survives every program that people save workbooks with; its rows may be sorted.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson

from coalition_desktop.errors import UserError
from coalition_desktop.exchange.passphrase_keys import key_of, new_salt
from coalition_desktop.exchange.sheets import Sheet, SourceFile
from coalition_desktop.language import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SHEET = "_sync"
MAGIC = "CDSYNC1"
ENVELOPE = 1  # of the manifest and the sections; raised when older programs could not read them
CHUNK = 32_000  # characters; a cell holds 32,767
MOST_UNPACKED = 1 << 30  # bytes of all sections

NEWER = QT_TRANSLATE_NOOP(
    "Packet",
    "“{name}” was written by a newer version of the program. Update the program here, then import it again. Nothing was changed.",
)
LOCKED = QT_TRANSLATE_NOOP(
    "Packet",
    "“{name}” is protected by the passphrase of the coalition. Give it to open the packet. Nothing was changed.",
)
WRONG_PASSPHRASE = QT_TRANSLATE_NOOP(
    "Packet", "This is not the passphrase with which “{name}” was protected. Nothing was changed."
)
PIECES_MISSING = QT_TRANSLATE_NOOP("Packet", "some of its rows are missing or were altered")
NOT_SIGNED = QT_TRANSLATE_NOOP("Packet", "its signature does not fit its content")
NOT_UNDERSTOOD = QT_TRANSLATE_NOOP("Packet", "its content cannot be read")


class HiddenPartDamaged(Exception):
    """The hidden sheet is there and cannot be trusted.  ``why`` stands in a sentence."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.source)
        self.why = why


class PassphraseNeeded(UserError):
    """The packet is protected: ask for the passphrase and try again."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a hidden sheet holds.  ``signer``: the public key, 64 hexadecimal digits."""

    manifest: Mapping[str, Any]
    signer: str
    protected: bool
    _sections: Mapping[str, tuple[int, bytes]]  # size once unpacked, packed bytes

    def names(self, start: str) -> list[str]:
        """The sections whose name begins so, in their order."""
        return [name for name in self._sections if name.startswith(start)]

    def section(self, name: str) -> Any:
        """A section.  Raises ``HiddenPartDamaged``."""
        try:
            return orjson.loads(_inflated(*self._sections[name]))
        except (KeyError, ValueError) as wrong:
            raise HiddenPartDamaged(NOT_UNDERSTOOD) from wrong


# ------------------------------------------------------------------ writing


class Payload:
    """Sections on their way into a hidden sheet, packed as they come."""

    def __init__(self) -> None:
        self.sections: list[list[Any]] = []  # name, packed size, size
        self._parts: list[bytes] = []

    def add(self, name: str, content: Any) -> None:
        """One more section: plain values."""
        plain = orjson.dumps(content)
        packed = zlib.compress(plain, 9)
        self.sections.append([name, len(packed), len(plain)])
        self._parts.append(packed)

    def rows(
        self, manifest: Mapping[str, Any], key: Ed25519PrivateKey, passphrase: str = ""
    ) -> Iterator[tuple[str, ...]]:
        """The rows of the sheet, each a row of texts."""
        data = b"".join(self._parts)
        self._parts.clear()
        about: dict[str, Any] = {"sections": self.sections}
        if passphrase:
            data, about["locked"] = _locked(data, passphrase, str(manifest["export_id"]))
        about["sha256"] = hashlib.sha256(data).hexdigest()
        about["chunks"] = -(-len(base64.b64encode(data)) // CHUNK)
        text = orjson.dumps({"envelope": ENVELOPE, **manifest, "payload": about}).decode()
        signature = key.sign(text.encode()).hex()
        yield MAGIC, text, signature, key.public_key().public_bytes_raw().hex()
        chunks = base64.b64encode(data).decode()
        for number in range(about["chunks"]):
            yield f"{number:06d}", chunks[number * CHUNK : (number + 1) * CHUNK]


def _locked(data: bytes, passphrase: str, export_id: str) -> tuple[bytes, dict[str, Any]]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(12)
    how = {**new_salt(), "nonce": nonce.hex()}
    return AESGCM(key_of(passphrase, how)).encrypt(nonce, data, export_id.encode()), how


# ------------------------------------------------------------------ reading


def hidden_sheet(source: SourceFile) -> Sheet | None:
    """The hidden sheet of a packet, whatever its name; None where there is none.

    Only where no sheet that is hidden is one, the visible ones are unpacked and looked at: somebody may have shown it.
    """
    unpacked = (part for part in source.parts if isinstance(part, Sheet))
    found = next(filter(_is_hidden_sheet, unpacked), None)
    return found if found is not None else next(filter(_is_hidden_sheet, source.sheets), None)


def _is_hidden_sheet(sheet: Sheet) -> bool:
    return bool(len(sheet)) and bool(sheet.columns) and MAGIC in sheet.columns[0][:1000]


def open_hidden_sheet(sheet: Sheet, name: str, passphrase: str = "") -> Opened:
    """What the sheet holds, once everything about it has proved right.

    ``name``: of the file, for sentences.  Raises ``HiddenPartDamaged``; ``UserError`` for a packet of
    a newer program, and for one whose passphrase is missing (``PassphraseNeeded``) or wrong.
    """
    text, signature, signer = _first_row(sheet)
    manifest = _manifest(text)
    if manifest["envelope"] > ENVELOPE:
        raise UserError(NEWER, name=name)
    _check_signature(text, signature, signer)
    about = manifest["payload"]
    data = _joined(sheet, about["chunks"])
    if hashlib.sha256(data).hexdigest() != about["sha256"]:
        raise HiddenPartDamaged(PIECES_MISSING)
    if "locked" in about:
        data = _unlocked(data, about["locked"], str(manifest["export_id"]), name, passphrase)
    return Opened(manifest, signer, "locked" in about, _cut(data, about["sections"]))


def _first_row(sheet: Sheet) -> tuple[str, str, str]:
    line = sheet.line(sheet.columns[0].index(MAGIC))
    told = [cell for cell in line[1:4] if isinstance(cell, str)]
    if len(told) != 3:
        raise HiddenPartDamaged(PIECES_MISSING)
    return told[0], told[1], told[2]


def _manifest(text: str) -> dict[str, Any]:
    """The manifest, with the parts that every version has in their types."""
    try:
        found = orjson.loads(text)
        about = found["payload"]
        fine = isinstance(found["envelope"], int) and isinstance(found["export_id"], str)
        fine &= isinstance(about["chunks"], int) and isinstance(about["sha256"], str)
        sections = [(str(name), int(packed), int(size)) for name, packed, size in about["sections"]]
    except (ValueError, KeyError, TypeError) as wrong:
        raise HiddenPartDamaged(NOT_UNDERSTOOD) from wrong
    if not fine or sum(size for *_, size in sections) > MOST_UNPACKED:
        raise HiddenPartDamaged(NOT_UNDERSTOOD)
    return dict(found)


def _check_signature(text: str, signature: str, signer: str) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signer))
        key.verify(bytes.fromhex(signature), text.encode())
    except (InvalidSignature, ValueError) as wrong:
        raise HiddenPartDamaged(NOT_SIGNED) from wrong


def _joined(sheet: Sheet, chunks: int) -> bytes:
    pieces: dict[int, str] = {}
    for label, piece in zip(sheet.columns[0], sheet.columns[1], strict=True):
        if isinstance(piece, str) and isinstance(label, (str, float)) and str(label).removesuffix(".0").isdecimal():
            pieces[int(float(label))] = piece
    if set(pieces) != set(range(chunks)):
        raise HiddenPartDamaged(PIECES_MISSING)
    try:
        return base64.b64decode("".join(pieces[number] for number in range(chunks)), validate=True)
    except binascii.Error as wrong:
        raise HiddenPartDamaged(PIECES_MISSING) from wrong


def _unlocked(data: bytes, how: Mapping[str, Any], export_id: str, name: str, passphrase: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not passphrase.strip():
        raise PassphraseNeeded(LOCKED, name=name)
    try:
        return AESGCM(key_of(passphrase, how)).decrypt(bytes.fromhex(how["nonce"]), data, export_id.encode())
    except InvalidTag as wrong:
        raise PassphraseNeeded(WRONG_PASSPHRASE, name=name) from wrong
    except (KeyError, ValueError, TypeError) as wrong:
        raise HiddenPartDamaged(NOT_UNDERSTOOD) from wrong


def _cut(data: bytes, sections: Sequence[Sequence[Any]]) -> dict[str, tuple[int, bytes]]:
    found: dict[str, tuple[int, bytes]] = {}
    start = 0
    for name, packed, size in sections:
        found[name] = size, data[start : start + packed]
        start += packed
    if start != len(data) or len(found) != len(sections):
        raise HiddenPartDamaged(NOT_UNDERSTOOD)
    return found


def _inflated(size: int, packed: bytes) -> bytes:
    """Unpack a section, held to the size that was declared and signed."""
    engine = zlib.decompressobj()
    try:
        plain = engine.decompress(packed, size + 1)
    except zlib.error as wrong:
        raise HiddenPartDamaged(NOT_UNDERSTOOD) from wrong
    if len(plain) != size or not engine.eof:
        raise HiddenPartDamaged(NOT_UNDERSTOOD)
    return plain
