"""The history in the terminal: filtered, and as a workbook."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from coalition_desktop.desk.erasing import erase
from coalition_desktop.desk.records import save, save_new
from coalition_desktop.language import Language
from coalition_desktop.store.registry import Registry
from tests.test_cli import Shell, filled, shell

__all__ = ["filled", "shell"]


@pytest.fixture
def worked(filled: Shell, tmp_path: Path) -> Shell:
    """After the import, two edits and a person."""
    with Registry(tmp_path / "registry.coalition", author="كريم") as registry:
        rid = filled.json("show", "LSH-0001")[1]["id"]
        save(registry, "association", rid, {"acronym": "AF"})
        save(registry, "association", rid, {"president": "فلان", "acronym": "AFD"})
        save_new(registry, "person", {"name_ar": "خديجة السرية", "phone": ["+212661777777"]})
    return filled


def test_operations_are_listed_newest_first_with_what_came_of_a_file(worked: Shell) -> None:
    code, answer = worked.json("history")
    assert (code, answer["count"]) == (0, len(answer["operations"]))
    kinds = [one["kind"] for one in answer["operations"]]
    assert kinds[:4] == ["typed", "typed", "typed", "import"]
    brought = answer["operations"][3]
    assert (brought["file"], brought["office"], brought["import_id"]) == ("list.csv", "", 1)
    assert brought["counts"]["new"] == 2 and brought["counts"]["refused"] == 1
    code, out, _ = worked("history", "--limit", "2")
    assert code == 0 and len(out.splitlines()) == 3 and "كريم" in out


@pytest.mark.parametrize(
    ("words", "number"),
    [(["--kind", "import"], 1), (["--kind", "import", "--kind", "typed"], 4), (["--who", "كريم"], 3), (["--file", "list.csv"], 1),
     (["--file", "1"], 1), (["--office", "DOD"], 0), (["--record", "LSH-0001"], 3), (["--record", "LSH-0002"], 1),
     (["--record", "LSH-0001", "--field", "acronym"], 2), (["--until", "2020"], 0), (["--since", "2020-01"], 5),
     (["--words", "list csv"], 1), (["--words", "nothing like it"], 0)],
)  # fmt: skip
def test_they_are_filtered(worked: Shell, words: list[str], number: int) -> None:
    assert worked.json("history", *words)[1]["count"] == number


def test_the_changes_of_a_record_are_filtered_too_and_name_their_file(worked: Shell) -> None:
    whole = worked.json("history", "LSH-0001")[1]["changes"]
    assert [step["file"] for step in whole] == ["list.csv", "", ""] and whole[0]["office"] == "LSH"
    assert worked.json("history", "LSH-0001", "--who", "كريم")[1]["changes"] == whole[1:]
    assert worked.json("history", "LSH-0001", "--file", "list.csv")[1]["changes"] == whole[:1]
    assert "list.csv" in worked("history", "LSH-0001")[1]


@pytest.mark.parametrize(
    "words",
    [["--since", "yesterday"], ["--until", "2026-13-01"], ["--since", "20260101"], ["--kind", "nope"], ["--who", "nobody"],
     ["--file", "nope.xlsx"], ["--office", "QQQ"], ["--record", "LSH-9999"], ["--field", "nope"]],
)  # fmt: skip
def test_what_is_not_known_is_refused_in_one_sentence(worked: Shell, tmp_path: Path, words: list[str]) -> None:
    for command in (["history"], ["export", "history", "--to", str(tmp_path / "h.xlsx")]):
        code, out, err = worked(*command, *words)
        assert (code, out, err.count("\n")) == (1, "", 1)
    assert not (tmp_path / "h.xlsx").exists()


def test_it_is_exported_as_it_is_filtered(worked: Shell, tmp_path: Path) -> None:
    path = tmp_path / "h.xlsx"
    code, answer = worked.json("export", "history", "--to", str(path), "--record", "LSH-0001", "--who", "كريم")
    assert (code, answer["rows"], answer["operations"], len(answer["left_out"])) == (0, 2, 2, 1)
    assert load_workbook(path).worksheets[0].max_row == 3
    code, answer = worked.json(
        "export", "history", "--to", str(path), "--record", "LSH-0001", "--who", "كريم", "--personal"
    )
    assert (code, answer["rows"], answer["left_out"]) == (0, 3, [])
    _, out, _ = worked("export", "history", "--to", str(path))
    assert "--personal" in out and str(path) in out


def test_an_erased_person_is_in_no_answer(worked: Shell, tmp_path: Path) -> None:
    with Registry(tmp_path / "registry.coalition") as registry:
        person = worked.json("search", "خديجة", "--entity", "person")[1]["records"][0]["id"]
        erase(registry, person, "request", Language("en"))
    path = tmp_path / "h.xlsx"
    worked("export", "history", "--to", str(path), "--personal")
    sheet = load_workbook(path).worksheets[0]
    said = (
        worked("history")[1] + worked("history", person)[1] + str([[c.value for c in row] for row in sheet.iter_rows()])
    )
    assert "خديجة" not in said and "661777777" not in said
