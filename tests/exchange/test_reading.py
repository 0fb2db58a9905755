"""Lists as secretaries keep them."""

from __future__ import annotations

import datetime as dt

import openpyxl
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.exchange.columns import Confidence
from coalition_desktop.exchange.dates import Order
from coalition_desktop.exchange.decisions import DateOrder, Prepared, WordMeaning
from coalition_desktop.exchange.reading import Correction, read_tables
from coalition_desktop.exchange.sheets import Sheet
from coalition_desktop.exchange.tables import _highest_score, _labels
from coalition_desktop.exchange.vocabulary import headers, label_words
from coalition_desktop.records.catalogue import fields
from coalition_desktop.work import finish
from tests.exchange.making import Formula, read, spoilt, workbook

AR = [
    "جمعية نجوم الأطلس",
    "جمعية بادرة للتنمية",
    "فيدرالية أمل الحوز",
    "نادي الصحافة",
    "ودادية الرياض",
    "شبكة تازكا للبيئة",
]
FR = ["Association Étoiles", "Association Badira", "Fédération Haouz", "Club Presse", "Amicale Riad", "Réseau Tazekka"]
TEL = [f"066100000{i}" for i in range(6)]


def e164(i):
    return [f"+21266100000{i}"]


def only(path, **more):
    (table,) = read(path, **more).tables
    return table


def test_titles_blank_columns_totals_and_signatures(tmp_path):
    rows = [
        [None, "الائتلاف"],
        [],
        [None, "لائحة الجمعيات إلى غاية 31/12/2024"],
        [None, "ر.ت", "الإطار", "رقم الاتصال", "العمالة أو الإقليم", "عدد المنخرطين"],
    ]
    rows += [[None, i + 1, AR[i], TEL[i], "بوجدور", 20] for i in range(5)]
    rows += [
        [None, None, "المجموع", None, None, 100],
        [None, "عدد الجمعيات : 5"],
        [],
        [None, None, None, "حرر ببوجدور في 15 يناير 2025"],
        [None, None, "توقيع الكاتب العام"],
    ]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert (table.header_row, len(table.rows), len(table.skipped)) == (4, 5, 4)
    assert table.rows[0].row == 5
    assert table.rows[0].values == {
        "name_ar": AR[0],
        "phone": e164(0),
        "province": "11.121",
        "region": "11",
        "members": 20,
    }


def test_two_header_rows_of_merged_groups(tmp_path):
    rows = [
        ["N°", "Association", None, "Récépissé", None, "Contacts", None],
        [None, "Arabe", "Français", "N°", "Date", "Fixe", "GSM"],
    ]
    rows += [[i + 1, AR[i], FR[i], f"{i + 1}/2015", f"{13 + i}/02/2015", "0522000001", TEL[i]] for i in range(4)]
    table = only(workbook(tmp_path / "a.xlsx", rows, (0, 0, 1, 0), (0, 1, 0, 2), (0, 3, 0, 4), (0, 5, 0, 6)))
    assert table.header_row == 2
    assert table.rows[0].values == {
        "name_ar": AR[0], "name_fr": FR[0], "receipt_no": "1/2015", "receipt_date": "2015-02-13", "phone": ["+212522000001", *e164(0)]
    }  # fmt: skip


CELLS = st.sampled_from(
    [None, 12.0, "a@b.ma", "الاسم", "Nom", "Téléphone", "Récépissé", "Date", "N°", "xyz", "0661001090"]
)


@given(st.lists(st.tuples(*[CELLS] * 6), min_size=1, max_size=3))
def test_a_line_that_is_not_looked_at_could_not_be_the_header(lines):
    sheet = Sheet(
        "s", numbers=list(range(1, len(lines) + 1)), columns=[list(column) for column in zip(*lines, strict=True)]
    )
    for line in range(len(lines)):
        assert _labels(sheet, "association", line).score <= _highest_score(sheet, line)


