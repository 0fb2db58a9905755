"""How values are compared and written down, and that ids hold what they promise."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.changes.canon import canonical, canonical_json, is_empty
from coalition_desktop.changes.change import DamagedChange, make, stamp, verify

TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)


def a_change(**other):
    parts = {"entity": "association", "rid": "r", "values": {"name": "أثر"}, "preds": {"name": []}, "hlc": 1}
    parts |= {"site": "LSH:1", "author": "سعاد", "salt": bytes(8)}
    return make(**(parts | other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("café", "cafe\u0301"),
        ("أثر", "\u200fأثر\u200e"),
        ("a b", " a\u00a0b "),
        ("1\r\n2", "1\n2"),
        ("", None),
        ([], None),
        ("\ufeff", None),
    ],
)
def test_writings_of_one_value_do_not_conflict(one, other):
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(("one", "other"), [(True, 1), (False, None), ("1", 1), (["a", "b"], ["b", "a"]), (0, None)])
def test_different_values_do(one, other):
    assert canonical(one) != canonical(other)


@given(TEXTS)
def test_canonical_text_is_stable_and_empty_is_known_without_it(text):
    once = canonical(text)
    assert once is None or canonical(once) == once
    assert is_empty(text) == (once is None)


@pytest.mark.parametrize("value", [1.5, {"a": 1.5}, ["a", 1.5], {"a": {"b": [1.5]}}, b"", {"a": object()}])
def test_floats_and_strangers_are_refused(value):
    with pytest.raises(TypeError):
        canonical_json(value)


WHOLE = st.integers(-(2**63), 2**63 - 1)  # what SQLite holds
VALUES = st.dictionaries(TEXTS, TEXTS | WHOLE | st.booleans() | st.none() | st.lists(TEXTS))


@given(VALUES)
def test_canonical_json_is_what_the_standard_library_writes(values):
    plain = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert canonical_json(values) == plain.encode()


@given(VALUES)
def test_a_change_gives_back_its_values_and_verifies(values):
    change = a_change(values=values, preds=dict.fromkeys(values, ()))
    read = change._replace()  # without the values at hand
    assert read.values == values
    verify(read)


@pytest.mark.parametrize(
    "altered",
    [{"hlc": 2}, {"author": "x"}, {"preds": {"name": [bytes(16)]}}, {"body": b"{}"}, {"seen": []}, {"env": 2},
     {"rid": "s"}, {"group": bytes(16)}, {"reason": ""}, {"body_hash": bytes(16)}, {"site": "DOD:1"}],
)  # fmt: skip
def test_an_altered_change_is_found(altered):
    change = a_change()
    with pytest.raises(DamagedChange):
        verify(change._replace(**altered))


def test_an_erased_body_still_verifies():
    verify(a_change().without_body())


def test_the_salt_tells_equal_values_apart():
    assert a_change().body_hash != a_change(salt=bytes(7) + b"\1").body_hash


def test_a_clock_that_runs_behind_still_follows_what_it_replaces():
    assert stamp(5, [7 << 16]) == (7 << 16) + 1
    assert stamp(9, [7 << 16]) == 9 << 16
