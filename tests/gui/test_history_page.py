"""The history on a real registry: listed, told, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from coalition_desktop.desk import history
from coalition_desktop.desk.records import remove, save, save_new
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.history import HistoryPage
from coalition_desktop.gui.pages.history_details import CUT, _cut
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.store import finding, tables, writing
from coalition_desktop.store.registry import Registry
from tests.gui.associations import Flashes
from tests.gui.registry import JOUSSOUR, NAKHIL, make, page_of, settled, window_over

TITLE = QT_TRANSLATE_NOOP("Operation", "Invented sample")


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Registry, list[str]]]:
    registry, rids = make(tmp_path / "r.coalition", NAKHIL, JOUSSOUR)
    yield registry, rids
    registry.close()


@pytest.fixture
def page(made: tuple[Registry, list[str]], context: Context, qtbot: Any) -> Iterator[HistoryPage]:
    yield page_of(window_over(context, made[0], qtbot), "history")
    context.stop_jobs()


def shown(page: HistoryPage) -> list[str]:
    return [page._model.index(row, 0).data() for row in range(page._model.rowCount())]


def words(page: HistoryPage) -> str:
    QApplication.processEvents()  # what was just added to a layout shows itself
    return " ".join(label.plain_text() for label in page.panel.findChildren(Label) if label.isVisibleTo(page.panel))


def newest(page: HistoryPage) -> None:
    """The registry changed: look at what was done last."""
    page.context.tell()
    page.table.go_to(page._model.id_at(0))


def test_everything_is_listed_newest_first(page: HistoryPage, made: tuple[Registry, list[str]]) -> None:
    save(made[0], "association", made[1][0], {"acronym": "NS"})
    page.context.tell()
    assert "نخيل" in shown(page)[0]
    assert len(shown(page)) == 5  # new registry, its paper, two associations, the acronym
    assert all("سعاد" in line for line in shown(page))


def test_a_field_is_told_with_what_it_said_before(page: HistoryPage, made: tuple[Registry, list[str]]) -> None:
    save(made[0], "association", made[1][0], {"status": "suspended", "acronym": "NS"})
    newest(page)
    language = page.context.language
    told = words(page)
    from coalition_desktop.records.choices import MEMBERSHIP

    assert language.say(MEMBERSHIP["active"]) in told
    assert language.say(MEMBERSHIP["suspended"]) in told
    assert "NS" in told
    assert "جمعية نخيل الساقية" in told


def test_it_is_filtered_by_kind_by_words_and_by_record(
    page: HistoryPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    registry, rids = made
    remove(registry, [rids[1]])
    page.context.tell()
    page.kinds.set_value("bin")
    page._show()
    assert len(shown(page)) == 1
    page.clear_filters()
    page.line.setText("جسور")
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    page.clear_filters()
    page.open(record=rids[0])
    assert len(shown(page)) == 1
    page.line.setText("no such thing")
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)
    page.clear_filters()
    assert len(shown(page)) == 5


def test_words_typed_anyhow_are_found(page: HistoryPage, qtbot: Any) -> None:
    page.line.setText("جَمْعِيَّة نخيل")
    qtbot.waitUntil(lambda: len(shown(page)) == 1)


def test_an_operation_is_taken_back(page: HistoryPage, made: tuple[Registry, list[str]], qtbot: Any) -> None:
    registry, rids = made
    save(registry, "association", rids[0], {"acronym": "NS"})
    newest(page)
    page.panel.take_back()
    settled(page.context, qtbot)
    with registry.read() as session:
        assert finding.values_of(session, rids[0])[1]["acronym"] is None
    assert len(shown(page)) == 6
    page.table.go_to(page._model.id_at(1))
    assert not page.panel.can_take_back()
    assert page.panel._why_not.plain_text()


def test_what_was_used_since_stays_and_is_named(
    page: HistoryPage, made: tuple[Registry, list[str]], qtbot: Any
) -> None:
    registry, rids = made
    with registry.write("edit", Message(TITLE)) as session:
        for rid in rids:
            writing.put(session, rid, {"acronym": "X"})
    save(registry, "association", rids[0], {"acronym": "Y"})
    newest(page)
    page.table.go_to(page._model.id_at(1))
    page.panel.take_back()
    settled(page.context, qtbot)
    told = " ".join(banner.accessibleName() for banner in page.panel.findChildren(Banner))
    assert "نخيل" in told
    assert "جسور" not in told
    with registry.read() as session:
        assert finding.values_of(session, rids[0])[1]["acronym"] == "Y"
        assert finding.values_of(session, rids[1])[1]["acronym"] is None


def test_what_cannot_be_taken_back_says_why(page: HistoryPage) -> None:
    page.table.go_to(page._model.ids()[-1])  # the new registry
    assert not page.panel.can_take_back()
    assert page.panel._why_not.plain_text()


def test_an_import_tells_its_file_and_its_counts(page: HistoryPage, made: tuple[Registry, list[str]]) -> None:
    registry, _ = made
    with registry.write("import", Message(TITLE)) as session:
        kept = {
            "sha256": b"0" * 32, "name": "liste.xlsx", "entity": "association", "mode": "plain", "status": "applied",
            "applied_at": "2026-11-12T09:00:00+00:00", "applied_by": "سعاد",
            "stats": '{"new": 1, "changed": 0, "unchanged": 4, "refused": [1, 2]}',
        }  # fmt: skip
        session.info["import_id"] = session.execute(tables.import_file.insert().values(kept)).inserted_primary_key[0]
        writing.create(session, "association", {"name_ar": "جمعية جديدة"})
    newest(page)
    with registry.read() as session:
        told = history.details(session, page._model.id_at(0), Language("en"))
    assert told.source == history.Source("liste.xlsx", {"new": 1, "changed": 0, "unchanged": 4, "refused": 2})
    assert "liste.xlsx" in words(page)


def test_a_large_operation_is_shown_in_parts(page: HistoryPage, made: tuple[Registry, list[str]]) -> None:
    registry, _ = made
    with registry.write("import", Message(TITLE)) as session:
        for number in range(60):
            writing.create(session, "association", {"name_ar": f"جمعية رقم {number}"})
    newest(page)
    assert page.panel._shown is not None
    assert (page.panel._shown.records, len(page.panel._shown.touched)) == (60, 10)
    page.panel._show_more()
    assert len(page.panel._shown.touched) == 60


def test_a_deleted_record_keeps_its_name_in_the_history(page: HistoryPage, made: tuple[Registry, list[str]]) -> None:
    remove(made[0], [made[1][0]])
    newest(page)
    assert "جمعية نخيل الساقية" in words(page)


def test_the_page_comes_back_as_it_was(page: HistoryPage, made: tuple[Registry, list[str]], qtbot: Any) -> None:
    page.open(record=made[1][0])
    kept = page.state()
    again = HistoryPage(page.context)
    qtbot.addWidget(again)
    again.restore(kept)
    assert shown(again) == shown(page)
    again.restore({"kind": 3, "record": "unknown", "operation": "x"})
    assert shown(again)


def test_new_operations_are_searched_too(page: HistoryPage, made: tuple[Registry, list[str]], qtbot: Any) -> None:
    page.line.setText("واحه")
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)
    save_new(made[0], "association", {"name_ar": "فضاء الواحة"})
    page.context.tell()
    assert len(shown(page)) == 1


@given(st.text())
def test_long_texts_are_cut_and_short_ones_are_not(text: str) -> None:
    cut = _cut(text)
    assert len(cut) <= CUT + 1
    assert cut == text or (len(text) > CUT and cut.endswith("…"))


def test_an_operation_with_many_records_opens_no_window_of_its_own(
    page: HistoryPage, made: tuple[Registry, list[str]], qapp: Any
) -> None:
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    with made[0].write("create", Message(TITLE)) as session:
        for n in range(12):
            writing.create(session, "association", {"name_ar": f"جمعية {n}"})
    newest(page)
    assert "عنصران آخران" in words(page)
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []
