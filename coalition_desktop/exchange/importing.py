"""An import from its file to its answer: prepare, look, apply.  What window and terminal call."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from coalition_desktop.errors import Problem, UserError
from coalition_desktop.exchange.applying import ImportResult, apply_import
from coalition_desktop.exchange.dates import Order
from coalition_desktop.exchange.decisions import DateOrder, LeaveOpen, ReadingDecisions, WordMeaning
from coalition_desktop.exchange.files import open_table_file
from coalition_desktop.exchange.likeness import SAID
from coalition_desktop.exchange.plan import ImportPlan, Outcome, PlanRow
from coalition_desktop.exchange.planning import plan_import
from coalition_desktop.exchange.reading import Correction, Reading, field_of, read_tables, unknown_columns
from coalition_desktop.exchange.sheets import SourceFile
from coalition_desktop.exchange.vocabulary import choice_words
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language
from coalition_desktop.records.catalogue import RECORDS, fields
from coalition_desktop.store import tables
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.session import Session
from coalition_desktop.work import Work

NO_SUCH_SHEET = QT_TRANSLATE_NOOP(
    "Import", "There is no sheet “{sheet}” in “{name}”. Its sheets are: {names}. Nothing was changed."
)
NO_SUCH_COLUMN = QT_TRANSLATE_NOOP(
    "Import", "There is no column “{column}” in the list. Its columns are: {names}. Nothing was changed."
)
NO_SUCH_FIELD = QT_TRANSLATE_NOOP(
    "Import", "The registry has no field “{field}”. Its fields are: {names}. Nothing was changed."
)
NO_ROWS = QT_TRANSLATE_NOOP(
    "Import", "There is a header in “{name}” but not one association below it. Nothing was changed."
)
NOT_FOR_LISTS = QT_TRANSLATE_NOOP(
    "Import", "Lists of “{entity}” cannot be imported. These can: {names}. Nothing was changed."
)

ENTITIES = ("association",)
IGNORED = frozenset({"", "-", "ignore", "serial", "none"})  # words of --map for a column left out


def prepare(
    registry: Registry,
    path: Path,
    entity: str = "association",
    sheet: str | None = None,
    overrides: Mapping[str, str] | None = None,
    decisions: ReadingDecisions | None = None,
) -> Work[ImportPlan]:
    """Read a file and plan its import; nothing is written.

    ``sheet``: only this one, hidden or not.  ``overrides``: header or letter of a column → field.
    Raises ``UserError`` (``FileRefused``, with the code of the cause, for what is no list).
    """
    _check_entity(entity)
    with collecting_later():
        source = yield from open_table_file(Path(path))
        return (yield from plan_opened(registry, source, entity, sheet, overrides, decisions))


def plan_opened(
    registry: Registry,
    source: SourceFile,
    entity: str = "association",
    sheet: str | None = None,
    overrides: Mapping[str, str] | None = None,
    decisions: ReadingDecisions | None = None,
    corrections: Mapping[str, Correction] | None = None,
    ids: Mapping[tuple[str, int], str] | None = None,
) -> Work[ImportPlan]:
    """The same of a file that was opened, with what the person has corrected of its columns.

    ``ids``: sheet and row → record, for the lines that say which they are.
    """
    _check_entity(entity)
    if sheet is not None:
        _choose_sheet(source, sheet)
    return (yield from plan_source(registry, source, entity, overrides, decisions, corrections, ids))


def plan_source(
    registry: Registry,
    source: SourceFile,
    entity: str = "association",
    overrides: Mapping[str, str] | None = None,
    decisions: ReadingDecisions | None = None,
    corrections: Mapping[str, Correction] | None = None,
    ids: Mapping[tuple[str, int], str] | None = None,
) -> Work[ImportPlan]:
    """Plan again the import of a file that was opened, with what the person has corrected."""
    named = {column: _field(entity, said) for column, said in (overrides or {}).items()}
    with registry.read() as session:
        remembered = _remembered(session, entity)
    asked = Remembering(decisions or LeaveOpen(), remembered.values())
    columns = {headers: decided.get("columns", {}) for headers, decided in remembered.items()}
    reading = yield from read_tables(source, entity, asked, columns, named, corrections)
    for unknown in unknown_columns(reading, named):
        raise UserError(
            NO_SUCH_COLUMN, column=unknown, names=_shown(c.label or c.letter for t in reading.tables for c in t.columns)
        )
    if not reading.total:
        raise UserError(NO_ROWS, name=source.name)
    plan = yield from plan_import(registry, reading, ids or {})
    plan.learnt = _learnt(reading, asked)
    return plan


def apply(registry: Registry, plan: ImportPlan, take: str | None = None) -> Work[ImportResult]:
    """Carry a plan out; see ``apply_import``."""
    with collecting_later():
        return (yield from apply_import(registry, plan, take))


@contextmanager
def collecting_later() -> Iterator[None]:
    """Let the collector of cycles wait: a plan is a million objects without a cycle that it walks again and again.

    What is there in the end counts as old, as if it had been walked: the next young ones are few.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()  # out of the young
            gc.unfreeze()  # into the old
            gc.enable()


def _check_entity(entity: str) -> None:
    if entity not in ENTITIES:
        known = RECORDS.get(entity)
        raise UserError(NOT_FOR_LISTS, entity=known.label if known else entity, names=", ".join(ENTITIES))


def _choose_sheet(source: SourceFile, sheet: str) -> None:
    wanted = sheet.strip().casefold()
    chosen = [one for one in source.sheets if one.name.strip().casefold() == wanted]
    if not chosen:
        raise UserError(NO_SUCH_SHEET, sheet=sheet, name=source.name, names=_shown(s.name for s in source.sheets))
    for one in chosen:
        one.hidden = False  # asked for by its name
    source.parts = chosen


