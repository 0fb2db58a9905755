"""The side panel: one association, read; its sections, and what can be done with it."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QStackedWidget, QWidget

from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.pages import associations_sections as parts
from coalition_desktop.gui.pages.associations_columns import legal_words, membership, names
from coalition_desktop.gui.pages.associations_data import Associations
from coalition_desktop.gui.pages.associations_documents import DocumentHands, documents_body, worst
from coalition_desktop.gui.pages.associations_filters import group_title
from coalition_desktop.gui.pages.associations_views import drop_under
from coalition_desktop.gui.pages.exchange_zone import files_of
from coalition_desktop.gui.widgets.buttons import Button, IconButton
from coalition_desktop.gui.widgets.feedback import Avatar, Badge, EmptyState
from coalition_desktop.gui.widgets.flow import FlowLayout
from coalition_desktop.gui.widgets.label import Label, restyle
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, frame, row, row_layout, rule, scrolled
from coalition_desktop.gui.widgets.yielding import YieldingRow
from coalition_desktop.records import places
from coalition_desktop.records.field import Group
from coalition_desktop.records.showing import described

if TYPE_CHECKING:
    from coalition_desktop.desk.documents import Document

OPEN_FIRST = ("identity", "contact", "legal")
RAIL = 46
SCROLL_MS = 150  # after which sections have their places


class AssociationPanel(QFrame):
    """Shows the record it is given.  Signals tell what the person wants done with it."""

    edit_wanted = Signal(object)  # Group, None for the first section
    letter_wanted = Signal()
    delete_wanted = Signal()
    full_wanted = Signal()
    duplicates_wanted = Signal()
    separate_wanted = Signal(str)  # the record that was merged into this one
    closed = Signal()
    put_back = Signal(str, object)  # field, former value
    copied = Signal(str)
    history_wanted = Signal(str)  # field; empty: of the whole record
    attach_wanted = Signal(list)  # paths of files; none: they are still to be chosen
    document_wanted = Signal(str, object)  # what is to be done with a document, and which

    def __init__(self, data: Associations, read_only: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._data = data
        self._read_only = read_only
        self.rid: str | None = None
        self._values: Mapping[str, Any] = {}
        self._letters: list[dict[str, Any]] = []
        self._documents: list[Document] = []
        self._merged: list[tuple[str, str]] = []
        self._all_steps = False
        self._hands = parts.Hands(
            self.edit_wanted.emit, self.put_back.emit, self.copied.emit, self.history_wanted.emit, read_only
        )
        self._floating = False
        self._edge = rule(vertical=True)
        self._edge.setParent(self)
        self._goal: parts.Section | None = None
        self._open_first: Sequence[str] = OPEN_FIRST
        self._slowly = False  # whether the next record comes section by section
        self._unfilled: list[parts.Section] = []
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill_next)
        self.setAccessibleName(self.tr("The chosen association"))
        self.setAcceptDrops(not read_only)

    # -- building -------------------------------------------------------------------------------

    @functools.cached_property
    def sections(self) -> list[parts.Section]:
        """All sections; made, with the rest of the panel, when first looked at: the list comes before it."""
        made = self._make_sections()
        self._build(made)
        return made

    def make(self) -> None:
        """Make the parts, before the first record comes into them one after the other: no pause is long then."""
        _ = self.sections
        self._slowly = True

    def is_made(self) -> bool:
        """Whether the parts of the panel exist."""
        return "sections" in self.__dict__

    def _build(self, sections: list[parts.Section]) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                "list-details", self.tr("No association chosen"), self.tr("Choose one in the list to read it here.")
            )
        )
        self._stack.addWidget(self._record(sections))
        self._edge.setVisible(self._floating)
        self.setLayout(row_layout(self._edge, (self._stack, 1), gap=0))

    def _make_sections(self) -> list[parts.Section]:
        makers = {
            "identity": self._identity,
            "contact": self._contact,
            "legal": self._legal,
            "programme": self._programme,
            "letters": self._letters_issued,
            "documents": self._documents_kept,
            "merged": self._merged_with,
            "history": self._history,
        }
        made = [parts.Section(key, icon, title, makers[key]) for key, icon, title in self.headings()]
        for section in made:
            section.set_open(section.key in self._open_first)
        return made

    def headings(self) -> list[tuple[str, str, str]]:
        """Key, icon and title of each section, in reading order."""
        return [
            ("identity", "id", group_title(Group.IDENTITY)),
            ("contact", "map-pin", self.tr("Seat and contact")),
            ("legal", "file-certificate", group_title(Group.LEGAL)),
            ("programme", "target-arrow", group_title(Group.PROGRAMME)),
            ("letters", "certificate", self.tr("Letters issued")),
            ("documents", "paperclip", self.tr("Documents")),
            ("merged", "git-merge", self.tr("Merged with")),
            ("history", "history", self.tr("History")),
        ]

    def _record(self, sections: list[parts.Section]) -> QWidget:
        inside = QWidget()
        inside.setLayout(column_layout(*sections, None, gap=0))
        self._area = scrolled(inside)
        self._area.verticalScrollBar().rangeChanged.connect(self._scroll_to_goal)
        self._head = self._header()
        left = column(self._actions(), self._head, rule(), (self._area, 1), gap=0)
        return row((left, 1), rule(vertical=True), self._rail(sections), gap=0)

    def _actions(self) -> QWidget:
        self.edit = Button(self.tr("Edit"), "plain", "pencil", small=True)
        self.letter = Button(self.tr("Issue attestation"), "plain", "certificate", small=True)
        self.more = IconButton("dots", self.tr("More"))
        self.full = IconButton("maximize", self.tr("Full page"), keys="Ctrl+Enter")
        self.close_button = IconButton("x", self.tr("Close"), keys="Esc")
        self.edit.setEnabled(not self._read_only)
        self.letter.setEnabled(not self._read_only)
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(None))
        self.letter.clicked.connect(self.letter_wanted)
        self.full.clicked.connect(self.full_wanted)
        self.close_button.clicked.connect(self.closed)
        self.more.clicked.connect(self._menu)
        held = (self.edit, self.letter, None, self.more, self.full, self.close_button)
        return YieldingRow(*held, yields=(self.letter, self.edit), gap=4, margins=(12, 8, 8, 4))

    def _header(self) -> QWidget:
        self._avatar = Avatar("", theme.px(46))
        self._name = Label("", "h3", wrap=True)
        self._second = Label("", "caption", "muted", wrap=True)
        for label in (self._name, self._second):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._badges = QWidget()
        self._flow = FlowLayout(self._badges, 6)
        words = column_layout(self._name, self._second, gap=0)
        top = row(self._avatar, (column(words, gap=0), 1), gap=12)
        layout = top.layout()
        if layout is not None:
            layout.setAlignment(self._avatar, Qt.AlignmentFlag.AlignTop)
        return column(top, self._badges, gap=8, margins=(16, 4, 16, 12))

    def _rail(self, sections: list[parts.Section]) -> QWidget:
        self.rail: list[IconButton] = []
        for place, section in enumerate(sections, 1):
            button = IconButton(section.icon, section.title, keys=f"Alt+{place}", size=34)
            button.clicked.connect(lambda _on=False, place=place: self.go_to_section(place))
            self.rail.append(button)
        held = frame("panel", *self.rail, None, gap=6, margins=(6, 10, 6, 10))
        held.setFixedWidth(RAIL)
        return held

    # -- what is shown --------------------------------------------------------------------------

    def show_record(self, rid: str | None) -> None:
        """Show an association; None, or one that has gone, shows none."""
        first_time = not self.is_made() and self.sections
        if rid != self.rid or first_time:
            self._all_steps = False
            self._area.verticalScrollBar().setValue(0)
        self.rid = rid
        self._filling.stop()
        values = self._data.whole(rid) if rid else None
        self._stack.setCurrentIndex(int(values is not None))
        if rid is None or values is None:
            self.rid = None
            return
        self._values = values
        self._letters = self._data.related("letter", "subject", rid)
        self._documents = self._data.documents(rid)
        self._merged = self._data.behind(rid)
        self._show_header()
        self._show_sections()

    def _show_header(self) -> None:
        first, second = names(self._values, self._data.language)
        self._avatar.set_name(first, self._values.get("name_ar") or first)
        self._name.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        clear(self._flow)
        for badge in self._header_badges():
            self._flow.addWidget(badge)
        self._badges.updateGeometry()

    def _header_badges(self) -> list[Badge]:
        words, tone = membership(self._values, self._data.language)
        region = self._values.get("region")
        number = self._values.get("number")
        found = [Badge(words, tone)] if words else []
        if region:
            found.append(Badge(places.name(region, self._data.language.code)))
        if number:
            found.append(Badge(bidi.ltr(number)))
        if self._values.get("draft"):
            found.append(Badge(self.tr("Draft not saved"), "accent", "pencil"))
        return found

    def _show_sections(self) -> None:
        told: dict[str, tuple[str, tuple[str, str]]] = {
            "legal": ("", legal_words(self._values["legal"], self._data.language)),
            "letters": (str(len(self._letters)) if self._letters else "", ("", "")),
            "documents": (str(len(self._documents)) if self._documents else "", worst(self._documents)),
            "merged": (str(len(self._merged)), ("", "")),
            "history": (parts.edited_words(self._values), ("", "")),
        }
        for section, button in zip(self.sections, self.rail, strict=True):
            section.header.put(*told.get(section.key, ("", ("", ""))))
            there = bool(self._merged) or section.key != "merged"
            section.setVisible(there)
            button.setVisible(there)
            section.filled = True
        self._unfilled = list(self.sections)
        if self._slowly:
            self._slowly = False
            self._filling.start()
        while self._unfilled and not self._filling.isActive():
            self._fill_next()

    def _fill_next(self) -> None:
        self._unfilled.pop(0).renew()
        if not self._unfilled:
            self._filling.stop()

    def _rows_or_nothing(self, rows: list[QWidget], group: Group) -> QWidget:
        return parts.body(*(rows or [parts.nothing(self.tr("Nothing is known yet."), group, self._hands)]))

    def _identity(self) -> QWidget:
        groups = (Group.IDENTITY, Group.MEMBERSHIP)
        left_out = ("name_ar", "name_fr", "number", "status")
        rows = parts.field_rows(groups, self._values, self._data.language, self._hands, left_out)
        return self._rows_or_nothing(rows, Group.IDENTITY)

    def _contact(self) -> QWidget:
        groups = (Group.CONTACT, Group.SEAT)
        rows = parts.field_rows(groups, self._values, self._data.language, self._hands)
        return self._rows_or_nothing(rows, Group.SEAT)

    def _legal(self) -> QWidget:
        return parts.legal_body(self._data, self._values, self._hands)

    def _programme(self) -> QWidget:
        groups = (Group.PROGRAMME, Group.NOTES)
        rows = parts.field_rows(groups, self._values, self._data.language, self._hands)
        return self._rows_or_nothing(rows, Group.PROGRAMME)

    def _letters_issued(self) -> QWidget:
        return parts.letters_body(self._data, self._letters)

    def _documents_kept(self) -> QWidget:
        hands = DocumentHands(self.attach_wanted.emit, self.document_wanted.emit, self._read_only)
        return documents_body(self._data.language, self._documents, hands)

    def _merged_with(self) -> QWidget:
        return parts.merged_body(self._merged, None if self._read_only else self.separate_wanted.emit)

    def _history(self) -> QWidget:
        assert self.rid is not None
        return parts.history_body(self._data, self.rid, self._hands, self._all_steps, self._show_all_steps)

    def _show_all_steps(self) -> None:
        self._all_steps = True
        self.section("history").renew()

    # -- files that are dropped ----------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.rid and files_of(event):
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        paths = files_of(event)
        if self.rid and paths:
            event.acceptProposedAction()
            self.attach_wanted.emit(paths)

    def _light(self, on: bool) -> None:
        """That files can be let go here."""
        self.setProperty("over", on)
        restyle(self)

    # -- moving about ---------------------------------------------------------------------------

    def section(self, key: str) -> parts.Section:
        """A section by its key."""
        return next(one for one in self.sections if one.key == key)

    def go_to_section(self, place: int) -> None:
        """Open the section of this place (from 1), bring it to the top, give it the keyboard."""
        section = self.sections[place - 1]
        section.set_open(True)
        self._goal = section
        self._scroll_to_goal()
        QTimer.singleShot(SCROLL_MS, self, self._reach_goal)
        section.header.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _scroll_to_goal(self) -> None:
        """Also when the room of the sections has grown: a body takes its place after a while."""
        if self._goal is not None:
            self._area.verticalScrollBar().setValue(self._goal.y())

    def _reach_goal(self) -> None:
        self._scroll_to_goal()
        self._goal = None

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy everything"), self.copy_all)
        menu.addAction(self.tr("History"), lambda: self.go_to_section(len(self.sections)))
        menu.addAction(self.tr("Look for duplicates"), self.duplicates_wanted.emit)
        menu.addSeparator()
        delete = QAction(self.tr("Delete"), menu)
        delete.setEnabled(not self._read_only)
        delete.triggered.connect(self.delete_wanted)
        menu.addAction(delete)
        drop_under(menu, self.more)

    def copy_all(self) -> None:
        """The filled fields as lines of text, on the clipboard."""
        lines = described("association", self._values, self._data.language)
        QGuiApplication.clipboard().setText(
            bidi.plain("\n".join(f"{label}: {words}" for label, words in lines.items()))
        )
        self.copied.emit(self._name.plain_text())

    def set_floating(self, on: bool) -> None:
        """Over the list it needs an edge of its own."""
        self._floating = on
        self._edge.setVisible(on)

    def open_sections(self) -> list[str]:
        """The keys of the open sections."""
        if not self.is_made():
            return list(self._open_first)
        return [section.key for section in self.sections if section.is_open()]

    def set_open_sections(self, keys: list[str]) -> None:
        """Open these sections and close the others."""
        self._open_first = keys
        for section in self.__dict__.get("sections", ()):
            section.set_open(section.key in keys)
