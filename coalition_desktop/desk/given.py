"""What a person gives a command as words: columns, fields, regions, what of the history is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from coalition_desktop.desk import packets, records
from coalition_desktop.desk.history_filter import KINDS, HistoryFilter, facets, first_day, origins
from coalition_desktop.errors import UserError
from coalition_desktop.folding import fold
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.offices import offices
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session

BAD_MAP = QT_TRANSLATE_NOOP("Terminal", "Write a column’s meaning as COLUMN=field, not “{given}”.")
NOT_A_FIELD = QT_TRANSLATE_NOOP("Terminal", "There is no field “{field}”. Known fields: {fields}.")
NO_PASSPHRASE = QT_TRANSLATE_NOOP("Terminal", "There is no passphrase in the first line of {path}.")
NO_DAY = QT_TRANSLATE_NOOP("Terminal", "“{given}” is no day. Write 2026-11-30, or 2026-11 or 2026 for all its days.")
NO_KIND = QT_TRANSLATE_NOOP("Terminal", "There is no kind of operation “{given}”. Known kinds: {known}.")
NO_FILE = QT_TRANSLATE_NOOP(
    "Terminal", "No file “{given}” was imported here. Name it, or give the number of its import."
)
NOBODY = QT_TRANSLATE_NOOP("Terminal", "Nobody called “{given}” is in the history. Known names: {known}.")
UNKNOWN_REGION = QT_TRANSLATE_NOOP("Terminal", "There is no region “{region}”. Known codes: {codes}.")


def given_mapping(given: Sequence[str]) -> dict[str, str]:
    """``COLUMN=field`` of ``--map`` as column → field.  Raises ``UserError``."""
    found: dict[str, str] = {}
    for item in given:
        header, equals, field = item.rpartition("=")
        if not equals or not header.strip():
            raise UserError(BAD_MAP, given=item)
        found[header.strip()] = field.strip()
    return found


def given_fields(chosen: str) -> list[str] | None:
    """Keys of ``a,b``, nothing where none is given.  Raises ``UserError`` for one that is not known."""
    names = [name.strip() for name in chosen.split(",") if name.strip()]
    for name in names:
        if name not in fields("association"):
            raise UserError(NOT_A_FIELD, field=name, fields=", ".join(fields("association")))
    return names or None


def check_field(name: str) -> None:
    """A field of no kind of record is a slip of the pen, not an empty history."""
    if name and not any(name in fields(entity) for entity in RECORDS):
        raise UserError(NOT_A_FIELD, field=name, fields=", ".join(fields("association")))


def given_passphrase(file: Path | None) -> str:
    """The first line of a file; empty where none is named.  Raises ``UserError``."""
    if file is None:
        return ""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, ValueError) as refused:
        raise UserError(NO_PASSPHRASE, path=str(file)) from refused
    if not lines or not lines[0].strip():
        raise UserError(NO_PASSPHRASE, path=str(file))
    return lines[0].strip()


def given_region(code: str) -> str | None:
    """A region's code, or its office's (``11`` or ``LSH``)."""
    known = {o.region: o.code for o in offices() if o.region}
    by_office = {office: region for region, office in known.items()}
    wanted = code.strip().upper()
    if not wanted:
        return None
    found = wanted.zfill(2) if wanted.zfill(2) in known else by_office.get(wanted)
    if found is None:
        codes = ", ".join(f"{region} ({office})" for region, office in sorted(known.items()))
        raise UserError(UNKNOWN_REGION, region=code, codes=codes)
    return found


@dataclass(frozen=True, slots=True)
class GivenHistory:
    """What of the history is wanted, as it was typed; of ``who``, ``kinds``, ``files`` and ``offices`` several."""

    words: str = ""
    since: str = ""
    until: str = ""
    who: Sequence[str] = ()
    kinds: Sequence[str] = ()
    record: str = ""
    field: str = ""
    files: Sequence[str] = ()
    offices: Sequence[str] = ()


def given_history(registry: Registry, given: GivenHistory) -> HistoryFilter:
    """The filter that is meant.  Raises ``UserError`` for a day, kind, person, file or office that is not known."""
    check_field(given.field)
    for kind in given.kinds:
        if kind not in KINDS:
            raise UserError(NO_KIND, given=kind, known=", ".join(KINDS))
    codes = [packets.check_office(registry, code) for code in given.offices]
    with registry.read() as session:
        return HistoryFilter(
            given.words,
            tuple(given.kinds),
            _day(given.since),
            _day(given.until),
            _persons(session, given.who),
            tuple(number for one in given.files for number in _imports(session, one)),
            tuple(filter(None, codes)),
            records.which(session, given.record) if given.record else "",
            given.field,
        )


def _day(typed: str) -> str:
    wanted = typed.strip()
    try:
        if wanted:
            first_day(wanted)
        if len(wanted) not in (0, 4, 7, 10):
            raise ValueError(wanted)
    except ValueError as no_day:
        raise UserError(NO_DAY, given=typed) from no_day
    return wanted


def _persons(session: Session, typed: Sequence[str]) -> tuple[str, ...]:
    """Names as they stand in the history, written anyhow."""
    known = facets(session, HistoryFilter(), "who", Language("en")) if typed else {}
    found: list[str] = []
    for one in typed:
        same = [name for name in known if fold(name) == fold(one)]
        if not same:
            raise UserError(NOBODY, given=one, known=", ".join(known))
        found += same
    return tuple(found)


def _imports(session: Session, typed: str) -> list[int]:
    """The imports of a file: by its name, or one by its number."""
    found = [number for number, file in origins(session).items() if typed in (file.name, str(number))]
    if not found:
        raise UserError(NO_FILE, given=typed)
    return found
