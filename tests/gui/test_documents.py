"""The documents of the side panel: attached, shown, opened, edited, removed and brought back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from coalition_desktop.desk import documents
from coalition_desktop.gui.pages import associations_documents as parts
from coalition_desktop.gui.pages import documents_desk
from coalition_desktop.gui.widgets.buttons import IconButton
from coalition_desktop.gui.widgets.feedback import Badge
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.store.attachments import files_in
from coalition_desktop.work import finish
from tests.gui.associations import NAKHIL


@pytest.fixture
def desk(opened):
    """The window on one association, its section of documents open."""
    made = opened(NAKHIL)
    made.page.show_panel()
    made.settle()
    made.page.panel.section("documents").set_open(True)
    made.settle()
    return made


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "القانون_الأساسي.pdf"
    path.write_bytes(b"%PDF statutes" * 100)
    return path


def section(desk):
    return desk.page.panel.section("documents")


def words(desk):
    return [label.plain_text() for label in section(desk).findChildren(Label) if label.plain_text()]


def badges(desk):
    return [badge.accessibleName() for badge in section(desk).findChildren(Badge)]


def kept(desk):
    with desk.registry.read() as session:
        return documents.documents(desk.registry, session, desk.page.panel.rid)


def attach(desk, path, **values):
    finish(documents.attach(desk.registry, desk.page.panel.rid, path, values))
    desk.program.context.tell({"document"})
    desk.settle()


def drop(desk, *paths):
    """Let files go on the panel, as a hand does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    panel, at = desk.page.panel, QPoint(40, 200)
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(at, *how)
    QApplication.sendEvent(panel, enter)
    assert enter.isAccepted() and panel.property("over") is True
    QApplication.sendEvent(panel, QDropEvent(at, *how))
    assert panel.property("over") is False
    desk.settle()


def test_an_empty_section_says_so_and_leads_on(desk, paper, monkeypatch):
    assert desk.say("No document is kept yet.", "AssociationDocuments") in words(desk)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(paper)], ""))
    button = section(desk).findChild(QPushButton, "attach")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    dialog = desk.page.documents.dialog
    assert dialog.fields["name"].value() == "القانون الأساسي"
    dialog.fields["kind"].editor.set_value("statutes")
    dialog.fields["dated"].editor.set_value("2020-05-01")
    dialog.go.click()
    desk.settle()
    [found] = kept(desk)
    assert (found.values["kind"], found.values["dated"], found.state) == ("statutes", "2020-05-01", "here")
    assert "القانون الأساسي" in words(desk)
    desk.toast.action.click()
    desk.settle()
    assert kept(desk) == [] and len(files_in(desk.registry.path)) == 1


def test_a_file_that_is_dropped_asks_and_several_do_not(desk, paper, tmp_path):
    drop(desk, paper)
    desk.page.documents.dialog.reject()
    desk.settle()
    assert kept(desk) == []
    other = tmp_path / "receipt.png"
    other.write_bytes(b"png")
    drop(desk, paper, other)
    assert {one.name for one in kept(desk)} == {"القانون الأساسي", "receipt"}
    desk.toast.action.click()  # one undo for both
    desk.settle()
    assert kept(desk) == []


def test_validity_and_what_is_awaited_stand_out(desk, paper):
    today = date.today()
    attach(desk, paper, name="قديمة", valid_until=(today - timedelta(1)).isoformat())
    assert any("2026" in one or str(today.year) in one for one in badges(desk))
    section(desk).set_open(False)
    assert "انتهت الصلاحية" in section(desk).header.accessibleName()
    section(desk).set_open(True)
    attach(desk, paper, name="قريبة", valid_until=(today + timedelta(5)).isoformat())
    assert len(badges(desk)) == 2
    for sha256 in files_in(desk.registry.path):
        (desk.registry.path.with_name("registry - documents") / sha256).unlink()
    desk.program.context.tell({"document"})
    desk.settle()
    assert badges(desk).count("الملف مفقود") == 2
    assert not any(
        b.isEnabled() for b in section(desk).findChildren(IconButton) if b.accessibleName().startswith("فتح")
    )


def test_opened_saved_edited_replaced_removed(desk, paper, tmp_path, monkeypatch):
    attach(desk, paper)
    [one] = kept(desk)
    shown = []
    monkeypatch.setattr(documents_desk, "open_file", lambda path: shown.append(path) or True)
    opener = next(b for b in section(desk).findChildren(IconButton) if b.accessibleName().startswith("فتح"))
    opener.setFocus()
    QTest.keyClick(opener, Qt.Key.Key_Space)
    desk.settle()
    assert shown[0].name == paper.name and shown[0].read_bytes() == paper.read_bytes()
    target = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    desk.page.documents.do(parts.SAVE, one)
    desk.settle()
    assert target.read_bytes() == paper.read_bytes()
    desk.page.documents.do(parts.EDIT, one)
    dialog = desk.page.documents.dialog
    dialog.fields["name"].editor.set_value("")
    dialog.go.click()
    assert dialog.isVisible() and dialog.fields["name"].error()
    dialog.fields["name"].editor.set_value("الأنظمة")
    dialog.go.click()
    desk.settle()
    assert kept(desk)[0].name == "الأنظمة"
    other = tmp_path / "new.pdf"
    other.write_bytes(b"new")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(other), ""))
    desk.page.documents.do(parts.REPLACE, kept(desk)[0])
    desk.settle()
    assert kept(desk)[0].file_name == "new.pdf"
    desk.page.documents.do(parts.REMOVE, kept(desk)[0])
    desk.settle()
    assert kept(desk) == []
    desk.toast.action.click()
    desk.settle()
    assert kept(desk)[0].file_name == "new.pdf"


def test_erasing_asks_and_destroys_the_file(desk, paper):
    attach(desk, paper)
    desk.page.documents.do(parts.ERASE, kept(desk)[0])
    desk.page.documents.dialog.keep.click()
    assert len(kept(desk)) == 1
    desk.page.documents.do(parts.ERASE, kept(desk)[0])
    desk.page.documents.dialog.go.click()
    desk.settle()
    assert kept(desk) == [] and files_in(desk.registry.path) == {}


def test_who_may_only_read_is_offered_only_reading(opened, paper):
    first = opened(NAKHIL)
    first.page.show_panel()
    first.settle()
    attach(first, paper)
    first.close()
    desk = opened(read_only=True)
    desk.page.show_panel()
    desk.settle()
    section(desk).set_open(True)
    desk.settle()
    assert section(desk).findChild(QPushButton, "attach") is None and not desk.page.panel.acceptDrops()
    hands = parts.DocumentHands(lambda _p: None, lambda _w, _d: None, read_only=True)
    menu = parts.document_menu(desk.window, kept(desk)[0], hands)
    assert [action.isEnabled() for action in menu.actions() if action.text()] == [True, False, False, False, False]


def test_a_trouble_is_told_and_nothing_is_kept(desk, tmp_path):
    empty = tmp_path / "empty.pdf"
    empty.touch()
    drop(desk, empty)
    desk.page.documents.dialog.go.click()
    desk.settle()
    assert kept(desk) == [] and files_in(desk.registry.path) == {}
