"""Duplicates: proposed, merged, separated, told apart; in this office and, by packets, in the others."""

from __future__ import annotations

import pytest

from coalition_desktop.desk import duplicates
from coalition_desktop.desk.records import remove, save_new
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.answering import Answer, Said, Settlement
from coalition_desktop.exchange.importing import apply, prepare
from coalition_desktop.exchange.plan import Outcome
from coalition_desktop.store.undoing import undo
from coalition_desktop.work import finish
from tests.exchange.offices import TestOffice, edited
from tests.store.doing import assert_whole, edit, ids, kept, shown

BOUJDOUR = {"region": "11", "province": "11.121", "commune": "11.121.01.01"}


@pytest.fixture
def office(tmp_path):
    made = TestOffice(tmp_path / "LSH", "LSH")
    yield made
    made.close()


@pytest.fixture
def other(tmp_path):
    made = TestOffice(tmp_path / "DOD", "DOD")
    yield made
    made.close()


def nour(office, **more) -> str:
    return save_new(office.registry, "association", {"name_ar": "جمعية النور للتنمية", **BOUJDOUR, **more})


def found(office, entity: str = "") -> list[duplicates.Proposal]:
    return finish(duplicates.proposals(office.registry, entity))


def pairs(office) -> list[set[str]]:
    return [{one.one, one.other} for one in found(office)]


# ------------------------------------------------------------------ proposals


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name_ar": "جمعية النور للتنمية"}, {"name_ar": "النـــور للتّنميه"}),
        ({"name_ar": "جمعية النور للتنمية"}, {"name_ar": "جمعية النور للتنمة"}),
        ({"name_fr": "Association Nour pour le Développement"}, {"name_fr": "Asso. NOUR de developpement"}),
        ({"name_ar": "جمعية شروق"}, {"name_fr": "Association Chourouk"}),
        ({"name_ar": "جمعية إنصات"}, {"name_fr": "Association Écoute", "phone": ["+212661000001"]}),
    ],
)
def test_spellings_of_one_name_are_proposed(office, one, other):
    phone = {"phone": ["+212661000001"]} if "phone" in other else {}
    first = save_new(office.registry, "association", {**BOUJDOUR, **one, **phone})
    second = save_new(office.registry, "association", {**BOUJDOUR, **other})
    (proposal,) = found(office)
    assert {proposal.one, proposal.other} == {first, second} and proposal.reasons and 0 < proposal.score <= 100


def test_persons_are_proposed_across_scripts(office):
    first = save_new(office.registry, "person", {"name_ar": "محمد العلوي", "phone": ["+212661000001"]})
    second = save_new(office.registry, "person", {"name_fr": "Mohammed Alaoui", "phone": ["+212661000001"]})
    save_new(office.registry, "person", {"name_ar": "رقية أمغار", "phone": ["+212661000002"]})
    (proposal,) = found(office, "person")
    assert (proposal.one, proposal.other, proposal.certain) == (first, second, True)
    assert found(office, "association") == []


def test_likeliest_first_and_far_names_not_at_all(office):
    first, second = nour(office, phone=["+212661000001"]), nour(office, phone=["+212661000001"])
    third = save_new(office.registry, "association", {"name_ar": "جمعية النور للتنمة", **BOUJDOUR})
    save_new(office.registry, "association", {"name_ar": "نادي الرمال للرياضة", **BOUJDOUR})
    proposed = found(office)
    assert {proposed[0].one, proposed[0].other} == {first, second} and proposed[0].score > proposed[-1].score
    assert all(third in (one.one, one.other) for one in proposed[1:])


# ------------------------------------------------------------------ what a person says


def test_merged_with_the_values_that_were_kept(office):
    first = nour(office, themes=["youth"], phone=["+212661000001"], notes="القديم")
    second = nour(office, themes=["women"], phone=["+212661000002"], notes="الجديد", email="a@example.org")
    letter = office.add("letter", kind="membership", number="LSH-A-1", subject=second)
    result = duplicates.merge(office.registry, second, first, {"notes": second})
    assert (result.rid, result.behind, result.open) == (first, second, ())
    assert set(result.fields) == {"themes", "phone", "notes", "email"}
    values = shown(office.registry, first)
    assert values["themes"] == ["women", "youth"] and values["phone"] == ["+212661000001", "+212661000002"]
    assert values["notes"] == "الجديد" and values["email"] == "a@example.org" and values["number"] == "LSH-0001"
    assert ids(office.registry) == [first] and office.shown(letter)["subject"] == first
    assert found(office) == []
    assert_whole(office.registry)


