"""Four offices that work, send each other packets, edit them by hand, take back, restore: against the truth.

Short by default; ``make fuzz`` runs it long.  P1 … are the properties of ``docs/exchange.md``.
"""

from __future__ import annotations

import itertools
import random
import sys
import tempfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from coalition_desktop.changes.canon import canonical
from coalition_desktop.changes.change import DELETED
from coalition_desktop.desk.erasing import erase
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.files import open_table_file
from coalition_desktop.language import Language
from coalition_desktop.store.undoing import redo, undo
from coalition_desktop.store.writer import base32
from coalition_desktop.work import finish
from tests.exchange.by_hand import DEEDS, Book, Meant, change
from tests.exchange.model_offices import (
    CODES,
    EPOCH,
    KINDS,
    LATE,
    YEAR,
    ModelOffice,
    first_values,
    name_of,
    read_here,
    without,
)
from tests.exchange.truth import FILE, Truth, View, Write

MOST_RECORDS, MOST_FILES = 12, 8
VALUES_IN = ("change", "withdrawn", "draft", "operation", "cell_issue", "entry", "person", "conflict")
THEMES = ("youth", "women")
OFFICE = st.integers(0, len(CODES) - 1)
ANY = st.integers(0, 11)  # a record, a file, a line: counted round
KEY = st.sampled_from(["name_ar", "notes", "members"])
VALUE = st.integers(0, 2)  # few, so that equal ones meet


@dataclass(slots=True)
class Sent:
    """A workbook on its way.  ``held``: the changes in its history; ``shown``: what its sheets say."""

    path: Path
    office: str
    held: dict[str, frozenset[bytes]]
    shown: dict[str, dict[str, Any]]
    meant: Meant = field(default_factory=Meant)
    hands: dict[str, bytes] = field(default_factory=dict)  # record → the change that a hand made of it
    copies: list[Path] = field(default_factory=list)  # that people edited, of this export
    said: set[bytes] = field(default_factory=set)  # the changes that hands made of any of them
    is_plainly_edited: bool = False


@dataclass(slots=True)
class Desk:
    """An office and what the test knows of it: what it holds, and which imports brought each change."""

    office: ModelOffice
    held: dict[str, frozenset[bytes]] = field(default_factory=dict)
    sources: dict[bytes, frozenset[int]] = field(default_factory=dict)  # 0: written here


