"""Taking an operation back, and doing it again.

An ordinary operation is taken back by new changes that give back what was shown before.  What an
import brought is withdrawn (``withdrawing``): dropped as if it had never come.  What was edited or
used since is kept, and named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.changes.change import DELETED, MEMBER, Change, make, stamp
from coalition_desktop.changes.fold import RecordState, ranked, replaceable
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.store import tables
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.arriving import write_changes
from coalition_desktop.store.operations import NOT_UNDOABLE, Operation, next_redo, next_undo, operation_at, standing
from coalition_desktop.store.past import Past, edited_since, made_by, pasts, still_used
from coalition_desktop.store.reading import batches
from coalition_desktop.store.session import Session
from coalition_desktop.store.withdrawing import bring_back, withdraw
from coalition_desktop.store.writer import writer_of
from coalition_desktop.store.writing import seen_by_deleter

NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("Undo", "There is nothing to undo.")
NOTHING_TO_REDO = QT_TRANSLATE_NOOP("Undo", "There is nothing to redo.")
ALREADY_UNDONE = QT_TRANSLATE_NOOP("Undo", "This was already taken back.")
CANNOT_BE_UNDONE = QT_TRANSLATE_NOOP("Undo", "This cannot be taken back: {what}.")
ALL_EDITED_SINCE = QT_TRANSLATE_NOOP(
    "Undo", "Nothing was taken back: everything that this operation touched has been edited or used since."
)
UNDO_OF = QT_TRANSLATE_NOOP("Operation", "Undo: {what}")
REDO_OF = QT_TRANSLATE_NOOP("Operation", "Redo: {what}")


@dataclass(slots=True)
class Undone:
    """What came of it: how many records were given back, and which stayed, wholly or in part,
    because they were edited or used since."""

    records: int = 0
    kept: list[str] = field(default_factory=list)  # ids of records


def undo(registry: AnyRegistry, operation_id: int | None = None) -> Undone:
    """Take back one operation, the newest by default.  Raises ``UserError`` where nothing can be."""
    with registry.read() as session:
        named = operation_at(session, operation_id) if operation_id is not None else next_undo(session)
        what = named and standing(session, named)
    if named is None:
        raise UserError(NOTHING_TO_UNDO)
    if what is None:
        raise UserError(ALREADY_UNDONE)
    if named.kind in NOT_UNDOABLE:
        raise UserError(CANNOT_BE_UNDONE, what=named.title)
    return _take_back(registry, what, "undo", Message(UNDO_OF, {"what": _bare(what.title)}))


def redo(registry: AnyRegistry) -> Undone:
    """Do again what was taken back last.  Raises ``UserError`` when there is nothing."""
    with registry.read() as session:
        what = next_redo(session)
        if what is None or what.undoes is None:
            raise UserError(NOTHING_TO_REDO)
        first = operation_at(session, what.undoes)
    return _take_back(registry, what, "redo", Message(REDO_OF, {"what": _bare(first.title)}))


def _bare(title: Message) -> Message:
    """What was done in the first place: «Undo: edit» after many undos and redos, never «Undo: Redo: …»."""
    while title.text in (UNDO_OF, REDO_OF):
        inner = title.values["what"]
        assert isinstance(inner, Message)
        title = inner
    return title


def _take_back(registry: AnyRegistry, what: Operation, kind: str, title: Message) -> Undone:
    with registry.write(kind, title, undoes=what.id, import_id=what.import_id) as session:
        if operation_at(session, what.id).undone_by is not None:
            raise UserError(ALREADY_UNDONE)  # somebody else was faster
        if what.import_id is None:
            result = _revert(session, what)
        elif kind == "undo":
            result = _withdraw(session, what.import_id)
        else:
            result = _revert(session, what)
            result.records += bring_back(session, what.import_id)
            _show_as_it_stood(session, what.import_id, what.first_seq)
        if not result.records and (result.kept or what.import_id is None):
            raise UserError(ALL_EDITED_SINCE)
        return result


def _withdraw(session: Session, import_id: int) -> Undone:
    out = withdraw(session, import_id)
    for part in batches(out.bound):
        for rid, past in pasts(session, part).items():
            new = [_unmade(session, past)] if rid in out.made else _given_back(session, past, out.mine)[0]
            write_changes(session, new)
    return Undone(out.gone + len(out.bound), out.kept)


# ------------------------------------------------------------------ revert by new changes


def _revert(session: Session, what: Operation) -> Undone:
    mine = range(what.first_seq, what.last_seq + 1)
    c = tables.change.c
    touched = session.scalars(select(c.rid).where(c.seq.between(mine[0], mine[-1])).distinct()).all() if mine else []
    made = made_by(session, mine)
    kept = edited_since(session, made, mine)
    kept |= still_used(session, made, kept)
    result = Undone()
    for part in batches(touched):
        new: list[Change] = []
        for rid, past in pasts(session, part).items():
            if rid in kept or past.deleted_since(mine):
                result.kept.append(rid)
            elif rid in made:
                new.append(_unmade(session, past))
                result.records += 1
            else:
                back, whole = _given_back(session, past, mine)
                new += back
                result.records += bool(back)
                if not whole:
                    result.kept.append(rid)
        write_changes(session, new)
    return result


def _unmade(session: Session, past: Past) -> Change:
    """A record that the operation made goes into the bin."""
    state = past.state()
    return _new(session, past, {DELETED: True}, state, writer_of(session).wall_ms())


def _given_back(session: Session, past: Past, mine: range) -> tuple[list[Change], bool]:
    """Changes that show again what was shown before ``mine``, and whether all fields could go back.

    Where a field was in conflict, one change for each side of it, the side that was shown first.
    """
    keys = dict.fromkeys(key for s in _numbers_of(past, mine) for key in past.changes[s].preds)
    free = [key for key in keys if past.untouched(key, mine)]
    return _shown_again(session, past, mine, free), len(free) == len(keys)


def _shown_again(session: Session, past: Past, mine: range, keys: Iterable[str]) -> list[Change]:
    """Changes that show these fields again as they were shown before ``mine``."""
    state, before = past.state(), past.state(mine[0])
    office = past.view(mine[0]).office
    shown = {}
    for key in keys:
        order = ranked(key, [(s, past.changes[s]) for s in before.heads.get(key, ())], office)
        shown[key] = _distinct([head.values.get(key) for _, head in order]) or [_absent(key)]
    rounds = max(map(len, shown.values()), default=0)
    seen = _seen_then(past, mine) if DELETED in shown else None
    wall = writer_of(session).wall_ms()  # one moment for all sides, or the clock would choose the first
    return [
        _new(session, past, {k: v[n] for k, v in shown.items() if n < len(v)}, state, wall, later=rounds - n, seen=seen)
        for n in range(rounds)
    ]


def _show_as_it_stood(session: Session, import_id: int, undone_at: int) -> None:
    """Where what stood before an import was done again by new changes, it has not seen them: what it had set
    is set again, as a part of it that goes with it.  ``undone_at``: where the import was taken back."""
    c, source = tables.change.c, tables.change_source.c
    brought = select(c.rid).join(tables.change_source, source.seq == c.seq).where(source.import_id == import_id)
    later = session.scalars(select(c.rid).where(c.seq >= undone_at, c.rid.in_(brought)).distinct()).all()
    since = range(undone_at, writer_of(session).next_seq)
    for part in batches(later):
        for past in pasts(session, part).values():
            state, then = past.state(), past.state(undone_at)
            keys = [key for key in state.heads if _sides(past, state, key) != _sides(past, then, key)]
            write_changes(session, [] if state.erased else _shown_again(session, past, since, keys), import_id)


def _sides(past: Past, state: RecordState[int], key: str) -> set[object]:
    """What is said of a field."""
    return {canonical(past.changes[seq].values.get(key)) for seq in state.heads.get(key, ())}


def _seen_then(past: Past, mine: range) -> list[bytes] | None:
    """What the deleters of a record that lived all the same had seen: an edit that they had not keeps it again.

    None where it was dead: whoever buries it again has seen all there is.
    """
    before = past.state(mine[0])
    if not past.view(mine[0]).alive:
        return None
    verdicts = [past.changes[s] for s in before.heads.get(DELETED, ())]
    return sorted({i for head in verdicts if head.values.get(DELETED) is True for i in head.seen or ()})


def _numbers_of(past: Past, mine: range) -> list[int]:
    """The sequence numbers of an operation's changes of this record."""
    return [s for s in past.changes if s in mine]


def _absent(key: str) -> Value:
    return False if key == DELETED or MEMBER in key else None


def _distinct(values: Iterable[Value]) -> list[Value]:
    found: dict[object, Value] = {}
    for value in values:
        found.setdefault(canonical(value), value)
    return list(found.values())


def _new(
    session: Session,
    past: Past,
    values: Mapping[str, Value],
    state: RecordState[int],
    wall: int,
    later: int = 0,
    seen: Sequence[bytes] | None = None,
) -> Change:
    """``seen``: by who deletes it; without it, all that there is."""
    writer = writer_of(session)
    office, owner = writer.office, past.view().office
    if seen is None:
        seen = seen_by_deleter(state, past.changes, office, owner)
    replaced = {
        key: replaceable(key, [past.changes[s] for s in state.heads.get(key, ())], office, owner) for key in values
    }
    stamps = [h.hlc for found in replaced.values() for h in found]
    return make(
        entity=past.entity,
        rid=past.rid,
        values=values,
        preds={key: [h.id for h in found] for key, found in replaced.items()},
        hlc=stamp(wall, stamps) + later,
        site=writer.site,
        author=writer.author,
        salt=writer.salt(),
        seen=seen if values.get(DELETED) is True else None,
    )
