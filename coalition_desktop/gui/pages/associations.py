"""The page of associations: list and side panel, and the form in their place."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Command, Page, Room
from coalition_desktop.gui.pages.associations_data import ENTITY, Asked, Associations
from coalition_desktop.gui.pages.associations_list import AssociationList
from coalition_desktop.gui.pages.associations_panel import AssociationPanel
from coalition_desktop.gui.pages.documents_desk import DocumentsDesk
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.gui.widgets.layout import clear, column_layout
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Group
from coalition_desktop.store.finding import BROUGHT

PANEL = {Room.WIDE: 480}
PANEL_USUAL = 404
FOLLOW_MS = 90  # the panel follows when the cursor rests
FOLLOW_LATER_MS = 400  # and later while one types, or until the first list stands


class AssociationsPage(Page):
    """``open``: ``record`` (id) shows one, ``edit`` (id) edits it, ``new`` or ``draft`` (id) begins one.

    ``text`` and ``imported`` (the id of an import) narrow the list.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.data = Associations(context.registry, context.language)
        self._read_only = bool(context.registry.read_only)
        self._room = Room.REGULAR
        self._panel_open = self._panel_wanted = True  # now, and where it does not lie over the list
        self._panel_width = 0
        self._form: Any = None
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._build()
        # made where they stand, as the page is
        self.list = AssociationList(context, self.data, self.splitter)
        self.panel = AssociationPanel(self.data, self._read_only, self.splitter)
        self._fit_splitter()
        self._connect()

    def _build(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self._unsaved = QWidget()
        self._unsaved_box = column_layout(gap=0, margins=(16, 8, 16, 8))
        self._unsaved.setLayout(self._unsaved_box)
        self._unsaved.hide()
        browsing = QWidget()
        browsing.setLayout(column_layout(self._unsaved, (self.splitter, 1), gap=0))
        self.stack = QStackedWidget()
        self.stack.addWidget(browsing)
        self.setLayout(column_layout(self.stack, gap=0))

    def _fit_splitter(self) -> None:
        self.splitter.setStretchFactor(0, 1)
        self.list.setMinimumWidth(theme.px(340))
        self.panel.setMinimumWidth(theme.px(320))

    def _connect(self) -> None:
        self._follow.timeout.connect(self._rested)
        self.list.current.connect(self._follow_current)
        self.list.opened.connect(lambda _rid: self.show_panel())
        self.list.table.many.connect(self._make_way)
        self.list.new_wanted.connect(self.new)
        self.list.import_wanted.connect(lambda: self.context.go("exchange"))
        self.list.export_wanted.connect(self.export)
        self.list.letters_wanted.connect(self.issue)
        self.list.delete_wanted.connect(self.delete)
        panel = self.panel
        panel.edit_wanted.connect(self.edit)
        panel.letter_wanted.connect(lambda: self.issue([self.panel.rid]))
        panel.delete_wanted.connect(lambda: self.delete([self.panel.rid]))
        panel.full_wanted.connect(lambda: self.edit(None))
        panel.duplicates_wanted.connect(lambda: self.context.go("duplicates"))
        panel.separate_wanted.connect(self.separate)
        panel.closed.connect(self.close_panel)
        panel.put_back.connect(self.put_back)
        panel.copied.connect(self._copied)
        panel.history_wanted.connect(self.show_history)
        self.documents = DocumentsDesk(self.context, self, self._last_operation, self._take_back)
        panel.attach_wanted.connect(lambda paths: self.documents.attach(str(panel.rid), paths))
        panel.document_wanted.connect(self.documents.do)

    @property
    def form(self) -> Any:
        """The form, made when it is first needed."""
        if self._form is None:
            from coalition_desktop.gui.pages.association_form import AssociationForm

            self._form = AssociationForm(self.context, self.data)
            self._form.saved.connect(self._saved)
            self._form.left.connect(self._back)
            self._form.compare.connect(self._compare)
            self._form.history.connect(self._show_history)
            self.stack.addWidget(self._form)
        return self._form

    def editing(self) -> bool:
        """Whether the form is shown."""
        return self._form is not None and self.stack.currentWidget() is self._form

    # -- what the shell asks --------------------------------------------------------------------

    def breadcrumb(self) -> str:
        return self.form.title() if self.editing() else ""

    def panes(self) -> Sequence[QWidget]:
        if self.editing():
            return (self.form.nav, self.form.cards[0].parentWidget(), self.form.bar)
        return (self.list.table, self.list, self.panel)

    def commands(self) -> Sequence[Command]:
        return self._form_commands() if self.editing() else self._list_commands()

    def _form_commands(self) -> list[Command]:
        return [
            Command("save", self.tr("Save"), self.form.save, "device-floppy", "Ctrl+S"),
            Command("save-too", self.tr("Save"), self.form.save, "device-floppy", "Ctrl+Return", enabled=True),
            Command("discard", self.tr("Discard the changes"), self.form.discard, "trash"),
        ]

    def _list_commands(self) -> list[Command]:
        write = not self._read_only
        found = [
            Command("new", self.tr("New association"), self.new, "plus", "Ctrl+N", enabled=write),
            Command(
                "edit", self.tr("Edit the association"), lambda: self.edit(None), "pencil", "Ctrl+E", enabled=write
            ),
            Command("find", self.tr("Filter the list"), self.list.to_line, "search", "Ctrl+F"),
            Command("delete", self.tr("Delete"), self.delete_selected, "trash", "Del", enabled=write),
            Command("open", self.tr("Full page"), lambda: self.edit(None), "maximize", "Ctrl+Return", enabled=write),
            Command(
                "attest",
                self.tr("Issue attestation"),
                self.issue_selected,
                "certificate",
                "Ctrl+Shift+A",
                enabled=write,
            ),
            Command("attach", self.tr("Attach a file"), self.attach, "paperclip", "Ctrl+Shift+F", enabled=write),
            Command("panel", self.tr("Open or close the side panel"), self.switch_panel, "columns", "Ctrl+Shift+P"),
            Command("retry", self.tr("Read the list again"), self.list.refresh, "refresh", "F5"),
        ]
        for place, (_, icon, name) in enumerate(self.panel.headings(), 1):
            title = bidi.fill(self.tr("Section: {name}"), name=name)
            show = functools.partial(self.section, place)
            found.append(Command(f"section-{place}", title, show, icon, f"Alt+{place}"))
        return found

    def open(self, **wanted: Any) -> None:
        if wanted.get("new"):
            self.new()
        elif wanted.get("draft"):
            self._open_form(lambda: self.form.open_new(str(wanted["draft"])))
        elif wanted.get("edit"):
            self.list.go_to(str(wanted["edit"]))
            declared = fields(ENTITY).get(wanted.get("field", ""))
            self._edit_record(str(wanted["edit"]), declared.group if declared else None)
        elif wanted.get("record"):
            self._leave_form()
            self.list.go_to(self.data.standing(str(wanted["record"])))
            self.show_panel()
            self.list.table.setFocus()
        elif wanted.get("text"):
            self._leave_form()
            self.list.show_asked(Asked(str(wanted["text"])))
            self.list.table.setFocus()
        elif wanted.get("imported"):
            self._leave_form()
            self.list.show_asked(Asked(filters={BROUGHT: (str(wanted["imported"]),)}))

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed & {ENTITY, "letter", "document", "*"}:
            return
        if changed & {ENTITY, "*"}:
            self.list.refresh()
            self._show_new_drafts()
        if self._form is not None:
            self._form.refresh()
        self.panel.show_record(self.list.table.current_id())

    def escape(self) -> bool:
        if self.editing():
            self.form.leave()
            return True
        if self.list.table.selected_count() > 1:
            self.list.table.go_to(self.list.table.current_id())
            return True
        if self.panel.isVisible() and (self.panel.isAncestorOf(self.focusWidget()) or self._floats()):
            self.close_panel()
            self.list.table.setFocus()
            return True
        return False

    # -- panel ----------------------------------------------------------------------------------

    def _follow_current(self, _rid: object) -> None:
        later = self.list.line.hasFocus() or not self.panel.is_made()
        self._follow.start(FOLLOW_LATER_MS if later else FOLLOW_MS)

    def _rested(self) -> None:
        """The cursor rests.  The first time the panel is still to be made: in steps, so that no pause is long."""
        if self.panel.is_made() or not self.panel.isVisibleTo(self):
            self._show_current()
        else:
            self.context.run(self.data.get_ready(), self.tr("Preparing the side panel"), self._make_panel)

    def _make_panel(self, _ready: None) -> None:
        self.panel.make()
        self._follow.start(0)

    def _show_current(self) -> None:
        if self.panel.isVisibleTo(self):
            self.panel.show_record(self.list.table.current_id())

    def show_panel(self) -> None:
        """Open the side panel on the record under the cursor."""
        self._set_open(True)
        self._place_panel()
        self._show_current()

    def close_panel(self) -> None:
        """Give the list all the room."""
        self._panel_width = self._panel_width if self._floats() else round(self.panel.width() / theme.scale())
        self._set_open(False)
        self.panel.hide()
        self.list.table.setFocus()

    def _set_open(self, on: bool) -> None:
        self._panel_open = on
        if not self._floats():
            self._panel_wanted = on

    def _make_way(self, selected: int) -> None:
        """A panel that lies over the list gives way to what can be done with several associations."""
        if selected > 1 and self._floats() and self.panel.isVisible():
            self.close_panel()

    def switch_panel(self) -> None:
        """Open it or close it."""
        (self.close_panel if self.panel.isVisibleTo(self) else self.show_panel)()

    def section(self, place: int) -> None:
        """Alt+1 … 8: a section of the panel."""
        if not self.panel.isVisibleTo(self):
            self.show_panel()
        self._follow.stop()
        self._show_current()
        if place <= len(self.panel.sections) and self.panel.rid:
            self.panel.go_to_section(place)

    def _floats(self) -> bool:
        return self._room < Room.NARROW

    def _place_panel(self) -> None:
        """In the splitter, or over the list where there is no room for both."""
        self.panel.set_floating(self._floats())
        if self._floats():
            self.panel.setParent(self.splitter.parentWidget())
            self._float_panel()
            self.panel.raise_()
        elif self.splitter.indexOf(self.panel) < 0:
            self.splitter.addWidget(self.panel)
        self.panel.setVisible(self._panel_open)
        if not self._floats() and self._panel_open:
            width = theme.px(self._panel_width or PANEL.get(self._room, PANEL_USUAL))
            whole = self.splitter.width() or self.width()
            self.splitter.setSizes([max(1, whole - width), width])

    def _float_panel(self) -> None:
        room = self.splitter.geometry()
        width = min(theme.px(PANEL_USUAL), room.width() - 40)
        left = room.left() if bidi.rtl() else room.right() + 1 - width
        self.panel.setGeometry(left, room.top(), width, room.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        before = event.oldSize().width()
        super().resizeEvent(event)
        if self._floats():
            self._float_panel()
        elif before != event.size().width() and self._panel_open:
            self._keep_panel_width(first=before <= 0)

    def _keep_panel_width(self, first: bool) -> None:
        if first:
            self._place_panel()

    def set_room(self, room: Room) -> None:
        changed, floated = room != self._room, self._floats()
        self._room = room
        if floated != self._floats():
            self._panel_open = self._panel_wanted and not self._floats()
        if changed or not self.panel.isVisible():
            self._place_panel()

    # -- doing ----------------------------------------------------------------------------------

    def _current(self) -> str | None:
        found = self.list.table.current_id()
        return str(found) if found else None

    def new(self) -> None:
        """Begin a new association."""
        if not self._read_only:
            self._open_form(self.form.open_new)

    def edit(self, group: Group | None) -> None:
        """Edit the association under the cursor, at a section."""
        rid = self._current()
        if rid and not self._read_only:
            self._edit_record(rid, group)

    def _edit_record(self, rid: str, group: Group | None) -> None:
        if self.data.values(rid) is not None:
            self._open_form(lambda: self.form.open_record(rid, group))

    def _open_form(self, begin: Any) -> None:
        if self.editing() and self.form.rid:
            self.form.keep_draft()
        form = self.form
        self.stack.setCurrentWidget(form)
        begin()
        self.title_changed.emit()
        self.commands_changed.emit()

    def _leave_form(self) -> None:
        if self.editing():
            self.form.leave()

    def _back(self) -> None:
        self.stack.setCurrentIndex(0)
        self.list.model.refresh()  # the dot of a draft
        self._show_new_drafts()
        self.panel.show_record(self._current())
        self.list.table.setFocus()
        self.title_changed.emit()
        self.commands_changed.emit()

    def _saved(self, rid: str, new: bool) -> None:
        self._back()
        if not rid:
            return
        done = self._last_operation()
        self.context.tell({ENTITY})
        self.list.go_to(rid)
        self.panel.show_record(self._current())
        name = self.data.name(self.data.values(rid) or {})
        words = self.tr("“{name}” was added") if new else self.tr("“{name}” was saved")
        self.context.toast(bidi.fill(words, name=name), self.tr("Undo"), lambda: self._take_back(done), "device-floppy")

    def _compare(self, rid: str) -> None:
        self.open(record=rid)

    def _show_history(self, rid: str) -> None:
        self.open(record=rid)
        self.section(len(self.panel.headings()))

    def show_history(self, key: str = "") -> None:
        """The page of the history, with what happened to the association, or with all values of a field."""
        if self.panel.rid:
            self.context.go("history", record=self.panel.rid, field=key)

    def put_back(self, key: str, value: Any) -> None:
        """A former value takes its place again, as a change of its own; a conflict is looked at first."""
        from coalition_desktop.desk.field_history import put_back

        rid = self.panel.rid
        if not rid:
            return
        if self.data.is_disputed(rid, key):
            self.show_history(key)
            return
        try:
            done = put_back(self.context.registry, rid, key, value)
        except Exception as error:  # noqa: BLE001  (everything goes to the one door)
            self.context.trouble(error)
            return
        if done.operation is None:
            self.context.toast(self.tr("It has this value already"))
            return
        self.context.tell({ENTITY})
        words = (
            self.tr("Proposed to the office that keeps it") if done.open else self.tr("The former value was put back")
        )
        self.context.toast(words, self.tr("Undo"), lambda: self._take_back(done.operation))

    def separate(self, other: str) -> None:
        """A record that was merged into the one that is shown stands for itself again."""
        from coalition_desktop.desk.duplicates import unmerge

        rid = self.panel.rid
        if not rid:
            return
        try:
            unmerge(self.context.registry, rid, other)
        except Exception as error:  # noqa: BLE001  (everything goes to the one door)
            self.context.trouble(error)
            return
        done = self._last_operation()
        self.context.tell({ENTITY, "link"})
        self.context.toast(self.tr("They are two records again"), self.tr("Undo"), lambda: self._take_back(done))

    def attach(self) -> None:
        """A file for the association under the cursor."""
        rid = self._current()
        if rid and not self._read_only:
            self.documents.attach(rid, [])

    def delete_selected(self) -> None:
        """Del: what is selected goes into the bin."""
        self.delete(self.list.table.selected_ids())

    def delete(self, rids: Sequence[str | None]) -> None:
        """Put associations into the bin, with a way back."""
        from coalition_desktop.desk import records

        wanted = [rid for rid in rids if rid]
        if not wanted or self._read_only:
            return
        name = self.data.name(self.data.values(wanted[0]) or {})
        place = self.list.model.row_of(wanted[0])
        try:
            number = records.remove(self.context.registry, wanted)
        except Exception as error:  # noqa: BLE001  (everything goes to the one door)
            self.context.trouble(error)
            return
        done = self._last_operation()
        self._step_off(place, wanted)
        self.context.tell({ENTITY})
        words = bidi.fill(self.tr("“{name}” was deleted"), name=name)
        if number > 1:
            words = self.tr("%n association(s) deleted", "", number)
        self.context.toast(words, self.tr("Undo"), lambda: self._take_back(done), "trash")

    def _step_off(self, place: int, gone: Sequence[str]) -> None:
        """The cursor goes to the next row that stays, or the last one."""
        away = set(gone)
        ids = self.list.model.ids()
        after = next((one for one in ids[place:] if one not in away), None)
        before = next((one for one in reversed(ids[:place]) if one not in away), None)
        self.list.table.go_to(after or before)

    def _last_operation(self) -> int | None:
        from coalition_desktop.store.operations import next_undo

        with self.context.registry.read() as session:
            found = next_undo(session)
        return found.id if found else None

    def _take_back(self, operation: int | None) -> None:
        """Undo one operation, whatever was done since."""
        from coalition_desktop.store.undoing import undo

        if operation is None:
            return
        try:
            undone = undo(self.context.registry, operation)
        except Exception as error:  # noqa: BLE001  (everything goes to the one door)
            self.context.trouble(error)
            return
        self.context.tell()
        if undone.kept:
            self.context.toast(self.tr("%n record(s) stayed: they were used since", "", len(undone.kept)))

    def issue_selected(self) -> None:
        """Attestations for what is selected."""
        self.issue(self.list.table.selected_ids())

    def issue(self, rids: Sequence[str | None]) -> None:
        """Go to the letters with these recipients."""
        wanted = [rid for rid in rids if rid]
        if wanted:
            self.context.go("letters", recipients=wanted, kind="membership")

    def export(self, rids: Sequence[str] | None) -> None:
        """Go to the export with these associations, or with those that the list shows."""
        if rids is None and self.list.asked.narrowed():
            rids = list(self.list.model.ids())
        self.context.go("exchange", export=rids)

    def _copied(self, words: str) -> None:
        self.context.toast(bidi.fill(self.tr("Copied: {words}"), words=words), icon="copy")

    def _show_new_drafts(self) -> None:
        """Associations that were begun and are not in the registry yet."""
        clear(self._unsaved_box)
        waiting = self.data.new_drafts() if not self._read_only else []
        self._unsaved.setVisible(bool(waiting))
        for draft in waiting[:1]:
            go_on = Button(self.tr("Continue"), "plain", "pencil", small=True)
            go_on.clicked.connect(lambda _on=False, rid=draft.rid: self.open(draft=rid))
            name = self.data.name(draft.values.get("values", {})) or self.tr("without a name yet")
            words = bidi.fill(self.tr("A new association is not saved yet: {name}"), name=name)
            self._unsaved_box.addWidget(Banner(words, actions=[go_on]))

    # -- remembering ----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        form: dict[str, Any] = {}
        if self.editing() and self.form.rid:
            self.form.keep_draft()
            form = {"rid": self.form.rid, "new": self.form.new}
        if self._panel_open and not self._floats() and self.panel.isVisible():
            self._panel_width = round(self.panel.width() / theme.scale())
        return {
            "list": self.list.state(),
            "sections": self.panel.open_sections(),
            "panel": self._panel_wanted,
            "panel_width": self._panel_width,
            "form": form,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        sections, width = state.get("sections"), state.get("panel_width")
        if isinstance(sections, list):
            self.panel.set_open_sections(sections)
        if isinstance(width, int) and 300 <= width <= 900:
            self._panel_width = width
        self._panel_wanted = state.get("panel", True) is not False
        self._panel_open = self._panel_wanted and not self._floats()
        self._place_panel()
        listed = state.get("list")
        self.list.restore(listed if isinstance(listed, dict) else {})
        self._show_new_drafts()
        form = state.get("form")
        if isinstance(form, dict) and form.get("rid") and not self._read_only:
            self._reopen(str(form["rid"]), bool(form.get("new")))

    def _reopen(self, rid: str, new: bool) -> None:
        if new and self.data.draft_of(rid) is not None:
            self._open_form(lambda: self.form.open_new(rid))
        elif not new and self.data.values(rid) is not None:
            self._open_form(lambda: self.form.open_record(rid))
