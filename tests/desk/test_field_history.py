"""Every value that a field ever had, and putting one back."""

from __future__ import annotations

import pytest

from coalition_desktop.desk.duplicates import merge
from coalition_desktop.desk.erasing import erase
from coalition_desktop.desk.field_history import (
    BESIDE,
    FORMER,
    MERGED,
    SHOWN,
    FieldHistory,
    field_history,
    field_keys,
    put_back,
)
from coalition_desktop.desk.records import save, save_new, steps
from coalition_desktop.errors import UserError
from coalition_desktop.language import Language
from coalition_desktop.store.operations import operation_at
from coalition_desktop.store.undoing import undo
from tests.desk.history import SECRETS, Told
from tests.exchange.offices import TestOffice

ARABIC = Language("ar")


def seen(told: Told, rid: str, key: str, office: TestOffice | None = None) -> FieldHistory:
    registry = (office or told.lsh).registry
    with registry.read() as session:
        return field_history(session, rid, key, ARABIC, registry.identity.office)


def values(history: FieldHistory) -> list[tuple[object, str]]:
    return [(one.value, one.standing) for one in history.said]


def test_all_values_are_told_also_those_that_lost_and_came_with_a_packet(told: Told) -> None:
    email = seen(told, told.nakhil, "email")
    assert values(email) == [("c@c.example", BESIDE), ("b@b.example", SHOWN), ("a@a.example", FORMER)]
    assert (email.in_conflict, email.alive, email.owner) == (True, True, "")
    packet, here, _ = email.said
    assert packet.file == told.packet.name and not here.file
    assert "كاتبة DOD" in packet.writer and "كاتبة LSH" in here.writer
    assert packet.at <= packet.arrived or (packet.at - packet.arrived).total_seconds() < 2


def test_a_former_value_comes_back_in_one_operation_that_can_be_taken_back(told: Told) -> None:
    save(told.registry, "association", told.nakhil, {"name_ar": "جمعية باسم آخر"})
    done = put_back(told.registry, told.nakhil, "name_ar", "جمعية نخيل")
    assert told.lsh.shown(told.nakhil)["name_ar"] == "جمعية نخيل"
    assert done.operation is not None
    undo(told.registry, done.operation)
    assert told.lsh.shown(told.nakhil)["name_ar"] == "جمعية باسم آخر"
    assert put_back(told.registry, told.nakhil, "name_ar", "جمعية باسم آخر").operation is None


def test_in_a_conflict_it_decides(told: Told) -> None:
    done = put_back(told.registry, told.nakhil, "email", "a@a.example")
    assert done.operation is not None and not done.open
    assert not told.lsh.disputes()
    with told.registry.read() as session:
        assert operation_at(session, done.operation).kind == "resolve"
    assert values(seen(told, told.nakhil, "email")) == [
        ("a@a.example", SHOWN), ("c@c.example", FORMER), ("b@b.example", FORMER), ("a@a.example", FORMER),
    ]  # fmt: skip


def test_what_is_put_back_in_another_offices_record_is_a_proposal(told: Told) -> None:
    told.dod.take(told.lsh.export(to="DOD"))
    assert seen(told, told.nakhil, "email", told.dod).owner
    done = put_back(told.dod.registry, told.nakhil, "email", "a@a.example")
    assert done.open
    assert told.dod.shown(told.nakhil)["email"] == "b@b.example"


def test_sets_and_lists_come_back_whole(told: Told) -> None:
    save(told.registry, "association", told.nakhil, {"themes": ["women", "youth"], "phone": ["+212661000001"]})
    save(told.registry, "association", told.nakhil, {"themes": ["culture"], "phone": ["+212661000002"]})
    assert [one.value for one in seen(told, told.nakhil, "themes").said] == [["culture"], ["women", "youth"]]
    put_back(told.registry, told.nakhil, "themes", ["women", "youth"])
    put_back(told.registry, told.nakhil, "phone", ["+212661000001"])
    assert told.lsh.shown(told.nakhil)["themes"] == ["women", "youth"]
    assert told.lsh.shown(told.nakhil)["phone"] == ["+212661000001"]
    assert [one.standing for one in seen(told, told.nakhil, "themes").said] == [SHOWN, FORMER, FORMER]


def test_an_element_that_its_remover_had_not_seen_stays_in_the_history_too(told: Told) -> None:
    save(told.registry, "association", told.nakhil, {"themes": ["youth"]})
    told.dod.take(told.lsh.export(to="DOD"))
    save(told.registry, "association", told.nakhil, {"themes": []})
    told.dod.put(told.nakhil, themes=["youth", "women"])
    told.lsh.take(told.dod.export(to="LSH"))
    assert seen(told, told.nakhil, "themes").said[0].value == told.lsh.shown(told.nakhil)["themes"] == ["women"]
    with told.registry.read() as session:
        assert steps(session, told.nakhil, "themes")[-1].fields["themes"] == ([], ["women"])


def test_a_deleted_record_is_restored_with_it_when_asked(told: Told) -> None:
    assert not seen(told, told.bin, "notes").alive
    with pytest.raises(UserError):
        put_back(told.registry, told.bin, "notes", None)
    done = put_back(told.registry, told.bin, "notes", "غيرها", restore=True)
    assert told.lsh.shown(told.bin)["notes"] == "غيرها"
    undo(told.registry, done.operation)
    assert told.lsh.shown(told.bin) is None
    put_back(told.registry, told.bin, "notes", "=1+1", restore=True)
    assert told.lsh.shown(told.bin)["notes"] == "=1+1"


def test_of_an_erased_person_nothing_is_left_to_put_back(told: Told) -> None:
    erase(told.registry, told.person, "request", ARABIC)
    gone = seen(told, told.person, "phone")
    assert gone.erased and gone.said == ()
    assert not [secret for secret in SECRETS if secret in gone.name]
    with pytest.raises(UserError):
        put_back(told.registry, told.person, "phone", [SECRETS[1]], restore=True)


def test_what_a_merged_record_says_can_be_taken_over(told: Told) -> None:
    twin = save_new(told.registry, "association", {"name_ar": "نخيل الجمعية", "web": "https://n.example"})
    save(told.registry, "association", told.nakhil, {"web": "https://a.example"})
    merge(told.registry, told.nakhil, twin, {"web": told.nakhil})
    told_by = seen(told, twin, "web")
    assert told_by.rid == told.nakhil
    assert values(told_by) == [("https://a.example", SHOWN), ("https://n.example", MERGED)]
    assert told_by.said[1].of
    put_back(told.registry, told.nakhil, "web", "https://n.example")
    assert told.lsh.shown(told.nakhil)["web"] == "https://n.example"


def test_the_fields_that_were_ever_set_are_offered(told: Told) -> None:
    with told.registry.read() as session:
        assert list(field_keys(session, told.nakhil)) == ["number", "name_ar", "email"]
