"""The section of the documents: each with its kind, date, validity and size, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from coalition_desktop.gui import bidi, tokens
from coalition_desktop.gui.pages.associations_views import drop_under
from coalition_desktop.gui.widgets.buttons import Button, IconButton
from coalition_desktop.gui.widgets.feedback import Badge
from coalition_desktop.gui.widgets.flow import FlowLayout
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import column, row
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.showing import file_size, shown

if TYPE_CHECKING:
    from coalition_desktop.desk.documents import Document

translate = QCoreApplication.translate

# What can be done with a document: the second word of ``AssociationPanel.document_wanted`` is which.
OPEN, SAVE, EDIT, REPLACE, REMOVE, ERASE = "open", "save", "edit", "replace", "remove", "erase"
PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".heic"})


@dataclass(frozen=True)
class DocumentHands:
    """What the section may do: attach files (none: ask for them), do something with a document."""

    attach: Callable[[list[Any]], object]
    do: Callable[[str, Any], object]
    read_only: bool = False


def worst(documents: Sequence[Document]) -> tuple[str, str]:
    """The badge of the closed section, and its tone: a file that is missing, then one that has expired or will soon."""
    states = {document.state for document in documents}
    validities = {document.validity for document in documents}
    if "missing" in states:
        return translate("AssociationDocuments", "File missing"), "danger"
    if "expired" in validities:
        return translate("AssociationDocuments", "Expired"), "danger"
    if "soon" in validities:
        return translate("AssociationDocuments", "Expires soon"), "warn"
    return ("", "") if "awaited" not in states else (translate("AssociationDocuments", "Awaited"), "info")


def documents_body(language: Language, documents: Sequence[Document], hands: DocumentHands) -> QWidget:
    """The documents kept with the association, and the way to attach more."""
    rows: list[Any] = [_document(language, one, hands) for one in documents]
    if not documents:
        rows.append(Label(translate("AssociationDocuments", "No document is kept yet."), tone="muted", wrap=True))
    if not hands.read_only:
        add = Button(translate("AssociationDocuments", "Attach a file…"), "plain", "paperclip", small=True)
        add.setObjectName("attach")
        add.clicked.connect(lambda: hands.attach([]))
        words = translate("AssociationDocuments", "Or drop files on this panel: up to 50 MB each.")
        rows += [row(add, None), Label(words, "caption", "muted", wrap=True)]
    return column(*rows, gap=10, margins=(16, 2, 16, 12))


def _document(language: Language, one: Document, hands: DocumentHands) -> QWidget:
    name = Label(one.name, wrap=True)
    about = Label(" · ".join(_about(language, one)), "caption", "muted", wrap=True)
    for label in (name, about):
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    words = column(name, about, *_badges(language, one), gap=2)
    beside = (_picture(one), *_buttons(one, hands))
    held = row(beside[0], (words, 1), *beside[1:], gap=8)
    layout = held.layout()
    for part in (words, *beside):
        if layout is not None:
            layout.setAlignment(part, Qt.AlignmentFlag.AlignTop)
    return held


def _picture(one: Document) -> Picture:
    ending = f".{one.file_name.rpartition('.')[2].lower()}"
    return Picture("photo" if ending in PICTURES else "file-text", "text3")


def _about(language: Language, one: Document) -> list[str]:
    """Kind, date, and how large the file is."""
    size = one.values["size"]
    kind, dated = one.values["kind"], one.values["dated"]
    return [
        *([shown(fields("document")["kind"], kind, language)] if kind else []),
        *([language.date(dated)] if dated else []),
        *([bidi.fsi(file_size(size, language))] if isinstance(size, int) else []),
    ]


def _badges(language: Language, one: Document) -> list[QWidget]:
    """Whether the file is here and the document still valid; nothing where all is well."""
    found = []
    if one.state == "awaited":
        words = bidi.fill(translate("AssociationDocuments", "Awaited from {office}"), office=bidi.ltr(one.owner))
        found.append(Badge(words, "info", "clock"))
    elif one.state == "missing":
        found.append(Badge(translate("AssociationDocuments", "File missing"), "danger", "alert-triangle"))
    until = one.values["valid_until"]
    if until:
        words, tone, icon = {
            "expired": (translate("AssociationDocuments", "Expired: {date}"), "danger", "alert-triangle"),
            "soon": (translate("AssociationDocuments", "Expires soon: {date}"), "warn", "clock"),
        }.get(one.validity, (translate("AssociationDocuments", "Valid until {date}"), "neutral", ""))
        found.append(Badge(bidi.fill(words, date=language.date(until)), tone, icon))
    if not found:
        return []
    held = QWidget()
    flow = FlowLayout(held, 6)
    for badge in found:
        flow.addWidget(badge)
    return [held]


def _buttons(one: Document, hands: DocumentHands) -> list[QWidget]:
    here = one.state == "here"
    said = bidi.fill(translate("AssociationDocuments", "Open: {name}"), name=one.name)
    opened = IconButton("external-link", said, size=tokens.CHIP)
    opened.setEnabled(here)
    opened.clicked.connect(lambda: hands.do(OPEN, one))
    more = IconButton(
        "dots", bidi.fill(translate("AssociationDocuments", "More: {name}"), name=one.name), size=tokens.CHIP
    )
    more.clicked.connect(lambda: _offer(more, one, hands))
    return [opened, more]


def _offer(button: QWidget, one: Document, hands: DocumentHands) -> None:
    menu = document_menu(button, one, hands)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    drop_under(menu, button)


def document_menu(parent: QWidget, one: Document, hands: DocumentHands) -> QMenu:
    """What can be done with a document."""
    menu, write = QMenu(parent), not hands.read_only
    offered = (
        (SAVE, translate("AssociationDocuments", "Save a copy…"), one.state == "here"),
        (EDIT, translate("AssociationDocuments", "Edit…"), write),
        (REPLACE, translate("AssociationDocuments", "Replace the file…"), write),
        (REMOVE, translate("AssociationDocuments", "Remove"), write),
        (ERASE, translate("AssociationDocuments", "Erase for good…"), write),
    )
    for what, words, can in offered:
        if what == REMOVE:
            menu.addSeparator()
        action = QAction(words, menu)
        action.setEnabled(can)
        action.triggered.connect(lambda _on=False, what=what: hands.do(what, one))
        menu.addAction(action)
    return menu
