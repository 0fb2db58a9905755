"""Offices with real registries that send each other real packets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from openpyxl import load_workbook

from coalition_desktop.exchange.files import open_table_file
from coalition_desktop.exchange.packet_applying import PacketResult, apply_packet
from coalition_desktop.exchange.packet_plan import PacketPlan
from coalition_desktop.exchange.packet_planning import plan_packet
from coalition_desktop.exchange.packet_writing import Wish, export_packet
from coalition_desktop.language import Message, Text
from coalition_desktop.store import exchanging, finding, writing
from coalition_desktop.store.disputes import Dispute, disputed, disputes
from coalition_desktop.work import finish
from tests import postgres

DONE = Message(Text("Test", "By hand"))
COALITION = "ائتلاف التجربة"


class TestOffice:
    """One office: its registry, its key, and a number for each file it writes."""

    __test__ = False

    def __init__(self, folder: Path, code: str, coalition: str = COALITION, database: str = "sqlite") -> None:
        self.code, self.folder = code, folder
        folder.mkdir(parents=True, exist_ok=True)
        office = {"code": code, "name_ar": f"مكتب {code}", "coalition_ar": coalition}
        self.registry = postgres.make(database, folder / "registry.coalition", office, f"كاتبة {code}")
        self.key = Ed25519PrivateKey.generate()
        self.files = 0
        self.publish_key()

    def publish_key(self) -> None:
        """As the program does at the first packet."""
        with self.registry.read() as session:
            rid = finding.find(session, finding.Query("office"))[0]
        self.put(rid, public_keys=self.key.public_key().public_bytes_raw().hex())

    def add(self, entity: str = "association", **values: Any) -> str:
        with self.registry.write("create", DONE) as session:
            return writing.create(session, entity, values)

    def put(self, rid: str, **values: Any) -> bool:
        with self.registry.write("edit", DONE) as session:
            return writing.put(session, rid, values)

    def delete(self, *rids: str) -> int:
        with self.registry.write("delete", DONE) as session:
            return writing.delete(session, rids)

    def export(self, language: str = "ar", **wish: Any) -> Path:
        self.files += 1
        path = self.folder / f"{self.code}-{self.files}.xlsx"
        return finish(export_packet(self.registry, path, language, self.key, Wish(**wish))).path

    def plan(self, path: Path, passphrase: str = "") -> PacketPlan:
        return finish(plan_packet(self.registry, finish(open_table_file(path)), passphrase))

    def take(self, path: Path, passphrase: str = "") -> PacketResult:
        return finish(apply_packet(self.registry, self.plan(path, passphrase)))

    def shown(self, rid: str) -> dict[str, Any] | None:
        with self.registry.read() as session:
            try:
                values = finding.values_of(session, rid)[1]
            except KeyError:
                return None
        return {key: value for key, value in values.items() if value is not None}

    def all_shown(self) -> dict[str, dict[str, Any]]:
        with self.registry.read() as session:
            rids = finding.find(session, finding.Query())
        return {rid: self.shown(rid) or {} for rid in rids}

    def disputes(self) -> list[Dispute]:
        with self.registry.read() as session:
            return list(disputes(session, list(disputed(session))))

    def fingerprint(self) -> bytes:
        with self.registry.read() as session:
            return exchanging.fingerprint(session)

    def close(self) -> None:
        self.registry.close()


class Offices(dict[str, TestOffice]):
    """Offices of one coalition by their codes, each made when somebody asks for it."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder, self.database = folder, database

    def __missing__(self, code: str) -> TestOffice:
        self[code] = made = TestOffice(self.folder / code, code, database=self.database)
        return made

    def close(self) -> None:
        for office in self.values():
            office.close()


def column(sheet: Any, header: str) -> int:
    """The number of the column with this header, from 1."""
    return next(cell.column for cell in sheet[1] if cell.value == header)


def row_of(sheet: Any, text: str) -> int:
    """The row in which a cell says this."""
    return next(cell.row for row in sheet.iter_rows(min_row=2) for cell in row if cell.value == text)


def edited(path: Path, change: Callable[[Any], None], sheet: int | str = 1, to: Path | None = None) -> Path:
    """The workbook with one of its sheets changed, saved by openpyxl as a person's program would."""
    book = load_workbook(path)
    change(book[sheet] if isinstance(sheet, str) else book.worksheets[sheet])
    target = to or path.with_name(f"{path.stem}-edited.xlsx")
    book.save(target)
    return target


def cells(path: Path, changes: Mapping[tuple[str, str], Any], to: Path | None = None, sheet: int | str = 1) -> Path:
    """The workbook with cells changed: (name in its row, header) → new content."""

    def change(page: Any) -> None:
        for (name, header), value in changes.items():
            page.cell(row_of(page, name), column(page, header)).value = value

    return edited(path, change, sheet, to)
