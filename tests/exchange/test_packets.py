"""Packets between offices with real registries: nothing is lost, nothing is written over, whatever the order."""

from __future__ import annotations

import zipfile
from contextlib import closing

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from openpyxl import load_workbook

from coalition_desktop.errors import UserError
from coalition_desktop.exchange.document_properties import Saved, last_saved
from coalition_desktop.exchange.files import open_table_file
from coalition_desktop.exchange.hidden_sheet import (
    HiddenPartDamaged,
    PassphraseNeeded,
    Payload,
    hidden_sheet,
    open_hidden_sheet,
)
from coalition_desktop.exchange.plan import Outcome
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import fields
from coalition_desktop.store import writing
from coalition_desktop.store.undoing import redo, undo
from coalition_desktop.work import finish
from tests.exchange.offices import DONE, Offices, TestOffice, cells, column, edited, row_of
from tests.postgres import ON_BOTH
from tests.store.doing import assert_whole, kept

NOUR, AMAL = "جمعية النور", "جمعية الأمل"
PHONE, NOTES, NAME, MEMBERS, FOUNDED = "الهاتف", "ملاحظات", "الاسم بالعربية", "عدد المنخرطين", "تاريخ التأسيس"
FULL = {
    "name_ar": NOUR, "name_fr": "Association «Été»", "number": "LSH-0001", "phone": ["+212661000001", "+33612345678"],
    "founded_on": "2011-05-03", "joined_on": "2014", "deposited_on": "1899-12-30", "region": "11", "province": "11.121",
    "commune": "11.121.01.01", "themes": ["women", "youth"], "members": 25, "women": 0, "internal_rules": False,
    "notes": "=1+1\nسطر", "email": "a@b.ma", "status": "active", "receipt_no": "007/2003", "rib": "011 780",
}  # fmt: skip


@pytest.fixture(params=ON_BOTH)
def database(request):
    return request.param


@pytest.fixture
def offices(tmp_path, database):
    """Offices of one coalition, LSH, DOD and GON."""
    with closing(Offices(tmp_path, database)) as made:
        yield made


@pytest.fixture
def lsh(offices):
    """The office that has the records."""
    office = offices["LSH"]
    office.nour, office.amal = office.add(**FULL), office.add(name_ar=AMAL, number="LSH-0002")
    return office


@pytest.fixture
def dod(offices):
    """Another one."""
    return offices["DOD"]


def label(key):
    return Language("ar").plain(fields("association")[key].label)


def outcomes(plan):
    return {outcome.value: count for outcome, count in plan.counts().items() if count}


def codes(plan):
    return {note.code for note in plan.notes}


# ------------------------------------------------------------------ there and back


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_a_packet_brings_everything_and_again_nothing(lsh, dod, language):
    person = lsh.add("person", name_ar="سعاد المثال", phone=["+212661000002"], birth_date="1980")
    lsh.add("position", person=person, association=lsh.nour, role="president")
    lsh.add("commitment", giver=lsh.nour, receiver=lsh.amal, subject="تكوين", amount="1500.00")
    path = lsh.export(language)
    assert outcomes(dod.plan(path)) == {"new": 6}  # the office's own record is one of them
    assert dod.take(path).taken == 6
    assert dod.all_shown() == lsh.all_shown()
    again = dod.plan(path)
    assert (again.rows, again.silent) == ([], [])
    before = kept(dod.registry)
    assert dod.take(path).taken == 0
    assert kept(dod.registry) == before
    assert outcomes(lsh.plan(path)) == {"unchanged": 6}
    assert_whole(dod.registry)


def seals(path):
    """Name of each readable sheet → the seal that the export foretold, and the one that was found."""
    source = finish(open_table_file(path))
    told = {
        about["name"]: about["seal"] for about in open_hidden_sheet(hidden_sheet(source), path.name).section("sheets")
    }
    return {name: (told[name], found.seal) for found in source.parts if (name := found.name) in told}


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_sheet_that_nobody_touched_is_known_by_its_seal(lsh, dod, language):
    """Every sort of cell, every kind of record, the conflicts; more lines than go into a block."""
    person = lsh.add("person", name_ar="سعاد المثال", phone=["+212661000002"], birth_date="1980", notes="سطر\nآخر")
    lsh.add("position", person=person, association=lsh.nour, role="president")
    lsh.add("commitment", giver=lsh.nour, receiver=lsh.amal, subject="تكوين", amount="1500.10")
    dod.take(lsh.export())
    lsh.put(lsh.nour, notes="أحمر")
    dod.put(lsh.nour, notes="أخضر")
    lsh.take(dod.export())
    with lsh.registry.write("create", DONE) as session:
        for number in range(1200):
            writing.create(session, "association", {"name_ar": f"جمعية {number}", "members": number or None})
    path = lsh.export(language, personal=True)
    found = seals(path)
    assert len(found) == 5 and all(told and told == here for told, here in found.values())
    assert dod.plan(path).lines == 1205
    saved = seals(edited(path, lambda page: page.cell(2, 1), to=path.with_name("saved.xlsx")))
    assert saved == found  # another program wrote the same cells
    name = next(iter(found))
    touched = seals(edited(path, lambda page: page.cell(1100, 5, "x"), sheet=name))
    assert {one for one, (told, here) in touched.items() if told != here} == {name}


