"""Adding a kind of value: every consumer that does not know it is named here."""

from __future__ import annotations

from collections.abc import Collection
from importlib import import_module

import pytest

from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Kind

DECLARED = {field.kind for entity in RECORDS for field in fields(entity).values()}
# An import decides these over a whole column or row, not cell by cell.
BY_COLUMN = {Kind.DATE, Kind.CHOICE, Kind.CHOICES, Kind.REGION, Kind.PROVINCE, Kind.COMMUNE}

CONSUMERS = [
    ("coalition_desktop.records.showing", "SHOWN", set(Kind)),
    ("coalition_desktop.exchange.values", "READERS", set(Kind) - BY_COLUMN),
    ("coalition_desktop.gui.editors", "EDITORS", DECLARED),
]


@pytest.mark.parametrize(("module", "name", "kinds"), CONSUMERS, ids=[module for module, *_ in CONSUMERS])
def test_a_consumer_knows_every_kind_it_meets(module: str, name: str, kinds: set[Kind]) -> None:
    known: Collection[Kind] = getattr(import_module(module), name)
    assert {kind.value for kind in kinds} - {kind.value for kind in known} == set()


def test_every_kind_is_used_by_a_field() -> None:
    assert set(Kind) - DECLARED == set()
