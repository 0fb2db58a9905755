"""Invented letters for the tests of documents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from coalition_desktop.documents.letters.issue import signed
from coalition_desktop.documents.letters.kind import LetterData
from coalition_desktop.documents.signing import new_key

Letters = Callable[..., LetterData]

OFFICE: dict[str, Any] = {
    "code": "LSH",
    "coalition_ar": "الائتلاف الوطني لتفعيل الديمقراطية التشاركية",
    "coalition_fr": "Coalition nationale pour l’activation de la démocratie participative",
    "name_ar": "التنسيقية الجهوية للعيون–الساقية الحمراء",
    "name_fr": "Coordination de Laâyoune–Sakia El Hamra",
    "region": "11",
    "city_ar": "العيون",
    "city_fr": "Laâyoune",
    "address_ar": "حي الوحدة، زنقة 12، رقم 8، العيون",
    "address_fr": "Hay El Wahda, rue 12, n° 8, Laâyoune",
    "phone": ["+212528000000", "+33140000000"],
    "email": "contact@coord-lsh.example",
    "web": None,
    "signatory_ar": "مريم العيّنة",
    "signatory_fr": "Meryem El Ayna",
    "signatory_sex": "female",
    "title_ar": None,
    "title_fr": "",
    "colour": None,
}
SUBJECT: dict[str, Any] = {
    "number": "LSH-0042",
    "name_ar": "جمعية نخيل الساقية للتنمية المواطنة",
    "name_fr": "Association Nakhil Sakia pour le développement citoyen",
    "joined_on": "2019-05-14",
    "status": "active",
    "address": "حي الوحدة، زنقة 12، رقم 8",
    "commune_ar": "العيون",
    "commune_fr": "Laâyoune",
}


def _letter(language: str = "ar", office: dict[str, Any] | None = None, **subject: Any) -> LetterData:
    return LetterData(
        kind="membership",
        language=language,
        number="LSH-A-2026-0147",
        issued_on=date(2026, 11, 12),
        office={**OFFICE, **(office or {})},
        subject={**SUBJECT, **subject},
        valid_until=date(2027, 11, 12),
    )


@pytest.fixture(scope="session")
def key() -> Ed25519PrivateKey:
    return new_key()


@pytest.fixture
def letter() -> Letters:
    """Makes the data of an attestation: language, values of the office, values of the association."""
    return _letter


@pytest.fixture
def issued(key: Ed25519PrivateKey) -> Letters:
    """The same, signed."""
    return lambda *args, **subject: signed(_letter(*args, **subject), key)
