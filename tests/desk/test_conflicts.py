"""Conflicts between real offices: told, decided, taken back, kept undecided."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from coalition_desktop.changes.change import DELETED
from coalition_desktop.desk import conflicts as desk
from coalition_desktop.desk.conflict_records import last_joined, next_number, record_in_conflict, renumber, same_numbers
from coalition_desktop.desk.conflicts import Conflict
from coalition_desktop.desk.deciding import Decisions, on_my_side
from coalition_desktop.errors import UserError
from coalition_desktop.language import Language
from coalition_desktop.store import undoing
from coalition_desktop.store.disputes import deciders, versions, waiting
from coalition_desktop.work import finish
from tests.exchange.offices import TestOffice

ARABIC = Language("ar")
NAME = "جمعية نخيل الساقية"
Offices = Callable[..., list[TestOffice]]


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made: list[TestOffice] = []

    def make(*codes: str) -> list[TestOffice]:
        made.extend(TestOffice(tmp_path / code, code) for code in codes)
        return made

    yield make
    for one in made:
        one.close()


def give(one: TestOffice, *others: TestOffice) -> None:
    """A packet of one office, taken in by the others."""
    path = one.export()
    for other in others:
        other.take(path)


def shared(one: TestOffice, *others: TestOffice, **values: object) -> str:
    """An association of one office that all know."""
    rid = one.add(name_ar=NAME, members=120, **values)
    give(one, *others)
    return rid


def told(office: TestOffice, rid: str | None = None) -> list[Conflict]:
    with office.registry.read() as session:
        return desk.conflicts(office.registry, session, ARABIC, None if rid is None else [rid])


def test_the_owner_decides_and_the_conflict_goes_everywhere(offices: Offices) -> None:
    owner, other = offices("LSH", "DKH")
    rid = shared(owner, other)
    owner.put(rid, members=135)
    other.put(rid, members=140)
    give(other, owner)
    give(owner, other)
    (here,), (there,) = told(owner), told(other)
    assert here.proposal
    assert (here.may_decide, there.may_decide) == (True, False)
    assert here.common == "120"
    assert [side.words for side in here.sides] == ["135", "140"]
    assert [side.mine for side in here.sides] == [True, False]
    assert desk.decide(owner.registry, rid, {"members": 140}).open == ()
    give(owner, other)
    assert told(owner) == told(other) == []
    assert other.shown(rid)["members"] == 140  # type: ignore[index]


def test_a_decision_is_one_operation_that_can_be_taken_back(offices: Offices) -> None:
    owner, other = offices("LSH", "DKH")
    rid = shared(owner, other, acronym="A")
    owner.put(rid, members=135, acronym="B")
    other.put(rid, members=140, acronym="C")
    give(other, owner)
    desk.decide(owner.registry, rid, {"members": 150, "acronym": "C"})
    assert told(owner) == []
    undoing.undo(owner.registry)
    assert [one.key for one in told(owner)] == ["acronym", "members"]
    assert {side.words for side in told(owner)[1].sides} == {"135", "140"}


def test_a_value_that_two_say_is_one_side(offices: Offices) -> None:
    owner, one, two = offices("LSH", "DKH", "GON")
    rid = shared(owner, one, two)
    owner.put(rid, members=1)
    one.put(rid, members=2)
    two.put(rid, members=2)
    give(one, owner)
    give(two, owner)
    assert [side.words for side in told(owner)[0].sides] == ["1", "2"]


def test_a_deletion_has_two_sides_and_says_who_kept_the_record(offices: Offices) -> None:
    owner, other = offices("LSH", "DKH")
    rid = shared(owner, other)
    owner.delete(rid)
    other.put(rid, members=140)
    give(other, owner)
    give(owner, other)
    for office, mine in ((owner, [False, True]), (other, [True, False])):
        found, members = told(office)  # an edit of another office's record is a proposal as well
        assert (found.key, members.key) == (DELETED, "members")
        assert [side.value for side in found.sides] == [False, True]
        assert [side.office for side in found.sides] == ["DKH", "LSH"]
        assert [side.mine for side in found.sides] == mine
        assert [side.shown for side in found.sides] == [True, False]
    assert (told(owner)[0].may_decide, told(other)[0].may_decide) == (True, False)
    desk.decide(owner.registry, rid, {DELETED: True})
    give(owner, other)
    assert told(owner) == told(other) == []
    assert other.shown(rid) is None


def test_who_proposes_to_delete_does_not_decide(offices: Offices) -> None:
    owner, other = offices("LSH", "DKH")
    rid = shared(owner, other)
    other.delete(rid)
    give(other, owner)
    assert told(owner)[0].may_decide
    (found,) = told(other)
    assert not found.may_decide
    assert [side.office for side in found.sides] == ["LSH", "DKH"]
    assert desk.withdraw(other.registry, rid, [DELETED])
    give(other, owner)
    assert told(owner) == told(other) == []
    assert owner.shown(rid)


def test_of_a_record_that_goes_nothing_else_is_decided(offices: Offices) -> None:
    owner, one, two = offices("LSH", "DKH", "GON")
    rid = shared(owner, one, two)
    owner.put(rid, members=1)
    one.put(rid, members=2)
    two.delete(rid)
    give(one, owner)
    give(two, owner)
    assert {found.key for found in told(owner)} == {DELETED, "members"}
    assert desk.decide(owner.registry, rid, {"members": 2, DELETED: True}).fields == (DELETED,)
    assert told(owner) == []
    assert waiting_for(owner) == 0
    assert owner.shown(rid) is None


def waiting_for(office: TestOffice) -> int:
    with office.registry.read() as session:
        return waiting(session, office.code)


@pytest.mark.parametrize("deleted_by", [None, 0, 1, 2])
def test_who_may_decide_is_known_without_reading_histories(offices: Offices, deleted_by: int | None) -> None:
    all_three = offices("LSH", "DKH", "GON")
    owner, *others = all_three
    rid = shared(owner, *others)
    for number, office in enumerate(all_three):
        if number == deleted_by:
            office.delete(rid)
        else:
            office.put(rid, members=number + 200)
    for office in (*all_three, *all_three):
        give(office, *(other for other in all_three if other is not office))
    for office in all_three:
        with office.registry.read() as session:
            found = deciders(session, office.code)
        assert found == {rid: {one.key: one.may_decide for one in told(office)}}
        assert waiting_for(office) == int(office is owner)


def test_a_proposal_is_withdrawn_and_those_of_others_stay(offices: Offices) -> None:
    owner, one, two = offices("LSH", "DKH", "GON")
    rid = shared(owner, one, two)
    owner.put(rid, members=1)
    one.put(rid, members=2)
    two.put(rid, members=3)
    give(owner, one)
    give(two, one)
    assert desk.withdraw(one.registry, rid, ["members"])
    assert {side.words for side in told(one)[0].sides} == {"1", "3"}
    assert not any(side.mine for side in told(one)[0].sides)
    assert not desk.withdraw(one.registry, rid, ["members"])
    undoing.undo(one.registry)
    assert {side.words for side in told(one)[0].sides} == {"1", "2", "3"}
    assert not desk.withdraw(owner_after(owner, one).registry, rid, ["members"])


def owner_after(owner: TestOffice, other: TestOffice) -> TestOffice:
    give(other, owner)
    return owner


def test_keeping_what_the_owner_deleted_is_withdrawn(offices: Offices) -> None:
    owner, one, two = offices("LSH", "DKH", "GON")
    rid = shared(owner, one, two)
    owner.delete(rid)
    one.put(rid, members=2)
    two.put(rid, acronym="N")
    give(owner, one)
    give(two, one)
    assert desk.withdraw(one.registry, rid, [DELETED])
    left = told(one)[0]  # the third office keeps it still
    assert [(side.office, side.value) for side in left.sides] == [("GON", False), ("LSH", True)]
    give(one, owner)
    desk.decide(owner.registry, rid, {DELETED: True})
    give(owner, one)
    assert told(one) == told(owner) == []


def test_many_records_are_decided_in_one_operation(offices: Offices) -> None:
    owner, other = offices("LSH", "DKH")
    rids = [owner.add(name_ar=f"{NAME} {n}") for n in range(3)]
    give(owner, other)
    for rid in rids:
        owner.put(rid, members=1)
        other.put(rid, members=2)
    give(other, owner)
    assert finish(desk.decide_all(owner.registry, {rid: {"members": 2} for rid in rids})) == 3
    assert told(owner) == []
    undoing.undo(owner.registry)
    assert len(told(owner)) == 3


# ------------------------------------------------------------------ decisions that are not applied yet


def settle(decisions: Decisions, office: TestOffice) -> None:
    with office.registry.read() as session:
        decisions.settle(deciders(session, office.code), versions(session))


def test_decisions_stay_until_something_else_is_said(offices: Offices) -> None:
    owner, one, two = offices("LSH", "DKH", "GON")
    rid = shared(owner, one, two, phone=["+212528000012"])
    owner.put(rid, members=1, phone=["+212528000021"])
    one.put(rid, members=2, phone=["+212661000045"])
    give(one, owner)
    decisions = Decisions(owner.registry)
    for found in told(owner):
        decisions.choose(found, found.sides[1].value)
    again = Decisions(owner.registry)
    settle(again, owner)
    assert again.of(rid) == {"members": 2, "phone": ["+212661000045"]}
    assert again.how_many(rid, ["members", "phone"]) == 2
    two.put(rid, members=3)
    give(two, owner)
    settle(again, owner)
    assert again.of(rid) == {"phone": ["+212661000045"]}
    again.forget(rid, "phone")
    assert Decisions(owner.registry).of(rid) == {}


def test_with_the_whole_record_all_its_fields_are_decided(offices: Offices) -> None:
    owner, one = offices("LSH", "DKH")
    rid = shared(owner, one)
    owner.put(rid, members=1)
    one.delete(rid)
    give(one, owner)
    decisions = Decisions(owner.registry)
    decisions.choose(told(owner)[0], True)
    assert decisions.how_many(rid, [DELETED, "members"]) == 2
    decisions.choose(told(owner)[0], False)
    assert decisions.how_many(rid, [DELETED, "members"]) == 1


def test_mine_is_taken_only_where_nothing_was_decided(offices: Offices) -> None:
    owner, one = offices("LSH", "DKH")
    rid = shared(owner, one, acronym="A")
    owner.put(rid, members=1, acronym="B")
    one.put(rid, members=2, acronym="C")
    give(one, owner)
    decisions = Decisions(owner.registry)
    acronym, _ = told(owner)
    decisions.choose(acronym, "C")
    decisions.choose_all(on_my_side(owner.disputes(), "LSH", decisions))
    assert decisions.of(rid) == {"acronym": "C", "members": 1}
    give(owner, one)
    assert on_my_side(one.disputes(), "DKH", Decisions(one.registry)) == []


# ------------------------------------------------------------------ what stands round the conflict


def test_a_record_tells_what_was_joined_by_itself(offices: Offices) -> None:
    owner, other = offices("LSH", "DKH")
    rid = shared(owner, other, themes=["youth"])
    owner.put(rid, members=1, status="active")
    other.put(rid, members=2, email="a@b.example")
    give(other, owner)
    found = record_in_conflict(owner.registry, rid, ARABIC)
    assert found is not None
    assert [one.key for one in found.open()] == ["members"]
    assert found.packet is not None
    assert found.packet[0] == "DKH"
    by = {one.words: one for one in found.agreed}
    assert not by["a@b.example"].mine
    assert by[NAME].mine
    assert record_in_conflict(owner.registry, owner.add(name_ar="x"), ARABIC) is None
    assert found.proposed() == []
    give(owner, other)
    theirs = record_in_conflict(other.registry, rid, ARABIC)
    assert theirs is not None
    assert theirs.open() == []
    assert theirs.proposed() == ["members"]


def test_references_are_told_by_their_names(offices: Offices) -> None:
    owner, other = offices("LSH", "DKH")
    ids = [owner.add(name_ar=f"جمعية {n}") for n in range(4)]
    rid = owner.add("commitment", giver=ids[0], receiver=ids[1])
    give(owner, other)
    owner.put(rid, receiver=ids[2])
    other.put(rid, receiver=ids[3])
    give(other, owner)
    (found,) = told(owner)
    assert [side.words for side in found.sides] == ["جمعية 2", "جمعية 3"]
    assert found.name == "جمعية 0 · جمعية 2"  # a commitment without a subject
    assert found.common == "جمعية 1"


def test_one_number_for_two_is_shown_and_never_changed_by_itself(offices: Offices) -> None:
    owner, other = offices("LSH", "DKH")
    first = owner.add(name_ar="الأولى", number="LSH-0001")
    second = other.add(name_ar="الثانية", number="lsh-0001 ")
    binned = owner.add(name_ar="الثالثة", number="LSH-0001")
    owner.delete(binned)
    owner.add(name_ar="الرابعة", number="LSH-0002")
    owner.add(name_ar="الخامسة")
    owner.add(name_ar="السادسة")
    give(other, owner)
    (found,) = same_numbers(owner.registry, ARABIC)
    assert found.number == "LSH-0001"
    assert [one.rid for one in found.holders] == [first, second]
    assert [one.mine for one in found.holders] == [True, False]
    assert waiting_for(owner) == 1
    with pytest.raises(UserError):
        renumber(owner.registry, first, "LSH-0002")
    with pytest.raises(UserError):
        renumber(owner.registry, second, "LSH-0009")
    renumber(owner.registry, first, next_number(owner.registry))
    assert same_numbers(owner.registry, ARABIC) == []
    assert owner.shown(first)["number"] == "LSH-0003"  # type: ignore[index]


def test_counting_what_waits_asks_little_of_the_registry(offices: Offices) -> None:
    owner, other = offices("LSH", "DKH")
    rids = [owner.add(name_ar=f"{NAME} {n}") for n in range(30)]
    give(owner, other)
    for rid in rids:
        owner.put(rid, members=1)
        other.put(rid, members=2)
    give(other, owner)
    give(owner, other)
    for office, wanted in ((owner, 30), (other, 0)):
        asked: list[str] = []
        engine: Engine = office.registry.engine
        event.listen(engine, "before_cursor_execute", lambda *a, asked=asked: asked.append(a[2]))
        assert waiting_for(office) == wanted
        assert len(asked) < 10


def test_conflicts_are_told_in_plain_values(offices: Offices) -> None:
    owner, other = offices("LSH", "DKH")
    rid = shared(owner, other)
    owner.delete(rid)
    other.put(rid, members=140)
    give(other, owner)
    answer = json.loads(json.dumps(desk.answer(told(owner)[0])))
    assert [side["value"] for side in answer["sides"]] == [False, True]


def test_a_kept_record_is_in_dispute_again_once_that_is_undone(offices: Offices) -> None:
    owner, other = offices("LSH", "DKH")
    rid = shared(owner, other)
    owner.put(rid, acronym="N")
    other.delete(rid)
    give(other, owner)
    desk.decide(owner.registry, rid, {DELETED: False})
    undoing.undo(owner.registry)
    assert owner.shown(rid) is not None
    assert [(side.office, side.value) for side in told(owner)[0].sides] == [("LSH", False), ("LSH", True)]
    desk.decide(owner.registry, rid, {DELETED: True})
    assert owner.shown(rid) is None
    undoing.undo(owner.registry)
    assert owner.shown(rid) is not None
    assert told(owner)[0].key == DELETED
    owner.delete(rid)
    undoing.undo(owner.registry)
    undoing.redo(owner.registry)
    assert owner.shown(rid) is None


def test_what_the_last_packet_brought_without_conflict_is_counted(offices: Offices) -> None:
    owner, other = offices("LSH", "DKH")
    with owner.registry.read() as session:
        assert last_joined(session) is None
    other.add(name_ar="الأولى")
    give(other, owner)
    with owner.registry.read() as session:
        joined = last_joined(session)
    assert joined is not None
    assert joined.records >= 1
    undoing.undo(owner.registry, joined.operation)
    with owner.registry.read() as session:
        assert last_joined(session) is None
