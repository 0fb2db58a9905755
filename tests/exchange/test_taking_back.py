"""What was taken in from a packet, taken back: before and after it was sent on; and what was never taken."""

from __future__ import annotations

import itertools
import time

import pytest

from coalition_desktop.exchange.packet_applying import apply_packet
from coalition_desktop.store.undoing import undo
from coalition_desktop.work import finish
from tests.exchange.offices import Offices, cells
from tests.postgres import ON_BOTH
from tests.store.doing import assert_whole

NOUR, AMAL, MEMBERS = "جمعية النور", "جمعية الأمل", "عدد المنخرطين"


@pytest.fixture(params=ON_BOTH)
def database(request):
    return request.param


@pytest.fixture
def offices(tmp_path, database):
    made = Offices(tmp_path, database)
    lsh = made["LSH"]
    lsh.nour, lsh.amal = lsh.add(name_ar=NOUR, members=25), lsh.add(name_ar=AMAL, members=5)
    packet = lsh.export()
    for other in (made["DOD"], made["GON"]):
        other.take(packet)
    yield made
    made.close()


def sides(office):
    return [{str(side.values[d.key]) for side in d.sides} for d in office.disputes()]


def test_what_was_sent_on_is_given_back_to_all(offices):
    """Else it would come back from those who have it."""
    lsh, dod, gon = offices.values()
    dod.put(lsh.nour, members=50)
    result = lsh.take(dod.export())
    gon.take(lsh.export())
    assert sides(lsh) == sides(gon) == [{"25", "50"}]
    undo(lsh.registry, result.operation_id)
    for office in (lsh, gon, dod):
        office.take(lsh.export())
        assert office.disputes() == []
        assert office.shown(lsh.nour)["members"] == 25
    assert_whole(lsh.registry)


def test_a_conflict_that_was_there_before_comes_back_with_all_its_sides(offices, monkeypatch):
    moments = itertools.count(time.time_ns() + 3600 * 10**9, 10**7)
    monkeypatch.setattr(time, "time_ns", lambda: next(moments))  # the clock goes on while sides are given back
    lsh, dod, gon = offices.values()
    dod.put(lsh.nour, members=50)
    lsh.take(dod.export())
    settled = cells(lsh.export(), {(NOUR, MEMBERS): 45})
    result = lsh.take(settled)
    assert (sides(lsh), lsh.shown(lsh.nour)["members"]) == ([], 45)  # a hand replaces all that it was shown
    gon.take(lsh.export())
    undo(lsh.registry, result.operation_id)
    gon.take(lsh.export())
    for office in (lsh, gon):
        assert (sides(office), office.shown(lsh.nour)["members"]) == ([{"25", "50"}], 25)
    assert_whole(gon.registry)


def test_a_record_in_the_bin_stays_there(offices):
    lsh = offices["LSH"]
    lsh.put(lsh.nour, members=26)
    result = lsh.take(cells(lsh.export(), {(NOUR, MEMBERS): 27, (AMAL, MEMBERS): 6}))
    lsh.delete(lsh.nour)
    assert undo(lsh.registry, result.operation_id).kept == [lsh.nour]
    assert (lsh.shown(lsh.nour), lsh.shown(lsh.amal)["members"], lsh.disputes()) == (None, 5, [])
    undo(lsh.registry)
    assert lsh.shown(lsh.nour)["members"] == 27
    assert_whole(lsh.registry)


def test_a_record_that_is_left_out_stays_as_it_is(offices):
    lsh, dod, _ = offices.values()
    lsh.put(lsh.nour, members=26)
    lsh.put(lsh.amal, members=6)
    plan = dod.plan(lsh.export())
    next(row for row in plan.rows if row.rid == lsh.nour).taken = False
    assert finish(apply_packet(dod.registry, plan)).left_out == 1
    assert (dod.shown(lsh.nour)["members"], dod.shown(lsh.amal)["members"]) == (25, 6)
    dod.take(lsh.export())
    assert dod.shown(lsh.nour)["members"] == 26
