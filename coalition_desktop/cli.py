"""The same work from a terminal.  The contract of commands and exit codes is in docs/terminal.md.

Exit: 0 done · 1 refused, one plain sentence, nothing changed · 2 usage · 3 done, with something left.
With ``--json`` standard output is one JSON object and nothing else.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, NoReturn, cast

import typer
from typer.core import TyperGroup
from typer.exceptions import Abort, TyperException
from typer.main import get_command

from coalition_desktop import cli_documents, cli_exchange, cli_history, settings
from coalition_desktop.cli_context import DONE, LEFT, REFUSED, WRONG_USAGE, Terminal, terminal_of
from coalition_desktop.errors import UserError, told_of
from coalition_desktop.language import CODES, QT_TRANSLATE_NOOP, Language, Message, Text
from coalition_desktop.log import LogFile, logged
from coalition_desktop.paths import default_registry
from coalition_desktop.terminal import HELP, OPTION_HELP, USAGE, hoisted

WRONG = QT_TRANSLATE_NOOP("Terminal", "Something unexpected went wrong and was written to {file}. Nothing was changed.")
UNLOGGED = QT_TRANSLATE_NOOP("Terminal", "Something unexpected went wrong: {error}. Nothing was changed.")
STOPPED = QT_TRANSLATE_NOOP("Terminal", "Stopped. Nothing was changed.")
NO_SERVER = QT_TRANSLATE_NOOP("Terminal", "This version keeps the registry in a file; {url} is not one.")
MADE = QT_TRANSLATE_NOOP("Terminal", "New registry of the office {office}: {path}")
BACKED_UP = QT_TRANSLATE_NOOP("Terminal", "Backup written: {path}")
FILES_BACKED_UP = QT_TRANSLATE_NOOP("Terminal", "%n file(s) of documents were copied beside it", "", 1)
RESTORED = QT_TRANSLATE_NOOP("Terminal", "Restored. The state before is kept in {path}")
REBUILT = QT_TRANSLATE_NOOP("Terminal", "The lists of %n record(s) were made again from the history.", "", 1)
WHOLE = QT_TRANSLATE_NOOP("Terminal", "The registry is whole: %n record(s).", "", 1)
DAMAGED = QT_TRANSLATE_NOOP("Terminal", "The registry has %n fault(s). Restore the latest backup.", "", 1)
STALE = QT_TRANSLATE_NOOP(
    "Terminal",
    "The lists of the registry have %n fault(s); its history is whole. Have the lists made again: rebuild.",
    "",
    1,
)
LOST = QT_TRANSLATE_NOOP(
    "Terminal",
    "The registry is whole, but %n file(s) of documents are missing or damaged. Attach them again, or take in a packet"
    " that carries them.",
    "",
    1,
)
FOUND = QT_TRANSLATE_NOOP("Terminal", "%n record(s) found", "", 1)
PICTURES = QT_TRANSLATE_NOOP("Terminal", "%n picture(s) of the window, in Arabic and French, light and dark", "", 1)
NO_PICTURES = QT_TRANSLATE_NOOP(
    "Terminal", "No pictures of the window: this computer lacks the libraries that draw it (see README)."
)
ISSUED = QT_TRANSLATE_NOOP("Terminal", "{number} → {path}")


def root(
    context: typer.Context,
    registry: Annotated[str, typer.Option("--registry", metavar="PATH")] = "",
    lang: Annotated[str, typer.Option("--lang", metavar="ar|fr|en")] = "",
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Without a command the window opens."""
    if lang and lang not in CODES:
        raise typer.BadParameter(", ".join(CODES), param_hint="--lang")
    if "://" in registry:
        raise UserError(NO_SERVER, url=registry)
    kept = settings.load()
    path = Path(registry or kept.registry or default_registry())
    context.obj = Terminal(Language(lang or kept.language), as_json, path)
    if context.invoked_subcommand is None:
        from coalition_desktop.app import main as open_window

        raise typer.Exit(open_window(Path(registry) if registry else None, lang or None))


