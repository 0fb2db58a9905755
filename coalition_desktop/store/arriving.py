"""Changes into the registry: written once, and what follows from them derived at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from sqlalchemy import exists, insert, literal, select

from coalition_desktop.changes.change import Change, ids_json
from coalition_desktop.changes.fold import RecordState, arrive, is_to_be_erased, request
from coalition_desktop.store import tables
from coalition_desktop.store.bulk import insert_rows
from coalition_desktop.store.databases import among
from coalition_desktop.store.deriving import Row, first_row, row_of, write_rows
from coalition_desktop.store.placing import Entries
from coalition_desktop.store.reading import batches, load, present, seqs_of
from coalition_desktop.store.session import Session
from coalition_desktop.store.traces import erase_traces
from coalition_desktop.store.writer import now, writer_of


def take_in(session: Session, changes: Iterable[Change], import_id: int | None = None) -> set[str]:
    """Write changes, wherever they come from; the ids of the records they touch.

    Changes that are known are only given one more source.  The caller has verified foreign ones.
    """
    given = {change.id: change for change in changes}
    known = seqs_of(session, given)
    add_source(session, known.values(), import_id)
    return write_changes(session, [c for c in given.values() if c.id not in known], import_id)


def write_changes(session: Session, fresh: Iterable[Change], import_id: int | None = None) -> set[str]:
    """Write changes that are not in the registry yet; the ids of the records they touch."""
    return set().union(*write_in_parts(session, fresh, import_id))


def write_in_parts(session: Session, fresh: Iterable[Change], import_id: int | None = None) -> Iterator[set[str]]:
    """The same part by part: the ids of each.  Search knows of them at the end."""
    entries = Entries(session)
    for part in batches(fresh):
        yield _write(session, part, import_id, entries)
    entries.write()


def _write(session: Session, fresh: Sequence[Change], import_id: int | None, entries: Entries) -> set[str]:
    writer = writer_of(session)
    seqs = range(writer.next_seq, writer.next_seq + len(fresh))
    writer.next_seq += len(fresh)
    times = Counter([c.rid for c in fresh])
    there = present(session, times)
    begun: dict[int, Change] = {}
    others: dict[int, Change] = {}
    for seq, change in zip(seqs, fresh, strict=True):
        alone = change.rid not in there and times[change.rid] == 1
        (begun if alone and _begins(change) else others)[seq] = change
    rows = [first_row(seq, change) for seq, change in begun.items()]
    rows += _arrived(session, others, there)
    _insert(session, {**begun, **others})
    if import_id is not None:
        insert_rows(session, tables.change_source, [(seq, import_id) for seq in seqs])
    write_rows(session, rows, entries, times.keys() - there)
    return set(times)


def _begins(change: Change) -> bool:
    """Whether it is all there is of a record that is not here: it replaces nothing and takes nothing away."""
    return change.kind == "set" and bool(change.preds) and not any(change.preds.values())


def _arrived(session: Session, fresh: dict[int, Change], there: Collection[str]) -> list[Row]:
    """What becomes of records by changes that find others there, or each other; ``fresh`` as they are to be kept."""
    if not fresh:
        return []
    states, heads = load(session, [c.rid for c in fresh.values()], create=True)
    # nothing is here that a change of a new record could replace
    known = seqs_of(session, (p for c in fresh.values() if c.rid in there for ps in c.preds.values() for p in ps))
    for seq, change in fresh.items():
        known[change.id] = seq
        heads[seq] = change
        arrive(states[change.rid], change.id, seq, change.preds, known.get)
        if change.kind == "erase":
            request(states[change.rid], change)
    _erase(session, fresh, states, heads)
    entities = {c.rid: c.entity for c in fresh.values()}
    return [row_of(rid, entities[rid], state, heads) for rid, state in states.items()]


def _erase(
    session: Session, fresh: dict[int, Change], states: Mapping[str, RecordState[int]], heads: dict[int, Change]
) -> None:
    """An erased record keeps its skeleton and loses every value, for good."""
    now_erased = [rid for rid, s in states.items() if not s.erased and is_to_be_erased(s, heads.__getitem__)]
    for rid in now_erased:
        states[rid].erased = True
        erase_traces(session, rid)
    if any(state.erased for state in states.values()):
        for known in (fresh, heads):
            for seq, change in known.items():
                if change.rid in states and states[change.rid].erased:
                    known[seq] = change.without_body()


def _insert(session: Session, fresh: Mapping[int, Change]) -> None:
    arrived = now()
    rows = [
        (
            seq,
            c.id,
            c.env,
            c.schema,
            c.entity,
            c.rid,
            c.kind,
            c.hlc,
            c.site,
            c.author,
            c.reason,
            c.group,
            c.preds_text,
            ids_json(c.seen),
            c.body_hash,
            c.body,
            arrived,
        )
        for seq, c in fresh.items()
    ]
    insert_rows(session, tables.change, rows)


def add_source(session: Session, known: Iterable[int], import_id: int | None) -> None:
    """One more file that brought them.  What was written here has none and needs none."""
    wanted = list(known)
    if import_id is None or not wanted:
        return
    source, mine = tables.change_source.c, tables.change_source.alias()
    told = select(source.seq, literal(import_id)).where(among(source.seq, wanted)).distinct()
    already = exists().where(mine.c.seq == source.seq, mine.c.import_id == import_id)
    session.execute(insert(tables.change_source).from_select(["seq", "import_id"], told.where(~already)))
