"""The stored order of names is the order of ICU's collators for Arabic and French."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.folding import sort_key

PYTHON_WITH_ICU = "/usr/bin/python3"
ICU_COUNTS_DISAGREEMENTS = """
import icu, json, sys
language, names = json.load(sys.stdin)
collator = icu.Collator.createInstance(icu.Locale(language))
print(json.dumps([pair for pair in zip(names, names[1:]) if collator.compare(*pair) > 0]))
"""

KINDS = (
    ("جمعية", "Association"), ("جمعية", "Association"), ("تعاونية", "Coopérative"), ("رابطة", "Ligue"),
    ("نادي", "Club"), ("منتدى", "Forum"), ("فضاء", "Espace"), ("شبكة", "Réseau"), ("اتحاد", "Union"),
)  # fmt: skip
NAMES = (
    ("أصداء", "Échos"), ("إبداع", "Créativité"), ("آفاق", "Horizons"), ("الأرز", "Le cèdre"), ("البهجة", "Al Bahja"),
    ("تيغرمت", "Tighremt"), ("ثقافات", "Cultures"), ("جسور", "Passerelles"), ("حوار", "L’échange"), ("خيمة", "La tente"),
    ("دار الحكمة", "Maison de la sagesse"), ("ذاكرة", "Mémoire"), ("رؤية", "Vision"), ("زهور", "Fleurs"),
    ("شمس المعرفة", "Soleil du savoir"), ("صوت الشباب", "Voix des jeunes"), ("ضفاف", "Rivages"), ("طموح", "Ambition"),
    ("ظلال النخيل", "Ombre des palmiers"), ("عطاء", "Générosité"), ("غد أفضل", "Demain meilleur"), ("فسيلة", "Fassila"),
    ("قافلة النور", "Caravane de lumière"), ("كفاءات", "Compétences"), ("لمة", "Lamma"), ("مؤازرة", "Œuvre d’entraide"),
    ("نسائم", "Brises"), ("هوية", "Identité"), ("وئام", "Concorde"), ("يد في يد", "Main dans la main"), ("ئيمازيغن", "Imazighen"),
    ("أمّ الربيع", "Oum Er-Rbia"), ("21 مارس", "21 mars"), ("بيئتي – حياتي", "Mon environnement - ma vie"),
)  # fmt: skip
AIMS = (
    ("للتنمية", "pour le développement"), ("للبيئة", "pour l’environnement"), ("للمرأة القروية", "de la femme rurale"),
    ("(فرع المدينة)", "(section ville)"), ("لذوي الإعاقة", "des personnes handicapées"), ("", ""),
    ("للتربية والثقافة", "d'éducation & de culture"), ("من أجل الماء", "de l'eau potable"),
)  # fmt: skip
QUARTERS = (
    ("بحي السلام", "Hay Salam"), ("دوار أيت عيسى", "Douar Aït Aïssa"), ("حي 12", "Hay 12"), ("", ""), ("حي 9", "Hay 9"),
    ("المدينة القديمة", "Médina"), ("دوار إمي نتانوت", "Douar Imi N'Tanout"), ("حي الأمل ٢", "Hay Al Amal II"),
)  # fmt: skip

HURRIED = str.maketrans("أإآةىؤئ", "اااهيوي")
VOWELS = "\u064e\u064f\u0650\u0651\u0652\u064b"


def hurried_ar(dice: random.Random, name: str) -> str:
    """Without hamzas and dots, with a tatweel or with a vowel mark."""
    way, at = dice.randrange(3), dice.randrange(1, len(name))
    if way == 0:
        return name.translate(HURRIED)
    return name[:at] + ("\u0640" if way == 1 else dice.choice(VOWELS)) + name[at:]


def hurried_fr(dice: random.Random, name: str) -> str:
    """In capitals, or without accents."""
    if dice.random() < 0.5:
        return name.upper()
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def names(count: int, seed: int = 1) -> list[tuple[str, str]]:
    """That many pairs (Arabic, French); a fifth of them typed in a hurry."""
    dice = random.Random(seed)
    found = []
    for _ in range(count):
        parts = [dice.choice(KINDS), dice.choice(NAMES), dice.choice(AIMS), dice.choice(QUARTERS)]
        arabic, french = (" ".join(filter(None, words)) for words in zip(*parts, strict=True))
        hurried = dice.random() < 0.2
        found.append((hurried_ar(dice, arabic), hurried_fr(dice, french)) if hurried else (arabic, french))
    return found


@pytest.fixture(scope="module")
def icu() -> None:
    if not shutil.which(PYTHON_WITH_ICU):
        pytest.skip("no system Python")
    if subprocess.run([PYTHON_WITH_ICU, "-c", "import icu"], capture_output=True, check=False).returncode:
        pytest.skip("python3-icu is not installed")


def disagreements(language: str, in_order: list[str]) -> list[tuple[str, str]]:
    asked = json.dumps([language, in_order])
    answer = subprocess.run(
        [PYTHON_WITH_ICU, "-c", ICU_COUNTS_DISAGREEMENTS], input=asked, capture_output=True, text=True, check=True
    )
    return [(a, b) for a, b in json.loads(answer.stdout)]


@pytest.mark.usefixtures("icu")
@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("written", ["Arabic", "French", "both"])
def test_neighbours_stand_as_icu_has_them(language: str, written: str) -> None:
    pairs = names(5000)
    texts = {"Arabic": [a for a, _ in pairs], "French": [f for _, f in pairs], "both": [n for p in pairs for n in p]}
    in_order = sorted(set(texts[written]), key=lambda n: (sort_key(n, language), n))
    wrong = disagreements(language, in_order)
    assert len(wrong) <= len(in_order) * 0.001, wrong[:5]


@pytest.mark.parametrize(
    ("language", "in_order"),
    [
        ("ar", ["12", "أحمد", "إدريس", "أمل", "جمعة", "جمعت", "على", "علي", "يوسف", "Ahmed", "Élan", "Zineb"]),
        ("fr", ["12", "Ahmed", "cote", "coté", "côte", "côté", "élan", "Élan", "œuvre", "Zineb", "أحمد", "يوسف"]),
    ],
)
def test_the_order_of_a_dictionary(language: str, in_order: list[str]) -> None:
    mixed = random.Random(4).sample(in_order, len(in_order))
    assert sorted(mixed, key=lambda n: sort_key(n, language)) == in_order


def test_marks_that_are_not_seen_change_nothing() -> None:
    assert sort_key("جمـــعية", "ar") == sort_key("\u200fجمعية\ufeff", "ar") == sort_key("جمعية", "ar")
    assert sort_key("Développement", "fr") == sort_key(unicodedata.normalize("NFD", "Développement"), "fr")


def test_a_vowel_mark_only_decides_between_equal_words() -> None:
    assert sort_key("مدرسة", "ar") < sort_key("مُدرسة", "ar") < sort_key("مدرسة أ", "ar")


@given(st.text(), st.sampled_from(["ar", "fr"]))
def test_every_text_has_a_key_that_can_be_stored(text: str, language: str) -> None:
    key = sort_key(text, language)
    key.encode()
    assert "\0" not in key
    assert key == sort_key(text, language)


@given(
    st.lists(st.text("abcéèœ هةتأاإيىَ-12", min_size=1, max_size=90), min_size=2, max_size=2),
    st.sampled_from(["ar", "fr"]),
)
def test_a_longer_text_follows_its_beginning(parts: list[str], language: str) -> None:
    # a lone vowel mark weighs nothing on the first level
    start, rest = parts
    assert sort_key(start, language) < sort_key(start + "b" + rest, language)
