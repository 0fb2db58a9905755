"""The commands by which offices share: import and export, conflicts, fingerprint."""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated

import typer

from coalition_desktop.cli_context import LEFT, terminal_of
from coalition_desktop.errors import UserError
from coalition_desktop.language import QT_TRANSLATE_NOOP, Message, Text
from coalition_desktop.records.showing import SEPARATOR

EXPORTED = QT_TRANSLATE_NOOP("Terminal", "%n row(s) written to {path}", "", 1)
PERSONAL = QT_TRANSLATE_NOOP("Terminal", "Personal columns were left out: {fields}. Write --personal to have them.")
NO_IMPORT = QT_TRANSLATE_NOOP("Terminal", "There is no import {id} in this registry.")
NO_IMPORT_YET = QT_TRANSLATE_NOOP("Terminal", "Nothing was imported yet, so there is no import to take back.")
TAKEN_BACK = QT_TRANSLATE_NOOP("Terminal", "The import was taken back: %n record(s).", "", 1)
KEPT = QT_TRANSLATE_NOOP("Terminal", "%n record(s) stayed, because they were edited or used since: {which}", "", 1)
PACKET_WRITTEN = QT_TRANSLATE_NOOP("Terminal", "Packet of %n record(s) written to {path}", "", 1)
LIST_WRITTEN = QT_TRANSLATE_NOOP("Terminal", "Working list of %n row(s) written to {path}", "", 1)
VISIBLE_PERSONAL = QT_TRANSLATE_NOOP("Terminal", "Personal data that anybody sees who opens the file: {fields}")
HIDDEN_PERSONAL = QT_TRANSLATE_NOOP(
    "Terminal", "The hidden history holds personal data and is not protected by a passphrase."
)
NO_CONFLICTS = QT_TRANSLATE_NOOP("Terminal", "There is no conflict.")
CONFLICTS = QT_TRANSLATE_NOOP("Terminal", "%n conflict(s):", "", 1)
ONE_CONFLICT = QT_TRANSLATE_NOOP("Terminal", "{name} · {field}")
ONE_SIDE = QT_TRANSLATE_NOOP("Terminal", "{value} — {who}, {when}")
SAME_NUMBER = QT_TRANSLATE_NOOP("Terminal", "The number {number} stands in several associations: {holders}")
DECIDED = QT_TRANSLATE_NOOP("Terminal", "Decided: {field}")
PROPOSED = QT_TRANSLATE_NOOP("Terminal", "Kept as a proposal: {owner} decides about its own records.")
SURE = QT_TRANSLATE_NOOP("Terminal", "Erase “{name}” for good, here and at every office? This cannot be taken back.")
ERASED = QT_TRANSLATE_NOOP("Terminal", "Erased. The other offices erase it when they take in the next packet.")
ASKED_TO_ERASE = QT_TRANSLATE_NOOP(
    "Terminal", "The request was kept and goes out with the next packet: the office that made the record decides."
)
OLD_COPIES = QT_TRANSLATE_NOOP(
    "Terminal", "Copies written before may still hold the data: backups: {backups}, packets sent: {packets}."
)
MENTIONED = QT_TRANSLATE_NOOP("Terminal", "The name stands as text in %n other record(s): {which}", "", 1)
TAKE_OR_VALUE = QT_TRANSLATE_NOOP("Terminal", "Say which value to keep: --take mine, theirs or shown, or --value …")
NO_DUPLICATES = QT_TRANSLATE_NOOP("Terminal", "No two records look like one.")
DUPLICATES = QT_TRANSLATE_NOOP("Terminal", "%n pair(s) of records that may be one:", "", 1)
ONE_PAIR = QT_TRANSLATE_NOOP("Terminal", "{score} % · {one} · {other}: {reasons}")
MERGED = QT_TRANSLATE_NOOP("Terminal", "Merged: {name} ({id}) stands for both.")
MERGE_OPEN = QT_TRANSLATE_NOOP("Terminal", "Left to the office that keeps the record, as proposals: {fields}")
SEPARATED = QT_TRANSLATE_NOOP("Terminal", "Separated: there are two records again.")
TOLD_APART = QT_TRANSLATE_NOOP("Terminal", "Noted: they are two. Nobody will be asked again.")


