"""Two names in one cell: the script decides which is which, the sign between them does not."""

from __future__ import annotations

import re
from typing import NamedTuple

from coalition_desktop.exchange.cleaning import one_line

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_WORD = re.compile(r"\S+")
_AFTER_NUMBER = re.compile(r"(?<=\s)(\d+)([/|])(?=[^\W\d])")  # «Association 21/جمعية»: the number stays before
_OPEN, _CLOSE = "([{«“", ")]}»”"


class Names(NamedTuple):
    """The Arabic and the Latin name of one cell; an empty one was not there."""

    arabic: str
    latin: str


def script_of(text: str) -> str:
    """``ar``, ``fr``, ``both`` or nothing, by the letters."""
    arabic, latin = _ARABIC.search(text), _LATIN.search(text)
    return "both" if arabic and latin else "ar" if arabic else "fr" if latin else ""


def split_names(text: str) -> Names:
    """The two names in a cell: split where the letters change script.

    A few words of the other script inside a name («جمعية ADEF للتنمية») stay in it.
    """
    script = script_of(text)
    if script != "both":
        name = one_line(text)
        return Names("", name) if script == "fr" else Names(name, "")
    lines = [line for line in re.split(r"[\r\n]+", text) if line.strip()]
    found = _by_parts(lines) if len(lines) > 1 else None
    return found or _by_runs(one_line(text))


def _by_parts(parts: list[str]) -> Names | None:
    """When every line is of one script alone."""
    scripts = [script_of(part) for part in parts]
    if "both" in scripts:
        return None
    arabic = " ".join(p for p, s in zip(parts, scripts, strict=True) if s == "ar")
    latin = " ".join(p for p, s in zip(parts, scripts, strict=True) if s == "fr")
    return Names(_trimmed(arabic), _trimmed(latin))


def _by_runs(text: str) -> Names:
    runs = _runs(text)
    if len(runs) > 2:
        runs = _absorbed(runs)
    if len(runs) == 1:
        name = one_line(text)
        return Names(name, "") if runs[0][0] == "ar" else Names("", name)
    arabic = " ".join(_trimmed(part) for script, part in runs if script == "ar")
    latin = " ".join(_trimmed(part) for script, part in runs if script == "fr")
    return Names(one_line(arabic), one_line(latin))


def _runs(text: str) -> list[tuple[str, str]]:
    """Neighbouring words of one script; signs and digits go with the words before them."""
    runs: list[tuple[str, str]] = []
    for word in _glued(text):
        script = script_of(word)
        if script in ("", "both") and runs:
            script = runs[-1][0]
        elif script in ("", "both"):
            script = "ar" if _ARABIC.search(text[: max(1, len(text) // 2)]) else "fr"
        if runs and runs[-1][0] == script:
            runs[-1] = (script, f"{runs[-1][1]} {word}")
        else:
            runs.append((script, word))
    return runs


def _glued(text: str) -> list[str]:
    """The words, a word that changes script at a sign («جمعية/Association») taken apart there."""
    words: list[str] = []
    for word in _WORD.findall(_AFTER_NUMBER.sub(r"\1 \2", text)):
        if script_of(word) != "both":
            words.append(word)
            continue
        words.append("")
        for piece in re.split(r"(?<=[/|()\-–—:])|(?=[/|()\-–—:])", word):
            if script_of(words[-1] + piece) == "both":
                words.append(piece)
            else:
                words[-1] += piece
    return [word for word in words if word]


def _absorbed(runs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Short words of the other script between two parts of one name belong to that name."""
    merged = [runs[0]]
    for index, (script, part) in enumerate(runs[1:], 1):
        before = merged[-1]
        after = runs[index + 1] if index + 1 < len(runs) else None
        inner = after is not None and script != before[0] and len(part.split()) <= 2 and not _parted(before[1], part)
        if inner or script == before[0]:
            merged[-1] = (before[0], f"{before[1]} {part}")
        else:
            merged.append((script, part))
    return merged


def _parted(before: str, part: str) -> bool:
    """Whether a sign of separation stands between two runs."""
    return before.rstrip()[-1:] in "/|-–—:" or part.lstrip()[:1] in "/|-–—:"


def _trimmed(text: str) -> str:
    """Without the signs that parted the two names, brackets only where they stand alone."""
    text = one_line(text)
    while text:
        shorter = text.rstrip(" /\\|–—:;,،؛•=~_").strip()
        if shorter.endswith("-") and (len(shorter) < 2 or shorter[-2] == " "):
            shorter = shorter[:-1]
        shorter = shorter.lstrip(" /\\|–—:;,،؛•=~_")
        shorter = _unbracketed(shorter.removeprefix("- ").strip())
        if shorter == text:
            return text
        text = shorter
    return text


def _unbracketed(text: str) -> str:
    for opening, closing in zip(_OPEN, _CLOSE, strict=True):
        if text.startswith(opening) and text.endswith(closing) and text.count(opening) == 1:
            return text[1:-1]
        if text.startswith(opening) and closing not in text:
            return text[1:]
        if text.endswith(closing) and opening not in text:
            return text[:-1]
        if text.endswith(opening):
            return text[:-1]
        if text.startswith(closing):
            return text[1:]
    return text
