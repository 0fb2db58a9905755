"""Real registries on the disk, and small words for what people do with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coalition_desktop.store.any_registry import AnyRegistry
from tests import postgres

OFFICE = {"code": "LSH", "name_ar": "تنسيقية العيون الساقية الحمراء"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the registry of a test is."""
    return tmp_path / "registry.coalition"


@pytest.fixture
def registry(path: Path, database: str) -> Iterator[AnyRegistry]:
    """A new registry."""
    with postgres.make(database, path, OFFICE, "سعاد") as made:
        yield made
