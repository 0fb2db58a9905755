"""What the shell and its pages know of each other."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coalition_desktop.language import Text

if TYPE_CHECKING:
    from coalition_desktop.gui.context import Context


class Room(enum.IntEnum):
    """How much width there is: window width ÷ text size."""

    SMALL = 0  # below 1000: panels lie over the list
    NARROW = 1000  # the sidebar is a rail, buttons lose their words
    REGULAR = 1200
    WIDE = 1600

    @classmethod
    def of(cls, width: float) -> Room:
        """The room of an effective width."""
        return max(room for room in cls if width >= room)


class Section(enum.Enum):
    """Where a page stands in the sidebar."""

    TOP = "top"
    REGISTRY = "registry"
    WORK = "work"
    SHARED = "shared"
    BOTTOM = "bottom"
    HIDDEN = "hidden"  # reached by commands only


@dataclass(frozen=True)
class Command:
    """Something to do or to open, by its button, its keys or the palette.

    ``keys`` as Qt writes them (``Ctrl+Shift+V``); ``words``: what else it may be searched by.
    """

    id: str
    title: str
    run: Callable[[], object]
    icon: str = ""
    keys: str = ""
    detail: str = ""
    words: str = ""
    enabled: bool = True


class Source(NamedTuple):
    """Something the palette searches in: its heading, and ``search(typed) → commands``, best first."""

    title: Text
    search: Callable[[str], Sequence[Command]]


class Page(QWidget):
    """One page of the window.  It is made when first opened, and again at every change of look."""

    title_changed = Signal()
    commands_changed = Signal()

    def __init__(self, context: Context) -> None:
        # made where it will stand: a widget that gets another parent is styled again, with all that is in it
        super().__init__(context.stage.place() if context.stage is not None else None)
        self.context = context

    def breadcrumb(self) -> str:
        """What follows the page's title in the top bar; empty at its start."""
        return ""

    def commands(self) -> Sequence[Command]:
        """What can be done here now: bound to their keys and offered in the palette.

        Usual keys: Ctrl+N new, Ctrl+E edit, Ctrl+F find, Ctrl+S save, Del delete, Ctrl+Return open.
        """
        return ()

    def panes(self) -> Sequence[QWidget]:
        """The parts that F6 goes through, in reading order."""
        return (self,)

    def open(self, **wanted: Any) -> None:
        """Show what ``Context.go(page, **wanted)`` asks for."""

    def refresh(self, changed: frozenset[str]) -> None:
        """These kinds of record changed, here or in another page."""

    def escape(self) -> bool:
        """Esc: close what is open.  False lets the window have it."""
        return False

    def state(self) -> dict[str, Any]:
        """What to remember (JSON): filters, order, widths, selected id, texts not saved yet."""
        return {}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a remembered state; unknown or missing keys do no harm."""

    def set_room(self, room: Room) -> None:
        """The width changed class."""


@dataclass(frozen=True)
class PageSpec:
    """How a page is listed and made.  ``count`` is the number beside its name, 0 shows none.

    ``within``: the listed page that it belongs to and is reached from; the palette knows it by its own name.
    """

    id: str
    title: Text
    icon: str
    section: Section
    factory: Callable[[Context], Page]
    count: Callable[[Context], int] | None = None
    within: str = ""
