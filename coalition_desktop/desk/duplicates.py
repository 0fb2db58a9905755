"""Records that may be one: what is proposed, and what a person says of it, which counts in every office."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.changes.change import MEMBER
from coalition_desktop.desk.records import which
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.likeness import SAID
from coalition_desktop.exchange.twins import ENTITIES, twins
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message, Text
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.records.showing import title
from coalition_desktop.store import finding, merged, writing
from coalition_desktop.store.derived import conflict
from coalition_desktop.store.linking import say
from coalition_desktop.store.reading import history
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session
from coalition_desktop.work import Work

MERGE, UNMERGE, NOT_SAME = "merge", "unmerge", "not-same"  # kinds of operations
MERGED = QT_TRANSLATE_NOOP("Operation", "Merged: “{one}” and “{other}”")
UNMERGED = QT_TRANSLATE_NOOP("Operation", "Separated again: “{one}” and “{other}”")
SAID_DIFFERENT = QT_TRANSLATE_NOOP("Operation", "Not the same: “{one}” and “{other}”")
NOT_ALIKE = QT_TRANSLATE_NOOP("Duplicates", "Only two associations or two persons can be merged. Nothing was changed.")
ONE_RECORD = QT_TRANSLATE_NOOP("Duplicates", "This is one record already. Nothing was changed.")
NOT_MERGED = QT_TRANSLATE_NOOP("Duplicates", "“{one}” and “{other}” are not merged. Nothing was changed.")
IN_THE_BIN = QT_TRANSLATE_NOOP("Duplicates", "“{name}” is in the bin: restore it first. Nothing was changed.")
STILL_MERGED = QT_TRANSLATE_NOOP(
    "Duplicates", "“{one}” and “{other}” are merged: separate them first. Nothing was changed."
)
BAD_KEEP = QT_TRANSLATE_NOOP(
    "Duplicates", "Write which value is kept as FIELD=RECORD, not “{given}”. Known fields: {fields}."
)
BOTH = "both"  # of a field with several values: those of both records
_SEVERAL = frozenset({Kind.CHOICES, Kind.PHONES})
_ARABIC = Language("ar")


# ------------------------------------------------------------------ what is proposed


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two records that may be one, for a person to decide.  ``score``: 0–100; ``certain``: little doubt."""

    entity: str
    one: str
    other: str
    score: int
    certain: bool
    reasons: tuple[Text, ...]


def proposals(registry: Registry, entity: str = "") -> Work[list[Proposal]]:
    """Pairs that nobody has answered yet, likeliest first; of one kind of record, or of all."""
    found: list[Proposal] = []
    with registry.read() as session:
        for kind in (entity,) if entity else ENTITIES:
            for pair in (yield from twins(session, kind)):
                reasons = tuple(SAID[sign] for sign in pair.signs)
                found.append(Proposal(kind, pair.one, pair.other, pair.score, pair.certain, reasons))
    return sorted(found, key=lambda one: -one.score)


# ------------------------------------------------------------------ two records side by side


