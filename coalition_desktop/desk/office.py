"""The office whose registry this is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import select

from coalition_desktop.changes.canon import Value
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.records.catalogue import fields, table_of
from coalition_desktop.records.paper import Office
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session

NO_OFFICE = QT_TRANSLATE_NOOP("Desk", "There is no office with the code “{code}”. Known codes: {codes}.")
EDIT = QT_TRANSLATE_NOOP("Operation", "The office’s paper and names")


def make_registry(path: Path, code: str, author: str) -> Registry:
    """A new registry of a listed office; its author signs its letters until another one is named.

    Raises ``UserError`` for an unknown code or a file that is there.
    """
    from coalition_desktop.records.offices import office, offices

    listed = office(code)
    if listed is None:
        raise UserError(NO_OFFICE, code=code, codes=", ".join(o.code for o in offices()))
    script = "ar" if any("\u0600" <= letter <= "\u06ff" for letter in author) else "fr"
    signatory: dict[str, Value] = {f"signatory_{script}": author.strip()} if author.strip() else {}
    return Registry.make(path, {**listed.values(), "validity": 12, **signatory}, author)


def office_of(registry: Registry) -> tuple[str, dict[str, Any]]:
    """Id and values of the registry's own office."""
    with registry.read() as session:
        row = (
            session.execute(select(Office.__table__).where(Office.code == registry.identity.office).order_by(Office.id))
            .mappings()
            .first()
        )
    if row is None:
        return "", {"code": registry.identity.office}
    return row["id"], {key: row[key] for key in fields("office")}


def office_name(registry: Registry, language: Language) -> str:
    """The office's name in a language."""
    _, values = office_of(registry)
    first, second = ("name_ar", "name_fr") if language.rtl else ("name_fr", "name_ar")
    return str(values.get(first) or values.get(second) or values["code"])


def office_names(session: Session, language: Language) -> dict[str, str]:
    """Code → short name of every office, listed or known from its packets: of a regional one its region."""
    from coalition_desktop.records import places
    from coalition_desktop.records.offices import offices

    table = table_of("office").c
    names: dict[str, str] = {}
    for code, arabic, french in session.execute(select(table.code, table.name_ar, table.name_fr)):
        first, second = (arabic, french) if language.rtl else (french, arabic)
        names[code] = str(first or second or code)
    for one in offices():
        name = one.name_ar if language.rtl else one.name_fr
        names[one.code] = places.name(one.region, language.code) if one.region else names.get(one.code, name)
    return names


def save_office(registry: Registry, changed: Mapping[str, Value]) -> bool:
    """Changed values of the office's own record."""
    from coalition_desktop.store.writing import put

    rid, _ = office_of(registry)
    with registry.write("edit", Message(EDIT)) as session:
        return put(session, rid, changed)


def set_author(registry: Registry, author: str) -> None:
    """Whose name is written into the history from now on."""
    registry.identity = replace(registry.identity, author=author)
