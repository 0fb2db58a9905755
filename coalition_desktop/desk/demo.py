"""Everything once, on invented records: registry, import of a messy list, roster, letters, pictures."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from coalition_desktop.desk import letters
from coalition_desktop.desk.demo_exchange import exchange
from coalition_desktop.desk.sample import make_sample
from coalition_desktop.desk.verifying import verify
from coalition_desktop.errors import UserError
from coalition_desktop.exchange import importing, roster
from coalition_desktop.exchange.rejected import write_rejected
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.paths import resources_dir
from coalition_desktop.store import backups, finding
from coalition_desktop.store.checking import check
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.undoing import undo
from coalition_desktop.work import Progress, Work

PLAYING = QT_TRANSLATE_NOOP("Phase", "Playing the demonstration")
OCCUPIED = QT_TRANSLATE_NOOP("Demo", "{path} holds other files. Choose an empty or a new folder. Nothing was changed.")
REGISTRY = QT_TRANSLATE_NOOP("Demo", "Invented registry with %n association(s): {path}", "", 1)
IMPORTED = QT_TRANSLATE_NOOP(
    "Demo",
    "Messy list imported: {new} new, {changed} changed, {unchanged} unchanged, {doubtful} doubtful, {refused} refused",
)
RETURNED = QT_TRANSLATE_NOOP("Demo", "Refused rows go back with their reasons: {path}")
AGAIN = QT_TRANSLATE_NOOP("Demo", "The same list again: {new} new, {changed} changed")
UNDONE = QT_TRANSLATE_NOOP("Demo", "The import was taken back: %n record(s)", "", 1)
ROSTER = QT_TRANSLATE_NOOP("Demo", "Roster with %n row(s): {path}", "", 1)
LETTER = QT_TRANSLATE_NOOP("Demo", "Attestation {number}: {path}")
VERIFIED = QT_TRANSLATE_NOOP("Demo", "Checked by its QR code: {answer}")
BACKUP = QT_TRANSLATE_NOOP("Demo", "Backup: {path}")
WHOLE = QT_TRANSLATE_NOOP("Demo", "The registry is whole: %n record(s)", "", 1)
FAULTS = QT_TRANSLATE_NOOP("Demo", "The registry has %n fault(s)", "", 1)

SAMPLE = "sample.coalition"
_MARK = "demonstration.txt"  # says that the folder is ours to play in again


@dataclass(slots=True)
class _Stage:
    folder: Path
    language: Language
    answer: dict[str, Any] = field(default_factory=dict)
    lines: list[str | Message] = field(default_factory=list)

    def tell(self, key: str, value: Any, line: Message) -> None:
        self.answer[key] = value
        self.lines.append(line)


def play(folder: Path, language: Language) -> Work[dict[str, Any]]:
    """Play the demonstration into a folder; what was made, and the same in lines for a person.

    Raises ``UserError`` for a folder that holds anything else.
    """
    _empty(folder)
    stage = _Stage(folder, language)
    acts: tuple[Callable[[_Stage, Registry], Work[None]], ...] = (_import, _roster, _letters, exchange, _look)
    yield Progress(0, len(acts) + 1, PLAYING)
    with make_sample(folder / SAMPLE, "سعاد") as registry:
        with registry.read() as session:
            count = finding.count(session, finding.Query())
        stage.tell("associations", count, Message(REGISTRY, {"path": str(registry.path)}, count))
        for done, act in enumerate(acts, start=1):
            yield Progress(done, len(acts) + 1, PLAYING)
            yield from act(stage, registry)
    return {**stage.answer, "lines": stage.lines}


def _empty(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        if not (folder / _MARK).is_file():
            raise UserError(OCCUPIED, path=str(folder))
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    (folder / _MARK).write_text("Coalition Desktop\n", encoding="utf-8")


def _import(stage: _Stage, registry: Registry) -> Work[None]:
    """A list as secretaries keep them: title, gaps, a total, Arabic digits, an impossible date."""
    messy = stage.folder / "list-windows-1256.csv"
    kept = (resources_dir() / "sample" / "list.csv").read_text(encoding="utf-8")
    messy.write_bytes(kept.translate({0x660 + n: str(n) for n in range(10)}).encode("cp1256", errors="replace"))
    plan = yield from importing.prepare(registry, messy)
    result = yield from importing.apply(registry, plan, None)
    answer = importing.answer(result, stage.language.code)
    counted = {k: _number(answer[k]) for k in ("new", "changed", "unchanged", "doubtful", "refused")}
    stage.tell("import", answer, Message(IMPORTED, counted))
    returned = stage.folder / "list-refused.xlsx"
    if write_rejected(plan, returned, stage.language.code):
        stage.tell("refused", str(returned), Message(RETURNED, {"path": str(returned)}))
    plan = yield from importing.prepare(registry, messy)
    again = importing.answer((yield from importing.apply(registry, plan, None)), stage.language.code)
    counted = {k: _number(again[k]) for k in ("new", "changed")}
    stage.tell("import_again", again, Message(AGAIN, counted))
    taken_back = undo(registry).records
    stage.tell("undone", taken_back, Message(UNDONE, {}, taken_back))


def _number(value: Any) -> int:
    return value if isinstance(value, int) else len(value)


def _roster(stage: _Stage, registry: Registry) -> Work[None]:
    for language in ("ar", "fr"):
        path = stage.folder / f"roster-{language}.xlsx"
        result = yield from roster.export_roster(registry, path, language)
        stage.tell(f"roster_{language}", str(path), Message(ROSTER, {"path": str(path)}, result.rows))


def _letters(stage: _Stage, registry: Registry) -> Work[None]:
    with registry.read() as session:
        query = finding.Query(filters={"status": ["active"]}, sort="number")
        chosen = finding.find(session, query, 3)
    for rid, language in zip(chosen, letters.LANGUAGES, strict=False):
        path = stage.folder / f"attestation-{language}.pdf"
        wish = letters.Wish("membership", language, date.today())
        issued = yield from letters.issue(registry, wish, [rid], path)
        line = Message(LETTER, {"number": issued[0].number, "path": str(path)})
        stage.tell(f"letter_{language}", issued[0].number, line)
        verdict = verify(registry, str(path), date.today())
        told = verdict.message(stage.language)
        stage.tell(f"verified_{language}", verdict.answer, Message(VERIFIED, {"answer": told}))


def _look(stage: _Stage, registry: Registry) -> Work[None]:
    copy = backups.back_up(registry.path, "manual", stage.folder / "backup.coalition")
    stage.tell("backup", str(copy), Message(BACKUP, {"path": str(copy)}))
    result = yield from check(registry)
    faults = len(result.errors)
    stage.tell("faults", faults, Message(FAULTS, {}, faults) if faults else Message(WHOLE, {}, result.records))
