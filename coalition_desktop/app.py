"""Where everything is put together: settings → window → registry → pages.

The window is painted before the registry and its libraries are loaded; they come in another thread.
"""

from __future__ import annotations

import functools
import gc
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

# isort: split
from coalition_desktop.gui import startup  # the first of Qt: it makes all later imports cheaper

# isort: split
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication

from coalition_desktop import settings as settings_file
from coalition_desktop.app_pages import page_specs, sources
from coalition_desktop.errors import Cancelled, UserError
from coalition_desktop.gui import bidi
from coalition_desktop.gui.context import EVERYTHING, Context, Desk
from coalition_desktop.gui.page import Page, PageSpec, Section
from coalition_desktop.gui.shell.window import START, MainWindow
from coalition_desktop.language import QT_TRANSLATE_NOOP, Language, Message, Text
from coalition_desktop.paths import data_dir, default_registry
from coalition_desktop.settings import Settings
from coalition_desktop.work import Progress, Work, finish

if TYPE_CHECKING:
    from coalition_desktop.gui.pages.welcome import NewRegistry
    from coalition_desktop.store.registry import Registry
    from coalition_desktop.store.undoing import Undone

translate = QCoreApplication.translate

OPENING = QT_TRANSLATE_NOOP("App", "Opening the registry")
SAMPLE = QT_TRANSLATE_NOOP("App", "{office} (invented sample)")
STAYED = QT_TRANSLATE_NOOP("App", "%n record(s) stayed: they were used since", "", 1)
SAMPLE_FILE = "sample.coalition"
SETTLED_MS = 4000
SLOW_MS = 1000  # after which the window says that the registry is being opened
BACKUP_AFTER_MS = 5000  # the day's backup waits until the first list is there


def main(registry: Path | None = None, language: str | None = None) -> int:
    """Open the window on a registry (the last one by default) and run until it is closed."""
    settings = settings_file.load()
    if language:
        settings.language = language
    app = startup.start(settings)
    program = Program(settings, registry)
    program.window.show()
    program.after_paint(program.begin)
    return app.exec()


def open_window(path: Path, settings: Settings) -> MainWindow:
    """A window with a registry open in it, not shown yet.  Raises ``UserError`` as ``Registry`` does."""
    startup.start(settings)
    program = Program(settings, path)
    program.show(finish(opening(path, settings.author)))
    return program.window


def take_pictures(path: Path, folder: Path) -> list[Path]:
    """The pages of the window over a registry, in Arabic and French, light and dark, as PNG files.

    A packet that the demonstration has left in the folder is shown before it is imported.
    """
    from coalition_desktop.desk.demo_exchange import NEXT_PACKET, OTHERS, UNDECIDED
    from coalition_desktop.gui.pictures import Scene, take

    scenes = [Scene("associations"), Scene("exchange"), Scene("send", "exchange", {"to": next(iter(OTHERS))}, "export")]
    if (folder / NEXT_PACKET).exists():
        scenes.append(Scene("packet", "exchange", {"file": folder / NEXT_PACKET}))
    scenes += [Scene("letters"), Scene("history"), Scene("settings")]
    to_decide = [Scene("conflicts"), Scene("duplicates")]
    shown = [(path, scenes), (folder / UNDECIDED, to_decide)]
    taken = []
    for language, theme in (("ar", "light"), ("fr", "light"), ("ar", "dark")):
        for registry, wanted in shown:
            if registry.exists():
                window = open_window(registry, Settings(language=language, theme=theme))
                window.resize(1366, 768)
                window.show()
                taken += take(window, window.context, wanted, folder, f"window-{language}-{theme}")
                window.close()
                window.deleteLater()
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return taken


def opening(
    path: Path, author: str, read_only: bool = False, told: Callable[[Progress], None] | None = None
) -> Work[Registry]:
    """Open a registry, and load what its pages need, away from the window's thread.

    ``told`` of the progress when an older registry is brought up to date.
    """
    from coalition_desktop.store.registry import Registry

    yield Progress(0, 2, OPENING)
    opened = Registry(path, author=author, read_only=read_only, told=told)
    import coalition_desktop.gui.pages.associations  # noqa: F401  (now, not while the window waits)

    return opened


