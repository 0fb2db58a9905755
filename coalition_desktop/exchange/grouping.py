"""Lines of a file that speak of one association, and the association of the registry they speak of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from coalition_desktop.exchange.likeness import Face, Sign, Verdict
from coalition_desktop.exchange.matching import Known, Pool
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.work import Progress, Work

MATCHING = QT_TRANSLATE_NOOP("Import", "Looking for associations that are already there")
STEP = 500

_STRONG = frozenset({Sign.RECEIPT, Sign.PHONE, Sign.EMAIL})


@dataclass(slots=True)
class Unit:
    """One association of the file: its ``lines`` (indices, in order) and what is known of it.

    ``rid``: the record it certainly is.  ``records`` and ``others``: records, and lines of other
    units, that it may be.  ``twice``: the line that has its receipt under another name.
    """

    lines: list[int]
    rid: str = ""
    signs: tuple[Sign, ...] = ()
    records: list[tuple[str, Verdict]] = field(default_factory=list)
    others: list[tuple[int, Verdict]] = field(default_factory=list)
    twice: int | None = None


class _Classes:
    """Lines that are certainly one (union–find; the first line stands for all)."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def of(self, line: int) -> int:
        above = self._above
        while above[line] != line:
            above[line] = above[above[line]]
            line = above[line]
        return line

    def join(self, one: int, other: int) -> None:
        one, other = sorted((self.of(one), self.of(other)))
        self._above[other] = one


@dataclass(slots=True)
class _Links:
    """What was found about the lines of a file."""

    classes: _Classes
    records: dict[int, list[tuple[str, Verdict]]]  # line → records it is or may be
    doubts: list[tuple[int, int, Verdict]]  # later line, earlier line
    twice: dict[int, int]  # line → first line with its receipt under another name


def units_of(faces: Sequence[Face], known: Known, by_id: Mapping[int, str]) -> Work[list[Unit]]:
    """The associations of the file in the order of their first lines.

    ``by_id``: lines that are known to be a record because this very file was imported before.
    """
    links = yield from _linked(faces, known, by_id)
    _join_by_record(links)
    classes: defaultdict[int, list[int]] = defaultdict(list)
    for line in range(len(faces)):
        classes[links.classes.of(line)].append(line)
    units = [unit for lines in classes.values() for unit in _units(lines, links, faces)]
    units.sort(key=lambda unit: unit.lines[0])
    if links.doubts:
        _pass_on_doubts(units, links)
    return units


def _linked(faces: Sequence[Face], known: Known, by_id: Mapping[int, str]) -> Work[_Links]:
    pool = Pool()
    links = _Links(_Classes(len(faces)), {}, [], {})
    for line, what in enumerate(faces):
        if line % STEP == 0:
            yield Progress(line, len(faces), MATCHING)
        if line in by_id:
            links.records[line] = [(by_id[line], Verdict(True, False, 100, (Sign.ID,)))]
        elif known.rids and (met := records_met(what, known)):
            links.records[line] = met
        for earlier, verdict in pool.compared(what):
            if verdict.certain:
                links.classes.join(line, earlier)
            elif verdict.twice:
                links.twice[line] = min(earlier, links.twice.get(line, earlier))
            else:
                links.doubts.append((line, earlier, verdict))
        pool.add(what)
    return links


def _join_by_record(links: _Links) -> None:
    """Lines that certainly are the same record are one, however little they are like each other."""
    first: dict[str, int] = {}
    for line, found in links.records.items():
        if _is_certain(found):
            links.classes.join(line, first.setdefault(found[0][0], line))


def records_met(what: Face, known: Known) -> list[tuple[str, Verdict]]:
    """The record this certainly is, alone, or those it may be, likeliest first."""
    found = _by_record(what, known)
    numbered = [(rid, verdict) for rid, verdict in found if verdict.certain and Sign.NUMBER in verdict.signs]
    certain = numbered or [(rid, verdict) for rid, verdict in found if verdict.certain]
    if len(certain) > 1:
        certain = _clearest(certain)
    if len(certain) == 1:
        return certain
    told = _told_apart(found, known.different)
    return [told] if told else sorted(found, key=lambda hit: _rank(hit[1]), reverse=True)


