"""How the terminal speaks: help, progress, one JSON object.  Used by ``cli`` alone."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any, TypeVar

from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Text, readable
from coalition_desktop.work import Progress, Work, finish

Result = TypeVar("Result")

USAGE = QT_TRANSLATE_NOOP("Help", "Registry of a coalition of associations. Without a command, the window opens.")
HELP: Mapping[str, Text] = {
    "init": QT_TRANSLATE_NOOP("Help", "Make a new registry for an office."),
    "demo": QT_TRANSLATE_NOOP("Help", "Play everything once with invented records and leave the files in a folder."),
    "import": QT_TRANSLATE_NOOP(
        "Help", "Bring in a packet of another office, or a list from a workbook or a text file."
    ),
    "undo-import": QT_TRANSLATE_NOOP("Help", "Take an import back, whole."),
    "export": QT_TRANSLATE_NOOP("Help", "Write a workbook."),
    "export packet": QT_TRANSLATE_NOOP(
        "Help", "Write a packet for another office: a workbook to edit, with the history."
    ),
    "export list": QT_TRANSLATE_NOOP(
        "Help", "Write a working list for outsiders, which brings their corrections back."
    ),
    "export roster": QT_TRANSLATE_NOOP("Help", "Write the roster of the associations as a workbook."),
    "export history": QT_TRANSLATE_NOOP("Help", "Write what was done as a workbook: one row for each changed field."),
    "conflicts": QT_TRANSLATE_NOOP("Help", "List what offices disagree about."),
    "resolve": QT_TRANSLATE_NOOP("Help", "Decide a conflict of a record."),
    "duplicates": QT_TRANSLATE_NOOP("Help", "List records that may be one and the same, likeliest first."),
    "merge": QT_TRANSLATE_NOOP("Help", "Say that two records are one: the older stands for both."),
    "unmerge": QT_TRANSLATE_NOOP("Help", "Separate two merged records again."),
    "not-same": QT_TRANSLATE_NOOP("Help", "Say that two records are not the same, so that nobody is asked again."),
    "fingerprint": QT_TRANSLATE_NOOP("Help", "Four words that are equal where two registries are."),
    "erase": QT_TRANSLATE_NOOP("Help", "Erase a person, or a document with its file, for good, at every office."),
    "attach": QT_TRANSLATE_NOOP(
        "Help", "Keep a file with an association; with a document’s id, in the place of its file."
    ),
    "documents": QT_TRANSLATE_NOOP("Help", "List the documents of an association; copy their files to a folder."),
    "search": QT_TRANSLATE_NOOP("Help", "Find records by a few letters, a number or the end of a phone."),
    "show": QT_TRANSLATE_NOOP("Help", "Show a record by its number or id."),
    "history": QT_TRANSLATE_NOOP("Help", "Show what was done, newest first, or all that happened to one record."),
    "letter": QT_TRANSLATE_NOOP("Help", "Issue numbered letters, such as: letter membership."),
    "cancel-letter": QT_TRANSLATE_NOOP("Help", "Cancel a letter; its number stays used."),
    "verify": QT_TRANSLATE_NOOP("Help", "Check a letter by its file, its QR text, its code or its number."),
    "backup": QT_TRANSLATE_NOOP("Help", "Write a whole copy of the registry."),
    "restore": QT_TRANSLATE_NOOP("Help", "Bring back a copy; the present state is kept first."),
    "check": QT_TRANSLATE_NOOP("Help", "Check that the registry is whole."),
    "rebuild": QT_TRANSLATE_NOOP("Help", "Make all lists again from the history."),
}
OPTION_HELP: Mapping[str, Text] = {
    "registry": QT_TRANSLATE_NOOP("Help", "The registry's file, when it is not the usual one"),
    "lang": QT_TRANSLATE_NOOP("Help", "Language of the answers"),
    "as_json": QT_TRANSLATE_NOOP("Help", "Answer with one JSON object"),
    "office": QT_TRANSLATE_NOOP("Help", "Code of the office, such as LSH"),
    "author": QT_TRANSLATE_NOOP("Help", "Name written into the history"),
    "sheet": QT_TRANSLATE_NOOP("Help", "Only this sheet"),
    "entity": QT_TRANSLATE_NOOP("Help", "Kind of record"),
    "mapped": QT_TRANSLATE_NOOP("Help", "What a column means, where it was not understood"),
    "dry_run": QT_TRANSLATE_NOOP("Help", "Tell what would happen and write nothing"),
    "take": QT_TRANSLATE_NOOP("Help", "all: take doubtful rows as new records too; new: only new records"),
    "side": QT_TRANSLATE_NOOP(
        "Help", "mine: this office's value; theirs: another office's; shown: the one that stands first"
    ),
    "rejected": QT_TRANSLATE_NOOP("Help", "Write the refused rows to a workbook, with their reasons"),
    "to": QT_TRANSLATE_NOOP("Help", "Where to write"),
    "region": QT_TRANSLATE_NOOP("Help", "Only this region, by its code (11) or its office's (LSH)"),
    "chosen": QT_TRANSLATE_NOOP("Help", "Columns, by their fields"),
    "personal": QT_TRANSLATE_NOOP("Help", "Personal fields too"),
    "passphrase": QT_TRANSLATE_NOOP("Help", "A file whose first line is the passphrase of the coalition"),
    "since_last": QT_TRANSLATE_NOOP("Help", "Only what was changed since the last packet for that office"),
    "keep": QT_TRANSLATE_NOOP(
        "Help", "Whose value of a field is kept; FIELD=both keeps both where there can be several"
    ),
    "value": QT_TRANSLATE_NOOP("Help", "The value to keep, as a person writes it"),
    "limit": QT_TRANSLATE_NOOP("Help", "How many at most"),
    "words": QT_TRANSLATE_NOOP("Help", "Words of what was done, or of who did it"),
    "since": QT_TRANSLATE_NOOP("Help", "From this day, month or year on: 2026-11-30, 2026-11, 2026"),
    "until": QT_TRANSLATE_NOOP("Help", "Until this day, month or year, with all of it"),
    "who": QT_TRANSLATE_NOOP("Help", "Done by this person, or written by her in a packet"),
    "kinds": QT_TRANSLATE_NOOP("Help", "Kind of operation, such as typed, import, undo"),
    "touched": QT_TRANSLATE_NOOP("Help", "Only what was done to this record"),
    "files": QT_TRANSLATE_NOOP("Help", "From this imported file, by its name or the number of the import"),
    "offices": QT_TRANSLATE_NOOP("Help", "From packets of this office, by its code"),
    "field": QT_TRANSLATE_NOOP("Help", "Only this field"),
    "numbers": QT_TRANSLATE_NOOP("Help", "Numbers of the associations"),
    "letter_lang": QT_TRANSLATE_NOOP("Help", "Language of the letter"),
    "why": QT_TRANSLATE_NOOP("Help", "The reason"),
    "attachments": QT_TRANSLATE_NOOP("Help", "The files of documents too; the packet is then a .zip"),
    "name": QT_TRANSLATE_NOOP("Help", "Title of the document; without it the name of the file"),
    "document_kind": QT_TRANSLATE_NOOP("Help", "Kind of document, in words or as a code (statutes)"),
    "dated": QT_TRANSLATE_NOOP("Help", "Date of the document"),
    "valid_until": QT_TRANSLATE_NOOP("Help", "Until when it is valid"),
}

_WITH_VALUE = ("--registry", "--lang")
_SEVERAL = ("--for",)


def hoisted(arguments: list[str]) -> list[str]:
    """Options of the program may stand anywhere; ``--for A B`` is ``--for A --for B``."""
    front: list[str] = []
    rest: list[str] = []
    at = 0
    while at < len(arguments):
        word = arguments[at]
        if word == "--":
            rest += arguments[at:]
            break
        if word == "--json":
            front.append(word)
        elif word in _WITH_VALUE and at + 1 < len(arguments):
            front += [word, arguments[at + 1]]
            at += 1
        elif word.startswith(tuple(f"{name}=" for name in _WITH_VALUE)):
            front += word.split("=", 1)
        elif word in _SEVERAL:
            at += 1
            while at < len(arguments) and not arguments[at].startswith("--"):
                rest += [word, arguments[at]]
                at += 1
            continue
        else:
            rest.append(word)
        at += 1
    return front + rest


def print_json(answer: Mapping[str, Any]) -> None:
    """One object on standard output."""
    sys.stdout.write(readable(json.dumps(answer, ensure_ascii=False, indent=1, default=str)) + "\n")
    sys.stdout.flush()


def told(work: Work[Result], language: Language) -> Result:
    """Run a long work; a bar on standard error where a person looks at it."""
    if not sys.stderr.isatty():
        return finish(work)
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def moved(step: Progress) -> None:
            bar.update(task, description=language.say(step.phase), completed=step.done, total=step.total or None)

        return finish(work, moved)
