"""Pictures of every page of the real window on the invented registry, to be looked at beside the design.

    python -m tests.gui.shots FOLDER [STOP…]

Arabic, French and English, light and dark, text at 100 to 150 %, from the smallest window to a large one.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from coalition_desktop.gui import startup
from coalition_desktop.settings import Settings
from tests.gui.gallery import Look
from tests.gui.tour import Tour

LOOKS = (
    Look("ar", "light", 100, 1366, 768),
    Look("fr", "light", 100, 1366, 768),
    Look("en", "light", 100, 1366, 768),
    Look("ar", "dark", 100, 1366, 768),
    Look("fr", "dark", 100, 1366, 768),
    Look("ar", "light", 125, 1366, 768),
    Look("fr", "light", 100, 1024, 640),
    Look("ar", "light", 150, 1024, 640),
    Look("fr", "light", 150, 1024, 640),
    Look("ar", "light", 100, 1920, 1080),
)


def main(folder: str, *wanted: str) -> None:
    """From the command line."""
    os.environ["COALITION_DESKTOP_HOME"] = tempfile.mkdtemp()
    Path(folder).mkdir(parents=True, exist_ok=True)
    for look in LOOKS:
        settings = Settings(look.language, look.theme, look.text)
        startup.start(settings)
        tour = Tour(settings, look.width, look.height, Path(tempfile.mkdtemp()))
        for stop, widget in tour.stops():
            if stop in wanted or not wanted:
                widget.grab().save(str(Path(folder) / f"{stop}-{look.name}.png"))
        tour.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