def _by_record(what: Face, known: Known) -> list[tuple[str, Verdict]]:
    """The records that are met, each once: one may have several faces."""
    best: dict[str, Verdict] = {}
    for node, verdict in known.pool.compared(what):
        rid = known.rids[node]
        if rid not in best or _rank(verdict) > _rank(best[rid]):
            best[rid] = verdict
    return list(best.items())


def _told_apart(
    found: Sequence[tuple[str, Verdict]], different: Collection[frozenset[str]]
) -> tuple[str, Verdict] | None:
    """The only record of this very name, where a person has told it from all the others that are like it."""
    named = [hit for hit in found if hit[1].score == 100]
    if len(named) != 1 or len(found) < 2:
        return None
    rid, verdict = named[0]
    if all(frozenset((rid, other)) in different for other, _ in found if other != rid):
        return rid, verdict._replace(certain=True, asks=False)
    return None


def _clearest(certain: list[tuple[str, Verdict]]) -> list[tuple[str, Verdict]]:
    """The only one that more than name and place speaks for, if there is such a one."""
    told = [hit for hit in certain if _STRONG & {*hit[1].signs}]
    return told if len(told) == 1 else certain


def _rank(verdict: Verdict) -> tuple[bool, int, int]:
    return verdict.certain, verdict.score, len(verdict.signs)


def _units(lines: list[int], links: _Links, faces: Sequence[Face]) -> list[Unit]:
    """One unit, or several where the lines contradict each other."""
    if len(lines) == 1 and lines[0] not in links.records:
        return [Unit(lines, twice=links.twice.get(lines[0]))]
    certain = {line: found[0] for line in lines if (found := links.records.get(line)) and _is_certain(found)}
    rids = {rid for rid, _ in certain.values()}
    numbers = {faces[line].number for line in lines} - {""}
    open_lines = [line for line in lines if line in links.records and line not in certain]
    if len(rids) <= 1 and len(numbers) <= 1 and (rids or not _torn(open_lines, links)):
        return [_unit(lines, links, certain)]
    return _apart(lines, links, certain)


def _is_certain(found: Sequence[tuple[str, Verdict]]) -> bool:
    return len(found) == 1 and found[0][1].certain


def _torn(lines: Sequence[int], links: _Links) -> bool:
    """Whether one of the lines is certainly two records at once."""
    return any(sum(verdict.certain for _, verdict in links.records[line]) > 1 for line in lines)


def _unit(lines: list[int], links: _Links, certain: Mapping[int, tuple[str, Verdict]]) -> Unit:
    unit = Unit(lines)
    if certain:
        unit.rid, verdict = next(iter(certain.values()))
        unit.signs = verdict.signs
    else:
        records = {rid: verdict for line in lines for rid, verdict in links.records.get(line, ())}
        unit.records = sorted(records.items(), key=lambda hit: _rank(hit[1]), reverse=True)
    unit.twice = next((links.twice[line] for line in lines if line in links.twice), None)
    return unit


def _apart(lines: list[int], links: _Links, certain: Mapping[int, tuple[str, Verdict]]) -> list[Unit]:
    """Each record has its lines; of the others the first stands, the rest are questions."""
    by_rid: defaultdict[str, list[int]] = defaultdict(list)
    for line in lines:
        by_rid[certain[line][0] if line in certain else f"line {line}"].append(line)
    units = [_unit(mine, links, {line: certain[line] for line in mine if line in certain}) for mine in by_rid.values()]
    first = next((unit for unit in units if not unit.rid and not unit.records), None)
    for unit in units:
        if unit is not first and not unit.rid and not unit.records:
            other = first if first is not None else units[0]
            unit.others.append((other.lines[0], Verdict(False, True, 100, (Sign.NAME,))))
    return units


def _pass_on_doubts(units: Sequence[Unit], links: _Links) -> None:
    """Of units that may be one, the first stands and the others are questions."""
    of_line = {line: place for place, unit in enumerate(units) for line in unit.lines}
    families = _Classes(len(units))
    doubts: defaultdict[int, list[tuple[int, Verdict]]] = defaultdict(list)
    for later, earlier, verdict in links.doubts:
        one, other = of_line[later], of_line[earlier]
        if one != other and not (units[one].rid and units[other].rid):
            families.join(one, other)
            doubts[one].append((earlier, verdict))
            doubts[other].append((later, verdict))
    for place, found in doubts.items():
        if families.of(place) != place and not units[place].rid:
            units[place].others += found
