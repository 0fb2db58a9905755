"""Our side of the lines about lists: a workbook into a new registry, a registry into a roster."""

from __future__ import annotations

from pathlib import Path

from bench.data import HEADINGS
from coalition_desktop.exchange import importing
from coalition_desktop.exchange.roster import export_roster
from coalition_desktop.records.offices import office
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import finish

# The columns of ``HEADINGS`` as fields.
FIELDS = (
    "number", "name_ar", "name_fr", "acronym", "founded_on", "president", "status", "joined_on", "region", "province",
    "commune", "address", "phone", "email", "web", "authority", "receipt_no", "receipt_date", "final_receipt_no",
    "bureau_renewed", "bureau_term", "themes", "members", "women", "notes",
)  # fmt: skip
assert len(FIELDS) == len(HEADINGS)


def empty_registry(path: Path) -> Registry:
    """A new registry of the national office, in the place of an old one."""
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    national = office("NAT")
    assert national is not None
    return Registry.make(path, national.values(), "bench")


def import_workbook(registry: Registry, source: Path) -> None:
    """Read, match, plan, back up and write: all that an import does."""
    done = finish(importing.apply(registry, finish(importing.prepare(registry, source))))
    assert done.new > 0


def write_roster(registry: Registry, target: Path) -> None:
    """The same columns as the floor's."""
    finish(export_roster(registry, target, "ar", fields=FIELDS, personal=True))
