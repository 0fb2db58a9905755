"""Search finds all that it should, lists are in order, filters and counts agree."""

from __future__ import annotations

import random
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.registry import associations
from coalition_desktop.folding import sort_key
from coalition_desktop.store import finding
from coalition_desktop.store.finding import Query, count, facets, find, numbered, rows
from coalition_desktop.store.writing import new_rid
from tests import postgres
from tests.postgres import ON_BOTH
from tests.store.conftest import OFFICE
from tests.store.doing import add, bring_in, edit, ids, put_away

MANY = 3000


@pytest.fixture(params=ON_BOTH)
def database(request):
    return request.param


@pytest.fixture(scope="module", params=ON_BOTH)
def many(request, tmp_path_factory):
    """Some thousand invented associations; not written to."""
    path = tmp_path_factory.mktemp("many") / "r.coalition"
    with postgres.make(request.param, path, OFFICE, "") as made:
        bring_in(made, {new_rid(): ("association", values) for values in associations(MANY)})
        yield made


@cache
def texts(registry):
    """Every record's text as the index has it, with the values beside it."""
    from sqlalchemy import select

    from coalition_desktop.store.derived import entry

    with registry.read() as session:
        query = select(entry.c.rid, entry.c.text).where(entry.c.entity == "association")
        return dict(session.execute(query).all())


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("جمعية أحمد", "احمد"), ("جمعية احمد", "أحمد"), ("مؤسسة إنصات", "انصات"), ("آفاق", "افاق"), ("ٱلأمل", "الامل"),
        ("جمعية", "جمعيه"), ("على", "علي"), ("مُحَمَّد", "محمد"), ("جـمـعـيـة", "جمعية"), ("ﺟﻤﻌﻴﺔ", "جمعية"),
        ("کوثر یاسمین", "كوثر ياسمين"), ("سنة ٢٠٢٤", "2024"), ("۱۲۳۴", "1234"), ("Développement", "developpement"),
        ("DÉVELOPPEMENT", "développement"), ("L’Œuvre", "oeuvre"), ("Ça", "ca"), ("M’diq", "mdiq"),
        ("ABCD", "bc"), ("ABCD", "d"), ("ABCD", "cd"), ("لا", "ا"), ("أثر", "ثر"), ("أثر ب", "ب"),
    ],
)  # fmt: skip
def test_every_writing_finds_every_other(registry, written, typed):
    rid = add(registry, name_ar=written)
    other = add(registry, name_ar="x")
    assert ids(registry, typed) == [rid] and other not in ids(registry, typed)


@pytest.mark.parametrize(
    "typed",
    ["+212661001090", "0661001090", "06 61 00 10 90", "06-61-00-10-90", "+212 661-001090", "00212661001090", "001090",
     "1090", "٠٦٦١٠٠١٠٩٠", "LSH-0042", "lsh 42", "0042", "lsh0042", "lsh004", "123/2019", "2019", "contact@example.org", "مكناس", "Meknès"],
)  # fmt: skip
def test_a_number_the_end_of_a_phone_an_address_find_their_record(registry, typed):
    add(registry, name_ar="أخرى", phone=["+212661001091"], number="LSH-0007", receipt_no="77/2001")
    rid = add(
        registry, name_ar="أثر", phone=["+212537000000", "+212661001090"], number="LSH-0042", receipt_no="123/2019",
        email="contact@example.org", commune="03.061.01.01",
    )  # fmt: skip
    assert ids(registry, typed) == [rid]


def test_digits_that_stand_apart_are_no_phone(registry):
    add(registry, phone=["+212600000061", "+212600000090"], name_ar="x")
    assert ids(registry, "06 61 00 00 90") == []


@pytest.mark.parametrize("written", ["1234-2019", "1234/2019", "1234 2019", "001234.2019"])
def test_digits_in_groups_are_a_phone_or_what_stands_so(registry, written):
    """They were taken for a phone alone: a receipt typed as it is written was not found."""
    add(registry, name_ar="أخرى", phone=["+212661234201"], receipt_no="2019/1234")
    rid = add(registry, name_ar="أثر", receipt_no=written)
    phone = add(registry, name_ar="باء", phone=["+212612342019"])
    assert (
        ids(registry, "1234-2019")
        == ids(registry, "1234 2019")
        == ids(registry, "1234-2019", sort="name_fr")
        == [rid, phone]
    )
    assert rid in ids(registry, "1234-20") and ids(registry, written)[0] == rid


def test_a_number_typed_whole_finds_its_own_first(registry):
    """Others have these letters and digits too: a longer number, a phone."""
    longer = add(registry, name_ar="أ", number="LSH-00010")
    other = add(registry, name_ar="ب", number="LSH-0100", phone=["+212600010001"])
    own = add(registry, name_ar="ج", number="LSH-0001", status="active")
    for typed in ("LSH-0001", "lsh-0001", " lsh 0001 ", "LSH-٠٠٠١"):
        for order in ({}, {"descending": True}, {"sort": "name_fr"}, {"sort": "status"}):
            found = ids(registry, typed, **order)
            assert found[0] == own and set(found[1:]) == {longer, other}
            with registry.read() as session:
                query = Query(text=typed, **order)
                assert count(session, query) == 3
                assert [find(session, query, limit=1, offset=n)[0] for n in range(3)] == found
                assert find(session, query, limit=2) == found[:2]
    assert ids(registry, "0001") == [longer, other, own] and ids(registry, "LSH0001") == [own, longer]
    assert ids(registry, "LSH-0001", filters={"status": ["candidate"]}) == []


