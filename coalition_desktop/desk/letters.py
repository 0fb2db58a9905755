"""Issuing letters: numbers, frozen values, signature, register and paper in one step.

The paper is prepared first, beside its place; then the numbers and the register are saved in one
operation; then the paper is put in its place.  Whatever fails, no number is given twice, and a
letter in the register can always be printed again.
"""

from __future__ import annotations

import calendar
import os
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coalition_desktop.desk.keys import public_keys, signing_key
from coalition_desktop.desk.office import office_of
from coalition_desktop.errors import Problem, UserError, cause_of
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message
from coalition_desktop.records import places
from coalition_desktop.store import finding, writing
from coalition_desktop.store.numbering import next_letter_number, reserve_letter_numbers
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import Progress, Work

if TYPE_CHECKING:
    from coalition_desktop.documents.letters.kind import LetterData

ISSUED = QT_TRANSLATE_NOOP("Operation", "Letter {number} issued")
ISSUED_SEVERAL = QT_TRANSLATE_NOOP("Operation", "%n letter(s) issued, {first} to {last}", "", 1)
CANCELLED = QT_TRANSLATE_NOOP("Operation", "Letter {number} cancelled")
PREPARING = QT_TRANSLATE_NOOP("Phase", "Preparing the letters")
NOT_POSSIBLE = QT_TRANSLATE_NOOP("Desk", "The letter cannot be issued: {why} No number was used.")
LONGEST_NAME = 150  # bytes of an association's name in the name of a file
NOT_WRITABLE = QT_TRANSLATE_NOOP(
    "Desk",
    "{path} cannot be written: {reason}. Close the file if it is open, or choose another place. No number was used.",
)
UNKNOWN_KIND = QT_TRANSLATE_NOOP("Desk", "There is no kind of letter “{kind}”. Known kinds: {kinds}.")
UNKNOWN_INPUT = QT_TRANSLATE_NOOP("Desk", "This kind of letter does not ask for “{key}”. It asks for: {keys}.")
NO_PAIR = QT_TRANSLATE_NOOP("Desk", "“{pair}” is not of the form name=text.")
UNKNOWN_LANGUAGE = QT_TRANSLATE_NOOP("Desk", "A letter is written in ar, fr or ar-fr, not in “{language}”.")
ALREADY_CANCELLED = QT_TRANSLATE_NOOP("Desk", "The letter {number} was already cancelled.")
NO_LETTER = QT_TRANSLATE_NOOP("Desk", "There is no letter {number} in this registry.")
NO_REASON = QT_TRANSLATE_NOOP("Desk", "Say why the letter is cancelled.")

LANGUAGES = ("ar", "fr", "ar-fr")


@dataclass(frozen=True, slots=True)
class Issued:
    """A letter that was issued."""

    rid: str
    number: str
    subject: str
    code: str
    path: Path


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks for.

    ``valid_until`` None: the office's usual validity, where the kind has an end.  ``given``: what the
    kind asks for (``Input.keys``).
    """

    kind: str
    language: str
    issued_on: date
    valid_until: date | None = None
    given: Mapping[str, str] = field(default_factory=dict)


def months_later(day: date, months: int) -> date:
    """The same day of the month, or its last."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def letter_data(registry: Registry, wish: Wish, rid: str, number: str = "") -> LetterData:
    """The data of a letter about an association; without a number it is a draft."""
    from coalition_desktop.documents.letters.catalogue import KINDS
    from coalition_desktop.documents.letters.kind import LetterData

    _, office = office_of(registry)
    with registry.read() as session:
        _, values = finding.values_of(session, rid)
    until = None
    if KINDS[wish.kind].ends:
        until = wish.valid_until or months_later(wish.issued_on, office.get("validity") or 12)
    return LetterData(
        kind=wish.kind,
        language=wish.language,
        number=number,
        issued_on=wish.issued_on,
        office=office,
        subject={**values, **_place_names(values)},
        valid_until=until,
        given=wish.given,
    )


def _place_names(values: Mapping[str, Any]) -> dict[str, str]:
    return {
        f"{level}_{language}": places.name(values[level], language)
        for level in ("region", "province", "commune")
        for language in ("ar", "fr")
        if values.get(level)
    }


