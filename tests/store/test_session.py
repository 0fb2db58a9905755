"""One transaction at most, and a memory of its own."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from sqlalchemy import text

from coalition_desktop.store.engine import open_engine
from coalition_desktop.store.session import Session

COUNT = text("SELECT count(*) FROM t")


@pytest.fixture
def engine(tmp_path: Path):
    path = tmp_path / "x.sqlite"
    path.touch()
    found = open_engine(path)
    with Session(found) as session, session.begin():
        session.execute(text("CREATE TABLE t (x)"))
    yield found
    found.dispose()


def count(engine) -> int:
    with Session(engine) as session:
        return session.scalar(COUNT)


def test_what_was_begun_is_written_when_it_ends_well(engine) -> None:
    with Session(engine) as session, session.begin():
        session.execute(text("INSERT INTO t VALUES (:x)"), [{"x": 1}, {"x": 2}])
        assert count(engine) == 0
    assert count(engine) == 2


def test_a_failure_leaves_nothing(engine) -> None:
    with contextlib.suppress(KeyError), Session(engine) as session, session.begin():
        session.execute(text("INSERT INTO t VALUES (1)"))
        raise KeyError
    assert count(engine) == 0


def test_what_was_not_begun_is_undone(engine) -> None:
    with Session(engine) as session:
        session.execute(text("INSERT INTO t VALUES (1)"))
    assert count(engine) == 0


def test_it_sees_one_state(engine) -> None:
    with Session(engine) as session:
        assert session.scalar(COUNT) == 0
        with Session(engine) as other, other.begin():
            other.execute(text("INSERT INTO t VALUES (1)"))
        assert session.scalar(COUNT) == 0
    assert count(engine) == 1


def test_its_memory_ends_with_it(engine) -> None:
    with Session(engine) as session:
        session.info["writer"] = "somebody"
    with Session(engine) as session:
        assert session.info == {}
