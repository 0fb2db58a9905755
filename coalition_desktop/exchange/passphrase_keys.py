"""From the coalition's passphrase to a key: scrypt, slow on purpose."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

_SCRYPT = {"n": 1 << 15, "r": 8, "p": 1}  # 32 MB and a tenth of a second for each guess


def new_salt() -> dict[str, Any]:
    """How a new key is made of a passphrase; it travels beside what the key locks."""
    return {"salt": os.urandom(16).hex(), **_SCRYPT}


def key_of(passphrase: str, how: Mapping[str, Any]) -> bytes:
    """The key, 32 bytes.  Raises ``ValueError``, ``KeyError`` or ``TypeError`` for what no export can have made."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    if how["n"] > 1 << 20 or how["r"] > 64 or how["p"] > 64:  # else a file could ask for all the memory
        raise ValueError(how)
    kdf = Scrypt(salt=bytes.fromhex(how["salt"]), length=32, n=how["n"], r=how["r"], p=how["p"])
    return kdf.derive(_evened(passphrase))


def _evened(passphrase: str) -> bytes:
    """The same passphrase typed on another keyboard: spaces at its ends and the form of accents do not count."""
    from unicodedata import normalize

    return normalize("NFKC", passphrase.strip()).encode()
