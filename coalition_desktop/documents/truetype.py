"""A font file cut down to the glyphs used, with composite glyphs added for the cells of a text."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import uharfbuzz as hb

_KEPT = ("glyf", "head", "hhea", "hmtx", "loca", "maxp")  # what a PDF viewer reads
_WORDS, _XY, _MORE = 0x1, 0x2, 0x20  # flags of a component


class Composite(NamedTuple):
    """Glyphs of the original font placed side by side or one over another; font units."""

    glyphs: tuple[tuple[int, int, int], ...]
    advance: int


class Subset(NamedTuple):
    """A font file, the new ids of old glyphs, and the id of the first composite."""

    data: bytes
    ids: Mapping[int, int]
    first_composite: int


def subset(face: hb.Face, glyphs: set[int], composites: Sequence[Composite]) -> Subset:
    """Cut ``face`` down to ``glyphs`` and those of ``composites``; append these in their order."""
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.glyph_set.update(sorted(glyphs | {g for c in composites for g, _, _ in c.glyphs}))
    plan = hb.SubsetPlan(face, wanted)
    cut = plan.execute()
    ids = dict(plan.old_to_new_glyph_mapping)
    tables = {tag: bytes(cut.reference_table(tag).data) for tag in _KEPT}
    count = struct.unpack_from(">H", tables["maxp"], 4)[0]
    _append(tables, ids, composites, count)
    return Subset(_file(tables), ids, count)


def _offsets(tables: Mapping[str, bytes], count: int) -> list[int]:
    if struct.unpack_from(">h", tables["head"], 50)[0]:
        return list(struct.unpack_from(f">{count + 1}L", tables["loca"]))
    return [2 * half for half in struct.unpack_from(f">{count + 1}H", tables["loca"])]


def _metrics(tables: Mapping[str, bytes], count: int) -> list[tuple[int, int]]:
    """(advance, left side bearing) of every glyph."""
    long = struct.unpack_from(">H", tables["hhea"], 34)[0]
    full = [struct.unpack_from(">Hh", tables["hmtx"], 4 * n) for n in range(long)]
    rest = [struct.unpack_from(">h", tables["hmtx"], 4 * long + 2 * n)[0] for n in range(count - long)]
    return [(a, b) for a, b in full] + [(full[-1][0], bearing) for bearing in rest]


def _append(tables: dict[str, bytes], ids: Mapping[int, int], composites: Sequence[Composite], count: int) -> None:
    offsets, metrics = _offsets(tables, count), _metrics(tables, count)
    outlines = tables["glyf"][: offsets[-1]]
    outlines += bytes(-len(outlines) % 4)
    offsets[-1] = len(outlines)
    boxes = {new: _box(tables["glyf"], offsets, new) for new in ids.values()}
    added = []
    for composite in composites:
        outline, bearing = _outline(composite, ids, boxes)
        added.append(outline)
        offsets.append(offsets[-1] + len(outline))
        metrics.append((composite.advance, bearing))
    tables["glyf"] = outlines + b"".join(added)
    tables["loca"] = struct.pack(f">{len(offsets)}L", *offsets)
    tables["hmtx"] = b"".join(struct.pack(">Hh", advance, bearing) for advance, bearing in metrics)
    tables["head"] = _patched(tables["head"], {50: (">h", 1), 8: (">L", 0)})
    widest = max(advance for advance, _ in metrics)
    tables["hhea"] = _patched(tables["hhea"], {34: (">H", len(metrics)), 10: (">H", widest)})
    tables["maxp"] = _limits(tables["maxp"], len(metrics), max((len(c.glyphs) for c in composites), default=0))


Box = tuple[int, int, int, int]


def _box(glyf: bytes, offsets: Sequence[int], glyph: int) -> Box | None:
    """A glyph's bounding box; None for a blank."""
    if offsets[glyph] >= offsets[glyph + 1]:
        return None
    left, bottom, right, top = struct.unpack_from(">4h", glyf, offsets[glyph] + 2)
    return left, bottom, right, top


def _outline(composite: Composite, ids: Mapping[int, int], boxes: Mapping[int, Box | None]) -> tuple[bytes, int]:
    """The composite's outline, padded to four bytes, and its left side bearing."""
    placed = [(ids[g], x, y, box) for g, x, y in composite.glyphs if (box := boxes[ids[g]]) is not None]
    if not placed:
        return b"", 0
    corners = [(b[0] + x, b[1] + y, b[2] + x, b[3] + y) for _, x, y, b in placed]
    left, bottom = min(c[0] for c in corners), min(c[1] for c in corners)
    data = struct.pack(">5h", -1, left, bottom, max(c[2] for c in corners), max(c[3] for c in corners))
    for n, (glyph, x, y, _) in enumerate(placed):
        more = _MORE if n + 1 < len(placed) else 0
        data += struct.pack(">HHhh", _WORDS | _XY | more, glyph, x, y)
    return data + bytes(-len(data) % 4), left


def _limits(maxp: bytes, count: int, elements: int) -> bytes:
    """Upper bounds a rasteriser may rely on."""
    points, contours, own_points, own_contours = struct.unpack_from(">4H", maxp, 6)
    most, depth = struct.unpack_from(">2H", maxp, 28)
    parts = max(elements, 1)
    return _patched(maxp, {
        4: (">H", count),
        10: (">H", min(0xFFFF, parts * max(points, own_points))),
        12: (">H", min(0xFFFF, parts * max(contours, own_contours))),
        28: (">H", max(most, elements)),
        30: (">H", depth + 1),
    })  # fmt: skip


def _patched(table: bytes, changes: Mapping[int, tuple[str, int]]) -> bytes:
    data = bytearray(table)
    for place, (form, value) in changes.items():
        struct.pack_into(form, data, place, value)
    return bytes(data)


def _checksum(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}L", padded)
    return sum(words) & 0xFFFFFFFF


def _file(tables: Mapping[str, bytes]) -> bytes:
    """The tables as one font file with its directory and checksums."""
    count = len(tables)
    power = count.bit_length() - 1
    directory = struct.pack(">LHHHH", 0x00010000, count, 16 << power, power, 16 * count - (16 << power))
    place = 12 + 16 * count
    body = b""
    for tag in sorted(tables):
        data = tables[tag]
        directory += struct.pack(">4sLLL", tag.encode(), _checksum(data), place + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    whole = bytearray(directory + body)
    head = struct.unpack_from(">L", directory, 12 + 16 * sorted(tables).index("head") + 8)[0]
    struct.pack_into(">L", whole, head + 8, (0xB1B0AFBA - _checksum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)
