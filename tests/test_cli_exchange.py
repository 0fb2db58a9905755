"""Offices that exchange from the terminal: packets, conflicts, erasures, in one process each time."""

from __future__ import annotations

import json

import pytest
from openpyxl import load_workbook

from coalition_desktop import cli
from coalition_desktop.desk.office import make_registry
from coalition_desktop.language import Language, Message, Text
from coalition_desktop.store import writing
from coalition_desktop.store.finding import Query, find
from coalition_desktop.store.registry import Registry
from tests.exchange.offices import cells, edited

NOUR = "جمعية النور"


@pytest.fixture
def said(capsys):
    """Run a command at an office: exit code, its JSON, what stands on standard error."""

    def run(path, *words):
        code = cli.run(["--registry", str(path), "--lang", "en", "--json", *map(str, words)], Language("en"))
        out, err = capsys.readouterr()
        return code, json.loads(out) if out else {}, err

    return run


@pytest.fixture
def offices(tmp_path):
    """Two registries; the first has an association and a person."""
    paths = {code: tmp_path / code / "registry.coalition" for code in ("LSH", "DOD")}
    for code, path in paths.items():
        with make_registry(path, code, f"كاتبة {code}") as registry:
            if code == "LSH":
                with registry.write("create", Message(Text("Test", "By hand"))) as session:
                    writing.create(session, "association", {"name_ar": NOUR, "number": "LSH-0001", "members": 5})
                    writing.create(session, "person", {"name_ar": "سعاد المثال", "phone": ["+212661000001"]}, "P" * 26)
    return paths


def edit(path, **values):
    with Registry(path, author="x") as registry:
        with registry.read() as session:
            (rid,) = find(session, Query())
        with registry.write("edit", Message(Text("Test", "By hand"))) as session:
            writing.put(session, rid, values)


def test_a_packet_goes_there_and_a_decision_comes_back(said, offices, tmp_path):
    lsh, dod = offices.values()
    code, sent, _ = said(lsh, "export", "packet", "--to", tmp_path / "a.xlsx", "--for", "dod")
    assert (code, sent["rows"], sent["personal"]) == (0, {"association": 1, "person": 1}, {})
    code, dry, _ = said(dod, "import", tmp_path / "a.xlsx", "--dry-run")
    assert (code, dry["new"], dry["import_id"], dry["sender"]["standing"]) == (0, 3, None, "first")
    code, taken, _ = said(dod, "import", tmp_path / "a.xlsx")
    assert (code, taken["new"], taken["conflicts"], taken["refused"]) == (0, 3, 0, [])
    assert said(dod, "import", tmp_path / "a.xlsx")[1]["unchanged"] == 3
    edit(lsh, members=6)
    edit(dod, members=7)
    said(dod, "export", "packet", "--to", tmp_path / "b.xlsx")
    code, taken, _ = said(lsh, "import", tmp_path / "b.xlsx")
    assert (code, taken["conflicts"]) == (3, 1)
    code, found, _ = said(lsh, "conflicts")
    assert [(c["field"], [s["words"] for s in c["sides"]]) for c in found["conflicts"]] == [("members", ["6", "7"])]
    assert said(dod, "resolve", "LSH-0001", "members", "--take", "mine")[0] == 3  # it only proposes
    code, _, _ = said(lsh, "resolve", "LSH-0001", "members", "--take", "theirs")
    assert code == 0
    said(lsh, "export", "packet", "--to", tmp_path / "c.xlsx", "--since-last")
    said(dod, "import", tmp_path / "c.xlsx")
    assert said(dod, "conflicts")[1]["count"] == 0
    words = [said(path, "fingerprint")[1]["words"] for path in (lsh, dod)]
    assert words[0] == words[1] and len(words[0].split(" - ")) == 4
    code, undone, _ = said(dod, "undo-import", "last")
    assert (code, undone["records"]) == (0, 1)


