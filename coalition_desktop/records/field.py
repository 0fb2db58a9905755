"""How a field is declared: once, as a column whose ``info`` carries a ``Field``.

Every consumer (form editors, table cells, Excel cells, search, merge rule, history, printing) keeps
its own dictionary ``Kind → what I do`` and reads all the rest from here.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from sqlalchemy import JSON, BigInteger, Boolean, Column, Integer, MetaData, String, Table

from coalition_desktop.language import Text
from coalition_desktop.records.choices import Choices


class Kind(enum.Enum):
    """What a value is.  In brackets: how it stands in a change and in the typed table."""

    TEXT = "text"  # one line (str)
    LONG_TEXT = "long_text"  # several lines (str)
    NAME = "name"  # a name of something, counted in search and likeness (str)
    IDENTIFIER = "identifier"  # number or reference, always left to right (str)
    DATE = "date"  # "YYYY", "YYYY-MM" or "YYYY-MM-DD" (str)
    NUMBER = "number"  # whole number (int)
    AMOUNT = "amount"  # decimal with two places, "1234.50" (str)
    FLAG = "flag"  # yes or no (bool)
    CHOICE = "choice"  # one code of ``choices`` (str)
    CHOICES = "choices"  # set of codes of ``choices``, sorted (list of str)
    PHONES = "phones"  # E.164 numbers in the person's order (list of str)
    EMAIL = "email"  # (str)
    WEB = "web"  # (str)
    REGION = "region"  # territory code of the census office, "11" (str)
    PROVINCE = "province"  # "11.121" (str)
    COMMUNE = "commune"  # "11.121.01.01" (str)
    REFERENCE = "reference"  # id of a record of entity ``target`` (str)


class Group(enum.Enum):
    """Sections of a record, in the order in which forms and panels show them."""

    IDENTITY = "identity"
    MEMBERSHIP = "membership"
    SEAT = "seat"
    CONTACT = "contact"
    LEGAL = "legal"
    PROGRAMME = "programme"
    PERSONAL = "personal"
    TERM = "term"
    CONTENT = "content"
    FOLLOW_UP = "follow_up"
    PAPER = "paper"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind of record.  ``key`` is stable and never reused."""

    key: str
    label: Text
    kind: Kind
    group: Group
    required: bool = False
    search: bool = False  # found by the search box
    roster: bool = False  # a column of the first roster sheet, in the order of declaration
    choices: Choices | None = None
    personal: bool = False  # left out of exports unless asked
    weight: float = 0.0  # share in the likeness of two records; 0: does not count
    hint: Text | None = None
    script: str = ""  # "ar" or "fr": the language a text is written in whatever the interface's
    target: str = ""  # entity a reference points to


_LIST = JSON(none_as_null=True)
WIDE = BigInteger().with_variant(Integer, "sqlite")  # 64 bits, which SQLite's INTEGER has
_COLUMN: dict[Kind, Any] = {Kind.NUMBER: WIDE, Kind.FLAG: Boolean, Kind.CHOICES: _LIST, Kind.PHONES: _LIST}

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def column(label: Text, kind: Kind, group: Group, **rest: Any) -> Any:
    """A typed column that is the declaration of a field; its key is the attribute's name."""
    index = rest.pop("index", False)
    info = Field(key="", label=label, kind=kind, group=group, **rest)
    return Column(_COLUMN.get(kind, String), nullable=True, index=index, info={"field": info})


class Record:
    """What every kind of record has.  The typed tables are derived from the changes.

    A kind of record is its table and no more: nobody needs objects of it, and to have SQLAlchemy map
    them costs nine times the making of the tables, at every start.
    """

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMING)
    __tablename__: ClassVar[str]
    __table__: ClassVar[Table]
    id: ClassVar[Column[str]]
    entity: ClassVar[str]
    label: ClassVar[Text]
    plural: ClassVar[Text]  # the name of a sheet or page of them
    listed: ClassVar[bool] = True  # people keep and read them; else the program does
    owned: ClassVar[bool] = True  # by the office that made it; else what any office says last is what counts
    # keys of the fields that together name a record to a person, best first, by script
    title: ClassVar[dict[str, tuple[str, ...]]] = {"ar": (), "fr": ()}

    def __init_subclass__(cls) -> None:
        declared = {key: found for key, found in vars(cls).items() if isinstance(found, Column)}
        for key, found in declared.items():
            found.key = found.name = key
        cls.id = Column("id", String(26), primary_key=True)
        cls.__table__ = Table(cls.__tablename__, cls.metadata, *declared.values(), cls.id)

    @classmethod
    def __clause_element__(cls) -> Table:
        """In a statement a kind of record stands for its table."""
        return cls.__table__


def fields_of(record: type[Record]) -> tuple[Field, ...]:
    """The declared fields in the order of declaration."""
    return tuple(_declared(record))


def _declared(record: type[Record]) -> Iterator[Field]:
    for found in record.__table__.columns:
        info = found.info.get("field")
        if info is not None:
            yield replace(info, key=found.key)
