"""What every command of the terminal stands on: the registry that was named, and how answers are told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from coalition_desktop import settings
from coalition_desktop.errors import cause_of
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.terminal import print_json, told

if TYPE_CHECKING:
    from coalition_desktop.store.registry import Registry
    from coalition_desktop.work import Work

UNTOLD = QT_TRANSLATE_NOOP("Terminal", "It was done, but the answer could not be written: {reason}.")

DONE, REFUSED, WRONG_USAGE, LEFT = 0, 1, 2, 3


@dataclass(slots=True)
class Terminal:
    """What every command needs."""

    language: Language
    json: bool
    path: Path

    def open(self, read_only: bool = False) -> Registry:
        """The registry that was named, or the default one."""
        from coalition_desktop.store.registry import Registry

        registry = Registry(self.path, author=settings.load().author, read_only=read_only)
        if registry.notice is not None:
            typer.echo(self.language.plain(registry.notice), err=True)
        return registry

    def tell(self, answer: Mapping[str, Any], lines: Iterable[str | Message]) -> None:
        """The answer, for a machine or for a person."""
        try:
            if self.json:
                print_json(answer)
            else:
                for line in lines:
                    typer.echo(line if isinstance(line, str) else self.language.plain(line))
        except BrokenPipeError:  # nobody wants to read on
            raise
        except OSError as error:
            typer.echo(self.language.plain(UNTOLD, reason=cause_of(error)), err=True)
            raise typer.Exit(LEFT) from error

    def finish(self, work: Work[Any]) -> Any:
        """Run a long work; its progress goes to standard error."""
        return told(work, self.language)


def terminal_of(context: typer.Context) -> Terminal:
    """The terminal of the command that runs."""
    found = context.find_object(Terminal)
    assert found is not None
    return found
