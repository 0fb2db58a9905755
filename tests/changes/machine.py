"""Random histories of several offices, beside an oracle that knows what really happened before what.

The oracle looks at nothing that the changes carry but their ids and values: for each write it keeps
what its writer knew at that moment.  Clocks are wrong on purpose and never enter into it.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.changes.change import DELETED, MEMBER, OFFICE, Change, make, stamp
from coalition_desktop.changes.ledger import Ledger

OFFICES = ("LSH", "DOD", "GON")
CLOCK_ERRORS = (0, 1_000_000, -900)  # ticks, in runs of some hundred
RECORDS = ("r1", "r2", "r3", "r4")
FIELDS = ("name", "phone", "note")
TAGS = (f"themes{MEMBER}youth", f"themes{MEMBER}women")
VALUES = st.sampled_from(["a", "b", " a ", "c", "", None, 7])  # few, so that equal ones meet


@dataclass(slots=True)
class Write:
    """A change with the truth about it: all that its writer knew of the record, directly or not."""

    change: Change
    past: frozenset[bytes]
    values: dict[str, Value]


@dataclass(slots=True)
class Office:
    number: int
    ledger: Ledger = field(default_factory=Ledger)


def snapshot(ledger: Ledger) -> object:
    """All that can be seen of a ledger, in no order of arrival."""
    return (
        {i: c.body for i, c in ledger.changes.items()},
        {rid: ({k: set(v) for k, v in s.heads.items()}, {k: set(v) for k, v in s.missing.items()}, s.erased, s.requests)
         for rid, s in ledger.states.items()},
        {rid: ledger.view(rid) for rid in ledger.states},
    )  # fmt: skip


class Offices(RuleBasedStateMachine):
    """Three offices that share records, write at the same time and exchange what they have."""

    sources = Bundle("sources")

    def __init__(self) -> None:
        super().__init__()
        self.offices = [Office(n) for n in range(3)]
        self.writes: dict[bytes, Write] = {}
        self.erased: set[str] = set()
        self.gone: set[tuple[int, str]] = set()  # ledger and record: erased by a file that was taken out again
        self.tick = 1000
        self.files = 0

    # ------------------------------------------------------------------ what people do

    @initialize(order=st.permutations(range(3)))
    def share_records(self, order):
        """Concurrency is rare from nothing: everybody begins with two records."""
        for rid in RECORDS[:2]:
            self._write(self.offices[order[0]], rid, {"name": "a", "note": "n", TAGS[0]: True, OFFICE: "LSH"})
        for n in order[1:]:
            self._send(self.offices[order[0]], self.offices[n], RECORDS, "shared", random.Random(0))

    @rule(n=st.integers(0, 2), rid=st.sampled_from(RECORDS), value=VALUES)
    def create(self, n, rid, value):
        if rid not in self.offices[n].ledger.states:
            self._write(self.offices[n], rid, {"name": value, OFFICE: OFFICES[n]})

    @rule(n=st.integers(0, 2), rid=st.sampled_from(RECORDS), key=st.sampled_from(FIELDS), value=VALUES)
    def edit(self, n, rid, key, value):
        self._write_known(n, rid, {key: value})

    @rule(rid=st.sampled_from(RECORDS), key=st.sampled_from(FIELDS), values=st.tuples(VALUES, VALUES, VALUES))
    def edit_at_the_same_time(self, rid, key, values):
        for n, value in enumerate(values):
            self._write_known(n, rid, {key: value})

    @rule(n=st.integers(0, 2), rid=st.sampled_from(RECORDS), key=st.sampled_from(TAGS), there=st.booleans())
    def tag(self, n, rid, key, there):
        self._write_known(n, rid, {key: there})

    @rule(rid=st.sampled_from(RECORDS), key=st.sampled_from(TAGS), who=st.permutations(range(3)))
    def tag_and_untag_at_the_same_time(self, rid, key, who):
        self._write_known(who[0], rid, {key: True})
        self._write_known(who[1], rid, {key: False})

    @rule(n=st.integers(0, 2), rid=st.sampled_from(RECORDS), there=st.booleans())
    def delete_or_restore(self, n, rid, there):
        self._write_known(n, rid, {DELETED: not there})

    @rule(rid=st.sampled_from(RECORDS), who=st.permutations(range(3)), value=VALUES, deeper=st.booleans())
    def delete_here_edit_there(self, rid, who, value, deeper):
        self._write_known(who[0], rid, {DELETED: True})
        self._write_known(who[1], rid, {"note": value})
        if deeper:
            self._write_known(who[2], rid, {DELETED: False})

    @rule(n=st.integers(0, 2))
    def resolve_what_is_in_conflict(self, n):
        ledger = self.offices[n].ledger
        for rid in sorted(ledger.states):
            for key in sorted(ledger.view(rid).conflicts):
                self._write_known(n, rid, {key: False if key == DELETED else "a"})

    @precondition(lambda self: len(self.erased) < 2)
    @rule(n=st.integers(0, 2), rid=st.sampled_from(RECORDS[2:]))
    def erase(self, n, rid):
        state = self.offices[n].ledger.states.get(rid)
        if state is not None and not state.erased and OFFICES[n] not in state.requests:
            self._write(self.offices[n], rid, {}, kind="erase")
            if self.offices[n].ledger.states[rid].erased:
                self.erased.add(rid)

    # ------------------------------------------------------------------ what travels

    @rule(pair=st.permutations(range(3)), rids=st.sets(st.sampled_from(RECORDS), min_size=1), seed=st.integers(0, 99))
    def send(self, pair, rids, seed):
        """Whole records, in any order, some twice."""
        self._send(self.offices[pair[0]], self.offices[pair[1]], rids, self._file(), random.Random(seed))

    @rule(pair=st.permutations(range(3)), seed=st.integers(0, 99))
    def sync(self, pair, seed):
        here, there = self.offices[pair[0]], self.offices[pair[1]]
        self._send(here, there, RECORDS, self._file(), random.Random(seed))
        self._send(there, here, RECORDS, self._file(), random.Random(seed))

    @rule(pair=st.permutations(range(3)), seed=st.integers(0, 99))
    def take_a_file_and_withdraw_it(self, pair, seed):
        """P14: exactly as before; what another file brought as well stays."""
        here, there = self.offices[pair[0]].ledger, self.offices[pair[1]].ledger
        before, sources = snapshot(there), {i: set(s) for i, s in there.sources.items()}
        brings_erasure = any(c.kind == "erase" and i not in there.changes for i, c in here.changes.items())
        name = self._file()
        changes = list(here.changes.values())
        random.Random(seed).shuffle(changes)
        there.union(changes, name)
        for rid in there.states:
            self._check_record(there, rid)
            if there.states[rid].erased:  # for good, though those who made the record go with the file
                self.gone.add((id(there), rid))
        assert not there.is_built_upon(name) or brings_erasure
        there.withdraw(name)
        if not brings_erasure:
            assert snapshot(there) == before
            assert there.sources == sources

    @rule(pair=st.permutations(range(3)), seed=st.integers(0, 99))
    def the_same_from_two_files(self, pair, seed):
        """P6, P14: a second file with the same changes adds nothing, and taking one of them out neither."""
        here, there = self.offices[pair[0]], self.offices[pair[1]]
        first, second = self._file(), self._file()
        self._send(here, there, RECORDS, first, random.Random(seed))
        once = snapshot(there.ledger)
        assert there.ledger.union(here.ledger.changes.values(), second) == 0
        assert snapshot(there.ledger) == once
        there.ledger.withdraw(second)
        assert snapshot(there.ledger) == once

    # ------------------------------------------------------------------ what must hold

    @invariant()
    def heads_are_the_writes_nobody_followed(self):
        """P3, P12, P17: against the oracle, whatever the clocks said."""
        for office in self.offices:
            for rid in office.ledger.states:
                self._check_record(office.ledger, rid)

    def teardown(self):
        """P1, P2: everything everywhere, each in its own order, gives one and the same."""
        all_changes = [c for office in self.offices for c in office.ledger.changes.values()]
        for n, office in enumerate(self.offices):
            random.Random(n).shuffle(all_changes)
            office.ledger.union(all_changes, "end")
        self.heads_are_the_writes_nobody_followed()
        views = [snapshot(office.ledger) for office in self.offices]
        assert views[0] == views[1] == views[2]
        assert len({office.ledger.fingerprint() for office in self.offices}) == 1
        self._check_any_subsets([*self.offices[0].ledger.changes.values()])
        for rid in self.erased:
            assert all(c.body is None for c in self.offices[0].ledger.changes.values() if c.rid == rid)

    def _check_any_subsets(self, changes: list[Change]) -> None:
        """P1 on subsets with holes: commutative, associative, idempotent."""
        rng = random.Random(len(changes))
        parts = [[c for c in changes if rng.random() < 0.6] for _ in range(3)]
        ledgers = []
        for order in ((0, 1, 2), (2, 1, 0), (1, 0, 2, 1)):
            ledger = Ledger()
            for n in order:
                ledger.union(rng.sample(parts[n], len(parts[n])), f"part {n}")
            ledgers.append(snapshot(ledger))
        assert ledgers[0] == ledgers[1] == ledgers[2]

    def _check_record(self, ledger: Ledger, rid: str) -> None:
        mine = [self.writes[i] for i, c in ledger.changes.items() if c.rid == rid]
        view = ledger.view(rid)
        heads = {key: _maximal(mine, key) for w in mine for key in w.values}
        if OFFICE not in heads:  # nothing of it is here but somebody's wish to erase it
            assert not view.alive and not view.values
            return
        owner = min((w.change.hlc, w.change.id, w.values[OFFICE]) for w in heads[OFFICE])[2]
        makers = {f"{w.values[OFFICE]}:1" for w in mine if OFFICE in w.values}
        rightly = any(w.change.kind == "erase" and w.change.site in makers for w in mine)
        if rightly or (id(ledger), rid) in self.gone:  # P13
            assert not view.alive
            assert all(ledger.changes[w.change.id].body is None for w in mine)
            return
        for w in mine:  # P5
            assert ledger.changes[w.change.id].values == w.values
        assert {k: set(v) for k, v in ledger.states[rid].heads.items()} == {
            k: {w.change.id for w in v} for k, v in heads.items()
        }
        assert view.alive == _lives(heads)
        tags = sorted(k.partition(MEMBER)[2] for k in TAGS if any(w.values[k] for w in heads.get(k, ())))
        assert (view.values.get("themes") or []) == tags
        for key in FIELDS:
            if key in heads:
                best = sorted(heads[key], key=lambda w, k=key: _merit(w, k, owner), reverse=True)
                assert view.values[key] == best[0].values[key]
                distinct = {canonical(w.values[key]) for w in best}
                shown = [w.change.id for w in best] if len(distinct) > 1 else None
                assert view.conflicts.get(key) == shown  # P4
        disputed = view.alive and any(w.values[DELETED] for w in heads.get(DELETED, ()))
        assert (DELETED in view.conflicts) == disputed

    # ------------------------------------------------------------------ hands

    def _write_known(self, n: int, rid: str, values: dict[str, Value]) -> None:
        state = self.offices[n].ledger.states.get(rid)
        if state is not None and state.heads and not state.erased:
            self._write(self.offices[n], rid, values)

    def _write(self, office: Office, rid: str, values: dict[str, Value], kind: str = "set") -> None:
        self.tick += 1
        ledger = office.ledger
        preds = {key: ledger.heads(rid, key) for key in values}
        replaced = [ledger.changes[i].hlc for ids in preds.values() for i in ids]
        seen = None
        if values.get(DELETED) is True:
            seen = sorted({i for k, ids in ledger.states[rid].heads.items() if k != DELETED for i in ids})
        change = make(
            entity="association",
            rid=rid,
            values=values,
            preds=preds,
            hlc=stamp(self.tick + CLOCK_ERRORS[office.number], replaced),
            site=f"{OFFICES[office.number]}:1",
            author="",
            salt=len(self.writes).to_bytes(8, "big"),
            seen=seen,
            kind=kind,
        )
        known = {i for c in ledger.changes.values() if c.rid == rid for i in (c.id, *self.writes[c.id].past)}
        self.writes[change.id] = Write(change, frozenset(known), values)
        ledger.add(change)

    def _send(self, here: Office, there: Office, rids, source: str, rng: random.Random) -> None:
        changes = [c for c in here.ledger.changes.values() if c.rid in rids]
        twice = [*changes, *rng.sample(changes, len(changes) // 3)]
        rng.shuffle(twice)
        there.ledger.union(twice, source)

    def _file(self) -> str:
        self.files += 1  # a name that comes back would make withdrawing take too much
        return f"file {self.files}"


def _maximal(writes: list[Write], key: str) -> list[Write]:
    about = [w for w in writes if key in w.values]
    return [w for w in about if not any(w.change.id in other.past for other in about)]


def _lives(heads: dict[str, list[Write]]) -> bool:
    verdicts = heads.get(DELETED, [])
    if not verdicts or not all(w.values[DELETED] for w in verdicts):
        return True
    others = [w for key, found in heads.items() if key != DELETED for w in found]
    return any(not any(w.change.id in verdict.past for verdict in verdicts) for w in others)


def _merit(write: Write, key: str, owner: str) -> tuple[bool, bool, int, bytes]:
    value = write.values[key]
    filled = bool(value.strip()) if isinstance(value, str) else value is not None
    return filled, write.change.site.split(":")[0] == owner, write.change.hlc, write.change.id