@dataclass(frozen=True, slots=True)
class Choice:
    """A field of two records that do not say the same.

    ``one``, ``other``: what each says (None: nothing).  ``kept``: whose value is kept unless a person
    says otherwise: the id of one of them, or ``BOTH``.
    """

    field: Field
    one: Value
    other: Value
    kept: str

    @property
    def several(self) -> bool:
        """Whether the values of both can be kept."""
        return self.field.kind in _SEVERAL


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records: the one that would stand for both (``stands``) first, the other; their fields."""

    entity: str
    stands: str
    behind: str
    choices: tuple[Choice, ...]
    same: tuple[str, ...]  # keys of fields in which they agree


def compare(session: Session, one: str, other: str) -> Comparison:
    """Two living records side by side.  Raises ``UserError`` where they cannot be merged."""
    entity = _check(session, one, other)
    stands, behind = merged.oldest_first(session, (one, other))
    mine, theirs = (finding.values_of(session, rid)[1] for rid in (stands, behind))
    choices: list[Choice] = []
    same: list[str] = []
    for key, declared in fields(entity).items():
        if canonical(mine[key]) == canonical(theirs[key]):
            same += [key] if mine[key] not in (None, "", []) else []
        else:
            choices.append(Choice(declared, mine[key], theirs[key], _kept(declared, mine, stands, behind)))
    return Comparison(entity, stands, behind, tuple(choices), tuple(same))


def _kept(declared: Field, mine: Mapping[str, Any], stands: str, behind: str) -> str:
    if declared.kind in _SEVERAL:
        return BOTH
    return behind if mine[declared.key] in (None, "") else stands


def _check(session: Session, one: str, other: str) -> str:
    if one == other:
        raise UserError(ONE_RECORD)
    entities = [_living(session, rid)[0] for rid in (one, other)]
    if entities[0] != entities[1] or entities[0] not in ENTITIES:
        raise UserError(NOT_ALIKE)
    return entities[0]


def _living(session: Session, rid: str) -> tuple[str, dict[str, Any]]:
    entity, values, alive = finding.last_values(session, rid)
    if not alive:
        raise UserError(IN_THE_BIN, name=title(entity, values, _ARABIC))
    return entity, values


# ------------------------------------------------------------------ what a person says


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of a merge.  ``rid``: the record that stands for both; ``fields``: those that it took
    over; ``open``: those in which another office, which keeps the record, must decide first."""

    rid: str
    behind: str
    fields: tuple[str, ...]
    open: tuple[str, ...]


def merge(registry: Registry, one: str, other: str, keep: Mapping[str, str] | None = None) -> Merged:
    """Say that two records are one: the older stands for both, with the values that are kept.

    ``keep``: field → id of the record whose value is kept (or of one behind it), or ``BOTH``; for the others
    what ``compare`` proposes.  All in one operation, bound together so that it can be told what the merge wrote.
    """
    with registry.read() as session:
        found = compare(session, merged.standing(session, one), merged.standing(session, other))
        named = names(session, (found.stands, found.behind), _ARABIC)
        wanted = {key: merged.standing(session, kept) for key, kept in (keep or {}).items()}
    values = {}
    for choice in found.choices:
        kept = wanted.get(choice.field.key, choice.kept)
        values[choice.field.key] = _value(choice, kept, found)
    said = Message(MERGED, {"one": named[found.stands], "other": named[found.behind]})
    group = secrets.token_bytes(16)
    with registry.write(MERGE, said) as session:
        before = _in_conflict(session, found.stands)
        writing.put_many(session, {found.stands: values}, reason=MERGE, group=group)
        opened = _in_conflict(session, found.stands) - before
        say(session, found.entity, {(found.stands, found.behind): True}, reason=MERGE, group=group)
    taken = tuple(c.field.key for c in found.choices if canonical(values[c.field.key]) != canonical(c.one))
    return Merged(found.stands, found.behind, taken, tuple(sorted(opened)))


def _value(choice: Choice, kept: str, found: Comparison) -> Value:
    if kept == BOTH and choice.several:
        return list(dict.fromkeys([*_list(choice.one), *_list(choice.other)]))
    return choice.other if kept == found.behind else choice.one


def _list(value: Value) -> list[str]:
    return value if isinstance(value, list) else []


def _in_conflict(session: Session, rid: str) -> set[str]:
    return set(session.scalars(select(conflict.c.field).where(conflict.c.rid == rid)))


def not_same(registry: Registry, one: str, other: str) -> None:
    """Say that two records are two, so that nobody is asked again, in any office."""
    with registry.read() as session:
        entity = _check(session, one, other)
        named = names(session, (one, other), _ARABIC)
        if merged.standing(session, one) == merged.standing(session, other):
            raise UserError(STILL_MERGED, one=named[one], other=named[other])
    with registry.write(NOT_SAME, Message(SAID_DIFFERENT, {"one": named[one], "other": named[other]})) as session:
        say(session, entity, {(one, other): False})


