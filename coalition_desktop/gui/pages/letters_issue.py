"""Issuing letters: for whom, in which language, how long valid; the letter itself beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coalition_desktop.desk.letters import Issued, Wish, first_number, months_later
from coalition_desktop.desk.office import office_of
from coalition_desktop.documents.letters.catalogue import KINDS
from coalition_desktop.documents.letters.issue import GIVEN
from coalition_desktop.documents.letters.wording import wording
from coalition_desktop.gui import bidi, pdf, theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.job import Job
from coalition_desktop.gui.page import Room
from coalition_desktop.gui.pages import letters_paper as paper
from coalition_desktop.gui.pages.letters_bar import IssueBar
from coalition_desktop.gui.pages.letters_hindrances import Hindrances, of_associations, of_office
from coalition_desktop.gui.pages.letters_inputs import LetterInputs
from coalition_desktop.gui.pages.letters_preview import Asked, Drawer, PreviewDesk
from coalition_desktop.gui.pages.letters_recipients import Recipients
from coalition_desktop.gui.pages.letters_work import CHECKING, Problems, check_all, issue_into
from coalition_desktop.gui.widgets.buttons import Button, IconButton
from coalition_desktop.gui.widgets.choices import ChoiceField
from coalition_desktop.gui.widgets.dates import DateField
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, frame, row, row_layout, rule, scrolled
from coalition_desktop.gui.widgets.lines import LineEdit, LtrEdit
from coalition_desktop.gui.widgets.steps import KindCards
from coalition_desktop.records.choices import LETTER_KIND, LETTER_LANGUAGE
from coalition_desktop.work import Progress

AT_ONCE = 25  # letters looked through before what is known is shown
ICONS: Mapping[str, str] = {
    "membership": "file-certificate",
    "representation": "user-check",
    "appreciation": "star",
    "official": "mail",
    "invitation": "calendar-event",
    "reminder": "bell",
    "admission": "circle-plus",
    "suspension": "ban",
}


class IssueTab(QWidget):
    """``ready_changed``: what can be issued or printed is different."""

    ready_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._known: Problems = {}
        self._revision = 0
        self._at = ""  # whose letter is shown
        self._checking: Job | None = None
        self._issuing: Job | None = None
        self.last_file: Path | None = None
        self._make_fields()
        self.inputs = LetterInputs(context)
        self.recipients = Recipients(context)
        self.hindrances = Hindrances(context)
        self.desk = PreviewDesk()
        self.bar = IssueBar()
        self.drawer = Drawer(context, self.desk)
        self._result = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._ask_for()
        self.read_office()
        self._show_one("")
        self._settle()

    # -- building -------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        say = self.context.say
        self.kinds = KindCards([(kind, say(LETTER_KIND[kind]), "", ICONS.get(kind, "file-text")) for kind in KINDS])
        self.kinds.set_value(next(iter(KINDS)))
        self.language = ChoiceField([(code, say(words)) for code, words in LETTER_LANGUAGE.items()], required=True)
        self.until = DateField()
        self.until_field = FormField(self.tr("Valid until"), self.until)
        self.number = LtrEdit()
        self.number.set_read_only(True)
        self.number.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.signatory = LineEdit()
        self.signatory.set_read_only(True)
        self.signatory.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.change_signatory = IconButton("pencil", self.tr("Change the signatory in the settings"))

    def _lay_out(self) -> None:
        self._form = scrolled(self._make_form())
        self._form.setFixedWidth(theme.px(412))
        side = frame("panel", (self._form, 1), gap=0, margins=(0, 0, 0, 0))
        body = row_layout(side, rule(vertical=True), (self.desk, 1), gap=0)
        self.setLayout(column_layout((column_with(body), 1), self.bar, gap=0))

    def _make_form(self) -> QWidget:
        kinds = column(Label(self.tr("Kind of letter"), "label"), self.kinds, gap=6)
        signatory = column(
            Label(self.tr("Signatory"), "label"), row((self.signatory, 1), self.change_signatory, gap=4), None, gap=4
        )
        fields = column(
            row_layout((FormField(self.tr("Language of the letter"), self.language), 1), (signatory, 1), gap=14),
            row_layout((self.until_field, 1), (FormField(self.tr("First number"), self.number), 1), gap=14),
            gap=12,
        )
        note = row(
            Picture("info-circle", "text3", tokens.ICON_M),
            (Label(self.tr("Numbers are given out on issue only, and never again."), "caption", "muted", wrap=True), 1),
            gap=6,
        )
        form = QWidget()
        form.setLayout(
            column_layout(
                self._result,
                kinds,
                (self.recipients, 1),
                self.hindrances,
                fields,
                self.inputs,
                note,
                gap=12,
                margins=(16, 12, 16, 10),
            )
        )
        return form

    def _connect(self) -> None:
        self.recipients.changed.connect(self._listed)
        self.recipients.looked_at.connect(self._look_at)
        self.recipients.opened.connect(lambda rid: self.context.go("associations", record=rid))
        self.hindrances.wanted.connect(self._fill_in)
        self.kinds.changed.connect(lambda _kind: self._rewished())
        self.language.changed.connect(self._rewished)
        self.inputs.changed.connect(self._said_otherwise)
        self.until.left.connect(self._until_left)
        self.desk.turned.connect(self._turn)
        self.change_signatory.clicked.connect(lambda: self._fill_in("", "signatory_ar"))
        self.bar.wanted.connect(self.issue)
        self.bar.stopped.connect(self._stop)

    # -- what is wished -------------------------------------------------------------------------

    def wish(self) -> Wish:
        """The letter as the fields describe it; a date that is not understood is the office's usual one."""
        until = self.until.value() or ""
        day = date.fromisoformat(until) if len(until) == len("2026-11-12") else None
        return Wish(self.kinds.value(), self.language.value(), date.today(), day, self.inputs.given())

    def read_office(self) -> None:
        """Take the signatory and the usual validity from the office's record."""
        _, office = office_of(self.context.registry)
        self._office = office
        order = ("ar", "fr") if self.context.language.rtl else ("fr", "ar")
        name = next((office[f"signatory_{code}"] for code in order if office.get(f"signatory_{code}")), "")
        self.signatory.set_value(name)
        self.signatory.setToolTip(_title(office, order))
        if not self.until.typed():
            self._usual_until()
        self.number.set_value(bidi.plain(first_number(self.context.registry, self.wish())))

    def _usual_until(self) -> None:
        self.until.set_value(months_later(date.today(), self._office.get("validity") or 12).isoformat())

    def _until_left(self) -> None:
        value = self.until.value() or ""
        if not self.until.typed():
            self._usual_until()
        elif value and len(value) < len("2026-11-12"):
            self.until_field.set_error(self.tr("Write the whole day: day/month/year."))
        elif value and value < date.today().isoformat():
            self.until_field.set_error(self.tr("This day is over. Choose a later one."))
        self._ask()
        self._settle()

    def _rewished(self) -> None:
        """Another kind or language: other values are needed."""
        self._ask_for()
        self.number.set_value(bidi.plain(first_number(self.context.registry, self.wish())))
        self._said_otherwise()

    def choose(self, kind: str) -> None:
        """Write letters of this kind."""
        if kind != self.kinds.value():
            self.kinds.set_value(kind)
            self._rewished()

    def _ask_for(self) -> None:
        kind = self.kinds.value()
        self.inputs.put(kind, self.language.value().split("-"))
        self.until_field.setVisible(KINDS[kind].ends)

    def _said_otherwise(self) -> None:
        self._known.clear()
        self._listed()

    def refresh(self) -> None:
        """Records changed: what is missing and how the letter looks is found out again."""
        self._revision += 1
        self._known.clear()
        self.read_office()
        self.recipients.forget_gone()
        self._listed()

    # -- who and what is missing ----------------------------------------------------------------

    def _listed(self) -> None:
        if self.recipients.listed():
            clear(self._result)
        self._check()
        self._show_one(self._at)
        self._settle()

    def _check(self) -> None:
        """Look for what is missing, where that is not known yet."""
        unknown = [rid for rid in self.recipients.listed() if rid not in self._known][:AT_ONCE]
        if self._checking is None and unknown:
            work = pdf.alone(check_all(self.context.registry, self.wish(), unknown))
            self._checked_for = self.wish(), self._revision
            self._checking = self.context.run(
                work, self.tr("Looking for missing values"), self._checked, failed=self._check_failed
            )

    def _checked(self, found: Problems) -> None:
        self._checking = None
        if self._checked_for == (self.wish(), self._revision):
            self._known.update(found)
        self._judge()
        self._check()

    def _check_failed(self, error: BaseException) -> None:
        self._checking = None
        self.context.trouble(error)

    def _judge(self) -> None:
        here = {rid: self._known[rid] for rid in self.recipients.listed() if rid in self._known}
        own = of_associations(here)
        self.recipients.judge(own)
        names = {rid: self.recipients.name(rid) for rid in list(own)[:3]}
        self.hindrances.put(of_office(here), own, names)
        self._settle()

    def _fill_in(self, rid: str, field: str) -> None:
        if field.startswith(GIVEN):
            self.inputs.look_at(field.removeprefix(GIVEN))
        elif rid:
            self.context.go("associations", edit=rid, field=field)
        else:
            self.context.go("settings", section="office", field=field)

    def _waiting(self) -> str:
        """Why the button may have to wait."""
        if self.context.registry.read_only:
            return self.tr("The registry is open for reading only.")
        rids = self.recipients.listed()
        known = sum(rid in self._known for rid in rids)
        if known == len(rids):
            return ""
        words = self.tr("Looking for missing values… {done} / {total}")
        return bidi.fill(words, done=bidi.ltr(known), total=bidi.ltr(len(rids)))

    # -- the preview ----------------------------------------------------------------------------

    def _look_at(self, rid: str) -> None:
        self._show_one(rid)

    def _turn(self, step: int) -> None:
        rids = self.recipients.listed()
        if self._at in rids:
            self.recipients.table.go_to(rids[min(max(rids.index(self._at) + step, 0), len(rids) - 1)])

    def _show_one(self, rid: str) -> None:
        rids = self.recipients.listed()
        self._at = rid if rid in rids else (rids[0] if rids else "")
        if not self._at:
            self.desk.set_place(0, 0, "")
            if self.last_file is None or not self._result.count():
                self.drawer.ask(None)
                self.desk.say(
                    "file-certificate",
                    self.tr("The letter appears here"),
                    self.tr("Add an association, and you see its letter as it will be printed."),
                )
            return
        self.desk.set_place(rids.index(self._at), len(rids), self.recipients.name(self._at))
        self._ask()

    def _ask(self) -> None:
        if self._at:
            self.drawer.ask(Asked(self.wish(), self._at, self._revision), at_once=self.desk.paper.is_blank())

    # -- issuing --------------------------------------------------------------------------------

    def is_ready(self) -> bool:
        """Whether there is something to issue and nothing that hinders it."""
        ticked = self.recipients.ticked()
        known = all(rid in self._known for rid in ticked)
        office = of_office({rid: self._known[rid] for rid in ticked if rid in self._known})
        fixed = self.context.registry.read_only or self._issuing is not None
        return bool(ticked) and known and not office and not self.until_field.error() and not fixed

    def _settle(self) -> None:
        """Say on the button what it will do."""
        count = len(self.recipients.ticked())
        self.bar.show_ready(count, self.is_ready(), self._waiting())
        self.ready_changed.emit()

    def issue(self) -> None:
        """Give out the numbers and write the letters."""
        self._until_left()
        if not self.is_ready():
            return
        rids = self.recipients.ticked()
        each = self.bar.output.value() == "each"
        work = issue_into(self.context.registry, self.wish(), rids, self.bar.folder(), each)
        self.bar.show_progress(Progress(0, len(rids), CHECKING))
        self.bar.show_working(True)
        self._issuing = self.context.run(
            pdf.alone(work),
            self.tr("Issuing the letters"),
            self._issued,
            failed=self._not_issued,
            cancelled=self._stopped,
            progress=self.bar.show_progress,
            changes={"letter", "office"},
        )
        self._settle()

    def _stop(self) -> None:
        if self._issuing is not None:
            self._issuing.cancel()

    def _over(self) -> None:
        self._issuing = None
        self.bar.show_working(False)
        self._settle()

    def _not_issued(self, error: BaseException) -> None:
        self._over()
        self.context.trouble(error)

    def _stopped(self) -> None:
        self._over()
        self.context.toast(self.tr("Stopped. No letter was issued and no number was used."), icon="info-circle")

    def _issued(self, letters: list[Issued]) -> None:
        self.last_file = letters[0].path
        self._over()
        self.recipients.clear()
        self._show_result(letters)
        ready = letters[0].path.read_bytes()
        self.drawer.ask(Asked(None, letters[0].subject, self._revision, ready), at_once=True)
        self.context.toast(self._said(letters), self.tr("Open"), lambda: paper.open_file(letters[0].path))

    def _said(self, letters: Sequence[Issued]) -> str:
        if len(letters) == 1:
            return bidi.fill(self.tr("Letter {number} was issued"), number=letters[0].number)
        words = self.tr("%n letter(s) issued, {first} to {last}", "", len(letters))
        return bidi.fill(words, first=letters[0].number, last=letters[-1].number)

    def _show_result(self, letters: Sequence[Issued]) -> None:
        path = letters[0].path
        several = len({letter.path for letter in letters}) > 1
        buttons = [Button(self.tr("Print…"), "link", "printer", small=True)] if not several else []
        for button in buttons:
            button.clicked.connect(self.print_last)
        folder = Button(self.tr("Folder"), "link", "folder-open", small=True)
        folder.clicked.connect(lambda: paper.show_folder(path))
        banner = Banner(self._said(letters), path.name if not several else str(path.parent), "ok")
        clear(self._result)
        self._result.addWidget(column(banner, row(*buttons, folder, None), gap=2))

    def can_print(self) -> bool:
        """Whether letters were just issued into one file."""
        return self.last_file is not None and self.last_file.is_file() and bool(self._result.count())

    def print_last(self) -> None:
        """Print what was just issued."""
        if self.last_file is not None:
            paper.print_file(self, self.last_file)

    # -- remembering ----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """The fields, the folder and the recipients."""
        return {
            "kind": self.kinds.value(),
            "language": self.language.value(),
            "given": self.inputs.state(),
            "output": self.bar.output.value(),
            "folder": self.bar.chosen_folder(),
            "recipients": self.recipients.listed(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a remembered state."""
        if isinstance(state.get("given"), dict):
            self.inputs.restore(state["given"])
        if state.get("language") in LETTER_LANGUAGE:
            self.language.set_value(state["language"])
        if state.get("kind") in KINDS:
            self.kinds.set_value(state["kind"])
        self._rewished()
        if state.get("output") in ("one", "each"):
            self.bar.output.set_value(state["output"])
        self.bar.set_folder(Path(state["folder"]) if state.get("folder") else None)
        rids = state.get("recipients")
        if isinstance(rids, list) and rids:
            self.recipients.add([str(rid) for rid in rids])
        self._settle()

    def set_room(self, room: Room) -> None:
        """A narrower form where there is little width."""
        self._form.setFixedWidth(theme.px(412 if room >= Room.REGULAR else 360 if room >= Room.NARROW else 320))


def _title(office: Mapping[str, Any], order: Sequence[str]) -> str:
    """The signatory's title as the paper will show it."""
    level = "regional" if office.get("region") else "national"
    key = f"signatory_title.{level}_{office.get('signatory_sex') or ''}"
    return office.get(f"title_{order[0]}") or wording("paper", order[0]).get(key, "")


def column_with(box: QHBoxLayout) -> QWidget:
    """A widget with a layout of its own, so that it can stretch."""
    holder = QWidget()
    holder.setLayout(box)
    return holder
