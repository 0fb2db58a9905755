"""Files that are no list are refused by one true sentence."""

from __future__ import annotations

import datetime as dt
import struct
import subprocess
import sys
import zipfile
from functools import partial

import pytest

from coalition_desktop.exchange.files import open_table_file
from coalition_desktop.exchange.sheets import FileRefused
from coalition_desktop.work import finish
from tests.exchange.making import Shown, read, spoilt, values, workbook

SHEET = "xl/worksheets/sheet1.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def cause(path):
    with pytest.raises(FileRefused) as refused:
        read(path)
    assert "{" not in str(refused.value)
    return refused.value.code


@pytest.mark.parametrize(("name", "data", "code"), [
    ("a.xlsx", b"", "empty"),
    ("a.xlsx", b"PK\x03\x04" + bytes(900), "damaged"),
    ("a.xlsx", b"<html dir=rtl><table><tr><td>x", "not_a_workbook"),
    ("a.csv", b"\xef\xbb\xbf\n <!DOCTYPE html><html>", "not_a_workbook"),
    ("a.xlsx", b"%PDF-1.7\n", "not_a_workbook"),
    ("a.csv", b"\x89PNG\r\n\x1a\n" + bytes(99), "not_a_workbook"),
    ("a.csv", bytes(range(256)) * 9, "not_a_workbook"),
    ("a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    ("a.xls", OLE + "WordDocument".encode("utf-16-le"), "not_a_workbook"),
    ("a.xls", OLE + "Workbook".encode("utf-16-le") + bytes(900), "old_format"),
    ("~$a.xlsx", b"\x0bSecretariat", "lock_file"),
    (".~lock.a.ods#", b",user,pc", "lock_file"),
    ("a.txt", b"Ceci est une lettre.\nElle ne contient pas de liste.\n", "no_list"),
])  # fmt: skip
def test_the_true_cause_is_named(tmp_path, name, data, code):
    path = tmp_path / name
    path.write_bytes(data)
    assert cause(path) == code


def test_what_is_not_there_and_what_is_a_folder(tmp_path):
    assert cause(tmp_path / "rien.xlsx") == "missing"
    assert cause(tmp_path) == "folder"


def test_a_copy_cut_anywhere_is_damaged(tmp_path):
    whole = workbook(tmp_path / "a.xlsx", [["Nom"], ["Association A"], ["Association B"]]).read_bytes()
    for part in (2, 3, 5):
        path = tmp_path / f"cut{part}.xlsx"
        path.write_bytes(whole[: len(whole) // part])
        assert cause(path) == "damaged"


def test_a_member_that_would_stand_before_the_file_is_damage(tmp_path):
    """What is left of a file whose beginning is lost: its directory counts from where it began."""
    whole = ods(tmp_path / "a.ods", "").read_bytes()
    (tmp_path / "a.ods").write_bytes(whole[:40] + whole[43:])
    assert cause(tmp_path / "a.ods") == "damaged"


def test_sheets_without_a_cell(tmp_path):
    assert cause(workbook(tmp_path / "a.xlsx", [])) == "empty"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_members_that_excel_never_packs_so(tmp_path, method):
    assert cause(spoilt(tmp_path / "a.xlsx", {}, method)) == "packing"


def test_a_bomb_is_known_by_its_directory(tmp_path):
    assert cause(spoilt(tmp_path / "a.xlsx", {SHEET: lambda part: part + b" " * (60 << 20)})) == "too_large"


def test_a_bomb_that_lies_about_its_size(tmp_path):
    size = 30 << 20
    path = spoilt(tmp_path / "a.xlsx", {SHEET: lambda part: b"A" * size})
    path.write_bytes(path.read_bytes().replace(struct.pack("<L", size), struct.pack("<L", 5000)))
    assert cause(path) == "damaged"


def test_a_wrong_checksum_is_damage(tmp_path):
    path = spoilt(tmp_path / "a.xlsx", {})
    with zipfile.ZipFile(path) as book:
        checksum = book.getinfo(SHEET).CRC
    path.write_bytes(path.read_bytes().replace(struct.pack("<L", checksum), struct.pack("<L", checksum ^ 1)))
    assert cause(path) == "damaged"


def test_entities_are_not_unfolded(tmp_path):
    entity = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><sst>&a;</sst>'
    assert cause(spoilt(tmp_path / "a.xlsx", {"xl/sharedStrings.xml": lambda part: entity})) == "damaged"


ODS = (
    '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    '<office:body><office:spreadsheet><table:table table:name="x">{rows}</table:table></office:spreadsheet></office:body>'
    "</office:document-content>"
)


def ods(path, rows):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr("content.xml", ODS.format(rows=rows))
    return path


def test_repeated_cells_are_counted_before_they_are_made(tmp_path):
    cell = '<table:table-cell table:number-columns-repeated="900" office:value-type="string"><text:p>x</text:p></table:table-cell>'
    assert (
        cause(ods(tmp_path / "a.ods", f'<table:table-row table:number-rows-repeated="900000">{cell}</table:table-row>'))
        == "too_large"
    )


def test_ods_keeps_line_breaks_and_leaves_comments(tmp_path):
    def row(*cells):
        return (
            "<table:table-row>"
            + "".join(f"<table:table-cell>{c}</table:table-cell>" for c in cells)
            + "</table:table-row>"
        )

    note = "<office:annotation><text:p>À vérifier</text:p></office:annotation>"
    rows = row("<text:p>Nom</text:p>", "<text:p>Tél</text:p>") + row(
        f"{note}<text:p>Association A</text:p>", "<text:p>0661000001</text:p><text:p>0522000002</text:p>"
    )
    blank = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    assert values(ods(tmp_path / "a.ods", rows + blank)) == [
        {"name_fr": "Association A", "phone": ["+212661000001", "+212522000002"]}
    ]


def test_strict_workbooks_and_utf16_parts_are_read(tmp_path):
    def strict(part):
        return part.replace(
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        )

    def wide(part):
        return part.decode().replace("UTF-8", "UTF-16").encode("utf-16")

    for name, change in (("strict", strict), ("wide", wide)):
        path = spoilt(tmp_path / f"{name}.xlsx", {SHEET: change})
        assert values(path) == [{"name_fr": "Association A", "phone": ["+212661000001"]}]


def test_cells_far_away_cost_nothing(tmp_path):
    def far(part):
        cell = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
        return part.replace(b"</sheetData>", cell)

    assert len(values(spoilt(tmp_path / "a.xlsx", {SHEET: far}))) == 1


def test_zeros_that_only_the_format_shows_are_kept(tmp_path):
    rows = [["Nom", "Tél", "N° récépissé"], ["Association A", Shown(661000001, "0000000000"), Shown(12, "00000")]]
    assert values(workbook(tmp_path / "a.xlsx", rows)) == [
        {"name_fr": "Association A", "phone": ["+212661000001"], "receipt_no": "00012"}
    ]


def test_giving_up_half_way_ends_the_reading_process(tmp_path):
    work = open_table_file(workbook(tmp_path / "a.xlsx", [["Nom"], ["Association A"]]))
    next(work)
    next(work)
    work.close()
    assert finish(open_table_file(tmp_path / "a.xlsx")).sheets[0].numbers == [1, 2]


def test_the_reading_process_imports_next_to_nothing():
    slow = "dataclasses inspect openpyxl sqlalchemy traceback typing zipfile"
    told = "import sys; from coalition_desktop.exchange import child; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-S", "-c", told], check=True, capture_output=True, text=True).stdout
    assert {*slow.split()}.isdisjoint(loaded.split())


def test_cells_arrive_as_they_were_told(tmp_path):
    day = dt.date(2015, 3, 12)
    rows = [
        ["Nom", "Notes", "Fondée le", "Membres", "Femmes"],
        ["Association A\nà Tata", 'un\x7fdeux "trois"\t\\', day, 25, None],
        ["Association B", None, "12/2015", 0.5, True],
        ["Association C", None, day, 25, False],
    ]
    assert list(finish(open_table_file(workbook(tmp_path / "a.xlsx", rows))).sheets[0].lines()) == [*map(tuple, rows)]


def test_rows_are_counted_across_the_pieces_of_a_sheet(tmp_path):
    """Hidden ones are known even where generators leave out the numbers of rows."""

    def many(part, row='<row r="{n}" {hidden}>'):
        cells = '<c r="A{n}" t="inlineStr"><is><t>Association ' + "x" * 900 + "</t></is></c></row>"
        numbers = range(3, 4000)
        added = "".join((row + cells).format(n=n, hidden='hidden="1"' if n in (9, 3500) else "") for n in numbers)
        return part.replace(b"</sheetData>", added.encode() + b"</sheetData>")

    for row in ('<row r="{n}" {hidden}>', "<row {hidden}>"):
        book = spoilt(tmp_path / "a.xlsx", {SHEET: partial(many, row=row)})
        (sheet,) = finish(open_table_file(book)).sheets
        assert len(sheet) == 3999 and sheet.hidden_rows == {9, 3500}
