"""Packets of a large registry, taken in where all of it is known and where a part is new."""

from __future__ import annotations

import random
import shutil
import time
from pathlib import Path

from bench.measure import cpu_seconds, peak_mb
from bench.registry import associations
from coalition_desktop.desk import packets
from coalition_desktop.exchange.hidden_sheet import SHEET
from coalition_desktop.exchange.packet_writing import Wish
from coalition_desktop.language import Message
from coalition_desktop.store import finding, writing
from coalition_desktop.store.any_registry import NEW_REGISTRY
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import Progress, finish

AUTHOR = "سلمى بنطاهر"
NEWS = 0.07  # share of the records that were edited or added since


def write(registry: Path, target: Path) -> dict[str, float]:
    """A packet of a whole registry, personal columns shown; ``size``: in bytes, ``visible``: of its readable sheets."""
    with Registry(registry, author=AUTHOR) as opened:
        spent = cpu_seconds(lambda: finish(packets.send(opened, target, "ar", Wish(personal=True))))
    return {"cpu": spent, "size": target.stat().st_size}


def with_news(registry: Path, target: Path) -> Path:
    """A packet of the same registry some time later: records edited and records added."""
    later = target.with_suffix(".coalition")
    shutil.copy(registry, later)
    with Registry(later, author=AUTHOR) as opened:
        with opened.read() as session:
            rids = finding.find(session, finding.Query())
        count = int(len(rids) * NEWS / 2)
        edited = random.Random(7).sample(rids, count)
        with opened.write("edit", Message(NEW_REGISTRY)) as session:
            writing.put_many(session, {rid: {"notes": f"ملاحظة {n}", "members": n} for n, rid in enumerate(edited)})
            new = (writing.NewRecord("association", values, writing.new_rid()) for values in associations(count))
            writing.create_many(session, new)
        finish(packets.send(opened, target, "ar", Wish(personal=True)))
    later.unlink()
    return target


def visible(packet: Path, target: Path) -> dict[str, float]:
    """calamine over the readable sheets (``cpu``), and the size of a workbook of these alone."""
    from openpyxl import load_workbook
    from python_calamine import CalamineWorkbook

    def parse() -> None:
        book = CalamineWorkbook.from_path(packet)
        for name in book.sheet_names:
            if name != SHEET:
                for _ in book.get_sheet_by_name(name).iter_rows():
                    pass

    spent = cpu_seconds(parse)
    if not target.exists():
        book = load_workbook(packet)
        del book[SHEET]
        book.save(target)
    return {"cpu": spent, "size": target.stat().st_size}


def take_in(registry: Path, packet: Path) -> dict[str, float]:
    """Take a packet in: CPU seconds with the reading process, memory, the longest time without a sign of life."""
    beats = [time.perf_counter()]

    def told(_step: Progress) -> None:
        beats.append(time.perf_counter())

    with Registry(registry, author=AUTHOR) as opened:

        def work() -> None:
            finish(packets.apply(opened, finish(packets.prepare(opened, packet), told)), told)

        spent = cpu_seconds(work)
    silent = max(after - before for before, after in zip(beats, beats[1:], strict=False))
    return {"cpu": spent, "peak_mb": peak_mb(), "silent": silent}
