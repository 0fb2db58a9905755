"""Any sequence of work, undo and redo beside a simple model: a list of snapshots."""

from __future__ import annotations

import tempfile
from copy import deepcopy
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from coalition_desktop.store.undoing import redo, undo
from coalition_desktop.store.writing import new_rid
from tests import postgres
from tests.store.conftest import OFFICE
from tests.store.doing import add, assert_whole, bring_in, edit, errors, put_away, shown, take_out

VALUES = st.fixed_dictionaries(
    {},
    optional={
        "name_ar": st.sampled_from(["أ", "ب", None]),
        "notes": st.sampled_from(["1", "2", ""]),
        "themes": st.sampled_from([["youth"], ["women", "youth"], None]),
        "phone": st.sampled_from([["+212661001090"], None]),
        "members": st.integers(0, 2),
    },
)


class Work(RuleBasedStateMachine):
    """The model: what each record shows, and the snapshots to go back and forth between."""

    database = "sqlite"

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.registry = postgres.make(self.database, Path(self.folder.name) / "r.coalition", OFFICE, "")
        self.visible: dict[str, dict] = {}
        self.bin: dict[str, dict] = {}
        self.back: list = []
        self.forth: list = []

    def did(self, changed: bool, before) -> None:
        if changed:
            self.back.append(before)
            self.forth.clear()

    def state(self):
        return deepcopy((self.visible, self.bin))

    def go(self, to) -> None:
        self.visible, self.bin = deepcopy(to)

    @initialize()
    def begin(self):
        self.create({"name_ar": "أ", "themes": ["women"]})
        self.create({"name_ar": "ب", "notes": "1"})

    @rule(values=VALUES)
    def create(self, values):
        before = self.state()
        rid = add(self.registry, **values)
        self.visible[rid] = clean(values)
        self.did(True, before)

    @precondition(lambda self: self.visible)
    @rule(data=st.data(), values=VALUES)
    def edit(self, data, values):
        before = self.state()
        rid = data.draw(st.sampled_from(list(self.visible)))
        now = clean({**self.visible[rid], **values})
        changed = edit(self.registry, rid, **values)
        assert changed == (now != self.visible[rid])
        self.visible[rid] = now
        self.did(changed, before)

    @precondition(lambda self: self.visible)
    @rule(data=st.data())
    def delete(self, data):
        before = self.state()
        for rid in data.draw(st.lists(st.sampled_from(list(self.visible)), min_size=1, max_size=2, unique=True)):
            self.bin[rid] = self.visible.pop(rid)
        put_away(self.registry, *(self.bin.keys() - before[1].keys()))
        self.did(True, before)

    @precondition(lambda self: self.bin)
    @rule(data=st.data())
    def restore(self, data):
        before = self.state()
        rid = data.draw(st.sampled_from(list(self.bin)))
        self.visible[rid] = self.bin.pop(rid)
        take_out(self.registry, rid)
        self.did(True, before)

    @rule(data=st.data(), new=st.lists(VALUES, max_size=3), values=VALUES)
    def bring_in(self, data, new, values):
        before = self.state()
        records = {new_rid(): ("association", one) for one in new}
        changed = {}
        if self.visible:
            rid = data.draw(st.sampled_from(list(self.visible)))
            changed[rid] = values
            self.visible[rid] = clean({**self.visible[rid], **values})
        self.visible |= {rid: clean(one) for rid, (_, one) in records.items()}
        bring_in(self.registry, records, changed)
        self.did(self.state() != before, before)

    @precondition(lambda self: self.back)
    @rule(times=st.integers(1, 4))
    def undo(self, times):
        for _ in range(min(times, len(self.back))):
            self.forth.append(self.state())
            self.go(self.back.pop())
            undo(self.registry)
        self.compare()

    @precondition(lambda self: self.forth)
    @rule(times=st.integers(1, 4))
    def redo(self, times):
        for _ in range(min(times, len(self.forth))):
            self.back.append(self.state())
            self.go(self.forth.pop())
            redo(self.registry)
        self.compare()

    @rule()
    def close_and_open(self):
        self.registry = postgres.again(self.registry)

    @rule()
    def compare(self):
        for rid, values in self.visible.items():
            assert shown(self.registry, rid) == values
        for rid in self.bin:
            assert shown(self.registry, rid) is None
        assert errors(self.registry) == []

    def teardown(self):
        self.compare()
        assert_whole(self.registry)
        self.registry.close()
        self.folder.cleanup()


def clean(values: dict) -> dict:
    return {key: value for key, value in values.items() if value not in (None, "")}


class WorkOnServer(Work):
    """The same on a server."""

    database = "postgresql"


MOST = settings().max_examples
TestWork = Work.TestCase
TestWork.settings = settings(max_examples=MOST // 10, stateful_step_count=25, suppress_health_check=list(HealthCheck))
TestWorkOnServer = postgres.needed(WorkOnServer.TestCase)
TestWorkOnServer.settings = settings(TestWork.settings, max_examples=MOST // 25)
