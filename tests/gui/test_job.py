"""Long work runs beside the window, can be stopped, and says what went wrong through one door."""

from __future__ import annotations

import threading
from collections.abc import Generator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from coalition_desktop.errors import UserError
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.job import Job
from coalition_desktop.gui.messages import Messages
from coalition_desktop.gui.widgets.panels import ConfirmDialog, ErrorPanel, ProgressPanel
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language
from coalition_desktop.log import LOG, logged
from coalition_desktop.paths import data_dir
from coalition_desktop.work import Progress, Work

PHASE = QT_TRANSLATE_NOOP("Test", "Counting")
TEXT = QT_TRANSLATE_NOOP("Test", "The file {name} is open elsewhere.")


def counting(steps: int, undone: list[str]) -> Work[int]:
    try:
        for step in range(steps):
            yield Progress(step + 1, steps, PHASE)
    except GeneratorExit:
        undone.append(threading.current_thread().name)
        raise
    return steps


def endless(undone: list[str], began: threading.Event) -> Generator[Progress, None, int]:
    try:
        while True:
            began.set()
            yield Progress(0, 0, PHASE)
    finally:
        undone.append("undone")


def failing(error: Exception) -> Work[int]:
    yield Progress(0, 1, PHASE)
    raise error


def test_a_work_ends_with_its_result(qtbot: Any) -> None:
    job = Job(counting(500, []))
    steps: list[Progress] = []
    job.progress.connect(steps.append)
    with qtbot.waitSignal(job.done) as ended:
        job.start()
    assert ended.args == [500]
    assert steps[-1].done == 500


def test_every_callable_is_called_in_the_window_s_thread(qtbot: Any) -> None:
    job = Job(counting(3, []))
    threads: list[str] = []
    for signal in (job.progress, job.done):
        signal.connect(lambda _value: threads.append(threading.current_thread().name))
    with qtbot.waitSignal(job.ended):
        job.start()
    assert set(threads) == {threading.current_thread().name}


def test_cancelling_closes_the_work_and_undoes_it(qtbot: Any) -> None:
    undone: list[str] = []
    began = threading.Event()
    job = Job(endless(undone, began))
    with qtbot.waitSignals([job.cancelled, job.ended]):
        job.start()
        assert began.wait(5)
        job.cancel()
    assert undone == ["undone"]


def test_a_window_that_closes_waits_for_its_work(context: Context, qtbot: Any) -> None:
    undone: list[str] = []
    began = threading.Event()
    results: list[Any] = []
    context.run(endless(undone, began), "x", results.append)
    assert began.wait(5)
    assert context.busy()
    context.stop_jobs()
    assert undone == ["undone"]
    assert not context.busy()
    assert results == []


def test_what_went_wrong_reaches_the_one_door(context: Context, window: Any, qtbot: Any) -> None:
    error = UserError(TEXT, name="a.xlsx")
    with qtbot.waitSignal(window.messages().shown):
        context.run(failing(error), "x", lambda result: None)
    assert "a.xlsx" in window.messages().last


def test_a_bug_is_logged_and_shown_with_its_details(qtbot: Any) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    messages = Messages(owner, Language("ar"))
    with logged():
        messages.trouble(ZeroDivisionError("by nobody"))
    assert "by nobody" in (data_dir() / LOG).read_text(encoding="utf-8")
    assert messages.last
    panel = owner.findChild(ErrorPanel)
    assert panel is not None
    assert "ZeroDivisionError" in panel._details


def test_an_exception_that_nobody_caught_is_shown(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    owner = QWidget()
    qtbot.addWidget(owner)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    messages = Messages(owner, Language("fr"))
    messages.catch_all()
    sys.excepthook(UserError, UserError(TEXT, name="b.xlsx"), None)
    assert "b.xlsx" in messages.last


def test_the_time_left_is_guessed_after_three_seconds(qtbot: Any) -> None:
    panel = ProgressPanel("x")
    qtbot.addWidget(panel)
    assert panel.time_left(10, 100, 2) == ""
    assert "27" in panel.time_left(10, 100, 3)
    assert "5" in panel.time_left(1, 100, 3)
    assert panel.time_left(100, 100, 9) == ""


def test_stopping_tells_once(qtbot: Any) -> None:
    panel = ProgressPanel("x")
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.cancelled):
        panel.stop.click()
    assert not panel.stop.isEnabled()


def test_what_cannot_be_undone_asks_for_a_reason(qtbot: Any) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    dialog = ConfirmDialog(over, "t", "text", "do", "keep", reason="Why")
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.go.click()
    assert dialog.isVisible()
    dialog.reason.setText("  a change of person ")
    with qtbot.waitSignal(dialog.accepted):
        dialog.go.click()
    assert dialog.why() == "a change of person"
