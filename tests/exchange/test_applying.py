"""An import is whole or not there at all, and can be taken back exactly."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap

import pytest
from sqlalchemy import select

from coalition_desktop.errors import UserError
from coalition_desktop.exchange import importing
from coalition_desktop.exchange.applying import PlanOutdated
from coalition_desktop.exchange.plan import Outcome
from coalition_desktop.language import Message, Text
from coalition_desktop.paths import imports_dir
from coalition_desktop.store import tables
from coalition_desktop.store.backups import backups
from coalition_desktop.store.operations import operations
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.undoing import redo, undo
from coalition_desktop.store.writing import delete
from coalition_desktop.work import finish
from tests.exchange.importing_lists import (
    AMAL,
    NOUR,
    RIMAL,
    associations,
    imported,
    kept,
    outcomes,
    planned,
    state,
    written,
)


def files_beside(registry):
    folder = imports_dir(registry.path)
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_one_operation_with_its_file(registry, tmp_path):
    path = written(tmp_path / "لائحة.xlsx", NOUR, AMAL)
    result = imported(registry, path)
    assert (result.new, result.changed) == (2, 0)
    with registry.read() as session:
        newest = operations(session)[0]
        file = session.execute(select(tables.import_file)).one()
        sources = session.scalars(select(tables.change_source.c.import_id)).all()
    assert (newest.kind, newest.id, newest.import_id) == ("import", result.operation_id, result.import_id)
    assert newest.title.values["file"] == "لائحة.xlsx"
    assert (file.name, file.status, json.loads(file.stats)["new"]) == ("لائحة.xlsx", "applied", 2)
    assert set(sources) == {result.import_id}
    assert files_beside(registry) == [file.copy]
    assert (imports_dir(registry.path) / file.copy).read_bytes() == path.read_bytes()
    assert result.backup == backups(registry.path)[0].path
    assert backups(registry.path)[0].reason == "import"


def test_numbers_are_given_where_there_are_none(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", NOUR, {**AMAL, "number": "LSH-0041"}, RIMAL))
    assert {one["name_ar"]: one["number"] for one in associations(registry)} == {
        NOUR["name_ar"]: "LSH-0042",
        AMAL["name_ar"]: "LSH-0041",
        RIMAL["name_ar"]: "LSH-0043",
    }


def test_the_same_file_again_changes_nothing(registry, tmp_path):
    path = written(tmp_path / "l.xlsx", NOUR, AMAL, {**NOUR, "email": "a@b.ma"})
    first = imported(registry, path)
    before = state(registry)
    again = imported(registry, path)
    assert (again.new, again.changed, again.import_id) == (0, 0, first.import_id)
    assert state(registry) == before
    with registry.read() as session:
        assert [operation.kind for operation in operations(session)].count("import") == 1


def test_a_repeated_row_stays_with_its_record(registry, tmp_path):
    path = written(tmp_path / "l.xlsx", NOUR, {**NOUR, "email": "a@b.ma", "members": 7})
    imported(registry, path)
    kept(
        registry,
        {
            "name_ar": NOUR["name_ar"],
            "email": "a@b.ma",
            "region": "11",
            "province": "11.121",
            "commune": "11.121.01.01",
        },
    )
    assert outcomes(planned(registry, path)) == {"unchanged": 1, "joined": 1}


def test_the_same_file_does_not_take_back_a_correction(registry, tmp_path):
    path = written(tmp_path / "l.xlsx", {**NOUR, "members": 5})
    imported(registry, path)
    (one,) = associations(registry)
    with registry.write("edit", Message(Text("Test", "Edit"))) as session:
        from coalition_desktop.store.writing import put

        put(session, one["id"], {"members": 6, "name_ar": "جمعية الأنوار"})
    assert outcomes(planned(registry, path)) == {"unchanged": 1}


def test_the_same_file_asks_about_what_was_deleted(registry, tmp_path):
    path = written(tmp_path / "l.xlsx", NOUR, AMAL)
    imported(registry, path)
    with registry.write("delete", Message(Text("Test", "Delete"))) as session:
        delete(session, [associations(registry)[0]["id"]])
    assert outcomes(planned(registry, path)) == {"unchanged": 1, "doubtful": 1}
    imported(registry, path, "all")
    assert len(associations(registry)) == 2


def test_undo_is_exact_and_import_again_gives_the_same_ids(registry, tmp_path):
    kept(
        registry,
        {
            "name_ar": NOUR["name_ar"],
            "number": "LSH-0001",
            "region": "11",
            "province": "11.121",
            "commune": "11.121.01.01",
        },
    )
    before = state(registry)
    path = written(tmp_path / "l.xlsx", NOUR, AMAL)
    result = imported(registry, path)
    assert (result.new, result.changed) == (1, 1)
    after, ids = state(registry), [one["id"] for one in associations(registry)]
    undo(registry, result.operation_id)
    assert state(registry) == before
    redo(registry)
    assert state(registry)["association"] == after["association"]
    undo(registry)
    imported(registry, path)
    assert [one["id"] for one in associations(registry)] == ids


def test_doubtful_rows_wait_unless_all_are_taken(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", NOUR))
    path = written(tmp_path / "m.xlsx", {**NOUR, "name_ar": "جمعية النور للتنميات"}, AMAL)
    result = imported(registry, path)
    assert (result.new, result.left_open) == (1, 1)
    result = imported(registry, path, "all")
    assert (result.new, result.left_open) == (1, 0)
    assert len(associations(registry)) == 3
    assert outcomes(planned(registry, path)) == {"unchanged": 2}


def test_only_new_rows_are_taken(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", NOUR))
    result = imported(registry, written(tmp_path / "m.xlsx", {**NOUR, "members": 9}, AMAL), "new")
    assert (result.new, result.changed, result.left_out) == (1, 0, 1)
    assert {one["members"] for one in associations(registry)} == {None}


def test_unticked_rows_and_fields_stay_out(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", NOUR))
    plan = planned(registry, written(tmp_path / "m.xlsx", {**NOUR, "members": 9, "email": "a@b.ma"}, AMAL))
    plan.rows[0].left_out = frozenset({"members"})
    plan.rows[1].taken = False
    assert plan.will_write() == 1
    finish(importing.apply(registry, plan, None))
    (one,) = associations(registry)
    assert (one["members"], one["email"]) == (None, "a@b.ma")


def test_every_refused_cell_is_kept_with_its_reason(registry, tmp_path):
    path = written(tmp_path / "l.xlsx", NOUR, {**AMAL, "founded_on": "31/02/2015"}, {**RIMAL, "founded_on": None})
    result = imported(registry, path)
    with registry.read() as session:
        issues = session.execute(select(tables.cell_issue)).all()
    told = {(issue.row, issue.field, issue.code, issue.raw) for issue in issues}
    assert (3, "founded_on", "impossible_date", "31/02/2015") in told
    assert all(issue.import_id == result.import_id for issue in issues)


def test_nothing_but_refused_rows_is_no_success(registry, tmp_path):
    before = state(registry)
    with pytest.raises(UserError):
        imported(registry, written(tmp_path / "l.xlsx", {**NOUR, "founded_on": "31/02/2015"}))
    assert state(registry) == before
    assert files_beside(registry) == []


def test_a_cancelled_import_leaves_nothing(registry, tmp_path):
    lines = [{**NOUR, "name_ar": f"جمعية {n} للتنمية", "phone": f"06610{n:05d}"} for n in range(1200)]
    before = state(registry)
    plan = planned(registry, written(tmp_path / "l.xlsx", *lines))
    work = importing.apply(registry, plan, None)
    while next(work).done < 500:
        pass
    work.close()
    assert state(registry) == before
    assert files_beside(registry) == []
    assert finish(importing.apply(registry, plan, None)).new == 1200


def test_a_registry_that_moved_on_is_looked_at_again(registry, tmp_path):
    plan = planned(registry, written(tmp_path / "l.xlsx", NOUR))
    kept(registry, {"name_ar": "جمعية أخرى"})
    with pytest.raises(PlanOutdated):
        finish(importing.apply(registry, plan, None))
    assert files_beside(registry) == []


def test_a_file_that_changed_since_is_not_imported(registry, tmp_path):
    path = written(tmp_path / "l.xlsx", NOUR)
    plan = planned(registry, path)
    written(path, AMAL)
    with pytest.raises(UserError):
        finish(importing.apply(registry, plan, None))
    assert associations(registry) == []


def test_a_taken_number_is_not_given_twice(registry, tmp_path):
    kept(registry, {"name_ar": "نادي الصحافة والإعلام", "number": "LSH-0007"})
    result = imported(registry, written(tmp_path / "l.xlsx", {**NOUR, "number": "LSH-0007"}), "all")
    assert [problem.code for problem in result.remarks] == ["number_taken"]
    assert sorted(one["number"] for one in associations(registry)) == ["LSH-0007", "LSH-0008"]


KILLED = """
import os, signal, sys
from pathlib import Path
from coalition_desktop.exchange import importing
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import finish
registry = Registry(Path(sys.argv[1]))
steps = 0
for step in importing.apply(registry, finish(importing.prepare(registry, Path(sys.argv[2]))), None):
    steps += 1
    if steps == int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no such signal")
