"""A disk that is full: one sentence, nothing half written, nothing left behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from coalition_desktop.errors import UserError
from coalition_desktop.exchange.kept_copies import short_name
from coalition_desktop.exchange.rejected import write_rejected
from coalition_desktop.exchange.roster import export_roster
from coalition_desktop.paths import imports_dir
from coalition_desktop.work import finish
from tests.exchange.importing_lists import AMAL, NOUR, associations, imported, kept, planned, written
from tests.exchange.making import workbook

FULL = Path("/dev/full")  # where every byte that is written finds no room
pytestmark = pytest.mark.skipif(not FULL.exists(), reason="a device of Linux")

WRONG = [["Nom", "Région"], ["Association A", "Oriental"], ["Association B", "Atlantis"]]


def leads_nowhere(draft):
    draft.parent.mkdir(exist_ok=True)
    draft.symlink_to(FULL)


@pytest.fixture
def target(tmp_path):
    """A workbook that is there, and whose next draft finds no room."""
    path = tmp_path / "out" / "a.xlsx"
    leads_nowhere(path.with_name(f".{os.getpid()}.xlsx.part"))
    path.write_bytes(b"before")
    return path


def is_as_before(path):
    return path.read_bytes() == b"before" and [*path.parent.iterdir()] == [path]


def test_a_roster_without_room(registry, target):
    kept(registry, NOUR)
    with pytest.raises(UserError, match="the disk is full") as refused:
        finish(export_roster(registry, target, "en"))
    assert "Nothing was replaced" in str(refused.value) and is_as_before(target)


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_refused_rows_without_room(registry, target, tmp_path, ending):
    path = tmp_path / f"list.{ending}"
    if ending == "csv":
        path.write_text("\n".join(map(";".join, WRONG)), encoding="utf-8")
    else:
        workbook(path, WRONG)
    with pytest.raises(UserError, match="the disk is full"):
        write_rejected(planned(registry, path), target, "en")
    assert is_as_before(target)


def test_a_copy_without_room(registry, tmp_path):
    path = written(tmp_path / "list.xlsx", NOUR, AMAL)
    plan = planned(registry, path)
    folder = imports_dir(registry.path)
    leads_nowhere(folder / f"{plan.reading.source.sha256[:16]}-{short_name(path.name)}.part")
    with pytest.raises(UserError, match="the disk is full") as refused:
        imported(registry, path)
    assert "Nothing was changed" in str(refused.value)
    assert associations(registry) == [] and not folder.exists()
