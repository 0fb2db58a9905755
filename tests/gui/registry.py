"""A real registry with invented associations, and the window over it, for the tests of the pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest

from coalition_desktop.app_pages import page_specs
from coalition_desktop.desk.office import make_registry, save_office
from coalition_desktop.desk.records import save_new
from coalition_desktop.gui.context import Context, Desk
from coalition_desktop.gui.page import Page
from coalition_desktop.gui.shell.window import MainWindow
from coalition_desktop.store.registry import Registry

PAPER: dict[str, Any] = {
    "signatory_ar": "نورة النموذجي",
    "signatory_fr": "Noura Namoudaji",
    "signatory_sex": "female",
    "phone": ["+212528900001"],
    "email": "contact@lsh.example",
}
NAKHIL: dict[str, Any] = {
    "name_ar": "جمعية نخيل الساقية",
    "name_fr": "Association Nakhil Sakia",
    "status": "active",
    "joined_on": "2019-05-14",
    "region": "11",
    "founded_on": "2015-02-01",
    "bureau_renewed": "2026-01-10",
    "bureau_term": 20,
    "receipt_no": "12/2015",
    "final_receipt_no": "13/2015",
}
JOUSSOUR: dict[str, Any] = {**NAKHIL, "name_ar": "جمعية جسور الرمال", "name_fr": "Association Joussour Rimal"}
SUSPENDED: dict[str, Any] = {**NAKHIL, "name_ar": "جمعية مرافئ", "name_fr": "Association Marafi", "status": "suspended"}
EXPIRED: dict[str, Any] = {
    **NAKHIL,
    "name_ar": "فضاء الواحة",
    "name_fr": "Espace Al Waha",
    "bureau_term": 1,
    "bureau_renewed": "2015-02-01",
}


def make(path: Path, *associations: dict[str, Any]) -> tuple[Registry, list[str]]:
    """An office with its paper filled in, and these associations."""
    registry = make_registry(path, "LSH", "سعاد")
    save_office(registry, PAPER)
    return registry, [save_new(registry, "association", values) for values in associations]


def desk_over(registry: Registry) -> Desk:
    """What the shell asks, answered with nothing to tell."""
    nothing = lambda _language: ""  # noqa: E731
    return Desk(
        office=nothing,
        undo_label=nothing,
        redo_label=nothing,
        undo=tuple,
        redo=tuple,
        backup_label=nothing,
        read_only=registry.read_only,
    )


def window_over(
    context: Context, registry: Registry, qtbot: Any, reopen: Callable[[Path], object] = lambda _path: None
) -> MainWindow:
    """The program's own pages over a registry, shown."""
    made = MainWindow(context, page_specs(reopen))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    context.open(registry, desk_over(registry))
    return made


def page_of(window: MainWindow, name: str, **wanted: Any) -> Any:
    """A page of the window, opened."""
    window.go(name, **wanted)
    page = window.page()
    assert isinstance(page, Page)
    return page


def settled(context: Context, qtbot: Any) -> None:
    """Wait until no work is under way."""
    qtbot.waitUntil(lambda: not context.busy(), timeout=20000)
    QTest.qWait(1)
