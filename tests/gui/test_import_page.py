"""The page of import and export on real registries, with real files: from the file to what is written."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog

from coalition_desktop.desk.records import save
from coalition_desktop.exchange.answering import Answer, Said
from coalition_desktop.exchange.dates import Order
from coalition_desktop.exchange.plan import Outcome
from coalition_desktop.gui import theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange import ExchangePage
from coalition_desktop.gui.pages.exchange_candidates import CandidateCard
from coalition_desktop.gui.pages.exchange_rejected import RejectedButton
from coalition_desktop.gui.pages.exchange_search import SearchDialog
from coalition_desktop.gui.pages.exchange_session import ImportSession, Step
from coalition_desktop.gui.shell.window import MainWindow
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.places import provinces_named
from coalition_desktop.store import finding
from coalition_desktop.store.registry import Registry
from tests.gui.registry import JOUSSOUR, NAKHIL, make, page_of, settled, window_over

Line = Sequence[Any]

LAAYOUNE = {"region": "11", "province": provinces_named("العيون")[0]}
CLEAN: list[Line] = [
    ("اسم الجمعية", "Nom de l'association", "الإقليم", "الهاتف"),
    ("جمعية أمواج", "Association Amwaj", "طرفاية", "0661000001"),
    ("جمعية قوافل", "Association Qawafil", "السمارة", "0661000002"),
    ("جمعية نخيل الساقية", "Association Nakhil Sakia", "العيون", "0661000003"),
]
MESSY: list[Line] = [
    ("لائحة الجمعيات",),
    (),
    ("ر.ت", "اسم الجمعية", "الإقليم", "الهاتف", "تاريخ التأسيس", "الوضعية", "عدد المنخرطين", "ملاحظات خاصة"),
    (1, "جمعية أمواج للتنمية", "طرفاية", "0661000001", "03/04/2015", "مفعلة", 30, "أحمر"),
    (2, "جمعية قوافل المعرفة", "السمارة", "0661000002", "05/06/2012", "مفعلة", 31, "أخضر"),
    (3, "جمعية آفاق الصيد", "العيون", "0661000003", "07/08/2018", "موقوفة مؤقتا", 32, "أحمر"),
    (4, "", "العيون", "0661000004", "01/02/2018", "مفعلة", 33, ""),
    (5, "جمعية منارة الطاح", "طرفاية", "12", "02/03/2011", "مفعلة", 34, ""),
    (),
    ("", "المجموع", "", "", "", "", 160),
]


def workbook(path: Path, lines: Sequence[Line], sheet: str = "الجمعيات") -> Path:
    book = xlsxwriter.Workbook(str(path))
    page = book.add_worksheet(sheet)
    for row, line in enumerate(lines):
        for column, value in enumerate(line):
            if value != "":
                page.write(row, column, value)
    book.close()
    return path


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Registry, list[str]]]:
    registry, rids = make(tmp_path / "r.coalition", *({**one, **LAAYOUNE} for one in (NAKHIL, JOUSSOUR)))
    yield registry, rids
    registry.close()


@pytest.fixture
def window(context: Context, made: tuple[Registry, list[str]], qtbot: Any) -> Iterator[MainWindow]:
    opened = window_over(context, made[0], qtbot)
    yield opened
    context.stop_jobs()


@pytest.fixture
def page(window: MainWindow) -> ExchangePage:
    found = page_of(window, "exchange")
    assert isinstance(found, ExchangePage)
    return found


@pytest.fixture
def brought(page: ExchangePage, context: Context, qtbot: Any) -> Callable[[Path], ImportSession]:
    """Opens a file as the person does, and waits for what comes of it."""

    def bring(path: Path) -> ImportSession:
        page.import_file(path)
        settled(context, qtbot)
        return page.session

    return bring


def names(registry: Registry) -> set[str]:
    with registry.read() as session:
        return {r["name_ar"] for r in finding.rows(session, "association", finding.find(session, finding.Query()))}


def values(registry: Registry, name: str) -> dict[str, Any]:
    with registry.read() as session:
        (rid,) = finding.find(session, finding.Query(text=name))
        return finding.values_of(session, rid)[1]


def texts(widget: Any) -> list[str]:
    return [label.plain_text() for label in widget.findChildren(Label) if label.isVisible()]


# ------------------------------------------------------------------ a clean list


def test_a_list_whose_columns_are_all_known_goes_straight_to_the_preview(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any
) -> None:
    session = brought(workbook(tmp_path / "list.xlsx", CLEAN))
    assert session.step is Step.PREVIEW
    assert session.settlement.to_write() == (2, 1)
    assert names(made[0]) == {"جمعية نخيل الساقية", "جمعية جسور الرمال"}
    page.to_columns()
    assert session.step is Step.COLUMNS


def test_importing_writes_shows_the_result_and_can_be_taken_back(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, context: Context, qtbot: Any
) -> None:
    registry = made[0]
    session = brought(workbook(tmp_path / "list.xlsx", CLEAN))
    page.preview.apply()
    settled(context, qtbot)
    assert session.step is Step.DONE
    assert names(registry) == {"جمعية نخيل الساقية", "جمعية جسور الرمال", "جمعية أمواج", "جمعية قوافل"}
    assert "+212661000003" in values(registry, "نخيل")["phone"]
    page.done.undo.click()
    settled(context, qtbot)
    assert session.step is Step.HOME
    assert names(registry) == {"جمعية نخيل الساقية", "جمعية جسور الرمال"}
    (past,) = page.home.found.values()
    assert past.operation is None and past.again


def test_the_history_takes_an_import_back_and_names_what_stays(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, context: Context, qtbot: Any
) -> None:
    registry = made[0]
    brought(workbook(tmp_path / "list.xlsx", CLEAN))
    page.preview.apply()
    settled(context, qtbot)
    with registry.read() as session:
        (amwaj,) = finding.find(session, finding.Query(text="أمواج"))
    save(registry, "association", amwaj, {"acronym": "AM"})
    page.done.left.emit()
    page.home.table.setFocus()
    QTest.keyClick(page.home.table, Qt.Key.Key_Space)
    settled(context, qtbot)
    assert names(registry) == {"جمعية نخيل الساقية", "جمعية جسور الرمال", "جمعية أمواج"}
    assert any("جمعية أمواج" in text for text in texts(page.home))
    page.session.forget_kept()
    assert not any("جمعية أمواج" in text for text in texts(page.home))


def test_the_same_file_again_has_nothing_to_import(
    tmp_path: Path, brought: Any, page: ExchangePage, context: Context, qtbot: Any
) -> None:
    file = workbook(tmp_path / "list.xlsx", CLEAN)
    brought(file)
    page.preview.apply()
    settled(context, qtbot)
    session = brought(file)
    assert session.plan.counts()[Outcome.UNCHANGED] == 3
    assert not page.preview.go.isEnabled()


def test_keys_among_the_rows_bring_them_into_sight_where_the_window_is_low(
    tmp_path: Path, brought: Any, window: MainWindow, context: Context, qtbot: Any
) -> None:
    session = brought(workbook(tmp_path / "messy.xlsx", MESSY))
    window.resize(1024, 640)
    window.set_look("light", 150)
    qtbot.waitUntil(lambda: theme.scale() == 1.5 and window.page() is not None)
    session.go_to(Step.PREVIEW)
    settled(context, qtbot)
    preview = page_of(window, "exchange").preview
    seen = lambda: preview.splitter.visibleRegion().boundingRect().height()  # noqa: E731
    qtbot.waitUntil(lambda: 0 < seen() < preview.splitter.height())
    QTest.keyClick(preview.table, Qt.Key.Key_Down)
    assert seen() == preview.splitter.height()


# ------------------------------------------------------------------ a messy list


def test_a_messy_list_is_corrected_answered_and_partly_imported(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, context: Context, qtbot: Any
) -> None:
    registry = made[0]
    session = brought(workbook(tmp_path / "messy.xlsx", MESSY))
    assert session.step is Step.COLUMNS
    columns = page.columns

    # the order of the dates, by its button; the words, by their suggestion and by hand
    columns.questions.orders[4][0].click()
    settled(context, qtbot)
    for (field, word), code in ((("status", "مفعلة"), "active"), (("status", "موقوفة مؤقتا"), "suspended")):
        choice = columns.questions.choices.get((field, word))
        if choice is not None:
            choice.set_value(code)
            choice.changed.emit()
            settled(context, qtbot)
    assert not [q for table in session.plan.reading.tables for q in table.questions]

    # the last column is a note after all
    row = columns._rows[7]
    row.choice.set_value("notes")
    row.choice.changed.emit()
    settled(context, qtbot)

    columns.forward.emit()
    assert session.step is Step.PREVIEW
    refused = session.plan.places(Outcome.REFUSED)
    assert [session.plan.rows[place].row for place in refused] == [7, 8]
    new = session.plan.places(Outcome.NEW)
    assert [session.plan.rows[place].row for place in new] == [4, 5, 6]

    page.preview.toggle(new[1])
    assert session.settlement.to_write() == (2, 0)
    page.preview.apply()
    settled(context, qtbot)
    assert names(registry) == {"جمعية نخيل الساقية", "جمعية جسور الرمال", "جمعية أمواج للتنمية", "جمعية آفاق الصيد"}
    written = values(registry, "أمواج")
    assert (written["founded_on"], written["status"], written["notes"]) == ("2015-04-03", "active", "أحمر")
    assert values(registry, "آفاق")["status"] == "suspended"
    page.done.undo.click()
    settled(context, qtbot)
    assert names(registry) == {"جمعية نخيل الساقية", "جمعية جسور الرمال"}


def test_what_was_decided_about_the_columns_is_remembered(
    tmp_path: Path, brought: Any, page: ExchangePage, context: Context, qtbot: Any
) -> None:
    session = brought(workbook(tmp_path / "one.xlsx", MESSY))
    session.order_dates("الجمعيات", 4, Order.MONTH_FIRST)
    settled(context, qtbot)
    session.explain_all("status", {"مفعلة": "active", "موقوفة مؤقتا": "suspended"})
    settled(context, qtbot)
    page.to_preview()
    page.preview.apply()
    settled(context, qtbot)
    others = [*MESSY[:3], (9, "جمعية شروق", "بوجدور", "0661000009", "03/04/2016", "مفعلة", 12, "")]
    session = brought(workbook(tmp_path / "two.xlsx", others))
    assert session.step is Step.PREVIEW
    (row,) = session.plan.rows
    assert (row.values["founded_on"], row.values["status"]) == ("2016-03-04", "active")


def test_a_field_of_a_row_can_be_left_as_it_is(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, context: Context, qtbot: Any
) -> None:
    lines = [
        ("اسم الجمعية", "الإقليم", "الهاتف", "البريد الإلكتروني"),
        ("جمعية نخيل الساقية", "العيون", "0661000003", "new@nakhil.example"),
    ]
    session = brought(workbook(tmp_path / "list.xlsx", lines))
    page.to_preview()
    preview = page.preview
    preview.filter_by("changed")
    assert set(session.plan.rows[0].changes) >= {"phone", "email"}
    ticks = {tick.text(): tick for tick in preview.detail.findChildren(QCheckBox)}
    ticks[next(text for text in ticks if "البريد" in text)].click()
    assert session.plan.rows[0].left_out == {"email"}
    preview.apply()
    settled(context, qtbot)
    written = values(made[0], "نخيل")
    assert written["email"] is None and "+212661000003" in written["phone"]


# ------------------------------------------------------------------ who is it


LIKE = [("اسم الجمعية", "الهاتف"), ("جمعية نخيل الساقية", "0661000008")]


def test_a_doubtful_row_waits_for_an_answer_and_can_be_asked_again(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, context: Context, qtbot: Any
) -> None:
    session = brought(workbook(tmp_path / "like.xlsx", LIKE))
    page.to_preview()
    preview = page.preview
    assert session.plan.rows[0].outcome is Outcome.DOUBTFUL
    assert not preview.go.isEnabled()
    preview.next_question()
    (card,) = preview.detail.findChildren(CandidateCard)
    card.same.click()
    assert session.plan.rows[0].outcome is Outcome.CHANGED
    assert session.plan.rows[0].rid == made[1][0]
    assert session.settlement.to_write() == (0, 1)
    preview.detail.answer(None)
    assert session.plan.rows[0].outcome is Outcome.DOUBTFUL
    preview.detail.answer(Answer(Said.NEW))
    assert session.settlement.to_write() == (1, 0)
    preview.apply()
    settled(context, qtbot)
    with made[0].read() as asked:
        assert finding.count(asked, finding.Query()) == 3


def test_a_row_left_out_for_now_is_not_imported(tmp_path: Path, brought: Any, page: ExchangePage) -> None:
    session = brought(workbook(tmp_path / "like.xlsx", LIKE))
    page.to_preview()
    page.preview.detail.answer(Answer(Said.SKIP))
    assert session.settlement.open_questions() == []
    assert session.settlement.to_write() == (0, 0)
    assert not page.preview.go.isEnabled()


def test_a_row_that_was_taken_for_another_association_is_put_right(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, window: MainWindow, qtbot: Any
) -> None:
    session = brought(workbook(tmp_path / "list.xlsx", CLEAN))
    preview = page.preview
    (place,) = session.plan.places(Outcome.CHANGED)
    preview.table.go_to(place)
    qtbot.waitUntil(lambda: preview.detail.place == place)
    preview.detail.search()
    (dialog,) = window.findChildren(SearchDialog)
    dialog.line.setText("joussour")
    dialog.search()
    dialog.take.click()
    assert session.plan.rows[place].rid == made[1][1]
    preview.table.go_to(place)
    qtbot.waitUntil(lambda: preview.detail.place == place)
    preview.detail.search()
    dialog = window.findChildren(SearchDialog)[-1]
    dialog.fresh.click()
    assert session.plan.rows[place].outcome is Outcome.NEW
    assert session.settlement.to_write() == (3, 0)


# ------------------------------------------------------------------ looking and ticking


def test_counters_filter_the_rows_and_the_first_title_ticks_them_all(
    tmp_path: Path, brought: Any, page: ExchangePage
) -> None:
    session = brought(workbook(tmp_path / "list.xlsx", CLEAN))
    preview = page.preview
    preview.filter_by("new")
    assert [session.plan.rows[place].row for place in preview.table.model().ids()] == [2, 3]
    preview.table.all_wanted.emit()
    assert session.settlement.to_write() == (0, 1)
    preview.table.all_wanted.emit()
    assert session.settlement.to_write() == (2, 1)
    preview.table.setFocus()
    QTest.keyClick(preview.table, Qt.Key.Key_Space)
    assert session.settlement.to_write() == (1, 1)
    preview.filter_by("refused")
    assert preview.table.model().ids() == []


def test_the_button_says_what_it_will_do(tmp_path: Path, brought: Any, page: ExchangePage) -> None:
    session = brought(workbook(tmp_path / "list.xlsx", CLEAN))
    words = page.preview.go.accessibleName()
    assert words == page.preview.words_for(2, 1)
    (place,) = session.plan.places(Outcome.CHANGED)
    page.preview.toggle(place)
    assert page.preview.go.accessibleName() == page.preview.words_for(2, 0) != words


def test_a_change_of_the_registry_makes_the_preview_anew_and_keeps_the_ticks(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, context: Context, qtbot: Any
) -> None:
    registry, (nakhil, _) = made
    session = brought(workbook(tmp_path / "list.xlsx", CLEAN))
    (first, *_) = session.plan.places(Outcome.NEW)
    page.preview.toggle(first)
    save(registry, "association", nakhil, {"phone": ["+212661000003"]})
    context.tell({"association"})
    settled(context, qtbot)
    assert not session.plan.rows[first].taken
    assert session.plan.counts()[Outcome.UNCHANGED] == 1
    page.preview.apply()
    settled(context, qtbot)
    assert session.step is Step.DONE and session.result.new == 1


def test_the_language_can_be_switched_on_the_preview(
    tmp_path: Path, brought: Any, page: ExchangePage, window: MainWindow, qtbot: Any
) -> None:
    session = brought(workbook(tmp_path / "list.xlsx", CLEAN))
    page.preview.filter_by("new")
    page.preview.toggle(session.plan.places(Outcome.NEW)[0])
    window.set_language("fr")
    qtbot.waitUntil(lambda: window.page() not in (None, page))
    again = window.page()
    assert isinstance(again, ExchangePage)
    assert again.session is session and session.step is Step.PREVIEW
    assert again.preview.ribbon.value() == "new"
    assert session.settlement.to_write() == (1, 1)
    assert again.preview.go.isEnabled()
    session.plan_again()
    settled(window.context, qtbot)
    assert session.settlement.to_write() == (1, 1)


# ------------------------------------------------------------------ several lists


def test_lists_of_several_sheets_have_tabs_and_one_can_stay_out(
    tmp_path: Path, brought: Any, page: ExchangePage, context: Context, qtbot: Any
) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "two.xlsx"))
    for sheet, name in (("طرفاية", "جمعية أمواج"), ("السمارة", "جمعية قوافل")):
        page_ = book.add_worksheet(sheet)
        page_.write_row(0, 0, ["اسم الجمعية", "الهاتف", "لون الملف"])
        page_.write_row(1, 0, [name, "0661000001" if sheet == "طرفاية" else "0661000002", "أحمر"])
    book.close()
    session = brought(tmp_path / "two.xlsx")
    assert session.step is Step.COLUMNS
    assert len(page.columns._tabs) == 2
    page.columns.show_list(1)
    page.columns._take.click()
    settled(context, qtbot)
    assert [table.sheet for table in session.plan.reading.tables] == ["طرفاية"]
    session.take_sheet("السمارة", True)
    settled(context, qtbot)
    assert len(session.plan.rows) == 2
    session.take_sheet("السمارة", False)
    settled(context, qtbot)
    session.take_sheet("طرفاية", False)
    assert [table.sheet for table in session.plan.reading.tables] == ["طرفاية"]


# ------------------------------------------------------------------ refused and stopped


def _empty(path: Path) -> Path:
    return workbook(path, [])


def _web_page(path: Path) -> Path:
    path.write_text("<html><body><table><tr><td>1</td></tr></table></body></html>", encoding="utf-8")
    return path


def _cut_off(path: Path) -> Path:
    workbook(path, CLEAN)
    path.write_bytes(path.read_bytes()[:900])
    return path


def _archive(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("a.txt", "x")
    return path


@pytest.mark.parametrize("spoil", [_empty, _web_page, _cut_off, _archive])
def test_a_file_that_is_no_list_is_refused_in_words(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, spoil: Callable[[Path], Path]
) -> None:
    session = brought(spoil(tmp_path / "spoilt.xlsx"))
    assert session.step is Step.REFUSED
    assert any("spoilt.xlsx" in text for text in texts(page.refused))
    assert page.refused.choose.isVisible()
    assert names(made[0]) == {"جمعية نخيل الساقية", "جمعية جسور الرمال"}
    page.refused.left.emit()
    assert session.step is Step.HOME


def test_stopping_an_import_leaves_nothing(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, context: Context, qtbot: Any
) -> None:
    lines = [
        CLEAN[0],
        *((f"جمعية رقم {n} للتنمية", f"Association {n}", "العيون", f"06620{n:05d}") for n in range(1500)),
    ]
    session = brought(workbook(tmp_path / "many.xlsx", lines))
    with made[0].read() as asked:
        before = finding.count(asked, finding.Query())
    session.progressed.connect(lambda _step: session.cancel())
    page.preview.apply()
    assert page.work.panel is not None
    settled(context, qtbot)
    assert session.step is Step.PREVIEW
    with made[0].read() as asked:
        assert finding.count(asked, finding.Query()) == before
    assert page.preview.go.isEnabled()
    assert page.home.found == {}


def test_reading_can_be_stopped(tmp_path: Path, page: ExchangePage, context: Context, qtbot: Any) -> None:
    page.import_file(workbook(tmp_path / "list.xlsx", CLEAN))
    assert page.session.step is Step.OPENING
    page.work.panel.stop.click()
    settled(context, qtbot)
    assert page.session.step in (Step.HOME, Step.PREVIEW)  # it may have been quicker than the hand


def test_refused_rows_go_back_as_a_workbook(
    tmp_path: Path, brought: Any, page: ExchangePage, context: Context, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought(workbook(tmp_path / "messy.xlsx", MESSY))
    page.to_preview()
    out = tmp_path / "back"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    (button,) = page.preview.findChildren(RejectedButton)
    button.ask()
    settled(context, qtbot)
    sheet = openpyxl.load_workbook(out.with_name("back.xlsx")).worksheets[0]
    assert any(cell.comment is not None for line in sheet.iter_rows() for cell in line)


# ------------------------------------------------------------------ read only, dropping, keys


def test_a_registry_open_for_reading_only_takes_no_list(
    tmp_path: Path, made: Any, context: Context, qtbot: Any
) -> None:
    with Registry(made[0].path, read_only=True) as registry:
        page = page_of(window_over(context, registry, qtbot), "exchange")
        assert not page.home.zone.choose.isEnabled()
        assert not page.home.zone.acceptDrops()
        page.import_file(workbook(tmp_path / "list.xlsx", CLEAN))
        assert page.session.step is Step.HOME
        assert page.export.go.isEnabled()
        context.stop_jobs()


def test_a_file_dropped_on_the_page_is_opened(tmp_path: Path, page: ExchangePage, context: Context, qtbot: Any) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(workbook(tmp_path / "list.xlsx", CLEAN)))])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), actions, data, buttons, keys)
    page.home.zone.dragEnterEvent(entering)
    assert entering.isAccepted()
    page.home.zone.dropEvent(QDropEvent(QPointF(5, 5), actions, data, buttons, keys))
    settled(context, qtbot)
    assert page.session.step is Step.PREVIEW


def test_the_whole_import_goes_by_keys(
    tmp_path: Path, brought: Any, window: MainWindow, context: Context, qtbot: Any
) -> None:
    session = brought(workbook(tmp_path / "messy.xlsx", MESSY))
    window.activateWindow()
    for expected in (Step.PREVIEW, Step.APPLYING):
        (command,) = [c for c in window.page().commands() if c.keys == "Ctrl+Return"]
        command.run()
        assert session.step in (expected, Step.DONE)
    settled(context, qtbot)
    assert session.step is Step.DONE


def test_f6_goes_through_the_parts_of_the_preview(tmp_path: Path, brought: Any, page: ExchangePage) -> None:
    brought(workbook(tmp_path / "list.xlsx", CLEAN))
    panes = page.panes()
    assert page.preview.table in panes and page.preview.detail in panes
    assert all(pane.isVisible() for pane in panes)


# ------------------------------------------------------------------ the roster


def test_the_roster_is_written_with_the_chosen_columns_in_their_order(
    tmp_path: Path, page: ExchangePage, context: Context, qtbot: Any
) -> None:
    export = page.export
    page.show_form(export)
    export.language.set_value("fr")
    export.columns.table.go_to("name_fr")
    export.columns.shift(-1)
    export.columns.toggle("phone")
    assert export.columns.value()[:3] == ["number", "name_fr", "name_ar"]
    export.write(tmp_path / "out.xlsx")
    settled(context, qtbot)
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    header = [cell.value for cell in sheet[1]]
    labels = Language("fr")
    declared = fields("association")
    assert header == [labels.plain(declared[key].label) for key in export.columns.value()]
    assert sheet.max_row == 3
    assert export.made.isVisible()


def test_personal_fields_are_offered_only_when_asked_for(page: ExchangePage) -> None:
    columns = page.export.columns
    columns.choose_all()
    assert "president" not in columns.value()
    page.export.personal.click()
    columns.choose_all()
    assert "president" in columns.value()
    page.export.personal.click()
    assert "president" not in columns.value()


def test_only_the_associations_chosen_in_the_list_are_exported(
    tmp_path: Path, window: MainWindow, page: ExchangePage, made: Any, context: Context, qtbot: Any
) -> None:
    window.go("exchange", export=[made[1][1]])
    assert page.export.rows() == 1
    page.export.write(tmp_path / "one.xlsx")
    settled(context, qtbot)
    assert openpyxl.load_workbook(tmp_path / "one.xlsx").active.max_row == 2
    page.export.set_only(None)
    assert page.export.rows() == 2


def test_a_roster_that_cannot_be_written_says_so(
    tmp_path: Path, page: ExchangePage, window: MainWindow, context: Context, qtbot: Any
) -> None:
    page.show_form(page.export)
    page.export.write(tmp_path / "no such folder" / "out.xlsx")
    settled(context, qtbot)
    assert "out.xlsx" in window.messages().last
    assert page.export.go.isVisible()


def test_the_proposed_name_says_what_is_in_the_file(page: ExchangePage) -> None:
    page.export.region.set_value("11")
    page.export.language.set_value("fr")
    assert page.export.file_name().endswith(".xlsx")
    assert "Laâyoune" in page.export.file_name()


def test_the_result_opens_the_list_kept_to_what_was_imported(
    tmp_path: Path, brought: Any, page: ExchangePage, window: MainWindow, context: Context, qtbot: Any
) -> None:
    brought(workbook(tmp_path / "list.xlsx", CLEAN))
    page.preview.apply()
    settled(context, qtbot)
    page.done.see.click()
    settled(context, qtbot)
    listed = window.page()
    with context.registry.read() as session:
        rows = finding.rows(session, "association", listed.list.model.ids())
    assert {row["name_ar"] for row in rows} == {"جمعية أمواج", "جمعية قوافل", "جمعية نخيل الساقية"}
