"""Whether two associations are the same one: what speaks for it, what against, and the verdict.

A name alone never merges.  Certain is only: the same number or receipt with a name that is not
another; the same name at the same place, or with the same phone or e-mail, and nothing against it.
What is merely alike is a question for a person.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from rapidfuzz import fuzz

from coalition_desktop.folding import fold, name_key
from coalition_desktop.language import QT_TRANSLATE_NOOP, Text

SIMILAR = 85  # per cent: two writings of one name may be that far apart
VERY_SIMILAR = 93
PART_OF = 88  # «النور للتنمية» beside «النور للتنمية المحلية»
ANOTHER = 80  # below this the name is another one

# Words that nearly every name has, folded.
_COMMON = frozenset(
    "جمعيه جمعية association assoc asso ass de des du la le les d l et pour en a au aux the of و في من على".split()
)
_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")


class Sign(enum.Enum):
    """What two records have in common."""

    ID = "id"
    NUMBER = "number"
    RECEIPT = "receipt"
    NAME = "name"
    ALIKE = "alike"
    PHONE = "phone"
    EMAIL = "email"
    PLACE = "place"
    FOUNDED = "founded"
    PRESIDENT = "president"
    OTHER_NAME = "other_name"
    BIN = "bin"
    NATIONAL_ID = "national_id"
    BORN = "born"
    BUREAU = "bureau"


SAID: Mapping[Sign, Text] = {
    Sign.ID: QT_TRANSLATE_NOOP("Likeness", "This very line was imported before"),
    Sign.NUMBER: QT_TRANSLATE_NOOP("Likeness", "Same number in the coalition"),
    Sign.RECEIPT: QT_TRANSLATE_NOOP("Likeness", "Same receipt number, authority and date"),
    Sign.NAME: QT_TRANSLATE_NOOP("Likeness", "Same name"),
    Sign.ALIKE: QT_TRANSLATE_NOOP("Likeness", "Similar name"),
    Sign.PHONE: QT_TRANSLATE_NOOP("Likeness", "Same phone"),
    Sign.EMAIL: QT_TRANSLATE_NOOP("Likeness", "Same e-mail"),
    Sign.PLACE: QT_TRANSLATE_NOOP("Likeness", "Same place"),
    Sign.FOUNDED: QT_TRANSLATE_NOOP("Likeness", "Same founding date"),
    Sign.PRESIDENT: QT_TRANSLATE_NOOP("Likeness", "Same president"),
    Sign.OTHER_NAME: QT_TRANSLATE_NOOP("Likeness", "But another name"),
    Sign.BIN: QT_TRANSLATE_NOOP("Likeness", "It was put into the bin"),
    Sign.NATIONAL_ID: QT_TRANSLATE_NOOP("Likeness", "Same national identity number"),
    Sign.BORN: QT_TRANSLATE_NOOP("Likeness", "Same birth date"),
    Sign.BUREAU: QT_TRANSLATE_NOOP("Likeness", "In the bureau of the same association"),
}


class Verdict(NamedTuple):
    """``certain``: the same.  ``asks``: a person must say.  ``score``: likeness of the names, 0–100.

    ``twice``: the receipt, the authority and the date of the other with the name of neither.
    """

    certain: bool
    asks: bool
    score: int
    signs: tuple[Sign, ...]
    twice: bool = False


DIFFERENT = Verdict(False, False, 0, ())


class Names(NamedTuple):
    """The names of an association, folded, and the words that tell them from others, sorted."""

    arabic: str
    french: str
    arabic_words: str
    french_words: str


@dataclass(slots=True)
class Face:
    """What tells an association from others."""

    name_ar: str
    name_fr: str
    number: str
    receipt: str
    receipt_date: str
    authority: str
    phones: tuple[str, ...]
    email: str
    region: str
    province: str
    commune: str
    founded: str
    president: str
    _names: Names | None = field(default=None, init=False, compare=False)

    @property
    def names(self) -> Names:
        """Evened out when they are first compared: where all have a number they never are."""
        if self._names is None:
            arabic, french = fold(self.name_ar), fold(self.name_fr)
            self._names = Names(arabic, french, telling_words(arabic), telling_words(french))
        return self._names

    def remember(self, names: Names) -> None:
        """The names as they were evened out before."""
        self._names = names

    @property
    def nowhere(self) -> bool:
        """Whether nothing is known of its place."""
        return not (self.region or self.province or self.commune)


def face(values: Mapping[str, Any]) -> Face:
    """The face of a record from its values."""
    get = values.get
    return Face(
        name_ar=get("name_ar") or "",
        name_fr=get("name_fr") or "",
        number=reference(get("number")),
        receipt=reference(get("receipt_no")),
        receipt_date=get("receipt_date") or "",
        authority=get("authority") or "",
        phones=tuple(get("phone") or ()),
        email=(get("email") or "").lower(),
        region=get("region") or "",
        province=get("province") or "",
        commune=get("commune") or "",
        founded=get("founded_on") or "",
        president=get("president") or "",
    )


def reference(text: str | None) -> str:
    """A number as it is compared: «LSH 42» is «lsh-0042»."""
    return _ZEROS.sub("", fold(text)) if text else ""


def telling_words(folded: str) -> str:
    """The words of a name in the order of the alphabet, without those that every name has."""
    words = folded.split()
    told = [word for word in words if word not in _COMMON]
    return " ".join(sorted(told or words))


class _Name(NamedTuple):
    """How two names compare: ``equal`` once folded; ``score`` is None without a common script."""

    equal: bool
    score: int | None


def _compared(one: Names, another: Names) -> _Name:
    scores = []
    for mine, other, words, others in (
        (one.arabic, another.arabic, one.arabic_words, another.arabic_words),
        (one.french, another.french, one.french_words, another.french_words),
    ):
        if mine and other:
            if mine == other:
                return _Name(True, 100)
            scores.append(_alike(words, others))
    if scores:
        return _Name(False, max(scores))
    return _Name(False, _across_scripts(one, another))


def _alike(words: str, others: str) -> int:
    """Likeness of two names; one that says all of the other and more is like it."""
    score = round(fuzz.ratio(words, others))
    if score < PART_OF:
        mine, theirs = set(words.split()), set(others.split())
        if min(len(mine), len(theirs)) >= 2 and (mine <= theirs or theirs <= mine):
            return PART_OF
    return score


def _across_scripts(one: Names, another: Names) -> int | None:
    if not (one.arabic or one.french) or not (another.arabic or another.french):
        return None
    return VERY_SIMILAR if sounded(one) == sounded(another) else None


def sounded(names: Names) -> str:
    """How a name sounds, in whichever script it is known."""
    return _sounded(names.arabic or names.french)


@lru_cache(maxsize=4096)
def _sounded(name: str) -> str:
    return name_key(name)


def same_place(a: Face, b: Face) -> bool:
    """The same commune; where neither has one, the same province, or both nowhere."""
    if a.commune or b.commune:
        return a.commune == b.commune
    if a.province or b.province:
        return a.province == b.province
    return a.region == b.region


def far_apart(a: Face, b: Face) -> bool:
    """Whether both places are known and are two."""
    return any(x and y and x != y for x, y in ((a.commune, b.commune), (a.province, b.province), (a.region, b.region)))


def compare(a: Face, b: Face) -> Verdict:
    """The verdict on two associations; the same whichever comes first."""
    name = _compared(a.names, b.names)
    score = name.score if name.score is not None else 0
    contacts = _contacts(a, b)
    if a.number and a.number == b.number:
        return _by_number(name, score, contacts)
    receipt = _same_receipt(a, b)
    if receipt:
        return _by_receipt(a, b, name, score, contacts)
    if a.number and b.number:
        # the coalition gave them two numbers: one association only if much else says so
        return Verdict(False, name.equal and bool(contacts), score, (Sign.NAME, *contacts))
    if name.equal:
        return _by_name(a, b, contacts)
    if name.score is None:
        asks = bool(contacts) and not far_apart(a, b)
        return Verdict(False, asks, 0, contacts) if asks else DIFFERENT
    return _by_likeness(a, b, score, contacts)


def _contacts(a: Face, b: Face) -> tuple[Sign, ...]:
    signs: tuple[Sign, ...] = ()
    if a.phones and not set(a.phones).isdisjoint(b.phones):
        signs = (Sign.PHONE,)
    return (*signs, Sign.EMAIL) if a.email and a.email == b.email else signs


def _same_receipt(a: Face, b: Face) -> bool:
    """A receipt's number is unique only with its authority and its date."""
    return bool(
        a.receipt
        and a.receipt == b.receipt
        and a.receipt_date
        and a.receipt_date == b.receipt_date
        and a.authority
        and b.authority
        and fold(a.authority) == fold(b.authority)
    )


