"""What a column is where its header and its cells could mean two things."""

from __future__ import annotations

import datetime as dt

import pytest

from coalition_desktop.exchange.columns import Confidence
from tests.exchange.making import read, workbook

NAMES = ["أمل", "نور", "أفق", "ضياء", "نماء"]
MONTHS = ["3-2019", "5.2019", "12/2020", "7-2018", "1-2021"]  # numbers of receipts, or months
BEYOND = ["3-2019", "15-2019", "133-2020", "7-2018", "1-2021"]  # some are no months, so none is
DAYS = ["03/05/2019", "15/06/2019", "13/12/2020", "07/08/2018", "01/02/2021"]
YEAR_FIRST = ["2019-3", "2019-15", "2020-133", "2018-7", "2021-1"]
LONG = ["12345", "23456", "34567", "45678", "56789"]  # in a text table a workbook's days look so too


def column(folder, header, cells):
    """The second column of a list, and its table."""
    rows = [["اسم الجمعية", header, "الهاتف"]] if header is not None else []
    rows += [[f"جمعية {NAMES[i]} للتنمية", cell, f"066100000{i}"] for i, cell in enumerate(cells)]
    (table,) = read(workbook(folder / "a.xlsx", rows)).tables
    return table.columns[1], table


@pytest.mark.parametrize("cells", [MONTHS, BEYOND, YEAR_FIRST, DAYS, LONG])
@pytest.mark.parametrize(
    "header", ["رقم الوصل", "رقم وصل الإيداع", "Numéro de récépissé", "N° récépissé", "Réf. récépissé", "مرجع الوصل"]
)
def test_a_header_that_says_number_wins_over_cells_that_could_be_dates(tmp_path, header, cells):
    found, table = column(tmp_path, header, cells)
    assert (found.fields, found.confidence) == (("receipt_no",), Confidence.EXACT)
    assert [row.values["receipt_no"] for row in table.rows] == cells


@pytest.mark.parametrize(("header", "cells", "field"), [
    ("الوصل", MONTHS, "receipt_no"), ("الوصل", DAYS, "receipt_date"), ("الوصل", LONG, "receipt_no"),
    ("Récépissé définitif", BEYOND, "final_receipt_no"), ("صفة المنفعة العامة", MONTHS, "public_utility_no"),
    ("رقم وتاريخ الوصل", MONTHS, "receipt_no"), ("رقم وتاريخ الوصل", DAYS, "receipt_date"),
    ("تاريخ الوصل", MONTHS, "receipt_date"), ("تاريخ الوصل", DAYS, "receipt_date"), ("تاريخ الوصل", BEYOND, "receipt_no"),
    ("N°", MONTHS, "receipt_no"), (None, DAYS, "founded_on"), (None, BEYOND, "receipt_no"),
    (None, [cell.replace("/", "-") for cell in MONTHS], "founded_on"),
])  # fmt: skip
def test_what_could_be_either_is_what_the_header_says(tmp_path, header, cells, field):
    assert column(tmp_path, header, cells)[0].fields == (field,)


def test_days_under_a_header_of_numbers_are_dates_but_for_numbers_that_the_workbook_made_days(tmp_path):
    assert column(tmp_path, "رقم الوصل", [dt.date(2019, 3, 2 + i) for i in range(5)])[0].fields == ("receipt_date",)
    found, table = column(tmp_path, "رقم الوصل", [dt.date(2019, 3 + i, 1) for i in range(5)])
    assert found.fields == ("receipt_no",) and table.rows[0].values["receipt_no"] == "03/2019"


@pytest.mark.parametrize("header", ["رقم الاتفاقية", "N° de convention", "رقم محضر الجمع"])
def test_numbers_of_other_things_are_no_receipts(tmp_path, header):
    found, _ = column(tmp_path, header, ["1/2019", "2/2019", "13/2020", "4/2021", "5/2021"])
    assert found.fields == ()


def test_five_digits_in_a_text_table_without_titles_are_no_days(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("".join(f"جمعية {NAMES[i]};{LONG[i]};066100000{i}\n" for i in range(5)), encoding="utf-8")
    (table,) = read(path).tables
    assert not {"founded_on", "receipt_date"} & {key for one in table.columns for key in one.fields}


def test_a_bank_account_that_the_workbook_has_shortened_is_left_out_and_told(tmp_path):
    whole = "007780000123450000067890"
    found, table = column(tmp_path, "RIB", [whole, float(whole), "7,78000E+21", 12.202, 4711.0])
    assert found.fields == ("rib",)
    assert [row.values.get("rib") for row in table.rows] == [whole, None, None, "12.202", "4711"]
    told = [(remark.row, remark.code) for row in table.rows for remark in row.remarks]
    assert told == [(3, "digits_lost"), (4, "digits_lost"), (5, "decimal_in_number")]
