"""The page of exchanges on real registries of two offices that send each other real packets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from coalition_desktop.desk import packets
from coalition_desktop.desk.exchanges import Sent
from coalition_desktop.desk.imports import PastImport
from coalition_desktop.desk.office import make_registry
from coalition_desktop.desk.records import save, save_new
from coalition_desktop.exchange.files import open_table_file
from coalition_desktop.exchange.hidden_sheet import PassphraseNeeded
from coalition_desktop.exchange.packet_writing import Wish
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange import ExchangePage
from coalition_desktop.gui.pages.exchange_notes import NotesDialog
from coalition_desktop.gui.shell.window import MainWindow
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.store import disputes, finding
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import finish
from tests.exchange.offices import cells
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
    page.send.to.set_value(code)
    page.send.to.changed.emit()


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