def check_wish(wish: Wish) -> None:
    """Raise ``UserError`` for an unknown kind, language or thing given."""
    from coalition_desktop.documents.letters.catalogue import KINDS

    if wish.kind not in KINDS:
        raise UserError(UNKNOWN_KIND, kind=wish.kind, kinds=", ".join(KINDS))
    if wish.language not in LANGUAGES:
        raise UserError(UNKNOWN_LANGUAGE, language=wish.language)
    known = [key for one in KINDS[wish.kind].inputs for key in one.keys(("ar", "fr"))]
    for key in wish.given:
        if key not in known:
            raise UserError(UNKNOWN_INPUT, key=key, keys=", ".join(known) or "–")


def told(pairs: Sequence[str]) -> dict[str, str]:
    """``name=text`` as a person writes it in the terminal; ``\\n`` begins a new line.  Raises ``UserError``."""
    found: dict[str, str] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals:
            raise UserError(NO_PAIR, pair=pair)
        found[name.strip()] = text.replace("\\n", "\n")
    return found


def problems(registry: Registry, wish: Wish, rids: Sequence[str]) -> dict[str, list[Problem]]:
    """What keeps the letters from being issued, by association; told before, not after."""
    from coalition_desktop.documents.letters.issue import missing

    check_wish(wish)
    found = {rid: missing(letter_data(registry, wish, rid)) for rid in rids}
    return {rid: list(why) for rid, why in found.items() if why}


def preview(registry: Registry, wish: Wish, rid: str) -> bytes:
    """The PDF of a letter as it would be issued, marked as a draft and without a number."""
    import io

    from coalition_desktop.documents.letters.issue import freeze
    from coalition_desktop.documents.letters.rendering import render

    check_wish(wish)
    paper = io.BytesIO()
    render(freeze(letter_data(registry, wish, rid)), paper)
    return paper.getvalue()


def first_number(registry: Registry, wish: Wish) -> str:
    """The number that the next letter of this kind will get."""
    from coalition_desktop.documents.letters.catalogue import KINDS

    with registry.read() as session:
        return next_letter_number(session, registry.identity.office, KINDS[wish.kind].series, wish.issued_on.year)


def issue(registry: Registry, wish: Wish, rids: Sequence[str], to: Path) -> Work[list[Issued]]:
    """Issue letters about associations into one PDF file, or one each where ``to`` is a folder.

    What is not there yet is a file when its name ends in ``.pdf``, else a folder.
    Raises ``UserError`` when a letter lacks something or the paper cannot be written; then no
    number is used.
    """
    hindrances = problems(registry, wish, rids)
    if hindrances:
        raise UserError(NOT_POSSIBLE, why=next(iter(hindrances.values()))[0].why)
    key = signing_key(registry)
    with _Paper(to, one_each=_is_folder(to)) as paper:
        with registry.write("letter", Message(ISSUED)) as session:
            numbers = _numbers(session, registry, wish, len(rids))
            letters: list[tuple[str, dict[str, str]]] = []
            for done, (rid, number) in enumerate(zip(rids, numbers, strict=True)):
                yield Progress(done, len(rids), PREPARING)
                letters.append((rid, _frozen(registry, wish, rid, number, key)))
            paper.write([values for _, values in letters])
            issued = [(_register(session, wish, rid, values), rid, values) for rid, values in letters]
            session.info["title"] = _title(numbers)
        placed = paper.place()
    return [
        Issued(letter, values["number"], rid, values["code"], path)
        for (letter, rid, values), path in zip(issued, placed, strict=True)
    ]


def _is_folder(to: Path) -> bool:
    return to.is_dir() or not to.exists() and to.suffix.lower() != ".pdf"


def _title(numbers: Sequence[str]) -> Message:
    if len(numbers) == 1:
        return Message(ISSUED, {"number": numbers[0]})
    return Message(ISSUED_SEVERAL, {"first": numbers[0], "last": numbers[-1]}, len(numbers))


def _numbers(session: Any, registry: Registry, wish: Wish, how_many: int) -> list[str]:
    from coalition_desktop.documents.letters.catalogue import KINDS

    series = KINDS[wish.kind].series
    return reserve_letter_numbers(session, registry.identity.office, series, wish.issued_on.year, how_many)


