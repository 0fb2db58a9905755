"""The tables that follow from the changes and can be dropped and made again.

``record`` remembers each record's heads, ``entry`` is what search and sorting read, ``conflict``
lists the disagreements; the typed tables (``records``) hold the winning values of living records for
which no other one stands, and where they refer to one for which another stands, that other one.
"""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from functools import cache

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TableClause,
    Text,
    column,
)
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import NAMING, WIDE, Record
from coalition_desktop.store.databases import is_server, names_in

_log = logging.getLogger(__name__)

derived = MetaData(naming_convention=NAMING)

record = Table(
    "record",
    derived,
    Column("rid", String(26), primary_key=True),
    Column("entity", String(24), nullable=False),
    Column("heads", Text, nullable=False),  # JSON {field: [seq]}; one seq alone: all fields of that change
    Column("missing", Text),  # JSON {field: [id]}: replaced changes that have not arrived
    Column("alive", Integer, nullable=False),
    Column("erased", Integer, nullable=False),
    Column("requests", Text),  # codes of the offices that want it erased
    Column("office", String(8), nullable=False),
    Column("created", BigInteger, nullable=False),  # hlc of the oldest head
    Column("updated", BigInteger, nullable=False),  # hlc of the newest head
    Column("canonical", String(26), nullable=False),  # the record that stands for it: itself, mostly (``merged``)
    sqlite_with_rowid=False,
)
# only of those for which another stands: the others would make it as large as the table
_stand_in = record.c.canonical
_behind = _stand_in != record.c.rid
_ix_canonical = Index("ix_record_canonical", _stand_in, sqlite_where=_behind)

entry = Table(
    "entry",
    derived,
    Column("n", WIDE, primary_key=True, autoincrement=False),  # in the order of ``sort_ar``: see ``placing``
    Column("rid", String(26), nullable=False, unique=True),
    Column("entity", String(24), nullable=False),
    Column("text", Text, nullable=False),  # folded searchable fields, two spaces: every letter begins a trigram
    Column("sort_ar", Text, nullable=False),
    Column("sort_fr", Text, nullable=False),
    Column("updated", BigInteger, nullable=False),
)
Index("ix_entry_sort_ar", entry.c.entity, entry.c.sort_ar).ddl_if("sqlite")
Index("ix_entry_sort_fr", entry.c.entity, entry.c.sort_fr).ddl_if("sqlite")
Index("ix_entry_updated", entry.c.entity, entry.c.updated)

conflict = Table(
    "conflict",
    derived,
    Column("rid", String(26), primary_key=True),
    Column("field", String(64), primary_key=True),
    Column("heads", Text, nullable=False),  # JSON [seq], the winner first
)

shelf = Table(
    "shelf",  # what others have worked out, for as long as it is true (``store.shelf``)
    derived,
    Column("place", String(16), primary_key=True),
    Column("held", LargeBinary, nullable=False),
)

# Trigrams of ``entry.text``; the text itself stays in ``entry``.  The index does not say where in a text
# they stand (``detail=none``), which makes it a third as large: who asks for longer words looks at the
# text of what has all their trigrams.  New entries are indexed by ``INDEX``,
# many at once: by a trigger, row by row, FTS5 writes its pages out after each of them and takes five
# times as long.
FTS = (
    "CREATE VIRTUAL TABLE entry_words USING fts5(text, content='entry', content_rowid='n', columnsize=0,"
    " detail=none, tokenize='trigram case_sensitive 1')",  # the text is folded
    "INSERT INTO entry_words(entry_words, rank) VALUES ('hashsize', 8388608)",  # bytes kept before a page is written
    "CREATE VIRTUAL TABLE entry_terms USING fts5vocab('entry_words', 'row')",  # the trigrams there are
    "CREATE TRIGGER entry_out AFTER DELETE ON entry BEGIN"
    " INSERT INTO entry_words(entry_words, rowid, text) VALUES ('delete', old.n, old.text); END",
    "CREATE TRIGGER entry_new AFTER UPDATE OF text ON entry WHEN old.text IS NOT new.text BEGIN"
    " INSERT INTO entry_words(entry_words, rowid, text) VALUES ('delete', old.n, old.text);"
    " INSERT INTO entry_words(rowid, text) VALUES (new.n, new.text); END",
)

