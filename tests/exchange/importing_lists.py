"""Short words for what the tests of imports do with lists and registries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from coalition_desktop.exchange import importing
from coalition_desktop.exchange.applying import ImportResult
from coalition_desktop.exchange.plan import ImportPlan, Outcome, PlanRow
from coalition_desktop.language import Message, Text
from coalition_desktop.store.finding import Query, find, rows
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.writing import create
from coalition_desktop.work import finish
from tests.exchange.making import workbook

TITLES = {
    "number": "الرقم في الائتلاف", "name_ar": "الاسم بالعربية", "name_fr": "الاسم بالفرنسية", "province": "الإقليم", "commune": "الجماعة",
    "phone": "الهاتف", "email": "البريد الإلكتروني", "founded_on": "تاريخ التأسيس", "receipt_no": "رقم الوصل", "receipt_date": "تاريخ الوصل",
    "authority": "السلطة المحلية", "status": "الوضعية", "members": "عدد المنخرطين", "themes": "المجالات", "notes": "ملاحظات", "women": "عدد النساء",
}  # fmt: skip

NOUR = {"name_ar": "جمعية النور للتنمية", "province": "بوجدور", "commune": "بوجدور", "phone": "0661000001"}
AMAL = {"name_ar": "جمعية الأمل للثقافة", "province": "طرفاية", "commune": "طرفاية", "phone": "0661000002"}
RIMAL = {"name_ar": "نادي الرمال للرياضة", "province": "السمارة", "commune": "السمارة", "phone": "0661000003"}


def written(path: Path, *records: Mapping[str, Any], name: str = "لائحة") -> Path:
    """A workbook with one row for each record, headed in Arabic."""
    keys = list(dict.fromkeys(key for record in records for key in record))
    return workbook(path, [[TITLES[key] for key in keys], *([r.get(key) for key in keys] for r in records)], name=name)


def planned(registry: Registry, path: Path, **how: Any) -> ImportPlan:
    """The plan of an import."""
    return finish(importing.prepare(registry, path, **how))


def imported(registry: Registry, path: Path, take: str | None = None, **how: Any) -> ImportResult:
    """An import from beginning to end."""
    return finish(importing.apply(registry, planned(registry, path, **how), take))


def outcomes(plan: ImportPlan) -> dict[str, int]:
    """How many rows of each outcome, those that occur."""
    return {outcome.value: count for outcome, count in plan.counts().items() if count}


def only(plan: ImportPlan, outcome: Outcome) -> PlanRow:
    """The one row of an outcome."""
    (place,) = plan.places(outcome)
    return plan.rows[place]


def kept(registry: Registry, values: Mapping[str, Any]) -> str:
    """An association written by hand; its id."""
    with registry.write("create", Message(Text("Test", "By hand"))) as session:
        return create(session, "association", values)


def associations(registry: Registry) -> list[dict[str, Any]]:
    """All that the registry shows, by number."""
    with registry.read() as session:
        return rows(session, "association", find(session, Query(sort="number")))


def state(registry: Registry) -> dict[str, Sequence[Any]]:
    """Every row that tells of the records and their history."""
    found = {}
    with registry.read() as session:
        for table in ("association", "record", "change", "conflict"):
            rows_of = session.connection().exec_driver_sql(f'SELECT * FROM "{table}"').fetchall()
            found[table] = sorted(map(repr, rows_of))
        texts = session.connection().exec_driver_sql("SELECT rid, text, sort_ar, sort_fr FROM entry").fetchall()
        found["entry"] = sorted(map(repr, texts))
    return found
