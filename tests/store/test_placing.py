"""The row numbers of the entries follow the names, whatever comes in, goes out or is renamed."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from coalition_desktop.store import placing
from coalition_desktop.store.derived import entry
from coalition_desktop.store.finding import Query, find
from coalition_desktop.store.placing import Gap, span
from coalition_desktop.store.writing import new_rid
from tests import postgres
from tests.postgres import ON_BOTH
from tests.store.conftest import OFFICE
from tests.store.doing import add, assert_whole, bring_in, edit, errors, ids, put_away, take_out

NAMES = st.lists(st.text(alphabet="ابجد", min_size=1, max_size=3), min_size=1, max_size=12)


@pytest.fixture(params=ON_BOTH)
def database(request):
    return request.param


def entries(registry):
    """(number, name's key, id) of the associations, by number."""
    with registry.read() as session:
        query = select(entry.c.n, entry.c.sort_ar, entry.c.rid).where(entry.c.entity == "association")
        return session.execute(query.order_by(entry.c.n)).all()


def assert_in_order(registry):
    found = [(key, rid) for _, key, rid in entries(registry)]
    assert found == sorted(found)
    assert errors(registry) == []


HARDLY_ROOM = given(batches=st.lists(NAMES, min_size=1, max_size=6), gap=st.sampled_from([1, 2, 16]), data=st.data())


@settings(max_examples=25)
@HARDLY_ROOM
def test_numbers_follow_names_even_where_there_is_hardly_room(batches, gap, data):
    follow("sqlite", batches, gap, data)


@postgres.needed
@settings(max_examples=5)
@HARDLY_ROOM
def test_numbers_follow_names_on_a_server_too(batches, gap, data):
    follow("postgresql", batches, gap, data)


def follow(database, batches, gap, data):
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        patched.setattr(placing, "GAP", gap)
        patched.setattr(placing, "REACH", 1)
        with postgres.make(database, Path(folder) / "r.coalition", OFFICE, "") as registry:
            for names in batches:
                made = {new_rid(): ("association", {"name_ar": name}) for name in names}
                renamed = [rid for _, _, rid in entries(registry) if data.draw(st.integers(0, 3)) == 0]
                bring_in(registry, made, {rid: {"name_ar": data.draw(st.sampled_from(names))} for rid in renamed})
                assert_in_order(registry)
            assert_whole(registry)


def test_names_typed_in_one_after_the_other_find_room_between_two(registry):
    add(registry, name_ar="ا")
    add(registry, name_ar="ي")
    for n in range(40):
        add(registry, name_ar=f"ب{n:02}")
    for n in range(40, 0, -1):
        add(registry, name_ar=f"ت{n:02}")
    assert len(entries(registry)) == 82
    assert_in_order(registry)


def test_a_renamed_record_moves_and_one_from_the_bin_comes_back_to_its_place(registry):
    rids = [add(registry, name_ar=name) for name in ("ب", "ت", "ث")]
    edit(registry, rids[0], name_ar="ج", notes="1")
    assert ids(registry) == [rids[1], rids[2], rids[0]]
    put_away(registry, rids[2])
    take_out(registry, rids[2])
    edit(registry, rids[2], notes="2")
    assert ids(registry) == [rids[1], rids[2], rids[0]]
    assert ids(registry, "ج") == [rids[0]] and ids(registry, "ب") == []
    assert_in_order(registry)


def test_equal_names_stand_by_their_ids(registry):
    bring_in(registry, {new_rid(): ("association", {"name_ar": "أثر"}) for _ in range(5)})
    add(registry, name_ar="أثر")
    assert_in_order(registry)


def test_other_kinds_of_record_have_numbers_of_their_own(registry):
    person, association = add(registry, "person", name_ar="أثر"), add(registry, name_ar="أثر")
    with registry.read() as session:
        assert find(session, Query("person", text="أثر")) == [person]
        assert find(session, Query(text="أثر")) == [association]
    assert span("person")[0] > span("association")[1] or span("association")[0] > span("person")[1]


def test_a_check_sees_an_entry_out_of_its_order(registry):
    first, _second = add(registry, name_ar="ب"), add(registry, name_ar="ت")
    last = entries(registry)[-1][0]
    with registry.note() as session:
        session.execute(update(entry).where(entry.c.rid == first).values(n=last + 1, text="x"))
        session.execute(update(entry).where(entry.c.rid == first).values(text="ب  "))
    assert [(found.values["id"], found.values["where"]) for found in errors(registry)] == [(first, "entry.n")]


@pytest.mark.parametrize(
    ("low", "high", "count"), [(None, None, 3), (None, 50, 3), (50, None, 3), (1, 5, 3), (1, 100, 7)]
)
def test_numbers_of_a_gap_are_inside_it(low, high, count):
    gap = Gap("association", low, high)
    numbers = list(gap.numbers(count))
    assert gap.holds(count) and len(set(numbers)) == count and numbers == sorted(numbers)
    assert (low is None or numbers[0] > low) and (high is None or numbers[-1] < high)
