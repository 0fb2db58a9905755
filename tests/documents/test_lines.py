"""Texts laid out: direction, isolation of data, filling and breaking of lines."""

from __future__ import annotations

import re

import pytest
import uharfbuzz as hb
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.documents import bidi
from coalition_desktop.documents.fonts import SANS, SERIF, face, unprintable
from coalition_desktop.documents.lines import Line, Paragraph, Style
from coalition_desktop.documents.pdffont import copied
from coalition_desktop.documents.shaping import shape
from coalition_desktop.documents.template import Piece, Setting, atoms, clean, fields_in, plain, required_in
from coalition_desktop.documents.truetype import Composite, subset
from coalition_desktop.errors import UserError

ARABIC, FRENCH = Style(14, rtl=True), Style(12, rtl=False)
MARKS = "\ufffc\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
mixed = st.text("ab جمعية لا ة 0123 ()[]«»-/+.,:؟، " + MARKS, max_size=30)
letters_only = st.text("abc جمعيةلا 012 ()<>-/.,+", max_size=30)


def seen(line: Line) -> str:
    """A line as the eye meets it, from left to right; brackets as they look."""
    return "".join("".join(cell_text(piece)) for piece in line.pieces)


def cell_text(piece: Piece) -> list[str]:
    cells = piece.word.cells
    text = [cell.text for cell in cells]
    return [t.translate(MIRROR) for t in text] if piece.word.rtl else text


MIRROR = str.maketrans("()[]{}«»", ")(][}{»«")


def one_line(text: str, style: Style, **values: str) -> str:
    (line,) = Paragraph(text, style, values).lines(10_000)
    return seen(line)


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        ("من {a} إلى", {"a": "01-01-2020"}, "01-01-2020"),
        ("الهاتف {a}، و", {"a": "+212 528-12-34-56"}, "+212 528-12-34-56"),
        ("رقم {a}", {"a": "LSH-A-2026-0147"}, "LSH-A-2026-0147"),
        ("العنوان {seat_ar}", {"seat_ar": "حي 01-01-2020 السلام"}, "01-01-2020"),
        ("العنوان {seat_ar}", {"seat_ar": "الهاتف 0528 12 34 56 ليلا"}, "0528 12 34 56"),
        ("بين {a}", {"a": "rue 12, n° 8, Laâyoune (centre)"}, "rue 12, n° 8, Laâyoune (centre)"),
    ],
)
def test_what_runs_left_to_right_keeps_its_order_in_arabic(text: str, values: dict[str, str], expected: str) -> None:
    assert expected in one_line(text, ARABIC, **values).replace("\u00a0", " ")


def test_a_phone_is_not_cut_at_the_end_of_a_line() -> None:
    for width in range(120, 320, 10):
        lines = Paragraph("اتصلوا بنا على الرقم {a} أو {a} في كل وقت", ARABIC, {"a": "+212 661 00 00 00"}).lines(width)
        assert sum(seen(line).replace("\u00a0", " ").count("+212 661 00 00 00") for line in lines) == 2


def test_brackets_look_right_in_both_directions() -> None:
    assert one_line("(المادة {n})", ARABIC, n="12") == "(12 ةداملا)"
    assert one_line("Nom (« {name_ar} »)", FRENCH, name_ar="آفاق (لا)") == "Nom (« (ال) قافآ »)"


def test_the_script_of_a_field_decides_its_direction_not_its_first_letter() -> None:
    assert one_line("{name_ar}", ARABIC, name_ar="AFAK آفاق") == "قافآ AFAK"
    assert one_line("{name_fr}", FRENCH, name_fr="آفاق AFAK") == "قافآ AFAK"
    assert one_line("{name}", FRENCH, name="آفاق AFAK") == "AFAK قافآ"


def test_a_value_glued_to_an_arabic_letter_joins_it() -> None:
    glued = [a for a in atoms("ب{city_ar}", {"city_ar": "الرباط"}, Setting(1, SERIF, False)) if isinstance(a, Piece)]
    assert [piece.word.text for piece in glued] == ["بالرباط"]
    apart = [a for a in atoms("ب{city_ar}", {"city_ar": "Rabat"}, Setting(1, SERIF, False)) if isinstance(a, Piece)]
    assert [piece.word.text for piece in apart] == ["ب", "Rabat"]


