"""Text tables: encodings, delimiters, quotation marks."""

from __future__ import annotations

import contextlib
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.exchange.delimited import decode, delimiter_of
from tests.exchange.making import read, values

ARABIC = "اسم الجمعية;الهاتف\nجمعية الأمل بالعيون;0661000001\nSiège à vérifier;n° 12\n"
FRENCH = "DÉNOMINATION;SIÈGE\nFÉDÉRATION DES ŒUVRES;Béni Mellal\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256"])
def test_arabic_in_every_encoding(encoding):
    assert decode(ARABIC.encode(encoding)).text == ARABIC


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16-le"])
def test_french_capitals_are_not_taken_for_arabic(encoding):
    assert decode(FRENCH.encode(encoding)).text == FRENCH


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_is_read_as_it_is(text):
    assert decode(text.encode()).text == text.lstrip("\ufeff")


@given(st.binary(max_size=400))
def test_any_bytes_are_a_text_or_refused(data):
    with contextlib.suppress(ValueError):
        assert isinstance(decode(data).text, str)


@given(
    st.lists(st.lists(st.text("ابجد abc12 ", min_size=1, max_size=8), min_size=3, max_size=3), min_size=3, max_size=9),
    st.sampled_from(";,\t|"),
)
def test_the_delimiter_is_found(rows, delimiter):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    assert delimiter_of(out.getvalue()) == delimiter


def test_a_row_is_a_record_and_blank_lines_count(tmp_path):
    path = tmp_path / "liste.csv"
    path.write_bytes('Nom;Notes\r\nAssociation A;"un\r\ndeux; trois"\r\n\r\nAssociation B;x'.encode("cp1252"))
    rows = read(path).tables[0].rows
    assert [(r.row, r.values["notes"]) for r in rows] == [(2, "un\ndeux; trois"), (4, "x")]


def test_a_quotation_mark_that_never_closes_swallows_nothing(tmp_path):
    path = tmp_path / "liste.csv"
    lines = [f"Association {i},066100000{i}" for i in range(9)]
    path.write_text('Nom,Tel\n"' + "\n".join(lines) + "\n", encoding="utf-8")
    assert [v["phone"] for v in values(path)] == [[f"+21266100000{i}"] for i in range(9)]


def test_words_of_excel_are_not_cells(tmp_path):
    path = tmp_path / "liste.csv"
    path.write_text('sep=,\nNom,Tel\nAssociation A,="0661000001"\n', encoding="utf-8")
    assert values(path) == [{"name_fr": "Association A", "phone": ["+212661000001"]}]
