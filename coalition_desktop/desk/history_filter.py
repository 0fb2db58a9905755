"""Which operations of the history a person wants to see, and among what she may choose."""

from __future__ import annotations

import calendar
import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Exists, and_, func, or_, select

from coalition_desktop.changes.change import MEMBER
from coalition_desktop.folding import fold
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Text
from coalition_desktop.store.merged import members
from coalition_desktop.store.operations import Operation, message_of
from coalition_desktop.store.session import Session
from coalition_desktop.store.tables import change, import_file, operation

# What a person calls the kinds of operations; several kinds may share a word.
KINDS: Mapping[str, tuple[Text, tuple[str, ...]]] = {
    "typed": (QT_TRANSLATE_NOOP("History", "Typed"), ("create", "edit")),
    "import": (QT_TRANSLATE_NOOP("History", "Imported"), ("import",)),
    "conflicts": (QT_TRANSLATE_NOOP("History", "Conflicts decided"), ("resolve",)),
    "letter": (QT_TRANSLATE_NOOP("History", "Letters"), ("letter",)),
    "duplicates": (QT_TRANSLATE_NOOP("History", "Duplicates"), ("merge", "unmerge", "not-same")),
    "bin": (QT_TRANSLATE_NOOP("History", "Bin"), ("delete", "restore")),
    "erased": (QT_TRANSLATE_NOOP("History", "Erased"), ("erase",)),
    "undo": (QT_TRANSLATE_NOOP("History", "Taken back or redone"), ("undo", "redo")),
    "set_up": (QT_TRANSLATE_NOOP("History", "Setting up"), ("new", "key")),
}
OTHER = "typed"  # how a kind of a newer version is told
_TOLD_AS = {kind: name for name, (_, kinds) in KINDS.items() for kind in kinds}


def kind_of(kind: str) -> str:
    """The key in ``KINDS`` under which an operation of this kind is told."""
    return _TOLD_AS.get(kind, OTHER)


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """What must be true of an operation; what is empty asks for nothing.

    ``text``: words that must all occur in what was done, or in the person's name.  ``kinds``: keys of
    ``KINDS``.  ``since``, ``until``: the first and the last day by the clock of this computer, as ``YYYY``,
    ``YYYY-MM`` or ``YYYY-MM-DD``.  ``who``: who did it here, or has written something that it brought.
    ``files``: ids of imports; what took them back counts too.  ``offices``: codes of those that sent the
    packet.  ``record``: an id; what others say for which it stands counts too.  ``field``: a key.
    """

    text: str = ""
    kinds: Sequence[str] = ()
    since: str = ""
    until: str = ""
    who: Sequence[str] = ()
    files: Sequence[int] = ()
    offices: Sequence[str] = ()
    record: str = ""
    field: str = ""

    def narrows(self) -> bool:
        """Whether anything is asked for."""
        return self != HistoryFilter()


def operation_ids(
    session: Session, asked: HistoryFilter, language: Language, known: dict[int, str] | None = None
) -> list[int]:
    """The operations that are asked for, newest first.

    ``known``: folded words of operations; where the text is searched, those that are missing are added.
    """
    query = select(operation.c.id).where(*_conditions(session, asked)).order_by(operation.c.id.desc())
    ids = list(session.scalars(query))
    wanted = fold(asked.text).split()
    if not wanted:
        return ids
    words = {} if known is None else known
    words.update(searchable(session, language, max(words, default=0)))
    return [one for one in ids if all(word in words.get(one, "") for word in wanted)]


def count_operations(session: Session) -> int:
    """How many operations there are."""
    return session.scalar(select(func.count()).select_from(operation)) or 0


def searchable(session: Session, language: Language, after: int = 0) -> dict[int, str]:
    """Folded words of the operations after one of them: what was done and by whom."""
    query = select(operation.c.id, operation.c.author, operation.c.title).where(operation.c.id > after)
    return {
        number: fold(f"{language.plain(message_of(kept))} {author}") for number, author, kept in session.execute(query)
    }


# ------------------------------------------------------------------ conditions


