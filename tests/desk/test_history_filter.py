"""Which operations a filter shows, on a real history of two offices."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import update

from coalition_desktop.desk.history import details, operations_at, sources
from coalition_desktop.desk.history_filter import (
    KINDS,
    HistoryFilter,
    count_operations,
    facets,
    first_day,
    kind_of,
    last_day,
    operation_ids,
)
from coalition_desktop.desk.records import save
from coalition_desktop.language import Language
from coalition_desktop.store import tables
from tests.desk.history import Told

ARABIC = Language("ar")


def kinds(told: Told, **asked: Any) -> list[str]:
    """The kinds of the operations that are found, newest first."""
    with told.registry.read() as session:
        ids = operation_ids(session, HistoryFilter(**asked), ARABIC)
        return [one.kind for one in operations_at(session, ids) if one is not None]


def test_without_a_filter_there_is_everything(told: Told) -> None:
    with told.registry.read() as session:
        assert len(kinds(told)) == count_operations(session)
    assert kinds(told)[:3] == ["delete", "import", "import"]


def test_kinds_are_several_and_each_operation_is_of_one(told: Told) -> None:
    assert kinds(told, kinds=("bin", "import")) == ["delete", "import", "import"]
    assert sum(len(kinds(told, kinds=(kind,))) for kind in KINDS) == len(kinds(told))


def test_a_kind_of_a_newer_version_is_found_as_it_is_told(told: Told) -> None:
    with told.registry.note() as session:
        session.execute(update(tables.operation).where(tables.operation.c.kind == "delete").values(kind="hologram"))
    assert kind_of("hologram") in KINDS
    assert "hologram" in kinds(told, kinds=(kind_of("hologram"),))


def test_a_file_and_an_office_are_found_with_what_took_them_back(told: Told) -> None:
    from coalition_desktop.store.undoing import undo

    assert kinds(told, offices=("DOD",)) == ["import"]
    assert kinds(told, files=(told.list.import_id,)) == ["import"]
    with told.registry.read() as session:
        (operation,) = operation_ids(session, HistoryFilter(files=(told.list.import_id or 0,)), ARABIC)
    undo(told.registry, operation)
    assert kinds(told, files=(told.list.import_id,)) == ["undo", "import"]


def test_who_has_done_it_or_has_written_what_came(told: Told) -> None:
    assert kinds(told, who=("كاتبة DOD",)) == ["import"]
    assert len(kinds(told, who=("كاتبة LSH",))) == len(kinds(told))
    assert kinds(told, who=("nobody",)) == []


def test_a_record_and_one_of_its_fields(told: Told) -> None:
    assert kinds(told, record=told.nakhil) == ["import", "edit", "create"]
    assert kinds(told, record=told.bin) == ["delete", "create"]
    assert kinds(told, record=told.nakhil, field="email") == ["import", "edit", "create"]
    assert kinds(told, record=told.nakhil, field="name_ar") == ["create"]
    save(told.registry, "association", told.nakhil, {"themes": ["youth"]})
    assert kinds(told, record=told.nakhil, field="themes") == ["edit"]
    assert kinds(told, record=told.nakhil, field="theme") == []


def test_words_are_found_as_people_write_them(told: Told) -> None:
    known: dict[int, str] = {}
    with told.registry.read() as session:
        first = operation_ids(session, HistoryFilter(text="محذوفه"), ARABIC, known)
        assert len(first) == 2 and len(known) == count_operations(session)
        assert operation_ids(session, HistoryFilter(text="list.xlsx كاتبه"), ARABIC, known) != []


@pytest.fixture
def at_new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Five hours behind UTC."""
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of this system cannot be set")
def test_days_are_those_of_this_computers_clock(told: Told, at_new_york: None) -> None:
    newest = len(kinds(told))
    with told.registry.note() as session:
        session.execute(update(tables.operation).values(at="2026-03-02T03:30:00Z"))  # still the first of March here
    assert len(kinds(told, since="2026-03-01", until="2026-03-01")) == newest
    assert kinds(told, since="2026-03-02") == []
    assert len(kinds(told, since="2026", until="2026-03")) == newest
    assert kinds(told, until="2026-02") == []


def test_partial_days_have_a_first_and_a_last() -> None:
    assert [str(first_day(day)) for day in ("2026", "2026-02", "2026-02-03")] == [
        "2026-01-01",
        "2026-02-01",
        "2026-02-03",
    ]
    assert [str(last_day(day)) for day in ("2026", "2024-02", "2026-02-03")] == [
        "2026-12-31",
        "2024-02-29",
        "2026-02-03",
    ]
    with pytest.raises(ValueError, match="month"):
        first_day("2026-13")


@pytest.mark.parametrize("key", ["kinds", "who", "files", "offices"])
def test_the_number_beside_a_value_is_what_choosing_it_shows(told: Told, key: str) -> None:
    for asked in (HistoryFilter(), HistoryFilter(record=told.nakhil)):
        with told.registry.read() as session:
            counted = facets(session, asked, key, ARABIC)
        assert counted
        for value, number in counted.items():
            assert len(kinds(told, **{"record": asked.record, key: (value,)})) == number


def test_a_packet_tells_its_file_its_office_and_what_came_of_it(told: Told) -> None:
    with told.registry.read() as session:
        (operation,) = operation_ids(session, HistoryFilter(offices=("DOD",)), ARABIC)
        seen = details(session, operation, ARABIC)
        listed = sources(session, [told.list.import_id or 0], ARABIC)
    assert seen.source is not None
    assert (seen.source.file, seen.source.code, seen.source.waiting) == (told.packet.name, "DOD", 1)
    assert seen.source.counts["taken"] >= 1 and seen.source.counts["conflicts"] == 1
    assert listed[told.list.import_id or 0].counts["new"] == 1
    (nakhil,) = (one for one in seen.touched if one.rid == told.nakhil)
    assert [who for who in nakhil.writers if "كاتبة DOD" in who]
    assert [(line.key, line.new) for line in nakhil.lines] == [("email", "c@c.example")]
