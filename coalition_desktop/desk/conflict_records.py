"""Records in conflict as a person goes through them: what is open, what was joined by itself, from whom."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select

from coalition_desktop.changes.change import MEMBER, Change
from coalition_desktop.changes.fold import fold, office_of_site, ranked
from coalition_desktop.desk.conflicts import Conflict, conflicts, known_as
from coalition_desktop.desk.office import office_names
from coalition_desktop.desk.records import save, value_words
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.store import tables
from coalition_desktop.store.finding import last_values
from coalition_desktop.store.numbering import association_numbers, given_twice, is_number_free
from coalition_desktop.store.reading import load
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session

TAKEN = QT_TRANSLATE_NOOP("Conflict", "The number {number} is another association’s already. Choose another one.")
NOT_OURS = QT_TRANSLATE_NOOP("Conflict", "Only the office that keeps “{name}” gives it another number.")


@dataclass(frozen=True, slots=True)
class Listed:
    """A record in the list of conflicts."""

    rid: str
    entity: str
    kind: str
    name: str


def listed(session: Session, rids: Sequence[str], language: Language) -> list[Listed]:
    """Name and kind of records, in their order."""
    states, heads = load(session, rids)
    found = []
    for rid in rids:
        entity = next(heads[seq].entity for seqs in states[rid].heads.values() for seq in seqs)
        name = known_as(session, entity, fold(states[rid], heads.__getitem__).values, language)
        found.append(Listed(rid, entity, language.say(RECORDS[entity].label), name))
    return found


@dataclass(frozen=True, slots=True)
class Agreed:
    """A field that nobody disputes.  ``office``, ``at``: who said so last; ``mine``: this office."""

    label: str
    words: str
    office: str
    at: datetime
    mine: bool


@dataclass(frozen=True, slots=True)
class RecordInConflict:
    """``offices``: code → name of those who have a say in it.  ``packet``: the sender of the last packet
    that brought something of it, and when it was taken in (UTC, ISO)."""

    rid: str
    entity: str
    kind: str
    name: str
    number: str
    owner: str
    conflicts: tuple[Conflict, ...]
    agreed: tuple[Agreed, ...]
    offices: dict[str, str]
    packet: tuple[str, str] | None

    def open(self) -> list[Conflict]:
        """What this office may decide."""
        return [one for one in self.conflicts if one.may_decide]

    def proposed(self) -> list[str]:
        """Fields of which this office proposes something that another one decides."""
        return [one.key for one in self.conflicts if not one.may_decide and any(side.mine for side in one.sides)]


def record_in_conflict(registry: Registry, rid: str, language: Language) -> RecordInConflict | None:
    """All that there is to know of a record in conflict; None when it is in none any more."""
    with registry.read() as session:
        found = conflicts(registry, session, language, [rid])
        if not found:
            return None
        entity, values, _ = last_values(session, rid)
        order = {key: place for place, key in enumerate(fields(entity))}
        return RecordInConflict(
            rid,
            entity,
            language.say(RECORDS[entity].label),
            found[0].name,
            str(values.get("number") or ""),
            found[0].owner,
            tuple(sorted(found, key=lambda one: order.get(one.key, -1))),
            tuple(_agreed(registry, session, rid, {one.key for one in found}, language)),
            office_names(session, language),
            _packet(session, rid),
        )


def _agreed(registry: Registry, session: Session, rid: str, disputed: set[str], language: Language) -> list[Agreed]:
    states, heads = load(session, [rid])
    state = states[rid]
    view = fold(state, heads.__getitem__)
    entity, values, _ = last_values(session, rid)
    said: dict[str, list[Change]] = {}
    for key, seqs in state.heads.items():
        said.setdefault(key.partition(MEMBER)[0], []).extend(heads[seq] for seq in seqs)
    found = []
    for key, declared in fields(entity).items():
        words = value_words(session, declared, values.get(key), language)
        if words and key not in disputed:
            by = _last(key, said[key], view.office)
            office = office_of_site(by.site)
            at = datetime.fromtimestamp((by.hlc >> 16) / 1000, UTC)
            found.append(Agreed(language.say(declared.label), words, office, at, office == registry.identity.office))
    return found


def _last(key: str, heads: Sequence[Change], owner: str) -> Change:
    """Whose value is shown; of a set, who touched it last."""
    if MEMBER in "".join(heads[0].values):
        return max(heads, key=lambda head: head.hlc)
    order = ranked(key, ((head.id, head) for head in heads), owner)
    return next(head for head in heads if head.id == order[0][0])


def _packet(session: Session, rid: str) -> tuple[str, str] | None:
    file, source, change = tables.import_file.c, tables.change_source.c, tables.change.c
    query = (
        select(file.office, file.applied_at)
        .join(tables.change_source, source.import_id == file.id)
        .join(tables.change, change.seq == source.seq)
        .where(change.rid == rid, file.office.is_not(None), file.status == "applied")
        .order_by(file.id.desc())
        .limit(1)
    )
    row = session.execute(query).first()
    return None if row is None else (row.office, row.applied_at)


@dataclass(frozen=True, slots=True)
class Joined:
    """What the last packet brought without any doubt: how many records, and its operation in the history."""

    records: int
    operation: int


def last_joined(session: Session) -> Joined | None:
    """Of the last packet that was taken in and stands."""
    file, op = tables.import_file.c, tables.operation.c
    query = (
        select(file.stats, op.id)
        .join(tables.operation, op.import_id == file.id)
        .where(file.office.is_not(None), file.status == "applied", op.undone_by.is_(None))
        .order_by(op.id.desc())
        .limit(1)
    )
    row = session.execute(query).first()
    if row is None:
        return None
    stats = json.loads(row.stats)
    return Joined(int(stats.get("new", 0)) + int(stats.get("changed", 0)), row.id)


# ------------------------------------------------------------------ one number for two associations


@dataclass(frozen=True, slots=True)
class Holder:
    """One of the associations that have the same number.  ``mine``: this office keeps it."""

    rid: str
    name: str
    other_name: str
    office: str
    since: datetime
    mine: bool


@dataclass(frozen=True, slots=True)
class SameNumber:
    """A number and its holders, the oldest first."""

    number: str
    holders: tuple[Holder, ...]


def same_numbers(registry: Registry, language: Language) -> list[SameNumber]:
    """The numbers that several living associations have.  Nothing renumbers them but a person."""
    with registry.read() as session:
        names = office_names(session, language)
        return [
            SameNumber(number, tuple(_holder(registry, session, rid, names, language) for rid in rids))
            for number, rids in given_twice(session).items()
        ]


def _holder(registry: Registry, session: Session, rid: str, names: dict[str, str], language: Language) -> Holder:
    states, heads = load(session, [rid])
    view = fold(states[rid], heads.__getitem__)
    first = min(heads.values(), key=lambda head: head.hlc)
    own = registry.identity.office
    return Holder(
        rid,
        known_as(session, "association", view.values, language),
        str(view.values.get("name_fr" if language.rtl else "name_ar") or ""),
        names.get(view.office, view.office),
        datetime.fromtimestamp((first.hlc >> 16) / 1000, UTC),
        view.office in ("", own),
    )


def next_number(registry: Registry) -> str:
    """A number that is free: the office's next one."""
    with registry.read() as session:
        return association_numbers(session, registry.identity.office, 1)[0]


def renumber(registry: Registry, rid: str, number: str) -> None:
    """Give an association of this office another number.  Raises ``UserError``."""
    with registry.read() as session:
        states, heads = load(session, [rid])
        view = fold(states[rid], heads.__getitem__)
        if not is_number_free(session, "association", number, rid):
            raise UserError(TAKEN, number=number)
        if view.office not in ("", registry.identity.office):
            raise UserError(NOT_OURS, name=known_as(session, "association", view.values, language=Language("ar")))
    save(registry, "association", rid, {"number": number})
