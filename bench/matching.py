"""A list from elsewhere: half of it associations of the registry, spelled as other people spell them."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import select

from bench.measure import cpu_seconds
from bench.registry import associations
from coalition_desktop.exchange.grouping import records_met
from coalition_desktop.exchange.importing import collecting_later
from coalition_desktop.exchange.known_faces import refresh
from coalition_desktop.exchange.likeness import Face, face
from coalition_desktop.exchange.matching import known_associations, without_common_contacts
from coalition_desktop.records.catalogue import table_of
from coalition_desktop.store.registry import Registry

_ARABIC = (
    ("ة", "ه"), ("أ", "ا"), ("إ", "ا"), ("ى", "ي"), ("ئ", "ي"), ("جمعية ", ""), ("جمعية", "جـمـعـيـة"),
    ("للتربية", "للترّبية"), (" ب", " بـ"),
)  # fmt: skip
_FRENCH = (
    ("Association ", "Asso. "), ("Association ", ""), ("é", "e"), ("è", "e"), ("’", "'"), (" – ", " - "),
    ("d’éducation", "pour l’éducation"), (" et de ", " et "), ("ou", "u"),
)  # fmt: skip
_LETTERS = {"ar": "ابتجدرسعفقلمنهوي", "fr": "abdeilmnorstu"}


class Foreign(NamedTuple):
    """A row of such a list, and the number of the association that it is; empty where it is none."""

    values: Mapping[str, Any]
    number: str


def foreign(count: int, among: int, seed: int = 7) -> Iterator[Foreign]:
    """``count`` rows of which half are among the first ``among`` of ``associations``; no row has a number."""
    rng = random.Random(seed)
    chosen = set(rng.sample(range(among), count // 2))
    for place, values in enumerate(associations(among)):
        if place in chosen:
            yield Foreign(_respelled(rng, values), str(values["number"]))
    for values in associations(count - count // 2, seed=seed + 1):
        yield Foreign(_respelled(rng, values), "")


def _respelled(rng: random.Random, values: Mapping[str, Any]) -> dict[str, Any]:
    """As another list has it: one script or both, other spellings, a slip, a part of the rest."""
    scripts = rng.choice((("ar",), ("ar",), ("fr",), ("ar", "fr")))
    told: dict[str, Any] = {key: values[key] for key in ("region", "province", "commune")}
    for script in scripts:
        name = _spelled(rng, str(values[f"name_{script}"]), _ARABIC if script == "ar" else _FRENCH)
        told[f"name_{script}"] = _slip(rng, name, _LETTERS[script]) if rng.random() < 0.3 else name
    for key, share in (("phone", 0.6), ("email", 0.4), ("president", 0.4), ("founded_on", 0.3), ("receipt_no", 0.3)):
        if rng.random() < share:
            told[key] = values[key]
    return told


def _spelled(rng: random.Random, name: str, ways: Sequence[tuple[str, str]]) -> str:
    for old, new in ways:
        if rng.random() < 0.5:
            name = name.replace(old, new)
    return name.upper() if rng.random() < 0.2 else name


def _slip(rng: random.Random, name: str, letters: str) -> str:
    """One letter left out, doubled, swapped with its neighbour, or another one."""
    at = rng.randrange(2, len(name) - 2)
    slips: tuple[Callable[[], str], ...] = (
        lambda: name[:at] + name[at + 1 :],
        lambda: name[:at] + name[at] + name[at:],
        lambda: name[:at] + name[at + 1] + name[at] + name[at + 2 :],
        lambda: name[:at] + rng.choice(letters) + name[at + 1 :],
    )
    return rng.choice(slips)()


def match(registry: Path, count: int, among: int) -> dict[str, float]:
    """Look for every row among the records: CPU seconds, and what was found of the planted, in per cent.

    ``first``: to work out what all the records are known by, which is kept with the registry.
    ``found``: the record is the one that is met, or among those that a person is asked about; ``wrong``:
    rows that were taken for certain to be another record.
    """
    rows = list(foreign(count, among))
    with Registry(registry) as opened:
        first = cpu_seconds(lambda: refresh(opened))
    with Registry(registry, read_only=True) as opened, opened.read() as session:
        table = table_of("association").c
        numbers = dict(session.execute(select(table.id, table.number)).all())
        met: list[list[tuple[str, Any]]] = []

        def work() -> None:
            faces: list[Face] = [face(row.values) for row in rows]
            without_common_contacts(faces)
            known = known_associations(session, faces)
            met.extend(records_met(what, known) for what in faces)

        with collecting_later():  # as at every import
            cpu = cpu_seconds(work)
    planted = [(row.number, found) for row, found in zip(rows, met, strict=True) if row.number]
    hits = sum(any(numbers[rid] == number for rid, _ in found) for number, found in planted)
    wrong = sum(len(found) == 1 and found[0][1].certain and numbers[found[0][0]] != number for number, found in planted)
    return {"first": first, "cpu": cpu, "missed": 100 - 100 * hits / len(planted), "wrong": 100 * wrong / len(planted)}


if __name__ == "__main__":
    print(json.dumps(match(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
