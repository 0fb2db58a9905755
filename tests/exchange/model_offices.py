"""Offices for the state machine: wrong clocks, workbooks read in this process, and all that they hold at a glance."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, NamedTuple

import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from python_calamine import CalamineWorkbook, SheetVisibleEnum

from coalition_desktop.desk.restoring import restore_backup
from coalition_desktop.exchange.packet_applying import PacketResult, apply_packet
from coalition_desktop.exchange.packet_plan import PacketPlan
from coalition_desktop.exchange.packet_planning import plan_packet
from coalition_desktop.exchange.sheets import Sheet, SourceFile
from coalition_desktop.language import Message
from coalition_desktop.store import writing
from coalition_desktop.store.backups import back_up
from coalition_desktop.store.operations import operations, standing
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session
from coalition_desktop.store.writer import base32
from coalition_desktop.work import finish
from tests.exchange.offices import DONE, TestOffice
from tests.store.doing import errors, kept

CODES = ("LSH", "DOD", "GON", "NAT")
LATE = "TTH"  # an office that hears of nothing until the end
KINDS = ("association", "person")
SHARED = {
    "LSH": ("association", "association", "association", "person", "person"),
    "DOD": ("association", "association"),
}
EPOCH, YEAR = 1_800_000_000_000, 365 * 24 * 3600 * 1000
CLOCK_ERRORS = {"LSH": 0, "DOD": 80 * YEAR, "GON": -20 * YEAR, "NAT": 3000, LATE: 0}
TABLES = ("change", "record", "entry", "conflict", "association", "person")


class Row(NamedTuple):
    """A change as it lies in the table."""

    id: bytes
    rid: str
    entity: str
    kind: str
    hlc: int
    site: str
    values: dict[str, Any] | None  # None once erased


class _Registry(Registry):
    """A registry at whose computer the clock is wrong, and whose salts come in order."""

    clock: Callable[[], int]
    salt: Callable[[], bytes]

    @contextmanager
    def write(self, kind: str, title: Message, **how: Any) -> Iterator[Session]:
        with super().write(kind, title, **how) as session:
            writer = session.info["writer"]
            writer.wall_ms, writer.salt = self.clock, self.salt
            yield session


def _open(path: Path, author: str, ticks: Iterator[int], error: int) -> _Registry:
    """``error``: by how many ms its clock is wrong."""
    registry = _Registry(path, author=author)
    registry.clock = lambda: EPOCH + error + next(ticks) * 1000
    registry.salt = lambda: next(ticks).to_bytes(8, "big")
    return registry


@cache
def templates() -> dict[str, tuple[Path, Ed25519PrivateKey]]:
    """Registries that are copied for each run: four that share records, and one that has none of them."""
    folder = Path(mkdtemp(prefix="offices-"))
    made = {code: TestOffice(folder / code, code) for code in (*CODES, LATE)}
    ticks, ids = count(1), count(1)
    for code, office in made.items():
        office.close()
        office.registry = _open(office.registry.path, code, ticks, -YEAR)
    for code, entities in SHARED.items():
        for number, entity in enumerate(entities):
            with made[code].registry.write("create", DONE) as session:
                writing.create(session, entity, first_values(entity, f"{code}{number}x"), f"1{base32(next(ids), 25)}")
    packets = [made[code].export(personal=True) for code in SHARED]
    for code in CODES:
        for packet in packets:
            made[code].take(packet)
    for office in made.values():
        office.close()
    return {code: (office.registry.path, office.key) for code, office in made.items()}


def first_values(entity: str, word: str) -> dict[str, Any]:
    """What a record says at first; ``word`` stands in all its texts and in no other's."""
    values: dict[str, Any] = {"name_ar": name_of(entity, word), "notes": f"{word} صفر"}
    return {**values, "members": 3, "themes": ["youth"]} if entity == "association" else values


def name_of(entity: str, word: str, variant: int = 0) -> str:
    """A name that no other record has."""
    return f"{'جمعية' if entity == 'association' else 'فاطمة'} {word} {variant}"


