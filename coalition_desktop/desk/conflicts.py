"""What offices disagree about, in words, and a person's decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.changes.change import DELETED, Change
from coalition_desktop.changes.fold import office_of_site
from coalition_desktop.desk.records import name_of
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.conflict_sheet import WHOLE_RECORD, value_words
from coalition_desktop.exchange.packet_tables import FIELD, SheetColumn
from coalition_desktop.exchange.packet_values import LineReader
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message, Text
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.showing import title
from coalition_desktop.store import writing
from coalition_desktop.store.disputes import Dispute, disputed, disputes
from coalition_desktop.store.finding import last_values
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session

SETTLED = QT_TRANSLATE_NOOP("Operation", "Decided: {field} of “{name}”")
SETTLED_SEVERAL = QT_TRANSLATE_NOOP("Operation", "%n conflict(s) decided of “{name}”", "", 1)
NO_CONFLICT = QT_TRANSLATE_NOOP("Conflict", "“{name}” has no conflict in this field.")
WHICH = QT_TRANSLATE_NOOP("Conflict", "There are several other values. Name the one to keep: --value …")
NOT_MINE = QT_TRANSLATE_NOOP(
    "Conflict", "None of the values was written by this office. Name the one to keep: --value …"
)


@dataclass(frozen=True, slots=True)
class Side:
    """One value of a field in conflict.  ``office``: its code, ``file`` for a hand edit; ``at``: as it
    claims, UTC; ``mine``: written by this office; ``shown``: what the lists show meanwhile."""

    value: Value
    words: str
    office: str
    author: str
    at: datetime
    mine: bool
    shown: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field in conflict, for a person.  ``key`` is ``_deleted`` where the whole record is meant.

    ``common``: the last value that all knew, in words.  ``proposal``: the owner decides; ``may_decide``:
    that this office does.
    """

    rid: str
    entity: str
    name: str
    key: str
    label: str
    sides: tuple[Side, ...]
    common: str
    owner: str
    proposal: bool
    may_decide: bool


def conflicts(
    registry: Registry, session: Session, language: Language, rids: Sequence[str] | None = None
) -> list[Conflict]:
    """All conflicts, or those of some records, in the order of the records' names."""
    known = disputed(session)
    wanted = list(known) if rids is None else [rid for rid in rids if rid in known]
    return [_conflict(registry, session, dispute, language) for dispute in disputes(session, wanted)]


def _conflict(registry: Registry, session: Session, dispute: Dispute, language: Language) -> Conflict:
    entity, values, _ = last_values(session, dispute.rid)
    own = registry.identity.office
    label: Text = WHOLE_RECORD if dispute.is_deletion else fields(entity)[dispute.key].label
    sides = tuple(_side(dispute, side, own, language, first=place == 0) for place, side in enumerate(dispute.sides))
    common = "" if dispute.common is None else value_words(dispute, dispute.common, language)
    return Conflict(
        dispute.rid,
        entity,
        name_of(session, entity, values, language),
        dispute.key,
        language.say(label),
        sides,
        common,
        dispute.owner,
        dispute.is_proposal,
        not dispute.owner or dispute.owner == own or not any(side.office == dispute.owner for side in sides),
    )


def _side(dispute: Dispute, side: Change, own: str, language: Language, *, first: bool) -> Side:
    office = office_of_site(side.site)
    value = side.values.get(dispute.key)
    at = datetime.fromtimestamp((side.hlc >> 16) / 1000, UTC)
    return Side(value, value_words(dispute, value, language), office, side.author, at, office == own, first)


# ------------------------------------------------------------------ deciding


@dataclass(frozen=True, slots=True)
class Decided:
    """What came of a decision.  ``open``: fields still in conflict, because their owner must decide."""

    fields: tuple[str, ...]
    open: tuple[str, ...]


def decide(registry: Registry, rid: str, chosen: Mapping[str, Value]) -> Decided:
    """Keep a value for each field of a record: one of its sides, or another one."""
    with registry.read() as session:
        entity, values, _ = last_values(session, rid)
        before = disputed(session).get(rid, [])
        name = name_of(session, entity, values, Language("ar"))
    keys = [key for key in chosen if key in before]
    if not keys:
        raise UserError(NO_CONFLICT, name=name)
    label = WHOLE_RECORD if keys[0] == DELETED else fields(entity)[keys[0]].label
    said = Message(SETTLED, {"field": label, "name": name})
    told = said if len(keys) == 1 else Message(SETTLED_SEVERAL, {"name": name}, len(keys))
    with registry.write("resolve", told) as session:
        writing.put(session, rid, {key: chosen[key] for key in keys}, reason="resolve")
        left = disputed(session).get(rid, [])
    return Decided(tuple(keys), tuple(key for key in keys if key in left))


def chosen_value(registry: Registry, rid: str, key: str, take: str, text: str, language: Language) -> Value:
    """The value that a person names: ``mine``, ``theirs``, ``shown``, or its text.  Raises ``UserError``."""
    with registry.read() as session:
        found = [one for one in conflicts(registry, session, language, [rid]) if one.key == key]
        if not found:
            entity, values, _ = last_values(session, rid)
            raise UserError(NO_CONFLICT, name=title(entity, values, language))
        conflict = found[0]
        if not take:
            return _read(session, conflict, text)
    sides = {"shown": [s for s in conflict.sides if s.shown], "mine": [s for s in conflict.sides if s.mine]}
    sides["theirs"] = [s for s in conflict.sides if not s.mine]
    values_of = {canonical(side.value): side.value for side in sides[take]}
    if not values_of:
        raise UserError(NOT_MINE)
    if len(values_of) > 1:
        raise UserError(WHICH)
    return next(iter(values_of.values()))


def _read(session: Session, conflict: Conflict, text: str) -> Value:
    """A value as a person writes it."""
    if conflict.key == DELETED:
        return text.strip().casefold() in ("true", "yes", "1")
    column = SheetColumn(FIELD, conflict.key, "")
    values, problems = LineReader(session, conflict.entity, "").values(0, {column: text}, [column])
    if problems:
        why = problems[0].why
        raise UserError(why.text, why.count, **why.values)
    return values.get(conflict.key)


def answer(conflict: Conflict) -> dict[str, Any]:
    """A conflict in plain values."""
    return {
        "id": conflict.rid,
        "entity": conflict.entity,
        "name": conflict.name,
        "field": conflict.key,
        "label": conflict.label,
        "common": conflict.common,
        "owner": conflict.owner,
        "proposal": conflict.proposal,
        "may_decide": conflict.may_decide,
        "sides": [
            {
                "value": side.value,
                "words": side.words,
                "office": side.office,
                "author": side.author,
                "at": side.at.isoformat(timespec="seconds"),
                "mine": side.mine,
                "shown": side.shown,
            }
            for side in conflict.sides
        ],
    }


__all__ = ["Conflict", "Decided", "Side", "answer", "chosen_value", "conflicts", "decide"]
