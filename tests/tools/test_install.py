"""The installer: what it asks of the system, and when it has nothing to do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools import install


def test_a_python_too_old_is_answered_by_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 18))
    with pytest.raises(SystemExit, match=r"This is Python 3\.9; Coalition Desktop needs Python 3\.11"):
        install.check_python()


def test_this_python_will_do() -> None:
    install.check_python()


def test_tests_need_more_of_the_system_than_the_program() -> None:
    window, tests = set(install.debian_packages("run")), set(install.debian_packages("dev"))
    assert "libxcb-cursor0" in window
    assert window < tests


def test_another_folder_or_lock_means_another_fingerprint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = install.fingerprint("run")
    assert here == install.fingerprint("run") != install.fingerprint("dev")
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).write_bytes((install.ROOT / name).read_bytes())
    monkeypatch.setattr(install, "ROOT", tmp_path)
    assert install.fingerprint("run") != here


def test_a_venv_of_another_folder_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install, "VENV", tmp_path)
    assert not install.venv_works()