class Program(QObject):
    """The window with whatever registry is open in it."""

    prepared = Signal(object)  # how far an older registry is brought up to date (from the thread of the work)

    def __init__(self, settings: Settings, path: Path | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.path = path or (Path(settings.registry) if settings.registry else default_registry())
        self._named = path is not None
        self.context = Context(settings)
        self._start: Callable[[Context], Page] = self._welcome
        start = PageSpec(START, QT_TRANSLATE_NOOP("App", "Registry"), "home", Section.HIDDEN, self._make_start)
        self.window = MainWindow(self.context, [start, *page_specs(self.open)], sources(self.context))
        self.setParent(self.window)
        self._then: Callable[[], object] = lambda: None  # what follows once the registry is open
        self._step: Progress | None = None
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._show_opening)
        self.prepared.connect(self._show_progress)
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)
        self.window.destroyed.connect(self.close)

    def _make_start(self, context: Context) -> Page:
        return self._start(context)

    def after_paint(self, run: Callable[[], object]) -> None:
        """Run something once the window stands on the screen."""
        self._painted: Callable[[], object] | None = run
        self.window.topbar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and self._painted is not None:
            QTimer.singleShot(0, self, self._painted)
            self._painted = None
        return False

    def begin(self) -> None:
        """After the first paint: catch what nobody catches, open the registry or say welcome."""
        gc.disable()  # a start makes much and drops nothing: looking for garbage costs a sixth of it
        sys.excepthook = self._caught
        QTimer.singleShot(SETTLED_MS, self, self._settle)
        if self._named or self.path.exists():
            self.open()
        else:
            self._show_start(self._welcome)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What nobody caught, before the one door is there."""
        self._settle()
        sys.excepthook(kind, error, trace)

    def _settle(self) -> None:
        """When the start is over: the log, the one door for bugs, and the garbage again."""
        from coalition_desktop.log import log_to_file

        if not gc.isenabled():
            gc.enable()
            gc.freeze()
            log_to_file()
            self.window.messages().catch_all()

    # -- opening --------------------------------------------------------------------------------

    def open(self, path: Path | None = None, read_only: bool = False) -> None:
        """Open a registry in place of the one that is open."""
        self.path = path or self.path
        self.close()
        self._step = None
        self._slow.start()
        work = opening(self.path, self.settings.author, read_only, self._tell)
        self.context.run(work, self.context.say(OPENING), self.show, failed=self._refused)

    def _tell(self, step: Progress) -> None:
        """In the thread of the work, which is asked to stop when the window closes."""
        if QThread.currentThread().isInterruptionRequested():
            raise Cancelled
        self.prepared.emit(step)

    def _show_progress(self, step: Progress) -> None:
        from coalition_desktop.gui.pages.opening import OpeningPage

        self._step = step
        page = self.window.page()
        if isinstance(page, OpeningPage):
            page.show_progress(step)

    def _show_opening(self) -> None:
        """It takes a while: say so in the place of the pages."""
        self._start = self._opening
        self.context.no_registry()

    def _opening(self, context: Context) -> Page:
        from coalition_desktop.gui.pages.opening import OpeningPage

        page = OpeningPage(context)
        if self._step is not None:
            page.show_progress(self._step)
        return page

    def show(self, registry: Registry) -> None:
        """Give an open registry to the window."""
        self._slow.stop()
        self.path = registry.path
        if registry.path != data_dir() / SAMPLE_FILE:
            self.settings.registry = str(registry.path)
        if not self.settings.author:
            self.settings.author = registry.identity.author
        self.context.open(registry, desk_of(registry, self.context))
        if registry.notice is not None:
            copy = Path(str(registry.notice.values["path"])).name  # a whole path would not fit
            self.context.toast(self.context.say(registry.notice.text, **{**registry.notice.values, "path": copy}))
        then, self._then = self._then, lambda: None
        then()
        QTimer.singleShot(BACKUP_AFTER_MS, self, self._back_up)

    def close(self) -> None:
        """Give the registry back, all work on it undone."""
        registry = self.context.registry
        if registry is not None:
            self.context.stop_jobs()
            self.context.registry = None
            registry.close()

    def _back_up(self) -> None:
        """The day's automatic backup."""
        from coalition_desktop.desk.backing_up import COPYING, back_up_work, due

        registry = self.context.registry
        if registry is None or registry.read_only or not due(registry.path, self.settings, datetime.now()):
            return
        work = back_up_work(registry.path, "daily", self.settings.second_backup_place)
        self.context.run(work, self.context.say(COPYING), lambda _made: self.context.tell(()))

    # -- when it does not open ------------------------------------------------------------------

    def _refused(self, error: BaseException) -> None:
        self._slow.stop()
        if not isinstance(error, UserError):
            self.context.trouble(error)
        self._show_start(functools.partial(self._trouble, error=error))

    def _show_start(self, factory: Callable[[Context], Page]) -> None:
        self._start = factory
        self.context.close()

    def _trouble(self, context: Context, error: BaseException) -> Page:
        import traceback

        from coalition_desktop.gui.pages.trouble import Trouble, TroublePage
        from coalition_desktop.store.backups import backups
        from coalition_desktop.store.locking import NO_LOCK, TAKEN, TAKEN_BY_SOMEBODY
        from coalition_desktop.store.registry import BEHIND_PROTECTED, BEHIND_TAKEN

        known = isinstance(error, UserError)
        said = context.say(error.message) if isinstance(error, UserError) else str(error)
        text = error.message.text if isinstance(error, UserError) else None
        readable = text in (TAKEN, TAKEN_BY_SOMEBODY, NO_LOCK)
        taken = readable or text in (BEHIND_TAKEN, BEHIND_PROTECTED)
        newest = next(iter(backups(self.path)), None)
        there = self.path.exists()
        trouble = Trouble(
            said,
            retry=self.open,
            read=functools.partial(self.open, None, True) if readable else None,
            restore_newest=functools.partial(self._restore, newest.path) if newest and not taken else None,
            restore_other=None if taken else self._choose_backup,
            begin=None if there else functools.partial(self._show_start, self._welcome),
            backup=newest.taken if newest else "",
            details="" if known else "".join(traceback.format_exception(error)),
        )
        return TroublePage(context, trouble)

    def _choose_backup(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        title = translate("App", "Choose a backup")
        folder = str(self.path.parent)
        name, _ = QFileDialog.getOpenFileName(self.window, title, folder, translate("App", "Backups (*.coalition)"))
        if name:
            self._restore(Path(name))

    def _restore(self, backup: Path) -> None:
        from coalition_desktop.desk.restoring import restore_backup

        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            restore_backup(self.path, backup)
        except UserError as error:
            self.context.trouble(error)
        else:
            self.open()

    # -- the first page -------------------------------------------------------------------------

    def _welcome(self, context: Context) -> Page:
        from coalition_desktop.gui.pages.welcome import WelcomeCalls, WelcomePage

        calls = WelcomeCalls(
            regions=self._regions,
            create=self._make,
            import_list=lambda start: self._make(start, lambda: context.go("exchange")),
            sample=self._sample,
            restore=self._choose_backup,
        )
        return WelcomePage(context, calls)

    def _regions(self) -> list[tuple[str, str]]:
        from coalition_desktop.records.offices import offices

        rtl = self.context.language.rtl
        return [(one.code, one.name_ar if rtl else one.name_fr) for one in offices()]

    def _make(self, start: NewRegistry, then: Callable[[], object] | None = None) -> None:
        from coalition_desktop.desk.office import make_registry

        self._fill(lambda: make_registry(self.path, start.region, start.author), then)

    def _sample(self) -> None:
        """The invented registry lies beside the real one and is made once."""
        path = data_dir() / SAMPLE_FILE
        if path.exists():
            self.open(path)
            return

        def make() -> Registry:
            from coalition_desktop.desk.sample import make_sample

            return make_sample(path, self.settings.author)

        self._fill(make)

    def _fill(self, make: Callable[[], Registry], then: Callable[[], object] | None = None) -> None:
        try:
            registry = make()
        except UserError as error:
            self.context.trouble(error)
            return
        self._then = then or self._then
        self.show(registry)


# -- what the shell asks of a registry ------------------------------------------------------------


def desk_of(registry: Registry, context: Context) -> Desk:
    """The callables of the shell over an open registry."""
    from coalition_desktop.desk.office import office_name
    from coalition_desktop.store.operations import next_redo, next_undo, operation_at

    sample = registry.path == data_dir() / SAMPLE_FILE

    def office(language: Language) -> str:
        name = office_name(registry, language)
        return language.say(SAMPLE, office=name) if sample else name

    def undo_label(language: Language) -> str:
        with registry.read() as session:
            found = next_undo(session)
        return language.say(found.title) if found else ""

    def redo_label(language: Language) -> str:
        with registry.read() as session:
            found = next_redo(session)
            if found is None or found.undoes is None:
                return ""
            return language.say(operation_at(session, found.undoes).title)

    def undo() -> Iterable[str]:
        from coalition_desktop.store import undoing

        return told(undoing.undo(registry)) if undo_label(context.language) else nothing(undoing.NOTHING_TO_UNDO)

    def redo() -> Iterable[str]:
        from coalition_desktop.store import undoing

        return told(undoing.redo(registry)) if redo_label(context.language) else nothing(undoing.NOTHING_TO_REDO)

    def nothing(words: Text) -> Iterable[str]:
        """Not worth a dialog: the keys are pressed once too often."""
        context.toast(context.say(words), icon="info-circle")
        return ()

    def told(undone: Undone) -> Iterable[str]:
        if undone.kept:
            context.toast(context.say(Message(STAYED, count=len(undone.kept))))
        return EVERYTHING

    return Desk(
        office=office,
        undo_label=undo_label,
        redo_label=redo_label,
        undo=undo,
        redo=redo,
        backup_label=functools.partial(_backup_label, registry.path),
        read_only=registry.read_only,
    )


TODAY = QT_TRANSLATE_NOOP("App", "today {hour}")
YESTERDAY = QT_TRANSLATE_NOOP("App", "yesterday {hour}")
ON_DAY = QT_TRANSLATE_NOOP("App", "{day} {hour}")


def _backup_label(path: Path, language: Language) -> str:
    from coalition_desktop.store.backups import backups

    newest = next(iter(backups(path)), None)
    if newest is None:
        return ""
    taken = datetime.fromisoformat(newest.taken)
    days = (datetime.now().date() - taken.date()).days
    text: Text = TODAY if days == 0 else YESTERDAY if days == 1 else ON_DAY
    hour = bidi.ltr(taken.strftime("%H:%M"))
    return language.say(text, hour=hour, **({} if days in (0, 1) else {"day": language.date(taken.date())}))
