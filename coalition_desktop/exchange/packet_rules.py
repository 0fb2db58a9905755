"""The first sheet of a packet: what it is, and six plain rules for whoever edits it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from coalition_desktop.exchange.fingerprint_words import words_of
from coalition_desktop.exchange.table_sheets import ACCENT
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message
from coalition_desktop.records.catalogue import RECORDS

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

READ_ME = QT_TRANSLATE_NOOP("Packet", "Read me")
TITLE = QT_TRANSLATE_NOOP("Packet", "Exchange packet of {office}")
TITLE_OF_LIST = QT_TRANSLATE_NOOP("Packet", "Working list of {office}")
WRITTEN = QT_TRANSLATE_NOOP("Packet", "Written on {when} by {who}")
COUNTED = QT_TRANSLATE_NOOP("Packet", "{kind}: {count}")
WORDS = QT_TRANSLATE_NOOP("Packet", "Fingerprint of the registry: {words}")
PERSONAL = QT_TRANSLATE_NOOP("Packet", "This file shows personal data. Hand it only to those who need it.")
RULES = (
    QT_TRANSLATE_NOOP("Packet", "Correct any cell you like, sort and filter as you like."),
    QT_TRANSLATE_NOOP("Packet", "Write new lines below the last one of a table."),
    QT_TRANSLATE_NOOP(
        "Packet",
        "To delete a record, write “{delete}” in its column “{action}”. A line that is merely missing is not deleted.",
    ),
    QT_TRANSLATE_NOOP("Packet", "A column that you do not need may be hidden or deleted: nothing is lost by it."),
    QT_TRANSLATE_NOOP("Packet", "Leave the hidden columns and sheets alone: by them your corrections are recognised."),
    QT_TRANSLATE_NOOP("Packet", "Send the file back as a workbook (.xlsx or .ods), not as .csv or .xls."),
)


def write_rules(book: Workbook, sheet: Worksheet, about: Mapping[str, Any], language: Language) -> None:
    """Fill the first sheet.  ``about``: the manifest."""
    from coalition_desktop.exchange.packet_tables import ACTION_HEADER, DELETE

    align = {"align": "right" if language.rtl else "left", "reading_order": 2 if language.rtl else 1, "text_wrap": True,
             "valign": "vcenter"}  # fmt: skip
    plain = book.add_format(align)
    large = book.add_format({**align, "bold": True, "font_size": 15, "font_color": ACCENT})
    number = book.add_format({**align, "bold": True, "font_color": ACCENT})
    if language.rtl:
        sheet.right_to_left()
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 4)
    sheet.set_column(1, 1, 90)
    office = f"{about['coalition']} — {about['office']}"
    when = language.date(datetime.fromisoformat(about["at"]).date())
    title = TITLE if about["kind"] == "packet" else TITLE_OF_LIST
    lines = [language.plain(Message(WRITTEN, {"when": when, "who": about["author"] or about["office"]}))]
    for entity, count in about["rows"].items():
        lines.append(language.plain(Message(COUNTED, {"kind": RECORDS[entity].plural, "count": count})))
    lines.append(language.plain(Message(WORDS, {"words": words_of(bytes.fromhex(about["fingerprint"]), language)})))
    if about["personal"]:
        lines.append(language.plain(PERSONAL))
    sheet.write_string(0, 1, language.plain(Message(title, {"office": office})), large)
    sheet.set_row(0, 48)  # a long name takes two lines
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 1)
    for row, line in enumerate(lines, 1):
        sheet.write_string(row, 1, line, plain)
    said = {"delete": DELETE, "action": ACTION_HEADER}
    for place, rule in enumerate(RULES, 1):
        row = len(lines) + 1 + place
        sheet.write_number(row, 0, place, number)
        sheet.write_string(row, 1, language.plain(Message(rule, said if "{" in rule.source else {})), plain)
        sheet.set_row(row, 22)
    sheet.activate()
    sheet.set_first_sheet()
