"""LibreOffice as a secretary uses it: opens, changes, saves."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

PYTHON = Path("/usr/bin/python3")  # LibreOffice speaks to the system's Python alone
SCRIPT = Path(__file__).with_name("uno_edit.py")

needed = pytest.mark.skipif(
    shutil.which("soffice") is None
    or not PYTHON.exists()
    or subprocess.run([PYTHON, "-c", "import uno"], capture_output=True, check=False).returncode != 0,
    reason="needs LibreOffice Calc and python3-uno",
)


def saved(path: Path, target: str, *actions: list[Any]) -> Path:
    """The workbook after these actions (see ``uno_edit.py``), under another name beside it."""
    to = path.with_name(target)
    command = [PYTHON, SCRIPT, path, to, json.dumps(actions)]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={"PATH": "/usr/bin:/bin", "HOME": str(path.parent)},
    )
    assert done.returncode == 0, done.stderr
    return to
