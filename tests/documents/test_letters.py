"""Letters as real PDF files, read back with poppler and pdfium."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from coalition_desktop.documents import qr
from coalition_desktop.documents.letters.catalogue import KINDS
from coalition_desktop.documents.letters.issue import canonical, claims, freeze, missing, read_values
from coalition_desktop.documents.letters.kind import Form, LetterData
from coalition_desktop.documents.letters.page import compose
from coalition_desktop.documents.letters.rendering import render, render_many
from coalition_desktop.documents.letters.wording import wording
from coalition_desktop.documents.signing import Answer, read_signed, short_code
from coalition_desktop.documents.template import plain
from coalition_desktop.errors import UserError
from coalition_desktop.records.choices import LETTER_KIND
from coalition_desktop.work import finish

Letters = Callable[..., LetterData]
LANGUAGES = ("ar", "fr", "ar-fr")
PUNCTUATION = "،,.:;()«»·—–“”[]"
LONG_AR = ("جمعية المستقبل للتنمية المستدامة والتضامن الاجتماعي والثقافي " * 6)[:300]
LONG_FR = ("Association de l’avenir pour le développement durable et la solidarité " * 6)[:300]

poppler_only = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")


def pdf(data: LetterData) -> bytes:
    to = io.BytesIO()
    render(freeze(data), to)
    return to.getvalue()


def words(text: str) -> list[str]:
    """Words as somebody would search them: without vowel signs, marks of direction and punctuation."""
    text = "".join(" " if unicodedata.category(c) == "Cf" else c for c in text if unicodedata.category(c) != "Mn")
    return [word for word in (raw.strip(PUNCTUATION) for raw in text.split()) if word]


def printed(values: dict[str, str]) -> list[str]:
    """Every word that the letter shows."""
    languages = values["language"].split("-")
    texts = [plain(text, values) for key, text in values.items() if key.startswith("text.") and "draft" not in key]
    names = ("name", "signatory", "title", "address")
    texts += [values[f"{name}_{language}"] for language in languages for name in names]
    texts += [values[f"{name}_{language}"] for language in ("ar", "fr") for name in ("coalition", "office")]
    texts += [values["phone"], values["email"], values["code"]]
    return words(" ".join(texts))


def share(values: dict[str, str], text: str) -> float:
    found = set(words(text))
    expected = printed(values)
    return sum(word in found for word in expected) / len(expected)


def poppler(data: bytes) -> str:
    return subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()


def pdfium(data: bytes) -> str:
    return pypdfium2.PdfDocument(data)[0].get_textpage().get_text_bounded()


def grey(data: bytes, dpi: int) -> tuple[bytes, int, int]:
    bitmap = pypdfium2.PdfDocument(data)[0].render(scale=dpi / 72, grayscale=True)
    return bytes(bitmap.buffer), bitmap.stride, bitmap.height


@poppler_only
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_letter_copy_in_poppler(issued: Letters, language: str) -> None:
    data = issued(language)
    assert share(freeze(data), poppler(pdf(data))) >= 0.97


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_letter_copy_in_pdfium(issued: Letters, language: str) -> None:
    data = issued(language)
    assert share(freeze(data), pdfium(pdf(data))) >= 0.97


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_phones_and_addresses_are_found_whole_in_pdfium(issued: Letters, language: str) -> None:
    page = pypdfium2.PdfDocument(pdf(issued(language)))[0].get_textpage()
    for text in ("LSH-A-2026-0147", "LSH-0042", "+212 528 00 00 00", "contact@coord-lsh.example"):
        assert page.search(text).get_next(), text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "subject",
    [
        {},
        {"name_ar": LONG_AR, "name_fr": LONG_FR},
        {"name_ar": "ب" * 300, "name_fr": "W" * 300},
        {"name_ar": "جمعيّةُ مُحَمَّدٍ (لا) [الآفاق] AFAK 2020", "name_fr": "Assoc. « L’Œuvre » (الساقية) n° 3"},
    ],
)
def test_the_code_of_the_page_at_150_dpi_verifies(
    issued: Letters, key: Ed25519PrivateKey, language: str, subject: dict[str, str]
) -> None:
    data = issued(language, **subject)
    assert missing(data) == []
    texts = qr.read_grey(*grey(pdf(data), 150))
    found = read_signed(texts[0], [key.public_key()], date(2026, 12, 1))
    assert found.answer is Answer.AUTHENTIC and found.claims is not None
    assert found.claims.number == "LSH-A-2026-0147" and texts == [data.signed]
    assert freeze(data)["code"] == short_code(texts[0])


def test_the_code_reads_from_a_png_with_alpha_and_from_a_jpeg(issued: Letters, tmp_path: Path) -> None:
    data = issued("ar")
    picture = pypdfium2.PdfDocument(pdf(data))[0].render(scale=150 / 72).to_pil()
    picture.convert("RGB").save(tmp_path / "scan.jpg", quality=70)
    picture.convert("RGBA").save(tmp_path / "photo.png")
    assert qr.read_picture(tmp_path / "scan.jpg") == qr.read_picture(tmp_path / "photo.png") == [data.signed]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n\0\0"])
def test_what_is_no_picture_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.png").write_bytes(content)
    with pytest.raises(UserError, match=r"x\.png"):
        qr.read_picture(tmp_path / "x.png")


@pytest.mark.parametrize("language", LANGUAGES)
def test_frozen_values_give_the_same_bytes_again(
    issued: Letters, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = issued(language)
    first, again = io.BytesIO(), io.BytesIO()
    render(freeze(data), first)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    render(read_values(canonical(freeze(data))), again)
    assert first.getvalue() == again.getvalue()


def test_frozen_values_are_texts_and_hold_the_wording(issued: Letters) -> None:
    values = freeze(issued("ar-fr"))
    assert all(isinstance(value, str) for value in values.values())
    assert values["text.ar.title"] == "شهادة عضوية" and "text.fr.body" in values
    assert canonical(values) == canonical(dict(reversed(values.items())))


def test_damaged_frozen_values_are_a_sentence() -> None:
    for text in ("", "[]", '{"a": 1}', "{"):
        with pytest.raises(UserError, match="damaged"):
            read_values(text)


@pytest.mark.parametrize(("language", "lang"), [("ar", "ar"), ("fr", "fr"), ("ar-fr", "ar")])
def test_the_file_says_what_it_is_and_embeds_all_its_fonts(issued: Letters, language: str, lang: str) -> None:
    data = pdf(issued(language))
    document = pypdfium2.PdfDocument(data)
    told = document.get_metadata_dict()
    assert "LSH-A-2026-0147" in told["Title"] and told["CreationDate"].startswith("D:20261112")
    assert ("الائتلاف" if lang == "ar" else "Coalition") in told["Author"]
    assert f"/Lang ({lang})".encode() in data
    assert b"Helvetica" not in data and data.count(b"/FontFile2") == data.count(b"/FontDescriptor ") > 0
    assert re.findall(rb"/BaseFont /([A-Z]{6})\+Amiri", data)
    assert len(document) == 1 and len(data) < 80_000


def test_direction_marks_in_data_cannot_reorder_the_letter(issued: Letters) -> None:
    marks = "\u202e\u2067\u202d\u200f\u2066\u061c"
    name = f"جمعية{marks} الأمل"
    clean, hostile = (pdf(issued("ar", name_ar=text)) for text in ("جمعية الأمل", name))
    assert pdfium(clean).replace(_code(clean), "") == pdfium(hostile).replace(_code(hostile), "")


def _code(data: bytes) -> str:
    return short_code(qr.read_grey(*grey(data, 150))[0])


def test_an_address_in_the_other_language_is_left_to_the_commune(letter: Letters) -> None:
    values = freeze(letter("ar-fr"))
    assert values["seat_ar"] == "حي الوحدة، زنقة 12، رقم 8، العيون" and values["seat_fr"] == "Laâyoune"
    assert freeze(letter("ar", address=None, commune_ar=None))["seat_ar"] == ""


@pytest.mark.parametrize(
    ("sex", "region", "ar", "fr"),
    [
        ("female", "11", "المنسقة الجهوية", "La coordinatrice régionale"),
        ("male", "11", "المنسق الجهوي", "Le coordinateur régional"),
        ("female", "", "المنسقة الوطنية", "La coordinatrice nationale"),
        ("male", "", "المنسق الوطني", "Le coordinateur national"),
    ],
)
def test_the_title_follows_the_signatory_and_the_office(
    letter: Letters, sex: str, region: str, ar: str, fr: str
) -> None:
    values = freeze(letter("ar-fr", {"signatory_sex": sex, "region": region}))
    assert (values["title_ar"], values["title_fr"]) == (ar, fr)
    own = freeze(letter("ar", {"title_ar": "نائبة المنسق الوطني"}))
    assert own["title_ar"] == "نائبة المنسق الوطني"


def test_dates_have_moroccan_months_and_stay_on_one_line(letter: Letters) -> None:
    values = freeze(replace(letter("ar-fr", joined_on="2019-08"), issued_on=date(2026, 12, 1)))
    assert values["issued_ar"] == "1\u00a0دجنبر\u00a02026" and values["issued_fr"] == "1er\u00a0décembre\u00a02026"
    assert values["joined_ar"] == "غشت\u00a02019"


def test_what_is_missing_is_told_before_and_by_the_field_to_fill(letter: Letters) -> None:
    office = {"coalition_fr": None}
    found = {(p.field, p.code) for p in missing(letter("fr", office, number=None, name_fr="", name_ar=""))}
    assert found == {("office.coalition_fr", "missing"), ("number", "missing"), ("name_fr", "missing")}
    assert missing(letter("ar", {"coalition_fr": None})) == []


def test_what_is_known_in_one_script_only_is_printed_in_it(letter: Letters) -> None:
    office = {"signatory_fr": None, "signatory_sex": None}
    data = letter("ar-fr", office, name_fr="")
    assert missing(data) == []
    values = freeze(data)
    assert values["signatory_fr"] == values["signatory_ar"] != ""
    assert (values["title_ar"], values["title_fr"]) == ("المنسق(ة) الجهوي(ة)", "Coordinateur·rice régional·e")


def test_without_a_signatory_there_is_room_for_a_hand(letter: Letters) -> None:
    assert missing(letter("ar", {"signatory_ar": None, "signatory_fr": None})) == []


def test_only_an_active_member_gets_an_attestation(letter: Letters) -> None:
    assert [p.code for p in missing(letter("ar", status="suspended"))] == ["not_a_member"]
    assert missing(letter("ar", status=None)) == []


def test_letters_that_no_font_has_are_named_before(letter: Letters) -> None:
    (problem,) = missing(letter("ar", name_ar="جمعية ⵜⴰⵎ"))
    assert (problem.field, problem.code) == ("name_ar", "unprintable") and "ⵜⴰⵎ" in str(problem.why.values["letters"])


def test_more_than_a_page_is_told_before_and_refused_after(letter: Letters) -> None:
    data = letter("ar", name_ar="جمعية الأمل " * 400)
    assert [p.code for p in missing(data)] == ["too_long"]
    with pytest.raises(UserError, match="too long"):
        compose(freeze(data))


def test_a_draft_has_no_number_and_no_code(letter: Letters) -> None:
    data = replace(letter("ar-fr"), number="")
    assert missing(data) == []
    shown = pdf(data)
    assert "LSH-A" not in pdfium(shown) and "Projet" in pdfium(shown) and not qr.read_grey(*grey(shown, 150))


def test_parts_without_their_value_are_left_out(letter: Letters) -> None:
    data = replace(letter("fr", joined_on=None), valid_until=None)
    text = " ".join(words(pdfium(pdf(data))))
    assert "d’adhésion 14" not in text and "valable" not in text and "None" not in text


def test_the_wordings_of_the_coalition_replace_the_shipped_ones(letter: Letters) -> None:
    own = {"title": "إفادة", "intro": "تفيد {office_ar} أن:", "body": "{member_number}", "closing": "حرر ب{city_ar}."}
    values = freeze(replace(letter("ar"), wordings={"ar": own}))
    to = io.BytesIO()
    render(values, to)
    assert {"إفادة", "بالعيون"} <= set(words(pdfium(to.getvalue())))


@pytest.mark.parametrize(("text", "why"), [("{name} x", "name"), ("{name_ar", "bracket"), ("[[a", "bracket")])
def test_a_faulty_wording_is_a_sentence(letter: Letters, text: str, why: str) -> None:
    own = {"title": "x", "intro": text, "body": "", "closing": ""}
    with pytest.raises(UserError, match=why):
        freeze(replace(letter("ar"), wordings={"ar": own}))


def test_many_letters_share_one_letterhead_and_their_fonts(issued: Letters, tmp_path: Path) -> None:
    letters = [freeze(issued("ar-fr", number=f"LSH-{n:04}", name_fr=f"Association {n}")) for n in range(1, 31)]
    assert finish(render_many(letters, tmp_path / "all.pdf")) == 30
    document = pypdfium2.PdfDocument(tmp_path / "all.pdf")
    assert len(document) == 30
    assert "Association 30" in document[29].get_textpage().get_text_bounded()
    assert (tmp_path / "all.pdf").stat().st_size < 30 * 8_000


def test_a_file_that_cannot_be_written_leaves_nothing_behind(issued: Letters, tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(UserError, match="taken"):
        render(freeze(issued("ar")), tmp_path / "taken")
    with pytest.raises(UserError, match=r"x\.pdf"):
        render(freeze(issued("ar")), tmp_path / "absent" / "x.pdf")
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["taken"]


def test_claims_say_the_letter(letter: Letters) -> None:
    said = claims(letter("ar"))
    assert (said.office, said.number, said.subject) == ("LSH", "LSH-A-2026-0147", "LSH-0042")
    assert (said.issued_on, said.valid_until) == ("2026-11-12", "2027-11-12")
    assert said.name_ar.startswith("جمعية") and said.name_fr == ""
    assert claims(letter("fr")).name_fr.startswith("Association")


@pytest.mark.parametrize("subject", [{}, {"name_ar": LONG_AR, "name_fr": LONG_FR}])
def test_the_modules_of_the_code_are_half_a_millimetre(issued: Letters, subject: dict[str, str]) -> None:
    for language in LANGUAGES:
        assert 30 / qr.make(issued(language, **subject).signed).size > 0.49


def test_every_kind_of_letter_has_its_wordings_in_both_languages() -> None:
    assert set(KINDS) == set(LETTER_KIND)
    assert len({kind.series for kind in KINDS.values()}) == len(KINDS)
    for kind in KINDS.values():
        for language in ("ar", "fr"):
            texts = {part.key for part in kind.parts if part.form in (Form.TEXT, Form.ADDRESSEE)}
            assert set(wording(kind.name, language)) == {"title", *texts}
            assert set(wording("paper", language)) == set(wording("paper", "ar"))


# ------------------------------------------------------------------ the kinds


def of_kind(kind: str, language: str, letter: Letters, **given: str) -> LetterData:
    """A letter of any kind with all that it asks for."""
    data = letter(language, status="suspended" if kind == "suspension" else "active")
    number = f"LSH-{KINDS[kind].series}-2026-0007"
    return replace(data, kind=kind, number=number, given=GIVEN.get(kind, {}) | given)


GIVEN = {
    "representation": {
        "person_ar": "فاطمة المثالي", "person_fr": "Fatima El Mithali", "sex": "female", "quality_ar": "نائبة المنسقة الجهوية",
        "quality_fr": "vice-coordinatrice", "purpose_ar": "اجتماع هيئة المساواة", "purpose_fr": "réunion de l’instance d’équité",
    },
    "appreciation": {"achievements_ar": "عشر ورشات\nعريضة محلية", "achievements_fr": "dix ateliers\nune pétition locale"},
    "official": {
        "topic_ar": "طلب قاعة", "topic_fr": "Demande de salle", "message_ar": "نطلب قاعة.\nاتصلوا بالرقم +212 661 00 00 00.",
        "message_fr": "Nous demandons une salle.\nAppelez le +212 661 00 00 00.",
    },
    "invitation": {
        "assembly_ar": "الجمع العام العادي", "assembly_fr": "assemblée générale ordinaire", "held": "2026-12-12", "hour": "16:30",
        "place_ar": "دار الجمعيات", "place_fr": "Maison des associations", "agenda_ar": "التقرير المالي\nمختلفات",
        "agenda_fr": "rapport financier\ndivers",
    },
    "reminder": {"answer_by": "2026-12-31"},
    "admission": {"organ_ar": "المكتب التنفيذي", "organ_fr": "bureau exécutif"},
    "suspension": {
        "since": "2026-11-01", "reasons_ar": "عدم تجديد المكتب", "reasons_fr": "non-renouvellement du bureau",
        "answer_by": "2026-12-15",
    },
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_words_of_every_kind_copy(letter: Letters, kind: str, language: str) -> None:
    data = of_kind(kind, language, letter)
    values = freeze(data)
    assert missing(data) == []
    shown = pdfium(pdf(data))
    assert share(values, shown) >= 0.95
    for part in KINDS[kind].parts:
        for one in data.languages if part.form in (Form.LINES, Form.ITEMS) else ():
            assert set(words(values[f"{part.key}_{one}"])) <= set(words(shown))


@pytest.mark.parametrize("kind", [name for name, kind in KINDS.items() if kind.inputs])
def test_what_a_kind_asks_for_is_told_before(letter: Letters, kind: str) -> None:
    needed = [key for one in KINDS[kind].inputs if one.required for key in one.keys(("ar", "fr"))]
    data = replace(of_kind(kind, "ar-fr", letter), given={})
    assert [problem.field for problem in missing(data)] == [f"given.{key}" for key in needed]
    for key in needed:
        wrong = of_kind(kind, "ar-fr", letter, **{key: ""})
        assert [problem.field for problem in missing(wrong)] == [f"given.{key}"]


@pytest.mark.parametrize(("hour", "problems"), [("9:05", 0), ("16h30", 0), ("25:00", 1), ("soir", 1), ("", 0)])
def test_an_hour_is_an_hour(letter: Letters, hour: str, problems: int) -> None:
    assert len(missing(of_kind("invitation", "fr", letter, hour=hour))) == problems


@pytest.mark.parametrize("day", ["2026", "2026-12", "2026-13-01", "demain"])
def test_a_day_is_a_whole_day(letter: Letters, day: str) -> None:
    assert [problem.code for problem in missing(of_kind("invitation", "fr", letter, held=day))] == ["malformed_day"]


def test_hours_are_written_as_each_language_does(letter: Letters) -> None:
    values = freeze(of_kind("invitation", "ar-fr", letter))
    assert (values["hour_ar"], values["hour_fr"]) == ("16:30", "16\u00a0h\u00a030")
    assert freeze(of_kind("invitation", "fr", letter, hour="16:00"))["hour_fr"] == "16\u00a0h"


@pytest.mark.parametrize(
    ("sex", "told"), [("female", ("السيدة", "المنتمية", "للمعنية")), ("male", ("السيد", "المنتمي", "للمعني"))]
)
def test_a_person_is_spoken_of_by_sex(letter: Letters, sex: str, told: tuple[str, ...]) -> None:
    found = words(pdfium(pdf(of_kind("representation", "ar", letter, sex=sex))))
    assert set(told) <= set(found)


def test_a_reminder_names_what_is_missing_and_nothing_else(letter: Letters) -> None:
    data = of_kind("reminder", "fr", letter)
    assert len(freeze(data)["papers_fr"].splitlines()) == 4
    whole = {
        "founded_on": "2015-01-01", "receipt_no": "12", "receipt_date": "2015-02-01", "final_receipt_no": "13",
        "bureau_renewed": "2026-01-01", "bureau_term": 4,
    }  # fmt: skip
    complete = replace(data, subject={**data.subject, **whole})
    assert [problem.code for problem in missing(complete)] == ["complete"]


@pytest.mark.parametrize(
    ("kind", "status"), [("admission", "candidate"), ("suspension", "active"), ("representation", "withdrawn")]
)
def test_a_kind_is_only_for_those_in_its_state(letter: Letters, kind: str, status: str) -> None:
    data = of_kind(kind, "ar", letter)
    wrong = replace(data, subject={**data.subject, "status": status})
    assert [problem.field for problem in missing(wrong)] == ["status"]


def test_addresses_stay_on_one_line(letter: Letters) -> None:
    """Wherever they come to stand in a narrow column."""
    for filling in range(0, 60, 7):
        message = f"{'كلمة ' * (filling // 5)}{'و' * (filling % 5)} contact@coord-lsh.example"
        text = pdfium(pdf(of_kind("official", "ar-fr", letter, message_ar=message)))
        assert text.count("contact@coord-lsh.example") == 2  # in the text and in the footer
