"""The same returned copy, edited further and sent again: what it says now takes the place of what it said before.

Without this, the second file would disagree with the first: both replace only what the export had shown.
Two copies that two people edited stay a conflict: the second says nothing of some cell of the first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from coalition_desktop.changes.canon import canonical
from coalition_desktop.changes.change import Change, make

Cell = tuple[str, str]  # record, field


def continued(hands: Mapping[str, Change], earlier: Iterable[Change]) -> dict[str, Change]:
    """The edits of a file by record, where it goes on from what an earlier copy of the same export said.

    ``earlier``: the edits of that export that are known here.  It goes on from them when it says
    something of each of their cells, and the same of at least one.  Where earlier copies disagree, several
    people edited them: it decides nothing between these.
    """
    earlier = list(earlier)
    known = {change.id for change in earlier}
    before = _last_said(earlier)
    now = {(rid, key): change for rid, change in hands.items() for key in change.preds}
    again = any(_is_said(now[cell], cell[1], changes) for cell, changes in before.items() if cell in now)
    apart = any(len({canonical(c.values.get(key)) for c in changes}) > 1 for (_, key), changes in before.items())
    if apart or not again or not before.keys() <= now.keys():
        return dict(hands)
    return {rid: hand if hand.id in known else _following(hand, before) for rid, hand in hands.items()}


def is_said_by(hand: Change, known: Change) -> bool:
    """Whether a known change is this edit: as it is, or as one that went on from earlier copies."""
    if known.values != hand.values or known.seen != hand.seen or known.preds.keys() != hand.preds.keys():
        return False
    return all(set(replaced) <= set(known.preds[key]) for key, replaced in hand.preds.items())


def _last_said(earlier: Sequence[Change]) -> dict[Cell, list[Change]]:
    """What the earlier copies say of each cell, without what a later one of them has replaced."""
    replaced = {(key, i) for change in earlier for key, ids in change.preds.items() for i in ids}
    said: dict[Cell, list[Change]] = {}
    for change in earlier:
        for key in change.preds:
            if (key, change.id) not in replaced:
                said.setdefault((change.rid, key), []).append(change)
    return said


def _is_said(hand: Change, key: str, changes: Iterable[Change]) -> bool:
    return any(canonical(change.values.get(key)) == canonical(hand.values.get(key)) for change in changes)


def _following(hand: Change, before: Mapping[Cell, list[Change]]) -> Change:
    """The edit once more, replacing the earlier ones of its cells as well."""
    old = {key: before.get((hand.rid, key), []) for key in hand.preds}
    if not any(old.values()):
        return hand
    return make(
        entity=hand.entity,
        rid=hand.rid,
        values=hand.values,
        preds={key: sorted({*hand.preds[key], *(c.id for c in changes)}) for key, changes in old.items()},
        hlc=max(hand.hlc, 1 + max(c.hlc for changes in old.values() for c in changes)),
        site=hand.site,
        author=hand.author,
        salt=bytes.fromhex(json.loads(hand.body or b"")["salt"]),
        seen=hand.seen,
    )
