"""Cells of a packet that say the same thing twice, decide, or were emptied: nothing is lost, nothing is misread."""

from __future__ import annotations

from contextlib import closing

import pytest

from coalition_desktop.exchange.packet_answering import PacketSettlement
from coalition_desktop.exchange.plan import Outcome
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import RECORDS
from tests.exchange.offices import Offices, cells, column, edited, row_of
from tests.postgres import ON_BOTH
from tests.store.doing import assert_whole, kept

NOUR, AMAL = "جمعية النور", "جمعية الأمل"
NAME, NAME_FR, NOTES, MEMBERS, ACTION = "الاسم بالعربية", "الاسم بالفرنسية", "ملاحظات", "عدد المنخرطين", "الإجراء"
CONFLICTS = {"ar": "التعارضات", "fr": "Conflits", "en": "Conflicts"}
SHOWN, OTHERS, KEPT = 6, 7, 8  # columns of the sheet of conflicts
LONG = "سطر أول\nسطر ثان — ليس توقيعا، 2 يناير"


@pytest.fixture
def offices(tmp_path, request):
    """Offices of one coalition."""
    with closing(Offices(tmp_path, getattr(request, "param", "sqlite"))) as made:
        yield made


@pytest.fixture
def lsh(offices):
    """The office that has the records."""
    office = offices["LSH"]
    office.nour = office.add(
        name_ar=NOUR, name_fr="Lumière", number="LSH-0001", members=25, notes="قديم", themes=["youth"]
    )
    office.amal = office.add(name_ar=AMAL, number="LSH-0002")
    return office


@pytest.fixture
def dod(offices, lsh):
    """Another office, which has taken them in."""
    offices["DOD"].take(lsh.export())
    return offices["DOD"]


def proposed(lsh, dod, **values):
    """Values that DOD proposes for a record of LSH, and has sent."""
    dod.put(lsh.nour, **values)
    lsh.take(dod.export())


def decided(path, *words, language="ar", first=2):
    """The packet with these words as the values to keep, line by line."""

    def write(sheet):
        for row, said in enumerate(words, first):
            sheet.cell(row, KEPT).value = said

    return edited(path, write, CONFLICTS[language], to=path.with_name(f"{path.stem} decided.xlsx"))


def cell(path, place, row=2, language="ar"):
    """What a cell of the sheet of conflicts shows."""
    found = []
    edited(path, lambda sheet: found.append(sheet.cell(row, place).value), CONFLICTS[language])
    return found[0]


def told(plan):
    return [(p.sheet, p.field, p.code, p.value) for p in plan.refusals()]


def hands(office):
    return {row[1] for row in kept(office.registry, "change")["change"] if row[8].startswith("file:")}


# ------------------------------------------------------------------ two decisions in one file


def test_a_cell_against_a_decision_of_the_same_file_is_told(lsh, dod, offices):
    proposed(lsh, dod, notes="من الداخلة")
    path = lsh.export()
    back = decided(cells(path, {(NOUR, NOTES): "في الخانة", (NOUR, MEMBERS): 30}), "في التعارضات")
    plan = lsh.plan(back)
    assert told(plan) == [("الجمعيات", "notes", "decided_otherwise", "في الخانة")]
    for office in (lsh, dod, offices["GON"]):
        office.take(back)
        assert (office.shown(lsh.nour)["notes"], office.shown(lsh.nour)["members"]) == ("في التعارضات", 30)
        assert office.disputes() == []
        assert any("في الخانة" in issue for issue in kept(office.registry, "cell_issue")["cell_issue"])
    assert hands(lsh) == hands(dod) == hands(offices["GON"]) and len(hands(lsh)) == 1


def test_a_cell_that_says_the_same_as_the_decision_is_no_trouble(lsh, dod):
    proposed(lsh, dod, notes="من الداخلة")
    plan = lsh.plan(decided(cells(lsh.export(), {(NOUR, NOTES): "واحد"}), "واحد "))
    assert told(plan) == []
    lsh.take(plan.source.path)
    assert (lsh.shown(lsh.nour)["notes"], lsh.disputes()) == ("واحد", [])


def test_of_two_decisions_about_one_field_the_first_counts(lsh, dod):
    proposed(lsh, dod, notes="من الداخلة")
    path = lsh.export()

    def copy(sheet):
        for place in range(1, KEPT):
            sheet.cell(3, place).value = sheet.cell(2, place).value
        sheet.cell(2, KEPT).value, sheet.cell(3, KEPT).value = "أول", "ثان"

    plan = lsh.plan(edited(path, copy, CONFLICTS["ar"]))
    assert told(plan) == [(CONFLICTS["ar"], "notes", "decided_otherwise", "ثان")]
    lsh.take(plan.source.path)
    assert lsh.shown(lsh.nour)["notes"] == "أول"