@given(mixed, st.sampled_from(["قبل {x} بعد", "avant {x} après", "zq {x}. ن"]), st.sampled_from([0, 1]))
def test_a_value_never_reorders_the_text_around_it(value: str, text: str, base: int) -> None:
    """What stands before and after the value is where it is with a value of one letter."""
    setting = Setting(base, SERIF, False)

    def around(x: str) -> list[str]:
        pieces = [a for a in atoms(text, {"x": x}, setting) if isinstance(a, Piece)]
        inner = [a for a in atoms("{x}", {"x": x}, setting) if isinstance(a, Piece)]
        start = next(n for n in range(len(pieces)) if _words(pieces[n : n + len(inner)]) == _words(inner))
        order = bidi.visual_order([piece.level for piece in pieces])
        return [pieces[n].word.text for n in order if not start <= n < start + len(inner)]

    if clean(value):
        assert around(value) == around("x")


def _words(pieces: list[Piece]) -> list[str]:
    return [piece.word.text for piece in pieces]


@given(letters_only, letters_only, letters_only, st.sampled_from([0, 1]))
def test_spliced_values_have_the_levels_of_the_whole_text(before: str, value: str, after: str, base: int) -> None:
    value = clean(value)
    setting = Setting(base, SERIF, False)
    text = f"{before} {{x}} {after}"
    pieces = [a for a in atoms(text, {"x": value}, setting) if isinstance(a, Piece)]
    whole = f"{before} {bidi.FSI}{isolated(value)}{bidi.PDI} {after}"
    found = [
        (char, level) for char, level in zip(whole, bidi.levels(whole, base), strict=True) if char not in MARKS
    ]  # fmt: skip
    spliced = [(char, piece.level) for piece in pieces for char in piece.word.text]
    assert [pair for pair in spliced if pair[0] != " "] == [pair for pair in found if pair[0] != " "]


def isolated(value: str) -> str:
    """Phones and dates as the template isolates them."""
    if bidi.base_level(value) == 0:
        return value
    return re.sub(r"\+\d[\d .-]*\d|\d+(?:[-. ]\d+){2,}", f"{bidi.LRI}\\g<0>{bidi.PDI}", value)


def test_very_long_values_take_time_in_proportion() -> None:
    assert len(bidi.levels("(a) ب " * 20_000, 1)) == 120_000


@given(mixed)
def test_a_clean_value_is_one_line_without_marks(value: str) -> None:
    found = clean(value + "\n" + value)
    assert not set(found) & set(MARKS + "\n\t") and found == clean(found) == found.strip()


def test_presentation_forms_and_broken_blanks_become_letters() -> None:
    assert clean("ﺟﻤﻌﻴﺔ\r\nﺍﻷﻣﻞ") == "جمعية الأمل"
    assert clean("ﺟﻤﻌﻴﺔ\tﺍﻷﻣﻞ") == "جمعية الأمل"
    assert clean("12\u00a0نونبر") == "12\u00a0نونبر" and clean("a\ud800b\x00c") == "ab c"


@given(st.text("abcdef جمعيةلائحة-0", min_size=1, max_size=200), st.integers(40, 400), st.booleans())
def test_no_line_is_wider_than_its_place_and_no_letter_is_lost(value: str, width: int, rtl: bool) -> None:
    style = Style(14, rtl=rtl, align="justify")
    lines = Paragraph("{x}", style, {"x": value}).lines(width)
    assert all(line.width * style.size <= width + 1e-6 for line in lines)
    kept = "".join(piece.word.text for line in lines for piece in line.pieces)
    assert sorted(kept.replace(" ", "")) == sorted(clean(value).replace(" ", ""))


def test_a_line_may_end_after_a_dash_between_letters_but_not_in_a_number() -> None:
    name = Paragraph("{x}", FRENCH, {"x": "Laâyoune–Sakia"})
    assert len(name.lines(name.width() - 1)) == 2
    number = Paragraph("a {x}", FRENCH, {"x": "LSH-A-2026-0147"})
    assert [seen(line) for line in number.lines(number.width() - 1)] == ["a", "LSH-A-2026-0147"]


