"""Packets whose hidden sheet somebody deleted: known as such, and read so that nothing is lost or brought back."""

from __future__ import annotations

import csv
from contextlib import closing

import pytest
from openpyxl import Workbook, load_workbook

from coalition_desktop.desk import packets
from coalition_desktop.desk.erasing import erase
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.plan import ImportPlan, Outcome
from coalition_desktop.language import Language
from coalition_desktop.paths import imports_dir
from coalition_desktop.work import finish
from tests.exchange import libreoffice
from tests.exchange.offices import Offices, column, row_of

NOUR, AMAL, PERSON = "جمعية النور", "جمعية الأمل", "سعاد المثال"
ASSOCIATIONS, PERSONS = "الجمعيات", "الأشخاص"
NAME, MEMBERS, NOTES, ACTION, NUMBER = "الاسم بالعربية", "عدد المنخرطين", "ملاحظات", "الإجراء", "الرقم في الائتلاف"


@pytest.fixture
def offices(tmp_path):
    with closing(Offices(tmp_path, "sqlite")) as made:
        yield made


@pytest.fixture
def lsh(offices):
    """An office with two associations and a person in one of them."""
    office = offices["LSH"]
    office.nour = office.add(name_ar=NOUR, number="LSH-0001", members=5)
    office.amal = office.add(name_ar=AMAL, number="LSH-0002")
    office.person = office.add("person", name_ar=PERSON, phone=["+212661000002"], notes="ملاحظة سرية")
    office.add("position", person=office.person, association=office.nour, role="president")
    return office


def stripped(path, change=lambda book: None, *, properties=True, names=True):
    """The packet without its hidden sheet, changed, as a person's program saves it."""
    book = load_workbook(path)
    del book["_sync"]
    change(book)
    if not properties:
        book.properties.description = None
        for name in list(book.custom_doc_props.names):
            del book.custom_doc_props[name]
    if not names:
        book.defined_names.clear()
    target = path.with_name(f"{path.stem}-stripped.xlsx")
    book.save(target)
    return target


def write(name, header, value):
    """A cell of the associations, by the name in its row."""

    def change(book):
        page = book[ASSOCIATIONS]
        page.cell(row_of(page, name), column(page, header)).value = value

    return change


def planned(office, path, **how):
    plan = finish(packets.prepare(office.registry, path, **how))
    assert isinstance(plan, ImportPlan)
    return plan


def taken(office, path):
    plan = planned(office, path)
    return finish(packets.apply(office.registry, plan))


def codes(plan):
    return {note.code for note in plan.notes}


def by_name(plan):
    return {row.values.get("name_ar"): row for row in plan.rows}


@pytest.mark.parametrize("properties", [True, False])
@pytest.mark.parametrize("names", [True, False])
def test_it_is_known_by_any_of_its_marks_and_writes_nothing_over(lsh, properties, names):
    path = lsh.export(personal=True)
    lsh.put(lsh.nour, members=9)
    before = lsh.all_shown()
    plan = planned(lsh, stripped(path, properties=properties, names=names))
    assert "hidden_part_lost" in codes(plan) and "ignored_column" not in codes(plan)
    assert {row.sheet for row in plan.rows} == {ASSOCIATIONS}
    assert by_name(plan)[NOUR].left_out == {"members"}
    assert {note.sheet for note in plan.notes if note.code == "sheet_left_out"} == {PERSONS, "المهام"}
    finish(packets.apply(lsh.registry, plan))
    assert lsh.all_shown() == before


def test_properties_alone_are_enough(lsh):
    """The ids deleted and the sheets called otherwise: still no person becomes an association."""

    def change(book):
        for name, title in ((ASSOCIATIONS, "أ"), (PERSONS, "ب")):
            book[name].delete_cols(1)
            book[name].title = title

    plan = planned(lsh, stripped(lsh.export(personal=True), change, names=False))
    assert "hidden_part_lost" in codes(plan)
    assert {row.values["name_ar"] for row in plan.rows} == {NOUR, AMAL}


def test_lines_are_known_by_their_ids_whatever_they_are_called(lsh):
    def change(book):
        write(AMAL, NUMBER, None)(book)
        write(AMAL, MEMBERS, 12)(book)
        write(AMAL, NAME, "اسم آخر تماما")(book)

    plan = planned(lsh, stripped(lsh.export(), change))
    row = by_name(plan)["اسم آخر تماما"]
    assert (row.rid, row.outcome, row.left_out) == (lsh.amal, Outcome.CHANGED, {"name_ar"})
    finish(packets.apply(lsh.registry, plan))
    assert (lsh.shown(lsh.amal)["name_ar"], lsh.shown(lsh.amal)["members"]) == (AMAL, 12)


def test_ids_sorted_by_themselves_are_not_believed(lsh):
    def change(book):
        page = book[ASSOCIATIONS]
        one, other = page.cell(2, 1).value, page.cell(3, 1).value
        page.cell(2, 1).value, page.cell(3, 1).value = other, one
        write(NOUR, NOTES, "للنور")(book)

    assert taken(lsh, stripped(lsh.export(), change)).changed == 1
    assert (lsh.shown(lsh.nour)["notes"], lsh.shown(lsh.amal).get("notes")) == ("للنور", None)