def test_what_is_written_of_a_record_that_the_same_file_deletes_is_told(lsh, dod):
    proposed(lsh, dod, notes="من الداخلة")
    marked = {(NOUR, MEMBERS): 30, (NOUR, "المجالات"): None, (NOUR, ACTION): "حذف"}
    plan = lsh.plan(decided(cells(lsh.export(), marked), "قرار"))
    assert told(plan) == [
        ("الجمعيات", "members", "deleted_as_well", "30"),
        (CONFLICTS["ar"], "notes", "deleted_as_well", "قرار"),
    ]
    lsh.take(plan.source.path)
    assert lsh.shown(lsh.nour) is None


def test_a_decision_to_keep_a_record_counts_against_the_word_that_deletes_it(lsh, dod):
    dod.delete(lsh.amal)
    lsh.take(dod.export())
    plan = lsh.plan(decided(cells(lsh.export(), {(AMAL, ACTION): "حذف"}), "الإبقاء على البطاقة"))
    assert told(plan) == [("الجمعيات", "_deleted", "decided_otherwise", "حذف")]
    lsh.take(plan.source.path)
    assert lsh.shown(lsh.amal) is not None and lsh.disputes() == []


# ------------------------------------------------------------------ lines that were emptied


def emptied(path, name, leave=()):
    """The packet with all the visible cells of a line emptied, as the key does, but for these columns."""

    def empty(sheet):
        row = row_of(sheet, name)
        for place in range(1, sheet.max_column + 1):
            if not str(sheet.cell(1, place).value).startswith("_") and sheet.cell(1, place).value not in leave:
                sheet.cell(row, place).value = None

    return edited(path, empty)


@pytest.mark.parametrize("kind", ["packet", "list"])
def test_a_line_that_was_emptied_empties_no_record(lsh, dod, kind):
    before = lsh.shown(lsh.nour)
    back = emptied(lsh.export(kind=kind), NOUR)
    for office in (lsh, dod):
        plan = office.plan(back)
        assert [(p.field, p.code) for p in plan.refusals()] == [("", "emptied")]
        assert "«حذف»" in Language("ar").plain(next(plan.refusals()).why)
        assert office.take(back).taken == 0
        assert office.shown(lsh.nour) == before


def test_a_line_that_was_emptied_and_marked_is_deleted(lsh):
    def mark(sheet):
        row = row_of(sheet, NOUR)
        for place in range(2, sheet.max_column + 1):
            sheet.cell(row, place).value = None
        sheet.cell(row, column(sheet, ACTION)).value = "حذف"

    plan = lsh.plan(edited(lsh.export(), mark))
    assert told(plan) == []
    lsh.take(plan.source.path)
    assert lsh.shown(lsh.nour) is None


def test_a_line_of_what_has_no_name_is_known_as_emptied_too(lsh):
    person = lsh.add("person", name_ar="سعاد المثال")
    position = lsh.add("position", person=person, association=lsh.nour, role="president")

    def empty(sheet):
        for place in range(1, sheet.max_column + 1):
            if not str(sheet.cell(1, place).value).startswith("_"):
                sheet.cell(2, place).value = None

    plan = lsh.plan(edited(lsh.export(), empty, Language("ar").plain(RECORDS["position"].plural)))
    assert [(p.field, p.code) for p in plan.refusals()] == [("", "emptied")]
    assert position in {row.rid for row in plan.rows}


@pytest.mark.parametrize("kind", ["packet", "list"])
def test_a_record_keeps_its_last_name_and_the_other_cells_count(lsh, kind):
    changes = {(NOUR, NAME): None, (NOUR, NAME_FR): None, (NOUR, MEMBERS): 30}
    path = lsh.export(kind=kind, keys=["name_ar", "name_fr", "members", "number"] if kind == "list" else None)
    plan = lsh.plan(cells(path, dict(reversed(changes.items()))))
    assert sorted((p.field, p.code, p.value) for p in plan.refusals()) == [
        ("name_ar", "last_name", NOUR),
        ("name_fr", "last_name", "Lumière"),
    ]
    lsh.take(plan.source.path)
    shown = lsh.shown(lsh.nour)
    assert (shown["name_ar"], shown["name_fr"], shown["members"]) == (NOUR, "Lumière", 30)


def test_one_of_two_names_may_go_and_so_may_a_single_other_cell(lsh):
    path = cells(lsh.export(), {(NOUR, NAME): None})
    assert told(lsh.plan(path)) == []
    lsh.take(path)
    assert "name_ar" not in lsh.shown(lsh.nour)
    few = lsh.export(kind="list", keys=["members"])
    back = edited(few, lambda sheet: setattr(sheet.cell(row_of(sheet, 25), column(sheet, MEMBERS)), "value", None))
    assert told(lsh.plan(back)) == []


# ------------------------------------------------------------------ sides copied as they are shown


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize(("place", "value"), [(SHOWN, "قديم"), (OTHERS, LONG)])
def test_the_words_of_a_side_mean_its_value(lsh, dod, language, place, value):
    proposed(lsh, dod, notes=LONG)
    path = lsh.export(language)
    words = cell(path, place, language=language)
    assert words.startswith(value) and words != value
    back = decided(path, words, language=language)
    for office in (lsh, dod):
        assert told(office.plan(back)) == []
        office.take(back)
        assert (office.shown(lsh.nour)["notes"], office.disputes()) == (value, [])
    assert hands(lsh) == hands(dod)


