"""The terminal's contract: commands, exit codes, one JSON object, one sentence."""

from __future__ import annotations

import errno
import io
import json
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from coalition_desktop.cli import run
from coalition_desktop.desk import keys
from coalition_desktop.desk.imports import past_imports
from coalition_desktop.language import Language
from coalition_desktop.log import LOG
from coalition_desktop.store import derived
from coalition_desktop.store.registry import Registry
from coalition_desktop.terminal import hoisted
from tests.exchange.making import workbook

LIST = """اسم الجمعية;الإقليم;الجماعة;الهاتف;تاريخ التأسيس
جمعية الأفق للتنمية;العيون;العيون;0528 90 00 00;14/03/2009
جمعية الواحة;طرفاية;طرفاية;0661001122;2011
جمعية القوافل;السمارة;السمارة;0661003344;31/02/2016
"""


class Shell:
    """Runs commands as a person does; keeps what was said."""

    def __init__(self, capsys: pytest.CaptureFixture[str], registry: Path) -> None:
        self._capsys, self._registry = capsys, registry

    def __call__(self, *words: str, lang: str = "en") -> tuple[int, str, str]:
        arguments = hoisted(["--registry", str(self._registry), "--lang", lang, *words])
        code = run(arguments, Language(lang))
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def json(self, *words: str) -> tuple[int, Any]:
        code, out, _ = self(*words, "--json")
        return code, json.loads(out)


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Shell:
    return Shell(capsys, tmp_path / "registry.coalition")


@pytest.fixture
def filled(shell: Shell, tmp_path: Path) -> Shell:
    assert shell("init", "--office", "LSH", "--author", "سعاد")[0] == 0
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    code, answer = shell.json("import", str(tmp_path / "list.csv"))
    assert (code, answer["new"], len(answer["refused"])) == (3, 2, 1)
    return shell


def test_init_answers_with_the_office(shell: Shell) -> None:
    code, answer = shell.json("init", "--office", "lsh", "--author", "سعاد")
    assert (code, answer["office"]) == (0, "LSH")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems give no file such a name")
def test_a_file_whose_name_is_no_text_is_imported_under_a_readable_one(shell: Shell, tmp_path: Path) -> None:
    shell("init", "--office", "LSH")
    names = [
        Path(os.fsdecode(os.fsencode(tmp_path) + name)) for name in (b"/t\xe9l.xlsx", b"/\xe4\xe1.csv", b"/r\xe9.xlsx")
    ]
    book, table, rejected = names
    workbook(
        tmp_path / "a.xlsx", [["Nom", "Province"], ["Association A", "Nador"], ["Association B", "Atlantis"]]
    ).rename(book)
    table.write_text("Nom;Tél\nAssociation C;0661000001\n", encoding="utf-8")
    code, answer = shell.json("import", str(book), "--rejected", str(rejected))
    assert (code, answer["new"], answer["file"], answer["rejected_file"]) == (
        3,
        1,
        "t\ufffdl.xlsx",
        f"{tmp_path}/r\ufffd.xlsx",
    )
    assert rejected.exists()
    code, answer = shell.json("import", str(table))
    assert (code, answer["file"], answer["sheet"]) == (0, "\ufffd\ufffd.csv", "\ufffd\ufffd")
    with Registry(tmp_path / "registry.coalition") as registry, registry.read() as session:
        assert {one.name for one in past_imports(session)} == {"t\ufffdl.xlsx", "\ufffd\ufffd.csv"}
    for words in (
        ("history", "LSH-0001"),
        ("search", "Association"),
        ("undo-import", "last"),
        ("check",),
        ("export", "roster", "--to", str(rejected)),
    ):
        code, out, err = shell(*words)
        assert (code, err) == (0, "") and out
    code, out, err = shell("import", f"{table}x")
    assert (code, out) == (1, "") and "\ufffd\ufffd.csvx" in err and err.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_where_refused_rows_cannot_be_written_nothing_is_imported(shell: Shell, tmp_path: Path) -> None:
    """The terminal said that the workbook could not be written, and not that the import had been done."""
    shell("init", "--office", "LSH")
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    (tmp_path / f".{os.getpid()}.xlsx.part").symlink_to("/dev/full")
    code, out, err = shell("import", str(tmp_path / "list.csv"), "--rejected", str(tmp_path / "r.xlsx"))
    assert (code, out, err.count("\n")) == (1, "", 1) and "the disk is full" in err
    assert shell.json("search", "")[1]["count"] == 0 and not list(tmp_path.glob("*.xlsx"))


