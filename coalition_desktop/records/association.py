"""A member association of the coalition, with its legal file (Dahir 1-58-376 of 1958, law 75-00)."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Column

from coalition_desktop.language import QT_TRANSLATE_NOOP, Text
from coalition_desktop.records.choices import ASSOCIATION_FORM, MEMBERSHIP, THEMES
from coalition_desktop.records.field import Group, Kind, Record, column

I, M, S, C, L, P, N = (  # noqa: E741
    Group.IDENTITY, Group.MEMBERSHIP, Group.SEAT, Group.CONTACT, Group.LEGAL, Group.PROGRAMME, Group.NOTES
)  # fmt: skip


class Association(Record):
    """One association; ★ of the roster sheet are the fields with ``roster``."""

    __tablename__ = "association"
    entity: ClassVar[str] = "association"
    label: ClassVar[Text] = QT_TRANSLATE_NOOP("Association", "Association")
    plural: ClassVar[Text] = QT_TRANSLATE_NOOP("Association", "Associations")
    title: ClassVar[dict[str, tuple[str, ...]]] = {"ar": ("name_ar", "name_fr"), "fr": ("name_fr", "name_ar")}

    # fmt: off
    number: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Number in the coalition"), Kind.IDENTIFIER, I, search=True, roster=True, index=True, hint=QT_TRANSLATE_NOOP("Association", "Given by the office when it is left empty"))
    name_ar: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Arabic name"), Kind.NAME, I, search=True, roster=True, weight=1.0, script="ar")
    name_fr: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "French name"), Kind.NAME, I, search=True, roster=True, weight=1.0, script="fr")
    acronym: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Acronym"), Kind.TEXT, I, search=True, roster=True, weight=0.2)
    form: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Form"), Kind.CHOICE, I, choices=ASSOCIATION_FORM)
    founded_on: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Founded on"), Kind.DATE, I, weight=0.3)
    president: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "President"), Kind.TEXT, I, search=True, personal=True, weight=0.3)

    status: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Membership"), Kind.CHOICE, M, roster=True, choices=MEMBERSHIP, index=True)
    joined_on: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Member since"), Kind.DATE, M)
    status_since: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Present state since"), Kind.DATE, M)
    decision: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Decision"), Kind.TEXT, M)

    region: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Region"), Kind.REGION, S, roster=True, index=True)
    province: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Province or prefecture"), Kind.PROVINCE, S, roster=True, search=True, index=True)
    commune: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Commune"), Kind.COMMUNE, S, roster=True, search=True, weight=0.5)
    address: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Address"), Kind.TEXT, S)

    phone: Column[list[str] | None] = column(QT_TRANSLATE_NOOP("Association", "Phone"), Kind.PHONES, C, search=True, roster=True, weight=0.8)
    email: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "E-mail"), Kind.EMAIL, C, search=True, roster=True, weight=0.6)
    web: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Web site"), Kind.WEB, C)
    social: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Social networks"), Kind.LONG_TEXT, C)

    authority: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Local authority"), Kind.TEXT, L)
    deposited_on: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "File deposited on"), Kind.DATE, L)
    receipt_no: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Receipt number"), Kind.IDENTIFIER, L, search=True, weight=0.8, hint=QT_TRANSLATE_NOOP("Association", "The provisional receipt; unique only with its authority and date"))
    receipt_date: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Receipt date"), Kind.DATE, L)
    final_receipt_no: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Final receipt number"), Kind.IDENTIFIER, L, search=True)
    final_receipt_date: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Final receipt date"), Kind.DATE, L)
    public_utility_no: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Public-utility decree"), Kind.IDENTIFIER, L)
    public_utility_date: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Public utility since"), Kind.DATE, L)
    founding_assembly: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Founding assembly"), Kind.DATE, L)
    bureau_renewed: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Last renewal of the bureau"), Kind.DATE, L)
    bureau_term: Column[int | None] = column(QT_TRANSLATE_NOOP("Association", "Term of the bureau in years"), Kind.NUMBER, L)
    internal_rules: Column[bool | None] = column(QT_TRANSLATE_NOOP("Association", "Internal rules adopted"), Kind.FLAG, L)
    tax_id: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Tax number"), Kind.IDENTIFIER, L)
    ice: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Common enterprise number (ICE)"), Kind.IDENTIFIER, L)
    rib: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Bank account (RIB)"), Kind.IDENTIFIER, L, personal=True)

    themes: Column[list[str] | None] = column(QT_TRANSLATE_NOOP("Association", "Themes"), Kind.CHOICES, P, roster=True, choices=THEMES)
    purpose: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Object"), Kind.LONG_TEXT, P)
    members: Column[int | None] = column(QT_TRANSLATE_NOOP("Association", "Adherents"), Kind.NUMBER, P)
    women: Column[int | None] = column(QT_TRANSLATE_NOOP("Association", "Women among the adherents"), Kind.NUMBER, P)
    youth: Column[int | None] = column(QT_TRANSLATE_NOOP("Association", "Young people among the adherents"), Kind.NUMBER, P)
    staff: Column[int | None] = column(QT_TRANSLATE_NOOP("Association", "Staff"), Kind.NUMBER, P)
    volunteers: Column[int | None] = column(QT_TRANSLATE_NOOP("Association", "Volunteers"), Kind.NUMBER, P)

    notes: Column[str | None] = column(QT_TRANSLATE_NOOP("Association", "Notes"), Kind.LONG_TEXT, N)
    # fmt: on
