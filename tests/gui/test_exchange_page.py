"""The page of exchanges on real registries of two offices that send each other real packets."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog

from coalition_desktop.desk import documents, packets
from coalition_desktop.desk.exchanges import Sent
from coalition_desktop.desk.imports import PastImport
from coalition_desktop.desk.office import make_registry
from coalition_desktop.desk.records import save, save_new
from coalition_desktop.exchange.files import open_table_file
from coalition_desktop.exchange.fingerprint_words import words_of
from coalition_desktop.exchange.hidden_sheet import PassphraseNeeded
from coalition_desktop.exchange.packet_writing import Wish
from coalition_desktop.exchange.plan import Outcome
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange import ExchangePage
from coalition_desktop.gui.pages.exchange_notes import NotesDialog
from coalition_desktop.gui.pages.exchange_packet_preview import PacketPreview
from coalition_desktop.gui.pages.exchange_session import ImportSession, Step
from coalition_desktop.gui.pictures import Scene
from coalition_desktop.gui.pictures import take as take_scenes
from coalition_desktop.gui.shell.window import MainWindow
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.store import disputes, finding
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import finish
from tests.exchange.offices import cells, edited
from tests.gui.registry import JOUSSOUR, NAKHIL, make, page_of, settled, window_over

FOUNDED = "تاريخ التأسيس"
WORDS = "نخل بحر جبل قمر"


@pytest.fixture
def made(tmp_path: Path, home: Path) -> Iterator[tuple[Registry, list[str]]]:
    registry, rids = make(tmp_path / "lsh.coalition", NAKHIL, JOUSSOUR)
    yield registry, rids
    registry.close()


@pytest.fixture
def other(tmp_path: Path, home: Path) -> Iterator[Registry]:
    """The office of Dakhla."""
    registry = make_registry(tmp_path / "dod.coalition", "DOD", "عمر")
    yield registry
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


def send(registry: Registry, folder: Path, to: str = "", **wish: Any) -> Path:
    return finish(packets.send(registry, folder, "ar", Wish(to=to, **wish))).path


def take(registry: Registry, path: Path) -> Any:
    return finish(packets.apply(registry, finish(packets.prepare(registry, path))))


def texts(widget: Any) -> str:
    QTest.qWait(1)  # what was put into a layout is seen after it
    return "\n".join(label.plain_text() for label in widget.findChildren(Label) if label.isVisible())


def names(registry: Registry) -> set[str]:
    with registry.read() as session:
        return {r["name_ar"] for r in finding.rows(session, "association", finding.find(session, finding.Query()))}


def chosen(page: ExchangePage, code: str) -> None:
    """As a person chooses an office."""
    page.send.choose(code)


# ------------------------------------------------------------------ the list of exchanges


def test_the_list_shows_both_ways_and_what_came_back(
    tmp_path: Path, page: ExchangePage, made: Any, other: Registry, context: Context
) -> None:
    take(other, send(made[0], tmp_path, "DOD"))
    take(made[0], send(other, tmp_path, "LSH"))
    context.tell()
    incoming, outgoing = page.home.found.values()
    assert isinstance(incoming, PastImport) and isinstance(outgoing, Sent)
    assert page.home._state({"one": outgoing}).text == page.home.tr("Received")
    page.home.chips["out"].click()
    assert list(page.home.table.model().ids()) == [("out", outgoing.id)]
    page.home.chips["in"].click()
    assert list(page.home.table.model().ids()) == [("in", incoming.id)]
    page.home.chips["all"].click()
    assert page.home.table.model().rowCount() == 2


def test_a_registry_without_exchanges_says_so(page: ExchangePage) -> None:
    assert page.home.tr("Nothing was exchanged yet") in texts(page.home)
    page.home.show_only("out")
    assert page.home.tr("Nothing was sent yet") in texts(page.home)


def test_a_packet_is_taken_back_from_the_list(
    tmp_path: Path, page: ExchangePage, made: Any, other: Registry, context: Context, qtbot: Any
) -> None:
    save_new(other, "association", {"name_ar": "جمعية الداخلة", "region": "12"})
    take(made[0], send(other, tmp_path))
    context.tell()
    settled(context, qtbot)
    assert "جمعية الداخلة" in names(made[0])
    page.home.table.setFocus()
    QTest.keyClick(page.home.table, Qt.Key.Key_Space)
    settled(context, qtbot)
    assert "جمعية الداخلة" not in names(made[0])
    (one,) = page.home.found.values()
    assert isinstance(one, PastImport) and one.operation is None and one.again


def test_waiting_conflicts_are_announced_and_marked(
    tmp_path: Path, page: ExchangePage, made: Any, other: Registry, context: Context
) -> None:
    registry, (nakhil, _) = made
    take(other, send(registry, tmp_path))
    save(other, "association", nakhil, {"email": "theirs@nakhil.example"})
    save(registry, "association", nakhil, {"email": "ours@nakhil.example"})
    take(registry, send(other, tmp_path))
    context.tell()
    with registry.read() as session:
        assert disputes.count(session) == 1
    assert page.home.tr("%n conflict(s) wait for your decision", "", 1) in texts(page.home)
    first = next(iter(page.home.found.values()))
    assert page.home._state({"one": first}).tone == "theirs"
    assert context.has_page("exchange") and not context.has_page("nowhere")


def test_refused_cells_of_a_packet_are_seen_from_the_list(
    tmp_path: Path, page: ExchangePage, made: Any, other: Registry, window: MainWindow, context: Context
) -> None:
    save_new(other, "association", {"name_ar": "جمعية الداخلة", "region": "12", "founded_on": "2010-01-02"})
    take(made[0], cells(send(other, tmp_path), {("جمعية الداخلة", FOUNDED): "31/02/2010"}))
    context.tell()
    page.home.table.setFocus()
    QTest.keyClick(page.home.table, Qt.Key.Key_Return)
    (dialog,) = window.findChildren(NotesDialog)
    shown = [dialog.table.model().index(row, 2).data() for row in range(dialog.table.model().rowCount())]
    assert any("31/02/2010" in words and FOUNDED in words for words in shown)
    assert "الجمعيات" in {dialog.table.model().index(row, 0).data() for row in range(len(shown))}
    dialog.accept()


# ------------------------------------------------------------------ sending


def test_a_packet_is_summed_up_before_it_is_written(
    tmp_path: Path,
    page: ExchangePage,
    made: Any,
    other: Registry,
    context: Context,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save(made[0], "association", made[1][0], {"president": "أحمد المثالي"})
    context.tell()
    chosen(page, "DOD")
    assert not page.send.personal.isChecked()
    page.send.go.click()
    assert page.send.is_checking()
    tones = [point.tone for point in page.send.check.points]
    assert "ok" in tones and tones[-1] == "danger"  # no column in sight, but the hidden history
    page.escape()
    assert not page.send.is_checking()
    page.send.personal.click()
    page.send.go.click()
    assert any("الرئيس" in point.below for point in page.send.check.points)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "packet"), ""))
    page.send.check.go.click()
    settled(context, qtbot)
    assert take(other, tmp_path / "packet.xlsx").taken >= 2
    (sent,) = page.home.found.values()
    assert isinstance(sent, Sent) and sent.to == "DOD"
    assert page.send.made.isVisible()


def test_what_is_confirmed_need_not_go_again(
    tmp_path: Path, page: ExchangePage, made: Any, other: Registry, context: Context
) -> None:
    chosen(page, "DOD")
    assert page.send.what.value() == "all"
    take(other, send(made[0], tmp_path, "DOD"))
    context.tell()
    chosen(page, "DOD")
    assert page.send.what.value() == "all"  # nobody has told yet that it came
    take(made[0], send(other, tmp_path, "LSH"))
    context.tell()
    chosen(page, "DOD")
    assert page.send.what.value() == "since"
    assert page.send.wish().since > 0


def test_a_passphrase_is_typed_twice_and_protects_the_packet(
    tmp_path: Path, page: ExchangePage, made: Any, other: Registry, context: Context, qtbot: Any
) -> None:
    page.send.protect.click()
    fields = page.send.passphrase
    page.send.go.click()
    assert not page.send.is_checking() and fields.fields[0].error()
    for field, typed in zip(fields.fields, ("نخل", "نخل"), strict=True):
        field.widget.setText(typed)  # type: ignore[attr-defined]
    page.send.go.click()
    assert not page.send.is_checking()  # too short
    fields.first.setText(WORDS)
    page.send.go.click()
    assert fields.fields[1].error() and not page.send.is_checking()
    fields.again.setText(WORDS)
    page.send.go.click()
    assert page.send.is_checking() and page.send.check.points[-1].tone == "ok"
    page.send.write(tmp_path / "locked.xlsx")
    settled(context, qtbot)
    assert fields.value() == "" and not page.send.protect.isChecked()
    source = finish(open_table_file(tmp_path / "locked.xlsx"))
    with pytest.raises(PassphraseNeeded):
        finish(packets.plan_incoming(other, source))
    assert finish(packets.plan_incoming(other, source, WORDS)).rows


def test_a_picture_is_taken_of_what_a_command_shows(
    tmp_path: Path, page: ExchangePage, window: MainWindow, context: Context
) -> None:
    (path,) = take_scenes(window, context, [Scene("send", "exchange", {"to": "DOD"}, "export")], tmp_path, "window")
    assert path.name == "window-send.png" and path.exists()
    assert page.send.is_checking() and page.send.to.value() == "DOD"


def test_the_fingerprint_is_in_four_words(page: ExchangePage, made: Any, context: Context) -> None:
    words = page.send.words.plain_text()
    assert len(words.split(" - ")) == 4
    assert words == packets.fingerprint(made[0], context.language)[0]
    save(made[0], "association", made[1][0], {"acronym": "NS"})
    context.tell()
    assert page.send.words.plain_text() == packets.fingerprint(made[0], context.language)[0] != words


def test_a_working_list_goes_out_and_comes_back(
    tmp_path: Path, page: ExchangePage, made: Any, context: Context, qtbot: Any
) -> None:
    page.send.list.click()
    assert page.form() is page.export
    page.export.working_list.click()
    assert page.export.is_checking() and all(point.tone != "danger" for point in page.export.check.points)
    page.export.write_list(tmp_path / "list.xlsx")
    settled(context, qtbot)
    (sent,) = page.home.found.values()
    assert isinstance(sent, Sent) and sent.kind == "list"
    result = take(made[0], cells(tmp_path / "list.xlsx", {("جمعية نخيل الساقية", "البريد الإلكتروني"): "n@n.example"}))
    assert result.taken == 1
    page.export.back.click()
    assert page.form() is page.send


# ------------------------------------------------------------------ a packet comes in


@pytest.fixture
def brought(page: ExchangePage, context: Context, qtbot: Any) -> Callable[[Path], ImportSession]:
    """Opens a file as the person does, and waits for what comes of it."""

    def bring(path: Path) -> ImportSession:
        page.import_file(path)
        settled(context, qtbot)
        return page.session

    return bring


@pytest.fixture
def edited_there(tmp_path: Path, made: Any, other: Registry) -> Path:
    """A packet of Dakhla: a new association, one of ours changed there and here, one of theirs changed."""
    registry, (nakhil, _) = made
    theirs = save_new(other, "association", {"name_ar": "جمعية الداخلة", "region": "12", "acronym": "DA"})
    take(registry, send(other, tmp_path))
    take(other, send(registry, tmp_path))
    save_new(other, "association", {"name_ar": "جمعية وادي الذهب", "region": "12", "founded_on": "2010-01-02"})
    save(other, "association", theirs, {"acronym": "DKH", "members": 12})
    save(other, "association", nakhil, {"email": "theirs@nakhil.example"})
    save(registry, "association", nakhil, {"email": "ours@nakhil.example"})
    return finish(packets.send(other, tmp_path / "packet.xlsx", "ar", Wish(to="LSH"))).path


def shown(page: ExchangePage) -> list[str]:
    """The names in the table of the preview."""
    preview = page.preview
    assert isinstance(preview, PacketPreview)
    return [preview._words.name(preview.rows()[place])[0] for place in preview.table.model().ids()]


def test_a_packet_goes_straight_to_its_preview(brought: Any, page: ExchangePage, edited_there: Path) -> None:
    session = brought(edited_there)
    assert session.step is Step.PREVIEW and session.plan is None
    preview = page.preview
    assert isinstance(preview, PacketPreview)
    counts = preview.counts()
    assert (counts[Outcome.NEW], counts[Outcome.CHANGED], counts[Outcome.CONFLICT]) == (1, 1, 1)
    preview.filter_by("new")
    assert shown(page) == ["جمعية وادي الذهب"]
    preview.filter_by("conflict")
    assert shown(page) == ["جمعية نخيل الساقية"]
    assert "theirs@nakhil.example" in texts(preview.detail) and "ours@nakhil.example" in texts(preview.detail)
    assert "عمر" in preview.told() and preview._key_words() in preview.told()


def test_the_button_says_what_comes_and_what_is_to_decide(brought: Any, page: ExchangePage, edited_there: Path) -> None:
    session = brought(edited_there)
    words = page.preview.go.accessibleName()
    assert words == "استيراد 3 بطاقات ثم حسم تعارض واحد"
    (place,) = page.preview.places("conflict")
    page.preview.toggle(place)
    assert page.preview.go.accessibleName() == "استيراد بطاقتين"
    assert session.choosing.effect() == (2, 0, True)


def test_what_is_left_out_of_a_packet_stays_out(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, other: Registry, context: Context, qtbot: Any
) -> None:
    registry, (nakhil, _) = made
    save_new(registry, "association", {"name_ar": "جمعية أمواج"})
    path = cells(
        send(registry, tmp_path),
        {("جمعية نخيل الساقية", "البريد الإلكتروني"): "n@n.example", ("جمعية نخيل الساقية", "الاسم المختصر"): "NS"},
    )
    session = brought(cells(path, {("جمعية أمواج", "الاسم المختصر"): "AM"}))
    preview = page.preview
    nakhil_at = next(place for place, row in enumerate(session.packet.rows) if row.rid == nakhil)
    preview.toggle(1 - nakhil_at)
    preview.table.go_to(nakhil_at)
    preview.rested()
    ticks = {tick.text(): tick for tick in preview.detail.findChildren(QCheckBox)}
    ticks["الاسم المختصر"].click()
    assert session.packet.rows[nakhil_at].left_out == {"acronym"}
    session.plan_again()  # as when the registry has moved on
    settled(context, qtbot)
    assert session.packet.rows[nakhil_at].left_out == {"acronym"}
    assert session.choosing.effect().records == 1
    preview.apply()
    settled(context, qtbot)
    assert session.step is Step.DONE and session.result.left_out == 1
    with registry.read() as asked:
        values = finding.values_of(asked, nakhil)[1]
        (amwaj,) = finding.find(asked, finding.Query(text="أمواج"))
        assert finding.values_of(asked, amwaj)[1]["acronym"] is None
    assert (values["acronym"], values["email"]) == (None, "n@n.example")


def test_what_the_office_of_a_record_wrote_is_taken_as_it_is(
    brought: Any, page: ExchangePage, edited_there: Path
) -> None:
    """Leaving it out would only set a proposal beside it: no tick promises otherwise."""
    session = brought(edited_there)
    (place,) = page.preview.places("changed")
    page.preview.table.go_to(place)
    page.preview.rested()
    assert session.packet.rows[place].owner == "DOD"
    assert not page.preview.detail.findChildren(QCheckBox)
    assert "DKH" in texts(page.preview.detail) and "الداخلة" in texts(page.preview.detail)


def test_the_result_tells_the_conflicts_and_can_be_taken_back(
    brought: Any, page: ExchangePage, made: Any, edited_there: Path, context: Context, qtbot: Any
) -> None:
    session = brought(edited_there)
    page.preview.apply()
    settled(context, qtbot)
    assert session.result.conflicts == 1
    assert page.done.tr("%n field(s) in conflict, to be decided", "", 1) in texts(page.done)
    assert "جمعية وادي الذهب" in names(made[0])
    page.done.undo.click()
    settled(context, qtbot)
    assert session.step is Step.HOME
    assert "جمعية وادي الذهب" not in names(made[0])


def test_a_protected_packet_asks_for_its_passphrase_in_the_page(
    tmp_path: Path, brought: Any, page: ExchangePage, other: Registry, context: Context, qtbot: Any
) -> None:
    session = brought(send(other, tmp_path, passphrase=WORDS))
    assert session.step is Step.LOCKED and page.locked.line.isVisible()
    page.locked.line.setText("خطأ")
    QTest.keyClick(page.locked.line, Qt.Key.Key_Return)
    settled(context, qtbot)
    assert session.step is Step.LOCKED
    assert context.say(session.refusal.message) in texts(page.locked)
    page.locked.line.setText(f"  {WORDS} ")
    QTest.keyClick(page.locked.line, Qt.Key.Key_Return)
    settled(context, qtbot)
    assert session.step is Step.PREVIEW and session.packet is not None


def test_cells_that_cannot_be_taken_are_shown_with_sheet_row_and_reason(
    brought: Any, page: ExchangePage, edited_there: Path, window: MainWindow
) -> None:
    brought(cells(edited_there, {("جمعية وادي الذهب", FOUNDED): "31/02/2010"}))
    preview = page.preview
    assert preview.counts()[Outcome.REFUSED] == 1
    preview.filter_by("refused")
    assert shown(page) == ["جمعية وادي الذهب"]
    preview.show_refused()
    (dialog,) = window.findChildren(NotesDialog)
    line = [dialog.table.model().index(0, column).data() for column in range(3)]
    assert line[0] == "الجمعيات" and line[1].isdecimal() and FOUNDED in line[2] and "31/02/2010" in line[2]
    dialog.accept()


def test_a_record_with_a_spoilt_cell_alone_is_refused_by_its_name(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, other: Registry
) -> None:
    save_new(other, "association", {"name_ar": "جمعية الداخلة", "region": "12", "founded_on": "2010-01-02"})
    path = send(other, tmp_path)
    take(made[0], path)
    session = brought(cells(path, {("جمعية الداخلة", FOUNDED): "31/02/2010"}))
    page.preview.filter_by("refused")
    assert shown(page) == ["جمعية الداخلة"]
    (row,) = [row for row in session.packet.rows if row.outcome is Outcome.REFUSED]
    assert (row.sheet, row.row) == ("الجمعيات", 2)


def test_a_column_changed_throughout_needs_an_explicit_yes(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, other: Registry, context: Context, qtbot: Any
) -> None:
    for number in range(20):
        save_new(other, "association", {"name_ar": f"جمعية الداخلة {number}", "region": "12"})
    path = send(other, tmp_path)
    take(made[0], path)
    changes = {(f"جمعية الداخلة {number}", "ملاحظات"): f"تحيين {number}" for number in range(20)}
    session = brought(cells(path, changes))
    preview = page.preview
    assert not session.packet.rows and session.packet.mass
    assert preview.waiting() and "ملاحظات" in texts(preview)
    session.take_throughout(True)
    settled(context, qtbot)
    assert preview.counts()[Outcome.CHANGED] == 20 and not preview.waiting()
    assert "ملاحظات" in texts(preview)  # it can be left out again
    session.take_throughout(False)
    settled(context, qtbot)
    assert not session.packet.rows
    session.take_throughout(True)
    settled(context, qtbot)
    preview.apply()
    settled(context, qtbot)
    assert session.result.taken == 20


def test_the_same_packet_again_has_nothing_to_import(
    brought: Any, page: ExchangePage, edited_there: Path, context: Context, qtbot: Any
) -> None:
    brought(edited_there)
    page.preview.apply()
    settled(context, qtbot)
    session = brought(edited_there)
    assert session.packet.earlier is not None
    assert not page.preview.go.isEnabled()
    assert page.preview.tr("Nothing new") in texts(page.preview)


def test_stopping_the_import_of_a_packet_leaves_nothing(
    brought: Any, page: ExchangePage, made: Any, edited_there: Path, context: Context, qtbot: Any
) -> None:
    session = brought(edited_there)
    session.progressed.connect(lambda _step: session.cancel())
    before = names(made[0])
    page.preview.apply()
    settled(context, qtbot)
    assert session.step in (Step.PREVIEW, Step.DONE)  # it may have been quicker than the hand
    assert session.step is Step.DONE or names(made[0]) == before


def test_a_packet_whose_hidden_part_is_damaged_overwrites_nothing_by_itself(
    brought: Any, page: ExchangePage, made: Any, edited_there: Path, context: Context, qtbot: Any
) -> None:
    def spoil(sheet: Any) -> None:
        sheet.cell(2, 2).value = "A" + str(sheet.cell(2, 2).value)[1:]

    session = brought(edited(edited_there, spoil, sheet="_sync"))
    assert session.packet is None and session.plan is not None
    page.to_preview()
    assert any(note.code == "hidden_part_lost" for note in session.plan.notes)
    for _ in range(2):  # the second time after the columns were read again
        (row,) = [row for row in session.plan.rows if row.rid == made[1][0]]
        assert "email" in row.changes and "email" not in row.to_write()
        session.plan_again()
        settled(context, qtbot)


def test_the_preview_of_a_packet_goes_by_keys_and_in_another_language(
    brought: Any, page: ExchangePage, edited_there: Path, window: MainWindow, qtbot: Any
) -> None:
    session = brought(edited_there)
    page.preview.filter_by("new")
    page.preview.table.setFocus()
    QTest.keyClick(page.preview.table, Qt.Key.Key_Space)
    assert session.choosing.effect().records == 2
    assert page.preview.table in page.panes() and page.preview.detail in page.panes()
    window.set_language("fr")
    qtbot.waitUntil(lambda: window.page() not in (None, page))
    again = window.page()
    assert isinstance(again, ExchangePage) and isinstance(again.preview, PacketPreview)
    assert again.preview.ribbon.value() == "new"
    assert again.preview.go.accessibleName() == "Importer 2 fiches, puis résoudre 1 conflit"


def test_an_unknown_key_is_announced_with_its_four_words(
    tmp_path: Path, brought: Any, page: ExchangePage, other: Registry, context: Context
) -> None:
    session = brought(send(other, tmp_path))
    assert session.packet.sender.standing == "first"
    words = words_of(bytes.fromhex(session.packet.sender.key), context.language)
    assert words in texts(page.preview)


# ------------------------------------------------------------------ files that travel


@pytest.fixture
def with_file(made: Any, tmp_path: Path, context: Context, page: ExchangePage) -> str:
    """A document of one of the associations."""
    paper = tmp_path / "statutes.pdf"
    paper.write_bytes(b"%PDF statutes" * 50_000)
    rid = finish(documents.attach(made[0], made[1][0], paper, {}))
    context.tell()
    return rid


def test_files_go_only_when_they_are_asked_for(
    tmp_path: Path,
    page: ExchangePage,
    with_file: str,
    other: Registry,
    context: Context,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert page.send.attachments.isEnabled() and not page.send.wish().attachments
    page.send.attachments.click()
    page.send.go.click()
    (told,) = [point for point in page.send.check.points if "650" in point.title]
    assert told.tone == "danger" and "غير محمية" in told.below
    offered: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (offered.append(given[2]), (str(tmp_path / "p"), ""))[1]
    )
    page.send.check.go.click()
    settled(context, qtbot)
    assert offered[0].endswith(".zip") and not page.send.attachments.isChecked()
    assert take(other, tmp_path / "p.zip").files.taken == 1
    assert documents.document(other, with_file).state == "here"


def test_nothing_to_send_cannot_be_asked_for(page: ExchangePage, made: Any) -> None:
    assert not page.send.attachments.isEnabled()
    assert page.send.tr("No file is to be sent") in texts(page.send)


def test_a_protected_zip_is_opened_in_the_page_and_its_files_are_taken(
    tmp_path: Path, brought: Any, page: ExchangePage, made: Any, other: Registry, context: Context, qtbot: Any
) -> None:
    about = save_new(other, "association", {"name_ar": "جمعية الداخلة", "region": "12"})
    paper = tmp_path / "a.txt"
    paper.write_bytes(b"a file")
    finish(documents.attach(other, about, paper, {}))
    take(made[0], send(other, tmp_path))
    context.tell()
    zipped = finish(packets.send(other, tmp_path / "a.zip", "ar", Wish(attachments=True, passphrase=WORDS))).path
    assert brought(zipped).step is Step.LOCKED
    page.locked.line.setText(WORDS)
    QTest.keyClick(page.locked.line, Qt.Key.Key_Return)
    settled(context, qtbot)
    words = page.preview.tr("Take in %n file(s)", "", 1)
    assert page.session.packet.rows == [] and page.preview.go.isEnabled() and words in page.preview.go.text()
    page.preview.apply()
    settled(context, qtbot)
    assert page.session.step is Step.DONE and page.session.result.files.taken == 1
    with made[0].read() as session:
        assert [one.state for one in documents.documents(made[0], session, about)] == ["here"]
    assert brought(zipped).step is Step.LOCKED  # again: nothing is new
    page.locked.line.setText(WORDS)
    QTest.keyClick(page.locked.line, Qt.Key.Key_Return)
    settled(context, qtbot)
    assert not page.preview.go.isEnabled()


def test_a_zip_that_is_no_packet_is_refused_in_a_sentence(brought: Any, page: ExchangePage, tmp_path: Path) -> None:
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.xlsx", "x")
        archive.writestr("../b", "x")
    session = brought(path)
    assert session.step is Step.REFUSED and "Nothing was changed" in str(session.refusal)
