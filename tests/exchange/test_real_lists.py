"""Layouts and spellings met in lists of real life, one rule each."""

from __future__ import annotations

import math

import pytest

from coalition_desktop.exchange.dates import Order
from coalition_desktop.exchange.delimited import decode
from coalition_desktop.exchange.lines import SECTION, TOTAL
from coalition_desktop.exchange.sheets import FileRefused
from coalition_desktop.exchange.troubles import Trouble
from coalition_desktop.exchange.values import READERS, date_reader, read_email, read_number
from coalition_desktop.records.field import Kind
from tests.exchange.importing_lists import planned
from tests.exchange.making import read, workbook
from tests.exchange.test_reading import AR, FR, TEL, only


def test_a_header_is_found_among_very_many_strange_columns(tmp_path):
    strange = [f"Q{i}" for i in range(150)]
    rows = [["Association", "Province", "Téléphone", *strange]]
    rows += [[FR[i], "Safi", TEL[i], *["x"] * 150] for i in range(4)]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert (table.header_row, len(table.rows)) == (1, 4)
    assert [c.fields for c in table.columns[:4]] == [("name_fr",), ("province",), ("phone",), ()]


@pytest.mark.parametrize("known", [["Association", "Téléphone"], ["Association"]])
@pytest.mark.parametrize("strange", [4, 9, 150])
def test_few_known_titles_among_many_strange_ones_are_a_header(tmp_path, known, strange):
    """The strange ones outweighed them: the header was taken for an association."""
    rows = [["Liste"], [], [*known, *(f"Rubrique {i}" for i in range(strange))]]
    rows += [[FR[i], TEL[i], *["x"] * strange][: len(known) + strange] for i in range(4)]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert (table.header_row, [row.values["name_fr"] for row in table.rows]) == (3, FR[:4])


@pytest.mark.parametrize("form", ["جمعية", "Association"])
def test_words_that_are_titles_elsewhere_are_no_header_where_lines_repeat_them(tmp_path, form):
    rows = [[AR[i], form, "العيون", "Membre actif" if i else "Membre", f"حي {i} شارع محمد"] for i in range(5)]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert (table.header_row, [row.values["name_ar"] for row in table.rows]) == (0, AR[:5])


def test_a_line_that_holds_a_title_of_another_column_is_no_header(tmp_path):
    """It had the meanings of the titles above it, and one of its own besides."""
    rows = [["Association", "Prénom", "Fonction"], [FR[0], "Said", "Président"], [FR[1], "Omar", "Trésorier"]]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert (table.header_row, len(table.rows)) == (1, 2)


@pytest.mark.parametrize("where", [0, 2500])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_columns_that_are_too_many_are_told(tmp_path, registry, where, ending):
    """Those after the last that is read were lost without a word."""
    strange = [f"c{i}" for i in range(3000)]
    rows = [[*strange[:where], head, *strange[where:]] for head in ("Association", *FR[:2])]
    path = tmp_path / f"a.{ending}"
    if ending == "csv":
        path.write_text("\n".join(map(";".join, rows)), encoding="utf-8")
    else:
        workbook(path, rows)
    if where:
        with pytest.raises(FileRefused, match="first 2000 columns"):
            read(path)
    else:
        plan = planned(registry, path)
        assert (plan.reading.tables[0].header_row, len(plan.rows)) == (1, 2)
        assert [note.code for note in plan.notes if note.code != "ignored_column"] == ["columns_beyond"]


def test_a_header_without_a_line_below_is_no_record(tmp_path):
    table = only(workbook(tmp_path / "a.xlsx", [["Association", "Province", "Tél"]]))
    assert (table.header_row, table.rows) == (1, [])


@pytest.mark.parametrize(
    "title", ["إقليم تازة", "إقليم تازة:", "إقليم تازة (جمعيتان)", "Province de Taza : 2 associations"]
)
def test_titles_of_parts_in_the_column_of_numbers_give_the_province(tmp_path, title):
    rows = [["ر.ت", "الجمعية", "الجماعة", "الهاتف"], [title]]
    rows += [[i + 1, AR[i], "أجدير", TEL[i]] for i in range(2)]  # there is one at Al Hoceima too
    rows += [["إقليم الحسيمة"], [1, AR[2], "أجدير", TEL[2]]]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert [row.values["province"] for row in table.rows] == ["03.561", "03.561", "01.051"]
    assert [(line.row, line.reason) for line in table.skipped] == [(2, SECTION), (5, SECTION)]


def test_sums_without_a_word_and_bare_counts_are_no_records(tmp_path):
    rows = [["N°", "Association", "Adhérents", "Femmes", "Tél"]]
    rows += [[i + 1, FR[i], 10 + i, 5, TEL[i]] for i in range(3)]
    rows += [[None, None, 33, 15], [None, "3 associations"]]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert len(table.rows) == 3
    assert [(line.row, line.reason) for line in table.skipped] == [(5, TOTAL), (6, TOTAL)]


def test_a_count_that_is_no_sum_lacks_its_name(tmp_path):
    rows = [["Association", "Adhérents", "Tél"], *([FR[i], 10, TEL[i]] for i in range(3)), [None, 12]]
    (problem,) = only(workbook(tmp_path / "a.xlsx", rows)).rows[3].problems
    assert problem.code == "missing_name"


def test_cards_of_persons_are_no_numbers_of_associations(tmp_path):
    rows = [["Association", "CIN", "Code"], *([FR[i], f"AB 1234{i}", f"LSH-000{i}"] for i in range(4))]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert [c.fields for c in table.columns] == [("name_fr",), (), ("number",)]


