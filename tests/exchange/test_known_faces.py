"""What is kept of the faces of all associations tells the same as working them out again."""

from __future__ import annotations

from sqlalchemy import func, select

from coalition_desktop.desk import duplicates
from coalition_desktop.exchange import known_faces
from coalition_desktop.exchange.known_faces import Row, face_of, faces_by_place, refresh
from coalition_desktop.exchange.likeness import face
from coalition_desktop.store import shelf
from coalition_desktop.store.derived import shelf as table
from coalition_desktop.store.finding import values_of
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.undoing import redo, undo
from coalition_desktop.store.upgrading import rebuild
from coalition_desktop.work import finish
from tests.store.doing import add, bring_in, edit, put_away, take_out

HERE = {"region": "11", "province": "11.321", "commune": "11.321.01.01"}
THERE = {"region": "11", "province": "11.121"}


def told(registry: Registry) -> dict[str, list[Row]]:
    with registry.read() as session:
        found = faces_by_place(session)
    return {place: sorted(known_faces._rows_of(columns)) for place, columns in found.items() if columns["rid"]}


def worked_out(registry: Registry) -> dict[str, list[Row]]:
    with registry.read() as session:
        found = known_faces._by_place(known_faces._rows(session, None))
    return {place: sorted(known_faces._rows_of(columns)) for place, columns in found.items()}


def kept_places(registry: Registry) -> int:
    with registry.read() as session:
        return session.scalar(select(func.count()).select_from(table).where(table.c.place != "")) or 0


def test_it_tells_the_truth_after_all_that_can_happen(registry):
    first, second = (
        add(registry, name_ar="جمعية النور", **HERE),
        add(registry, name_ar="النور", phone=["+212661000001"]),
    )
    bystander = add(registry, name_fr="Association Amal", number="LSH-1", email="A@B.ma", **THERE)
    add(registry, "person", name_ar="رقية أمغار")
    refresh(registry)
    assert kept_places(registry) == 3
    import_id: list[int] = []
    for happens in (
        lambda: edit(registry, first, name_ar="جمعية الأنوار"),
        lambda: edit(registry, first, **THERE, commune=None),
        lambda: put_away(registry, second),
        lambda: take_out(registry, second),
        lambda: add(registry, name_ar="جديدة", **HERE),
        lambda: import_id.append(bring_in(registry, {"1" * 26: ("association", {"name_ar": "من اللائحة"})})),
        lambda: undo(registry),
        lambda: redo(registry),
        lambda: duplicates.merge(registry, first, second),
        lambda: edit(registry, second, name_ar="خلف غيرها"),
        lambda: duplicates.unmerge(registry, first, second),
        lambda: edit(registry, bystander, notes="لا يغير شيئاً"),
        lambda: finish(rebuild(registry)),
    ):
        happens()
        assert told(registry) == worked_out(registry)
        refresh(registry)
        with registry.read() as session:
            assert shelf.stamp_kept(session) == shelf.stamp_now(session)
        assert told(registry) == worked_out(registry)


def test_a_registry_that_is_only_read_is_known_as_well(registry):
    rid = add(registry, name_ar="جمعية النور", **HERE)
    refresh(registry)
    edit(registry, rid, name_ar="جمعية الأنوار")
    registry.close()
    with Registry(registry.path, read_only=True) as reading:
        refresh(reading)
        assert told(reading) == worked_out(reading)


def test_a_face_is_the_same_from_the_shelf(registry):
    rid = add(
        registry, name_ar="جمعية النور", name_fr="Association Nour", phone=["+212661000001", "+212528000012"], **HERE
    )
    refresh(registry)
    with registry.read() as session:
        ((row,),) = [known_faces._rows_of(columns) for columns in faces_by_place(session).values()]
        again, first = face_of(row), face(values_of(session, rid)[1])
    assert again.names == first.names and again.phones == first.phones and again.commune == first.commune
