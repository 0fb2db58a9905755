"""The process that reads is ended in the middle: nothing of half a line is believed, and the true cause is told."""

from __future__ import annotations

import signal
import subprocess
import sys
import zipfile

import pytest

from coalition_desktop.exchange import apart, files
from coalition_desktop.exchange.files import open_table_file
from coalition_desktop.exchange.sheets import FileRefused
from coalition_desktop.work import finish
from tests.exchange.making import spoilt, workbook
from tests.exchange.test_files import OLE, SHEET

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are ended by signals")


@pytest.fixture
def started(monkeypatch):
    """The processes that were started to read."""
    found: list[subprocess.Popen[bytes]] = []
    start = apart._started

    def noted(*what):
        found.append(start(*what))
        return found[-1]

    monkeypatch.setattr(apart, "_started", noted)
    return found


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    rows = [["Nom", "Tél"], *([f"Association {n}", f"06610{n:05d}"] for n in range(30_000))]  # more than a pipe holds
    return workbook(tmp_path_factory.mktemp("large") / "a.xlsx", rows)


def cause(work):
    with pytest.raises(FileRefused) as refused:
        finish(work)
    return refused.value.code


@pytest.mark.parametrize("steps", [2, 3, 4, 8])
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGSEGV])
def test_a_process_that_is_ended_was_interrupted(large, started, steps, how):
    work = open_table_file(large)
    for _ in range(steps):  # the first starts it
        next(work)
    started[0].send_signal(how)
    started[0].wait()
    assert cause(work) == "interrupted"


def test_before_its_first_word_too(large, monkeypatch):
    ended = [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"]
    monkeypatch.setattr(apart, "_started", lambda *_: _speaking(ended))
    assert cause(open_table_file(large)) == "interrupted"


@pytest.mark.parametrize("half", [
    b'{"sheet":"x"', b'{"block":[1,2],"left":0,"columns":[null],"days":{}}\x1eNom\x7fAssoc', b'{"done":true}',
    '{"block":[1,2],"left":0,"columns":[null],"days":{}}\x1eNom\x7fجم'.encode()[:-1], b'{"failed":"password"}', b"\xd8",
])  # fmt: skip
def test_half_a_line_is_not_believed(large, monkeypatch, half):
    told = b'{"sheet":"x","hidden":false}\n' + half
    speak = f"import os; os.write(1, {told!r}); os.kill(os.getpid(), 9)"
    monkeypatch.setattr(apart, "_started", lambda *_: _speaking([sys.executable, "-c", speak]))
    assert cause(open_table_file(large)) == "interrupted"


def _speaking(command):
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_what_cannot_be_started_was_interrupted(large, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert cause(open_table_file(large)) == "interrupted"


def test_a_reader_that_breaks_over_an_old_workbook_says_that_it_is_old(tmp_path, started):
    path = tmp_path / "a.xls"
    path.write_bytes(OLE + "Workbook".encode("utf-16-le") + bytes(900))
    work = open_table_file(path)
    next(work)
    next(work)
    started[0].send_signal(signal.SIGSEGV)
    assert cause(work) == "old_format"


def test_a_reader_without_memory_says_that_the_file_is_too_large(tmp_path):
    """The bulk reader ends its process there."""

    def sparse(part):
        rows = b"".join(
            b'<row r="%d"><c r="A%d"><v>1</v></c><c r="ZZ%d"><v>1</v></c></row>' % (n, n, n) for n in range(3, 40_000)
        )
        return part.replace(b"</sheetData>", rows + b"</sheetData>")

    assert cause(open_table_file(spoilt(tmp_path / "a.xlsx", {SHEET: sparse}, zipfile.ZIP_STORED))) == "too_large"


def test_a_reader_that_takes_too_long_is_given_up(large, started, monkeypatch):
    for limit in ("SECONDS", "SECONDS_PER_MB"):
        monkeypatch.setattr(files, limit, -1.0)
    assert cause(open_table_file(large)) == "too_slow"
    assert started[0].returncode is not None