# On a server, whose indexes hold no key of more than 2,700 bytes: names of any length come from elsewhere.
BEGINNINGS = "CREATE INDEX ix_entry_sort_ar ON entry (entity, left(sort_ar, 300), n)"
_SHADOWS = ("entry_words_data", "entry_words_idx", "entry_words_config")  # where FTS5 keeps the index

index = TableClause("entry_words", column("rowid", Integer), column("entry_words", Text))
INDEX = "INSERT INTO entry_words(rowid, text) VALUES (?, ?)"

DERIVATION = 4  # raised when the same declaration is derived differently (folding, sort keys)


def declaration() -> str:
    """A digest of all that the derived tables depend on."""
    lines = [f"derivation {DERIVATION}", *FTS]
    for entity in RECORDS:
        lines += [f"{entity}.{f.key} {f.kind.value} {f.search} {f.script}" for f in fields(entity).values()]
    for table in derived.sorted_tables:
        lines += [f"{table.name}.{c.name}" for c in table.columns]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


@cache
def names() -> frozenset[str]:
    """The derived tables with their indexes and triggers, as SQLite's schema names them."""
    indexes = {str(one.name) for table in _declared() for one in table.indexes}
    return _tables() | indexes | {"entry_out", "entry_new"}


def _tables() -> frozenset[str]:
    return frozenset({table.name for table in _declared()} | {"entry_words", "entry_terms", *_SHADOWS})


def _declared() -> list[Table]:
    return [*Record.metadata.sorted_tables, *derived.sorted_tables]


def faults(connection: Connection) -> list[str]:
    """Those that are not there or cannot be opened, by name; indexes and triggers where no table is missing."""
    there = names_in(connection)
    if is_server(connection):  # who looks after it may have made other indexes
        return sorted({table.name for table in _declared()} - there)
    absent = names() - there
    if absent:
        return sorted(absent & _tables()) or sorted(absent)
    try:
        connection.connection.cursor().execute("SELECT rowid FROM entry_words WHERE entry_words MATCH 'aaa'").fetchone()
    except sqlite3.DatabaseError:
        return ["entry_words"]
    return []


def make_tables(connection: Connection) -> None:
    """Drop the derived tables, whatever their shape, and create them empty."""
    on_server = is_server(connection)
    if on_server:
        _declare_for_server()
    else:
        _drop_index(connection)
    for metadata in (Record.metadata, derived):
        for table in metadata.sorted_tables:
            connection.exec_driver_sql(f'DROP TABLE IF EXISTS "{table.name}"')
        metadata.create_all(connection, checkfirst=False)
    for statement in (BEGINNINGS,) if on_server else FTS:
        connection.exec_driver_sql(statement)
    if on_server:
        _index_trigrams(connection)


@cache
def _declare_for_server() -> None:
    """Options of indexes that would load SQLAlchemy's part for PostgreSQL at every start, were they declared above."""
    _ix_canonical.kwargs["postgresql_where"] = _behind
    for table in Record.metadata.sorted_tables:
        for index in table.indexes:  # asked for equal values alone; and these take texts of any length
            index.kwargs["postgresql_using"] = "hash"


def _index_trigrams(connection: Connection) -> None:
    """The trigrams of a server; where it has them not, or the user may not ask for them, a search reads all texts."""
    ask = connection.exec_driver_sql
    try:
        with connection.begin_nested():
            ask("CREATE EXTENSION IF NOT EXISTS pg_trgm")
            home = ask(
                "SELECT extnamespace::regnamespace::text FROM pg_extension WHERE extname = 'pg_trgm'"
            ).scalar_one()
            ask(f"CREATE INDEX ix_entry_text ON entry USING gin (text {home}.gin_trgm_ops)")
    except DBAPIError as refused:
        _log.warning("no index for the search: %s", refused.orig)


def _drop_index(connection: Connection) -> None:
    ask = connection.connection.cursor().execute
    try:
        ask("DROP TABLE IF EXISTS entry_terms")
        ask("DROP TABLE IF EXISTS entry_words")
    except sqlite3.DatabaseError:
        # SQLite drops an index only when it can open it: what is too broken is taken out of its schema
        ask("PRAGMA writable_schema = ON")
        ask("DELETE FROM sqlite_master WHERE name IN ('entry_terms', 'entry_words')")
        ask("PRAGMA writable_schema = RESET")
        for name in _SHADOWS:
            ask(f"DROP TABLE IF EXISTS {name}")