def test_a_deletion_is_not_carried_out_and_told_truly(lsh, offices):
    path = stripped(lsh.export(), write(AMAL, ACTION, "حذف"))
    plan = planned(lsh, path)
    told = [(note.row, note.value) for note in plan.notes if note.code == "action_not_taken"]
    assert told == [(by_name(plan)[AMAL].row, "حذف")]
    finish(packets.apply(lsh.registry, plan))
    assert lsh.shown(lsh.amal)
    elsewhere = by_name(planned(offices["DOD"], path))
    assert (elsewhere[NOUR].taken, elsewhere[AMAL].taken) == (True, False)


def test_what_lies_in_the_bin_is_not_made_anew(lsh):
    path = stripped(lsh.export())
    lsh.delete(lsh.amal)
    assert by_name(planned(lsh, path))[AMAL].outcome is Outcome.DOUBTFUL
    assert taken(lsh, path).new == 0
    assert lsh.shown(lsh.amal) is None


def test_an_erased_person_does_not_come_back_and_the_copy_is_not_kept(lsh):
    path = stripped(lsh.export(personal=True), write(NOUR, NOTES, "جديد"))
    erase(lsh.registry, lsh.person, "request", Language("ar"))
    assert taken(lsh, path).changed == 1
    assert lsh.shown(lsh.nour)["notes"] == "جديد"
    assert PERSON not in str(lsh.all_shown())
    folder = imports_dir(lsh.registry.path)
    assert not folder.exists() or not list(folder.iterdir())


@pytest.mark.parametrize("erased", [True, False])
def test_a_person_put_among_the_associations_is_none(lsh, erased):
    def change(book):
        line = [cell.value for cell in book[PERSONS][2]]
        page = book[ASSOCIATIONS]
        page.cell(4, 1).value, page.cell(4, column(page, NAME)).value = line[0], PERSON

    path = stripped(lsh.export(personal=True), change)
    if erased:
        erase(lsh.registry, lsh.person, "request", Language("ar"))
    plan = planned(lsh, path)
    assert by_name(plan).keys() == {NOUR, AMAL}
    assert ("erased" in codes(plan), "other_kind" in codes(plan)) == (erased, not erased)


def test_a_damaged_hidden_part_keeps_no_copy_once_something_was_erased(lsh):
    book = load_workbook(lsh.export())
    book["_sync"]["C1"].value = "00"
    write(NOUR, NOTES, "جديد")(book)
    path = lsh.folder / "spoilt.xlsx"
    book.save(path)
    erase(lsh.registry, lsh.person, "request", Language("ar"))
    assert taken(lsh, path).changed == 1
    folder = imports_dir(lsh.registry.path)
    assert not folder.exists() or not list(folder.iterdir())


def as_csv(path, sheet):
    target = path.with_suffix(f".{sheet}.csv")
    with target.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([cell or "" for cell in row] for row in load_workbook(path)[sheet].values)
    return target


def test_a_sheet_saved_as_text_is_known_by_its_ids(lsh):
    path = lsh.export(personal=True)
    lsh.put(lsh.nour, members=9)
    plan = planned(lsh, as_csv(path, ASSOCIATIONS))
    assert "hidden_part_lost" in codes(plan)
    assert by_name(plan)[NOUR].left_out == {"members"}
    before = lsh.all_shown()
    with pytest.raises(UserError, match="no sheet of associations"):
        planned(lsh, as_csv(path, PERSONS))
    erase(lsh.registry, lsh.person, "request", Language("ar"))
    with pytest.raises(UserError, match="no sheet of associations"):
        planned(lsh, as_csv(path, PERSONS))
    assert before.keys() >= lsh.all_shown().keys()


def test_persons_saved_as_text_are_none_where_nothing_of_them_is_known(lsh, offices):
    path = as_csv(lsh.export(personal=True), PERSONS)
    with pytest.raises(UserError, match="no sheet of associations"):
        planned(offices["DOD"], path)


def test_a_sheet_that_is_asked_for_by_name_is_read_in_the_same_way(lsh):
    path = stripped(lsh.export(personal=True))
    with pytest.raises(UserError, match="no sheet"):
        planned(lsh, path, sheet=PERSONS)
    assert "hidden_part_lost" in codes(planned(lsh, path, sheet=ASSOCIATIONS))


@libreoffice.needed
def test_through_another_program(lsh):
    path = stripped(lsh.export(personal=True))
    lsh.put(lsh.nour, members=9)
    plan = planned(lsh, libreoffice.saved(path, "stripped.ods"))
    assert "hidden_part_lost" in codes(plan)
    assert {row.values["name_ar"] for row in plan.rows} == {NOUR, AMAL}
    assert by_name(plan)[NOUR].left_out == {"members"}


def test_an_ordinary_list_is_an_ordinary_list(lsh):
    book = Workbook()
    for row in (["_id", NUMBER, NAME, MEMBERS], ["1", "LSH-0001", NOUR, 7], ["2", "", "جمعية جديدة", 8]):
        book.active.append(row)
    path = lsh.folder / "list.xlsx"
    book.save(path)
    plan = planned(lsh, path)
    assert "hidden_part_lost" not in codes(plan)
    assert [row.outcome for row in plan.rows] == [Outcome.CHANGED, Outcome.NEW]
    assert not by_name(plan)[NOUR].left_out
