"""The sentences that say why a file is no list: the true cause and what to do."""

from __future__ import annotations

from coalition_desktop.language import QT_TRANSLATE_NOOP

MISSING = QT_TRANSLATE_NOOP(
    "Refusals", "There is no file “{name}” at this place. It may have been moved or renamed. Choose it again."
)
FOLDER = QT_TRANSLATE_NOOP("Refusals", "“{name}” is a folder. Open it and choose the list inside.")
UNREADABLE = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” cannot be opened: another program is using it, or you have no right to read it. Close it in Excel or copy it to your desktop, then choose it again. Nothing was changed.",
)
NO_BYTES = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is empty: the file has no content at all. Ask for it again or make a new copy. Nothing was changed.",
)
NO_CELLS = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is empty: none of its sheets has a filled cell. Check that it is the right file. Nothing was changed.",
)
NO_TABLE = QT_TRANSLATE_NOOP(
    "Refusals",
    "No list was found in “{name}”: no sheet has columns with names, places or phones. Put a title above each column and try again. Nothing was changed.",
)
NO_TABLE_NEAR = QT_TRANSLATE_NOOP(
    "Refusals",
    "No list was found in the first {most} columns of “{name}”, and those after are not read. Copy the columns of the list into a new workbook and import that one. Nothing was changed.",
)
LOCK_FILE = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is not the workbook but the mark that is left beside it while it is open. Close the workbook and choose the file itself. Nothing was changed.",
)
PASSWORD = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is protected by a password. Open it in Excel, remove the password, save it and import it again. Nothing was changed.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is damaged: a part of the file is missing or spoilt, as after a copy that was interrupted. Copy it again from where it came. Nothing was changed.",
)
WEB_PAGE = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is a web page and not a workbook, whatever its name says. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.",
)
OLD = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is in an old Excel format that cannot be read here. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.",
)
OTHER = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is not a workbook but {what}. Choose an Excel workbook (.xlsx), an OpenDocument sheet (.ods) or a text table (.csv). Nothing was changed.",
)
ZIPPED = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is a compressed folder that holds files. Unpack it first, then choose the workbook inside. Nothing was changed.",
)
ZIP_IN_ZIP = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is a compressed folder in which there is another one. Unpack it first, then choose the packet inside. Nothing was changed.",
)
ZIP_LOCKED = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is a compressed folder that has a password or is packed in an unusual way. Unpack it first, then choose the workbook inside. Nothing was changed.",
)
ZIP_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” was not opened: unpacked it would be larger than any packet with attachments. Ask the office that sent it. Nothing was changed.",
)
ZIP_TWICE = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” was not opened: two files in it have the same name ({member}). Ask for the packet again. Nothing was changed.",
)
ZIP_UNSAFE = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” was not opened: it holds something that would lead out of its folder ({member}), which no packet does. Ask for the packet again. Nothing was changed.",
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” was not opened: it is too large once unpacked, far more than a list can hold. If it is a true list, copy its cells into a new workbook. Nothing was changed.",
)
PACKING = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is packed in a way that Excel never uses and was not opened. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.",
)
TOO_SLOW = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” took too long to read and was given up. Copy its cells into a new workbook and import that one. Nothing was changed.",
)
INTERRUPTED = QT_TRANSLATE_NOOP(
    "Refusals",
    "The reading of “{name}” was interrupted before its end. Try again. If it happens again, open the file in Excel, save it as a new Excel workbook (.xlsx) and import that one. Nothing was changed.",
)
NOT_READ = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” could not be read: its content is not that of a sound workbook. Open it in Excel, save it as an Excel workbook (.xlsx) and import it again. Nothing was changed.",
)
NOT_TEXT = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{name}” is neither a workbook nor a text table. Choose an Excel workbook (.xlsx), an OpenDocument sheet (.ods) or a text table (.csv). Nothing was changed.",
)

# What a file is in truth; stands in OTHER.
PDF = QT_TRANSLATE_NOOP("Refusals", "a PDF document")
PICTURE = QT_TRANSLATE_NOOP("Refusals", "a picture")
TEXT_DOCUMENT = QT_TRANSLATE_NOOP("Refusals", "a text document")
SLIDES = QT_TRANSLATE_NOOP("Refusals", "a presentation")
ARCHIVE = QT_TRANSLATE_NOOP("Refusals", "a compressed archive")
NUMBERS = QT_TRANSLATE_NOOP("Refusals", "an Apple Numbers document")
DATABASE = QT_TRANSLATE_NOOP("Refusals", "a database")
PROGRAM = QT_TRANSLATE_NOOP("Refusals", "a program")
WEB_ARCHIVE = QT_TRANSLATE_NOOP("Refusals", "a saved web page")
RECORDING = QT_TRANSLATE_NOOP("Refusals", "a sound or a film")
XML = QT_TRANSLATE_NOOP("Refusals", "a page of computer code (XML)")

# Phases of the work.
READING_FILE = QT_TRANSLATE_NOOP("Refusals", "Reading the file")
READING_ROWS = QT_TRANSLATE_NOOP("Refusals", "Understanding the rows")
