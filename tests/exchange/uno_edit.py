"""Run by the system's Python: open a workbook in LibreOffice, do what a person does, save it.

    python3 uno_edit.py SOURCE TARGET ACTIONS

ACTIONS is JSON: a list of ["set", sheet, row, column, value], ["sort", sheet, first column, last column,
by column], ["delete_column", sheet, column], ["delete_rows", sheet, row, count], ["insert_rows", sheet,
row, count], ["rename", sheet, name].  Rows and columns count from 0.  The ending of TARGET is its format.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.table import TableSortField

FILTERS = {".xlsx": "Calc MS Excel 2007 XML", ".ods": "calc8", ".xls": "MS Excel 97"}
PATIENCE = 60  # seconds


def main(source, target, actions):
    name = f"coalition{os.getpid()}"
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                "--nologo",
                "-env:UserInstallation=" + Path(profile).as_uri(),
                f"--accept=pipe,name={name};urp;",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            desktop = connected(name)
            document = desktop.loadComponentFromURL(
                Path(source).resolve().as_uri(), "_blank", 0, (setting("Hidden", True),)
            )
            for action, sheet, *rest in json.loads(actions):
                ACTIONS[action](document.Sheets.getByIndex(sheet), *rest)
            filter_name = FILTERS[Path(target).suffix]
            document.storeToURL(Path(target).resolve().as_uri(), (setting("FilterName", filter_name),))
            document.close(True)
            with contextlib.suppress(DisposedException):  # it hangs up while it answers
                desktop.terminate()
            office.wait(PATIENCE)
        finally:
            office.kill()


def connected(name):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + PATIENCE
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={name};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


def setting(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


def put(sheet, row, column, value):
    cell = sheet.getCellByPosition(column, row)
    if isinstance(value, str):
        cell.setString(value) if not value.startswith("=") else cell.setFormula(value)
    else:
        cell.setValue(value)


def used_rows(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndRow


def sort(sheet, first, last, by):
    field = TableSortField()
    field.Field, field.IsAscending = by - first, False
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    found = PropertyValue()
    found.Name, found.Value = "SortFields", fields
    sheet.getCellRangeByPosition(first, 1, last, used_rows(sheet)).sort((found, setting("ContainsHeader", False)))


ACTIONS = {
    "set": put,
    "sort": sort,
    "delete_column": lambda sheet, column: sheet.Columns.removeByIndex(column, 1),
    "delete_rows": lambda sheet, row, count: sheet.Rows.removeByIndex(row, count),
    "insert_rows": lambda sheet, row, count: sheet.Rows.insertByIndex(row, count),
    "rename": lambda sheet, name: sheet.setName(name),
}

if __name__ == "__main__":
    main(*sys.argv[1:4])
