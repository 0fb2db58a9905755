"""The catalogues ``translations/coalition_{ar,fr,en}.ts``: gather texts from the code, fill in translations.

    python tools/strings.py update               texts that are in the code, with what is translated
    python tools/strings.py merge FILE.json…     the same, and translations from the files
    python tools/strings.py missing              what is still to be translated, as such a file

A file says {"Context": {"English source": {"ar": "…", "fr": "…"}}}; a text with %n has a list of
forms: 6 in Arabic (0, 1, 2, 3–10, 11–99, 100), 2 in French and in English.

Only lupdate's reading of the code is used: what is written is sorted and the same on every machine.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FORMS = {"ar": 6, "fr": 2, "en": 2}


class Entry(NamedTuple):
    """One text of the code; ``plural`` when it has a count."""

    context: str
    source: str
    plural: bool


Catalogue = dict[tuple[str, str], list[str]]  # (context, source) → its forms


def catalogue_path(language: str, folder: Path = ROOT / "translations") -> Path:
    """The catalogue of one language."""
    return folder / f"coalition_{language}.ts"


def texts_in_code(package: Path = ROOT / "coalition_desktop") -> list[Entry]:
    """Every text marked for translation, sorted; fails when lupdate finds none."""
    with tempfile.TemporaryDirectory() as scratch:
        found = Path(scratch) / "found_ar.ts"
        # -extensions comes first: after the folder it is not read, and nothing is found without a word.
        command = [_lupdate(), "-extensions", "py", str(package), "-locations", "none", "-ts", str(found)]
        subprocess.run(command, check=True, capture_output=True)
        entries = sorted({_counted(entry) for entry, _ in _messages(found)})
    if not entries:
        raise SystemExit("lupdate found no text in the code")
    return entries


def _counted(entry: Entry) -> Entry:
    """lupdate sees a count only where it is written as a figure: ``translate("C", "%n", "", n)`` has none."""
    return entry._replace(plural="%n" in entry.source)


def _lupdate() -> str:
    beside = Path(sys.executable).parent
    return shutil.which("pyside6-lupdate", path=str(beside)) or "pyside6-lupdate"


def read(path: Path) -> Catalogue:
    """The finished translations of a catalogue."""
    if not path.exists():
        return {}
    return {(entry.context, entry.source): forms for entry, forms in _messages(path) if all(forms)}


def _messages(path: Path) -> Iterator[tuple[Entry, list[str]]]:
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            translation = message.find("translation")
            parts = [] if translation is None else list(translation.iter("numerusform")) if plural else [translation]
            entry = Entry(context.findtext("name", ""), message.findtext("source", ""), plural)
            yield entry, [part.text or "" for part in parts]


def write(language: str, entries: Iterable[Entry], known: Catalogue, folder: Path = ROOT / "translations") -> None:
    """The catalogue in Qt Linguist's own layout; a text without translation is marked unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    context = None
    for entry in entries:
        if entry.context != context:
            lines += ["</context>"] * (context is not None) + ["<context>", f"    <name>{_xml(entry.context)}</name>"]
            context = entry.context
        lines += _message(entry, known.get((entry.context, entry.source)), FORMS[language])
    lines += ["</context>"] * (context is not None) + ["</TS>", ""]
    catalogue_path(language, folder).write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _message(entry: Entry, forms: list[str] | None, count: int) -> list[str]:
    state = "" if forms else ' type="unfinished"'
    if entry.plural:
        shown = [f"            <numerusform>{_xml(form)}</numerusform>" for form in forms or [""] * count]
        translation = [f"        <translation{state}>", *shown, "        </translation>"]
    else:
        translation = [f"        <translation{state}>{_xml((forms or [''])[0])}</translation>"]
    opening = '    <message numerus="yes">' if entry.plural else "    <message>"
    return [opening, f"        <source>{_xml(entry.source)}</source>", *translation, "    </message>"]


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def forms_of(language: str, entry: Entry, given: Mapping[str, object]) -> list[str] | None:
    """The forms a file gives for one text, or None where it gives none or not as many as needed."""
    value = given.get(language)
    if value is None and language == "en" and not entry.plural:
        value = entry.source
    forms = [value] if isinstance(value, str) else value
    wanted = FORMS[language] if entry.plural else 1
    if not isinstance(forms, list) or len(forms) != wanted or not all(isinstance(f, str) and f for f in forms):
        return None
    return [french(form) for form in forms] if language == "fr" else forms


def french(text: str) -> str:
    """With the no-break spaces and the apostrophe that French printing asks for."""
    text = re.sub(" (?=[:»])", "\u00a0", text)
    text = re.sub(" (?=[;!?])", "\u202f", text)
    return text.replace("« ", "«\u00a0").replace("'", "’")


def update(files: Iterable[Path] = ()) -> None:
    """Write the three catalogues anew: the code's texts, with the translations known and given."""
    entries = texts_in_code()
    given = given_by(files)
    for language, count in FORMS.items():
        known = read(catalogue_path(language))
        for entry in entries:
            key = (entry.context, entry.source)
            if forms := forms_of(language, entry, given.get(key, {})):
                known[key] = forms
            elif len(known.get(key, [])) not in (0, count if entry.plural else 1):
                del known[key]
        write(language, entries, known)
    _report(entries, given)


def given_by(files: Iterable[Path]) -> dict[tuple[str, str], dict[str, object]]:
    """The translations of all the files; a later one is right."""
    given: dict[tuple[str, str], dict[str, object]] = {}
    for file in files:
        for context, texts in json.loads(file.read_text(encoding="utf-8")).items():
            for source, translations in texts.items():
                given.setdefault((context, source), {}).update(translations)
    return given


def _report(entries: list[Entry], given: Mapping[tuple[str, str], object]) -> None:
    unused = sorted(set(given) - {(e.context, e.source) for e in entries})
    for context, source in unused:
        print(f"not in the code: {context}: {source}", file=sys.stderr)
    lacking = {language: len(_lacking(language, entries)) for language in FORMS}
    print(f"{len(entries)} texts; still to be translated: " + ", ".join(f"{k} {v}" for k, v in lacking.items()))


def _lacking(language: str, entries: Iterable[Entry]) -> list[Entry]:
    known = read(catalogue_path(language))
    return [entry for entry in entries if (entry.context, entry.source) not in known]


def missing() -> None:
    """Print a file for the translator with every text that lacks a language."""
    entries = texts_in_code()
    wanted: dict[str, dict[str, dict[str, str | list[str]]]] = {}
    for language, count in FORMS.items():
        for entry in _lacking(language, entries):
            blank: str | list[str] = [""] * count if entry.plural else ""
            wanted.setdefault(entry.context, {}).setdefault(entry.source, {})[language] = blank
    print(json.dumps(wanted, ensure_ascii=False, indent=1, sort_keys=True))


def main(words: list[str]) -> None:
    """One of the three words above."""
    match words:
        case ["update"]:
            update()
        case ["merge", *files] if files:
            update(map(Path, files))
        case ["missing"]:
            missing()
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