class Take(enum.StrEnum):
    """Which rows of a list are taken without asking."""

    all = "all"
    new = "new"


class Keep(enum.StrEnum):
    """Which side of a conflict is kept."""

    mine = "mine"
    theirs = "theirs"
    shown = "shown"


def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    sheet: Annotated[str, typer.Option("--sheet", metavar="NAME")] = "",
    entity: Annotated[str, typer.Option("--entity")] = "association",
    mapped: Annotated[list[str] | None, typer.Option("--map", metavar="COLUMN=field")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run")] = False,
    take: Annotated[Take | None, typer.Option("--take", metavar="all|new")] = None,
    rejected: Annotated[Path | None, typer.Option("--rejected", metavar="OUT.xlsx")] = None,
    passphrase: Annotated[Path | None, typer.Option("--passphrase-from", metavar="FILE")] = None,
) -> None:
    """Bring in a list or a packet."""
    from coalition_desktop.desk import packets
    from coalition_desktop.desk.given import given_mapping, given_passphrase
    from coalition_desktop.desk.imports import FILES_LEFT, told_lines
    from coalition_desktop.exchange.plan import ImportPlan

    at = terminal_of(context)
    overrides = given_mapping(mapped or ())
    with at.open() as registry:
        how = {"entity": entity, "sheet": sheet or None, "overrides": overrides}
        known = given_passphrase(passphrase)
        plan = at.finish(packets.prepare(registry, file, known, take is Take.all, **how))
        returned = {}
        # before the import: where it cannot be written, nothing is changed
        if rejected is not None and isinstance(plan, ImportPlan):
            from coalition_desktop.exchange.rejected import write_rejected

            returned["rejected_file"] = str(rejected) if write_rejected(plan, rejected, at.language.code) else None
        result = plan if dry_run else at.finish(packets.apply(registry, plan, take.value if take else None))
        answer = packets.answer(result, at.language) | returned
    at.tell(answer, told_lines(answer, dry_run=dry_run))
    left = any((answer.get("files") or {}).get(key) for key in FILES_LEFT)
    if answer["refused"] or answer["conflicts"] or answer["doubtful"] or left:
        raise typer.Exit(LEFT)


def undo_import(context: typer.Context, which: Annotated[str, typer.Argument(metavar="ID|last")]) -> None:
    """Take an import back."""
    from coalition_desktop.desk.imports import import_operation
    from coalition_desktop.store.undoing import undo

    at = terminal_of(context)
    with at.open() as registry:
        operation = import_operation(registry, which)
        if operation is None:
            raise UserError(NO_IMPORT_YET) if which == "last" else UserError(NO_IMPORT, id=which)
        result = undo(registry, operation.id)
    lines = [Message(TAKEN_BACK, {}, result.records)]
    if result.kept:
        lines.append(Message(KEPT, {"which": ", ".join(result.kept)}, len(result.kept)))
    at.tell({"import_id": operation.import_id, "records": result.records, "kept": result.kept}, lines)
    if result.kept:
        raise typer.Exit(LEFT)


def export_roster(
    context: typer.Context,
    to: Annotated[Path, typer.Option("--to", metavar="FILE")],
    region: Annotated[str, typer.Option("--region", metavar="CODE")] = "",
    chosen: Annotated[str, typer.Option("--fields", metavar="a,b")] = "",
    personal: Annotated[bool, typer.Option("--personal")] = False,
) -> None:
    """The roster as a workbook."""
    from coalition_desktop.desk.given import given_fields, given_region
    from coalition_desktop.exchange import roster

    at = terminal_of(context)
    names = given_fields(chosen)
    with at.open(read_only=True) as registry:
        work = roster.export_roster(
            registry, to, at.language.code, fields=names, region=given_region(region), personal=personal
        )
        result = at.finish(work)
    left_out = [name for name in names or () if name not in result.fields]
    answer = {"file": str(to), "rows": result.rows, "fields": list(result.fields), "left_out": left_out}
    lines = [Message(EXPORTED, {"path": str(to)}, result.rows)]
    if left_out:
        lines.append(Message(PERSONAL, {"fields": ", ".join(left_out)}))
    at.tell(answer, lines)


