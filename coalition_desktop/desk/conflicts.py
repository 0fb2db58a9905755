"""What offices disagree about, in words, and a person's decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.changes.change import DELETED, Change
from coalition_desktop.changes.fold import office_of_site
from coalition_desktop.desk import records
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.conflict_sheet import WHOLE_RECORD, keeping_words, known_keeping, value_words, who_words
from coalition_desktop.exchange.packet_tables import FIELD, SheetColumn
from coalition_desktop.exchange.packet_values import LineReader
from coalition_desktop.folding import fold
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message, Text
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Kind
from coalition_desktop.records.showing import title
from coalition_desktop.store import writing
from coalition_desktop.store.disputes import Dispute, disputed, disputes
from coalition_desktop.store.finding import last_values
from coalition_desktop.store.reading import batches
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session
from coalition_desktop.work import Progress, Work

SETTLED = QT_TRANSLATE_NOOP("Operation", "Decided: {field} of “{name}”")
SETTLED_SEVERAL = QT_TRANSLATE_NOOP("Operation", "%n conflict(s) decided of “{name}”", "", 1)
KEEP_OR_DELETE = QT_TRANSLATE_NOOP(
    "Conflict", "“{value}” says neither to keep the record nor to delete it. Known words: {known}."
)
NO_CONFLICT = QT_TRANSLATE_NOOP("Conflict", "“{name}” has no conflict in this field.")
SETTLED_RECORDS = QT_TRANSLATE_NOOP("Operation", "Conflicts of %n record(s) decided", "", 1)
WITHDRAWN = QT_TRANSLATE_NOOP("Operation", "Proposal taken back: {field} of “{name}”")
WITHDRAWN_SEVERAL = QT_TRANSLATE_NOOP("Operation", "%n proposal(s) about “{name}” taken back", "", 1)
DECIDING = QT_TRANSLATE_NOOP("Phase", "Writing the decisions")
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

    @property
    def who(self) -> str | Message:
        """Who said it, for a person."""
        return who_words(self.office, self.author)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field in conflict, for a person.  ``key`` is ``_deleted`` where the whole record is meant.

    ``sides``: one for each value, the one that is shown first.  ``common``: the last value that all knew,
    in words.  ``proposal``: the owner decides; ``may_decide``: that this office does.  ``version`` is
    another one as soon as anything is said in the matter.
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
    version: str

    @property
    def is_deletion(self) -> bool:
        """Whether it is about keeping the record at all."""
        return self.key == DELETED


def conflicts(
    registry: Registry, session: Session, language: Language, rids: Sequence[str] | None = None
) -> list[Conflict]:
    """All conflicts, or those of some records, in the order of the records' names."""
    wanted = list(disputed(session)) if rids is None else rids
    return [_conflict(registry, session, dispute, language) for dispute in disputes(session, wanted)]


def _conflict(registry: Registry, session: Session, dispute: Dispute, language: Language) -> Conflict:
    entity = dispute.entity
    own = registry.identity.office
    label: Text = WHOLE_RECORD if dispute.is_deletion else fields(entity)[dispute.key].label
    sides = tuple(_side(session, dispute, side, own, language) for side in dispute.one_each())
    return Conflict(
        dispute.rid,
        entity,
        known_as(session, entity, dispute.values, language),
        dispute.key,
        language.say(label),
        sides,
        "" if dispute.common is None else _words(session, dispute, dispute.common, language),
        dispute.owner,
        dispute.is_proposal,
        dispute.may_decide(own),
        dispute.version,
    )


def _side(session: Session, dispute: Dispute, side: Change, own: str, language: Language) -> Side:
    office = office_of_site(side.site)
    value = dispute.value(side)
    at = datetime.fromtimestamp((side.hlc >> 16) / 1000, UTC)
    words = _words(session, dispute, value, language)
    return Side(value, words, office, side.author, at, office == own, side is dispute.sides[0])


