"""What is written, what follows from it, and that a second way of deriving gives the same."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from coalition_desktop import store
from coalition_desktop.changes.change import DELETED, OFFICE, make, stamp
from coalition_desktop.changes.fold import RecordState, arrive
from coalition_desktop.store import writing
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.arriving import take_in
from coalition_desktop.store.deriving import first_row, row_of
from coalition_desktop.store.finding import last_values
from coalition_desktop.store.operations import operations
from coalition_desktop.store.reading import changes_at, history, load
from coalition_desktop.store.tables import change
from tests import postgres
from tests.postgres import ON_BOTH
from tests.store.doing import DONE, add, assert_whole, edit, ids, kept, put_away, shown, take_out


@pytest.fixture(params=ON_BOTH)
def database(request):
    return request.param


def past(registry, rid):
    with registry.read() as session:
        return [c.values for c in history(session, rid)]


def test_only_what_changes_is_written(registry):
    rid = add(registry, name_ar="أثر", members=5, themes=["youth"], notes="", phone=[])
    assert past(registry, rid) == [{"name_ar": "أثر", "members": 5, "themes\x1fyouth": True, OFFICE: "LSH"}]
    assert edit(registry, rid, name_ar=" أثر\u200f", members=6, notes=None, themes=["women", "youth"])
    assert past(registry, rid)[1:] == [{"members": 6, "themes\x1fwomen": True}]
    assert not edit(registry, rid, name_ar="أثر", members=6, themes=["youth", "women"])
    assert len(past(registry, rid)) == 2
    assert_whole(registry)


def test_an_operation_that_changes_nothing_leaves_no_trace(registry):
    rid = add(registry, name_ar="أثر")
    with registry.read() as session:
        before = len(operations(session))
    edit(registry, rid, name_ar="أثر")
    with registry.read() as session:
        assert len(operations(session)) == before


def test_a_field_that_does_not_exist_is_a_bug(registry):
    rid = add(registry, name_ar="أثر")
    with pytest.raises(KeyError):
        edit(registry, rid, colour="red")
    with pytest.raises(KeyError):
        add(registry, colour="red")
    with pytest.raises(KeyError):
        edit(registry, "0" * 26, name_ar="x")


def test_a_failed_operation_writes_nothing(registry):
    rid = add(registry, name_ar="أثر")
    before = kept(registry)

    def fail_half_way():
        with registry.write("edit", DONE) as session:
            writing.put(session, rid, {"name_ar": "x"})
            writing.create(session, "association", {"name_ar": "y"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert kept(registry) == before


def test_nothing_is_written_outside_an_operation(registry):
    with registry.note() as session, pytest.raises(RuntimeError):
        writing.create(session, "association", {"name_ar": "x"})


def test_the_bin_keeps_everything(registry):
    rid = add(registry, name_ar="أثر", themes=["youth"])
    assert put_away(registry, rid) == 1 and put_away(registry, rid) == 0
    assert shown(registry, rid) is None and ids(registry) == []
    with registry.read() as session:
        entity, values, living = last_values(session, rid)
    assert (entity, values["name_ar"], values["themes"], living) == ("association", "أثر", ["youth"], False)
    assert_whole(registry)
    assert take_out(registry, rid) == 1 and take_out(registry, rid) == 0
    assert shown(registry, rid) == {"name_ar": "أثر", "themes": ["youth"]}
    assert_whole(registry)


def test_deleting_with_put_is_deleting(registry):
    rid = add(registry, name_ar="أثر")
    edit(registry, rid, **{DELETED: True})
    assert shown(registry, rid) is None
    assert_whole(registry)


def test_history_tells_who_when_and_what(registry):
    rid = add(registry, name_ar="أثر")
    edit(registry, rid, name_ar="آثار")
    with registry.read() as session:
        first, second = history(session, rid)
    assert second.preds == {"name_ar": [first.id]}
    assert second.author == "سعاد" and second.site.startswith("LSH:") and second.hlc > first.hlc


# ------------------------------------------------------------------ changes of others


def elsewhere(registry: AnyRegistry, rid: str, values: dict, **other):
    """A change that another office made of what this one shows now."""
    with registry.read() as session:
        states, heads = load(session, [rid])
    preds = {key: [heads[s].id for s in states[rid].heads.get(key, ())] for key in values}
    parts = {"entity": "association", "rid": rid, "values": values, "preds": preds, "author": "إلياس"}
    parts |= {"hlc": stamp(2**41, []), "site": "DOD:2", "salt": bytes(8)}
    return make(**(parts | other))


def receive(registry: AnyRegistry, *changes) -> None:
    with registry.write("merge", DONE) as session:
        take_in(session, changes)


def test_edits_made_apart_are_a_conflict_until_somebody_decides(registry):
    rid = add(registry, name_ar="أثر", members=5)
    other = elsewhere(registry, rid, {"name_ar": "آثار", "members": 5})
    edit(registry, rid, name_ar="الأثر")
    receive(registry, other)
    receive(registry, other)
    [(_, key, heads)] = kept(registry, "conflict")["conflict"]
    assert key == "name_ar" and shown(registry, rid)["name_ar"] == "الأثر"  # ours: the office that owns it
    with registry.read() as session:
        sides = changes_at(session, eval(heads)).values()
    assert {side.values["name_ar"] for side in sides} == {"الأثر", "آثار"}
    assert_whole(registry)
    edit(registry, rid, name_ar="الأثر")  # what is shown already, and yet an answer
    assert kept(registry, "conflict")["conflict"] == []
    assert_whole(registry)


def test_deleted_here_edited_there_stays_and_asks(registry):
    rid = add(registry, name_ar="أثر")
    other = elsewhere(registry, rid, {"name_ar": "آثار"})
    put_away(registry, rid)
    receive(registry, other)
    assert shown(registry, rid) == {"name_ar": "آثار"}
    assert [row[1] for row in kept(registry, "conflict")["conflict"]] == [DELETED]
    assert_whole(registry)
    put_away(registry, rid)  # now the edit has been seen
    assert shown(registry, rid) is None
    assert_whole(registry)


def test_an_answer_that_comes_before_its_question(registry, tmp_path):
    rid = add(registry, name_ar="أثر")
    first = elsewhere(registry, rid, {"name_ar": "ب"})
    second = elsewhere(registry, rid, {"name_ar": "ج"}, preds={"name_ar": [first.id]})
    receive(registry, second)
    assert len(kept(registry, "conflict")["conflict"]) == 1  # what it answers has not come
    assert_whole(registry)
    receive(registry, first)
    assert shown(registry, rid) == {"name_ar": "ج"} and kept(registry, "conflict")["conflict"] == []
    assert_whole(registry)


def test_two_registries_end_equal_in_any_order(registry, database, tmp_path):
    rid = add(registry, name_ar="أثر", themes=["youth"])
    changes = [
        elsewhere(registry, rid, {"name_ar": "ب", "themes\x1fwomen": True}),
        elsewhere(registry, rid, {"name_ar": "ج", "themes\x1fyouth": False}),
        elsewhere(registry, rid, {"notes": "د"}, site="GON:3"),
    ]
    with registry.read() as session:
        changes += history(session, rid)
    seen = []
    for n, order in enumerate(((0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1, 2))):
        dod = {"code": "DOD", "name_ar": "الداخلة"}
        with postgres.make(database, tmp_path / f"{n}.coalition", dod, "") as other:
            for place in order:
                receive(other, changes[place])
            assert_whole(other)
            seen.append((shown(other, rid), len(kept(other, "conflict")["conflict"])))
    assert seen[0] == seen[1] == seen[2]


@pytest.mark.parametrize("database", ["sqlite"])
def test_what_is_erased_is_nowhere_in_the_file(registry):
    rid = add(registry, name_ar="زينب الوزاني", notes="NAJAT-SECRET")
    late = elsewhere(registry, rid, {"notes": "LATE-SECRET"})
    edit(registry, rid, notes="SECOND-SECRET")
    put_away(registry, rid)
    erasing = make(
        entity="association", rid=rid, values={}, preds={}, hlc=1, site="NAT:1", author="", salt=b"", kind="erase"
    )
    receive(registry, erasing)
    receive(registry, late)
    with pytest.raises(KeyError):
        edit(registry, rid, notes="x")
    assert_whole(registry)
    with registry.read() as session:
        assert session.scalars(select(change.c.body).where(change.c.rid == rid)).all() == [None] * 5
    path = registry.path
    registry.close()
    for word in ("SECRET", "زينب", "زينب".encode().decode()):
        assert word.encode() not in path.read_bytes()


def test_an_erasure_that_comes_first_leaves_only_skeletons(registry, database, tmp_path):
    rid = add(registry, name_ar="أثر")
    with registry.read() as session:
        mine = history(session, rid)
    erasing = make(
        entity="association", rid=rid, values={}, preds={}, hlc=1, site="NAT:1", author="", salt=b"", kind="erase"
    )
    with postgres.make(database, tmp_path / "other.coalition", {"code": "DOD"}, "") as other:
        receive(other, erasing)
        assert_whole(other)
        receive(other, *mine)
        assert shown(other, rid) is None
        assert_whole(other)


def begun(rid: str, values: dict, **other):
    """A change of another office that replaces nothing."""
    parts = {"entity": "association", "rid": rid, "values": values, "preds": dict.fromkeys(values, ())}
    return make(**(parts | {"hlc": 5, "site": "DOD:2", "author": "إلياس", "salt": bytes(8)} | other))


def test_records_that_begin_come_with_others(registry):
    """Beside records that are there: begun once, begun twice, erased at once."""
    there = add(registry, name_ar="أثر")
    once, twice, gone = "0" * 26, "1" * 26, "Z" * 26
    changes = [begun(rid, {"name_ar": "ب", OFFICE: "DOD"}) for rid in (once, twice, gone)]
    more = [begun(twice, {"notes": "ج"}), elsewhere(registry, there, {"name_ar": "د"})]
    receive(registry, *changes, *more, begun(gone, {}, kind="erase"))
    assert shown(registry, once) == {"name_ar": "ب"} and shown(registry, twice) == {"name_ar": "ب", "notes": "ج"}
    assert shown(registry, there) == {"name_ar": "د"} and shown(registry, gone) is None
    assert_whole(registry)


VALUES = st.fixed_dictionaries(
    {OFFICE: st.sampled_from(["LSH", None])},
    optional={
        "name_ar": st.text(),
        "members": st.none() | st.integers(0, 99),
        "phone": st.lists(st.text("+0123456789", max_size=12)),
        "themes\x1fyouth": st.booleans(),
        "themes\x1fwomen": st.booleans(),
        DELETED: st.none() | st.just(False),  # nobody deletes in the change that begins a record
        "_later": st.text(),
    },
)


@given(VALUES, st.sets(st.sampled_from(["name_ar", "notes", "themes\x1fenvironment"])))
def test_a_record_of_one_change_is_derived_as_any_other(values, others):
    """Whether its heads are looked at or not; also where a foreign change names other fields than it has."""
    change = begun("r", values, preds=dict.fromkeys([*values, *others], ()))
    first = first_row(7, change)
    state: RecordState[int] = RecordState()
    arrive(state, change.id, 7, change.preds, {}.get)
    assert first == row_of("r", "association", state, {7: change})
    state.heads["other"] = [8]  # a second head, for which all are looked at
    general = row_of("r", "association", state, {7: change, 8: change}).view
    assert general.values.pop("other") is None
    assert general == first.view


# ------------------------------------------------------------------ one writer


def test_only_the_deriving_modules_write_derived_tables():
    allowed = {"derived.py", "deriving.py", "placing.py", "bulk.py"}
    writers = {"insert", "update", "delete", "remove", "insert_rows"}
    derived = {"record", "entry", "conflict", "table_of"}
    for path in Path(store.__file__).parent.rglob("*.py"):
        if path.name in allowed:
            continue
        for call in [n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)]:
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if name in writers:
                named = {
                    n.id for part in [call.func, *call.args[:2]] for n in ast.walk(part) if isinstance(n, ast.Name)
                }
                assert not named & derived, f"{path.name}:{call.lineno} writes a derived table"


def test_nothing_outside_the_store_writes_tables():
    package = Path(store.__file__).parent.parent
    for path in package.rglob("*.py"):
        if "store" in path.relative_to(package).parts or path.name == "association.py":
            continue
        source = path.read_text(encoding="utf-8")
        assert "store.deriving" not in source and "store.bulk" not in source, path
        assert "session.add(" not in source and "session.merge(" not in source, path


def test_a_request_to_erase_what_is_not_here_shows_nothing(registry):
    asked = make(
        entity="association", rid="Z" * 26, values={}, preds={}, hlc=1, site="DOD:1", author="", salt=b"", kind="erase"
    )
    receive(registry, asked)
    assert shown(registry, "Z" * 26) is None
    assert_whole(registry)
