"""The history as a workbook: what stands in it, and what does not."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from coalition_desktop.desk.conflicts import decide
from coalition_desktop.desk.duplicates import not_same
from coalition_desktop.desk.erasing import erase
from coalition_desktop.desk.field_history import put_back
from coalition_desktop.desk.history import details, operations_at
from coalition_desktop.desk.history_export import HistoryExport, export_history
from coalition_desktop.desk.history_filter import HistoryFilter, operation_ids
from coalition_desktop.desk.records import EDIT, save, save_new
from coalition_desktop.errors import UserError
from coalition_desktop.exchange import history_sheet
from coalition_desktop.language import Language, Message
from coalition_desktop.records.catalogue import fields
from coalition_desktop.store import writing
from coalition_desktop.work import finish
from tests.desk.history import SECRETS, Told

ARABIC = Language("ar")
ALL = HistoryFilter()
WHEN, WHO, TITLE, KIND, FILE, OFFICE, WRITER, ENTITY, NUMBER, NAME, FIELD, OLD, NEW = range(13)


def exported(told: Told, asked: HistoryFilter = ALL, language: str = "en", **how: Any) -> HistoryExport:
    return finish(export_history(told.registry, told.lsh.folder / "history.xlsx", language, asked, **how))


def rows(done: HistoryExport) -> list[tuple[Any, ...]]:
    sheet = load_workbook(done.path).worksheets[0]
    return [tuple(cell.value for cell in row) for row in sheet.iter_rows(min_row=2)]


def label(entity: str, key: str) -> str:
    return Language("en").plain(fields(entity)[key].label)


def test_there_is_a_row_for_each_changed_field_with_all_that_is_known(told: Told) -> None:
    done = exported(told)
    found = rows(done)
    assert done.rows == len(found)
    (edit,) = (
        row
        for row in found
        if row[FIELD] == label("association", "email") and row[OLD] == "a@a.example" and not row[FILE]
    )
    assert edit[WHO] == "كاتبة LSH" and edit[NEW] == "b@b.example" and edit[NAME] == "جمعية نخيل"
    assert edit[NUMBER] == "LSH-0001" and edit[ENTITY] == "Association"
    (brought,) = (row for row in found if row[NEW] == "c@c.example")
    assert brought[FILE] == told.packet.name and brought[OFFICE] and "كاتبة DOD" in brought[WRITER]
    assert brought[OLD] == "a@a.example"  # what its writer saw
    (gone,) = (row for row in found if row[FIELD] == "Put into the bin")
    assert gone[NAME] == "جمعية محذوفة"
    assert {row[FILE] for row in found if row[NAME] == "جمعية من لائحة"} == {"list.xlsx"}


def test_moments_are_real_days_with_their_hour_on_this_computers_clock(told: Told) -> None:
    newest = rows(exported(told))[0][WHEN]
    assert isinstance(newest, dt.datetime)
    assert abs(dt.datetime.now() - newest) < dt.timedelta(minutes=5)


def test_it_runs_as_its_language_does_and_its_header_stays_and_filters(told: Told) -> None:
    done = exported(told, language="ar")
    sheet = load_workbook(done.path).worksheets[0]
    assert sheet.sheet_view.rightToLeft and sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == f"A1:M{done.rows + 1}"
    assert sheet["A1"].value == "التاريخ" and sheet["A1"].font.bold
    assert not load_workbook(exported(told, language="fr").path).worksheets[0].sheet_view.rightToLeft


def test_nothing_is_a_formula_or_a_link(told: Told) -> None:
    save(told.registry, "association", told.nakhil, {"web": "https://a.example", "acronym": "@SUM(A1)"})
    sheet = load_workbook(exported(told).path).worksheets[0]
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.value is not None]
    assert not [cell.value for cell in cells if set(str(cell.value)) & set("\u2066\u2067\u2068\u2069")]
    assert {cell.data_type for cell in cells} == {"s", "d"}
    assert "=1+1" in [cell.value for cell in cells] and not any(cell.hyperlink for cell in cells)


def test_personal_fields_are_left_out_and_named_unless_asked(told: Told) -> None:
    without = exported(told)
    assert set(without.left_out) == {label("person", "phone"), label("person", "notes")}
    assert not [row for row in rows(without) if row[NEW] in SECRETS[1:]]
    whole = exported(told, personal=True)
    assert whole.left_out == () and whole.rows == without.rows + 2
    assert SECRETS[3] in [row[NEW] for row in rows(whole)]


def test_it_holds_what_the_filter_shows(told: Told) -> None:
    only = exported(told, HistoryFilter(record=told.nakhil, field="email"))
    assert (only.operations, [row[NEW] for row in rows(only)]) == (3, ["c@c.example", "b@b.example", "a@a.example"])
    theirs = rows(exported(told, HistoryFilter(who=("كاتبة DOD",))))
    assert theirs and all("كاتبة DOD" in row[WRITER] for row in theirs)
    nothing = exported(told, HistoryFilter(who=("nobody",)))
    assert (nothing.rows, rows(nothing)) == (0, [])


def test_an_operation_that_changed_no_field_has_a_row_of_its_own(told: Told) -> None:
    other = save_new(told.registry, "association", {"name_ar": "جمعية أخرى"})
    not_same(told.registry, told.nakhil, other)
    with told.registry.read() as session:
        newest = operations_at(session, operation_ids(session, ALL, ARABIC)[:1])[0]
    assert newest is not None
    first = rows(exported(told))[0]
    assert first[TITLE] == Language("en").plain(newest.title) and first[NAME] is None


def test_the_rows_say_what_the_window_says(told: Told) -> None:
    save(told.registry, "association", told.nakhil, {"themes": ["youth"], "phone": ["+212661000001"]})
    save(told.registry, "association", told.nakhil, {"themes": ["women"], "founded_on": "2010-03"})
    with told.registry.read() as session:
        newest = operation_ids(session, HistoryFilter(record=told.nakhil), ARABIC)[:2]
        window = [
            (one.label, one.old, one.new)
            for number in newest
            for one in details(session, number, ARABIC).touched[0].lines
        ]
    found = rows(exported(told, HistoryFilter(record=told.nakhil), "ar"))[: len(window)]
    assert [(row[FIELD], row[OLD] or "", row[NEW] or "") for row in found] == window


def test_an_erased_person_is_nowhere_in_list_details_or_workbook(told: Told) -> None:
    twin = save_new(told.registry, "person", {"name_ar": "غيرها"})
    not_same(told.registry, told.person, twin)  # its title names her, its changes do not
    save(told.registry, "position", told.position, {"role": "treasurer"})
    put_back(told.registry, told.position, "role", "president")  # so does this one's
    erase(told.registry, told.person, "request", ARABIC)
    found = rows(exported(told, personal=True))
    said = [str(cell) for row in found for cell in row]
    with told.registry.read() as session:
        for number in operation_ids(session, ALL, ARABIC):
            seen = details(session, number, ARABIC)
            said += [ARABIC.say(seen.operation.title), *(one.title for one in seen.touched)]
            said += [words for one in seen.touched for line in one.lines for words in (line.old, line.new)]
        assert operation_ids(session, HistoryFilter(text=SECRETS[0]), ARABIC) == []
    assert not [words for words in said for secret in SECRETS if secret in words]
    assert "غيرها" in said and told.person not in found[0]


def test_stopped_or_refused_it_leaves_nothing_behind(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = told.lsh.folder / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    work = export_history(told.registry, told.lsh.folder / "stopped.xlsx", "ar", ALL)
    next(work)
    next(work)
    assert list(scratch.iterdir())
    work.close()
    assert list(scratch.iterdir()) == [] and not list(told.lsh.folder.glob("*stopped*"))
    with pytest.raises(UserError):
        finish(export_history(told.registry, told.lsh.folder / "nowhere" / "x.xlsx", "ar", ALL))
    assert list(scratch.iterdir()) == []


def test_what_one_sheet_cannot_hold_goes_on_in_the_next(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = rows(exported(told))
    monkeypatch.setattr(history_sheet, "MOST_ROWS", 4)
    book = load_workbook(exported(told).path)
    parts = [[tuple(cell.value for cell in row) for row in sheet.iter_rows(min_row=2)] for sheet in book.worksheets]
    assert [row for part in parts for row in part] == whole
    assert {len(part) for part in parts[:-1]} == {4} and book.sheetnames[:2] == ["History", "History 2"]


def test_a_large_import_is_told_in_parts_and_whole(told: Told) -> None:
    with told.registry.write("import", Message(EDIT, {"field": "-", "name": "-"})) as session:
        new = [writing.NewRecord("association", {"name_ar": f"جمعية {n}"}, writing.new_rid(n)) for n in range(1234)]
        writing.create_many(session, new)
    found = [row[NEW] for row in rows(exported(told))[:1234]]
    assert found == [f"جمعية {n}" for n in range(1234)]


def test_a_decision_says_what_was_shown_before(told: Told) -> None:
    decide(told.registry, told.nakhil, {"email": "c@c.example"})
    assert rows(exported(told))[0][OLD : NEW + 1] == ("b@b.example", "c@c.example")


def test_the_columns_are_those_of_the_rows() -> None:
    from coalition_desktop.desk.history_rows import HistoryRow

    assert len(HistoryRow._fields) == 1 + len(history_sheet.TEXTS)
    assert HistoryRow._fields[1 + history_sheet._NUMBER] == "number"


def test_a_folder_of_the_name_is_refused(told: Told, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").mkdir()
    with pytest.raises(UserError):
        finish(export_history(told.registry, tmp_path / "a.xlsx", "ar", ALL))