def test_a_second_init_is_refused_and_changes_nothing(filled: Shell) -> None:
    code, out, err = filled("init", "--office", "DOD")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert filled.json("check")[1]["whole"]


def test_an_unknown_office_is_refused_with_the_known_ones(shell: Shell) -> None:
    code, _, err = shell("init", "--office", "XYZ")
    assert code == 1
    assert "LSH" in err


@pytest.mark.parametrize("words", [["search", "x"], ["check"], ["backup"], ["show", "LSH-0001"], ["rebuild"]])
def test_without_a_registry_one_sentence_and_no_file(shell: Shell, words: list[str], tmp_path: Path) -> None:
    code, out, err = shell(*words)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "Traceback" not in err
    assert not (tmp_path / "registry.coalition").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["fly"],
        ["import"],
        ["init"],
        ["letter", "membership"],
        ["import", "x", "--take", "?"],
        ["check", "--lang", "xx"],
        ["search", "x", "--entity", "?"],
    ],  # fmt: skip
)
def test_wrong_usage_is_two(shell: Shell, words: list[str]) -> None:
    code, out, err = shell(*words)
    assert (code, out) == (2, "")
    assert err


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
def test_help_is_in_the_language(shell: Shell, lang: str) -> None:
    code, out, _ = shell("--help", lang=lang)
    assert code == 0
    assert {"ar": "استيراد", "fr": "Importer", "en": "Bring in"}[lang] in out


def test_options_of_the_program_may_follow_the_command(filled: Shell) -> None:
    assert hoisted(["search", "x", "--json", "--lang", "fr"]) == ["--json", "--lang", "fr", "search", "x"]
    assert hoisted(["letter", "k", "--for", "A", "B", "--to", "f"])[2:] == ["--for", "A", "--for", "B", "--to", "f"]


def test_import_tells_what_was_refused_and_leaves_with_three(filled: Shell, tmp_path: Path) -> None:
    code, answer = filled.json("import", str(tmp_path / "list.csv"))
    assert (code, answer["new"], answer["changed"], answer["unchanged"]) == (3, 0, 0, 2)
    refused = answer["refused"][0]
    assert (refused["row"], refused["field"]) == (4, "founded_on")
    assert refused["why"]


def test_dry_run_writes_nothing(shell: Shell, tmp_path: Path) -> None:
    shell("init", "--office", "LSH")
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    assert shell.json("import", str(tmp_path / "list.csv"), "--dry-run")[1]["new"] == 2
    assert shell.json("search", "جمعية")[1]["count"] == 0


def test_import_tells_how_many_lines_are_no_associations(shell: Shell, tmp_path: Path) -> None:
    shell("init", "--office", "LSH")
    path = tmp_path / "l.csv"
    path.write_text("اسم الجمعية;الجماعة;الهاتف\nجمعية النور;بوجدور;0661000001\nالمجموع;;1\n", encoding="utf-8")
    code, out, _ = shell("import", str(path))
    assert code == 0 and "1 line left out that is no association" in out


def test_undo_import_gives_the_registry_back(filled: Shell) -> None:
    code, answer = filled.json("undo-import", "last")
    assert (code, answer["records"]) == (0, 2)
    assert filled.json("search", "جمعية")[1]["count"] == 0
    code, _, err = filled("undo-import", "last")
    assert code == 1
    assert err


