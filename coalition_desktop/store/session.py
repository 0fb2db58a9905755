"""What is read or written together: a connection, and a memory for whoever works on it.

SQLAlchemy's own ``Session`` is the gate to objects that nobody here needs; with it comes the whole
mapper, for which every start would wait.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine


class Session:
    """One transaction at most: undone when the session is closed, unless ``begin`` ended well."""

    def __init__(self, engine: Engine) -> None:
        connection = self._connection = engine.connect()
        self.begin = connection.begin
        self.execute, self.scalar, self.scalars = connection.execute, connection.scalar, connection.scalars
        self.info: dict[str, Any] = {}

    def connection(self) -> Connection:
        """For statements that are not SQLAlchemy's."""
        return self._connection

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()