def init(
    context: typer.Context,
    office: Annotated[str, typer.Option("--office", metavar="CODE")],
    author: Annotated[str, typer.Option("--author", metavar="NAME")] = "",
) -> None:
    """New registry."""
    from coalition_desktop.desk.office import make_registry

    at = terminal_of(context)
    with make_registry(at.path, office, author or settings.load().author) as registry:
        who = registry.identity
        answer = {"registry": str(at.path), "office": who.office, "site": who.site, "author": who.author}
    at.tell(answer, [Message(MADE, {"office": who.office, "path": str(at.path)})])


def demo(context: typer.Context, folder: Annotated[Path, typer.Argument(metavar="DIR")]) -> None:
    """Everything once, on invented records."""
    from coalition_desktop.desk.demo import play

    at = terminal_of(context)
    answer = at.finish(play(folder, at.language))
    lines = answer.pop("lines")
    answer["pictures"] = _pictures(folder)
    lines.append(Message(PICTURES if answer["pictures"] else NO_PICTURES, {}, len(answer["pictures"]) or None))
    at.tell(answer, lines)


def _pictures(folder: Path) -> list[str]:
    """Pictures of the window over the invented registry; none where this computer cannot draw one."""
    from coalition_desktop.desk.demo import SAMPLE

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from coalition_desktop.app import take_pictures
    except ImportError:
        logging.getLogger("coalition_desktop").exception("no window")
        return []
    return [str(path) for path in take_pictures(folder / SAMPLE, folder)]


def search(
    context: typer.Context,
    text: Annotated[list[str], typer.Argument(metavar="TEXT")],
    entity: Annotated[str, typer.Option("--entity")] = "association",
    limit: Annotated[int, typer.Option("--limit", min=1, max=1_000_000)] = 50,
) -> None:
    """Find records."""
    from coalition_desktop.folding import fold
    from coalition_desktop.records.catalogue import RECORDS
    from coalition_desktop.records.showing import title
    from coalition_desktop.store import finding

    at = terminal_of(context)
    if entity not in RECORDS:
        raise typer.BadParameter(", ".join(RECORDS), param_hint="--entity")
    sort = "name_ar" if at.language.rtl else "name_fr"
    wanted = " ".join(text)
    query = finding.Query(entity, wanted, sort=sort)
    with at.open(read_only=True) as registry, registry.read() as session:
        signs_only = bool(wanted.strip()) and not fold(wanted)  # nothing is written so
        total = 0 if signs_only else finding.count(session, query)
        found = finding.rows(session, entity, finding.find(session, query, limit)) if total else []
    records = [
        {"id": row["id"], "number": row.get("number"), "title": title(entity, row, at.language)}
        | {key: row[key] for key in ("name_ar", "name_fr") if key in row}
        for row in found
    ]
    lines: list[str | Message] = [Message(FOUND, {}, total)]
    lines += [f"{record['number'] or record['id']}  {record['title']}" for record in records]
    at.tell({"count": total, "records": records}, lines)


def show(context: typer.Context, record: Annotated[str, typer.Argument(metavar="RECORD")]) -> None:
    """One record."""
    from coalition_desktop.desk import documents, records

    at = terminal_of(context)
    with at.open(read_only=True) as registry, registry.read() as session:
        rid = records.which(session, record)
        answer = records.answer(session, rid, at.language)
        kept = [documents.answer(one, at.language) for one in documents.documents(registry, session, rid)]
    lines = [answer["title"], *(f"{label}: {value}" for label, value in answer["shown"].items())]
    if kept:
        answer["documents"] = kept
        lines += [cli_documents.document_line(one, at.language) for one in kept]
    at.tell(answer, lines)


