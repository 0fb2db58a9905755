"""What a packet says of duplicates: new lines that may be known, and records that were said to be one."""

from __future__ import annotations

from collections.abc import Sequence

from coalition_desktop.changes.change import Change
from coalition_desktop.errors import Problem
from coalition_desktop.exchange.likeness import face
from coalition_desktop.exchange.matching import known_associations, without_common_contacts
from coalition_desktop.exchange.packet_plan import PacketPlan, PacketRow
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.store.finding import values_of
from coalition_desktop.store.merged import LINK
from coalition_desktop.store.session import Session

MAY_BE_KNOWN = QT_TRANSLATE_NOOP(
    "Packet", "This may be “{name}”, which is there already. Once it is imported, the page of duplicates asks about it."
)
MERGED = QT_TRANSLATE_NOOP(
    "Packet", "%n pair(s) of records were said to be one and the same: the lists show one of them from now on.", "", 1
)  # fmt: skip


def tell_duplicates(session: Session, plan: PacketPlan) -> None:
    """Add the remarks to the rows, and the note to the plan."""
    made = [row for row in plan.rows if row.deed == "new" and row.hand is not None and row.entity == "association"]
    if made:
        _remark(session, made)
    merged = _merged(plan.silent)
    if merged:
        plan.notes.append(Problem(0, "", "", "merged", Message(MERGED, {}, merged)))


def _remark(session: Session, rows: Sequence[PacketRow]) -> None:
    faces = [face(row.values) for row in rows]
    without_common_contacts(faces)
    known = known_associations(session, faces)
    for row, what in zip(rows, faces, strict=True):
        met = dict.fromkeys(known.rids[node] for node, _ in known.pool.compared(what))
        for rid in met:
            if frozenset((row.rid, rid)) not in known.different:
                values = values_of(session, rid)[1]
                name = str(values.get("name_ar") or values.get("name_fr") or values.get("number") or rid)
                row.remarks.append(
                    Problem(row.row, "", name, "may_be_known", Message(MAY_BE_KNOWN, {"name": name}), row.sheet)
                )


def _merged(changes: Sequence[Change]) -> int:
    return len({change.rid for change in changes if change.entity == LINK and change.values.get("same") is True})
