"""Many changes as one block of columns, which packs to a third of them one by one.

A block is a JSON object of lists.  Ids are not in it: they follow from the content, so that whatever
was altered on the way has another id.  What a change replaces is named by its place in the block
where it stands there, else by its id.  All values are kept as they are, also those of fields and of
kinds of record that this version does not know.

==========  =====================================================================================
records     ``[rid, entity, how many changes]``, the changes of a record side by side
origins     ``[site, author, reason, kind, schema]``, each combination once
shapes      lists of field keys, each once
origin      for each change the place of its origin, ``shape`` that of its fields
hlc         for each change the difference to the one before it
salts       of all bodies, one after the other, hexadecimal
values      field → its values, in the order of the changes that have it
preds       place of a change → for each of its fields what it replaces; those alone that replace
seen        place of a change → what its deleter saw, or what a proposal stands beside; group: place → id; erased: place → hash of the body
==========  =====================================================================================
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from typing import Any

import orjson

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import ID_BYTES, SALT_BYTES, Change, DamagedChange, make, skeleton

Packed = dict[str, Any]
_SALT = 2 * SALT_BYTES  # digits
_WHOLE = range(-(2**63), 2**63)  # what a database holds
_LONGEST = {"rid": 26, "entity": 24, "site": 64, "author": 120, "reason": 200}  # letters, as the tables have them


def pack(changes: Iterable[Change]) -> Packed:
    """A block of changes.  The changes of each record follow each other, the replaced before what replaces."""
    block: Packed = {"records": [], "origin": [], "shape": [], "hlc": [], "values": {}}
    block |= {"preds": {}, "seen": {}, "group": {}, "erased": {}}
    origins: dict[tuple[Any, ...], int] = {}
    shapes: dict[tuple[str, ...], int] = {}
    places: dict[bytes, int] = {}
    salts: list[str] = []
    before = 0
    for place, change in enumerate(changes):
        places[change.id] = place
        _count_record(block["records"], change)
        origin = (change.site, change.author, change.reason, change.kind, change.schema)
        block["origin"].append(origins.setdefault(origin, len(origins)))
        keys = tuple(sorted(change.preds))
        block["shape"].append(shapes.setdefault(keys, len(shapes)))
        block["hlc"].append(change.hlc - before)
        before = change.hlc
        if change.body is not None:
            body = orjson.loads(change.body)
            salts.append(body["salt"])
            for key in keys:
                block["values"].setdefault(key, []).append(body["v"][key])
        elif change.kind != "erase":
            block["erased"][str(place)] = change.body_hash.hex()
        if any(change.preds.values()):
            block["preds"][str(place)] = [_named(change.preds[key], places) for key in keys]
        if change.seen is not None:
            block["seen"][str(place)] = _named(change.seen, places)
        if change.group is not None:
            block["group"][str(place)] = change.group.hex()
    return block | {"origins": list(origins), "shapes": list(shapes), "salts": "".join(salts)}


def _count_record(records: list[list[Any]], change: Change) -> None:
    if records and records[-1][:2] == [change.rid, change.entity]:
        records[-1][2] += 1
    else:
        records.append([change.rid, change.entity, 1])


def _named(ids: Sequence[bytes], places: Mapping[bytes, int]) -> list[int | str]:
    return [places.get(i, i.hex()) for i in ids]


def unpack(block: Packed) -> list[Change]:
    """The changes of a block, with the ids that follow from their content.

    Raises ``DamagedChange`` for what cannot come from ``pack``.
    """
    try:
        return list(_unpacked(block))
    except (KeyError, ValueError, TypeError, IndexError, AttributeError, StopIteration, RuntimeError) as wrong:
        raise DamagedChange(str(wrong)) from wrong


def _unpacked(block: Packed) -> Iterator[Change]:
    _refuse_strange(block)
    shapes = [tuple(keys) for keys in block["shapes"]]
    nothing = [dict.fromkeys(keys, ()) for keys in shapes]
    columns = {key: iter(values) for key, values in block["values"].items()}
    salts = iter([block["salts"][at : at + _SALT] for at in range(0, len(block["salts"]), _SALT)])
    replaced, seen, groups, erased = block["preds"], block["seen"], block["group"], block["erased"]
    ids: list[bytes] = []
    hlc = 0
    of_record = (about for about in block["records"] for _ in repeat(None, about[2]))
    for place, (about, origin, shape, step) in enumerate(
        zip(of_record, block["origin"], block["shape"], block["hlc"], strict=True)
    ):
        site, author, reason, kind, schema = block["origins"][origin]
        named = str(place)
        hlc += step
        _refuse_unless(0 <= hlc < _WHOLE.stop)
        preds: Mapping[str, Sequence[bytes]] = nothing[shape]
        if named in replaced:
            told = zip(shapes[shape], replaced[named], strict=True)
            preds = {key: _ids(found, ids) for key, found in told}
        parts: dict[str, Any] = {
            "entity": about[1],
            "rid": about[0],
            "kind": kind,
            "preds": preds,
            "hlc": hlc,
            "site": site,
            "author": author,
            "reason": reason,
            "schema": schema,
            "group": bytes.fromhex(groups[named]) if named in groups else None,
            "seen": _ids(seen[named], ids) if named in seen else None,
        }
        if named in erased:
            change = skeleton(body_hash=bytes.fromhex(erased[named]), **parts)
        elif kind == "erase":
            change = make(values={}, salt=b"", **parts)
        else:
            values: dict[str, Value] = {key: next(columns[key]) for key in shapes[shape]}
            change = make(values=values, salt=bytes.fromhex(next(salts)), plain=True, **parts)
        ids.append(change.id)
        yield change


def _ids(named: Sequence[int | str], ids: Sequence[bytes]) -> list[bytes]:
    if any(isinstance(one, int) and one < 0 for one in named):
        raise ValueError(named)
    return [ids[one] if isinstance(one, int) else _id(one) for one in named]


def _id(text: str) -> bytes:
    found = bytes.fromhex(text)
    if len(found) != ID_BYTES:
        raise ValueError(text)
    return found


def _refuse_strange(block: Packed) -> None:
    """Values and names that no change of ours can have: a block from outside may say anything."""
    for rid, entity, count in block["records"]:
        _refuse_unless(_is_name(rid, "rid") and _is_name(entity, "entity") and type(count) is int)
    for site, author, reason, kind, schema in block["origins"]:
        named = _is_name(site, "site") and _is_name(author, "author", 0) and kind in ("set", "erase")
        _refuse_unless(named and (reason is None or _is_name(reason, "reason", 0)) and type(schema) is int)
    _refuse_unless(all(type(key) is str for keys in block["shapes"] for key in keys))
    _refuse_unless(all(type(step) is int for step in block["hlc"]))
    for values in block["values"].values():
        kinds = {*map(type, values)}
        _refuse_unless(kinds <= {str, int, bool, type(None), list})
        if int in kinds:
            _refuse_unless(all(value in _WHOLE for value in values if type(value) is int))
        if list in kinds:
            _refuse_unless(all(type(one) is str for value in values if type(value) is list for one in value))


def _is_name(text: Any, key: str, least: int = 1) -> bool:
    return type(text) is str and least <= len(text) <= _LONGEST[key]


def _refuse_unless(fine: bool) -> None:
    if not fine:
        raise ValueError("no change can be so")
