"""kill -9 at any moment: what was saved is there, nothing is half done."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coalition_desktop.errors import UserError
from coalition_desktop.store import backups
from coalition_desktop.store.registry import Registry
from tests.store.conftest import OFFICE
from tests.store.doing import add, errors, ids, shown

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="no kill -9 there")]
ROOT = Path(__file__).resolve().parents[2]

# Says «begun N» before and «done N …» after each operation; the parent kills it somewhere in between.
CHILD = """
import sys
from pathlib import Path
from coalition_desktop.store import backups
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.upgrading import rebuild
from coalition_desktop.work import finish
from coalition_desktop.store.undoing import undo
from coalition_desktop.store.writing import new_rid
from tests.store.doing import add, bring_in, edit
from tests.store.conftest import OFFICE

work, path = sys.argv[1], Path(sys.argv[2])
def told(*words):
    print(*words, flush=True)
def forever(job):
    n = 0
    while True:
        told("begun", n)
        job(n)
        told("done", n)
        n += 1
def make(n):
    Registry.make(path.with_name(f"{n}.coalition"), OFFICE, "").close()
if work == "make":
    forever(make)
if work == "backup":
    forever(lambda n: backups.back_up(path, "manual"))
if work == "restore":
    forever(lambda n: backups.restore(path, Path(sys.argv[3])))
registry = Registry(path)
if work == "save":
    forever(lambda n: edit(registry, sys.argv[3], members=n, notes=str(n)))
if work == "import":
    def bring(n):
        bring_in(registry, {new_rid(): ("association", {"name_ar": "x", "members": n}) for _ in range(700)})
        if n % 3 == 2:
            undo(registry)
    forever(bring)
if work == "rebuild":
    forever(lambda n: finish(rebuild(registry)))
"""


def kill_while(work: str, path: Path, after: float, *more: str) -> int:
    """Let a child work, kill it ``after`` seconds of work; the number of the last thing it finished, or -1."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, work, path, *more],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None and child.stderr is not None
    first = child.stdout.readline()
    assert first.startswith("begun"), child.stderr.read()
    time.sleep(after)
    child.send_signal(signal.SIGKILL)
    said, trouble = child.communicate()
    assert child.returncode == -signal.SIGKILL, trouble
    finished = [int(line.split()[1]) for line in said.splitlines() if line.startswith("done ") and line[5:].isdigit()]
    return max(finished, default=-1)


@pytest.fixture
def closed(path):
    """A registry of 300, closed, and one of its records."""
    with Registry.make(path, OFFICE, "") as made:
        from coalition_desktop.store.writing import new_rid
        from tests.store.doing import bring_in

        bring_in(made, {new_rid(): ("association", {"name_ar": f"جمعية {n}"}) for n in range(300)})
        rid = add(made, name_ar="أثر", members=-1, notes="-1")
    return path, rid


def moments(count: int, longest: float) -> list[float]:
    return [random.Random(n).uniform(0, longest) for n in range(count)]


def test_killed_while_saving(closed):
    path, rid = closed
    for after in moments(6, 0.25):
        last = kill_while("save", path, after, rid)
        with Registry(path) as registry:
            assert errors(registry) == []
            values = shown(registry, rid)
            assert values["notes"] == str(values["members"])  # one operation, both or none
            if last >= 0:
                assert values["members"] in (last, last + 1)


def test_killed_while_importing(closed):
    path, _ = closed
    before = 301
    for after in moments(6, 0.8):
        kill_while("import", path, after)
        with Registry(path) as registry:
            assert errors(registry) == []
            now = len(ids(registry))
            assert (now - before) % 700 == 0  # whole imports
            before = now


def test_killed_while_rebuilding(closed):
    path, _ = closed
    for after in moments(3, 0.4):
        kill_while("rebuild", path, after)
        with Registry(path) as registry:
            assert errors(registry) == [] and len(ids(registry)) == 301


def test_killed_while_making(tmp_path):
    for n, after in enumerate(moments(3, 0.6)):
        folder = tmp_path / str(n)
        folder.mkdir()
        kill_while("make", folder / "r.coalition", after)
        for made in folder.glob("*.coalition"):
            with Registry(made) as registry:
                [office] = ids(registry, entity="office")
                assert shown(registry, office) == OFFICE and errors(registry) == []
        half = folder / "0.coalition"
        if not half.exists():
            Registry.make(half, OFFICE, "").close()  # what was left does not stand in the way


def test_killed_while_backing_up_and_restoring(closed, tmp_path):
    path, _ = closed
    other = tmp_path / "other.coalition"
    with Registry.make(other, OFFICE, "") as made:
        add(made, name_ar="من نسخة")
    copy = backups.back_up(other, "manual", tmp_path / "copy.coalition")
    for after in moments(3, 0.3):
        kill_while("backup", path, after)
        for backup in backups.backups(path):
            assert backups.look_into(backup.path).whole
    for after in moments(4, 0.15):
        shutil.copy(backups.backups(path)[-1].path, path)
        kill_while("restore", path, after, str(copy))
        with Registry(path) as registry:
            assert len(ids(registry)) in (301, 1) and errors(registry) == []
    with Registry(path) as held, pytest.raises(UserError):
        backups.restore(held.path, copy)
