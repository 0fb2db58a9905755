"""The page of a letter: letterhead, number and date, title, parts, signature and code, footer."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from math import cos, pi, sin

from coalition_desktop.documents import qr
from coalition_desktop.documents.blocks import Block, beside, boxed, fitted, space, stack, text
from coalition_desktop.documents.letters.catalogue import KINDS
from coalition_desktop.documents.letters.kind import Form, Part
from coalition_desktop.documents.lines import Paragraph, Style
from coalition_desktop.documents.sheet import MM, PAGE_HEIGHT, PAGE_WIDTH, Sheet

Values = Mapping[str, str]

GOLD, INK, GREY, SOFT, LINE, FAINT = "#B98A2F", "#16201D", "#5D6964", "#EFF6F5", "#C9CFCA", "#F0F1F0"
NO_NUMBER = "—"

_LEFT = 20 * MM
_WIDTH = PAGE_WIDTH - 2 * _LEFT
_HEAD_TOP = PAGE_HEIGHT - 13 * MM
_HEAD_HEIGHT = 24 * MM
_HEAD_SIDE = 69 * MM
_HEAD_RULE = _HEAD_TOP - _HEAD_HEIGHT - 2 * MM
_FOOT_RULE = 20 * MM
_FOOT_HEIGHT = 11 * MM
_GUTTER = 9 * MM
_CODE_SIDE = 30 * MM
_CODE_WIDTH = 62 * MM
_SIGNATURE_WIDTH = 86 * MM
_SIGNATURE_HEIGHT = 66 * MM
_STAMP = 24 * MM  # left free for signature and stamp
_GAP = 7 * MM

# Sizes in points: alone on the page, and beside the other language.
_BODY = {("ar", False): 16.0, ("fr", False): 12.5, ("ar", True): 13.5, ("fr", True): 10.8}
_TITLE = {("ar", False): 27.0, ("fr", False): 22.0, ("ar", True): 24.0, ("fr", True): 16.0}
_LEADING = {"ar": 1.75, "fr": 1.5}


def compose(values: Values) -> Callable[[Sheet], None]:
    """Lay the letter out; ``UserError`` when it does not fit on its page.  What comes back draws it."""
    head, foot = _letterhead(values), _footer(values)
    reference = fitted(lambda scale: _reference(values, scale), 22 * MM)
    top = _HEAD_RULE - 4 * MM - reference.height
    signature = _signature(values)
    free = top - _FOOT_RULE - 4 * MM - signature.height - _GAP
    body = fitted(lambda scale: _body(values, scale), free)
    slack = free - body.height

    def draw(sheet: Sheet) -> None:
        with sheet.form(_form_name(values)) as first:
            if first:
                # The footer before the head: see lines.py about what is written apart.
                foot(sheet)
                head(sheet)
        if not values["number"]:
            _draft_mark(values, sheet)
        reference.draw(sheet, _HEAD_RULE - 4 * MM)
        start = top - min(20 * MM, slack / 4)
        body.draw(sheet, start)
        signature.draw(sheet, start - body.height - _GAP - min(24 * MM, slack / 4))

    return draw


def _languages(values: Values) -> list[str]:
    return values["language"].split("-")


def _text(values: Values, language: str, key: str) -> str:
    return values[f"text.{language}.{key}"]


def _style(language: str, size: float, **rest: object) -> Style:
    leading = _LEADING[language]
    return Style(size=size, rtl=language == "ar", **{"leading": leading, **rest})  # type: ignore[arg-type]


def _form_name(values: Values) -> str:
    """One letterhead for all the letters of a file that share it."""
    shown = [values[key] for key in ("language", "colour", *_HEAD, *_FOOT["ar"], "address_fr")]
    return "paper" + hashlib.sha256("\0".join(shown).encode()).hexdigest()[:16]


_HEAD = ("coalition_ar", "office_ar", "coalition_fr", "office_fr")
_FOOT = {"ar": ("address_ar", "phone", "email", "web"), "fr": ("address_fr", "phone", "email", "web")}


def _letterhead(values: Values) -> Callable[[Sheet], None]:
    """Names of coalition and office, Arabic to the right, French to the left, the mark between."""
    sides = [
        fitted(lambda scale: _head_side(values, "ar", scale, _LEFT + _WIDTH - _HEAD_SIDE), _HEAD_HEIGHT),
        fitted(lambda scale: _head_side(values, "fr", scale, _LEFT), _HEAD_HEIGHT),
    ]

    def draw(sheet: Sheet) -> None:
        for side in sides:
            side.draw(sheet, _HEAD_TOP - (_HEAD_HEIGHT - side.height) / 2)
        _mark(sheet, PAGE_WIDTH / 2, _HEAD_TOP - _HEAD_HEIGHT / 2, 9.5 * MM, values["colour"])
        sheet.rule(_LEFT, _HEAD_RULE, _WIDTH, values["colour"], 1.2)

    return draw


def _head_side(values: Values, language: str, scale: float, left: float) -> Block:
    size = {"ar": 15.0, "fr": 11.5}[language] * scale
    tight = {"ar": 1.5, "fr": 1.3}[language]
    name = _style(language, size, bold=True, leading=tight, balanced=True)
    office = _style(language, size * 0.82, leading=tight, colour=GREY, balanced=True)
    return stack([
        text(Paragraph(f"{{coalition_{language}}}", name, values), left, _HEAD_SIDE),
        space(2 * scale),
        text(Paragraph(f"{{office_{language}}}", office, values), left, _HEAD_SIDE),
    ])  # fmt: skip


def _mark(sheet: Sheet, x: float, y: float, radius: float, colour: str) -> None:
    """The eight-pointed star (two squares) with its heart of gold."""
    inner = radius * cos(pi / 4) / cos(pi / 8)
    points = [(radius if n % 2 == 0 else inner, n * pi / 8) for n in range(16)]
    sheet.polygon([(x + r * cos(turn), y + r * sin(turn)) for r, turn in points], colour)
    sheet.disc(x, y, radius * 0.4, "#FFFFFF")
    sheet.disc(x, y, radius * 0.33, GOLD)


def _footer(values: Values) -> Callable[[Sheet], None]:
    """Address, phone and e-mail, as far as they are known."""

    def build(scale: float) -> Block:
        return stack([text(line, _LEFT, _WIDTH) for line in _foot_lines(values, scale)])

    lines = fitted(build, _FOOT_HEIGHT)

    def draw(sheet: Sheet) -> None:
        sheet.rule(_LEFT, _FOOT_RULE, _WIDTH, LINE)
        lines.draw(sheet, _FOOT_RULE - 1.5 * MM)

    return draw


def _foot_lines(values: Values, scale: float) -> list[Paragraph]:
    languages = _languages(values)
    found = []
    for n, language in enumerate(languages):
        # Beside each other, the second line gives its address only: phone and e-mail are the same.
        names = [name for name in _FOOT[language][: 1 if n else None] if values[name]]
        style = _style(language, 9.5 * scale, leading=1.4, align="centre", colour=GREY)
        found.append(Paragraph(" · ".join(f"{{{name}}}" for name in names), style, values))
    return found


def _reference(values: Values, scale: float) -> Block:
    """Number and place with date: at the two ends of a line, or one over the other per language."""
    shown = {**values, "number": values["number"] or NO_NUMBER}
    languages = _languages(values)
    half = (_WIDTH - _GUTTER) / 2
    right = _LEFT + half + _GUTTER

    def line(language: str, key: str, left: float, at_end: bool) -> Block:
        size = {"ar": 12.5, "fr": 10.8}[language] * scale
        style = _style(language, size, bold=key == "number", align="end" if at_end else "start", leading=1.5)
        return text(Paragraph(_text(values, language, key), style, shown), left, half)

    if len(languages) == 1:
        language = languages[0]
        first, last = (right, _LEFT) if language == "ar" else (_LEFT, right)
        return beside([line(language, "number", first, False), line(language, "place_date", last, True)])
    return beside([
        stack([line(language, key, {"ar": right, "fr": _LEFT}[language], False) for key in ("number", "place_date")])
        for language in languages
    ])  # fmt: skip


def _body(values: Values, scale: float) -> Block:
    """Title and the parts of the kind of letter."""
    parts = [_title(values, scale)]
    for part in KINDS[values["kind"]].parts:
        parts.append(space(4.5 * MM * scale))
        parts.append(_names(values, scale) if part.form is Form.NAMES else _columns(values, part, scale))
    return stack(parts)


def _title(values: Values, scale: float) -> Block:
    languages = _languages(values)
    both = len(languages) > 1
    lines = [
        text(
            Paragraph(
                _text(values, language, "title"),
                _style(language, _TITLE[language, both] * scale, bold=True, align="centre", leading=1.5, balanced=True),
                values,
            ),
            _LEFT,
            _WIDTH,
        )
        for language in languages
    ]
    width = 22 * MM
    rule = Block(5 * MM, lambda sheet, top: sheet.rule((PAGE_WIDTH - width) / 2, top - 2 * MM, width, GOLD, 1.6))
    return stack([*lines, rule])


def _columns(values: Values, part: Part, scale: float) -> Block:
    """One text over the whole width, or Arabic to the right of French."""
    languages = _languages(values)
    both = len(languages) > 1
    width = (_WIDTH - _GUTTER) / 2 if both else _WIDTH
    left = {"ar": _LEFT + width + _GUTTER if both else _LEFT, "fr": _LEFT}
    return beside([
        _PARTS[part.form](values, part.key, language, _BODY[language, both] * scale, (left[language], width))
        for language in languages
    ])  # fmt: skip


Span = tuple[float, float]  # left edge and width, points


def _paragraph(values: Values, key: str, language: str, size: float, span: Span) -> Block:
    return text(Paragraph(_text(values, language, key), _style(language, size, align="justify"), values), *span)


def _addressee(values: Values, key: str, language: str, size: float, span: Span) -> Block:
    style = _style(language, size, bold=True, balanced=True)
    return text(Paragraph(_text(values, language, key), style, values), *span)


def _lines(values: Values, key: str, language: str, size: float, span: Span) -> Block:
    style = _style(language, size, align="justify")
    lines = values[f"{key}_{language}"].splitlines()
    told = [text(Paragraph(f"{{line_{language}}}", style, {f"line_{language}": line}), *span) for line in lines]
    return stack([block for one in told for block in (one, space(size * 0.45))][:-1])


def _items(values: Values, key: str, language: str, size: float, span: Span) -> Block:
    """A dash at the edge where the language begins, the text beside it."""
    left, width = span
    indent = size * 1.3
    inner = (left if language == "ar" else left + indent, width - indent)
    dash = (left + width - indent if language == "ar" else left, indent)
    style = _style(language, size, leading=1.5)
    return stack([
        beside([
            text(Paragraph("–", style), *dash),
            text(Paragraph(f"{{line_{language}}}", style, {f"line_{language}": line}), *inner),
        ])
        for line in values[f"{key}_{language}"].splitlines()
    ])  # fmt: skip


_PARTS: Mapping[Form, Callable[[Values, str, str, float, Span], Block]] = {
    Form.TEXT: _paragraph,
    Form.ADDRESSEE: _addressee,
    Form.LINES: _lines,
    Form.ITEMS: _items,
}


def _names(values: Values, scale: float) -> Block:
    """The subject's names in a box: the letter's language first and larger."""
    languages = [language for language in _languages(values) if values[f"name_{language}"]]
    others = [other for other in ("ar", "fr") if other not in languages and values[f"name_{other}"]]
    lines = []
    for language in (*languages, *others):
        if values[f"name_{language}"]:
            main = language in (languages or others)
            size = {"ar": 19.0 if main else 14.0, "fr": 14.5 if main else 12.0}[language] * scale
            style = _style(
                language, size, bold=main, align="centre", leading=1.5, colour=INK if main else GREY, balanced=True
            )  # fmt: skip
            lines.append(text(Paragraph(f"{{name_{language}}}", style, values), _LEFT + 5 * MM, _WIDTH - 10 * MM))
    return boxed(stack(lines), _LEFT, _WIDTH, 3 * MM * scale, SOFT)


def _signature(values: Values) -> Block:
    """Who signs, with room for signature and stamp; the code to check the letter by."""
    mirrored = "ar" not in _languages(values)
    sign_left = _LEFT + _WIDTH - _SIGNATURE_WIDTH if mirrored else _LEFT
    code_left = _LEFT if mirrored else _LEFT + _WIDTH - _CODE_WIDTH
    signing = fitted(lambda scale: _signatory(values, scale, sign_left), _SIGNATURE_HEIGHT)
    return beside([signing, _code(values, code_left)])


def _signatory(values: Values, scale: float, left: float) -> Block:
    languages = _languages(values)
    signing = [language for language in languages if values[f"signatory_{language}"]]
    if len({values[f"signatory_{language}"] for language in signing}) == 1:
        signing = signing[:1]
    size = {"ar": 12.5, "fr": 10.5}

    def line(language: str, template: str, factor: float, bold: bool, colour: str = INK) -> Block:
        style = _style(
            language,
            size[language] * factor * scale,
            bold=bold,
            align="centre",
            leading=1.45,
            colour=colour,
            balanced=True,
        )
        return text(Paragraph(template, style, values), left, _SIGNATURE_WIDTH)

    return stack([
        *(line(language, _text(values, language, "signed_for"), 1.0, True) for language in languages),
        *(line(language, f"{{title_{language}}}", 0.95, False, GREY) for language in languages),
        space(_STAMP),
        *(line(language, f"{{signatory_{language}}}", 1.1, True) for language in signing),
    ])  # fmt: skip


def _code(values: Values, left: float) -> Block:
    """QR code, what it is for, and the short code; a dashed frame in a draft."""
    languages = _languages(values)
    first = languages[0]
    edge = left + _CODE_WIDTH - _CODE_SIDE if first == "ar" else left
    matrix = qr.make(values["signed"]) if values["signed"] else None

    def picture(sheet: Sheet, top: float) -> None:
        if matrix is None:
            sheet.frame(edge, top - _CODE_SIDE, _CODE_SIDE, _CODE_SIDE, GREY)
        else:
            sheet.code(matrix, edge, top - _CODE_SIDE, _CODE_SIDE, "#000000")

    def hint(language: str) -> Block:
        end = language != first
        style = _style(
            language, {"ar": 9.5, "fr": 8.0}[language], leading=1.4, colour=GREY, align="end" if end else "start"
        )
        return text(Paragraph(_text(values, language, "code_hint"), style), left, _CODE_WIDTH)

    style = Style(size=12, rtl=first == "ar", bold=True, leading=1.5)
    return stack([
        Block(_CODE_SIDE, picture),
        space(2.5 * MM),
        *(hint(language) for language in languages),
        text(Paragraph("{code}", style, {"code": values["code"] or NO_NUMBER}), left, _CODE_WIDTH),
    ])  # fmt: skip


def _draft_mark(values: Values, sheet: Sheet) -> None:
    """A large pale word behind the text."""
    top = PAGE_HEIGHT * 0.6
    for language in _languages(values):
        style = _style(language, 110, bold=True, align="centre", leading=1.3, colour=FAINT)
        top = Paragraph(_text(values, language, "draft"), style).draw(sheet, _LEFT, top, _WIDTH)
