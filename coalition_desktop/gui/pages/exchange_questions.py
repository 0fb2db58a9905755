"""What only the person knows of a column: the order of its dates, the meaning of its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from coalition_desktop.exchange.columns import Column
from coalition_desktop.exchange.dates import Order, date_of
from coalition_desktop.exchange.decisions import DateOrder, WordMeaning
from coalition_desktop.exchange.reading import ParsedTable
from coalition_desktop.exchange.vocabulary import choice_words
from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.pages.exchange_planning import ENTITY
from coalition_desktop.gui.pages.exchange_session import ImportSession
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.choices import ComboBox
from coalition_desktop.gui.widgets.flow import flowing
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import clear, column_layout, row, row_layout
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Kind

MOST_WORDS = 40  # of one column: more are no list of choices but another kind of column
NOTHING = "-"  # stands for "means nothing" among codes


class Questions(QWidget):
    """The open and the answered questions of one list, each in a box of its own."""

    def __init__(self, context: Context, session: ImportSession) -> None:
        super().__init__()
        self.context, self._session = context, session
        self._box = column_layout(gap=8)
        self.setLayout(self._box)
        self._table: ParsedTable | None = None
        self._asked: list[DateOrder] = []  # those of this list that were answered here are shown on
        self.choices: dict[tuple[str, str], ComboBox] = {}
        self.orders: dict[int, tuple[Button, Button]] = {}

    def show_table(self, table: ParsedTable) -> None:
        """The questions of a list; the focus stays on the question it was on."""
        held = next((key for key, choice in self.choices.items() if choice.hasFocus()), None)
        self._table = table
        clear(self._box)
        self.choices, self.orders = {}, {}
        for question in self._date_orders(table):
            self._box.addWidget(self._date_box(question))
        for column, name in self._columns_of_words(table):
            self._box.addWidget(self._words_box(table, column, name))
        self.setVisible(bool(self._box.count()))
        if held in self.choices:
            self.choices[held].setFocus()

    def first(self) -> QWidget | None:
        """The first question that has no answer."""
        for column, buttons in self.orders.items():
            if self._table is not None and (self._table.sheet, column) not in self._session.answers.orders:
                return buttons[0]
        return next((choice for choice in self.choices.values() if choice.value() is None), None)

    # -- dates ----------------------------------------------------------------------------------

    def _date_orders(self, table: ParsedTable) -> list[DateOrder]:
        opened = [one for one in table.questions if isinstance(one, DateOrder)]
        known = {(one.sheet, one.column) for one in opened}
        fed = {column.index for column in table.columns if column.fields}
        kept = [
            q for q in self._asked if q.sheet == table.sheet and q.column in fed and (q.sheet, q.column) not in known
        ]
        self._asked = [*(q for q in self._asked if (q.sheet, q.column) not in known), *opened]
        return sorted([*opened, *kept], key=lambda one: one.column)

    def _date_box(self, question: DateOrder) -> QFrame:
        answer = self._session.answers.orders.get((question.sheet, question.column))
        title = bidi.fill(
            self.tr("What does {example} mean in the column “{column}”?"),
            column=question.label,
            example=bidi.ltr(question.example),
        )
        buttons = (
            self._order_button(question, Order.DAY_FIRST, answer),
            self._order_button(question, Order.MONTH_FIRST, answer),
        )
        self.orders[question.column] = buttons
        below = self.tr(
            "%n date(s) of this column can be read both ways. You are asked once for all of them.", "", question.cells
        )
        return _box(answer is not None, title, below, row_layout(*buttons, None))

    def _order_button(self, question: DateOrder, order: Order, answer: Order | None) -> Button:
        day = date_of(question.example, order)
        words = self.context.language.date(day) if isinstance(day, str) else question.example
        button = Button(words, "soft" if answer is order else "plain", "check" if answer is order else "")
        button.clicked.connect(lambda: self._session.order_dates(question.sheet, question.column, order))
        return button

    # -- words ----------------------------------------------------------------------------------

    def _columns_of_words(self, table: ParsedTable) -> Iterator[tuple[Column, str]]:
        for column in table.columns:
            name = column.fields[0] if column.fields else ""
            if name and column.unknown and fields(ENTITY)[name].kind in (Kind.CHOICE, Kind.CHOICES):
                yield column, name

    def known(self, names: Iterable[str], word: str) -> bool:
        """Whether a word of choice was explained, now or in an earlier import."""
        return any(self._meaning(name, word) is not None for name in names)

    def _meaning(self, name: str, word: str) -> str | None:
        said = self._session.answers.words.get((name, word))
        if said is not None:
            return said
        assert self._session.plan is not None
        for learnt in self._session.plan.learnt.values():
            found: str | None = learnt.get("words", {}).get(name, {}).get(choice_words(word))
            if found is not None:
                return found
        return None

    def _words_box(self, table: ParsedTable, column: Column, name: str) -> QFrame:
        likely = {q.word: q.likely for q in table.questions if isinstance(q, WordMeaning) and q.column == column.index}
        listed = column.unknown.most_common(MOST_WORDS)
        answers = flowing(*(self._word(name, word, count, likely.get(word, "")) for word, count in listed), gap=10)
        title = bidi.fill(self.tr("Unknown values in the column “{column}”"), column=column.label or column.letter)
        below = self.tr("Choose what each one means; the answer is remembered for the next lists.")
        settled = all(self._meaning(name, word) is not None for word in column.unknown)
        return _box(settled, title, below, answers, self._suggestions(name, likely))

    def _word(self, name: str, word: str, count: int, likely: str) -> QWidget:
        words = fields(ENTITY)[name].choices or {}
        choice = self.choices[name, word] = ComboBox()
        nothing = self.tr("Nothing (leave it empty)")
        choice.put([(code, self.context.say(said)) for code, said in words.items()], None)
        choice.addItem(bidi.header(nothing), NOTHING)
        meant = self._meaning(name, word)
        guess = bidi.fill(self.tr("{meaning}?"), meaning=self.context.say(words[likely])) if likely else ""
        choice.setPlaceholderText(bidi.header(guess or self.tr("Choose…")))
        choice.set_value(None if meant is None else meant or NOTHING)
        choice.setFixedWidth(theme.px(196))
        choice.setAccessibleName(bidi.fill(self.tr("Meaning of “{word}”"), word=word))
        choice.changed.connect(lambda: self._session.explain(name, word, _code(choice.value())))
        counted = bidi.fill(self.tr("{word} ({count})"), word=bidi.fsi(word), count=bidi.ltr(count))
        label = Label(counted if count > 1 else bidi.fsi(word), "strong")
        label.setBuddy(choice)
        return row(label, choice, gap=6)

    def _suggestions(self, name: str, likely: dict[str, str]) -> Any:
        """One button that takes all the suggestions."""
        wanted = {word: code for word, code in likely.items() if code}
        if not wanted:
            return None
        button = Button(self.tr("Accept %n suggestion(s)", "", len(wanted)), "plain", "bulb", small=True)
        button.clicked.connect(lambda: self._session.explain_all(name, wanted))
        return button


def _code(value: Any) -> str | None:
    return "" if value == NOTHING else value


def _box(settled: bool, title: str, below: str, answers: Any, more: QWidget | None = None) -> QFrame:
    """A question: amber while it waits, green once it is answered."""
    box = QFrame()
    tone = "ok" if settled else "warn"
    box.setProperty("role", "banner")
    box.setProperty("tone", tone)
    picture = Picture("circle-check" if settled else "alert-circle", tone)
    words = column_layout(Label(title, "strong", wrap=True), Label(below, "caption", "soft", wrap=True), gap=2)
    head = row_layout(picture, (words, 1), *([more] if more is not None else []), gap=12)
    box.setLayout(column_layout(head, answers, gap=8, margins=(14, 10, 14, 10)))
    box.setAccessibleName(title)
    return box
