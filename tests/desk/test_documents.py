"""Documents of an association: kept once, given out as they came, never lost by an undo, proved by a check."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import pytest

from coalition_desktop.desk import backing_up, documents, records
from coalition_desktop.desk.restoring import restore_backup
from coalition_desktop.errors import UserError
from coalition_desktop.exchange.file_names import can_be_opened, safe_name
from coalition_desktop.language import Language
from coalition_desktop.paths import documents_dir
from coalition_desktop.store.attachments import MOST_BYTES, files_in, place_of
from coalition_desktop.store.checking import check
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.undoing import redo, undo
from coalition_desktop.work import finish
from tests.store.doing import add, assert_whole

ROOT = Path(__file__).resolve().parents[2]
OFFICE = {"code": "LSH", "name_ar": "مكتب التجربة"}


@pytest.fixture
def registry(tmp_path):
    with Registry.make(tmp_path / "here" / "r.coalition", OFFICE, "سعاد") as made:
        yield made


@pytest.fixture
def nour(registry):
    return add(registry, name_ar="جمعية النور")


@pytest.fixture
def paper(tmp_path):
    """A file as a person has it."""
    path = tmp_path / "القانون_الأساسي.pdf"
    path.write_bytes(b"%PDF statutes" * 9)
    return path


def attach(registry, about, path, **values):
    return finish(documents.attach(registry, about, path, values))


def listed(registry, about):
    with registry.read() as session:
        return documents.documents(registry, session, about)


def digests(registry):
    return files_in(registry.path)


def test_a_file_is_kept_as_it_is_and_given_out_again(registry, nour, paper, tmp_path):
    rid = attach(registry, nour, paper, kind="statutes", dated="2020-05-01")
    [found] = listed(registry, nour)
    assert (found.rid, found.name, found.file_name, found.state) == (rid, "القانون الأساسي", paper.name, "here")
    assert found.values["size"] == len(paper.read_bytes())
    copy = documents.save_copy(registry, rid, tmp_path)
    assert copy == paper and copy.read_bytes() == b"%PDF statutes" * 9
    opened = documents.copy_to_open(registry, rid)
    opened.write_bytes(b"changed in another program")
    assert documents.save_copy(registry, rid, tmp_path / "again.pdf").read_bytes() == b"%PDF statutes" * 9
    assert_whole(registry)


def test_the_same_bytes_twice_are_kept_once(registry, nour, paper):
    attach(registry, nour, paper)
    attach(registry, nour, paper, name="أخرى")
    assert len(listed(registry, nour)) == 2 and len(digests(registry)) == 1


def test_removed_and_brought_back(registry, nour, paper):
    rid = attach(registry, nour, paper)
    assert records.remove(registry, [rid]) == 1
    assert listed(registry, nour) == [] and len(digests(registry)) == 1
    undo(registry)
    assert [one.state for one in listed(registry, nour)] == ["here"]
    undo(registry)
    assert listed(registry, nour) == [] and len(digests(registry)) == 1
    redo(registry)
    assert [one.state for one in listed(registry, nour)] == ["here"]
    assert finish(check(registry)).remarks == []


def test_another_file_in_its_place_and_back(registry, nour, paper, tmp_path):
    rid = attach(registry, nour, paper)
    other = tmp_path / "new.pdf"
    other.write_bytes(b"another")
    assert finish(documents.replace(registry, rid, other))
    assert not finish(documents.replace(registry, rid, other))
    assert listed(registry, nour)[0].file_name == "new.pdf"
    undo(registry)
    assert listed(registry, nour)[0].file_name == paper.name
    assert listed(registry, nour)[0].state == "here" and len(digests(registry)) == 2


def test_what_cannot_be_kept_is_told_and_leaves_nothing(registry, nour, tmp_path):
    large, empty = tmp_path / "large.bin", tmp_path / "empty.txt"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    empty.touch()
    cases = {
        large: "larger than 50 MB",
        empty: "is empty",
        tmp_path: "is a folder",
        tmp_path / "none": "There is no file",
        Path("/dev/zero"): "is a folder or no file",
    }
    for path, words in cases.items():
        with pytest.raises(UserError, match=words) as refused:
            attach(registry, nour, path)
        assert "Nothing was changed" in str(refused.value)
    assert listed(registry, nour) == [] and not documents_dir(registry.path).exists()
    rid = attach(registry, nour, write(tmp_path / "a.txt"))
    records.remove(registry, [rid])
    with pytest.raises(UserError, match="in the bin"):
        finish(documents.replace(registry, rid, tmp_path / "a.txt"))
    records.remove(registry, [nour])
    with pytest.raises(UserError, match="in the bin"):
        attach(registry, nour, tmp_path / "a.txt")
    [office] = listed_offices(registry)
    with pytest.raises(UserError, match="attached to associations"):
        attach(registry, office, large)


def write(path, content=b"a"):
    path.write_bytes(content)
    return path


def listed_offices(registry):
    from coalition_desktop.store import finding

    with registry.read() as session:
        return finding.find(session, finding.Query("office"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_disk_is_told(registry, nour, paper, monkeypatch):
    folder = documents_dir(registry.path)
    folder.mkdir()
    monkeypatch.setattr("coalition_desktop.store.attachments.secrets.token_hex", lambda _n: "x")
    (folder / f"{os.getpid()}-x.part").symlink_to("/dev/full")
    with pytest.raises(UserError, match="the disk is full") as refused:
        attach(registry, nour, paper)
    assert "Nothing was changed" in str(refused.value)
    assert listed(registry, nour) == [] and not folder.exists()


def test_stopping_halfway_leaves_nothing(registry, nour, tmp_path):
    path = tmp_path / "long.bin"
    path.write_bytes(bytes(3 << 20))
    work = documents.attach(registry, nour, path, {})
    for _ in range(2):
        next(work)
    assert list(documents_dir(registry.path).iterdir())
    work.close()
    assert not documents_dir(registry.path).exists()


def test_validity(registry, nour, paper):
    today = date.today()
    for days, until in ((-1, "expired"), (30, "soon"), (400, "ok")):
        attach(registry, nour, paper, valid_until=(today + timedelta(days)).isoformat(), name=until)
    attach(registry, nour, paper, name="")
    assert {one.name: one.validity for one in listed(registry, nour)} == {
        "expired": "expired", "soon": "soon", "ok": "ok", "القانون الأساسي": "",
    }  # fmt: skip


def test_check_tells_what_is_missing_damaged_or_of_nothing(registry, nour, paper, tmp_path):
    rid = attach(registry, nour, paper)
    other = tmp_path / "b.txt"
    other.write_bytes(b"b")
    attach(registry, nour, other)
    kept = place_of(registry.path, documents.document(registry, rid).values["sha256"])
    (documents_dir(registry.path) / ("0" * 64)).write_bytes(b"nobody's")
    kept.write_bytes(kept.read_bytes()[::-1])
    result = finish(check(registry))
    assert [m.text.source for m in result.errors] == ["The file of a document was altered or damaged: {file}"]
    assert [m.text.source for m in result.remarks] == ["A kept file belongs to no document: {file}"]
    assert result.remedy == "attach"
    kept.unlink()
    [missing] = finish(check(registry)).errors
    assert "القانون الأساسي" in Language("en").plain(missing) and listed(registry, nour)[1].state == "missing"
    with pytest.raises(UserError, match="not on this computer"):
        documents.save_copy(registry, rid, tmp_path)
    attach(registry, nour, paper)  # attaching it again mends it
    assert finish(check(registry)).errors == []


# ------------------------------------------------------------------ backups


def test_a_backup_elsewhere_has_the_files_and_another_computer_gets_them(registry, nour, paper, tmp_path):
    rid = attach(registry, nour, paper)
    made = finish(backing_up.back_up_elsewhere(registry.path, tmp_path / "key" / "copy.coalition"))
    assert made.files == 1
    there = tmp_path / "new computer" / "registry.coalition"
    there.parent.mkdir()
    restore_backup(there, made.path)
    with Registry(there) as restored:
        assert documents.document(restored, rid).state == "here"
        assert finish(check(restored)).errors == []


def test_the_second_place_gets_what_it_lacks_and_gives_it_back(registry, nour, paper, tmp_path):
    rid, key = attach(registry, nour, paper), tmp_path / "key"
    key.mkdir()
    first = finish(backing_up.back_up_work(registry.path, "manual", str(key)))
    again = finish(backing_up.back_up_work(registry.path, "manual", str(key)))
    assert (first.files, again.files) == (1, 0)
    there = tmp_path / "other" / "x.coalition"
    there.parent.mkdir()
    restore_backup(there, again.second)
    with Registry(there) as restored:
        assert documents.document(restored, rid).state == "here"


def test_going_back_loses_no_file(registry, nour, paper, tmp_path):
    path = registry.path
    before = finish(backing_up.back_up_work(path, "manual", "")).path
    rid = attach(registry, nour, paper)
    registry.close()
    kept = restore_backup(path, before)
    old(documents_dir(path))
    finish(backing_up.back_up_work(path, "daily", ""))
    assert len(files_in(path)) == 1  # the state before names it
    restore_backup(path, kept)
    with Registry(path) as back:
        assert documents.document(back, rid).state == "here"


def old(folder):
    for file in folder.iterdir():
        os.utime(file, (0, 0))


def test_what_nothing_names_goes_with_the_next_backup_but_not_at_once(registry, nour, paper):
    attach(registry, nour, paper)
    folder = documents_dir(registry.path)
    (folder / ("0" * 64)).write_bytes(b"nobody's")
    (folder / "1-abc.part").write_bytes(b"half")
    finish(backing_up.back_up_work(registry.path, "daily", ""))
    assert len(list(folder.iterdir())) == 3
    old(folder)
    finish(backing_up.back_up_work(registry.path, "daily", ""))
    assert [one.name for one in folder.iterdir()] == [listed(registry, nour)[0].values["sha256"]]


# ------------------------------------------------------------------ names, and a program that is killed


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\a.exe", "a.exe"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("CON.pdf", "document.pdf"),
        ("  .. ", "document"),
        ("القانون الأساسي.pdf", "القانون الأساسي.pdf"),
        ("ط" * 200 + ".pdf", "ط" * 48 + ".pdf"),
        ("a\x00b\n?.txt", "ab.txt"),
    ],
)
def test_names_from_elsewhere_lead_nowhere(name, safe):
    assert safe_name(name) == safe


def test_programs_are_not_opened(registry, nour, tmp_path):
    assert can_be_opened("a.PDF") and not can_be_opened("a.pdf.exe") and not can_be_opened("a")
    path = tmp_path / "a.bat"
    path.write_bytes(b"echo")
    with pytest.raises(UserError, match="could run as a program"):
        documents.copy_to_open(registry, attach(registry, nour, path))


CHILD = """
import sys
from pathlib import Path
from coalition_desktop.desk import documents
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import finish
registry, about, folder = Registry(Path(sys.argv[1])), sys.argv[2], Path(sys.argv[3])
print("begun", flush=True)
for n in range(10_000):
    path = folder / f"{n}.bin"
    path.write_bytes(n.to_bytes(4, "big") * 400_000)
    finish(documents.attach(registry, about, path, {}))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9 there")
def test_killed_while_attaching(registry, nour, tmp_path):
    path = registry.path
    registry.close()
    (tmp_path / "from").mkdir()
    for after in (0.05, 0.2, 0.33, 0.47):
        command = [sys.executable, "-c", CHILD, str(path), nour, str(tmp_path / "from")]
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None and child.stdout.readline() == "begun\n"
        time.sleep(after)
        child.send_signal(signal.SIGKILL)
        child.communicate()
        with Registry(path) as again:
            assert finish(check(again)).errors == []  # a document that is there has its file, whole
            assert {one.state for one in listed(again, nour)} <= {"here"}
    with Registry(path) as again:
        assert len(listed(again, nour)) > 1
