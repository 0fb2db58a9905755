"""A keystroke in the list's search: our ids in the list's order beside the bare trigram index.

``python -m bench.searching REGISTRY`` prints CPU milliseconds at the median and the 95th percentile.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from bench.measure import percentile
from coalition_desktop.store.finding import Query, count, find
from coalition_desktop.store.registry import Registry


def typed(texts: Sequence[str], how_many: int, letters: range, seed: int = 1) -> list[str]:
    """What people type: beginnings of words, one or two words, Arabic, French and numbers."""
    rng = random.Random(seed)
    found: list[str] = []
    while len(found) < how_many:
        words = rng.choice(texts).split()
        at = rng.randrange(len(words))
        beginning = " ".join(words[at : at + rng.choice((1, 1, 2))])[: rng.choice(letters)].strip()
        if len(beginning) >= letters[0] and min(map(len, beginning.split())) >= min(3, letters[0]):
            found.append(beginning)
    return found


def _milliseconds(work: Callable[[str], object], queries: Sequence[str]) -> str:
    taken = []
    for query in queries:
        begun = time.thread_time()
        work(query)
        taken.append((time.thread_time() - begun) * 1000)
    return f"p50 {percentile(taken, 0.5):7.2f}   p95 {percentile(taken, 0.95):7.2f}   max {max(taken):7.2f}"


def main() -> None:
    """Print the table."""
    path = Path(sys.argv[1])
    with closing(sqlite3.connect(path)) as bare, Registry(path, read_only=True) as registry, registry.read() as session:
        texts = [row[0] for row in bare.execute("SELECT text FROM entry WHERE entity = 'association' AND n % 20 = 0")]
        match = "SELECT rowid FROM entry_words WHERE entry_words MATCH ?"

        def asked(query: str) -> tuple[str]:
            trigrams = (word[i : i + 3] for word in query.split() for i in range(len(word) - 2))
            return (" AND ".join(f'"{trigram}"' for trigram in trigrams),)

        long = typed(texts, 300, range(3, 13))
        print(
            "bare index, 50 of any order  ",
            _milliseconds(lambda q: bare.execute(f"{match} LIMIT 50", asked(q)).fetchall(), long),
        )
        print("bare index, all              ", _milliseconds(lambda q: bare.execute(match, asked(q)).fetchall(), long))
        for name, letters in (("3 to 12 letters", range(3, 13)), ("2 letters", range(2, 3)), ("1 letter", range(1, 2))):
            queries = typed(texts, 300, letters)
            print(f"first 50 in order, {name:<15}", _milliseconds(lambda q: find(session, Query(text=q), 50), queries))
        print("count, 3 to 12 letters       ", _milliseconds(lambda q: count(session, Query(text=q)), long))


if __name__ == "__main__":
    main()
