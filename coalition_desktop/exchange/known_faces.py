"""The faces of all associations of the registry, by place: worked out once, and again where one changed.

To fold a hundred thousand names and to find the words that tell them apart takes seconds; a list that is
matched against them has none to spare.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson
from sqlalchemy import select

from coalition_desktop.exchange.likeness import Face, Names, face
from coalition_desktop.records.catalogue import table_of
from coalition_desktop.store import shelf
from coalition_desktop.store.databases import among
from coalition_desktop.store.merged import hidden
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session

ENTITY = "association"
FIELDS = ("rid", "number", "arabic", "french", "arabic_words", "french_words", "receipt", "receipt_date", "authority",
          "phones", "email", "region", "province", "commune", "founded", "president")  # fmt: skip
_ASKED = ("number", "name_ar", "name_fr", "phone", "email", "region", "province", "commune", "receipt_no",
          "receipt_date", "authority", "founded_on", "president")  # fmt: skip
_MANY = 20_000  # so many changed records are read together with all others
Columns = dict[str, list[Any]]  # field → values, in the same order
Row = tuple[Any, ...]


def place_of(what: Face) -> str:
    """Where an association is, as exactly as is known."""
    return what.commune or what.province or what.region


def refresh(registry: Registry) -> None:
    """Keep the faces of those that are new or changed, so that ``faces_by_place`` need not work them out."""
    if registry.read_only:
        return
    with registry.read() as session:
        if shelf.stamp_kept(session) == shelf.stamp_now(session):
            return
    with registry.note() as session:
        now, found, everything = shelf.stamp_now(session), *_renewed(session)
        told = {place: _packed(columns) if columns["rid"] else None for place, columns in found.items()}
        shelf.keep(session, told, now, everything=everything)


def faces_by_place(session: Session) -> dict[str, Columns]:
    """All living associations, those for which another one stands among them."""
    found, everything = _renewed(session)
    if everything:
        return found
    held = {place: _unpacked(kept) for place, kept in shelf.pieces(session).items() if place not in found}
    return held | {place: columns for place, columns in found.items() if columns["rid"]}


def face_of(row: Row) -> Face:
    """The face that a row of ``FIELDS`` is of."""
    (
        _,
        number,
        *names,
        receipt,
        receipt_date,
        authority,
        phones,
        email,
        region,
        province,
        commune,
        founded,
        president,
    ) = row
    what = Face(names[0], names[1], number, receipt, receipt_date, authority, tuple(phones.split()), email, region,
                province, commune, founded, president)  # fmt: skip
    what.remember(Names(*names))
    return what


def _renewed(session: Session) -> tuple[dict[str, Columns], bool]:
    """The places of which the shelf does not tell the truth, as they are now, and whether these are all."""
    kept, now = shelf.stamp_kept(session), shelf.stamp_now(session)
    if kept == now:
        return {}, False
    changed = shelf.changed_since(session, ENTITY, kept) if kept and kept.withdrawal == now.withdrawal else None
    if changed is None or len(changed) > _MANY:
        return _by_place(_rows(session, None)), True
    return (_patched(session, changed), False) if changed else ({}, False)


def _patched(session: Session, changed: set[str]) -> dict[str, Columns]:
    fresh = _by_place(_rows(session, changed))
    found: dict[str, Columns] = {}
    for place, held in shelf.pieces(session).items():
        columns = _unpacked(held)
        if place in fresh or not changed.isdisjoint(columns["rid"]):
            stay = [row for row in zip(*(columns[name] for name in FIELDS), strict=True) if row[0] not in changed]
            found[place] = _columns([*stay, *(_rows_of(fresh.pop(place)) if place in fresh else ())])
    return found | fresh


def _rows(session: Session, rids: set[str] | None) -> Iterator[Row]:
    table = table_of(ENTITY)
    query = select(table.c.id, *(table.c[key] for key in _ASKED)).order_by(table.c.id)
    if rids is not None:
        query = query.where(among(table.c.id, rids))
    for rid, *values in session.execute(query):
        yield _row(rid, dict(zip(_ASKED, values, strict=True)))
    for behind in hidden(session, ENTITY):
        if rids is None or behind.rid in rids:
            yield _row(behind.rid, behind.values)


def _row(rid: str, values: Mapping[str, Any]) -> Row:
    what = face(values)
    names = what.names
    return (rid, what.number, *names, what.receipt, what.receipt_date, what.authority, " ".join(what.phones), what.email,
            what.region, what.province, what.commune, what.founded, what.president)  # fmt: skip


def _by_place(rows: Iterable[Row]) -> dict[str, Columns]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    region, province, commune = map(FIELDS.index, ("region", "province", "commune"))
    for row in rows:
        found[row[commune] or row[province] or row[region]].append(row)
    return {place or NOWHERE: _columns(mine) for place, mine in found.items()}


NOWHERE = "-"  # of those whose place is not known


def _columns(rows: list[Row]) -> Columns:
    return dict(zip(FIELDS, map(list, zip(*rows, strict=True)), strict=True)) if rows else {name: [] for name in FIELDS}


def _packed(columns: Columns) -> bytes:
    """Where all say the same, as of their place, it is said once."""
    return orjson.dumps({k: v if len(set(v)) > 1 else v[:1] for k, v in columns.items()})


def _unpacked(held: bytes) -> Columns:
    columns: Columns = orjson.loads(held)
    how_many = len(columns["rid"])
    return {k: v if len(v) == how_many else v * how_many for k, v in columns.items()}


def _rows_of(columns: Columns) -> list[Row]:
    return list(zip(*(columns[name] for name in FIELDS), strict=True))