def test_a_seal_counts_only_where_the_sheet_kept_its_name(lsh):
    """The sheet put aside under another name, and an edited copy in its place."""
    path = lsh.export()
    book = load_workbook(path)
    sheet = book.worksheets[1]
    name = sheet.title
    copy = book.copy_worksheet(sheet)
    sheet.title, copy.title = "قديم", name
    copy.cell(row_of(copy, NOUR), column(copy, MEMBERS)).value = 31
    book.save(path)
    assert seals(path)[name][0] == next(one.seal for one in finish(open_table_file(path)).parts if one.name == "قديم")
    assert outcomes(lsh.plan(path)) == {"changed": 1, "unchanged": 2}


def test_the_hidden_sheet_is_found_where_somebody_showed_it(lsh, dod):
    path = lsh.export()
    book = load_workbook(path)
    for sheet in book:
        sheet.sheet_state = "visible"
    book.save(path)
    assert outcomes(dod.plan(path)) == {"new": 3}


def test_fingerprints_are_equal_once_everybody_has_everything(lsh, dod):
    dod.add(name_ar="جمعية الواحة")
    for sender, receiver in ((lsh, dod), (dod, lsh), (lsh, dod)):
        receiver.take(sender.export())
    lsh.take(dod.export())
    assert lsh.fingerprint() == dod.fingerprint()
    assert lsh.all_shown() == dod.all_shown()


def test_a_copy_that_was_edited_gives_the_same_changes_at_two_offices(lsh, dod, offices):
    path = lsh.export()
    for office in (dod, offices["GON"]):
        office.take(path)
    back = cells(path, {(NOUR, MEMBERS): 30, (AMAL, NOTES): "جديد"})
    for office in (lsh, dod, offices["GON"]):
        assert outcomes(office.plan(back)) == {"changed": 2, "unchanged": 1}
        office.take(back)
    ids = [
        {row[1] for row in kept(o.registry, "change")["change"] if row[8].startswith("file:")} for o in offices.values()
    ]
    assert len(ids[0]) == 2 and ids[0] == ids[1] == ids[2]
    assert lsh.shown(lsh.nour)["members"] == dod.shown(lsh.nour)["members"] == 30


def test_an_old_packet_after_a_new_one_changes_nothing(lsh, dod):
    old = lsh.export()
    lsh.put(lsh.nour, members=99, name_fr=None)
    dod.take(lsh.export())
    before = dod.shown(lsh.nour)
    assert outcomes(dod.plan(old)) == {"unchanged": 3}
    dod.take(old)
    assert dod.shown(lsh.nour) == before == lsh.shown(lsh.nour)


def test_a_hand_edit_of_a_stale_packet_against_a_newer_edit_is_a_conflict(lsh):
    path = lsh.export()
    lsh.put(lsh.nour, members=40)
    plan = lsh.plan(cells(path, {(NOUR, MEMBERS): 30}))
    assert outcomes(plan)["conflict"] == 1
    lsh.take(plan.source.path)
    (dispute,) = lsh.disputes()
    assert {side.values["members"] for side in dispute.sides} == {30, 40}
    assert dispute.common == 25
    assert lsh.shown(lsh.nour)["members"] == 40  # the owner's own stands first


def test_two_offices_edit_one_field_and_the_owner_decides_for_all(lsh, dod):
    dod.take(lsh.export())
    lsh.put(lsh.nour, members=40)
    dod.put(lsh.nour, members=50)
    lsh.take(dod.export())
    dod.take(lsh.export())
    for office in (lsh, dod):
        (dispute,) = office.disputes()
        assert dispute.is_proposal
        assert office.shown(lsh.nour)["members"] == 40
    dod.put(lsh.nour, members=50)  # says it again: nothing new
    lsh.put(lsh.nour, members=50)
    dod.take(lsh.export())
    assert lsh.disputes() == dod.disputes() == []
    assert dod.shown(lsh.nour)["members"] == 50


