"""The documents of associations from a terminal: attach a file, list them, take copies out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from coalition_desktop.cli_context import LEFT, terminal_of
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message, Text

ATTACHED = QT_TRANSLATE_NOOP("Terminal", "Attached: “{name}” ({size}), as the document {id}")
REPLACED = QT_TRANSLATE_NOOP("Terminal", "The file of the document {id} is now “{name}” ({size})")
SAME = QT_TRANSLATE_NOOP("Terminal", "The document {id} has this file already")
DOCUMENTS = QT_TRANSLATE_NOOP("Terminal", "%n document(s)", "", 1)
COPIED = QT_TRANSLATE_NOOP("Terminal", "%n file(s) were copied to {path}", "", 1)
STATES: Mapping[str, Text] = {
    "awaited": QT_TRANSLATE_NOOP("Terminal", "its file is awaited from {office}"),
    "missing": QT_TRANSLATE_NOOP("Terminal", "its file is missing"),
}


def attach(
    context: typer.Context,
    record: Annotated[str, typer.Argument(metavar="RECORD")],
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    name: Annotated[str, typer.Option("--title", metavar="TEXT")] = "",
    document_kind: Annotated[str, typer.Option("--kind", metavar="KIND")] = "",
    dated: Annotated[str, typer.Option("--date", metavar="DATE")] = "",
    valid_until: Annotated[str, typer.Option("--until", metavar="DATE")] = "",
) -> None:
    """Keep a file with an association, or in the place of a document's."""
    from coalition_desktop.desk import documents, records
    from coalition_desktop.store.attachments import ENTITY
    from coalition_desktop.store.finding import last_values

    at = terminal_of(context)
    given = {"name": name, "kind": document_kind, "dated": dated, "valid_until": valid_until}
    with at.open() as registry:
        with registry.read() as session:
            rid = records.which(session, record)
            is_document = last_values(session, rid)[0] == ENTITY
        values = documents.given_fields(registry, given)
        text = ATTACHED
        if is_document:
            text = REPLACED if at.finish(documents.replace(registry, rid, file)) else SAME
            if values:
                records.save(registry, ENTITY, rid, values)
        else:
            rid = at.finish(documents.attach(registry, rid, file, values))
        answer = documents.answer(documents.document(registry, rid), at.language)
    told = {"name": answer["file_name"] or "", "size": answer["size_shown"], "id": rid}
    at.tell(answer, [Message(text, told)])


def documents_(
    context: typer.Context,
    record: Annotated[str, typer.Argument(metavar="RECORD")],
    to: Annotated[Path | None, typer.Option("--to", metavar="DIR")] = None,
) -> None:
    """The documents of an association, and copies of their files."""
    from coalition_desktop.desk import documents, records

    at = terminal_of(context)
    with at.open(read_only=True) as registry:
        with registry.read() as session:
            about = records.which(session, record)
            found = documents.documents(registry, session, about)
        answers = [documents.answer(one, at.language) for one in found]
        copied = documents.save_copies(registry, found, to) if to is not None else []
    lines: list[str | Message] = [
        Message(DOCUMENTS, {}, len(found)),
        *(document_line(one, at.language) for one in answers),
    ]
    answer: dict[str, Any] = {"id": about, "documents": answers}
    if to is not None:
        answer["copies"] = [str(path) for path in copied]
        lines.append(Message(COPIED, {"path": str(to)}, len(copied)))
    at.tell(answer, lines)
    if to is not None and len(copied) < len(found):
        raise typer.Exit(LEFT)


def document_line(told: Mapping[str, Any], language: Language) -> str:
    """A document in one line, ids first, as the other lists of the terminal have them."""
    state = STATES.get(told["file"])
    words = [told["id"], told["name"], told["kind_shown"], language.date(told["dated"]) if told["dated"] else ""]
    words += [told["size_shown"], language.plain(state, office=told["office"]) if state else ""]
    return "  ".join(filter(None, words))
