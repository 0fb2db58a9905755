"""Whether two persons are one: names in two scripts, and what a name alone does not say."""

from __future__ import annotations

import pytest

from coalition_desktop.exchange.likeness import Sign
from coalition_desktop.exchange.person_likeness import PersonPool, compare_persons, person_face

MOHAMMED = {"name_ar": "محمد العلوي"}
PHONE = {"phone": ["+212661000001"]}


def verdict(a, b, bureaus=((), ())):
    return compare_persons(person_face(a, bureaus[0]), person_face(b, bureaus[1]))


@pytest.mark.parametrize("french", ["Mohammed Alaoui", "Mohamed EL ALAOUI", "Alaoui Med"])
def test_a_name_meets_itself_across_scripts(french):
    found = verdict({**MOHAMMED, **PHONE}, {"name_fr": french, **PHONE})
    assert found.certain and found.signs == (Sign.NAME, Sign.PHONE)


def test_a_name_alone_is_never_certain():
    known_well = {"phone": ["+212661000009"], "birth_date": "1971-05-04"}
    assert not verdict({**MOHAMMED, **PHONE}, {**MOHAMMED, **known_well}).asks
    nothing_else = verdict(MOHAMMED, {**MOHAMMED, **known_well})
    assert nothing_else.asks and not nothing_else.certain


def test_what_contradicts_makes_two_persons():
    for one, other in (("birth_date", "1971"), ("sex", "f"), ("national_id", "A1")):
        against = {"birth_date": "1980-01-01", "sex": "m", "national_id": "B2"}[one]
        found = verdict({**MOHAMMED, **PHONE, one: other}, {**MOHAMMED, **PHONE, one: against})
        assert not (found.certain or found.asks)


def test_similar_names_are_a_question_at_most():
    found = verdict({"name_ar": "سمير بوزكري", **PHONE}, {"name_ar": "سميرة بوزكري", **PHONE})
    assert found.asks and not found.certain and found.score < 100
    assert not verdict({"name_ar": "سمير بوزكري"}, {"name_ar": "سميرة بوزكري"}).asks


def test_the_same_bureau_is_a_reason_to_ask():
    known = {"phone": ["+212661000002"], "birth_date": "1971-05-04"}
    apart = verdict({**MOHAMMED, **PHONE}, {**MOHAMMED, **known}, (("a",), ("b",)))
    together = verdict({**MOHAMMED, **PHONE}, {**MOHAMMED, **known}, (("a",), ("a", "b")))
    assert not apart.asks and together.asks and Sign.BUREAU in together.signs


def test_persons_are_looked_for_only_where_they_can_be_reached():
    pool = PersonPool()
    for values in ({**MOHAMMED, **PHONE}, {"name_ar": "رقية أمغار", **PHONE}, {"name_ar": "رقية أمغار"}):
        pool.add(person_face(values))
    assert [node for node, _ in pool.compared(person_face({"name_fr": "Mohammed Alaoui"}))] == [0]