def test_what_another_office_proposes_without_a_rival_waits_for_the_owner(lsh, dod):
    dod.take(lsh.export())
    dod.put(lsh.nour, email="new@b.ma")
    assert dod.shown(lsh.nour)["email"] == "a@b.ma"
    lsh.take(dod.export())
    assert lsh.shown(lsh.nour)["email"] == "a@b.ma"
    assert [d.key for d in lsh.disputes()] == ["email"]
    assert dod.delete(lsh.amal) == 1
    lsh.take(dod.export())
    assert lsh.shown(lsh.amal) is not None
    assert [d.is_deletion for d in lsh.disputes()] == [False, True] or [d.is_deletion for d in lsh.disputes()] == [
        True,
        False,
    ]


def test_a_field_that_is_left_out_keeps_ones_own(lsh, dod):
    dod.take(lsh.export())
    lsh.put(lsh.nour, members=40, email="new@b.ma")
    plan = dod.plan(lsh.export())
    (row,) = plan.rows
    assert set(row.changes) == {"members", "email"}
    row.left_out = frozenset({"email"})
    from coalition_desktop.exchange.packet_applying import apply_packet
    from coalition_desktop.work import finish

    result = finish(apply_packet(dod.registry, plan))
    assert dod.shown(lsh.nour)["members"] == 40
    assert [d.key for d in dod.disputes()] == ["email"]
    undo(dod.registry, result.operation_id)
    assert dod.shown(lsh.nour)["members"] == 25
    assert dod.disputes() == []


# ------------------------------------------------------------------ what people do to workbooks


def test_every_sort_of_cell_is_read_back(lsh):
    path = cells(
        lsh.export(personal=True),
        {
            (NOUR, PHONE): "06 61 99 99 99 / 0528 00 11 22",
            (NOUR, FOUNDED): "04/05/2012",
            (NOUR, MEMBERS): None,
            (NOUR, NOTES): "نص\nآخر",
            (NOUR, "المجالات"): "الشباب ؛ البيئة",
            (NOUR, "الجماعة"): "جريفية",
            (NOUR, label("internal_rules")): "نعم",
        },
    )
    plan = lsh.plan(path)
    assert [p.code for p in plan.refusals()] == []
    lsh.take(path)
    shown = lsh.shown(lsh.nour)
    assert shown["phone"] == ["+212661999999", "+212528001122"]
    assert (shown["founded_on"], "members" in shown, shown["notes"]) == ("2012-05-04", False, "نص\nآخر")
    assert shown["themes"] == ["environment", "youth"]
    assert shown["internal_rules"] is True


def test_what_cannot_be_read_is_told_and_the_rest_is_taken(lsh):
    path = cells(lsh.export(), {(NOUR, FOUNDED): "31/02/2012", (NOUR, NOTES): "جديد", (AMAL, MEMBERS): "كثير"})
    plan = lsh.plan(path)
    assert {(p.field, p.code) for p in plan.refusals()} == {
        ("founded_on", "impossible_date"),
        ("members", "malformed_number"),
    }
    lsh.take(path)
    assert (lsh.shown(lsh.nour)["founded_on"], lsh.shown(lsh.nour)["notes"]) == ("2011-05-03", "جديد")
    assert len(kept(lsh.registry, "cell_issue")["cell_issue"]) == 2


def test_a_formula_without_its_result_empties_nothing(lsh):
    back = cells(lsh.export(), {(NOUR, MEMBERS): "=1+1", (NOUR, NAME): "=A1"})
    plan = lsh.plan(back)
    assert (outcomes(plan), codes(plan)) == ({"unchanged": 2, "refused": 1}, {"formulas"})
    assert {(problem.field, problem.code) for problem in plan.refusals()} == {
        ("name_ar", "formula_unsaved"), ("members", "formula_unsaved")
    }  # fmt: skip


def test_a_new_line_is_a_new_record_with_a_number_of_its_office(lsh, dod):
    def add(sheet):
        row = sheet.max_row + 1
        sheet.cell(row, column(sheet, NAME)).value = "جمعية جديدة"
        sheet.cell(row, column(sheet, MEMBERS)).value = 7

    path = edited(lsh.export(), add)
    assert outcomes(lsh.plan(path)) == {"new": 1, "unchanged": 3}
    lsh.take(path)
    lsh.take(path)
    (new,) = [values for values in lsh.all_shown().values() if values["name_ar"] == "جمعية جديدة"]
    assert new == {"name_ar": "جمعية جديدة", "members": 7, "number": "LSH-0003"}
    dod.take(path)
    assert [v.get("members") for v in dod.all_shown().values() if v["name_ar"] == "جمعية جديدة"] == [7]


