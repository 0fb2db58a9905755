"""A real registry on the disk for the tests of imports and rosters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coalition_desktop.store.registry import Registry

OFFICE = {"code": "LSH", "name_ar": "تنسيقية العيون الساقية الحمراء"}


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    """A new registry of a regional office."""
    with Registry.make(tmp_path / "registry.coalition", OFFICE, "سعاد") as made:
        yield made