def in_words(path, capsys, language, *words):
    """What a command prints for a person, and its errors."""
    cli.run(["--registry", str(path), "--lang", language, *map(str, words)], Language(language))
    return "".join(capsys.readouterr()).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "where", "known"),
    [
        ("ar", "في مصنف", "«الإبقاء على البطاقة» أو «حذف البطاقة»"),
        ("fr", "dans un classeur", "« garder la fiche » ou « supprimer la fiche »"),
        ("en", "in a workbook", "“keep the record” or “delete the record”"),
    ],
)
def test_conflicts_are_told_in_words_that_people_write(offices, tmp_path, capsys, language, where, known):
    lsh, dod = offices.values()
    in_words(lsh, capsys, "ar", "export", "packet", "--to", tmp_path / "a.xlsx")
    in_words(dod, capsys, "ar", "import", tmp_path / "a.xlsx")
    edit(lsh, members=6)
    in_words(lsh, capsys, "ar", "import", cells(tmp_path / "a.xlsx", {(NOUR, "عدد المنخرطين"): 8}))
    told = in_words(lsh, capsys, language, "conflicts")
    assert where in told and "file" not in told
    with Registry(dod, author="x") as registry:
        with registry.read() as session:
            found = find(session, Query())
        with registry.write("delete", Message(Text("Test", "By hand"))) as session:
            writing.delete(session, found)
    in_words(dod, capsys, "ar", "export", "packet", "--to", tmp_path / "c.xlsx")
    in_words(lsh, capsys, "ar", "import", tmp_path / "c.xlsx")
    assert known in in_words(lsh, capsys, language, "resolve", "LSH-0001", "_deleted", "--value", "نعم")


def test_a_decision_of_who_does_not_own_the_record_is_told_as_a_conflict(said, offices, tmp_path):
    lsh, dod = offices.values()
    said(lsh, "export", "packet", "--to", tmp_path / "a.xlsx")
    said(dod, "import", tmp_path / "a.xlsx")
    edit(dod, members=7)
    said(dod, "export", "packet", "--to", tmp_path / "b.xlsx")
    assert said(lsh, "import", tmp_path / "b.xlsx")[1]["conflicts"] == 1
    back = edited(tmp_path / "b.xlsx", lambda sheet: sheet.cell(2, 8, 8), "Conflicts")
    code, dry, _ = said(lsh, "import", back, "--dry-run")
    assert (code, dry["conflicts"], dry["changed"], dry["records"][0]["conflicts"]) == (3, 1, 0, ["members"])
    code, taken, _ = said(lsh, "import", back)
    assert (code, taken["conflicts"], taken["taken"]) == (3, 1, 1)
    (found,) = said(lsh, "conflicts")[1]["conflicts"]
    assert [side["words"] for side in found["sides"]] == ["5", "8"]


def test_another_office_only_proposes(said, offices, tmp_path):
    lsh, dod = offices.values()
    said(lsh, "export", "packet", "--to", tmp_path / "a.xlsx")
    said(dod, "import", tmp_path / "a.xlsx")
    edit(dod, members=7)
    assert said(dod, "conflicts")[1]["conflicts"][0]["may_decide"] is False
    code, done, _ = said(dod, "resolve", "LSH-0001", "members", "--value", "8")
    assert (code, done["open"]) == (3, ["members"])
    assert said(dod, "resolve", "LSH-0001", "members", "--take", "shown")[0] == 0
    assert said(dod, "conflicts")[1]["count"] == 0


@pytest.mark.parametrize("words", [[], ["--take", "mine", "--value", "3"]])
def test_a_decision_says_what_is_kept(said, offices, words):
    code, _, err = said(offices["LSH"], "resolve", "LSH-0001", "members", *words)
    assert (code, "Say which value" in err) == (1, True)


