"""The page of conflicts over registries that real packets brought into conflict."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coalition_desktop.changes.change import DELETED
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.pages.conflicts import ConflictsPage
from coalition_desktop.gui.pages.conflicts_list import NUMBER
from coalition_desktop.gui.pages.conflicts_numbers import NumberView
from coalition_desktop.gui.pages.conflicts_record import RecordView
from coalition_desktop.gui.pages.conflicts_row import FieldRow
from coalition_desktop.gui.shell.sidebar import NavItem
from coalition_desktop.gui.shell.window import MainWindow
from coalition_desktop.gui.widgets.side_card import SideCard, changed_words
from coalition_desktop.store import finding, undoing
from coalition_desktop.store.registry import Registry
from tests.gui.associations import Flashes
from tests.gui.conflicted import Conflicted, full, simple
from tests.gui.registry import page_of, settled, window_over

Open = Callable[..., ConflictsPage]


@pytest.fixture(scope="module")
def simple_case(tmp_path_factory: pytest.TempPathFactory) -> Conflicted:
    made = simple(tmp_path_factory.mktemp("simple"))
    made.close()
    return made


@pytest.fixture(scope="module")
def full_case(tmp_path_factory: pytest.TempPathFactory) -> Conflicted:
    made = full(tmp_path_factory.mktemp("full"))
    made.close()
    return made


@pytest.fixture
def opened(context: Context, qtbot: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens the page over a copy of a case's registry."""
    made: list[Registry] = []

    def open_it(case: Conflicted, read_only: bool = False) -> ConflictsPage:
        folder = tmp_path / "copy"
        shutil.copytree(case.ours.folder, folder, ignore=shutil.ignore_patterns("*.lock", "*.xlsx"))
        made.append(Registry(folder / "registry.coalition", author="سعاد", read_only=read_only))
        window = window_over(context, made[0], qtbot)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return page_of(window, "conflicts")  # type: ignore[no-any-return]

    yield open_it
    context.stop_jobs()
    for registry in made:
        registry.close()


@pytest.fixture
def page(opened: Open, simple_case: Conflicted) -> ConflictsPage:
    return opened(simple_case)


@pytest.fixture
def whole(opened: Open, full_case: Conflicted) -> ConflictsPage:
    return opened(full_case)


def window_of(page: ConflictsPage) -> MainWindow:
    found = page.window()
    assert isinstance(found, MainWindow)
    return found


def view(page: ConflictsPage) -> RecordView:
    assert isinstance(page.view, RecordView)
    return page.view


def row(page: ConflictsPage, key: str) -> FieldRow:
    return next(one for one in view(page).rows if one.conflict.key == key)


def chosen(page: ConflictsPage, key: str) -> list[str]:
    return [card.words for card in row(page, key)._all() if card.isChecked()]


def click(card: SideCard) -> None:
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().center())


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def values(page: ConflictsPage, rid: str) -> dict[str, Any]:
    with page.context.registry.read() as session:
        return finding.last_values(session, rid)[1]


def badge(page: ConflictsPage, rid: str) -> str:
    model = page.list._model
    return str(model.index(model.row_of(rid), 1).data())


# ------------------------------------------------------------------ choosing


def test_nothing_is_chosen_beforehand(page: ConflictsPage, simple_case: Conflicted) -> None:
    assert [one.conflict.key for one in view(page).rows] == ["president", "address", "phone", "members"]
    assert not any(card.isChecked() for one in view(page).rows for card in one.cards)
    assert badge(page, simple_case.ids["nakhil"]) == "0 من 4"
    assert not page.bar.apply_one.isEnabled()


def test_a_click_anywhere_on_a_card_chooses_and_the_record_follows(page: ConflictsPage) -> None:
    mine, theirs = row(page, "members").cards
    click(theirs)
    assert chosen(page, "members") == ["140"]
    assert "140" in view(page).becomes.accessibleName()
    click(mine)
    assert chosen(page, "members") == ["135"]
    assert badge(page, page.shown) == "1 من 4"
    assert page.bar.progress.value() == 1
    assert page.bar.progress.maximum() == 4


def test_what_all_had_in_common_stands_beside(page: ConflictsPage) -> None:
    assert row(page, "members").conflict.common == "120"
    assert row(page, "phone").conflict.common == "+212 528 00 00 12"


