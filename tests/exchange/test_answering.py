"""What a person says to the rows of a plan, and what then would be written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coalition_desktop.desk.office import make_registry
from coalition_desktop.desk.records import remove, save_new
from coalition_desktop.exchange.answering import Answer, Choices, Said, Settlement, key_of
from coalition_desktop.exchange.importing import apply, prepare
from coalition_desktop.exchange.plan import ImportPlan, Outcome
from coalition_desktop.store import finding
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import finish

LINES = """اسم الجمعية;الهاتف
جمعية نخيل الساقية;0661000001
جمعية أمواج طرفاية;0661000002
جمعية أمواج طرفاية;0661000003
جمعية قوافل المعرفة;0661000004
"""


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    with make_registry(tmp_path / "r.coalition", "LSH", "سعاد") as made:
        yield made


@pytest.fixture
def nakhil(registry: Registry) -> str:
    return save_new(registry, "association", {"name_ar": "جمعية نخيل الساقية", "province": "11.321", "region": "11"})


def planned(registry: Registry, folder: Path) -> ImportPlan:
    file = folder / "list.csv"
    file.write_text(LINES, encoding="utf-8")
    return finish(prepare(registry, file))


def outcomes(plan: ImportPlan) -> list[str]:
    return [row.outcome.value for row in plan.rows]


def test_the_same_association_gets_what_is_new_in_the_row(registry: Registry, nakhil: str, tmp_path: Path) -> None:
    plan = planned(registry, tmp_path)
    assert plan.rows[0].outcome is Outcome.DOUBTFUL
    settlement = Settlement(registry, plan)
    assert 0 in settlement.open_questions()
    settlement.answer(0, Answer(Said.SAME, nakhil))
    assert plan.rows[0].outcome is Outcome.CHANGED
    assert set(plan.rows[0].changes) == {"phone"}
    assert 0 not in settlement.open_questions()


def test_an_answer_can_be_taken_back(registry: Registry, nakhil: str, tmp_path: Path) -> None:
    plan = planned(registry, tmp_path)
    before = outcomes(plan)
    settlement = Settlement(registry, plan)
    settlement.answer(0, Answer(Said.NEW))
    assert plan.rows[0].outcome is Outcome.NEW
    settlement.answer(0, None)
    assert outcomes(plan) == before
    assert settlement.answered(0) is None


def test_two_rows_of_the_file_can_be_one_association(registry: Registry, nakhil: str, tmp_path: Path) -> None:
    plan = planned(registry, tmp_path)
    settlement = Settlement(registry, plan)
    settlement.answer(2, Answer(Said.SAME, plan.rows[1].rid))
    assert plan.rows[2].outcome is Outcome.JOINED
    assert plan.rows[1].values["phone"] == ["+212661000002", "+212661000003"]
    finish(apply(registry, plan))
    with registry.read() as session:
        found = finding.rows(session, "association", finding.find(session, finding.Query(text="أمواج")))
    assert [row["phone"] for row in found] == [["+212661000002", "+212661000003"]]


def test_choices_are_put_into_a_plan_that_is_made_again(registry: Registry, nakhil: str, tmp_path: Path) -> None:
    settlement = Settlement(registry, planned(registry, tmp_path))
    settlement.answer(0, Answer(Said.SAME, nakhil))
    settlement.tick([3], False)
    settlement.leave_out(1, "phone", True)
    before = settlement.to_write()
    again = Settlement(registry, planned(registry, tmp_path), settlement.choices)
    assert again.to_write() == before
    assert not again.plan.rows[3].taken
    assert "phone" not in again.plan.rows[1].to_write()


def test_what_is_said_to_be_written_is_written(registry: Registry, nakhil: str, tmp_path: Path) -> None:
    plan = planned(registry, tmp_path)
    settlement = Settlement(registry, plan)
    settlement.answer(0, Answer(Said.SAME, nakhil))
    settlement.answer(2, Answer(Said.NEW))
    settlement.tick([3], False)
    new, changed = settlement.to_write()
    result = finish(apply(registry, plan))
    assert (result.new, result.changed) == (new, changed) == (2, 1)


def test_a_row_whose_fields_are_all_left_out_is_not_written(registry: Registry, nakhil: str, tmp_path: Path) -> None:
    plan = planned(registry, tmp_path)
    settlement = Settlement(registry, plan)
    settlement.answer(0, Answer(Said.SAME, nakhil))
    new, changed = settlement.to_write()
    settlement.leave_out(0, "phone", True)
    assert settlement.to_write() == (new, changed - 1)


def test_an_association_that_has_gone_is_asked_for_again(registry: Registry, nakhil: str, tmp_path: Path) -> None:
    choices = Choices()
    plan = planned(registry, tmp_path)
    choices.answers[key_of(plan.rows[0])] = Answer(Said.SAME, nakhil)
    remove(registry, [nakhil])
    settlement = Settlement(registry, planned(registry, tmp_path), choices)
    assert settlement.answered(0) is None