def test_show_and_history_by_number(filled: Shell) -> None:
    found = filled.json("search", "الافق")[1]["records"]
    assert [r["number"] for r in found] == ["LSH-0001"]
    shown = filled.json("show", "LSH-0001")[1]
    assert shown["values"]["phone"] == ["+212528900000"]
    assert shown["values"]["founded_on"] == "2009-03-14"
    changes = filled.json("history", "LSH-0001")[1]["changes"]
    assert changes[0]["fields"]["name_ar"]["new"] == "جمعية الأفق للتنمية"


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", ["14 March 2009", "+212 528 90 00 00", "Laâyoune", "Put into the bin"]),
     ("ar", ["14 مارس 2009", "العيون", "وُضع"]), ("fr", ["14 mars 2009", "Laâyoune"])],
)  # fmt: skip
def test_history_is_told_as_the_window_tells_it(filled: Shell, tmp_path: Path, lang: str, words: list[str]) -> None:
    from coalition_desktop.desk.history import details
    from coalition_desktop.desk.records import remove, save

    with Registry(tmp_path / "registry.coalition") as registry:
        rid = filled.json("show", "LSH-0001")[1]["id"]
        save(registry, "association", rid, {"themes": ["youth"], "status": "active"})
        with registry.read() as session:
            window = [line for operation in (2, 3) for one in details(session, operation, Language(lang)).touched
                      if one.rid == rid for line in one.lines]  # fmt: skip
        remove(registry, [rid])
    _, out, _ = filled("history", rid, lang=lang)
    for line in window:
        assert f"  {line.label}: {line.old or '—'} → {line.new or '—'}" in out.splitlines()
    for word in words[:-1]:
        assert word in out
    assert "youth" not in out and "2009-03-14" not in out and "['" not in out
    _, answer = filled.json("history", rid, "--field", "founded_on")
    [step] = answer["changes"]
    assert {**step["fields"].pop("founded_on"), "label": ""} == {
        "label": "", "old": None, "new": "2009-03-14", "old_shown": "", "new_shown": "14 March 2009",
    }  # fmt: skip
    assert step["fields"] == {}


def test_history_names_the_record_that_a_field_refers_to(filled: Shell, tmp_path: Path) -> None:
    filled.json("letter", "membership", "--for", "LSH-0001", "--to", str(tmp_path / "letter.pdf"))
    _, out, _ = filled("history", filled.json("search", "", "--entity", "letter")[1]["records"][0]["id"])
    assert "→ جمعية الأفق للتنمية" in out or "→ Association" in out
    assert "CD1:" not in out and '{"' not in out  # what only machines read


def test_roster_comes_back_unchanged(filled: Shell, tmp_path: Path) -> None:
    code, answer = filled.json("export", "roster", "--to", str(tmp_path / "roster.xlsx"), "--region", "LSH")
    assert (code, answer["rows"]) == (0, 2)
    code, answer = filled.json("import", str(tmp_path / "roster.xlsx"))
    assert (code, answer["new"], answer["changed"], answer["unchanged"]) == (0, 0, 0, 2)


@pytest.mark.parametrize("lang", ["ar", "fr"])
def test_the_cause_is_in_the_language(filled: Shell, tmp_path: Path, lang: str) -> None:
    (tmp_path / "list.xlsx").mkdir()
    for to in (tmp_path / "nowhere" / "r.xlsx", tmp_path / "list.xlsx"):
        code, out, err = filled("export", "roster", "--to", str(to), lang=lang)
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert "directory" not in err


def test_a_letter_that_is_not_ours_is_refused_on_standard_error(filled: Shell) -> None:
    code, out, err = filled("verify", "CD1:NOTHING")
    assert (code, out, err.count("\n")) == (1, "", 1)


def test_a_search_of_signs_alone_finds_nothing(filled: Shell) -> None:
    assert filled.json("search", "%")[1] == {"count": 0, "records": []}
    assert filled.json("search", "")[1]["count"] == 2


def test_the_history_of_an_unknown_field_is_refused(filled: Shell) -> None:
    assert filled("history", "LSH-0001", "--field", "nope")[:2] == (1, "")


