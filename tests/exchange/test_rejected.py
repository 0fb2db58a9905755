"""Refused rows come back marked, explained and ready to be corrected."""

from __future__ import annotations

from openpyxl import load_workbook

from coalition_desktop.exchange.rejected import write_rejected
from tests.exchange.importing_lists import AMAL, NOUR, RIMAL, outcomes, planned, written
from tests.exchange.making import Formula, workbook

BAD_DATE = {**AMAL, "founded_on": "31/02/2015"}
NO_NAME = {**RIMAL, "name_ar": None, "members": 3}


def test_the_same_workbook_with_the_cells_marked(registry, tmp_path):
    plan = planned(registry, written(tmp_path / "l.xlsx", {**NOUR, "founded_on": None}, BAD_DATE, NO_NAME))
    assert write_rejected(plan, tmp_path / "back.xlsx", "en") == 2
    sheet = load_workbook(tmp_path / "back.xlsx").active
    assert sheet.title == "لائحة"
    head = [cell.value for cell in sheet[1]]
    assert head[-1] == "Why this row was refused"
    date = sheet.cell(3, head.index("تاريخ التأسيس") + 1)
    assert date.value == "31/02/2015"
    assert "31/02/2015" in date.comment.text
    assert date.fill.start_color.rgb.endswith("FBE9E6")
    assert sheet.cell(4, 1).comment is not None
    assert sheet.cell(3, len(head)).value == date.comment.text
    assert sheet.cell(2, len(head)).value is None


def test_corrected_it_can_be_imported(registry, tmp_path):
    plan = planned(registry, written(tmp_path / "l.xlsx", {**NOUR, "founded_on": None}, BAD_DATE))
    write_rejected(plan, tmp_path / "back.xlsx", "ar")
    book = load_workbook(tmp_path / "back.xlsx")
    head = [cell.value for cell in book.active[1]]
    book.active.cell(3, head.index("تاريخ التأسيس") + 1).value = "28/02/2015"
    book.save(tmp_path / "back.xlsx")
    assert outcomes(planned(registry, tmp_path / "back.xlsx")) == {"new": 2}


def test_of_a_text_table_only_the_refused_rows(registry, tmp_path):
    path = tmp_path / "l.csv"
    path.write_text(
        "اسم الجمعية;الإقليم;البريد الإلكتروني\nجمعية الأمل;بوجدور;a@@b\n=جمعية النور;بوجدور;b@@c\nجمعية السلام;بوجدور;c@d.ma\n",
        encoding="utf-8",
    )
    plan = planned(registry, path)
    assert write_rejected(plan, tmp_path / "back.xlsx", "ar") == 2
    sheet = load_workbook(tmp_path / "back.xlsx").active
    assert sheet.sheet_view.rightToLeft
    rows = list(sheet.values)
    assert [row[:3] for row in rows[1:]] == [("جمعية الأمل", "بوجدور", "a@@b"), ("=جمعية النور", "بوجدور", "b@@c")]
    assert sheet["A3"].data_type == "s"
    assert sheet["C2"].comment is not None


def test_nothing_is_written_when_nothing_was_refused(registry, tmp_path):
    plan = planned(registry, written(tmp_path / "l.xlsx", NOUR))
    assert write_rejected(plan, tmp_path / "back.xlsx", "ar") == 0
    assert not (tmp_path / "back.xlsx").exists()


def test_merged_cells_and_formulas_are_kept(registry, tmp_path):
    rows = [
        ["لائحة الجمعيات", None, None],
        ["اسم الجمعية", "الإقليم", "البريد الإلكتروني"],
        ["جمعية الأمل", "بوجدور", "a@@b"],
        ["جمعية النور", None, Formula('="n"&"@d.ma"', "n@d.ma")],
    ]
    plan = planned(registry, workbook(tmp_path / "l.xlsx", rows, (0, 0, 0, 2), (2, 1, 3, 1)))
    write_rejected(plan, tmp_path / "back.xlsx", "fr")
    sheet = load_workbook(tmp_path / "back.xlsx").active
    assert {str(area) for area in sheet.merged_cells.ranges} == {"A1:C1", "B3:B4"}
    assert sheet["C4"].value.startswith("=")
    assert sheet["C3"].comment is not None
    assert sheet["D2"].value is not None