def _conditions(session: Session, asked: HistoryFilter) -> list[ColumnElement[bool]]:
    op = operation.c
    found: list[ColumnElement[bool]] = []
    if asked.kinds:
        found.append(or_(*(_of_kind(kind) for kind in asked.kinds)))
    if asked.since:
        found.append(op.at >= _utc(first_day(asked.since)))
    if asked.until:
        found.append(op.at < _utc(last_day(asked.until) + timedelta(days=1)))
    if asked.who:
        written = and_(op.import_id.is_not(None), _touching(change.c.author.in_(asked.who)))
        found.append(or_(op.author.in_(asked.who), written))
    if asked.files:
        found.append(op.import_id.in_(asked.files))
    if asked.offices:
        found.append(op.import_id.in_(select(import_file.c.id).where(import_file.c.office.in_(asked.offices))))
    touched = changes_asked(session, asked)
    if touched:
        found.append(_touching(*touched))
    return found


def _of_kind(name: str) -> ColumnElement[bool]:
    if name == OTHER:
        return operation.c.kind.not_in([kind for kind, told in _TOLD_AS.items() if told != OTHER])
    return operation.c.kind.in_(KINDS[name][1])


def _touching(*conditions: ColumnElement[bool]) -> Exists:
    inside = change.c.seq.between(operation.c.first_seq, operation.c.last_seq)
    return select(change.c.seq).where(inside, *conditions).exists()


def changes_asked(session: Session, asked: HistoryFilter) -> list[ColumnElement[bool]]:
    """What must be true of a change where a record or a field is asked for."""
    found: list[ColumnElement[bool]] = []
    if asked.record:
        found.append(change.c.rid.in_(members(session, [asked.record])[asked.record]))
    if asked.field:
        whole, element = (json.dumps(key) for key in (asked.field, asked.field + MEMBER))
        found.append((func.instr(change.c.preds, whole) > 0) | (func.instr(change.c.preds, element[:-1]) > 0))
    return found


def _utc(day: date) -> str:
    """The beginning of a day on this computer's clock, as moments are kept."""
    return datetime.combine(day, time()).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def first_day(partial: str) -> date:
    """The first day of ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.  Raises ``ValueError``."""
    return date.fromisoformat(partial + "-01-01"[len(partial) - 4 :] if len(partial) < 10 else partial)


def last_day(partial: str) -> date:
    """The last day of ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.  Raises ``ValueError``."""
    if len(partial) == 10:
        return date.fromisoformat(partial)
    first = first_day(partial if len(partial) == 7 else f"{partial}-12")
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


# ------------------------------------------------------------------ among what to choose


@dataclass(frozen=True, slots=True)
class Origin:
    """A file that came in.  ``office``: code of the one that sent it, empty for a list."""

    id: int
    name: str
    office: str


def origins(session: Session) -> dict[int, Origin]:
    """All files that were imported, the newest first."""
    c = import_file.c
    query = select(c.id, c.name, c.office).order_by(c.id.desc())
    return {number: Origin(number, name, office or "") for number, name, office in session.execute(query)}


def facets(
    session: Session, asked: HistoryFilter, key: str, language: Language, known: dict[int, str] | None = None
) -> dict[Any, int]:
    """How many operations each value of a filter would show, the others as they are.

    ``key``: ``kinds``, ``who``, ``files`` or ``offices``.
    """
    others: dict[str, Any] = {key: ()}
    ids = set(operation_ids(session, replace(asked, **others), language, known))
    op = operation.c
    if key == "who":
        return _writers(session, ids)
    counted: Counter[Any] = Counter()
    known_files = origins(session)
    for number, kind, import_id in session.execute(select(op.id, op.kind, op.import_id).order_by(op.id.desc())):
        if number not in ids:
            continue
        if key == "kinds":
            counted[kind_of(kind)] += 1
        elif import_id is not None:
            counted[import_id if key == "files" else known_files[import_id].office] += 1
    counted.pop("", None)  # lists come from no office
    return dict(counted)


def _writers(session: Session, ids: Collection[int]) -> dict[str, int]:
    """Who did operations here, and who has written what they brought."""
    op = operation.c
    inside = change.c.seq.between(op.first_seq, op.last_seq)
    brought = select(op.id, change.c.author).where(inside, op.import_id.is_not(None)).distinct()
    pairs: Iterable[Any] = {
        *((number, author) for number, author in session.execute(select(op.id, op.author))),
        *((number, author) for number, author in session.execute(brought)),
    }
    return dict(Counter(author for number, author in pairs if number in ids).most_common())


def is_of(asked: HistoryFilter, done: Operation, author: str) -> bool:
    """Whether what somebody has written is asked for, in an operation that is."""
    return not asked.who or done.author in asked.who or author in asked.who
