"""Pictures of the window and of every part, to be looked at beside the design.

    python -m tests.gui.gallery FOLDER [NAME…]

Arabic and French, light and dark, text at 100 and 125 %, 1366×768 and 1280×680.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coalition_desktop.gui import theme, translator
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.shell.window import MainWindow
from coalition_desktop.language import Language
from coalition_desktop.settings import Settings
from tests.gui import demo


class Look(NamedTuple):
    """One way to see everything."""

    language: str
    theme: str
    text: int
    width: int
    height: int

    @property
    def name(self) -> str:
        return f"{self.language}-{self.theme}-{self.text}-{self.width}"


LOOKS = (
    Look("ar", "light", 100, 1366, 768),
    Look("fr", "light", 100, 1366, 768),
    Look("ar", "dark", 100, 1366, 768),
    Look("fr", "dark", 125, 1366, 768),
    Look("ar", "light", 125, 1366, 768),
    Look("fr", "light", 100, 1280, 680),
    Look("ar", "light", 150, 1366, 768),
)


def window(app: QApplication, look: Look) -> MainWindow:
    """The shell with its demonstration pages, in a look."""
    settings = Settings(language=look.language, theme=look.theme, text_size=look.text, author="سعاد المثالي")
    translator.install(app, look.language)
    theme.apply(app, look.theme, look.text)
    context = Context(settings, Language(look.language))
    made = MainWindow(context, demo.PAGES, demo.SOURCES)
    made.resize(look.width, look.height)
    return made


def grab(app: QApplication, widget: QWidget, file: Path) -> None:
    """Show, settle, save."""
    widget.show()
    QTest.qWait(350)  # waiting rows show themselves after 300 ms
    app.processEvents()
    widget.grab().save(str(file))


Scene = Callable[[MainWindow], None]


def _page(name: str) -> Scene:
    def show(made: MainWindow) -> None:
        made.context.open(None, demo.desk())
        made.go(name)

    return show


def _palette(made: MainWindow) -> None:
    _page("list")(made)
    made.show()
    QApplication.processEvents()
    made.open_palette()
    made.findChild(demo.Palette).line.setText("نخيل" if made.context.language.rtl else "nakhil")


def _toast(made: MainWindow) -> None:
    _page("list")(made)
    made.show()
    QApplication.processEvents()
    made.toast(
        *(
            ("حُذفت «مسارات الطفولة والشباب»", "تراجع")
            if made.context.language.rtl
            else ("« Massarat » supprimée", "Annuler")
        )
    )


SCENES: dict[str, Scene] = {
    "start": lambda made: made.go("start"),
    "list": _page("list"),
    "form": _page("form"),
    "parts": _page("parts"),
    "import": _page("import"),
    "palette": _palette,
    "toast": _toast,
}


def pictures(app: QApplication, folder: Path, scenes: Sequence[str] = tuple(SCENES)) -> Iterator[Path]:
    """Make the pictures one by one."""
    folder.mkdir(parents=True, exist_ok=True)
    for look in LOOKS:
        for scene in scenes:
            made = window(app, look)
            SCENES[scene](made)
            file = folder / f"{scene}-{look.name}.png"
            grab(app, made, file)
            made.close()
            made.deleteLater()
            app.processEvents()
            yield file


def main(folder: str, *scenes: str) -> None:
    """From the command line."""
    os.environ["COALITION_DESKTOP_HOME"] = tempfile.mkdtemp()
    app = QApplication([])
    app.setStyle("Fusion")
    for file in pictures(app, Path(folder), scenes or tuple(SCENES)):
        print(file)


if __name__ == "__main__":
    main(*sys.argv[1:])