def test_arrows_go_where_they_point(page: ConflictsPage) -> None:
    view(page).focus()
    first = row(page, "president")
    press(Qt.Key.Key_Left)  # theirs stands on the left in Arabic
    assert chosen(page, "president") == ["إدريس التجريبي"]
    press(Qt.Key.Key_Right)
    assert chosen(page, "president") == ["نورة المثالي (تجديد)"]
    press(Qt.Key.Key_Right)
    assert chosen(page, "president") == ["نورة المثالي (تجديد)"]
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is row(page, "address").cards[0]
    press(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is first.cards[0]


def test_the_whole_page_by_keyboard(page: ConflictsPage, simple_case: Conflicted) -> None:
    view(page).focus()
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Return)  # three are lacking: to the first of them
    assert QApplication.focusWidget() in row(page, "address").cards
    for _ in range(3):
        press(Qt.Key.Key_Left)
        press(Qt.Key.Key_Down)
    assert page.bar.apply_one.isEnabled()
    press(Qt.Key.Key_Return)
    told = values(page, simple_case.ids["nakhil"])
    assert (told["members"], told["president"]) == (140, "إدريس التجريبي")
    assert page._stack.currentIndex() == 1  # no conflict is left


def test_cards_are_radio_buttons_to_a_screen_reader(page: ConflictsPage) -> None:
    card = row(page, "members").cards[1]
    told = QAccessible.queryAccessibleInterface(card)
    assert told.role() == QAccessible.Role.RadioButton
    assert not told.state().checked  # type: ignore[attr-defined]
    click(card)
    assert told.state().checked  # type: ignore[attr-defined]
    assert card.accessibleName() == "140"
    assert "مكتب DKH" in card.accessibleDescription()
    stops = [one for one in row(page, "members").cards if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [card]


def test_all_of_one_side(page: ConflictsPage) -> None:
    view(page).heads[1].choose.click()
    assert [chosen(page, one.conflict.key)[0] for one in view(page).rows] == [
        "إدريس التجريبي",
        "حي الوحدة، زنقة 14، العيون",
        row(page, "phone").cards[1].words,
        "140",
    ]
    view(page).heads[0].choose.click()
    assert chosen(page, "members") == ["135"]
    assert page.decisions.how_many(page.shown, ["president", "address", "phone", "members"]) == 4


# ------------------------------------------------------------------ another value


def test_another_value_is_written_with_the_editor_of_its_kind(page: ConflictsPage, simple_case: Conflicted) -> None:
    members = row(page, "members")
    members.pencil.click()
    assert members.editor is not None
    members.editor.set_value("many")
    members.take_edited()
    assert members.editor.error()  # a number is wanted
    members.editor.set_value(142)
    QTest.keyClick(members.editor.widget, Qt.Key.Key_Return)
    assert members.editor is None
    assert chosen(page, "members") == ["142"]
    assert members.other is not None
    click(members.cards[0])
    assert members.other is None
    members.chose.emit(142)
    for key in ("president", "address", "phone"):
        click(row(page, key).cards[0])
    page.apply()
    assert values(page, simple_case.ids["nakhil"])["members"] == 142


def test_escape_leaves_the_editor_and_the_letter_o_opens_it(page: ConflictsPage) -> None:
    view(page).focus("address")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_O)  # type: ignore[arg-type]
    address = row(page, "address")
    assert address.editor is not None
    assert address.editor.value() == "حي الوحدة، زنقة 12، رقم 8، العيون"
    QTest.keyClick(address.editor.widget, Qt.Key.Key_Escape)
    assert address.editor is None
    assert QApplication.focusWidget() in address.cards
    assert chosen(page, "address") == []


# ------------------------------------------------------------------ applying


def test_applying_is_one_operation_and_undo_brings_the_conflict_back(
    page: ConflictsPage, simple_case: Conflicted
) -> None:
    rid = simple_case.ids["nakhil"]
    view(page).heads[1].choose.click()
    page.apply()
    assert page.list.ids() == []
    assert page._nothing.isVisible()
    toast = window_of(page)._toast
    assert toast is not None and toast.offers()
    undoing.undo(page.context.registry)
    page.context.tell()
    assert page.list.ids() == [rid]
    assert page._stack.currentIndex() == 0


