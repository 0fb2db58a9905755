"""How hard a passphrase is to guess, roughly: by its length and by how many different letters it has."""

from __future__ import annotations

import enum

LEAST, GOOD = 8, 16  # characters
VARIED = 5  # different ones at least: «aaaaaaaa» is no passphrase


class Strength(enum.Enum):
    """What may be said of it."""

    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


def strength(passphrase: str) -> Strength:
    """A guess; spaces at its ends do not count."""
    typed = passphrase.strip()
    if len(typed) < LEAST or len(set(typed.casefold())) < VARIED:
        return Strength.WEAK
    return Strength.GOOD if len(typed) >= GOOD else Strength.FAIR
