"""Which column feeds which field: the header first, the cells as witnesses."""

from __future__ import annotations

import enum
import re
from collections import Counter
from dataclasses import dataclass, field

from coalition_desktop.exchange.headers import Guess, column_meaning, said_by
from coalition_desktop.exchange.profiles import Profile, fits
from coalition_desktop.exchange.sheets import Cell
from coalition_desktop.exchange.vocabulary import COMPUTED, NAME, OTHER, SERIAL, label_words
from coalition_desktop.language import QT_TRANSLATE_NOOP, Text
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Field, Kind


class Confidence(enum.Enum):
    """How sure the meaning of a column is."""

    EXACT = "exact"  # its header says it, or the person does
    SUGGESTED = "suggested"  # its header is like a known one, or its cells are
    VALUES = "values"  # sure, but some of its words have no meaning yet
    IGNORED = "ignored"


IS_SERIAL = QT_TRANSLATE_NOOP("Columns", "It only numbers the lines of the list")
IS_COMPUTED = QT_TRANSLATE_NOOP("Columns", "It is computed by formulas from the other columns")
NO_FIELD = QT_TRANSLATE_NOOP("Columns", "The registry has no place for it")
UNKNOWN = QT_TRANSLATE_NOOP("Columns", "Its title is not known: choose a field if you need it")
UNNAMED = QT_TRANSLATE_NOOP("Columns", "It has no title and its cells do not tell what it is")
TAKEN = QT_TRANSLATE_NOOP("Columns", "Another column already gives this field")
DISAGREE = QT_TRANSLATE_NOOP("Columns", "Its cells do not look like what its title says")
NO_CELLS = QT_TRANSLATE_NOOP("Columns", "It is empty")
BY_PERSON = QT_TRANSLATE_NOOP("Columns", "Left out by you")


@dataclass(slots=True)
class Column:
    """A column of a list and what it was taken for.

    ``fields``: none, one, or ``name_ar`` and ``name_fr`` where both stand in its cells.
    ``sample`` is a real cell of it.  ``unknown``: words of choice that wait for a meaning.
    """

    index: int
    label: str
    group: str = ""
    fields: tuple[str, ...] = ()
    confidence: Confidence = Confidence.IGNORED
    reason: Text | None = None
    sample: str = ""
    unknown: Counter[str] = field(default_factory=Counter)

    @property
    def letter(self) -> str:
        """The column's letter in Excel."""
        return letter(self.index)

    def takes(self, *keys: str, sure: bool) -> None:
        """This column feeds these fields."""
        self.fields, self.reason = keys, None
        self.confidence = Confidence.EXACT if sure else Confidence.SUGGESTED

    def ignore(self, reason: Text) -> None:
        """This column feeds nothing, and why."""
        self.fields, self.confidence, self.reason = (), Confidence.IGNORED, reason