def _by_number(name: _Name, score: int, contacts: tuple[Sign, ...]) -> Verdict:
    if name.equal:
        return Verdict(True, False, 100, (Sign.NUMBER, Sign.NAME, *contacts))
    if name.score is None or score >= ANOTHER:
        return Verdict(True, False, score, (Sign.NUMBER, *contacts))
    return Verdict(False, True, score, (Sign.NUMBER, *contacts, Sign.OTHER_NAME))


def _by_receipt(a: Face, b: Face, name: _Name, score: int, contacts: tuple[Sign, ...]) -> Verdict:
    if a.number and b.number:
        return Verdict(False, True, score, (Sign.RECEIPT, *contacts))
    if name.equal or score >= ANOTHER:
        return Verdict(True, False, score, (Sign.RECEIPT, Sign.NAME if name.equal else Sign.ALIKE, *contacts))
    if name.score is None:
        certain = bool(contacts) or same_place(a, b)
        return Verdict(certain, not certain, 0, (Sign.RECEIPT, *contacts), twice=not certain and far_apart(a, b))
    return Verdict(False, True, score, (Sign.RECEIPT, *contacts, Sign.OTHER_NAME), twice=True)


def _by_name(a: Face, b: Face, contacts: tuple[Sign, ...]) -> Verdict:
    here, apart = same_place(a, b), far_apart(a, b)
    signs = (Sign.NAME, *contacts, *_others(a, b))
    if here and not a.nowhere:
        signs = (*signs, Sign.PLACE)
    if contacts:
        return Verdict(not apart, apart, 100, signs)
    against = _against(a, b)
    if here:
        # two lines that say no place and nothing else are a question too
        certain = not against and (not a.nowhere or len(signs) > 1)
        return Verdict(certain, not certain, 100, signs)
    return Verdict(False, not apart or len(signs) > 2, 100, signs)