def test_one_of_several_lines_means_that_side_and_all_of_them_nothing(lsh, dod, offices):
    gon = offices["GON"]
    gon.take(lsh.export())
    gon.put(lsh.nour, notes="من كلميم")
    lsh.take(gon.export())
    proposed(lsh, dod, notes="من الداخلة")
    path = lsh.export()
    lines = cell(path, OTHERS).split("\n")
    assert len(lines) == 2
    plan = lsh.plan(decided(path, "\n".join(lines)))
    assert [(p.field, p.code) for p in plan.refusals()] == [("notes", "several_sides")]
    lsh.take(decided(path, next(line for line in lines if "كلميم" in line)))
    assert (lsh.shown(lsh.nour)["notes"], lsh.disputes()) == ("من كلميم", [])


def test_a_side_that_was_left_empty_can_be_copied_too(lsh, dod):
    proposed(lsh, dod, notes=None)
    path = lsh.export()
    lsh.take(decided(path, cell(path, OTHERS)))
    assert ("notes" in lsh.shown(lsh.nour), lsh.disputes()) == (False, [])


def test_no_decision_takes_a_record_its_last_name(lsh, dod):
    dod.put(lsh.amal, name_ar=None)
    lsh.take(dod.export())
    path = lsh.export()
    plan = lsh.plan(decided(path, cell(path, OTHERS)))
    assert [(p.field, p.code) for p in plan.refusals()] == [("name_ar", "last_name")]
    assert plan.will_take() == []


def test_the_words_about_a_whole_record_can_be_copied_too(lsh, dod):
    dod.delete(lsh.amal)
    lsh.take(dod.export())
    path = lsh.export()
    assert lsh.plan(decided(path, cell(path, SHOWN))).rows[0].deed == ""
    lsh.take(decided(path, cell(path, OTHERS)))
    assert (lsh.shown(lsh.amal), lsh.disputes()) == (None, [])


def test_a_text_that_only_looks_like_a_side_is_a_text(lsh, dod):
    proposed(lsh, dod, notes="من الداخلة")
    path = lsh.export()
    lsh.take(decided(path, f"{cell(path, OTHERS)} !"))
    assert lsh.shown(lsh.nour)["notes"].endswith("!")


# ------------------------------------------------------------------ decisions of those who only propose


@pytest.mark.parametrize("offices", ON_BOTH, indirect=True)
def test_another_side_of_a_conflict_that_was_there_is_told(lsh, dod):
    proposed(lsh, dod, notes="من الداخلة")
    dod.take(lsh.export())
    back = decided(dod.export(), "قرار الداخلة")
    plan = lsh.plan(back)
    (row,) = [row for row in plan.rows if row.hand is not None]
    assert (row.outcome, list(row.conflicts), dict(row.changes)) == (Outcome.CONFLICT, ["notes"], {})
    assert PacketSettlement(plan).effect().conflicts == 1
    assert lsh.take(back).conflicts == 1
    (dispute,) = lsh.disputes()
    assert {side.values["notes"] for side in dispute.sides} == {"قديم", "قرار الداخلة"}
    assert lsh.plan(back).counts()[Outcome.CONFLICT] == 0
    assert lsh.take(back).conflicts == 0
    assert_whole(lsh.registry)


def test_a_conflict_that_a_packet_does_not_touch_is_not_counted(lsh, dod):
    proposed(lsh, dod, notes="من الداخلة")
    dod.put(lsh.nour, members=50)
    plan = lsh.plan(dod.export())
    assert [list(row.conflicts) for row in plan.rows if row.conflicts] == [["members"]]
    assert lsh.take(plan.source.path).conflicts == 1


# ------------------------------------------------------------------ who wrote a side


@pytest.mark.parametrize(
    ("language", "words"), [("ar", "في مصنف"), ("fr", "dans un classeur"), ("en", "in a workbook")]
)
def test_a_side_that_a_hand_wrote_says_so_and_can_be_copied(lsh, language, words):
    path = lsh.export()
    lsh.put(lsh.nour, notes="جديد")
    lsh.take(cells(path, {(NOUR, NOTES): "بخط اليد"}))
    again = lsh.export(language)
    shown = cell(again, OTHERS, language=language)
    assert shown.startswith("بخط اليد — ") and words in shown and "file" not in shown
    lsh.take(decided(again, shown, language=language))
    assert (lsh.shown(lsh.nour)["notes"], lsh.disputes()) == ("بخط اليد", [])


def test_the_words_that_keep_or_delete_are_named_as_they_are_written(lsh, dod):
    dod.delete(lsh.amal)
    lsh.take(dod.export())
    (problem,) = lsh.plan(decided(lsh.export(), "نعم")).refusals()
    assert (problem.value, problem.code) == ("نعم", "unknown_action")
    assert "«الإبقاء على البطاقة» أو «حذف البطاقة»" in Language("ar").plain(problem.why)
