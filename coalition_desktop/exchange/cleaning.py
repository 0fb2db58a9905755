"""Texts as they should be: composed, without invisible marks, without stray spaces."""

from __future__ import annotations

import re
import unicodedata

# bidi marks, zero-width spaces, soft hyphen, byte order mark, interlinear and object marks
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]"
)
_JOINERS = re.compile("(?<![\u0600-\u06ff\U0001f000-\U0001faff\ufe0f])[\u200c\u200d]|[\u200c\u200d](?=\\s|$)")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_BREAKS = re.compile("\r\n?|[\x85\u2028\u2029]")
_SPACES = re.compile("[\\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_BLANKS = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_ESCAPED = re.compile("_x000[dD]_")
# letters that make a one-line text need cleaning
_ODD = re.compile(
    "[\x00-\x1f\x7f-\u00a0\u00ad\u034f\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff\ufff9-\ufffc]"
)

ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
_LETTER = re.compile(r"[^\W\d_]")


def one_line(text: str) -> str:
    """A name or a short text: one line, one space between words, composed letters (NFC)."""
    if _ODD.search(text) or "  " in text or text != text.strip(" ") or "_x000" in text:
        text = _CONTROL.sub("", _INVISIBLE.sub("", _ESCAPED.sub(" ", text)))
        text = _SPACES.sub(" ", _JOINERS.sub("", text)).strip()
    return text if text.isascii() or unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def many_lines(text: str) -> str:
    """A long text: its line breaks and its inner spaces stay, its ends are trimmed."""
    text = _BREAKS.sub("\n", _ESCAPED.sub("\n", text) if "_x000" in text else text)
    text = _CONTROL.sub("", _INVISIBLE.sub("", text)).replace("\u00a0", " ").strip()
    return unicodedata.normalize("NFC", text)


def compact(text: str) -> str:
    """For phones, e-mails and numbers: no invisible marks, ASCII digits, plain spaces."""
    if text.isascii() and text.isprintable():
        return text.strip()
    text = _CONTROL.sub("", _INVISIBLE.sub("", text)).translate(ARABIC_DIGITS)
    return _BLANKS.sub(" ", text).strip()


def has_letter(text: str) -> bool:
    """Whether there is a letter of any script: a name without one is no name."""
    return text[:1].isalpha() or _LETTER.search(text) is not None
