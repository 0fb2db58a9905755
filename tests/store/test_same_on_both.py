"""P18: what a registry keeps step by step is what the fold from scratch gives, in a file and on a server alike."""

from __future__ import annotations

import itertools
import random
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coalition_desktop.changes.change import Change
from coalition_desktop.changes.ledger import Ledger
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.arriving import take_in
from coalition_desktop.store.reading import load
from tests import postgres
from tests.changes.machine import Offices
from tests.store.conftest import OFFICE
from tests.store.doing import DERIVED, DONE, assert_whole, kept
from tests.store.test_merged import histories

pytestmark = postgres.needed
SOME = settings().max_examples // 20


def compare(changes: Sequence[Change], portions: Sequence[int]) -> None:
    """Take in the changes by portions of these sizes, again and again, on both databases."""
    found = []
    for database in ("sqlite", "postgresql"):
        with (
            tempfile.TemporaryDirectory() as folder,
            postgres.make(database, Path(folder) / "r.coalition", OFFICE, "") as registry,
        ):
            rest = list(changes)
            sizes = itertools.cycle(portions)
            while rest:
                size = next(sizes)
                with registry.write("merge", DONE) as session:
                    take_in(session, rest[:size])
                rest = rest[size:]
            assert_folded(registry, changes)
            assert_whole(registry)
            found.append({name: without_own(registry, name) for name in (*DERIVED, "link")})
    assert found[0] == found[1]


def without_own(registry: AnyRegistry, name: str) -> list[tuple[Any, ...]]:
    """A derived table but for the registry's own office, which no two have in common."""
    own = {row[-1] for row in kept(registry, "office")["office"]}
    return [row for row in kept(registry, name)[name] if own.isdisjoint(row)]


def assert_folded(registry: AnyRegistry, changes: Sequence[Change]) -> None:
    """Heads, what is missing, who wants it erased: by the pure core, which knows no database."""
    ledger = Ledger()
    ledger.union(changes, "all")
    with registry.read() as session:
        states, heads = load(session, ledger.states)
    for rid, wanted in ledger.states.items():
        kept_heads = {key: {heads[seq].id for seq in seqs} for key, seqs in states[rid].heads.items()}
        assert kept_heads == {key: set(ids) for key, ids in wanted.heads.items()}
        assert {key: set(ids) for key, ids in states[rid].missing.items()} == {
            key: set(ids) for key, ids in wanted.missing.items()
        }
        assert (states[rid].erased, states[rid].requests) == (wanted.erased, wanted.requests)


class Logs(Offices):
    """What three offices write at random, with wrong clocks, deletions and erasures; then all of it arrives here."""

    def teardown(self) -> None:
        changes = list({c.id: c for office in self.offices for c in office.ledger.changes.values()}.values())
        rng = random.Random(len(changes))
        rng.shuffle(changes)
        kept_back = rng.sample(changes, len(changes) // 5)  # they never come: what names them waits
        compare([c for c in changes if c not in kept_back], [rng.randrange(1, 9) for _ in range(5)])


TestLogs = Logs.TestCase
TestLogs.settings = settings(max_examples=SOME, stateful_step_count=30, suppress_health_check=list(HealthCheck))


@given(st.data())
@settings(max_examples=SOME)
def test_records_links_and_deletions_in_any_order(data: st.DataObject) -> None:
    changes = data.draw(histories().flatmap(st.permutations))
    compare(changes, data.draw(st.lists(st.integers(1, 6), min_size=1, max_size=4)))
