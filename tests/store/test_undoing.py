"""Undo and redo of anything, in any order, across restarts."""

from __future__ import annotations

import pytest

from coalition_desktop.errors import UserError
from coalition_desktop.language import Language
from coalition_desktop.store import writing
from coalition_desktop.store.arriving import take_in
from coalition_desktop.store.operations import next_redo, next_undo, operations
from coalition_desktop.store.undoing import redo, undo
from coalition_desktop.store.writing import new_rid
from tests import postgres
from tests.postgres import ON_BOTH
from tests.store.doing import (
    DONE,
    add,
    assert_whole,
    bring_in,
    edit,
    ids,
    kept,
    put_away,
    shown,
    status_of,
    take_out,
)
from tests.store.test_writing import elsewhere, receive

REFUSED = UserError


@pytest.fixture(params=ON_BOTH)
def database(request):
    return request.param


def test_undo_and_redo_of_an_edit_across_restarts(registry):
    rid = add(registry, name_ar="أثر", themes=["youth"], phone=["+212661001090"])
    edit(registry, rid, name_ar="ب", themes=["women"], phone=None, notes="ن")
    for _ in range(3):
        registry = postgres.again(registry)
        undo(registry)
        assert shown(registry, rid) == {"name_ar": "أثر", "themes": ["youth"], "phone": ["+212661001090"]}
        registry = postgres.again(registry)
        redo(registry)
        assert shown(registry, rid) == {"name_ar": "ب", "themes": ["women"], "notes": "ن"}
    assert_whole(registry)
    registry.close()


def test_undo_of_create_delete_and_restore(registry):
    rid = add(registry, name_ar="أثر")
    put_away(registry, rid)
    undo(registry)
    assert shown(registry, rid) == {"name_ar": "أثر"}
    undo(registry)
    assert shown(registry, rid) is None
    redo(registry)
    assert shown(registry, rid) == {"name_ar": "أثر"}
    redo(registry)
    assert shown(registry, rid) is None
    take_out(registry, rid)
    undo(registry)
    assert shown(registry, rid) is None
    assert_whole(registry)


def test_nothing_to_undo_or_redo_says_so(registry):
    with pytest.raises(REFUSED, match="nothing to undo"):
        undo(registry)
    with pytest.raises(REFUSED, match="nothing to redo"):
        redo(registry)


def test_work_after_an_undo_ends_redo(registry):
    rid = add(registry, name_ar="أثر")
    edit(registry, rid, name_ar="ب")
    undo(registry)
    edit(registry, rid, notes="ن")
    with pytest.raises(REFUSED):
        redo(registry)
    undo(registry)
    undo(registry)
    assert shown(registry, rid) is None


def test_undo_of_an_older_operation_leaves_later_work(registry):
    one, two = add(registry, name_ar="أ"), add(registry, name_ar="ب")
    with registry.write("edit", DONE) as session:
        writing.put_many(session, {one: {"notes": "1", "members": 1}, two: {"notes": "1"}})
    with registry.read() as session:
        both = operations(session)[0].id
    edit(registry, one, notes="2")
    result = undo(registry, both)
    assert shown(registry, one) == {"name_ar": "أ", "notes": "2"} and shown(registry, two) == {"name_ar": "ب"}
    assert result.records == 2 and result.kept == [one]  # in part
    with pytest.raises(REFUSED, match="already taken back"):
        undo(registry, both)
    redo(registry)
    assert shown(registry, one) == {"name_ar": "أ", "notes": "2", "members": 1}
    undo(registry, both)  # it stands again, through its redo
    assert shown(registry, two) == {"name_ar": "ب"}
    assert_whole(registry)


def test_what_was_put_into_the_bin_since_stays_there(registry):
    rid = add(registry, name_ar="أ")
    edit(registry, rid, notes="1")
    with registry.read() as session:
        edited = operations(session)[0].id
    put_away(registry, rid)
    with pytest.raises(REFUSED, match="edited or used since"):
        undo(registry, edited)
    assert shown(registry, rid) is None
    undo(registry)
    undo(registry, edited)
    assert shown(registry, rid) == {"name_ar": "أ"}
    assert_whole(registry)


