"""From changes to what is shown: heads, winners, conflicts, life and death of a record.

Pure functions on one record.  A *token* stands for a change: its id in memory, its sequence number
in the store.  ``RecordState`` is all that must be remembered between two arrivals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, Protocol, TypeVar

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.changes.change import DELETED, MEMBER, NATIONAL, OFFICE, Preds, sets_of

HAND_EDIT = "file"  # in place of an office's code: what a person wrote into a workbook
Token = TypeVar("Token", int, bytes)
HeadType = TypeVar("HeadType", bound="Head")


class Head(Protocol):
    """What the fold must know of a change that nobody replaced."""

    @property
    def id(self) -> bytes: ...
    @property
    def hlc(self) -> int: ...
    @property
    def site(self) -> str: ...
    @property
    def values(self) -> Mapping[str, Value]: ...
    @property
    def shown(self) -> dict[str, Value]: ...
    @property
    def seen(self) -> Sequence[bytes] | None: ...


class Site(Protocol):
    """What is asked of an erasure: who wrote it."""

    @property
    def site(self) -> str: ...


@dataclass(slots=True)
class RecordState(Generic[Token]):
    """Heads per field, and the replaced changes that have not arrived yet, per field.

    ``requests``: offices that want the record erased; ``erased``: one of them had the right.
    """

    heads: dict[str, list[Token]] = field(default_factory=dict)
    missing: dict[str, list[bytes]] = field(default_factory=dict)
    erased: bool = False
    requests: list[str] = field(default_factory=list)


def arrive(
    state: RecordState[Token],
    change_id: bytes,
    token: Token,
    preds: Preds,
    token_of: Callable[[bytes], Token | None],
) -> None:
    """Take in one change that was not known.  Any order of arrival gives the same heads.

    A change that was already replaced by one that came before it stays buried.
    """
    if not state.heads and not state.missing and not any(preds.values()):
        only = [token]  # shared: lists of heads are replaced, never altered
        state.heads = dict.fromkeys(preds, only)
        return
    for key, replaced in preds.items():
        heads = set(state.heads.get(key, ()))
        missing = set(state.missing.get(key, ()))
        for pred in replaced:
            known = token_of(pred)
            if known is None:
                missing.add(pred)
            else:
                heads.discard(known)
        if change_id in missing:
            missing.discard(change_id)
        else:
            heads.add(token)
        state.heads[key] = sorted(heads)
        if missing:
            state.missing[key] = sorted(missing)
        else:
            state.missing.pop(key, None)


class View(NamedTuple, Generic[Token]):
    """A record as it is shown: winning values, what is in conflict, whether it lives."""

    values: dict[str, Value]
    conflicts: dict[str, list[Token]]  # field → its heads, the winner first
    alive: bool
    office: str


def office_of_site(site: str) -> str:
    """``LSH:3f2a…`` → ``LSH``: an installation's name begins with its office's code."""
    return site.partition(":")[0]


def ranked(key: str, heads: Iterable[tuple[Token, Head]], office: str) -> list[tuple[Token, Head]]:
    """Heads, best first: non-empty, written by the owning office, later, larger id."""

    def merit(item: tuple[Token, Head]) -> tuple[bool, bool, int, bytes]:
        head = item[1]
        filled = canonical(head.values.get(key)) is not None
        return filled, office_of_site(head.site) == office, head.hlc, head.id

    return sorted(heads, key=merit, reverse=True)


def replaceable(key: str, heads: Iterable[HeadType], office: str, owner: str) -> list[HeadType]:
    """Those of a field's heads whose place a new value of an office takes.

    An office does not write over what the owner of a record has said: its value stands beside that, as
    a proposal, until the owner decides.  The elements of a set have no sides between which to decide.
    """
    if not owner or office == owner or MEMBER in key:
        return list(heads)
    return [head for head in heads if office_of_site(head.site) != owner]


def beside(said: Mapping[str, Sequence[Head]], replaced: Mapping[str, Sequence[Head]]) -> list[bytes] | None:
    """The ids of what a proposal stands beside: the owner's word that whoever made it had seen."""
    left = {head.id for key, heads in replaced.items() for head in said[key]}
    left -= {head.id for heads in replaced.values() for head in heads}
    return sorted(left) or None


