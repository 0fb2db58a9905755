"""Lists fetch what is looked at, paint every kind of cell, and obey the keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from coalition_desktop.gui import theme, translator
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import KEPT, WINDOW, Column, WindowedModel
from coalition_desktop.gui.table.view import ListTable

CELLS = [
    cells.Words("نخيل الساقية"),
    cells.Words("نخيل", "LSH-0042", below_tone="warn"),
    cells.Named("جمعية نخيل الساقية", "Association Nakhil Sakia", "ن", 2, draft=True),
    cells.Named("Forum"),
    cells.Badge("مكتمل", "ok", "check"),
    cells.Number("1 250"),
    cells.Diff("الهاتف", "0528 00 00 31", "0528 00 00 38", 2),
    cells.Diff("Ville", "", "Es-Semara"),
    cells.Pair(3, 2),
    cells.Tick(True),
    cells.Tick(False),
    cells.Glyph("clock", text="قريب"),
]


class Source:
    """Rows of any number, remembering what was asked."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []

    def fetch(self, ids: Sequence[int]) -> list[Mapping[str, Any] | None]:
        self.asked.append(ids)
        return [None if one == 7 else {"id": one} for one in ids]


COLUMNS = (
    Column("name", "Nom", lambda row: cells.Words(f"n° {row['id']}"), sort="name"),
    Column("city", "المدينة", lambda row: cells.Words("العيون"), 120, 3),
    Column("take", "", lambda row: cells.Tick(True), 44),
)


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def table(source: Source, qtbot: Any) -> ListTable:
    model = WindowedModel(COLUMNS, source.fetch)
    made = ListTable(model, "list", many=True)
    qtbot.addWidget(made)
    model.setParent(made)
    model.set_ids(range(100_000))
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    made.viewport().grab()
    return made


def model_of(table: ListTable) -> WindowedModel:
    model = table.model()
    assert isinstance(model, WindowedModel)
    return model


def test_only_the_rows_in_view_are_fetched(table: ListTable, source: Source) -> None:
    assert source.asked == [range(WINDOW)]
    assert model_of(table).rowCount() == 100_000
    table.go_to(50_025)
    table.viewport().grab()
    assert source.asked[1:] == [range(50_000, 50_000 + WINDOW)]


def test_what_was_fetched_is_remembered_within_bounds(source: Source) -> None:
    model = WindowedModel(COLUMNS, source.fetch)
    model.set_ids(range(100_000))
    for window in range(KEPT + 5):
        model.row(window * WINDOW)
    assert len(model._windows) == KEPT
    model.row((KEPT + 4) * WINDOW + 1)
    assert len(source.asked) == KEPT + 5


def test_a_record_that_has_gone_is_not_an_error(source: Source) -> None:
    model = WindowedModel(COLUMNS, source.fetch)
    model.set_ids(range(20))
    assert model.row(7) is None
    assert model.index(7, 0).data() is None


def test_refreshing_fetches_again(table: ListTable, source: Source) -> None:
    model_of(table).refresh()
    table.viewport().grab()
    assert len(source.asked) == 2


def test_texts_are_read_aloud_without_direction_marks(source: Source) -> None:
    columns = [Column("c", "t", lambda row: cells.Words("\u2066LSH-1\u2069"))]
    model = WindowedModel(columns, source.fetch)
    model.set_ids([1])
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        assert model.index(0, 0).data(role) == "LSH-1"


def test_the_row_of_an_id_is_found_before_the_first_layout(source: Source, qtbot: Any) -> None:
    model = WindowedModel(COLUMNS, source.fetch)
    table = ListTable(model, "list")
    qtbot.addWidget(table)
    model.set_ids(["a", "b", "c"])
    assert table.go_to("b")
    assert not table.go_to("z")
    assert table.current_id() == "b"
    assert table.selected_ids() == ["b"]


def test_the_keyboard_moves_opens_and_ticks(table: ListTable, qtbot: Any) -> None:
    table.set_tick_column("take")
    table.go_to(0)
    with qtbot.waitSignal(table.current) as moved:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert moved.args == [1]
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [1]
    with qtbot.waitSignal(table.ticked) as ticked:
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert ticked.args == [1, "take"]
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.current_id() == 99_999
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.current_id() == 0


def test_a_click_on_a_title_asks_for_its_order_and_then_the_other_way(table: ListTable, qtbot: Any) -> None:
    header = table.horizontalHeader()
    with qtbot.waitSignal(table.ordered) as first:
        header.sectionClicked.emit(0)
    assert first.args == ["name", False]
    table.show_order("name")
    assert str(model_of(table).headerData(0, Qt.Orientation.Horizontal)).endswith("Nom ↑")
    with qtbot.waitSignal(table.ordered) as second:
        header.sectionClicked.emit(0)
    assert second.args == ["name", True]


def test_columns_of_low_priority_give_way(table: ListTable) -> None:
    table.hide_from(3)
    assert [table.isColumnHidden(i) for i in range(3)] == [False, True, False]
    table.hide_from(99)
    assert not table.isColumnHidden(1)


def test_rows_and_header_hold_their_text_at_every_size(source: Source, qapp: Any, qtbot: Any) -> None:
    for size in (90, 150):
        theme.apply(qapp, "light", size)
        table = ListTable(WindowedModel(COLUMNS, source.fetch), "list")
        qtbot.addWidget(table)
        two_lines = theme.metrics("strong").height() + theme.metrics("caption").height()
        assert table.verticalHeader().defaultSectionSize() >= two_lines
        assert table.horizontalHeader().height() >= theme.metrics("caption").height()


def test_every_kind_of_cell_has_a_painter() -> None:
    kinds = set(get_args(cells.Cell)) - {type(None)}
    assert set(cells.PAINTERS) == kinds == {type(cell) for cell in CELLS}


@pytest.mark.parametrize("code", ["ar", "fr"])
@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: type(cell).__name__)
def test_a_cell_is_painted_inside_its_rectangle(cell: Any, code: str, qapp: Any) -> None:
    translator.install(qapp, code)
    model = WindowedModel([Column("c", "t", lambda row: cell)], lambda ids: [{} for _ in ids])
    model.set_ids([1])
    image = QImage(400, 80, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    option = QStyleOptionViewItem()
    option.rect = QRect(50, 14, 300, 52)  # type: ignore[attr-defined]
    option.state = QStyle.StateFlag.State_Enabled  # type: ignore[attr-defined]
    painter = QPainter(image)
    cells.CellDelegate().paint(painter, option, model.index(0, 0))
    painter.end()
    inside = image.copy(50, 14, 300, 51)
    assert any(inside.pixel(x, y) for x in range(300) for y in range(50))
    outside = [image.pixel(x, y) for x in (*range(49), *range(351, 400)) for y in range(80)]
    assert not any(outside)
