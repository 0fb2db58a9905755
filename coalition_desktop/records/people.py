"""Persons, their positions in associations' bureaus and their mandates in the coalition."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Column

from coalition_desktop.language import QT_TRANSLATE_NOOP, Text
from coalition_desktop.records.choices import CONSENT, MANDATE, POSITION, SEX
from coalition_desktop.records.field import Group, Kind, Record, column


class Person(Record):
    """Somebody who holds a position or a mandate."""

    __tablename__ = "person"
    entity: ClassVar[str] = "person"
    label: ClassVar[Text] = QT_TRANSLATE_NOOP("Person", "Person")
    plural: ClassVar[Text] = QT_TRANSLATE_NOOP("Person", "Persons")
    title: ClassVar[dict[str, tuple[str, ...]]] = {"ar": ("name_ar", "name_fr"), "fr": ("name_fr", "name_ar")}

    # fmt: off
    name_ar: Column[str | None] = column(QT_TRANSLATE_NOOP("Person", "Arabic name"), Kind.NAME, Group.IDENTITY, search=True, roster=True, weight=1.0, script="ar")
    name_fr: Column[str | None] = column(QT_TRANSLATE_NOOP("Person", "French name"), Kind.NAME, Group.IDENTITY, search=True, roster=True, weight=1.0, script="fr")
    sex: Column[str | None] = column(QT_TRANSLATE_NOOP("Person", "Sex"), Kind.CHOICE, Group.IDENTITY, choices=SEX, hint=QT_TRANSLATE_NOOP("Person", "For the grammatical forms of letters"))
    phone: Column[list[str] | None] = column(QT_TRANSLATE_NOOP("Person", "Phone"), Kind.PHONES, Group.CONTACT, search=True, roster=True, personal=True, weight=0.8)
    email: Column[str | None] = column(QT_TRANSLATE_NOOP("Person", "E-mail"), Kind.EMAIL, Group.CONTACT, search=True, roster=True, personal=True, weight=0.6)
    birth_date: Column[str | None] = column(QT_TRANSLATE_NOOP("Person", "Birth date"), Kind.DATE, Group.PERSONAL, personal=True, weight=0.6)
    national_id: Column[str | None] = column(QT_TRANSLATE_NOOP("Person", "National identity number"), Kind.IDENTIFIER, Group.PERSONAL, personal=True, weight=1.0)
    consent: Column[str | None] = column(QT_TRANSLATE_NOOP("Person", "Consent"), Kind.CHOICE, Group.PERSONAL, choices=CONSENT)
    consent_date: Column[str | None] = column(QT_TRANSLATE_NOOP("Person", "Consent given on"), Kind.DATE, Group.PERSONAL)
    objection: Column[bool | None] = column(QT_TRANSLATE_NOOP("Person", "Objects to the use of these data"), Kind.FLAG, Group.PERSONAL)
    notes: Column[str | None] = column(QT_TRANSLATE_NOOP("Person", "Notes"), Kind.LONG_TEXT, Group.NOTES, personal=True)
    # fmt: on


class Position(Record):
    """A person in the bureau of an association."""

    __tablename__ = "position"
    entity: ClassVar[str] = "position"
    label: ClassVar[Text] = QT_TRANSLATE_NOOP("Position", "Position")
    plural: ClassVar[Text] = QT_TRANSLATE_NOOP("Position", "Positions")

    # fmt: off
    person: Column[str | None] = column(QT_TRANSLATE_NOOP("Position", "Person"), Kind.REFERENCE, Group.IDENTITY, required=True, target="person", index=True)
    association: Column[str | None] = column(QT_TRANSLATE_NOOP("Position", "Association"), Kind.REFERENCE, Group.IDENTITY, required=True, target="association", index=True)
    role: Column[str | None] = column(QT_TRANSLATE_NOOP("Position", "Role"), Kind.CHOICE, Group.IDENTITY, required=True, choices=POSITION)
    from_date: Column[str | None] = column(QT_TRANSLATE_NOOP("Position", "From"), Kind.DATE, Group.TERM)
    to_date: Column[str | None] = column(QT_TRANSLATE_NOOP("Position", "To"), Kind.DATE, Group.TERM)
    source: Column[str | None] = column(QT_TRANSLATE_NOOP("Position", "Source document"), Kind.TEXT, Group.TERM)
    # fmt: on


class Mandate(Record):
    """A person in an office of the coalition."""

    __tablename__ = "mandate"
    entity: ClassVar[str] = "mandate"
    label: ClassVar[Text] = QT_TRANSLATE_NOOP("Mandate", "Mandate")
    plural: ClassVar[Text] = QT_TRANSLATE_NOOP("Mandate", "Mandates")

    # fmt: off
    person: Column[str | None] = column(QT_TRANSLATE_NOOP("Mandate", "Person"), Kind.REFERENCE, Group.IDENTITY, required=True, target="person", index=True)
    role: Column[str | None] = column(QT_TRANSLATE_NOOP("Mandate", "Office held"), Kind.CHOICE, Group.IDENTITY, required=True, choices=MANDATE)
    region: Column[str | None] = column(QT_TRANSLATE_NOOP("Mandate", "Region"), Kind.REGION, Group.IDENTITY, index=True)
    province: Column[str | None] = column(QT_TRANSLATE_NOOP("Mandate", "Province or prefecture"), Kind.PROVINCE, Group.IDENTITY)
    association: Column[str | None] = column(QT_TRANSLATE_NOOP("Mandate", "Comes from the association"), Kind.REFERENCE, Group.IDENTITY, target="association", index=True)
    appointed_by: Column[str | None] = column(QT_TRANSLATE_NOOP("Mandate", "Appointed by"), Kind.TEXT, Group.TERM)
    appointed_on: Column[str | None] = column(QT_TRANSLATE_NOOP("Mandate", "Appointed on"), Kind.DATE, Group.TERM)
    from_date: Column[str | None] = column(QT_TRANSLATE_NOOP("Mandate", "From"), Kind.DATE, Group.TERM)
    to_date: Column[str | None] = column(QT_TRANSLATE_NOOP("Mandate", "To"), Kind.DATE, Group.TERM)
    end_reason: Column[str | None] = column(QT_TRANSLATE_NOOP("Mandate", "Reason of the end"), Kind.TEXT, Group.TERM)
    successor: Column[str | None] = column(QT_TRANSLATE_NOOP("Mandate", "Successor"), Kind.REFERENCE, Group.TERM, target="person")
    notes: Column[str | None] = column(QT_TRANSLATE_NOOP("Mandate", "Notes"), Kind.LONG_TEXT, Group.NOTES)
    # fmt: on
