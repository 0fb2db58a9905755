"""The office, the letters it issued and the documents it keeps."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Column

from coalition_desktop.language import QT_TRANSLATE_NOOP, Text
from coalition_desktop.records.choices import DOCUMENT_KIND, LETTER_KIND, LETTER_LANGUAGE, SEX
from coalition_desktop.records.field import Group, Kind, Record, column


class Office(Record):
    """A secretariat of the coalition and what its paper shows."""

    __tablename__ = "office"
    entity: ClassVar[str] = "office"
    label: ClassVar[Text] = QT_TRANSLATE_NOOP("Office", "Office")
    plural: ClassVar[Text] = QT_TRANSLATE_NOOP("Office", "Offices")
    title: ClassVar[dict[str, tuple[str, ...]]] = {"ar": ("name_ar", "name_fr"), "fr": ("name_fr", "name_ar")}

    # fmt: off
    code: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Code"), Kind.IDENTIFIER, Group.IDENTITY, required=True, hint=QT_TRANSLATE_NOOP("Office", "The first letters of its numbers"))
    coalition_ar: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Coalition in Arabic"), Kind.NAME, Group.IDENTITY, required=True, script="ar")
    coalition_fr: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Coalition in French"), Kind.NAME, Group.IDENTITY, script="fr")
    name_ar: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Office in Arabic"), Kind.NAME, Group.IDENTITY, required=True, search=True, script="ar")
    name_fr: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Office in French"), Kind.NAME, Group.IDENTITY, search=True, script="fr")
    region: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Region"), Kind.REGION, Group.IDENTITY)
    city_ar: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "City in Arabic"), Kind.TEXT, Group.PAPER, script="ar")
    city_fr: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "City in French"), Kind.TEXT, Group.PAPER, script="fr")
    address_ar: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Address in Arabic"), Kind.TEXT, Group.PAPER, script="ar")
    address_fr: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Address in French"), Kind.TEXT, Group.PAPER, script="fr")
    phone: Column[list[str] | None] = column(QT_TRANSLATE_NOOP("Office", "Phone"), Kind.PHONES, Group.PAPER)
    email: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "E-mail"), Kind.EMAIL, Group.PAPER)
    web: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Web site"), Kind.WEB, Group.PAPER)
    signatory_ar: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Signatory in Arabic"), Kind.NAME, Group.PAPER, script="ar")
    signatory_fr: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Signatory in French"), Kind.NAME, Group.PAPER, script="fr")
    signatory_sex: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Sex of the signatory"), Kind.CHOICE, Group.PAPER, choices=SEX)
    title_ar: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Title of the signatory in Arabic"), Kind.TEXT, Group.PAPER, script="ar")
    title_fr: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Title of the signatory in French"), Kind.TEXT, Group.PAPER, script="fr")
    colour: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Colour of the paper"), Kind.IDENTIFIER, Group.PAPER)
    validity: Column[int | None] = column(QT_TRANSLATE_NOOP("Office", "Validity of attestations in months"), Kind.NUMBER, Group.PAPER)
    public_keys: Column[str | None] = column(QT_TRANSLATE_NOOP("Office", "Public signing keys"), Kind.LONG_TEXT, Group.CONTENT, hint=QT_TRANSLATE_NOOP("Office", "With these anybody can check the office’s letters"))
    # fmt: on


class Letter(Record):
    """A letter that was issued: its number, the values printed (frozen) and what became of it."""

    __tablename__ = "letter"
    entity: ClassVar[str] = "letter"
    label: ClassVar[Text] = QT_TRANSLATE_NOOP("Letter", "Letter")
    plural: ClassVar[Text] = QT_TRANSLATE_NOOP("Letter", "Letters")
    title: ClassVar[dict[str, tuple[str, ...]]] = {"ar": ("number",), "fr": ("number",)}

    # fmt: off
    kind: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "Kind"), Kind.CHOICE, Group.IDENTITY, required=True, choices=LETTER_KIND)
    number: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "Number"), Kind.IDENTIFIER, Group.IDENTITY, required=True, search=True, index=True)
    language: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "Language"), Kind.CHOICE, Group.IDENTITY, choices=LETTER_LANGUAGE)
    subject: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "About"), Kind.REFERENCE, Group.IDENTITY, target="association", index=True)
    recipient: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "Recipient"), Kind.TEXT, Group.IDENTITY, search=True)
    signatory: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "Signatory"), Kind.TEXT, Group.IDENTITY)
    issued_on: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "Issued on"), Kind.DATE, Group.TERM)
    valid_until: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "Valid until"), Kind.DATE, Group.TERM)
    cancelled_on: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "Cancelled on"), Kind.DATE, Group.TERM)
    cancelled_why: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "Reason of the cancellation"), Kind.TEXT, Group.TERM)
    values: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "Printed values"), Kind.LONG_TEXT, Group.CONTENT, hint=QT_TRANSLATE_NOOP("Letter", "Frozen when the letter was issued"))
    signed: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "Text of the QR code"), Kind.LONG_TEXT, Group.CONTENT)
    code: Column[str | None] = column(QT_TRANSLATE_NOOP("Letter", "Verification code"), Kind.IDENTIFIER, Group.CONTENT, search=True, index=True)
    # fmt: on


class Document(Record):
    """A file attached to a record; its bytes are kept by their SHA-256."""

    __tablename__ = "document"
    entity: ClassVar[str] = "document"
    label: ClassVar[Text] = QT_TRANSLATE_NOOP("Document", "Document")
    plural: ClassVar[Text] = QT_TRANSLATE_NOOP("Document", "Documents")
    title: ClassVar[dict[str, tuple[str, ...]]] = {"ar": ("name",), "fr": ("name",)}

    # fmt: off
    about: Column[str | None] = column(QT_TRANSLATE_NOOP("Document", "Belongs to"), Kind.REFERENCE, Group.IDENTITY, required=True, target="association", index=True)
    name: Column[str | None] = column(QT_TRANSLATE_NOOP("Document", "Title"), Kind.TEXT, Group.IDENTITY, required=True, search=True)
    kind: Column[str | None] = column(QT_TRANSLATE_NOOP("Document", "Kind"), Kind.CHOICE, Group.IDENTITY, choices=DOCUMENT_KIND)
    dated: Column[str | None] = column(QT_TRANSLATE_NOOP("Document", "Date"), Kind.DATE, Group.TERM)
    valid_until: Column[str | None] = column(QT_TRANSLATE_NOOP("Document", "Valid until"), Kind.DATE, Group.TERM)
    file_name: Column[str | None] = column(QT_TRANSLATE_NOOP("Document", "File name"), Kind.TEXT, Group.CONTENT)
    sha256: Column[str | None] = column(QT_TRANSLATE_NOOP("Document", "SHA-256"), Kind.IDENTIFIER, Group.CONTENT)
    size: Column[int | None] = column(QT_TRANSLATE_NOOP("Document", "Size in bytes"), Kind.NUMBER, Group.CONTENT)
    # fmt: on