def _words(session: Session, dispute: Dispute, value: Value, language: Language) -> str:
    """A value in words; another record by its name."""
    if value and not dispute.is_deletion and fields(dispute.entity)[dispute.key].kind is Kind.REFERENCE:
        return records.value_words(session, fields(dispute.entity)[dispute.key], value, language)
    return value_words(dispute.entity, dispute.key, value, language)


def known_as(session: Session, entity: str, values: Mapping[str, Any], language: Language) -> str:
    """A name for any record: its own, else those of the records that it brings together, else its kind."""
    named = records.name_of(session, entity, values, language)
    references = [f for f in fields(entity).values() if f.kind is Kind.REFERENCE and values.get(f.key)]
    together = [records.value_words(session, f, values[f.key], language) for f in references]
    return named or " · ".join(together) or language.say(RECORDS[entity].label)


# ------------------------------------------------------------------ deciding


@dataclass(frozen=True, slots=True)
class Decided:
    """What came of a decision.  ``open``: fields still in conflict, because their owner must decide."""

    fields: tuple[str, ...]
    open: tuple[str, ...]


def decide(registry: Registry, rid: str, chosen: Mapping[str, Value]) -> Decided:
    """Keep a value for each field of a record: one of its sides, or another one.

    Of a record that goes nothing else is decided.
    """
    name, keys, label = _asked(registry, rid, chosen)
    if not keys:
        raise UserError(NO_CONFLICT, name=name)
    said = Message(SETTLED, {"field": label, "name": name})
    told = said if len(keys) == 1 else Message(SETTLED_SEVERAL, {"name": name}, len(keys))
    with registry.write("resolve", told) as session:
        writing.put(session, rid, {key: chosen[key] for key in keys}, reason="resolve")
        left = disputed(session).get(rid, [])
    return Decided(tuple(keys), tuple(key for key in keys if key in left))


def decide_all(registry: Registry, chosen: Mapping[str, Mapping[str, Value]]) -> Work[int]:
    """``decide`` for many records in one operation; how many were decided."""
    with registry.read() as session:
        known = disputed(session)
    asked = {
        rid: {key: values[key] for key in _needed(values, known[rid])} for rid, values in chosen.items() if rid in known
    }
    done = 0
    with registry.write("resolve", Message(SETTLED_RECORDS, {}, len(asked))) as session:
        for part in batches(asked):
            yield Progress(done, len(asked), DECIDING)
            done += writing.put_many(session, {rid: asked[rid] for rid in part}, reason="resolve")
    return done


def withdraw(registry: Registry, rid: str, keys: Sequence[str]) -> bool:
    """Take back what this office proposes to the owner of a record; False where it proposes nothing."""
    name, known, label = _asked(registry, rid, dict.fromkeys(keys))
    if not known:
        raise UserError(NO_CONFLICT, name=name)
    one = Message(WITHDRAWN, {"field": label, "name": name})
    told = one if len(known) == 1 else Message(WITHDRAWN_SEVERAL, {"name": name}, len(known))
    with registry.write("resolve", told) as session:
        return writing.withdraw(session, rid, known)


def _asked(registry: Registry, rid: str, chosen: Mapping[str, Value]) -> tuple[str, list[str], Text]:
    """The name of a record, those of the fields that are in conflict, and the label of the first."""
    with registry.read() as session:
        entity, values, _ = last_values(session, rid)
        keys = _needed(chosen, disputed(session).get(rid, []))
        name = known_as(session, entity, values, Language("ar"))
    label = WHOLE_RECORD if not keys or keys[0] == DELETED else fields(entity)[keys[0]].label
    return name, keys, label


def _needed(chosen: Mapping[str, Value], disputed_keys: Sequence[str]) -> list[str]:
    keys = [key for key in chosen if key in disputed_keys]
    return [DELETED] if DELETED in keys and chosen[DELETED] is True else keys


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
        known = keeping_words()
        if fold(text) not in known:
            raise UserError(KEEP_OR_DELETE, value=text, known=known_keeping())
        return known[fold(text)]
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


__all__ = [
    "Conflict",
    "Decided",
    "Side",
    "answer",
    "chosen_value",
    "conflicts",
    "decide",
    "decide_all",
    "known_as",
    "withdraw",
]