def test_a_line_that_is_gone_deletes_nothing_and_the_word_does(lsh):
    path = lsh.export()
    gone = edited(path, lambda sheet: sheet.delete_rows(row_of(sheet, AMAL)))
    plan = lsh.plan(gone)
    assert outcomes(plan) == {"unchanged": 3}
    assert "lines_gone" in codes(plan)
    word = cells(path, {(AMAL, "الإجراء"): "supprimer"})
    lsh.take(word)
    assert lsh.shown(lsh.amal) is None
    nonsense = lsh.plan(cells(path, {(NOUR, "الإجراء"): "xyz"}))
    assert [p.code for p in nonsense.refusals()] == ["unknown_action"]


def test_a_deletion_by_hand_does_not_hide_an_edit_it_had_not_seen(lsh):
    path = lsh.export()
    lsh.put(lsh.amal, notes="لم يره أحد")
    lsh.take(cells(path, {(AMAL, "الإجراء"): "حذف"}))
    assert lsh.shown(lsh.amal)["notes"] == "لم يره أحد"
    assert [d.is_deletion for d in lsh.disputes()] == [True]


def test_columns_deleted_renamed_and_moved_say_nothing(lsh):
    def spoil(sheet):
        sheet.delete_cols(column(sheet, NOTES))
        sheet.cell(1, column(sheet, MEMBERS)).value = "Nombre d'adhérents"
        sheet.insert_rows(1, 3)
        sheet.cell(1, 1).value = "لائحة"

    plan = lsh.plan(edited(lsh.export(), spoil))
    assert outcomes(plan) == {"unchanged": 3}
    assert "column_gone" in codes(plan)


def test_a_column_headed_otherwise_is_known_by_its_name(lsh):
    def rename(sheet):
        sheet.cell(1, column(sheet, MEMBERS)).value = "xyz"
        sheet.cell(row_of(sheet, NOUR), column(sheet, "xyz")).value = 44

    plan = lsh.plan(edited(lsh.export(), rename))
    assert (outcomes(plan), plan.notes) == ({"changed": 1, "unchanged": 2}, [])


def changes(office):
    return {row[1] for row in kept(office.registry, "change")["change"] if row[4] != "receipt"}


def test_a_copy_that_somebody_else_edited_stays_a_conflict_however_often_it_comes(lsh):
    path = lsh.export()
    for number, members in enumerate((30, 31)):
        lsh.take(cells(path, {(NOUR, MEMBERS): members}, to=lsh.folder / f"{number}.xlsx"))
    once = changes(lsh)
    lsh.take(lsh.folder / "1.xlsx")
    assert changes(lsh) == once
    further = cells(path, {(NOUR, MEMBERS): 31, (AMAL, NOTES): "جديد"}, to=lsh.folder / "further.xlsx")
    lsh.take(further)
    assert [{side.values["members"] for side in d.sides} for d in lsh.disputes()] == [{30, 31}]
    assert lsh.shown(lsh.amal)["notes"] == "جديد"
    lsh.take(cells(further, {(NOUR, MEMBERS): 32}, to=lsh.folder / "at last.xlsx"))
    assert [{side.values["members"] for side in d.sides} for d in lsh.disputes()] == [{30, 31, 32}]


def test_a_copy_that_was_edited_further_says_nothing_new_the_second_time(lsh):
    path = lsh.export()
    copies = [
        cells(path, {(NOUR, MEMBERS): 30, (AMAL, MEMBERS): members}, to=lsh.folder / f"{members}.xlsx")
        for members in (7, 8, 9)
    ]
    for copy in copies:
        lsh.take(copy)
    once = changes(lsh)
    for copy in (*copies, *reversed(copies)):
        assert lsh.take(copy).taken == 0
    assert (changes(lsh), lsh.shown(lsh.amal)["members"], lsh.disputes()) == (once, 9, [])


def test_a_returned_copy_that_is_edited_further_goes_on_from_itself(lsh):
    path = lsh.export()
    first = cells(path, {(NOUR, MEMBERS): 30, (AMAL, NOTES): "جديد"})
    lsh.take(first)
    lsh.take(cells(first, {(NOUR, MEMBERS): 31}, to=path.with_name("second.xlsx")))
    assert (lsh.shown(lsh.nour)["members"], lsh.disputes()) == (31, [])
    lsh.take(cells(path, {(NOUR, MEMBERS): 32}, to=path.with_name("another copy.xlsx")))
    assert [d.key for d in lsh.disputes()] == ["members"]


def many(office, count=60):
    return [office.add(name_ar=f"جمعية رقم {n}", number=f"LSH-{n + 10:04d}", members=n * 7 % 61) for n in range(count)]


def reordered(sheet, columns, order):
    lines = [[sheet.cell(row, c).value for c in columns] for row in range(2, sheet.max_row + 1)]
    for row, place in enumerate(order, 2):
        for c, value in zip(columns, lines[place], strict=True):
            sheet.cell(row, c).value = value
            if isinstance(value, str):
                sheet.cell(row, c).data_type = "s"  # no formula, whatever it begins with


