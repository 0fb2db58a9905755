"""The same work as in ``floors``, done by the program."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

from bench.data import TYPED, prefixes
from bench.measure import cpu_seconds, percentile
from bench.registry import associations
from coalition_desktop.desk import letters
from coalition_desktop.desk.office import make_registry, save_office
from coalition_desktop.exchange import importing
from coalition_desktop.exchange.roster import export_roster
from coalition_desktop.language import Message
from coalition_desktop.store import finding, writing
from coalition_desktop.store.any_registry import NEW_REGISTRY
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.undoing import undo
from coalition_desktop.work import finish

# The fields that the 25 columns of the invented list become.
COLUMNS = (
    "number", "name_ar", "name_fr", "acronym", "founded_on", "president", "status", "joined_on", "region", "province",
    "commune", "address", "phone", "email", "web", "authority", "receipt_no", "receipt_date", "final_receipt_no",
    "bureau_renewed", "bureau_term", "themes", "members", "women", "notes",
)  # fmt: skip
OFFICE, AUTHOR = "LSH", "سلمى بنطاهر"


def make(path: Path, count: int) -> Path:
    """A registry of ``count`` invented associations."""
    with make_registry(path, OFFICE, AUTHOR) as registry, registry.write("new", Message(NEW_REGISTRY)) as session:
        new = (writing.NewRecord("association", values, writing.new_rid()) for values in associations(count))
        writing.create_many(session, new)
    return path


def import_workbook(source: Path, target: Path) -> dict[str, float]:
    """Read, plan, back up and write a list into a new registry; then take it back.

    ``cpu`` and ``blind``: seconds of the import, with the process that reads the file; ``undo``: of
    taking it back, as a share of them.
    """
    with make_registry(target, OFFICE, AUTHOR) as registry:
        bringing = cpu_seconds(lambda: finish(importing.apply(registry, finish(importing.prepare(registry, source)))))
        withdrawing = cpu_seconds(lambda: undo(registry))
    return {"cpu": bringing, "blind": bringing, "undo": withdrawing / bringing}


def write_roster(registry: Path, target: Path) -> dict[str, float]:
    """The roster of a registry with the 25 columns of the invented list."""
    with Registry(registry, read_only=True) as opened:
        return {"cpu": cpu_seconds(lambda: finish(export_roster(opened, target, "ar", COLUMNS, personal=True)))}


def search(registry: Path) -> dict[str, float]:
    """The first 50 records in the order of their names for each text; milliseconds, 95th percentile."""
    times = []
    with Registry(registry, read_only=True) as opened, opened.read() as session:
        for text in prefixes(TYPED, shortest=3):
            before = time.perf_counter()
            finding.find(session, finding.Query(text=text), 50)
            times.append((time.perf_counter() - before) * 1000)
    return {"ms": percentile(times, 0.95)}


def issue_letters(registry: Path, target: Path, count: int) -> dict[str, float]:
    """Attestations in two languages, numbered, signed, registered and printed into one PDF."""
    wish = letters.Wish("membership", "ar-fr", date(2026, 11, 2))
    with Registry(registry, author=AUTHOR) as opened:
        save_office(opened, {"signatory_ar": AUTHOR, "signatory_fr": "Salma Bentaher"})
        with opened.read() as session:
            query = finding.Query(filters={"status": ["active"]})
            rids = finding.find(session, query, count)
        return {"cpu": cpu_seconds(lambda: finish(letters.issue(opened, wish, rids, target)))}
