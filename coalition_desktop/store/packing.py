"""Changes as one compressed text, to be kept aside and taken in again unaltered."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from typing import Any

from coalition_desktop.changes.change import Change


def pack(changes: Iterable[Change]) -> bytes:
    """Whole changes, bodies included."""
    return zlib.compress(json.dumps([_plain(c) for c in changes], ensure_ascii=False).encode())


def unpack(payload: bytes) -> list[Change]:
    """The changes that ``pack`` was given."""
    return [_change(item) for item in json.loads(zlib.decompress(payload))]


def _plain(change: Change) -> dict[str, Any]:
    return {
        "id": change.id.hex(),
        "env": change.env,
        "schema": change.schema,
        "entity": change.entity,
        "rid": change.rid,
        "kind": change.kind,
        "hlc": change.hlc,
        "site": change.site,
        "author": change.author,
        "reason": change.reason,
        "group": change.group.hex() if change.group else None,
        "preds": {key: [p.hex() for p in ps] for key, ps in change.preds.items()},
        "seen": None if change.seen is None else [i.hex() for i in change.seen],
        "body_hash": change.body_hash.hex(),
        "body": None if change.body is None else change.body.decode(),
    }


def _change(item: dict[str, Any]) -> Change:
    group, seen, body = item["group"], item["seen"], item["body"]
    return Change(
        **{
            **item,
            "id": bytes.fromhex(item["id"]),
            "group": bytes.fromhex(group) if group else None,
            "preds": {key: [bytes.fromhex(p) for p in ps] for key, ps in item["preds"].items()},
            "seen": None if seen is None else [bytes.fromhex(i) for i in seen],
            "body_hash": bytes.fromhex(item["body_hash"]),
            "body": None if body is None else body.encode(),
        }
    )