def letter(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(metavar="KIND")],
    numbers: Annotated[list[str], typer.Option("--for", metavar="NUMBER...")],
    to: Annotated[Path, typer.Option("--to", metavar="FILE|DIR")],
    letter_lang: Annotated[str, typer.Option("--letter-lang", metavar="ar|fr|ar-fr")] = "ar",
    given: Annotated[list[str] | None, typer.Option("--set", metavar="NAME=TEXT")] = None,
) -> None:
    """Issue letters."""
    from coalition_desktop.desk import letters, records

    at = terminal_of(context)
    wish = letters.Wish(kind, letter_lang, date.today(), given=letters.told(given or ()))
    letters.check_wish(wish)
    with at.open() as registry:
        with registry.read() as session:
            rids = [records.which(session, n) for part in numbers for n in part.split(",") if n.strip()]
        issued = at.finish(letters.issue(registry, wish, list(dict.fromkeys(rids)), to))
    answer = {
        "letters": [
            {"number": i.number, "id": i.rid, "association": i.subject, "code": i.code, "file": str(i.path)}
            for i in issued
        ]
    }
    at.tell(answer, [Message(ISSUED, {"number": i.number, "path": str(i.path)}) for i in issued])


def verify(context: typer.Context, what: Annotated[str, typer.Argument(metavar="FILE|TEXT")]) -> None:
    """Check a letter."""
    from coalition_desktop.desk.verifying import verify as check_letter

    at = terminal_of(context)
    with at.open(read_only=True) as registry:
        verdict = check_letter(registry, what, date.today())
    refused = verdict.claims is None
    at.tell(verdict.answer_dict(at.language), [] if refused else [verdict.message(at.language)])
    if refused:
        typer.echo(at.language.plain(verdict.message(at.language)), err=True)
        raise typer.Exit(REFUSED)
    if verdict.answer != "authentic":
        raise typer.Exit(LEFT)


def cancel_letter(
    context: typer.Context,
    number: Annotated[str, typer.Argument(metavar="NUMBER")],
    why: Annotated[str, typer.Option("--why", metavar="TEXT")],
) -> None:
    """Cancel a letter."""
    from coalition_desktop.desk import letters

    at = terminal_of(context)
    with at.open() as registry:
        rid = letters.cancel(registry, number, why, date.today())
    at.tell({"id": rid, "number": number}, [Message(letters.CANCELLED, {"number": number})])


def backup(context: typer.Context, to: Annotated[Path | None, typer.Option("--to", metavar="FILE")] = None) -> None:
    """Copy the registry."""
    from coalition_desktop.desk.backing_up import back_up_elsewhere, back_up_work
    from coalition_desktop.store.registry import check_file

    at = terminal_of(context)
    check_file(at.path)
    made = at.finish(back_up_work(at.path, "manual", "") if to is None else back_up_elsewhere(at.path, to))
    answer = {"file": str(made.path), "size": made.path.stat().st_size, "files": made.files}
    lines = [Message(BACKED_UP, {"path": str(made.path)})]
    if made.files:
        lines.append(Message(FILES_BACKED_UP, {}, made.files))
    at.tell(answer, lines)


def restore(context: typer.Context, file: Annotated[Path, typer.Argument(metavar="FILE")]) -> None:
    """Bring back a copy."""
    from coalition_desktop.desk.restoring import restore_backup

    at = terminal_of(context)
    before = restore_backup(at.path, file)
    at.tell({"registry": str(at.path), "before": str(before)}, [Message(RESTORED, {"path": str(before)})])


def check(context: typer.Context) -> None:
    """Is the registry whole?"""
    from coalition_desktop.store.checking import check as look

    at = terminal_of(context)
    with at.open(read_only=True) as registry:
        result = at.finish(look(registry))
    errors, remarks = ([at.language.plain(m) for m in found] for found in (result.errors, result.remarks))
    answer = {
        "whole": not errors,
        "remedy": result.remedy,
        "records": result.records,
        "changes": result.changes,
        "errors": errors,
        "remarks": remarks,
    }
    heads = {"restore": DAMAGED, "rebuild": STALE, "attach": LOST}
    wrong = heads.get(result.remedy)
    head = Message(wrong, {}, len(errors)) if wrong else Message(WHOLE, {}, result.records)
    at.tell(answer, [head, *errors, *remarks])
    if errors:
        raise typer.Exit(REFUSED)


