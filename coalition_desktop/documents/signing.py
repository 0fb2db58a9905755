"""A letter's claims, signed so that anybody can check them without a network.

``COSE_Sign1`` (RFC 9052) with Ed25519 over CWT claims (RFC 8392), as Base45 text behind a prefix.
A signature proves that the office issued these words, not that the letter is still valid: its end
of validity is a claim, its cancellation is known to the registry alone.
"""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import cbor2
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from coalition_desktop.documents import base45
from coalition_desktop.documents.template import clean
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP

PREFIX = "CD1:"

WRONG_PASSPHRASE = QT_TRANSLATE_NOOP("Verification", "The signing key does not open with this passphrase.")
NOT_A_KEY = QT_TRANSLATE_NOOP("Verification", "This is not a signing key of the coalition.")

_TAG = 18  # COSE_Sign1
_ALGORITHM, _KEY_ID, _EDDSA = 1, 4, -8
_ISSUER, _EXPIRES, _ISSUED = 1, 4, 6
_LETTER = -65537  # private use: the letter's own claims
_NAME_BYTES = 72  # names are cut so that the code stays readable on 3 cm
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class LetterClaims:
    """What a letter's code says.  Dates are ISO days, ``valid_until`` empty when there is no end.

    ``name_ar`` and ``name_fr`` are cut at 72 bytes.
    """

    office: str
    kind: str
    number: str
    issued_on: str
    valid_until: str
    subject: str  # number of the association in the coalition
    name_ar: str = ""
    name_fr: str = ""


class Answer(enum.Enum):
    """What became of a check."""

    AUTHENTIC = "authentic"
    EXPIRED = "expired"  # authentic, but its validity has ended
    ALTERED = "altered"  # not ours, or changed after it was signed
    UNREADABLE = "unreadable"  # not the text of a letter's code at all


@dataclass(frozen=True, slots=True)
class Verified:
    """Answer to a check; ``claims`` only when they can be trusted."""

    answer: Answer
    claims: LetterClaims | None = None

    @property
    def authentic(self) -> bool:
        """Whether one of the given keys signed the text, valid still or not."""
        return self.claims is not None


def new_key() -> Ed25519PrivateKey:
    """A fresh signing key."""
    return Ed25519PrivateKey.generate()


def private_pem(key: Ed25519PrivateKey, passphrase: str = "") -> bytes:
    """The key as PKCS #8 PEM, encrypted when there is a passphrase."""
    lock: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if passphrase:
        lock = serialization.BestAvailableEncryption(passphrase.encode())
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)


