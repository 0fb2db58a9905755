"""The page of letters on a real registry, with the real PDF files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from coalition_desktop.desk.office import save_office
from coalition_desktop.desk.records import save
from coalition_desktop.gui import pdf
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages import letters_paper
from coalition_desktop.gui.pages.letters import LettersPage
from coalition_desktop.gui.pages.letters_work import free_name
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.panels import ConfirmDialog
from coalition_desktop.store.registry import Registry
from tests.gui.registry import EXPIRED, JOUSSOUR, NAKHIL, SUSPENDED, make, page_of, settled, window_over

YEAR = date.today().year


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Registry, list[str]]]:
    registry, rids = make(tmp_path / "r.coalition", NAKHIL, JOUSSOUR, SUSPENDED, EXPIRED)
    yield registry, rids
    registry.close()


@pytest.fixture
def page(made: tuple[Registry, list[str]], context: Context, qtbot: Any, tmp_path: Path) -> Iterator[LettersPage]:
    window = window_over(context, made[0], qtbot)
    page = page_of(window, "letters")
    page.issue_tab.bar.set_folder(tmp_path / "out")
    yield page
    context.stop_jobs()


def add(page: LettersPage, rids: list[str], qtbot: Any) -> None:
    page.issue_tab.recipients.add(rids)
    ready(page, qtbot)


def ready(page: LettersPage, qtbot: Any) -> None:
    """Nothing is looked up or drawn any more."""
    qtbot.waitUntil(lambda: not page.issue_tab.drawer.busy() and not page.context.busy(), timeout=20000)


def issue(page: LettersPage, rids: list[str], qtbot: Any) -> Path:
    add(page, rids, qtbot)
    page.issue_tab.issue()
    settled(page.context, qtbot)
    ready(page, qtbot)
    assert page.issue_tab.last_file is not None
    return page.issue_tab.last_file


def words_in(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(p.get_textpage().get_text_range() for p in document)


def texts(widget: Any) -> str:
    return " ".join(label.plain_text() for label in widget.findChildren(Label) if label.isVisibleTo(widget))


def test_before_anybody_is_chosen_it_is_said_where_the_letter_appears(page: LettersPage) -> None:
    assert page.issue_tab.tr("The letter appears here") in texts(page.issue_tab.desk)


def test_a_few_letters_find_an_association_and_enter_adds_it(page: LettersPage, qtbot: Any) -> None:
    search = page.issue_tab.recipients.search
    qtbot.keyClicks(search, "nakh")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert page.issue_tab.recipients.name(page.issue_tab.recipients.listed()[0]) == "جمعية نخيل الساقية"
    qtbot.waitUntil(lambda: search.text() == "")
    ready(page, qtbot)
    assert page.issue_tab.bar.issue_button.isEnabled()


def test_a_letter_asks_for_what_only_the_writer_knows(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    tab = page.issue_tab
    tab.kinds.set_value("invitation")
    tab.kinds.changed.emit("invitation")
    tab.language.set_value("ar-fr")
    tab.language.changed.emit()
    assert not tab.until_field.isVisibleTo(tab)
    add(page, made[1][:1], qtbot)
    assert not tab.is_ready() and tab.hindrances.isVisibleTo(tab)
    tab._fill_in("", "given.held")
    assert tab.window().focusWidget() is tab.inputs.fields()["held"].widget
    given = {
        "assembly_ar": "الجمع العام", "assembly_fr": "assemblée générale", "held": "2026-12-12", "place_ar": "دار الجمعيات",
        "place_fr": "Maison des associations", "agenda_ar": "نقطة", "agenda_fr": "un point",
    }  # fmt: skip
    for key, said in given.items():
        field = tab.inputs.fields()[key]
        field.editor.set_value(said)
        field.editor.left.emit()
    ready(page, qtbot)
    qtbot.waitUntil(tab.is_ready)
    tab.kinds.set_value("membership")
    tab.kinds.changed.emit("membership")
    assert not tab.inputs.isVisibleTo(tab) and tab.until_field.isVisibleTo(tab)
    tab.kinds.set_value("invitation")
    tab.kinds.changed.emit("invitation")
    assert dict(tab.inputs.given()) == given  # nothing is typed twice
    ready(page, qtbot)
    tab.issue()
    settled(page.context, qtbot)
    assert tab.last_file is not None and f"LSH-I-{YEAR}-0001" in tab.last_file.name


def test_a_suspended_member_is_unticked_with_the_reason(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    nakhil, _, suspended, _ = made[1]
    add(page, [nakhil, suspended], qtbot)
    recipients = page.issue_tab.recipients
    assert recipients.ticked() == [nakhil]
    recipients.toggle(suspended)
    assert recipients.ticked() == [nakhil]
    assert "جمعية مرافئ" in texts(page.issue_tab.hindrances)
    row = recipients._model.row(1)
    assert row is not None
    assert row["hindrance"]


def test_an_expired_file_is_unticked_but_can_be_ticked(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    expired = made[1][3]
    add(page, [expired], qtbot)
    assert page.issue_tab.recipients.ticked() == []
    assert not page.issue_tab.bar.issue_button.isEnabled()
    page.issue_tab.recipients.toggle(expired)
    assert page.issue_tab.bar.issue_button.isEnabled()


def test_a_mended_record_can_have_its_letter_at_once(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    registry, rids = made
    add(page, [rids[2]], qtbot)
    save(registry, "association", rids[2], {"status": "active"})
    page.context.tell({"association"})
    ready(page, qtbot)
    assert page.issue_tab.recipients.ticked() == [rids[2]]


def test_what_the_office_lacks_is_told_before_and_leads_to_the_settings(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    registry, rids = made
    save_office(registry, {"name_ar": None})
    page.context.tell({"office"})
    add(page, rids[:1], qtbot)
    assert not page.issue_tab.bar.issue_button.isEnabled()
    with qtbot.waitSignal(page.issue_tab.hindrances.wanted) as told:
        page.issue_tab.hindrances._lines.itemAt(0).widget().layout().itemAt(1).widget().click()
    assert told.args == ["", "name_ar"]


def test_the_preview_is_the_real_pdf_at_the_size_of_the_screen(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    add(page, made[1][:2], qtbot)
    desk, drawer = page.issue_tab.desk, page.issue_tab.drawer
    qtbot.waitUntil(lambda: not desk.paper.is_blank(), timeout=10000)
    drawn = drawer._drawn
    assert drawn is not None
    assert drawn.picture.width() == round(desk.sheet().width() * desk.devicePixelRatioF())
    assert drawn.picture.pixelColor(3, 3) == Qt.GlobalColor.white
    assert "نخيل" in words_of(drawn.paper)
    desk.turned.emit(1)
    ready(page, qtbot)
    assert drawer._drawn is not None
    assert "جسور" in words_of(drawer._drawn.paper)
    desk.zoom(1)
    ready(page, qtbot)
    assert drawer._drawn.picture.width() > drawn.picture.width()


def words_of(paper: bytes) -> str:
    with pypdfium2.PdfDocument(paper) as document:
        return document[0].get_textpage().get_text_range()


def test_issuing_several_into_one_file_numbers_them_and_fills_the_register(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    path = issue(page, made[1][:2], qtbot)
    said = words_in(path)
    assert f"LSH-A-{YEAR}-0001" in said
    assert f"LSH-A-{YEAR}-0002" in said
    assert page.register.total == 2
    assert page.issue_tab.number.typed() == f"LSH-A-{YEAR}-0003"
    assert page.issue_tab.recipients.listed() == []
    assert page.issue_tab.can_print()


def test_one_file_for_each_association(page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any) -> None:
    page.issue_tab.bar.output.set_value("each")
    path = issue(page, made[1][:2], qtbot)
    assert len(list(path.parent.glob("*.pdf"))) == 2


def test_stopping_gives_out_no_number(page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any) -> None:
    add(page, made[1][:2], qtbot)
    page.issue_tab.issue()
    page.issue_tab._stop()
    settled(page.context, qtbot)
    assert page.register.total in (0, 2)  # the last step may have been over
    expected = 1 if page.register.total == 0 else 3
    page.issue_tab.read_office()
    assert page.issue_tab.number.typed() == f"LSH-A-{YEAR}-{expected:04d}"


def test_a_day_that_is_over_is_refused_in_words(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    add(page, made[1][:1], qtbot)
    page.issue_tab.until.set_value("2001-01-01")
    page.issue_tab.until.left.emit()
    assert page.issue_tab.until_field.error()
    assert not page.issue_tab.bar.issue_button.isEnabled()
    page.issue_tab.until.set_value(None)
    page.issue_tab.until.left.emit()
    assert page.issue_tab.until.value() == f"{YEAR + 1}{date.today().isoformat()[4:]}"


def test_a_folder_that_cannot_be_written_uses_no_number(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    page.issue_tab.bar.set_folder(tmp_path / "file" / "inside")
    add(page, made[1][:1], qtbot)
    window = page.window()
    with qtbot.waitSignal(window.messages().shown) as said:  # type: ignore[attr-defined]
        page.issue_tab.issue()
    assert "file" in said.args[0]
    assert page.register.total == 0


def test_the_register_filters_cancels_and_prints_again(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    issue(page, made[1][:2], qtbot)
    page.show_tab("register")
    register = page.register
    register.line.setText("جسور")
    qtbot.waitUntil(lambda: len(register._model.ids()) == 1)
    letter = register.current()
    assert letter is not None
    register.cancel_letter()
    dialog = page.window().findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    dialog.go.click()
    assert dialog.isVisible()  # no reason was given
    qtbot.keyClicks(dialog.reason, "new name")
    dialog.go.click()
    assert register.current() is not None
    assert register.current()["state"] == "cancelled"  # type: ignore[index]
    assert not register.card.cancel_button.isVisibleTo(register.card)
    register.states.set_value("valid")
    register._searched()
    assert register._stack.currentIndex() == 1  # no result, with a way out
    register.clear_filters()
    assert len(register._model.ids()) == 2


def test_a_letter_is_printed_again_the_same(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any, tmp_path: Path
) -> None:
    first = words_in(issue(page, made[1][:1], qtbot))
    save(made[0], "association", made[1][0], {"name_ar": "جمعية باسم آخر"})
    page.show_tab("register")
    page.register._again(tmp_path / "again.pdf", lambda _path: None)
    settled(page.context, qtbot)
    assert words_in(tmp_path / "again.pdf") == first


def test_pages_are_printed_at_300_dots_per_inch(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any, tmp_path: Path
) -> None:
    path = issue(page, made[1][:2], qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setFullPage(True)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert letters_paper.paint_pages(path.read_bytes(), printer) == 2
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert len(pdf.page_sizes(printed)) == 2
    assert ink_of(pdf.picture(printed, 0, 300)) > 0.5 * ink_of(pdf.picture(path.read_bytes(), 0, 300))


def ink_of(picture: QImage) -> int:
    """How many pixels are dark."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(value < 128 for y in range(grey.height()) for value in bytes(grey.constScanLine(y))[: grey.width()])


