"""The sheet of conflicts that came back: what somebody decided there, and what else the file says of it.

A decision is a value, or the words of one of the sides as the sheet shows them, with who said it and when:
people copy that cell.  The words are made once more from the file's own history.
"""

from __future__ import annotations

from coalition_desktop.changes.canon import Value, canonical, canonical_text
from coalition_desktop.changes.change import DELETED, Change
from coalition_desktop.exchange.conflict_sheet import keeping_words, known_keeping, side_words
from coalition_desktop.exchange.packet_hand import Exported
from coalition_desktop.exchange.sheets import Cell
from coalition_desktop.exchange.spreadsheet_cells import writable
from coalition_desktop.exchange.values import shown_text
from coalition_desktop.folding import fold
from coalition_desktop.language import CODES, QT_TRANSLATE_NOOP, Language, Message

UNKNOWN_ACTION = QT_TRANSLATE_NOOP("Packet", "This action is not known: {value}. Known are: {known}.")
DECIDED_OTHERWISE = QT_TRANSLATE_NOOP(
    "Packet", "The sheet of conflicts of this file names another value to keep: that one counts, this cell was not taken."
)  # fmt: skip
DECIDED_TWICE = QT_TRANSLATE_NOOP(
    "Packet", "A line above names another value to keep of this field: that one counts, this cell was not taken."
)
DELETED_AS_WELL = QT_TRANSLATE_NOOP("Packet", "This file deletes the record: this cell was not taken.")
SEVERAL_SIDES = QT_TRANSLATE_NOOP("Packet", "Several values were copied here. Keep one of them.")


def copied_sides(record: Exported, key: str, cell: Cell) -> list[Value]:
    """The different values of the sides whose words are all that a cell says; empty for any other cell."""
    if not isinstance(cell, str):
        return []
    text = canonical_text(cell)
    for code in CODES:
        found = _copied(record, key, text, Language(code))
        if found:
            values = [_said(key, side) for side in found]
            return list({canonical(value): value for value in values}.values())
    return []


def _copied(record: Exported, key: str, text: str, language: Language) -> list[Change]:
    """The sides of which a text consists, in any order; none where anything is left over."""
    words = {
        side.id: canonical_text(writable(side_words(record.entity, key, side, language)))
        for side in _sides(record, key)
    }
    found: list[Change] = []
    for side in sorted(_sides(record, key), key=lambda side: (-len(words[side.id]), side.id)):
        if words[side.id] in text:
            text = text.replace(words[side.id], "", 1)
            found.append(side)
    return [] if text.strip() else found


def _sides(record: Exported, key: str) -> list[Change]:
    """The changes that the sheet may have shown; whether a record stays, any edit has its say."""
    keys = list(record.state.heads) if key == DELETED else [key]
    return list({head.id: head for one in keys for head in record.heads(one)}.values())


def _said(key: str, side: Change) -> Value:
    value = side.values.get(key)
    return value is True if key == DELETED else value


def kept_or_deleted(cell: Cell) -> bool | Message:
    """Whether the words in a cell delete a record, in any language; else why they cannot be taken."""
    said = shown_text(cell)
    deleted = keeping_words().get(fold(said))
    return Message(UNKNOWN_ACTION, {"value": said[:80], "known": known_keeping()}) if deleted is None else deleted
