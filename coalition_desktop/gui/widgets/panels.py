"""Larger answers: what went wrong, how far a work has come, and the rare "are you sure"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QProgressBar, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from coalition_desktop.gui import bidi, theme, tokens
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label, Picture
from coalition_desktop.gui.widgets.layout import column_layout, frame, row
from coalition_desktop.gui.widgets.lines import LineEdit

NOT_BEFORE_S = 3  # seconds before the time left is guessed


class ErrorPanel(QWidget):
    """What happened, that nothing was changed, what to do; the technical part is folded away."""

    def __init__(
        self, title: str, text: str, actions: Sequence[QWidget] = (), details: str = "", unchanged: bool = True
    ) -> None:
        super().__init__()
        self._details = details
        said = Label(text, tone="soft", wrap=True)
        safe = Label(self.tr("Nothing was changed in the registry."), tone="soft", wrap=True)
        if not unchanged:
            safe.hide()
        self._box = QTextEdit(readOnly=True)
        self._box.setPlainText(details)
        self._box.setLayoutDirection(bidi.LTR)
        self._box.setFixedHeight(140)
        self._box.hide()
        self._more = Button(self.tr("Technical details"), "link", small=True)
        self._more.clicked.connect(self._unfold)
        self._copy = Button(self.tr("Copy"), "link", "copy", small=True)
        self._copy.clicked.connect(self.copy)
        self._copy.hide()
        if not details:
            self._more.hide()
        head = row(Picture("alert-triangle", "danger", tokens.ICON_L), (Label(title, "h3", wrap=True), 1), gap=10)
        self.setLayout(
            column_layout(head, said, safe, None, self._box, row(*actions, None, self._copy, self._more), gap=8)
        )
        self.setAccessibleName(f"{title} {text}")

    def _unfold(self) -> None:
        self._box.setVisible(not self._box.isVisibleTo(self))
        self._copy.setVisible(self._box.isVisibleTo(self))
        if self.window().isVisible():
            self.window().adjustSize()

    def copy(self) -> None:
        """Put the technical details on the clipboard."""
        QApplication.clipboard().setText(self._details)


class ProgressPanel(QWidget):
    """A long work: its phase, n / total, the time left after three seconds, and a way to stop it.

    ``safe`` says beside the button what stopping leaves behind; ``stoppable`` leaves the button out.
    """

    cancelled = Signal()

    def __init__(self, title: str, safe: str = "", stop: str = "", stoppable: bool = True) -> None:
        super().__init__()
        self._since = QElapsedTimer()
        self._since.start()
        self._phase = Label("", tone="soft")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._left = Label("", "caption", "muted")
        self.stop = Button(stop or self.tr("Stop"))
        self.stop.clicked.connect(self._cancel)
        if not stoppable:
            self.stop.hide()
        elif not safe:
            safe = self.tr("Stopping puts the registry back as it was.")
        note = Label(safe, "caption", "muted", wrap=True)
        foot = row((note, 1), self.stop)
        self.setLayout(
            column_layout(Label(title, "h3", wrap=True), self._phase, self._bar, self._left, None, 4, foot, gap=6)
        )

    def show_progress(self, phase: str, done: int, total: int) -> None:
        """Say how far the work has come; ``total`` 0 when nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        counted = self.tr("{phase} {done} / {total}")
        words = bidi.fill(counted, phase=phase, done=bidi.ltr(done), total=bidi.ltr(total)) if total else phase
        self._phase.setText(words)
        self._left.setText(self.time_left(done, total, self._since.elapsed() / 1000))

    def time_left(self, done: int, total: int, seconds: float) -> str:
        """The guess in words; empty while it would be worthless."""
        if seconds < NOT_BEFORE_S or not done or done >= total:
            return ""
        rest = seconds / done * (total - done)
        if rest < 60:
            return self.tr("about %n second(s) left", "", max(1, round(rest)))
        return self.tr("about %n minute(s) left", "", round(rest / 60))

    def _cancel(self) -> None:
        self.stop.setEnabled(False)
        self._left.setText(self.tr("Stopping…"))
        self.cancelled.emit()


class Dialog(QDialog):
    """A small window with a title, its content and its buttons; Esc closes it.

    It is never smaller than its content, which has at least ``width`` pixels at 100 %.
    """

    def __init__(self, parent: QWidget, title: str, width: int = 440) -> None:
        super().__init__(parent)
        self._width = min(theme.px(width), parent.window().width() - 40)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def put(self, *widgets: QWidget) -> None:
        """The content, from top to bottom."""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        content = frame("panel", *widgets, gap=12, margins=(20, 18, 20, 18))
        content.setMinimumWidth(self._width)
        box.addWidget(content)


class ConfirmDialog(Dialog):
    """Only for what cannot be taken back: says so, and asks for the reason when one is needed."""

    def __init__(self, parent: QWidget, title: str, text: str, action: str, keep: str, reason: str = "") -> None:
        super().__init__(parent, title)
        self.reason = LineEdit()
        self._field = FormField(reason, self.reason, required=True)
        self._field.setVisible(bool(reason))
        self._asks = bool(reason)
        self.go = Button(action, "danger", "ban")
        self.keep = Button(keep)
        self.go.clicked.connect(self._confirm)
        self.keep.clicked.connect(self.reject)
        self.go.setAutoDefault(False)
        self.keep.setDefault(not reason)
        said = Label(text, tone="soft", wrap=True)
        self.put(Label(title, "h3", wrap=True), said, self._field, row(None, self.keep, self.go))
        if reason:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        if not self._asks or self._field.check():
            self.accept()

    def why(self) -> str:
        """The reason that was given."""
        return self.reason.typed()