def test_a_merge_is_one_operation(office):
    first, second = nour(office), nour(office, notes="ب")
    before = kept(office.registry, "association")
    duplicates.merge(office.registry, first, second)
    undo(office.registry)
    assert kept(office.registry, "association") == before
    assert pairs(office) == [{first, second}]


def test_separated_again_everything_is_as_it_was(office):
    first, second = nour(office, themes=["youth"], notes="أ"), nour(office, themes=["women"], notes="ب", email="a@b.ma")
    before = kept(office.registry, "association")
    duplicates.merge(office.registry, first, second, {"notes": second})
    duplicates.unmerge(office.registry, first, second)
    assert kept(office.registry, "association") == before
    assert found(office) == []  # nobody is asked again
    assert_whole(office.registry)


def test_what_was_changed_since_the_merge_stays(office):
    first, second = nour(office, notes="أ"), nour(office, notes="ب", email="a@b.ma")
    duplicates.merge(office.registry, first, second, {"notes": second})
    edit(office.registry, first, notes="بعد الدمج")
    duplicates.unmerge(office.registry, second, first)
    assert shown(office.registry, first)["notes"] == "بعد الدمج" and "email" not in shown(office.registry, first)


def test_one_of_three_is_separated_the_others_stay_together(office):
    first, second, third = (nour(office) for _ in range(3))
    duplicates.merge(office.registry, second, third)
    duplicates.merge(office.registry, first, third)  # which is behind the second: a chain
    duplicates.unmerge(office.registry, first, second)
    assert set(ids(office.registry)) == {first, second}
    assert duplicates_behind(office, first) == [third]
    assert_whole(office.registry)


def duplicates_behind(office, rid):
    with office.registry.read() as session:
        return duplicates.behind(session, rid)


def test_not_the_same_is_never_proposed_again(office):
    first, second = nour(office), nour(office)
    assert pairs(office) == [{first, second}]
    duplicates.not_same(office.registry, second, first)
    assert found(office) == []
    undo(office.registry)
    assert pairs(office) == [{first, second}]


def test_a_word_about_one_holds_for_the_one_that_stands_for_it(office):
    first, second, third = (nour(office) for _ in range(3))
    duplicates.not_same(office.registry, second, third)
    duplicates.merge(office.registry, first, second)
    assert found(office) == []


def test_what_cannot_be_said_is_refused(office):
    first, second = nour(office), nour(office)
    person = save_new(office.registry, "person", {"name_ar": "رقية أمغار"})
    for wrong in ((first, first), (first, person)):
        with pytest.raises(UserError):
            duplicates.merge(office.registry, *wrong)
        with pytest.raises(UserError):
            duplicates.not_same(office.registry, *wrong)
    with pytest.raises(UserError):
        duplicates.unmerge(office.registry, first, second)
    duplicates.merge(office.registry, first, second)
    with pytest.raises(UserError):
        duplicates.merge(office.registry, first, second)
    with pytest.raises(UserError):
        duplicates.not_same(office.registry, first, second)
    remove(office.registry, [first])
    with pytest.raises(UserError):
        duplicates.merge(office.registry, first, nour(office))


# ------------------------------------------------------------------ other offices


def test_answers_travel_with_packets(office, other):
    first, second, third = (nour(office) for _ in range(3))
    other.take(office.export())
    assert len(found(other)) == 3
    duplicates.merge(office.registry, first, second)
    duplicates.not_same(office.registry, first, third)
    plan = other.plan(office.export())
    assert [note.code for note in plan.notes if note.code == "merged"] == ["merged"]
    other.take(office.export())
    assert set(ids(other.registry)) == {first, third} and found(other) == []
    assert_whole(other.registry)
    duplicates.unmerge(other.registry, first, second)  # an answer has no owner
    office.take(other.export())
    assert set(ids(office.registry)) == {first, second, third} and office.disputes() == []
    assert pairs(office) == [{second, third}]  # of these two nobody has said anything
    assert_whole(office.registry)


