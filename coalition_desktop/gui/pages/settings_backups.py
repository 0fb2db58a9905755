"""Backups: how well the data is protected, in one sentence; making one; going back to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QMenu

from coalition_desktop.desk.backing_up import BackedUp, back_up_work, contents, newest_in
from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.job import Job
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.pages import letters_paper as paper
from coalition_desktop.gui.pages.associations_columns import moment_words
from coalition_desktop.gui.pages.settings_parts import Section, setting, settings_card
from coalition_desktop.gui.pages.settings_restore import ask_to_restore
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, Row, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button, Switch
from coalition_desktop.gui.widgets.label import ElidedLabel, Label, Picture
from coalition_desktop.gui.widgets.layout import column, column_layout, frame, row
from coalition_desktop.language import Language
from coalition_desktop.paths import backups_dir
from coalition_desktop.records.showing import file_size
from coalition_desktop.store.attachments import files_in
from coalition_desktop.store.backups import Backup, Contents, backups, describe

OLD_DAYS = 7  # from then on the sentence warns


def megabytes(size: int, language: Language) -> str:
    """``18,4``: a size in megabytes (millions of bytes), never less than 0.1."""
    told = f"{max(size, 100_000) / 1e6:.1f}"
    return told if language.code == "en" else told.replace(".", ",")


class BackupsSection(Section):
    """``reopen``: opens a registry again after a backup was put in its place."""

    def __init__(self, context: Context, reopen: Callable[[Path], object]) -> None:
        super().__init__(context)
        self._reopen = reopen
        self._path: Path = context.registry.path
        self._found: Sequence[Backup] = ()
        self._holds: dict[Path, Contents | None] = {}
        self._job: Job | None = None
        self._make_hero()
        self._make_switches()
        self._make_list()
        self.setLayout(column_layout(self._hero, self._switches, (self._list, 1), gap=12))
        self.read()

    # -- building -------------------------------------------------------------------------------

    def _make_hero(self) -> None:
        self._shield = Picture("shield-check", "ok", 28)
        self._sentence = Label("", "h3", wrap=True)
        self._where = ElidedLabel("", "caption", "muted")
        self.now = Button(self.tr("Back up now"), "primary", "device-floppy")
        self.now.clicked.connect(self.back_up)
        self.now.setEnabled(not self.context.registry.read_only)
        words = column(self._sentence, self._where, gap=2)
        self._hero = frame("card", row(self._shield, (words, 1), self.now, gap=16), margins=(18, 14, 18, 14))

    def _make_switches(self) -> None:
        settings = self.context.settings
        self.automatic = Switch(self.tr("Automatic backup"), settings.automatic_backup)
        self.automatic.toggled.connect(self._automatic)
        self.second = Switch(self.tr("Second place (USB key)"), bool(settings.second_backup_place))
        self.second.clicked.connect(self._second)
        self._second_words = Label("", "caption", "muted")
        self.choose = Button(self.tr("Choose the folder…"), "link", "usb", small=True)
        self.choose.clicked.connect(self.choose_second)
        self._files_words = Label(self._files_kept(), "caption", "muted")
        self._switches = settings_card(
            setting(self.tr("Automatic backup"), self.tr("On the first opening of the day; before every import and update, always."), self.automatic),
            setting(self.tr("Second place (USB key)"), self.tr("Each backup is copied there too, with the files of documents, when the key is plugged in."), self._second_words, self.choose, self.second),
            setting(self.tr("Files of documents"), self.tr("They lie beside the registry and never change: a backup does not repeat them. The second place gets a copy of each."), self._files_words),
            setting(self.tr("Kept backups"), self.tr("7 daily, 8 weekly and 12 monthly ones; those made by hand stay."), Label("")),
        )  # fmt: skip

    def _files_kept(self) -> str:
        kept = files_in(self._path)
        size = file_size(sum(kept.values()), self.context.language)
        return bidi.fill(self.tr("%n file(s), {size}", "", len(kept)), size=size) if kept else self.tr("None yet")

    def _make_list(self) -> None:
        columns = [
            Column("taken", self.tr("Date"), self._taken, 190),
            Column("reason", self.tr("Reason"), lambda r: cells.Words(self.context.say(describe(r["reason"])), tone="text2"), 190, 2),
            Column("holds", self.tr("Contents"), self._contents),
            Column("whole", self.tr("Integrity"), self._whole, 120),
        ]  # fmt: skip
        self._model = WindowedModel(columns, self._fetch, self)
        self.table = ListTable(self._model, self.tr("Available backups"), tokens.ROW_ONE)
        self.table.setMinimumHeight(theme.px(tokens.HEADER + tokens.ROW_ONE * 3))
        self.table.opened.connect(lambda _path: self.restore_chosen())
        self.table.current.connect(lambda _path: self._settle())
        self.restore = Button(self.tr("Restore the chosen backup…"), "plain", "restore")
        self.restore.clicked.connect(self.restore_chosen)
        self.more = Button(self.tr("More"), "ghost", "dots")
        self.more.clicked.connect(self._offer_more)
        head = row(Label(self.tr("Available backups"), "h3"), None, self.more, self.restore, margins=(18, 12, 18, 8))
        self._none = Label(
            self.tr("No backup yet. Make the first one now: it takes a moment."), tone="muted", wrap=True
        )
        nothing = row((self._none, 1), margins=(18, 4, 18, 16))
        self._nothing = nothing
        self._list = frame("card", head, nothing, (self.table, 1), gap=0, margins=(1, 1, 1, 8))

    def set_room(self, room: Room) -> None:
        """The reason yields first."""
        self.table.hide_from(2 if room < Room.NARROW else 9)

    # -- reading --------------------------------------------------------------------------------

    def read(self) -> None:
        """Look at the backups that there are; what they hold is found out behind."""
        self._found = backups(self._path)
        chosen = self.table.current_id()
        paths = [one.path for one in self._found]
        self._model.set_ids(paths)
        if paths:
            self.table.go_to(chosen if chosen in paths else paths[0])
        self._tell()
        self._look_into()

    def _look_into(self) -> None:
        """Find out what the backups hold, where that is not known yet."""
        unknown = [one.path for one in self._found if one.path not in self._holds]
        if unknown and self._job is None:
            self._job = self.context.run(
                contents(unknown), self.tr("Checking the backups"), self._known, failed=self._unknown
            )

    def _known(self, found: dict[Path, Contents | None]) -> None:
        self._job = None
        self._holds.update(found)
        self._model.refresh()
        self._tell()
        self._look_into()

    def _unknown(self, error: BaseException) -> None:
        self._job = None
        self.context.trouble(error)

    def _tell(self) -> None:
        """One sentence about how well the data is protected."""
        newest = self._found[0] if self._found else None
        mark = self.mark()
        self._shield.set_icon("shield-check" if mark == "ok" else "alert-circle", mark, 28)
        self._sentence.setText(self._said(newest))
        self._where.setText(self._details(newest))
        self._nothing.setVisible(newest is None)
        self.table.setVisible(newest is not None)
        self._settle()
        self._tell_second()
        self.told.emit()

    def mark(self) -> str:
        newest = self._found[0] if self._found else None
        old = needs_backup(self._path)
        broken = newest is not None and newest.path in self._holds and not _is_whole(self._holds[newest.path])
        return "warn" if old or broken else "ok"

    def _said(self, newest: Backup | None) -> str:
        if newest is None:
            return self.tr("Your data has no backup yet")
        when = moment_words(datetime.fromisoformat(newest.taken))
        if newest.path in self._holds and not _is_whole(self._holds[newest.path]):
            return bidi.fill(self.tr("The last backup ({when}) is damaged: make another one"), when=when)
        if self.mark() == "warn":
            return bidi.fill(self.tr("The last backup is old: {when}"), when=when)
        return bidi.fill(self.tr("Your data is protected: last backup {when}"), when=when)

    def _details(self, newest: Backup | None) -> str:
        folder = bidi.ltr(backups_dir(self._path))
        if newest is None:
            return folder
        size = bidi.fill(self.tr("{size} MB"), size=bidi.ltr(megabytes(newest.size, self.context.language)))
        parts = [size, folder]
        if _is_whole(self._holds.get(newest.path)):
            parts.insert(0, self.tr("Checked: it is whole"))
        return " · ".join(parts)

    def _tell_second(self) -> None:
        place = self.context.settings.second_backup_place
        self.choose.setVisible(bool(place))
        if not place:
            self._second_words.setText("")
            return
        there = Path(place).is_dir()
        last = newest_in(self._path, place) if there else ""
        words = bidi.ltr(Path(place).name or place)
        if not there:
            words = self.tr("Not plugged in")
        elif last:
            words = bidi.fill(self.tr("Last time: {when}"), when=moment_words(datetime.fromisoformat(last)))
        self._second_words.setText(words)
        self._second_words.set_tone("muted" if there else "warn")
        self._second_words.setToolTip(place)

    # -- the list -------------------------------------------------------------------------------

    def _fetch(self, ids: Sequence[Any]) -> list[Row | None]:
        known = {one.path: one for one in self._found}
        return [
            {
                "taken": known[p].taken,
                "reason": known[p].reason,
                "checked": p in self._holds,
                "holds": self._holds.get(p),
            }
            for p in ids
        ]

    def _taken(self, values: Row) -> cells.Words:
        return cells.Words(moment_words(datetime.fromisoformat(values["taken"])))

    def _contents(self, values: Row) -> cells.Cell:
        if not values["checked"]:
            return None
        holds = values["holds"]
        return cells.Words(self.counted(holds) if holds is not None else "—", tone="text2")

    def counted(self, holds: Contents) -> str:
        """The records of a registry in a few words."""
        parts = [self.tr("%n association(s)", "", holds.counts.get("association", 0))]
        if holds.counts.get("person"):
            parts.append(self.tr("%n person(s)", "", holds.counts["person"]))
        if holds.counts.get("document"):
            parts.append(self.tr("%n document(s)", "", holds.counts["document"]))
        if holds.counts.get("letter"):
            parts.append(self.tr("%n letter(s)", "", holds.counts["letter"]))
        return " · ".join(parts)

    def _whole(self, values: Row) -> cells.Cell:
        if not values["checked"]:
            return None
        whole = _is_whole(values["holds"])
        return (
            cells.Badge(self.tr("Whole"), "ok", "check") if whole else cells.Badge(self.tr("Damaged"), "danger", "ban")
        )

    # -- doing ----------------------------------------------------------------------------------

    def back_up(self) -> None:
        """A backup now, and its copy in the second place."""
        self.now.setEnabled(False)
        work = back_up_work(self._path, "manual", self.context.settings.second_backup_place)
        self.context.run(work, self.tr("Making a backup"), self._backed_up, failed=self._not_backed_up)

    def _backed_up(self, made: BackedUp) -> None:
        self.now.setEnabled(True)
        self.read()
        self.context.tell(())
        if made.second_wanted and made.second is None:
            self.context.toast(self.tr("Backup made here; the second place is not plugged in"), icon="usb")
        else:
            self.context.toast(self.tr("Backup made"), self.tr("Folder"), lambda: paper.show_folder(made.path))

    def _not_backed_up(self, error: BaseException) -> None:
        self.now.setEnabled(True)
        self.context.trouble(error)

    def _automatic(self, on: bool) -> None:
        self.context.settings.automatic_backup = on
        self.context.save_settings()

    def _second(self, on: bool) -> None:
        if on:
            self.choose_second()
        else:
            self.set_second("")

    def choose_second(self) -> None:
        """Ask for the folder of the second place."""
        before = self.context.settings.second_backup_place
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Second place of the backups"), before)
        self.set_second(chosen or before)

    def set_second(self, place: str) -> None:
        """Copy the backups there too from now on; empty: nowhere."""
        self.context.settings.second_backup_place = place
        self.context.save_settings()
        self.second.setChecked(bool(place))
        self._tell_second()

    def _settle(self) -> None:
        chosen = self.table.current_id()
        broken = chosen in self._holds and not _is_whole(self._holds[chosen])
        self.restore.setEnabled(chosen is not None and not broken and not self.context.registry.read_only)

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Show the folder")).triggered.connect(self.show_folder)
        other = menu.addAction(self.tr("Restore from another file…"))
        other.setEnabled(not self.context.registry.read_only)
        other.triggered.connect(self.restore_other)
        at = self.more.rect().bottomRight() if bidi.rtl() else self.more.rect().bottomLeft()
        menu.popup(self.more.mapToGlobal(at))

    def show_folder(self) -> None:
        """Open the folder of the backups."""
        folder = backups_dir(self._path)
        paper.show_folder(folder if folder.is_dir() else self._path)

    def restore_chosen(self) -> None:
        """Compare the chosen backup with now, and go back to it if the person wants to."""
        chosen = self.table.current_id()
        if chosen is not None and self.restore.isEnabled():
            self._ask(chosen)

    def restore_other(self) -> None:
        """Go back to a backup that lies elsewhere."""
        named, _ = QFileDialog.getOpenFileName(
            self, self.tr("Backup to restore"), "", self.tr("Registries and backups (*.coalition)")
        )
        if named:
            self._ask(Path(named))

    def _ask(self, backup: Path) -> None:
        ask_to_restore(self.window(), self.context, backup, self._reopen)


def _is_whole(holds: Contents | None) -> bool:
    return holds is not None and holds.whole


def needs_backup(registry: Path) -> bool:
    """Whether the newest backup is old, or there is none."""
    newest = next(iter(backups(registry)), None)
    return newest is None or (date.today() - datetime.fromisoformat(newest.taken).date()).days >= OLD_DAYS
