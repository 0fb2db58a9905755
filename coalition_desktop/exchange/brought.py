"""What a file has already brought into the registry, so that importing it again changes nothing."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import select

from coalition_desktop.changes.canon import Value, canonical
from coalition_desktop.changes.change import MEMBER
from coalition_desktop.store import tables
from coalition_desktop.store.reading import change_of
from coalition_desktop.store.session import Session


class Brought:
    """The values that the imports of one file have written, by record and field.

    ``latest``: id of the newest of these imports that still stands, None when there is none.
    """

    def __init__(self, session: Session, sha256: bytes) -> None:
        self._session = session
        file = tables.import_file.c
        applied = select(file.id).where(file.sha256 == sha256, file.status == "applied")
        self._imports = list(session.scalars(applied))
        self.latest: int | None = max(self._imports, default=None)
        self._values: dict[str, dict[str, list[Value]]] = {}

    def has(self, rid: str, key: str, value: Value) -> bool:
        """Whether this value was brought before: if it is no longer there, a person has changed it."""
        if self.latest is None:
            return False
        known = self._of(rid).get(key, ())
        if isinstance(value, list):
            return bool(known) and {*value} <= {
                element for one in known for element in (one if isinstance(one, list) else ())
            }
        return any(canonical(value) == canonical(one) for one in known)

    def met(self) -> dict[tuple[str, int], str]:
        """Sheet and row → record, for the lines that met one; the newest import has the last word."""
        line = tables.met_line.c
        query = select(line.sheet, line.row, line.rid).where(line.import_id.in_(self._imports))
        return {(sheet, row): rid for sheet, row, rid in self._session.execute(query.order_by(line.import_id))}

    def _of(self, rid: str) -> dict[str, list[Value]]:
        if rid not in self._values:
            self._values[rid] = self._read(rid)
        return self._values[rid]

    def _read(self, rid: str) -> dict[str, list[Value]]:
        change, source = tables.change, tables.change_source.c
        query = select(change).join(tables.change_source, source.seq == change.c.seq)
        found: defaultdict[str, list[Value]] = defaultdict(list)
        for row in self._session.execute(query.where(change.c.rid == rid, source.import_id.in_(self._imports))):
            for key, value in change_of(row).values.items():
                field, _, element = key.partition(MEMBER)
                found[field].append([element] if element else value)
        return found
