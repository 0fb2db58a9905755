"""The form of an association: typing, checks, drafts, saving, undo; on a real registry."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from coalition_desktop.desk.records import remove, save
from coalition_desktop.gui.pages.association_form import AssociationForm
from coalition_desktop.gui.pages.association_form_layout import rows_of
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Group
from coalition_desktop.store.meta import drafts
from coalition_desktop.store.operations import operations
from tests.gui.associations import AHMED, JOUSSOUR, NAKHIL, Desktop, Open, ctrl


@pytest.fixture
def three(opened: Open) -> Desktop:
    return opened(NAKHIL, JOUSSOUR, AHMED)


def rid_of(desktop: Desktop, number: str) -> str:
    ids = desktop.page.list.model.ids()
    return next(rid for rid in ids if desktop.page.data.values(rid)["number"] == number)


def edit(desktop: Desktop, number: str = "LSH-0001") -> AssociationForm:
    desktop.page.open(edit=rid_of(desktop, number))
    desktop.settle()
    return desktop.page.form


def begin(desktop: Desktop) -> AssociationForm:
    desktop.page.new()
    desktop.settle()
    return desktop.page.form


def write(form: AssociationForm, key: str, text: str) -> None:
    """Type into a field and leave it."""
    line = form.fields[key].widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.setText(text)
    line.textEdited.emit(text)
    line.editingFinished.emit()


def values(desktop: Desktop, rid: str) -> dict[str, Any]:
    return desktop.page.data.values(rid)


def kept_drafts(desktop: Desktop) -> dict[str, Any]:
    with desktop.registry.read() as session:
        return drafts(session)


def test_every_declared_field_stands_in_the_form_once() -> None:
    listed = list(fields("association").values())
    for rtl in (True, False):
        rows = rows_of(listed, 3, rtl)
        assert sorted(key for row in rows for key in row) == sorted(fields("association"))
    assert rows_of(listed, 3, True)[0] == ["name_ar", "name_fr"]
    assert rows_of(listed, 3, False)[0] == ["name_fr", "name_ar"]


def test_saving_writes_only_what_was_changed_as_one_operation(three: Desktop) -> None:
    rid = rid_of(three, "LSH-0001")
    form = edit(three)
    write(form, "president", "نورة النموذجي")
    write(form, "founded_on", "15/04/2010")
    assert form.changed_values() == {"president": "نورة النموذجي", "founded_on": "2010-04-15"}
    assert form.bar.save.isEnabled()
    ctrl(three, Qt.Key.Key_S)
    assert not three.page.editing()
    found = values(three, rid)
    assert (found["president"], found["founded_on"]) == ("نورة النموذجي", "2010-04-15")
    with three.registry.read() as session:
        newest = operations(session, 1)[0]
    assert newest.last_seq == newest.first_seq
    assert newest.kind == "edit"


def test_the_toast_takes_a_saving_back(three: Desktop) -> None:
    rid = rid_of(three, "LSH-0001")
    form = edit(three)
    write(form, "acronym", "ANS")
    form.save()
    three.settle()
    three.toast.action.click()
    three.settle()
    assert values(three, rid)["acronym"] is None


def test_without_a_change_there_is_nothing_to_save(three: Desktop) -> None:
    form = edit(three)
    write(form, "acronym", "x")
    write(form, "acronym", "")
    assert not form.is_dirty()
    assert not form.bar.save.isEnabled()
    assert not form.save()


def test_an_impossible_date_is_said_when_the_field_is_left_and_keeps_from_saving(three: Desktop) -> None:
    rid = rid_of(three, "LSH-0001")
    form = edit(three)
    line = form.fields["founded_on"].widget
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "31/02/2010")
    assert not form.fields["founded_on"].error()
    line.editingFinished.emit()
    assert form.fields["founded_on"].error()
    assert not form.save()
    assert form.errors() == ["founded_on"]
    assert form.bar.errors.isVisible()
    assert form.navs[0].state == "error"
    assert values(three, rid)["founded_on"] == NAKHIL["founded_on"]


def test_a_number_that_another_association_has_is_refused(three: Desktop) -> None:
    form = edit(three)
    write(form, "number", "lsh-0002")
    assert JOUSSOUR["name_ar"] in form.fields["number"].error()
    assert not form.save()
    compared = []
    form.compare.connect(compared.append)
    form.fields["number"]._action.click()
    assert compared == [rid_of(three, "LSH-0002")]


def test_a_name_that_is_already_there_is_remarked_and_may_be_saved(three: Desktop) -> None:
    form = edit(three)
    write(form, "name_ar", "جمعيه جسور الرمال")
    assert "LSH-0002" in form.fields["name_ar"].remark()
    assert not form.fields["name_ar"].error()
    write(form, "acronym", "JR")
    assert "LSH-0002" in form.fields["name_ar"].remark()
    assert form.save()


def test_dates_out_of_order_are_remarked(three: Desktop) -> None:
    form = edit(three)
    write(form, "bureau_renewed", "01/01/2001")
    assert form.fields["bureau_renewed"].remark()
    assert form.navs[3].state == "remark"


def test_a_form_without_a_name_is_not_saved(three: Desktop) -> None:
    form = begin(three)
    write(form, "acronym", "ABC")
    assert not form.save()
    assert form.fields["name_ar"].error()


def test_a_new_association_gets_the_next_number_and_its_row(three: Desktop) -> None:
    form = begin(three)
    assert form.fields["number"].widget.placeholderText() == "LSH-0004"
    write(form, "name_fr", "Espace Al Waha")
    ctrl(three, Qt.Key.Key_S)
    rid = three.page.list.table.current_id()
    assert values(three, rid)["number"] == "LSH-0004"
    assert three.page.panel.rid == rid
    three.toast.action.click()
    three.settle()
    assert three.page.data.values(rid) is None


def test_leaving_keeps_the_draft_and_the_list_shows_it(three: Desktop, opened: Open) -> None:
    rid = rid_of(three, "LSH-0002")
    form = edit(three, "LSH-0002")
    write(form, "president", "سعيدة")
    write(form, "founded_on", "غير معروف")
    three.press(Qt.Key.Key_Escape)
    assert not three.page.editing()
    assert three.page.list.model.row(three.page.list.model.row_of(rid))["draft"]
    three.close()
    again = opened()
    form = edit(again, "LSH-0002")
    assert form.fields["president"].value() == "سعيدة"
    assert form.fields["founded_on"].widget.typed() == "غير معروف"
    assert form.is_dirty()
    assert values(again, rid)["president"] is None


def test_the_draft_is_written_while_one_types(three: Desktop) -> None:
    form = edit(three)
    write(form, "acronym", "ANS")
    assert form._draft_clock.isActive()
    form._draft_clock.timeout.emit()
    kept = kept_drafts(three)[form.rid]
    assert kept.values["values"] == {"acronym": "ANS"}
    assert form.draft_seconds() >= 0


def test_saving_drops_the_draft(three: Desktop) -> None:
    form = edit(three)
    write(form, "acronym", "ANS")
    form.keep_draft()
    form.save()
    assert kept_drafts(three) == {}


def test_discarded_changes_come_back_from_the_toast(three: Desktop) -> None:
    form = edit(three)
    write(form, "acronym", "ANS")
    form.discard()
    three.settle()
    assert kept_drafts(three) == {}
    three.toast.action.click()
    three.settle()
    assert three.page.editing()
    assert three.page.form.fields["acronym"].value() == "ANS"


def test_discarded_changes_come_back_as_they_were_though_another_form_was_opened(three: Desktop) -> None:
    form = edit(three)
    rid = form.rid
    before = form.fields["name_ar"].value()
    write(form, "name_ar", "جمعية الأفق")
    form.discard()
    bring_back = three.toast.action
    other = next(one for one in three.page.list.model.ids() if one != rid)
    three.page.open(edit=other)
    write(form, "acronym", "XYZ")
    three.page.open(edit=other)
    bring_back.click()
    three.settle()
    assert form.rid == rid and form.fields["name_ar"].value() == "جمعية الأفق"
    assert kept_drafts(three)[rid].values["before"] == {"name_ar": before}


def test_a_new_association_that_was_left_can_be_continued(three: Desktop) -> None:
    form = begin(three)
    write(form, "name_ar", "جمعية البدايات")
    form.leave()
    three.settle()
    assert three.page._unsaved.isVisible()
    rid = three.page.data.new_drafts()[0].rid
    three.page.open(draft=rid)
    assert three.page.form.fields["name_ar"].value() == "جمعية البدايات"
    assert three.page.form.save()
    assert not three.page.data.new_drafts()
    assert three.page.data.values(rid)["name_ar"] == "جمعية البدايات"


def test_what_was_not_touched_follows_a_change_from_elsewhere(three: Desktop) -> None:
    form = edit(three)
    write(form, "acronym", "ANS")
    save(three.registry, "association", form.rid, {"president": "رئيسة جديدة", "acronym": "XYZ"})
    three.program.context.tell()
    three.settle()
    assert form.fields["president"].value() == "رئيسة جديدة"
    assert form.fields["acronym"].value() == "ANS"
    assert form.changed_values() == {"acronym": "ANS"}
    banner = form.findChild(Banner)
    assert banner is not None and "XYZ" in banner.below.plain_text()


def test_an_association_deleted_meanwhile_is_said(three: Desktop) -> None:
    form = edit(three)
    write(form, "acronym", "ANS")
    remove(three.registry, [form.rid])
    three.program.context.tell()
    three.settle()
    assert form.findChild(Banner) is not None
    assert form.fields["acronym"].value() == "ANS"


def test_choosing_a_region_narrows_the_provinces(three: Desktop) -> None:
    form = begin(three)
    form.fields["region"].widget.set_value("11")
    form.fields["region"].widget.changed.emit()
    province = form.fields["province"].widget
    codes = [province.itemData(row) for row in range(province.count())]
    assert "11.321" in codes
    assert all(code is None or code.startswith("11.") for code in codes)


def test_a_place_is_shown_as_it_is_kept(three: Desktop) -> None:
    form = edit(three)
    assert form.fields["region"].value() == "11"
    assert form.fields["province"].value() == "11.321"
    assert not form.is_dirty()


def test_names_stand_on_their_own_sides_in_both_languages(three: Desktop) -> None:
    for code in ("ar", "fr"):
        three.window.set_language(code)
        three.settle()
        form = edit(three)
        arabic, french = form.fields["name_ar"].widget, form.fields["name_fr"].widget
        assert arabic.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert arabic.alignment() & Qt.AlignmentFlag.AlignRight
        assert french.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert french.alignment() & Qt.AlignmentFlag.AlignLeft
        first = french if code == "fr" else arabic
        other = arabic if code == "fr" else french
        leads = first.mapTo(form, first.rect().topLeft()).x() - other.mapTo(form, other.rect().topLeft()).x()
        assert (leads > 0) == (code == "ar")
        form.leave()
    three.window.set_language("ar")


def test_a_switch_of_language_keeps_what_was_typed(three: Desktop) -> None:
    form = edit(three)
    rid = form.rid
    write(form, "acronym", "ANS")
    three.window.set_language("fr")
    three.settle()
    assert three.page.editing()
    assert three.page.form.rid == rid
    assert three.page.form.fields["acronym"].value() == "ANS"
    three.window.set_language("ar")


def test_from_the_list_to_a_saved_change_by_keyboard_alone(three: Desktop) -> None:
    three.page.list.table.setFocus()
    ctrl(three, Qt.Key.Key_F)
    assert three.page.list.line.hasFocus()
    three.filter("0001")
    three.page.list.line.setFocus()
    three.press(Qt.Key.Key_Return)
    assert three.page.list.table.hasFocus()
    ctrl(three, Qt.Key.Key_E)
    form = three.page.form
    assert form.fields["name_ar"].widget.hasFocus()
    three.press(Qt.Key.Key_Tab)
    assert form.fields["name_fr"].widget.hasFocus()
    three.press(Qt.Key.Key_End)
    QTest.keyClicks(three.window.focusWidget(), " II")
    ctrl(three, Qt.Key.Key_S)
    assert not three.page.editing()
    assert values(three, rid_of(three, "LSH-0001"))["name_fr"].endswith(" II")
    ctrl(three, Qt.Key.Key_Z)
    assert values(three, rid_of(three, "LSH-0001"))["name_fr"] == NAKHIL["name_fr"]


def test_the_pencil_of_a_section_opens_the_form_there(three: Desktop) -> None:
    three.page.panel.edit_wanted.emit(Group.LEGAL)
    QTest.qWait(250)
    form = three.page.form
    card = form.cards[3]
    assert Group.LEGAL in card.section.groups
    bar = form._area.verticalScrollBar()
    assert bar.value() == min(bar.maximum(), card.y() - 12) > 0
    assert form.fields["authority"].widget.hasFocus()