def test_decisions_outlive_the_page_and_the_program(page: ConflictsPage, qtbot: Any) -> None:
    click(row(page, "members").cards[1])
    row(page, "address").chose.emit("شارع آخر")
    window = window_of(page)
    window.go("history")
    window.set_look("dark", 100)
    QApplication.processEvents()
    again = page_of(window, "conflicts")
    assert again is not page
    assert chosen(again, "members") == ["140"]
    assert chosen(again, "address") == ["شارع آخر"]
    assert again.bar.note.isVisible()


def test_later_leads_back_to_the_exchange(page: ConflictsPage) -> None:
    page.bar.later.click()
    assert window_of(page)._shown == "exchange"


def test_a_packet_with_the_decision_takes_the_conflict_away(
    page: ConflictsPage, simple_case: Conflicted, tmp_path: Path
) -> None:
    click(row(page, "members").cards[1])
    rid = simple_case.ids["nakhil"]
    from coalition_desktop.desk.conflicts import decide

    decide(page.context.registry, rid, {"members": 1, "address": "x"})
    page.context.tell(("association",))
    assert [one.conflict.key for one in view(page).rows] == ["president", "phone"]
    assert badge(page, rid) == "0 من 2"


# ------------------------------------------------------------------ all kinds of conflict


def test_what_waits_for_this_office_stands_first(whole: ConflictsPage, full_case: Conflicted) -> None:
    ids = list(whole.list.ids())
    assert ids[-2:] == [NUMBER + "LSH-0043", full_case.ids["bahr"]]
    assert set(ids[:-2]) == {full_case.ids[name] for name in ("nakhil", "marafi", "hasnaa", "support")}
    assert badge(whole, full_case.ids["bahr"]) == "بانتظار"
    assert whole.list._pill._text == "5"


def test_the_badge_of_the_sidebar_counts_them_and_the_exchange_stays_marked(whole: ConflictsPage) -> None:
    window = window_of(whole)
    item = window.sidebar._items["exchange"]
    assert isinstance(item, NavItem)
    assert item._count == 5
    assert item.isChecked()
    assert window.topbar._crumb.plain_text() == "حسم التعارضات"
    assert "go-conflicts" in {command.id for command in window.commands()}


def test_nothing_is_counted_in_a_registry_that_was_given_back(whole: ConflictsPage) -> None:
    window = window_of(whole)
    whole.context.registry = None
    window._show_operations()
    assert window.sidebar._items["exchange"]._count == 0


def test_a_deletion_is_a_pair_of_its_own(whole: ConflictsPage, full_case: Conflicted) -> None:
    whole.open(record=full_case.ids["support"])
    (only,) = view(whole).rows
    assert only.conflict.key == DELETED
    assert [card.words for card in only.cards] == ["الإبقاء على البطاقة", "حذف البطاقة"]
    assert not only.pencil.isVisible()
    click(only.cards[1])
    whole.apply()
    with whole.context.registry.read() as session:
        assert not finding.last_values(session, full_case.ids["support"])[2]


def test_what_another_office_decides_is_shown_and_can_be_withdrawn(whole: ConflictsPage, full_case: Conflicted) -> None:
    rid = full_case.ids["bahr"]
    whole.open(record=rid)
    assert all(one.fixed and not card.isEnabled() for one in view(whole).rows for card in one.cards)
    assert not whole.bar.apply_one.isVisible()
    view(whole).choose_column(0)
    assert whole.decisions.of(rid) == {}
    view(whole).withdraw.click()
    assert rid not in whole.list.ids()
    assert values(whole, rid)["members"] == 38


def test_a_proposal_is_accepted_or_ours_is_kept(whole: ConflictsPage, full_case: Conflicted) -> None:
    whole.open(record=full_case.ids["marafi"])
    assert [head.choose.text().strip("\u200f") for head in view(whole).heads] == ["إبقاء ما عندنا", "قبول الكل"]
    view(whole).heads[1].choose.click()
    whole.apply()
    assert values(whole, full_case.ids["marafi"])["acronym"] == "FMDC"


def test_mine_in_all_that_is_left_is_chosen_and_then_applied_at_once(
    whole: ConflictsPage, full_case: Conflicted, qtbot: Any
) -> None:
    whole.open(record=full_case.ids["nakhil"])
    click(row(whole, "members").cards[1])
    whole.bar.keep_mine.click()
    assert chosen(whole, "members") == ["140"]  # decided before
    assert chosen(whole, "president") == ["نورة المثالي (تجديد)"]
    assert len(whole.ready()) == 4
    assert values(whole, full_case.ids["nakhil"])["members"] == 135  # nothing is written yet
    whole.bar.apply_all.click()
    settled(whole.context, qtbot)
    assert list(whole.list.ids()) == [NUMBER + "LSH-0043", full_case.ids["bahr"]]
    assert values(whole, full_case.ids["nakhil"])["members"] == 140
    undoing.undo(whole.context.registry)
    whole.context.tell()
    assert len(whole.list.ids()) == 6


