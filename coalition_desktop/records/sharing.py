"""What the program itself keeps and shares so that offices know of each other: receipts and links."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Column

from coalition_desktop.language import QT_TRANSLATE_NOOP, Text
from coalition_desktop.records.field import Group, Kind, Record, column


class Receipt(Record):
    """An office has taken in a file: so its sender knows, and everybody knows who brought what is not signed."""

    __tablename__ = "receipt"
    entity: ClassVar[str] = "receipt"
    label: ClassVar[Text] = QT_TRANSLATE_NOOP("Receipt", "Receipt")
    plural: ClassVar[Text] = QT_TRANSLATE_NOOP("Receipt", "Receipts")
    listed: ClassVar[bool] = False
    title: ClassVar[dict[str, tuple[str, ...]]] = {"ar": ("file",), "fr": ("file",)}

    # fmt: off
    office: Column[str | None] = column(QT_TRANSLATE_NOOP("Receipt", "Received by"), Kind.IDENTIFIER, Group.IDENTITY, required=True)
    author: Column[str | None] = column(QT_TRANSLATE_NOOP("Receipt", "Taken in by"), Kind.TEXT, Group.IDENTITY)
    sender: Column[str | None] = column(QT_TRANSLATE_NOOP("Receipt", "Sent by"), Kind.IDENTIFIER, Group.IDENTITY)
    export_id: Column[str | None] = column(QT_TRANSLATE_NOOP("Receipt", "Packet"), Kind.IDENTIFIER, Group.IDENTITY, index=True)
    file: Column[str | None] = column(QT_TRANSLATE_NOOP("Receipt", "File"), Kind.TEXT, Group.CONTENT)
    sha256: Column[str | None] = column(QT_TRANSLATE_NOOP("Receipt", "Digest of the file"), Kind.IDENTIFIER, Group.CONTENT)
    received_on: Column[str | None] = column(QT_TRANSLATE_NOOP("Receipt", "Received on"), Kind.DATE, Group.TERM)
    taken: Column[int | None] = column(QT_TRANSLATE_NOOP("Receipt", "Records taken"), Kind.NUMBER, Group.CONTENT)
    refused: Column[int | None] = column(QT_TRANSLATE_NOOP("Receipt", "Records refused or left out"), Kind.NUMBER, Group.CONTENT)
    conflicts: Column[int | None] = column(QT_TRANSLATE_NOOP("Receipt", "Conflicts found"), Kind.NUMBER, Group.CONTENT)
    # fmt: on


class Link(Record):
    """Two records that a person has said to be one and the same, or two different ones."""

    __tablename__ = "link"
    entity: ClassVar[str] = "link"
    label: ClassVar[Text] = QT_TRANSLATE_NOOP("Link", "Answer about two records")
    plural: ClassVar[Text] = QT_TRANSLATE_NOOP("Link", "Answers about two records")
    listed: ClassVar[bool] = False
    owned: ClassVar[bool] = False

    # fmt: off
    kind: Column[str | None] = column(QT_TRANSLATE_NOOP("Link", "Kind of record"), Kind.IDENTIFIER, Group.IDENTITY, required=True)
    one: Column[str | None] = column(QT_TRANSLATE_NOOP("Link", "One record"), Kind.IDENTIFIER, Group.IDENTITY, required=True, index=True)
    other: Column[str | None] = column(QT_TRANSLATE_NOOP("Link", "Other record"), Kind.IDENTIFIER, Group.IDENTITY, required=True, index=True)
    same: Column[bool | None] = column(QT_TRANSLATE_NOOP("Link", "The same"), Kind.FLAG, Group.CONTENT)
    # fmt: on
