"""Every value that a field of a record ever had, from whom and from where, and putting one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.changes.change import DELETED, Change
from coalition_desktop.changes.fold import office_of_site
from coalition_desktop.desk.conflicts import known_as
from coalition_desktop.desk.history import writer_words
from coalition_desktop.desk.office import office_names
from coalition_desktop.desk.past_values import PastSets, differences, owner_of
from coalition_desktop.desk.records import value_words
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.store import tables, writing
from coalition_desktop.store.databases import among
from coalition_desktop.store.finding import last_values
from coalition_desktop.store.merged import members, standing
from coalition_desktop.store.operations import operation_of
from coalition_desktop.store.past import Past, brought_by, pasts
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session

PUT_BACK = QT_TRANSLATE_NOOP("Operation", "Put back: {field} of “{name}”")
ERASED = QT_TRANSLATE_NOOP(
    "FieldHistory", "Nothing can be put back: the data of this person were erased for good, and are kept nowhere."
)
IN_BIN = QT_TRANSLATE_NOOP("FieldHistory", "“{name}” is in the bin. It must be restored before a value is put back.")

SHOWN, BESIDE, MERGED, FORMER = "shown", "beside", "merged", "former"


@dataclass(frozen=True, slots=True)
class Said:
    """One value that a field had, in words too.

    ``at``: when it was written, as its writer's clock said, UTC; ``arrived``: when it came here, UTC.
    ``file``: the one that brought it first, empty for what was entered here.  ``standing``: ``SHOWN``;
    ``BESIDE`` the shown one, in conflict with it; ``MERGED``: what a record says that this one stands for,
    which ``of`` names; or ``FORMER``.
    """

    value: Value
    words: str
    writer: str
    at: datetime
    arrived: datetime
    file: str
    standing: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class FieldHistory:
    """A field of a record with all that was ever said of it, what came last first.

    ``owner``: short name of the office that keeps the record where another one decides, empty else.
    """

    rid: str
    entity: str
    key: str
    label: str
    name: str
    alive: bool
    erased: bool
    in_conflict: bool
    owner: str
    said: tuple[Said, ...]


def field_keys(session: Session, rid: str) -> dict[str, Field]:
    """The fields of a record of which anything was ever said, in the order of declaration."""
    inside = members(session, [standing(session, rid)])
    found = pasts(session, [one for rids in inside.values() for one in rids])
    touched = {key.partition("\x1f")[0] for past in found.values() for c in past.changes.values() for key in c.preds}
    entity = next(iter(found.values())).entity
    return {key: field for key, field in fields(entity).items() if key in touched}


def field_history(session: Session, rid: str, key: str, language: Language, own: str) -> FieldHistory:
    """All values of a field.  ``own``: code of this office.  Raises ``KeyError`` for an unknown record or field."""
    rid = standing(session, rid)
    entity, values, alive = last_values(session, rid)
    field = fields(entity)[key]
    told = _Telling(session, field, language)
    mine, *behind = members(session, [rid])[rid]
    past = pasts(session, [mine, *behind])
    state, view = past[mine].state(), past[mine].view()
    said = told.said(past[mine], "")
    for other in behind:
        of = known_as(session, *last_values(session, other)[:2], language)
        number = last_values(session, other)[1].get("number")
        said += told.said(past[other], f"{of} · {number}" if number else of)
    foreign = view.office not in ("", own)
    return FieldHistory(
        rid,
        entity,
        key,
        language.say(field.label),
        known_as(session, entity, values, language),
        alive,
        state.erased,
        key in view.conflicts,
        told.names.get(view.office, view.office) if foreign else "",
        tuple(one for _, one in sorted(said, key=lambda pair: pair[0], reverse=True)),
    )


class _Telling:
    """The words for what was said of one field."""

    def __init__(self, session: Session, field: Field, language: Language) -> None:
        self._session, self._field, self._language = session, field, language
        self.names = office_names(session, language)

    def said(self, past: Past, of: str) -> list[tuple[int, Said]]:
        """What the changes of one record say of the field, each with its number, in the order of arrival."""
        found = self._values(past)
        heads = set(past.state().heads.get(self._field.key, ()))
        shown = canonical(past.view().values.get(self._field.key))
        if self._field.kind is Kind.CHOICES and found:
            heads = {max(found)}
        kept = _arrivals(self._session, list(found))
        files = brought_by(self._session, found)
        return [
            (seq, self._one(past.changes[seq], value, kept[seq], files.get(seq, ""), _standing(seq in heads, canonical(value) == shown, of), of))
            for seq, value in found.items()
        ]  # fmt: skip

    def _values(self, past: Past) -> dict[int, Value]:
        """Number of a change → what the field said after it."""
        key, found, sets = self._field.key, {}, PastSets()
        by_id = {change.id: change for change in past.changes.values()}
        owner = owner_of(past.changes.values())
        for seq, change in past.changes.items():
            told = {**differences(change, by_id, owner), **sets.take(change)}
            if key in told and change.body is not None:
                found[seq] = told[key][1]
        return found

    def _one(self, change: Change, value: Value, arrived: str, file: str, standing_: str, of: str) -> Said:
        writer = self._language.say(writer_words(change.author, office_of_site(change.site), self.names))
        words = value_words(self._session, self._field, value, self._language)
        at = datetime.fromtimestamp((change.hlc >> 16) / 1000, UTC)
        return Said(value, words, writer, at, datetime.fromisoformat(arrived), file, standing_, of)


def _standing(is_head: bool, is_shown: bool, of: str) -> str:
    if not is_head:
        return FORMER
    if of:
        return MERGED
    return SHOWN if is_shown else BESIDE


def _arrivals(session: Session, seqs: Sequence[int]) -> dict[int, str]:
    c = tables.change.c
    return dict(session.execute(select(c.seq, c.arrived).where(among(c.seq, seqs))).all())


# ------------------------------------------------------------------ putting back


@dataclass(frozen=True, slots=True)
class PutBack:
    """What came of it.

    ``operation``: the one to take back, None where the field said so already.  ``open``: the office that
    keeps the record must decide; until then it stands there as a proposal.
    """

    operation: int | None
    open: bool = False


def put_back(registry: Registry, rid: str, key: str, value: Value, restore: bool = False) -> PutBack:
    """Let a field of a record say again what it once said, in one operation; a conflict is decided by it.

    ``restore``: bring the record back from the bin as well.  Raises ``UserError`` for what was erased, and for
    a record in the bin without ``restore``.
    """
    with registry.read() as session:
        rid = standing(session, rid)
        entity, values, alive = last_values(session, rid)
        state = pasts(session, [rid])[rid]
        name = known_as(session, entity, values, Language("ar"))
        in_conflict = key in state.view().conflicts
    if state.state().erased:
        raise UserError(ERASED)
    if not alive and not restore:
        raise UserError(IN_BIN, name=name)
    wanted: dict[str, Any] = {key: value} if alive else {key: value, DELETED: False}
    title = Message(PUT_BACK, {"field": fields(entity)[key].label, "name": name})
    with registry.write("resolve" if in_conflict else "edit", title) as session:
        if not writing.put(session, rid, wanted, reason="resolve" if in_conflict else None):
            return PutBack(None)
    with registry.read() as session:
        newest = session.execute(select(tables.operation).order_by(tables.operation.c.id.desc()).limit(1)).one()
        return PutBack(operation_of(newest).id, key in pasts(session, [rid])[rid].view().conflicts)
