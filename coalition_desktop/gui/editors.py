"""Which editor edits which kind of value.  Imports the records: not for the first paint."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from coalition_desktop.folding import fold
from coalition_desktop.gui.widgets.choices import (
    ChipsField,
    ChoiceField,
    FlagField,
    Option,
    Place,
    PlaceField,
    ReferenceField,
)
from coalition_desktop.gui.widgets.dates import DateField
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.lines import AmountEdit, EmailEdit, LineEdit, LtrEdit, NumberEdit, WebEdit
from coalition_desktop.gui.widgets.texts import NotesField, PhonesField
from coalition_desktop.language import Language
from coalition_desktop.records.field import Field, Kind


@dataclass(frozen=True)
class Sources:
    """What editors need to know beyond their field.

    ``places(kind)``: all places of REGION, PROVINCE or COMMUNE with their names in the interface's
    language.  ``search(entity, text)``: records for a reference as (id, title); ``title(entity, id)``.
    ``read_phone``: what was typed → E.164 or None; ``show_phone``: E.164 → what is read.
    """

    language: Language
    places: Callable[[Kind], Sequence[Place]]
    search: Callable[[str, str], Sequence[Option]]
    title: Callable[[str, str], str]
    read_phone: Callable[[str], str | None]
    show_phone: Callable[[str], str]


Factory = Callable[[Field, Sources], QWidget]


def _options(field: Field, sources: Sources) -> list[Option]:
    return [(code, sources.language.say(words)) for code, words in (field.choices or {}).items()]


def _place(field: Field, sources: Sources) -> QWidget:
    return PlaceField(sources.places(field.kind), fold)


def _reference(field: Field, sources: Sources) -> QWidget:
    target = field.target
    return ReferenceField(lambda typed: sources.search(target, typed), lambda found: sources.title(target, found))


EDITORS: Mapping[Kind, Factory] = {
    Kind.TEXT: lambda field, sources: LineEdit(field.script),
    Kind.LONG_TEXT: lambda field, sources: NotesField(),
    Kind.NAME: lambda field, sources: LineEdit(field.script),
    Kind.IDENTIFIER: lambda field, sources: LtrEdit(),
    Kind.DATE: lambda field, sources: DateField(),
    Kind.NUMBER: lambda field, sources: NumberEdit(),
    Kind.AMOUNT: lambda field, sources: AmountEdit(),
    Kind.FLAG: lambda field, sources: FlagField(sources.language.say(field.label)),
    Kind.CHOICE: lambda field, sources: ChoiceField(_options(field, sources), field.required),
    Kind.CHOICES: lambda field, sources: ChipsField(_options(field, sources), sources.language.say(field.label)),
    Kind.PHONES: lambda field, sources: PhonesField(
        sources.read_phone, sources.show_phone, sources.language.say(field.label)
    ),
    Kind.EMAIL: lambda field, sources: EmailEdit(),
    Kind.WEB: lambda field, sources: WebEdit(),
    Kind.REGION: _place,
    Kind.PROVINCE: _place,
    Kind.COMMUNE: _place,
    Kind.REFERENCE: _reference,
}

WIDE = frozenset({Kind.LONG_TEXT, Kind.CHOICES})  # take the whole width of a form


def editor_for(field: Field, sources: Sources) -> QWidget:
    """A new editor for a field, empty.  It keeps the protocol of ``widgets.editor.Editor``."""
    return EDITORS[field.kind](field, sources)


def form_field(field: Field, sources: Sources) -> FormField:
    """A new editor with its label, hint and place for errors, in the interface's language."""
    hint = sources.language.say(field.hint) if field.hint else ""
    label = sources.language.say(field.label)
    return FormField(label, editor_for(field, sources), hint=hint, required=field.required)


def link_places(fields: Mapping[str, FormField]) -> None:
    """Choosing a region narrows the provinces, a province the communes (keys of the records)."""
    chain = [fields[key] for key in ("region", "province", "commune") if key in fields]
    for upper, lower in itertools.pairwise(chain):
        _link(upper, lower)


def _link(upper: FormField, lower: FormField) -> None:
    def narrow() -> None:
        place = lower.widget
        assert isinstance(place, PlaceField)
        before = place.value()
        place.set_within(upper.value())
        if place.value() != before:
            place.changed.emit()

    upper.changed.connect(narrow)
