"""One spelling out of many: what searching, headers, order in lists and duplicates compare.

``fold`` evens out a text, ``sort_key`` puts names in the order of a dictionary, ``name_key`` is
the key under which two writings of one name meet.  Standard library only.
"""

from __future__ import annotations

import re
import unicodedata

from coalition_desktop.collation import sort_key
from coalition_desktop.name_keys import name_key

__all__ = ["digits", "fold", "name_key", "sort_key"]

APOSTROPHES = "'`´’‘‛ʼʻʿʾ′＇"
# Letters that Unicode does not take apart, and the look-alikes of Persian and Maghrebi keyboards.
_SAME = {
    "ا": "أإآٱٲٳٵ", "و": "ؤۇۆۈۋۉ", "ي": "ئىیےېۍ", "ه": "ةھہەۀۃۂ", "ك": "کگڭݣڪګڬݢ", "ف": "ڢڤڥ", "ق": "ڧڨ",
    "ب": "پ", "ج": "چڃ", "ز": "ژ", "ن": "ں", "o": "ø", "l": "ł", "d": "đð", "h": "ħ", "i": "ı", "t": "ŧ",
}  # fmt: skip
_LETTERS = {ord(other): letter for letter, others in _SAME.items() for other in others} | {ord("þ"): "th"}
_WHOLE = {"œ": "oe", "æ": "ae", "ß": "ss", "ء": "", "ٴ": "", "№": "n ", "º": " ", "ª": " "}


def _fold_character(character: str) -> str:
    """What one character becomes: letters and ASCII digits, one space, or nothing."""
    if character in _WHOLE:
        return _WHOLE[character]
    category = unicodedata.category(character)
    if character in APOSTROPHES or character == "\u0640" or category[0] == "M" or category == "Cf":
        return ""
    if category == "Nd":
        return str(unicodedata.digit(character))
    if category == "Sk" or not character.isalnum():
        compatible = unicodedata.normalize("NFKC", character)
        # the isolated vowel marks of the presentation forms stand on a space of their own
        if "\ufe70" <= character <= "\ufe7f":
            return ""
        if category == "Sk" or not any(map(str.isalnum, compatible)):
            return " "
    taken_apart = unicodedata.normalize("NFKD", character).casefold().translate(_LETTERS)
    if taken_apart == character:
        return character
    return "".join(map(_fold_character, taken_apart))


class _Folded(dict[str, str]):
    """Character → what it becomes, computed when it is first met."""

    def __missing__(self, character: str) -> str:
        self[character] = found = _fold_character(character)
        return found


_FOLDED = _Folded()
_ASCII = {i: _FOLDED[chr(i)] for i in range(128)}
_ODD = re.compile("([^0-9a-z \u0627\u0628\u062a-\u063a\u0641-\u0648\u064a])")  # all but plain letters


def fold(text: str) -> str:
    """One spelling for searching and comparing: words of letters and ASCII digits, one space between.

    Case, accents, hamzas, vowel marks, tatweel, presentation forms, Persian letters and every
    invisible mark are evened out; apostrophes join («M'diq» = «Mdiq»), other signs part.
    ``fold(fold(x)) == fold(x)``.
    """
    text = text.lower()
    if text.isascii():
        text = text.translate(_ASCII)
    else:
        parts = _ODD.split(text)  # plain letters, an odd one, plain letters …
        parts[1::2] = map(_FOLDED.__getitem__, parts[1::2])
        text = "".join(parts)
    return " ".join(text.split())


def digits(text: str) -> str:
    """Only the digits, as ASCII: to look for a phone or a receipt by its number."""
    return "".join(str(unicodedata.digit(c)) for c in text if c.isdecimal())