def _frozen(registry: Registry, wish: Wish, rid: str, number: str, key: Any) -> dict[str, str]:
    from coalition_desktop.documents.letters.issue import freeze, signed

    return freeze(signed(letter_data(registry, wish, rid, number), key))


def _register(session: Any, wish: Wish, rid: str, values: Mapping[str, str]) -> str:
    from coalition_desktop.documents.letters.issue import canonical

    language = wish.language.split("-")[0]
    return writing.create(
        session,
        "letter",
        {
            "kind": wish.kind,
            "number": values["number"],
            "language": wish.language,
            "subject": rid,
            "recipient": values[f"name_{language}"] or values["name_ar"] or values["name_fr"],
            "signatory": values[f"signatory_{language}"],
            "issued_on": values["issued_on"],
            "valid_until": values["valid_until"],
            "values": canonical(values),
            "signed": values["signed"],
            "code": values["code"],
        },
    )


class _Paper:
    """PDF files that are written beside their place first and put there when all is saved."""

    def __init__(self, to: Path, one_each: bool) -> None:
        self._to, self._one_each = to, one_each
        self._drafts: list[tuple[Path, Path, int]] = []  # draft, place, letters in it

    def __enter__(self) -> _Paper:
        return self

    def __exit__(self, *_: object) -> None:
        for draft in self._drafts:
            draft[0].unlink(missing_ok=True)

    def write(self, letters: Sequence[Mapping[str, str]]) -> None:
        from coalition_desktop.documents.letters.rendering import render, render_many
        from coalition_desktop.work import finish

        try:
            if self._one_each:
                self._to.mkdir(parents=True, exist_ok=True)
                for values in letters:
                    render(values, self._draft(self._to / _file_name(values), 1))
            else:
                finish(render_many(letters, self._draft(self._to, len(letters))))
        except OSError as error:
            raise UserError(NOT_WRITABLE, path=str(self._to), reason=cause_of(error)) from error

    def _draft(self, place: Path, letters: int) -> Path:
        if place.exists():
            with place.open("ab"):  # open elsewhere (Windows) or protected: better said now
                pass
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=".", suffix=".pdf")
        os.close(handle)
        self._drafts.append((Path(name), place, letters))
        return Path(name)

    def place(self) -> list[Path]:
        """Put the files where they belong; the path of each letter."""
        placed: list[Path] = []
        for draft, place, letters in self._drafts:
            os.replace(draft, place)
            with suppress(OSError):
                place.chmod(0o644)
            placed += [place] * letters
        return placed


def _file_name(values: Mapping[str, str]) -> str:
    """``LSH-A-2026-0001 جمعية الأمل.pdf``, without what file systems refuse."""
    name = values["name_ar"] or values["name_fr"]
    kept = "".join(" " if c in '<>:"/\\|?*\n\t' or ord(c) < 32 else c for c in name)
    short = " ".join(kept.split()).encode()[:LONGEST_NAME].decode(errors="ignore")
    return f"{values['number']} {short}".strip(" .") + ".pdf"


def reprint(registry: Registry, rid: str, to: Path) -> None:
    """The same letter again, from its frozen values."""
    from coalition_desktop.documents.letters.issue import read_values
    from coalition_desktop.documents.letters.rendering import render

    with registry.read() as session:
        _, values = finding.values_of(session, rid)
    render(read_values(str(values["values"])), to)


def cancel(registry: Registry, number: str, why: str, on: date) -> str:
    """Cancel a letter; its number stays used.  The id of the letter."""
    if not why.strip():
        raise UserError(NO_REASON)
    with registry.read() as session:
        found = finding.numbered(session, "letter", number)
        if not found:
            raise UserError(NO_LETTER, number=number)
        _, values = finding.values_of(session, found[0])
    if values["cancelled_on"]:
        raise UserError(ALREADY_CANCELLED, number=number)
    with registry.write("letter", Message(CANCELLED, {"number": number})) as session:
        writing.put(session, found[0], {"cancelled_on": on.isoformat(), "cancelled_why": why.strip()})
    return found[0]


__all__ = [
    "Issued", "Wish", "cancel", "check_wish", "first_number", "issue", "letter_data", "months_later", "preview",
    "problems", "public_keys", "reprint", "told",
]  # fmt: skip
