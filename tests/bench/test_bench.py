"""The measuring itself: invented lists are the same each time, figures are taken in turn, both sides do their work."""

from __future__ import annotations

from bench import data, ours
from tests.conftest import *  # noqa: F403


def test_the_same_seed_gives_the_same_list() -> None:
    assert list(data.rows(50, seed=3)) == list(data.rows(50, seed=3)) != list(data.rows(50, seed=4))
    assert {len(row) for row in data.rows(50)} == {len(data.HEADINGS)} == {25} == {len(ours.COLUMNS)}