def test_no_break_blanks_hold_a_date_together() -> None:
    text = Paragraph("منذ {x}", ARABIC, {"x": "14\u00a0ماي\u00a02019"})
    assert len(text.lines(text.width() - 1)) == 2 and len(text.lines(text.width() + 1)) == 1


def test_balanced_lines_are_of_about_one_length() -> None:
    text = "Coalition nationale pour l’activation de la démocratie participative"
    plainly = Paragraph(text, FRENCH)
    width = plainly.width() * 0.8
    balanced = Paragraph(text, Style(12, rtl=False, balanced=True)).lines(width)
    assert len(balanced) == len(plainly.lines(width)) == 2
    plain_lines = plainly.lines(width)
    assert abs(balanced[0].width - balanced[1].width) < abs(plain_lines[0].width - plain_lines[1].width) / 2


def test_parts_in_double_brackets_need_their_values() -> None:
    text = "{a}[[، منذ {b}]]."
    assert plain(text, {"a": "x", "b": ""}) == "x." and plain(text, {"a": "x", "b": "y"}) == "x، منذ y."
    assert fields_in(text) == ("a", "b") and required_in(text) == ("a",)


@pytest.mark.parametrize("text", ["{a", "a}", "{A}", "[[a", "a]]", "]]a[[", "[[a [[b]] c]]", "{}"])
def test_unbalanced_texts_are_refused(text: str) -> None:
    with pytest.raises(UserError, match="bracket"):
        fields_in(text)


@pytest.mark.parametrize("family", [SERIF, SANS])
def test_both_families_have_the_letters_of_morocco(family: str) -> None:
    for bold in (False, True):
        letters = set("ڭأإآئؤءىةﷺلا«»،؛؟ÉÈÊËÀÂÎÏÔÛÜŸŒÆÇéœç’–—…°№")
        assert letters - face(family, bold).characters <= set("№ŸÆ")


def test_what_no_font_has_is_named() -> None:
    assert unprintable("جمعية Œuvre ⵜⴰⵜ 中") == "ⵜⴰ中"


def test_vowel_signs_are_drawn_but_not_copied() -> None:
    word = shape(face(SERIF), "سُلّم", True)
    assert any(len(cell.glyphs) > 1 for cell in word.cells)
    assert "".join(copied(cell.text, True) for cell in reversed(word.cells)) == "سلم"


def test_ligatures_are_copied_from_left_to_right() -> None:
    (cell,) = shape(face(SANS), "لا", True).cells
    assert cell.text == "لا" and copied(cell.text, True) == "ال"


def test_composites_are_real_glyphs_of_the_subset() -> None:
    found = face(SERIF)
    cells = shape(found, "جمعيّةُ مُحَمَّدٍ طريق", True).cells
    wanted = list(dict.fromkeys(Composite(cell.glyphs, cell.advance) for cell in cells))
    cut = subset(found.hb_face, set(), wanted)
    font = hb.Font(hb.Face(hb.Blob(cut.data)))
    for n, composite in enumerate(wanted):
        glyph = cut.first_composite + n
        assert font.get_glyph_h_advance(glyph) == composite.advance
        boxes = [(found.hb_font.get_glyph_extents(g), x, y) for g, x, y in composite.glyphs]
        inked = [(b.x_bearing + x, b.y_bearing + y) for b, x, y in boxes if b.width]
        own = font.get_glyph_extents(glyph)
        if inked:
            assert own.x_bearing == min(x for x, _ in inked) and own.y_bearing == max(y for _, y in inked)


@pytest.mark.parametrize("bold", [False, True])
def test_a_letter_tucked_under_its_neighbour_fits_into_a_font(bold: bool) -> None:
    amiri = face(SERIF, bold)
    cells = shape(amiri, "الركراكي", True).cells
    assert min(cell.advance for cell in cells) == 0
    composites = [Composite(cell.glyphs, cell.advance) for cell in cells]
    font = subset(amiri.hb_face, set(), composites)
    made = hb.Font(hb.Face(font.data))
    assert [made.get_glyph_h_advance(font.first_composite + n) for n in range(len(cells))] == [c.advance for c in cells]
