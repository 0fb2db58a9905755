"""What a person gives a command as words: columns, fields, regions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.offices import offices

BAD_MAP = QT_TRANSLATE_NOOP("Terminal", "Write a column’s meaning as COLUMN=field, not “{given}”.")
NOT_A_FIELD = QT_TRANSLATE_NOOP("Terminal", "There is no field “{field}”. Known fields: {fields}.")
NO_PASSPHRASE = QT_TRANSLATE_NOOP("Terminal", "There is no passphrase in the first line of {path}.")
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
