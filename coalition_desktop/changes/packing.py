"""Many changes as one block of columns, which packs to a third of them one by one.

A block is a JSON object of lists.  Ids are not in it: they follow from the content, so that whatever
was altered on the way has another id.  Each record has a mark instead, by which a reader who has the
same changes knows it without looking at them.  What a change replaces is named by its place in the block
where it stands there, else by its id.  All values are kept as they are, also those of fields and of
kinds of record that this version does not know.

==========  =====================================================================================
records     ``[rid, entity, how many changes]``, the changes of a record side by side
marks       of each record, one after the other: the start of all its ids mixed, hexadecimal
origins     ``[site, author, reason, kind, schema]``, each combination once
keys        of fields, each once; shapes: lists of their places, each once
origin      for each change the place of its origin, ``shape`` that of its fields
hlc         for each change the difference to the one before it
dense       key → its value in each change, null where its shape has it not
sparse      key → places of the changes that have it, values
salts       of all bodies, one after the other, hexadecimal
preds       place of a change → for each of its fields what it replaces; those alone that replace
seen        place of a change → what its deleter saw, or what a proposal stands beside; group: place → id; erased: place → hash of the body
==========  =====================================================================================
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Any

import orjson

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.change import ID_BYTES, SALT_BYTES, Change, make, skeleton

Packed = dict[str, Any]
_SALT = 2 * SALT_BYTES  # digits
_MARK = 8  # bytes
_WHOLE = range(-(2**63), 2**63)  # what a database holds
_LONGEST = {"rid": 26, "entity": 24, "site": 64, "author": 120, "reason": 200}  # letters, as the tables have them


def pack(changes: Iterable[Change]) -> Packed:
    """A block of changes.  The changes of each record follow each other, the replaced before what replaces."""
    block: Packed = {
        "records": [],
        "origin": [],
        "shape": [],
        "hlc": [],
        "preds": {},
        "seen": {},
        "group": {},
        "erased": {},
    }
    origins: dict[tuple[Any, ...], int] = {}
    shapes: dict[tuple[str, ...], int] = {}
    values: dict[str, dict[int, Value]] = {}
    salts: list[str] = []
    places: dict[bytes, int] = {}
    marks: list[int] = []
    before = 0
    for place, change in enumerate(changes):
        places[change.id] = place
        _count_record(block["records"], marks, change)
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
                values.setdefault(key, {})[place] = body["v"][key]
        elif change.kind != "erase":
            block["erased"][str(place)] = change.body_hash.hex()
        if any(change.preds.values()):
            block["preds"][str(place)] = [_named(change.preds[key], places) for key in keys]
        if change.seen is not None:
            block["seen"][str(place)] = _named(change.seen, places)
        if change.group is not None:
            block["group"][str(place)] = change.group.hex()
    block |= {"origins": list(origins), "salts": "".join(salts), "marks": "".join(map(_hex, marks))}
    return block | _columns(values, len(places)) | _shapes(shapes)


def _columns(values: Mapping[str, Mapping[int, Value]], count: int) -> Packed:
    dense = {key: [column.get(n) for n in range(count)] for key, column in values.items() if len(column) * 3 > count}
    sparse = {key: [list(c), list(c.values())] for key, c in values.items() if key not in dense}
    return {"dense": dense, "sparse": sparse}


def _shapes(shapes: Iterable[tuple[str, ...]]) -> Packed:
    keys: dict[str, int] = {}
    placed = [[keys.setdefault(key, len(keys)) for key in shape] for shape in shapes]
    return {"keys": list(keys), "shapes": placed}


def _count_record(records: list[list[Any]], marks: list[int], change: Change) -> None:
    if records and records[-1][:2] == [change.rid, change.entity]:
        records[-1][2] += 1
        marks[-1] ^= mark_of(change.id)
    else:
        records.append([change.rid, change.entity, 1])
        marks.append(mark_of(change.id))


def mark_of(change_id: bytes) -> int:
    """What a change adds to the mark of its record; marks of several are mixed by exclusive or."""
    return int.from_bytes(change_id[:_MARK], "big")


def _hex(mark: int) -> str:
    return f"{mark:0{2 * _MARK}x}"


class DamagedBlock(ValueError):
    """A block that no ``pack`` has made."""


def marks(block: Packed) -> list[tuple[str, int, int]]:
    """Id, number of changes and mark of each record.  Raises ``DamagedBlock``."""
    try:
        records, told = block["records"], block["marks"]
        _refuse_unless(len(told) == 2 * _MARK * len(records))
        return [
            (str(rid), int(count), int(told[at : at + 2 * _MARK], 16))
            for at, (rid, _, count) in zip(range(0, len(told), 2 * _MARK), records, strict=True)
        ]
    except (KeyError, ValueError, TypeError) as wrong:
        raise DamagedBlock(str(wrong)) from wrong


def _named(ids: Sequence[bytes], places: Mapping[bytes, int]) -> list[int | str]:
    return [places.get(i, i.hex()) for i in ids]


def unpack(block: Packed, wanted: Container[str] | None = None) -> list[Change]:
    """The changes of a block, or of the records that are ``wanted``, with the ids that follow from their content.

    Raises ``DamagedBlock`` for what cannot come from ``pack``.
    """
    told = marks(block)
    try:
        found = list(_unpacked(block, wanted))
    except (KeyError, ValueError, TypeError, IndexError, AttributeError) as wrong:
        raise DamagedBlock(str(wrong)) from wrong
    mixed: dict[str, int] = {}
    for change in found:
        mixed[change.rid] = mixed.get(change.rid, 0) ^ mark_of(change.id)
    for rid, _, mark in told:
        if rid in mixed:
            mixed[rid] ^= mark
    if any(mixed.values()):
        raise DamagedBlock("marks")
    return found


def _unpacked(block: Packed, wanted: Container[str] | None) -> Iterator[Change]:
    _refuse_strange(block)
    shapes = [[block["keys"][_place(number)] for number in shape] for shape in block["shapes"]]
    nothing = [dict.fromkeys(keys, ()) for keys in shapes]
    columns: dict[str, Any] = dict(block["dense"])
    columns |= {key: dict(zip(*column, strict=True)) for key, column in block["sparse"].items()}
    salts, bodies = block["salts"], 0
    replaced, seen, groups, erased = block["preds"], block["seen"], block["group"], block["erased"]
    origin_of, shape_of, steps = block["origin"], block["shape"], block["hlc"]
    ids: dict[int, bytes] = {}
    hlc = 0
    owners = [(rid, entity) for rid, entity, count in block["records"] for _ in range(count)]
    told = zip(owners, origin_of, shape_of, steps, strict=True)
    for place, ((rid, entity), origin, shape, step) in enumerate(told):
        site, author, reason, kind, schema = block["origins"][origin]
        hlc += step
        named, at = str(place), bodies * _SALT
        is_skeleton = named in erased
        bodies += kind != "erase" and not is_skeleton
        if wanted is not None and rid not in wanted:
            continue
        _refuse_unless(0 <= hlc < _WHOLE.stop)
        preds: Mapping[str, Sequence[bytes]] = nothing[shape]
        if named in replaced:
            pairs = zip(shapes[shape], replaced[named], strict=True)
            preds = {key: _ids(found, ids) for key, found in pairs}
        parts: dict[str, Any] = {
            "entity": entity,
            "rid": rid,
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
        if is_skeleton:
            change = skeleton(body_hash=bytes.fromhex(erased[named]), **parts)
        elif kind == "erase":
            change = make(values={}, salt=b"", **parts)
        else:
            values: dict[str, Value] = {key: columns[key][place] for key in shapes[shape]}
            _refuse_odd(values.values())
            salt = bytes.fromhex(salts[at : at + _SALT])
            change = make(values=values, salt=salt, plain=True, **parts)
        ids[place] = change.id
        yield change


def _ids(named: Sequence[int | str], ids: Mapping[int, bytes]) -> list[bytes]:
    return [ids[one] if isinstance(one, int) else _id(one) for one in named]


def _place(number: int) -> int:
    if number < 0:
        raise ValueError(number)
    return number


def _id(text: str) -> bytes:
    found = bytes.fromhex(text)
    if len(found) != ID_BYTES:
        raise ValueError(text)
    return found


def _refuse_strange(block: Packed) -> None:
    """Names that no change of ours can have: a block from outside may say anything."""
    for rid, entity, count in block["records"]:
        _refuse_unless(_is_name(rid, "rid") and _is_name(entity, "entity") and type(count) is int)
    for site, author, reason, kind, schema in block["origins"]:
        named = _is_name(site, "site") and _is_name(author, "author", 0) and kind in ("set", "erase")
        _refuse_unless(named and (reason is None or _is_name(reason, "reason", 0)) and type(schema) is int)
    _refuse_unless(all(type(key) is str for key in block["keys"]))
    _refuse_unless(all(type(step) is int for step in block["hlc"]))


def _refuse_odd(values: Iterable[Any]) -> None:
    """Values of a type or a size that no field has."""
    found = list(values)
    kinds = {*map(type, found)}
    _refuse_unless(kinds <= {str, int, bool, type(None), list})
    if int in kinds:
        _refuse_unless(all(value in _WHOLE for value in found if type(value) is int))
    if list in kinds:
        _refuse_unless(all(type(one) is str for value in found if type(value) is list for one in value))


def _is_name(text: Any, key: str, least: int = 1) -> bool:
    return type(text) is str and least <= len(text) <= _LONGEST[key] and "\0" not in text  # PostgreSQL keeps none


def _refuse_unless(fine: bool) -> None:
    if not fine:
        raise ValueError("no change can be so")