def unmerge(registry: Registry, one: str, other: str) -> None:
    """Separate two records again.  What the merge wrote is given back, where nobody has changed it since."""
    with registry.read() as session:
        entity = _check(session, one, other)
        named = names(session, (one, other), _ARABIC)
        top = merged.standing(session, one)
        if top != merged.standing(session, other):
            raise UserError(NOT_MERGED, one=named[one], other=named[other])
        leaves = other if other != top else one
        ties = merged.ties_of(session, entity, leaves)
        groups = {group for link in ties for group in _groups(session, link)}
        back = _given_back(session, top, groups)
        rest = [rid for rid in merged.members(session, [top])[top] if rid != leaves]
    with registry.write(UNMERGE, Message(UNMERGED, {"one": named[one], "other": named[other]})) as session:
        writing.put_many(session, {link: {"same": False} for link in ties}, reason=UNMERGE)
        say(session, entity, {(one, other): False}, reason=UNMERGE)
        for rid in rest:  # that were only tied over the one that leaves
            if merged.standing(session, rid) != merged.standing(session, rest[0]):
                say(session, entity, {(rest[0], rid): True}, reason=UNMERGE)
        writing.put_many(session, {top: back}, reason=UNMERGE)


def _groups(session: Session, link: str) -> Iterable[bytes]:
    return (change.group for change in history(session, link) if change.group)


def _given_back(session: Session, rid: str, groups: set[bytes]) -> dict[str, Value]:
    """What a record said before merges wrote into it, for the fields in which theirs is the last word."""
    changes = history(session, rid)
    by_id = {change.id: change for change in changes}
    replaced = {(pred, key) for change in changes for key, preds in change.preds.items() for pred in preds}
    entity, now, _ = finding.last_values(session, rid)
    back: dict[str, Value] = {}
    for change in changes:
        if change.group not in groups:
            continue
        for key, preds in change.preds.items():
            if (change.id, key) in replaced:
                continue
            name, member, element = key.partition(MEMBER)
            before = [by_id[pred].values.get(key) for pred in preds if pred in by_id]
            if member:
                elements = set(_list(back.get(name, now.get(name))))
                (elements.discard if change.values[key] else elements.add)(element)
                back[name] = sorted(elements)
            else:
                back[name] = before[0] if before else None
    return {key: value for key, value in back.items() if key in fields(entity)}


# ------------------------------------------------------------------ telling


def names(session: Session, rids: Iterable[str], language: Language) -> dict[str, str]:
    """The names of records, wherever they are; the id of one that has none."""
    found = {}
    for rid in rids:
        entity, values, _ = finding.last_values(session, rid)
        found[rid] = (title(entity, values, language) if entity in RECORDS else "") or rid
    return found


def behind(session: Session, rid: str) -> list[str]:
    """The records for which this one stands."""
    return merged.members(session, [rid])[rid][1:]


def proposal_answers(session: Session, found: Sequence[Proposal], language: Language) -> list[dict[str, Any]]:
    """Proposals in plain values."""
    return [
        {
            "entity": one.entity,
            "score": one.score,
            "certain": one.certain,
            "reasons": [language.plain(reason) for reason in one.reasons],
            "records": [_told(session, one.entity, rid, language) for rid in (one.one, one.other)],
        }
        for one in found
    ]


def _told(session: Session, entity: str, rid: str, language: Language) -> dict[str, Any]:
    _, values, _ = finding.last_values(session, rid)
    named = {"id": rid, "number": values.get("number"), "title": title(entity, values, language)}
    return named | {key: values[key] for key in ("name_ar", "name_fr")}


def given_keep(session: Session, rid: str, given: Sequence[str]) -> dict[str, str]:
    """``FIELD=RECORD`` of ``--keep`` for a record as field → id; ``FIELD=both`` keeps both.

    Raises ``UserError``.
    """
    entity, found = finding.last_values(session, rid)[0], dict[str, str]()
    for item in given:
        key, equals, wanted = item.partition("=")
        if not equals or key.strip() not in fields(entity):
            raise UserError(BAD_KEEP, given=item, fields=", ".join(fields(entity)))
        found[key.strip()] = BOTH if wanted.strip() == BOTH else which(session, wanted)
    return found


__all__ = ["BOTH", "Choice", "Comparison", "Merged", "Proposal", "compare", "merge", "not_same", "proposals", "unmerge"]
