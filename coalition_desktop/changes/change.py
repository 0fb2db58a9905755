"""A change: one record in one save.  Immutable, addressed by its content, never removed.

``preds`` says for each field which changes this one replaces.  The values stand in ``body``, which
is outside the id except through its hash: a body can be erased and the id still verifies.  The salt
in the body keeps its hash from being guessed back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import orjson

from coalition_desktop.changes.canon import Value, as_json, canonical_json, encode
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP

ENVELOPE = 1  # how an id is computed; frozen
ID_BYTES = 16
SALT_BYTES = 8

DELETED = "_deleted"  # an ordinary field: True when the record is in the bin
OFFICE = "_office"  # code of the office that owns the record
NATIONAL = "NAT"  # code of the office that may erase what any office owns
MEMBER = "\x1f"  # "themes\x1fyouth": one element of a set field, True or False

Preds = Mapping[str, Sequence[bytes]]


DAMAGED = QT_TRANSLATE_NOOP(
    "Changes",
    "The history is damaged: the change {id} of the record {record}. Nothing was changed."
    " Restore a backup from before the damage.",
)


class DamagedChange(UserError):
    """A change that cannot be read, or whose id or body does not match its content."""

    def __init__(self, change_id: object, rid: object) -> None:
        self.id = change_id.hex() if isinstance(change_id, bytes) else str(change_id)
        self.rid = str(rid)
        super().__init__(DAMAGED, id=self.id, record=self.rid)


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
        """Field → value; empty once erased.  Raises ``DamagedChange``."""
        if self.body is None:
            return {}
        try:
            found = orjson.loads(self.body)["v"]
        except (ValueError, TypeError, KeyError) as error:
            raise DamagedChange(self.id, self.rid) from error
        if not isinstance(found, dict):
            raise DamagedChange(self.id, self.rid)
        return found

    @cached_property
    def shown(self) -> dict[str, Value]:
        """The fields as a record shows them of which this change is all there is; not to be altered."""
        mine = {key: self.values.get(key) for key in self.preds if key[0] != "_"}
        elements = {key: mine.pop(key) is True for key in [key for key in mine if MEMBER in key]}
        return mine | sets_of(elements)

    @cached_property
    def preds_text(self) -> str:
        """``preds`` as it enters the id and as it is stored."""
        return preds_json(self.preds)

    def without_body(self) -> Change:
        """Its skeleton: what is left of a change once its record is erased."""
        return self._replace(body=None)


def sets_of(elements: Mapping[str, bool]) -> dict[str, Value]:
    """The sets that have these elements, or have them not."""
    sets: dict[str, list[str]] = {}
    for key, present in elements.items():
        name, _, element = key.partition(MEMBER)
        members = sets.setdefault(name, [])
        if present:
            members.append(element)
    return {name: sorted(members) or None for name, members in sets.items()}


def digest(data: bytes) -> bytes:
    """SHA-256 cut to 16 bytes."""
    return hashlib.sha256(data).digest()[:ID_BYTES]


def preds_json(preds: Preds) -> str:
    """The canonical text of ``preds``."""
    if not any(preds.values()):
        return as_json(preds)  # of a new record
    return as_json({f: sorted([p.hex() for p in ps]) for f, ps in preds.items()})


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
    shown: dict[str, Value] | None = None,
) -> Change:
    """A new change.  ``preds`` has the same keys as ``values``; an erasing change has no values.

    ``plain``: the caller knows that no value is of another type than a change can have.
    ``shown``: as ``Change.shown``, where it is known.
    """
    said = dict(values)
    body = None if kind == "erase" else (encode if plain else canonical_json)({"salt": salt.hex(), "v": said})
    body_hash, text = digest(body or b""), preds_json(preds)
    parts = (entity, rid, kind, hlc, site, author, reason, group, preds, seen, body_hash, body, schema)
    change = Change(_identify(_Parts(b"", *parts), text), *parts)
    change.__dict__["preds_text"] = text  # spares making it again, and reading the values back from the body
    if body is not None:
        change.__dict__["values"] = said
    if shown is not None:
        change.__dict__["shown"] = shown
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
    if not _is_whole(change):
        raise DamagedChange(change.id, change.rid)


def _is_whole(change: Change) -> bool:
    try:
        same_id = _identify(change, preds_json(change.preds)) == change.id
        same_body = change.body is None or digest(change.body) == change.body_hash
    except (TypeError, AttributeError, ValueError):  # a part that is not of its type
        return False
    return change.env == ENVELOPE and same_id and same_body


def stamp(wall_ms: int, replaced: Sequence[int]) -> int:
    """The hlc of a change: the wall clock, or one more than what it replaces.

    No clock is shared between fields or records: a laptop set to 2099 spoils only the order in
    which the sides of the conflicts it touched are shown.
    """
    return max(wall_ms << 16, 1 + max(replaced, default=0))
