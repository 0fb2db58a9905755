"""A change: one record in one save.  Immutable, addressed by its content, never removed.

``preds`` says for each field which changes this one replaces.  The values stand in ``body``, which
is outside the id except through its hash: a body can be erased and the id still verifies.  The salt
in the body keeps its hash from being guessed back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

import orjson

from coalition_desktop.changes.canon import Value, as_json, canonical_json, encode

ENVELOPE = 1  # how an id is computed; frozen
ID_BYTES = 16
SALT_BYTES = 8

DELETED = "_deleted"  # an ordinary field: True when the record is in the bin
OFFICE = "_office"  # code of the office that owns the record
NATIONAL = "NAT"  # code of the office that may erase what any office owns
MEMBER = "\x1f"  # "themes\x1fyouth": one element of a set field, True or False

Preds = Mapping[str, Sequence[bytes]]


class DamagedChange(ValueError):
    """A change whose id or body does not match its content."""


class _Parts(NamedTuple):
    """``hlc``: ms since 1970 << 16 | counter.  ``site``: installation, or ``file:…`` for hand edits."""

    id: bytes
    entity: str
    rid: str
    kind: str  # "set" or "erase"
    hlc: int
    site: str
    author: str
    reason: str | None
    group: bytes | None
    preds: Preds
    seen: Sequence[bytes] | None
    body_hash: bytes
    body: bytes | None
    schema: int = 1
    env: int = ENVELOPE


class Change(_Parts):
    """A change with what is read from its parts when it is first asked for."""

    @cached_property
    def values(self) -> dict[str, Value]:
        """Field → value; empty once erased."""
        return {} if self.body is None else orjson.loads(self.body)["v"]

    @cached_property
    def preds_text(self) -> str:
        """``preds`` as it enters the id and as it is stored."""
        return preds_json(self.preds)

    def without_body(self) -> Change:
        """Its skeleton: what is left of a change once its record is erased."""
        return self._replace(body=None)


def digest(data: bytes) -> bytes:
    """SHA-256 cut to 16 bytes."""
    return hashlib.sha256(data).digest()[:ID_BYTES]


def preds_json(preds: Preds) -> str:
    """The canonical text of ``preds``."""
    if not any(preds.values()):
        return _nothing_replaced(tuple(preds))
    return as_json({f: sorted([p.hex() for p in ps]) for f, ps in preds.items()})


@lru_cache(maxsize=1024)
def _nothing_replaced(keys: tuple[str, ...]) -> str:
    return as_json({key: [] for key in keys})  # of a new record; thousands have the same fields


def ids_json(ids: Sequence[bytes] | None) -> str | None:
    """The canonical text of ``seen``."""
    return None if ids is None else as_json(sorted([i.hex() for i in ids]))


def _identify(change: _Parts, preds_text: str) -> bytes:
    header = [
        change.env,
        change.schema,
        change.entity,
        change.rid,
        change.kind,
        change.hlc,
        change.site,
        change.author,
        change.reason,
        change.group.hex() if change.group else None,
        preds_text,
        ids_json(change.seen),
        change.body_hash.hex(),
    ]
    return digest(encode(header))


def make(
    *,
    entity: str,
    rid: str,
    values: Mapping[str, Value],
    preds: Preds,
    hlc: int,
    site: str,
    author: str,
    salt: bytes,
    reason: str | None = None,
    group: bytes | None = None,
    seen: Sequence[bytes] | None = None,
    kind: str = "set",
    schema: int = 1,
    plain: bool = False,
) -> Change:
    """A new change.  ``preds`` has the same keys as ``values``; an erasing change has no values.

    ``plain``: the caller knows that no value is of another type than a change can have.
    """
    said = dict(values)
    body = None if kind == "erase" else (encode if plain else canonical_json)({"salt": salt.hex(), "v": said})
    body_hash, text = digest(body or b""), preds_json(preds)
    parts = (entity, rid, kind, hlc, site, author, reason, group, preds, seen, body_hash, body, schema)
    change = Change(_identify(_Parts(b"", *parts), text), *parts)
    change.__dict__["preds_text"] = text  # spares making it again, and reading the values back from the body
    if body is not None:
        change.__dict__["values"] = said
    return change


def skeleton(
    *,
    entity: str,
    rid: str,
    preds: Preds,
    hlc: int,
    site: str,
    author: str,
    body_hash: bytes,
    reason: str | None = None,
    group: bytes | None = None,
    seen: Sequence[bytes] | None = None,
    kind: str = "set",
    schema: int = 1,
) -> Change:
    """A change whose body was erased: what ``without_body`` leaves of it, from its parts."""
    parts = (entity, rid, kind, hlc, site, author, reason, group, preds, seen, body_hash, None, schema)
    return Change(_identify(_Parts(b"", *parts), preds_json(preds)), *parts)


def verify(change: Change) -> None:
    """Raise ``DamagedChange`` unless id and body match.  An erased body (``None``) is accepted."""
    if change.env != ENVELOPE or _identify(change, preds_json(change.preds)) != change.id:
        raise DamagedChange(change.id.hex())
    if change.body is not None and digest(change.body) != change.body_hash:
        raise DamagedChange(change.id.hex())


def stamp(wall_ms: int, replaced: Sequence[int]) -> int:
    """The hlc of a change: the wall clock, or one more than what it replaces.

    No clock is shared between fields or records: a laptop set to 2099 spoils only the order in
    which the sides of the conflicts it touched are shown.
    """
    return max(wall_ms << 16, 1 + max(replaced, default=0))