def test_lines_sorted_with_their_ids_say_nothing(lsh):
    many(lsh)
    path = lsh.export()
    back = edited(path, lambda s: reordered(s, range(1, s.max_column + 1), range(s.max_row - 2, -1, -1)))
    plan = lsh.plan(back)
    assert (outcomes(plan), plan.notes) == ({"unchanged": 63}, [])


def test_lines_sorted_without_their_ids_are_recognised(lsh):
    many(lsh)
    back = edited(lsh.export(), lambda s: reordered(s, range(2, s.max_column + 1), range(s.max_row - 2, -1, -1)))
    plan = lsh.plan(back)
    assert outcomes(plan) == {"unchanged": 63}
    assert codes(plan) == {"sorted_without_ids"}


def test_a_column_sorted_alone_is_not_taken(lsh):
    many(lsh)
    path = lsh.export()

    def one_column(sheet):
        reordered(sheet, [column(sheet, MEMBERS)], range(sheet.max_row - 2, -1, -1))

    plan = lsh.plan(edited(path, one_column))
    assert outcomes(plan) == {"unchanged": 63}
    assert codes(plan) == {"sorted_alone"}


def test_a_column_changed_throughout_needs_a_yes(lsh):
    many(lsh)

    def throughout(sheet):
        for row in range(2, sheet.max_row + 1):
            sheet.cell(row, column(sheet, NOTES)).value = f"ملاحظة {row}"

    path = edited(lsh.export(), throughout)
    plan = lsh.plan(path)
    assert outcomes(plan) == {"unchanged": 63}
    assert [(one.column.key, one.cells) for one in plan.mass] == [("notes", 62)]
    from coalition_desktop.exchange.files import open_table_file
    from coalition_desktop.exchange.packet_planning import plan_packet
    from coalition_desktop.work import finish

    yes = finish(plan_packet(lsh.registry, finish(open_table_file(path)), throughout=True))
    assert outcomes(yes) == {"changed": 62, "unchanged": 1}


def test_without_ids_lines_are_found_by_what_they_say(lsh):
    many(lsh)
    path = edited(lsh.export(), lambda sheet: sheet.delete_cols(1))
    plan = lsh.plan(cells(path, {(NOUR, MEMBERS): 31}))
    assert outcomes(plan) == {"changed": 1, "unchanged": 62}
    assert codes(plan) == {"ids_gone"}


def test_a_copied_line_is_ignored_and_one_changed_is_new(lsh):
    def copy(sheet):
        source, row = row_of(sheet, AMAL), sheet.max_row + 1
        for c in range(1, sheet.max_column + 1):
            sheet.cell(row, c).value = sheet.cell(source, c).value
            sheet.cell(row + 1, c).value = sheet.cell(source, c).value
        sheet.cell(row + 1, column(sheet, NAME)).value = "جمعية الأمل الثانية"

    plan = lsh.plan(edited(lsh.export(), copy))
    assert outcomes(plan) == {"new": 1, "unchanged": 3}
    assert [note.code for note in plan.notes] == ["copied", "copied"]
    (row,) = plan.rows
    assert (row.values["name_ar"], row.values.get("number")) == ("جمعية الأمل الثانية", None)


def test_the_sheet_of_letters_cannot_be_edited(lsh):
    lsh.add("letter", kind="membership", number="LSH-A-2026-0001", recipient="جمعية")
    path = edited(lsh.export(), lambda s: setattr(s.cell(2, column(s, "المرسل إليه")), "value", "آخر"), "المراسلات")
    plan = lsh.plan(path)
    assert outcomes(plan) == {"unchanged": 4}
    assert codes(plan) == {"shown_only"}


def test_a_decision_written_into_the_sheet_of_conflicts_settles_it(lsh, dod):
    dod.take(lsh.export())
    dod.put(lsh.nour, members=50)
    lsh.take(dod.export())
    assert len(lsh.disputes()) == 1
    path = edited(lsh.export(), lambda s: setattr(s.cell(2, column(s, "القيمة التي تُحفظ")), "value", 45), "التعارضات")
    lsh.take(path)
    assert lsh.disputes() == []
    assert lsh.shown(lsh.nour)["members"] == 45
    dod.take(lsh.export())
    assert dod.disputes() == []


