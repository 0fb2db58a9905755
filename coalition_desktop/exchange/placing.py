"""Region, province and commune of a line, read together: a name is looked for inside what is above it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from coalition_desktop.exchange.cleaning import one_line
from coalition_desktop.exchange.troubles import Trouble, trouble
from coalition_desktop.exchange.values import says_nothing
from coalition_desktop.folding import fold
from coalition_desktop.records.places import (
    communes_named,
    place,
    provinces,
    provinces_named,
    regions,
    regions_named,
    within,
)


class Hint(NamedTuple):
    """Where the whole list or a part of it lies, from a title: to choose between namesakes."""

    region: str = ""
    province: str = ""


class Placed(NamedTuple):
    """Codes, or nothing, of the three levels, and what was wrong by level."""

    region: str | None
    province: str | None
    commune: str | None
    troubles: tuple[tuple[str, str, Trouble], ...]  # level, text, trouble


@lru_cache(maxsize=32768)
def placed(region: str, province: str, commune: str, hint: Hint) -> Placed:
    """The place that three texts mean; an empty text says nothing."""
    wrong: list[tuple[str, str, Trouble]] = []
    region, province, commune = _said(region), _said(province), _said(commune)
    in_region = _region(region, wrong) if region else None
    in_province = _province(province, in_region, hint, wrong) if province else None
    in_commune = _commune(commune, in_province, in_region, hint, wrong) if commune else None
    if in_commune and not in_province and not any(level == "province" for level, _, _ in wrong):
        in_province = place(in_commune).province
    above = in_commune or in_province
    if above and not in_region and not any(level == "region" for level, _, _ in wrong):
        in_region = place(above).region
    return Placed(in_region, in_province, in_commune, tuple(wrong))


_SHORT = re.compile(
    r"^(?:c\.?\s?[rut]\.?|cne|com\.?|mun\.?|v\.|p\.|prov\.?|pr[ée]f\.?|rg\.?|[جعإا]\s?[./]\s?(?:[قحت]\b\.?)?)\s*[:.\-]?\s+(?:de\s+|d['’]\s*)?(?=\w)",
    re.IGNORECASE,
)  # «CR Bab Taza», «Préf. de Fès»


@lru_cache(maxsize=4096)
def _said(text: str) -> str:
    text = _SHORT.sub("", one_line(text[:200]))
    return "" if says_nothing(text) else text


def _region(text: str, wrong: list[tuple[str, str, Trouble]]) -> str | None:
    found = regions_named(text)
    if len(found) == 1:
        return found[0]
    wrong.append(("region", text, trouble("unknown_region", text)))
    return None


def _province(text: str, region: str | None, hint: Hint, wrong: list[tuple[str, str, Trouble]]) -> str | None:
    found = provinces_named(text, region=region) if region else provinces_named(text)
    if len(found) > 1:
        found = [code for code in found if code == hint.province or place(code).region == hint.region] or found
    if len(found) == 1:
        return found[0]
    if found:
        wrong.append(("province", text, trouble("ambiguous_province", text)))
    elif region and provinces_named(text):
        wrong.append(("province", text, trouble("other_region", text)))
    else:
        wrong.append(("province", text, trouble("unknown_province", text)))
    return None


def _commune(
    text: str, province: str | None, region: str | None, hint: Hint, wrong: list[tuple[str, str, Trouble]]
) -> str | None:
    found = communes_named(text, province=province, region=region)
    if len(found) > 1 and not province:
        found = _hinted(found, hint) or found
    if len(found) == 1:
        return found[0]
    if found:
        wrong.append(("commune", text, trouble("ambiguous_commune", text)))
    elif (province or region) and communes_named(text):
        wrong.append(("commune", text, trouble("other_province" if province else "other_region", text)))
    else:
        wrong.append(("commune", text, trouble("unknown_commune", text)))
    return None


def _hinted(codes: list[str], hint: Hint) -> list[str]:
    if hint.province:
        inside = [code for code in codes if within(code, hint.province)]
        if inside:
            return inside
    return [code for code in codes if hint.region and within(code, hint.region)]


def hint_of(titles: str) -> Hint:
    """The one region and the one province that a title names."""
    said = f" {fold(titles)} "
    inside = [p.code for p in regions() if _named_in(said, p.name_ar, p.name_fr)]
    under = [p.code for p in provinces() if _named_in(said, p.name_ar, p.name_fr)]
    province = under[0] if len(under) == 1 else ""
    region = inside[0] if len(inside) == 1 else place(province).region if province else ""
    return (
        Hint(region, province if not region or place(province).region == region else "") if province else Hint(region)
    )


def _named_in(said: str, *names: str) -> bool:
    return any(f" {fold(name)} " in said for name in names)
