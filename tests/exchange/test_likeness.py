"""What makes two lines one association, what makes a question, what leaves them two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.exchange.likeness import Sign, compare, face

HERE = {"region": "11", "province": "11.121", "commune": "11.121.01.01"}
THERE = {"region": "11", "province": "11.541", "commune": "11.541.01.01"}
NOUR = {"name_ar": "جمعية النور للتنمية", **HERE}
RECEIPT = {"receipt_no": "012/2015", "receipt_date": "2015-03-02", "authority": "باشوية بوجدور"}


def said(one, other):
    verdict = compare(face(one), face(other))
    return "same" if verdict.certain else "asks" if verdict.asks else "two"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (NOUR, {"name_ar": "جمعيه  النـــور للتنميّة", **HERE}),
        ({"name_fr": "Réseau Éducation et Citoyenneté", **HERE}, {"name_fr": "RESEAU EDUCATION ET CITOYENNETE", **HERE}),
        ({"number": "LSH-0042", "name_ar": "جمعية النور"}, {"number": "LSH-42", "name_fr": "Association Lumière"}),
        ({**NOUR, **RECEIPT}, {"name_ar": "جمعية النور للتنميه المحلية", **RECEIPT}),
        ({"name_ar": "جمعية النور", "phone": ["+212661000001"]}, {"name_ar": "جمعية النور", "phone": ["+212661000001"], **HERE}),
        ({**NOUR, "founded_on": "2003"}, {**NOUR, "founded_on": "2003-06-03"}),
    ],
)  # fmt: skip
def test_these_are_one(one, other):
    assert said(one, other) == said(other, one) == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name_ar": "جمعية النور"}, {"name_ar": "جمعية النور", **HERE}),
        ({"name_ar": "جمعية النور"}, {"name_ar": "جمعية النور"}),
        ({**NOUR, "founded_on": "2003"}, {**NOUR, "founded_on": "1998"}),
        ({**NOUR, "phone": ["+212661000001"]}, {"name_ar": "جمعية النور للتنميات", "phone": ["+212661000001"], **HERE}),
        ({**NOUR, "phone": ["+212661000001"]}, {"name_fr": "Association Lumière", "phone": ["+212661000001"], **HERE}),
        ({"number": "LSH-0042", **NOUR}, {"number": "LSH-0042", "name_ar": "نادي الصحافة والإعلام", **HERE}),
        ({**NOUR, "phone": ["+212661000001"]}, {"name_ar": "جمعية النور للتنمية", "phone": ["+212661000001"], **THERE}),
        ({"number": "LSH-0042", "email": "a@b.ma", **NOUR}, {"number": "LSH-0043", "email": "a@b.ma", **NOUR}),
        ({"name_ar": "جمعية النور للتنمية القروية", **HERE}, {"name_ar": "جمعية النور للتنمة القروية", **HERE}),
        ({"name_ar": "جمعية الياسمين", "phone": ["+212661200001"], "founded_on": "2015-02-13"},
         {"name_ar": "جمعية الياسمين للتنمية", "phone": ["+212661200001"], "founded_on": "2015-02-13"}),
    ],
)  # fmt: skip
def test_these_are_a_question(one, other):
    assert said(one, other) == said(other, one) == "asks"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (NOUR, {"name_ar": "جمعية النور للتنمية", **THERE}),
        (NOUR, {"name_ar": "جمعية الأمل للتنمية", **HERE}),
        ({"number": "LSH-0042", **NOUR}, {"number": "LSH-0043", **NOUR}),
        ({**NOUR, "phone": ["+212661000001"]}, {"name_ar": "نادي الصحافة", "phone": ["+212661000001"], **HERE}),
        ({**NOUR, "receipt_no": "012/2015"}, {"name_ar": "نادي الصحافة", "receipt_no": "012/2015", **HERE}),
    ],
)  # fmt: skip
def test_these_are_two(one, other):
    assert said(one, other) == said(other, one) == "two"


def test_a_receipt_under_another_name_is_told_apart():
    verdict = compare(face({**NOUR, **RECEIPT}), face({"name_ar": "نادي الصحافة", **RECEIPT}))
    assert verdict.twice
    assert not verdict.certain
    assert Sign.OTHER_NAME in verdict.signs


_NAMES = st.sampled_from(["جمعية النور", "جمعية الأمل", "جمعيه النور", "Association Nour", "ASSOCIATION NOUR", ""])
_RECORDS = st.fixed_dictionaries(
    {"name_ar": _NAMES, "name_fr": _NAMES},
    optional={
        "number": st.sampled_from(["LSH-0001", "LSH-1", "LSH-0002"]),
        "phone": st.sampled_from([["+212661000001"], ["+212661000002"]]),
        "email": st.sampled_from(["a@b.ma", "A@b.ma"]),
        "commune": st.sampled_from(["11.121.01.01", "11.541.01.01"]),
        "receipt_no": st.sampled_from(["1/2001", "2/2001"]),
        "receipt_date": st.sampled_from(["2001-02-03", "2001-02-04"]),
        "authority": st.sampled_from(["باشوية", "قيادة"]),
        "founded_on": st.sampled_from(["2001", "2001-02-03"]),
    },
)


@given(_RECORDS, _RECORDS)
def test_the_verdict_is_the_same_both_ways(one, other):
    mine, theirs = compare(face(one), face(other)), compare(face(other), face(one))
    assert mine == theirs
    assert not (mine.certain and mine.asks)
