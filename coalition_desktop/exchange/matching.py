"""Who may be the same among many: neighbours by number, receipt, phone, e-mail, and by name at a place.

Never all against all: names are compared inside their commune, or inside their province or region
where no more is known.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz, process
from sqlalchemy import select

from coalition_desktop.exchange.likeness import SIMILAR, Face, Verdict, compare, face, reference, sounded
from coalition_desktop.records.catalogue import table_of
from coalition_desktop.store.merged import answered_pairs, hidden
from coalition_desktop.store.session import Session

FEW = 2000  # among more names than this only equal ones are looked for
MOST = 50  # a number, phone or name that more associations share tells nothing
SHARED = 5  # lines of a file that may share a phone and still be told by it

_ASKED = ("number", "name_ar", "name_fr", "phone", "email", "region", "province", "commune", "receipt_no",
          "receipt_date", "authority", "founded_on", "president")  # fmt: skip


@dataclass(slots=True)
class _Block:
    """The names of one script at one place, in the order of their nodes."""

    words: list[str] = field(default_factory=list)
    nodes: list[int] = field(default_factory=list)
    exact: dict[str, list[int]] = field(default_factory=dict)  # folded name → nodes

    def add(self, node: int, name: str, words: str) -> None:
        self.words.append(words)
        self.nodes.append(node)
        self.exact.setdefault(name, []).append(node)

    def alike(self, words: str) -> Iterator[int]:
        for _, _, place in process.extract(words, self.words, scorer=fuzz.ratio, score_cutoff=SIMILAR, limit=MOST):
            yield self.nodes[place]


class _Alone:
    """Associations whose name is known in one script only, by how it sounds and where they are.

    Worked out when one is looked for from the other script: mostly none ever is.
    """

    def __init__(self) -> None:
        self._nodes: list[int] = []
        self._sorted = 0
        self._sounded: defaultdict[tuple[str, str], list[int]] = defaultdict(list)

    def add(self, node: int) -> None:
        self._nodes.append(node)

    def alike(self, what: Face, faces: Sequence[Face]) -> Iterator[int]:
        if not self._nodes:
            return
        for node in self._nodes[self._sorted :]:
            self._sounded[_place(faces[node]), sounded(faces[node].names)].append(node)
        self._sorted = len(self._nodes)
        for place in dict.fromkeys((what.commune, what.province, what.region, "")):
            yield from self._sounded.get((place, sounded(what.names)), ())[:MOST]


class Pool:
    """Associations among which others are looked for; each is a node, in the order of ``add``."""

    def __init__(self) -> None:
        self.faces: list[Face] = []
        self._named = 0  # nodes whose names stand in the blocks: names are sorted in when one is looked for
        self._numbers: defaultdict[str, list[int]] = defaultdict(list)
        self._receipts: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        self._contacts: defaultdict[str, list[int]] = defaultdict(list)
        self._blocks: dict[tuple[str, str], _Block] = {}  # place and script
        self._alone = {"ar": _Alone(), "fr": _Alone()}
        self._below: defaultdict[str, set[str]] = defaultdict(set)  # place → places inside it
        self._all_numbered = True

    def add(self, what: Face) -> int:
        """A new node."""
        node = len(self.faces)
        self.faces.append(what)
        if what.number:
            self._numbers[what.number].append(node)
        else:
            self._all_numbered = False
        if what.receipt and what.receipt_date:
            self._receipts[what.receipt, what.receipt_date].append(node)
        for contact in _contacts(what):
            self._contacts[contact].append(node)
        return node

    def _sort_names_in(self) -> None:
        for node, what in enumerate(self.faces[self._named :], self._named):
            place, known = _place(what), list(_names(what))
            if len(known) == 1:
                self._alone[known[0][0]].add(node)
            for script, name, words in known:
                block = self._blocks.get((place, script))
                if block is None:
                    block = self._blocks[place, script] = _Block()
                    for above in {what.province, what.region, ""} - {place}:
                        self._below[above].add(place)
                block.add(node, name, words)
        self._named = len(self.faces)

    def compared(self, what: Face) -> list[tuple[int, Verdict]]:
        """The nodes that are the same or may be, with the verdict."""
        found = []
        for node in sorted(self._neighbours(what)):
            verdict = compare(what, self.faces[node])
            if verdict.certain or verdict.asks:
                found.append((node, verdict))
        return found

    def _neighbours(self, what: Face) -> set[int]:
        found: set[int] = set()
        if what.number:
            found.update(self._numbers.get(what.number, ())[:MOST])
        if what.receipt and what.receipt_date:
            found.update(self._receipts.get((what.receipt, what.receipt_date), ())[:MOST])
        for contact in _contacts(what):
            found.update(self._contacts.get(contact, ())[:MOST])
        if what.number and self._all_numbered:
            return found  # two numbers are two associations, whatever their names
        self._sort_names_in()
        known = list(_names(what))
        if len(known) == 1:
            found.update(self._alone["fr" if known[0][0] == "ar" else "ar"].alike(what, self.faces))
        for script, name, words in known:
            blocks = list(self._looked_in(what, script))
            few = len(blocks) == 1 or sum(len(block.nodes) for block in blocks) <= FEW
            for block in blocks:
                found.update(
                    block.alike(words) if few and len(block.nodes) <= FEW else block.exact.get(name, ())[:MOST]
                )
        return found

    def _looked_in(self, what: Face, script: str) -> Iterator[_Block]:
        """The place, what is only known to lie around it, and what lies in it."""
        places = dict.fromkeys((what.commune, what.province, what.region, ""))
        if not what.commune:
            places.update(dict.fromkeys(self._below.get(_place(what), ())))
        for code in places:
            block = self._blocks.get((code, script))
            if block is not None:
                yield block


def _place(what: Face) -> str:
    return what.commune or what.province or what.region


def _contacts(what: Face) -> tuple[str, ...]:
    return (*what.phones, what.email) if what.email else what.phones


def without_common_contacts(faces: Sequence[Face]) -> None:
    """Take phones and e-mails that stand on many lines (the office's own) out of the faces."""
    seen = Counter(contact for what in faces for contact in _contacts(what))
    common = {contact for contact, times in seen.items() if times > SHARED}
    if common:
        for what in faces:
            what.phones = tuple(phone for phone in what.phones if phone not in common)
            what.email = "" if what.email in common else what.email


def _names(what: Face) -> Iterator[tuple[str, str, str]]:
    names = what.names
    if names.arabic:
        yield "ar", names.arabic, names.arabic_words
    if names.french:
        yield "fr", names.french, names.french_words


@dataclass(slots=True)
class Known:
    """Associations of the registry that may be met: node of the pool → id of the record.

    A record for which another one stands is met in what it says itself, and is that other one.
    ``different``: pairs that a person has said to be two.
    """

    pool: Pool
    rids: list[str]
    different: set[frozenset[str]] = field(default_factory=set)


def known_associations(session: Session, faces: Sequence[Face]) -> Known:
    """Those of the registry that could be one of ``faces``: one query, only what is looked at."""
    table = table_of("association")
    known = Known(Pool(), [], answered_pairs(session, "association"))
    if session.scalar(select(table.c.id).limit(1)) is None:
        return known
    met = _Met(faces)
    for rid, *values in session.execute(select(table.c.id, *(table.c[key] for key in _ASKED))):
        record = dict(zip(_ASKED, values, strict=True))
        if met.may_be(record):
            known.pool.add(face(record))
            known.rids.append(rid)
    for behind in hidden(session, "association"):
        record = {key: behind.values.get(key) for key in _ASKED}
        if met.may_be(record):
            known.pool.add(face(record))
            known.rids.append(behind.canonical)
    return known


class _Met:
    """Where the incoming associations lie and what they are reached by."""

    def __init__(self, faces: Sequence[Face]) -> None:
        self.numbers = {f.number for f in faces if f.number}
        self.receipts = {(f.receipt, f.receipt_date) for f in faces if f.receipt and f.receipt_date}
        self.contacts = {contact for f in faces for contact in _contacts(f)}
        self.places = {place for f in faces for place in (f.commune, f.province, f.region)} | {""}
        self.whole = {f.province or f.region for f in faces if not f.commune}  # looked through as a whole

    def may_be(self, record: Mapping[str, Any]) -> bool:
        """Whether this record is near enough to be compared."""
        place = record["commune"] or record["province"] or record["region"] or ""
        if place in self.places or not self.whole.isdisjoint((record["province"], record["region"], "")):
            return True
        if not self.contacts.isdisjoint(record["phone"] or ()) or (record["email"] or "").lower() in self.contacts:
            return True
        if self.numbers and reference(record["number"]) in self.numbers:
            return True
        return (
            bool(record["receipt_date"]) and (reference(record["receipt_no"]), record["receipt_date"]) in self.receipts
        )