def test_a_passphrase_from_a_file(said, offices, tmp_path):
    lsh, dod = offices.values()
    (tmp_path / "secret").write_text("كلمة سر\n", encoding="utf-8")
    assert said(lsh, "export", "packet", "--to", tmp_path / "a.xlsx", "--passphrase-from", tmp_path / "secret")[1][
        "protected"
    ]
    code, _, err = said(dod, "import", tmp_path / "a.xlsx")
    assert (code, "protected by the passphrase" in err) == (1, True)
    assert said(dod, "import", tmp_path / "a.xlsx", "--passphrase-from", tmp_path / "secret")[1]["new"] == 3


def test_a_working_list_comes_back_with_its_corrections(said, offices, tmp_path):
    lsh = offices["LSH"]
    assert said(lsh, "export", "list", "--to", tmp_path / "a.xlsx", "--fields", "name_ar,members")[1]["rows"] == 1
    back = cells(tmp_path / "a.xlsx", {(NOUR, "Adherents"): 9})
    assert said(lsh, "import", back)[1]["changed"] == 1
    assert said(lsh, "show", "LSH-0001")[1]["values"]["members"] == 9


def test_a_packet_that_was_damaged_is_read_as_a_list_that_writes_nothing_over(said, offices, tmp_path):
    lsh, dod = offices.values()
    said(lsh, "export", "packet", "--to", tmp_path / "a.xlsx")
    said(dod, "import", tmp_path / "a.xlsx")
    edit(lsh, members=50)
    said(lsh, "export", "packet", "--to", tmp_path / "b.xlsx")
    said(dod, "import", tmp_path / "b.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    book["_sync"]["C1"].value = "00"
    book.save(tmp_path / "spoilt.xlsx")
    _, answer, _ = said(dod, "import", tmp_path / "spoilt.xlsx")
    assert "hidden_part_lost" in {remark["code"] for remark in answer["remarks"]}
    assert (answer["entity"], answer["new"]) == ("association", 0)
    assert said(dod, "show", "LSH-0001")[1]["values"]["members"] == 50


def test_a_person_is_erased_everywhere(said, offices, tmp_path):
    lsh, dod = offices.values()
    said(lsh, "export", "packet", "--to", tmp_path / "a.xlsx", "--personal")
    said(dod, "import", tmp_path / "a.xlsx")
    assert said(dod, "erase", "P" * 26, "--why", "request")[0] == 3
    code, done, _ = said(lsh, "erase", "P" * 26, "--why", "request")
    assert (code, done["erased"]) == (0, True)
    said(lsh, "export", "packet", "--to", tmp_path / "b.xlsx")
    said(dod, "import", tmp_path / "b.xlsx")
    assert said(dod, "search", "سعاد", "--entity", "person")[1]["count"] == 0
    assert said(lsh, "erase", "LSH-0001", "--why", "request")[0] == 1


def test_one_number_for_two_associations_is_told_among_the_conflicts(said, offices, tmp_path):
    from coalition_desktop.store.registry import Registry

    lsh, dod = offices.values()
    with (
        Registry(dod, author="x") as registry,
        registry.write("create", Message(Text("Test", "By hand"))) as session,
    ):
        writing.create(session, "association", {"name_ar": "جمعية الأمل", "number": "LSH-0001"})
    said(dod, "export", "packet", "--to", tmp_path / "b.xlsx")
    said(lsh, "import", tmp_path / "b.xlsx")
    found = said(lsh, "conflicts")[1]
    assert (found["count"], [one["number"] for one in found["same_numbers"]]) == (0, ["LSH-0001"])
    assert {one["name"] for one in found["same_numbers"][0]["records"]} == {NOUR, "جمعية الأمل"}


def test_documents_travel_from_terminal_to_terminal(said, offices, tmp_path):
    lsh, dod = offices.values()
    paper = tmp_path / "statutes.pdf"
    paper.write_bytes(b"%PDF statutes")
    how = ("--title", "القانون الأساسي", "--kind", "statutes", "--date", "03/05/2020", "--until", "2020")
    code, made, _ = said(lsh, "attach", "LSH-0001", paper, *how)
    assert (code, made["kind"], made["dated"], made["validity"]) == (0, "statutes", "2020-05-03", "expired")
    code, refused, why = said(lsh, "attach", "LSH-0001", paper, "--kind", "nonsense")
    assert (code, refused) == (1, {}) and "nonsense" in why
    assert said(lsh, "attach", "LSH-0001", tmp_path / "none.pdf")[0] == 1
    assert said(lsh, "show", "LSH-0001")[1]["documents"][0]["id"] == made["id"]

    (tmp_path / "secret").write_text("عبارة سر\n", encoding="utf-8")
    packet, secret = tmp_path / "a.zip", ("--passphrase-from", tmp_path / "secret")
    assert said(lsh, "export", "packet", "--to", tmp_path / "a.xlsx", "--attachments")[0] == 1
    code, sent, _ = said(lsh, "export", "packet", "--to", packet, "--attachments", *secret)
    assert (code, sent["attachments"]) == (0, {"files": 1, "bytes": 13, "missing": 0, "damaged": 0})
    assert said(dod, "import", packet)[0] == 1  # without the passphrase
    dry = said(dod, "import", packet, "--dry-run", *secret)[1]["files"]
    code, taken, _ = said(dod, "import", packet, *secret)
    assert (code, taken["files"]) == (0, dry) and dry["taken"] == 1
    assert said(dod, "import", packet, *secret)[1]["files"]["here"] == 1

    code, listed, _ = said(dod, "documents", "LSH-0001", "--to", tmp_path / "out")
    assert (code, listed["documents"][0]["file"], listed["documents"][0]["office"]) == (0, "here", "LSH")
    assert (tmp_path / "out" / "statutes.pdf").read_bytes() == b"%PDF statutes"

    paper.write_bytes(b"%PDF newer statutes")
    code, made, _ = said(lsh, "attach", made["id"], paper)
    assert (code, made["size"]) == (0, 19)
    said(lsh, "export", "packet", "--to", tmp_path / "b.xlsx")
    assert said(dod, "import", tmp_path / "b.xlsx")[1]["files"]["awaited"] == 1
    assert said(dod, "documents", "LSH-0001", "--to", tmp_path / "out")[0] == 3
    code, sent, _ = said(lsh, "export", "packet", "--to", tmp_path / "c.zip", "--attachments", "--since-last")
    assert (code, sent["attachments"]["files"]) == (0, 1)
    assert said(dod, "import", tmp_path / "c.zip")[1]["files"]["taken"] == 1
    code, checked, _ = said(dod, "check")
    assert (code, checked["whole"], checked["remarks"]) == (0, True, [])

    code, saved, _ = said(dod, "backup", "--to", tmp_path / "key" / "copy.coalition")
    assert (code, saved["files"]) == (0, 2)
    assert said(lsh, "erase", made["id"], "--why", "request")[0] == 0
    assert said(lsh, "documents", "LSH-0001")[1]["documents"] == []


def test_documents_are_told_to_a_person(offices, tmp_path, capsys):
    lsh, dod = offices.values()
    (tmp_path / "a.txt").write_bytes(b"x" * 1500)

    def told(path, *words):
        code = cli.run(["--registry", str(path), "--lang", "fr", *map(str, words)], Language("fr"))
        return code, capsys.readouterr().out

    code, words = told(lsh, "attach", "LSH-0001", tmp_path / "a.txt")
    assert code == 0 and "a.txt" in words and "2\u00a0Ko" in words
    code, words = told(lsh, "export", "packet", "--to", tmp_path / "a.zip", "--attachments")
    assert "1 pièce jointe part avec lui" in words and "ne sont pas protégés" in words
    told(lsh, "export", "packet", "--to", tmp_path / "b.xlsx")
    code, words = told(dod, "import", tmp_path / "b.xlsx")
    assert "1 pièce jointe est encore attendue" in words
    assert "attendu de" in told(dod, "documents", "LSH-0001")[1]
    assert "1 pièce jointe\n" in told(dod, "import", tmp_path / "a.zip")[1]
