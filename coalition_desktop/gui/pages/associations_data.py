"""What the page of associations asks of the registry: ids first, rows of the visible window after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from coalition_desktop.language import QT_TRANSLATE_NOOP, Language
from coalition_desktop.records import rules
from coalition_desktop.records.catalogue import fields, table_of
from coalition_desktop.records.field import Field, Kind
from coalition_desktop.records.showing import shown, title
from coalition_desktop.store import finding
from coalition_desktop.store.disputes import disputed
from coalition_desktop.store.merged import standing
from coalition_desktop.store.meta import Draft, drafts
from coalition_desktop.store.reading import batches
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import Progress, Work

if TYPE_CHECKING:
    from coalition_desktop.desk.documents import Document
    from coalition_desktop.desk.records import Step

ENTITY = "association"
FIRST = 100  # ids found at once; the rest follows from another thread
LIGHT = "legal_file"  # the one filter that no column answers: the state of the legal file
ABSENT = ""  # the accepted value that stands for none
LISTED = ("name_ar", "name_fr", "province", "commune", "status", "phone", *rules.LEGAL_FIELDS)  # what the list shows

LIGHTS = {
    "complete": QT_TRANSLATE_NOOP("LegalLight", "Complete"),
    "incomplete": QT_TRANSLATE_NOOP("LegalLight", "Incomplete"),
    "expired": QT_TRANSLATE_NOOP("LegalLight", "Expired"),
}
BROUGHT_BY = QT_TRANSLATE_NOOP("AssociationFilters", "Brought by the import")
LEGAL_FILE = QT_TRANSLATE_NOOP("LegalLight", "Legal file")
NOT_GIVEN = QT_TRANSLATE_NOOP("LegalLight", "Not given")
LOOKING = QT_TRANSLATE_NOOP("Phase", "Looking through the legal files")

_COUNTED = frozenset({Kind.CHOICE, Kind.CHOICES, Kind.REGION, Kind.PROVINCE, Kind.COMMUNE, Kind.FLAG, Kind.DATE})
_PRESENCE = frozenset({Kind.PHONES, Kind.EMAIL, Kind.IDENTIFIER})  # all that is asked is who has none
_FILTERED = _COUNTED | _PRESENCE


@dataclass(frozen=True)
class Asked:
    """What the list shows.  ``filters``: field (or ``LIGHT``, ``BROUGHT``) → accepted values, ``ABSENT`` for none."""

    text: str = ""
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sort: str = "name"
    descending: bool = False

    def narrowed(self) -> bool:
        """Whether anything is left out."""
        return bool(self.text.strip() or self.filters)

    def with_filter(self, key: str, values: Iterable[str]) -> Asked:
        """The same with other accepted values of one field; none takes the filter away."""
        chosen = tuple(values)
        kept = {k: v for k, v in self.filters.items() if k != key or chosen}
        return replace(self, filters={**kept, key: chosen} if chosen else kept)

    def kept(self) -> dict[str, Any]:
        """As JSON for the settings."""
        return {
            "text": self.text,
            "filters": {k: list(v) for k, v in self.filters.items()},
            "sort": self.sort,
            "descending": self.descending,
        }


def asked_of(kept: Any) -> Asked:
    """What ``Asked.kept`` gave; what is not understood is left out."""
    if not isinstance(kept, dict):
        return Asked()
    given = kept.get("filters")
    known = {LIGHT, finding.BROUGHT, *filter_fields()}
    filters = {
        key: tuple(str(v) for v in values)
        for key, values in (given.items() if isinstance(given, dict) else ())
        if key in known and isinstance(values, list) and values
    }
    sort = str(kept.get("sort", "name"))
    return Asked(str(kept.get("text", "")), filters, sort if sort in SORTS else "name", kept.get("descending") is True)


@dataclass(frozen=True)
class Found:
    """The answer to what was asked, which may be another question by now."""

    asked: Asked
    ids: Sequence[str]


SORTS = ("name", "updated", "status")


def filter_fields() -> Mapping[str, Field]:
    """The fields that a filter can be set on, in the order of declaration."""
    return {key: one for key, one in fields(ENTITY).items() if one.kind in _FILTERED}


class _Row(dict[str, Any]):
    """The values of a row; ``legal`` is worked out when it is looked at."""

    def __missing__(self, key: str) -> Any:
        if key != "legal":
            raise KeyError(key)
        self[key] = rules.legal_file(self, date.today())
        return self[key]


class Associations:
    """The registry as this page sees it, in one language."""

    def __init__(self, registry: Registry, language: Language) -> None:
        self.registry, self.language = registry, language

    # -- lists ----------------------------------------------------------------------------------

    def _query(self, asked: Asked) -> finding.Query:
        sort = asked.sort
        if sort == "name":
            sort = "name_ar" if self.language.rtl else "name_fr"
        filters = {key: values for key, values in asked.filters.items() if key != LIGHT}
        return finding.Query(ENTITY, asked.text, filters, sort, asked.descending)

    def first(self, asked: Asked) -> list[str] | None:
        """The first ids, at most ``FIRST``; None where they take a work of their own."""
        if LIGHT in asked.filters:
            return None
        with self.registry.read() as session:
            return finding.find(session, self._query(asked), FIRST)

    def everything(self, asked: Asked) -> Work[Found]:
        """All ids, in the order asked for."""
        return Found(asked, (yield from self._everything(asked)))

    def _everything(self, asked: Asked) -> Work[list[str]]:
        with self.registry.read() as session:
            ids = finding.find(session, self._query(asked))
            yield Progress(0, len(ids), LOOKING)
            if LIGHT not in asked.filters:
                return ids
            found: list[str] = []
            done = 0
            for part in batches(ids):
                rows = finding.rows(session, ENTITY, part, rules.LEGAL_FIELDS)
                found += [r["id"] for r in rows if rules.legal_file(r, date.today()).light in asked.filters[LIGHT]]
                done += len(part)
                yield Progress(done, len(ids), LOOKING)
            return found

    def how_many(self, asked: Asked) -> int:
        """The count of a list that the database can answer alone."""
        with self.registry.read() as session:
            return finding.count(session, self._query(asked))

    def counts(self, views: Sequence[Asked | None]) -> Work[list[int | None]]:
        """The count of each of several lists; None where none was asked for."""
        found: list[int | None] = []
        for place, asked in enumerate(views):
            if asked is None:
                found.append(None)
            elif LIGHT in asked.filters:
                found.append(len((yield from self._everything(asked))))
            else:
                found.append(self.how_many(asked))
            yield Progress(place + 1, len(views), LOOKING)
        return found

    def rows(self, ids: Sequence[str]) -> list[dict[str, Any] | None]:
        """What the list shows of each id, with ``legal`` and ``draft``; None for a record that has gone meanwhile."""
        return self._rows(ids, LISTED)

    def whole(self, rid: str) -> dict[str, Any] | None:
        """The row of one id with all its values."""
        return self._rows([rid], None)[0]

    def _rows(self, ids: Sequence[str], keys: Sequence[str] | None) -> list[dict[str, Any] | None]:
        with self.registry.read() as session:
            found = {row["id"]: _Row(row) for row in finding.rows(session, ENTITY, ids, keys)}
            unsaved = drafts(session)
        for rid, row in found.items():
            row["draft"] = rid in unsaved
        return [found.get(rid) for rid in ids]

    def found(self, typed: str, most: int) -> tuple[list[dict[str, Any]], bool]:
        """The values of the first records that the list shows for a text, and whether it shows more."""
        with self.registry.read() as session:
            ids = finding.find(session, self._query(Asked(typed)), most + 1)
            return finding.rows(session, ENTITY, ids[:most]), len(ids) > most

    # -- filters --------------------------------------------------------------------------------

    def filter_label(self, key: str) -> str:
        """The name of a filter."""
        words = {LIGHT: LEGAL_FILE, finding.BROUGHT: BROUGHT_BY}
        return self.language.say(words[key] if key in words else fields(ENTITY)[key].label)

    def value_words(self, key: str, value: str) -> str:
        """An accepted value in words."""
        if value == ABSENT:
            return self.language.say(NOT_GIVEN)
        if key == LIGHT:
            return self.language.say(LIGHTS[value]) if value in LIGHTS else value
        if key == finding.BROUGHT:
            return self._import_name(value) or value
        declared = fields(ENTITY)[key]
        if declared.kind is Kind.FLAG:
            return shown(declared, value == "yes", self.language)
        return shown(declared, [value] if declared.kind is Kind.CHOICES else value, self.language)

    def options(self, key: str, asked: Asked) -> list[tuple[str, str, int | None]]:
        """What a filter can accept: value, words, and how many there are where that is known at once."""
        if key == LIGHT:
            return [(code, self.value_words(key, code), None) for code in LIGHTS]
        if key == finding.BROUGHT:
            return self._imports()
        declared = fields(ENTITY)[key]
        if declared.kind in _COUNTED:
            return self._counted(key, declared, asked)
        return [(ABSENT, self.value_words(key, ABSENT), None)]

    def _import_name(self, number: str) -> str:
        from coalition_desktop.desk.imports import import_name

        with self.registry.read() as session:
            return import_name(session, number)

    def _imports(self) -> list[tuple[str, str, int | None]]:
        from coalition_desktop.desk.imports import past_imports

        with self.registry.read() as session:
            return [(str(one.id), one.name, None) for one in past_imports(session) if one.operation is not None]

    def _counted(self, key: str, declared: Field, asked: Asked) -> list[tuple[str, str, int | None]]:
        others = replace(asked, filters={k: v for k, v in asked.filters.items() if k != key})
        counted: dict[str, int] = {}
        with self.registry.read() as session:
            for value, number in finding.facets(session, self._query(others), key).items():
                code = value[:4] if declared.kind is Kind.DATE else value
                counted[code] = counted.get(code, 0) + number
        for code in asked.filters.get(key, ()):
            counted.setdefault(code, 0)
        order = [*(declared.choices or self._sorted(key, declared, counted)), ABSENT]
        return [(code, self.value_words(key, code), counted[code]) for code in order if code in counted]

    def _sorted(self, key: str, declared: Field, counted: Mapping[str, int]) -> list[str]:
        given = [code for code in counted if code != ABSENT]
        if declared.kind in (Kind.DATE, Kind.FLAG):  # newest first, yes before no
            return sorted(given, reverse=True)
        return sorted(given, key=lambda code: self.value_words(key, code))

    def get_ready(self) -> Work[None]:
        """Load what says dates: it takes a while, once, and not in the window's thread."""
        yield Progress(0, 0, LOOKING)
        self.language.date(date.today())

    # -- one record -----------------------------------------------------------------------------

    def values(self, rid: str) -> dict[str, Any] | None:
        """The values of an association; None when it is not (or no longer) in the registry."""
        with self.registry.read() as session:
            try:
                entity, values = finding.values_of(session, rid)
            except KeyError:
                return None
        return values if entity == ENTITY else None

    def name(self, values: Mapping[str, Any]) -> str:
        """Under which name a person knows it."""
        return title(ENTITY, values, self.language)

    def draft_of(self, rid: str) -> Draft | None:
        """What was typed about a record and not saved."""
        with self.registry.read() as session:
            return drafts(session).get(rid)

    def new_drafts(self) -> list[Draft]:
        """Forms of associations that are not in the registry yet, newest first."""
        with self.registry.read() as session:
            kept = [one for one in drafts(session).values() if one.entity == ENTITY]
            if not kept:
                return []
            table = table_of(ENTITY)
            here = set(session.scalars(select(table.c.id).where(table.c.id.in_([one.rid for one in kept]))))
        return sorted((one for one in kept if one.rid not in here), key=lambda one: one.saved_at, reverse=True)

    def steps(self, rid: str) -> list[Step]:
        """What happened to a record, newest first."""
        from coalition_desktop.desk.records import steps

        with self.registry.read() as session:
            return steps(session, rid)[::-1]

    def said_fields(self, rid: str) -> dict[str, str]:
        """The fields of which anything was ever said: key and label."""
        from coalition_desktop.desk.field_history import field_keys

        with self.registry.read() as session:
            return {key: self.language.say(field.label) for key, field in field_keys(session, rid).items()}

    def is_disputed(self, rid: str, key: str) -> bool:
        """Whether a field has several values between which somebody must decide."""
        with self.registry.read() as session:
            return key in disputed(session).get(rid, ())

    def behind(self, rid: str) -> list[tuple[str, str]]:
        """The records for which this one stands since they were merged: id and name with number."""
        from coalition_desktop.desk.duplicates import behind

        found = []
        with self.registry.read() as session:
            for other in behind(session, rid):
                _, values, _ = finding.last_values(session, other)
                found.append((other, " · ".join(filter(None, (self.name(values), values.get("number"))))))
        return found

    def standing(self, rid: str) -> str:
        """The record that stands for this one: itself, mostly."""
        with self.registry.read() as session:
            return standing(session, rid)

    def documents(self, rid: str) -> list[Document]:
        """The documents kept with an association, newest first."""
        from coalition_desktop.desk.documents import documents

        with self.registry.read() as session:
            return documents(self.registry, session, rid)

    def related(self, entity: str, key: str, rid: str) -> list[dict[str, Any]]:
        """Living records of a kind that refer to this one, newest first."""
        with self.registry.read() as session:
            table = table_of(entity)
            query = select(table).where(table.c[key] == rid).order_by(table.c.id.desc())
            return [dict(row) for row in session.execute(query).mappings()]
