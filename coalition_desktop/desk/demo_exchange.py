"""Three offices that exchange, disagree, decide and end with the same registry: a part of the demonstration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Protocol

from coalition_desktop.desk import conflicts, documents, packets
from coalition_desktop.desk.erasing import erase
from coalition_desktop.desk.office import make_registry
from coalition_desktop.exchange.hand_edit import edit_cell
from coalition_desktop.exchange.packet_applying import PacketResult
from coalition_desktop.exchange.packet_writing import Wish
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message, Text
from coalition_desktop.records.catalogue import fields
from coalition_desktop.store import finding, writing
from coalition_desktop.store.backups import back_up
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import Work

SENT = QT_TRANSLATE_NOOP("Demo", "{office} sends a packet of %n record(s): {path}", "", 1)
TAKEN = QT_TRANSLATE_NOOP("Demo", "{office} takes in {file}: {taken} records, {conflicts} conflicts")
EDITED = QT_TRANSLATE_NOOP("Demo", "A member corrects a cell of the packet in Excel and sends it back: {path}")
DECIDED = QT_TRANSLATE_NOOP("Demo", "{office} decides %n conflict(s)", "", 1)
ERASED = QT_TRANSLATE_NOOP("Demo", "{office} erases a person at that person’s request")
ATTACHED = QT_TRANSLATE_NOOP("Demo", "{office} attaches a file to an association: {file}")
FILES_SENT = QT_TRANSLATE_NOOP("Demo", "{office} sends a packet with %n attachment(s), enciphered: {path}", "", 1)
FILES_TAKEN = QT_TRANSLATE_NOOP("Demo", "{office} takes in %n attachment(s); each proves itself by its SHA-256", "", 1)
EQUAL = QT_TRANSLATE_NOOP("Demo", "The three registries are the same: {words}")
DIFFERENT = QT_TRANSLATE_NOOP("Demo", "The three registries differ: {words}")
WAITING = QT_TRANSLATE_NOOP("Demo", "A packet that nobody has taken in yet, to be looked at in the window: {path}")
WORK = QT_TRANSLATE_NOOP("Operation", "Work of the demonstration")

NEXT_PACKET = "packet-next.xlsx"
UNDECIDED = "undecided.coalition"  # the registry with that packet, before anything was decided
OTHERS = {"DOD": "كريم المثالي", "GON": "مليكة النموذجي"}  # invented people
PASSPHRASE = "عبارة سر المثال"
PERSON: Mapping[str, Any] = {"name_ar": "سعيد المثالي", "phone": ["+212661900009"]}


class Stage(Protocol):
    """Where the demonstration is told."""

    folder: Path
    language: Language

    def tell(self, key: str, value: Any, line: Message) -> None:
        """One thing that was done."""


def exchange(stage: Stage, lsh: Registry) -> Work[None]:
    """Play the exchange beside the registry of the sample."""
    with ExitStack() as open_ones:
        offices = {"LSH": lsh}
        for code, author in OTHERS.items():
            path = stage.folder / f"{code}.coalition"
            offices[code] = open_ones.enter_context(make_registry(path, code, author))
        yield from _Play(stage, offices).play()


class _Play:
    def __init__(self, stage: Stage, offices: Mapping[str, Registry]) -> None:
        self.stage, self.offices = stage, offices
        self.number = 0

    def play(self) -> Work[None]:
        lsh, dod, gon = self.offices.values()
        with self._at_work(lsh) as session:
            person = writing.create(session, "person", PERSON)
        first = yield from self._send("LSH")
        for code in OTHERS:
            yield from self._take(code, first)
        with lsh.read() as session:
            rids = finding.find(session, finding.Query(), 3)
            named = finding.rows(session, "association", rids, ["name_ar"])
        for registry, members in ((lsh, 140), (dod, 135)):
            with self._at_work(registry) as session:
                writing.put(session, rids[0], {"members": members})
        with self._at_work(gon) as session:
            writing.create(
                session, "association", {"name_ar": "جمعية واحة المثال", "number": "GON-0001", "region": "10"}
            )
        returned = self.stage.folder / "packet-corrected.xlsx"
        header = self.stage.language.plain(fields("association")["notes"].label)
        edit_cell(first, str(named[1]["name_ar"]), header, "تصحيح بخط اليد", returned)
        self.stage.tell("packet_corrected", str(returned), Message(EDITED, {"path": str(returned)}))
        for code in OTHERS:
            yield from self._take("LSH", (yield from self._send(code)))
        yield from self._take("LSH", returned)
        self._decide(lsh)
        erase(lsh, person, "request", self.stage.language)
        self.stage.tell("erased", person, Message(ERASED, {"office": "LSH"}))
        last = yield from self._send("LSH")
        for code in OTHERS:
            yield from self._take(code, last)
        yield from self._attach(lsh, rids[0])
        self._compare()
        yield from self._leave_one(lsh, dod, rids[1:])

    def _attach(self, lsh: Registry, rid: str) -> Work[None]:
        """A document whose file travels in a zip, protected by the passphrase of the coalition."""
        paper = self.stage.folder / "roster-fr.xlsx"
        yield from documents.attach(lsh, rid, paper, {"kind": "other"})
        told = Message(ATTACHED, {"office": "LSH", "file": paper.name})
        self.stage.tell("attached", paper.name, told)
        path = self.stage.folder / "packet-attachments-LSH.zip"
        wish = Wish(attachments=True, passphrase=PASSPHRASE)
        written = yield from packets.send(lsh, path, self.stage.language.code, wish)
        count = len(written.parcel.files) if written.parcel is not None else 0
        self.stage.tell("packet_files", str(path), Message(FILES_SENT, {"office": "LSH", "path": str(path)}, count))
        for code in OTHERS:
            plan = yield from packets.prepare(self.offices[code], path, PASSPHRASE)
            result = yield from packets.apply(self.offices[code], plan)
            assert isinstance(result, PacketResult)
            taken = Message(FILES_TAKEN, {"office": code}, result.files.taken)
            self.stage.tell(f"files_{code}", result.files.taken, taken)

    def _leave_one(self, lsh: Registry, dod: Registry, rids: Sequence[str]) -> Work[None]:
        """A packet that nobody has taken in yet, with something new and something to be decided."""
        for registry in (lsh, dod):
            with self._at_work(registry) as session:
                for rid in rids:
                    writing.put(session, rid, {"email": f"contact@{registry.identity.office.lower()}.example"})
        with self._at_work(dod) as session:
            for number in (1, 2):
                values = {"name_ar": f"جمعية الداخلة المثالية {number}", "number": f"DOD-000{number}", "region": "12"}
                writing.create(session, "association", values)
        path = self.stage.folder / NEXT_PACKET
        yield from packets.send(dod, path, self.stage.language.code, Wish(to="LSH"))
        self.stage.tell("packet_next", str(path), Message(WAITING, {"path": str(path)}))
        yield from self._leave_undecided(lsh, path, rids[0])

    def _leave_undecided(self, lsh: Registry, packet: Path, rid: str) -> Work[None]:
        """A copy of the registry with conflicts to decide, and an association that was entered twice."""
        with Registry(back_up(lsh.path, "manual", self.stage.folder / UNDECIDED), author="سعاد") as copy:
            with copy.read() as session:
                entity, values = finding.values_of(session, rid)
            kept = ("name_fr", "phone", "region", "province", "commune")
            with self._at_work(copy) as session:
                writing.create(session, entity, {key: values[key] for key in kept if values[key]})
            yield from packets.apply(copy, (yield from packets.prepare(copy, packet)))

    @contextmanager
    def _at_work(self, registry: Registry) -> Iterator[Any]:
        with registry.write("edit", Message(WORK)) as session:
            yield session

    def _send(self, code: str) -> Work[Path]:
        self.number += 1
        path = self.stage.folder / f"packet-{self.number}-{code}.xlsx"
        written = yield from packets.send(self.offices[code], path, self.stage.language.code, Wish())
        told = Message(SENT, {"office": code, "path": str(path)}, written.records)
        self.stage.tell(f"packet_{self.number}", str(path), told)
        return path

    def _take(self, code: str, path: Path) -> Work[None]:
        registry = self.offices[code]
        plan = yield from packets.prepare(registry, path)
        result = yield from packets.apply(registry, plan)
        assert isinstance(result, PacketResult)
        counts = {"taken": result.taken, "conflicts": result.conflicts}
        said: dict[str, str | int | Text | Message] = {"office": code, "file": path.name, **counts}
        self.stage.tell(f"taken_{code}_{path.stem}", said, Message(TAKEN, said))

    def _decide(self, registry: Registry) -> None:
        """The owner takes the other office's number."""
        language = self.stage.language
        with registry.read() as session:
            found = conflicts.conflicts(registry, session, language)
        for one in found:
            conflicts.decide(registry, one.rid, {one.key: one.sides[-1].value})
        self.stage.tell("decided", len(found), Message(DECIDED, {"office": registry.identity.office}, len(found)))

    def _compare(self) -> None:
        words = [packets.fingerprint(registry, self.stage.language)[0] for registry in self.offices.values()]
        same = len(set(words)) == 1
        line = Message(EQUAL, {"words": words[0]}) if same else Message(DIFFERENT, {"words": " / ".join(words)})
        self.stage.tell("same", same, line)
