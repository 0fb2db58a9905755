"""What records would show with changes that are not in the registry yet: nothing is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from coalition_desktop.changes.change import Change
from coalition_desktop.changes.fold import RecordState, View, arrive, fold, is_to_be_erased, request
from coalition_desktop.store.reading import batches, load, seqs_of
from coalition_desktop.store.session import Session

_BEYOND = 1 << 62  # sequence numbers that no change has yet


class Foreseen(NamedTuple):
    """A record as it is and as it would be.  ``before`` is None where it is not known yet."""

    rid: str
    entity: str
    before: View[int] | None
    after: View[int]
    was_erased: bool
    is_erased: bool


def foresee(session: Session, fresh: Mapping[str, Sequence[Change]]) -> Iterator[Foreseen]:
    """Each record with the changes that are to come, by record."""
    for part in batches(fresh):
        states, heads = load(session, part, create=True)
        named = {p for rid in part for c in fresh[rid] for ps in c.preds.values() for p in ps}
        seqs = seqs_of(session, named)
        for rid in part:
            state = states[rid]
            before = fold(state, heads.__getitem__) if state.heads else None
            later = _with(state, fresh[rid], seqs, heads)
            after = fold(later, heads.__getitem__)
            yield Foreseen(rid, fresh[rid][0].entity, before, after, state.erased, later.erased)


def _with(
    state: RecordState[int], fresh: Sequence[Change], seqs: dict[bytes, int], heads: dict[int, Change]
) -> RecordState[int]:
    later = replace(state, heads=dict(state.heads), missing=dict(state.missing))
    for change in fresh:
        token = seqs[change.id] = _BEYOND + len(seqs)
        heads[token] = change.without_body() if later.erased else change
        arrive(later, change.id, token, change.preds, seqs.get)
        if change.kind == "erase":
            request(later, change)
    later.erased = is_to_be_erased(later, heads.__getitem__)
    return later
