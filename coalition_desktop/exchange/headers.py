"""What a header means: its words, the group above it, either half of a bilingual one."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from coalition_desktop.exchange.bilingual import script_of
from coalition_desktop.exchange.vocabulary import NAME, SERIAL, Label, headers, label_words

ALIKE = 86  # likeness (0–100) from which a misspelt header is taken for a known one

_PARTS = re.compile(r"[\r\n/|\\()\[\]:;،]+|\s[-–—]\s")


_SCRIPTS = {
    "ar": frozenset(label_words("arabe عربي العربية بالعربية")),
    "fr": frozenset(label_words("français فرنسي الفرنسية بالفرنسية latin")),
}
_WHOLE = frozenset(label_words("Total Nombre Ensemble المجموع العدد"))  # under «Adhérents» all of them
_NUMBERING = frozenset(label_words("N° Réf Référence مرجع مراجع"))
_DATING = frozenset(label_words("Date تاريخ"))


class Guess(NamedTuple):
    """A meaning of a header: a field's key, ``name``, or one of the meanings that are no field."""

    key: str
    exact: bool


class Says(NamedTuple):
    """Whether a header says «number», «date», both or neither."""

    number: bool
    date: bool


def said_by(label: str, group: str) -> Says:
    """What a header says it holds: its label, or the group above where that says neither."""
    own, above = (
        Says(not _NUMBERING.isdisjoint(words), not _DATING.isdisjoint(words))
        for words in (label_words(label), label_words(group))
    )
    return own if any(own) else above


@lru_cache(maxsize=4096)
def meaning(entity: str, text: str) -> Guess | None:
    """What a header means by itself; nothing when no known header is like it."""
    known = headers(entity).meaning
    said = label_words(text)
    if not said:
        return None
    if said in known:
        return Guess(known[said], True)
    by_parts = _by_parts(entity, text)
    return by_parts or _alike(entity, said)


def _by_parts(entity: str, text: str) -> Guess | None:
    """«الهاتف / Téléphone»: every known part says the same, or the two names."""
    known = headers(entity).meaning
    parts = [part for part in _PARTS.split(text) if part.strip()] + _halves(text)
    found = list(dict.fromkeys(known[said] for said in map(label_words, parts) if said in known))
    if not found:
        return None
    if {*found} <= {NAME, "name_ar", "name_fr"}:
        return Guess(found[0] if len(found) == 1 else NAME, True)
    return Guess(found[0], len(found) == 1)


def _halves(text: str) -> list[str]:
    """The Arabic words and the others."""
    words = text.split()
    arabic = " ".join(w for w in words if script_of(w) == "ar")
    latin = " ".join(w for w in words if script_of(w) != "ar")
    return [arabic, latin] if arabic and latin else []


def _alike(entity: str, said: Label) -> Guess | None:
    """A known header inside a longer one, or one spelt nearly so."""
    from rapidfuzz import fuzz, process

    known = headers(entity).meaning
    inside = _inside(entity, said)
    if inside:
        best = max(inside, key=lambda label: (len(label), len("".join(label))))
        if 2 * len(best) >= len(said):
            return Guess(known[best], False)
    joined = " ".join(said)
    if len(joined) < 4:
        return None
    found = process.extractOne(joined, _joined(entity), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return Guess(known[found[2]], False) if found else None


def _inside(entity: str, said: Label) -> list[Label]:
    """The known headers whose words are some of these, in their order."""
    by_word, words = _by_first_word(entity), frozenset(said)
    near = sorted(pair for word in said for pair in by_word.get(word, ()))
    found = (label for _, label in near if len(label) < len(said) and words.issuperset(label))
    return [label for label in found if headers(entity).meaning[label] != SERIAL]  # a number of something else


@cache
def _by_first_word(entity: str) -> dict[str, list[tuple[int, Label]]]:
    found: dict[str, list[tuple[int, Label]]] = {}
    for place, label in enumerate(headers(entity).meaning):
        found.setdefault(label[0], []).append((place, label))
    return found


@cache
def _joined(entity: str) -> dict[Label, str]:
    return {label: " ".join(label) for label in headers(entity).meaning}


def column_meaning(entity: str, label: str, group: str) -> Guess | None:
    """What a column means by its label and the group above it (two-level headers)."""
    alone = meaning(entity, label) if label else None
    if not group or group == label:
        return alone
    joined = label_words(f"{group} {label}")
    known = headers(entity).meaning
    generic = not label or label_words(label) in headers(entity).generic
    if generic and joined in known:
        return Guess(known[joined], True)
    if alone and (alone.exact and not generic):
        return alone
    if joined in known:
        return Guess(known[joined], True)
    above = meaning(entity, group)
    if generic and above and above.exact and not above.key.startswith("-"):
        return _of_group(entity, above.key, label, alone)
    return alone or (Guess(above.key, False) if above else None)


def _of_group(entity: str, key: str, label: str, alone: Guess | None) -> Guess | None:
    """«Date» under «Récépissé»: the sibling of the group's field."""
    from coalition_desktop.records.catalogue import fields

    words, says = label_words(label), said_by(label, "")
    stem = key.removesuffix("_no").removesuffix("_date")
    known = fields(entity)
    if says.date:
        return Guess(f"{stem}_date", True) if f"{stem}_date" in known else Guess(key, False)
    if says.number:
        return Guess(f"{stem}_no", True) if f"{stem}_no" in known else alone or Guess(key, False)
    for script, names in _SCRIPTS.items():
        if names & {*words} and key in (NAME, "name_ar", "name_fr"):
            return Guess(f"name_{script}", True)
    if alone and alone.exact and not alone.key.startswith("-"):
        return alone
    return Guess(key, bool(_WHOLE & {*words}))