def test_questions_of_forms_and_shortened_titles(tmp_path):
    rows = [["Nom de votre association ?", "Quels sont vos domaines ? (plusieurs choix)", "Date créa."]]
    rows += [[FR[i], "Éducation, Santé", "25/03/2011"] for i in range(2)]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert table.rows[0].values == {"name_fr": FR[0], "themes": ["education", "health"], "founded_on": "2011-03-25"}


@pytest.mark.parametrize(("cell", "value"), [
    ("1,250", 1250), ("1.250", 1250), ("2.000", 2000), ("1,250,000", 1250000), ("3.0", 3), ("2,00", 2), ("~120", 120),
])  # fmt: skip
def test_counts_have_no_decimals(cell, value):
    assert read_number(cell) == value


@pytest.mark.parametrize("cell", [1e22, 1e300, math.inf, -math.inf, math.nan, -3.0, 2.5, "9" * 30])
def test_numbers_that_nothing_can_hold_are_refused_and_no_reader_stumbles_over_them(cell):
    wrong = read_number(cell)
    assert isinstance(wrong, Trouble) and wrong.code == "malformed_number"
    for reader in [*READERS.values(), date_reader(Order.DAY_FIRST)]:
        reader(cell)


@pytest.mark.parametrize(("cell", "value"), [
    ("a.b @ c.ma", "a.b@c.ma"), ("nissae@ yahoo.fr", "nissae@yahoo.fr"), ("E-mail : a@b.ma", "a@b.ma"),
    ("Mme Alaoui <a@b.ma>", "a@b.ma"), ("mailto:A@B.ma", "a@b.ma"),
])  # fmt: skip
def test_addresses_typed_with_spaces_and_words(cell, value):
    assert read_email(cell) == value


@pytest.mark.parametrize("cell", ["c d@x.ma", "contact @ @x.ma", "a b @ c.ma"])
def test_torn_addresses_are_not_cut(cell):
    found = read_email(cell)
    assert isinstance(found, Trouble)
    assert found.code == "malformed_email"


def test_bytes_without_a_sign_stray_into_a_text():
    assert decode("Associ\0ation;Tél\nA;0661\n".encode()).text == "Association;Tél\nA;0661\n"


def test_lines_that_end_as_on_an_old_mac(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("sep=;\rAssociation;Tél\rAssociation Étoile;0661000001\r".encode("mac_roman"))
    (table,) = read(path).tables
    assert table.rows[0].values == {"name_fr": "Association Étoile", "phone": ["+212661000001"]}


def test_a_receipt_that_begins_with_one_is_no_footnote(tmp_path):
    rows = [
        ["اسم الجمعية", "رقم الوصل"],
        ["جمعية النور", "1/2019"],
        ["جمعية الأمل", "2/2019"],
        ["جمعية الفجر", "page 3"],
    ]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert [row.values["name_ar"] for row in table.rows] == ["جمعية النور", "جمعية الأمل", "جمعية الفجر"]


def test_a_header_below_a_long_introduction(tmp_path):
    rows = [[f"مقدمة {i} حول هذه اللائحة"] for i in range(40)]
    rows += [
        ["اسم الجمعية", "الهاتف", "الإقليم"],
        *([f"جمعية {i} للتنمية", f"06610{i:05d}", "العيون"] for i in range(60)),
    ]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert (table.header_row, len(table.rows)) == (41, 60)


@pytest.mark.parametrize("rows", [
    [["Nom", FR[0]], ["Téléphone", TEL[0]], ["Adresse", "12 rue X, Safi"], ["Province", "Safi"]],
    [["اسم الجمعية", *AR], ["الهاتف", *TEL], ["الإقليم", *["العيون"] * 6]],
])  # fmt: skip
def test_a_form_and_a_list_on_its_side_are_no_lists(tmp_path, rows):
    """Their titles were imported as associations."""
    with pytest.raises(FileRefused):
        read(workbook(tmp_path / "a.xlsx", rows))


def test_a_list_beside_another_gives_it_nothing(tmp_path):
    """Its names were taken for presidents, its phones for those of the associations of the first."""
    rows = [["Nom", "Tél", None, "Nom", "Tél"], *([FR[i], TEL[i], None, FR[i + 3], TEL[i + 3]] for i in range(3))]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert [c.fields for c in table.columns] == [("name_fr",), ("phone",), (), ()]
    rows = [["Association", "Nom", "Tél"], *([FR[i], "Said Alami", TEL[i]] for i in range(3))]
    assert [c.fields for c in only(workbook(tmp_path / "b.xlsx", rows)).columns] == [
        ("name_fr",),
        ("president",),
        ("phone",),
    ]


def test_the_closing_of_a_list_is_no_association(tmp_path):
    rows = [["Nom", "Tél", "Province"], *([FR[i], TEL[i], "Safi"] for i in range(3)), ["Arrêtée à trois associations"]]
    table = only(workbook(tmp_path / "a.xlsx", rows))
    assert (len(table.rows), len(table.skipped)) == (3, 1)


@pytest.mark.parametrize(("cell", "number"), [
    ("mars-19", "03/2019"), ("janv-20", "01/2020"), ("févr.-21", "02/2021"), ("Dec-2018", "12/2018"), ("غشت-19", "08/2019"),
])  # fmt: skip
def test_a_receipt_that_the_workbook_has_shown_as_a_month(cell, number):
    found = READERS[Kind.IDENTIFIER](cell)
    assert isinstance(found, Trouble) and (found.code, found.kept) == ("date_in_number", number)
    assert READERS[Kind.IDENTIFIER]("ABC-19") == "ABC-19"