def test_personal_columns_are_written_when_asked_and_told_when_not(filled: Shell, tmp_path: Path) -> None:
    to = str(tmp_path / "roster.xlsx")
    _, usual = filled.json("export", "roster", "--to", to)
    _, personal = filled.json("export", "roster", "--to", to, "--personal")
    assert {*personal["fields"]} - {*usual["fields"]} == {"president", "rib"}
    _, chosen = filled.json("export", "roster", "--to", to, "--fields", "name_ar,rib")
    assert (chosen["fields"], chosen["left_out"]) == (["name_ar"], ["rib"])
    assert "--personal" in filled("export", "roster", "--to", to, "--fields", "name_ar,rib")[1]


def test_import_tells_a_person_what_was_joined_and_left_out(filled: Shell, tmp_path: Path) -> None:
    twice = "اسم الجمعية;الإقليم;الهاتف;لون الشعار\nجمعية الرمال;العيون;0661005566;أخضر\nجمعيه الرمال;العيون;0661005566;أزرق\n"
    (tmp_path / "twice.csv").write_text(twice, encoding="utf-8")
    code, out, _ = filled("import", str(tmp_path / "twice.csv"), lang="ar")
    assert code == 0
    assert "لون الشعار" in out
    assert len(out.splitlines()) >= 4


@pytest.mark.parametrize("folder", ["letters", "new/letters.2026"])
def test_letters_go_into_a_folder_that_is_not_there_yet(filled: Shell, tmp_path: Path, folder: str) -> None:
    to = tmp_path / folder
    code, answer = filled.json("letter", "membership", "--for", "LSH-0001", "LSH-0002", "--to", str(to))
    assert code == 0
    assert [Path(letter["file"]).parent for letter in answer["letters"]] == [to, to]
    assert sorted(path.suffix for path in to.iterdir()) == [".pdf", ".pdf"]


def test_letter_is_issued_verified_and_cancelled(filled: Shell, tmp_path: Path) -> None:
    paper = tmp_path / "letter.pdf"
    code, answer = filled.json("letter", "membership", "--for", "LSH-0001", "--to", str(paper))
    assert code == 0
    letter = answer["letters"][0]
    assert letter["number"].startswith("LSH-A-")
    assert filled.json("verify", str(paper)) == (0, filled.json("verify", letter["code"])[1])
    assert filled.json("verify", "CD1:NOTHING")[0] == 1
    assert filled("cancel-letter", letter["number"], "--why", "خطأ")[0] == 0
    code, answer = filled.json("verify", letter["number"])
    assert (code, answer["answer"]) == (3, "cancelled")


def test_what_a_kind_of_letter_asks_for_is_given_by_name(filled: Shell, tmp_path: Path) -> None:
    to = ("--for", "LSH-0001", "--to", str(tmp_path / "letter.pdf"))
    assert filled("letter", "official", *to)[0] == 1
    code, _, err = filled("letter", "official", *to, "--set", "tpic_ar=طلب")
    assert (code, "topic_ar" in err) == (1, True)
    assert filled("letter", "official", *to, "--set", "topic_ar")[0] == 1
    given = ("--set", "topic_ar=طلب قاعة", "--set", "message_ar=نطلب قاعة.\\nشكرا.")
    code, answer = filled.json("letter", "official", *to, *given)
    assert (code, answer["letters"][0]["number"][:6]) == (0, "LSH-L-")


def test_a_letter_that_cannot_be_issued_uses_no_number(filled: Shell, tmp_path: Path) -> None:
    code, _, err = filled("letter", "membership", "--for", "LSH-0001", "LSH-0099", "--to", str(tmp_path / "x.pdf"))
    assert code == 1
    assert "LSH-0099" in err
    assert not (tmp_path / "x.pdf").exists()
    first = filled.json("letter", "membership", "--for", "LSH-0001", "--to", str(tmp_path / "x.pdf"))[1]
    assert first["letters"][0]["number"].endswith("-0001")


