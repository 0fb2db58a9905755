"""The button that gives refused rows back as a workbook, to be corrected and imported again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from coalition_desktop.exchange.plan import ImportPlan
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.pages.letters_paper import open_file
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.work import Progress, Work

WRITING = QT_TRANSLATE_NOOP("Phase", "Writing the refused rows")


def rejected_work(plan: ImportPlan, path: Path, language: str) -> Work[int]:
    """Write the refused rows; how many there are."""
    from coalition_desktop.exchange.rejected import write_rejected

    yield Progress(0, 0, WRITING)
    return write_rejected(plan, path, language)


class RejectedButton(Button):
    """Asks for the file, writes it, and offers to open it."""

    def __init__(self, context: Context, session: ImportSession, kind: str = "link") -> None:
        super().__init__(self.tr("Save them in Excel to correct them"), kind, "download", small=kind == "link")
        self._context, self._session = context, session
        self._path = Path()
        self.clicked.connect(self.ask)

    def ask(self) -> None:
        """Where to?"""
        if self._session.plan is None:
            return
        source = Path(self._session.plan.reading.source.name)
        proposed = bidi.fill(self.tr("{name} - to correct.xlsx"), name=source.stem)
        title, kind = self.tr("Save the refused rows"), self.tr("Excel workbooks")
        named, _ = QFileDialog.getSaveFileName(self, title, bidi.plain(proposed), f"{kind} (*.xlsx)")
        if named:
            path = Path(named)
            self.write(path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx"))

    def write(self, path: Path) -> None:
        """Write them into this file."""
        assert self._session.plan is not None
        self._path = path
        work = rejected_work(self._session.plan, path, self._context.language.code)
        self._context.run(work, self._context.say(WRITING), self._written)

    def _written(self, count: int) -> None:
        told = self.tr("%n refused row(s) saved with their reasons", "", count)
        path = self._path
        self._context.toast(told, self.tr("Open the file"), lambda: open_file(path), "file-spreadsheet")