def read_private_pem(pem: bytes, passphrase: str = "") -> Ed25519PrivateKey:
    """The key of ``private_pem``; ``UserError`` for a wrong passphrase or another file."""
    if b"PRIVATE KEY" not in pem:
        raise UserError(NOT_A_KEY)
    try:
        key = serialization.load_pem_private_key(pem, passphrase.encode() if passphrase else None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise UserError(WRONG_PASSPHRASE if b"ENCRYPTED" in pem else NOT_A_KEY) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UserError(NOT_A_KEY)
    return key


def public_text(key: Ed25519PrivateKey | Ed25519PublicKey) -> str:
    """The public key as 64 hexadecimal digits, to be published and kept."""
    public = key.public_key() if isinstance(key, Ed25519PrivateKey) else key
    return public.public_bytes_raw().hex()


def read_public_text(text: str) -> Ed25519PublicKey:
    """The key of ``public_text``; ``UserError`` where it is none."""
    try:
        return Ed25519PublicKey.from_public_bytes(bytes.fromhex(text.strip()))
    except ValueError as error:
        raise UserError(NOT_A_KEY) from error


def key_id(key: Ed25519PublicKey) -> bytes:
    """Four bytes that name a public key: a hint, all the known keys are tried."""
    return hashlib.sha256(key.public_bytes_raw()).digest()[:4]


def sign_letter(claims: LetterClaims, key: Ed25519PrivateKey) -> str:
    """The text of a letter's QR code.  The same claims and key give the same text."""
    protected = cbor2.dumps({_ALGORITHM: _EDDSA, _KEY_ID: key_id(key.public_key())}, canonical=True)
    payload = _payload(claims)
    signature = key.sign(_signed_bytes(protected, payload))
    return PREFIX + base45.encode(_message(protected, payload, signature))


def read_signed(text: str, public_keys: Iterable[Ed25519PublicKey], today: date) -> Verified:
    """Check the text of a code against the keys that are known; ``today`` tells what has expired."""
    try:
        protected, payload, signature = _opened(text)
    except ValueError:
        return Verified(Answer.UNREADABLE)
    if not any(_signed_by(key, protected, payload, signature) for key in public_keys):
        return Verified(Answer.ALTERED)
    claims = _claims(payload)
    expired = claims.valid_until and date.fromisoformat(claims.valid_until) < today
    return Verified(Answer.EXPIRED if expired else Answer.AUTHENTIC, claims)


def short_code(text: str) -> str:
    """The code printed under the QR code, like ``7KQ4-M2XD``: 40 bits of the signature's hash."""
    signature = _opened(text)[2]
    number = int.from_bytes(hashlib.sha256(signature).digest()[:5], "big")
    letters = "".join(_CROCKFORD[number >> shift & 31] for shift in range(35, -1, -5))
    return f"{letters[:4]}-{letters[4:]}"


def read_short_code(typed: str) -> str:
    """A code as somebody typed it, in its printed form: O is 0, I and L are 1; no dash needed."""
    known = "".join(c for c in typed.upper().translate(str.maketrans("OIL", "011")) if c in _CROCKFORD)
    return f"{known[:4]}-{known[4:]}"


def _signed_bytes(protected: bytes, payload: bytes) -> bytes:
    return cbor2.dumps(["Signature1", protected, b"", payload])


def _signed_by(key: Ed25519PublicKey, protected: bytes, payload: bytes, signature: bytes) -> bool:
    try:
        key.verify(signature, _signed_bytes(protected, payload))
    except InvalidSignature:
        return False
    return True


def _payload(claims: LetterClaims) -> bytes:
    content: dict[int, Any] = {_ISSUER: claims.office, _ISSUED: _seconds(claims.issued_on)}
    if claims.valid_until:
        content[_EXPIRES] = _seconds(claims.valid_until)
    names = [_cut(clean(claims.name_ar)), _cut(clean(claims.name_fr))]
    content[_LETTER] = [1, claims.kind, claims.number, claims.subject, *names]
    return cbor2.dumps(content, canonical=True)


def _claims(payload: bytes) -> LetterClaims:
    """Claims of a payload whose signature was found good."""
    content = cbor2.loads(payload)
    _version, kind, number, subject, name_ar, name_fr, *_later = content[_LETTER]
    until = _day(content[_EXPIRES]) if _EXPIRES in content else ""
    return LetterClaims(
        content[_ISSUER], kind, number, _day(content[_ISSUED]), until, subject, name_ar, name_fr
    )  # fmt: skip


def _opened(text: str) -> tuple[bytes, bytes, bytes]:
    """Protected header, payload and signature; ``ValueError`` where the text is not such a thing."""
    text = text.strip("\r\n\t ")
    if not text.startswith(PREFIX):
        raise ValueError("another code")
    data = base45.decode(text.removeprefix(PREFIX))
    try:
        found = cbor2.loads(data)
    except cbor2.CBORError as error:
        raise ValueError("not CBOR") from error
    match found.value if isinstance(found, cbor2.CBORTag) else None:
        case [bytes(protected), _, bytes(payload), bytes(signature)]:
            # Only the very bytes that we write: one letter has one text.
            if _message(protected, payload, signature) == data:
                return protected, payload, signature
    raise ValueError("not COSE_Sign1")


def _message(protected: bytes, payload: bytes, signature: bytes) -> bytes:
    return cbor2.dumps(cbor2.CBORTag(_TAG, [protected, {}, payload, signature]))


def _cut(name: str) -> str:
    if len(name.encode()) <= _NAME_BYTES:
        return name
    return name.encode()[: _NAME_BYTES - 3].decode(errors="ignore").rstrip() + "…"


def _seconds(day: str) -> int:
    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())


def _day(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
