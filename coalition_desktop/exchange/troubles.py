"""What can be wrong with a cell: a stable code and the words for the person."""

from __future__ import annotations

from typing import Any, NamedTuple

from coalition_desktop.language import QT_TRANSLATE_NOOP, Message, Shown, Text


class Trouble(NamedTuple):
    """Something wrong with one cell.

    ``refuses``: the row cannot be taken as it stands; else it is a remark beside a row that can.
    ``kept`` is what could be read all the same.
    """

    code: str
    why: Message
    refuses: bool
    kept: Any = None


WORDS: dict[str, Text] = {
    "missing_name": QT_TRANSLATE_NOOP("Troubles", "The line has no name."),
    "missing_value": QT_TRANSLATE_NOOP("Troubles", "The line lacks what a record of this kind must have."),
    "impossible_date": QT_TRANSLATE_NOOP("Troubles", "There is no such day: {value}."),
    "unreadable_date": QT_TRANSLATE_NOOP("Troubles", "This is not a date: {value}."),
    "doubtful_date": QT_TRANSLATE_NOOP(
        "Troubles", "Day or month first? {value} can be read both ways and was left out."
    ),
    "unknown_region": QT_TRANSLATE_NOOP("Troubles", "There is no region of this name: {value}."),
    "unknown_province": QT_TRANSLATE_NOOP("Troubles", "There is no province or prefecture of this name: {value}."),
    "unknown_commune": QT_TRANSLATE_NOOP(
        "Troubles", "There is no commune of this name there: {value}. It was left out."
    ),
    "ambiguous_province": QT_TRANSLATE_NOOP("Troubles", "Several provinces can be meant by {value}: it was left out."),
    "ambiguous_commune": QT_TRANSLATE_NOOP(
        "Troubles", "Several communes are called {value}: give the province. It was left out."
    ),
    "other_region": QT_TRANSLATE_NOOP("Troubles", "{value} does not lie in the region of this line."),
    "other_province": QT_TRANSLATE_NOOP(
        "Troubles", "{value} does not lie in the province of this line: it was left out."
    ),
    "malformed_email": QT_TRANSLATE_NOOP("Troubles", "This is not an e-mail address: {value}."),
    "two_emails": QT_TRANSLATE_NOOP(
        "Troubles", "More than one e-mail address: the first was taken, {value} was left out."
    ),
    "malformed_phone": QT_TRANSLATE_NOOP("Troubles", "This is not a phone number: {value}."),
    "phone_rest": QT_TRANSLATE_NOOP("Troubles", "A part of the phones could not be read and was left out: {value}."),
    "malformed_number": QT_TRANSLATE_NOOP("Troubles", "This is not a whole number: {value}."),
    "malformed_amount": QT_TRANSLATE_NOOP("Troubles", "This is not an amount: {value}."),
    "malformed_flag": QT_TRANSLATE_NOOP("Troubles", "This is neither yes nor no: {value}."),
    "unknown_choice": QT_TRANSLATE_NOOP(
        "Troubles", "The meaning of this word is not known and it was left out: {value}."
    ),
    "formula_error": QT_TRANSLATE_NOOP("Troubles", "The formula of this cell failed ({value}): the cell was left out."),
    "formula_unsaved": QT_TRANSLATE_NOOP(
        "Troubles",
        "The result of the formula in this cell was not saved with the workbook: the cell was left out. Open the workbook in"
        " Excel or LibreOffice, save it and import it again.",
    ),
    "date_in_number": QT_TRANSLATE_NOOP(
        "Troubles", "The workbook has turned this number into a date: it was read as {value}. Check it."
    ),
    "decimal_in_number": QT_TRANSLATE_NOOP(
        "Troubles",
        "The workbook keeps this number as a decimal and drops its last zeros: it was read as {value}. Check it.",
    ),
    "digits_lost": QT_TRANSLATE_NOOP(
        "Troubles", "The workbook has lost the last digits of this number: {value} was left out. Write it as text."
    ),
    "line_added": QT_TRANSLATE_NOOP(
        "Troubles", "Row {value} has no name: what stands in it was added to this record. Check it."
    ),
    "two_values": QT_TRANSLATE_NOOP(
        "Troubles", "The lines of this record say two things: the first was taken, {value} was left out."
    ),
    "cut_text": QT_TRANSLATE_NOOP(
        "Troubles", "The text was too long for a cell and stands here without its end: it was left out."
    ),
    "unknown_reference": QT_TRANSLATE_NOOP("Troubles", "There is no record of this name or number: {value}."),
    "ambiguous_reference": QT_TRANSLATE_NOOP(
        "Troubles", "Several records are called {value}: write the number instead of the name."
    ),
}

# Beside these the row is taken without the value.
REMARKS = frozenset({
    "doubtful_date", "unknown_commune", "other_province", "ambiguous_province", "ambiguous_commune", "two_emails", "phone_rest",
    "unknown_choice", "formula_error", "formula_unsaved", "date_in_number", "decimal_in_number", "digits_lost", "line_added", "two_values",
})  # fmt: skip


def trouble(code: str, value: Shown = "", kept: Any = None) -> Trouble:
    """The trouble of this code with the words for it."""
    shown = value[:80] if isinstance(value, str) else value
    return Trouble(code, Message(WORDS[code], {"value": shown}), code not in REMARKS, kept)
