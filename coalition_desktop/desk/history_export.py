"""The history as a workbook, as it is filtered."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from coalition_desktop.desk.history_filter import HistoryFilter, operation_ids
from coalition_desktop.desk.history_rows import HistoryRows
from coalition_desktop.exchange.history_sheet import write_history
from coalition_desktop.language import Language
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import Work


@dataclass(frozen=True, slots=True)
class HistoryExport:
    """What was written: ``rows`` of so many ``operations``; ``left_out``: labels of personal fields that were not."""

    path: Path
    operations: int
    rows: int
    left_out: tuple[str, ...]


def export_history(
    registry: Registry, path: Path, language: str, asked: HistoryFilter, personal: bool = False
) -> Work[HistoryExport]:
    """Write the operations that are asked for to ``path`` (.xlsx), one row for each changed field, whole or not at all.

    Personal fields only with ``personal``.  Raises ``UserError`` where the file cannot be written.
    """
    said = Language(language)
    with registry.read() as session:
        ids = operation_ids(session, asked, said)
        rows = HistoryRows(session, asked, said, personal)
        written = yield from write_history(path, said, rows.parts(ids), len(ids))
    return HistoryExport(path, len(ids), written, tuple(rows.left_out))
