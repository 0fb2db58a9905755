"""Keys that work on every keyboard of the country: Latin, AZERTY and Arabic."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

# The letter that stands on the same key of the Arabic keyboard.
ARABIC = dict(zip("QWERTYUIOPASDFGHJKLZXCVNM", "ضصثقفغعهخحشسيبلاتنمئءؤرىة", strict=True))
# The digit row of AZERTY gives these without Shift (6 is "-", which makes the text smaller).
AZERTY = {"1": "&", "2": "é", "3": '"', "4": "'", "5": "(", "7": "è", "8": "_", "9": "ç", "0": "à"}


# What some programs use for the same thing.
ALSO = {"Ctrl+Y": ("Ctrl+Shift+Z",), "Ctrl++": ("Ctrl+=",), "Ctrl+E": ("F2",), "Ctrl+F": ("/",), "F1": ("Ctrl+/",)}


def same_keys(keys: str) -> list[QKeySequence]:
    """A key sequence and what the same keys give on an Arabic or AZERTY keyboard."""
    found = [QKeySequence(keys), *(QKeySequence(other) for other in ALSO.get(keys, ()))]
    before, plus, last = keys.rpartition("+")
    if before and plus and len(last) == 1:
        others = (ARABIC.get(last.upper()), AZERTY.get(last))
        found.extend(QKeySequence(f"{before}+{other}") for other in others if other)
    return found


def bind(owner: QWidget, keys: str, run: Callable[[], object]) -> QShortcut:
    """Run something by its keys anywhere in the window of ``owner``."""
    shortcut = QShortcut(owner)
    shortcut.setKeys(same_keys(keys))
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.activated.connect(run)
    return shortcut
