"""Support that one member promises another."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Column

from coalition_desktop.language import QT_TRANSLATE_NOOP, Text
from coalition_desktop.records.choices import COMMITMENT_STATE, SUPPORT, THEMES
from coalition_desktop.records.field import Group, Kind, Record, column


class Commitment(Record):
    """Who supports whom, on what, how, until when; both sides confirm."""

    __tablename__ = "commitment"
    entity: ClassVar[str] = "commitment"
    label: ClassVar[Text] = QT_TRANSLATE_NOOP("Commitment", "Support commitment")
    plural: ClassVar[Text] = QT_TRANSLATE_NOOP("Commitment", "Support commitments")
    title: ClassVar[dict[str, tuple[str, ...]]] = {"ar": ("subject",), "fr": ("subject",)}

    # fmt: off
    giver: Column[str | None] = column(QT_TRANSLATE_NOOP("Commitment", "Supports"), Kind.REFERENCE, Group.IDENTITY, required=True, target="association", index=True)
    receiver: Column[str | None] = column(QT_TRANSLATE_NOOP("Commitment", "Is supported"), Kind.REFERENCE, Group.IDENTITY, required=True, target="association", index=True)
    subject: Column[str | None] = column(QT_TRANSLATE_NOOP("Commitment", "Subject"), Kind.TEXT, Group.CONTENT, required=True, search=True)
    kind: Column[str | None] = column(QT_TRANSLATE_NOOP("Commitment", "Kind of support"), Kind.CHOICE, Group.CONTENT, choices=SUPPORT)
    theme: Column[str | None] = column(QT_TRANSLATE_NOOP("Commitment", "Theme"), Kind.CHOICE, Group.CONTENT, choices=THEMES)
    promised_on: Column[str | None] = column(QT_TRANSLATE_NOOP("Commitment", "Promised on"), Kind.DATE, Group.TERM)
    due_on: Column[str | None] = column(QT_TRANSLATE_NOOP("Commitment", "Due on"), Kind.DATE, Group.TERM)
    state: Column[str | None] = column(QT_TRANSLATE_NOOP("Commitment", "State"), Kind.CHOICE, Group.FOLLOW_UP, choices=COMMITMENT_STATE)
    giver_confirmed: Column[bool | None] = column(QT_TRANSLATE_NOOP("Commitment", "Confirmed by the giver"), Kind.FLAG, Group.FOLLOW_UP)
    receiver_confirmed: Column[bool | None] = column(QT_TRANSLATE_NOOP("Commitment", "Confirmed by the receiver"), Kind.FLAG, Group.FOLLOW_UP)
    amount: Column[str | None] = column(QT_TRANSLATE_NOOP("Commitment", "Amount"), Kind.AMOUNT, Group.CONTENT)
    hours: Column[int | None] = column(QT_TRANSLATE_NOOP("Commitment", "Hours"), Kind.NUMBER, Group.CONTENT)
    notes: Column[str | None] = column(QT_TRANSLATE_NOOP("Commitment", "Follow-up"), Kind.LONG_TEXT, Group.NOTES)
    # fmt: on
