"""The full-page form of an association: checked as one leaves a field, kept as a draft, saved at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from coalition_desktop.gui import bidi, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.editors import form_field, link_places
from coalition_desktop.gui.pages.association_form_bar import UnsavedBar
from coalition_desktop.gui.pages.association_form_checks import FormDesk, same
from coalition_desktop.gui.pages.association_form_layout import FormCard, SectionNav, form_sections, in_one_line
from coalition_desktop.gui.pages.association_form_nav import FormNav
from coalition_desktop.gui.pages.associations_data import ENTITY, Associations
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, row, scrolled
from coalition_desktop.records.catalogue import fields
from coalition_desktop.records.field import Group
from coalition_desktop.records.showing import shown

DRAFT_MS = 20_000
AGE_MS = 10_000
SCROLL_MS = 150  # after which the cards have their places


class AssociationForm(QWidget):
    """One association (or a new one).  ``rid`` is empty while nothing is open."""

    saved = Signal(str, bool)  # id, whether it is new
    left = Signal()
    compare = Signal(str)  # another association
    history = Signal(str)
    title_changed = Signal()

    def __init__(self, context: Context, data: Associations) -> None:
        super().__init__()
        self._context, self._data = context, data
        self._desk = FormDesk(data)
        self.rid, self.new = "", False
        self._base: dict[str, Any] = {}
        self._visited: set[str] = set()
        self._kept_at: datetime | None = None  # when the draft was written
        self._kept = True  # whether what was typed is in the drafts
        self._loading = False
        self._draft_clock = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._draft_clock.timeout.connect(self.keep_draft)
        self._age_clock = QTimer(self, interval=AGE_MS)
        self._age_clock.timeout.connect(self._show_bar)
        self._build()

    # -- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        sources = self._desk.sources()
        self.fields: dict[str, FormField] = {}
        for key, declared in fields(ENTITY).items():
            made = self.fields[key] = form_field(declared, sources)
            made.changed.connect(lambda key=key: self._edited(key))
            made.editor.left.connect(lambda key=key: self._left(key))
        link_places(self.fields)
        self._sections = form_sections()
        rtl = self._context.language.rtl
        self.cards = [FormCard(section, self.fields, rtl) for section in self._sections]
        self.navs = [SectionNav(section) for section in self._sections]
        for place, nav in enumerate(self.navs):
            nav.clicked.connect(lambda _on=False, place=place: self.go_to_section(place))
        self._banner = QWidget()
        self._banner_box = column_layout(gap=0)
        self._banner.setLayout(self._banner_box)
        margins = (20, 16, 0, 16) if bidi.rtl() else (0, 16, 20, 16)
        self._inside = column(self._banner, *self.cards, None, gap=12, margins=margins)
        self._area = scrolled(self._inside)
        self._goal: FormCard | None = None
        self._area.verticalScrollBar().rangeChanged.connect(self._scroll_to_goal)
        self._area.verticalScrollBar().valueChanged.connect(self._follow_scroll)
        self.nav = FormNav(self.navs)
        self.nav.history.clicked.connect(lambda: self.history.emit(self.rid))
        self.bar = UnsavedBar()
        self._connect_bar()
        body = row(self.nav, (self._area, 1), gap=16)
        self.setLayout(column_layout((body, 1), self.bar, gap=0))

    def _connect_bar(self) -> None:
        self.bar.save.clicked.connect(self.save)
        self.bar.discard.clicked.connect(self.discard)
        self.bar.errors.clicked.connect(self.go_to_error)
        self.bar.back.clicked.connect(self.leave)

    # -- opening --------------------------------------------------------------------------------

    def open_record(self, rid: str, group: Group | None = None) -> bool:
        """Edit an association; what was typed and not saved comes back.  False when it has gone."""
        values = self._data.values(rid)
        if values is None:
            return False
        self._start(rid, values, new=False)
        self.go_to_section(self._section_of(group) if group else 0, focus=True)
        return True

    def open_new(self, rid: str = "") -> None:
        """A new association, or the draft of one."""
        self._start(rid or self._desk.new_id(), {}, new=True)
        self.go_to_section(0, focus=True)

    def _start(self, rid: str, values: Mapping[str, Any], new: bool) -> None:
        self.rid, self.new = rid, new
        self._visited = set()
        self._base = {key: values.get(key) for key in fields(ENTITY)}
        self._put_banner(None)
        self._show_values({})
        self._take_draft()
        if new:
            number, line = self._desk.next_number(), self.fields["number"].widget
            line.setPlaceholderText(number)  # type: ignore[attr-defined]
            line.setToolTip(bidi.fill(self.tr("The next number is {number}"), number=bidi.ltr(number)))
        self._show_head()
        self._check_all(saving=False)
        self._tell()
        self._age_clock.start()
        self.title_changed.emit()

    def _show_values(self, changed: Mapping[str, Any], typed: Mapping[str, str] | None = None) -> None:
        self._loading = True
        values = {**self._base, **changed}
        for key in ("region", "province", "commune", *fields(ENTITY)):
            self.fields[key].set_value(None if key in ("region", "province") else values[key])
        for key in ("region", "province"):
            self._put_place(key, values[key])
        self.fields["commune"].set_value(values["commune"])
        for key, text in (typed or {}).items():
            if key in self.fields:
                self.fields[key].widget.set_typed(text)  # type: ignore[attr-defined]
        self._loading = False

    def _put_place(self, key: str, value: Any) -> None:
        """A place, and the places below it narrowed to it."""
        self.fields[key].set_value(value)
        self.fields[key].changed.emit()

    def _take_draft(self) -> None:
        draft = self._data.draft_of(self.rid)
        self._kept = True
        self._kept_at = None
        if draft is None:
            return
        known = {key: value for key, value in draft.values.get("values", {}).items() if key in self.fields}
        self._show_values(known, draft.values.get("typed"))
        self._kept_at = datetime.fromisoformat(draft.saved_at)
        moved = {
            key
            for key, before in draft.values.get("before", {}).items()
            if key in known and not same(before, self._base[key]) and not same(known[key], self._base[key])
        }
        if moved and not self.new:
            self._say_moved(moved)

    def _show_head(self) -> None:
        self.nav.show_names(self.values(), self._context.language)
        self.nav.show_last([] if self.new else self._data.steps(self.rid))

    def title(self) -> str:
        """What the top bar says."""
        return self.tr("New association") if self.new else self.tr("Edit an association")

    # -- values ---------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """The whole record as it stands in the form."""
        return {key: field.value() for key, field in self.fields.items()}

    def changed_values(self) -> dict[str, Any]:
        """What differs from the registry."""
        return {key: value for key, value in self.values().items() if not same(value, self._base[key])}

    def typed_only(self) -> dict[str, str]:
        """What was typed and is not understood: kept in the draft word for word."""
        return {
            key: field.widget.typed()  # type: ignore[attr-defined]
            for key, field in self.fields.items()
            if field.editor.problem() and hasattr(field.widget, "set_typed")
        }

    def is_dirty(self) -> bool:
        """Whether there is anything to be saved."""
        return bool(self.rid) and bool(self.changed_values() or self.typed_only())

    def _edited(self, key: str) -> None:
        self.fields[key].widget.setProperty("twin", False)
        if self._loading:
            return
        self._kept = False
        if not self._draft_clock.isActive():
            self._draft_clock.start()
        if key in ("name_ar", "name_fr", "number"):
            self._show_head()
        self._tell()

    def _left(self, key: str) -> None:
        if self._loading or not self.rid:
            return
        self._visited.add(key)
        self._check_all(saving=False)
        self._look_for_twins(key)
        self._tell()

    # -- checks ---------------------------------------------------------------------------------

    def _check_all(self, saving: bool) -> None:
        """Say what is wrong in each field that was left (all of them when saving), and what is odd."""
        remarks: dict[str, Any] = {}
        for one in self._desk.remarks(self.values()):
            remarks.setdefault(one.field, one)
        for key, field in self.fields.items():
            if key in self._twins:
                continue  # said when it was left; stays until it is edited
            if saving or key in self._visited:
                field.check()
            remark = remarks.get(key)
            if field.error() and not remark and key not in self._visited:
                continue
            if remark is None:
                if not field.error() and field.remark():
                    field.set_error("")
            elif remark.blocks:
                if (saving or key in self._visited) and not field.error():
                    field.set_error(self._context.say(remark.why))
            elif not field.error():
                field.set_remark(self._context.say(remark.why))

    @property
    def _twins(self) -> set[str]:
        return {key for key, field in self.fields.items() if field.widget.property("twin")}

    def _look_for_twins(self, key: str) -> None:
        field = self.fields[key]
        if key not in ("number", "name_ar", "name_fr"):
            return
        value = field.value()
        field.widget.setProperty("twin", False)
        if not value or field.error() or same(value, self._base[key]):
            return
        by_number = key == "number"
        find = self._desk.twin_by_number if by_number else lambda v, rid: self._desk.twin_by_name(key, v, rid)
        twin = find(value, self.rid)
        if twin is None:
            return
        field.widget.setProperty("twin", True)
        where = bidi.ltr(twin.number) if twin.number else twin.name
        if by_number:
            words = self.tr("This number is already used by “{name}”. Open it to compare, or choose another one.")
            field.set_error(bidi.fill(words, name=twin.name), self.tr("Open"), lambda: self.compare.emit(twin.rid))
        else:
            words = self.tr("This name is already used in {where}. Open it to compare, or change the name.")
            field.set_remark(bidi.fill(words, where=where), self.tr("Open"), lambda: self.compare.emit(twin.rid))

    def errors(self) -> list[str]:
        """The keys of the fields with errors, in reading order."""
        return [key for card in self.cards for key in self._keys(card) if self.fields[key].error()]

    @staticmethod
    def _keys(card: FormCard) -> list[str]:
        return [one.key for one in card.section.fields()]

    def go_to_error(self) -> None:
        """The hand goes to the first field that keeps the form from being saved."""
        self.show_field(self.errors()[0])

    def show_field(self, key: str) -> None:
        """Bring a field into sight and give it the keyboard."""
        field = self.fields[key]
        self._area.ensureWidgetVisible(field, 0, 60)
        field.widget.setFocus()

    # -- the bar, the navigation, the status ----------------------------------------------------

    def _tell(self) -> None:
        changed = self.changed_values()
        typed = self.typed_only()
        for key, field in self.fields.items():
            field.set_changed(not self.new and (key in changed or key in typed))
        for card, nav in zip(self.cards, self.navs, strict=True):
            nav.put(self._state_of(card, changed))
        self._show_bar()
        dirty = bool(changed or typed)
        self._context.draft.emit(self.tr("A draft is not in the registry yet") if dirty else "")

    def _state_of(self, card: FormCard, changed: Mapping[str, Any]) -> str:
        keys = self._keys(card)
        if any(self.fields[key].error() for key in keys):
            return "error"
        if any(self.fields[key].remark() for key in keys):
            return "remark"
        if any(key in changed for key in keys):
            return "changed"
        return "complete" if all(self.fields[key].value() not in (None, []) for key in keys) else ""

    def _show_bar(self) -> None:
        number = len({*self.changed_values(), *self.typed_only()}) if self.rid else 0
        self.bar.put(number, self._age_words(), len(self.errors()), self.new)

    def _age_words(self) -> str:
        if not self._kept:
            return self.tr("It is kept as a draft every 20 seconds and when you leave")
        if self._kept_at is None:
            return ""
        seconds = max(1, self.draft_seconds())
        if seconds < 60:
            return self.tr("Kept as a draft %n second(s) ago; nothing is lost if the computer stops", "", seconds)
        minutes = seconds // 60
        return self.tr("Kept as a draft %n minute(s) ago; nothing is lost if the computer stops", "", minutes)

    def _section_of(self, group: Group) -> int:
        return next((n for n, section in enumerate(self._sections) if group in section.groups), 0)

    def go_to_section(self, place: int, focus: bool = True) -> None:
        """Scroll to a section; its first field takes the keyboard."""
        card = self.cards[place]
        self._goal = card
        self._scroll_to_goal()
        QTimer.singleShot(SCROLL_MS, self, self._reach_goal)
        if focus:
            self.fields[self._first_key(card)].widget.setFocus()
        self.navs[place].setChecked(True)

    def _scroll_to_goal(self) -> None:
        """Also when the room of the cards has grown: a new form takes its size after a while."""
        if self._goal is not None:
            self._area.verticalScrollBar().setValue(max(0, self._goal.y() - 12))

    def _reach_goal(self) -> None:
        self._scroll_to_goal()
        self._goal = None

    def _first_key(self, card: FormCard) -> str:
        keys = self._keys(card)
        if "name_ar" in keys:
            return "name_ar" if self._context.language.rtl else "name_fr"
        return keys[0]

    def _follow_scroll(self, value: int) -> None:
        if self._goal is not None:
            return
        middle = value + self._area.viewport().height() // 3
        at = max((n for n, card in enumerate(self.cards) if card.y() <= middle), default=0)
        self.navs[at].setChecked(True)

    # -- drafts ---------------------------------------------------------------------------------

    def keep_draft(self) -> None:
        """Write what is not saved into the drafts, or drop the draft when nothing is left of it."""
        self._draft_clock.stop()
        if not self.rid or self._kept or self._context.registry.read_only:
            return
        changed, typed = self.changed_values(), self.typed_only()
        if changed or typed:
            self._desk.keep_draft(self.rid, changed, typed, self._base)
            self._kept_at = datetime.now(UTC)
        else:
            self._desk.drop_draft(self.rid)
            self._kept_at = None
        self._kept = True
        self._show_bar()

    def leave(self) -> None:
        """Back to the list; a draft stays."""
        self.keep_draft()
        self._close()
        self.left.emit()

    def _close(self) -> None:
        self._draft_clock.stop()
        self._age_clock.stop()
        self.rid = ""
        self._context.draft.emit("")

    def discard(self) -> None:
        """Let the changes go; the toast brings them back."""
        rid, new, changed, typed, base = self.rid, self.new, self.changed_values(), self.typed_only(), self._base
        self._desk.drop_draft(rid)
        self._kept = True
        self._close()
        self.left.emit()

        def take_back() -> None:
            self._desk.keep_draft(rid, changed, typed, base)
            self._context.go("associations", **({"draft": rid} if new else {"edit": rid}))

        self._context.toast(self.tr("The changes were discarded"), self.tr("Undo"), take_back, "trash")

    # -- saving ---------------------------------------------------------------------------------

    def save(self) -> bool:
        """Write the changed fields, unless something is wrong; whether they were written."""
        if not self.rid or not self.is_dirty():
            return False
        self._visited |= set(self.fields)
        self._check_all(saving=True)
        for key in ("number", "name_ar", "name_fr"):
            self._look_for_twins(key)
        self._tell()
        if self.errors():
            self.go_to_error()
            return False
        try:
            written = self._desk.save(self.rid, self.changed_values(), self.new)
        except Exception as error:  # noqa: BLE001  (everything goes to the one door)
            self._context.trouble(error)
            return False
        rid, new = self.rid, self.new
        self._kept = True
        self._close()
        self.saved.emit(rid if written else "", new)
        return True

    # -- changed meanwhile ----------------------------------------------------------------------

    def refresh(self) -> None:
        """The registry changed: what was not touched follows, what was touched is said."""
        if not self.rid or self.new:
            return
        values = self._data.values(self.rid)
        if values is None:
            self._put_banner(
                Banner(
                    self.tr("This association was deleted meanwhile."),
                    self.tr("Saving is not possible; what you typed is kept as a draft."),
                    "danger",
                )
            )
            return
        mine = self.changed_values()
        moved = {key for key in self._base if not same(values[key], self._base[key])}
        if not moved:
            return
        typed = self.typed_only()
        self._base = dict(values)
        self._show_values(mine, typed)
        self._check_all(saving=False)
        self._say_moved(moved)
        self._tell()

    def _say_moved(self, moved: set[str]) -> None:
        changed = self.changed_values()
        declared, say = fields(ENTITY), self._context.say
        both = [key for key in self._base if key in moved and key in changed]
        listed = in_one_line([say(declared[key].label) for key in self._base if key in moved])
        words = bidi.fill(self.tr("This association was changed meanwhile: {fields}."), fields=listed)
        below = ""
        actions: list[QWidget] = []
        if both:
            theirs = [
                f"{say(declared[key].label)}: {shown(declared[key], self._base[key], self._context.language) or '—'}"
                for key in both
            ]
            below = bidi.fill(
                self.tr("Saving keeps what you typed. In the registry now: {values}"), values=in_one_line(theirs)
            )
            take = Button(self.tr("Take the registry’s"), "plain", small=True)
            take.clicked.connect(lambda: self._take_theirs(both))
            actions.append(take)
        self._put_banner(Banner(words, below, "warn" if both else "info", actions))

    def _take_theirs(self, keys: list[str]) -> None:
        mine = {key: value for key, value in self.changed_values().items() if key not in keys}
        self._show_values(mine)
        self._put_banner(None)
        self._kept = False
        self._draft_clock.start()
        self._tell()

    def _put_banner(self, banner: QWidget | None) -> None:
        clear(self._banner_box)
        self._banner.setVisible(banner is not None)
        if banner is not None:
            self._banner_box.addWidget(banner)

    # -- size -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = self.width() / theme.scale() < 760
        self.nav.setVisible(not small)
        width = self._area.viewport().width() / theme.scale() - 60
        for card in self.cards:
            card.set_width(width)

    def draft_seconds(self) -> int:
        """The age of the draft; -1 when there is none."""
        return int((datetime.now(UTC) - self._kept_at).total_seconds()) if self._kept_at else -1
