"""``name_key``: one code for one name, written in Arabic or in Latin letters.

The consonants of each word, the same letter for both scripts, with what tells names apart in spite
of the unwritten vowels: a first vowel, a long *i* in the last syllable (حسن / حسين), the feminine
ending, a final *i*.  Words are sorted.  An equal key is a reason to ask, never to merge.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters as sounded: D T S K R …, X خ kh, C ش ch, J ج dj, G غ gh.  Small letters: a is a first
# vowel or the feminine ending, i a final i, y a long i in the last syllable.
_ARABIC = dict(zip("بپتطثجچحهخدضظذرزژسصشغفڤڢقكگڭݣڨڧلمن", "BBTTTJJHHXDDDDRZJSSCGFFFKKKKKKKLMN", strict=True))
_ARABIC_VOWELS = dict(zip("اىةويعء", "aaauiee", strict=True))
_SAME = str.maketrans("أإآٱؤئیکھ٠١٢٣٤٥٦٧٨٩", "ااااوييكه0123456789")
_LATIN = {
    "kh": "X", "ch": "C", "sh": "C", "dj": "J", "gh": "G", "th": "T", "dh": "D", "ph": "F", "qu": "K", "gu": "K",
    "ck": "K", "x": "KS", **dict(zip("bcdfghjklmnpqrstvz", "BKDFKHJKLMNBKRSTFZ", strict=True)),
}  # fmt: skip
_LATIN_PARTS = re.compile("[aeiouwy]+|kh|ch|sh|dj|gh|th|dh|ph|qu(?=[aeiouy])|gu(?=[eiy])|ck|[cg](?=[eiy])|.")
_SOFT = {"c": "S", "g": "J"}
_LATIN_VOWELS = str.maketrans("ywo", "iuu")

# Articles, titles, and the word association: lists write it or not, and without it 4,212 invented
# names in each language still have as many keys.  Federation, club or forum make another name.
_LEFT_OUT = frozenset(
    "el al er es ez ed ech le la les l de du des d et a au aux en pour contre sur dans par avec"
    " m mr mme mlle dr pr haj hajj hadj lhaj السيد السيدة الدكتور الدكتورة الاستاذ الاستاذة الحاج الحاجة في من على و"
    " association assoc asso ass جمعية جمعيه".split()
)
# Writings that no rule finds: dialect forms, short *i* written in Latin, alef maqsura typed as a ya.
_KNOWN = {
    latin: arabic
    for arabic, latins in {
        "محمد": "med md mohd", "امحمد": "mhamed mhammed mhmed", "ابراهيم": "brahim", "ادريس": "driss",
        "اسماعيل": "smail smaine ismaine", "حسن": "lahcen lahsen lahssen lahcene lhassan لحسن",
        "حسين": "lhoucine lhoussine lhoussaine lahoucine لحسين", "عربي": "larbi laarbi لعربي",
        "حبيب": "lahbib lhabib لحبيب", "خالد": "khalid", "عادل": "adil", "طارق": "tarik tariq", "حاتم": "hatim",
        "محسن": "mohcine mouhcine mohsin mohssine mouhssine", "منصف": "moncif mouncif", "منعم": "mounim",
        "ياسر": "yassir", "صابر": "sabir", "طالب": "talib", "عثمان": "osman", "طه": "taha", "ودغيري": "oudghiri",
        "مصطفى": "مصطفي", "موسى": "موسي", "عيسى": "عيسي", "ليلى": "ليلي", "سلمى": "سلمي", "يحيى": "يحيي",
        "عمر": "omar omer", "محمود": "mahmoud mahmud mahmood", "هدى": "هدي", "منى": "مني", "بشرى": "بشري", "لبنى": "لبني", "نجوى": "نجوي", "سلوى": "سلوي",
        "منتدى": "منتدي", "ملتقى": "ملتقي", "روى": "روي", "مستشفى": "مستشفي", "ذكرى": "ذكري", "كبرى": "كبري",
    }.items()
    for latin in latins.split()
}  # fmt: skip
# Names whose vowels alone tell them from another.
_SPECIAL = {"الله": "LH", "له": "LH", "اله": "aLH", "عمر": "oMR", "محمود": "MHMuD"}

_MARKS = re.compile(
    "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"  # accents, vowel marks, tatweel
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+"  # invisible ones
)
_ELISION = re.compile(r"\b(?:[ld]|qu)['’ʼ`´](?=\w)")
_APOSTROPHE = re.compile("['’ʼ`´ʿʾ]")
_WORD = re.compile(
    "[a-z]+|[0-9]+|[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a2\u06a4\u06a7-\u06a8\u06ad\u06af\u0763]+"
)
_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_ARTICLE = re.compile("(?:وال|لل)(?=...)|ال(?=..)(?!ياس$)|ل(?=ع...)")
_ARTICLES = frozenset("el al".split())
_ARTICLE_LATIN = re.compile(r"el(?=[bcdfghjklmnpqrstvz][a-z]{3}|[aiou][a-z]{5})|e([rsdtzn]|ch)(?=\1)|l(?=aa)")
_GLUED = frozenset("ben bel bin bou abou aba bent oum abd عبد بن ابن بل بو ابو بنت".split())
_ONE_FORM = {"ابن": "بن", "bin": "ben"}
_SERVANT = re.compile(r"عبد(?:ال)?(?=..)|abd[aeiou]*(?:l(?=[a-z]{2})|([rsdtznc]h?)(?=\1))?(?=[a-z]{3})")
_PLAIN_HA = re.compile("[^اويىعءة]{2}يه")  # نزيه, فقيه; elsewhere a final ه is a ta marbuta without its dots
_SERVANT_OPEN = re.compile(r"abd[aeou]+[lrsdtzn]?$")
_FAITH = re.compile(r"(?<=..)(?:[aeu]d+|hd)[iy]ne?$|(?<=..)الدين$")
_FAITH_ALONE = re.compile(r"[aeu]?d+[iy]ne?$|الدين$")


def name_key(text: str) -> str:
    """The key of a name: the codes of its words, sorted, one space between; "" without letters and digits.

    Meant for persons in both scripts and for associations within one: a translation is another key.
    """
    return " ".join(sorted(filter(None, map(_code, _glued(_plain(text))))))


def _plain(text: str) -> list[str]:
    """The words without accents, marks and elisions; ta marbuta and alef maqsura stay."""
    text = text.lower()
    if not text.isascii():
        if _PRESENTATION.search(text):
            text = unicodedata.normalize("NFKC", text)
        text = text.translate(_SAME).replace("œ", "oe").replace("æ", "ae").replace("ß", "ss")
        text = _MARKS.sub("", unicodedata.normalize("NFD", text).translate(_SAME))
    if "'" in text or not text.isascii():
        text = _APOSTROPHE.sub("", _ELISION.sub(" ", text))
    return _WORD.findall(text)


def _glued(words: list[str]) -> list[str]:
    """Ben X, Bou X, Abd el X and X Eddine as one word each; articles and titles left out."""
    found: list[str] = []
    opened = ""
    for word in words:
        if opened and (opened.isascii() != word.isascii() or word.isdigit()):
            found.append(opened)
            opened = ""
        if word in _LEFT_OUT:
            opened = "bel" if opened == "ben" and word in _ARTICLES else opened
        elif word in _GLUED or _SERVANT_OPEN.match(word):
            opened += "abdel" if word.startswith("abd") else _ONE_FORM.get(word, word)
        elif found and not opened and _FAITH_ALONE.match(word) and not found[-1].isdigit():
            found[-1] += "eddine" if found[-1].isascii() else "الدين"
        elif opened:
            opened = "بل" if opened == "بن" and word.startswith("ال") else opened
            found.append(opened + _ARTICLE.sub("", word, count=1))
            opened = ""
        else:
            found.append(word)
    return [*found, opened] if opened else found


@lru_cache(maxsize=65536)
def _code(word: str) -> str:
    if word.isdigit():
        return word
    if word in _KNOWN:
        return _code(_KNOWN[word])
    if word in _SPECIAL:
        return _SPECIAL[word]
    if servant := _SERVANT.match(word):
        return "aBD" + _code(word[servant.end() :])
    if faith := _FAITH.search(word):
        return _code(word[: faith.start()]) + "DN"
    if article := (_ARTICLE_LATIN if word.isascii() else _ARTICLE).match(word):
        rest = word[article.end() :]
        return _code(rest[:-1] + "ي" if rest[-1] == "ى" else rest)  # العلوى is العلوي
    return _joined(_latin_parts(word) if word.isascii() else _arabic_parts(word))


def _latin_parts(word: str) -> list[str]:
    """Codes of consonants, each run of vowels in a, e, i, u."""
    parts: list[str] = []
    if first := re.match("(?:ou|w|y)(?=[aeiouwy])|w", word):
        parts.append("Y" if first[0] == "y" else "W")
        word = word[first.end() :]
    found = _LATIN_PARTS.findall(word)
    for i, part in enumerate(found):
        if part[0] in "aeiouwy":
            parts.append(part.translate(_LATIN_VOWELS))
        else:
            soft = part in _SOFT and found[i + 1 : i + 2] and found[i + 1][0] in "eiy"
            code = _SOFT[part] if soft else _LATIN[part]
            if parts[-1:] != [code]:
                parts.append(code)
    return parts


def _arabic_parts(word: str) -> list[str]:
    parts: list[str] = []
    if word[0] in "وي" and len(word) > 1:
        parts.append("W" if word[0] == "و" else "Y")
        word = word[1:]
    elif re.match("او[عا]", word):
        parts.append("W")
        word = word[2:]
    if word[-2:] in ("اة", "اه"):
        word = word[:-1] + "ت"  # حياة is Hayat
    elif word[-1] == "ه" and not _PLAIN_HA.fullmatch(word):
        word = word[:-1] + "ة"
    for letter in word:
        vowel = _ARABIC_VOWELS.get(letter)
        if vowel is None:
            parts.append(_ARABIC[letter])
        elif parts and parts[-1].islower():
            parts[-1] += vowel
        else:
            parts.append(vowel)
    return parts


def _joined(parts: list[str]) -> str:
    """The consonants with the few vowels that tell names apart."""
    if parts and parts[-1].islower() and len(parts) > 1:
        last = parts.pop().rstrip("e")
        ending = {"a": "ya" if "i" in last else "a", "i": "i"}.get(last[-1:], "")
    else:
        last, ending = "-", ""
    first = "a" if parts and parts[0].islower() else ""
    long = ""
    if not ending and last in ("", "-") and len(parts) > 1 and parts[-2].islower():
        run = parts[-2] if len(parts) > 2 or not first else parts[-2][1:]
        long = "y" if "i" in run else ""
    consonants = [part for part in parts if not part.islower()]
    if long:
        consonants.insert(-1, long)
    return first + "".join(consonants) + ending