def export_packet(
    context: typer.Context,
    to: Annotated[Path, typer.Option("--to", metavar="FILE|DIR")],
    office: Annotated[str, typer.Option("--for", metavar="CODE")] = "",
    region: Annotated[str, typer.Option("--region", metavar="CODE")] = "",
    personal: Annotated[bool, typer.Option("--personal")] = False,
    since_last: Annotated[bool, typer.Option("--since-last")] = False,
    passphrase: Annotated[Path | None, typer.Option("--passphrase-from", metavar="FILE")] = None,
    attachments: Annotated[bool, typer.Option("--attachments")] = False,
) -> None:
    """A packet for another office."""
    from coalition_desktop.desk import packets
    from coalition_desktop.desk.exchanges import parcel_lines
    from coalition_desktop.desk.given import given_passphrase, given_region
    from coalition_desktop.exchange.packet_writing import Wish

    at = terminal_of(context)
    known = given_passphrase(passphrase)
    with at.open() as registry:
        code = packets.check_office(registry, office)
        since = packets.last_sent(registry, code) if since_last else 0
        wish = Wish(
            to=code,
            personal=personal,
            since=since,
            region=given_region(region) or "",
            passphrase=known,
            attachments=attachments,
            files_since=packets.files_last_sent(registry, code) if since_last and attachments else 0,
        )
        safe = packets.safe_to_send(registry, wish)
        written = at.finish(packets.send(registry, to, at.language.code, wish))
    answer = {
        "file": str(written.path),
        "export_id": written.export_id,
        "rows": written.rows,
        "records": written.records,
        "changes": written.changes,
        "protected": written.protected,
        "personal": {
            entity: [at.language.plain(label) for label in labels] for entity, labels in safe.personal.items()
        },
        "persons": safe.persons,
        "attachments": written.parcel.answer() if written.parcel is not None else None,
    }
    lines = [Message(PACKET_WRITTEN, {"path": str(written.path)}, written.records)]
    if written.parcel is not None:
        lines += parcel_lines(written.parcel, written.protected, at.language)
    shown = [label for labels in safe.personal.values() for label in labels]
    if shown:
        lines.append(Message(VISIBLE_PERSONAL, {"fields": ", ".join(at.language.plain(label) for label in shown)}))
    if safe.hidden_personal and not written.protected:
        lines.append(Message(HIDDEN_PERSONAL))
    at.tell(answer, lines)


def export_list(
    context: typer.Context,
    to: Annotated[Path, typer.Option("--to", metavar="FILE|DIR")],
    region: Annotated[str, typer.Option("--region", metavar="CODE")] = "",
    chosen: Annotated[str, typer.Option("--fields", metavar="a,b")] = "",
    personal: Annotated[bool, typer.Option("--personal")] = False,
) -> None:
    """A working list, which brings corrections back and hides no history."""
    from coalition_desktop.desk import packets
    from coalition_desktop.desk.given import given_fields, given_region
    from coalition_desktop.exchange.packet_writing import LIST, Wish

    at = terminal_of(context)
    wish = Wish(LIST, keys=given_fields(chosen), personal=personal, region=given_region(region) or "")
    with at.open() as registry:
        written = at.finish(packets.send(registry, to, at.language.code, wish))
    rows = written.rows.get("association", 0)
    at.tell(
        {"file": str(written.path), "export_id": written.export_id, "rows": rows},
        [Message(LIST_WRITTEN, {"path": str(written.path)}, rows)],
    )


