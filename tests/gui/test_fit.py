"""Nothing is cut off, on any page, in the smallest window and at every size of text."""

from __future__ import annotations

from pathlib import Path

import pytest

from coalition_desktop.gui import startup
from coalition_desktop.settings import Settings
from tests.gui.fit import cut, overlapping
from tests.gui.tour import Tour


@pytest.mark.parametrize(("language", "text"), [("fr", 100), ("en", 125), ("fr", 150), ("ar", 150)])
def test_nothing_is_cut_in_the_smallest_window(home: Path, tmp_path: Path, language: str, text: int) -> None:
    settings = Settings(language, "light", text)
    startup.start(settings)
    tour = Tour(settings, 1024, 640, tmp_path)
    wrong: list[str] = []
    seen = 0
    for stop, widget in tour.stops():
        seen += 1
        wrong += [f"{stop}: {what}" for what in (*cut(widget), *overlapping(widget))]
    tour.close()
    assert seen > 50
    assert not wrong, "\n".join(wrong)
