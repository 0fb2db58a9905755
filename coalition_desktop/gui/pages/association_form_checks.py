"""What the form asks of the registry: places, who else has a name or number, saving, drafts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from coalition_desktop.folding import fold
from coalition_desktop.gui.editors import Sources
from coalition_desktop.gui.pages.associations_data import ENTITY, Associations
from coalition_desktop.gui.widgets.choices import Option, Place
from coalition_desktop.name_keys import name_key
from coalition_desktop.records import places, rules
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Kind
from coalition_desktop.records.showing import phone, title
from coalition_desktop.store import finding
from coalition_desktop.store.meta import drop_draft, keep_draft
from coalition_desktop.store.numbering import association_numbers
from coalition_desktop.store.writing import new_rid

NEAR = 50  # records with the same words that are looked at for the same name


class Twin(NamedTuple):
    """Another association with this name or number."""

    rid: str
    number: str
    name: str


class FormDesk:
    """The registry as the form sees it."""

    def __init__(self, data: Associations) -> None:
        self.data = data
        self.registry, self.language = data.registry, data.language

    # -- editors --------------------------------------------------------------------------------

    def sources(self) -> Sources:
        """What the editors need."""
        from coalition_desktop.exchange.phones import phones_in

        def read_phone(typed: str) -> str | None:
            found = phones_in(typed)
            return found.numbers[0] if len(found.numbers) == 1 and not found.rest else None

        return Sources(self.language, self._places, self._search, self._title, read_phone, phone)

    def _places(self, kind: Kind) -> Sequence[Place]:
        found = {Kind.REGION: places.regions, Kind.PROVINCE: places.provinces, Kind.COMMUNE: places.communes}[kind]()
        named = [(places.name(one.code, self.language.code), one) for one in found]
        seen: dict[str, int] = {}
        for words, _ in named:
            seen[words] = seen.get(words, 0) + 1
        listed = [
            Place(one.code, words if seen[words] == 1 else f"{words} ({places.name(one.province, self.language.code)})")
            for words, one in named
        ]
        return sorted(listed, key=lambda place: fold(place.words)) if kind is not Kind.REGION else listed

    def _search(self, entity: str, typed: str) -> Sequence[Option]:
        with self.registry.read() as session:
            ids = finding.find(session, finding.Query(entity, typed), 12)
            return [(row["id"], title(entity, row, self.language)) for row in finding.rows(session, entity, ids)]

    def _title(self, entity: str, rid: str) -> str:
        with self.registry.read() as session:
            try:
                return title(entity, finding.last_values(session, rid)[1], self.language)
            except KeyError:
                return ""

    # -- checks ---------------------------------------------------------------------------------

    def remarks(self, values: Mapping[str, Any]) -> list[rules.Remark]:
        """What is wrong or odd in the whole form."""
        return rules.problems(ENTITY, values, date.today())

    def twin_by_number(self, number: str, rid: str) -> Twin | None:
        """Another living association with this number."""
        with self.registry.read() as session:
            others = [one for one in finding.numbered(session, ENTITY, number) if one != rid]
            return self._twin(finding.rows(session, ENTITY, others[:1]))

    def twin_by_name(self, key: str, name: str, rid: str) -> Twin | None:
        """Another living association of the same name, however it is written."""
        wanted = name_key(name)
        with self.registry.read() as session:
            ids = finding.find(session, finding.Query(ENTITY, name), NEAR)
            near = finding.rows(session, ENTITY, [one for one in ids if one != rid])
        same = [row for row in near if row.get(key) and name_key(row[key]) == wanted]
        return self._twin(same)

    def _twin(self, found: Sequence[Mapping[str, Any]]) -> Twin | None:
        if not found:
            return None
        return Twin(found[0]["id"], found[0].get("number") or "", self.data.name(found[0]))

    def next_number(self) -> str:
        """The number that a new association would be given."""
        with self.registry.read() as session:
            return association_numbers(session, self.registry.identity.office, 1)[0]

    # -- drafts and saving ----------------------------------------------------------------------

    def keep_draft(
        self, rid: str, changed: Mapping[str, Any], typed: Mapping[str, str], base: Mapping[str, Any]
    ) -> None:
        """Keep what was typed: values, texts that are not understood yet, and what stood there before."""
        before = {key: base.get(key) for key in changed}
        body = {"values": dict(changed), "typed": dict(typed), "before": before}
        with self.registry.note() as session:
            keep_draft(session, rid, ENTITY, body)

    def drop_draft(self, rid: str) -> None:
        """Nothing is left to be saved."""
        with self.registry.note() as session:
            drop_draft(session, rid)

    def save(self, rid: str, values: Mapping[str, Any], new: bool) -> str | None:
        """Write the changed values as one operation; the id when something was written."""
        from coalition_desktop.desk import records

        if new:
            written: str | None = records.save_new(self.registry, ENTITY, values, rid)
        else:
            written = rid if records.save(self.registry, ENTITY, rid, values) else None
        self.drop_draft(rid)
        return written

    def new_id(self) -> str:
        """The id that a new association will have."""
        return new_rid()


def same(one: Any, other: Any) -> bool:
    """Whether two values of a field are the same to the registry."""
    return (one if one not in ("", []) else None) == (other if other not in ("", []) else None)


def label(language_say: Any, key: str) -> str:
    """The label of a field."""
    return str(language_say(fields(ENTITY)[key].label))
