"""What is done with a finished PDF: show it, show its folder, print it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from coalition_desktop.gui import pdf

PRINT_DPI = 300


def open_file(path: Path) -> bool:
    """Show a file in the program that the system has for it; False where it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(path: Path) -> bool:
    """Open the folder of a file, or a folder."""
    return open_file(path if path.is_dir() else path.parent)


def print_file(parent: QWidget, path: Path) -> bool:
    """The system's print dialog, then all the pages; whether they were printed.

    Where printing is not available, the system's own program shows the file.
    """
    try:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    except ImportError:  # a system without its printing library
        return open_file(path)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    printer.setFullPage(True)
    printer.setDocName(path.stem)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(pdf.page_sizes(path.read_bytes())))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint_pages(path.read_bytes(), printer)
    return True


def paint_pages(paper: bytes, printer: object) -> int:
    """Draw pages on a ``QPrinter`` at 300 dots per inch, those that it was asked for; how many."""
    from PySide6.QtPrintSupport import QPrinter

    assert isinstance(printer, QPrinter)
    sizes = pdf.page_sizes(paper)
    first, last = max(1, printer.fromPage()), printer.toPage() or len(sizes)
    painter = QPainter(printer)
    try:
        for number in range(first, last + 1):
            if number > first:
                printer.newPage()
            width = sizes[number - 1][0] / pdf.POINTS
            picture = pdf.picture(paper, number - 1, round(width * PRINT_DPI))
            dots = printer.resolution() / PRINT_DPI
            painter.drawImage(QRectF(0, 0, picture.width() * dots, picture.height() * dots), picture)
    finally:
        painter.end()
    return last - first + 1
