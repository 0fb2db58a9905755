"""What a list would do to the registry, before anything is written."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coalition_desktop.errors import UserError
from coalition_desktop.exchange.likeness import Sign
from coalition_desktop.exchange.plan import FieldChange, Outcome
from coalition_desktop.exchange.settling import choose, line_id
from coalition_desktop.store.registry import Registry
from tests.exchange.conftest import OFFICE
from tests.exchange.importing_lists import (
    AMAL,
    NOUR,
    RIMAL,
    associations,
    imported,
    kept,
    only,
    outcomes,
    planned,
    state,
    written,
)

RECEIPT = {"receipt_no": "012/2015", "receipt_date": "2015-03-02", "authority": "باشوية بوجدور"}


def test_a_plan_writes_nothing(registry, tmp_path):
    before = state(registry)
    plan = planned(registry, written(tmp_path / "l.xlsx", NOUR, AMAL))
    assert outcomes(plan) == {"new": 2}
    assert plan.will_write() == 2
    assert state(registry) == before


def test_a_repeated_row_completes_the_first(registry, tmp_path):
    again = {
        "name_ar": "جمعيه  النّور للتنميه",
        "province": "بوجدور",
        "commune": "بوجدور",
        "email": "a@b.ma",
        "members": 12,
    }
    plan = planned(registry, written(tmp_path / "l.xlsx", NOUR, AMAL, again))
    assert outcomes(plan) == {"new": 2, "joined": 1}
    assert plan.rows[0].values["email"] == "a@b.ma"
    assert plan.rows[0].values["name_ar"] == NOUR["name_ar"]
    joined = only(plan, Outcome.JOINED)
    assert plan.rows[joined.same_as].row == 2
    assert [problem.code for problem in joined.remarks] == ["repeated_row"]


@pytest.mark.parametrize(
    "again", ["جمعية النـــور للتنميـــة", "جمعية ﺍﻟﻨﻮﺭ للتنمية", "جمعية النور للتنميه", "جمعيه النور للتنمية"]
)
def test_the_first_spelling_stays_where_the_other_is_no_richer(registry, tmp_path, again):
    plan = planned(registry, written(tmp_path / "l.xlsx", NOUR, {**NOUR, "name_ar": again}))
    assert outcomes(plan) == {"new": 1, "joined": 1}
    assert plan.rows[0].values["name_ar"] == NOUR["name_ar"]


def test_what_a_repeated_row_says_otherwise_is_remarked(registry, tmp_path):
    plan = planned(registry, written(tmp_path / "l.xlsx", {**NOUR, "status": "نشيطة"}, {**NOUR, "status": "مجمدة"}))
    assert plan.rows[0].values["status"] == "active"
    told = [(problem.row, problem.field, problem.code, problem.value) for problem in plan.remarks()]
    assert (3, "status", "rows_differ", "suspended") in told


def test_a_year_and_a_day_of_it_agree(registry, tmp_path):
    plan = planned(
        registry, written(tmp_path / "l.xlsx", {**NOUR, "founded_on": "2003"}, {**NOUR, "founded_on": "23/06/2003"})
    )
    assert plan.rows[0].values["founded_on"] == "2003-06-23"
    assert [problem.code for problem in plan.remarks()] == ["repeated_row"]


def test_a_line_without_a_number_meets_the_numbered_ones_above_it(registry, tmp_path):
    numbered = [{**NOUR, "number": "LSH-0001", "phone": None}, {**AMAL, "number": "LSH-0002"}]
    plan = planned(registry, written(tmp_path / "l.xlsx", *numbered, {**NOUR, "phone": None}))
    assert [row.same_as for row in plan.rows] == [-1, -1, 0]


def test_the_ids_of_the_lines_of_a_file_never_change():
    assert line_id("0123456789abcdef" * 4, "لائحة", 7) == "014D2PF2DV6W000007T8CA5B3T"
    assert line_id("f" * 64, "L", 400_000, again=3) == "7ZZZZZZZVJVW00C6M0XQCRTCPB"


def test_namesakes_in_two_towns_stay_two(registry, tmp_path):
    there = {**NOUR, "province": "طرفاية", "commune": "طرفاية", "phone": "0661000009"}
    assert outcomes(planned(registry, written(tmp_path / "l.xlsx", NOUR, there))) == {"new": 2}


def test_a_similar_name_with_the_same_phone_asks(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", NOUR))
    alike = {**NOUR, "name_ar": "جمعية النور للتنميات"}
    row = only(planned(registry, written(tmp_path / "m.xlsx", alike)), Outcome.DOUBTFUL)
    (candidate,) = row.candidates
    assert candidate.values["name_ar"] == NOUR["name_ar"]
    assert {Sign.ALIKE, Sign.PHONE} <= set(candidate.signs)
    assert 85 <= candidate.score < 100


def test_two_that_are_there_are_a_question(registry, tmp_path):
    for number in ("LSH-0001", "LSH-0002"):
        kept(
            registry,
            {
                "name_ar": NOUR["name_ar"],
                "region": "11",
                "province": "11.121",
                "commune": "11.121.01.01",
                "number": number,
            },
        )
    plan = planned(registry, written(tmp_path / "l.xlsx", {**NOUR, "phone": None}))
    assert len(only(plan, Outcome.DOUBTFUL).candidates) == 2


def test_the_number_decides_between_namesakes(registry, tmp_path):
    ids = [
        kept(
            registry,
            {"name_ar": NOUR["name_ar"], "region": "11", "province": "11.121", "commune": "11.121.01.01", "number": n},
        )
        for n in ("LSH-0001", "LSH-0002")
    ]
    plan = planned(registry, written(tmp_path / "l.xlsx", {**NOUR, "number": "LSH-2", "members": 30}))
    assert only(plan, Outcome.CHANGED).rid == ids[1]


def test_a_receipt_under_another_name_is_refused(registry, tmp_path):
    other = {**RIMAL, **RECEIPT}
    plan = planned(registry, written(tmp_path / "l.xlsx", {**NOUR, **RECEIPT}, AMAL, other))
    (problem,) = plan.refusals()
    assert (problem.row, problem.field, problem.code) == (4, "receipt_no", "receipt_twice")
    assert problem.why.values["row"] == 2


def test_the_same_receipt_number_elsewhere_is_no_trouble(registry, tmp_path):
    other = {**RIMAL, **RECEIPT, "authority": "باشوية السمارة"}
    assert outcomes(planned(registry, written(tmp_path / "l.xlsx", {**NOUR, **RECEIPT}, other))) == {"new": 2}


def test_old_and_new_of_each_field(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", {**NOUR, "members": 64, "status": "نشيطة"}))
    row = only(
        planned(registry, written(tmp_path / "m.xlsx", {**NOUR, "members": 78, "status": "نشيطة"})), Outcome.CHANGED
    )
    assert row.changes == {"members": FieldChange(64, 78)}


def test_an_empty_cell_clears_nothing(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", {**NOUR, "members": 64, "email": "a@b.ma", "notes": "نص"}))
    assert outcomes(
        planned(registry, written(tmp_path / "m.xlsx", {**NOUR, "members": None, "email": "-", "notes": ""}))
    ) == {"unchanged": 1}


def test_phones_and_themes_only_grow(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", {**NOUR, "phone": "0661000001 / 0528000001", "themes": "البيئة"}))
    fewer = planned(registry, written(tmp_path / "m.xlsx", {**NOUR, "phone": "0528000001", "themes": "البيئة"}))
    assert outcomes(fewer) == {"unchanged": 1}
    row = only(
        planned(
            registry, written(tmp_path / "n.xlsx", {**NOUR, "phone": "0661000001 / 0677000007", "themes": "الصحة"})
        ),
        Outcome.CHANGED,
    )
    assert row.changes["phone"].new == ["+212661000001", "+212528000001", "+212677000007"]
    assert row.changes["themes"].new == ["environment", "health"]


def test_a_poorer_spelling_or_date_changes_nothing(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", {**NOUR, "name_fr": "Réseau Éveil", "founded_on": "23/06/2003"}))
    poor = {**NOUR, "name_ar": "جمعيه النور للتنميه", "name_fr": "RESEAU EVEIL", "founded_on": "2003"}
    assert outcomes(planned(registry, written(tmp_path / "m.xlsx", poor))) == {"unchanged": 1}


def test_a_better_spelling_is_a_change(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", {**AMAL, "name_ar": "جمعيه الامل للثقافه"}))
    row = only(planned(registry, written(tmp_path / "m.xlsx", AMAL)), Outcome.CHANGED)
    assert row.changes["name_ar"].new == AMAL["name_ar"]


def test_a_known_number_needs_no_name(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", {**NOUR, "number": "LSH-0007"}, AMAL))
    rows = [
        {"number": "LSH-0007", "name_ar": None, "members": 5},
        {"number": "LSH-0099", "name_ar": None, "members": 6},
    ]
    plan = planned(registry, written(tmp_path / "m.xlsx", *rows, {**RIMAL, "number": None, "members": 7}))
    assert outcomes(plan) == {"new": 1, "changed": 1, "refused": 1}
    assert plan.rows[1].outcome is Outcome.REFUSED


def test_a_list_without_rows_is_said_so(registry, tmp_path):
    with pytest.raises(UserError):
        planned(registry, written(tmp_path / "l.xlsx", dict.fromkeys(NOUR)))


def test_a_phone_on_every_line_tells_nothing(registry, tmp_path):
    lines = [{**NOUR, "name_ar": f"جمعية النور للتنمي{letter}", "commune": None} for letter in "ابتثجحخد"]
    assert outcomes(planned(registry, written(tmp_path / "l.xlsx", *lines))) == {"new": 8}


def test_odd_things_between_fields_are_remarked(registry, tmp_path):
    plan = planned(registry, written(tmp_path / "l.xlsx", {**NOUR, "members": 10, "women": 12}))
    assert [(problem.row, problem.field, problem.code) for problem in plan.remarks()] == [
        (2, "women", "part_exceeds_whole")
    ]


# ------------------------------------------------------------------ the person's word


def test_not_the_same_association(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", NOUR))
    plan = planned(registry, written(tmp_path / "m.xlsx", {**NOUR, "members": 9}))
    choose(registry, plan, 0, None)
    assert outcomes(plan) == {"new": 1}
    assert plan.rows[0].changes == {}


def test_another_association_is_chosen(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", NOUR, AMAL))
    amal = next(one["id"] for one in associations(registry) if one["name_ar"] == AMAL["name_ar"])
    plan = planned(registry, written(tmp_path / "m.xlsx", {**NOUR, "members": 9}))
    choose(registry, plan, 0, amal)
    assert plan.rows[0].changes["members"] == FieldChange(None, 9)
    assert plan.rows[0].changes["name_ar"].old == AMAL["name_ar"]


def test_a_joined_row_is_taken_apart_again(registry, tmp_path):
    plan = planned(registry, written(tmp_path / "l.xlsx", NOUR, {**NOUR, "email": "a@b.ma"}))
    choose(registry, plan, 1, None)
    assert outcomes(plan) == {"new": 2}
    assert "email" not in plan.rows[0].values
    assert plan.rows[0].rid != plan.rows[1].rid
    choose(registry, plan, 1, plan.rows[0].rid)
    assert outcomes(plan) == {"new": 1, "joined": 1}
    assert plan.rows[0].values["email"] == "a@b.ma"


# ------------------------------------------------------------------ whatever the order

_NAMES = ["جمعية النور", "جمعيه النور", "جمعية الأمل", "شبكة الأمل", "Association Nour", "نادي الرمال للرياضة"]
_LINES = st.lists(
    st.fixed_dictionaries(
        {
            "name_ar": st.sampled_from(_NAMES),
            "province": st.just("بوجدور"),
            "commune": st.sampled_from(["بوجدور", "كلتة زمور", None]),
            "phone": st.sampled_from(["0661000001", "0661000002", None]),
            "members": st.sampled_from([5, 6, None]),
        }
    ),
    min_size=1,
    max_size=7,
)
_SLOW = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


@_SLOW
@given(lines=_LINES, seed=st.integers(0, 99))
def test_the_order_of_the_lines_does_not_count(registry, tmp_path, lines, seed):
    mixed = random.Random(seed).sample(lines, len(lines))
    one = outcomes(planned(registry, written(tmp_path / "one.xlsx", *lines)))
    other = outcomes(planned(registry, written(tmp_path / "other.xlsx", *mixed)))
    assert one == other


@_SLOW
@given(lines=_LINES)
def test_what_was_imported_changes_nothing_again(tmp_path, lines):
    folder = Path(tempfile.mkdtemp(dir=tmp_path))  # each list into a registry of its own
    path = written(folder / "one.xlsx", *lines)
    with Registry.make(folder / "registry.coalition", OFFICE, "سعاد") as registry:
        imported(registry, path, "all")
        again = outcomes(planned(registry, path))
    assert not again.keys() & {"new", "changed", "doubtful"}