def conflicts(context: typer.Context) -> None:
    """What offices disagree about."""
    from coalition_desktop.desk import conflicts as desk
    from coalition_desktop.desk.conflict_records import same_numbers

    at = terminal_of(context)
    with at.open(read_only=True) as registry:
        with registry.read() as session:
            found = desk.conflicts(registry, session, at.language)
        numbers = same_numbers(registry, at.language)
    lines: list[str | Message] = [Message(CONFLICTS, {}, len(found)) if found else Message(NO_CONFLICTS)]
    for one in found:
        lines.append(Message(ONE_CONFLICT, {"name": one.name, "field": one.label}))
        for side in one.sides:
            said = {"value": side.words, "who": side.who, "when": at.language.date(side.at.date())}
            lines.append("  " + at.language.plain(Message(ONE_SIDE, said)))
    for twice in numbers:
        holders = " · ".join(f"{one.name} ({one.office})" for one in twice.holders)
        lines.append(Message(SAME_NUMBER, {"number": twice.number, "holders": holders}))
    told = [
        {"number": n.number, "records": [{"id": h.rid, "name": h.name, "office": h.office} for h in n.holders]}
        for n in numbers
    ]
    at.tell({"count": len(found), "conflicts": [desk.answer(one) for one in found], "same_numbers": told}, lines)


def resolve(
    context: typer.Context,
    record: Annotated[str, typer.Argument(metavar="RECORD")],
    field: Annotated[str, typer.Argument(metavar="FIELD")],
    side: Annotated[Keep | None, typer.Option("--take", metavar="mine|theirs|shown")] = None,
    value: Annotated[str | None, typer.Option("--value", metavar="V")] = None,
) -> None:
    """Decide a conflict."""
    from coalition_desktop.desk import conflicts as desk
    from coalition_desktop.desk import records

    at = terminal_of(context)
    if (side is None) == (value is None):
        raise UserError(TAKE_OR_VALUE)
    with at.open() as registry:
        with registry.read() as session:
            rid = records.which(session, record)
        kept = desk.chosen_value(registry, rid, field, side.value if side else "", value or "", at.language)
        done = desk.decide(registry, rid, {field: kept})
        with registry.read() as session:
            left = desk.conflicts(registry, session, at.language, [rid])
    lines = [Message(DECIDED, {"field": field})]
    if done.open:
        lines = [Message(PROPOSED, {"owner": next(one.owner for one in left if one.key == field)})]
    at.tell({"id": rid, "field": field, "value": kept, "open": list(done.open), "left": len(left)}, lines)
    if done.open:
        raise typer.Exit(LEFT)


def duplicates(
    context: typer.Context,
    entity: Annotated[str, typer.Option("--entity")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1)] = 50,
) -> None:
    """Records that may be one."""
    from coalition_desktop.desk import duplicates as desk
    from coalition_desktop.exchange.twins import ENTITIES

    at = terminal_of(context)
    if entity and entity not in ENTITIES:
        raise typer.BadParameter(", ".join(ENTITIES), param_hint="--entity")
    with at.open(read_only=True) as registry:
        found = at.finish(desk.proposals(registry, entity))
        with registry.read() as session:
            told = desk.proposal_answers(session, found[:limit], at.language)
    lines: list[str | Message] = [Message(DUPLICATES, {}, len(found)) if found else Message(NO_DUPLICATES)]
    for pair in told:
        one, other = (f"{record['title']} ({record['number'] or record['id']})" for record in pair["records"])
        reasons = SEPARATOR[at.language.code].join(pair["reasons"])
        lines.append(Message(ONE_PAIR, {"score": pair["score"], "one": one, "other": other, "reasons": reasons}))
    at.tell({"count": len(found), "duplicates": told}, lines)


