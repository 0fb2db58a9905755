"""Is this letter ours, and does it still hold?  Without a network."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from coalition_desktop.desk.keys import public_keys
from coalition_desktop.documents import qr
from coalition_desktop.documents.signing import PREFIX, Answer, LetterClaims, read_short_code, read_signed
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message, Text
from coalition_desktop.records.choices import LETTER_KIND
from coalition_desktop.records.paper import Letter
from coalition_desktop.store.registry import Registry

AUTHENTIC = QT_TRANSLATE_NOOP("Verification", "Authentic and valid: {number}, issued on {issued} for {name}.")
EXPIRED = QT_TRANSLATE_NOOP("Verification", "Authentic, but its validity ended on {until}: {number}, for {name}.")
CANCELLED = QT_TRANSLATE_NOOP("Verification", "Authentic, but cancelled on {on}: {number}, for {name}. Reason: {why}")
ALTERED = QT_TRANSLATE_NOOP("Verification", "Not ours, or altered: no key of this office signed it.")
UNREADABLE = QT_TRANSLATE_NOOP("Verification", "No letter of the coalition was recognised here.")
NO_CODE = QT_TRANSLATE_NOOP(
    "Verification", "No QR code could be read in {file}. Scan the letter again at 300 dpi, straight and sharp."
)
UNREADABLE_PDF = QT_TRANSLATE_NOOP("Verification", "The file {file} is damaged and cannot be read.")

_SENTENCES = {
    "authentic": AUTHENTIC,
    "expired": EXPIRED,
    "cancelled": CANCELLED,
    "altered": ALTERED,
    "unreadable": UNREADABLE,
}
_SCAN_DPI = 200
_PAGES = 50  # a letter is not looked for beyond
_PIXELS = 40_000_000  # an A3 page at 300 dpi and more; a larger page is drawn smaller


@dataclass(frozen=True, slots=True)
class Verdict:
    """``answer``: authentic, expired, cancelled, altered or unreadable; ``claims``: what the letter said."""

    answer: str
    claims: LetterClaims | None = None
    cancelled_on: str = ""
    cancelled_why: str = ""

    def message(self, language: Language) -> Message:
        """The answer with its values."""
        text: Text = _SENTENCES[self.answer]
        if self.claims is None:
            return Message(text)
        claims = self.claims
        names = (claims.name_ar, claims.name_fr) if language.rtl else (claims.name_fr, claims.name_ar)
        values: Mapping[str, str] = {
            "number": claims.number,
            "issued": language.date(claims.issued_on),
            "until": language.date(claims.valid_until) if claims.valid_until else "",
            "name": next((n for n in names if n), claims.subject),
            "on": language.date(self.cancelled_on) if self.cancelled_on else "",
            "why": self.cancelled_why,
        }
        return Message(text, values)

    def answer_dict(self, language: Language) -> dict[str, Any]:
        """As the terminal tells it."""
        told: dict[str, Any] = {"answer": self.answer, "sentence": language.plain(self.message(language))}
        if self.claims is not None:
            claims = self.claims
            told["letter"] = {
                "number": claims.number,
                "kind": claims.kind,
                "kind_label": language.plain(LETTER_KIND[claims.kind]) if claims.kind in LETTER_KIND else claims.kind,
                "office": claims.office,
                "issued_on": claims.issued_on,
                "valid_until": claims.valid_until,
                "association": claims.subject,
                "name_ar": claims.name_ar,
                "name_fr": claims.name_fr,
            }
        if self.cancelled_on:
            told["cancelled_on"], told["cancelled_why"] = self.cancelled_on, self.cancelled_why
        return told


def verify(registry: Registry, what: str, today: date) -> Verdict:
    """Check a letter by its file (picture or PDF), the text of its code, its short code or its number."""
    path = Path(what)
    try:
        is_file = path.is_file()
    except OSError:
        is_file = False  # a long text is no file name
    if is_file:
        return verify_file(registry, path, today)
    return verify_text(registry, what, today)


def verify_file(registry: Registry, path: Path, today: date) -> Verdict:
    """Check the letters in a picture or a PDF.

    Of one letter the best answer of what was read of it; of several, the worst: none of them may pass for all.
    """
    texts = _texts_in(path)
    verdicts = [verify_text(registry, text, today) for text in texts]
    if not verdicts:
        raise UserError(NO_CODE, file=path.name)
    order = list(_SENTENCES)
    ours = {v.claims.number: v for v in verdicts if v.claims is not None}
    chosen = max if len(ours) > 1 else min
    return chosen(ours.values() if len(ours) > 1 else verdicts, key=lambda v: order.index(v.answer))


def verify_text(registry: Registry, text: str, today: date) -> Verdict:
    """Check the text of a QR code, or find the letter by its short code or number."""
    wanted = text.strip()
    if not wanted.startswith(PREFIX):
        kept = _by_code(registry, wanted)
        if kept is None:
            return Verdict("unreadable")
        wanted = kept
    found = read_signed(wanted, public_keys(registry), today)
    if found.claims is None:
        return Verdict("altered" if found.answer is Answer.ALTERED else "unreadable")
    row = _register_entry(registry, Letter.number == found.claims.number)
    if row is not None and row["cancelled_on"]:
        return Verdict("cancelled", found.claims, row["cancelled_on"], row["cancelled_why"] or "")
    return Verdict(found.answer.value, found.claims)


def _by_code(registry: Registry, typed: str) -> str | None:
    row = _register_entry(registry, (Letter.code == read_short_code(typed)) | (Letter.number == typed.upper()))
    return None if row is None else row["signed"]


def _register_entry(registry: Registry, condition: Any) -> Any:
    with registry.read() as session:
        return session.execute(select(Letter.__table__).where(condition)).mappings().first()


def _texts_in(path: Path) -> list[str]:
    with path.open("rb") as file:
        head = file.read(1024)
    if b"%PDF-" in head:
        return _texts_in_pdf(path)
    if head.startswith(PREFIX.encode()):
        return [path.read_text(encoding="utf-8", errors="replace")]
    return qr.read_picture(path)


def _texts_in_pdf(path: Path) -> list[str]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise UserError(UNREADABLE_PDF, file=path.name) from error
    with document:
        texts: list[str] = []
        for page in itertools.islice(document, _PAGES):
            scale = min(_SCAN_DPI / 72, (_PIXELS / (page.get_width() * page.get_height())) ** 0.5)
            bitmap = page.render(scale=scale, grayscale=True)
            rows = bytes(bitmap.buffer)
            grey = b"".join(rows[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height))
            texts += qr.read_grey(grey, bitmap.width, bitmap.height)
        return texts
