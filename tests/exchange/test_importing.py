"""What window and terminal ask of an import, and what it answers."""

from __future__ import annotations

import json

import pytest

from coalition_desktop.errors import UserError
from coalition_desktop.exchange import importing
from coalition_desktop.exchange.dates import Order
from coalition_desktop.exchange.decisions import Prepared
from tests.exchange.importing_lists import AMAL, NOUR, RIMAL, associations, imported, outcomes, planned, written
from tests.exchange.making import workbook


def test_the_answer_tells_all(registry, tmp_path):
    again = {**NOUR, "email": "a@b.ma"}
    path = written(tmp_path / "l.xlsx", NOUR, again, {**AMAL, "founded_on": "31/02/2015"}, RIMAL)
    told = importing.answer(imported(registry, path), "ar")
    assert {key: told[key] for key in ("entity", "rows", "new", "changed", "unchanged", "conflicts", "header_row")} == {
        "entity": "association", "rows": 4, "new": 2, "changed": 0, "unchanged": 0, "conflicts": 0, "header_row": 1,
    }  # fmt: skip
    (refused,) = told["refused"]
    assert (refused["row"], refused["field"], refused["value"], refused["code"]) == (
        4,
        "founded_on",
        "31/02/2015",
        "impossible_date",
    )
    assert told["duplicates"] == [{"sheet": "لائحة", "row": 3, "same_as": {"sheet": "لائحة", "row": 2}}]
    assert told["mapping"]["الهاتف"] == "phone"
    assert told["import_id"] == 1
    assert json.loads(json.dumps(told)) == told


def test_the_answer_of_a_plan_has_no_import(registry, tmp_path):
    imported(registry, written(tmp_path / "l.xlsx", NOUR))
    plan = planned(registry, written(tmp_path / "m.xlsx", {**NOUR, "name_ar": "جمعية النور للتنميات"}))
    told = importing.answer(plan, "fr")
    assert (told["import_id"], told["doubtful"]) == (None, 1)
    (question,) = told["questions"]
    assert question["row"] == 2
    assert question["candidates"][0]["name"] == NOUR["name_ar"]
    assert question["candidates"][0]["reasons"]


def test_a_column_is_mapped_by_hand_and_that_is_remembered(registry, tmp_path):
    rows = [["اسم الجمعية", "الإقليم", "خانة"], ["جمعية النور", "بوجدور", "نص"], ["جمعية الأمل", "طرفاية", "نص آخر"]]
    path = workbook(tmp_path / "l.xlsx", rows)
    assert "notes" not in planned(registry, path).rows[0].values
    imported(registry, path, overrides={"خانة": "notes"})
    assert {one["notes"] for one in associations(registry)} == {"نص", "نص آخر"}
    rows[1][2] = "نص جديد"
    plan = planned(registry, workbook(tmp_path / "m.xlsx", rows))
    assert outcomes(plan) == {"changed": 1, "unchanged": 1}


def test_a_column_is_left_out_by_hand(registry, tmp_path):
    plan = planned(registry, written(tmp_path / "l.xlsx", NOUR), overrides={"الهاتف": "-"})
    assert "phone" not in plan.rows[0].values


@pytest.mark.parametrize("overrides", [{"خانة": "notes"}, {"الهاتف": "colour"}])
def test_an_unknown_column_or_field_is_named(registry, tmp_path, overrides):
    with pytest.raises(UserError):
        planned(registry, written(tmp_path / "l.xlsx", NOUR), overrides=overrides)


def test_one_sheet_is_chosen(registry, tmp_path):
    header = ["اسم الجمعية", "الإقليم", "الهاتف"]
    path = workbook(
        tmp_path / "l.xlsx",
        [header, ["جمعية النور", "بوجدور", "0661000001"]],
        name="أ",
        ب=[header, ["جمعية الأمل", "طرفاية", "0661000002"]],
    )
    assert outcomes(planned(registry, path)) == {"new": 2}
    plan = planned(registry, path, sheet="ب")
    assert [row.values["name_ar"] for row in plan.rows] == ["جمعية الأمل"]
    with pytest.raises(UserError):
        planned(registry, path, sheet="ج")


def test_an_answer_about_dates_is_remembered(registry, tmp_path):
    rows = [["اسم الجمعية", "الإقليم", "تاريخ التأسيس"], ["جمعية النور", "بوجدور", "03/06/2003"]]
    path = workbook(tmp_path / "l.xlsx", rows)
    assert "founded_on" not in planned(registry, path).rows[0].values
    imported(registry, path, decisions=Prepared(orders={"تاريخ التأسيس": Order.MONTH_FIRST}))
    assert associations(registry)[0]["founded_on"] == "2003-03-06"
    rows.append(["جمعية الأمل", "طرفاية", "04/06/2003"])
    plan = planned(registry, workbook(tmp_path / "m.xlsx", rows))
    assert plan.rows[1].values["founded_on"] == "2003-04-06"


def test_only_lists_of_associations(registry, tmp_path):
    with pytest.raises(UserError):
        planned(registry, written(tmp_path / "l.xlsx", NOUR), entity="person")
