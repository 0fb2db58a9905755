"""What the fields of one record must be to each other, and the state of an association's legal file.

Pure functions on a dictionary of values (as ``Kind`` says they are kept) and a day.  Nearly all
remarks are warnings: real papers are late, out of order and incomplete.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Any, Literal, NamedTuple

from coalition_desktop.language import QT_TRANSLATE_NOOP, Message, Shown, Text
from coalition_desktop.records import places
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Field, Kind

Values = Mapping[str, Any]

NO_NAME = QT_TRANSLATE_NOOP("Rules", "Write the name in Arabic or in French.")
NO_LETTER = QT_TRANSLATE_NOOP("Rules", "A name needs at least one letter.")
MISSING = QT_TRANSLATE_NOOP("Rules", "Fill in “{field}”.")
NEGATIVE = QT_TRANSLATE_NOOP("Rules", "“{field}” cannot be less than zero.")
FUTURE = QT_TRANSLATE_NOOP("Rules", "“{field}” is in the future: {date}.")
ORDER = QT_TRANSLATE_NOOP("Rules", "“{later}” ({late}) is before “{earlier}” ({early}).")
PROVINCE_ELSEWHERE = QT_TRANSLATE_NOOP("Rules", "This province is not in the chosen region.")
COMMUNE_ELSEWHERE = QT_TRANSLATE_NOOP("Rules", "This commune is not in the chosen province.")
COMMUNE_OUT_OF_REGION = QT_TRANSLATE_NOOP("Rules", "This commune is not in the chosen region.")
MORE_THAN_ALL = QT_TRANSLATE_NOOP("Rules", "“{part}” ({few}) is more than “{whole}” ({all}).")
LONG_TERM = QT_TRANSLATE_NOOP("Rules", "The term of a bureau is rarely longer than {years} years.")
ITSELF = QT_TRANSLATE_NOOP("Rules", "An association does not promise support to itself: choose another one.")

LONGEST_TERM = 6  # years; longer ones are remarked, not refused


@dataclass(frozen=True, slots=True)
class Remark:
    """What a person should look at.  ``blocks``: the record is not kept like this."""

    field: str
    code: str
    why: Message
    blocks: bool = False


# Pairs of dates: the first is not after the second.
_IN_ORDER: dict[str, tuple[tuple[str, str], ...]] = {
    "association": (
        ("founding_assembly", "deposited_on"), ("founded_on", "receipt_date"), ("founding_assembly", "receipt_date"),
        ("deposited_on", "receipt_date"), ("receipt_date", "final_receipt_date"), ("founded_on", "final_receipt_date"),
        ("founded_on", "joined_on"), ("founded_on", "bureau_renewed"), ("receipt_date", "public_utility_date"),
    ),
    "position": (("from_date", "to_date"),),
    "mandate": (("from_date", "to_date"),),
    "commitment": (("promised_on", "due_on"),),
    "letter": (("issued_on", "valid_until"), ("issued_on", "cancelled_on")),
    "document": (("dated", "valid_until"),),
    "person": (("birth_date", "consent_date"),),
}  # fmt: skip
_PERIODS = frozenset({("from_date", "to_date")})
# Dates that may well lie ahead; all others tell of what has happened.
_MAY_LIE_AHEAD = frozenset({"to_date", "from_date", "due_on", "valid_until"})
_PARTS_OF = {"women": "members", "youth": "members"}


def problems(entity: str, values: Values, today: date) -> list[Remark]:
    """What is wrong or odd in a record, first what keeps it from being kept."""
    asked = _asked(entity)
    dates: dict[str, str] = {key: day for key in asked.dates if (day := values.get(key))}
    found = [
        *_names(entity, values, asked.names),
        *_required(entity, values, asked.required),
        *_numbers(entity, values, asked.numbers),
        *(_future(entity, dates, today) if max(dates.values(), default="") >= str(today.year) else ()),
        *_order(entity, dates),
        *_territory(values.get("region") or "", values.get("province") or "", values.get("commune") or ""),
        *(_both_sides(values) if entity == "commitment" else ()),
    ]
    return sorted(found, key=lambda remark: not remark.blocks) if found else found


def _label(entity: str, key: str) -> Text:
    return fields(entity)[key].label


def _given(value: object) -> bool:
    return value not in (None, "", [])


class _Asked(NamedTuple):
    """Keys of the fields that the rules look at."""

    names: tuple[str, ...]
    dates: tuple[str, ...]
    numbers: tuple[str, ...]
    required: tuple[str, ...]


@cache
def _asked(entity: str) -> _Asked:
    def of_kind(*kinds: Kind) -> tuple[str, ...]:
        return tuple(sorted(key for key, field in known.items() if field.kind in kinds))

    known = fields(entity)
    either = "name_ar" if entity == "person" else ""  # one of the two names is enough
    required = tuple(key for key, field in known.items() if field.required and key != either)
    return _Asked(of_kind(Kind.NAME), of_kind(Kind.DATE), of_kind(Kind.NUMBER, Kind.AMOUNT), required)


def _names(entity: str, values: Values, keys: Sequence[str]) -> Iterator[Remark]:
    for key in keys:
        name = values.get(key)
        if name and not name[0].isalpha() and not any(map(str.isalpha, name)):
            yield Remark(key, "name_without_letter", Message(NO_LETTER), blocks=True)
    if entity in ("association", "person") and not (_given(values.get("name_ar")) or _given(values.get("name_fr"))):
        yield Remark("name_ar", "missing_name", Message(NO_NAME), blocks=True)


def _required(entity: str, values: Values, keys: Sequence[str]) -> Iterator[Remark]:
    for key in keys:
        if not _given(values.get(key)):
            yield Remark(key, "missing_value", Message(MISSING, {"field": _label(entity, key)}), blocks=True)


def _numbers(entity: str, values: Values, keys: Sequence[str]) -> Iterator[Remark]:
    known = fields(entity)
    for key in keys:
        number = values.get(key)
        if number and (number < 0 if isinstance(number, int) else _is_negative(known[key], number)):
            yield Remark(key, "negative_number", Message(NEGATIVE, {"field": _label(entity, key)}), blocks=True)
    for part, whole in _PARTS_OF.items():
        few, everyone = values.get(part), values.get(whole)
        if isinstance(few, int) and isinstance(everyone, int) and few > everyone >= 0 and part in known:
            said: dict[str, Shown] = {
                "part": known[part].label, "few": few, "whole": known[whole].label, "all": everyone
            }  # fmt: skip
            yield Remark(part, "part_exceeds_whole", Message(MORE_THAN_ALL, said))
    term = values.get("bureau_term")
    if entity == "association" and isinstance(term, int) and term > LONGEST_TERM:
        yield Remark("bureau_term", "long_term", Message(LONG_TERM, {"years": LONGEST_TERM}))


def _is_negative(field: Field, number: object) -> bool:
    return field.kind is Kind.AMOUNT and str(number).startswith("-")


def _future(entity: str, dates: Mapping[str, str], today: date) -> Iterator[Remark]:
    for key, day in dates.items():
        if key not in _MAY_LIE_AHEAD and _after(day, today.isoformat()):
            yield Remark(key, "future_date", Message(FUTURE, {"field": _label(entity, key), "date": _shown(day)}))


def _order(entity: str, dates: Mapping[str, str]) -> Iterator[Remark]:
    for earlier, later in _IN_ORDER.get(entity, ()):
        first, second = dates.get(earlier), dates.get(later)
        if first and second and first > second and _after(first, second):
            said: dict[str, Shown] = {
                "earlier": _label(entity, earlier), "early": _shown(first),
                "later": _label(entity, later), "late": _shown(second),
            }  # fmt: skip
            yield Remark(later, "date_order", Message(ORDER, said), blocks=(earlier, later) in _PERIODS)


@lru_cache(maxsize=4096)
def _territory(region: str, province: str, commune: str) -> tuple[Remark, ...]:
    found = []
    region, province, commune = _known(region, "region"), _known(province, "province"), _known(commune, "commune")
    if region and province and not places.within(province, region):
        found.append(Remark("province", "province_elsewhere", Message(PROVINCE_ELSEWHERE)))
    if commune and province and not places.within(commune, province):
        found.append(Remark("commune", "commune_elsewhere", Message(COMMUNE_ELSEWHERE)))
    elif commune and region and not province and not places.within(commune, region):
        found.append(Remark("commune", "commune_elsewhere", Message(COMMUNE_OUT_OF_REGION)))
    return tuple(found)


def _known(code: str, level: places.Level) -> str:
    return code if places.exists(code, level) else ""


def _both_sides(values: Values) -> Iterator[Remark]:
    if values.get("giver") and values.get("giver") == values.get("receiver"):
        yield Remark("receiver", "supports_itself", Message(ITSELF), blocks=True)


def _after(first: str, second: str) -> bool:
    """Whether a date (YYYY, YYYY-MM or YYYY-MM-DD) is surely after another."""
    known = min(len(first), len(second))
    return first[:known] > second[:known]


def _shown(day: str) -> str:
    """12/11/2026, as both languages write it."""
    return "/".join(reversed(day.split("-")))


# --- the legal file ------------------------------------------------------------------------------

Light = Literal["complete", "incomplete", "expired"]
State = Literal["ok", "soon", "missing", "expired"]

FOUNDING_ASSEMBLY = QT_TRANSLATE_NOOP("LegalFile", "Founding assembly")
PROVISIONAL_RECEIPT = QT_TRANSLATE_NOOP("LegalFile", "Provisional receipt")
FINAL_RECEIPT = QT_TRANSLATE_NOOP("LegalFile", "Final receipt")
BUREAU = QT_TRANSLATE_NOOP("LegalFile", "Term of the bureau")
DECLARATION = QT_TRANSLATE_NOOP("LegalFile", "Declaration of the new bureau")
INTERNAL_RULES = QT_TRANSLATE_NOOP("LegalFile", "Internal rules")
PUBLIC_UTILITY = QT_TRANSLATE_NOOP("LegalFile", "Public utility")

NO_ASSEMBLY = QT_TRANSLATE_NOOP("LegalFile", "The date of the founding assembly is not known.")
NO_PROVISIONAL = QT_TRANSLATE_NOOP("LegalFile", "The number of the provisional receipt is missing.")
NO_FINAL = QT_TRANSLATE_NOOP("LegalFile", "The final receipt is missing.")
FINAL_AWAITED = QT_TRANSLATE_NOOP("LegalFile", "The final receipt is due by {date}.")
FINAL_LATE = QT_TRANSLATE_NOOP("LegalFile", "The final receipt was due on {date} and is missing.")
NO_TERM = QT_TRANSLATE_NOOP("LegalFile", "The last renewal of the bureau or the length of its term is not known.")
TERM_SOON = QT_TRANSLATE_NOOP("LegalFile", "The term of the bureau ends on {date}.")
TERM_OVER = QT_TRANSLATE_NOOP("LegalFile", "The term of the bureau ended on {date}.")
DECLARE = QT_TRANSLATE_NOOP("LegalFile", "The new bureau is to be declared to the local authority by {date}.")

# Dahir 1-58-376 of 1958 as changed by law 75-00, article 5: the final receipt within 60 days of the
# deposit, changes in the bureau declared within the month that follows.
FINAL_RECEIPT_DAYS = 60
DECLARATION_MONTHS = 1
SOON_DAYS = 60


@dataclass(frozen=True, slots=True)
class LegalItem:
    """One paper or deadline.  ``day`` is an ISO date (of the paper, or the deadline), "" unknown."""

    name: Text
    state: State
    day: str = ""
    why: Message | None = None


@dataclass(frozen=True, slots=True)
class LegalFile:
    """The light, the papers behind it, and a sentence for each that is not in order, worst first."""

    light: Light
    items: tuple[LegalItem, ...]
    reasons: tuple[Message, ...]


# All that ``legal_file`` looks at.
LEGAL_FIELDS = (
    "founded_on", "founding_assembly", "deposited_on", "receipt_no", "receipt_date", "final_receipt_no",
    "final_receipt_date", "bureau_renewed", "bureau_term", "internal_rules", "public_utility_no",
    "public_utility_date",
)  # fmt: skip

_WORST_FIRST: tuple[State, ...] = ("expired", "missing", "soon", "ok")


def legal_file(values: Values, today: date) -> LegalFile:
    """The legal file of an association as far as its fields tell; attached documents do not count."""
    items = (
        *_assembly(values),
        *_provisional(values),
        *_final(values, today),
        *_bureau(values, today),
        *_declaration(values, today),
        *_optional(values),
    )
    worst_first = sorted(items, key=lambda item: _WORST_FIRST.index(item.state))
    states = {item.state for item in items}
    light: Light = "expired" if "expired" in states else "incomplete" if "missing" in states else "complete"
    return LegalFile(light, items, tuple(item.why for item in worst_first if item.why))


def _assembly(values: Values) -> Iterator[LegalItem]:
    day = values.get("founding_assembly") or values.get("founded_on")
    if day:
        yield LegalItem(FOUNDING_ASSEMBLY, "ok", day)
    else:
        yield LegalItem(FOUNDING_ASSEMBLY, "missing", why=Message(NO_ASSEMBLY))


def _provisional(values: Values) -> Iterator[LegalItem]:
    # whoever has the final receipt needs the provisional one no more
    if values.get("receipt_no") or values.get("final_receipt_no"):
        yield LegalItem(PROVISIONAL_RECEIPT, "ok", values.get("receipt_date") or "")
    else:
        yield LegalItem(PROVISIONAL_RECEIPT, "missing", why=Message(NO_PROVISIONAL))


def _final(values: Values, today: date) -> Iterator[LegalItem]:
    deposited = values.get("deposited_on") or values.get("receipt_date")
    if values.get("final_receipt_no") or values.get("final_receipt_date"):
        yield LegalItem(FINAL_RECEIPT, "ok", values.get("final_receipt_date") or "")
    elif not deposited:
        yield LegalItem(FINAL_RECEIPT, "missing", why=Message(NO_FINAL))
    else:
        due = _days_later(_last_day(deposited), FINAL_RECEIPT_DAYS)
        late = due < today
        yield _dated(FINAL_RECEIPT, "missing" if late else "soon", due, FINAL_LATE if late else FINAL_AWAITED)


def _bureau(values: Values, today: date) -> Iterator[LegalItem]:
    begun = values.get("bureau_renewed") or values.get("founding_assembly") or values.get("founded_on")
    term = values.get("bureau_term")
    if not begun or not term or term < 0:
        yield LegalItem(BUREAU, "missing", why=Message(NO_TERM))
        return
    end = _months_later(_last_day(begun), 12 * term)
    if end < today:
        yield _dated(BUREAU, "expired", end, TERM_OVER)
    elif end <= today + timedelta(days=SOON_DAYS):
        yield _dated(BUREAU, "soon", end, TERM_SOON)
    else:
        yield LegalItem(BUREAU, "ok", end.isoformat())


def _declaration(values: Values, today: date) -> Iterator[LegalItem]:
    renewed = values.get("bureau_renewed") or ""
    if len(renewed) == len("2026-11-23"):
        due = _months_later(_last_day(renewed), DECLARATION_MONTHS)
        if renewed <= today.isoformat() <= due.isoformat():
            yield _dated(DECLARATION, "soon", due, DECLARE)


def _optional(values: Values) -> Iterator[LegalItem]:
    if values.get("internal_rules"):
        yield LegalItem(INTERNAL_RULES, "ok")
    if values.get("public_utility_no"):
        yield LegalItem(PUBLIC_UTILITY, "ok", values.get("public_utility_date") or "")


def _dated(name: Text, state: State, day: date, why: Text) -> LegalItem:
    return LegalItem(name, state, day.isoformat(), Message(why, {"date": _shown(day.isoformat())}))


def validity(until: str, today: date) -> State:
    """Whether what is valid until a date still is: ``ok``, ``soon`` to end, or ``expired``."""
    last = _last_day(until)
    if last < today:
        return "expired"
    return "soon" if last <= _days_later(today, SOON_DAYS) else "ok"


def _last_day(day: str) -> date:
    """The last day a date of unknown month or day can mean."""
    year, month, dom = (*(int(part) for part in day.split("-")), 0, 0)[:3]
    month = month or 12
    return date(year, month, dom or calendar.monthrange(year, month)[1])


def _days_later(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last one; never past the calendar's end."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    month += 1
    if year > date.max.year:
        return date.max
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