def test_all_words_must_be_there_in_any_order(registry):
    rid = add(registry, name_ar="جمعية أثر للتنمية")
    assert ids(registry, "تنمية جمعية") == [rid] and ids(registry, "تنمية شبكة") == []


@pytest.mark.parametrize(
    "typed", ['"', "'", "a OR b", "NEAR(", "*", "col:", "%", "_", "\\", "--", "\x00", "( )", "🙂", "AND"]
)
def test_signs_of_the_index_are_only_letters(many, typed):
    with many.read() as session:
        found = find(session, Query(text=typed), limit=50)
        assert len(found) <= count(session, Query(text=typed))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_search_finds_exactly_what_a_look_at_every_text_finds(many, data):
    known = texts(many)
    rng = random.Random(data.draw(st.integers(0, 10**6)))
    source = known[rng.choice(sorted(known))].strip()
    start, length = rng.randrange(len(source)), rng.randrange(1, 13)
    typed = source[start : start + length]
    words = finding._words(typed)
    expected = {rid for rid, text in known.items() if all(any(one in text for one in word) for word in words)}
    sort = rng.choice(finding.SORTS)
    query = Query(text=typed, sort=sort, descending=rng.random() < 0.3)
    with many.read() as session:
        found = find(session, query)
        assert set(found) == expected and len(found) == len(expected) == count(session, query)
        assert find(session, query, limit=50) == found[:50]
        assert find(session, query, limit=20, offset=10) == found[10:30]


def test_the_head_of_the_list_gives_the_same_as_the_whole(many, monkeypatch):
    for common in (1, 10**9):
        monkeypatch.setattr(finding, "COMMON", common)
        with many.read() as session:
            query = Query(text="جمعية", filters={"status": ["active"]}, sort="name_fr")
            assert find(session, query, limit=50) == find(session, query)[:50]


def test_lists_are_in_order(many):
    with many.read() as session:
        for sort, script in (("name_ar", "ar"), ("name_fr", "fr")):
            found = rows(session, "association", find(session, Query(sort=sort), limit=200))
            keys = [sort_key(row[sort], script) for row in found]
            assert keys == sorted(keys)
            last = rows(session, "association", find(session, Query(sort=sort, descending=True), limit=1))
            assert sort_key(last[0][sort], script) >= keys[-1]
        newest = rows(session, "association", find(session, Query(sort="updated", descending=True), limit=200))
        stamps = [row["updated"] for row in newest]
        assert stamps == sorted(stamps, reverse=True)


def test_absent_values_come_last_in_both_directions(registry):
    five, two, none = add(registry, members=5), add(registry, members=2), add(registry, name_ar="أ")
    assert ids(registry, sort="members") == [two, five, none]
    assert ids(registry, sort="members", descending=True) == [five, two, none]


def test_filters(registry):
    one = add(registry, status="active", themes=["youth", "women"], founded_on="2019-03-01", internal_rules=True)
    two = add(registry, status="candidate", themes=["women"], founded_on="2019", members=5)
    three = add(registry, internal_rules=False)

    def filtered(**filters):
        return set(ids(registry, filters=filters))

    assert filtered(status=["active"]) == {one} and filtered(status=["active", ""]) == {one, three}
    assert filtered(themes=["women"]) == {one, two} and filtered(themes=[""]) == {three}
    assert filtered(themes=["women"], status=["candidate"]) == {two}
    assert filtered(founded_on=["2019"]) == {one, two} and filtered(founded_on=["2019-03"]) == {one}
    assert filtered(internal_rules=["yes"]) == {one} and filtered(internal_rules=["no"]) == {three}
    assert filtered(internal_rules=[""]) == {two} and filtered(members=["5"]) == {two}
    assert filtered(status=[]) == {one, two, three}


def test_facets_count_what_the_filter_would_show(registry):
    add(registry, status="active", themes=["youth", "women"], internal_rules=True, phone=["+212661001090"], members=0)
    add(registry, status="active", themes=["women"], internal_rules=False, members=0)
    put_away(registry, add(registry, status="active"))
    cleared = add(registry, status="candidate", themes=["youth"])
    edit(registry, cleared, status=None, themes=None)
    with registry.read() as session:

        def counted(key, **query):
            numbers = facets(session, Query(**query), key)
            for value, number in numbers.items():
                assert count(session, Query(**query, filters={key: [value]})) == number
            return numbers

        assert counted("status") == {"active": 2, "": 1}
        assert counted("themes") == {"women": 2, "youth": 1, "": 1}
        assert counted("internal_rules") == {"yes": 1, "no": 1, "": 1}
        assert counted("members") == {"0": 2, "": 1}
        assert counted("phone") == {"+212661001090": 1, "": 2}
        assert counted("status", text="xyz") == {}


def test_a_number_is_found_written_any_way(registry):
    rid = add(registry, number="LSH-0042")
    with registry.read() as session:
        assert numbered(session, "association", " lsh-0042 ") == [rid]
        assert numbered(session, "association", "LSH-004") == []