def letter(index: int) -> str:
    """0 → ``A``, 26 → ``AA``."""
    return (letter(index // 26 - 1) if index >= 26 else "") + chr(65 + index % 26)


# Kinds of which several columns may feed one field.
SEVERAL = frozenset({Kind.PHONES, Kind.CHOICES, Kind.LONG_TEXT, Kind.REGION, Kind.PROVINCE, Kind.COMMUNE, Kind.EMAIL})
# Kinds whose cells can be told from others: a header they contradict is not believed.
TOLD = frozenset({Kind.PHONES, Kind.EMAIL, Kind.DATE, Kind.REGION, Kind.PROVINCE, Kind.COMMUNE, Kind.NUMBER, Kind.WEB})

_MEMBERSHIP_NUMBER = re.compile(r"[A-Z]{2,5}[-/ ]?\d{1,6}")
_NUMBERING = frozenset(map(label_words, ("N°", "Code", "الرمز")))  # a person's card has such numbers too
_ADDRESS = re.compile(
    r"شارع|حي |زنقة|دوار|رقم|عمارة|تجزئة|\brue\b|\bhay\b|quartier|\bbd\b|boulevard|avenue|\bav\b|douar|lot|n°|imm|\bbp\b",
    re.IGNORECASE,
)


class Assignment:
    """The columns of one table on their way to their fields."""

    def __init__(
        self, entity: str, columns: list[Column], profiles: dict[int, Profile], formulas: dict[int, float]
    ) -> None:
        self.entity = entity
        self.known = fields(entity)
        self.columns = columns
        self.profiles = profiles
        self.formulas = formulas  # share of formulas in the column's cells
        self.named = [key for key in ("name_ar", "name_fr") if key in self.known]

    def settle(self, headed: bool) -> None:
        """Give every column its fields or the reason why it has none."""
        guesses = {c.index: column_meaning(self.entity, c.label, c.group) if headed else None for c in self.columns}
        names: list[Column] = []
        for column in self.columns:
            guess = guesses[column.index]
            if guess is not None and guess.key == NAME:
                names.append(column)
            else:
                self._one(column, guess)
        self._names(names)
        self._beside(names)
        for column in self.columns:
            if not column.fields and column.reason in (UNKNOWN, UNNAMED):
                self._by_cells(column, headed)
        if not self._has_name():
            self._name_by_cells(headed)
        if not headed:
            self._rest_by_cells()
        self._once_each()

    # --- by header ---------------------------------------------------------------------------

    def _one(self, column: Column, guess: Guess | None) -> None:
        cells = self.profiles[column.index]
        if guess is None:
            column.ignore(UNKNOWN if column.label or column.group else UNNAMED)
        elif guess.key.startswith("-"):
            self._no_field(column, guess.key, cells)
        else:
            self._field(column, guess, cells)
        if not cells.filled and not column.fields and column.reason is UNNAMED:
            column.ignore(NO_CELLS)

    def _no_field(self, column: Column, key: str, cells: Profile) -> None:
        column.ignore({SERIAL: IS_SERIAL, COMPUTED: IS_COMPUTED, OTHER: NO_FIELD}[key])
        if key == COMPUTED or cells.serial or self._computed(column):
            return
        if "number" in self.known and label_words(column.label) in _NUMBERING and _all(_MEMBERSHIP_NUMBER, cells):
            column.takes("number", sure=False)
        elif key == SERIAL and "receipt_no" in self.known and max(cells.reference, cells.of_a_year) >= 0.7:
            column.takes("receipt_no", sure=False)
        elif key == OTHER and cells.phone >= 0.8 and column.label and "phone" in self.known:
            column.ignore(NO_FIELD)  # a fax is no phone

    def _computed(self, column: Column) -> bool:
        return self.formulas.get(column.index, 0.0) > 0.8

    def _field(self, column: Column, guess: Guess, cells: Profile) -> None:
        key = self._sibling(column, guess.key, cells)
        sure = guess.exact and key == guess.key
        declared = self.known[key]
        if self._computed(column) and (declared.kind is Kind.IDENTIFIER or not guess.exact):
            return column.ignore(IS_COMPUTED)
        if key == "number" and cells.serial:
            return column.ignore(IS_SERIAL)
        fit = fits(cells, self.entity, key)
        if declared.kind in TOLD and cells.filled and fit < (0.2 if guess.exact else 0.5):
            return self._contradicted(column, declared, guess, cells)
        if declared.kind is Kind.NAME and key in self.named and guess.exact:
            key = self._of_script(key, cells)
        column.takes(key, sure=sure)
        return None

    def _sibling(self, column: Column, key: str, cells: Profile) -> str:
        """A receipt whose cells are days is the receipt's date, and the other way round.

        What could be either is what the header says.
        """
        stem = key.removesuffix("_no").removesuffix("_date")
        number, date = f"{stem}_no", f"{stem}_date"
        if not {number, date} <= self.known.keys():
            return key
        says = said_by(column.label, column.group)
        if key == date and not says.number:
            return number if cells.reference >= 0.6 > cells.date else date
        days = cells.sure_day if says.number and not says.date else cells.day
        return date if days >= 0.6 > cells.reference else number

    def _contradicted(self, column: Column, declared: Field, guess: Guess, cells: Profile) -> None:
        for key, share in (("email", cells.email), ("phone", cells.phone)):
            if key in self.known and share >= 0.7:
                return column.takes(key, sure=False)
        if declared.kind is Kind.DATE and cells.filled and guess.exact and cells.filled < 3:
            return column.takes(declared.key, sure=True)  # too few cells to contradict anything
        if guess.exact and (cells.filled < 3 or declared.kind in (Kind.REGION, Kind.PROVINCE, Kind.COMMUNE, Kind.DATE)):
            return column.takes(declared.key, sure=False)
        return column.ignore(DISAGREE)

    def _of_script(self, key: str, cells: Profile) -> str:
        script = key.removeprefix("name_")
        other = "fr" if script == "ar" else "ar"
        return f"name_{other}" if cells.script(other) > 0.8 else key

    # --- names -------------------------------------------------------------------------------

    def _names(self, columns: list[Column]) -> None:
        """Columns that are names by their header: the cells tell the language."""
        columns = sorted(columns, key=lambda c: -self.profiles[c.index].body)
        for column in columns:
            keys = [k for k in self._scripts(self.profiles[column.index]) if not self._taken(k)]
            if keys:
                column.takes(*keys, sure=True)
            elif self._may_be_president(column):
                column.takes("president", sure=False)
            else:
                column.ignore(TAKEN)

    def _may_be_president(self, column: Column) -> bool:
        """A second column of names is that of the presidents, unless its names are those of bodies."""
        return "president" in self.known and not self._taken("president") and self.profiles[column.index].body < 0.4

    def _beside(self, names: list[Column]) -> None:
        """Another list beside the first: its columns tell of other associations, under the same titles."""
        others = [column.index for column in names if column.reason == TAKEN]
        if others:
            mine = {column.label for column in self.columns if column.index < min(others)}
            for column in self.columns:
                if column.index > min(others) and column.label in mine:
                    column.ignore(TAKEN)

    def _scripts(self, cells: Profile) -> list[str]:
        arabic, latin, both = cells.script("ar"), cells.script("fr"), cells.script("both")
        if both >= 0.12 or (arabic >= 0.1 and latin >= 0.1):
            return self.named
        return [f"name_{'ar' if arabic + both >= latin else 'fr'}"]

    def _taken(self, key: str) -> bool:
        return any(key in column.fields for column in self.columns)

    def _has_name(self) -> bool:
        return any(self._taken(key) for key in self.named)

    def _name_by_cells(self, headed: bool) -> None:
        """The column that is likeliest to hold the names, where no header says so."""
        free = [c for c in self.columns if not c.fields and c.reason in (UNKNOWN, UNNAMED, DISAGREE)]
        likely = [c for c in free if self._likely_name(self.profiles[c.index], headed)]
        if not likely or not self.named:
            return
        best = max(likely, key=lambda c: (self.profiles[c.index].body, self.profiles[c.index].length))
        best.takes(*self._scripts(self.profiles[best.index]), sure=False)
        for other in likely:
            cells = self.profiles[other.index]
            keys = [k for k in self._scripts(cells) if not self._taken(k)]
            if other is not best and keys and cells.body >= 0.4:
                other.takes(*keys, sure=False)

    def _likely_name(self, cells: Profile, headed: bool) -> bool:
        if cells.body >= 0.4:
            return True
        texts = cells.lettered >= 0.9 and cells.distinct >= 0.8 and cells.length >= 8
        return headed and texts and not _address(cells)

    # --- by cells ----------------------------------------------------------------------------

    def _by_cells(self, column: Column, headed: bool) -> None:
        """A header that is missing or not known: what the cells themselves prove."""
        cells = self.profiles[column.index]
        if cells.serial and not column.label:
            return column.ignore(IS_SERIAL)
        if self._computed(column) or cells.filled < 2:
            return None
        for key, share in (
            ("email", cells.email), ("phone", cells.phone), ("web", cells.web), ("region", cells.region),
            ("province", cells.province), ("commune", cells.commune),
        ):  # fmt: skip
            if key in self.known and share >= 0.7 and (key in ("phone", "email") or not self._taken(key)):
                return column.takes(key, sure=False)
        for key, declared in self.known.items():
            free = declared.kind in (Kind.CHOICE, Kind.CHOICES) and not self._taken(key) and cells.body < 0.5
            if free and cells.choice(self.entity, key) >= 0.7:
                return column.takes(key, sure=False)
        return None

    def _rest_by_cells(self) -> None:
        """A list without any header: what is left by its place and its look."""
        for column in self.columns:
            cells = self.profiles[column.index]
            if column.fields or column.reason not in (UNKNOWN, UNNAMED) or not cells.filled:
                continue
            for key in self._looks(column, cells):
                if key in self.known and not self._taken(key):
                    column.takes(key, sure=False)
                    break

    def _looks(self, column: Column, cells: Profile) -> list[str]:
        if cells.reference >= 0.6:
            return ["receipt_no"]
        if cells.date >= 0.6:
            beside = any("receipt_no" in c.fields and abs(c.index - column.index) == 1 for c in self.columns)
            return ["receipt_date" if beside else "founded_on", "founded_on"]
        if cells.year >= 0.8:
            return ["founded_on"]
        if cells.number >= 0.9:
            return ["members"]
        if _all(re.compile(r"[A-Z][A-Z0-9.\-]{1,9}"), cells):
            return ["acronym"]
        if _address(cells):
            return ["address"]
        if cells.lettered >= 0.9 and cells.distinct >= 0.7 and 6 <= cells.length <= 32:
            return ["president"]
        return ["notes"] if cells.length > 32 else []

    # --- once each ---------------------------------------------------------------------------

    def _once_each(self) -> None:
        """Where two columns claim one field, the surer keeps it; lists and places may have several."""
        for key, declared in self.known.items():
            claims = [c for c in self.columns if key in c.fields]
            if len(claims) < 2 or declared.kind in SEVERAL:
                continue
            best = min(
                claims,
                key=lambda c: (
                    c.confidence is not Confidence.EXACT,
                    -self.profiles[c.index].filled if declared.kind is Kind.NAME else 0,
                ),
            )
            for column in claims:
                if column is not best:
                    rest = tuple(k for k in column.fields if k != key)
                    if rest:
                        column.fields = rest
                    else:
                        column.ignore(TAKEN)


def _all(pattern: re.Pattern[str], cells: Profile) -> bool:
    return (
        bool(cells.texts) and sum(pattern.fullmatch(t.strip()) is not None for t in cells.texts) >= 0.8 * cells.filled
    )


def _address(cells: Profile) -> bool:
    return cells.share(sum(_ADDRESS.search(text) is not None for text in cells.texts)) >= 0.5


def sample_of(cells: list[Cell]) -> str:
    """The first cell that says something, as a person would read it."""
    from coalition_desktop.exchange.sheets import CellError
    from coalition_desktop.exchange.vocabulary import plain, words

    for cell in cells:
        if cell is None or isinstance(cell, CellError):
            continue
        text = shown(cell)
        if text and plain(text) not in words("nothing"):
            return text[:120]
    return ""


def shown(cell: Cell) -> str:
    """A cell as text: whole numbers without their decimals, days as YYYY-MM-DD."""
    from coalition_desktop.exchange.sheets import CellError

    if cell is None:
        return ""
    if isinstance(cell, CellError):
        return cell.text
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(cell.split()) if isinstance(cell, str) else str(cell)
