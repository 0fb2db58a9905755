"""Phones in every shape that people write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.exchange.phones import phones_in

NATIONAL = st.from_regex(r"[567][0-9]{8}", fullmatch=True).map(str)
INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
SHAPES = [
    lambda n: "0" + n,
    lambda n: "0" + n[0] + " " + " ".join(n[i : i + 2] for i in (1, 3, 5, 7)),
    lambda n: "0" + n[0] + "." + ".".join(n[i : i + 2] for i in (1, 3, 5, 7)),
    lambda n: f"0{n[:3]}-{n[3:]}",
    lambda n: f"+212 {n[0]} {n[1:3]} {n[3:5]} {n[5:7]} {n[7:]}",
    lambda n: f"+212 (0) {n[:3]} {n[3:]}",
    lambda n: "00212" + n,
    lambda n: ("0" + n).translate(INDIC),
    lambda n: "'0" + n,
    lambda n: f"\u200e0{n}\u200f",
]
JOINTS = [" / ", "/", " - ", "-", "، ", "; ", "\n", " et ", " أو ", " و ", " و", ", "]


@given(NATIONAL, st.sampled_from(SHAPES))
def test_every_shape_of_one_number_is_the_same_number(number, shape):
    assert phones_in(shape(number)) == (["+212" + number], "")


@given(NATIONAL)
def test_a_number_whose_zero_was_eaten(number):
    assert phones_in(float(number)).numbers == ["+212" + number]
    assert phones_in(float("212" + number)).numbers == ["+212" + number]


@given(NATIONAL, NATIONAL, st.sampled_from(SHAPES[:7]), st.sampled_from(SHAPES[:7]), st.sampled_from(JOINTS))
def test_two_numbers_in_one_cell(first, second, one, other, joint):
    found = phones_in(one(first) + joint + other(second))
    assert found.numbers == list(dict.fromkeys(["+212" + first, "+212" + second]))
    assert found.rest == ""


def test_each_part_of_a_slashed_cell_is_read_as_it_would_be_alone():
    assert phones_in("+2125 - 1.4-1 7 3197 / 0742623667") == (["+212514173197", "+212742623667"], "")


@given(st.text(max_size=80))
def test_any_text_gives_numbers_and_never_an_error(text):
    assert all(number.startswith("+") and number[1:].isdigit() for number in phones_in(text).numbers)


@pytest.mark.parametrize(("cell", "numbers", "rest"), [
    ("0522 00 44 55/56", ["+212522004455"], "/56"),
    ("066100109", [], "066100109"),
    ("+33 6 12 34 56 78", ["+33612345678"], ""),
    ("الهاتف: 0661001090 (واتساب)", ["+212661001090"], ""),
    ("06610010900522004455", ["+212661001090", "+212522004455"], ""),
])  # fmt: skip
def test_what_is_left_is_told(cell, numbers, rest):
    assert phones_in(cell) == (numbers, rest)