def request(state: RecordState[Token], erasure: Site) -> None:
    """Note who wants the record erased."""
    state.requests = sorted({*state.requests, office_of_site(erasure.site)})


def is_to_be_erased(state: RecordState[Token], head_of: Callable[[Token], Head]) -> bool:
    """Whether an office that may erase the record wants it: one that made it, or the national one.

    What is true once stays true, whatever arrives later.  Where nothing is left of the record but
    skeletons, somebody who had the right has erased it.
    """
    if state.erased or not state.requests or not state.heads:
        return state.erased
    heads = {token: head_of(token) for found in state.heads.values() for token in found}
    if not any(head.values for head in heads.values()):
        return True
    made: list[Head] = [heads[token] for token in state.heads.get(OFFICE, ())]
    # the writer's name is left of a change when its values are gone
    makers: set[Value] = {NATIONAL, *(office_of_site(head.site) for head in made)}
    makers.update(head.values.get(OFFICE) for head in made)
    return any(office in makers for office in state.requests)


def only_head(state: RecordState[Token]) -> Token | None:
    """The one head that all fields have, as most records do; None where there are several or none."""
    found = list(state.heads.values())
    return found[0][0] if found and len(found[0]) == 1 and found.count(found[0]) == len(found) else None


def fold(state: RecordState[Token], head_of: Callable[[Token], Head]) -> View[Token]:
    """The view of one record from its heads."""
    first = only_head(state)
    if first is not None:
        return fold_only(head_of(first), state.erased)
    heads = {key: [(t, head_of(t)) for t in found] for key, found in state.heads.items()}
    office = _owner(heads.get(OFFICE, ()))
    values: dict[str, Value] = {}
    conflicts: dict[str, list[Token]] = {}
    elements: dict[str, bool] = {}
    for key, found in heads.items():
        if key.startswith("_"):
            continue
        if MEMBER in key:
            # an element that somebody added without the remover having seen it stays
            elements[key] = any(h.values.get(key) is True for _, h in found)
        else:
            order = ranked(key, found, office) if len(found) > 1 else found
            values[key] = order[0][1].values.get(key)
            if len(found) > 1 and len({canonical(h.values.get(key)) for _, h in order}) > 1:
                conflicts[key] = [t for t, _ in order]
    values.update(sets_of(elements))
    alive = bool(heads) and not state.erased and _alive(heads)  # of a request to erase alone nothing is shown
    if alive and _is_disputed(heads):
        conflicts[DELETED] = [t for t, _ in ranked(DELETED, heads[DELETED], office)]
    return View(values, conflicts, alive, office)


def fold_only(head: Head, erased: bool = False) -> View[Token]:
    """The view of a record with one head (``only_head``), which then has all its fields."""
    said = head.values
    return View(head.shown, {}, not erased and said.get(DELETED) is not True, str(said.get(OFFICE) or ""))


def _owner(heads: Iterable[tuple[Token, Head]]) -> str:
    codes = [(h.hlc, h.id, h.values.get(OFFICE)) for _, h in heads]
    return str(min(codes)[2] or "") if codes else ""


def _alive(heads: Mapping[str, Sequence[tuple[Token, Head]]]) -> bool:
    """Unless every head of the deletion says deleted, and its writers had seen all there is, or written it with it."""
    verdicts = heads.get(DELETED, ())
    if not verdicts or any(h.values.get(DELETED) is not True for _, h in verdicts):
        return True
    seen = {head.id for _, head in verdicts}.union(*(head.seen or () for _, head in verdicts))
    return any(h.id not in seen for key, found in heads.items() if key != DELETED for _, h in found)


def _is_disputed(heads: Mapping[str, Sequence[tuple[Token, Head]]]) -> bool:
    return any(h.values.get(DELETED) is True for _, h in heads.get(DELETED, ()))