def test_decisions_and_cells_of_one_record_all_count(lsh, dod):
    dod.take(lsh.export())
    dod.put(lsh.nour, members=50, women=7)
    dod.delete(lsh.amal)
    lsh.take(dod.export())
    assert len(lsh.disputes()) == 3
    path = cells(lsh.export(), {(NOUR, NOTES): "خانة", (AMAL, NOTES): "خانة"})

    def decide(sheet):
        kept = column(sheet, "القيمة التي تُحفظ")
        for row in range(2, 5):
            whole = sheet.cell(row, column(sheet, "الحقل")).value == "البطاقة بكاملها"
            sheet.cell(row, kept).value = "الإبقاء على البطاقة" if whole else 45

    lsh.take(edited(path, decide, "التعارضات", to=path.with_name("decided.xlsx")))
    assert lsh.disputes() == []
    nour = lsh.shown(lsh.nour)
    assert (nour["members"], nour["women"], nour["notes"], lsh.shown(lsh.amal)["notes"]) == (45, 45, "خانة", "خانة")


def test_a_reference_is_changed_by_a_name_or_a_number(lsh):
    one, other = (lsh.add("person", name_ar=name) for name in ("سعاد المثال", "كريم المثال"))
    position = lsh.add("position", person=one, association=lsh.nour, role="president")
    path = lsh.export()

    def change(sheet):
        sheet.cell(2, column(sheet, "الشخص")).value = "كريم المثال"
        sheet.cell(2, column(sheet, "الجمعية")).value = "LSH-0002"

    lsh.take(edited(path, change, "المهام"))
    assert lsh.shown(position) == {"person": other, "association": lsh.amal, "role": "president"}
    plan = lsh.plan(edited(path, lambda s: setattr(s.cell(2, column(s, "الشخص")), "value", "مجهول"), "المهام"))
    assert [p.code for p in plan.refusals()] == ["unknown_reference"]


# ------------------------------------------------------------------ working lists


def test_a_working_list_hides_no_history_and_brings_edits_back(lsh):
    lsh.put(lsh.nour, notes="سر قديم")
    lsh.put(lsh.nour, notes="عادي")
    path = lsh.export(kind="list", keys=["number", "name_ar", "members"])
    book = load_workbook(path)
    hidden = "".join(str(c.value) for row in book["_sync"].iter_rows() for c in row)
    assert "changes 0" not in hidden
    assert "heads 0 0" in hidden
    plan = lsh.plan(cells(path, {(NOUR, MEMBERS): 77}))
    assert outcomes(plan) == {"changed": 1}
    lsh.take(plan.source.path)
    assert lsh.shown(lsh.nour)["members"] == 77
    lsh.put(lsh.nour, members=78)
    stale = lsh.plan(cells(path, {(NOUR, MEMBERS): 79}, to=path.with_name("stale.xlsx")))
    assert outcomes(stale) == {"conflict": 1}


# ------------------------------------------------------------------ undo


def test_an_import_is_taken_back_exactly_and_brought_again(lsh, dod):
    dod.take(lsh.export())
    lsh.put(lsh.nour, members=41)
    lsh.delete(lsh.amal)
    before = kept(dod.registry)
    result = dod.take(lsh.export())
    after = kept(dod.registry)
    receipts = {row for row in after["change"] if row[4] == "receipt"} - set(before["change"])
    undo(dod.registry, result.operation_id)
    now = kept(dod.registry)
    assert set(now["change"]) - receipts == set(before["change"])
    assert {t: rows for t, rows in now.items() if t in ("association", "conflict")} == {
        t: before[t] for t in ("association", "conflict")
    }
    redo(dod.registry)
    assert kept(dod.registry)["association"] == after["association"]
    assert_whole(dod.registry)


def test_what_was_edited_since_is_kept_and_named(lsh, dod):
    result = dod.take(lsh.export())
    own = dod.add(name_ar="جمعية الواحة")
    dod.put(lsh.nour, members=50)
    back = undo(dod.registry, result.operation_id)
    assert back.kept == [lsh.nour]
    assert dod.shown(lsh.nour) is not None and dod.shown(lsh.amal) is None and dod.shown(own) is not None


def test_two_packets_that_brought_the_same_are_taken_back_one_by_one(lsh, dod):
    first = dod.take(lsh.export())
    second = dod.take(lsh.export())
    undo(dod.registry, first.operation_id)
    assert dod.shown(lsh.nour) is not None
    undo(dod.registry, second.operation_id)
    assert dod.shown(lsh.nour) is None


# ------------------------------------------------------------------ bad input


def test_a_packet_of_another_coalition_is_refused(lsh, tmp_path):
    stranger = TestOffice(tmp_path / "stranger", "TTH", coalition="ائتلاف آخر")
    with pytest.raises(UserError, match="another coalition"):
        stranger.plan(lsh.export())
    stranger.close()


def test_the_passphrase_opens_it_and_nothing_else(lsh, dod):
    path = lsh.export(passphrase="كلمة سر طويلة")
    with pytest.raises(PassphraseNeeded, match="is protected"):
        dod.plan(path)
    with pytest.raises(PassphraseNeeded, match="not the passphrase"):
        dod.plan(path, "أخرى")
    assert dod.take(path, " كلمة سر طويلة ").taken == 3


