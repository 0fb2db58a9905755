"""Erasing a person, or a document with its file: every value goes, here and at every office that hears of it.

The links stay without a name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from coalition_desktop.errors import UserError
from coalition_desktop.exchange.kept_copies import destroy_copies
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message, Text
from coalition_desktop.records.catalogue import RECORDS
from coalition_desktop.records.showing import title
from coalition_desktop.store import exchanging, tables, writing
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.arriving import take_in
from coalition_desktop.store.attachments import destroy, digests_of
from coalition_desktop.store.backups import backups
from coalition_desktop.store.files import settle
from coalition_desktop.store.finding import Query, find, last_values, values_of
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session

ERASED = {
    "person": QT_TRANSLATE_NOOP("Operation", "A person was erased"),
    "document": QT_TRANSLATE_NOOP("Operation", "A document was erased"),
}
ERASED_AGAIN = QT_TRANSLATE_NOOP("Operation", "Erasures carried out again after a restore")
ONLY_PERSONS = QT_TRANSLATE_NOOP(
    "Erasure", "Only persons and documents are erased. Other records are deleted, and can be brought back."
)
ALREADY = QT_TRANSLATE_NOOP("Erasure", "This record is already erased.")
NO_REASON = QT_TRANSLATE_NOOP("Erasure", "There is no reason “{why}”. Known reasons: {known}.")

REASONS: Mapping[str, Text] = {
    "request": QT_TRANSLATE_NOOP("Erasure", "The person asked for it"),
    "consent": QT_TRANSLATE_NOOP("Erasure", "Consent was withdrawn"),
    "purpose": QT_TRANSLATE_NOOP("Erasure", "No longer needed"),
    "mistake": QT_TRANSLATE_NOOP("Erasure", "Kept by mistake"),
}
_MOST = 20  # records that name the person


@dataclass(frozen=True, slots=True)
class Erasure:
    """What came of it.

    ``done``: False where the owner of the record must decide.  ``copies``: kept copies of imported files
    that were destroyed.  ``backups``, ``packets``: how many of each, written before, may still hold the
    person's data.  ``mentions``: names of other records in which the name stands as text, documents
    among them: what their files show only a person can tell.
    """

    rid: str
    done: bool
    copies: int
    backups: int
    packets: int
    mentions: Sequence[str]


def erase(registry: AnyRegistry, rid: str, why: str, language: Language) -> Erasure:
    """Erase a person or a document for good.  ``why``: a key of ``REASONS``.  Raises ``UserError``."""
    if why not in REASONS:
        raise UserError(NO_REASON, why=why, known=", ".join(REASONS))
    with registry.read() as session:
        entity, values, _ = last_values(session, rid)
        if entity not in ERASED:
            raise UserError(ONLY_PERSONS)
        files = digests_of(session, [rid])
        mentions = _mentions(
            session, rid, [str(values[key]) for key in ("name_ar", "name_fr") if values.get(key)], language
        )
        packets = session.scalar(select(func.count()).select_from(tables.export_file)) or 0
    try:
        with registry.write("erase", Message(ERASED[entity])) as session:
            done = writing.erase(session, rid, why)
    except KeyError as unknown:
        raise UserError(ALREADY) from unknown
    copies = 0
    if done:
        copies = destroy_copies(registry, [rid])
        destroy(registry, files)
    if registry.file is None:
        return Erasure(rid, done, copies, 0, packets, mentions)
    settle(registry.file)  # nothing of it stays in SQLite's log beside the registry
    return Erasure(rid, done, copies, len(backups(registry.file)), packets, mentions)


def _mentions(session: Session, rid: str, names: Sequence[str], language: Language) -> list[str]:
    """Records in which one of the names stands as text, for a person to look at."""
    found: dict[str, str] = {}
    for name in names:
        for entity in RECORDS:
            for other in find(session, Query(entity, name), _MOST):
                if other != rid:
                    found[other] = title(entity, values_of(session, other)[1], language)
    return list(found.values())[:_MOST]


def erase_again(registry: Registry, before: Path) -> int:
    """After a restore: carry out what was erased since the backup; how many records.

    ``before`` is the state before it, left as it is, whatever version wrote it.
    """
    known = exchanging.erasures_in(before)
    if not known:
        return 0
    with registry.write("erase", Message(ERASED_AGAIN)) as session:
        files = digests_of(session, [change.rid for change in known])
        touched = take_in(session, known)
    destroy_copies(registry, sorted(touched))
    destroy(registry, files)
    settle(registry.path)
    return len(touched)
