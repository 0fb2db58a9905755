"""What fields must be to each other, and the light of the legal file."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Kind
from coalition_desktop.records.rules import LEGAL_FIELDS, LegalFile, legal_file, problems

TODAY = date(2026, 11, 23)
GOOD = {
    "name_ar": "جمعية الجسور",
    "founding_assembly": "2019-02-01",
    "founded_on": "2019",
    "deposited_on": "2019-02-10",
    "receipt_no": "066/2019",
    "receipt_date": "2019-02-10",
    "final_receipt_no": "066/2019",
    "final_receipt_date": "2019-04-02",
    "bureau_renewed": "2025-03-01",
    "bureau_term": 4,
    "region": "11",
    "province": "11.121",
    "commune": "11.121.01.01",
    "members": 40,
    "women": 40,
    "youth": 12,
}


def codes(entity: str, **values: Any) -> list[tuple[str, str, bool]]:
    return [(r.field, r.code, r.blocks) for r in problems(entity, values, TODAY)]


def association(**values: Any) -> list[tuple[str, str, bool]]:
    return codes("association", **(GOOD | values))


def test_a_good_record_needs_no_remark() -> None:
    assert association() == []


@pytest.mark.parametrize(
    ("values", "remark"),
    [
        ({"name_ar": None}, ("name_ar", "missing_name", True)),
        ({"name_ar": "- 12 -"}, ("name_ar", "name_without_letter", True)),
        ({"members": -1, "women": None, "youth": None}, ("members", "negative_number", True)),
        ({"women": 41}, ("women", "part_exceeds_whole", False)),
        ({"youth": 41}, ("youth", "part_exceeds_whole", False)),
        ({"bureau_term": 20}, ("bureau_term", "long_term", False)),
        ({"joined_on": "2027"}, ("joined_on", "future_date", False)),
        ({"final_receipt_date": "2019-02-09"}, ("final_receipt_date", "date_order", False)),
        ({"joined_on": "2018-12"}, ("joined_on", "date_order", False)),
        ({"province": "12.391", "commune": None}, ("province", "province_elsewhere", False)),
        ({"commune": "11.321.01.01"}, ("commune", "commune_elsewhere", False)),
        ({"commune": "10.521.03.01", "province": None}, ("commune", "commune_elsewhere", False)),
    ],
)
def test_one_remark(values: dict[str, Any], remark: tuple[str, str, bool]) -> None:
    assert association(**values) == [remark]


def test_a_year_alone_is_not_before_a_day_of_that_year() -> None:
    assert association(founded_on="2019", receipt_date="2019-02-10") == []
    assert association(joined_on="2026") == []


def test_one_of_the_two_names_is_enough() -> None:
    assert association(name_ar=None, name_fr="Passerelles") == []
    assert codes("person", name_fr="Nezha Ziani") == []
    assert codes("person") == [("name_ar", "missing_name", True)]


def test_periods_do_not_end_before_they_begin() -> None:
    mandate = {"person": "p", "role": "regional_coordinator", "from_date": "2025-05", "to_date": "2025-04-30"}
    assert codes("mandate", **mandate) == [("to_date", "date_order", True)]
    assert codes("mandate", **mandate | {"to_date": "2031"}) == []


def test_support_is_for_another() -> None:
    assert codes("commitment", giver="a", receiver="a", subject="x") == [("receiver", "supports_itself", True)]
    assert codes("commitment", giver="a", receiver="b", subject="x", amount="-5.00") == [
        ("amount", "negative_number", True)
    ]


def test_what_blocks_comes_first_and_every_remark_is_a_sentence() -> None:
    found = problems("association", {"women": 3, "members": 2, "name_ar": "?"}, TODAY)
    assert [r.blocks for r in found] == [True, False]
    said = [Language("en").plain(r.why) for r in found]
    assert said[1] == "“Women among the adherents” (3) is more than “Adherents” (2)."


def legal(**values: Any) -> LegalFile:
    return legal_file(GOOD | values, TODAY)


def reasons(file: LegalFile) -> list[str]:
    return [Language("en").plain(why) for why in file.reasons]


def test_a_complete_file() -> None:
    file = legal()
    assert (file.light, file.reasons) == ("complete", ())
    assert [(i.name.source, i.state, i.day) for i in file.items] == [
        ("Founding assembly", "ok", "2019-02-01"),
        ("Provisional receipt", "ok", "2019-02-10"),
        ("Final receipt", "ok", "2019-04-02"),
        ("Term of the bureau", "ok", "2029-03-01"),
    ]


def test_nothing_known_is_incomplete_and_says_what() -> None:
    file = legal_file({}, TODAY)
    assert file.light == "incomplete"
    assert {i.state for i in file.items} == {"missing"} and len(file.reasons) == 4


@pytest.mark.parametrize(
    ("deposited", "state", "due"),
    [("2026-09-24", "soon", "2026-11-23"), ("2026-09-23", "missing", "2026-11-22"), ("2026-10", "soon", "2026-12-30")],
)
def test_the_final_receipt_is_due_60_days_after_the_deposit(deposited: str, state: str, due: str) -> None:
    file = legal(deposited_on=deposited, final_receipt_no=None, final_receipt_date=None)
    item = next(i for i in file.items if i.name.source == "Final receipt")
    assert (item.state, item.day) == (state, due)
    assert file.light == ("incomplete" if state == "missing" else "complete")
    assert len(file.reasons) == 1


@pytest.mark.parametrize(
    ("renewed", "light", "reason"),
    [
        ("2022-11-22", "expired", "The term of the bureau ended on 22/11/2026."),
        ("2022-11-23", "complete", "The term of the bureau ends on 23/11/2026."),
        ("2023-01-22", "complete", "The term of the bureau ends on 22/01/2027."),
    ],
)
def test_the_term_of_the_bureau(renewed: str, light: str, reason: str) -> None:
    file = legal(bureau_renewed=renewed)
    assert (file.light, reasons(file)) == (light, [reason])


def test_29_february_ends_on_the_28th() -> None:
    file = legal(bureau_renewed="2024-02-29", bureau_term=3)
    assert next(i.day for i in file.items if i.name.source == "Term of the bureau") == "2027-02-28"


def test_a_new_bureau_is_declared_within_the_month() -> None:
    assert reasons(legal(bureau_renewed="2026-10-31")) == [
        "The new bureau is to be declared to the local authority by 30/11/2026."
    ]
    assert reasons(legal(bureau_renewed="2026-10-22")) == []


DATES = st.dates(min_value=date(1900, 1, 1)).map(str) | st.integers(1900, 9999).map(str)
VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.DATE: DATES,
    Kind.NUMBER: st.integers(-5, 10**7),
    Kind.NAME: st.text(),
    Kind.REGION: st.sampled_from(["11", "06", "?"]),
    Kind.PROVINCE: st.sampled_from(["11.121", "06.141", "06.141.01.20", "?"]),
    Kind.COMMUNE: st.sampled_from(["11.121.01.01", "06.141.01.0", "06.141.01.23", "?"]),
    Kind.AMOUNT: st.sampled_from(["1.00", "-1.00"]),
    Kind.FLAG: st.booleans(),
}


@given(st.data(), st.sampled_from(sorted(RECORDS)))
def test_any_values_are_judged(data: st.DataObject, entity: str) -> None:
    values = {
        key: data.draw(VALUES.get(field.kind, st.sampled_from(["", "x"])) | st.none())
        for key, field in fields(entity).items()
    }
    for remark in problems(entity, values, TODAY):
        assert remark.field in fields(entity)
        assert Language("ar").say(remark.why)
    if entity == "association":
        file = legal_file(values, TODAY)
        assert file == legal_file({key: values[key] for key in LEGAL_FIELDS}, TODAY)
        assert (file.light == "expired") == any(i.state == "expired" for i in file.items)
        assert all(Language("ar").say(why) for why in file.reasons)
