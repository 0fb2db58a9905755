"""What the cells of a column look like: evidence beside its header, or without one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from coalition_desktop.exchange.bilingual import script_of
from coalition_desktop.exchange.cleaning import compact, has_letter
from coalition_desktop.exchange.dates import Order, Wrong, date_of
from coalition_desktop.exchange.phones import phones_in
from coalition_desktop.exchange.sheets import Cell, CellError
from coalition_desktop.exchange.vocabulary import choice_words, choices, plain, words
from coalition_desktop.folding import fold
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.records.places import communes_named, provinces_named, regions_named

SAMPLE = 80  # cells looked at, spread over the column
LONGEST = 200  # letters looked at in each

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.\w+")
_WEB = re.compile(r"(?:https?://|www\.)\S+|\S+\.(?:com|org|net|ma)(?:/\S*)?", re.IGNORECASE)
_REFERENCE = re.compile(r"(?:n°?\s*)?\d{1,6}\s?/\s?(?:\d{2,4}|[\w.]{1,6}(?:/\d{2,4})?)", re.IGNORECASE)
_OF_A_YEAR = re.compile(
    r"(\d{1,6})\s?[-./ ]\s?(?:19|20)\d{2}|(?:19|20)\d{2}\s?[-./ ]\s?(\d{1,6})"
)  # 133-2019, 2019/133
_COUNTED = re.compile(r"[^\d/@]{0,12}\d[\d\s.]{0,9}[^\d/@]{0,20}")  # «25 عضوا», "env. 40"
_KIND_OF_BODY = re.compile(
    r"\b(?:جمعيه|جمعيات|وداديه|فيدراليه|شبكه|منتدي|نادي|اتحاد|جامعه|رابطه|منظمه|تعاونيه|موسسه|مركز|مبادره|حركه|هييه|ايتلاف|تنسيقيه|تعاضديه|فضا|"
    r"association|assoc|asso|ass|federation|reseau|forum|club|union|ligue|amicale|fondation|centre|cooperative|collectif|"
    r"organisation|mouvement|espace|initiative|ong|coalition|observatoire|institut)\b"
)


@dataclass
class Profile:
    """Shares (0–1) of the filled cells of a column that look like something."""

    cells: Sequence[Cell]
    filled: int = 0
    texts: list[str] = field(default_factory=list)
    numbers: list[float] = field(default_factory=list)
    days: list[dt.date] = field(default_factory=list)

    def share(self, count: float) -> float:
        """A count as a share of the filled cells."""
        return count / self.filled if self.filled else 0.0

    @cached_property
    def email(self) -> float:
        return self.share(sum(_EMAIL.search(text) is not None for text in self.texts))

    @cached_property
    def web(self) -> float:
        return self.share(sum(_WEB.fullmatch(text.strip()) is not None for text in self.texts))

    @cached_property
    def phone(self) -> float:
        lost = sum(5e8 <= n < 9e8 or 2.125e11 <= n < 2.129e11 for n in self.numbers)
        return self.share(lost + sum(_digits(text) >= 9 and bool(phones_in(text).numbers) for text in self.texts))

    @cached_property
    def date(self) -> float:
        """Days and months, in letters or figures; bare years and bare numbers do not count."""
        written = sum(_written_date(text) != "" and not self._is_numbered(text) for text in self.texts)
        return self.share(len(self.days) + written)

    @cached_property
    def day(self) -> float:
        """Whole days.  The first of a month may be the number 3/2019, which the workbook took for a date."""
        return self.share(self._typed_days + sum(_is_day(text) for text in self.texts))

    @cached_property
    def sure_day(self) -> float:
        """Whole days that cannot be numbers: 15/06/2019 as a text can."""
        return self.share(self._typed_days + sum(has_letter(text) and _is_day(text) for text in self.texts))

    @cached_property
    def _typed_days(self) -> int:
        return sum(day.day != 1 for day in self.days)

    @cached_property
    def year(self) -> float:
        written = sum(text.strip().isdecimal() and len(text.strip()) == 4 for text in self.texts)
        return self.share(written + sum(1900 <= n <= 2100 and n == int(n) for n in self.numbers))

    @cached_property
    def number(self) -> float:
        return self.share(len(self.numbers) + sum(compact(text).replace(" ", "").isdecimal() for text in self.texts))

    @cached_property
    def reference(self) -> float:
        """Numbers of receipts, 123/2019; 3-2019 only where the others beside a year cannot be months."""
        return self.share(sum(map(self._is_reference, self.texts)))

    @cached_property
    def of_a_year(self) -> float:
        """A number and a year, be it a month or not."""
        return self.share(sum(_OF_A_YEAR.fullmatch(compact(text)) is not None for text in self.texts))

    def _is_reference(self, text: str) -> bool:
        return self._is_numbered(text) or (_REFERENCE.fullmatch(compact(text)) is not None and not _is_day(text))

    def _is_numbered(self, text: str) -> bool:
        """A number and a year that are no month and its year."""
        return self._beyond_months and _OF_A_YEAR.fullmatch(compact(text)) is not None

    @cached_property
    def _beyond_months(self) -> bool:
        """Whether so many of the numbers beside a year are above twelve that none is a month."""
        found = [_OF_A_YEAR.fullmatch(compact(text)) for text in self.texts]
        numbers = [int(one[1] or one[2]) for one in found if one is not None]
        return sum(number > 12 for number in numbers) * 10 > len(numbers)

    @cached_property
    def body(self) -> float:
        """Names of associations, by their first words."""
        return self.share(sum(map(starts_like_a_body, self.texts)))

    @cached_property
    def lettered(self) -> float:
        return self.share(sum(map(has_letter, self.texts)))

    @cached_property
    def distinct(self) -> float:
        return self.share(len({fold(text) for text in self.texts}) + len(set(self.numbers)))

    @cached_property
    def length(self) -> float:
        return sum(map(len, self.texts)) / len(self.texts) if self.texts else 0.0

    def script(self, script: str) -> float:
        """Share of the lettered cells in ``ar``, ``fr`` or ``both``."""
        found = [script_of(text) for text in self.texts if has_letter(text)]
        return found.count(script) / len(found) if found else 0.0

    @cached_property
    def serial(self) -> bool:
        """Whole numbers that go up one by one, or nearly."""
        found = [n for n in self.ordered if n == int(n)]
        if len(found) < 3 or len(found) < 0.7 * self.filled or found[0] > 3:
            return False
        steps = [b - a for a, b in zip(found, found[1:], strict=False)]
        return steps.count(1.0) >= 0.8 * len(steps)

    @cached_property
    def ordered(self) -> list[float]:
        """Leading numbers of the column in order, texts of digits too."""
        found: list[float] = []
        for cell in self.cells[: 20 * SAMPLE]:
            if isinstance(cell, (int, float)) and not isinstance(cell, bool):
                found.append(float(cell))
            elif isinstance(cell, str) and len(cell) < 9 and compact(cell).rstrip(".-)/").isdecimal():
                found.append(float(compact(cell).rstrip(".-)/")))
            if len(found) > SAMPLE:
                break
        return found

    def choice(self, entity: str, key: str) -> float:
        """Share of cells that are a known word of a field of choices."""
        known = choices(entity, key)
        return self.share(sum(choice_words(text) in known for text in self.texts))

    @cached_property
    def region(self) -> float:
        return self.share(sum(bool(regions_named(text)) for text in self.texts))

    @cached_property
    def province(self) -> float:
        return self.share(sum(bool(provinces_named(text)) for text in self.texts))

    @cached_property
    def commune(self) -> float:
        return self.share(sum(bool(communes_named(text)) for text in self.texts))


def profile(cells: Sequence[Cell], label: str = "") -> Profile:
    """The profile of a column's data cells; ``label`` is its header, which pages repeat."""
    nothing = words("nothing")
    found = Profile(cells)
    for cell in _spread(cells):
        if isinstance(cell, CellError):
            continue
        if isinstance(cell, str):
            if plain(cell[:LONGEST]) not in nothing and " ".join(cell[:LONGEST].split()) != label:
                found.texts.append(cell[:LONGEST])
        elif isinstance(cell, dt.date):
            found.days.append(cell)
        elif not isinstance(cell, bool):
            found.numbers.append(float(cell))  # type: ignore[arg-type]
    found.filled = len(found.texts) + len(found.numbers) + len(found.days)
    return found