def test_backup_and_restore(filled: Shell, tmp_path: Path) -> None:
    assert filled("backup", "--to", str(tmp_path / "copy.coalition"))[0] == 0
    filled("undo-import", "last")
    assert filled("restore", str(tmp_path / "copy.coalition"))[0] == 0
    assert filled.json("search", "جمعية")[1]["count"] == 2
    code, _, err = filled("restore", str(tmp_path / "list.csv"))
    assert (code, err.count("\n")) == (1, 1)
    assert filled.json("check") == (0, filled.json("check")[1])
    assert filled.json("rebuild")[1]["records"] == 3


def test_what_is_not_a_list_is_refused_in_one_sentence(filled: Shell, tmp_path: Path) -> None:
    (tmp_path / "page.xlsx").write_text("<html><table><tr><td>x</td></tr></table></html>", encoding="utf-8")
    for words in (["import", str(tmp_path / "page.xlsx")], ["import", str(tmp_path / "absent.xlsx")]):
        code, out, err = filled(*words, lang="ar")
        assert (code, out, err.count("\n")) == (1, "", 1)


def test_an_unknown_meaning_of_a_column_is_refused(filled: Shell, tmp_path: Path) -> None:
    code, _, err = filled("import", str(tmp_path / "list.csv"), "--map", "الهاتف=zzz")
    assert code == 1
    assert "zzz" in err


def test_a_server_is_not_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--registry", "postgresql://host/x", "check"], Language("en")) == 1
    assert "postgresql://host/x" in capsys.readouterr().err


def test_a_number_that_nothing_can_hold_names_no_import(filled: Shell) -> None:
    code, out, err = filled("undo-import", "9" * 25)
    assert (code, out, err.count("\n")) == (1, "", 1) and "no import" in err


def test_a_name_that_is_too_long_is_no_bug(filled: Shell, tmp_path: Path) -> None:
    code, out, err = filled("--registry", str(tmp_path / ("x" * 300)), "check")
    assert (code, out, err.count("\n")) == (1, "", 1) and "too long" in err


# ------------------------------------------------------------------ damage, other versions, disks that are full


def by_hand(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(statement)
        raw.commit()


def test_check_says_what_mends_it(filled: Shell, tmp_path: Path) -> None:
    path = tmp_path / "registry.coalition"
    assert filled.json("check")[1]["remedy"] == ""
    by_hand(path, "UPDATE association SET name_ar = 'x' WHERE number = 'LSH-0001'")
    code, out, _ = filled("check")
    assert (code, filled.json("check")[1]["remedy"]) == (1, "rebuild")
    assert "rebuild" in out and "backup" not in out
    assert filled("rebuild")[0] == 0 and filled("check")[0] == 0
    rid = filled.json("show", "LSH-0002")[1]["id"]
    by_hand(path, f"UPDATE change SET body = 'x' WHERE rid = '{rid}'")
    code, out, _ = filled("check")
    assert (code, filled.json("check")[1]["remedy"]) == (1, "restore")
    assert rid in out and "Restore the latest backup" in out
    code, out, err = filled("rebuild")
    assert (code, out, err.count("\n")) == (1, "", 1) and rid in err
    assert "LSH-0002" in filled("search", "LSH-0002")[1]
    for words in (["show", "LSH-0002"], ["history", "LSH-0002"]):
        code, out, err = filled(*words)
        assert (code, out, err.count("\n")) == (1, "", 1) and rid in err


@pytest.mark.parametrize(
    "words", [["search", "الافق"], ["show", "LSH-0001"], ["history", "LSH-0001"], ["check"], ["rebuild"]]
)
@pytest.mark.parametrize("behind", ["an older version", "a list is missing"])
def test_a_registry_that_is_behind_is_mended_and_the_answer_given(
    filled: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], behind: str
) -> None:
    if behind == "an older version":
        monkeypatch.setattr(derived, "DERIVATION", derived.DERIVATION + 1)
    else:
        by_hand(tmp_path / "registry.coalition", "DROP TABLE entry")
    code, out, err = filled(*words)
    assert code == 0 and out
    assert err.count("\n") == 1 and "upgrade.coalition" in err
    assert filled(*words)[2] == ""


