"""What is done with the documents of the side panel: attach, open, save, edit, replace, remove, erase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import associations_documents as parts
from coalition_desktop.gui.pages.letters_paper import open_file, show_folder
from coalition_desktop.gui.widgets.panels import ConfirmDialog, Dialog

if TYPE_CHECKING:
    from coalition_desktop.desk.documents import Document
    from coalition_desktop.gui.pages.document_dialog import DocumentDialog

ENTITY = "document"


class DocumentsDesk(QObject):
    """``last``: the newest operation that can be undone; ``take_back`` undoes one."""

    def __init__(
        self,
        context: Context,
        page: QWidget,
        last: Callable[[], int | None],
        take_back: Callable[[int | None], object],
    ) -> None:
        super().__init__(page)
        self._context, self._page, self._last, self._take_back = context, page, last, take_back
        self.dialog: Dialog | None = None  # the one that is open, or was last

    # -- attaching ------------------------------------------------------------------------------

    def attach(self, about: str, paths: Sequence[Path]) -> None:
        """Keep files with an association; of one file its fields are asked first, of several they come after."""
        from coalition_desktop.desk import documents

        wanted = list(paths) or self._ask_files()
        if not wanted:
            return
        if len(wanted) > 1:
            work = documents.attach_several(self._context.registry, about, wanted)
            self._run(work, self.tr("Attaching the files"), lambda made: self._attached(len(made)))
            return
        path = wanted[0]
        given = {"name": documents.title_of(path)}
        dialog = self._open_dialog(self.tr("Attach a file"), self.tr("Attach"), path.name, given)
        dialog.accepted.connect(
            lambda: self._run(
                documents.attach(self._context.registry, about, path, dialog.values()),
                self.tr("Attaching the file"),
                lambda _rid: self._attached(1),
            )
        )

    def _ask_files(self) -> list[Path]:
        named, _ = QFileDialog.getOpenFileNames(self._page.window(), self.tr("Files to attach"))
        return [Path(name) for name in named]

    def _attached(self, count: int) -> None:
        self._tell(self.tr("%n document(s) attached", "", count), "paperclip")

    # -- one document ---------------------------------------------------------------------------

    def do(self, what: str, one: Document) -> None:
        """What the menu of a document offers."""
        {
            parts.OPEN: self.open,
            parts.SAVE: self.save,
            parts.EDIT: self.edit,
            parts.REPLACE: self.replace,
            parts.REMOVE: self.remove,
            parts.ERASE: self.erase,
        }[what](one)

    def open(self, one: Document) -> None:
        """Show a copy in the system's own program."""
        self._give_out(one, None, self._opened)

    def _opened(self, path: Path) -> None:
        if not open_file(path):
            self._context.toast(
                self.tr("This computer has no program for such files: save a copy"), icon="alert-circle"
            )

    def save(self, one: Document) -> None:
        """Write a copy where the person wants it."""
        named, _ = QFileDialog.getSaveFileName(self._page.window(), self.tr("Save a copy"), one.file_name)
        if named:
            self._give_out(one, Path(named), self._saved)

    def _saved(self, path: Path) -> None:
        words = bidi.fill(self.tr("Saved: {file}"), file=path.name)
        self._context.toast(words, self.tr("Folder"), lambda: show_folder(path), "device-floppy")

    def _give_out(self, one: Document, to: Path | None, then: Callable[[Path], object]) -> None:
        from coalition_desktop.desk.documents import give_out

        self._context.run(give_out(self._context.registry, one.rid, to), self.tr("Copying the file"), then)

    def edit(self, one: Document) -> None:
        """Its title, kind and dates."""
        from coalition_desktop.desk import records

        dialog = self._open_dialog(self.tr("Edit the document"), self.tr("Save"), one.file_name, one.values)

        def save() -> None:
            changed = dialog.changed()
            if changed and self._write(lambda: records.save(self._context.registry, ENTITY, one.rid, changed)):
                self._tell(bidi.fill(self.tr("“{name}” was saved"), name=one.name), "device-floppy")

        dialog.accepted.connect(save)

    def replace(self, one: Document) -> None:
        """Another file in the place of its file."""
        from coalition_desktop.desk.documents import replace

        named, _ = QFileDialog.getOpenFileName(self._page.window(), self.tr("The file that takes its place"))
        if named:
            work = replace(self._context.registry, one.rid, Path(named))
            self._run(work, self.tr("Attaching the file"), lambda changed: self._replaced(one, changed))

    def _replaced(self, one: Document, changed: bool) -> None:
        if changed and one.owner not in ("", self._context.registry.identity.office):
            words = self.tr("The other file is proposed to {office}, which decides")
            self._tell(bidi.fill(words, office=bidi.ltr(one.owner)), "paperclip")
        elif changed:
            self._tell(bidi.fill(self.tr("“{name}” has another file now"), name=one.name), "paperclip")
        else:
            self._context.tell({ENTITY})  # the same bytes may have mended it
            self._context.toast(self.tr("It has this file already"))

    def remove(self, one: Document) -> None:
        """Into the bin, with a way back."""
        from coalition_desktop.desk import records

        if self._write(lambda: records.remove(self._context.registry, [one.rid])):
            self._tell(bidi.fill(self.tr("“{name}” was removed"), name=one.name), "trash")

    def erase(self, one: Document) -> None:
        """With its file, here and at every office: asked before, for it cannot be taken back."""
        dialog = ConfirmDialog(
            self._page.window(),
            bidi.fill(self.tr("Erase “{name}” for good?"), name=one.name),
            self.tr(
                "The document and its file are destroyed here, and at every office that takes in your next packet. This cannot be taken back. Copies in mail, on USB keys and in backups stay."
            ),
            self.tr("Erase for good"),
            self.tr("Keep it"),
        )
        dialog.accepted.connect(lambda: self._erase(one))
        self._show(dialog)

    def _erase(self, one: Document) -> None:
        from coalition_desktop.desk.erasing import erase

        registry, language = self._context.registry, self._context.language
        erasure = self._write(lambda: erase(registry, one.rid, "request", language))
        if erasure is None:
            return
        self._context.tell({ENTITY})
        asked = bidi.fill(self.tr("{office} was asked to erase it, with your next packet"), office=bidi.ltr(one.owner))
        self._context.toast(self.tr("The document was erased") if erasure.done else asked, icon="ban")

    # -- helping --------------------------------------------------------------------------------

    def _open_dialog(self, title: str, action: str, file_name: str, values: Any) -> DocumentDialog:
        from coalition_desktop.gui.pages.document_dialog import DocumentDialog

        dialog = DocumentDialog(self._page.window(), self._context.language, title, action, file_name, values)
        self._show(dialog)
        return dialog

    def _show(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _run(self, work: Any, title: str, done: Callable[[Any], object]) -> None:
        self._context.run(work, title, done, changes={ENTITY})

    def _write(self, write: Callable[[], Any]) -> Any:
        """Write something; what came of it, nothing where it was refused, which is told."""
        try:
            return write()
        except Exception as error:  # noqa: BLE001  (everything goes to the one door)
            self._context.trouble(error)
            return None

    def _tell(self, words: str, icon: str) -> None:
        """Say what was done, with the way back."""
        done = self._last()
        self._context.tell({ENTITY})
        self._context.toast(words, self.tr("Undo"), lambda: self._take_back(done), icon)
