"""The coalition and its offices as a new registry first shows them: ``resources/offices.toml``.

An office that is not in the list (another coalition, a province) is made by its own record.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from coalition_desktop.paths import resources_dir

NATIONAL = "NAT"


@dataclass(frozen=True, slots=True)
class ListedOffice:
    """What is known of an office beforehand.  ``region`` is empty for the national one."""

    code: str
    region: str
    name_ar: str
    name_fr: str
    city_ar: str
    city_fr: str
    coalition_ar: str
    coalition_fr: str

    def values(self) -> dict[str, str]:
        """The first values of the record Office."""
        return {key: text for key in self.__slots__ if (text := getattr(self, key))}


@cache
def offices() -> tuple[ListedOffice, ...]:
    """The national office, then the regional ones by region."""
    listed = tomllib.loads((resources_dir() / "offices.toml").read_text(encoding="utf-8"))
    coalition = listed["coalition"]
    return tuple(
        ListedOffice(
            code=one["code"],
            region=one["region"],
            name_ar=one["ar"],
            name_fr=one["fr"],
            city_ar=one["city_ar"],
            city_fr=one["city_fr"],
            coalition_ar=coalition["ar"],
            coalition_fr=coalition["fr"],
        )
        for one in listed["office"]
    )


def office(code: str) -> ListedOffice | None:
    """The listed office of this code, whatever its case; None for an office of one's own."""
    return next((o for o in offices() if o.code == code.strip().upper()), None)


def office_of(region: str) -> ListedOffice | None:
    """The regional office of a region's code."""
    return next((o for o in offices() if region and o.region == region), None)
