"""What is read or written together: a connection, and a memory for whoever works on it.

SQLAlchemy's own ``Session`` is the gate to objects that nobody here needs; with it comes the whole
mapper, for which every start would wait.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from coalition_desktop.store.databases import is_server
from coalition_desktop.store.refusing import refusal


class Session:
    """One transaction at most: undone when the session is closed, unless ``begin`` ended well.

    What the database refuses leaves it as a ``UserError``, where a person can mend it.
    """

    def __init__(self, engine: Engine) -> None:
        self._place = engine.get_execution_options()["coalition_place"]
        self.on_server = is_server(engine)
        try:
            connection = self._connection = engine.connect()
        except DBAPIError as error:
            self._refuse(error)
            raise
        self.begin = connection.begin
        self.execute, self.scalar, self.scalars = connection.execute, connection.scalar, connection.scalars
        self.info: dict[str, Any] = {}

    def connection(self) -> Connection:
        """For statements that are not SQLAlchemy's."""
        return self._connection

    def __enter__(self) -> Session:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        self._connection.close()
        self._refuse(error)

    def _refuse(self, error: BaseException | None) -> None:
        told = None if error is None else refusal(error, self._place)
        if told is not None:
            raise told from error
