"""Packets that were really opened, edited and saved by LibreOffice: what comes back is what was done."""

from __future__ import annotations

import pytest

from coalition_desktop.records.catalogue import fields
from tests.exchange import libreoffice
from tests.exchange.offices import TestOffice
from tests.exchange.test_packets import FULL, codes, many, outcomes

pytestmark = libreoffice.needed
SHEET = 1  # the associations; the first sheet is the rules
ODD = {"name_ar": "نادي الغرائب", "notes": " 00123 \n=1+1", "acronym": "1e5", "receipt_no": "00123", "decision": "12345678901234567890",
       "address": "é\u0301 😀 \u200fعنوان\u200e", "authority": "_x0041_"}  # fmt: skip


@pytest.fixture
def lsh(tmp_path):
    office = TestOffice(tmp_path / "LSH", "LSH")
    office.nour = office.add(**FULL)
    office.odd = office.add(**ODD)
    many(office)
    office.packet = office.export(personal=True)
    yield office
    office.close()


def place(key):
    """The column of a field in the sheet, counted from 0; the id is the first."""
    return 1 + list(fields("association")).index(key)


LAST = 1 + len(fields("association"))  # the column of actions


@pytest.mark.parametrize("target", ["back.xlsx", "back.ods", "back.xls"])
def test_opened_and_saved_it_says_nothing_new(lsh, target):
    plan = lsh.plan(libreoffice.saved(lsh.packet, target))
    assert (outcomes(plan), plan.notes, list(plan.refusals())) == ({"unchanged": 63}, [], [])


@pytest.mark.parametrize("target", ["back.xlsx", "back.ods"])
def test_cells_edited_and_a_line_added_are_exactly_that(lsh, target):
    back = libreoffice.saved(
        lsh.packet,
        target,
        ["set", SHEET, 1, place("members"), 77],
        ["set", SHEET, 2, place("notes"), "نص جديد"],
        ["set", SHEET, 3, place("themes"), "المرأة ؛ الشباب"],
        ["set", SHEET, 4, place("members"), "=3+4"],
        ["set", SHEET, 63, place("name_ar"), "جمعية مضافة"],
    )
    plan = lsh.plan(back)
    assert outcomes(plan) == {"new": 1, "changed": 4, "unchanged": 59}
    changes = [row.changes for row in plan.rows]
    assert sorted(key for found in changes for key in found if len(found) == 1 and "name_ar" not in found) == [
        "members", "members", "notes", "themes",
    ]  # fmt: skip
    assert {found["members"].new for found in changes if "members" in found} == {77, 7}


@pytest.mark.parametrize("target", ["back.xlsx", "back.ods"])
def test_sorted_whole_it_says_nothing(lsh, target):
    back = libreoffice.saved(lsh.packet, target, ["sort", SHEET, 0, LAST, place("name_ar")])
    assert outcomes(lsh.plan(back)) == {"unchanged": 63}


def test_sorted_without_the_ids_it_is_recognised(lsh):
    back = libreoffice.saved(lsh.packet, "back.xlsx", ["sort", SHEET, 1, LAST, place("name_ar")])
    plan = lsh.plan(back)
    assert (outcomes(plan), codes(plan)) == ({"unchanged": 63}, {"sorted_without_ids"})


def test_columns_lines_and_titles(lsh):
    back = libreoffice.saved(
        lsh.packet,
        "back.ods",
        ["delete_column", SHEET, place("notes")],
        ["delete_rows", SHEET, 5, 3],
        ["insert_rows", SHEET, 0, 4],
        ["rename", SHEET, "Mes associations"],
    )
    plan = lsh.plan(back)
    assert (outcomes(plan), codes(plan)) == ({"unchanged": 63}, {"column_gone", "lines_gone"})


def test_the_hidden_sheet_sorted_or_deleted(lsh):
    hidden = 3  # rules, associations, offices are not shown, then the hidden one
    from openpyxl import load_workbook

    assert load_workbook(lsh.packet).sheetnames.index("_sync") == hidden - 1
    back = libreoffice.saved(lsh.packet, "back.xlsx", ["sort", hidden - 1, 0, 1, 0])
    assert outcomes(lsh.plan(back)) == {"unchanged": 63}