def _field(entity: str, said: str) -> str:
    """The key, or keys joined by +, that a person means; empty for a column that is left out."""
    if said.strip().casefold() in IGNORED:
        return ""
    keys = []
    for part in said.split("+"):
        key = field_of(entity, part.strip())
        if key is None:
            raise UserError(NO_SUCH_FIELD, field=part.strip(), names=_shown(fields(entity)))
        keys.append(key)
    return "+".join(keys)


def _shown(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(names))


# ------------------------------------------------------------------ what is remembered of a header set


def _remembered(session: Session, entity: str) -> dict[str, dict[str, Any]]:
    kept = select(tables.mapping.c.headers, tables.mapping.c.decided).where(tables.mapping.c.entity == entity)
    return {headers: json.loads(decided) for headers, decided in session.execute(kept)}


@dataclass
class Remembering:
    """Asks the person only what she has not been asked before, and keeps the answers."""

    person: ReadingDecisions
    kept: Iterable[Mapping[str, Any]]
    orders: dict[str, str] = field(default_factory=dict)
    words: dict[str, dict[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for decided in self.kept:
            self.orders |= decided.get("orders", {})
            for key, meanings in decided.get("words", {}).items():
                self.words.setdefault(key, {}).update(meanings)

    def date_order(self, question: DateOrder) -> Order | None:
        """The order of a column of dates, as it was given for a column of this name."""
        answer = self.person.date_order(question)
        if answer is not None:
            self.orders[question.label] = answer.value
        elif question.label in self.orders:
            answer = Order(self.orders[question.label])
        return answer

    def word_meaning(self, question: WordMeaning) -> str | None:
        """The code of a word, as it was explained before."""
        meanings = self.words.setdefault(question.field, {})
        word = choice_words(question.word)
        answer = self.person.word_meaning(question)
        if answer is not None:
            meanings[word] = answer
        return meanings.get(word)

    def sheets(self, names: Sequence[str]) -> Sequence[str]:
        """Which lists are taken: that is asked each time."""
        return self.person.sheets(names)


def _learnt(reading: Reading, asked: Remembering) -> dict[str, dict[str, Any]]:
    """What is to be remembered of each list once it is imported."""
    learnt = {}
    for table in reading.tables:
        labels = {column.label for column in table.columns}
        keys = {key for column in table.columns for key in column.fields}
        learnt[table.header_set] = {
            "columns": table.mapping,
            "orders": {label: order for label, order in asked.orders.items() if label in labels},
            "words": {key: words for key, words in asked.words.items() if key in keys and words},
        }
    return learnt


# ------------------------------------------------------------------ the answer, as JSON


def answer(what: ImportPlan | ImportResult, language: str) -> dict[str, Any]:
    """What an import would do (a plan) or has done (a result), in plain values.

    ``new``, ``changed``: of a result what was written.  ``refused`` has one item for each thing that
    is wrong, ``warnings`` for rows that are taken all the same, ``remarks`` for the file.
    """
    result = what if isinstance(what, ImportResult) else None
    plan = result.plan if result else what
    assert isinstance(plan, ImportPlan)
    said, counts = Language(language), plan.counts()
    lists = plan.reading.tables
    return {
        "import_id": result.import_id if result else None,
        "entity": plan.entity,
        "file": plan.reading.source.name,
        "rows": len(plan.rows),
        "new": result.new if result else counts[Outcome.NEW],
        "changed": result.changed if result else counts[Outcome.CHANGED],
        "unchanged": counts[Outcome.UNCHANGED],
        "conflicts": 0,
        "doubtful": result.left_open if result else counts[Outcome.DOUBTFUL],
        "refused_rows": counts[Outcome.REFUSED],
        "refused": [problem_answer(problem, said) for problem in plan.refusals()],
        "duplicates": [_joined(plan, row) for row in plan.rows if row.outcome is Outcome.JOINED],
        "questions": [_question(row, said) for row in plan.rows if row.outcome is Outcome.DOUBTFUL],
        "warnings": [problem_answer(p, said) for p in (*plan.remarks(), *(result.remarks if result else ()))],
        "remarks": [problem_answer(note, said) for note in plan.notes],
        "sheet": lists[0].sheet,
        "header_row": lists[0].header_row,
        "mapping": lists[0].mapping,
        "sheets": [
            {"sheet": t.sheet, "header_row": t.header_row, "rows": len(t.rows), "mapping": t.mapping} for t in lists
        ],
    }


def problem_answer(problem: Problem, language: Language) -> dict[str, Any]:
    """What is wrong, in plain values."""
    return {
        "sheet": problem.sheet,
        "row": problem.row,
        "field": problem.field,
        "value": problem.value,
        "code": problem.code,
        "why": language.plain(problem.why),
    }


def _joined(plan: ImportPlan, row: PlanRow) -> dict[str, Any]:
    first = plan.rows[row.same_as]
    return {"sheet": row.sheet, "row": row.row, "same_as": {"sheet": first.sheet, "row": first.row}}


def _question(row: PlanRow, language: Language) -> dict[str, Any]:
    candidates = [
        {
            "id": candidate.rid,
            "number": candidate.values.get("number"),
            "name": candidate.values.get("name_ar") or candidate.values.get("name_fr"),
            "row": candidate.row or None,
            "likeness": candidate.score,
            "reasons": [language.plain(reason) for reason in candidate.reasons],
        }
        for candidate in row.candidates
    ]
    return {
        "sheet": row.sheet,
        "row": row.row,
        "name": row.title(language, "association"),
        "reasons": [language.plain(SAID[sign]) for sign in row.signs],
        "candidates": candidates,
    }
