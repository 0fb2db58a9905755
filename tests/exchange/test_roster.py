"""The roster reads well, runs nothing, and imported again changes nothing."""

from __future__ import annotations

import datetime as dt

import pytest
from openpyxl import load_workbook

from coalition_desktop.errors import UserError
from coalition_desktop.exchange.roster import export_roster
from coalition_desktop.language import Message, Text
from coalition_desktop.records.catalogue import fields
from coalition_desktop.store.writing import NewRecord, create_many, new_rid
from coalition_desktop.work import finish
from tests.exchange.importing_lists import outcomes, planned

PLACE = {"region": "11", "province": "11.121", "commune": "11.121.01.01"}
FULL = {
    "number": "LSH-0001", "name_ar": "=جمعية النور", "name_fr": "Association «Été» – l'Oasis", "acronym": "+ADN", "form": "network",
    "founded_on": "2003-06-03", "president": "@فاطمة", "status": "active", "joined_on": "2011", "status_since": "2011-05", "decision": "-1",
    **PLACE, "address": "حي القدس، رقم 3", "phone": ["+212661000001", "+212528000001", "+33612345678"], "email": "a@b.ma", "web": "www.a.ma",
    "social": "fb\ninsta", "authority": "باشوية بوجدور", "deposited_on": "1905-06-01", "receipt_no": "007/2003", "receipt_date": "1899-12-30",
    "final_receipt_no": "0012", "final_receipt_date": "2004-01-31", "bureau_term": 3, "internal_rules": False, "tax_id": "00012345678901234567",
    "ice": "001234567000089", "rib": "011 780 0000012345678901 23", "themes": ["environment", "women"], "purpose": "سطر\n\nسطر ثالث",
    "members": 1250, "women": 0, "youth": 12, "staff": 1, "volunteers": 2, "notes": "😀" + "ن" * 31_000,
}  # fmt: skip
PLAIN = {"name_ar": "جمعية الأمل للثقافة", "number": "LSH-0002", **PLACE}
LONG = {"name_fr": "Réseau Éveil", "number": "LSH-0003", "notes": "😀" * 20_000}
NO_PLACE = {"name_ar": "شبكة الجنوب", "number": "LSH-0004", "internal_rules": True, "members": 0}


@pytest.fixture
def filled(registry):
    """Associations with every sort of value."""
    with registry.write("create", Message(Text("Test", "By hand"))) as session:
        create_many(session, [NewRecord("association", values, new_rid()) for values in (FULL, PLAIN, LONG, NO_PLACE)])
    return registry


def exported(registry, path, language="ar", **how):
    return finish(export_roster(registry, path, language, **how))


def sheet_of(path):
    book = load_workbook(path)
    return book.worksheets[0]


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_imported_again_it_changes_nothing(filled, tmp_path, language):
    path = tmp_path / "roster.xlsx"
    result = exported(filled, path, language, fields=list(fields("association")), personal=True)
    assert (result.rows, result.fields) == (4, tuple(fields("association")))
    plan = planned(filled, path)
    assert {row.row: row.changes for row in plan.rows if row.changes} == {}
    assert outcomes(plan) == {"unchanged": 4}
    assert list(plan.remarks()) == []


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_first_columns_are_enough_to_know_them_again(filled, tmp_path, language):
    exported(filled, tmp_path / "roster.xlsx", language)
    assert outcomes(planned(filled, tmp_path / "roster.xlsx")) == {"unchanged": 4}


def test_nothing_in_it_is_computed(filled, tmp_path):
    exported(filled, tmp_path / "r.xlsx", fields=list(fields("association")), personal=True)
    cells = [
        cell for row in sheet_of(tmp_path / "r.xlsx").iter_rows(min_row=2) for cell in row if cell.value is not None
    ]
    assert {cell.data_type for cell in cells} == {"s", "n", "d"}
    assert "=جمعية النور" in {cell.value for cell in cells}
    assert all(cell.hyperlink is None for cell in cells)


def test_personal_fields_are_left_out_unless_asked(filled, tmp_path):
    personal = [field.key for field in fields("association").values() if field.personal]
    assert personal
    result = exported(filled, tmp_path / "r.xlsx", fields=["name_ar", *personal])
    assert result.fields == ("name_ar",)


def test_dates_are_days_and_years_stay_years(filled, tmp_path):
    exported(filled, tmp_path / "r.xlsx", fields=["name_ar", "founded_on", "joined_on", "deposited_on"])
    values = next(row for row in sheet_of(tmp_path / "r.xlsx").values if row[0] == FULL["name_ar"])
    assert values == (FULL["name_ar"], dt.datetime(2003, 6, 3), 2011, "1905-06-01")


def test_numbers_keep_their_zeros(filled, tmp_path):
    exported(filled, tmp_path / "r.xlsx", fields=["name_ar", "phone", "receipt_no", "tax_id"])
    values = next(row for row in sheet_of(tmp_path / "r.xlsx").values if row[0] == FULL["name_ar"])
    assert values[1:] == ("0661000001 / 0528000001 / +33612345678", "007/2003", "00012345678901234567")


def test_how_the_sheet_looks(filled, tmp_path):
    exported(filled, tmp_path / "ar.xlsx")
    exported(filled, tmp_path / "fr.xlsx", "fr")
    arabic, french = sheet_of(tmp_path / "ar.xlsx"), sheet_of(tmp_path / "fr.xlsx")
    assert arabic.sheet_view.rightToLeft
    assert not french.sheet_view.rightToLeft
    assert arabic.freeze_panes == "C2"
    (table,) = arabic.tables.values()
    assert table.ref == "A1:K5"
    assert table.autoFilter is not None
    (rule,) = arabic.data_validations.dataValidation
    assert rule.formula1.count(",") == 4
    assert french["B1"].value == "Nom en arabe"


def test_one_region_only(filled, tmp_path):
    assert exported(filled, tmp_path / "r.xlsx", region="11").rows == 2
    assert exported(filled, tmp_path / "r.xlsx", region="01").rows == 0
    assert next(iter(sheet_of(tmp_path / "r.xlsx").tables.values())).ref == "A1:K2"


def test_an_unknown_column_is_named(filled, tmp_path):
    with pytest.raises(UserError, match="colour"):
        exported(filled, tmp_path / "r.xlsx", fields=["name_ar", "colour"])
    assert list(tmp_path.glob("*.xlsx")) == []


def test_a_folder_that_is_not_there(filled, tmp_path):
    with pytest.raises(UserError):
        exported(filled, tmp_path / "no" / "r.xlsx")


def test_stopped_halfway_leaves_the_old_file(filled, tmp_path):
    path = tmp_path / "r.xlsx"
    path.write_bytes(b"old")
    work = export_roster(filled, path, "ar")
    next(work)
    work.close()
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir() if one.suffix in (".part", ".xlsx")] == ["r.xlsx"]
