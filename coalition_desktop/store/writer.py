"""Who writes, and the ids and times that a writer gives."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from coalition_desktop.changes.change import SALT_BYTES
from coalition_desktop.store.session import Session

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAIRS = [first + second for first in _ALPHABET for second in _ALPHABET]


@dataclass(slots=True)
class Writer:
    """Who writes: carried by the session of an operation (``session.info["writer"]``)."""

    site: str  # "LSH:" and the installation's id
    office: str
    author: str
    wall_ms: Callable[[], int] = field(default=lambda: time.time_ns() // 1_000_000)
    salt: Callable[[], bytes] = field(default=lambda: os.urandom(SALT_BYTES))
    next_seq: int = 0
    dropped: int = 0  # changes that the operation withdrew or brought back


def writer_of(session: Session) -> Writer:
    """The writer of the operation that is under way; outside of one nothing may be written."""
    writer = session.info.get("writer")
    if not isinstance(writer, Writer):
        raise RuntimeError("the registry is written only inside an operation")
    return writer


def now() -> str:
    """The present time, UTC, to the second, as the local tables keep it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def base32(number: int, length: int) -> str:
    """Crockford's base 32: no letter that is taken for a digit."""
    digits = [_PAIRS[(number >> 10 * i) & 1023] for i in range((length + 1) // 2 - 1, -1, -1)]
    return "".join(digits)[-length:]


def new_rid(wall_ms: int | None = None) -> str:
    """A fresh record id: UUID version 7 (RFC 9562) in base 32, so that ids follow time."""
    ms = wall_ms if wall_ms is not None else time.time_ns() // 1_000_000
    number = (ms << 80) | (7 << 76) | (secrets.randbits(12) << 64) | (2 << 62) | secrets.randbits(62)
    return base32(number, 26)
