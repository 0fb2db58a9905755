"""The offices a new registry offers."""

from __future__ import annotations

from datetime import date

from coalition_desktop.records import places
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.offices import NATIONAL, office, office_of, offices
from coalition_desktop.records.rules import problems


def test_every_region_has_one_office() -> None:
    assert [o.region for o in offices()] == ["", *(r.code for r in places.regions())]
    assert len({o.code for o in offices()}) == 13
    assert all(len(o.code) == 3 and o.code.isupper() for o in offices())


def test_an_office_is_named_after_its_region_and_sits_in_it() -> None:
    for listed in offices():
        if listed.code != NATIONAL:
            region = places.place(listed.region)
            assert region.name_ar in listed.name_ar and region.name_fr in listed.name_fr
            assert places.communes_named(listed.city_ar, region=region.code)
            assert places.communes_named(listed.city_fr, region=region.code)


def test_the_codes_that_numbers_already_bear() -> None:
    assert [(office_of(r) or offices()[0]).code for r in ("10", "11", "12")] == ["GON", "LSH", "DOD"]
    assert office(" lsh ") == office_of("11")
    assert office("XYZ") is None and office_of("") is None


def test_its_values_are_a_valid_record() -> None:
    for listed in offices():
        assert set(listed.values()) <= set(fields("office"))
        assert problems("office", listed.values(), date(2026, 11, 23)) == []
