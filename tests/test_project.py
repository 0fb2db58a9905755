"""What belongs to the project as a whole: its files, its version, its libraries, its resources."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

import pytest

import coalition_desktop
from coalition_desktop.paths import resources_dir

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
# Used without being imported: openpyxl looks for the first, fontpkg for the second.
NEVER_IMPORTED = {"defusedxml", "fontpkg-amiri"}


MADE_HERE = {".git", ".venv", "demo", "build", "dist", "__pycache__"}


def tracked_files() -> list[Path]:
    """What git knows; in a folder without git, all that was not made by running it."""
    try:
        asked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return [f for f in ROOT.rglob("*") if f.is_file() and not _is_made(f.relative_to(ROOT).parts)]
    return [ROOT / name for name in asked.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def _is_made(parts: tuple[str, ...]) -> bool:
    return any(part in MADE_HERE or part.endswith(("_cache", ".hypothesis")) for part in parts)


def texts() -> Iterator[tuple[str, str]]:
    for file in tracked_files():
        try:
            yield str(file.relative_to(ROOT)), file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def matches(pattern: str) -> list[str]:
    found = re.compile(pattern)
    return [f"{name}: {hit[0]}" for name, text in texts() for hit in found.finditer(text)]


def test_no_path_of_one_machine() -> None:
    assert matches(r"(?<![\w.~/])/(?:work|root|home|opt|Users)/\w+|[A-Z]:\\+Users\\+\w+") == []


def test_no_host_of_a_package_registry() -> None:
    hosts = r"(?i)py" + r"pi\.org|python" + r"hosted|npm" + r"js\.|deb\." + "debian"
    assert matches(hosts + r"|--(?:extra-)?index-url|--find-" + "links") == []


def test_nothing_is_left_for_later() -> None:
    assert matches(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b|^(?:<{7}|>{7}) ") == []


def test_version_is_said_once_and_has_its_changes() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", coalition_desktop.__version__)
    assert PYPROJECT["project"]["dynamic"] == ["version"]
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_licence() -> None:
    assert PYPROJECT["project"]["license"] == "MIT"
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")


def required() -> set[str]:
    return {re.split(r"[<>=~!\[; ]", line)[0].lower() for line in PYPROJECT["project"]["dependencies"]}


def locked(name: str) -> dict[str, str]:
    """Library → its condition, of those a lock installs."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    heads = [re.match(r"([\w.-]+)==\S+ *(?:; (.*?))? *\\$", line) for line in lines]
    return {head[1]: head[2] or "" for head in heads if head}


def test_every_library_declared_is_imported_and_the_other_way_round() -> None:
    names = {module: {d.lower() for d in found} for module, found in packages_distributions().items()}
    used: set[str] = set()
    for file in (ROOT / "coalition_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.Import):
                used |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                used.add(node.module.split(".")[0])
    outside = used - set(sys.stdlib_module_names) - {"coalition_desktop"}
    # shiboken6 comes with PySide6
    imported = {re.sub("[-_.]+", "-", d) for m in outside - {"shiboken6"} for d in names[m]}
    assert imported == {re.sub("[-_.]+", "-", d) for d in required() - NEVER_IMPORTED}


def test_every_library_has_its_reason_and_licence_written_down() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    assert {name for name in required() if f"| {name} |" not in page} == set()


@pytest.mark.parametrize("library", [name for name, condition in locked("requirements.lock").items() if not condition])
def test_no_library_is_under_the_gpl_alone(library: str) -> None:
    about = distribution(library).metadata
    licence = " ".join(
        [about.get("License-Expression") or about.get("License") or "", *(about.get_all("Classifier") or [])]
    )
    assert not re.search(r"(?<!L)(?<!Lesser General Public License )\bA?GPL", licence) or "LGPL" in licence


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_locks_are_whole(lock: str) -> None:
    names = locked(lock)
    assert required() <= set(names)
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    entries = re.split(r"\n(?=\w)", text.partition("make lock\n")[2])
    assert len(entries) == len(names)
    assert all("--hash=sha256:" in entry for entry in entries)


def resources_read() -> Iterator[tuple[str, Path]]:
    for file in (ROOT / "coalition_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_bytes())):
            parts: list[str] = []
            while isinstance(node, ast.BinOp) and isinstance(node.right, ast.Constant):
                parts, node = [str(node.right.value), *parts], node.left
            if parts and isinstance(node, ast.Call) and getattr(node.func, "id", "") == "resources_dir":
                yield file.name, Path(*parts)


def test_every_resource_that_is_read_is_shipped() -> None:
    shipped = set(tracked_files())
    missing = [f"{name}: {path}" for name, path in resources_read() if not (resources_dir() / path).exists()]
    assert missing == []
    assert all(any(f.is_relative_to(resources_dir() / path) for f in shipped) for _, path in resources_read())