class Offices(RuleBasedStateMachine):
    """Small steps; after each, the offices it touched show what the truth says."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="exchange-", ignore_cleanup_errors=True)
        self.ticks, self.words = itertools.count(1), itertools.count(1)
        self.truth = Truth()
        self.word: dict[str, str] = {}  # record → what stands in its texts alone
        self.copied: set[str] = set()  # words that stand in lines that were copied, too
        self.files: list[Sent] = []
        self.backups: dict[int, Desk] = {}
        self.desks = [Desk(self._office(code)) for code in CODES]
        for desk in self.desks:
            for row in desk.office.rows():
                self._learn(desk, row, frozenset())
                self.word[row.rid] = row.values["name_ar"].split()[1]
            desk.held, desk.sources = held_by(desk.office), desk.office.sources()
        self.records = sorted(self.word, key=self.word.__getitem__)

    def _office(self, code: str) -> ModelOffice:
        return ModelOffice(Path(self.folder.name) / code, code, self.ticks)

    # ------------------------------------------------------------------ what people do at their desk

    @precondition(lambda self: len(self.records) < MOST_RECORDS)
    @rule(n=OFFICE, entity=st.sampled_from(KINDS))
    def create(self, n, entity):
        word = self._new_word()
        rid = base32(next(self.ticks), 26)
        self.desks[n].office.create(entity, first_values(entity, word), rid)
        self.word[rid] = word
        self.records.append(rid)
        self._after_work(n, rid)

    @rule(n=OFFICE, which=ANY, key=KEY, value=VALUE)
    def edit(self, n, which, key, value):
        self._put(n, self._record(which), key, value)

    @rule(which=ANY, key=KEY, values=st.tuples(VALUE, VALUE, VALUE, VALUE))
    def edit_at_the_same_time(self, which, key, values):
        for n, value in enumerate(values):
            self._put(n, self._record(which), key, value)

    @rule(who=st.permutations(range(len(CODES))), which=ANY, theme=st.sampled_from(THEMES), both=st.booleans())
    def tag_and_untag(self, who, which, theme, both):
        for n, there in ((who[0], True), (who[1], False))[: 1 + both]:
            rid = self._record(which)
            view = self._view(n, rid)
            if view is not None and view.values is not None and self.truth.entity[rid] == "association":
                now = {*view.values.get("themes", ())} - {theme} | ({theme} if there else set())
                changed = self.desks[n].office.put(rid, themes=sorted(now))
                assert changed == (sorted(now) != view.values.get("themes", []))
                self._after_work(n, rid)

    @rule(n=OFFICE, which=ANY, there=st.booleans())
    def delete_or_restore(self, n, which, there):
        self._delete(n, self._record(which), there)

    @rule(who=st.permutations(range(len(CODES))), which=ANY, value=VALUE, deeper=st.booleans())
    def delete_here_edit_there(self, who, which, value, deeper):
        rid = self._record(which)
        self._delete(who[0], rid, False)
        self._put(who[1], rid, "notes", value)
        if deeper:
            self._delete(who[2], rid, True)

    @rule(n=OFFICE, value=VALUE)
    def resolve(self, n, value):
        for rid, keys in sorted(self.desks[n].office.conflicts().items()):
            for key in sorted(keys):
                if key == DELETED:
                    self._delete(n, rid, there=True)
                else:
                    self._put(n, rid, key, value)

    @rule(n=OFFICE, which=ANY)
    def erase(self, n, which):
        """Its owner and the national office for all; another office only asks."""
        persons = [rid for rid in self.records if self.truth.entity[rid] == "person"]
        rid = persons[which % len(persons)]
        view = self._view(n, rid)
        if view is not None and not view.erased:
            desk = self.desks[n]
            done = erase(desk.office.registry, rid, "request", Language("ar")).done
            assert done == (desk.office.code in (self.truth.owner[rid], "NAT"))
            self._after_work(n, rid)

    # ------------------------------------------------------------------ what travels

    @rule(n=OFFICE, part=st.sampled_from([0.0, 0.0, 0.5, 0.8]))
    def send(self, n, part):
        self._send(n, part)

    @rule(
        which=ANY,
        further=st.booleans(),
        entity=st.sampled_from(["association", "association", "person"]),
        deed=st.sampled_from(DEEDS),
        line=ANY,
        cells=st.lists(
            st.tuples(ANY, st.sampled_from(["name_ar", "notes", "members", "themes"]), VALUE), min_size=1, max_size=3
        ),
        to=st.lists(OFFICE, max_size=2, unique=True),
    )
    def edit_by_hand(self, which, further, entity, deed, line, cells, to):
        """Somebody edits an export, or her copy further, and gives it to offices (P7, P10, P11)."""
        exports = [sent for sent in self.files if sent.path not in sent.copies]
        copies = [sent for sent in self.files if sent.is_plainly_edited] if further else []
        if not exports and not copies:
            return
        deed = "nothing" if copies else deed
        bases = copies or exports
        base = bases[-1 - which % len(bases)]
        book = Book(base.path)
        lines = book.sheet(entity)[1:]
        if not lines:
            return
        wanted = [(n, key, self._cell(lines[n % len(lines)][0][:26], key, v)) for n, key, v in cells]
        if deed == "copy and change a line":  # its new record says what the old one said, and is another person's
            self.copied |= {self.word[line[0][:26]] for line in lines}
        meant = change(
            book, entity, base.shown, base.office, deed, wanted, line, name_of(entity, self._new_word()), base.meant
        )
        copy = self.desks[0].office.folder / f"copy {next(self.ticks)}.xlsx"
        base.copies.append(book.save(copy, EPOCH + 40 * YEAR + next(self.ticks) * 1000))
        sent = Sent(
            copy,
            base.office,
            base.held,
            base.shown,
            meant,
            copies=base.copies,
            said=base.said,
            is_plainly_edited=deed == "nothing",
        )
        self._post(sent)
        for n in to:
            self._take(n, sent)

    @rule(n=OFFICE, which=ANY, again=st.booleans(), without=st.none() | ANY)
    def take(self, n, which, again, without):
        """Any file in any order: the same again, an old one after a new one (P5, P6, P8, P9)."""
        if self.files:
            sent = self._file(which)
            self._take(n, sent, without)
            if again and without is None:
                once = self.desks[n].office.state()
                self._take(n, sent)
                assert self.desks[n].office.state() == once

    @rule(pair=st.permutations(range(len(CODES))))
    def sync(self, pair):
        self._take(pair[1], self._send(pair[0]))
        self._take(pair[0], self._send(pair[1]))

    # ------------------------------------------------------------------ what is taken back

    @rule(n=OFFICE, which=ANY, and_again=st.booleans())
    def take_and_withdraw(self, n, which, and_again):
        """P14: as if it had never come, but for receipts and what is about an erasure."""
        if not self.files:
            return
        desk = self.desks[n]
        before, held = desk.office.state(), dict(desk.held)
        result = self._take(n, self._file(which))
        if result.operation_id is None:
            return
        bound = {rid for rid in desk.held if self._view(n, rid).asked}
        taken, taken_held, taken_sources = desk.office.state(), dict(desk.held), dict(desk.sources)
        assert undo(desk.office.registry, result.operation_id).kept == []
        assert without(desk.office.state(), bound) == without(before, bound)
        desk.held = held_by(desk.office)
        desk.sources = {i: taken_sources[i] - {result.import_id} for ids in desk.held.values() for i in ids}
        assert desk.sources == {**desk.office.sources(), **{i: found for i, found in desk.sources.items() if not found}}
        assert all(desk.held[rid] >= ids for rid, ids in held.items())
        self._check(n)
        if and_again:
            redo(desk.office.registry)
            assert without(desk.office.state(), bound) == without(taken, bound)
            desk.held, desk.sources = taken_held, taken_sources
            self._check(n)

    @rule(n=OFFICE, which=ANY)
    def take_back_an_earlier_import(self, n, which):
        """P5: what another file brought as well, what was built upon it and what was written here all stay."""
        desk = self.desks[n]
        done = desk.office.imports()
        if not done:
            return
        operation, import_id = done[which % len(done)]
        try:
            result = undo(desk.office.registry, operation)
        except UserError:
            self._check(n)
            return
        now = held_by(desk.office)
        for rid, ids in desk.held.items():
            must = {i for i in ids if desk.sources[i] - {import_id}}
            assert must <= now.get(rid, frozenset()), "undo took what another had brought"
            assert rid not in result.kept or ids <= now[rid]
        # where some is kept the import still stands, but not for what is gone
        gone = frozenset() if result.kept else frozenset({import_id})
        without_it = {rid: {i for i in ids if desk.sources[i] - {import_id}} for rid, ids in desk.held.items()}
        desk.sources = {i: desk.sources[i] - gone for ids in now.values() for i in ids if i in desk.sources}
        self._after_work(n, sources=frozenset(), given_back=without_it)

    @rule(n=OFFICE, which=ANY)
    def take_send_on_and_revert(self, n, which):
        """P15: the same is shown as before, conflicts too, and the others hear of it."""
        if not self.files:
            return
        desk = self.desks[n]
        before, held = {rid: self._view(n, rid) for rid in desk.held}, dict(desk.held)
        result = self._take(n, self._file(which))
        if result.operation_id is None:
            return
        sent = self._send(n)
        undo(desk.office.registry, result.operation_id)
        desk.sources = {i: found - {result.import_id} for i, found in desk.sources.items()}
        self._after_work(n, sources=frozenset(), given_back=held)
        for rid in desk.held:
            now = self._view(n, rid)
            if not now.asked:
                self._shows_as_before(before.get(rid), now)
        self._post(sent)

    def _shows_as_before(self, was: View | None, now: View) -> None:
        assert now.values == (was.values if was is not None else None)
        if was is not None and was.values is not None:
            sides = [
                {
                    key: {repr(canonical(self.truth.writes[i].values[key])) for i in ids}
                    for key, ids in v.conflicts.items()
                }
                for v in (was, now)
            ]
            assert sides[0] == sides[1]

    # ------------------------------------------------------------------ copies of the file

    @rule(n=OFFICE)
    def back_up(self, n):
        desk = self.desks[n]
        copy = Path(self.folder.name) / f"{CODES[n]}.coalition-backup"
        copy.unlink(missing_ok=True)
        desk.office.copy_to(copy)
        self.backups[n] = Desk(desk.office, dict(desk.held), dict(desk.sources))

    @precondition(lambda self: self.backups)
    @rule(which=ANY)
    def restore(self, which):
        """P16: the same site again with an older state; what was erased since stays so."""
        n = sorted(self.backups)[which % len(self.backups)]
        desk, old = self.desks[n], self.backups[n]
        asked = {
            rid: frozenset(i for i in ids if self.truth.writes[i].kind == "erase") for rid, ids in desk.held.items()
        }
        desk.office.come_back_from(Path(self.folder.name) / f"{CODES[n]}.coalition-backup")
        desk.held = {rid: old.held.get(rid, frozenset()) | asked.get(rid, frozenset()) for rid in {*old.held, *asked}}
        desk.held = {rid: ids for rid, ids in desk.held.items() if ids}
        desk.sources = {i: old.sources.get(i, frozenset({0})) for ids in desk.held.values() for i in ids}
        assert held_by(desk.office) == desk.held
        self._check(n)

    # ------------------------------------------------------------------ at the end

    def teardown(self):
        """P1, P2: packets go round until nothing is new; then all have the same, one who comes late too."""
        try:
            if sys.exception() is None:
                self._go_round()
        finally:
            for desk in self.desks:
                desk.office.close()
            self.folder.cleanup()

    def _go_round(self) -> None:
        seed = random.Random(len(self.truth.writes))
        first, *others = seed.sample(range(len(CODES)), len(CODES))
        chain = [self._send(first)]
        for n in others:
            self._take(n, chain[-1], check=False)
            chain.append(self._send(n))
        for n in (first, *others[:-1]):
            self._take(n, chain[-1], check=False)
        assert len({desk.office.fingerprint() for desk in self.desks}) == 1
        late = len(self.desks)
        self.desks.append(Desk(self._office(LATE)))
        for sent in seed.sample(chain, len(chain)):
            self._take(late, sent, check=False)
        news = self.desks[first].office.plan(self._send(late).path).rows
        assert [row.entity for row in news] == ["office"]  # her own
        assert all(desk.held == self.desks[0].held for desk in self.desks)
        assert all(desk.office.all_shown() == self.desks[0].office.all_shown() for desk in self.desks)
        assert all(desk.office.conflicts() == self.desks[0].office.conflicts() for desk in self.desks)
        for n, desk in enumerate(self.desks):
            self._check(n)
            self._erased_is_nowhere(desk)

    # ------------------------------------------------------------------ hands

    def _record(self, which: int) -> str:
        return self.records[which % len(self.records)]

    def _file(self, which: int) -> Sent:
        return self.files[-1 - which % len(self.files)]

    def _new_word(self) -> str:
        return f"new{next(self.words)}x"

    def _view(self, n: int, rid: str) -> View | None:
        """What must be shown of a record at an office; None where nothing of it is there but requests."""
        ids = self.desks[n].held.get(rid, frozenset())
        if not any(self.truth.writes[i].kind != "erase" for i in ids):
            return None
        return self.truth.view(rid, ids)

    def _cell(self, rid: str, key: str, value: int) -> Any:
        """What is written into a field: one of three values."""
        if key == "themes":
            return THEMES[value % 2]
        if key == "members":
            return (None, 1, 2)[value]
        word = self.word[rid]
        if key == "name_ar":
            return name_of(self.truth.entity[rid], word, value)
        return (None, f"{word} واحد", f"{word} اثنان")[value]

    def _put(self, n: int, rid: str, key: str, value: int) -> None:
        view = self._view(n, rid)
        if view is None or view.values is None:
            return
        if self.truth.entity[rid] == "person" and key == "members":
            key = "notes"
        desk, wanted = self.desks[n], self._cell(rid, key, value)
        before = desk.held[rid]
        if desk.office.put(rid, **{key: wanted}):
            (new,) = self._after_work(n, rid)
            assert dict(new.values) == {key: wanted}
        else:
            said = [canonical(w.values[key]) for w in self.truth.heads(rid, before, key)]
            assert canonical(view.values.get(key)) == canonical(wanted) or canonical(wanted) in said
            self._after_work(n)

    def _delete(self, n: int, rid: str, there: bool) -> None:
        view = self._view(n, rid)
        if view is not None and not view.erased:
            office = self.desks[n].office
            (office.restore_records if there else office.delete)(rid)
            for new in self._after_work(n, rid):
                assert dict(new.values) == {DELETED: not there}

    def _send(self, n: int, part: float = 0.0) -> Sent:
        """All that an office has, or what it changed lately."""
        desk = self.desks[n]
        newest = max((row[0] for row in desk.office.tables("change")["change"]), default=0)
        since = int(newest * part)
        lately = {row[5] for row in desk.office.tables("change")["change"] if row[0] > since}
        held = {rid: ids for rid, ids in desk.held.items() if not part or rid in lately}
        views = {rid: self._view(n, rid) for rid in held}
        shown = {rid: view.values for rid, view in views.items() if view is not None and view.values is not None}
        sent = Sent(desk.office.export(personal=True, since=since), desk.office.code, held, shown)
        self._post(sent)
        return sent

    def _post(self, sent: Sent) -> None:
        self.files = [*(one for one in self.files if one is not sent), sent][-MOST_FILES:]

    def _take(self, n: int, sent: Sent, leave_out: int | None = None, *, check: bool = True) -> Any:
        desk = self.desks[n]
        plan, goes_on = desk.office.plan(sent.path), self._goes_on_from(n, sent)
        rows = [row for row in plan.rows if row.can_be_left_out and row.brought() and row.entity in KINDS]
        left = {rows[leave_out % len(rows)].rid} if leave_out is not None and rows else set()
        for row in rows:
            row.taken = row.rid not in left
        result = desk.office.apply(plan)
        before, known = desk.held, set(self.truth.writes)
        for row in desk.office.rows():
            if row.id not in known:
                past = sent.held.get(row.rid, frozenset())
                if row.site.startswith(FILE):
                    self._learn(desk, row, past | goes_on, sent)
                    sent.hands.setdefault(row.rid, row.id)
                    sent.said.add(row.id)
                else:
                    self._learn(desk, row, past | before.get(row.rid, frozenset()) | hand_of(sent, row.rid), sent)
        self._has_taken(n, sent, left)
        if result.import_id is not None and result.import_id != plan.earlier:
            # of a record that was left out, what was here already came with this file as well
            brought = {
                i
                for rid, ids in sent.held.items()
                for i in (ids & before.get(rid, frozenset()) if rid in left else ids)
            }
            brought |= {i for ids in desk.held.values() for i in ids if i not in desk.sources}
            # Of several copies of one export each says a part of what hands said: the registry tells which.
            now = desk.office.sources()
            said = {i for i in sent.said if result.import_id in now.get(i, ())}
            assert sent.copies != [sent.path] or said == sent.said & now.keys()
            brought |= said
            for i in brought:
                origins = desk.sources.get(i, frozenset())
                desk.sources[i] = origins if 0 in origins else origins | {result.import_id}
        if check:
            self._check(n)
        return result

    def _goes_on_from(self, n: int, sent: Sent) -> frozenset[bytes]:
        """What this file says again or otherwise, where it is one copy that was edited further.

        Copies that disagree were edited by several people: none goes on from the others.
        """
        here = [w for ids in self.desks[n].held.values() for i in ids if (w := self.truth.writes[i]).id in sent.said]
        last: dict[tuple[str, str], set[Any]] = {}
        for w in here:
            erased = self._view(n, w.rid).erased
            for key, value in w.values.items():
                if not any(w.id in other.past and key in other.values for other in here):
                    last.setdefault((w.rid, key), set()).add(None if erased else canonical(value))
        now = {
            (rid, key): canonical(value) for rid, values in sent.meant.edits.items() for key, value in values.items()
        }
        new = (self.truth.writes[i] for rid, i in sent.hands.items() if rid not in sent.held)
        now |= {(w.rid, key): canonical(value) for w in new for key, value in w.values.items()}
        apart = any(len(values) > 1 for values in last.values())
        again = any(now.get(cell, self) in values for cell, values in last.items())
        return frozenset(w.id for w in here) if again and not apart and last.keys() <= now.keys() else frozenset()

    def _has_taken(self, n: int, sent: Sent, left: set[str]) -> None:
        """All of the file's history is here, what hands meant, and nothing else."""
        desk, now = self.desks[n], held_by(self.desks[n].office)
        for rid in {*desk.held, *sent.held, *now}:
            must = desk.held.get(rid, frozenset()) | (
                sent.held.get(rid, frozenset()) if rid not in left else frozenset()
            )
            here = now.get(rid, frozenset())
            assert must <= here, "a change was lost"
            more = [self.truth.writes[i] for i in here - must]
            assert all(w.id in sent.said or set(w.values) == {"number"} for w in more)
        desk.held = now
        self._hands_are_as_meant(n, sent, left)

    def _hands_are_as_meant(self, n: int, sent: Sent, left: set[str]) -> None:
        """P7, P11: exactly the cells that somebody touched, and the same changes at every office."""
        held = self.desks[n].held
        created = [rid for rid in sent.hands if rid not in sent.held]
        assert sent.hands.keys() <= {*sent.meant.edits, *created}
        for rid, values in sent.meant.edits.items():
            if rid in left or self._view(n, rid).erased:
                continue
            made = [w for i in held[rid] if (w := self.truth.writes[i]).id in sent.said]
            assert values in [dict(w.values) for w in made], "a hand was lost or misunderstood"
            assert len(sent.copies) > 1 or sent.hands[rid] in held[rid], "another id for the same file"
        said = [dict(self.truth.writes[sent.hands[rid]].values) for rid in created]
        assert all(values in sent.meant.new for values in said)
        if not left:
            assert len(said) == len(sent.meant.new), "a new line was lost"
            assert all(sent.hands[rid] in held.get(rid, ()) for rid in created)

    def _after_work(
        self,
        n: int,
        rid: str = "",
        sources: frozenset[int] = frozenset({0}),
        given_back: Mapping[str, Collection[bytes]] | None = None,
    ) -> list[Write]:
        """Learn what was written at a desk just now; what it must not do is to lose anything.

        ``given_back``: by an undo, what was there of each record before.
        """
        desk, before = self.desks[n], self.desks[n].held
        new = [
            self._learn(
                desk,
                row,
                before.get(row.rid, frozenset()),
                saw=self._saw_then(row.rid, (given_back or {}).get(row.rid)),
            )
            for row in desk.office.rows()
            if row.id not in self.truth.writes
        ]
        desk.held = held_by(desk.office)
        desk.sources |= {w.id: sources for w in new}
        if rid:
            assert {w.rid for w in new} <= {rid}
            ids = {w.id for w in new}
            assert {r: found - ids for r, found in desk.held.items() if found - ids} == before
        self._check(n)
        return new

    def _saw_then(self, rid: str, ids: Collection[bytes] | None) -> frozenset[bytes] | None:
        """What the deleters of a record had seen that lived all the same; None where it was dead, or never deleted."""
        if not ids or self.truth.view(rid, ids).values is None:
            return None
        buried = [self.truth.buried_by(w) for w in self.truth.heads(rid, ids, DELETED) if w.values[DELETED]]
        return frozenset().union(*buried) if buried else None

    def _learn(
        self,
        desk: Desk,
        row: Any,
        past: frozenset[bytes],
        sent: Sent | None = None,
        saw: frozenset[bytes] | None = None,
    ) -> Write:
        by = row.site.split(":")[0]
        assert (
            row.id in self.truth.writes
            or row.values is not None
            or row.kind == "erase"
            or self._is_erased(desk, row.rid)
        )
        rights = sent.office if by == FILE and sent is not None else by
        values = row.values or {}
        write = Write(
            row.id, row.rid, row.entity, row.kind, values, row.hlc, by, rights, past, past if saw is None else saw
        )
        self.truth.add(write)
        if row.rid not in self.word and "name_ar" in values and hasattr(self, "records"):
            self.word[row.rid] = values["name_ar"].split()[1]
            self.records.append(row.rid)
        return write

    @staticmethod
    def _is_erased(desk: Desk, rid: str) -> bool:
        return any(row[0] == rid and row[5] for row in desk.office.tables("record")["record"])

    def _check(self, n: int) -> None:
        """P3, P4, P5, P12, P13, P17, P18 at one office."""
        office = self.desks[n].office
        assert office.errors() == []  # the lists are what the history gives
        conflicts, rows = office.conflicts(), office.rows()
        shown = {rid: office.shown(rid) for rid in self.desks[n].held}
        for rid in self.desks[n].held:
            view = self._view(n, rid)
            if view is None:
                assert shown[rid] is None
                continue
            assert shown[rid] == view.values
            assert conflicts.pop(rid, {}) == view.conflicts
            for row in rows:
                if row.rid == rid and row.kind != "erase":
                    assert row.values == (None if view.erased else dict(self.truth.writes[row.id].values))
        assert conflicts == {}

    def _erased_is_nowhere(self, desk: Desk) -> None:
        """P13: none of its words in any table."""
        n = self.desks.index(desk)
        erased = [rid for rid in desk.held if (view := self._view(n, rid)) is not None and view.erased]
        words = [self.word[rid] for rid in erased if self.word[rid] not in self.copied]
        told = repr(desk.office.tables(*VALUES_IN))
        assert [word for word in words if word in told] == []


