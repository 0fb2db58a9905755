"""What people do to a packet in a spreadsheet program, and beside it what they meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from coalition_desktop.changes.change import DELETED, MEMBER, OFFICE
from coalition_desktop.language import Language
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.records.choices import THEMES

ARABIC = Language("ar")
DEEDS = ("nothing", "sort", "sort without ids", "drop a column", "drop a line", "copy a line", "copy and change a line",
         "add a line", "delete")  # fmt: skip
DROPPED = ("notes", "members", "themes")
DELETE = "حذف"
ENOUGH = 5  # lines: with fewer, lines sorted without their ids are not told from edits


@dataclass(slots=True)
class Meant:
    """What a hand wrote: values of known records, and the values of new ones."""

    edits: dict[str, dict[str, Any]] = field(default_factory=dict)
    new: list[dict[str, Any]] = field(default_factory=list)


class Book:
    """A workbook as lists of cells, to be changed and saved as another program would."""

    def __init__(self, path: Path) -> None:
        book = CalamineWorkbook.from_path(str(path))
        self.sheets = {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}

    def sheet(self, entity: str) -> list[list[Any]]:
        """The lines of a kind of record below its header, and the header first; empty where there is none."""
        return self.sheets.get(ARABIC.plain(RECORDS[entity].plural), [])

    def save(self, path: Path, saved_at: int) -> Path:
        """``saved_at``: ms since 1970, by the clock of whoever saves it."""
        book = Workbook(
            path, {"strings_to_formulas": False, "strings_to_urls": False, "default_date_format": "dd/mm/yyyy"}
        )
        book.set_properties({"created": datetime.fromtimestamp(saved_at / 1000, UTC).replace(tzinfo=None)})
        for name, lines in self.sheets.items():
            page = book.add_worksheet(name)
            for number, line in enumerate(lines):
                page.write_row(number, 0, ["" if cell == "" else cell for cell in line])
        book.close()
        return path


def change(
    book: Book, entity: str, shown: Mapping[str, Mapping[str, Any]], office: str, deed: str,
    cells: Sequence[tuple[int, str, Any]], which: int, word: str, before: Meant,
) -> Meant:  # fmt: skip
    """Do a deed to the sheet of a kind of record, and write some cells.

    ``shown``: the values that the file shows of each record; ``office`` wrote it.  ``cells``: number of a
    line, field, new value (for themes: the element that is put in or taken out).  ``which``: the line, or
    the column, that the deed is done to.  ``word``: of a new name.  ``before``: what hands wrote into it already.
    """
    meant = Meant({rid: dict(values) for rid, values in before.edits.items()})
    lines = book.sheet(entity)
    if len(lines) < 2:
        return meant
    header, body = lines[0], lines[1:]
    at = {key: header.index(ARABIC.plain(f.label)) for key, f in fields(entity).items()}
    line = body[which % len(body)]
    dropped = DROPPED[which % len(DROPPED)] if deed == "drop a column" and entity == "association" else ""
    for number, key, value in cells:
        edited = body[number % len(body)]
        rid = edited[0][:26]
        if key not in at or key == dropped or _is_moved(deed, key, on_line=edited is line):
            continue
        _write(edited, at[key], key, value, shown[rid], meant.edits.setdefault(rid, {}))
    lines[1:] = _done(deed, body, line, at, header.index("الإجراء"), shown, word, meant)
    if dropped:
        for one in lines:
            del one[at[dropped]]
    meant.edits = {rid: values for rid, values in meant.edits.items() if values}
    for values in meant.new:
        values[OFFICE] = office
    return meant


def _is_moved(deed: str, key: str, *, on_line: bool) -> bool:
    """Whether the cell belongs to what the deed itself changes."""
    return (on_line and deed in _ON_A_LINE) or (deed in _SORTED and key == "name_ar")


def _done(
    deed: str, body: list[list[Any]], line: list[Any], at: Mapping[str, int], action: int,
    shown: Mapping[str, Mapping[str, Any]], word: str, meant: Meant,
) -> list[list[Any]]:  # fmt: skip
    """The lines after what was done to them."""
    rid = line[0][:26]
    if deed == "add a line":
        meant.new.append({"name_ar": word})
        return [*body, [word if place == at["name_ar"] else "" for place in range(len(line))]]
    if deed == "copy a line":
        return [*body, list(line)]
    if deed == "copy and change a line":
        meant.new.append({**_spread(shown[rid]), "name_ar": word})
        return [*body, [word if place == at["name_ar"] else cell for place, cell in enumerate(line)]]
    if deed == "delete":
        line[action] = DELETE
        meant.edits[rid] = {DELETED: True}
    if deed == "drop a line":
        return [one for one in body if one is not line]
    if deed in _SORTED:
        first = 1 if deed == "sort without ids" and len(body) >= ENOUGH else 0
        turned = body[1:] + body[:1]
        return [stays[:first] + moves[first:] for stays, moves in zip(body, turned, strict=True)]
    return body


_ON_A_LINE = ("drop a line", "copy a line", "copy and change a line", "delete")
_SORTED = ("sort", "sort without ids")


def _write(line: list[Any], column: int, key: str, value: Any, shown: Mapping[str, Any], meant: dict[str, Any]) -> None:
    if key == "themes":
        now = set(shown.get(key, ())) ^ {value}
        line[column] = " ؛ ".join(ARABIC.plain(THEMES[one]) for one in sorted(now))
        for other in [k for k in meant if k.startswith(f"{key}{MEMBER}")]:
            del meant[other]
        meant[f"{key}{MEMBER}{value}"] = value in now
        return
    line[column] = "" if value is None else value
    meant.pop(key, None)
    if value != shown.get(key):
        meant[key] = value


def _spread(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as they stand in the change of a new record; its number is not another's."""
    plain = {key: value for key, value in values.items() if key not in ("themes", "number")}
    return plain | {f"themes{MEMBER}{one}": True for one in values.get("themes", ())}
