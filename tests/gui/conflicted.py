"""Two offices that edited the same records without knowing of each other, for the page of conflicts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.exchange.offices import TestOffice

NAKHIL: dict[str, Any] = {
    "number": "LSH-0042",
    "name_ar": "جمعية نخيل الساقية للتنمية المواطنة",
    "name_fr": "Association Nakhil Sakia pour le développement citoyen",
    "phone": ["+212528000012"],
    "address": "حي الوحدة، زنقة 12، العيون",
    "members": 120,
    "president": "نورة المثالي",
    "status": "active",
    "region": "11",
    "province": "11.321",
    "themes": ["youth", "women"],
    "founded_on": "2009-03-14",
}
MARAFI: dict[str, Any] = {
    "number": "LSH-0043",
    "name_ar": "منتدى مرافئ للحوار والثقافة",
    "name_fr": "Forum Marafi’ dialogue",
}
HASNAA: dict[str, Any] = {"name_ar": "حسناء النموذجي", "name_fr": "Hasna Ennamoudaji", "phone": ["+212661000001"]}
OURS: dict[str, Any] = {
    "phone": ["+212528000021"],
    "address": "حي الوحدة، زنقة 12، رقم 8، العيون",
    "members": 135,
    "president": "نورة المثالي (تجديد)",
}
THEIRS: dict[str, Any] = {
    "phone": ["+212661000045"],
    "address": "حي الوحدة، زنقة 14، العيون",
    "members": 140,
    "president": "إدريس التجريبي",
}


class Conflicted:
    """LSH (whose registry the window shows) and DKH.  The ids of the records by a short name."""

    def __init__(self, folder: Path) -> None:
        self.ours, self.theirs = TestOffice(folder / "LSH", "LSH"), TestOffice(folder / "DKH", "DKH")
        self.ids: dict[str, str] = {}

    def share(self, entity: str = "association", by: str = "ours", **records: dict[str, Any]) -> None:
        """Records that both know, kept by one of them."""
        office: TestOffice = getattr(self, by)
        self.ids |= {name: office.add(entity, **values) for name, values in records.items()}

    def edit(self, name: str, ours: dict[str, Any] | None = None, theirs: dict[str, Any] | None = None) -> None:
        """Both edit; None deletes."""
        for office, values in ((self.ours, ours), (self.theirs, theirs)):
            if values is None:
                office.delete(self.ids[name])
            else:
                office.put(self.ids[name], **values)

    def give_ours(self) -> None:
        """Our packet, taken in there."""
        self.theirs.take(self.ours.export())

    def take_theirs(self) -> None:
        """Their packet, taken in here."""
        self.ours.take(self.theirs.export())

    def close(self) -> None:
        self.ours.close()
        self.theirs.close()


def simple(folder: Path) -> Conflicted:
    """One association, four fields."""
    made = Conflicted(folder)
    made.share(nakhil=NAKHIL)
    made.give_ours()
    made.edit("nakhil", OURS, THEIRS)
    made.take_theirs()
    return made


def full(folder: Path) -> Conflicted:
    """All kinds of conflict at once: ours to decide, theirs to decide, a deletion, one number for two."""
    made = Conflicted(folder)
    made.share(nakhil=NAKHIL, marafi=MARAFI)
    made.share("person", hasnaa=HASNAA)
    made.share("commitment", support={
        "giver": made.ids["nakhil"], "receiver": made.ids["marafi"], "subject": "التزام دعم رقم 118",
        "due_on": "2026-12-01",
    })  # fmt: skip
    made.give_ours()
    made.share(
        by="theirs",
        bahr={
            "number": "DKH-0007",
            "name_ar": "جمعية بحر الداخلة",
            "name_fr": "Association Bahr Dakhla",
            "members": 30,
        },
    )
    made.share(
        by="theirs", twin={"number": "LSH-0043", "name_ar": "جمعية رمال الجنوب", "name_fr": "Association Rimal Sud"}
    )
    made.take_theirs()
    made.edit("nakhil", {**OURS, "email": "contact@nakhil.example"}, {**THEIRS, "web": "https://nakhil.example"})
    made.edit("marafi", {"acronym": "MDC"}, {"acronym": "FMDC"})
    made.edit("hasnaa", {"phone": ["+212661000002"]}, {"phone": ["+212661000003"]})
    made.edit("support", {"due_on": "2027-03-01"}, None)
    made.edit("bahr", {"members": 45, "address": "شارع الولاء"}, {"members": 38, "address": "شارع محمد الخامس"})
    made.take_theirs()
    return made
