"""An invented registry to try the program with: one region, some forty associations."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from coalition_desktop.changes.canon import Value
from coalition_desktop.desk.office import make_registry, save_office
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.paths import resources_dir
from coalition_desktop.records import places
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Kind
from coalition_desktop.store.numbering import association_numbers
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.writing import NewRecord, create_many, new_rid

OFFICE = "LSH"
FILLED = QT_TRANSLATE_NOOP("Operation", "Invented sample")

# The people and the address are invented; the telephone number is not given to anybody.
PAPER: dict[str, Value] = {
    "address_ar": "حي الوحدة، شارع المسيرة، رقم 12",
    "address_fr": "Quartier Al Wahda, avenue Al Massira, n° 12",
    "phone": ["+212528900001"],
    "email": "contact@lsh.example",
    "signatory_ar": "نورة النموذجي",
    "signatory_fr": "Noura Namoudaji",
    "signatory_sex": "female",
}


def make_sample(path: Path, author: str) -> Registry:
    """A new registry filled with the invented sample."""
    registry = make_registry(path, OFFICE, author)
    save_office(registry, PAPER)
    with registry.write("new", Message(FILLED)) as session:
        values = list(associations())
        numbers = association_numbers(session, OFFICE, len(values))
        create_many(
            session,
            (
                NewRecord("association", {**v, "number": number}, new_rid())
                for v, number in zip(values, numbers, strict=True)
            ),
        )
    return registry


def associations() -> Iterator[dict[str, Value]]:
    """The invented associations, as the registry keeps their values."""
    declared = fields("association")
    with (resources_dir() / "sample" / "associations.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            values = {key: _value(declared[key].kind, text) for key, text in row.items() if text}
            place = places.place(row["commune"])
            yield {**values, "region": place.region, "province": place.province}


def _value(kind: Kind, text: str) -> Any:
    if kind is Kind.NUMBER:
        return int(text)
    return text.split() if kind in (Kind.PHONES, Kind.CHOICES) else text