def test_a_list_without_any_header(tmp_path):
    rows = [[i + 1, AR[i], "مراكش", TEL[i], f"a{i}@example.org", dt.date(2010, 1, 3 + i)] for i in range(6)]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert (table.header_row, len(table.rows)) == (0, 6)
    assert table.rows[0].values["email"] == "a0@example.org"
    assert {c.confidence for c in table.columns if c.fields} == {Confidence.SUGGESTED}


def test_titles_of_parts_give_the_province(tmp_path):
    rows = [
        ["الجمعية", "الهاتف", "الرئيس", "ملاحظات"],
        ["إقليم الحوز"],
        [AR[0], TEL[0], "أحمد", "-"],
        ["عمالة مراكش"],
        [AR[1], TEL[1], "سعاد", None],
    ]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert [row.values["province"] for row in table.rows] == ["07.041", "07.351"]
    assert "notes" not in table.rows[0].values


def test_a_record_on_two_lines_is_one_record(tmp_path):
    rows = [
        ["N°", "Nom", "Tél", "Province"],
        [1, FR[0], TEL[0], "Safi"],
        [None, None, TEL[1]],
        [2, FR[1], TEL[2], "Safi"],
        [None, None, TEL[3]],
    ]
    table = only(workbook(tmp_path / "a.xlsx", rows, (3, 1, 4, 1)))
    assert [row.values["phone"] for row in table.rows] == [e164(0) + e164(1), e164(2) + e164(3)]


def test_merged_cells_hold_for_every_line(tmp_path):
    rows = [["Province", "Nom", "Tél"], ["Nador", FR[0], TEL[0]], [None, FR[1], TEL[1]], [None, FR[2], TEL[2]]]
    table = only(workbook(tmp_path / "a.xlsx", rows, (1, 0, 3, 0)))
    assert [row.values["province"] for row in table.rows] == ["02.381"] * 3


def test_headers_repeated_on_every_page_and_numbers_prepared_in_advance(tmp_path):
    head = ["ر.ت", "الجمعية", "الهاتف"]
    rows = [head, [1, AR[0], TEL[0]], [2, AR[1], TEL[1]], head, [3, AR[2], TEL[2]], [4], [5], [6]]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert [row.row for row in table.rows] == [2, 3, 5]
    assert [skipped.row for skipped in table.skipped] == [4, 6, 7, 8]


def test_two_lists_on_one_sheet(tmp_path):
    rows = [
        ["Nom", "Province", "GSM"],
        [FR[0], "Safi", TEL[0]],
        [FR[1], "Safi", TEL[1]],
        [],
        ["Dénomination", "Téléphone", "E-mail"],
        [FR[2], TEL[2], "c@d.org"],
    ]
    first, second = read(workbook(tmp_path / "a.xlsx", rows)).tables
    assert (len(first.rows), second.header_row, second.rows[0].values["email"]) == (2, 5, "c@d.org")


def test_sheets_that_hold_no_list_are_named(tmp_path):
    menus = [["Statuts", "Régions"], ["Actif", "Oriental"], ["Radié", "Souss-Massa"]]
    reading = read(workbook(tmp_path / "a.xlsx", [["Nom", "Tél"], [FR[0], TEL[0]]], Menus=menus, Vide=[]))
    assert [t.sheet for t in reading.tables] == ["Liste"]
    assert [left.sheet for left in reading.left_out] == ["Menus", "Vide"]


def test_a_line_without_a_name_is_told_where_it_was_added(tmp_path):
    rows = [["Nom", "Tél"], [FR[0], TEL[0]], [None, TEL[1]], [FR[1], TEL[2]]]
    first, second = only(workbook(tmp_path / "a.xlsx", rows)).rows
    assert len(first.values["phone"]) == 2 and not second.remarks
    assert [(r.code, "3" in str(r.why.values)) for r in first.remarks] == [("line_added", True)]