def test_who_reads_what_another_has_open_and_must_be_mended_is_told(filled: Shell, tmp_path: Path) -> None:
    path = tmp_path / "registry.coalition"
    with Registry(path, author="سعاد"):
        by_hand(path, "DROP TABLE entry")
        code, out, err = filled("search", "الافق")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "سعاد" in err and "Close it first" in err


class FullDisk(io.StringIO):
    """A file on a disk that is full, as a shell makes one of standard output."""

    def write(self, _text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_an_answer_that_cannot_be_written_is_not_called_undone(
    filled: Shell, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, form: tuple[str, ...]
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("sys.stdout", FullDisk())
        code, _, err = filled("undo-import", "last", *form)
    assert code == 3 and "It was done" in err and "the disk is full" in err
    assert filled.json("search", "جمعية")[1]["count"] == 0


def test_a_disk_that_is_full_is_no_bug(
    filled: Shell, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: object, _pem: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(keys, "_keep", full)
    code, out, err = filled("letter", "membership", "--for", "LSH-0001", "--to", str(tmp_path / "x.pdf"))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "the disk is full" in err and not (home / LOG).exists()


def test_a_bug_that_cannot_be_written_down_is_told_without_a_traceback(
    filled: Shell, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / LOG).mkdir(parents=True)  # nothing can be written there
    monkeypatch.setattr(keys, "_keep", lambda _path, _pem: 1 // 0)
    code, out, err = filled("letter", "membership", "--for", "LSH-0001", "--to", str(tmp_path / "x.pdf"))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "by zero" in err and "Traceback" not in err


@pytest.fixture
def twice(filled: Shell, tmp_path: Path) -> Shell:
    """The same association under two numbers and two spellings."""
    (tmp_path / "again.csv").write_text("اسم الجمعية;الهاتف\nجمعية الأفُق للتنميه;\n", encoding="utf-8")
    filled("import", str(tmp_path / "again.csv"), "--take", "all")
    return filled


def test_duplicates_are_listed_merged_and_separated(twice: Shell) -> None:
    code, answer = twice.json("duplicates")
    assert (code, answer["count"]) == (0, 1)
    (pair,) = answer["duplicates"]
    assert [record["number"] for record in pair["records"]] == ["LSH-0001", "LSH-0003"] and pair["reasons"]
    assert "LSH-0003" in twice("duplicates", lang="ar")[1]
    code, answer = twice.json("merge", "LSH-0003", "LSH-0001", "--keep", "name_ar=LSH-0003")
    assert (code, answer["fields"], answer["open"]) == (0, ["name_ar"], [])
    assert twice.json("search", "الأفق")[1]["records"][0]["number"] == "LSH-0001"
    assert twice.json("duplicates")[1]["count"] == 0
    assert twice("unmerge", "LSH-0001", "LSH-0003")[0] == 0
    assert twice.json("search", "الأفق")[1]["count"] == 2
    assert twice.json("duplicates")[1]["count"] == 0
    assert twice.json("check")[1]["whole"]


def test_not_the_same_is_not_listed_again(twice: Shell) -> None:
    assert twice("not-same", "LSH-0003", "LSH-0001")[0] == 0
    assert twice.json("duplicates") == (0, {"count": 0, "duplicates": []})


def test_what_cannot_be_merged_is_refused_in_one_sentence(twice: Shell) -> None:
    for words in (
        ["merge", "LSH-0001", "LSH-0001"],
        ["merge", "LSH-0001", "LSH-0009"],
        ["merge", "LSH-0001", "LSH-0003", "--keep", "colour=LSH-0001"],
        ["unmerge", "LSH-0001", "LSH-0003"],
    ):
        code, out, err = twice(*words, lang="fr")
        assert (code, out, err.count("\n")) == (1, "", 1)
    assert twice("duplicates", "--entity", "letter")[0] == 2
