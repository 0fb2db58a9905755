"""Files that are enciphered on their way, piece by piece: AES-256 in GCM, which proves that nothing was altered.

One file: a nonce of 12 bytes, the enciphered bytes, a tag of 16.  What is deciphered counts only once the
tag, which comes last, has proved right: until then it goes into a draft.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import NamedTuple

NONCE, TAG = 12, 16
OVERHEAD = NONCE + TAG  # bytes that a file grows by


class NotGenuine(Exception):
    """Enciphered bytes were altered, or were made with another key."""


class Lock(NamedTuple):
    """``key``: 32 bytes; ``about``: what the files belong to, so that none can be put into another packet."""

    key: bytes
    about: bytes


def enciphered(pieces: Iterable[bytes], lock: Lock) -> Iterator[bytes]:
    """The bytes as they travel."""
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES256
    from cryptography.hazmat.primitives.ciphers.modes import GCM

    nonce = os.urandom(NONCE)
    engine = Cipher(AES256(lock.key), GCM(nonce)).encryptor()
    engine.authenticate_additional_data(lock.about)
    yield nonce
    for piece in pieces:
        yield engine.update(piece)
    yield engine.finalize() + engine.tag


def deciphered(pieces: Iterable[bytes], lock: Lock) -> Iterator[bytes]:
    """The bytes as they were.  Raises ``NotGenuine``, at the end at the latest."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES256
    from cryptography.hazmat.primitives.ciphers.modes import GCM

    engine, held = None, b""
    for piece in pieces:
        held += piece
        if engine is None and len(held) >= NONCE:
            engine = Cipher(AES256(lock.key), GCM(held[:NONCE])).decryptor()
            engine.authenticate_additional_data(lock.about)
            held = held[NONCE:]
        if engine is not None and len(held) > TAG:
            yield engine.update(held[:-TAG])
            held = held[-TAG:]
    if engine is None or len(held) < TAG:
        raise NotGenuine
    try:
        yield engine.finalize_with_tag(held)
    except InvalidTag as wrong:
        raise NotGenuine from wrong
