"""A walk through every page of the window on an invented registry: for pictures and for tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coalition_desktop.app import Program, opening
from coalition_desktop.desk import packets
from coalition_desktop.desk.office import make_registry
from coalition_desktop.desk.records import remove, save, save_new
from coalition_desktop.desk.sample import make_sample
from coalition_desktop.exchange.packet_writing import Wish
from coalition_desktop.gui.page import Page
from coalition_desktop.gui.pages.history_period import Period
from coalition_desktop.gui.shell.palette import Palette
from coalition_desktop.gui.shell.window import MainWindow
from coalition_desktop.settings import Settings
from coalition_desktop.store import finding
from coalition_desktop.store.backups import back_up
from coalition_desktop.store.disputes import disputed
from coalition_desktop.store.registry import Registry
from coalition_desktop.work import finish

LOOKS = 3  # one after the other that are alike: what was shown last has found its size
AUTHOR = "سعاد المثالي"
PASSPHRASE = "نخل بحر جبل قمر"
LONG: dict[str, Any] = {
    "name_ar": "جمعية أصدقاء الواحات والمراعي للتنمية المستدامة والتضامن والمشاركة المواطنة بالأقاليم الجنوبية",
    "name_fr": "Association des amis des oasis et des pâturages pour le développement durable et la solidarité",
}
LIST = (
    "لائحة الجمعيات;;;;;;;;\n;;;;;;;;\n"
    "ر.ت;اسم الجمعية;Nom de l'association;الإقليم;الهاتف;تاريخ التأسيس;الوضعية;عدد المنخرطين;ملاحظات خاصة\n"
    "1;جمعية أمواج طرفاية للتنمية;Association Amwaj;طرفاية;0661000001;03/04/2015;مفعلة;30;أحمر\n"
    "2;جمعية قوافل المعرفة;;السمارة;0661000002;05/06/2012;موقوفة مؤقتا;31;أخضر\n"
    "3;{name};{other};العيون;0661000003;07/08/2018;مفعلة;32;أحمر\n"
    "4;;;العيون;0661000004;01/02/2018;مفعلة;33;\n"
    "5;جمعية منارة الطاح;;طرفاية;12;02/03/2011;مفعلة;34;\n"
    "6;{likely};;العيون;0661000045;02/03/2011;مفعلة;34;\n"
    ";المجموع;;;;;;160;\n"
)


class Tour:
    """``stops()`` goes from one state to the next and gives its name and what to look at."""

    def __init__(self, settings: Settings, width: int, height: int, folder: Path) -> None:
        self.folder = folder
        path = self.folder / "sample.coalition"
        with make_sample(path, AUTHOR) as registry:
            self._fill(registry)
        settings.author, settings.automatic_backup = AUTHOR, False
        self.program = Program(settings, path)
        self.program.show(finish(opening(path, AUTHOR)))
        self.window: MainWindow = self.program.window
        self.window.resize(width, height)
        self.window.show()
        self.settle()

    def _fill(self, registry: Registry) -> None:
        with registry.read() as session:
            ids = finding.find(session, finding.Query())
            rows = finding.rows(session, "association", ids)
        save(registry, "association", ids[1], {**LONG, "acronym": "AAOP"})
        remove(registry, [ids[5]])
        same, likely = rows[2], rows[3]
        words = LIST.format(name=same["name_ar"], other=same["name_fr"] or "", likely=likely["name_ar"])
        self.list = self.folder / "list 2026.csv"
        self.list.write_text(words, encoding="utf-8-sig")
        back_up(registry.path, "manual")
        self._exchange_packets(registry, ids)

    def _exchange_packets(self, registry: Registry, ids: Sequence[str]) -> None:
        """One went out and came back; two more wait, the second protected."""
        out, back, self.packet, self.locked = (self.folder / name for name in ("1.xlsx", "2.xlsx", "3.xlsx", "4.xlsx"))
        finish(packets.send(registry, out, "ar", Wish(to="DOD", personal=True)))
        with make_registry(self.folder / "dod.coalition", "DOD", "كريم المثالي") as other:
            finish(packets.apply(other, finish(packets.prepare(other, out))))
            for rids, path in ((ids[1:2], back), (ids[6:9], self.packet)):
                for rid in rids:
                    save(registry, "association", rid, {"email": "contact@lsh.example"})
                    save(other, "association", rid, {"email": "bureau@dod.example", "notes": LONG["name_fr"]})
                save_new(other, "association", {**LONG, "region": "12", "status": "active"})
                finish(packets.send(other, path, "ar", Wish(to="LSH", personal=True)))
            finish(packets.send(other, self.locked, "ar", Wish(to="LSH", passphrase=PASSPHRASE)))
        finish(packets.apply(registry, finish(packets.prepare(registry, back))))

    def close(self) -> None:
        self.window.close()
        self.program.close()
        self.window.deleteLater()
        QTest.qWait(1)

    @property
    def page(self) -> Any:
        found = self.window.page()
        assert isinstance(found, Page)
        return found

    def settle(self, ms: int = 30) -> None:
        """Until no work is under way and layouts stand: parts that are filled one by one on a slow machine too."""
        before: list[tuple[int, ...]] = []
        alike = 0
        for _ in range(2000):
            QTest.qWait(5 if alike else ms)
            now = [] if self.program.context.busy() else self._places()
            alike = alike + 1 if now and now == before else 0
            before = now
            if alike == LOOKS:
                return
        raise AssertionError("the window is still at work")

    def _places(self) -> list[tuple[int, ...]]:
        """Where everything stands that can be seen."""
        widgets = (one for top in QApplication.topLevelWidgets() for one in (top, *top.findChildren(QWidget)))
        return [one.geometry().getRect() for one in widgets if one.isVisible()]

    def go(self, page: str, **wanted: Any) -> Any:
        self.window.go(page, **wanted)
        self.settle()
        return self.page

    def stops(self) -> Iterator[tuple[str, QWidget]]:
        yield from self._associations()
        yield from self._form()
        yield from self._letters()
        yield from self._exchange()
        yield from self._packets()
        yield from self._history()
        yield from self._settings()
        yield from self._over()
        yield from self._without()

    def _associations(self) -> Iterator[tuple[str, QWidget]]:
        page = self.go("associations")
        page.show_panel()
        self.settle(150)
        yield "list", self.window
        page.list.table.go_to(page.list.model.id_at(1))
        page.list.filters.set_values("status", ["active"])
        page.list.filters.set_values("themes", ["youth", "women"])
        self.settle(150)
        yield "filtered", self.window
        page.list.tabs.choose(0)
        page.close_panel()
        page.list.table.selectAll()
        self.settle()
        yield "selected", self.window
        page.list.table.go_to(page.list.model.id_at(0))
        page.show_panel()
        page.list.table.selectAll()
        self.settle(150)
        yield "selected-panel", self.window
        page.list.line.setText("نحيل")
        page.list.take_text()
        self.settle()
        yield "nothing", self.window
        page.list.tabs.choose(0)
        page.list.line.clear()
        page.list.take_text()
        page.list.table.go_to(page.list.model.id_at(1))
        page.show_panel()
        for place in (7, 4, 3):
            page.panel.go_to_section(place)
        self.settle(200)
        yield "panel", self.window
        self.window.toast(LONG["name_fr"], "Annuler", lambda: None)
        self.settle()
        yield "toast", self.window
        self._no_toast()

    def _no_toast(self) -> None:
        if self.window._toast is not None:
            self.window._toast.close()

    def _form(self) -> Iterator[tuple[str, QWidget]]:
        page = self.go("associations")
        page.edit(None)
        self.settle(100)
        yield "form", self.window
        form = page.form
        for key, text in (("name_fr", LONG["name_fr"] + " 2"), ("founded_on", "31/02/2010"), ("email", "x@y")):
            line = form.fields[key].widget
            line.setText(text)
            line.textEdited.emit(text)
            line.editingFinished.emit()
        form.keep_draft()
        self.settle()
        yield "form-errors", self.window
        for place in range(1, len(form.cards)):
            form.go_to_section(place)
            self.settle(100)
            yield f"form-{place}", self.window
        form.discard()
        page.new()
        self.settle(100)
        yield "form-new", self.window
        form.leave()

    def _letters(self) -> Iterator[tuple[str, QWidget]]:
        page = self.go("letters")
        yield "letters-none", self.window
        with self.program.context.registry.read() as session:
            ids = finding.find(session, finding.Query())
        page.issue_tab.recipients.add(ids[:6])
        self._drawn(page)
        yield "letters", self.window
        page.issue_tab.bar.set_folder(self.folder / "out")
        for rid in page.issue_tab.recipients.ticked()[2:]:
            page.issue_tab.recipients.toggle(rid)
        self._drawn(page)
        page.issue_tab.issue()
        self._drawn(page)
        yield "letters-issued", self.window
        page.show_tab("register")
        self.settle(100)
        yield "register", self.window
        page.show_tab("verify")
        page.verify_tab.line.setText("LSH-A-2026-0001")
        self.settle()
        yield "verify", self.window
        page.verify_tab.verify(page.issue_tab.last_file)
        self.settle(100)
        yield "verified", self.window

    def _drawn(self, page: Any) -> None:
        self.settle(60)
        for _ in range(400):
            if not page.issue_tab.drawer.busy() and not self.program.context.busy():
                break
            QTest.qWait(20)

    def _exchange(self) -> Iterator[tuple[str, QWidget]]:
        page = self.go("exchange")
        yield "exchange-none", self.window
        page.import_file(self.list)
        self.settle(100)
        yield "columns", self.window
        bar = page.columns._area.verticalScrollBar()
        bar.setValue(bar.maximum())
        self.settle()
        yield "columns-lower", self.window
        page.columns.forward.emit()
        self.settle(100)
        for outcome in ("", "changed", "doubtful", "refused", "new"):
            page.preview.filter_by(outcome)
            self.settle(60)
            yield f"preview-{outcome or 'all'}", self.window
        page.preview.apply()
        self.settle(100)
        yield "imported", self.window
        page.done.left.emit()
        self.settle()
        yield "exchange", self.window
        with self.program.context.registry.read() as session:
            ids = finding.find(session, finding.Query())
        page.open(export=ids[:3])
        page.export.write(self.folder / "roster.xlsx")
        self.settle(60)
        self._no_toast()
        yield "exported", self.window
        wrong = self.folder / "wrong.xlsx"
        wrong.write_bytes(b"no list")
        page.import_file(wrong)
        self.settle(60)
        yield "refused-file", self.window
        page.refused.left.emit()

    def _packets(self) -> Iterator[tuple[str, QWidget]]:
        page = self.go("exchange")
        page.open(to="DOD")
        self.settle()
        yield "send", self.window
        form = page.send
        form.personal.setChecked(True)
        form.export()
        self.settle()
        yield "send-safe", self.window
        form.uncheck()
        form.protect.setChecked(True)
        form.passphrase.first.setText("نخل")
        self.settle()
        form.export()
        self.settle()
        yield "send-protected", self.window
        form.protect.setChecked(False)
        form.write(self.folder / "packet.xlsx")
        self.settle(60)
        self._no_toast()
        yield "sent", self.window
        page.import_file(self.locked)
        self.settle(60)
        yield "packet-locked", self.window
        page.import_file(self.packet)
        self.settle(100)
        for outcome in ("", "conflict", "new"):
            page.preview.filter_by(outcome)
            self.settle(60)
            yield f"packet-{outcome or 'all'}", self.window
        page.preview.apply()
        self.settle(100)
        yield "packet-imported", self.window
        page.done.left.emit()

    def _history(self) -> Iterator[tuple[str, QWidget]]:
        page = self.go("history")
        yield "history", self.window
        for place in range(1, min(5, page._model.rowCount())):
            page.table.go_to(page._model.id_at(place))
            self.settle()
            yield f"history-{place}", self.window
        with self.program.context.registry.read() as session:
            rid = next(iter(disputed(session)))
        page.open(record=rid)
        self.settle()
        yield "history-record", self.window
        page.open(record=rid, field="email")
        self.settle()
        yield "history-field", self.window
        page.show_details()
        filters = page.filters
        filters.put(period=Period("year"), kinds=("import", "typed"), who=(AUTHOR,), field="email", files=(1,))
        self.settle()
        yield "history-filtered", self.window
        filters.edit("kinds")
        self.settle()
        yield from self._popup("history-kinds")
        filters.edit("period")
        self.settle()
        yield from self._popup("history-period")
        filters.edit("record")
        self.settle(60)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        yield "dialog-record", dialog
        dialog.close()
        page.show_export()
        self.settle()
        yield "history-export", self.window
        page.export.write(self.folder / "history.xlsx")
        self.settle(60)
        self._no_toast()
        yield "history-exported", self.window
        filters.line.setText("zzzz")
        page._show()
        self.settle()
        yield "history-nothing", self.window
        filters.clear()

    def _popup(self, name: str) -> Iterator[tuple[str, QWidget]]:
        popup = QApplication.activePopupWidget()
        assert popup is not None
        yield name, popup
        popup.close()

    def _settings(self) -> Iterator[tuple[str, QWidget]]:
        for name in ("display", "office", "backups", "letters", "keys", "about"):
            self.go("settings", section=name)
            self.settle(60)
            yield f"settings-{name}", self.window
        page = self.page
        page.show_section("backups")
        backups = page.sections["backups"]
        backups.restore_chosen()
        self.settle(60)
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            yield "dialog-restore", dialog
            dialog.close()

    def _over(self) -> Iterator[tuple[str, QWidget]]:
        self.go("associations")
        self.window.open_palette()
        self.settle(60)
        yield "palette", self.window
        palette = self.window.findChild(Palette)
        palette.line.setText("zzzz")
        self.settle(60)
        yield "palette-nothing", self.window
        palette.close()
        self.window.show_keys()
        self.settle(60)
        sheet = QApplication.activeModalWidget()
        assert sheet is not None
        yield "dialog-keys", sheet
        sheet.close()
        page = self.go("letters", tab="register")
        dialog = page.register.ask_to_cancel(page.register.current())
        dialog.open()
        self.settle(60)
        yield "dialog-cancel", dialog
        dialog.close()

    def _without(self) -> Iterator[tuple[str, QWidget]]:
        program = self.program
        program.close()
        program._show_start(program._welcome)
        self.settle(60)
        yield "welcome", self.window
        program.path = self.folder / "none.coalition"
        program.open()
        self.settle(60)
        yield "trouble", self.window
