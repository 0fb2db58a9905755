"""The roster as a workbook that reads well, and that imported again changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from coalition_desktop.errors import UserError
from coalition_desktop.exchange.table_sheets import (
    SAVING,
    WRITING,
    cells_of,
    field_column,
    lay_out,
    new_workbook,
    save,
    widen,
    write_cells,
)
from coalition_desktop.exchange.whole_files import whole_file
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language
from coalition_desktop.records.catalogue import fields as fields_of
from coalition_desktop.records.field import Field
from coalition_desktop.store.finding import Query, find, values_in_parts
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import Progress, Work

ENTITY = "association"
SHEET = QT_TRANSLATE_NOOP("Roster", "Associations")
NO_SUCH_FIELD = QT_TRANSLATE_NOOP("Roster", "There is no column “{name}”. These are known: {names}.")
NO_FIELDS = QT_TRANSLATE_NOOP("Roster", "Choose at least one column.")


@dataclass(frozen=True, slots=True)
class RosterResult:
    """What was written: ``rows`` associations, the keys of the ``fields`` in the order of the columns."""

    path: Path
    rows: int
    fields: tuple[str, ...]


def export_roster(
    registry: Registry,
    path: Path,
    language: str,
    fields: Sequence[str] | None = None,
    region: str | None = None,
    personal: bool = False,
    rids: Sequence[str] | None = None,
) -> Work[RosterResult]:
    """Write the associations to ``path`` (.xlsx), whole or not at all.

    ``fields``: keys in the order of the columns, those of the first roster sheet by default, and
    the personal ones; these only with ``personal``.  ``region``: a territory code.  ``rids``: these
    associations in this order.  Raises ``UserError`` where a column is not known or the file
    cannot be written.
    """
    chosen = roster_fields(fields, personal)
    if rids is None:
        with registry.read() as session:
            script = "ar" if language == "ar" else "fr"
            filters = {"region": [region]} if region else {}
            rids = find(session, Query(ENTITY, filters=filters, sort=f"name_{script}"))
    with whole_file(path) as content:
        yield from _write(registry, content, Language(language), chosen, rids)
    return RosterResult(path, len(rids), tuple(field.key for field in chosen))


def roster_fields(keys: Sequence[str] | None, personal: bool) -> list[Field]:
    """The declared fields of a roster.  Raises ``UserError`` for a key that is not known."""
    known = fields_of(ENTITY)
    for key in keys or ():
        if key not in known:
            raise UserError(NO_SUCH_FIELD, name=key, names=", ".join(known))
    usual = [field for field in known.values() if field.roster or field.personal]
    wanted = [known[key] for key in dict.fromkeys(keys)] if keys else usual
    chosen = [field for field in wanted if personal or not field.personal]
    if not chosen:
        raise UserError(NO_FIELDS)
    return chosen


def _write(
    registry: Registry, content: BytesIO, language: Language, chosen: Sequence[Field], rids: Sequence[str]
) -> Work[None]:
    book = new_workbook(content)
    book.set_properties({"title": language.plain(SHEET)})
    sheet = book.add_worksheet(language.plain(SHEET)[:31])
    columns = [field_column(book, field, language) for field in chosen]
    lay_out(book, sheet, columns, language, len(rids), "Roster")
    done = 0
    with registry.read() as session:
        for part in values_in_parts(session, ENTITY, [field.key for field in chosen], rids):
            yield Progress(done, len(rids), WRITING)
            cells = [cells_of(columns, values) for _, values in part]
            if not done:
                widen(sheet, columns, cells)
            for row in cells:
                done += 1
                write_cells(sheet, done, columns, row)
    yield Progress(done, len(rids), SAVING)
    yield from save(book, len(rids))