def held_by(office: ModelOffice) -> dict[str, frozenset[bytes]]:
    """Record → ids of its changes."""
    found: dict[str, set[bytes]] = {}
    for row in office.rows():
        found.setdefault(row.rid, set()).add(row.id)
    return {rid: frozenset(ids) for rid, ids in found.items()}


def hand_of(sent: Sent, rid: str) -> frozenset[bytes]:
    """The change that a hand made of a record in a file."""
    return frozenset({sent.hands[rid]} if rid in sent.hands else ())


def test_it_is_read_alike(tmp_path):
    """The machine reads workbooks as the reading process does."""
    office = ModelOffice(tmp_path / "office", "LSH", itertools.count(1))
    path = office.export(personal=True)
    copy = Book(path).save(tmp_path / "copy.xlsx", EPOCH)
    for one in (path, copy):
        told, here = finish(open_table_file(one)), read_here(one)
        assert (told.sheets, told.sha256, told.kind) == (here.sheets, here.sha256, here.kind)
    assert [sheet.columns for sheet in read_here(copy).sheets] == [sheet.columns for sheet in read_here(path).sheets]
    office.close()


TestOffices = Offices.TestCase
TestOffices.settings = settings(
    max_examples=settings().max_examples // 4, stateful_step_count=20, suppress_health_check=list(HealthCheck)
)
