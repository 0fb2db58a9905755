"""Finding, reading and saving one record, and telling what happened to it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from coalition_desktop.changes.canon import Value
from coalition_desktop.changes.fold import office_of_site
from coalition_desktop.desk.past_values import PastSets, deed_of, differences, owner_of
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message, Text
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.records.showing import shown, title
from coalition_desktop.store import finding, reading, writing
from coalition_desktop.store.merged import LINK, hidden, standing
from coalition_desktop.store.numbering import association_numbers
from coalition_desktop.store.past import brought_by
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session

UNKNOWN = QT_TRANSLATE_NOOP("Desk", "There is no record “{wanted}” in this registry.")
SEVERAL = QT_TRANSLATE_NOOP("Desk", "Several records have the number {wanted}; name one by its id: {ids}.")
NEW = QT_TRANSLATE_NOOP("Operation", "New: {name}")
EDIT = QT_TRANSLATE_NOOP("Operation", "{field} of “{name}”")
EDIT_SEVERAL = QT_TRANSLATE_NOOP("Operation", "%n field(s) of “{name}”", "", 1)
DELETE = QT_TRANSLATE_NOOP("Operation", "Deleted: {name}")
DELETE_SEVERAL = QT_TRANSLATE_NOOP("Operation", "%n record(s) deleted", "", 1)
RESTORE = QT_TRANSLATE_NOOP("Operation", "Restored: {name}")
WHAT: Mapping[str, Text] = {  # a change that did more than set fields
    "deleted": QT_TRANSLATE_NOOP("History", "Put into the bin"),
    "restored": QT_TRANSLATE_NOOP("History", "Brought back from the bin"),
    "erased": QT_TRANSLATE_NOOP("History", "Erased for good"),
}
FOR_MACHINES = frozenset({"values", "signed", "public_keys"})  # printed values, signatures, keys

_ARABIC = Language("ar")


def which(session: Session, wanted: str) -> str:
    """The id of the record that a person names by its id or its number.  Raises ``UserError``."""
    for entity in ("association", "letter"):
        found = finding.numbered(session, entity, wanted) or _numbered_behind(session, entity, wanted)
        if len(found) > 1:
            raise UserError(SEVERAL, wanted=wanted, ids=", ".join(found))
        if found:
            return found[0]
    rid = wanted.strip().upper()
    if not reading.history(session, rid):
        raise UserError(UNKNOWN, wanted=wanted)
    return rid


def _numbered_behind(session: Session, entity: str, number: str) -> list[str]:
    """Records with this number for which others stand."""
    wanted = number.strip().upper()
    return [one.rid for one in hidden(session, entity) if str(one.values.get("number") or "").upper() == wanted]


def name_of(session: Session, entity: str, values: Mapping[str, Any], language: Language) -> str:
    """Under which name a person knows a record; of an answer about two records, theirs."""
    if entity != LINK:
        return title(entity, values, language)
    names = []
    for key in ("one", "other"):
        try:
            names.append(title(*finding.last_values(session, str(values.get(key)))[:2], language))
        except KeyError:
            names.append("?")
    return " – ".join(names)


def save_new(registry: Registry, entity: str, values: Mapping[str, Value], rid: str | None = None) -> str:
    """A new record in one operation; an association without a number is given the next one."""
    name = title(entity, values, _ARABIC)
    with registry.write("create", Message(NEW, {"name": name})) as session:
        given = dict(values)
        if entity == "association" and not given.get("number"):
            given["number"] = association_numbers(session, registry.identity.office, 1)[0]
        return writing.create(session, entity, given, rid)


def save(registry: Registry, entity: str, rid: str, changed: Mapping[str, Value]) -> bool:
    """The changed fields of a record in one operation; False when none really changed."""
    with registry.read() as session:
        _, before = finding.values_of(session, rid)
    name = title(entity, {**before, **changed}, _ARABIC)
    if len(changed) == 1:
        what = Message(EDIT, {"field": fields(entity)[next(iter(changed))].label, "name": name})
    else:
        what = Message(EDIT_SEVERAL, {"name": name}, len(changed))
    with registry.write("edit", what) as session:
        return writing.put(session, rid, changed)


def remove(registry: Registry, rids: Sequence[str]) -> int:
    """Put records into the bin in one operation; how many were living."""
    if len(rids) == 1:
        with registry.read() as session:
            what = Message(DELETE, {"name": title(*finding.values_of(session, rids[0]), _ARABIC)})
    else:
        what = Message(DELETE_SEVERAL, {}, len(rids))
    with registry.write("delete", what) as session:
        return writing.delete(session, rids)


@dataclass(frozen=True, slots=True)
class Step:
    """One change of a record, as a person reads it.

    ``at``: UTC; ``office``: code of the one that wrote it, ``HAND_EDIT`` for what was written into a workbook;
    ``fields``: key → (old, new).
    """

    at: datetime
    author: str
    office: str
    what: str  # set, deleted, restored, erased
    fields: dict[str, tuple[Any, Any]]


def steps(session: Session, rid: str, key: str = "") -> list[Step]:
    """What happened to a record (or one of its fields), oldest first."""
    told = [step for _, step in numbered_steps(session, rid)]
    return [replace(s, fields={key: s.fields[key]}) for s in told if key in s.fields] if key else told


def numbered_steps(session: Session, rid: str) -> list[tuple[int, Step]]:
    """All steps of a record, each with the number of its change."""
    changes = reading.numbered_history(session, rid)
    by_id = {change.id: change for change in changes.values()}
    owner, sets = owner_of(changes.values()), PastSets()
    return [
        (
            seq,
            Step(
                datetime.fromtimestamp((change.hlc >> 16) / 1000, UTC),
                change.author,
                office_of_site(change.site),
                deed_of(change),
                {**differences(change, by_id, owner), **sets.take(change)},
            ),
        )
        for seq, change in changes.items()
    ]


def told_fields(entity: str, changed: Collection[str]) -> list[Field]:
    """The changed fields of which a person is told, in the order of declaration; not what only machines read."""
    declared = fields(entity) if entity in RECORDS else {}
    return [field for key, field in declared.items() if key in changed and key not in FOR_MACHINES]


def value_words(session: Session, field: Field, value: Any, language: Language) -> str:
    """A value as a person reads it; of a reference, the name of the record, the bin included."""
    if field.kind is not Kind.REFERENCE or not value:
        return shown(field, value, language)
    try:
        entity, values, _ = finding.last_values(session, standing(session, value))
    except KeyError:
        return str(value)
    return record_title(entity, values, language) or str(value)


def record_title(entity: str, values: Mapping[str, Any], language: Language) -> str:
    """``title``, and nothing for a kind of record that this version does not know."""
    return title(entity, values, language) if entity in RECORDS else ""


def shown_steps(
    session: Session, rid: str, language: Language, key: str = "", within: Sequence[range] | None = None
) -> list[dict[str, Any]]:
    """``steps`` for the terminal and for files: the values as they are kept, and as a person reads them.

    ``within``: only what was done by changes with these numbers.
    """
    told = [
        (seq, step)
        for seq, step in numbered_steps(session, rid)
        if (not key or key in step.fields) and (within is None or any(seq in seqs for seqs in within))
    ]
    entity = reading.history(session, rid)[0].entity
    files = brought_by(session, [seq for seq, _ in told])
    return [
        {
            "at": step.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "author": step.author,
            "office": step.office,
            "file": files.get(seq, ""),
            "what": step.what,
            "fields": {
                field.key: _told_difference(session, field, step.fields[field.key], language)
                for field in told_fields(entity, [key] if key else step.fields)
            },
        }
        for seq, step in told
    ]


def _told_difference(session: Session, field: Field, difference: tuple[Any, Any], language: Language) -> dict[str, Any]:
    old, new = difference
    return {
        "label": language.plain(field.label),
        "old": old,
        "new": new,
        "old_shown": value_words(session, field, old, language),
        "new_shown": value_words(session, field, new, language),
    }


def step_lines(steps: Sequence[Mapping[str, Any]], language: Language) -> list[str]:
    """``shown_steps`` as lines for a person, at the time of this computer."""
    lines: list[str] = []
    for step in steps:
        moment = datetime.fromisoformat(step["at"]).astimezone()
        origin = f"  ({step['file']})" if step["file"] else ""
        lines.append(f"{language.date(moment.date())} {moment:%H:%M}  {step['author']}{origin}")
        if step["what"] in WHAT:
            lines.append(f"  {language.plain(WHAT[step['what']])}")
        lines += [
            f"  {told['label']}: {told['old_shown'] or '—'} → {told['new_shown'] or '—'}"
            for told in step["fields"].values()
        ]
    return lines


def answer(session: Session, rid: str, language: Language) -> dict[str, Any]:
    """A record as the terminal tells it: its values as kept, and as a person reads them."""
    entity, values, alive = finding.last_values(session, rid)
    kept = {key: value for key, value in values.items() if value is not None}
    return {
        "id": rid,
        "entity": entity,
        "deleted": not alive,
        "title": title(entity, values, language),
        "values": kept,
        "shown": {
            language.plain(field.label): value_words(session, field, kept[key], language)
            for key, field in fields(entity).items()
            if key in kept
        },
    }
