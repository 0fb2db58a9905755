"""Going back to a backup: what it holds beside what there is now, then the exchange of the two.

The page that asked is gone by the time the registry is open again: this lives with the window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from coalition_desktop.desk.restoring import restore_backup
from coalition_desktop.errors import UserError
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.associations_columns import moment_words
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import frame, row
from coalition_desktop.gui.widgets.panels import Dialog, ProgressPanel
from coalition_desktop.language import QT_TRANSLATE_NOOP, Text
from coalition_desktop.store.backups import Contents, look_into
from coalition_desktop.work import Progress, Work

translate = QCoreApplication.translate
RESTORING = QT_TRANSLATE_NOOP("Phase", "Restoring the backup")
COMPARED: Mapping[str, Text] = {
    "association": QT_TRANSLATE_NOOP("Restore", "Associations"),
    "person": QT_TRANSLATE_NOOP("Restore", "People"),
    "position": QT_TRANSLATE_NOOP("Restore", "Positions in bureaux"),
    "mandate": QT_TRANSLATE_NOOP("Restore", "Mandates"),
    "commitment": QT_TRANSLATE_NOOP("Restore", "Commitments"),
    "letter": QT_TRANSLATE_NOOP("Restore", "Letters"),
    "document": QT_TRANSLATE_NOOP("Restore", "Documents"),
}


class RestoreDialog(Dialog):
    """The backup beside the present state; going on is a choice, nothing is preselected."""

    def __init__(self, parent: QWidget, context: Context, backup: Path, holds: Contents, now: Contents) -> None:
        super().__init__(parent, self.tr("Restore a backup"), 520)
        when = moment_words(datetime.fromtimestamp(backup.stat().st_mtime))
        self.restore = Button(self.tr("Restore this backup"), "danger", "restore")
        self.restore.setAutoDefault(False)
        self.keep = Button(self.tr("Keep the present state"))
        self.keep.setDefault(True)
        self.restore.clicked.connect(self.accept)
        self.keep.clicked.connect(self.reject)
        said = self.tr(
            "The registry goes back to the backup: what was written since is no longer shown. The present state is backed up first, so that you can come back to it."
        )
        self.put(
            Label(bidi.fill(self.tr("Go back to the backup of {when}?"), when=when), "h3", wrap=True),
            Label(said, tone="soft", wrap=True),
            self._table(context, holds, now),
            row(None, self.keep, self.restore),
        )

    def _table(self, context: Context, holds: Contents, now: Contents) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(0, 1)
        heads = ("", self.tr("In the backup"), self.tr("Now"))
        for place, head in enumerate(heads):
            grid.addWidget(Label(head, "label"), 0, place)
        shown = [entity for entity in COMPARED if holds.counts.get(entity) or now.counts.get(entity)]
        for line, entity in enumerate(shown, 1):
            there, here = holds.counts.get(entity, 0), now.counts.get(entity, 0)
            grid.addWidget(Label(context.say(COMPARED[entity])), line, 0)
            grid.addWidget(Label(bidi.ltr(there), "strong", "accent" if there != here else ""), line, 1)
            grid.addWidget(Label(bidi.ltr(here), "strong"), line, 2)
        return frame("well", grid, margins=(16, 12, 16, 12))


def ask_to_restore(window: QWidget, context: Context, backup: Path, reopen: Callable[[Path], object]) -> None:
    """Compare, ask, restore.  A file that is no backup is told through the one door."""
    try:
        holds, now = look_into(backup), look_into(context.registry.path)
    except UserError as error:
        context.trouble(error)
        return
    dialog = RestoreDialog(window, context, backup, holds, now)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: restore_into(window, context, backup, reopen))
    dialog.open()


def restore_work(registry: Path, backup: Path) -> Work[Path]:
    """Put the backup in the registry's place; the copy of the state before."""
    yield Progress(0, 0, RESTORING)
    return restore_backup(registry, backup)


def restore_into(window: QWidget, context: Context, backup: Path, reopen: Callable[[Path], object]) -> None:
    """Close the registry, exchange it for the backup, open it again; whatever happens it is opened again."""
    registry = context.registry
    path: Path = registry.path
    context.close()
    registry.close()
    veil = Dialog(window, translate("RestoreDialog", "Restore a backup"))
    veil.put(ProgressPanel(translate("RestoreDialog", "Restoring the backup"), stoppable=False))
    veil.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    veil.open()

    def restored(_before: Path) -> None:
        veil.close()
        reopen(path)
        context.toast(translate("RestoreDialog", "The backup was restored"), icon="restore")

    def not_restored(error: BaseException) -> None:
        veil.close()
        reopen(path)
        context.trouble(error)

    context.run(
        restore_work(path, backup), translate("RestoreDialog", "Restoring the backup"), restored, failed=not_restored
    )