def rebuild(context: typer.Context) -> None:
    """Make the lists again."""
    from coalition_desktop.store.upgrading import rebuild as make_again

    at = terminal_of(context)
    with at.open() as registry:
        records = at.finish(make_again(registry))
    at.tell({"records": records}, [Message(REBUILT, {}, records)])


COMMANDS: Mapping[str, Callable[..., None]] = {
    "init": init,
    "demo": demo,
    "import": cli_exchange.import_,
    "undo-import": cli_exchange.undo_import,
    "conflicts": cli_exchange.conflicts,
    "resolve": cli_exchange.resolve,
    "duplicates": cli_exchange.duplicates,
    "merge": cli_exchange.merge,
    "unmerge": cli_exchange.unmerge,
    "not-same": cli_exchange.not_same,
    "attach": cli_documents.attach,
    "documents": cli_documents.documents_,
    "fingerprint": cli_exchange.fingerprint,
    "erase": cli_exchange.erase,
    "search": search,
    "show": show,
    "history": cli_history.history,
    "letter": letter,
    "cancel-letter": cancel_letter,
    "verify": verify,
    "backup": backup,
    "restore": restore,
    "check": check,
    "rebuild": rebuild,
}


def build(language: Language) -> Any:
    """The commands, with their help in a language."""
    app = typer.Typer(add_completion=False, no_args_is_help=False, rich_markup_mode=None)
    app.callback(invoke_without_command=True, help=language.say(USAGE))(root)
    for name, run in COMMANDS.items():
        app.command(name, help=language.say(HELP[name]))(run)
    export = typer.Typer(help=language.say(HELP["export"]), rich_markup_mode=None)
    export.callback()(lambda: None)
    for name, run in {**cli_exchange.EXPORTS, "history": cli_history.export_history}.items():
        export.command(name, help=language.say(HELP[f"export {name}"]))(run)
    app.add_typer(export, name="export")
    command = get_command(app)
    _explain(command, language)
    return command


def _explain(command: Any, language: Language) -> None:
    for parameter in command.params:
        text: Text | None = OPTION_HELP.get(parameter.name or "")
        if text is not None and hasattr(parameter, "help"):
            parameter.help = language.say(text)
    if isinstance(command, TyperGroup):
        for inner in command.commands.values():
            _explain(inner, language)


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run one command and exit with its code."""
    arguments = hoisted(list(sys.argv[1:] if argv is None else argv))
    language = Language(_language_of(arguments))
    sys.exit(run(arguments, language))


def _language_of(arguments: Sequence[str]) -> str:
    named = arguments[arguments.index("--lang") + 1 :][:1] if "--lang" in arguments else []
    return named[0] if named and named[0] in CODES else settings.load().language


def run(arguments: Sequence[str], language: Language) -> int:
    """Run one command; its exit code.  No exception and no traceback leave here."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    with logged() as log:
        try:
            done = build(language).main(list(arguments), prog_name="coalition-desktop", standalone_mode=False)
        except TyperException as error:
            cast(Any, error).show()  # typer shows its own usage errors
            return WRONG_USAGE
        except (KeyboardInterrupt, Abort):
            said: Text | Message = STOPPED
        except Exception as error:  # noqa: BLE001  (the one handler: what has no words for a person is a bug)
            said = told_of(error) or _bug(error, log)
        else:
            return done if isinstance(done, int) else DONE
    typer.echo(language.plain(said), err=True)
    return REFUSED


def _bug(error: Exception, log: LogFile) -> Message:
    logging.getLogger("coalition_desktop").error("command failed", exc_info=error)
    return Message(UNLOGGED, {"error": str(error)}) if log.failure else Message(WRONG, {"file": log.baseFilename})


if __name__ == "__main__":
    main()