def test_failed_formulas_are_empty_and_told(tmp_path):
    rows = [
        ["Nom", "Province", "Tél"],
        [FR[0], Formula("=NA()", "#N/A"), TEL[0]],
        [Formula("=A1/0", "#DIV/0!"), "Safi", TEL[1]],
    ]
    first, second = only(workbook(tmp_path / "a.xlsx", rows)).rows
    assert "province" not in first.values
    assert [(r.field, r.code) for r in first.remarks] == [("province", "formula_error")]
    assert [(p.field, p.code) for p in second.problems] == [("name", "missing_name")]


def test_formulas_without_their_results_are_told(tmp_path):
    """As programs write them that cannot compute."""
    book = openpyxl.Workbook()
    for row in (["Nom", "Province", "Tél"], [FR[0], '=B3&""', TEL[0]], [FR[1], "Safi", TEL[1]]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    first, second = only(tmp_path / "a.xlsx").rows
    assert "province" not in first.values and second.values["province"]
    assert [(r.field, r.code) for r in first.remarks] == [("province", "formula_unsaved")]


def test_an_empty_text_is_the_result_of_a_formula_too(tmp_path):
    """As Excel and LibreOffice mark it."""

    def computed(part):
        cell = b'<c r="B3" t="str"><f>IF(A3="","x","")</f><v></v></c>'
        return part.replace(b"</sheetData>", b'<row r="3"><c r="A3" t="s"><v>2</v></c>' + cell + b"</row></sheetData>")

    (row, other) = only(spoilt(tmp_path / "a.xlsx", {"xl/worksheets/sheet1.xml": computed})).rows
    assert not row.remarks and not other.remarks


def test_columns_of_formulas_that_only_compute_are_left_out(tmp_path):
    rows = [["N° adhésion", "Nom", "Récépissé définitif au plus tard", "Statut"]]
    rows += [
        [Formula("=ROW()", f"GON-000{i}"), FR[i], Formula("=H1+60", 45000 + i), Formula("=X1", "Active")]
        for i in range(4)
    ]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert [c.fields for c in table.columns] == [(), ("name_fr",), (), ("status",)]
    assert all(c.reason is not None for c in table.columns if not c.fields)


def test_dates_that_can_be_read_both_ways_are_asked_once(tmp_path):
    path = workbook(tmp_path / "a.xlsx", [["Nom", "Créée le"], [FR[0], "01/02/2012"], [FR[1], "03/04/2012"]])
    table = only(path)
    assert [type(q) for q in table.questions] == [DateOrder]
    assert [r.code for row in table.rows for r in row.remarks] == ["doubtful_date"] * 2
    answered = only(path, decisions=Prepared(orders={"Créée le": Order.MONTH_FIRST}))
    assert [row.values["founded_on"] for row in answered.rows] == ["2012-01-02", "2012-03-04"]


def test_one_row_proves_the_order_for_all(tmp_path):
    days = ["03/04/2012", "05/06/2012", "01/23/2013"]
    table = only(workbook(tmp_path / "a.xlsx", [["Nom", "Créée le"], *([FR[i], day] for i, day in enumerate(days))]))
    assert [row.values["founded_on"] for row in table.rows] == ["2012-03-04", "2012-05-06", "2013-01-23"]


def test_yes_and_one_are_two_cells(tmp_path):
    """To Python they are equal: the one was read as the other where a column repeated them."""
    rows = [["Nom", "Nombre d'adhérents", "Observations"]]
    rows += [[f"Association {c}", cell, cell] for c, cell in zip("ABCDEF", [True, 1, False, 0, 1, 0], strict=True)]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert [row.values.get("members") for row in table.rows] == [None, 1, None, 0, 1, 0]
    assert [row.values["notes"] for row in table.rows] == ["True", "1", "False", "0", "1", "0"]
    assert [row.row for row in table.rows if row.problems] == [2, 4]


def test_words_of_choice_in_any_language_and_unknown_ones(tmp_path):
    words = ["نشيطة", "radiée", "Suspendue", "Démissionnaire", "مرشحة / Candidate", "en sommeil"]
    path = workbook(tmp_path / "a.xlsx", [["Nom", "Statut"], *([FR[i], word] for i, word in enumerate(words))])
    table = only(path)
    assert [row.values.get("status") for row in table.rows] == [
        "active",
        "excluded",
        "suspended",
        "withdrawn",
        "candidate",
        None,
    ]
    assert [(q.word, q.cells) for q in table.questions if isinstance(q, WordMeaning)] == [("en sommeil", 1)]
    assert table.columns[1].confidence is Confidence.VALUES
    answered = only(path, decisions=Prepared(words={("status", "en sommeil"): "suspended"}))
    assert answered.rows[5].values["status"] == "suspended"


def test_places_are_read_inside_what_is_above_them(tmp_path):
    rows = [
        ["Nom", "Région", "Province", "Commune"],
        [FR[0], None, "Taza", "Ajdir"],
        [FR[1], None, "AL HOCEIMA", "Ajdir"],
        [FR[2], "Atlantide", None, None],
        [FR[3], None, None, "Ajdir"],
    ]
    first, second, third, fourth = only(workbook(tmp_path / "a.xlsx", rows)).rows
    assert first.values["commune"] != second.values["commune"]
    assert (first.values["region"], second.values["region"]) == ("03", "01")
    assert [p.code for p in third.problems] == ["unknown_region"]
    assert [r.code for r in fourth.remarks] == ["ambiguous_commune"]


def test_names_are_clean_and_texts_are_kept_letter_by_letter(tmp_path):
    rows = [
        ["Nom", "Sigle", "Observations", "E-mail"],
        ["Association\tdu\u200b  Sud\r\n", "NA", "=cmd|' /C calc'!A0", "<A@B.org>"],
        ["-", "NULL", "nan" * 9000, "a@b@c"],
    ]
    first, second = only(workbook(tmp_path / "a.xlsx", rows)).rows
    assert first.values == {
        "name_fr": "Association du Sud",
        "acronym": "NA",
        "notes": "=cmd|' /C calc'!A0",
        "email": "a@b.org",
    }
    assert [p.code for p in second.problems] == ["missing_name", "malformed_email"]
    assert second.values["notes"] == "nan" * 9000


def test_the_person_corrects_a_column_and_the_mapping_is_remembered(tmp_path):
    path = workbook(tmp_path / "a.xlsx", [["Nom", "Truc", "Tél"], [FR[0], "ABC", TEL[0]], [FR[1], "DEF", TEL[1]]])
    reading = read(path)
    assert reading.tables[0].columns[1].fields == ()
    corrected = finish(read_tables(reading.source, corrections={"Liste": Correction({1: ("acronym",), 2: ()})})).tables[
        0
    ]
    assert corrected.rows[0].values == {"name_fr": FR[0], "acronym": "ABC"}
    again = only(path, remembered={corrected.header_set: corrected.mapping})
    assert again.rows[0].values == corrected.rows[0].values
    assert only(path, named={"B": "acronym"}).rows[0].values["acronym"] == "ABC"


def test_persons_are_read_by_the_same_rules(tmp_path):
    rows = [
        ["الاسم الكامل", "رقم البطاقة الوطنية", "الهاتف", "الجنس"],
        ["أحمد العلوي", "JB1234", TEL[0], "ذكر"],
        ["سعاد بناني", "JB1235", TEL[1], "أنثى"],
    ]
    table = only(workbook(tmp_path / "a.xlsx", rows), entity="person")
    assert table.rows[1].values == {"name_ar": "سعاد بناني", "national_id": "JB1235", "phone": e164(1), "sex": "female"}


def test_every_synonym_is_of_a_field_and_every_label_is_known():
    for entity in ("association", "person"):
        known = headers(entity).meaning
        assert {key for key in known.values() if not key.startswith("-")} <= {*fields(entity), "name"}
        for field in fields(entity).values():
            assert known[label_words(field.label.source)] in (field.key, "name")
