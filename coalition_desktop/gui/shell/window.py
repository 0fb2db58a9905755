"""The window: sidebar, top bar, one page at a time, status bar; and the services pages ask for.

It is painted before any registry is open.  At a change of language or look everything in it is
built again and each page takes up its remembered state (R17).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from shiboken6 import delete

from coalition_desktop.gui import theme, tokens
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.job import Job
from coalition_desktop.gui.page import Command, Page, PageSpec, Room, Section, Source
from coalition_desktop.gui.shell.commands import window_commands
from coalition_desktop.gui.shell.keys import bind
from coalition_desktop.gui.shell.sidebar import Sidebar
from coalition_desktop.gui.shell.statusbar import StatusBar
from coalition_desktop.gui.shell.topbar import TopBar
from coalition_desktop.gui.widgets.feedback import SkeletonRows, Toast
from coalition_desktop.gui.widgets.layout import column_layout, row_layout

START = "start"  # the id of the page shown while no registry is open
COVERED_MS = 300  # between looks whether the window is covered still
TOLD_MS = 100  # what was done last is told once the page of a registry just opened is painted


class MainWindow(QMainWindow):
    """``pages`` are listed in this order; ``sources`` are what the palette searches beside commands."""

    def __init__(self, context: Context, pages: Sequence[PageSpec], sources: Sequence[Source] = ()) -> None:
        super().__init__()
        self.context, self._specs, self._sources = context, {page.id: page for page in pages}, tuple(sources)
        context.stage = self
        self._pages: dict[str, Page] = {}
        self._shown = ""
        self._room = Room.REGULAR
        self._keys: list[QShortcut] = []
        self._toast: Toast | None = None
        self._messages: Any = None
        self.undo_label = self.redo_label = ""  # what would be taken back, and done again
        self._telling = QTimer(self, singleShot=True, interval=TOLD_MS)
        self._telling.timeout.connect(self._show_operations)
        self._build()
        self.setMinimumSize(1024, 640)
        self.resize(1366, 768)
        self._connect()

    # -- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Coalition Desktop"))
        root = QWidget()
        root.setObjectName("root")
        self._stack = QStackedWidget()
        self._stack.addWidget(SkeletonRows())
        self.topbar = TopBar(self.context.language.code, self.context.settings.author)
        self.statusbar = StatusBar(self.context.language)
        self.sidebar = self._make_sidebar()
        self._column = column_layout(self.topbar, (self._stack, 1), self.statusbar, gap=0)
        self._row = row_layout(self.sidebar, (self._column, 1), gap=0)
        root.setLayout(self._row)
        self.setCentralWidget(root)
        root.show()  # after a deleted one Qt leaves the next hidden
        self._connect_bars()
        for job, title in self.context.jobs().items():
            self._follow(job, title)
        self._show_state()

    def _make_sidebar(self) -> Sidebar:
        sidebar = Sidebar(list(self._specs.values()), self.context.language, self._is_rail())
        sidebar.chosen.connect(self.go)
        return sidebar

    def _connect(self) -> None:
        """What outlives a rebuild."""
        self.context.opened.connect(self._opened)
        self.context.changed.connect(self._changed)
        self.context.draft.connect(self._show_draft)
        self.context.working.connect(self._follow)
        self._bind_keys()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    def _connect_bars(self) -> None:
        bar, context = self.topbar, self.context
        bar.search.opened.connect(self.open_palette)
        bar.undo.clicked.connect(context.undo)
        bar.redo.clicked.connect(context.redo)
        bar.language.clicked.connect(self.switch_language)
        bar.theme.clicked.connect(self.switch_theme)
        bar.help.clicked.connect(self.show_keys)
        self.statusbar.undo.connect(context.undo)

    def _is_rail(self) -> bool:
        return self._room < Room.REGULAR or bool(self._remembered("shell").get("rail"))

    def rebuild(self) -> None:
        """Make everything again in the language and look of the settings."""
        self._remember_all()
        shown = self._shown
        self._pages.clear()
        self._shown = ""
        self._toast = None
        if self._messages is not None:
            self._messages.language = self.context.language
        self._build()
        self._room_changed(force=True)
        self._bind_keys()
        if shown:
            self.go(shown)

    # -- pages ----------------------------------------------------------------------------------

    def go(self, page: str, **wanted: Any) -> None:
        """Open a page; ``wanted`` is for its ``open``."""
        spec = self._specs[page]
        found = self._pages.get(page)
        if found is None:
            found = self._make(spec)
        if page != self._shown:
            self._remember(self._shown)
            self._shown = page
            self._stack.setCurrentWidget(found)
            self.sidebar.set_current(self._listed())
            self._bind_keys()
            QTimer.singleShot(0, self, self._focus_page)  # a page is visible once it is laid out
        if wanted:
            found.open(**wanted)
        self._show_place()

    def _focus_page(self) -> None:
        """The keyboard goes where the work is."""
        page = self.page()
        if page is not None and self.isVisible():
            any(_focus_first(pane) for pane in page.panes())

    def _make(self, spec: PageSpec) -> Page:
        page = self._pages[spec.id] = spec.factory(self.context)
        self._stack.addWidget(page)
        page.title_changed.connect(self._show_place)
        page.commands_changed.connect(self._bind_keys)
        page.set_room(self._room)
        page.restore(self._remembered(spec.id))
        return page

    def place(self) -> QWidget:
        """Where pages stand."""
        return self._stack

    def has_page(self, page: str) -> bool:
        """Whether there is such a page."""
        return page in self._specs

    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._shown)

    def pages(self) -> list[PageSpec]:
        """The pages of the sidebar, in the order of Ctrl+1 … Ctrl+9."""
        order = list(Section)
        listed = [spec for spec in self._specs.values() if spec.section is not Section.HIDDEN]
        return sorted(listed, key=lambda spec: order.index(spec.section))

    def inner_pages(self) -> list[PageSpec]:
        """The pages that belong to one of the sidebar and are reached from it."""
        return [spec for spec in self._specs.values() if spec.within]

    def _listed(self) -> str:
        """What the sidebar marks: the page that is shown, or the one that it belongs to."""
        spec = self._specs.get(self._shown)
        return "" if spec is None else spec.within or spec.id

    def _show_place(self) -> None:
        page = self.page()
        if page is None:
            return
        spec = self._specs[self._shown]
        title = self.context.say(spec.title)
        if spec.within:
            self.topbar.show_place(self.context.say(self._specs[spec.within].title), page.breadcrumb() or title)
        else:
            self.topbar.show_place(title, page.breadcrumb())

    def _remembered(self, page: str) -> Mapping[str, Any]:
        found = self.context.settings.pages.get(page)
        return found if isinstance(found, dict) else {}

    def _remember(self, page: str) -> None:
        if page in self._pages:
            self.context.settings.pages[page] = self._pages[page].state()

    def _remember_all(self) -> None:
        for page in self._pages:
            self._remember(page)

    # -- the registry ---------------------------------------------------------------------------

    def _opened(self) -> None:
        """A registry was opened or closed: old pages are of no use."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._shown = ""
        self._end_offer()
        self._show_office()
        QTimer.singleShot(0, self, self._telling.start)  # counted from when the page is made, not from before
        listed = self.pages()
        if self.context.desk is None and START in self._specs:
            self.go(START)
        elif self.context.desk is not None and listed:
            last = str(self._remembered("shell").get("page", ""))
            self.go(last if last in {spec.id for spec in listed} else listed[0].id)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds:
            self._end_offer()
        for page in self._pages.values():
            page.refresh(kinds)
        self._show_state()

    def _show_state(self) -> None:
        self._show_office()
        self._show_operations()

    def _show_office(self) -> None:
        desk = self.context.desk
        self.sidebar.set_open(desk is not None, desk.office(self.context.language) if desk else "")
        self.statusbar.show_saved(desk is not None)

    def _show_operations(self) -> None:
        desk, language = self.context.desk, self.context.language
        self.sidebar.count(self.context)
        self.undo_label = desk.undo_label(language) if desk else ""
        self.redo_label = desk.redo_label(language) if desk else ""
        self.topbar.show_history(self.undo_label, self.redo_label)
        self.statusbar.show_operations(self.undo_label, desk.backup_label(language) if desk else "")

    def _show_draft(self, words: str) -> None:
        self.statusbar.show_draft(words)

    def _follow(self, job: Job, title: str) -> None:
        self.statusbar.follow(job, title)

    # -- commands -------------------------------------------------------------------------------

    def commands(self) -> list[Command]:
        """Everything that can be done now: by the page first, then by the window."""
        page = self.page()
        return [*(page.commands() if page else ()), *window_commands(self)]

    def _bind_keys(self) -> None:
        for shortcut in self._keys:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        taken: set[str] = set()
        self._keys = []
        for command in self.commands():
            if command.keys and command.enabled and command.keys not in taken:
                taken.add(command.keys)
                self._keys.append(bind(self, command.keys, command.run))

    def open_palette(self) -> None:
        """Ctrl+K."""
        from coalition_desktop.gui.shell.palette import Palette

        sources = self._sources if self.context.desk is not None else ()
        Palette(self, self.context.language, self.commands(), sources).open()

    def show_keys(self) -> None:
        """F1."""
        from coalition_desktop.gui.shell.help import KeySheet

        sheet = KeySheet(self, self.commands())
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def escape(self) -> None:
        """Esc: what the page has open, then the toast."""
        page = self.page()
        if page is not None and page.escape():
            return
        if self._toast is not None:
            self._toast.close()

    def next_pane(self, step: int) -> None:
        """F6: sidebar → the page's panes → status bar."""
        page = self.page()
        panes = [self.sidebar, *(page.panes() if page else ()), self.topbar, self.statusbar]
        panes = [pane for pane in panes if pane.isVisible()]
        focused = QApplication.focusWidget()
        holds = [i for i, p in enumerate(panes) if focused is not None and (p is focused or p.isAncestorOf(focused))]
        start = holds[-1] if holds else -1
        for turn in range(1, len(panes) + 1):
            if _focus_first(panes[(start + step * turn) % len(panes)]):
                return

    # -- services -------------------------------------------------------------------------------

    def toast(
        self, text: str, action: str = "", run: Callable[[], object] | None = None, icon: str = "circle-check"
    ) -> None:
        """Say what was done; a new toast takes the place of the last one."""
        if self._toast is not None:
            self._toast.close()
        toast = self._toast = Toast(self._stack, text, action, run, icon or "circle-check")
        toast.gone.connect(lambda: self._toast_gone(toast))
        toast.open()

    def _toast_gone(self, toast: Toast) -> None:
        if self._toast is toast:
            self._toast = None

    def _end_offer(self) -> None:
        """The way back that a toast offers is from what was done last: it goes with the next thing done."""
        if self._toast is not None and self._toast.offers():
            self._toast.close()

    def messages(self) -> Any:
        """The one door for what went wrong (``gui.messages.Messages``)."""
        if self._messages is None:
            from coalition_desktop.gui.messages import Messages

            self._messages = Messages(self, self.context.language)
        return self._messages

    def trouble(self, error: BaseException) -> None:
        """Say what went wrong."""
        self.messages().trouble(error)

    # -- language and look ----------------------------------------------------------------------

    def switch_language(self) -> None:
        """Arabic ↔ French; from English to Arabic."""
        self.set_language(str(self.topbar.language.property("other")))

    def set_language(self, code: str) -> None:
        """Put the window into ``ar``, ``fr`` or ``en`` at once."""
        self.context.settings.language = code
        self._restyle()

    def switch_theme(self) -> None:
        """Light ↔ dark."""
        self.set_look("light" if theme.name() == "dark" else "dark", self.context.settings.text_size)

    def set_look(self, wanted: str, text_size: int) -> None:
        """``light``, ``dark`` or ``system``, and the text size in per cent."""
        self.context.settings.theme = wanted
        self.context.settings.text_size = text_size
        self._restyle()

    def step_text(self, step: int) -> None:
        """The next larger or smaller text; 0 for 100 %."""
        sizes = tokens.TEXT_SIZES
        now = min(range(len(sizes)), key=lambda i: abs(sizes[i] - self.context.settings.text_size))
        wanted = sizes[min(max(now + step, 0), len(sizes) - 1)] if step else 100
        self.set_look(self.context.settings.theme, wanted)

    def _restyle(self) -> None:
        """Later: the button that was pressed is among what goes."""
        self.context.save_settings()
        QTimer.singleShot(0, self, self._wear)

    def _wear(self) -> None:
        """Put the settings in force.  What goes is gone first: it need not be styled once more.

        What lies over the window speaks of pages that would go: its end is waited for.
        """
        if self._is_covered():
            QTimer.singleShot(COVERED_MS, self, self._wear)
            return
        from coalition_desktop.gui import translator
        from coalition_desktop.language import Language

        settings = self.context.settings
        self._remember_all()
        self._pages.clear()
        active = self.isActiveWindow()
        old = self.centralWidget()
        assert old is not None
        delete(old)
        if self.context.language.code != settings.language:
            self.context.language = Language(settings.language)
            translator.install(_app(), settings.language)
        theme.apply(_app(), settings.theme, settings.text_size)
        self.rebuild()
        if active:  # some platforms take the keyboard away with the widget that had it
            self.activateWindow()

    def _scheme_changed(self) -> None:
        if self.context.settings.theme == "system" and theme.resolve(_app(), "system") != theme.name():
            self._restyle()

    def _is_covered(self) -> bool:
        """Whether a dialog, a menu or the palette is open."""
        above = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        while above is not None and above is not self:
            above = above.parentWidget()
        if above is self:
            return True
        direct = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return any(one.isVisible() and not one.isWindow() and one is not self.centralWidget() for one in direct)

    def switch_rail(self) -> None:
        """Ctrl+B: sidebar ↔ rail."""
        shell = dict(self._remembered("shell"))
        shell["rail"] = not shell.get("rail")
        self.context.settings.pages["shell"] = shell
        self._room_changed(force=True)

    # -- size and end ---------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room_changed()

    def _room_changed(self, force: bool = False) -> None:
        room = Room.of(self.width() / theme.scale())
        if room == self._room and not force:
            return
        self._room = room
        focused = self.sidebar.isAncestorOf(QApplication.focusWidget() or self)
        old, self.sidebar = self.sidebar, self._make_sidebar()
        self._row.replaceWidget(old, self.sidebar)
        old.hide()
        old.deleteLater()
        self._show_state()
        self.sidebar.set_current(self._listed())
        if focused:
            self.sidebar.focus_current()
        for page in self._pages.values():
            page.set_room(room)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowTitleChange:
            self.setAccessibleName(self.windowTitle())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Work is cancelled and undone before the window goes; what pages remember is kept."""
        self._telling.stop()
        self.context.stop_jobs()
        self._remember_all()
        if self._shown and self._shown != START:
            shell = dict(self._remembered("shell"))
            self.context.settings.pages["shell"] = {**shell, "page": self._shown}
        self.context.save_settings()
        super().closeEvent(event)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _focus_first(pane: QWidget) -> bool:
    """Give the focus to a pane, or to the first of its children that takes it by Tab."""
    for widget in (pane, *pane.findChildren(QWidget)):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
