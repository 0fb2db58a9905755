"""What a person does with a registry, in one line each."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import select

from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records.field import Record
from coalition_desktop.store import finding, writing
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.checking import check
from coalition_desktop.store.databases import is_server, raw
from coalition_desktop.store.derived import derived
from coalition_desktop.store.tables import import_file
from coalition_desktop.store.tables import kept as kept_tables
from coalition_desktop.store.upgrading import rebuild
from coalition_desktop.work import finish

DONE = Message(QT_TRANSLATE_NOOP("Operation", "New registry"))
DERIVED = ("record", "entry", "conflict", "association", "person", "position", "office", "letter")


def add(registry: AnyRegistry, entity: str = "association", **values: Any) -> str:
    with registry.write("create", DONE) as session:
        return writing.create(session, entity, values)


def edit(registry: AnyRegistry, rid: str, **values: Any) -> bool:
    with registry.write("edit", DONE) as session:
        return writing.put(session, rid, values)


def put_away(registry: AnyRegistry, *rids: str) -> int:
    with registry.write("delete", DONE) as session:
        return writing.delete(session, rids)


def take_out(registry: AnyRegistry, *rids: str) -> int:
    with registry.write("restore", DONE) as session:
        return writing.restore(session, rids)


def bring_in(
    registry: AnyRegistry, new: Mapping[str, tuple[str, dict]], changed: Mapping[str, dict] | None = None
) -> int:
    """An import: ``new`` records by id, and values for those that are there; its id."""
    with registry.write("import", DONE) as session:
        row = {
            "sha256": b"0" * 32,
            "name": "list.xlsx",
            "entity": "association",
            "mode": "plain",
            "status": "applied",
            "applied_at": writing.now(),
            "applied_by": "",
            "stats": "{}",
        }
        import_id = session.execute(import_file.insert().values(row).returning(import_file.c.id)).scalar_one()
        session.info["import_id"] = import_id
        records = [writing.NewRecord(entity, values, rid) for rid, (entity, values) in new.items()]
        writing.create_many(session, records, import_id=import_id)
        writing.put_many(session, changed or {}, import_id=import_id)
    return import_id


def status_of(registry: AnyRegistry, import_id: int) -> str:
    with registry.read() as session:
        return session.scalar(select(import_file.c.status).where(import_file.c.id == import_id))


def shown(registry: AnyRegistry, rid: str) -> dict | None:
    """What a living record shows; None in the bin or nowhere."""
    with registry.read() as session:
        try:
            values = finding.values_of(session, rid)[1]
        except KeyError:
            return None
    return {key: value for key, value in values.items() if value is not None}


def ids(registry: AnyRegistry, typed: str = "", **query: Any) -> list[str]:
    with registry.read() as session:
        return finding.find(session, finding.Query(text=typed, **query))


def kept(registry: AnyRegistry, *tables: str) -> dict[str, list[tuple]]:
    """Tables as they stand in the database; ``entry`` without its row numbers."""
    found = {}
    with registry.engine.connect() as connection:
        for name in tables or ("change", *DERIVED):
            table = next(one.tables[name] for one in (kept_tables, derived, Record.metadata) if name in one.tables)
            columns = [raw(c, on_server=is_server(connection)) for c in table.columns if c.key != "n"]
            found[name] = sorted(map(tuple, connection.execute(select(*columns))), key=repr)
    return found


def errors(registry: AnyRegistry) -> list:
    return finish(check(registry)).errors


def assert_whole(registry: AnyRegistry) -> None:
    """``check`` finds nothing, and making the lists again changes nothing."""
    assert errors(registry) == []
    before = kept(registry)
    finish(rebuild(registry))
    assert kept(registry) == before
    assert errors(registry) == []


def revision(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]