def test_an_operation_edited_over_is_refused_whole(registry):
    rid = add(registry, name_ar="أ")
    edit(registry, rid, notes="1")
    with registry.read() as session:
        first = operations(session)[0].id
    edit(registry, rid, notes="2")
    before = kept(registry)
    with pytest.raises(REFUSED, match="edited or used since"):
        undo(registry, first)
    assert kept(registry) == before
    undo(registry)
    undo(registry, first)  # free again after the later edit was taken back
    assert shown(registry, rid) == {"name_ar": "أ"}


def test_a_conflict_comes_back_as_a_conflict_with_the_same_winner(registry):
    rid = add(registry, name_ar="أثر")
    sides = [elsewhere(registry, rid, {"name_ar": v}, site=f"{v}:1") for v in ("DOD", "GON", "NAT", "MAR")]
    receive(registry, *sides)
    before = shown(registry, rid)
    edit(registry, rid, name_ar="حل")
    undo(registry)
    assert shown(registry, rid) == before
    [(_, key, heads)] = kept(registry, "conflict")["conflict"]
    assert key == "name_ar" and len(eval(heads)) == 4
    redo(registry)
    assert shown(registry, rid) == {"name_ar": "حل"} and kept(registry, "conflict")["conflict"] == []
    assert_whole(registry)


def test_receiving_changes_of_others_can_be_taken_back(registry):
    rid = add(registry, name_ar="أثر", members=1)
    other = elsewhere(registry, rid, {"name_ar": "ب", "members": 2})
    edit(registry, rid, name_ar="ج")
    receive(registry, other)
    assert shown(registry, rid)["members"] == 2
    undo(registry)
    assert shown(registry, rid) == {"name_ar": "ج", "members": 1} and kept(registry, "conflict")["conflict"] == []
    assert_whole(registry)


def test_titles_do_not_pile_up(registry):
    add(registry, name_ar="أ")
    for _ in range(3):
        undo(registry)
        redo(registry)
    with registry.read() as session:
        titles = {Language("en").plain(o.title) for o in operations(session) if o.kind in ("undo", "redo")}
    assert titles == {"Undo: New registry", "Redo: New registry"}


# ------------------------------------------------------------------ undo of imports


def new_associations(how_many):
    return {new_rid(): ("association", {"name_ar": f"جمعية {n}", "themes": ["youth"]}) for n in range(how_many)}


def test_undo_of_an_import_is_exact_and_redo_gives_the_same_ids(registry):
    old = add(registry, name_ar="قديمة", notes="1")
    before = kept(registry)
    import_id = bring_in(registry, new_associations(1200), {old: {"notes": "2", "members": 9}})
    after, found = kept(registry), ids(registry)
    for _ in range(2):
        result = undo(registry)
        assert (result.records, result.kept) == (1201, [])
        assert kept(registry) == before and status_of(registry, import_id) == "withdrawn"
        assert kept(registry, "change_source")["change_source"] == []
        assert redo(registry).records == 1201
        assert kept(registry) == after and ids(registry) == found and status_of(registry, import_id) == "applied"
    assert_whole(registry)


def test_what_was_edited_or_used_since_the_import_is_kept_and_named(registry):
    people, members = {new_rid(): ("person", {"name_ar": "سلمى"})}, new_associations(5)
    rids = sorted(members)
    person = next(iter(people))
    position = new_rid()
    inside = {position: ("position", {"person": person, "association": rids[0], "role": "president"})}
    old = add(registry, name_ar="قديمة", notes="1")
    bring_in(registry, members | people | inside, {old: {"notes": "2"}})
    with registry.read() as session:
        done = next_undo(session).id
    edit(registry, rids[1], notes="بعد")
    edit(registry, old, members=3)  # another field: the import's own can still go back
    letter = add(registry, "letter", number="LSH-A-2026-0001", subject=rids[2])
    result = undo(registry, done)
    assert result.kept == sorted([rids[1], rids[2]])
    assert shown(registry, rids[0]) is None and shown(registry, person) is None and shown(registry, position) is None
    assert shown(registry, old) == {"name_ar": "قديمة", "notes": "1", "members": 3}
    assert shown(registry, rids[1])["notes"] == "بعد" and shown(registry, letter)
    assert_whole(registry)


