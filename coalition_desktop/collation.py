"""The order of names in a list: a text whose plain binary order is the order of a dictionary.

Three levels, as in the Unicode Collation Algorithm (UTS 10): letters first, then accents and forms
of a letter, then case and vowel marks.  The order of the weights is CLDR's: root for French, the
Arabic tailoring for Arabic; spaces and signs count.  Standard library only, as Windows has no ready
package of ICU for Python.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import chain

_SIGNS = " _-–—,،;؛:!¡?¿؟.…·'‘’‹›\"“”«»()[]{}§¶@*/\\&#%٪†‡•`´^¯¨¸°©®+±÷×<=>¬|¦~−$£€"
_DIGITS = "0123456789"
_LATIN = "abcdefghijklmnopqrstuvwxyzþ"
_FROM_BEH = "ٮبٻپ{teh}ثٹجچحخدذڈرزڑڒڕږژسشڜصضڝڞطظڟعغڠفڡڢڤڥڦقڧڨكکڪڬڭگݣلڵمنںڻهھہۃوۆۇۈۋ{yeh}ێېے"
_ARABIC = {
    "ar": "ء" + _FROM_BEH.format(teh="ت", yeh="ي"),
    "fr": "ءآأٱؤإئا" + _FROM_BEH.format(teh="ةت", yeh="ىيی"),
}

# Weights of the second and third level: below the ordinary one, runs of it, above it.
_LOW, _RUN_BEFORE_LESS, _RUN_BEFORE_MORE, _HIGH = 0x21, 0x24, 0x7A, 0xA1
_LONGEST_RUN = 42
_ORDINARY = "\x7f"  # stands for itself only until runs are counted
_RUNS = re.compile(f"{_ORDINARY}+.?|.", re.DOTALL)
_LEVEL = " "
_SPACE = re.compile(r"\s")

_ACCENTS = (
    "\u0313\u0314\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304"
    "\u0335\u0305\u0309\u030f\u0310\u0311\u031b\u0323\u0324\u0325\u0326\u032d\u032e\u0330\u0331"
)
_VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0656\u0657\u0658\u0670"
_HAMZAS = "أؤإئاآ"  # the forms of one letter in Arabic dictionaries
_DOUBLE = {"œ": "oe", "æ": "ae", "ß": "ss"}
_STRUCK = {"ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ł": "l"}

Weights = tuple[str, str, str]
_NOTHING: Weights = ("", "", "")


def _high(rank: int) -> str:
    return chr(_HIGH + 12 + rank) if rank >= 12 else chr(_HIGH + rank)  # never the soft hyphen


_UPPER = _high(0)
_BEYOND_ACCENTS = _high(60)


class _Collation(dict[str, Weights]):
    """Character → its weights on the three levels, computed when it is first met."""

    def __init__(self, script: str) -> None:
        letters = _ARABIC[script] + _LATIN if script == "ar" else _LATIN + _ARABIC[script]
        places = [chr(i) for i in chain(range(0x21, 0x7F), range(0xAE, 0x250))]
        order = [*_SIGNS, "", *_DIGITS, *letters]
        self.place = dict(zip(order, places, strict=False))
        self.last = places[len(order)]
        self.arabic = script == "ar"

    def __missing__(self, character: str) -> Weights:
        self[character] = found = self._weights(character)
        return found

    def _weights(self, character: str) -> Weights:
        if self.arabic and (tailored := self._tailored(character)):
            return tailored
        if character in self.place:
            return self.place[character], _ORDINARY, _ORDINARY
        category = unicodedata.category(character)
        if category[0] == "M":
            return self._mark(character)
        if category in ("Cf", "Cc") and not character.isspace() or character == "\u0640":
            return _NOTHING
        return self._compound(character) or self._unlisted(character, category)

    def _tailored(self, character: str) -> Weights | None:
        """Arabic dictionaries: the hamzas are one letter, ta marbuta is a ta, ی ى ي are a ya."""
        if character in _HAMZAS:
            rank = _high(_HAMZAS.index(character))
            hamza = self.place["ء"]
            if character == "آ":
                return hamza * 2, _ORDINARY + rank, _ORDINARY * 2
            return hamza, rank, _ORDINARY
        if character in "ةیى":
            return self.place["ت" if character == "ة" else "ي"], chr(_LOW + (character == "ى")), _ORDINARY
        return None

    def _mark(self, mark: str) -> Weights:
        if mark in _VOWELS:
            weight = _high(_VOWELS.index(mark) + 1)
            return ("", "", weight) if self.arabic else ("", weight, _ORDINARY)
        rank = _ACCENTS.find(mark)
        return "", _high(rank if rank >= 0 else len(_ACCENTS)), _ORDINARY

    def levels(self, text: str) -> Weights:
        """The weights of a whole text, level by level."""
        if not text:
            return _NOTHING
        primary, secondary, tertiary = zip(*map(self.__getitem__, text), strict=True)
        return "".join(primary), "".join(secondary), "".join(tertiary)

    def _compound(self, character: str) -> Weights | None:
        lower = character.lower()
        upper = _UPPER if lower != character else _ORDINARY
        if lower in _DOUBLE:
            first, second = _DOUBLE[lower]
            more = _high(1) if upper == _ORDINARY else _high(2)
            return self.place[first] + self.place[second], _ORDINARY + _BEYOND_ACCENTS + _ORDINARY, more * 2
        if lower in _STRUCK:
            return self.place[_STRUCK[lower]], _ORDINARY + _BEYOND_ACCENTS, upper + _ORDINARY
        if len(lower) == 1 and lower != character and lower in self.place:
            return self.place[lower], _ORDINARY, upper
        apart = unicodedata.normalize("NFD", character)
        if apart == character:
            apart = unicodedata.normalize("NFKC", character)
        return None if apart == character else self.levels(apart)

    def _unlisted(self, character: str, category: str) -> Weights:
        if character.isdecimal():
            return self.place[str(unicodedata.digit(character))], _ORDINARY, _ORDINARY
        if character.isspace():
            return self[" "]
        before = self.last if character.isalnum() else self.place[""]
        return before + character, _ORDINARY, _ORDINARY


_collation = cache(_Collation)


class _Runs(dict[str, str]):
    """A run of ordinary weights and what follows it → the run as its length; few, and each a thousand times."""

    def __missing__(self, found: str) -> str:
        self[found] = written = _run(found)
        return written


def _run(found: str) -> str:
    """The length so that what follows the run decides the order."""
    following = found.lstrip(_ORDINARY)
    whole, rest = divmod(len(found) - len(following), _LONGEST_RUN)
    more = following >= chr(_HIGH)
    base, sign = (_RUN_BEFORE_MORE, -1) if more else (_RUN_BEFORE_LESS - 1, 1)
    longest, last = chr(base + sign * _LONGEST_RUN), chr(base + sign * rest) if rest else ""
    return longest * whole + last + following


_WRITTEN = _Runs()


def _counted(weights: str) -> str:
    """The weights of a level with its runs as their lengths."""
    if not weights.strip(_ORDINARY):
        return _WRITTEN[weights]
    return "".join(map(_WRITTEN.__getitem__, _RUNS.findall(weights)))


@lru_cache(maxsize=65536)
def _word(word: str, script: str) -> Weights:
    """The weights of a word, runs as their lengths, each with the space behind: names are made of few words."""
    collation = _collation(script)
    # other spaces than the plain one are not printable
    parts = [collation.levels(part) for part in ([word] if word.isprintable() else _SPACE.split(word))]
    return (
        collation[" "][0].join([primary for primary, _, _ in parts]),
        "".join([_counted(secondary + _ORDINARY) for _, secondary, _ in parts]),
        "".join([_counted(tertiary + _ORDINARY) for _, _, tertiary in parts]),
    )


def sort_key(text: str, script: str) -> str:
    """A key to store and to index; keys compare character by character (SQLite BINARY, ``"C"``).

    ``script`` is the language of the list: "ar" puts Arabic before Latin and treats the hamzas as
    one letter, "fr" puts Latin first.  Agrees with ICU's collators of these two languages.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    primary, secondary, tertiary = zip(*[_word(word, script) for word in text.split(" ")], strict=True)
    gap = _collation(script)[" "][0]
    return f"{gap.join(primary)}{_LEVEL}{''.join(secondary)}{_LEVEL}{''.join(tertiary)}"
