"""A cell of a packet changed as a person changes it in Excel: for the demonstration."""

from __future__ import annotations

from pathlib import Path

from coalition_desktop.exchange.spreadsheet_cells import CellValue


def edit_cell(packet: Path, name: str, header: str, value: CellValue, target: Path) -> None:
    """Write a value into the column headed ``header`` on the line that says ``name``; save as ``target``."""
    from openpyxl import load_workbook

    book = load_workbook(packet)
    for sheet in book.worksheets:
        columns = {cell.value: number for number, cell in enumerate(sheet[1], 1)}
        lines = enumerate(sheet.iter_rows(min_row=2, values_only=True), 2)
        row = next((number for number, line in lines if name in line), 0)
        if header in columns and row:
            sheet.cell(row, columns[header]).value = value
            book.save(target)
            return
    raise KeyError(name)
