"""Who may be the same among many: neighbours by number, receipt, phone, e-mail, and by name at a place.

Never all against all: names are compared inside their commune, or inside their province or region
where no more is known.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from rapidfuzz import fuzz, process
from sqlalchemy import select

from coalition_desktop.exchange.known_faces import FIELDS, NOWHERE, Columns, face_of, faces_by_place, place_of
from coalition_desktop.exchange.likeness import SIMILAR, Face, Verdict, compare, sounded
from coalition_desktop.store.derived import record
from coalition_desktop.store.merged import answered_pairs, has_links, stand_ins
from coalition_desktop.store.session import Session

FEW = 2000  # among more names than this only equal ones are looked for
MOST = 50  # a number, phone or name that more associations share tells nothing
SHARED = 5  # lines of a file that may share a phone and still be told by it


@dataclass(slots=True)
class _Block:
    """The names of one script at one place, in the order of their nodes."""

    words: list[str] = field(default_factory=list)
    nodes: list[int] = field(default_factory=list)
    exact: dict[str, list[int]] = field(default_factory=dict)  # folded name → nodes

    def equal(self, name: str) -> list[int]:
        """Those of this very name."""
        return self.exact.get(name, [])

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
            self._sounded[place_of(faces[node]), sounded(faces[node].names)].append(node)
        self._sorted = len(self._nodes)
        for place in dict.fromkeys((what.commune, what.province, what.region, "")):
            yield from self._sounded.get((place, sounded(what.names)), ())[:MOST]


class Pool:
    """Associations among which others are looked for; each is a node, in the order of ``add``."""

    def __init__(self) -> None:
        self.faces: Any = []  # of Face
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
            place, known = place_of(what), list(_names(what))
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
                found.update(block.alike(words) if few and len(block.nodes) <= FEW else block.equal(name)[:MOST])
        return found

    def _looked_in(self, what: Face, script: str) -> Iterator[_Block]:
        """The place, what is only known to lie around it, and what lies in it."""
        places = dict.fromkeys((what.commune, what.province, what.region, ""))
        if not what.commune:
            places.update(dict.fromkeys(self._below.get(place_of(what), ())))
        for code in places:
            block = self._blocks.get((code, script))
            if block is not None:
                yield block


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
    """Those of the registry among which ``faces`` are looked for."""
    known = Known(Pool(), [], answered_pairs(session, "association"))
    if session.scalar(select(record.c.rid).where(record.c.entity == "association").limit(1)) is None:
        return known
    places = faces_by_place(session)
    rids = [rid for columns in places.values() for rid in columns["rid"]]
    behind = stand_ins(session, rids) if has_links(session) else {}
    return Known(_KnownPool(places, faces), [behind.get(rid, rid) for rid in rids], known.different)


class _KnownPool(Pool):
    """The same over all associations of the registry, of which a face is made when it is looked at.

    Only those that ``sought`` can reach by number, receipt, phone or e-mail are sorted in by these.
    """

    def __init__(self, places: Mapping[str, Columns], sought: Sequence[Face]) -> None:
        super().__init__()
        self.faces = _Faces(places)
        numbers = {f.number for f in sought if f.number}
        receipts = {f.receipt for f in sought if f.receipt and f.receipt_date}
        contacts = {contact for f in sought for contact in _contacts(f)}
        self._places: Mapping[str, Columns] | None = places  # until their names are sorted in
        node = 0
        for columns in places.values():
            self._reach(node, columns, numbers, receipts, contacts)
            node += len(columns["rid"])

    def _sort_names_in(self) -> None:
        if self._places is None:
            return
        node = 0
        for place, columns in self._places.items():
            self._put_names("" if place == NOWHERE else place, node, columns)
            node += len(columns["rid"])
        self._places = None

    def _reach(self, node: int, columns: Columns, numbers: set[str], receipts: set[str], contacts: set[str]) -> None:
        self._all_numbered = self._all_numbered and all(columns["number"])
        for at, number in enumerate(columns["number"], node):
            if number in numbers:
                self._numbers[number].append(at)
        for at, receipt in enumerate(columns["receipt"], node):
            if receipt in receipts and columns["receipt_date"][at - node]:
                self._receipts[receipt, columns["receipt_date"][at - node]].append(at)
        for at, phones in enumerate(columns["phones"], node):
            for phone in phones.split():
                if phone in contacts:
                    self._contacts[phone].append(at)
        for at, email in enumerate(columns["email"], node):
            if email in contacts:
                self._contacts[email].append(at)

    def _put_names(self, place: str, node: int, columns: Columns) -> None:
        for script, name, words in (("ar", "arabic", "arabic_words"), ("fr", "french", "french_words")):
            nodes = [at for at, known in enumerate(columns[name], node) if known]
            if nodes:
                told = columns[words] if len(nodes) == len(columns[words]) else list(filter(None, columns[words]))
                self._blocks[place, script] = _KnownBlock(told, nodes, columns[name], node)
        for at, (arabic, french) in enumerate(zip(columns["arabic"], columns["french"], strict=True), node):
            if not (arabic and french) and (arabic or french):
                self._alone["ar" if arabic else "fr"].add(at)
        for above in {*columns["province"], *columns["region"], ""} - {place}:
            self._below[above].add(place)


class _KnownBlock(_Block):
    """Whose equal names are only looked for where there are too many for likeness."""

    def __init__(self, words: list[str], nodes: list[int], names: list[str], first: int) -> None:
        super().__init__(words, nodes)
        self._names, self._first = names, first

    def equal(self, name: str) -> list[int]:
        if not self.exact:
            for at, known in enumerate(self._names, self._first):
                self.exact.setdefault(known, []).append(at)
        return self.exact.get(name, [])


class _Faces(Sequence[Face]):
    """Made when they are looked at."""

    def __init__(self, places: Mapping[str, Columns]) -> None:
        self._columns = [[columns[name] for name in FIELDS] for columns in places.values()]
        self._starts = list(accumulate((len(columns["rid"]) for columns in places.values()), initial=0))

    def __len__(self) -> int:
        return self._starts[-1]

    def __getitem__(self, node: Any) -> Any:
        part = bisect_right(self._starts, node) - 1
        place = node - self._starts[part]
        return face_of(tuple([values[place] for values in self._columns[part]]))
