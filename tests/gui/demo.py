"""Invented pages that use every part of the kit: for the gallery and the tests of the shell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from coalition_desktop.gui import paint, tokens
from coalition_desktop.gui.bidi import ltr
from coalition_desktop.gui.context import Context, Desk
from coalition_desktop.gui.page import Command, Page, PageSpec, Section, Source
from coalition_desktop.gui.pages.welcome import WelcomeCalls, WelcomePage
from coalition_desktop.gui.shell.palette import Palette
from coalition_desktop.gui.table import cells
from coalition_desktop.gui.table.model import Column, WindowedModel
from coalition_desktop.gui.table.view import ListTable
from coalition_desktop.gui.widgets.buttons import Button, Chip, IconButton, Segmented, Switch
from coalition_desktop.gui.widgets.choices import ChipsField, ChoiceField, FlagField
from coalition_desktop.gui.widgets.dates import DateField
from coalition_desktop.gui.widgets.feedback import Avatar, Badge, Banner, EmptyState, SkeletonRows
from coalition_desktop.gui.widgets.form_field import FormField
from coalition_desktop.gui.widgets.label import Label
from coalition_desktop.gui.widgets.layout import column, column_layout, frame, row, rule, scrolled
from coalition_desktop.gui.widgets.lines import ArEdit, FrEdit, LineEdit, LtrEdit
from coalition_desktop.gui.widgets.panels import ErrorPanel, ProgressPanel
from coalition_desktop.gui.widgets.steps import Counter, CountTab, KindCards, Ribbon, Stepper
from coalition_desktop.gui.widgets.texts import NotesField, PhonesField
from coalition_desktop.language import Language, Text

NAMES = (
    (
        "جمعية نخيل الساقية للتنمية المواطنة",
        "Association Nakhil Sakia pour le développement citoyen",
        "العيون",
        "Laâyoune",
    ),
    (
        "جمعية جسور الرمال للشباب والديمقراطية",
        "Association Joussour Rimal jeunesse et démocratie",
        "العيون",
        "Laâyoune",
    ),
    ("منتدى مرافئ للحوار والحكامة المحلية", "Forum Marafi’ dialogue et gouvernance locale", "المرسى", "El Marsa"),
    ("فضاء الواحة للتربية على المواطنة", "Espace Al Waha éducation à la citoyenneté", "السمارة", "Es-Semara"),
    ("جمعية مبادرات نساء الساقية", "Association Moubadarat femmes de la Sakia", "العيون", "Laâyoune"),
    ("مركز أفق الكثبان للدراسات والترافع", "Centre Ofoq Al Kouthban études et plaidoyer", "بوجدور", "Boujdour"),
    ("شبكة قوافل التضامن الاجتماعي", "Réseau Qawafil solidarité sociale", "السمارة", "Es-Semara"),
)


def t(context: Context, ar: str, fr: str) -> str:
    return ar if context.language.rtl else fr


def rows(ids: Sequence[int]) -> list[Mapping[str, Any]]:
    return [
        {"id": i, "ar": NAMES[i % 7][0], "fr": NAMES[i % 7][1], "city_ar": NAMES[i % 7][2], "city_fr": NAMES[i % 7][3]}
        for i in ids
    ]


def read_phone(typed: str) -> str | None:
    digits = "".join(c for c in typed if c.isdigit())
    if typed.startswith("+") and 9 <= len(digits) <= 15:
        return "+" + digits
    return "+212" + digits[1:] if len(digits) == 10 and digits[0] == "0" else None


def show_phone(number: str) -> str:
    d = number.removeprefix("+212")
    return f"+212 {d[:3]} {d[3:5]} {d[5:7]} {d[7:]}" if len(d) == 9 else number


class ListPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        first, second = ("ar", "fr") if context.language.rtl else ("fr", "ar")
        self.fetched: list[Sequence[int]] = []
        columns = [
            Column("name", t(context, "الجمعية", "Association"), lambda r: cells.Named(r[first], r[second], paint.initials(r[first]), paint.avatar_number(r[first]), r["id"] == 2), sort="name"),
            Column("city", t(context, "المدينة", "Ville"), lambda r: cells.Words(r[f"city_{first}"]), 110, 3, sort="city"),
            Column("legal", t(context, "الملف القانوني", "Dossier légal"), lambda r: cells.Badge(t(context, "مكتمل", "Complet"), "ok", "check") if r["id"] % 3 else cells.Badge(t(context, "ينقصه 1", "1 manquant"), "warn", "alert-circle"), 140, 1),
            Column("pair", t(context, "تدعم / تتلقى", "Donne / reçoit"), lambda r: cells.Pair(r["id"] % 5, r["id"] % 3), 130, 2),
            Column("when", t(context, "آخر تعديل", "Modifié"), lambda r: cells.Words(t(context, "9 نونبر", "9 nov."), tone="text2"), 100, 4),
        ]  # fmt: skip
        self.model = WindowedModel(columns, self._fetch, self)
        self.table = ListTable(self.model, t(context, "الجمعيات", "Associations"))
        self.model.set_ids(range(100_000))
        self.table.show_order("name")
        search = LineEdit(
            placeholder=t(context, "تصفية حسب الاسم أو المدينة أو الرقم…", "Filtrer par nom, ville, numéro…")
        )
        search.add_icon("search")
        tabs = [
            CountTab(t(context, "كل جمعياتي", "Toutes"), 41),
            CountTab(t(context, "ملفات تنتهي صلاحيتها", "Dossiers à échéance"), 7),
        ]
        tabs[0].setChecked(True)
        top = frame("bartop", *tabs, None, gap=4, margins=(12, 0, 12, 0), across=True)
        new = Button(t(context, "جمعية جديدة", "Nouvelle"), "primary", "plus")
        line = row(
            (search, 1),
            Button(t(context, "مرشحات", "Filtres"), "plain", "filter"),
            Button("Excel", "plain", "file-spreadsheet"),
            new,
            margins=(16, 10, 16, 0),
        )
        chips = row(
            Chip(t(context, "الحالة: عضو فاعل", "Statut : actif"), closable=True), Chip(t(context, "إضافة مرشح", "Ajouter"), dashed=True, icon="plus"), None,
            Label(t(context, "11 من 41", "11 sur 41"), "caption", "muted"), Button(t(context, "مسح الكل", "Tout effacer"), "link", small=True), margins=(16, 8, 16, 8),
        )  # fmt: skip
        self.setLayout(
            column_layout(top, frame("panel", line, chips, gap=0, margins=(0, 0, 0, 0)), rule(), (self.table, 1), gap=0)
        )
        self.table.go_to(0)

    def _fetch(self, ids: Sequence[int]) -> list[Mapping[str, Any]]:
        self.fetched.append(ids)
        return rows(ids)

    def commands(self) -> Sequence[Command]:
        return (
            Command(
                "new",
                t(self.context, "جمعية جديدة", "Nouvelle association"),
                lambda: self.context.toast("new"),
                "plus",
                "Ctrl+N",
            ),
        )

    def panes(self) -> Sequence[QWidget]:
        return (self.table,)

    def state(self) -> dict[str, Any]:
        return {"current": self.table.current_id()}

    def restore(self, state: Mapping[str, Any]) -> None:
        if "current" in state:
            self.table.go_to(state["current"])


class FormPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        self.fields = self._fields()
        for place, field in enumerate(self.fields):
            grid.addWidget(field, place // 2, place % 2)
        card = frame(
            "card",
            Label(t(context, "الهوية", "Identité"), "h3"),
            Label(
                t(
                    context,
                    "الاسم باللغتين يظهر في الشواهد كما تكتبه هنا",
                    "Les deux noms figurent tels quels sur les attestations",
                ),
                "caption",
                "muted",
            ),
            grid,
            margins=(20, 16, 20, 16),
        )
        self.setLayout(column_layout(scrolled(column(card, None, margins=(20, 16, 20, 16))), gap=0))

    def _fields(self) -> list[FormField]:
        c = self.context
        names = [
            FormField(t(c, "اسم الجمعية بالعربية", "Nom en arabe"), ArEdit(), required=True),
            FormField(t(c, "اسم الجمعية بالفرنسية", "Nom en français"), FrEdit()),
        ]
        names[0].set_value(NAMES[0][0])
        names[0].set_changed(True)
        names[1].set_value(NAMES[1][1])
        names[1].set_error(
            t(
                c,
                "هذا الاسم مستعمل في البطاقة LSH-0017. افتحها للمقارنة أو غيّر الاسم.",
                "Ce nom est déjà celui de LSH-0017. Ouvrez-le pour comparer, ou changez le nom.",
            )
        )
        date = FormField(
            t(c, "تاريخ التأسيس", "Date de création"), DateField(), hint=t(c, "قبل 7 سنوات", "il y a 7 ans")
        )
        date.set_value("2009-03-14")
        state = FormField(
            t(c, "الحالة", "Statut"),
            ChoiceField([("a", t(c, "عضو فاعل", "Membre actif")), ("b", t(c, "عضوية معلّقة", "Suspendu"))]),
        )
        state.set_value("a")
        phone = FormField(t(c, "الهاتف", "Téléphone"), PhonesField(read_phone, show_phone))
        phone.set_value(["+212528000021", "+212661000045"])
        mail = FormField(t(c, "البريد الإلكتروني", "E-mail"), LtrEdit())
        mail.set_value("contact@nakhil-sakia.example")
        chips = ChipsField(
            [
                ("a", t(c, "المشاركة المواطنة", "Participation citoyenne")),
                ("b", t(c, "الشباب", "Jeunesse")),
                ("c", t(c, "الحكامة المحلية", "Gouvernance locale")),
            ]
        )
        chips.set_value(["a", "b"])
        notes = NotesField()
        notes.set_value(t(c, "ملاحظة داخلية.\nAppeler le 0528.", "Note interne.\nملاحظة بالعربية."))
        read = FormField(t(c, "رقم البطاقة", "Numéro"), LtrEdit())
        read.set_value("LSH-0042")
        read.editor.set_read_only(True)
        return [
            *names,
            date,
            state,
            phone,
            mail,
            FormField(t(c, "مجالات العمل", "Domaines"), chips),
            FormField(t(c, "النظام الداخلي", "Règlement intérieur"), FlagField()),
            FormField(t(c, "ملاحظات", "Notes"), notes),
            read,
        ]

    def breadcrumb(self) -> str:
        return t(self.context, "تعديل جمعية", "Modifier")


class PartsPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        grid = QGridLayout()
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setSpacing(12)
        for place, part in enumerate(self._parts()):
            grid.addWidget(frame("card", part), place // 3, place % 3)
        self.setLayout(grid)

    def _parts(self) -> list[QWidget]:
        c = self.context
        retry = Button(t(c, "إعادة المحاولة", "Réessayer"), "primary", "refresh")
        error = ErrorPanel(
            t(c, "تعذّر فتح الملف", "Le fichier ne s’ouvre pas"),
            t(
                c,
                "الملف «dakhla-2026-11.xlsx» مفتوح في برنامج Excel، أو محمي بكلمة سر.",
                "Le fichier « dakhla-2026-11.xlsx » est ouvert dans Excel, ou protégé.",
            ),
            [retry],
            "Traceback…",
        )
        empty = EmptyState(
            "building-community",
            t(c, "لا جمعيات بعد في سجل جهتك", "Aucune association encore"),
            t(c, "ابدأ بإضافة جمعية، أو استورد ملف Excel.", "Ajoutez une association ou importez un fichier."),
            [
                Button(t(c, "استيراد Excel…", "Importer…"), "plain", "file-spreadsheet"),
                Button(t(c, "جمعية جديدة", "Nouvelle"), "primary", "plus"),
            ],
        )
        progress = ProgressPanel(t(c, "جارٍ استيراد اللائحة", "Import de la liste"))
        progress.show_progress(t(c, "مطابقة البطاقات…", "Rapprochement…"), 96, 165)
        states = column(
            row(
                Badge(t(c, "مكتمل", "Complet"), "ok"),
                Badge(t(c, "ينقصه 1", "1 manquant"), "warn", "alert-circle"),
                Badge(t(c, "منتهٍ", "Expiré"), "danger"),
                Badge(t(c, "معدَّلة", "modifiée"), "info", "pencil"),
                Badge("LSH-0042"),
                None,
            ),
            row(
                Switch("x", True),
                Switch("y"),
                Segmented([("a", t(c, "الأقرب أجلاً", "Par échéance")), ("b", t(c, "حسب النوع", "Par type"))]),
                None,
            ),
            row(
                Button(t(c, "حفظ", "Enregistrer"), "primary", "device-floppy"),
                Button(t(c, "متابعة", "Continuer"), "soft", "arrow-right", icon_after=True),
                Button(t(c, "إلغاء الشهادة", "Annuler l’attestation"), "danger", "ban"),
                None,
            ),
            row(
                IconButton("pencil", "x"),
                IconButton("trash", "x"),
                Avatar(NAMES[2][0]),
                Avatar(NAMES[2][1]),
                Avatar("سعاد المثالي", 32, True),
                None,
            ),
            None,
        )
        banner = column(
            Banner(t(c, "لم يتغير شيء بعد", "Rien n’est encore modifié")),
            Banner(
                t(c, "قيم غير معروفة في عمود «الوضعية»", "Valeurs inconnues dans « Situation »"),
                t(c, "اختر ما يقابل كل قيمة؛ سنتذكر اختيارك لهذه الجهة", "Choisissez l’équivalent de chaque valeur"),
                "warn",
            ),
            Banner(
                t(c, "3 صفوف لن تُستورد", "3 lignes ne seront pas importées"),
                tone="danger",
                actions=[Button(t(c, "حفظها", "Enregistrer"), "link", small=True)],
            ),
            None,
        )
        return [error, empty, progress, states, banner, SkeletonRows(4)]


class ImportPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        c = context
        steps = Stepper(
            [
                t(c, "الملف", "Fichier"),
                t(c, "الأعمدة", "Colonnes"),
                t(c, "المعاينة", "Aperçu"),
                t(c, "التعارضات", "Conflits"),
                t(c, "تم", "Terminé"),
            ],
            2,
        )
        ribbon = Ribbon(
            [
                Counter("new", t(c, "جديدة", "ajoutées"), "circle-plus", "ok"),
                Counter("changed", t(c, "معدَّلة", "modifiées"), "pencil", "info"),
                Counter("same", t(c, "دون تغيير", "inchangées"), "equal", "chart2"),
                Counter("doubt", t(c, "متعارضة", "en conflit"), "git-branch", "theirs"),
                Counter("refused", t(c, "مرفوضة", "rejetées"), "circle-x", "danger"),
            ]
        )
        ribbon.put(new=18, changed=9, same=131, doubt=4, refused=3)
        ribbon.set_value("changed")
        kinds = KindCards(
            [
                ("a", t(c, "شهادة عضوية", "Adhésion"), "", "certificate"),
                ("b", t(c, "تفويض تمثيل", "Représentation"), "", "user-check"),
                ("c", "العيون–الساقية الحمراء", "Laâyoune–Sakia El Hamra", "map-pin"),
                ("d", "الداخلة–وادي الذهب", "Dakhla–Oued Ed-Dahab", "map-pin"),
            ]
        )
        kinds.set_value("a")
        first = 0 if c.language.rtl else 1
        columns = [
            Column("take", "", lambda r: cells.Tick(r["id"] != 4), 44),
            Column("row", t(c, "الصف", "Ligne"), lambda r: cells.Number(str(r["id"] * 6 + 7), "text2"), 60, trailing=True),
            Column("state", t(c, "النتيجة", "Résultat"), lambda r: cells.Badge(t(c, "معدَّلة", "modifiée"), "info", "pencil"), 120),
            Column("name", t(c, "الجمعية", "Association"), lambda r: cells.Named(NAMES[r["id"] % 7][first], NAMES[r["id"] % 7][1 - first]), 290),
            Column("diff", t(c, "ما الذي سيتغير", "Ce qui va changer"), lambda r: (cells.Diff(t(c, "الهاتف", "Téléphone"), "0528 00 00 31", "0528 00 00 38", 1), cells.Diff(t(c, "المدينة", "Ville"), t(c, "الصمارة", "Smara"), t(c, "السمارة", "Es-Semara")), cells.Diff(t(c, "البريد", "E-mail"), "ancien@moubadarat-femmes.example", "contact@mfs.example"))[r["id"] % 3]),
        ]  # fmt: skip
        model = WindowedModel(columns, rows, self)
        model.set_ids(range(40))
        table = ListTable(model, "x", tokens.ROW_TWO)
        table.set_tick_column("take")
        body = column(ribbon, kinds, margins=(20, 14, 20, 14), gap=12)
        foot = frame(
            "bar",
            Button(t(c, "رجوع", "Retour"), "ghost", "chevron-left"),
            None,
            Button(t(c, "إلغاء", "Annuler"), "ghost"),
            Button(t(c, f"استيراد {ltr(26)} صفاً", "Importer 26 lignes"), "primary", "arrow-right", icon_after=True),
            margins=(16, 10, 16, 10),
            across=True,
        )
        self.setLayout(column_layout(steps, body, rule(), (table, 1), foot, gap=0))
        table.go_to(0)

    def breadcrumb(self) -> str:
        return t(self.context, "استيراد لائحة", "Importer une liste")


def desk() -> Desk:
    def said(ar: str, fr: str) -> Any:
        return lambda language: ar if language.rtl else fr

    return Desk(
        office=said("العيون–الساقية الحمراء", "Laâyoune–Sakia El Hamra"),
        undo_label=said("تعديل هاتف «نخيل الساقية»", "téléphone de « Nakhil Sakia » modifié"),
        redo_label=lambda language: "",
        undo=lambda: {"association"},
        redo=lambda: {"association"},
        backup_label=said("اليوم \u206609:00\u2069", "aujourd’hui 09:00"),
    )


def _found(typed: str) -> list[Command]:
    ar = any("\u0600" <= c <= "\u06ff" for c in typed)
    return [
        Command(
            f"r{n}",
            names[0] if ar else names[1],
            lambda: None,
            "building-community",
            detail=f"LSH-00{n} · {names[2 if ar else 3]}",
        )
        for n, names in enumerate(NAMES[:2])
    ]


CALLS = WelcomeCalls(
    regions=lambda: [("11", "العيون–الساقية الحمراء"), ("12", "الداخلة–وادي الذهب")],
    create=lambda start: None,
    import_list=lambda start: None,
    sample=lambda: None,
    restore=lambda: None,
)
PAGES = (
    PageSpec(
        "start", Text("WelcomePage", "Welcome"), "home", Section.HIDDEN, lambda context: WelcomePage(context, CALLS)
    ),
    PageSpec("list", Text("Association", "Associations"), "building-community", Section.REGISTRY, ListPage),
    PageSpec("form", Text("Letter", "Letter"), "certificate", Section.WORK, FormPage),
    PageSpec("import", Text("Sidebar", "Shared"), "arrows-exchange", Section.SHARED, ImportPage, lambda _context: 4),
    PageSpec("parts", Text("Sidebar", "Work"), "settings", Section.BOTTOM, PartsPage),
)
SOURCES = (Source(Text("Association", "Association"), _found),)
__all__ = ["CALLS", "PAGES", "SOURCES", "Language", "Palette", "desk"]
