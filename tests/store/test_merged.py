"""Records said to be one: who stands for whom, in whatever order links and records come."""

from __future__ import annotations

import itertools
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from coalition_desktop.changes.change import DELETED, OFFICE, make, stamp
from coalition_desktop.store import finding, merged, writing
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.arriving import take_in
from coalition_desktop.store.derived import record
from coalition_desktop.store.numbering import association_numbers
from coalition_desktop.store.operations import operations
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.undoing import redo, undo
from tests.postgres import ON_BOTH
from tests.store.conftest import OFFICE as HERE
from tests.store.doing import DONE, add, assert_whole, bring_in, edit, errors, ids, kept, put_away, shown, take_out


@pytest.fixture(params=ON_BOTH)
def database(request):
    return request.param


def tie(registry: AnyRegistry, one: str, other: str, same: bool = True, kind: str = "association") -> str:
    """What a person says of two records."""
    rid = merged.link_id(one, other)
    values = {"kind": kind, "one": one, "other": other, "same": same}
    with registry.write("merge", DONE) as session:
        if session.scalar(select(record.c.rid).where(record.c.rid == rid)):
            writing.put(session, rid, {**values, DELETED: False})
        else:
            writing.create(session, merged.LINK, values, rid)
    return rid


def canonical(registry: AnyRegistry) -> dict[str, str]:
    """Record → the one that stands for it, where that is another."""
    with registry.read() as session:
        query = select(record.c.rid, record.c.canonical).where(record.c.rid != record.c.canonical)
        return dict(session.execute(query).all())


def importing(registry: AnyRegistry) -> int:
    """The operation of the import."""
    with registry.read() as session:
        return next(one.id for one in operations(session) if one.kind == "import")


def test_the_oldest_stands_for_all_and_comes_apart_again(registry):
    first, second, third = (add(registry, name_ar=name, number=name) for name in "ابت")
    before = kept(registry, "association", "conflict")
    tie(registry, third, second)
    tie(registry, second, first)
    assert canonical(registry) == {second: first, third: first}
    assert ids(registry) == [first] and ids(registry, "ت") == [] and shown(registry, third) is None
    with registry.read() as session:
        assert finding.count(session, finding.Query()) == 1
        assert merged.members(session, [first]) == {first: [first, *sorted([second, third])]}
        assert [one.values["name_ar"] for one in merged.hidden(session, "association")] == ["ب", "ت"]
    assert_whole(registry)
    tie(registry, first, second, same=False)
    assert canonical(registry) == {third: second}
    assert_whole(registry)
    tie(registry, second, third, same=False)
    assert canonical(registry) == {} and kept(registry, "association", "conflict") == before
    assert_whole(registry)


def test_what_refers_to_one_refers_to_the_one_that_stands_for_it(registry):
    first, second = add(registry, name_ar="أ"), add(registry, name_ar="ب")
    early = add(registry, "letter", kind="membership", number="LSH-A-1", subject=second)
    tie(registry, first, second)
    late = add(registry, "letter", kind="membership", number="LSH-A-2", subject=second)
    assert [shown(registry, rid)["subject"] for rid in (early, late)] == [first, first]
    assert_whole(registry)
    tie(registry, first, second, same=False)
    assert [shown(registry, rid)["subject"] for rid in (early, late)] == [second, second]
    assert_whole(registry)


def test_links_tie_only_records_of_their_kind(registry):
    association, person = add(registry, name_ar="أ"), add(registry, "person", name_ar="ب")
    tie(registry, association, person)
    tie(registry, association, person, kind="person")
    tie(registry, association, association)
    tie(registry, association, "0" * 26)
    assert canonical(registry) == {}
    assert_whole(registry)


def test_a_binned_record_stands_for_none_that_lives(registry):
    first, second = add(registry, name_ar="أ"), add(registry, name_ar="ب")
    put_away(registry, first)
    tie(registry, first, second)
    assert canonical(registry) == {first: second} and ids(registry) == [second]
    assert_whole(registry)
    take_out(registry, first)
    assert canonical(registry) == {second: first} and ids(registry) == [first]
    assert_whole(registry)


def test_with_a_record_go_those_behind_it(registry):
    first, second = add(registry, name_ar="أ"), add(registry, name_ar="ب")
    tie(registry, first, second)
    assert put_away(registry, first) == 1
    assert ids(registry) == []
    assert_whole(registry)
    undo(registry)
    assert ids(registry) == [first]
    tie(registry, first, second, same=False)
    assert ids(registry) == [first, second]


def test_undo_and_redo_of_a_merge(registry):
    first, second = add(registry, name_ar="أ"), add(registry, name_ar="ب")
    tie(registry, first, second)
    undo(registry)
    assert canonical(registry) == {} and ids(registry) == [first, second]
    assert_whole(registry)
    redo(registry)
    assert canonical(registry) == {second: first}
    undo(registry)
    tie(registry, second, first)
    assert canonical(registry) == {second: first}
    assert_whole(registry)


def test_the_number_of_a_hidden_record_is_not_given_again(registry):
    tie(registry, add(registry, name_ar="أ", number="LSH-0001"), add(registry, name_ar="ب", number="LSH-0007"))
    with registry.read() as session:
        assert association_numbers(session, "LSH", 1) == ["LSH-0008"]