class ModelOffice(TestOffice):
    """One office of the machine, from its template."""

    __test__ = False

    def __init__(self, folder: Path, code: str, ticks: Iterator[int]) -> None:
        self.code, self.folder, self.files, self.ticks = code, folder, 0, ticks
        folder.mkdir()
        template, self.key = templates()[code]
        shutil.copyfile(template, folder / template.name)
        self.open(folder / template.name)

    def open(self, path: Path) -> None:
        self.registry = _open(path, self.code, self.ticks, CLOCK_ERRORS[self.code])

    def plan(self, path: Path, passphrase: str = "") -> PacketPlan:
        return finish(plan_packet(self.registry, read_here(path), passphrase))

    def apply(self, plan: PacketPlan) -> PacketResult:
        return finish(apply_packet(self.registry, plan))

    def create(self, entity: str, values: dict[str, Any], rid: str) -> None:
        with self.registry.write("create", DONE) as session:
            writing.create(session, entity, values, rid)

    def restore_records(self, *rids: str) -> int:
        with self.registry.write("restore", DONE) as session:
            return writing.restore(session, rids)

    def rows(self) -> list[Row]:
        """All changes of associations and persons, in the order of their arrival."""
        found = sorted(self.tables("change")["change"])  # by seq
        return [
            Row(row[1], row[5], row[4], row[6], row[7], row[8], None if row[15] is None else orjson.loads(row[15])["v"])
            for row in found
            if row[4] in KINDS
        ]

    def sources(self) -> dict[bytes, frozenset[int]]:
        """The imports that brought each change and still stand; 0 for what was written here."""
        found = self.tables("change", "change_source", "import_file")
        standing = {row[0] for row in found["import_file"] if row[5] == "applied"}
        by_seq: dict[int, set[int]] = {}
        for seq, import_id in found["change_source"]:
            by_seq.setdefault(seq, set()).update(standing & {import_id})
        return {row[1]: frozenset(by_seq.get(row[0], {0})) for row in found["change"] if row[4] in KINDS}

    def tables(self, *names: str) -> dict[str, list[tuple]]:
        return kept(self.registry, *names)

    def state(self) -> dict[str, list[tuple]]:
        """All that can be seen of an office, but for receipts."""
        found = self.tables(*TABLES)
        receipts = {row[5] for row in found["change"] if row[4] == "receipt"}
        return without(found, receipts)

    def conflicts(self) -> dict[str, dict[str, frozenset[bytes]]]:
        ids = {row[0]: row[1] for row in self.tables("change")["change"]}
        found: dict[str, dict[str, frozenset[bytes]]] = {}
        for rid, key, heads in self.tables("conflict")["conflict"]:
            found.setdefault(rid, {})[key] = frozenset(ids[seq] for seq in orjson.loads(heads))
        return found

    def imports(self) -> list[tuple[int, int]]:
        """(id of the operation, of the import) of those that still stand, oldest first."""
        with self.registry.read() as session:
            done = [o for o in operations(session) if o.kind == "import" and standing(session, o) is not None]
        return [(o.id, o.import_id) for o in reversed(done) if o.import_id is not None]

    def copy_to(self, path: Path) -> None:
        back_up(self.registry.path, "manual", path)

    def come_back_from(self, copy: Path) -> None:
        path = self.registry.path
        self.close()
        restore_backup(path, copy)
        self.open(path)

    def errors(self) -> list[Any]:
        return errors(self.registry)


def without(state: dict[str, list[tuple]], rids: set[str]) -> dict[str, list[tuple]]:
    """A state but for some records."""
    return {name: [row for row in rows if rids.isdisjoint(map(str, row))] for name, rows in state.items()}


def read_here(path: Path) -> SourceFile:
    """What the reading process tells of a workbook, without the process (``test_it_is_read_alike``)."""
    book = CalamineWorkbook.from_path(str(path))
    sheets = []
    for about in book.sheets_metadata:
        lines = book.get_sheet_by_name(about.name).to_python(skip_empty_area=False)
        kept_lines = [(n, line) for n, line in enumerate(lines, 1) if any(cell != "" for cell in line)]
        columns = [
            [None if cell == "" else cell for cell in c] for c in zip(*(line for _, line in kept_lines), strict=True)
        ]
        hidden = about.visible != SheetVisibleEnum.Visible
        sheets.append(Sheet(about.name, hidden, [n for n, _ in kept_lines], columns))
    return SourceFile(path, hashlib.sha256(path.read_bytes()).hexdigest(), "xlsx", sheets)
