"""The commands that tell what was done, and write it into a workbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coalition_desktop.cli_context import Terminal, terminal_of
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from coalition_desktop.desk.given import GivenHistory

FOUND = QT_TRANSLATE_NOOP("Terminal", "%n operation(s)", "", 1)
WRITTEN = QT_TRANSLATE_NOOP("Terminal", "%n row(s) of the history written to {path}", "", 1)
PERSONAL = QT_TRANSLATE_NOOP("Terminal", "Personal fields were left out: {fields}. Write --personal to have them.")

Words = Annotated[str, typer.Option("--words", metavar="TEXT")]
Since = Annotated[str, typer.Option("--since", metavar="DAY")]
Until = Annotated[str, typer.Option("--until", metavar="DAY")]
Who = Annotated[list[str] | None, typer.Option("--who", metavar="NAME")]
Kinds = Annotated[list[str] | None, typer.Option("--kind", metavar="KIND")]
Touched = Annotated[str, typer.Option("--record", metavar="RECORD")]
OneField = Annotated[str, typer.Option("--field", metavar="KEY")]
Files = Annotated[list[str] | None, typer.Option("--file", metavar="NAME|ID")]
Offices = Annotated[list[str] | None, typer.Option("--office", metavar="CODE")]


def history(
    context: typer.Context,
    record: Annotated[str, typer.Argument(metavar="[RECORD]")] = "",
    words: Words = "",
    since: Since = "",
    until: Until = "",
    who: Who = None,
    kinds: Kinds = None,
    touched: Touched = "",
    field: OneField = "",
    files: Files = None,
    offices: Offices = None,
    limit: Annotated[int, typer.Option("--limit", min=1, max=1_000_000)] = 50,
) -> None:
    """What was done, or what happened to a record."""
    from coalition_desktop.desk.given import GivenHistory

    at = terminal_of(context)
    many = (tuple(who or ()), tuple(kinds or ()))
    given = GivenHistory(words, since, until, *many, record or touched, field, tuple(files or ()), tuple(offices or ()))
    if record:
        _of_record(at, given)
    else:
        _operations(at, given, limit)


def _of_record(at: Terminal, given: GivenHistory) -> None:
    from coalition_desktop.desk import records
    from coalition_desktop.desk.given import given_history
    from coalition_desktop.desk.history import spans
    from coalition_desktop.desk.history_filter import HistoryFilter, operation_ids

    with at.open(read_only=True) as registry:
        asked = given_history(registry, given)
        with registry.read() as session:
            rid = records.which(session, given.record)
            narrowed = asked != HistoryFilter(record=asked.record, field=asked.field)
            within = spans(session, operation_ids(session, asked, at.language)) if narrowed else None
            steps = records.shown_steps(session, rid, at.language, given.field, within)
    at.tell({"id": rid, "changes": steps}, records.step_lines(steps, at.language))


def _operations(at: Terminal, given: GivenHistory, limit: int) -> None:
    from coalition_desktop.desk.given import given_history
    from coalition_desktop.desk.history import operation_answers, operation_lines
    from coalition_desktop.desk.history_filter import operation_ids

    with at.open(read_only=True) as registry:
        asked = given_history(registry, given)
        with registry.read() as session:
            ids = operation_ids(session, asked, at.language)
            found = operation_answers(session, ids[:limit], at.language)
    at.tell(
        {"count": len(ids), "operations": found}, [Message(FOUND, {}, len(ids)), *operation_lines(found, at.language)]
    )


def export_history(
    context: typer.Context,
    to: Annotated[Path, typer.Option("--to", metavar="FILE")],
    words: Words = "",
    since: Since = "",
    until: Until = "",
    who: Who = None,
    kinds: Kinds = None,
    touched: Touched = "",
    field: OneField = "",
    files: Files = None,
    offices: Offices = None,
    personal: Annotated[bool, typer.Option("--personal")] = False,
) -> None:
    """What was done as a workbook."""
    from coalition_desktop.desk import history_export
    from coalition_desktop.desk.given import GivenHistory, given_history

    at = terminal_of(context)
    many = (tuple(who or ()), tuple(kinds or ()))
    given = GivenHistory(words, since, until, *many, touched, field, tuple(files or ()), tuple(offices or ()))
    with at.open(read_only=True) as registry:
        asked = given_history(registry, given)
        done = at.finish(history_export.export_history(registry, to, at.language.code, asked, personal))
    answer = {"file": str(to), "rows": done.rows, "operations": done.operations, "left_out": list(done.left_out)}
    lines = [Message(WRITTEN, {"path": str(to)}, done.rows)]
    if done.left_out:
        lines.append(Message(PERSONAL, {"fields": ", ".join(done.left_out)}))
    at.tell(answer, lines)