def test_what_a_kept_record_refers_to_is_kept_too(registry):
    person, position = new_rid(), new_rid()
    members = new_associations(1)
    [member] = members
    bring_in(
        registry,
        members
        | {
            person: ("person", {"name_ar": "سلمى"}),
            position: ("position", {"person": person, "association": member}),
        },
    )
    with registry.read() as session:
        done = next_undo(session).id
    edit(registry, position, role="president")
    with pytest.raises(REFUSED):
        undo(registry, done)
    assert shown(registry, person) and shown(registry, member)


def test_an_edit_undone_does_not_hold_an_import(registry):
    before = kept(registry)
    members = new_associations(2)
    rid = next(iter(members))
    bring_in(registry, members)
    edit(registry, rid, notes="بعد", name_ar="x")
    undo(registry)
    undo(registry)
    assert kept(registry) == before
    redo(registry)
    assert shown(registry, rid) == {"name_ar": "جمعية 0", "themes": ["youth"]}
    redo(registry)
    assert shown(registry, rid) == {"name_ar": "x", "themes": ["youth"], "notes": "بعد"}
    undo(registry)
    undo(registry)
    assert kept(registry) == before
    assert_whole(registry)


def test_numbers_of_withdrawn_changes_are_not_given_again(registry):
    bring_in(registry, new_associations(3))
    undo(registry)
    rid = add(registry, name_ar="أثر")
    with registry.read() as session:
        spans = [(o.first_seq, o.last_seq) for o in operations(session, rid=rid)]
        assert len(spans) == 1 and next_redo(session) is None
    assert kept(registry, "withdrawn")["withdrawn"] == []  # nothing can bring them back any more
    undo(registry)
    assert shown(registry, rid) is None
    assert_whole(registry)


def test_what_two_files_brought_stays_with_one(registry):
    rid = add(registry, name_ar="أثر")
    theirs = elsewhere(registry, rid, {"notes": "ن"})
    imports = [bring_in(registry, {}, {}) for _ in range(2)]
    for import_id in imports:
        with registry.write("import", DONE, import_id=import_id) as session:
            take_in(session, [theirs], import_id)
            writing.put_many(session, {rid: {"members": import_id}}, import_id=import_id)
    with registry.read() as session:
        second = next_undo(session).id
    undo(registry, second)
    assert shown(registry, rid)["notes"] == "ن"
    assert_whole(registry)


def test_an_import_under_a_wider_edit_that_was_undone_goes_back_too(registry):
    rid = add(registry, name_ar="أثر", notes="1")
    bring_in(registry, new_associations(1), {rid: {"notes": "2"}})
    edit(registry, rid, notes="3", members=3)
    undo(registry)
    for _ in range(2):
        assert undo(registry).kept == []
        assert shown(registry, rid) == {"name_ar": "أثر", "notes": "1"} and ids(registry) == [rid]
        redo(registry)
        assert shown(registry, rid) == {"name_ar": "أثر", "notes": "2"} and len(ids(registry)) == 2
    redo(registry)
    assert shown(registry, rid) == {"name_ar": "أثر", "notes": "3", "members": 3}
    assert_whole(registry)


def test_an_import_over_an_edit_is_done_again_after_the_edit(registry):
    """The edit comes again as a new change, which what the import brought has not seen."""
    rid = add(registry, name_ar="أ", themes=["women"])
    edit(registry, rid, themes=["youth"], notes="1")
    bring_in(registry, {}, {rid: {"themes": None, "notes": "2"}})
    before = shown(registry, rid)
    for _ in range(3):
        undo(registry)
        undo(registry)
        assert shown(registry, rid) == {"name_ar": "أ", "themes": ["women"]}
        redo(registry)
        assert shown(registry, rid) == {"name_ar": "أ", "themes": ["youth"], "notes": "1"}
        redo(registry)
        assert shown(registry, rid) == before == {"name_ar": "أ", "notes": "2"}
        assert kept(registry, "conflict")["conflict"] == []
        assert_whole(registry)
