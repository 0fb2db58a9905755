"""Is a letter ours, and does it still hold?  By its code, its number, its QR text, or a picture of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from coalition_desktop.desk.verifying import Verdict, verify_file, verify_text
from coalition_desktop.errors import UserError
from coalition_desktop.gui import bidi, pdf, theme
from coalition_desktop.gui.context import Context
from coalition_desktop.gui.job import Job
from coalition_desktop.gui.pages.letters_card import pairs
from coalition_desktop.gui.widgets.buttons import Button
from coalition_desktop.gui.widgets.feedback import Banner
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label, Picture, restyle
from coalition_desktop.gui.widgets.layout import clear, column, column_layout, frame, row, row_layout, scrolled
from coalition_desktop.gui.widgets.lines import LtrEdit
from coalition_desktop.language import QT_TRANSLATE_NOOP
from coalition_desktop.records.choices import LETTER_KIND
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import Progress, Work

VERIFYING = QT_TRANSLATE_NOOP("Phase", "Reading the letter")
SUFFIXES = (".pdf", ".png", ".jpg", ".jpeg")
TONES = {"authentic": "ok", "expired": "warn", "cancelled": "danger", "altered": "danger", "unreadable": "warn"}


def verify_work(registry: Registry, what: str | Path) -> Work[Verdict]:
    """The verdict about a text or a file."""
    yield Progress(0, 0, VERIFYING)
    if isinstance(what, Path):
        return verify_file(registry, what, date.today())
    return verify_text(registry, what, date.today())


class DropZone(QFrame):
    """Takes one file that is dropped on it, or chosen."""

    dropped = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self.choose = Button(self.tr("Choose a file…"), "plain", "file-text")
        self.choose.clicked.connect(self._choose)
        words = Label(self.tr("or drop the letter here: PDF, or a picture of it (PNG, JPEG)"), tone="soft", wrap=True)
        self.setLayout(
            row_layout(Picture("qrcode", "accent", 20), (words, 1), self.choose, gap=12, margins=(16, 14, 16, 14))
        )

    def _choose(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        named, _ = QFileDialog.getOpenFileName(
            self, self.tr("Letter to verify"), "", self.tr("Letters and pictures ({kinds})").format(kinds=kinds)
        )
        if named:
            self.dropped.emit(Path(named))

    def _mark(self, over: bool) -> None:
        self.setProperty("over", over)
        restyle(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            self._mark(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(False)
        event.acceptProposedAction()
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))


class VerifyTab(QWidget):
    """The question on top, the answer with what the letter said under it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._job: Job | None = None
        self.line = LtrEdit("LSH-A-2026-0001")
        self.field = FormField(self.tr("Code, number or text of the QR code"), self.line)
        self.go = Button(self.tr("Verify"), "primary", "shield-check")
        self.zone = DropZone()
        self.answer = QWidget()
        self._answers = column_layout(gap=10)
        self.answer.setLayout(self._answers)
        self._lay_out()
        self.go.clicked.connect(self.verify_typed)
        self.line.returnPressed.connect(self.verify_typed)
        self.zone.dropped.connect(self.verify)

    def _lay_out(self) -> None:
        said = self.tr(
            "Write the code printed under the letter, or its number, or paste what the QR code says. It works without internet."
        )
        card = frame(
            "card",
            Label(self.tr("Verify a letter"), "h3"),
            Label(said, tone="soft", wrap=True),
            row((self.field, 1), column(theme.line_height("label") + 2, self.go, None, gap=0), gap=8),
            self.zone,
            gap=12,
            margins=(20, 18, 20, 18),
        )
        content = QWidget()
        content.setMaximumWidth(theme.px(720))
        content.setLayout(column_layout(card, self.answer, None, gap=12, margins=(20, 20, 20, 20)))
        holder = QWidget()
        holder.setLayout(row_layout(None, (content, 20), None, gap=0))
        self.setLayout(column_layout(scrolled(holder), gap=0))

    # -- asking ---------------------------------------------------------------------------------

    def verify_typed(self) -> None:
        """Check what stands in the line."""
        typed = self.line.typed()
        if not typed:
            self.field.set_error(self.tr("Write a code or a number first."))
            self.line.setFocus()
        else:
            self.verify(typed)

    def verify(self, what: str | Path) -> None:
        """Check a text or a file."""
        if self._job is None:
            self.field.set_error("")
            self.go.setEnabled(False)
            work = pdf.alone(verify_work(self.context.registry, what))
            self._job = self.context.run(work, self.tr("Verifying the letter"), self._told, failed=self._failed)

    def _over(self) -> None:
        self._job = None
        self.go.setEnabled(True)
        clear(self._answers)

    # -- answering ------------------------------------------------------------------------------

    def _told(self, verdict: Verdict) -> None:
        self._over()
        words = self.context.say(verdict.message(self.context.language))
        self._put(self._titles()[verdict.answer], words, TONES[verdict.answer])
        if verdict.claims is not None:
            self._answers.addWidget(frame("card", pairs(self._lines(verdict), 2), margins=(20, 14, 20, 14)))

    def _put(self, title: str, words: str, tone: str) -> None:
        banner = Banner(title, words, tone)
        banner.words.set_tone(tone)
        self._answers.addWidget(banner)
        self.answer.setAccessibleName(f"{title} {bidi.plain(words)}")

    def _failed(self, error: BaseException) -> None:
        self._over()
        if isinstance(error, UserError):
            self._put(self.tr("The letter could not be read"), self.context.say(error.message), "warn")
        else:
            self.context.trouble(error)

    def _titles(self) -> Mapping[str, str]:
        return {
            "authentic": self.tr("Authentic and valid"),
            "expired": self.tr("Authentic, but no longer valid"),
            "cancelled": self.tr("Authentic, but cancelled"),
            "altered": self.tr("Not ours, or altered"),
            "unreadable": self.tr("Not known in this registry"),
        }

    def _lines(self, verdict: Verdict) -> list[tuple[str, str]]:
        claims, language = verdict.claims, self.context.language
        assert claims is not None
        kind = LETTER_KIND.get(claims.kind)
        names = (claims.name_ar, claims.name_fr)
        return [
            (self.tr("Number"), bidi.ltr(claims.number)),
            (self.tr("Kind"), language.say(kind) if kind else claims.kind),
            (self.tr("Association"), " — ".join(name for name in names if name)),
            (self.tr("Number of the association"), bidi.ltr(claims.subject) if claims.subject else ""),
            (self.tr("Issued on"), language.date(claims.issued_on)),
            (self.tr("Valid until"), language.date(claims.valid_until) if claims.valid_until else ""),
        ]

    def state(self) -> dict[str, Any]:
        """What was typed."""
        return {"typed": self.line.typed()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up what was typed."""
        self.line.set_value(state.get("typed") or None)
