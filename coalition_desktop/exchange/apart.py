"""The process that reads one workbook, from its start to its end, and why it fell silent."""

from __future__ import annotations

import json
import os
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from coalition_desktop.exchange.unpacking import Member
from coalition_desktop.work import BEAT

_STOPPED = frozenset({0, 1, -1, -2, -9, -15})  # by a person or the system: HUP, INT, KILL, TERM, and what Windows says
_NO_MEMORY = re.compile(rb"MemoryError|memory allocation|out of memory", re.IGNORECASE)


class ReadingProcess:
    """``exchange/child.py`` over one file.  Raises ``OSError`` where the system does not start it."""

    def __init__(self, kind: str, path: Path, members: Sequence[Member]) -> None:
        self._process = _started(kind, path, members)
        self._told: queue.Queue[bytes] = queue.Queue(maxsize=8)
        self._stopped = threading.Event()
        self._complaints = b""
        threading.Thread(target=self._listen, daemon=True).start()
        self._overhearing = threading.Thread(target=self._overhear, daemon=True)
        self._overhearing.start()

    def line(self) -> bytes | None:
        """The next line that it has told, without its end; empty when it tells no more, None when it thinks."""
        try:
            return self._told.get(timeout=BEAT)
        except queue.Empty:
            return None

    def why_silent(self) -> tuple[str, str]:
        """Why it ended without saying so, and its last words: it had no ``memory``, it ``broke``, or was ``stopped``."""
        code = self._process.wait()
        self._overhearing.join()
        words = f"{code} {self._complaints.decode('utf-8', 'replace')}"
        if _NO_MEMORY.search(self._complaints):
            return "memory", words
        return "stopped" if code in _STOPPED else "broke", words

    def end(self) -> None:
        """Nobody asks any more, or it has taken too long."""
        self._stopped.set()
        self._process.kill()
        self._process.wait()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as output:
            for line in output:
                if not line.endswith(b"\n"):
                    break  # half a line: it was ended while it spoke
                if not self._handed_over(line[:-1]):
                    return
        self._handed_over(b"")

    def _handed_over(self, line: bytes) -> bool:
        while not self._stopped.is_set():
            try:
                self._told.put(line, timeout=BEAT)
            except queue.Full:
                continue
            return True
        return False

    def _overhear(self) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as complaints:
            self._complaints = complaints.read()


def _started(kind: str, path: Path, members: Sequence[Member]) -> subprocess.Popen[bytes]:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(p for p in sys.path if p),
        "PYTHONUTF8": "1",
        "RUST_BACKTRACE": "0",
    }
    process = subprocess.Popen(
        # -S: the folders of packages are named by PYTHONPATH already
        [sys.executable, "-S", "-m", "coalition_desktop.exchange.child", kind, str(path.resolve())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    assert process.stdin is not None
    with suppress(OSError), process.stdin as directory:  # if it has died, its silence tells
        directory.write(json.dumps(members).encode())
    return process