@pytest.mark.parametrize("withdrawn", ["older", "younger"])
def test_an_import_is_withdrawn_from_a_class(registry, withdrawn):
    mine, brought = ("1" * 26, "0" * 26) if withdrawn == "older" else ("0" * 26, "1" * 26)
    if withdrawn == "older":
        bring_in(registry, {brought: ("association", {"name_ar": "أ"})})
    with registry.write("create", DONE) as session:
        writing.create(session, "association", {"name_ar": "ب"}, mine)
    if withdrawn == "younger":
        bring_in(registry, {brought: ("association", {"name_ar": "أ"})})
    letter = add(registry, "letter", kind="membership", number="LSH-A-1", subject=mine)
    tie(registry, mine, brought)
    assert len(canonical(registry)) == 1
    undo(registry, importing(registry))
    assert ids(registry) == [mine] and canonical(registry) == {} and shown(registry, letter)["subject"] == mine
    assert_whole(registry)


def test_what_is_used_stays_though_another_stands_for_it(registry):
    """The letter names the record behind: an undo of the import that brought that one must see it."""
    first = add(registry, name_ar="أ")
    bring_in(registry, {"2" * 26: ("association", {"name_ar": "ب"}), "3" * 26: ("association", {"name_ar": "ج"})})
    add(registry, "letter", kind="membership", number="LSH-A-1", subject="2" * 26)
    tie(registry, first, "2" * 26)
    assert undo(registry, importing(registry)).kept == ["2" * 26]
    assert canonical(registry) == {"2" * 26: first}
    assert_whole(registry)


def test_an_edit_of_a_hidden_record_leaves_it_hidden(registry):
    first, second = add(registry, name_ar="أ"), add(registry, name_ar="ب")
    letter = add(registry, "letter", kind="membership", number="LSH-A-1", subject=second)
    tie(registry, first, second)
    edit(registry, second, name_ar="ج")
    assert ids(registry) == [first] and shown(registry, letter)["subject"] == first
    assert_whole(registry)
    tie(registry, first, second, same=False)
    assert shown(registry, second) == {"name_ar": "ج"}


def test_the_last_answer_counts_whichever_office_gives_it(registry):
    first, second = add(registry, name_ar="أ"), add(registry, name_ar="ب")
    link = tie(registry, first, second)
    registry.identity = type(registry.identity)("DOD", "DOD:1", "إلياس")
    tie(registry, first, second, same=False)
    assert canonical(registry) == {} and kept(registry, "conflict")["conflict"] == []
    assert shown(registry, link)["same"] is False


# ------------------------------------------------------------------ any order

RIDS = [f"{n}" * 26 for n in range(1, 5)]
PAIRS = list(itertools.combinations(RIDS, 2))


def change(entity, rid, values, hlc, preds=None, seen=None):
    preds = dict.fromkeys(values, ()) | (preds or {})
    fixed = {"site": "DOD:1", "author": "", "salt": bytes(8), "hlc": stamp(hlc, [])}
    return make(entity=entity, rid=rid, values=values, preds=preds, seen=seen, **fixed)


@st.composite
def histories(draw):
    """Records with letters about them, links between them, answers taken back, deletions."""
    made = []
    for rid in RIDS:
        new = change("association", rid, {"name_ar": rid[0], OFFICE: "DOD"}, draw(st.integers(1, 5)))
        made += [new, change("letter", "A" + rid[1:], {"subject": rid, OFFICE: "DOD"}, 3)]
        if draw(st.booleans()):
            made.append(change("association", rid, {DELETED: True}, 9, seen=[new.id]))
    for one, other in draw(st.lists(st.sampled_from(PAIRS), max_size=5, unique=True)):
        rid = merged.link_id(one, other)
        said = change("link", rid, {"kind": "association", "one": one, "other": other, "same": True}, 6)
        made.append(said)
        if draw(st.booleans()):
            made.append(change("link", rid, {"same": False}, 7, {"same": [said.id]}))
    return made


def arrived(changes, sizes) -> dict:
    """What a registry shows when the changes come in parts of these sizes."""
    with tempfile.TemporaryDirectory() as folder, Registry.make(Path(folder) / "r.coalition", HERE, "") as registry:
        rest = list(changes)
        while rest:
            size = next(sizes)
            with registry.write("merge", DONE) as session:
                take_in(session, rest[:size])
            rest = rest[size:]
            assert errors(registry) == []
        assert_whole(registry)
        return {**kept(registry, "association", "letter", "link"), "canonical": canonical(registry)}


@given(st.data())
@settings(max_examples=max(10, settings().max_examples // 4))
def test_any_order_of_arrival_gives_the_same_classes(data):
    changes = data.draw(histories())
    sizes = st.lists(st.integers(1, 6), min_size=1, max_size=4).map(itertools.cycle)
    first, second = (arrived(data.draw(st.permutations(changes)), data.draw(sizes)) for _ in range(2))
    assert first == second
    assert {row[-1] for row in first["association"]}.isdisjoint(first["canonical"])
