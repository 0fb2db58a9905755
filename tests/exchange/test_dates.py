"""Dates in figures and letters; the order of a column."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.exchange.dates import Order, Wrong, date_of, evidence, order_of

DAYS = st.dates(dt.date(1910, 1, 1), dt.date(2090, 12, 31))


@given(st.lists(DAYS, min_size=1), st.sampled_from(Order))
def test_a_column_is_read_back_in_the_order_it_proves(days, order):
    pattern = "%d/%m/%Y" if order is Order.DAY_FIRST else "%m/%d/%Y"
    cells = [day.strftime(pattern) for day in days]
    decided = order_of(evidence(cells))
    if any(day.day > 12 for day in days):
        assert decided is order
        assert [date_of(cell, decided) for cell in cells] == [day.isoformat() for day in days]


@given(DAYS, st.sampled_from(Order))
def test_real_days_and_iso_texts_need_no_order(day, order):
    assert date_of(day, order) == day.isoformat()
    assert date_of(day.isoformat(), order) == day.isoformat()


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_a_reason(text):
    found = date_of(text, Order.DAY_FIRST)
    assert isinstance(found, (str, Wrong))


@pytest.mark.parametrize(("cell", "value"), [
    ("12 غشت 2015", "2015-08-12"), ("3 دجنبر 2010", "2010-12-03"), ("نونبر 2014", "2014-11"),
    ("1er mars 2020", "2020-03-01"), ("12 déc. 2014", "2014-12-12"), ("٠٥/٠٣/٢٠١٠", "2010-03-05"),
    ("5-3-98", "1998-03-05"), ("سنة 2015", "2015"), (2009.0, "2009"), (dt.date(1905, 7, 1), "2009"),
    (40000.0, "2009-07-06"), ("03/2015", "2015-03"), ("20150312", "2015-03-12"),
    ("15 يوليوز 2010م", "2010-07-15"), ("فاتح ماي 2011", "2011-05-01"),
    ("31/02/2015", Wrong.IMPOSSIBLE), ("15/13/2011", Wrong.IMPOSSIBLE), ("00/05/2009", Wrong.IMPOSSIBLE),
    ("2014-02-30", Wrong.IMPOSSIBLE), ("1435هـ", Wrong.UNREADABLE), ("bientôt", Wrong.UNREADABLE),
])  # fmt: skip
def test_ways_of_writing(cell, value):
    assert date_of(cell, Order.DAY_FIRST) == value


def test_dates_that_can_be_read_both_ways_wait_for_an_answer():
    cells = ["01/02/2012", "03/04/2012"]
    assert order_of(evidence(cells)) is None
    assert date_of(cells[0], None) is Wrong.DOUBTFUL
    assert date_of("25/04/2012", None) == "2012-04-25"


def test_impossible_days_prove_nothing():
    assert order_of(evidence(["45/10/2001", "31/02/2015", "05/06/2007"])) is None