def spoilt(path, change):
    book = load_workbook(path)
    change(book["_sync"])
    target = path.with_name("spoilt.xlsx")
    book.save(target)
    return target


def flip(sheet):
    text = sheet["B2"].value
    sheet["B2"].value = text[:100] + ("A" if text[100] != "A" else "B") + text[101:]


@pytest.mark.parametrize(
    "change",
    [
        flip,
        lambda s: s.delete_rows(2),
        lambda s: setattr(s["B1"], "value", s["B1"].value.replace('"office":"LSH"', '"office":"DOD"')),
        lambda s: setattr(s["B1"], "value", "{}"),
        lambda s: setattr(s["C1"], "value", "00"),
        lambda s: setattr(s["D1"], "value", None),
        lambda s: setattr(s["A2"], "value", "000009"),
    ],
)
def test_a_damaged_hidden_part_is_never_half_used(lsh, dod, change):
    with pytest.raises(HiddenPartDamaged):
        dod.plan(spoilt(lsh.export(), change))


def test_a_packet_of_a_newer_program_says_so(lsh, dod, monkeypatch):
    from coalition_desktop.exchange import hidden_sheet

    monkeypatch.setattr(hidden_sheet, "ENVELOPE", 2)
    path = lsh.export()
    monkeypatch.undo()
    with pytest.raises(UserError, match="newer version"):
        dod.plan(path)


def test_a_clock_years_ahead_is_told_and_loses_nothing(lsh, dod, monkeypatch):
    dod.take(lsh.export())
    from coalition_desktop.store import writer

    real = writer.time.time_ns
    monkeypatch.setattr(writer.time, "time_ns", lambda: real() + 5 * 365 * 86_400 * 10**9)
    lsh.put(lsh.nour, members=41)
    monkeypatch.undo()
    plan = dod.plan(lsh.export())
    assert "clock_ahead" in codes(plan)
    dod.take(plan.source.path)
    lsh.put(lsh.nour, members=42)
    dod.take(lsh.export())
    assert dod.shown(lsh.nour)["members"] == 42
    assert dod.disputes() == []


def test_who_signed_is_known_from_the_second_packet_on(lsh, dod):
    first = lsh.export()
    assert dod.plan(first).sender.standing == "first"
    dod.take(first)
    assert dod.plan(lsh.export()).sender.standing == "known"
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    lsh.key = Ed25519PrivateKey.generate()
    plan = dod.plan(lsh.export())
    assert (plan.sender.standing, "other_key" in codes(plan)) == ("other", True)


def test_what_a_newer_program_keeps_travels_through_an_older_one(lsh, dod, offices):
    """P21: fields and kinds of record that are not known here are kept and sent on."""
    from coalition_desktop.changes.change import make
    from coalition_desktop.store.arriving import take_in
    from tests.exchange.offices import DONE

    news = [
        make(entity="association", rid=lsh.nour, values={"drone": "نعم"}, preds={"drone": []}, hlc=1, site="LSH:x",
             author="", salt=bytes(8)),
        make(entity="spaceship", rid="0" * 26, values={"name": "x"}, preds={"name": []}, hlc=1, site="LSH:x", author="",
             salt=bytes(8)),
    ]  # fmt: skip
    with lsh.registry.write("edit", DONE) as session:
        take_in(session, news)
    dod.take(lsh.export())
    gon = offices["GON"]
    gon.take(dod.export())
    sent = {row[1] for row in kept(gon.registry, "change")["change"]}
    assert {change.id for change in news} <= sent
    assert_whole(gon.registry)


def test_every_outcome_has_a_place(lsh):
    assert set(lsh.plan(lsh.export()).counts()) == set(Outcome)


# ------------------------------------------------------------------ packets that were made otherwise


def signed_again(path, change):
    """The packet with its hidden sheet written anew by a program that is not this one: sections as ``change`` makes them."""
    hidden = hidden_sheet(finish(open_table_file(path)))
    opened = open_hidden_sheet(hidden, path.name)
    payload = Payload()
    for name, content in change({name: opened.section(name) for name in opened.names("")}).items():
        payload.add(name, content)
    manifest = {key: value for key, value in opened.manifest.items() if key not in ("payload", "envelope")}
    book = load_workbook(path)
    del book["_sync"]
    sheet = book.create_sheet("_sync")
    for row in payload.rows(manifest, Ed25519PrivateKey.generate()):
        sheet.append(row)
    target = path.with_name("otherwise.xlsx")
    book.save(target)
    return target


