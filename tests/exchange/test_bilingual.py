"""Two names in one cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.exchange.bilingual import split_names

ARABIC = st.lists(
    st.sampled_from("جمعية الأمل للتنمية تطوان-المضيق البيئة 2000 نور".split()), min_size=1, max_size=5
).map(lambda words: "جمعية " + " ".join(words))
LATIN = st.lists(st.sampled_from("Al Amal M'diq d'or Femme-Enfant Réseau 21 Nour".split()), min_size=1, max_size=5).map(
    lambda words: "Association " + " ".join(words)
)
JOINTS = [" / ", "/", "\n", " - ", " – ", " | ", " : "]


@given(ARABIC, LATIN, st.sampled_from(JOINTS), st.booleans())
def test_the_script_decides_whatever_the_sign(arabic, latin, joint, arabic_first):
    cell = arabic + joint + latin if arabic_first else latin + joint + arabic
    assert split_names(cell) == (arabic, latin)


@given(ARABIC, LATIN)
def test_one_language_in_brackets(arabic, latin):
    assert split_names(f"{arabic} ({latin})") == (arabic, latin)
    assert split_names(f"{latin} ({arabic})") == (arabic, latin)


@given(ARABIC)
def test_one_language_alone_is_not_split(arabic):
    assert split_names(arabic) == (arabic, "")


@pytest.mark.parametrize(("cell", "names"), [
    ("جمعية ADEF للتنمية", ("جمعية ADEF للتنمية", "")),
    ("جمعية ADEF للتنمية / Association ADEF", ("جمعية ADEF للتنمية", "Association ADEF")),
    ("-Horizon- Association du Sud", ("", "-Horizon- Association du Sud")),
    ("جمعية تطوان-المضيق - Association Tétouan-M'diq", ("جمعية تطوان-المضيق", "Association Tétouan-M'diq")),
])  # fmt: skip
def test_signs_inside_a_name_stay(cell, names):
    assert split_names(cell) == names


@given(st.text(max_size=60))
def test_any_text_can_be_split(text):
    split_names(text)