def _spread(cells: Sequence[Cell]) -> Sequence[Cell]:
    """Some hundred filled cells, from the whole length of the column."""
    step = max(1, len(cells) // (20 * SAMPLE))  # of a long column a part is enough to choose from
    filled = [cell for cell in cells[::step] if cell is not None]
    step = max(1, len(filled) // SAMPLE)
    return filled[::step][:SAMPLE] if step > 1 else filled[: SAMPLE * 2]


def starts_like_a_body(text: str) -> bool:
    """Whether a text begins as names of associations do: «جمعية», «Réseau»."""
    return _KIND_OF_BODY.search(" ".join(fold(text[:LONGEST]).split()[:3])) is not None


def _digits(text: str) -> int:
    return sum(c.isdecimal() for c in text)


def fits(found: Profile, entity: str, key: str) -> float:
    """How well the cells suit a field, by its kind; 0.5 where they cannot tell."""
    declared: Field = fields(entity)[key]
    if not found.filled:
        return 0.5
    match declared.kind:
        case Kind.PHONES:
            return found.phone
        case Kind.EMAIL:
            return max(found.email, found.share(sum("@" in text for text in found.texts)))
        case Kind.DATE:
            return max(found.date + found.year, 0.0)
        case Kind.REGION:
            return found.region
        case Kind.PROVINCE:
            return found.province
        case Kind.COMMUNE:
            return found.commune
        case Kind.CHOICE | Kind.CHOICES:
            return found.choice(entity, key)
        case Kind.NUMBER | Kind.AMOUNT:
            return max(found.number, found.share(sum(_COUNTED.fullmatch(text) is not None for text in found.texts)))
        case Kind.NAME:
            return found.lettered
        case Kind.WEB:
            return found.web
    return 0.5


def _written_date(text: str) -> str:
    """The date whichever of its first two numbers is the day; nothing for years and for bare numbers of five digits."""
    if len(text) < 5 or (text.isdecimal() and len(text) != 8):
        return ""
    found = (date_of(text, order) for order in Order)
    return next((one for one in found if not isinstance(one, Wrong)), "")


def _is_day(text: str) -> bool:
    return not text.isdecimal() and len(_written_date(text)) == len("2019-03-15")