def test_columns_that_a_newer_program_shows_say_nothing_here(lsh):
    """P21 for the readable sheets: edits count in known columns alone."""

    def newer(sections):
        about = sections["sheets"][0]
        number = len(about["columns"])
        about["columns"].append(["field", "drones", "Drones"])
        return sections | {f"cells 0 {number}": ["نعم"] * about["rows"]}

    path = signed_again(lsh.export(), newer)

    def edit(sheet):
        place = sheet.max_column + 1
        sheet.cell(1, place).value = "Drones"
        sheet.cell(row_of(sheet, NOUR), place).value = "لا"
        sheet.cell(row_of(sheet, NOUR), column(sheet, MEMBERS)).value = 31
        sheet.cell(sheet.max_row + 1, column(sheet, NAME)).value = "جمعية جديدة"
        sheet.cell(sheet.max_row, place).value = "نعم"

    plan = lsh.plan(edited(path, edit))
    assert outcomes(plan) == {"new": 1, "changed": 1, "unchanged": 2}
    assert [set(row.changes) for row in plan.rows if row.outcome is Outcome.CHANGED] == [{"members"}]


@pytest.mark.parametrize(
    "change",
    [
        lambda s: s | {"sheets": 7},
        lambda s: s | {"sheets": [7]},
        lambda s: s | {"sheets": [{"name": "x", "entity": "association", "columns": [["field"]], "rows": 1}]},
        lambda s: s | {"sheets": [s["sheets"][0] | {"columns": []}]},
        lambda s: {name: content for name, content in s.items() if name != "cells 0 3"},
        lambda s: s | {"cells 0 0": [9999] * len(s["cells 0 0"])},
        lambda s: s | {"cells 0 0": ["x"] * len(s["cells 0 0"])},
        lambda s: s | {"cells 0 3": s["cells 0 3"][:1]},
        lambda s: s | {"cells 0 3": [{"a": 1}] * len(s["cells 0 3"])},
        lambda s: s | {"changes 0": []},
        lambda s: s | {"changes 0": s["changes 0"] | {"marks": "zz"}},
    ],
)
def test_a_hidden_part_that_cannot_be_is_damaged_whoever_signed_it(lsh, dod, change):
    with pytest.raises(HiddenPartDamaged):
        dod.plan(cells(signed_again(lsh.export(), change), {(NOUR, MEMBERS): 31}))


def test_properties_that_are_spoilt_tell_nothing(lsh):
    path = lsh.export()
    spoilt_one = path.with_name("spoilt properties.xlsx")
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        at = archive.getinfo("docProps/core.xml").header_offset + 60
    data[at : at + 40] = bytes(40)
    spoilt_one.write_bytes(data)
    assert last_saved(spoilt_one) == Saved()


# ------------------------------------------------------------------ headers and columns of people


def test_a_sheet_without_its_header_row_is_known_by_its_names(lsh):
    """As Excel leaves it: the names still tell the columns."""

    def change(page):
        page.cell(row_of(page, NOUR), column(page, MEMBERS)).value = 31
        page.delete_rows(1)

    plan = lsh.plan(edited(lsh.export(), change))
    assert {"header_gone"} == codes(plan)
    assert [(row.rid, {key: one.new for key, one in row.changes.items()}) for row in plan.rows if row.changes] == [
        (lsh.nour, {"members": 31})
    ]


def test_a_sheet_whose_columns_nothing_tells_any_more_is_not_taken(lsh):
    def change(page):
        page.cell(row_of(page, NOUR), column(page, MEMBERS)).value = 31
        page.delete_rows(1)
        page.parent.defined_names.clear()

    plan = lsh.plan(edited(lsh.export(), change))
    assert [(note.code, "nothing of this sheet" in note.why.text.source) for note in plan.notes] == [
        ("header_gone", True)
    ]
    assert plan.rows == []


def test_a_sheet_that_is_gone_is_not_one_without_its_header(lsh):
    book = load_workbook(lsh.export())
    del book["الجمعيات"]
    path = lsh.folder / "gone.xlsx"
    book.save(path)
    assert codes(lsh.plan(path)) == {"sheet_gone"}


def test_columns_that_people_added_are_told_where_something_stands_in_them(lsh):
    def change(page):
        last = page.max_column
        for place, (title, value) in enumerate((("رأيي", "مهم"), (NOTES, "مكرر"), (None, 7), ("فارغ", None)), last + 1):
            page.cell(1, place).value = title
            page.cell(row_of(page, NOUR), place).value = value

    plan = lsh.plan(edited(lsh.export(), change))
    told = [(note.why.values["column"], note.why.count) for note in plan.notes if note.code == "column_unknown"]
    assert [title for title, _ in told[:2]] == ["رأيي", NOTES] and len(told) == 3
    assert {count for _, count in told} == {1}
    assert [row for row in plan.rows if row.changes] == []
