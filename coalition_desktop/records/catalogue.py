"""All kinds of record, by the name under which changes know them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sqlalchemy import Table

from coalition_desktop.records.association import Association
from coalition_desktop.records.commitment import Commitment
from coalition_desktop.records.field import Field, Record, fields_of
from coalition_desktop.records.paper import Document, Letter, Office
from coalition_desktop.records.people import Mandate, Person, Position
from coalition_desktop.records.sharing import Link, Receipt

RECORDS: Mapping[str, type[Record]] = {
    r.entity: r for r in (Office, Association, Person, Position, Mandate, Commitment, Letter, Document, Receipt, Link)
}


@cache
def fields(entity: str) -> Mapping[str, Field]:
    """The fields of a kind of record by key, in the order of declaration."""
    return {f.key: f for f in fields_of(RECORDS[entity])}


def table_of(entity: str) -> Table:
    """The typed table of a kind of record."""
    return RECORDS[entity].__table__
