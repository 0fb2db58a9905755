"""The tables that are not derived: the changes (the truth) and what only this computer knows.

Alembic keeps these.  The derived tables (``derived.py`` and the typed tables of ``records``) are
made again from the changes whenever their declaration differs.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
)

from coalition_desktop.records.field import NAMING
from coalition_desktop.store.databases import names_in

kept = MetaData(naming_convention=NAMING)


def _of_a_change() -> list[Column[Any]]:
    return [
        Column("env", SmallInteger, nullable=False),
        Column("schema", Integer, nullable=False),
        Column("entity", String(24), nullable=False),
        Column("rid", String(26), nullable=False),
        Column("kind", String(8), nullable=False),
        Column("hlc", BigInteger, nullable=False),
        Column("site", String(64), nullable=False),
        Column("author", String(120), nullable=False),
        Column("reason", String(200)),
        Column("group_id", LargeBinary(16)),
        Column("preds", Text, nullable=False),
        Column("seen", Text),
        Column("body_hash", LargeBinary(16), nullable=False),
        Column("body", LargeBinary),  # NULL once erased
        Column("arrived", String(32), nullable=False),  # when it came to this computer, UTC
    ]


change = Table(
    "change",
    kept,
    Column("seq", Integer, primary_key=True, autoincrement=False),  # local order of arrival, never used twice
    Column("id", LargeBinary(16), nullable=False, unique=True),
    *_of_a_change(),
)
Index("ix_change_rid", change.c.rid)

operation = Table(
    "operation",
    kept,
    Column("id", Integer, primary_key=True),
    Column("at", String(32), nullable=False),  # UTC, ISO
    Column("author", String(120), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("title", Text, nullable=False),  # JSON: context, source, values, count
    Column("first_seq", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("import_id", Integer, ForeignKey("import_file.id")),
    Column("undoes", Integer, ForeignKey("operation.id")),
    Column("undone_by", Integer, ForeignKey("operation.id")),
)

import_file = Table(
    "import_file",
    kept,
    Column("id", Integer, primary_key=True),
    Column("sha256", LargeBinary(32), nullable=False, index=True),
    Column("name", String(260), nullable=False),
    Column("entity", String(24), nullable=False),
    Column("mode", String(16), nullable=False),  # plain, packet
    Column("status", String(16), nullable=False),  # applied, withdrawn
    Column("applied_at", String(32), nullable=False),
    Column("applied_by", String(120), nullable=False),
    Column("stats", Text, nullable=False),  # JSON: the answer of the import
    Column("copy", String(260)),  # name of the kept copy beside the registry
    Column("export_id", String(32), index=True),  # of a packet
    Column("office", String(8)),  # that sent the packet
)

export_file = Table(
    "export_file",  # packets and working lists that were written here
    kept,
    Column("id", Integer, primary_key=True),
    Column("export_id", String(32), nullable=False, unique=True),
    Column("kind", String(16), nullable=False),  # packet, list
    Column("to", String(8), nullable=False),  # code of the office it is meant for; empty for all
    Column("name", String(260), nullable=False),
    Column("written_at", String(32), nullable=False),
    Column("written_by", String(120), nullable=False),
    Column("last_seq", Integer, nullable=False),  # the newest change in it
    Column("fingerprint", LargeBinary(16), nullable=False),
    Column("stats", Text, nullable=False),  # JSON: scope, columns, counts
)

change_source = Table(
    "change_source",
    kept,
    Column("seq", Integer, ForeignKey("change.seq", ondelete="CASCADE"), primary_key=True),
    Column("import_id", Integer, ForeignKey("import_file.id"), primary_key=True),
    sqlite_with_rowid=False,
)

cell_issue = Table(
    "cell_issue",
    kept,
    Column("id", Integer, primary_key=True),
    Column("import_id", Integer, ForeignKey("import_file.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("sheet", String(64), nullable=False),
    Column("row", Integer, nullable=False),
    Column("field", String(64), nullable=False),
    Column("rid", String(26), index=True),
    Column("raw", Text, nullable=False),
    Column("code", String(40), nullable=False),
    Column("why", Text, nullable=False),
)

met_line = Table(
    "met_line",  # which record a line of an imported file met; a line that made one has its id from the file
    kept,
    Column("import_id", Integer, ForeignKey("import_file.id", ondelete="CASCADE"), primary_key=True),
    Column("sheet", String(64), primary_key=True),
    Column("row", Integer, primary_key=True, autoincrement=False),
    Column("rid", String(26), nullable=False),
    sqlite_with_rowid=False,
)

withdrawn = Table(
    "withdrawn",  # the changes of an import that was undone, so that it can be done again
    kept,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("import_id", Integer, ForeignKey("import_file.id"), nullable=False, index=True),
    Column("brought", SmallInteger, nullable=False),  # 0: a later edit of what it brought, undone before it
    Column("id", LargeBinary(16), nullable=False),
    *_of_a_change(),
)

draft = Table(
    "draft",
    kept,
    Column("rid", String(26), primary_key=True),
    Column("entity", String(24), nullable=False),
    Column("values", Text, nullable=False),
    Column("saved_at", String(32), nullable=False),
)

mapping = Table(
    "mapping",  # what the person decided about a set of headers
    kept,
    Column("headers", String(64), primary_key=True),
    Column("entity", String(24), primary_key=True),
    Column("decided", Text, nullable=False),
    Column("used_at", String(32), nullable=False),
)

number_block = Table(
    "number_block",  # the last number given of each series; never goes back
    kept,
    Column("series", String(40), primary_key=True),
    Column("last", Integer, nullable=False),
)

local_meta = Table(
    "local_meta",
    kept,
    Column("key", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

Index("ix_operation_undone", operation.c.undone_by)


def absent(connection: Connection) -> list[str]:
    """Those of these tables that a registry lacks."""
    return sorted(kept.tables.keys() - names_in(connection))
