"""Whether two persons are the same one.  A name alone never says so: many share it.

Equal names are told by how they sound, so that «محمد العلوي» meets “Mohammed Alaoui”.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz

from coalition_desktop.exchange.likeness import DIFFERENT, SIMILAR, VERY_SIMILAR, Sign, Verdict, reference
from coalition_desktop.folding import fold, name_key

MOST = 50  # a name, phone or day that more persons share tells nothing
_TELLING = frozenset({Sign.PHONE, Sign.EMAIL, Sign.BORN, Sign.NATIONAL_ID})


@dataclass(frozen=True, slots=True)
class PersonFace:
    """What tells a person from others.  ``bureaus``: associations in whose bureau she is or was."""

    arabic: str
    french: str
    keys: frozenset[str]  # how the names sound
    sex: str
    phones: frozenset[str]
    email: str
    born: str
    national_id: str
    bureaus: frozenset[str]

    @property
    def reached_by(self) -> Iterator[tuple[str, str]]:
        """What she can be found under."""
        yield from (("name", key) for key in self.keys)
        yield from (("phone", number) for number in self.phones)
        for kind, value in (("email", self.email), ("born", self.born), ("national_id", self.national_id)):
            if value and (kind != "born" or len(value) == len("1971-05-04")):
                yield kind, value


def person_face(values: Mapping[str, Any], bureaus: Iterable[str] = ()) -> PersonFace:
    """The face of a person from the values of the record."""
    arabic, french = fold(values.get("name_ar") or ""), fold(values.get("name_fr") or "")
    return PersonFace(
        arabic=arabic,
        french=french,
        keys=frozenset(filter(None, map(name_key, (arabic, french)))),
        sex=values.get("sex") or "",
        phones=frozenset(values.get("phone") or ()),
        email=(values.get("email") or "").lower(),
        born=values.get("birth_date") or "",
        national_id=reference(values.get("national_id")),
        bureaus=frozenset(bureaus),
    )


class PersonPool:
    """Persons among which others are looked for, by what they are reached by."""

    def __init__(self) -> None:
        self.faces: list[PersonFace] = []
        self._by: defaultdict[tuple[str, str], list[int]] = defaultdict(list)

    def add(self, what: PersonFace) -> int:
        """A new node."""
        node = len(self.faces)
        self.faces.append(what)
        for way in what.reached_by:
            self._by[way].append(node)
        return node

    def compared(self, what: PersonFace) -> list[tuple[int, Verdict]]:
        """The nodes that are the same or may be, with the verdict."""
        near = {node for way in what.reached_by for node in self._by.get(way, ())[:MOST]}
        found = [(node, compare_persons(what, self.faces[node])) for node in sorted(near)]
        return [(node, verdict) for node, verdict in found if verdict.certain or verdict.asks]


def compare_persons(a: PersonFace, b: PersonFace) -> Verdict:
    """The verdict on two persons; the same whichever comes first."""
    score = _likeness(a, b)
    signs = tuple(_signs(a, b))
    if Sign.NATIONAL_ID in signs:
        name = () if score < SIMILAR else (Sign.NAME if score == 100 else Sign.ALIKE,)
        return Verdict(score >= SIMILAR, score < SIMILAR, score, (*signs, *(name or (Sign.OTHER_NAME,))))
    if score < SIMILAR or _contradict(a, b):
        return DIFFERENT
    telling = _TELLING.intersection(signs)
    if score == 100:
        said = (Sign.NAME, *signs)
        return Verdict(bool(telling), not telling and (bool(signs) or _little_is_known(a, b)), score, said)
    return Verdict(False, bool(telling), score, (Sign.ALIKE, *signs))


def _likeness(a: PersonFace, b: PersonFace) -> int:
    """100 for names that sound the same, in one script or across two."""
    if not a.keys.isdisjoint(b.keys):
        return 100
    scores = [fuzz.token_sort_ratio(x, y) for x, y in ((a.arabic, b.arabic), (a.french, b.french)) if x and y]
    if scores:
        return min(round(max(scores)), VERY_SIMILAR)  # Samir is not Samira
    return round(max((fuzz.ratio(x, y) for x in a.keys for y in b.keys), default=0)) - 1


def _signs(a: PersonFace, b: PersonFace) -> Iterator[Sign]:
    if a.national_id and a.national_id == b.national_id:
        yield Sign.NATIONAL_ID
    if not a.phones.isdisjoint(b.phones):
        yield Sign.PHONE
    if a.email and a.email == b.email:
        yield Sign.EMAIL
    if a.born and a.born == b.born and len(a.born) == len("1971-05-04"):
        yield Sign.BORN
    if not a.bureaus.isdisjoint(b.bureaus):
        yield Sign.BUREAU


def _contradict(a: PersonFace, b: PersonFace) -> bool:
    """Two birth dates, sexes or identity numbers are two persons."""
    known = min(len(a.born), len(b.born))
    return bool(
        a.born[:known] != b.born[:known]
        or (a.sex and b.sex and a.sex != b.sex)
        or (a.national_id and b.national_id and a.national_id != b.national_id)
    )


def _little_is_known(a: PersonFace, b: PersonFace) -> bool:
    """Whether of one of them there is nothing but the name."""
    return any(not (one.phones or one.email or one.born or one.national_id) for one in (a, b))