def _by_likeness(a: Face, b: Face, score: int, contacts: tuple[Sign, ...]) -> Verdict:
    others = _others(a, b)
    if score < SIMILAR:
        if len(contacts) == 2 and same_place(a, b) and not a.nowhere:
            return Verdict(False, True, score, (*contacts, Sign.PLACE, Sign.OTHER_NAME))
        born_together = bool(contacts) and Sign.FOUNDED in others and not far_apart(a, b)
        return Verdict(False, True, score, (*contacts, *others, Sign.OTHER_NAME)) if born_together else DIFFERENT
    here = same_place(a, b)
    asks = bool(contacts) and not (far_apart(a, b) and not others)
    if not asks and here and not a.nowhere:
        asks = bool(others) or (score >= VERY_SIMILAR and not _against(a, b) and not _other_contacts(a, b))
    place = (Sign.PLACE,) if here and not a.nowhere else ()
    return Verdict(False, True, score, (Sign.ALIKE, *contacts, *others, *place)) if asks else DIFFERENT


def _others(a: Face, b: Face) -> tuple[Sign, ...]:
    """Weaker signs: a whole founding date, the president, a part of the receipt."""
    signs: list[Sign] = []
    if a.receipt and a.receipt == b.receipt and not _two_receipts(a, b):
        signs.append(Sign.RECEIPT)
    if len(a.founded) == len("2003-06-03") and a.founded == b.founded:
        signs.append(Sign.FOUNDED)
    if a.president and b.president and fold(a.president) == fold(b.president):
        signs.append(Sign.PRESIDENT)
    return tuple(signs)


def _two_receipts(a: Face, b: Face) -> bool:
    if not (a.receipt and b.receipt):
        return False
    if a.receipt != b.receipt:
        return True
    dates = bool(a.receipt_date and b.receipt_date) and _two_days(a.receipt_date, b.receipt_date)
    return dates or bool(a.authority and b.authority) and fold(a.authority) != fold(b.authority)


def _two_days(a: str, b: str) -> bool:
    """Two dates, neither a part of the other."""
    known = min(len(a), len(b))
    return a[:known] != b[:known]


def _against(a: Face, b: Face) -> bool:
    founded = bool(a.founded and b.founded) and _two_days(a.founded, b.founded)
    return founded or _two_receipts(a, b)


def _other_contacts(a: Face, b: Face) -> bool:
    return bool(a.phones and b.phones) or bool(a.email and b.email) or bool(a.president and b.president)
