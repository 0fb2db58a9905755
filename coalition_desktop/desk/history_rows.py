"""The history as rows for a file: one for each field that an operation changed, newest operation first.

Read in parts, so that a history of any length needs no more room than a part of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import select

from coalition_desktop.changes.change import MEMBER, OFFICE, Change
from coalition_desktop.changes.fold import fold, office_of_site
from coalition_desktop.desk.conflicts import known_as
from coalition_desktop.desk.history import operations_at, writer_words
from coalition_desktop.desk.history_filter import KINDS, HistoryFilter, Origin, changes_asked, is_of, kind_of, origins
from coalition_desktop.desk.office import office_names
from coalition_desktop.desk.past_values import Difference, PastSets, deed_of, differences, known_to
from coalition_desktop.desk.records import WHAT, told_fields, value_words
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import RECORDS
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.store import derived, tables
from coalition_desktop.store.databases import among
from coalition_desktop.store.operations import Operation
from coalition_desktop.store.reading import batches, by_record, change_of, changes_at, load, seqs_of
from coalition_desktop.store.session import Session

PART = 500  # changes that are read together
REMEMBERED = 10_000  # names of records that others refer to


class HistoryRow(NamedTuple):
    """One row.  ``at``: on this computer's clock; ``office``: that sent the packet; ``writer``: of the value,
    where somebody else than ``who`` has written it.  Of an operation that changed no field the rest is empty."""

    at: datetime
    who: str
    title: str
    kind: str
    file: str
    office: str
    writer: str = ""
    entity: str = ""
    number: str = ""
    name: str = ""
    field: str = ""
    old: str = ""
    new: str = ""


@dataclass(slots=True)
class HistoryRows:
    """The rows of some operations.  ``left_out``: personal fields that were met and not told, by label."""

    session: Session
    asked: HistoryFilter
    language: Language
    personal: bool = False
    left_out: dict[str, None] = field(default_factory=dict)

    def parts(self, ids: Sequence[int]) -> Iterator[tuple[int, list[HistoryRow]]]:
        """Part by part: how many operations are begun by then, and the rows."""
        telling = _Telling(self)
        begun = 0
        for part in _parts(_operations(self.session, ids)):
            begun += sum(seqs.start == op.first_seq for op, seqs in part)
            yield begun, telling.rows(part)


_Part = Sequence[tuple[Operation, range]]


def _operations(session: Session, ids: Sequence[int]) -> Iterator[Operation]:
    for part in batches(ids):
        yield from filter(None, operations_at(session, part))


def _parts(operations: Iterable[Operation]) -> Iterator[_Part]:
    """Operations with the numbers of their changes, in portions; a large operation comes in several."""
    part: list[tuple[Operation, range]] = []
    size = 0
    for done in operations:
        after = done.last_seq + 1
        for first in range(done.first_seq, max(after, done.first_seq + 1), PART):
            part.append((done, range(first, min(first + PART, after))))
            size += PART if len(part[-1][1]) == PART else max(len(part[-1][1]), 1)
            if size >= PART:
                yield part
                part, size = [], 0
    if part:
        yield part


class _Telling:
    """The words for the changes of one part after the other."""

    def __init__(self, wanted: HistoryRows) -> None:
        self._wanted, self._session, self._language = wanted, wanted.session, wanted.language
        self._conditions = changes_asked(wanted.session, wanted.asked)
        self._offices = office_names(self._session, self._language)
        self._files = origins(self._session)
        self._reference = lru_cache(REMEMBERED)(self._say)

    def rows(self, part: _Part) -> list[HistoryRow]:
        """The rows of a part."""
        changes = self._changes([seq for _, seqs in part for seq in seqs])
        told = _differences(self._session, changes)
        names = _names(self._session, {change.rid for change in changes.values()}, self._language)
        found: list[HistoryRow] = []
        for done, seqs in part:
            mine = [s for s in seqs if s in changes and is_of(self._wanted.asked, done, changes[s].author)]
            head = self._head(done)
            if not mine and seqs.start == done.first_seq:
                found.append(head)  # nothing but what its title says
            for seq in mine:
                found += self._of_change(head, done, changes[seq], told[seq], names)
        return found

    def _changes(self, seqs: Sequence[int]) -> dict[int, Change]:
        c = tables.change.c
        untold = [name for name, record in RECORDS.items() if not record.listed]
        query = select(tables.change).where(among(c.seq, seqs), c.entity.not_in(untold), *self._conditions)
        return {row.seq: change_of(row) for row in self._session.execute(query.order_by(c.seq))}

    def _head(self, done: Operation) -> HistoryRow:
        file = self._files.get(done.import_id or 0, Origin(0, "", ""))
        return HistoryRow(
            datetime.fromisoformat(done.at).astimezone().replace(tzinfo=None),
            done.author,
            self._language.plain(done.title),
            self._language.plain(KINDS[kind_of(done.kind)][0]),
            file.name,
            self._offices.get(file.office, file.office),
        )

    def _of_change(
        self,
        head: HistoryRow,
        done: Operation,
        change: Change,
        told: Mapping[str, Difference],
        names: Mapping[str, Any],
    ) -> Iterator[HistoryRow]:
        name, number = names[change.rid]
        writer = ""
        if change.author != done.author:
            writer = self._language.plain(writer_words(change.author, office_of_site(change.site), self._offices))
        label = self._language.plain(RECORDS[change.entity].label) if change.entity in RECORDS else ""
        head = head._replace(writer=writer, entity=label, number=number, name=name)
        if deed_of(change) in WHAT and not self._wanted.asked.field:
            yield head._replace(field=self._language.plain(WHAT[deed_of(change)]))
        for declared in told_fields(change.entity, told):
            if self._wanted.asked.field not in ("", declared.key):
                continue
            if declared.personal and not self._wanted.personal:
                self._wanted.left_out[self._language.plain(declared.label)] = None
                continue
            old, new = (self._words(declared, value) for value in told[declared.key])
            yield head._replace(field=self._language.plain(declared.label), old=old, new=new)

    def _words(self, declared: Field, value: Any) -> str:
        if declared.kind is Kind.REFERENCE:
            return self._reference(declared, value)
        return value_words(self._session, declared, value, self._language)

    def _say(self, declared: Field, value: Any) -> str:
        return value_words(self._session, declared, value, self._language)


def _names(session: Session, rids: Iterable[str], language: Language) -> dict[str, tuple[str, str]]:
    """Record → its name and its number, as they are now."""
    states, heads = load(session, rids)
    found = {}
    for rid, state in states.items():
        values = fold(state, heads.__getitem__).values
        entity = next((heads[seq].entity for seqs in state.heads.values() for seq in seqs), "")
        name = known_as(session, entity, values, language) if entity in RECORDS else ""
        found[rid] = (name, str(values.get("number") or ""))
    return found


def _differences(session: Session, changes: Mapping[int, Change]) -> dict[int, dict[str, Difference]]:
    """Number of a change → what its fields said before and say since."""
    wanted = {one for change in changes.values() for one in known_to(change)}
    earlier = {change.id: change for change in changes.values()}
    missing = seqs_of(session, wanted - earlier.keys())
    earlier |= {change.id: change for change in changes_at(session, missing.values()).values()}
    owners = _owners(session, {change.rid for change in changes.values()})
    found = {seq: differences(change, earlier, owners.get(change.rid, "")) for seq, change in changes.items()}
    for seq, told in _sets(session, changes).items():
        found[seq] |= told
    return found


def _owners(session: Session, rids: Iterable[str]) -> dict[str, str]:
    c = derived.record.c
    return dict(session.execute(select(c.rid, c.office).where(among(c.rid, rids))).all())


def _sets(session: Session, changes: Mapping[int, Change]) -> dict[int, dict[str, Difference]]:
    """The same of the sets; what they were before follows from all that was said of the record until then."""
    found: dict[int, dict[str, Difference]] = {}
    followed: set[str] = set()
    for seq, change in changes.items():
        if any(MEMBER in key for key in change.preds):
            if change.preds.get(OFFICE) == []:  # a new record
                found[seq] = PastSets().take(change)
            else:
                followed.add(change.rid)
    for rows in by_record(session, sorted(followed)) if followed else ():
        sets = PastSets()
        for row in rows:
            told = sets.take(change_of(row))
            if row.seq in changes:
                found[row.seq] = told
    return found