def merge(
    context: typer.Context,
    one: Annotated[str, typer.Argument(metavar="RECORD")],
    other: Annotated[str, typer.Argument(metavar="RECORD")],
    keep: Annotated[list[str] | None, typer.Option("--keep", metavar="FIELD=RECORD")] = None,
) -> None:
    """Say that two records are one."""
    from coalition_desktop.desk import duplicates as desk
    from coalition_desktop.desk import records
    from coalition_desktop.store.finding import values_of

    at = terminal_of(context)
    with at.open() as registry:
        with registry.read() as session:
            first, second = records.which(session, one), records.which(session, other)
            kept = desk.given_keep(session, first, keep or ())
        done = desk.merge(registry, first, second, kept)
        with registry.read() as session:
            entity, values = values_of(session, done.rid)
            name = records.name_of(session, entity, values, at.language)
    lines: list[str | Message] = [Message(MERGED, {"name": name, "id": values.get("number") or done.rid})]
    if done.open:
        lines.append(Message(MERGE_OPEN, {"fields": ", ".join(done.open)}))
    at.tell({"id": done.rid, "behind": done.behind, "fields": list(done.fields), "open": list(done.open)}, lines)
    if done.open:
        raise typer.Exit(LEFT)


def unmerge(
    context: typer.Context,
    one: Annotated[str, typer.Argument(metavar="RECORD")],
    other: Annotated[str, typer.Argument(metavar="RECORD")],
) -> None:
    """Make two records of one again."""
    from coalition_desktop.desk import duplicates as desk

    _answer(context, one, other, desk.unmerge, SEPARATED)


def not_same(
    context: typer.Context,
    one: Annotated[str, typer.Argument(metavar="RECORD")],
    other: Annotated[str, typer.Argument(metavar="RECORD")],
) -> None:
    """Say that two records are two."""
    from coalition_desktop.desk import duplicates as desk

    _answer(context, one, other, desk.not_same, TOLD_APART)


def _answer(context: typer.Context, one: str, other: str, say: Callable[..., None], done: Text) -> None:
    from coalition_desktop.desk import records

    at = terminal_of(context)
    with at.open() as registry:
        with registry.read() as session:
            first, second = records.which(session, one), records.which(session, other)
        say(registry, first, second)
    at.tell({"records": [first, second]}, [Message(done)])


def fingerprint(context: typer.Context) -> None:
    """Four words that are the same where the registries are."""
    from coalition_desktop.desk import packets

    at = terminal_of(context)
    with at.open(read_only=True) as registry:
        words, digits = packets.fingerprint(registry, at.language)
    at.tell({"words": words, "fingerprint": digits}, [words])


def erase(
    context: typer.Context,
    record: Annotated[str, typer.Argument(metavar="RECORD")],
    why: Annotated[str, typer.Option("--why", metavar="CODE")],
) -> None:
    """Erase a person."""
    from coalition_desktop.desk import erasing, records

    at = terminal_of(context)
    with at.open() as registry:
        with registry.read() as session:
            rid = records.which(session, record)
            name = records.answer(session, rid, at.language)["title"]
        if sys.stdin.isatty() and not at.json:
            typer.confirm(at.language.plain(Message(SURE, {"name": name})), abort=True)
        done = erasing.erase(registry, rid, why, at.language)
    answer = {
        "id": rid,
        "erased": done.done,
        "copies": done.copies,
        "backups": done.backups,
        "packets": done.packets,
        "mentions": list(done.mentions),
    }
    lines: list[str | Message] = [Message(ERASED if done.done else ASKED_TO_ERASE)]
    if done.backups or done.packets:
        lines.append(Message(OLD_COPIES, {"backups": done.backups, "packets": done.packets}))
    if done.mentions:
        lines.append(Message(MENTIONED, {"which": ", ".join(done.mentions)}, len(done.mentions)))
    at.tell(answer, lines)
    if not done.done:
        raise typer.Exit(LEFT)


EXPORTS: Mapping[str, Callable[..., None]] = {"roster": export_roster, "packet": export_packet, "list": export_list}
