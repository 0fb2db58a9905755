"""Blocks of changes: what goes in comes out, with the same ids; what was altered has others."""

from __future__ import annotations

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.changes.change import DELETED, make, verify
from coalition_desktop.changes.packing import DamagedBlock, pack, unpack

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
VALUES = TEXTS | st.integers(-(2**63), 2**63 - 1) | st.booleans() | st.none() | st.lists(TEXTS)
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
NAMES = WORDS.filter(bool)


@st.composite
def histories(draw):
    """Changes of several records, some of which replace earlier ones or ones that are not there."""
    changes = []
    for number in range(draw(st.integers(0, 4))):
        ids: list[bytes] = []
        for _ in range(draw(st.integers(1, 4))):
            values = draw(st.dictionaries(TEXTS, VALUES, max_size=4))
            foreign = st.binary(min_size=16, max_size=16)
            some = st.lists(st.sampled_from(ids) | foreign if ids else foreign, max_size=3, unique=True)
            kind = draw(st.sampled_from(["set", "set", "set", "erase"]))
            values = values if kind == "set" else {}
            change = make(
                entity=draw(st.sampled_from(["association", "whatever"])),
                rid=f"r{number}",
                values=values,
                preds={key: draw(some) for key in values},
                hlc=draw(st.integers(0, 2**63 - 1)),
                site=draw(NAMES),
                author=draw(WORDS),
                salt=draw(st.binary(min_size=8, max_size=8)),
                reason=draw(st.none() | WORDS),
                group=draw(st.none() | foreign),
                seen=draw(st.none() | some),
                kind=kind,
            )
            ids.append(change.id)
            changes.append(change if draw(st.integers(0, 5)) else change.without_body())
    return changes


@given(histories())
def test_what_is_packed_comes_out_as_it_was(changes):
    block = orjson.loads(orjson.dumps(pack(changes)))
    again = unpack(block)
    assert [change.id for change in again] == [change.id for change in changes]
    assert [change.body for change in again] == [change.body for change in changes]
    assert [{k: sorted(v) for k, v in c.preds.items()} for c in again] == [
        {k: sorted(v) for k, v in c.preds.items()} for c in changes
    ]
    for change in again:
        verify(change)


def a_block():
    first = make(entity="association", rid="r", values={"name": "a"}, preds={"name": []}, hlc=5, site="LSH:1",
                 author="", salt=bytes(8))  # fmt: skip
    second = make(entity="association", rid="r", values={"name": "b", DELETED: True}, hlc=6, site="LSH:1",
                  preds={"name": [first.id], DELETED: []}, seen=[first.id], author="", salt=bytes(8))  # fmt: skip
    return pack([first, second]), [first.id, second.id]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("hlc", [5, 2]),
        ("dense", {"name": ["a", "c"], DELETED: [None, True]}),
        ("salts", "0" * 31 + "1"),
        ("preds", {}),
        ("seen", {}),
    ],
)
def test_an_altered_block_has_other_ids_and_is_known_by_its_marks(key, value):
    block, ids = a_block()
    assert [change.id for change in unpack(block)] == ids
    with pytest.raises(DamagedBlock, match="marks"):
        unpack(block | {key: value})


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("records", None),
        ("records", [["r", "association", 7]]),
        ("records", [[7, "association", 2]]),
        ("records", [["r" * 27, "association", 2]]),
        ("hlc", [5]),
        ("hlc", [5, 0.5]),
        ("hlc", [5, -9]),
        ("hlc", [5, 2**63]),
        ("dense", {}),
        ("dense", {"name": ["a", 1.5], DELETED: [None, True]}),
        ("dense", {"name": ["a", {"b": 1}], DELETED: [None, True]}),
        ("dense", {"name": ["a", [["b"]]], DELETED: [None, True]}),
        ("dense", {"name": ["a", 2**64 - 1], DELETED: [None, True]}),
        ("dense", {"name": ["a"], DELETED: [None, True]}),
        ("sparse", {"name": [[0], []]}),
        ("keys", [1, 2]),
        ("shapes", [[-1], [0]]),
        ("preds", {"1": [[-1], []]}),
        ("preds", {"1": [["00"], []]}),
        ("preds", {"1": [[9], []]}),
        ("shape", [0, 9]),
        ("origins", [["LSH:1", "", None, "else", 1]]),
        ("origins", [["LSH:1", "a\0", None, "set", 1]]),
        ("salts", "xx"),
        ("marks", ""),
        ("marks", "x" * 16),
    ],
)
def test_a_block_that_cannot_be_is_refused(key, value):
    block, _ = a_block()
    with pytest.raises(DamagedBlock):
        unpack(block | {key: value})


@given(histories(), st.integers(0, 4))
def test_records_are_taken_out_one_by_one(changes, number):
    wanted = {f"r{number}"}
    assert unpack(pack(changes), wanted) == [change for change in unpack(pack(changes)) if change.rid in wanted]
