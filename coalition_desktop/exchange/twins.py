"""Records of the registry that may be one and the same: each looked for among those before it.

Never all against all: associations by place, receipt, phone and e-mail, persons by how their names
sound, phone, e-mail, birth date and identity number.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select

from coalition_desktop.exchange.likeness import Sign, Verdict, face, reference
from coalition_desktop.exchange.matching import Pool, without_common_contacts
from coalition_desktop.exchange.person_likeness import PersonPool, person_face
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.records.catalogue import fields, table_of
from coalition_desktop.store.merged import answered_pairs
from coalition_desktop.store.session import Session
from coalition_desktop.work import Progress, Work

LOOKING = QT_TRANSLATE_NOOP("Phase", "Looking for duplicates")
ENTITIES = ("association", "person")
STEP = 500

# What a sign adds to the likeness of the names, in points of 100.
_WEIGHT: Mapping[Sign, int] = {
    Sign.NATIONAL_ID: 45, Sign.NUMBER: 30, Sign.RECEIPT: 30, Sign.PHONE: 25, Sign.EMAIL: 20, Sign.BORN: 20,
    Sign.PLACE: 10, Sign.FOUNDED: 10, Sign.PRESIDENT: 10, Sign.BUREAU: 10, Sign.OTHER_NAME: -15,
}  # fmt: skip
_OF_NAMES = 0.7
SURE = 95  # the least that is shown of what is certain, and more than of anything else


class Twins(NamedTuple):
    """Two records that may be one.  ``score``: 0–100, by their names and what else they share."""

    one: str
    other: str
    score: int
    certain: bool
    signs: tuple[Sign, ...]


def twins(session: Session, entity: str) -> Work[list[Twins]]:
    """All pairs of a kind about which nobody has said anything yet, likeliest first."""
    answered = answered_pairs(session, entity)
    pairs = _associations(session) if entity == "association" else _persons(session)
    found: list[Twins] = []
    for step in pairs:
        if isinstance(step, Progress):
            yield step
        elif frozenset((step.one, step.other)) not in answered:
            found.append(step)
    return sorted(found, key=lambda pair: (-pair.score, pair.one, pair.other))


def overall(verdict: Verdict) -> int:
    """The likeness of names and the weight of the other signs in one figure."""
    points = _OF_NAMES * verdict.score + sum(_WEIGHT.get(sign, 0) for sign in verdict.signs)
    if verdict.certain:
        return max(SURE, min(100, round(points)))
    return max(1, min(SURE - 1, round(points)))


def _twins(rids: Sequence[str], node: int, rid: str, verdict: Verdict) -> Twins:
    return Twins(rids[node], rid, overall(verdict), verdict.certain, verdict.signs)


def _associations(session: Session) -> Iterator[Progress | Twins]:
    rids, rows = _read(session, "association")
    numbers = Counter(reference(values["number"]) for values in rows)
    faces = [face(values) for values in rows]
    for what in faces:
        if numbers[what.number] == 1:
            what.number = ""  # of two records of one association the office has given each its number
    without_common_contacts(faces)
    pool = Pool()
    for place, (rid, what) in enumerate(zip(rids, faces, strict=True)):
        if place % STEP == 0:
            yield Progress(place, len(rids), LOOKING)
        yield from (_twins(rids, node, rid, verdict) for node, verdict in pool.compared(what))
        pool.add(what)


def _persons(session: Session) -> Iterator[Progress | Twins]:
    rids, rows = _read(session, "person")
    position = table_of("position").c
    bureaus: defaultdict[str, set[str]] = defaultdict(set)
    for person, association in session.execute(select(position.person, position.association)):
        if person and association:
            bureaus[person].add(association)
    pool = PersonPool()
    for place, (rid, values) in enumerate(zip(rids, rows, strict=True)):
        if place % STEP == 0:
            yield Progress(place, len(rids), LOOKING)
        what = person_face(values, bureaus.get(rid, ()))
        yield from (_twins(rids, node, rid, verdict) for node, verdict in pool.compared(what))
        pool.add(what)


def _read(session: Session, entity: str) -> tuple[list[str], list[dict[str, Any]]]:
    """The living records in the order of their ids, with what they may be known by."""
    table = table_of(entity)
    keys = [key for key in _ASKED if key in fields(entity)]
    rids, rows = [], []
    for rid, *values in session.execute(select(table.c.id, *(table.c[key] for key in keys)).order_by(table.c.id)):
        rids.append(rid)
        rows.append(dict(zip(keys, values, strict=True)))
    return rids, rows


_ASKED = ("number", "name_ar", "name_fr", "phone", "email", "region", "province", "commune", "receipt_no",
          "receipt_date", "authority", "founded_on", "president", "sex", "birth_date", "national_id")  # fmt: skip
