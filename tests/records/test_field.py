from __future__ import annotations

from sqlalchemy import select

from coalition_desktop.records.association import Association
from coalition_desktop.records.catalogue import RECORDS, fields, table_of


def test_attributes_are_columns_of_their_name() -> None:
    assert Association.name_ar is table_of("association").c.name_ar
    assert Association.id is table_of("association").c.id


def test_every_kind_has_a_table_of_its_fields_and_an_id() -> None:
    for entity in RECORDS:
        assert table_of(entity).name == entity
        assert list(table_of(entity).c.keys()) == [*fields(entity), "id"]
        assert [column.name for column in table_of(entity).primary_key] == ["id"]


def test_a_kind_stands_for_its_table_in_a_statement() -> None:
    assert str(select(Association)) == str(select(table_of("association")))