def test_a_packet_of_a_region_brings_what_stands_behind_its_records(office, other):
    first, second = nour(office), save_new(office.registry, "association", {"name_ar": "رابطة النور", "region": "12"})
    duplicates.merge(office.registry, first, second, {"region": first, "name_ar": first})
    other.take(office.export(region="11"))
    assert ids(other.registry) == [first]
    duplicates.unmerge(other.registry, first, second)
    assert set(ids(other.registry)) == {first, second}


def test_the_owner_decides_what_a_merge_elsewhere_writes(office, other):
    first, second = nour(office, notes="أ"), nour(office, notes="ب")
    other.take(office.export())
    result = duplicates.merge(other.registry, first, second, {"notes": second})
    assert result.open == ("notes",)
    office.take(other.export())
    assert ids(office.registry) == [first] and shown(office.registry, first)["notes"] == "أ"
    assert [dispute.key for dispute in office.disputes()] == ["notes"]


def test_a_new_line_of_a_packet_that_may_be_known_says_so(office, other):
    nour(office)
    other.take(office.export())
    name = "جمعية النور للتنمية"

    def add_line(sheet) -> None:
        sheet.append([None] * sheet.max_column)
        for header, value in (("الاسم بالعربية", name), ("الجماعة", "بوجدور"), ("الإقليم أو العمالة", "بوجدور")):
            place = next(cell.column for cell in sheet[1] if cell.value == header)
            sheet.cell(sheet.max_row, place).value = value

    path = edited(other.export(), add_line)
    (made,) = [row for row in office.plan(path).rows if row.deed == "new" and row.hand is not None]
    assert [remark.code for remark in made.remarks] == ["may_be_known"]
    office.take(path)
    (proposal,) = found(office)
    duplicates.not_same(office.registry, proposal.one, proposal.other)
    assert found(office) == [] and all(not row.remarks for row in office.plan(path).rows)


# ------------------------------------------------------------------ lists


def planned(office, folder, *lines: str, name: str = "list.csv"):
    file = folder / name
    file.write_text("\n".join(["اسم الجمعية;الهاتف", *lines]), encoding="utf-8")
    return finish(prepare(office.registry, file))


def test_a_list_does_not_ask_again_what_was_answered(office, tmp_path):
    known = save_new(office.registry, "association", {"name_ar": "جمعية نخيل الساقية"})
    plan = planned(office, tmp_path, "جمعية نخيل الساقية;0661000001")
    assert plan.rows[0].outcome is Outcome.DOUBTFUL
    Settlement(office.registry, plan).answer(0, Answer(Said.NEW))
    finish(apply(office.registry, plan))
    assert len(ids(office.registry)) == 2 and found(office) == []
    # a newer list with the same line and another one
    again = planned(office, tmp_path, "جمعية نخيل الساقية;0661000001", "جمعية قوافل المعرفة;", name="newer.csv")
    assert again.rows[0].outcome is Outcome.UNCHANGED and again.rows[0].rid != known
    undo(office.registry)
    assert kept(office.registry, "link")["link"] == []
    assert_whole(office.registry)


def test_a_list_that_names_a_merged_record_means_the_one_that_stands_for_it(office, tmp_path):
    first = nour(office, phone=["+212661000001"])
    second = save_new(
        office.registry, "association", {"name_ar": "رابطة الأنوار", "phone": ["+212661000009"], **BOUJDOUR}
    )
    duplicates.merge(office.registry, first, second, {"phone": first})
    plan = planned(office, tmp_path, "رابطة الأنوار;0661000009")
    assert (plan.rows[0].rid, plan.rows[0].outcome) == (first, Outcome.CHANGED)


def test_the_same_list_again_after_a_merge_changes_nothing(office, tmp_path):
    plan = planned(office, tmp_path, "جمعية نخيل الساقية;0661000001", "جمعية أمواج طرفاية;0661000002")
    finish(apply(office.registry, plan))
    one, two = ids(office.registry)
    result = duplicates.merge(office.registry, one, two)
    again = planned(office, tmp_path, "جمعية نخيل الساقية;0661000001", "جمعية أمواج طرفاية;0661000002")
    assert {row.rid for row in again.rows} == {result.rid}
