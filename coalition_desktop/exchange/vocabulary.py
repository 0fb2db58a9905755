"""Words that secretaries write: names of columns and choices, as data in ``resources/*.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple

from coalition_desktop.folding import APOSTROPHES, fold
from coalition_desktop.language import CODES, Language
from coalition_desktop.paths import resources_dir
from coalition_desktop.records.catalogue import fields

SERIAL, COMPUTED, OTHER = "-serial", "-computed", "-other"  # meanings of a column that is no field
NAME = "name"  # a name of which only the cells tell the language

Label = tuple[str, ...]  # the words of a header, evened out, in order of the alphabet

_NUMBER_SIGN = re.compile(r"\b[Nn]\s?[°º˚]|\b[Nn]o\b\.?|№|#")
_ENDING = re.compile(r"(?<=\w)\s?[(/.·\-]\s?(?:e|ne|ة|ات|s|es|trice|rice|ين)\b\s?\)?(?:s\b)?", re.IGNORECASE)
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")


@cache
def _file(name: str) -> Mapping[str, Any]:
    return tomllib.loads((resources_dir() / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def _stop() -> frozenset[str]:
    return frozenset(fold(word) for word in _file("headers")["words"]["stop"])


@cache
def _same() -> Mapping[str, str]:
    table = _file("headers")["words"]["same"]
    return {_stem(fold(word)): meant for meant, words in table.items() for word in words}


def _stem(word: str) -> str:
    """A word without the Arabic article or the plural of French."""
    if word.startswith("لل") and len(word) > 4:
        return word[2:]
    if word.startswith("ال") and len(word) > 3:
        return word[2:]
    return word[:-1] if len(word) > 3 and word.isascii() and word.endswith("s") else word


@lru_cache(maxsize=4096)
def label_words(text: str) -> Label:
    """The words of a header evened out: «N° du récépissé» and «Récépissé n°» are the same."""
    text = _ENDING.sub("", _NUMBER_SIGN.sub(" num ", text))
    words = (_stem(word) for word in fold(_APOSTROPHE.sub(" ", text)).split() if word not in _stop())
    same = _same()
    meant = [same.get(word, word) for word in words if not word.isdigit()]
    return tuple(sorted(dict.fromkeys(meant)))


class Headers(NamedTuple):
    """What the words of a header mean for one kind of record."""

    meaning: Mapping[Label, str]  # a field's key, NAME, or one of the meanings that are no field
    generic: frozenset[Label]  # headers that mean nothing without the group above them


@cache
def headers(entity: str) -> Headers:
    """All the headers known for an entity: its labels in three languages and their synonyms."""
    found: dict[Label, str] = {}
    table = _file("headers")
    known = fields(entity)
    for key, said in _labels(entity):
        found.setdefault(said, key)
    for section in (table.get(entity, {}), table["common"]):
        for key, synonyms in section.items():
            if key in known or (key == NAME and "name_ar" in known):
                _add(found, synonyms, key)
    for key, synonyms in table["ignored"].items():
        _add(found, synonyms, f"-{key}")
    found.pop((), None)
    return Headers(found, frozenset(map(label_words, table["words"]["generic"])))


def _labels(entity: str) -> Iterable[tuple[str, Label]]:
    for field in fields(entity).values():
        for code in CODES:
            yield field.key, label_words(Language(code).form(field.label))


def _add(found: dict[Label, str], synonyms: Iterable[str], key: str) -> None:
    for synonym in synonyms:
        found.setdefault(label_words(synonym), key)


@lru_cache(maxsize=4096)
def choice_words(text: str) -> str:
    """A word of choice evened out."""
    return " ".join(_stem(word) for word in fold(_APOSTROPHE.sub(" ", _ENDING.sub("", text))).split())


@cache
def choices(entity: str, key: str) -> Mapping[str, str]:
    """Evened-out word → code, for one field of choices: codes, labels in three languages, synonyms."""
    declared = fields(entity)[key].choices or {}
    found: dict[str, str] = {}
    for code, label in declared.items():
        for said in (code, *(Language(language).form(label) for language in CODES)):
            found.setdefault(choice_words(said), code)
    for code, synonyms in _file("choices").get(key, {}).items():
        if code in declared:
            for said in synonyms:
                found.setdefault(choice_words(said), code)
    found.pop("", None)
    return found


@cache
def words(kind: str) -> frozenset[str]:
    """Evened-out words of one use: ``nothing``, ``nothing_in_text``, ``yes``, ``no``."""
    return frozenset(plain(word) for word in _file("choices")["words"][kind])


def written_words(kind: str) -> list[str]:
    """The words of one use as they are written."""
    return [str(word) for word in _file("choices")["words"][kind]]


def plain(text: str) -> str:
    """Folded, or the bare sign when the text is only signs («-»)."""
    return fold(text) or "".join(text.split())


@cache
def line_words(kind: str) -> tuple[Label, ...]:
    """First words of lines that are no record: ``total``, ``count``, ``foot``."""
    return tuple(tuple(fold(_APOSTROPHE.sub(" ", word)).split()) for word in _file("choices")["lines"][kind])


def starts_with(text: str, kind: str) -> bool:
    """Whether the text begins with one of the words of lines that are no record."""
    said = fold(_APOSTROPHE.sub(" ", text)).split()
    return any(said[: len(start)] == list(start) for start in line_words(kind) if start)
