"""What every test stands on: no screen, no file of the user, the same random cases on every build machine."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings

from tests import postgres

_Report = TypeVar("_Report", pytest.TestReport, pytest.CollectReport)

os.environ["QT_QPA_PLATFORM"] = "offscreen"

settings.register_profile("quick", deadline=None)
settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("fuzz", max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "quick"))


@pytest.fixture(scope="session", autouse=True)
def _home_of_the_session(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Also what is made once for many tests stays out of the user's folders."""
    os.environ["COALITION_DESKTOP_HOME"] = str(tmp_path_factory.mktemp("home"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's settings and registries in this test, not made yet."""
    folder = tmp_path / "home"
    monkeypatch.setenv("COALITION_DESKTOP_HOME", str(folder))
    return folder


@pytest.fixture
def database() -> str:
    """What keeps the registries of a test; a file of tests that hold on both databases has its own of this name."""
    return "sqlite"


def pytest_sessionfinish() -> None:
    """The server that some tests have started ends with them."""
    postgres.stop()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """On a build machine a skipped test is a failed one: nothing is left untried in silence."""
    return _no_skip((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """As above, for a whole file."""
    return _no_skip((yield))


def _no_skip(report: _Report) -> _Report:
    if os.environ.get("CI") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped where CI is set: {report.longrepr}"
    return report