def test_one_number_for_two_is_told_and_one_gets_another(whole: ConflictsPage, full_case: Conflicted) -> None:
    whole._show(NUMBER + "LSH-0043")
    numbers = whole.view
    assert isinstance(numbers, NumberView)
    ours, theirs = numbers.cards
    assert not theirs.renumber.isVisible()
    ours.renumber.click()
    assert ours.field.value() == "LSH-0044"
    ours.field.set_value("LSH-0042")
    ours._take()
    assert NUMBER + "LSH-0043" in whole.list.ids()  # the number of another association
    ours.field.set_value("LSH-0044")
    QTest.keyClick(ours.field.widget, Qt.Key.Key_Return)
    assert NUMBER + "LSH-0043" not in whole.list.ids()
    assert values(whole, full_case.ids["marafi"])["number"] == "LSH-0044"


def test_an_association_with_a_number_of_another_is_opened(whole: ConflictsPage) -> None:
    whole._show(NUMBER + "LSH-0043")
    assert isinstance(whole.view, NumberView)
    whole.view.cards[1].open.click()
    assert window_of(whole)._shown == "associations"


def test_letters_go_from_record_to_record(whole: ConflictsPage) -> None:
    ids = list(whole.list.ids())
    view(whole).focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)  # type: ignore[arg-type]
    assert whole.shown == ids[1]
    assert QApplication.focusWidget() in view(whole).rows[0].cards
    QTest.keyClicks(QApplication.focusWidget(), "P")  # type: ignore[arg-type]
    assert whole.shown == ids[0]
    assert not whole.previous.isEnabled()


def test_what_nobody_disputes_is_folded_and_can_be_seen(whole: ConflictsPage, full_case: Conflicted) -> None:
    whole.open(record=full_case.ids["nakhil"])
    folded = view(whole).agreed
    assert not folded._list.isVisible()
    folded.toggle.click()
    said = [label.text() for label in folded._list.findChildren(QObject) if hasattr(label, "plain_text")]
    assert any("nakhil.example" in words for words in said)
    folded.toggle.click()
    assert not folded._list.isVisible()


def test_with_little_room_the_list_goes_and_next_stays(whole: ConflictsPage) -> None:
    whole.set_room(Room.SMALL)
    assert not whole.list.isVisible()
    assert whole.next.isVisible()
    assert isinstance(whole.view, RecordView)
    whole.set_room(Room.REGULAR)
    assert whole.list.isVisible()


def test_a_registry_that_is_only_read_decides_nothing(opened: Open, simple_case: Conflicted) -> None:
    page = opened(simple_case, read_only=True)
    assert all(one.fixed for one in view(page).rows)
    assert not page.bar.apply_one.isVisible()
    assert not page.bar.keep_mine.isVisible()
    assert view(page).heads[0].choose.isHidden()


def test_nothing_flashes_as_a_window_of_its_own(whole: ConflictsPage, qapp: QApplication) -> None:
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    try:
        for one in whole.list.ids():
            whole._show(one)
        whole.open(record=whole.list.ids()[0])
        view(whole).rows[0].edit()
        QTest.qWait(20)
    finally:
        qapp.removeEventFilter(flashes)
    assert flashes.seen == []


# ------------------------------------------------------------------ the words that changed


@pytest.mark.parametrize(
    ("before", "after", "marked"),
    [
        ("حي الوحدة، زنقة 12، العيون", "حي الوحدة، زنقة 12، رقم 8، العيون", ["رقم 8"]),
        ("حي الوحدة، زنقة 12، العيون", "حي الوحدة، زنقة 14، العيون", ["14"]),
        ("Noura El Mithali", "Driss Ettajribi", ["Driss Ettajribi"]),
        ("rue 12", "rue 12", []),
        ("", "anything", []),
        ("a b c", "x b y", ["x", "y"]),
    ],
)
def test_changed_words_are_found(before: str, after: str, marked: list[str]) -> None:
    assert [after[start : start + length] for start, length in changed_words(before, after)] == marked