def answers(page: LettersPage, what: str | Path, qtbot: Any) -> str:
    page.show_tab("verify")
    page.verify_tab.verify(what)
    settled(page.context, qtbot)
    return texts(page.verify_tab.answer)


def test_the_four_answers_of_verifying(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any, tmp_path: Path
) -> None:
    rids = made[1]
    path = issue(page, rids[:1], qtbot)
    number = f"LSH-A-{YEAR}-0001"
    titles = page.verify_tab._titles()
    assert titles["authentic"] in answers(page, number, qtbot)
    assert titles["authentic"] in answers(page, path, qtbot)
    picture = tmp_path / "scan.png"
    pdf.picture(path.read_bytes(), 0, 1654).save(str(picture))
    assert number in re.sub("[\u2066-\u2069]", "", answers(page, picture, qtbot))
    assert titles["unreadable"] in answers(page, "XXXX-XXXX", qtbot)
    page.register._cancel(number, "سبب")
    assert titles["cancelled"] in answers(page, path, qtbot)


def test_a_picture_without_a_code_is_told_so(page: LettersPage, qtbot: Any, tmp_path: Path) -> None:
    blank = QImage(300, 300, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    blank.save(str(tmp_path / "blank.png"))
    assert "blank.png" in answers(page, tmp_path / "blank.png", qtbot)


def test_a_letter_can_be_dropped_on_the_page(page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any) -> None:
    path = issue(page, made[1][:1], qtbot)
    page.show_tab("verify")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.verify_tab.zone.dropEvent(drop)
    settled(page.context, qtbot)
    assert page.verify_tab._titles()["authentic"] in texts(page.verify_tab.answer)


def test_an_empty_question_is_asked_back(page: LettersPage) -> None:
    page.show_tab("verify")
    page.verify_tab.verify_typed()
    assert page.verify_tab.field.error()


def test_the_page_comes_back_as_it_was(page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any) -> None:
    add(page, made[1][:2], qtbot)
    page.issue_tab.language.set_value("fr")
    page.show_tab("register")
    kept = page.state()
    again = LettersPage(page.context)
    qtbot.addWidget(again)
    again.restore(kept)
    assert again.tab() == "register"
    assert again.issue_tab.language.value() == "fr"
    assert again.issue_tab.recipients.listed() == made[1][:2]
    settled(page.context, qtbot)


def test_a_registry_open_for_reading_issues_nothing(
    made: tuple[Registry, list[str]], context: Context, qtbot: Any
) -> None:
    reading = Registry(made[0].path, read_only=True)
    page = page_of(window_over(context, reading, qtbot), "letters", recipients=made[1][:1])
    settled(context, qtbot)
    assert not page.issue_tab.bar.issue_button.isEnabled()
    context.stop_jobs()
    reading.close()


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    (tmp_path / "a (2).pdf").touch()
    assert free_name(tmp_path / "a.pdf").name == "a (3).pdf"
    assert free_name(tmp_path / "b.pdf").name == "b.pdf"


def test_the_code_is_copied_without_direction_marks(
    page: LettersPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    issue(page, made[1][:1], qtbot)
    page.show_tab("register")
    letter = page.register.current()
    assert letter is not None
    buttons = [b for b in page.register.card.findChildren(type(page.issue_tab.change_signatory)) if b.isVisibleTo(page)]
    buttons[0].click()
    assert QApplication.clipboard().text() == letter["code"]
