"""A packet whose hidden part is gone or cannot be trusted: what its readable sheets still tell.

Its associations are read as a plain list, their lines known by the ids beside them.  The other kinds of
record are left out: without the history nobody can tell what was changed, and a person is no association.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import NamedTuple

from sqlalchemy import select

from coalition_desktop.exchange.conflict_sheet import CONFLICTS
from coalition_desktop.exchange.defined_names import named_columns
from coalition_desktop.exchange.document_properties import says_packet
from coalition_desktop.exchange.hidden_sheet import hidden_sheet
from coalition_desktop.exchange.packet_tables import ACTION, ACTION_HEADER, ID, REFERENCE, entities_by_sheet, read_id
from coalition_desktop.exchange.sheets import Cell, Sheet, SourceFile
from coalition_desktop.exchange.vocabulary import headers, label_words
from coalition_desktop.folding import fold
from coalition_desktop.language import CODES, Language
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Kind
from coalition_desktop.store.derived import record
from coalition_desktop.store.reading import batches
from coalition_desktop.store.session import Session

HEADER_WITHIN = 15  # kept lines from the top among which the header is looked for
ID_HEADER = "_id"

Line = tuple[str, int]  # sheet, row as Excel shows it


class Kept(NamedTuple):
    """What the registry has of a record that a sheet names."""

    entity: str
    alive: bool
    erased: bool


def was_packet(source: SourceFile) -> bool:
    """Whether a file without a hidden sheet was a packet or a working list: by its properties, its names, its ids."""
    return (
        says_packet(source.path)
        or bool(named_columns(source.path))
        or any(_Read(sheet, {}).ids is not None for sheet in source.sheets)
    )


@dataclass(slots=True)
class Remains:
    """``lists``: the sheets that are read, without the columns that are the program's own and without the lines of
    records that were erased here or are of another kind; ``erased``, ``others``: sheet → how many these are.  ``left_out``: names of the sheets that
    are not read, though something stands in them.  ``ids``: line → record, of those that are here.  ``actions``: line → what stands in its
    column of actions.
    """

    lists: list[Sheet] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    ids: dict[Line, str] = field(default_factory=dict)
    actions: dict[Line, str] = field(default_factory=dict)
    erased: Counter[str] = field(default_factory=Counter)
    others: Counter[str] = field(default_factory=Counter)

    def has_lines(self) -> bool:
        """Whether a sheet that is read has more than its header."""
        return any(len(sheet) > 1 for sheet in self.lists)


def mentioned(source: SourceFile) -> set[str]:
    """All the records whose id stands anywhere in the readable sheets, in a column of references too."""
    found = {
        read_id(cell)
        for sheet in _readable(source)
        for column in sheet.columns
        for cell in column
        if isinstance(cell, str) and len(cell) == 28
    }
    return found - {""}


def kept_of(session: Session, rids: Collection[str]) -> dict[str, Kept]:
    """What is here of some records; nothing of those that are not here."""
    c = record.c
    query = select(c.rid, c.entity, c.alive, c.erased)
    return {
        rid: Kept(entity, bool(alive), bool(erased))
        for part in batches(sorted(rids))
        for rid, entity, alive, erased in session.execute(query.where(c.rid.in_(part)))
    }


def any_erased(session: Session) -> bool:
    """Whether anything was ever erased here."""
    return session.scalar(select(record.c.rid).where(record.c.erased == 1).limit(1)) is not None


def remains(source: SourceFile, kept: Mapping[str, Kept]) -> Remains:
    """What is left of a packet.  ``kept``: what is here of the records that it names."""
    named = named_columns(source.path)
    read = [_Read(sheet, {name: at for (of, name), at in named.items() if of == sheet.name})
            for sheet in _readable(source)]  # fmt: skip
    kinds = [one.entity(kept) for one in read]
    wanted = "association" if "association" in kinds else None  # else what nothing tells the kind of
    found = Remains()
    for one, kind in zip(read, kinds, strict=True):
        if kind == wanted:
            ids = dict(one.lines())
            here = {line: kept[rid] for line, rid in ids.items() if rid in kept}
            gone = {line for line, what in here.items() if what.erased or what.entity != "association"}
            found.lists.append(one.plain({row for _, row in gone}))
            found.erased[one.sheet.name] += sum(here[line].erased for line in gone)
            found.others[one.sheet.name] += sum(not here[line].erased for line in gone)
            found.ids.update((line, ids[line]) for line in here.keys() - gone)
            found.actions.update((line, said) for line, said in one.said() if line not in gone)
        elif kind:
            found.left_out.append(one.sheet.name)
    return found


def _readable(source: SourceFile) -> list[Sheet]:
    hidden = hidden_sheet(source)
    return [sheet for sheet in source.sheets if sheet is not hidden and len(sheet)]


class _Read:
    """One readable sheet: its header, and the columns that are the program's own."""

    def __init__(self, sheet: Sheet, named: Mapping[str, int]) -> None:
        """``named``: our names of columns in this sheet → column."""
        self.sheet, self.named = sheet, named

    @cached_property
    def titles(self) -> tuple[int, list[str]]:
        """Index of the header among the kept lines, -1 where there is none, and the folded titles."""
        for index in range(min(HEADER_WITHIN, len(self.sheet))):
            line = [cell.strip().casefold() if isinstance(cell, str) else "" for cell in self.sheet.line(index)]
            if ID_HEADER in line:
                return index, line
        first = self.sheet.line(0) if len(self.sheet) else []
        return -1, [cell.strip().casefold() if isinstance(cell, str) else "" for cell in first]

    @cached_property
    def ids(self) -> int | None:
        """The column of the ids of the lines: the one that is headed or named so, and holds one of ours."""
        _, titles = self.titles
        places = [place for place, title in enumerate(titles) if title == ID_HEADER]
        places += [at for name, at in self.named.items() if name.endswith(f"_{ID[0]}_")]
        return next((at for at in places if at < len(self.sheet.columns) and _has_id(self.sheet.columns[at])), None)

    def entity(self, kept: Mapping[str, Kept]) -> str | None:
        """The kind of record that stands in it; empty for the sheet of conflicts, None where nothing tells."""
        _, titles = self.titles
        if self.sheet.name in _conflict_sheets() or {ID_HEADER, "_field"} <= set(titles):
            return "conflict"
        by_name = next((e for e in RECORDS for name in self.named if name.startswith(f"cd_c_{e}_")), None)
        here = Counter(kept[rid].entity for _, rid in self.lines() if rid in kept)
        by_id = here.most_common(1)[0][0] if here else None
        return by_id or by_name or entities_by_sheet().get(self.sheet.name) or self._by_titles(titles)

    @staticmethod
    def _by_titles(titles: Sequence[str]) -> str | None:
        """By the columns of references, which only one kind has, and by the words of the header."""
        said = {label_words(title) for title in titles if title}
        counted = {e: sum(headers(e).meaning.get(one, "-")[0] != "-" for one in said) for e in RECORDS}
        for entity in RECORDS:
            counted[entity] += len(_reference_headers(entity).intersection(titles))
        best = max(counted, key=lambda entity: (counted[entity], entity == "association"))
        return best if counted[best] >= 2 else None

    def lines(self) -> Iterator[tuple[Line, str]]:
        """The lines that have an id of ours, with it."""
        if self.ids is not None:
            for row, cell in zip(self.sheet.numbers, self.sheet.columns[self.ids], strict=True):
                rid = read_id(cell) if isinstance(cell, str) else ""
                if rid:
                    yield (self.sheet.name, row), rid

    def said(self) -> Iterator[tuple[Line, str]]:
        """The lines whose column of actions is filled."""
        header, _ = self.titles
        for at in self._actions():
            for row, cell in zip(self.sheet.numbers[header + 1 :], self.sheet.columns[at][header + 1 :], strict=True):
                if isinstance(cell, str) and cell.strip() and fold(cell) not in _action_headers():
                    yield (self.sheet.name, row), cell.strip()

    def _actions(self) -> set[int]:
        """The columns of actions: where the sheet has ids of ours, or names."""
        _, titles = self.titles
        found = {at for name, at in self.named.items() if name.endswith(f"_{ACTION[0]}_")}
        headed = {place for place, title in enumerate(titles) if fold(title) in _action_headers()}
        # the last one: a field of the same title stands before it
        return (found or ({max(headed)} if headed else set())) & set(range(len(self.sheet.columns)))

    def plain(self, gone: Set[int]) -> Sheet:
        """The sheet without ids, references and actions, and without the rows that are ``gone``."""
        _, titles = self.titles
        own = self._actions() | ({self.ids} if self.ids is not None else set())
        own |= {at for name, at in self.named.items() if f"_{REFERENCE[0]}_" in name and _has_id(self._cells(at))}
        own |= {
            place for place, title in enumerate(titles) if title.startswith("_") and place < len(self.sheet.columns)
        }
        stays = [index for index, row in enumerate(self.sheet.numbers) if row not in gone]
        columns: list[list[Cell]] = [
            [None] * len(stays) if at in own else [cells[index] for index in stays]
            for at, cells in enumerate(self.sheet.columns)
        ]
        return replace(self.sheet, numbers=[self.sheet.numbers[index] for index in stays], columns=columns)

    def _cells(self, at: int) -> Sequence[Cell]:
        return self.sheet.columns[at] if at < len(self.sheet.columns) else ()


def _has_id(cells: Sequence[Cell]) -> bool:
    return any(isinstance(cell, str) and read_id(cell) for cell in cells)


@cache
def _reference_headers(entity: str) -> frozenset[str]:
    return frozenset(f"_{key}" for key, one in fields(entity).items() if one.kind is Kind.REFERENCE)


@cache
def _action_headers() -> frozenset[str]:
    return frozenset(fold(Language(code).plain(ACTION_HEADER)) for code in CODES)


@cache
def _conflict_sheets() -> frozenset[str]:
    return frozenset(Language(code).plain(CONFLICTS) for code in CODES)
