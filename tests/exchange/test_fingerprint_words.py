"""The 256 words of fingerprints: one word each, and none that is taken for another on the telephone."""

from __future__ import annotations

import tomllib
from itertools import combinations

import pytest
from rapidfuzz.distance import Levenshtein

from coalition_desktop.exchange.fingerprint_words import words_of
from coalition_desktop.folding import fold
from coalition_desktop.language import CODES, Language
from coalition_desktop.paths import resources_dir

LONG = 5  # letters, from which words must differ in three places instead of two

WORDS = tomllib.loads((resources_dir() / "fingerprint_words.toml").read_text(encoding="utf-8"))["word"]


def test_there_is_one_entry_for_each_byte() -> None:
    """256 entries, each in the three languages and nothing else."""
    assert len(WORDS) == 256
    assert all(set(entry) == set(CODES) for entry in WORDS)


@pytest.mark.parametrize("code", CODES)
def test_each_is_one_plain_word(code: str) -> None:
    """No space, hyphen, apostrophe or vowel mark, no capital, and no article before an Arabic word."""
    words = [entry[code] for entry in WORDS]
    assert [word for word in words if not word.isalpha() or word != word.lower() or word.startswith("ال")] == []


@pytest.mark.parametrize("code", CODES)
def test_no_word_comes_twice(code: str) -> None:
    """Not even with another hamza, accent or ending."""
    assert len({fold(entry[code]) for entry in WORDS}) == 256


@pytest.mark.parametrize("code", CODES)
def test_no_two_words_are_nearly_the_same(code: str) -> None:
    """Two long words differ in three letters at least, others in two."""
    folded = [fold(entry[code]) for entry in WORDS]
    near = [
        (one, other)
        for one, other in combinations(folded, 2)
        if Levenshtein.distance(one, other) < (3 if min(len(one), len(other)) >= LONG else 2)
    ]
    assert near == []


@pytest.mark.parametrize("code", CODES)
def test_the_first_four_bytes_are_read_in_order(code: str) -> None:
    """Each byte is the place of its word in the file."""
    read = words_of(bytes.fromhex("00010203" + "00" * 12), Language(code))
    assert read == " - ".join(entry[code] for entry in WORDS[:4])


def test_the_order_is_the_one_that_was_given_out() -> None:
    """A word that moved would make known fingerprints read otherwise."""
    assert words_of(bytes.fromhex("004080ff" + "00" * 12), Language("fr")) == "soleil - cadenas - oignon - sandale"
