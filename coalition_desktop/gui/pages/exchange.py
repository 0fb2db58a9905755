"""The page of import and export: where it begins, and the steps of an import."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from coalition_desktop.gui import theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.page import Command, Page, Room
from coalition_desktop.gui.pages.exchange_columns import ColumnsStep
from coalition_desktop.gui.pages.exchange_commands import commands_of
from coalition_desktop.gui.pages.exchange_done import DoneStep
from coalition_desktop.gui.pages.exchange_export import ExportPanel
from coalition_desktop.gui.pages.exchange_home import ExchangeHome
from coalition_desktop.gui.pages.exchange_list_preview import ListPreview
from coalition_desktop.gui.pages.exchange_locked import LockedStep
from coalition_desktop.gui.pages.exchange_packet_preview import PacketPreview
from coalition_desktop.gui.pages.exchange_preview import Preview
from coalition_desktop.gui.pages.exchange_send import SendPanel
from coalition_desktop.gui.pages.exchange_session import ImportSession, Step
from coalition_desktop.gui.pages.exchange_steps import RefusedStep, WorkStep
from coalition_desktop.gui.widgets.layout import column_layout, row_layout, rule
from coalition_desktop.gui.widgets.steps import Stepper

ENDINGS = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt *.zip"
_AT = {
    Step.OPENING: 0,
    Step.LOCKED: 0,
    Step.REFUSED: 0,
    Step.COLUMNS: 1,
    Step.PREVIEW: 2,
    Step.APPLYING: 2,
    Step.DONE: 3,
}


class ExchangePage(Page):
    """``open(file=path)`` imports a file, ``choose=True`` asks for one; ``to=code`` is for a packet to an
    office, ``export=ids`` for a list of these associations.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.session = context.findChild(ImportSession) or ImportSession(context)
        self.home = ExchangeHome(context, self.session)
        self.send = SendPanel(context)
        self.export = ExportPanel(context)
        self.columns: ColumnsStep | None = None
        self.preview: Preview | None = None
        self.work = WorkStep(context, self.session)
        self.refused = RefusedStep(context, self.session)
        self.locked = LockedStep(context, self.session)
        self.done = DoneStep(context, self.session)
        self._room = Room.REGULAR
        self._stale = False
        self._views: dict[str, Any] = {}  # remembered views of steps that are not made yet
        self._build()
        self._connect()
        self._show_step()

    def _build(self) -> None:
        self._steps = (self.tr("File"), self.tr("Columns"), self.tr("Preview"), self.tr("Done"))
        self.stepper = Stepper(self._steps)
        self.forms = QStackedWidget()
        self.forms.addWidget(self.send)
        self.forms.addWidget(self.export)
        self._start = QWidget()
        self._start.setLayout(row_layout((self.home, 1), rule(vertical=True), self.forms, gap=0))
        self._stack = QStackedWidget()
        for widget in (self._start, self.work, self.refused, self.locked, self.done):
            self._stack.addWidget(widget)
        self.setLayout(column_layout(self.stepper, (self._stack, 1), gap=0))

    def _connect(self) -> None:
        self.home.file_wanted.connect(self.choose_file)
        self.home.dropped.connect(self.import_file)
        self.home.chosen.connect(self.commands_changed)
        self.send.list_wanted.connect(lambda: self.show_form(self.export))
        self.export.left.connect(lambda: self.show_form(self.send))
        self.refused.file_wanted.connect(self.choose_file)
        self.refused.left.connect(self.session.drop)
        self.locked.left.connect(self.session.drop)
        self.done.left.connect(self.session.drop)
        self.done.listed.connect(self.show_imported)
        self.session.moved.connect(self._show_step)

    # -- steps ----------------------------------------------------------------------------------

    def _show_step(self) -> None:
        step = self.session.step
        self.stepper.setVisible(step is not Step.HOME)
        self._show_place(_AT.get(step, 0))
        widget = self._widget_of(step)
        self._stack.setCurrentWidget(widget)
        self._forget_steps()
        if self.isVisible():
            self._focus(step)
        self.title_changed.emit()
        self.commands_changed.emit()

    def _show_place(self, at: int) -> None:
        """The step in its row; a packet needs no columns."""
        packet = self._is_packet()
        steps = (self._steps[0], *self._steps[2:]) if packet else self._steps
        self.stepper.show_steps(steps, max(0, at - 1) if packet else at)

    def _widget_of(self, step: Step) -> QWidget:
        if step is Step.COLUMNS:
            return self._columns_step()
        if step is Step.PREVIEW:
            return self._preview_step()
        if step is Step.OPENING:
            self.work.reading()
        elif step is Step.APPLYING:
            self.work.writing()
        elif step is Step.REFUSED:
            self.refused.show_refusal()
            return self.refused
        elif step is Step.LOCKED:
            self.locked.ask()
            return self.locked
        elif step is Step.DONE:
            self.done.show_result()
            return self.done
        return self.work if step in (Step.OPENING, Step.APPLYING) else self._start

    def _columns_step(self) -> ColumnsStep:
        if self.columns is None:
            self.columns = ColumnsStep(self.context, self.session)
            self.columns.forward.connect(self.to_preview)
            self.columns.left.connect(self.session.drop)
            self._stack.addWidget(self.columns)
            self.columns.restore(self._views.get("columns"))
        return self.columns

    def _preview_step(self) -> Preview:
        if self.preview is None:
            made = PacketPreview if self.session.packet is not None else ListPreview
            self.preview = made(self.context, self.session)
            self.preview.back.connect(self.to_columns)
            self.preview.left.connect(self.session.drop)
            self.preview.moved.connect(self.commands_changed)
            self.preview.set_room(self._room)
            self._stack.addWidget(self.preview)
            self.preview.restore(self._views.get("preview") or {})
        return self.preview

    def _forget_steps(self) -> None:
        """The next file gets fresh views."""
        if self.session.step in (Step.COLUMNS, Step.PREVIEW, Step.APPLYING):
            return
        self._views = {}
        for widget in (self.columns, self.preview):
            if widget is not None:
                self._stack.removeWidget(widget)
                widget.deleteLater()
        self.columns = self.preview = None

    def _focus(self, step: Step) -> None:
        """The keyboard goes where the work is."""
        if step is Step.COLUMNS and self.columns is not None:
            self.columns.first().setFocus()
        elif step is Step.PREVIEW and self.preview is not None:
            self.preview.table.setFocus()
        elif step is Step.DONE:
            self.done.first().setFocus()
        elif step is Step.LOCKED:
            self.locked.line.setFocus()
        elif step is Step.REFUSED:
            self.refused.choose.setFocus()
        elif step in (Step.OPENING, Step.APPLYING) and self.work.panel is not None:
            self.work.panel.stop.setFocus()
        else:
            self.home.zone.choose.setFocus()

    def to_preview(self) -> None:
        """Forward from the columns."""
        if not self.session.is_reading():
            self.session.go_to(Step.PREVIEW)

    def to_columns(self) -> None:
        """Back from the preview."""
        self.session.go_to(Step.COLUMNS)

    # -- what can be done -----------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask which file."""
        if self.context.registry.read_only:
            return
        title, lists = self.tr("Choose a packet or a list to import"), self.tr("Packets and lists")
        named, _ = QFileDialog.getOpenFileName(self, title, "", f"{lists} ({ENDINGS})")
        if named:
            self.import_file(Path(named))

    def import_file(self, path: Any) -> None:
        """Read a file and show what it would change."""
        if not self.context.registry.read_only and self.session.step is not Step.APPLYING:
            self.session.open(Path(path))

    def show_imported(self) -> None:
        """The list of associations, kept to what was imported."""
        result = self.session.result
        if result is not None and result.import_id is not None:
            self.context.go("associations", imported=result.import_id)

    def show_form(self, form: SendPanel | ExportPanel) -> None:
        """The form of the packet, or that of the lists."""
        self.forms.setCurrentWidget(form)
        form.first().setFocus()
        self.commands_changed.emit()

    def form(self) -> SendPanel | ExportPanel:
        """The form that is shown."""
        return self.export if self.forms.currentWidget() is self.export else self.send

    def escape(self) -> bool:
        form = self.form()
        if self.session.step is not Step.HOME or not form.is_checking():
            return False
        form.uncheck()
        return True

    def open(self, **wanted: Any) -> None:
        if "export" in wanted:
            if self.session.step not in (Step.APPLYING, Step.OPENING):
                self.session.drop()
            self.export.set_only(wanted["export"])
            self.show_form(self.export)
        if "to" in wanted:
            self.send.choose(wanted["to"])
            self.show_form(self.send)
        if wanted.get("file"):
            self.import_file(wanted["file"])
        elif wanted.get("choose"):
            self.choose_file()

    def breadcrumb(self) -> str:
        if self.session.step is Step.HOME:
            return ""
        return self.tr("Import a packet") if self._is_packet() else self.tr("Import a list")

    def _is_packet(self) -> bool:
        return self.session.packet is not None or self.session.step is Step.LOCKED

    def commands(self) -> Sequence[Command]:
        return commands_of(self)

    def panes(self) -> Sequence[QWidget]:
        step = self.session.step
        if step is Step.COLUMNS and self.columns is not None:
            return self.columns.panes()
        if step is Step.PREVIEW and self.preview is not None:
            return self.preview.panes()
        return (self.home.zone, self.home.table, self.forms) if step is Step.HOME else (self._stack,)

    def refresh(self, changed: frozenset[str]) -> None:
        self.session.registry_changed()
        self._stale = True
        if self.isVisible():
            self._show_now()

    def _show_now(self) -> None:
        """What is in the registry now; counted only while somebody looks."""
        self._stale = False
        self.home.refresh()
        self.send.refresh()
        self.export.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show_now()

    # -- remembering ----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        return {
            "export": self.export.state(),
            "send": self.send.state(),
            "columns": self.columns.state() if self.columns is not None else None,
            "preview": self.preview.state() if self.preview is not None else None,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        if isinstance(state.get("export"), dict):
            self.export.restore(state["export"])
        if isinstance(state.get("send"), dict):
            self.send.restore(state["send"])
        self._views = {key: state.get(key) for key in ("columns", "preview")}
        if self.columns is not None:
            self.columns.restore(self._views["columns"])
        if self.preview is not None:
            self.preview.restore(self._views["preview"] or {})

    def set_room(self, room: Room) -> None:
        self._room = room
        self.home.set_room(room)
        self.forms.setFixedWidth(theme.px({Room.SMALL: 320, Room.NARROW: 360}.get(room, 400)))
        if self.preview is not None:
            self.preview.set_room(room)