@pytest.mark.parametrize("step", [1, 2, 3])
def test_killed_in_the_middle_leaves_the_last_saved_state(registry, tmp_path, step):
    lines = [{**NOUR, "name_ar": f"جمعية {n} للتنمية", "phone": f"06610{n:05d}"} for n in range(1200)]
    path = written(tmp_path / "l.xlsx", *lines)
    kept(registry, {"name_ar": "جمعية أخرى", "number": "LSH-0001"})
    before = state(registry)
    registry.close()
    killed = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(registry.path), str(path), str(step)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, check=False,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL
    with Registry(registry.path) as opened:
        assert state(opened) == before
        assert imported(opened, path).new == 1200


def test_a_whole_import_counts_its_outcomes(registry, tmp_path):
    plan = planned(registry, written(tmp_path / "l.xlsx", NOUR, AMAL, NOUR))
    assert [plan.rows[place].row for place in plan.places(Outcome.NEW)] == [2, 3]
    assert plan.places() == [0, 1, 2]


def test_two_lines_that_are_one_record_each_by_another_name_lose_nothing(registry, tmp_path):
    place = {"province": "بوجدور", "commune": "بوجدور"}
    rid = kept(registry, {"name_ar": "النور للتنمية", "name_fr": "Association Nour", "region": "11",
                          "province": "11.121", "commune": "11.121.01.01"})  # fmt: skip
    path = written(
        tmp_path / "l.xlsx",
        {**place, "name_ar": "النور للتنمية", "members": 41},
        {**place, "name_fr": "Association Nour", "email": "a@example.org"},
    )
    assert outcomes(planned(registry, path)) == {"changed": 1, "joined": 1}
    imported(registry, path)
    (one,) = associations(registry)
    assert (one["id"], one["members"], one["email"]) == (rid, 41, "a@example.org")
    assert outcomes(planned(registry, path)) == {"unchanged": 1, "joined": 1}


def test_a_line_that_met_a_record_meets_the_same_again_although_it_is_now_like_another_too(registry, tmp_path):
    """The first import brought the phone by which the second line would now be either record."""
    receipt = {"receipt_no": "13", "receipt_date": "2011-02-03", "authority": "قيادة"}
    imported(
        registry,
        written(tmp_path / "old.xlsx", NOUR, {**NOUR, "name_ar": "جمعية النور للتنمية المحلية", **receipt}),
        "all",
    )
    path = written(
        tmp_path / "new.xlsx",
        {**NOUR, **receipt, "commune": "", "phone": "0661000002"},
        {**NOUR, "founded_on": "2001-02-03", "members": 3},
    )
    result = imported(registry, path)
    assert (result.changed, result.left_open) == (2, 0)
    before = state(registry)
    assert outcomes(planned(registry, path)) == {"unchanged": 2}
    undo(registry)
    redo(registry)
    assert state(registry) == before
    assert outcomes(planned(registry, path)) == {"unchanged": 2}
